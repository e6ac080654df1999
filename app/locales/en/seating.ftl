seating-title = Seat an organisation
seating-lead = After its text was adopted, associations and observers come into the pact here. Members come in through an association with a seat.
seating-organisation = Organisation
seating-organisation-hint = Associations, civil society organisations and public authorities without a seat in this pact.
seating-organisation-missing = Choose the organisation.
seating-role = Its seat
seating-role-hint = An association signs, and brings its members in. An observer reads along and owes nothing; one of civil society may witness signatures.
seating-role-missing = Choose the seat.
seating-check = Look at it once more
seating-means = { $organisation } will have a seat in “{ $pact }”: { $role }.
seating-public = The seat is shown with the pact and stands in the log. Those who look after the organisation are told by mail.
seating-give = Give the seat
seating-change = Change it
seating-requests = Organisations that ask for a seat
seating-asked-by = asked by { $person } on { $day }
seating-yes = Give it a seat
seating-refuse-title = Say no to { $organisation }
seating-refused-not-now = Seats are given from the adoption of a pact’s text until its end.
seating-refused-often = This organisation has asked for as many seats as it may within a day. It can ask again from { $moment }.
seating-ask-way = For associations and civil society organisations: ask the secretariat for a seat
seating-ask-title = Ask for a seat
seating-ask-lead = An association asks the secretariat of the pact for a seat to sign it and to bring its members in; a civil society organisation asks to observe it and to witness signatures.
seating-nobody-title = There is no organisation for which you can ask
seating-nobody = The secretariat or a coordinator of an association or of a civil society organisation without a seat in this pact can ask. Who runs the portal registers organisations and gives these roles.
seating-waits = The secretariat has been told, and answers by mail: { $organisations }.
seating-why = Why it asks
seating-why-hint = What the organisation is, and what it would do in the pact. The secretariat alone reads it, and it is forgotten with the answer, or after { $days } days.
seating-ask = Ask for the seat
mail-seated-subject = { $organisation } has a seat in “{ $pact }”
mail-seated-body =
    { $name },

    { $organisation } was given a seat in “{ $pact }”: { $role }. What the pact says and what can be done stands here:

    { $url }
mail-seat-asked-subject = { $organisation } asks for a seat in “{ $pact }”
mail-seat-asked-body =
    { $name },

    { $person } asks that { $organisation } may have a seat in “{ $pact }”, and says why:

    { $why }

    Answer here:

    { $url }
mail-seat-refused-subject = { $organisation } was not given a seat in “{ $pact }”
mail-seat-refused-body =
    { $name },

    the secretariat does not give { $organisation } a seat in “{ $pact }”. It says why:

    { $reason }

    What you wrote has been deleted. The pact stands here:

    { $url }
mail-seat-over-subject = { $organisation } was not answered about a seat in “{ $pact }”
mail-seat-over-body =
    { $name },

    the secretariat has not answered whether { $organisation } may have a seat in “{ $pact }”, and its time is over. What you wrote has been deleted. You can ask again:

    { $url }
mail-seat-ended-subject = “{ $pact }” has ended, and { $organisation } gets no seat
mail-seat-ended-body =
    { $name },

    “{ $pact }” has ended, so nobody will answer whether { $organisation } may have a seat in it. What you wrote has been deleted. How it ended stands here:

    { $url }
