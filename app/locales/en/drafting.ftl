# Drafts of pacts, consultations on their texts, and what changed between two texts.
drafts-title = Drafts of pacts
drafts-lead = What Customs’ secretariat is writing. A draft is read by its secretariat and by the organisations that are named in it; everyone reads it once it goes to consultation.
drafts-none-title = No draft to show
drafts-none = A draft stands here from the day on which a secretariat begins it, or names your organisation in it.
drafts-open = See the drafts
draft-begin = Begin a draft
draft-blank = Blank
draft-template = Begin from
draft-template-hint = A template brings its text, its commitments and its sanctions. A blank draft begins with a few lines that show how a text is built.
draft-template-missing = Choose one of the templates, or a blank draft.
draft-kind-hint = Of a blank draft; a template says it itself.
draft-kind-missing = Choose what kind of pact it is.
draft-organisation = Administration
draft-title = Title
draft-title-hint = As it will stand in lists, such as “Integrity pact of the port of Callao”.
draft-title-missing = Give the pact a title in one language at least.
draft-summary = What it is, in plain words
draft-summary-hint = Two or three sentences for those who will not read the whole text.
draft-slug = Name in addresses
draft-slug-hint = Small letters, digits and hyphens, such as port-pact-2027. It never changes.
draft-back = Back to the draft
draft-authentic = Languages that bind
draft-authentic-missing = Choose one language at least whose text binds.
draft-needed = Signatures for its entry into force
draft-needed-hint = How many of each must have signed. It then enters into force by itself.
draft-needed-missing = Say how many signatures it needs: one at least.
draft-needed-wrong = Give whole numbers from 0 to 1000.
draft-not-before = Not in force before
draft-not-before-hint = The first day on which it can be in force. Leave it empty if the signatures alone decide.
draft-not-before-wrong = Enter the day with year, month and day, or leave the field empty.
draft-signing = How it is signed
draft-order-of = Place of { $role } in the order
draft-order-any = Signs when it will
draft-order-twice = Two roles have the same place. Give each another one, or none.
draft-countersigned = Customs countersigns the signatures of the others
draft-countersigned-only = For the entry into force only countersigned signatures count
draft-countersigned-only-wrong = Nobody countersigns. Tick the box above too, or leave this one out.
draft-calendar = When the parties work
draft-calendar-hint = What falls due on a day without work is due on the next working day. Days begin and end in this time zone.
draft-zone = Time zone
draft-zone-hint = By its name in the IANA database, such as America/Lima or Africa/Tunis.
draft-zone-wrong = No time zone has this name. Write it as in America/Lima.
draft-rest = Days of rest in each week
draft-rest-wrong = All seven days are days of rest. Leave one to work on.
draft-holidays = Public holidays
draft-holidays-hint = One a line, as in 2027-01-01.
draft-holidays-wrong = A line is not a date. Write one a line, as in 2027-01-01.
rest-day-monday = Monday
rest-day-tuesday = Tuesday
rest-day-wednesday = Wednesday
rest-day-thursday = Thursday
rest-day-friday = Friday
rest-day-saturday = Saturday
rest-day-sunday = Sunday
draft-particulars = Title, parties and places
draft-parties = Named parties
draft-parties-hint = They read the draft, are told of each consultation by mail, and get their seats when the text is adopted.
draft-party-wrong = One of these is not registered, or cannot sit there. Check the names.
draft-associations = Trade associations
draft-monitor-hint = It may also be named later. An integrity pact does not open before its monitor is named.
draft-monitor-none = Nobody yet
draft-monitor-now = An integrity pact does not open before its monitor is named.
draft-members = Other parties
draft-members-hint = The short names that registered organisations have in addresses, one a line.
draft-places = Places of the template
draft-places-hint = They stand in the text in double braces. All must be filled before the text is adopted; in a consultation an empty one shows what will stand there.
draft-example = For example: { $example }
draft-save = Save
draft-preview = Preview
draft-looks = How it will read: { $language }
draft-edit-title = Text: { $language }
draft-text-hint = In Markdown.
draft-text-long = The text is longer than 60,000 characters. Make it shorter.
draft-how = How a text is written
draft-how-title = It begins with its title after “# ”.
draft-how-front = Two paragraphs follow that begin with a word in **bold**: between whom, and why.
draft-how-articles = Each article has a heading such as “## Article 1 — Purpose”, numbered from 1.
draft-how-paragraphs = Its paragraphs begin with their numbers: 1.1, 1.2 and so on.
draft-texts = Texts
draft-words = Words
draft-write = Write
draft-edit = Edit
draft-no-text = No text
draft-version = Version
draft-version-number = Version { $number }
draft-versions = Versions
draft-saved-at = Saved on
draft-saved-by = By
draft-changes = Changes
draft-see-changes = See what changed
draft-from-version = From
draft-to-version = To
draft-compare = Compare
draft-compared = { $language }: from version { $from } to version { $to }
draft-read = { $language }: version { $to }
draft-private-title = Not public
draft-private = You read this draft because your organisation is named in it. It is public once it goes to consultation.
draft-see-pact = The pact
draft-no-round-title = No consultation yet
draft-no-round = Each round stands here once the secretariat has opened it.
draft-newer-title = Somebody else has changed this
draft-newer = Your words are still in the form and are not saved. Look at what the other person changed; if you save again, yours take the place of theirs.
draft-newer-changes = What the other person changed
draft-newer-now = What stands there now
draft-do-consult = Open a consultation
draft-do-consult-means = The text as it stands becomes public and is frozen for this round. Organisations can comment on each article until the end of the last day; you answer each comment in public.
draft-do-adopt = Adopt the text
draft-do-adopt-means = The text is frozen as version 1 of a public pact, with its digest, and can never be changed again. The named parties get their seats.
draft-do-open = Open for signature
draft-do-open-means = From now on the parties can sign the pact.
draft-until = Last day for comments
draft-until-hint = The round closes by itself at the end of this day, in UTC.
draft-until-missing = Give the last day on which organisations can comment.
draft-until-past = This day is over. Give today or a later one.
draft-until-far = A round is open for a year at most. Give a sooner day.
draft-confirm = I have read the text and I do this for the secretariat.
draft-confirm-missing = Say that you have read the text.
draft-public = It goes into the public log and cannot be taken back.
draft-problems-title = To be put right before the text can be adopted
draft-problem-line = { $language }, line { $line }: { $what }
draft-problem-value = Place { $place }: { $what }
draft-problem-place = { $place } of the template: { $what }
draft-problem-unfilled = fill it in ({ $label }).
draft-problem-undeclared = the template has no place “{ $place }”.
draft-problem-not-text = give one line of text.
draft-problem-not-integer = “{ $found }” is not a whole number.
draft-problem-not-date = “{ $found }” is not a date.
draft-problem-not-country = “{ $found }” is not the code of a country, such as PE.
draft-problem-no-language = There is no text in a language that binds: { $language }.
draft-problem-no-authentic = There is no text in a language that binds. Write it, or choose another language.
draft-problem-outline = the texts do not have the same articles and paragraphs: { $expected } in one, { $found } in another.
draft-problem-no-paragraph = a commitment or the procedure rests on paragraph { $found }, which the text does not have.
draft-problem-commitment = Commitment no. { $number }: { $what }
draft-problem-no-role = the pact knows nobody in this role: { $role }.
draft-problem-no-commitment = There is no commitment: the pact would oblige nobody to anything. Add one under “Commitments”.
draft-commitments-lead = What those who sign undertake, each with what it is measured by, when it is reported and what shows it. The adopted text holds them as they stand here.
draft-commitments-lead-template = The commitments of the template, as they are changed for this pact, and those that were added. The adopted text holds them as they stand here.
draft-commitments-none-title = No commitment yet
draft-commitments-none = Add what those who sign undertake. A pact is adopted with one commitment at least.
draft-problem-range = give a number from { $least } to { $most }.
draft-problem-other = this does not fit the template.
draft-fault-no-title = the first line is no title after “# ”.
draft-fault-no-parties = no paragraph in bold says between whom it is.
draft-fault-no-preamble = no paragraph in bold says why.
draft-fault-no-articles = there is no article.
draft-fault-heading = the heading is not of the form “## Article 1 — Title”.
draft-fault-number = the number should be { $expected } and is { $found }.
draft-fault-empty = article { $number } has no numbered paragraph.
draft-fault-stray = this belongs to no article and no paragraph.
draft-refused-adopted = The text was adopted and cannot be changed any more.
draft-refused-consulting = A consultation is open. Wait until it has closed.
draft-refused-never-consulted = The text can be adopted after a consultation. Open one first.
draft-refused-unanswered = A comment has no answer yet. Answer every comment, then the text can be adopted.
draft-refused-newer = Somebody else has changed this since you opened it. Look at the change, then do it again.
draft-refused-taken = A pact or another draft has this name. Choose another one.
draft-refused-incomplete = Something is missing or wrong. Put it right, then do it again.
draft-refused-not-secretariat = Drafts are begun by the secretariat of a customs administration.
consultations-title = Consultations
consultations-lead = Texts of pacts before they are adopted. Organisations comment on each article, and every comment is answered in public.
consultations-none-title = No consultation yet
consultations-none = A draft stands here from the day on which Customs’ secretariat opens it to comments.
consultation-title = Consultation
consultation-number = Round
consultation-round = Consultation, round { $number }
consultation-open = Open to comments
consultation-closed = Closed
consultation-opened = Opened
consultation-closed-by = Closed
consultation-last-day = Last day
consultation-until = Comments until the end of { $day } (UTC)
consultation-was-until = Comments were taken until { $day }
consultation-pact = What became of it
consultation-see-changes = What changed afterwards
consultation-changes-next = What changed from round { $number } to the next
consultation-changes-between = What changed from round { $from } to round { $to }
consultation-changes-adopted = What changed from round { $number } to the adopted text
consultation-back = Back to the consultation
consultation-comments = Comments
consultation-to-answer = Comments to answer
consultation-none-title = No comment to show
consultation-none = What organisations say stands here at once, and beside it what becomes of it.
consultation-do-comment = Comment on the text
consultation-do-answer = Answer this comment
consultation-answer-title = Answer to comment { $number }
consultation-answered-on = { $organisation } answered on { $day }
consultation-comment-number = Comment { $number }
consultation-article = Article { $number }
consultation-whole-text = The whole text
consultation-all-articles = All articles
consultation-on = About
consultation-for = For
consultation-comment = Comment
consultation-comment-hint = It is public under your organisation’s name. Name no person who did not agree to it. At most 4,000 characters.
consultation-comment-missing = Write what your organisation thinks.
consultation-comment-long = The comment is longer than 4,000 characters. Make it shorter, or make two.
consultation-no-article = The text has no such article. Choose one that it has.
consultation-look = Look at it once more
consultation-look-title = Look at it once more
consultation-change = Change it
consultation-send = Publish the comment
consultation-send-answer = Publish the answer
consultation-public = It is public at once, goes into the log, and cannot be changed or taken back.
consultation-disposition = What becomes of it
consultation-disposition-accepted = Accepted
consultation-disposition-partly = Accepted in part
consultation-disposition-rejected = Rejected
consultation-disposition-missing = Say what becomes of the comment.
consultation-unanswered = Not answered yet
consultation-why = Why
consultation-why-hint = What in the text changes, or why it does not. At most 2,000 characters.
consultation-why-missing = Give the reason; who commented has a right to it.
consultation-why-long = The reason is longer than 2,000 characters. Make it shorter.
consultation-no-commitment = This text has no commitment yet. It cannot be adopted without one.
consultation-ladder = Measures against a breach, from the mildest
consultation-measure-public = made public
consultation-measure-not-public = not made public
consultation-measure-months = { $count ->
    [one] for one month at most
   *[other] for { $count } months at most
}
consultation-measure-appeal = can be appealed
consultation-measure-no-appeal = cannot be appealed
consultation-refused-closed = This consultation takes no comments any more.
consultation-refused-answered = This comment was answered before. An answer is not changed.
consultation-refused-nobody = Organisations comment, each through a person who reports for it; the one that wrote the text answers.
redline-how = What was taken out is struck through; what was put in is underlined. What did not change is folded away.
redline-beginning = What stands before the first article
redline-added = Put in
redline-removed = Taken out
redline-changed = Changed
redline-same = unchanged
text-compared = What changed from version { $other } to version { $number }
text-whole = Read the whole text
ui-redline-out = taken out:
ui-redline-in = put in:
pacts-event-consultation = { $organisation } opened round { $number } of the consultation on the text.
pacts-event-consultation-closed = Round { $number } of the consultation closed.
pacts-refused-no-monitor = An integrity pact does not open before its monitor is named. Name the monitor first.
mail-consultation-subject = Comments until { $day }: { $pact }
log-kind-consultation-opened = Consultation opened
log-kind-consultation-closed = Consultation closed
log-kind-comment-made = Comment on a text
log-kind-comment-answered = Comment answered
log-entry-consultation-opened = { $organisation } opened round { $number } of the consultation on “{ $pact }”.
log-entry-consultation-closed = Round { $number } of the consultation on “{ $pact }” closed.
log-entry-comment-made = { $organisation } commented on the text of “{ $pact }”.
log-entry-comment-answered = { $organisation } answered comment { $number } on the text of “{ $pact }”.
drafts-counted = { $count ->
    [one] One draft
   *[other] { $count } drafts
  }
