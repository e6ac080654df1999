# Committees, their meetings, and what is decided there.

# What is refused, and why.
meeting-refused-not-now = This cannot be done where the meeting or the committee stands. Go back and look at it again.
meeting-refused-too-early = It is too early for this. Come back when the meeting has begun, or when the time for comments is over.
meeting-refused-too-late = The time for this is over.
meeting-refused-incomplete = Something is missing. Go back to the form and complete it.
committee-too-few-seats = Give a seat to at least two parties of the pact.
committee-not-both-sides = Give a seat to Customs and to at least one association, for both must be present to decide.
committee-bad-quorum = Give a number from one to the number of seats.
committee-no-chair = Choose one of the seats for the chair.
committee-no-public = Say whether the meetings are public.
committee-stays-public = Whether a committee is public stays as it was said when it was founded. Close this one and found another.
meeting-not-ahead = Give a day and an hour that are still ahead.
meeting-bad-length = Give the length in minutes, at most a day.
meeting-no-place = Say in a few words where it takes place.
meeting-bad-link = Give the whole address of a page, beginning with https://.
meeting-no-agenda = Put at least one item on the agenda.
meeting-text-long = Shorten this text. It is longer than the field holds.
meeting-bad-document = Give each document a title and the whole address where it is.
meeting-no-attendance = Say of each seat whether it was present.
meeting-no-day = Give a day.
meeting-no-time = Give an hour.
meeting-day-past = Give today or a later day.
decision-no-day = Give the last day for who has to act.
decision-no-owner = Say which seat has to act, or leave the day empty.
minutes-not-so = Choose who adopted the minutes. They are adopted as they were drafted.
answer-missing = Say whether your organisation comes.

# Mails.
mail-meeting-called-subject = Invitation: { $committee }, { $when }
mail-meeting-called-body =
    { $name },

    Your organisation has a seat in “{ $committee }” of “{ $pact }”. It meets on { $when } ({ $zone }), at this place: { $place }

    Say whether you come:

    { $url }

    For your calendar:

    { $calendar }
mail-meeting-changed-subject = Changed: { $committee }, { $when }
mail-meeting-changed-body =
    { $name },

    The meeting of “{ $committee }” of “{ $pact }” was changed. It is now on { $when } ({ $zone }), at this place: { $place }

    What changed and why, and your answer:

    { $url }

    For your calendar:

    { $calendar }
mail-meeting-cancelled-subject = Cancelled: { $committee }, { $when }
mail-meeting-cancelled-body =
    { $name },

    The meeting of “{ $committee }” of “{ $pact }” on { $when } ({ $zone }) does not take place. The reason stands here:

    { $url }

    For your calendar, from which it will be taken:

    { $calendar }
mail-minutes-subject = Draft minutes of { $committee }: your comments
mail-minutes-body =
    { $name },

    The draft minutes of the meeting of “{ $committee }” on { $when } lie before the seats. You can comment until { $until }:

    { $url }
mail-action-late-subject = Late: what was decided in { $committee }
mail-action-late-body =
    { $name },

    The day has passed for what your organisation was to do under “{ $pact }”:

    { $decision }

    When it is done, say so here:

    { $url }

# Words.
meeting-state-called = Called
meeting-state-held = Held, minutes not adopted yet
meeting-state-adopted = Held, minutes adopted
meeting-state-cancelled = Cancelled
decision-state-standing = Decided
decision-state-open = To be done
decision-state-late = Late
decision-state-done = Done
decision-state-dropped = Dropped
attendance-present = Present
attendance-excused = Excused
attendance-absent = Absent
answer-comes = Comes
answer-declines = Does not come
answer-none = No answer yet
meeting-when = { $moment } ({ $zone })
meeting-event = { $committee } ({ $pact })
meeting-was = { $organisation }: { $was }

# Lists.
meetings-title = Meetings
meetings-lead = Where Customs and the private sector consult each other: who calls, who sits there, what is on the agenda, what was decided and by whom it is to be done.
meetings-ahead = Ahead
meetings-ahead-all = All meetings ahead
meetings-behind = Before
meetings-counted = { $count ->
    [one] One meeting
   *[other] { $count } meetings
  }
