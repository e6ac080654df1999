join-title = Ask to join
join-not-here = Your organisation is not here?
join-lead = Ask an association of this pact to bring your organisation in. It checks what you write, vouches for who may sign, and invites you.
join-closed-title = Nobody can join at this moment
join-closed = The pact takes no signatures now, or no association has a seat in it that could vouch for you.
join-choose = Choose
join-association = Association
join-association-hint = The one that knows your organisation. It vouches for who may sign.
join-error-association = Choose the association that is to vouch for you.
join-organisation = Your organisation
join-person = Who may sign for it
join-privacy = Only the association reads this. It is forgotten once it has answered, or after { $days } days.
join-send = Send
join-sent-title = Look into your mails
join-sent = A mail with a link is on its way to the address you gave. Your request goes to the association when you have followed the link. It works for { $days } days.
join-sent-nothing = Nothing came? Look among unwanted mails, and whether the address was right. An address can be used five times a day.
join-confirm-title = Is this what you ask for?
join-confirm = Yes, send it to the association
join-not-you = If you did not write this, do nothing: it is forgotten by itself.
join-waits = Your request is with the association. You get a mail when it has answered.
join-requests-title = Organisations that ask to join
join-requests-lead = They found the pact by themselves. Whom you bring in gets a seat that everyone can see, and an invitation by mail.
join-requests-none-title = Nobody waits for an answer
join-requests-none = Requests appear here once their sender has confirmed their address.
join-requests-more = The { $shown } longest waiting are shown. The others appear as these are answered.
join-requests-counted = { $count ->
    [one] { $count } organisation waits
   *[other] { $count } organisations wait
 }
join-requests-open = { $count ->
    [one] { $count } organisation asks to join
   *[other] { $count } organisations ask to join
 }
join-since = Since
join-request-title = { $organisation } asks to join
join-yes-title = Bring it in
join-yes-what = { $association } vouches that this person may sign for { $organisation }. The organisation is registered and seated in public, the mandate is recorded, and the invitation goes out by mail.
join-yes = Vouch and invite
join-no-title = Say no
join-reason = Reason
join-reason-hint = It goes to the person by mail, in your words, and nowhere else.
join-no = Say no
join-not-in = It cannot be brought in like this
join-was-accepted = The organisation is invited.
join-was-refused = The answer is on its way by mail.
mail-join-subject = Confirm: { $organisation } asks to join “{ $pact }”
mail-join-body =
    { $name },

    somebody, we think you, asked { $association } to bring { $organisation } into “{ $pact }”. Follow this link to send the request:

    { $url }

    If that was not you, do nothing.
mail-join-asked-subject = { $organisation } asks to join “{ $pact }”
mail-join-asked-body =
    { $name },

    { $contact } asks that { $organisation } may join “{ $pact }”. Look at the request and answer it here:

    { $url }
mail-join-refused-subject = { $association } has answered
mail-join-refused-body =
    { $name },

    { $association } does not bring { $organisation } into “{ $pact }”. It says why:

    { $reason }

    What you wrote has been deleted.
mail-join-over-subject = Your request was not answered
mail-join-over-body =
    { $name },

    { $association } has not answered whether { $organisation } may join “{ $pact }”, and its time is over. What you wrote has been deleted. You can ask again, or ask another association:

    { $url }
