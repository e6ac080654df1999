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
