# The term of a pact and its end.
pact-term-title = Term and end
pact-term-none = The text of this pact knows no term: it stays in force until Customs or an association that has signed ends it, { $length } after saying so.
pact-term-from-force = It lasts { $length } from its entry into force.
pact-term-until = In force until { $day }.
pact-term-then-tacit = Then it goes on for { $length } more, unless Customs or an association gives notice by { $day }.
pact-term-then-noticed = Then it ends: notice was given.
pact-term-then-agreement = It goes on for { $length } more only if Customs and all associations agree by that day. { $count ->
    [0] Nobody has agreed yet.
    [one] One has agreed.
   *[other] { $count } have agreed.
}
pact-term-then-none = Then it ends.
pact-term-then-terminated = Then it ends: a signatory has said so.
pact-term-expired = Its term has run out: it is no longer in force since { $day }.
pact-term-terminated = It was ended: it is no longer in force since { $day }.
pact-term-never = The secretariat ended it on { $day }. It never entered into force.
pact-term-years = { $count ->
    [one] one year
   *[other] { $count } years
}
pact-term-months = { $count ->
    [one] one month
   *[other] { $count } months
}
pact-term-may-title = You may say something of its end
pact-term-may = For { $organisation } ({ $role }) you may say today:
pact-term-say-notice = Give notice
pact-term-say-notice-means = { $organisation } says that it does not want “{ $pact }” to go on after { $day }. The pact then ends on that day, for everyone.
pact-term-say-agreed = Agree to go on
pact-term-say-agreed-means = { $organisation } agrees that “{ $pact }” goes on after { $day } for as long again. It goes on as soon as Customs and all associations have agreed.
pact-term-say-termination = End the pact
pact-term-say-termination-means = { $organisation } ends “{ $pact }”. After the period of notice it is in force until { $day }, and then no more, for everyone.
pact-term-end-means = { $organisation } ends “{ $pact }”, which is not in force yet, today and for good. Nobody can sign it any more; what was signed stays on the record and binds nobody. Everyone who reports for an organisation with a seat is told by mail.
pact-term-end-confirm = I act for the secretariat, and I mean this.
pact-term-said-title = What signatories said of the end
pact-term-said-nothing = Nobody has said anything of the end so far. What is said is public at once.
pact-term-said-notice = Gave notice
pact-term-said-agreed = Agreed to go on
pact-term-said-termination = Ended it
pact-term-who = Signatory
pact-term-what = Said
pact-term-of = Of the term until
pact-term-when = On
pact-term-why = Reason
pact-term-entry = Log entry
pact-term-remains-title = What remains after the end
pact-term-remains-due = What was due stays owed: it can still be reported and judged.
pact-term-remains-cases = Cases and measures run on to their own end, with replies and appeals.
pact-term-remains-record = Texts, signatures, reports, findings and sanctions stay on the record.
pact-term-remains-lifted = What was not due yet is lifted, and nobody can sign any more.
pact-term-reason = Reason
pact-term-reason-hint = Everyone can read it, for good. Name no person.
pact-term-confirm = I may bind the organisation, and I mean this.
pact-term-confirm-missing = Tick the box to say that you mean it.
pact-term-public-title = This is public
pact-term-public = Your organisation, what it says and its reason stand on the pact’s page and in the public log at once. It cannot be taken back.
pact-term-keep = Go back without saying anything
pact-term-refused-not-now = This cannot be said of the pact’s term today, or not by you. The page of the term tells what can be said until when; who has a mandate for a signatory may say it. Before the pact is in force, the secretariat of its Customs may end it.
pact-term-refused-barred = A decision keeps this organisation from saying anything about the term of the pact for now. It can do so again when the measure ends. The page of the case says when.
pact-term-soon-title = The term of this pact runs out soon
pact-term-soon = It is in force until { $day }.
pact-term-read = Term and end

mail-ending-subject = Runs until { $day }: { $pact }
mail-ending-body =
    Dear { $name },

    The term of this pact, which your organisation has signed, runs until { $day }: { $pact }.

    What happens then, who may still say something about it, and what remains afterwards:

    { $url }

mail-ended-subject = Ended before it entered into force: { $pact }
mail-ended-body =
    Dear { $name },

    The secretariat has ended a pact in which your organisation has a seat: { $pact }. It never entered into force, and nobody can sign it any more. What was signed stays on the record and binds nobody.

    The reason that was given:

    { $reason }

    { $url }

pacts-term = Term
pacts-term-until = until { $day }

# The term of a pact in its draft.
draft-term = How long it is in force
draft-term-place = A place of the template says for how long. The text says what happens then: keep both alike.
draft-term-months = In force for how many months
draft-term-months-hint = Leave it empty for a pact without end. Customs or an association that has signed can still end that one, { $length } after saying so.
draft-term-months-wrong = Give whole months from 1 to 1200, or leave the field empty.
draft-term-months-missing = Say for how many months it is in force. A pact without end is not renewed, and its notice is not chosen.
draft-renewal = When its term has run
draft-renewal-tacit = It goes on for as long again, unless notice is given
draft-renewal-agreement = It goes on for as long again if Customs and all associations agree
draft-renewal-none = It ends
draft-term-notice = Notice, in months before the end
draft-term-notice-hint = Where it goes on by itself: until when Customs or an association may say that it is not to.
draft-term-notice-wrong = Give whole months, fewer than it is in force, and only where it goes on by itself.
draft-term-terminable = Early end, in months after saying so
draft-term-terminable-hint = How long after Customs or an association says so it ends before its term. Leave it empty if nobody may.
draft-term-terminable-wrong = Give whole months, fewer than it is in force, or leave the field empty.
draft-problem-of = { $field }: { $what }
