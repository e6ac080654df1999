# What a reader is told of an obligation.
obligation-status-missed = Missed
obligation-status-due = Due
obligation-status-upcoming = Upcoming
obligation-status-returned = Sent back with a question
obligation-status-reported = Reported, not judged yet
obligation-status-verified = Verified
obligation-status-waived = Lifted
obligation-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
  }
obligation-period = { $from } to { $to }
completion-not_started = Not started
completion-limited = Limited
completion-substantial = Substantial
completion-complete = Complete
completion-unclear = Unclear
completion-withdrawn = Withdrawn
completion-not_started-means = Not started: nothing was done
completion-limited-means = Limited: some of it was done
completion-substantial-means = Substantial: most of it was done
completion-complete-means = Complete: all of it was done
completion-withdrawn-means = Withdrawn: we no longer pursue it

# Where a signatory stands.
standing-active = Active
standing-non_communicating = Non-communicating
standing-suspended = Suspended
standing-excluded = Excluded
standing-since = since { $day }
standing-missed-report = A report that was due did not come. It ends by itself with the report.
standing-by-decision = A decision in a case under the pact says so.
recognition-title = What speaks for it
recognition-on-time = { $count ->
    [one] Its last report came on time.
   *[other] Its last { $count } reports came on time.
  }
recognition-first = { $count ->
    [one] It was the first of its role to sign a pact.
   *[other] It was the first of its role to sign { $count } pacts.
  }
recognition-certified = { $count ->
    [one] It is certified under one programme.
   *[other] It is certified under { $count } programmes.
  }

# Lists of obligations.
obligations-title = Obligations
obligations-lead = Each promise falls due on a day. Here stands what is owed, by whom, and whether it came: Customs, associations and companies on the same list.
obligations-count-missed = { $count ->
    [one] report was missed
   *[other] reports were missed
  }
obligations-count-due = { $count ->
    [one] report is due now
   *[other] reports are due now
  }
obligations-count-reported = { $count ->
    [one] report waits for the monitor
   *[other] reports wait for the monitor
  }
obligations-count-verified = { $count ->
    [one] report was verified
   *[other] reports were verified
  }
obligations-count-upcoming = { $count ->
    [one] obligation is still to fall due
   *[other] obligations are still to fall due
  }
obligations-count-returned = { $count ->
    [one] report was sent back with a question
   *[other] reports were sent back with a question
  }
obligations-count-waived = { $count ->
    [one] obligation was lifted
   *[other] obligations were lifted
  }
obligations-count-late = { $count ->
    [one] obligation was ever late
   *[other] obligations were ever late
  }
obligations-count-on_time = { $count ->
    [one] obligation was reported on time
   *[other] obligations were reported on time
  }
obligations-said = Signatory says: { $completion }
obligations-found = Monitor found: { $completion }
obligations-counted = { $count ->
    [one] One obligation
   *[other] { $count } obligations
  }
obligations-latest-counted = The latest { $count } obligations that were found
obligations-newest-counted = { $count } of { $total } obligations, those due last at the top
obligations-all = All its obligations
obligations-none-title = No obligation to show
obligations-none = Obligations arise by themselves when a pact enters into force and when an organisation signs it. If you set filters, choose fewer of them.
obligations-sort = Order
obligations-sort-first = Due first at the top
obligations-sort-last = Due last at the top
obligation-who = Owed by
obligation-what = Commitment
obligation-pact = Pact
obligation-role = Seat
obligation-period-title = Period
obligation-due = Due on
obligation-status = Where it stands
obligation-said = Its own report

# The record of an obligation.
obligation-kind = Obligation under { $code }
obligation-due-in-zone = { $day }, to the end of the day ({ $zone })
obligation-reported-on = First reported on
obligation-waived-because = Lifted because
obligation-waived-withdrawal = The signatory withdrew from the pact before it was due.
obligation-waived-annulment = The signature was annulled before it was due.
obligation-waived-end = The pact ended before it was due.
obligation-lateness = Lateness
obligation-report = Report on it
obligation-correct = Send a correction
obligation-waive = Lift it
obligation-reports-title = What was reported
obligation-no-report-title = No report yet
obligation-no-report = What the signatory reports will stand here the moment it is sent, and the monitor’s finding beside it.
obligation-history-title = History
obligation-event-arose = It arose by the rhythm of its commitment.
obligations-refused-own-cause = Only who is independent of the signatory may lift what it owes: the pact’s monitor, or another party where there is none.
obligations-refused-settled = This obligation was reported or lifted already. Nothing is left to lift.
waive-title = Lift an obligation
waive-public-title = This is public and stays
waive-public = The obligation will be shown as lifted, with your reason and your organisation’s name, and an entry in the public log.
waive-reason = Why it is lifted
waive-reason-hint = For example: the port was closed in the whole period.
waive-now = Lift the obligation
waive-keep = Leave it as it is

# How a commitment and a pact are kept.
kept-title = How it is kept
kept-nothing-title = Nothing is owed yet
kept-nothing = Obligations arise under this commitment when its pact is in force and a signatory owes it.
kept-everyone = All signatories
kept-chart = The figure over time: { $organisation }
kept-chart-what = As the signatory reported it, by the month in which the period ended. A period without a report is a gap.
progress-title = How it is kept
progress-completion = By the signatories’ own reports
progress-completion-what = How far signatories say that what was due is done. The monitor’s findings stand beside each report.
progress-of-reports = { $count } of { $total }
progress-reports = Reports
progress-late = Who is late, and since when
progress-nobody-late = Nobody is late.
progress-late-counted = { $count ->
    [one] One report is late
   *[other] { $count } reports are late, the longest at the top
  }
progress-late-all = All that is late
progress-factors = By factor of the Arusha Declaration
progress-obligations = Obligations
progress-verified = Verified
progress-missed = Missed

# The calendar.
calendar-title = Due in { $month }
calendar-lead = The days on which reports are due, by commitment.
calendar-months = Months
calendar-before = The month before
calendar-after = The month after
calendar-none-title = Nothing is due in this month
calendar-none = Look into the months before and after.
calendar-counted = { $count ->
    [one] One due day
   *[other] { $count } due days
  }
calendar-owed-by = { $count ->
    [one] one signatory
   *[other] { $count } signatories
  }
calendar-file = Subscribe in your own calendar (iCalendar)
calendar-later = An obligation stands here from the day its period begins; later ones follow by the rhythm of their commitments.
calendar-name = Due reports
calendar-part = Part of this month’s due days: { $count }
calendar-on = On with this month
calendar-whole = From the first day of this month
calendar-covers = What falls due from { $from } to { $to }, and the next { $meetings } meetings at most. The calendars of single pacts and organisations hold all of theirs.
calendar-covers-part = What falls due from { $from } to before { $to }, some of what falls due on that day, and the next { $meetings } meetings at most; there is more. The calendars of single pacts and organisations hold all of theirs.
calendar-event = { $code } { $title }: report due
calendar-event-what = Under { $pact }
obligation-found = The monitor’s finding
obligation-not-reviewed = Not reviewed
