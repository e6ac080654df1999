site-name = Pacthouse
title-site = { $title } · Pacthouse
title-described = { $title } · From the public house where Customs and the private sector sign their promises against corruption and answer for them in the open.
title-error = Error: { $title }
moment-utc = { $moment } UTC
skip-to-content = Skip to the content

nav-label = Main
nav-languages = Language
nav-account = Your account
nav-pacts = Pacts
nav-organisations = Organisations
nav-factors = Factors
nav-library = Library
nav-log = Log
nav-sign-in = Sign in
nav-sign-out = Sign out
nav-your-account = Your account

demo-banner-title = Demonstration.
demo-banner = Its organisations, people and pacts are invented; signatures and log work as they would in earnest.
demo-banner-cast = Sign in as one of the cast
demo-banner-mail = Read the mails it sent

footer-about = The public house where pacts are kept: promises that Customs and the private sector make to each other against corruption, signed, kept and answered for in the open.
footer-check = Check it yourself
footer-verify = Verify a signature
footer-log = The public log
footer-checkpoint = Signed checkpoint
footer-key = Key of the log
footer-house = In this house
footer-library = Case library
footer-accessibility = Accessibility

accessibility-title = Accessibility
accessibility-lead = Everyone must be able to read a pact, sign it and check it.
accessibility-what = How the site is made
accessibility-level = It is built to the Web Content Accessibility Guidelines 2.2, level AA, and each of its pages is checked against them by a program, in English and in Arabic, on narrow and wide screens, light and dark.
accessibility-script = Every page and every form works without JavaScript, with a keyboard alone, and enlarged four times.
accessibility-words = A state is always a word and a shape; colour only repeats it. Every chart has its table.
accessibility-light = Pages are light: they load on slow lines and print well.
accessibility-help = If something stands in your way
accessibility-tell = Tell the office that runs this portal which page it was and what you wanted to do. What you cannot do here you may do on paper at the same office, with the same effect.
nav-obligations = Obligations
nav-sanctions = Sanctions
nav-meetings = Meetings
