account-security = Sessions, sign-ins and other ways in
provider-or = Or through an account you have elsewhere
provider-sign-in = Sign in with { $provider }
provider-leave = Going on to { $provider }
provider-leave-how = Your browser goes on by itself. You sign in there and come back here; this portal never sees your password.
provider-leave-now = Go on to { $provider }
provider-onward-sign-in = Sign in by mail
provider-onward-security = Back to your ways in
provider-stop-denied-title = You did not sign in
provider-stop-denied = { $provider } says that you did not agree. Nothing was passed on and nothing has changed. You can try again, or have a link sent to you by mail.
provider-stop-spent-title = This attempt is over
provider-stop-spent = It took longer than ten minutes, was finished already, or began in another browser. Begin again: nothing has changed.
provider-stop-unreachable-title = { $provider } does not answer
provider-stop-unreachable = Signing in through { $provider } does not work at this moment. Try again later, or have a link sent to you by mail: that always works.
provider-stop-untrusted-title = The answer of { $provider } cannot be trusted
provider-stop-untrusted = What { $provider } sent back did not pass our checks, so nobody was let in. Try again, or have a link sent to you by mail. If it happens again, tell those who run this portal.
provider-stop-unknown-title = This account is not connected
provider-stop-unknown = We know nobody here who goes with this account at { $provider }. Have a link sent to the address under which you are known here; once signed in, connect { $provider } under “{ account-security }” in your account.
provider-stop-taken-title = This account is connected already
provider-stop-taken = This account at { $provider } belongs to somebody else’s account here. It can be connected once it has been disconnected there.
security-title = Ways into your account
security-lead = Who is signed in as you, who came in lately, and by which ways. If something here was not you, end it, and tell those who run this portal.
security-done = Done.
security-sessions = Where you are signed in
security-this-one = This browser
security-opened = since { $moment }
security-used = last used on { $day }
security-end = End this session
security-end-which = in { $browser }, { $opened }
security-end-others = End all others
security-browser-unknown = A browser that does not say its name
security-providers = Accounts elsewhere
security-providers-what = With a connected account you sign in without waiting for a mail. We keep the identifier and the address that the provider gave us, and nothing else; you get a mail whenever one is connected or disconnected.
security-no-provider = No account is connected.
security-connected = connected on { $day }
security-connect = Connect { $provider }
security-disconnect = Disconnect { $provider }
security-disconnect-what = You will no longer sign in through this account at { $provider }. What we kept of it is deleted. Sessions that are open stay open, and a link by mail works as before. If you sign in with { $provider } again under a verified address that is known here, it is connected again.
security-disconnect-now = Disconnect it
security-keep = Keep it, go back
security-history = Who came in lately
security-history-what = Sign-ins of the last { $days } days, and those that were refused. What is older is forgotten. No network addresses are kept.
security-when = When
security-how = How
security-browser = Browser
security-outcome = What became of it
security-details = Your name and the language of your mails
security-details-what = This is how you are named where you work and in mails. What you signed keeps the name under which you signed it, on the public register and in its evidence; a new name does not change it. A passkey signs only under the name under which it was added: after a change remove it and add it again.
security-details-language = Language of your mails
security-details-now = Save name and language
security-details-address = Your address, { $address }, stays the one that was proven by a link. If it is no longer yours, ask who recorded your role to record it for the new one.
mail-details-subject = Your name was changed on Pacthouse
mail-details-body =
    Your name on Pacthouse was “{ $old }” and is now “{ $new }”. What was signed before keeps the old one.

    If that was not you, end all other sessions and change it back:

    { $url }
security-export = What we hold of you
security-export-what = Your name and address, your roles and mandates, what you signed, wrote and uploaded, your mails, sessions and sign-ins, in one file of JSON. The public log is not in it: it names nobody.
security-export-now = Download it
sign-in-way-mail = Link in a mail
sign-in-way-provider = { $provider }
sign-in-way-passkey = Passkey
sign-in-way-demo = Door of the demonstration
sign-in-outcome-entered = Signed in
sign-in-outcome-spent = Refused: the link was used or too old
sign-in-outcome-unverified = Refused: the provider has not verified the address
sign-in-outcome-taken = Refused: somebody else tried to connect your account
mail-provider-connected-subject = { $provider } is now connected with your account
mail-provider-connected-body =
    { $name },

    an account at { $provider } has been connected with your account at Pacthouse. Whoever has it can sign in as you.

    If that was not you, disconnect it and end the sessions you do not know:

    { $url }
mail-provider-parted-subject = { $provider } is no longer connected with your account
mail-provider-parted-body =
    { $name },

    an account at { $provider } has been disconnected from your account at Pacthouse. A link by mail works as before.

    If that was not you, look who is signed in as you:

    { $url }
