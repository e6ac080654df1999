# The register of sanctions.
sanctions-title = Sanctions
sanctions-lead = Every measure that was decided under a pact and became public, against Customs, associations and companies alike: who, what for, decided by whom, what they replied, and until when. What has ended stays here, as ended.
sanctions-see-statistics = How long cases take and what becomes of them, in figures
sanctions-state = State
sanctions-state-in-effect = In effect
sanctions-state-ended = Ended
sanctions-state-withheld = Withheld
sanctions-count-in-effect = { $count ->
    [one] measure is in effect now
   *[other] measures are in effect now
  }
sanctions-count-ended = { $count ->
    [one] measure has ended
   *[other] measures have ended
  }
sanctions-search = Words
sanctions-pact = Pact
sanctions-ground = Ground
sanctions-measure = Measure
sanctions-measure-reminder = Reminder
sanctions-measure-warning = Warning
sanctions-measure-published-warning = Published warning
sanctions-measure-suspension = Suspension
sanctions-measure-exclusion = Exclusion
sanctions-published-from = Published from
sanctions-published-to = Published until
sanctions-sort = Order
sanctions-sort-newest = Newest first
sanctions-sort-oldest = Oldest first
sanctions-sort-level = Heaviest first
sanctions-none-title = No sanction is public yet
sanctions-none = A measure will stand here by itself once a pact’s own body has decided it and the time for an appeal is over or the appeal is decided. Nobody can hold it back but by a court order or a law, and then that is what stands here.
sanctions-not-found-title = No sanction fits these filters
sanctions-not-found = Take a filter away, or look under another name or period.
sanctions-who = Organisation
sanctions-what-for = What for
sanctions-from = From
sanctions-until = Until
sanctions-counted = { $count ->
    [one] { $count } sanction
   *[other] { $count } sanctions
  }
sanctions-article-of = article { $article }
sanctions-level = level { $level } of the ladder
sanctions-ended-on = { $how }, { $day }
sanctions-withheld-title = Decided, and not yet to be told
sanctions-withheld-what = A court order or a law keeps these decisions from being published. Their ground and the day on which they are published are told; about whom they are is not.
sanctions-withheld-one = A decision that is withheld
sanctions-withheld-ground = Ground for withholding
sanctions-withheld-until = Withheld until
sanctions-withheld-since = Withheld since
sanctions-withheld-all = All withheld decisions
sanctions-withheld-counted = { $count ->
    [one] { $count } decision is withheld
   *[other] { $count } decisions are withheld
  }
sanctions-none-withheld-title = Nothing is withheld
sanctions-none-withheld = A final decision stands here, without a name, for as long as a court order or a law keeps it from being published.
sanctions-data-title = Take the data away
sanctions-data-what = The whole register, always as it stands now, free to use. FollowTheMoney is the form in which investigators exchange such data.
sanctions-of-organisation-title = Sanctions
sanctions-of-organisation = { $count ->
    [one] { $count } sanction of this organisation is on the register
   *[other] { $count } sanctions of this organisation are on the register
  }
sanctions-of-organisation-none = No sanction of this organisation is public.
sanctions-of-pact = See its sanctions

# One sanction.
sanction-kind = Sanction
sanction-title = { $measure }: { $organisation }
sanction-description = What was decided on { $organisation } under “{ $pact }”, why, what it replied, and until when it holds.
sanction-summary = { $practice }, article { $article } of “{ $pact }”. { $until }.
sanction-until = Until { $day }
sanction-notice = { $organisation } broke article { $article } of “{ $pact }”. Ground: { $practice }. Decided by: { $body }. Measure: { $measure }, from { $begins } until { $ends } unless it ends earlier.
sanction-notice-settled = { $organisation } settled a case under article { $article } of “{ $pact }”. Ground: { $practice }. Before: { $body }. Measure agreed: { $measure }, from { $begins } until { $ends } unless it ends earlier.
sanction-effect = What it does while it holds
sanction-told-on = Told what was alleged
sanction-decided-by = Decided by
sanction-appeal = Appeal
sanction-no-appeal = None was made
sanction-changed = The decision was changed
sanction-unchanged = The decision stood
sanction-final-on = Final since
sanction-published = Published
sanction-published-after = { $count ->
    [0] on the day on which it was final
    [one] { $count } day after it was final
   *[other] { $count } days after it was final
  }
