members-title = Members
members-place = { $association } in “{ $pact }”
members-desk-title = Bringing members in
members-desk-open = Invite members, see who answered, keep their mandates
members-desk-lead = Each pact into which an association brings its members, with how many have answered. Coordinators of the association invite and remind; the secretariat of Customs sees how far they are.
members-desk-none-title = There is no pact to bring members into
members-desk-none = A pact stands here when an association that you coordinate has a seat in it, or when you run it, and it is open or in force.
members-desk-caption = Invitations by pact and association, by their state
members-pact = Pact
members-association = Association
members-organisation = Organisation
members-contact = Written to
members-state = State
members-invited-on = Invited on
members-reminders = Reminders
members-reminders-of = { $count } of { $most }
members-reminded-last = Last on { $day }
members-until = Open until { $day }
invitation-answer-invited = Invited
invitation-answer-opened = Opened
invitation-answer-signed = Signed
invitation-answer-ended = No longer signed
invitation-answer-declined = Declined
invitation-answer-lapsed = Lapsed
members-counted-invited = { $count ->
    [one] was invited and has not opened it
   *[other] were invited and have not opened it
  }
members-counted-opened = { $count ->
    [one] has opened it and not answered
   *[other] have opened it and not answered
  }
members-counted-signed = { $count ->
    [one] has signed
   *[other] have signed
  }
members-counted-ended = { $count ->
    [one] has signed, and the signature counts no longer
   *[other] have signed, and the signatures count no longer
  }
members-counted-declined = { $count ->
    [one] has declined
   *[other] have declined
  }
members-counted-lapsed = { $count ->
    [one] invitation lapsed or went astray
   *[other] invitations lapsed or went astray
  }
members-only-look = You see how far the association is. Only its coordinators invite and remind.
members-invite = Invite members
members-remind = { $count ->
    [one] Remind the { $count } silent one
   *[other] Remind the { $count } silent ones
  }
members-reminders-going = { $count ->
    [one] { $count } reminder is on its way.
   *[other] { $count } reminders are on their way.
  }
members-lists-title = Lists that you sent
members-list-of = List of { $at }
members-list-waiting = Waits for your decision
members-list-sending = Going out
members-list-done = Gone out
members-list-title = Who was invited
members-none-title = No invitation stands here
members-none = Invitations appear here as soon as a list of members has gone out, or when another search finds some.
members-counted = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
  }
members-csv = Download this list (CSV)
members-upload-title = Invite members
members-upload-lead = Give a list of members as a table. Every row is checked first, and nothing goes out before you say so. With the invitation your association vouches that each contact may sign for their company.
members-upload-file = File (CSV)
members-upload-file-hint = In UTF-8, with the names of the columns in the first line; commas, semicolons or tabs between the cells; at most { $most } rows.
members-upload-paste = Or paste it here
members-upload-paste-hint = Cells copied from a spreadsheet are good, with the first line.
members-upload-check = Check the list
members-columns = The columns
members-column = Column
members-column-holds = Holds
members-column-must = Needed
members-column-needed = Yes
members-column-optional = May be left out
members-column-slug = The permanent name in addresses, of small letters, digits and hyphens; made from the name where it is left out
members-column-name = The name of the company
members-column-registry_number = Its number in its country’s register
members-column-lei = Its Legal Entity Identifier (ISO 17442), 20 characters
members-column-country = Two capital letters (ISO 3166-1), as PE
members-column-contact_name = Who may sign for it
members-column-contact_email = Where the invitation goes
members-column-contact_title = In what capacity they sign
members-column-language = The language of their mails: en, fr, es or ar
members-column-mandate_document = The document on which the mandate rests
members-column-mandate_until = The last day of the mandate, as 2028-12-31
members-check-title = Check the list
members-sending-title = The invitations are going out
members-done-title = The invitations have gone out
members-check-rows-good = { $count ->
    [one] good row, to be invited
   *[other] good rows, to be invited
  }
members-check-rows-bad = { $count ->
    [one] row to be corrected
   *[other] rows to be corrected
  }
members-check-known = { $count ->
    [one] is invited already or has signed, and is not written to again
   *[other] are invited already or have signed, and are not written to again
  }
members-check-nothing = Every organisation on this list is invited already or has signed. There is nothing to send.
members-check-good = Every row is good. Nothing has gone out yet.
members-check-bad-title = { $count ->
    [one] { $count } row is not good
   *[other] { $count } rows are not good
  }
members-check-bad = Nothing has gone out. Correct the rows named below in your file and give it again, or invite the good rows only.
members-check-again = Give the corrected list
members-check-what = Each company is registered and given a seat, which everyone can see; the mandate is recorded; and the invitation goes to the contact by mail. It is open for 30 days.
members-send-all = { $count ->
    [one] Send { $count } invitation
   *[other] Send { $count } invitations
  }
members-send-good = { $count ->
    [one] Invite the good row only ({ $count })
   *[other] Invite the good rows only ({ $count })
  }
