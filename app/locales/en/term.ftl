# The term of a pact and its end.
term-title = Term and end
term-none = The text of this pact knows no term: it stays in force until an act of its own ends it.
term-from-force = It lasts { $length } from its entry into force.
term-until = In force until { $day }.
term-then-tacit = Then it goes on for { $length } more, unless Customs or an association gives notice by { $day }.
term-then-noticed = Then it ends: notice was given.
term-then-agreement = It goes on for { $length } more only if Customs and all associations agree by that day. { $count ->
    [0] Nobody has agreed yet.
    [one] One has agreed.
   *[other] { $count } have agreed.
}
term-then-none = Then it ends.
term-then-terminated = A signatory has ended it before its term.
term-expired = Its term has run out: it is no longer in force since { $day }.
term-terminated = It was ended before its term: it is no longer in force since { $day }.
term-years = { $count ->
    [one] one year
   *[other] { $count } years
}
term-months = { $count ->
    [one] one month
   *[other] { $count } months
}
term-may-title = You may speak for a signatory
term-may = For { $organisation } ({ $role }) you may say today:
term-say-notice = Give notice
term-say-notice-means = { $organisation } says that it does not want “{ $pact }” to go on after { $day }. The pact then ends on that day, for everyone.
term-say-agreed = Agree to go on
term-say-agreed-means = { $organisation } agrees that “{ $pact }” goes on after { $day } for as long again. It goes on as soon as Customs and all associations have agreed.
term-say-termination = End the pact early
term-say-termination-means = { $organisation } ends “{ $pact }” before its term, which runs until { $day }, after the period of notice that the text sets. It ends for everyone.
term-said-title = What signatories said of the end
term-said-nothing = Nobody has said anything of the end so far. What is said is public at once.
term-said-notice = Gave notice
term-said-agreed = Agreed to go on
term-said-termination = Ended it before its term
term-who = Signatory
term-what = Said
term-of = Of the term until
term-when = On
term-why = Reason
term-entry = Log entry
term-remains-title = What remains after the end
term-remains-due = What was due stays owed: it can still be reported and judged.
term-remains-cases = Cases and measures run on to their own end, with replies and appeals.
term-remains-record = Texts, signatures, reports, findings and sanctions stay on the record.
term-remains-lifted = What was not due yet is lifted, and nobody can sign any more.
term-reason = Reason
term-reason-hint = Everyone can read it, for good. Name no person.
term-confirm = I may bind the organisation, and I mean this.
term-confirm-missing = Tick the box to say that you mean it.
term-public-title = This is public
term-public = Your organisation, what it says and its reason stand on the pact’s page and in the public log at once. It cannot be taken back.
term-keep = Go back without saying anything
term-refused-not-now = This cannot be said of the pact’s term today, or not by you. The page of the term tells what can be said until when; who has a mandate for a signatory may say it.
term-soon-title = The term of this pact runs out soon
term-soon = It is in force until { $day }.
term-read = Term and end

mail-ending-subject = Runs until { $day }: { $pact }
mail-ending-body =
    Dear { $name },

    The term of this pact, which your organisation has signed, runs until { $day }: { $pact }.

    What happens then, who may still say something about it, and what remains afterwards:

    { $url }

pacts-term = Term
pacts-term-until = until { $day }