drafts-awaiting = { $count ->
    [one] One comment awaits an answer.
   *[other] { $count } comments await an answer.
  }
draft-versions-counted = { $count ->
    [one] One version
   *[other] { $count } versions, the newest first
  }
consultations-counted = { $count ->
    [one] One round
   *[other] { $count } rounds, the newest first
  }
consultation-counted = { $count ->
    [one] One comment
   *[other] { $count } comments, in the order of the text
  }
redline-counted = { $changed ->
    [0] None of the { $all } parts of the text has changed.
    [one] One of { $all } parts has changed.
   *[other] { $changed } of { $all } parts have changed.
  }
mail-consultation-body =
    Dear { $name },

    { $organisation } has opened the text of this pact to comments: { $pact }.

    Your organisation is named in it. You can comment on each article until { $day }, and every comment is answered in public:

    { $url }
mail-comments-subject = Comments on { $pact }
mail-comments-body =
    Dear { $name },

    { $count ->
        [one] A comment was made
       *[other] { $count } comments were made
    } in round { $number } of the consultation on this text: { $pact }.

    Read what was said, and answer each comment in public:

    { $url }

    While organisations go on commenting, you get one such mail an hour at most.
mail-answered-subject = Answer to your comment on { $pact }
mail-answered-body =
    Dear { $name },

    { $organisation } has answered comment { $number }, which you made on this text: { $pact }.

    What becomes of it: { $disposition }

    Why: { $why }

    It is public here:

    { $url }
draft-blank-text =
    # { $title }

    {"**"}Parties.** Name here who makes this pact.

    {"**"}Preamble.** Say here why.

    ## Article 1 — Purpose

    1.1 Say here what the parties promise each other.
