mail-reminder-subject = { $count ->
    [one] Un rapport à envoyer : { $when }
   *[other] { $count } rapports à envoyer, le premier { $when }
  }
mail-reminder-opening =
    { $name },

    ces rapports sont attendus de vous, le plus urgent d’abord.
mail-escalation-subject = { $count ->
    [one] Un rapport est en retard : { $when }
   *[other] { $count } rapports sont en retard, le premier { $when }
  }
mail-escalation-opening =
    { $name },

    ces rapports ne sont pas arrivés. Vous en êtes informé parce que vous répondez des organisations qui les doivent, ou veillez sur leur pacte.
mail-digest-item = { $commitment } ({ $organisation } ; { $pact }). Échéance le { $date } : { $when }.
mail-digest-more = { $count ->
    [one] Et un autre. Votre bureau le montre :
   *[other] Et { $count } autres. Votre bureau les montre tous :
  }
mail-digest-refuse = Si vous préférez ne pas recevoir de tels courriels :
reminder-today = aujourd’hui
reminder-in = { $days ->
    [one] demain
   *[other] dans { $days } jours
  }
reminder-ago = { $days ->
    [one] un jour de retard
   *[other] { $days } jours de retard
  }
account-mail = Courriels
account-mail-choose = Courriels que vous pouvez refuser
account-mail-reminder = Rappels : ce que vos organisations doivent, avant l’échéance, le jour même et après. Un courriel par jour au plus
account-mail-escalation = Retards d’autrui : ce que n’ont pas envoyé les organisations dont vous répondez, ou dont vous suivez le pacte. Un courriel par jour au plus
account-mail-save = Enregistrer
account-mail-always = Ces courriels vous parviennent toujours, car signer et répondre en dépend :
account-mail-always-links = Les liens de connexion et les codes de signature
account-mail-always-receipts = Les reçus de ce que vous avez signé, rapporté ou décidé
account-mail-always-notices = Les invitations, les questions et les avis qui ouvrent un droit de réponse
account-saved = Enregistré.
unsubscribe-title = Refuser ces courriels
unsubscribe-reminder = Vous ne recevrez plus de rappels de ce que vos organisations doivent.
unsubscribe-escalation = Vous ne recevrez plus de courriels sur les rapports en retard d’autrui.
unsubscribe-now = Les refuser
unsubscribe-not-all = Les liens de connexion, codes, reçus et avis vous parviendront toujours. Vous pouvez changer d’avis dans votre compte.
unsubscribed-title = Vous ne recevrez plus ces courriels
unsubscribed-reminder = Les rappels sont désactivés pour votre adresse.
unsubscribed-escalation = Les courriels sur les rapports en retard d’autrui sont désactivés pour votre adresse.
unsubscribed-still-owed = Ce qui est dû le reste, et l’échéance ne change pas.
unsubscribed-account = Votre compte, où vous pouvez les rétablir
