# Updates: what organisations tell the public, and the desk on which it is written.


# The archive, and an update as everyone reads it.
updates-title = Updates
updates-lead = What Customs administrations, associations and monitors tell the public of what was promised, decided and achieved.
updates-all = All updates
updates-search = Words
updates-year = Year
updates-language = Can be read in
updates-counted =
    { $count ->
        [one] One update
       *[other] { $count } updates
    }
updates-none-title = Nothing was published yet
updates-none = Updates stand here as soon as a communications service publishes one. The plan says what is to come and when.
updates-not-found-title = No update fits these filters
updates-not-found = Choose fewer filters, or other words.
update-kind = Kind
update-kind-bulletin = Bulletin
update-kind-decision = Decision
update-kind-sanction-notice = Sanction notice
update-kind-progress = Progress
update-kind-meeting = Meeting
update-kind-call-for-comment = Call for comment
update-kind-case-study = Case study
update-kind-correction = Correction
update-audience = For whom
update-audience-hint = What is not for everyone is never shown to others, and its entries in the log stay sealed.
update-audience-public = Everyone
update-audience-members = Members of the pacts it is about
update-audience-staff = Staff of the organisation
update-about-pact = Pact
update-about-organisation = Organisation
update-about-commitment = Commitment
update-about-sanction = Sanction
update-by = Published by
update-published = Published
update-about = What it is about
update-languages = Read in
update-not-in-language = This update was not written in your language. It can be read in { $languages }.
update-four-eyes = Approval
update-four-eyes-what = Written by one person and approved by another, unless an independent monitor publishes it. The log’s entry opens who took which step, without names.
update-evidence = Take the evidence away
update-corrected = Corrected
update-corrected-on = Corrected on { $day }
update-corrected-at = Corrected
update-before = Read the earlier text
update-changes = See what changed
update-changes-title = What was changed
update-changes-back = Back to the update
update-change = Edition { $number }, { $day }
update-never-changed = This update was never changed.
update-nothing-changed = Nothing was changed in the text.
update-old-title = An earlier text
update-old = You are reading what was published before a correction.
update-old-now = Read the text that holds
update-edition = Edition { $number }
update-editions = Editions
update-retracted = Taken down
update-retracted-title = An update that was taken down
update-retracted-what = Who published it took it down and says why. The public log still holds when it was published and the digest of its text.
update-retracted-at = Taken down
update-inside-members = For members of the pacts
update-inside-staff = For staff of the organisation
update-to-desk = Correct it or take it down

# The desk on which updates are written and approved.
update-desk-title = Communications
update-desk-way = Write, approve and publish updates
update-desk-lead = What your organisation writes for the public and for its own. One person writes, another approves.
update-desk-back = All updates of your desk
update-desk-all = All updates
update-desk-counted =
    { $count ->
        [one] One update
       *[other] { $count } updates
    }
update-desk-none-title = No update here
update-desk-none = Begin with an update, or let the portal draft a bulletin from the records.
update-waiting = Waiting for your approval
update-waiting-counted =
    { $count ->
        [one] One update waits for you
       *[other] { $count } updates wait for you
    }
