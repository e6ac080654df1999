topic-updates = All updates
topic-sanctions = The register of sanctions
topic-commitment = Commitment { $code }: { $title }
follow-by-mail = Follow by mail
follow-by-feed = Follow as a feed (Atom)
follow-title = Follow by mail
follow-lead = You are written to when something happens, as often as you choose. You need no account, and each letter lets you stop with one click.
follow-what = You follow
follow-what-choose = What do you want to follow?
follow-what-hint = To follow a pact, an organisation or a commitment, begin on its page.
follow-email = Your e-mail address
follow-email-hint = You will be sent a link there, and nothing else until you open it.
follow-pace = How often
follow-pace-hint = Letters of a day or a week are written at { $hour } in the morning, universal time (UTC). What you choose holds for all that you follow.
follow-language = In which language
follow-privacy = Your address serves these letters alone. Nobody is shown it, nothing tells us what you open or read, and it is deleted when you stop.
follow-send = Send me the link
follow-error-topic = Choose what you want to follow.
follow-error-pace = Choose how often you want to be written to.
follow-error-language = Choose one of the languages.
follow-sent-title = Look into your mail
follow-sent = A link is on its way. It works for { $days } days: open it to begin.
follow-sent-nothing = If nothing arrives, look into the folder for unwanted mail, or ask again tomorrow: an address is sent only a few links a day.
pace-at-once = At once
pace-daily = Once a day
pace-weekly = Once a week, on Monday
mail-follow-subject = Do you want to follow “{ $topic }”?
mail-follow-body =
    Somebody, we hope you, wants to follow “{ $topic }” on Pacthouse at this address. Open this link to begin. It works for { $days } days:

    { $url }

    If it was not you, do nothing: you get no letters, and your address is forgotten after { $days } days.
confirm-title = Begin to follow
confirm-all = How often, and in which language, holds for everything that you follow at this address. You can change both at any time.
confirm-now = Begin
confirm-dead-title = This link no longer works
confirm-dead = Its time has passed, or you have stopped all letters since.
confirm-dead-again = Ask for another link
following-title = What you follow
following-saved-followed = You follow it now. This page stands behind a link in each letter.
following-saved = Saved.
following-counted = { $count ->
    [one] You follow one thing
   *[other] You follow { $count } things
  }
following-leave = Stop following { $topic }
following-leave-short = Stop following
following-how = How you are written to
following-save = Save
following-end-title = Stop all letters
following-end = You get no more letters, and your address and all that you follow are deleted.
following-end-now = Stop all letters
following-stopped-title = Your letters came back
following-stopped = Your mail provider refused our letters, so none have gone out since { $day }.
following-resume = Write to me again
following-nothing-title = You follow nothing here
following-nothing = Nothing is kept of what you followed before.
following-nothing-again = Follow something
end-title = Stop all letters
end-rather-change = Choose what you follow and how often instead
ended-title = You get no more letters
ended = Your address and all that you followed are deleted.
letter-subject = { $first } (and { $count ->
    [2] one more
   *[other] others
  })
letter-more = There is more than fits in a letter. The log has it all:
letter-why = You get this letter because you follow something on Pacthouse. Letters of a day or a week are written at { $hour } in the morning (UTC). Nothing in it tells anyone that you opened it.
letter-manage = What you follow, how often, or stop all letters:
letter-manage-link = Change what you follow and how often, or stop all letters
letter-corrected = Corrected:
letter-retracted = Withdrawn:
notice-corrected-subject = Correction: { $title }
notice-corrected = An update that we sent you was corrected. What was wrong stands first, then the text as it is now.
notice-retracted-subject = Withdrawn: { $title }
notice-retracted = An update that we sent you was withdrawn by those who published it. Please do not rely on it.
feed-subtitle = What becomes public of “{ $topic }” on Pacthouse