sanction-charge-title = What it was told to have done
sanction-article-title = What it had signed
sanction-read-article = Read article { $article } in version { $version } of the text
sanction-sides-title = The decision and the reply
sanction-decision-title = Why it was decided so
sanction-settled = Both sides agreed on this.
sanction-at-once = Why it began at once
sanction-reply-title = What the respondent replied
sanction-no-reply = The respondent was told and could answer. It did not.
sanction-grounds-title = What the respondent said against it
sanction-no-grounds = No appeal was made.
sanction-last-title = What was decided after that
sanction-as-before = The decision stood.
sanction-earlier-title = What would end it earlier
sanction-ended-title = How it ended
sanction-over-title = This measure is over
sanction-over = It has no effect any more. The record stays.
sanction-no-condition-title = No condition was set
sanction-no-condition = The measure ends on its day. The body that decided can end it earlier, with its reasons, which would stand here.
sanction-conditions = Conditions for an earlier end
sanction-condition = Condition
sanction-condition-kind = Kind
sanction-condition-shown = Said to be met
sanction-condition-met = Found to be met
sanction-not-yet = Not yet
sanction-why-ended = Why it ended
sanction-why-prolonged = Why it lasts longer
sanction-reach-title = Whom else it reaches
sanction-discipline-title = What Customs did within its own house
sanction-discipline-what = Outcomes only; nobody is named.
sanction-discipline-outcome = Outcome
sanction-discipline-officials = Officials
sanction-discipline-account = What is to be known of it
sanction-history-title = What happened, step by step
sanction-history-what = Each step was sealed in the public log at the moment when it was taken, before anybody could know how the case would end, and opened when the case became public.
sanctions-step-sealed = Sealed { $at }
sanctions-step-opened = Opened
sanction-order = The notice came before the decision. The log proves it: the notice was sealed as entry { $notice_entry }, { $notice }; the decision as entry { $decision_entry }, { $decision }.
sanction-verify-title = Check it yourself
sanction-verify-what = The evidence holds what stands here, each seal with what opens it, and the proofs that the public log holds them. It can be checked without this portal.
sanction-changed-last = What stands here was told last in
sanction-evidence = Download the evidence
sanction-verify-here = Verify the evidence here
sanction-error-title = If something here is wrong
sanction-error-what = Tell the office that runs the pact. Nothing is rewritten: a correction is made openly and stands beside what it corrects.
sanction-tell-whom = Whom to tell:

# The figures.
sanctions-statistics-title = Cases and sanctions in figures
sanctions-statistics-lead = How many cases there are and how far they are, how long each stretch takes, what becomes of appeals, and how soon a final decision is public. Customs, associations and companies stand in the same tables.
sanctions-statistics-small = Cases that are not public are counted only. By kind of organisation, numbers under five are not shown, nor what would let them be found out.
sanctions-few = Not shown
sanctions-none-yet = None yet
sanctions-count-by-ground = withheld now. Ground: { $ground }
sanctions-count-unpublished = { $count ->
    [one] final measure is not published: it is too light to be, or it is withheld
   *[other] final measures are not published: they are too light to be, or they are withheld
  }
sanctions-no-case-title = No case has been opened
sanctions-no-case = The stages will stand here as soon as a sanctions officer opens the first case.
sanctions-stage = Stage
sanctions-cases = Cases
sanctions-stages-title = How far cases are
sanctions-stages-chart = Cases by stage
sanctions-stages-what = All cases under all pacts, as they stand now.
sanctions-stages-by-kind = Cases by stage and kind of organisation
sanctions-of-kind = Cases against
sanctions-all-kinds = All
sanctions-outcomes-title = What becomes of cases
sanctions-outcomes-what = A share stands with what it is of. Appeals are counted among decided cases, changed decisions among appeals, and cases without a breach among decided ones.
sanctions-told = Told of a case
sanctions-decided = Decided
sanctions-appealed = Appealed
sanctions-changed = Changed on appeal
sanctions-dismissed = No breach found
sanctions-share = { $percent } % of { $whole }
sanctions-times-title = How long it takes
sanctions-times-what = The median of days: half of the cases took as long or less.
sanctions-to-decision = From notice to decision
sanctions-to-final = From decision to final
sanctions-to-publication = From final to public
sanctions-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
sanctions-clock-title = How soon final decisions are public
sanctions-clock-what = Days from the day on which nothing stood in the way of a decision any more to its publication, by pact and by the body that decided.
sanctions-body = Body
sanctions-clock-count = Published
sanctions-clock-median = Median
sanctions-clock-longest = Longest
