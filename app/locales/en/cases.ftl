# Cases: their words.
case-stage-allegation = Alleged
case-stage-review = Under review
case-stage-response = Waiting for the answer
case-stage-decision = To be decided
case-stage-appealable = Decided, open to appeal
case-stage-appeal = On appeal
case-stage-final = Final
case-stage-reconsideration = Looked at again
case-stage-closed = Closed
case-ending-declined = Not taken up
case-ending-dismissed = No breach found
case-ending-annulled = Annulled
case-ending-released = Released early
case-ending-expired = Ended in its time
case-practice-corrupt = Corrupt practice
case-practice-fraudulent = Fraudulent practice
case-practice-collusive = Collusive practice
case-practice-coercive = Coercive practice
case-practice-obstructive = Obstructive practice
case-practice-non-reporting = Reports not made
case-practice-other = Another breach of the pact
case-practice-corrupt-means = Giving or taking something of value to influence what somebody does.
case-practice-fraudulent-means = Misleading somebody, to gain by it or to escape a duty.
case-practice-collusive-means = An arrangement between several, to gain by it against others.
case-practice-coercive-means = Harming somebody, or threatening to, so that they act otherwise.
case-practice-obstructive-means = Destroying, hiding or changing what an inquiry needs, or standing in its way.
case-practice-non-reporting-means = A report that was owed and not made.
case-practice-other-means = Something else that the signed text forbids or demands.
case-source-finding = A finding of the monitor
case-source-missed-obligation = A critical report that was missed
case-source-allegation = What a party alleges
case-source-concern = A concern that was handed over
case-source-recognition = A measure of another pact
case-source-officer = What the sanctions officer knows
case-capacity-officer = The sanctions officer
case-capacity-customs = Customs
case-capacity-associations = The associations
case-capacity-bench = The body of first instance
case-capacity-appeal-bench = The body of appeal
case-capacity-respondent = The respondent
case-capacity-complainant = The party that alleges
case-capacity-clock = The calendar, by the pact’s own rule
case-seat-officer = Sanctions officer
case-seat-customs = Member named by Customs
case-seat-associations = Member named by the associations
case-seat-chair = Neutral chair
case-seat-appeal-first = Appeal, first seat
case-seat-appeal-second = Appeal, second seat
case-seat-appeal-third = Appeal, third seat
case-body-officer = The sanctions officer
case-body-panel = A panel of three with a neutral chair
case-body-appeal-officer = An appeal officer drawn from the agreed list
case-body-board = A board of three drawn from the agreed list
case-vote-for = For
case-vote-against = Against
case-vote-abstain = Abstained
case-condition-restitution = Restitution
case-condition-remedial-plan = Remedial plan
case-condition-training = Training
case-condition-access = Open books or premises
case-condition-other = Another condition
case-relation-controlling = Controls the respondent
case-relation-controlled = Controlled by the respondent
case-relation-successor = Carries on the respondent’s business
case-withholding-court-order = Court order
case-withholding-legal-ground = A law forbids it
case-reopening-acquittal = A court acquitted on the facts
case-reopening-new-facts = Facts that nobody knew
case-discipline-cleared = No breach of duty found
case-discipline-reprimand = Reprimand
case-discipline-fine = Fine or cut of pay
case-discipline-transfer = Another post
case-discipline-suspension = Suspension from duty
case-discipline-dismissal = Dismissal
case-discipline-prosecution = Handed to the prosecutor
case-effect-none = The respondent keeps all its rights
case-effect-suspended = The respondent may not sign; it still owes its reports
case-effect-excluded = The respondent may neither sign nor report
case-motion-decide = Decide the case
case-motion-interim = Suspend in the interim
case-motion-lift-interim = End the interim suspension
case-motion-release = Release before time
case-motion-prolong = Let the measure last longer

