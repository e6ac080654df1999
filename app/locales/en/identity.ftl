sign-in-title = Sign in
sign-in-how = Give the address under which you are known here. You will be sent a link that signs you in, once.
sign-in-email = E-mail address
sign-in-email-hint = The one your organisation gave us, for example ana@example.org
sign-in-send = Send me a link
sign-in-demo = Or choose somebody from the demonstration cast
sign-in-sent-title = Look into your mail
sign-in-sent = If the address is known here, a link is on its way to it. It works once, for { $minutes } minutes.
sign-in-sent-nothing = If nothing arrives, look into the folder for unwanted mail, or ask your organisation’s coordinator which address is on record.
sign-in-again = Ask for another link
sign-in-confirm = The link is good. One more step, so that no program in your mail box uses it before you do.
sign-in-now = Sign in now
sign-in-dead-title = This link no longer works
sign-in-dead = It has been used, or its time has passed. Ask for another one: it takes a minute.
account-title = Your account
account-name = Name
account-email = E-mail address
account-sessions = Where you are signed in
account-sessions-open = { $count ->
    [one] In this browser only
   *[other] In { $count } browsers, this one included
  }
account-organisations = You act for
account-no-organisation = You act for no organisation yet. A coordinator of your association, or the secretariat of a pact, can record that you do.
account-leave = Leave
account-sign-out = Sign out
account-sign-out-everywhere = Sign out everywhere
mail-sign-in-subject = Your link to sign in to Pacthouse
mail-sign-in-body =
    { $name },

    this link signs you in to Pacthouse. It works once, for { $minutes } minutes:

    { $url }

    If you did not ask for it, do nothing: without the link nobody gets in.
cast-title = The demonstration cast
cast-what = Everything here is made up. Sign in as any of these people to see what they see; their mails are open to all.
cast-mail = Read the mails
cast-empty-title = Nobody is on stage yet
cast-empty = The demonstration data has not been loaded. The command “pacthouse demo” loads it.
demo-mail-title = Mails of the demonstration
demo-mail-what = The newest mails this portal wrote, newest first. On a real portal nobody can read them here.
demo-mail-empty-title = No mail yet
demo-mail-empty = A mail will stand here as soon as somebody asks for a link or a code.
member-role-signatory = Authorised to sign
member-role-representative = Representative
member-role-coordinator = Coordinator
member-role-secretariat = Secretariat
member-role-communications = Communications
member-role-monitor = Monitor
member-role-sanctions_officer = Sanctions officer