members-throw-away = Throw the list away
members-sending = { $count ->
    [one] { $count } invitation has gone out so far. The rest follows by itself; you may leave this page.
   *[other] { $count } invitations have gone out so far. The rest follows by itself; you may leave this page.
  }
members-done = { $count ->
    [one] { $count } invitation has gone out.
   *[other] { $count } invitations have gone out.
  }
members-progress-invited = Invited
members-progress-waiting = Waiting for their turn
members-progress-known = Invited before, or signed
members-progress-left-out = Left out
members-look-again = Look again
members-see-list = See who was invited
members-kept-until = This list is forgotten after { $day }.
members-rows-title = Rows to be corrected
members-rows-counted = { $count ->
    [one] { $count } fault
   *[other] { $count } faults
  }
members-faults-csv = Download all faults (CSV)
members-row = Line
members-row-line = Line { $line }
members-row-field = Field
members-row-whole = The whole row
members-row-reason = What is wrong, and what to do
members-row-no-column = The column is not there. Add it to the first line.
members-row-unknown-column = No such column is known. Take it out, or correct its name.
members-row-csv = The row cannot be read: it has too many or too few cells, or a quotation mark is missing. Correct the marks between the cells.
members-row-none = There is no row below the first line. Add the members.
members-row-too-many = There are more than { $most } rows. Give the rest in another list.
members-row-text = Nothing stands there, or more than 500 characters do. Write a shorter text.
members-row-slug = No permanent name can be made from the name. Give one of small letters, digits and single hyphens in the column slug.
members-row-number = This is no number of a register. Write letters, digits and - . / & ( ) only, at most 40 characters, or nothing.
members-row-lei = This is no Legal Entity Identifier: its length or its check digits are wrong. Copy its 20 characters again, or leave it out.
members-row-email = This is no address for mails. Write one such as ana@example.org.
members-row-country = This is no code of a country. Write two capital letters (ISO 3166-1), such as PE.
members-row-language = This is no language of the portal. Write en, fr, es or ar.
members-row-date = This is no date. Write one such as 2028-12-31, or nothing.
members-row-past = The mandate has run out. Give one that holds.
members-row-twice = The same organisation stands in line { $line }. Leave one of them out.
members-refused-bad-rows = Some rows are not good. Correct them, or choose to invite the good rows only.
members-refused-nothing = There is nobody to invite on this list. Give a list with at least one good row that is new.
members-refused-empty = Nothing was given. Choose a file, or paste the rows.
members-refused-encoding = The file is not written in UTF-8. Save it as “CSV UTF-8” in your spreadsheet, or paste the rows.
members-refused-only-coordinators = Only the coordinators of the association do this.
remind-title = Remind the silent ones
remind-what = { $count ->
    [one] { $count } mail will go out, to an organisation that has not answered.
   *[other] { $count } mails will go out, one to each organisation that has not answered.
  }
remind-now = { $count ->
    [one] Send { $count } reminder
   *[other] Send { $count } reminders
  }
remind-caps = Nobody is reminded more than { $most } times, nor within { $days } days of the invitation or the last reminder.
remind-nobody-title = Nobody may be reminded now
remind-nobody = All have answered, or were invited or reminded within the last week, or have had all their reminders.
invitation-title = Invitation to sign
invitation-who = { $association } invites { $organisation } to sign “{ $pact }”.
invitation-open = Open the invitation
invitation-to = Invited
invitation-by = Invited by
invitation-person = Addressed to
invitation-until = Answer by
invitation-pact = Pact
invitation-what = What the pact is
invitation-text = Read the whole text
invitation-answer = Your answer
invitation-mandate = { $association } vouches that you may sign for your company. Nothing is signed until you have read the text and confirmed it with a code.
invitation-sign = Go on to sign
invitation-sign-how = A link that signs you in goes to the address of this invitation, and leads to the text.
invitation-decline = Decline, with a reason
invitation-wrong = I am not the person to answer this
invitation-over-title = This invitation takes no answer any more
invitation-refused-over = It was answered, its term has passed, or your mandate was taken back. The association that invited you can invite you again.
invitation-refused-signed = The organisation has signed. There is nothing left to answer.
invitation-refused-not-open = The pact takes no signatures now, so that nobody can be invited or answer.
decline-title = Decline the invitation
decline-what = { $organisation } will not sign “{ $pact }” on this invitation. It may be invited again later.
decline-public-title = The reason is public
decline-public = Everyone can read it in the register of the pact and in the public log, for ever. Write nothing about people: no names, no addresses.
decline-reason = Why the organisation declines
decline-reason-hint = In one or two sentences, without names of people. At most 500 characters.
decline-confirm = I answer for this organisation, and the reason may be read by everyone
decline-confirm-missing = Tick the box to say that you answer for the organisation and that the reason is public.
decline-now = Decline
decline-back = Back to the invitation
declined-title = You have declined
declined-what = { $organisation } declined to sign “{ $pact }”. The public register says so, with your reason.
declined-told = { $association } has been told by mail.
declined-register = See the register of the pact
wrong-title = You are not the person to answer
wrong-what = { $association } is told that this invitation to { $organisation } reached the wrong person. Your mandate for { $organisation } is taken back, and you will get no more mails about it.
wrong-now = Say that I am the wrong person
wronged-title = Thank you, this is noted
wronged-what = The association will look for the right person. You need do nothing more.
mandates-open = See the mandates of these members
mandates-title = Register of mandates
mandates-lead = Who may sign for the members that the association brought in, on which document, vouched for by whom, and until when. This register is not public.
mandates-none-title = No mandate stands here yet
mandates-none = Mandates are recorded here with the invitations of a list.
mandates-not-found-title = No mandate is found
mandates-not-found = No mandate of this register holds these words or stands there. Search for less, or choose another state.
mandates-counted = { $count ->
    [one] { $count } mandate
   *[other] { $count } mandates
  }