# What happened.
case-act-alleged = A breach was alleged
case-act-opened = The officer opened the case
case-act-taken-up = The officer took the allegation up
case-act-declined = The officer did not take it further
case-act-named = A seat was given or proposed
case-act-declared = A member declared to have no interest
case-act-recused = A member left the body
case-act-noticed = The respondent was told
case-act-delivered = The mail with the notice was delivered
case-act-read = The respondent received the notice
case-act-extension-asked = The respondent asked for more time
case-act-extension-granted = More time was given
case-act-extension-refused = More time was refused
case-act-responded = The respondent answered
case-act-hearing-asked = The respondent asked to be heard
case-act-hearing-waived = The respondent no longer asks to be heard
case-act-hearing-held = The respondent was heard
case-act-moved = A motion was put to the vote
case-act-voted = A member voted
case-act-carried = The body decided
case-act-lost = The motion was lost
case-act-appealed = The respondent appealed
case-act-appeal-withdrawn = The appeal was withdrawn
case-act-settlement-offered = A settlement was offered
case-act-settlement-accepted = The settlement was accepted
case-act-settlement-refused = The settlement was put aside
case-act-withheld = Publication was put on hold
case-act-withholding-lifted = Publication is no longer on hold
case-act-reopened = The decision is looked at again
case-act-supplemented = More is said and shown of what is alleged
case-act-condition-shown = The respondent says that a condition is met
case-act-condition-met = A condition is met
case-act-disciplined = Customs reported what it did within its house
case-act-response-over = The time to answer ended
case-act-deadline-missed = A period passed without the act that was due
case-act-appeal-over = The time to appeal ended
case-act-interim-over = The interim suspension ended
case-act-began = The measure took effect
case-act-expired = The measure ended in its time
case-act-published = The case became public

# What is refused, and why.
case-refused-not-yours = This is not yours to do in this case. Its page says who must act.
case-refused-not-now = This cannot be done at this point of the case. Go back to the case to see what comes next.
case-refused-party = This person belongs to a party to the matter or to the monitor, and cannot decide it. Name somebody else.
case-refused-other-instance = This person ran the case or sat in the other instance, and cannot take part here. Name somebody else.
case-refused-not-neutral = The chair must belong to no party of the pact. Propose somebody else.
case-refused-bench = The body is not complete, or somebody in it has not declared yet. Once every seat is taken and every member has declared, this can be done.
case-refused-hearing = The respondent asked to be heard. Record the hearing first.
case-refused-too-late = The time for this is over. The case goes on without it.
case-refused-done = This was done already, and stands.
case-refused-motion = Another motion is open, or the one that you read is no longer. Go back to the case and look at what is voted on now.
case-refused-measure = Choose a measure from the ladder of the signed text.
case-refused-months = Give a number of months, at least one and at most what the ladder allows for this measure.
case-refused-heavier = This is heavier than what was decided before. A measure can stay as it is or become lighter: no higher rung, no longer, no new condition, nobody else reached.
case-refused-affiliate = The measure can reach only those whom the notice named, so that they could be heard.
case-refused-reasons = Write it down in one language at least. What is done in a case is done with its reasons.
case-refused-period = Give a day or a number of days within what is allowed here.
case-refused-condition = Choose one of the conditions of the measure.
case-refused-no-ladder = The text that the respondent signed has no ladder of measures, so a case could lead to nothing.
case-refused-no-signatory = This organisation has not signed the pact.

# Proposed by the pact’s own rule.
case-proposed-missed = { $count ->
    [one] { $organisation } missed one report on a critical commitment. The pact’s own rule proposes this case; nothing is imposed by it.
   *[other] { $organisation } missed { $count } reports on critical commitments. The pact’s own rule proposes this case; nothing is imposed by it.
  }
case-proposed-recognised = A measure against { $organisation } became public under another pact ({ $pact }), which this pact recognises. Its own rule proposes this case; nothing is imposed by it.

# Mails. None says what is alleged.
mail-case-notice-subject = A case concerns { $organisation }: you may answer until { $until }
mail-case-notice-body =
    { $name },

    A case under “{ $pact }” concerns { $organisation }. Its page says what is alleged, on what evidence, who decides and what you can do. You have until { $until } to answer:

    { $url }

    Nothing of it is public.
mail-case-news-subject = There is news in the case that concerns { $organisation }
mail-case-news-body =
    { $name },

    Something happened in the case under “{ $pact }” that concerns { $organisation }. What it is, what you can do and until when stands on its page:

    { $url }
mail-case-turn-subject = A case waits for you
mail-case-turn-body =
    { $name },

    A case under “{ $pact }” now waits for you. What there is to do, and until when, stands on its page:

    { $url }
mail-case-seat-subject = You were given a seat in a case
mail-case-seat-body =
    { $name },

    You are to take part in deciding a case under “{ $pact }”. Before anything else, look who is concerned, and declare that you have no interest in the matter, or leave the seat:

    { $url }