meetings-search = Committee, place or agenda
meetings-year = Year
meetings-none-title = No meeting to show
meetings-none = A meeting stands here from the moment it is called, if its committee is public. If you set filters, choose fewer of them.
meetings-of-pact = All public meetings of this pact
meeting-pact = Pact
meeting-state = Where it stands
meeting-day = Day
meeting-committee = Committee
actions-title = Action points
actions-lead = What was decided in meetings and is to be done by somebody until a day. Late is counted in days, for Customs as for everyone.
actions-awaited = Not done yet
actions-none-title = Nothing to show
actions-none = What a meeting decides and gives to an organisation to do stands here until it is done.
actions-counted = { $count ->
    [one] One action point
   *[other] { $count } action points
  }
decision-state = State
decision-what = What was decided
decision-owner = Who has to act
decision-due = Last day

# The record of a meeting.
meeting-kind = Meeting
meeting-title = { $committee }, { $day }
meeting-not-public = Only the seats of the committee and its secretariat read this page.
meeting-cancelled-title = This meeting does not take place
meeting-changed-title = This meeting was changed
meeting-ways = What you can do
meeting-begins = Begins
meeting-length = Length
meeting-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  }
meeting-place = Place
meeting-link = Join from afar
meeting-calendar-file = For your calendar (iCalendar)
meeting-history = History
meeting-by-clock = By the clock
meeting-agenda = Agenda
meeting-agenda-until = The seats can ask for items until { $day }.
meeting-asked-by = Asked for by { $organisation }
meeting-documents = Documents
meeting-seats = Who is invited
meeting-answer = Answer
meeting-attendance = Attendance
meeting-quorum-yes = Enough seats were taken to decide.
meeting-quorum-no = Too few seats were taken to decide.
decisions-title = Decisions
decisions-none-title = Nothing was decided
decisions-none = What is decided stands here as soon as the secretariat records it.
decision-number = Decision { $number }
decision-until = until { $day }
minutes-title = Minutes
minutes-by-chair = Adopted by the chair
minutes-by-meeting = Adopted by a later meeting
minutes-by-meeting-of = Adopted by the meeting of { $day }
minutes-draft-title = Draft
minutes-draft = Only the seats and the secretariat read this draft. The seats can comment until { $day }.
minutes-none-title = The minutes are not adopted yet
minutes-none = They are between the seats until the chair or the next meeting adopts them. Then they stand here and do not change any more.
minutes-comments = Comments of the seats

