delegate-desk-open = See your mandates, and hand one on
delegate-mine-title = Your mandates
delegate-mine-lead = Under these mandates you may bind organisations today. Each can be handed on to another person for the same organisation, for no more and no longer than it is itself, and taken back at any time.
delegate-mine-none-title = No mandate
delegate-mine-none = Your mandates stand here once an association, the secretariat or a colleague has recorded one.
delegate-hand-on = Hand it on
delegate-not-further = It was handed on to you; it goes no further.
delegate-handed-on = What you handed on
delegate-covers = For
delegate-all-pacts = All pacts of the organisation
delegate-open = until it is taken back
delegate-for = For which pact
delegate-title = Hand a mandate on
delegate-what = Somebody else may then sign for { $organisation } in your place, under “{ $document }”, for which { $by } vouches. Your own mandate stays.
delegate-until-hint = Not after { $day }, the last day of your own mandate. Left empty, it is that day.
delegate-until-open-hint = Left empty, it holds until it is taken back.
delegate-go-on = Look at it once more
delegate-public = The log says that a mandate of this organisation was handed on, and when; the name only as a salted digest. What is signed under it says that it was handed on. Who gets it is told by mail. It falls with your own mandate.
delegate-now = Hand the mandate on
delegate-change = Change something
delegate-take-back-named = Take back from { $name }
delegate-take-back-title = Take back what was handed on
delegate-take-back-public = From now on nothing more can be signed under it. What was signed stands. The log says that a mandate was taken back, and names nobody; who held it is told by mail.
delegate-take-back-now = Take it back
delegate-refused-ended = This mandate does not hold today: it cannot be handed on.
delegate-refused-delegated = This mandate was handed on to you. It goes no further; ask who handed it on.
delegate-refused-oneself = This is your own address. Give that of somebody else.
delegate-refused-pact = The mandate does not cover this pact, or the organisation has no seat in it.
delegate-refused-until = This day is over, or later than the last day of your own mandate.
delegate-refused-not-independent = This person would have a part both in a monitor and in another party of the same pact.
mandates-handed-on = Handed on by { $name }
signature-delegated = Handed on by the holder of the mandate “{ $document }”
log-kind-mandate-delegated = Mandate handed on
log-kind-mandate-erased = Name of a mandate erased
log-entry-mandate-delegated = A mandate to act for { $organisation } was handed on by its holder.
log-entry-mandate-erased = To whom a mandate of { $organisation } had been handed on was erased at the person’s request.
mail-delegated-subject = You may sign for { $organisation }
mail-delegated-body =
    { $name },

    { $by } handed a mandate on to you: you may sign for { $organisation }.

    For: { $pact }
    Last day: { $until }

    Sign in with this address to see it:

    { $url }

    If you do not know of this, do nothing, and tell { $organisation }.
mail-delegation-ended-subject = Your mandate for { $organisation } was taken back
mail-delegation-ended-body =
    { $name },

    { $by } took back the mandate to sign for { $organisation } that had been handed on to you. What you signed stands.

    { $url }