update-title = Title
update-state = State
update-since = Since
update-untitled = An update without a title yet
update-a-correction = A correction
update-state-draft = Draft
update-state-submitted = Waits for approval
update-state-approved = Approved
update-state-scheduled = Scheduled
update-state-published = Published
update-state-dropped = Given up
update-new = Write an update
update-begin = Begin to write
update-edit = Edit the text
update-edit-title = Write
update-edit-lead = Every save is kept. Nobody outside your desk sees a draft.
update-edit-back = Back to the update
update-title-hint = What happened, in one line.
update-summary = Summary
update-summary-hint = One or two sentences. They stand in lists, feeds and mails.
update-text = Text
update-text-hint = In Markdown: an empty line parts paragraphs, **bold**, [words](address), - lists, ## headings.
update-languages-differ = Give title, summary and text in the same languages.
update-missing = Nothing is written yet in: { $languages }.
update-missing-languages = Languages missing
update-machine = Texts that a machine drafted
update-machine-hint = Mark a language while its text is a machine’s draft. It cannot be submitted until a person went through it and took the mark away: a machine’s draft is no translation.
update-machine-which = A machine drafted the text in
update-machine-draft = Have a person go through the text that a machine drafted, then take its mark away. Or empty that language.
update-machine-mark = A machine’s draft. Nobody has gone through it yet.
update-about-hint = The addresses of the pages of pacts, organisations, commitments or sanctions, one a line. Copy them from your browser.
update-about-lost = No record is there.
update-about-unknown = One of the addresses leads to no public record of this portal. Correct it or take it out.
update-about-many = Name at most 50 records.
update-period = The days that it speaks of
update-inside = An edition for those inside
update-inside-text = What only they read, below the public text
update-inside-hint = In Markdown. Leave it empty where everyone reads the same.
update-inside-for = Who they are
update-images-way = Add pictures
update-files-way = Add attachments
update-files = Attachments
update-save = Save and look at it
update-kept = The draft is saved.
update-not-kept = The draft could not be saved. Press the button to see why; what you typed is still here.
update-looks = How it will look
update-newer-title = Somebody else saved this draft
update-newer = What you typed is still here and was not saved. See what they changed, then save again: yours becomes the newest, theirs stays in the history.
update-history = History of the draft
update-history-way = See every save and what it changed
update-history-lead = Each save beside the one before. What was taken out is struck through, what was put in is underlined.
update-save-number = Save { $number }
update-save-compared = What save { $number } changed
update-saved-at = When
update-saved-by = By whom
update-saves-counted =
    { $count ->
        [one] One save
       *[other] { $count } saves
    }
update-lacks = Before it can be submitted
update-lack = { $field }: { $what }
update-public-page = Public page
update-read = Read it
update-next = What can be done now
update-next-draft = Write it, then submit it to a colleague.
update-next-independent = A monitor’s word needs nobody’s approval: publish it when it is ready.
update-next-submitted = A colleague who did not write it reads it now, and approves it or sends it back.
update-next-approved = It is approved. Publish it now, or let it be published by itself at a minute.
update-next-scheduled = It will be published by itself. You can still call that off.
update-next-published = It is published. If something in it is wrong, correct it in the open.
update-next-retracted = It was taken down. The reason stands in its place.
update-next-dropped = It was given up before it was published.
update-own-work-title = You wrote some of it
update-comment = Comment
update-comment-way = Say something about it
update-day = Day
update-hour = Hour
update-zone = On the clocks of { $zone }.
update-moment = { $moment } ({ $zone }), which is { $utc }
update-no-moment = Give a day and an hour.
update-moment-past = Give a moment that is still to come.
update-publish-means = Publishing cannot be undone: what was published can be corrected or taken down, and both are seen.
update-do-submit = Submit for approval
update-do-take-back = Take it back to edit
update-do-comment = Send the comment
update-do-return = Send it back with the comment
update-do-approve = Approve it
update-do-schedule = Publish at this minute
update-do-unschedule = Call the schedule off
update-do-publish = Publish it now
update-do-drop = Give it up
update-do-correct = Correct it
update-do-retract = Take it down
update-drop-way = Give up this draft
update-drop-means = It leaves the list of open work. Its saves stay in the history.
update-correct-means = A correction says in plain sight what was wrong. The text of now stays to be read. It needs a colleague’s approval like the first.
update-retract-way = Take it down
update-retract-means = Its text disappears from the site and a tombstone with your reason takes its place. The log keeps that it was there. One person may do this, since it can be urgent.
update-wrong = What was wrong
update-wrong-hint = Say it plainly. It stands above the corrected text, in feeds and in mails.
update-wrong-empty = Say what was wrong.
update-tell = Tell those who got the earlier text
update-tell-hint = A mail goes to each subscriber who got it.
update-steps = Who did what
update-no-steps = It was not submitted yet.
update-by-clock = The portal, at its minute
update-step-opened = Opened by
update-step-submit = Submitted
update-step-take-back = Taken back
update-step-comment = Commented
update-step-return = Sent back
update-step-approve = Approved
update-step-schedule = Scheduled
update-step-unschedule = Schedule called off
update-step-publish = Published
update-step-drop = Given up
update-step-retract = Taken down
update-refused-not-now = This cannot be done now: the update stands elsewhere. Perhaps a colleague was faster. Nothing was done.
update-refused-own-work = Who wrote some of it does not approve it. A colleague of your communications service or your secretariat can.
update-refused-newer = Somebody saved another text while you were looking at this one. Nothing was done. Read the newest, then decide.
update-refused-incomplete = Something is missing. Go back to the form and complete it.