# The list.
cases-title = Cases
cases-lead = The cases in which you have a part, first those that wait for you, then by the day that is due.
cases-all = All your cases
cases-stage = State
cases-mine = Only those that wait for me
cases-awaits = Waits for
cases-due = Until
cases-empty-title = No case
cases-empty = A case will stand here as soon as one concerns you. If you set filters, choose fewer of them.
cases-counted = { $count ->
    [one] One case
   *[other] { $count } cases
  }
cases-awaiting-counted = { $count ->
    [one] One case waits for you
   *[other] { $count } cases wait for you
  }

# A case.
case-kind = Case
case-title = Case concerning { $organisation }
case-about = In the case concerning { $organisation }
case-last-step = since { $day }
case-back = Back to the case
case-back-all = All your cases
case-turn-reply = You have until { $day } to reply.
case-turn-appeal = You have until { $day } to appeal.
case-turn-yours = The case waits for you, until { $day }.
case-turn-other = The case waits until { $day }: { $who }.
case-turn-late = The day passed on { $day }, and the case still waits: { $who }.
case-next-allegation = The sanctions officer looks at what is alleged, and takes it up or says why not.
case-next-review = The body that will decide is formed. Then the respondent is told and can answer.
case-next-response = Once the answer is there or its time is over, the body decides. Nothing is public.
case-next-decision = The body decides by vote, with its reasons. Then the respondent can appeal.
case-next-appealable = Without an appeal the decision becomes final when this time is over, and is then published where the pact says so.
case-next-appeal = Other people decide the appeal. What was decided can become lighter, never heavier.
case-next-final = The measure lasts until its end, or until the body releases the respondent earlier.
case-next-reconsideration = The body looks at its decision again. It can become lighter, never heavier.
case-next-closed = The case is over.
case-accused-title = What you are accused of
case-accused-lead = This is what is said to have happened, and what shows it. Nothing is decided before you could answer, and nothing of it is public now.
case-acts-title = What you can do now
case-facts-title = The case
case-fact-respondent = Respondent
case-fact-pact = Pact
case-fact-article = Paragraph
case-fact-practice = Practice
case-fact-source = From where it comes
case-fact-account = What happened
case-fact-affiliates = Whom else it reaches
case-fact-files = Files
case-fact-obligation = Obligation
case-obligation-link = The obligation from which it comes
case-fact-effect = Rights now
case-fact-interim = Interim suspension, not a finding of guilt, until
case-fact-publication = Publication
case-fact-reasons = Reasons
case-fact-seat = Seat
case-fact-person = Person
case-fact-days = Working days
case-fact-reply = Answer
case-fact-on = Day of the hearing
case-fact-present = Who was there
case-fact-minutes = Minutes
case-fact-motion = Motion
case-fact-vote = Vote
case-fact-dissent = What is to be known of a vote against it
case-fact-grounds = Grounds of the appeal
case-fact-measure = Measure
case-fact-months = Length
case-fact-conditions = What would end it earlier
case-fact-condition = Condition
case-fact-at-once = Why it begins at once
case-fact-until = Until
case-fact-ground = Ground
case-fact-reference = Which order or which law
case-fact-discipline = What was done
case-fact-officials = How many officials
case-fact-stage = State of the case
case-fact-begins = First day
case-fact-ends = First day on which it is over
case-months = { $count ->
    [one] One month
   *[other] { $count } months
  }
case-no-measure = No measure: no breach is found, or the measure is annulled
case-public-due = To be published since { $day }
case-public-withheld = Withheld until { $day }
case-public-since = Public since { $day }
case-served-title = How the notice was served
case-served-on = Served on this portal
case-served-mail = Mail taken by the recipient’s server
case-served-read = Received by the respondent
case-served-not-yet = Not yet
case-bodies-title = Who decides
case-first-title = First instance: { $body }
case-appeal-title = Appeal: { $body }
case-seat = Seat
case-seat-empty = Nobody yet
case-declaration = Declaration of no interest
case-declared-yes = Declared
case-declared-no = Not yet
case-open-motion = What is voted on
case-votes = Votes so far
case-offer-title = A settlement is offered
case-offer-by = Offered by: { $who }
case-measure-title = The measure
case-condition-since-shown = Shown to be met
case-condition-since-met = Met
case-files-title = The file
case-files-added = { $count ->
    [0] You have added no file that is not sent yet.
    [one] You have added one file that is not sent yet. It goes with your next act where you tick it.
   *[other] You have added { $count } files that are not sent yet. They go with your next act where you tick them.
  }
