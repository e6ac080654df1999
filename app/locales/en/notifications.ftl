mail-reminder-subject = { $count ->
    [one] A report to send: { $when }
   *[other] { $count } reports to send, the first { $when }
  }
mail-reminder-opening =
    { $name },

    these reports are awaited from you, most urgent first.
mail-escalation-subject = { $count ->
    [one] A report is late: { $when }
   *[other] { $count } reports are late, the first { $when }
  }
mail-escalation-opening =
    { $name },

    these reports have not arrived. You are told because you answer for the organisations that owe them, or watch over their pact.
mail-digest-item = { $commitment } ({ $organisation }; { $pact }). Due on { $date }: { $when }.
mail-digest-more = { $count ->
    [one] And one more. Your desk shows it:
   *[other] And { $count } more. Your desk shows them all:
  }
mail-digest-refuse = If you would rather not have such mails:
reminder-today = today
reminder-in = { $days ->
    [one] tomorrow
   *[other] in { $days } days
  }
reminder-ago = { $days ->
    [one] a day late
   *[other] { $days } days late
  }
account-mail = Mails
account-mail-choose = Mails that you may refuse
account-mail-reminder = Reminders: what your organisations owe, before its day, on it and after. One mail a day at most
account-mail-escalation = Late reports of others: what the organisations that you answer for, or whose pact you watch over, have not sent. One mail a day at most
account-mail-save = Save
account-mail-always = These mails always come, because signing and answering depend on them:
account-mail-always-links = Links to sign in, and codes to sign
account-mail-always-receipts = Receipts for what you signed, reported or decided
account-mail-always-notices = Invitations, questions, and notices with a right of reply
account-saved = Saved.
unsubscribe-title = Refuse these mails
unsubscribe-reminder = You will get no more reminders of what your organisations owe.
unsubscribe-escalation = You will get no more mails about late reports of others.
unsubscribe-now = Refuse them
unsubscribe-not-all = Links to sign in, codes, receipts and notices still come. In your account you can change your mind.
unsubscribed-title = You will get no more of these mails
unsubscribed-reminder = Reminders are turned off for your address.
unsubscribed-escalation = Mails about late reports of others are turned off for your address.
unsubscribed-still-owed = What is owed is owed as before, and its day stays the same.
unsubscribed-account = Your account, where you can turn them on again