# Drafts from the records.
bulletin-new = Draft a bulletin
bulletin-lead = The portal counts what the log holds of a pact in these days (UTC) and drafts the bulletin in four languages. You edit it, a colleague approves it.
bulletin-draft = Draft it from the records
bulletin-title = { $pact }: bulletin, { $period }
bulletin-period = { $from } to { $to }
bulletin-summary =
    { $period }: { $signed ->
        [0] nobody signed
        [one] one organisation signed
       *[other] { $signed } organisations signed
    }, { $reported ->
        [0] no report arrived
        [one] one report arrived
       *[other] { $reported } reports arrived
    }, { $late ->
        [0] none was missed
        [one] one was missed
       *[other] { $late } were missed
    }, and { $sanctioned ->
        [0] no sanction
        [one] one sanction
       *[other] { $sanctioned } sanctions
    } became public.
bulletin-opening = Each figure leads to the entries of the public log that it counts.
bulletin-closing = Drawn from the public log of this portal. Days are counted in UTC.
bulletin-what = What happened
bulletin-number = Number
bulletin-more =
    and { $count ->
        [one] one more
       *[other] { $count } more
    }
bulletin-signed = Organisations signed
bulletin-withdrawn = Organisations withdrew
bulletin-reported = Reports arrived
bulletin-late = Reports were missed
bulletin-rated = Findings of the monitor
bulletin-sanctioned = Sanctions became public
bulletin-released = Sanctions ended
bulletin-decided = Decisions of consultation meetings

# The plan of what should be published.
plan-title = What should be published, and when
plan-way = See what should be published, and when
plan-lead = Each pact in force owes a bulletin a month, by the tenth of the next, and a notice within seven days of a sanction, of its entry into force and of each commitment that is kept whole.
plan-none-title = Nothing is owed
plan-none = As soon as a pact is in force, its bulletins and notices stand here with their days.
plan-what = What
plan-due = By
plan-by = Responsible
plan-late =
    { $days ->
        [one] One day late
       *[other] { $days } days late
    }
plan-soon = Due soon
plan-nobody = No communications service is designated
plan-bulletin = Bulletin, { $period }
plan-counted =
    { $count ->
        [one] One to be published
       *[other] { $count } to be published
    }, { $overdue ->
        [0] none overdue
        [one] one overdue
       *[other] { $overdue } overdue
    }
plan-draft = Draft it
plan-drop = Take it off
plan-add-title = Add to the plan
plan-add = Add it
plan-in-words = What, in a few words
plan-no-pact = No pact

# Mails, and the text of a notice.
notice-body =
    { $what }

    This happened on { $day }. Read [the record]({ $record }) and [the entry of the public log]({ $entry }) that proves it.
mail-update-submitted-subject = Please look at: { $title }
mail-update-submitted-body =
    { $name },

    a colleague asks for your approval of “{ $title }”. Approve it or send it back with a comment:

    { $url }
mail-update-returned-subject = Sent back: { $title }
mail-update-returned-body =
    { $name },

    “{ $title }” was sent back to you with a comment:

    { $url }
mail-update-approved-subject = Approved: { $title }
mail-update-approved-body =
    { $name },

    “{ $title }” is approved. Publish it now or choose its minute:

    { $url }
mail-update-published-subject = Published: { $title }
mail-update-published-body =
    { $name },

    “{ $title }” is published:

    { $url }
mail-update-inside-subject = For you: { $title }
mail-update-inside-body =
    { $name },

    { $organisation } published “{ $title }”, with a text for you that not everyone reads. Sign in to read it:

    { $url }