case-files-add = Add files
case-files-take = Download the whole file
case-files-tick = Files that go with it
case-files-none = You have not added any file yet.
case-files-first = Add a file first
case-file-for = For the case concerning { $organisation }
case-file-intro = What you add here nobody else sees until you send it with an act. Then those read it who read that act.
case-file-back = Back to the case
case-history-title = What happened so far
case-history-lead = Each step was sealed in the public log at its moment. The log’s entry says when, and not what.
case-opened-by = Opened by

# The forms.
case-look = This is sealed in the log when you do it, and cannot be undone.
case-choose = Choose
case-choose-motion = What do you put to the vote?
case-reasons-hint = Weigh what was answered. What becomes public is printed as it stands here, so name no person.
case-reason-hint = In one or two sentences.
case-recused-hint = For example, a cousin works for the respondent. The officer, the members and the respondent read it.
case-notice-hint = What the respondent is said to have done, when, where, and what shows it. It must be able to answer each point. If it is sanctioned, this becomes public, so name no person.
case-reply-hint = Answer point by point. If there is a decision against you, your answer is printed beside it, so name no person.
case-grounds-hint = What in the decision is wrong, and why.
case-shown-hint = What was done, and when.
case-discipline-hint = What can be told without naming or pointing at anybody.
case-dissent-hint = If you vote against it and want it known. You may leave it empty.
case-at-once-hint = Only where waiting for the appeal would put evidence or somebody at risk. Otherwise leave it empty.
case-minutes-hint = What was said, in order.
case-present-hint = By role; a name where it matters.
case-on-hint = Not in the future.
case-until-label = First day on which it is over
case-until-hint = An interim suspension lasts at most 90 days. A measure lasts at most as long as the ladder allows.
case-withheld-until-hint = At most a year from now. After that the ground must be stated anew.
case-reference-hint = As a stranger could look it up: court, number, day; or law and paragraph.
case-officials-hint = A number alone.
case-days-label = How many working days more
case-days-hint = At most { $count }.
case-months-label = For how many months
case-months-hint = At least one; leave it empty where there is no measure.
case-measure-most = { $count ->
    [one] { $measure } (at most one month)
   *[other] { $measure } (at most { $count } months)
  }
case-conditions-hint = If they are met, the body can end the measure earlier. Rows that you leave empty are not taken.
case-conditions-kept = Conditions that stay
case-condition-kind = Condition { $number }: kind
case-condition-what = Condition { $number }: what must be done
case-affiliate-none = None
case-affiliate-hint = Only whom the notice names can be reached by a measure, so that they can be heard.
case-affiliate-who = Organisation { $number }
case-affiliate-how = How organisation { $number } belongs to the respondent
case-seat-given = The seat: { $seat }
case-seat-own = You take the seat yourself.
case-seat-proposed = { $name } is proposed. The chair is taken when the other member names the same person.
case-seat-email = E-mail address
case-seat-email-hint = To this address goes the mail that says so; with it the person signs in.
case-seat-name = Name
case-seat-name-hint = Only those who read the case see it.
case-seat-language = Language of their mails
case-no-email = Give an e-mail address, such as name@example.org.
case-no-name = Give the person’s name.
case-no-vote = Say how you vote.
case-no-ground = Choose the ground.
case-no-number = Give a number.
case-no-outcome = Say what was done.
case-no-relation = Choose for each organisation how it belongs to the respondent.
case-no-respondent = Choose who is said to have broken the pact.
case-no-article = Choose the paragraph that is said to be broken.
case-no-practice = Choose the practice.
case-no-source = Say from where it comes.

# To begin a case.
case-new-way = Open a case, or allege a breach
case-new-title = A new case
case-new-which = Under which pact?
case-new-for = You allege for
case-new-lead = You open the case as sanctions officer. The respondent is told by the notice, which comes later, and not before the body that decides is formed.
case-new-lead-allege = You allege a breach for a party of the pact. The sanctions officer looks at it, and takes it up or says why not.
case-new-account-hint = What happened, when and where, and how you know.
case-new-look = The case begins when you open it. Nothing of it is public.
case-new-look-allege = The sanctions officer is told when you send it. Nothing of it is public.
case-new-open = Open the case
case-new-allege = Send the allegation
case-from-obligation = Open a case

# From whom those are drawn who hear appeals.
appeal-list-way = Who hears appeals
appeal-list-title = The list from which appeals are heard
appeal-list-lead = Somebody is on the list once Customs and an association agree. For each appeal lots are drawn among those on it who belong to no party to the matter.
appeal-list-counted = { $count ->
    [one] One person
   *[other] { $count } people
  }
