# Drafts that are given up.
draft-give-up = Give this draft up
draft-give-up-means = The draft is closed: it cannot be written, consulted on or adopted any more. It was never public and stays so, and its name is free for another draft.
draft-give-up-means-public = The draft and its rounds of consultation stay public, marked as given up with your reason. A round that is open closes at once. The draft cannot be written, consulted on or adopted any more.
draft-give-up-why = Why
draft-give-up-why-hint = Those who read the draft can read it. At most 1,000 characters.
draft-give-up-why-public = Everyone can read it, for good. Name no person. At most 1,000 characters.
draft-give-up-why-missing = Say why the draft is given up.
draft-give-up-why-long = The reason is longer than 1,000 characters. Make it shorter.
draft-give-up-confirm = I do this for the secretariat, and I know that it cannot be taken back.
draft-give-up-confirm-missing = Tick the box to say that you mean it.
draft-given-up = Given up
draft-given-up-on = This draft was given up on { $day }
draft-refused-given-up = The draft was given up. It cannot be changed any more.
consultation-given-up-on = { $organisation } gave this text up on { $day }
pacts-event-given-up = { $organisation } gave the text up after round { $number } of the consultation.
log-kind-consultation-given-up = Text given up
log-entry-consultation-given-up = { $organisation } gave the text of “{ $pact }” up after round { $number } of the consultation.
