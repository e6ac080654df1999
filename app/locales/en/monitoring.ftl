# Findings, the thread that leads to them, and the monitor's office.

# What is refused to a monitor or a signatory, and why.
review-refused-nothing = Nothing waits for the monitor here. The report was judged already, or there is none.
review-refused-newer = The signatory sent another revision while you were looking at this one. Nothing was done. Read the newest, then decide.
review-refused-too-early = The signatory can still reply. You can publish once the reply is there or its time is over.
review-refused-replied = A reply was sent already, and it stands. It will be printed beside the finding.
review-refused-closed = Nobody can write here now. Messages are possible from the monitor’s first question until the finding.
review-no-completion = Say how far the commitment is kept.
review-no-results = Say what came of it.
monitor-text-long = Shorten this text. It is longer than the field holds.
monitor-no-day = Give a day.
monitor-period-backwards = The last day must not be before the first.
publication-languages-differ = Give the title and the text in the same languages.
tasks-in-the-future = Give a day that is not in the future.
tasks-no-obligation = No obligation of this pact has this number. Copy it from the address of its page, or leave the field empty.

# Mails to those who report.
mail-returned-subject = The monitor has a question about your report
mail-returned-body =
    { $name },

    { $monitor } sent your report on “{ $commitment }” of “{ $pact }” back with a question. You can answer it, send a corrected report, or both:

    { $url }
mail-draft-subject = You can reply to the monitor’s draft finding
mail-draft-body =
    { $name },

    { $monitor } has drafted a finding on your report on “{ $commitment }” of “{ $pact }”. It is not public yet. You have until { $day } to reply, and your reply will be printed beside the finding:

    { $url }
mail-finding-subject = The monitor published a finding on your report
mail-finding-body =
    { $name },

    { $monitor } published its finding on your report on “{ $commitment }” of “{ $pact }”:

    { $url }

# The monitor's queue.
review-refused-incomplete = Something is missing. Go back to the form and complete it.
queue-title = Reports to review
queue-lead = What signatories reported and nobody has judged yet, the oldest first.
queue-count-monitor = { $count ->
    [one] report waits for you
   *[other] reports wait for you
  }
queue-count-flagged = { $count ->
    [one] of them is flagged by a check
   *[other] of them are flagged by a check
  }
queue-count-party = { $count ->
    [one] report waits for a signatory
   *[other] reports wait for a signatory
  }
queue-turn = Whose turn
queue-turn-monitor = Yours
queue-turn-party = The signatory’s
queue-flagged = Only flagged ones
queue-flags = { $count ->
    [one] { $count } flag
   *[other] { $count } flags
  }
queue-counted = { $count ->
    [one] One report
   *[other] { $count } reports
  }
queue-who = Reported by
queue-waits-for = What is waited for
queue-days = Days
queue-waits-review = Your review
queue-waits-answered = You: the question was answered
queue-waits-publication = You: the finding can be published
queue-waits-answer = An answer to your question
queue-waits-reply = A reply, until { $day }
queue-empty-title = Nothing waits here
queue-empty = Reports stand here from the moment a signatory sends them until you have judged them. If you set filters, choose fewer of them.
queue-to-tasks = Record what you did: documents, visits, hearings

# Reviewing a report.
review-title = Review: { $organisation }
review-kind = Review of a report on { $code }
review-waits = { $count ->
    [0] since today
    [one] for { $count } day
   *[other] for { $count } days
  }
review-back = Reports to review
review-back-to = Back to the review
review-way = Review the report
review-accept = Accept it
review-return = Send it back with a question
review-rate = Rate it
review-correct = Correct the finding by another
review-publish = Publish the finding
review-evidence-title = What shows it
review-expected = What the pact expects
review-before = The periods before
review-no-report = There is nothing to judge yet. The report will stand here the moment it is sent.
review-draft-title = Draft finding
review-draft-replied = The signatory has replied. You can publish the finding with the reply.
review-draft-over = The time for a reply is over, and none came. You can publish the finding.
review-draft-waits = The signatory can reply until { $day }. You can publish after that, or as soon as the reply is there.
look-title = This cannot be undone
look-edit = Change it
look-go-on = Go on to the check
review-accept-title = Accept the report
review-accept-what = Your finding says that you agree with the report. It is public at once; a later correction would stand beside it.
review-accept-now = Accept the report
ask-title = Send the report back with a question
ask-what = The signatory gets your question by mail. It can answer, correct its report, or both. Everyone sees that the report was sent back; the question itself is read by the two of you alone.
ask-question = Your question
ask-question-hint = Say what you could not see, and what would show it.
ask-now = Send it back
rate-title = Rate the report
rate-what = The signatory sees this draft and has ten working days to reply, or as many as the pact gives. Nothing is public until you publish it, and the reply will be printed beside it.
rate-completion-hint = How far the commitment is kept, as you see it. The signatory’s own report stands beside it.
rate-results-hint = What came of it, apart from how much was done.
rate-reasons-hint = What you saw, and why it leads you to this. Name no private person.
rate-now = Send the draft to the signatory
publish-title = Publish the finding
publish-what = The finding is public from this moment, with the reply if there is one. A later correction would stand beside it.
publish-now = Publish the finding

# Findings as everyone reads them.
findings-title = What the monitor found
finding-title = Finding { $number } on revision { $revision }, { $day }
finding-revision = Revision
finding-self-report = The signatory’s own report
finding-says = The monitor’s finding
finding-results = Results
finding-reasons = Reasons
finding-agrees = The monitor accepted the report as it stands.
finding-reply = The signatory’s reply
finding-no-reply = It did not reply in the time that it had.
finding-by = Monitor
results-none = None that can be seen yet
results-limited = Some
results-expected = What was hoped for
results-outstanding = More than was hoped for
results-unclear = What was shown does not tell

