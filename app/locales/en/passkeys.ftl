passkeys-title = Passkeys
passkeys-what = A passkey is a key that stays in your phone, computer or security key. It signs you in without a mail, and it signs pacts in a way that anyone can check. Your device asks for your finger, your face or its PIN each time.
passkeys-manage = See and add your passkeys
passkeys-none-title = You have no passkey yet
passkeys-none = Those that you add will stand here, with the day on which each was added and last used.
passkeys-back = Back to your account
passkey-add-title = Add a passkey
passkey-public = The public log notes that a passkey was added, without saying whose: your name and the key stand there as digests that only evidence of your own signatures opens.
passkey-name = Name of the passkey
passkey-name-hint = So that you know it again, for example: office laptop
passkey-add = Add a passkey
passkey-unnamed = Passkey
passkey-sign-in-again = Sign in again
passkey-added = Added on { $at }
passkey-used = Last used on { $at }
passkey-never-used = Not used yet
passkey-rename = Save the name
passkey-remove-title = Remove this passkey
passkey-remove-what = Nobody will be able to sign in or to sign a pact with it any more. What it signed stays signed and can still be verified. You will get a mail about it. Your device may keep the key: remove it there too.
passkey-remove = Remove the passkey
passkey-keep = Keep it and go back
passkey-was-added = The passkey was added. A mail about it is on its way to you.
passkey-was-renamed = The name was saved.
passkey-was-removed = The passkey was removed. A mail about it is on its way to you.
passkey-sign-in-title = Or with a passkey
passkey-sign-in-how = If you have added a passkey to your account, no mail is needed.
passkey-sign-in = Sign in with a passkey
passkey-without = Passkeys need JavaScript and a browser that knows them. Where either is missing, everything can be done with what is sent to you by mail.
passkey-said-cancelled = Nothing was done: the request was closed, or there is no passkey for this site on this device. Try again, or use the mail.
passkey-said-late = Nothing was done: the time to answer has passed. Try again.
passkey-said-known = This device already holds one of your passkeys for this site.
passkey-said-unable = This device or this browser cannot do it. Try another device, or use the mail.
passkey-said-often = Too many attempts. Wait a minute, then try again.
passkey-said-failed = The portal could not be reached, or you are no longer signed in. Load the page again.
passkey-refused-ceremony = The time for this has passed, or it was used already. Go back and begin again.
passkey-refused-answer = The passkey was not accepted. It may have been removed from the account. Go back and try again, or use the mail.
passkey-refused-known = This passkey is on record already.
passkey-refused-too-many = You have as many passkeys as an account can have. Remove one that you no longer need.
passkey-refused-stale = For this you must have signed in within the last 15 minutes. Sign in again, then come back.
mail-passkey-added-subject = A passkey was added to your account
mail-passkey-added-body =
    { $name },

    the passkey “{ $passkey }” was added to your account on Pacthouse. It can sign you in, and sign pacts in your name.

    If that was not you, remove it at once and sign out everywhere:

    { $url }
mail-passkey-removed-subject = A passkey was removed from your account
mail-passkey-removed-body =
    { $name },

    the passkey “{ $passkey }” was removed from your account on Pacthouse. It can no longer sign you in or sign pacts.

    If that was not you, look at your account and sign out everywhere:

    { $url }
