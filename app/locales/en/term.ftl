# The term of a pact and its end.
pact-term-title = Term and end
pact-term-none = The text of this pact knows no term: it stays in force until an act of its own ends it.
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
pact-term-then-terminated = A signatory has ended it before its term.
pact-term-expired = Its term has run out: it is no longer in force since { $day }.
pact-term-terminated = It was ended before its term: it is no longer in force since { $day }.
pact-term-years = { $count ->
    [one] one year
   *[other] { $count } years
}
pact-term-months = { $count ->
    [one] one month
   *[other] { $count } months
}
pact-term-may-title = You may speak for a signatory
pact-term-may = For { $organisation } ({ $role }) you may say today:
pact-term-say-notice = Give notice
pact-term-say-notice-means = { $organisation } says that it does not want “{ $pact }” to go on after { $day }. The pact then ends on that day, for everyone.
pact-term-say-agreed = Agree to go on
pact-term-say-agreed-means = { $organisation } agrees that “{ $pact }” goes on after { $day } for as long again. It goes on as soon as Customs and all associations have agreed.
pact-term-say-termination = End the pact early
pact-term-say-termination-means = { $organisation } ends “{ $pact }” before its term, which runs until { $day }, after the period of notice that the text sets. It ends for everyone.
pact-term-said-title = What signatories said of the end
pact-term-said-nothing = Nobody has said anything of the end so far. What is said is public at once.
pact-term-said-notice = Gave notice
pact-term-said-agreed = Agreed to go on
pact-term-said-termination = Ended it before its term
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
pact-term-refused-not-now = This cannot be said of the pact’s term today, or not by you. The page of the term tells what can be said until when; who has a mandate for a signatory may say it.
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

pacts-term = Term
pacts-term-until = until { $day }