# Forms of a meeting.
meeting-back = Back to the meeting
meeting-do-answer = Answer the invitation
meeting-do-answer-means = Everyone sees whether your organisation comes; with whom is read by the seats alone. You can answer again until the meeting begins.
meeting-do-ask = Ask for an item of the agenda
meeting-do-ask-means = It goes on the agenda at once, with the name of your organisation.
meeting-do-comment = Comment on the minutes
meeting-do-comment-means = The seats and the secretariat read it. It is not published.
meeting-do-attendance = Record who was there
meeting-do-attendance-means = Attendance is by organisation; nobody is named. Until the minutes are adopted it can be corrected by recording it again.
meeting-do-decide = Record a decision
meeting-do-decide-means = A decision stays as it is recorded. If somebody has to act on it, it is an action point until it is done, and everyone sees when it is late.
meeting-do-minutes = Send draft minutes to the seats
meeting-do-minutes-means = The seats get a mail and can comment until the day that you give. The draft is not public; its digest is sealed in the log.
meeting-do-adopt = Adopt the minutes
meeting-do-adopt-means = The draft becomes the minutes, word for word, and does not change any more. No decision can be added afterwards.
meeting-do-change = Change the meeting
meeting-do-change-means = The seats get a mail, and their calendars learn of it. If the hour or the place changes, they are asked again whether they come.
meeting-do-cancel = Cancel the meeting
meeting-do-cancel-means = The page stays and says that the meeting does not take place, and why. The seats get a mail.
meeting-do-done = Say that it is done
meeting-do-done-means = Say what was done and where it can be seen. It stands beside the decision, with the days by which it was late.
meeting-do-drop = Drop this action point
meeting-do-drop-means = It is no longer asked for. The decision and your reason stay.
meeting-time = Hour
meeting-time-hint = In the time zone of the pact: { $zone }.
meeting-length-hint = In minutes.
meeting-place-hint = Building, room, town. It will be public if the committee is.
meeting-link-hint = The address of the video conference, if there is one. It will be public if the committee is.
meeting-agenda-until-label = Last day for items
meeting-agenda-until-hint = Until the end of this day the seats can put items on the agenda.
meeting-documents-hint = What to read before: a title, and the address where it is.
meeting-document-title = Title of document { $number }
meeting-document-url = Address of document { $number }
meeting-item = Item { $number }
meeting-item-text = What it is about
meeting-item-hint = One sentence. Leave it empty to take the item off.
meeting-whose = For which organisation
meeting-why = Reason
meeting-why-hint = One or two sentences. They will be public if the committee is.
answer-with = With whom
answer-with-hint = Names and functions, for the list at the door. Only the seats and the secretariat read it.
minutes-hint = Markdown: **bold**, lists, headings. Name functions rather than people: once adopted it will be public if the committee is.
minutes-until = Last day for comments
minutes-until-hint = The minutes can be adopted from the day after.
minutes-comment = Your comment
minutes-comment-hint = Say what should read otherwise, and how.
minutes-how = Who adopted them
decision-nobody = Nobody has to act
decision-hint = What was decided, as it was put in the meeting.
decision-due-hint = Only if somebody has to act.
action-note = What was done
action-note-hint = A sentence or two, with where it can be seen.

# Committees.
pact-meetings-title = Meetings under { $pact }
pact-meetings-lead = The committees in which the parties of this pact consult each other, on which terms, and when they meet.
committees-none-title = No committee yet
committees-none = When the secretariat of the pact founds a consultation committee, its terms and its meetings stand here.
committee-no-meeting = This committee has not met yet. Its next meeting will stand here as soon as it is called.
committee-closed = Closed
committee-terms-version = Terms of reference, version { $number }
committee-back = Back to the committees
committee-lead = The terms of reference say what the committee is for, who sits in it and with whom it can decide. Each change is kept.
committee-what = The committee and its terms are entered in the log. Each later change is another entry.
committee-name = Name
committee-name-hint = As the parties call it.
committee-terms = Terms of reference
committee-terms-hint = Markdown. What it is for, what it may decide, how it works.
committee-public = Who reads of its meetings
committee-public-yes = Everyone: agenda, attendance, decisions and adopted minutes are public
committee-public-no = Only the seats and the secretariat; the log holds seals
committee-frequency = Meets
committee-when-needed = When needed
committee-seats = Seats, with one vote each
committee-seat = Seat
committee-party = { $organisation } ({ $role })
committee-quorum = Quorum
committee-quorum-hint = How many organisations must be present to decide.
committee-quorum-of = { $count } of { $seats } organisations
committee-quorum-both = { $count } of { $seats } organisations, with Customs and an association among them
committee-both-sides = Customs and at least one association must be among those present
committee-chair = Chair
committee-found-title = Found a consultation committee
committee-found-now = Found a committee
committee-change-title = Change the terms of a committee
committee-change-now = Change the terms
committee-close-title = Close a committee
committee-close-lead = A closed committee calls no more meetings. What it did stays, and action points stay to be done.
committee-close-what = The committee meets no more. This stays with your reason.
committee-close-now = Close the committee
call-title = Call a meeting
call-lead = The people of each seat get an invitation by mail, with a file for their calendars.
call-what = The meeting is called, and the seats are invited. It can be changed or cancelled, and each of both is seen.
call-now = Call a meeting

# The desk.
desk-meetings-counted = { $count ->
    [one] One meeting awaits you
   *[other] { $count } meetings await you
  }

# Elsewhere.
meetings-next = Next meeting
meetings-in-month = Meetings in this month