mandates-holder = Held by
mandates-document = Document
mandates-vouched = Vouched for by
mandates-term = Term
mandates-state = State
mandates-from = From { $from }, with no end
mandates-from-until = From { $from } until { $until }
mandates-valid = Valid
mandates-not-yet = Not yet valid
mandates-expired = Expired
mandates-revoked = Revoked
mandates-revoke = Take it back
mandates-vouch = Vouch for a new one
mandates-refused-revoked = This mandate was taken back already.
vouch-title = Vouch for a mandate
vouch-what = { $association } vouches that this person may sign this pact for { $organisation }. The name of { $association } will stand beside the signature.
vouch-name = Name
vouch-email = Address for mails
vouch-capacity = In what capacity
vouch-language = Language of their mails
vouch-document-hint = Such as “Board resolution 12/2026”. It stands in what is signed.
vouch-until = Last day
vouch-until-hint = Leave it empty if the mandate has no end.
vouch-now = Vouch for this mandate
revoke-title = Take a mandate back
revoke-what = { $person } will no longer be able to act for { $organisation } under “{ $document }”. What was signed under it stands.
revoke-public = The public log will say that { $association } took a mandate of this organisation back. It names no person, and does not hold the reason.
revoke-reason = Why it is taken back
revoke-reason-hint = For the coordinators and the secretariat. At most 500 characters.
revoke-now = Take the mandate back
mail-invitation-reminder-subject = A reminder: you are invited to sign { $pact }
mail-invitation-reminder-body =
    Dear { $name },

    { $association } has invited { $organisation } to sign this pact, and has no answer yet: { $pact }.

    Read what it would oblige you to, then sign, decline with a reason, or say that you are not the person to answer:

    { $url }

    The invitation is open until { $day }. At most three reminders are sent.
mail-declined-subject = { $organisation } declined to sign { $pact }
mail-declined-body =
    Dear { $name },

    { $organisation } declined the invitation to sign { $pact }. The reason, which everyone can read:

    { $reason }

    See all invitations, and invite it again if you wish:

    { $url }
mail-misdirected-subject = The invitation of { $organisation } reached the wrong person
mail-misdirected-body =
    Dear { $name },

    { $contact } says that they are not the person to answer for { $organisation } about { $pact }. The invitation is over, and the mandate that came with it was taken back.

    Ask { $organisation } who may sign, and invite it again:

    { $url }
mail-contact-gone-subject = The contact of { $organisation } is gone
mail-contact-gone-body =
    Dear { $name },

    The account of the person whom you had invited for { $organisation } to sign { $pact } was erased. The invitation is over, and so is the mandate that came with it.

    Ask { $organisation } who may sign now, and invite it again:

    { $url }
mandates-lead-customs = Who may sign for those with a seat in the pact whom no association brought in: on which document, vouched for by whom, and until when. This register is not public.
mandates-none-customs = Vouch for a mandate of one of the organisations above; it stands here then.
mandates-open-own = See the mandates to sign for this administration
mandates-lead-own = Who may sign for this Customs administration, on which document, vouched for by whom, and until when. Who runs this portal records these mandates, adds their documents and takes them back. This register is not public.
mandates-none-own = Who runs this portal records the first one at its command line.
mandates-operator = who runs this portal
mandates-unvouched = With a seat, and without a mandate
mandates-files = The document itself
vouch-from = First day
vouch-from-hint = Leave it empty if the mandate holds from today.
members-desk-mandates = Mandates for which the secretariat vouches
members-desk-mandates-what = Of those with a seat in your pacts whom no association brought in. For Customs itself, who runs this portal records mandates.
mandate-file-title = Documents of a mandate
mandate-file-for = { $person }, for { $organisation }: { $document }
mandate-file-intro = Add the document on which the mandate rests. It is read by who holds the mandate, who vouches for it, and the secretariat; never by the public. Once somebody has signed under the mandate, it stays as it is.
mandate-file-back = Back to the register of mandates
mandate-file-personal = Black out what the mandate does not need: addresses, numbers and signatures of others.
mandate-file-none = No document yet. What you add stands here, with its digest.
vouch-refused-own = This person belongs to who vouches. Nobody vouches for their own people.