# The thread between the monitor and a signatory.
thread-title = Questions on a report
thread-lead = Only the pact’s monitor and the signatory read this.
thread-messages = Messages
thread-empty-title = Nobody has asked anything
thread-empty = If the monitor sends the report back with a question, it will stand here, and you can answer.
thread-side-monitor = Monitor
thread-side-party = Signatory
thread-body = Your message
thread-body-hint = Files belong to the report: send a correction to add some.
thread-send = Send the message
thread-closed = The monitor has concluded. This thread stays to be read by the two of you.
thread-correct = Send a corrected report
thread-write = Read and write on this thread
thread-way = Questions on the report
reply-way = Reply to the draft finding
reply-title = Reply to the draft finding
reply-lead = This is what the monitor means to publish on your report. It is not public yet. You can reply once, and your reply will be printed beside the finding, word for word.
reply-until = You have until { $day } to reply, to the end of that day.
reply-until-over = The time for a reply ended on { $day }. As long as nothing is published you can still send one.
reply-hint = Say what you see otherwise, and where it can be seen. It will be public: name no private person.
reply-what = The monitor gets your reply. It will be public with the finding and cannot be changed.
reply-now = Send the reply
reply-sent-title = Your reply is with the monitor
reply-sent = It will be printed beside the finding when that is published.

# The monitor of a pact.
monitor-title = Monitor of { $pact }
monitor-lead = The monitor judges what all parties report, Customs as well as companies. What it publishes needs nobody’s approval, and nobody else can take it down.
monitor-who = Monitor
monitor-none-title = This pact has no monitor
monitor-none = Where an organisation is seated as monitor, its term, its declarations, its tasks and its publications stand here.
term-title = Term
term-none = No term was recorded yet. The secretariat of the pact records it.
term-appointed = How it was appointed
term-earlier = Terms recorded before
term-way = Record the monitor’s term
term-form-title = Record the monitor’s term
term-since = First day
term-until = Last day
term-appointed-hint = Who chose, how, and after what call. It will be public.
term-what = The term is public with an entry in the log. A later one is recorded beside it. No term, and the end of none, keeps the monitor from publishing.
term-now = Record the term
declaration-title = Declaration of interests
declaration-on = Declared on { $day }
declaration-earlier = Earlier declarations
declaration-none-title = Nothing was declared yet
declaration-none = What the monitor declares of its interests will stand here, each time with its day.
declaration-way = Declare interests, or renew
declaration-form-title = Declare interests
declaration-text = Declaration
declaration-text-hint = Work, money, family and anything else that ties you to a party, or that nothing does.
declaration-what = The declaration is public with its day. What was declared before stays beside it.
declaration-now = Publish the declaration

# What the monitor did.
tasks-title = What the monitor did
tasks-form-title = Record what you did
tasks-lead = Documents examined, visits, hearings. The list is public on the page of the pact’s monitor.
tasks-public = It is public as soon as you record it. Name no private person.
tasks-record = Record it
tasks-way = Record what you did
tasks-no-kind = Say what kind of task it was.
tasks-counted = { $count ->
    [one] One task
   *[other] { $count } tasks
  }
tasks-none-title = Nothing was recorded yet
tasks-none = Documents that the monitor examined, its visits and its hearings will stand here.
task-what = What was done
task-what-hint = One or two sentences in the language of this page.
task-kind = Kind
task-kind-documents = Documents examined
task-kind-visit = Visit
task-kind-hearing = Hearing
task-kind-other = Something else
task-done = Day
task-on = On which report
task-on-none = On none in particular
task-on-report = { $code }, { $organisation }

# Publications of the monitor.
publications-title = Publications
publications-counted = { $count ->
    [one] One publication
   *[other] { $count } publications
  }
publications-none-title = Nothing was published yet
publications-none = The monitor’s own reports will stand here, the newest first.
publication-kind = Report of the monitor
publication-name = Title
publication-published = Published
publication-retracted = Taken down
publication-untitled = A publication that was taken down
publication-gone-title = This publication was taken down
publication-gone = The monitor itself took it down and says why. The public log still holds when it was published and the digest of its text.
publication-gone-on = Taken down
retract-way = Take this publication down
retract-title = Take a publication down
retract-lead = Only you can do this. The page will stay, with your reason in the place of the text.
retract-reason = Reason
retract-reason-hint = One or two sentences. They will be public.
retract-what = The text is no longer shown. Its place, the day and the reason stay for ever.
retract-now = Take it down
retract-keep = Leave it as it is
writing-way = Write a report
writing-resume = Go on with the draft of { $at }
writing-back = Back to the monitor’s page
writing-title = A report of the monitor
writing-lead = Until you publish it nobody else sees it, and nobody else is asked.
writing-title-hint = Short, and without the name of a private person.
writing-from = First day that it speaks of
writing-to = Last day that it speaks of
writing-body = Text
writing-body-hint = Markdown: **bold**, *italic*, lists, tables and links. A blank line begins a paragraph.
writing-look = Save, and see how it will look
writing-preview-title = How it will look
writing-preview = Only you see this. Once you publish it, it is public at once, and only you can take it down.
writing-publish = Publish it
writing-edit = Go on writing
finding-evidence = Download the evidence of this finding
