# Who has which role in an organisation, and who runs the portal.
people-desk-title = People and their roles
people-desk-open = See who has which role, give one or end one
people-desk-lead = The secretariat and the coordinators of an organisation say who acts for it.
people-desk-none-title = You look after nobody’s roles
people-desk-none = Who belongs to the secretariat of an organisation, or is a coordinator of it, gives and ends roles here.
people-find = Organisation
people-find-hint = Its permanent name, as in its address: the part after /organisations/
people-no-organisation = No organisation has this permanent name. Copy it from the address of its page.
people-title = Who acts for this organisation
people-what = Only those who look after the roles see this page. Who gets a role, or loses one, is told by mail.
people-none-title = Nobody has a role yet
people-none = Give the first role below.
people-counted = { $count ->
    [one] One role
   *[other] { $count } roles
  }
people-name = Name
people-email = Address for mails
people-role = Role
people-since = Since
people-act = What to do
people-organisation = Organisation
people-end-named = End: { $name }, { $role }
people-give = Give a role
people-role-hint = Who is authorised to sign holds a mandate: record the mandate, and the role comes with it.
people-choose = Choose a role
people-no-role = Choose one of the roles.
people-name-hint = As it will stand beside what they sign. Leave it empty where the address is known here.
people-give-now = Give this role
people-end = End a role
people-end-what = From now on this person can do nothing more in this role. What they did stands. They are told by mail. The role can be given again.
people-end-now = End this role
people-refused-no-name = Nobody has this address yet. Give the person’s name, too.
people-refused-no-person = Nobody has this address. Check how it is written.
people-refused-no-monitor = Only an independent monitor or a civil society organisation has people who judge reports. Choose another role or another organisation.
people-refused-by-mandate = Who is authorised to sign holds a mandate. Record the mandate, and the role comes with it.
people-refused-mandate = This person holds a mandate of the organisation. Take the mandate back first.
people-refused-own = Nobody gives or ends a role of their own. Ask somebody else who looks after the roles.
mandates-refused-other = A mandate of this person on this document, from this day, is on record with other particulars, or was taken back. Name another document or another first day.
mail-role-given-subject = You have a role in { $organisation }
mail-role-given-body =
    { $name },

    you now have this role in { $organisation }: { $role }

    Sign in with this address to see what awaits you:

    { $url }

    If you do not know of this, tell { $organisation }.
mail-role-ended-subject = Your role in { $organisation } has ended
mail-role-ended-body =
    { $name },

    this role of yours in { $organisation } has ended: { $role }

    What you did in it stands.

    { $url }
mail-mandate-recorded-subject = A mandate to sign for { $organisation } is on record
mail-mandate-recorded-body =
    { $name },

    you may sign for { $organisation } under this document: { $document }

    Sign in with this address to see what there is to sign:

    { $url }

    If you do not know of this, do nothing, and tell { $organisation }.
mail-mandate-taken-back-subject = Your mandate for { $organisation } was taken back
mail-mandate-taken-back-body =
    { $name },

    your mandate to sign for { $organisation } was taken back: { $document }

    What you signed stands.

    { $url }
mail-operator-named-subject = You run this portal
mail-operator-named-body =
    { $name },

    you are now an operator of this portal, and can give and end roles in all its organisations. Sign in with this address:

    { $url }
mail-operator-dismissed-subject = You no longer run this portal
mail-operator-dismissed-body =
    { $name },

    you are no longer an operator of this portal. Roles in organisations that you have stay.

    { $url }