appeal-list-customs = Customs
appeal-list-associations = Associations
appeal-list-agrees = Agrees
appeal-list-not-yet = Not yet
appeal-list-agree-named = Agree to { $name }
appeal-list-strike-named = No longer agree to { $name }
appeal-list-empty-title = Nobody is on the list
appeal-list-empty = Until both sides agree on somebody, an appeal has nobody to hear it. Propose somebody below.
appeal-list-propose = Propose somebody
appeal-list-propose-now = Propose this person

# What can be done.
case-do-taken-up = Take the allegation up
case-do-taken-up-means = The case is opened. The body that decides is then formed, and the respondent told.
case-do-declined = Close it without a notice
case-do-declined-means = Say why it goes no further. Who alleged it reads your reasons; nothing is public.
case-do-named = Give a seat
case-do-named-means = Name somebody who belongs to no party to the matter. They are told by mail and must declare to have no interest before they decide anything.
case-do-declared = Declare to have no interest
case-do-declared-means = You declare that neither you nor anyone close to you gains or loses by how this case ends, and that you will decide on the file alone.
case-do-recused = Leave the seat
case-do-recused-means = Say why you cannot decide this case. Somebody else is then named.
case-do-noticed = Tell the respondent
case-do-noticed-means = The respondent reads this on its page and is told by mail. From today its time to answer runs.
case-do-read = I have received this notice
case-do-read-means = You confirm that you have received the notice. It changes nothing about your time to answer.
case-do-extension-asked = Ask for more time
case-do-extension-asked-means = The sanctions officer grants or refuses it. A request that nobody answers in time is granted.
case-do-extension-granted = Give more time
case-do-extension-granted-means = The respondent has so many working days more to answer.
case-do-extension-refused = Refuse more time
case-do-extension-refused-means = The respondent’s time to answer stays as it is.
case-do-responded = Answer
case-do-responded-means = Your answer goes to those who decide. If you have something more to say later, you can answer again until they vote.
case-do-hearing-asked = Ask to be heard
case-do-hearing-asked-means = Nothing is decided until you were heard, or no longer ask for it.
case-do-hearing-waived = No longer ask to be heard
case-do-hearing-waived-means = The body can then decide on the file.
case-do-hearing-held = Record the hearing
case-do-hearing-held-means = The minutes are read by the respondent and by those who decide, and become public with the case.
case-do-moved = Put something to the vote
case-do-moved-means = You vote for it by moving it. Alone in the body, you decide by it.
case-do-voted = Vote
case-do-voted-means = Your vote is on what stands here. The respondent never reads how members voted.
case-do-appealed = Appeal
case-do-appealed-means = Other people decide it. The measure can become lighter by it, never heavier.
case-do-appeal-withdrawn = Withdraw the appeal
case-do-appeal-withdrawn-means = The decision of the first instance becomes final today.
case-do-settlement-offered = Offer to settle
case-do-settlement-offered-means = The other side can take the offer. Then it is final, without an appeal.
case-do-settlement-accepted = Accept the settlement
case-do-settlement-accepted-means = What is offered becomes final today. There is no appeal against it.
case-do-settlement-refused = Put the settlement aside
case-do-settlement-refused-means = The case goes on as if nothing had been offered.
case-do-withheld = Put publication on hold
case-do-withheld-means = That a decision is withheld, its ground and the day are public; what it says and about whom are not.
case-do-withholding-lifted = End the hold on publication
case-do-withholding-lifted-means = The decision is published at once where its time has come.
case-do-reopened = Have the decision looked at again
case-do-reopened-means = The body looks at it again. It can become lighter by it, never heavier.
case-do-supplemented = Add to what is alleged
case-do-supplemented-means = The sanctions officer weighs it before the respondent is told. The respondent does not read it; what counts against it stands in the notice.
case-do-condition-shown = Show that a condition is met
case-do-condition-shown-means = The sanctions officer looks at it. Once it is met, the body can release you earlier.
case-do-condition-met = Record that a condition is met
case-do-condition-met-means = It is shown with its day, in the case and on its public page.
case-do-disciplined = Report what was done within the house
case-do-disciplined-means = It becomes public with the case. Nobody is named.

# Its files.
case-file-title = Files for a case
case-file-none = The files that you add will stand here, each with its digest, until you send them with an act.
case-file-personal = What is sent stays in the case and cannot be taken back. Black out what the case does not need: addresses, numbers and names of people, also in hidden columns, comments and the properties of office files.
