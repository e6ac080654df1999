# The desk: what awaits the signed-in person.
nav-desk = { $count ->
    [0] Bureau
   *[other] Bureau ({ $count })
  }
desk-title = Votre bureau
desk-nothing-title = Rien ne vous attend
desk-nothing = Ce que vous avez à signer, à rapporter ou à répondre figurera ici, le plus urgent en tête.
desk-act = Que faire
desk-report = Rendre compte
desk-reports = À rapporter ou à répondre
desk-reports-counted = { $count ->
    [one] Un rapport vous attend
   *[other] { $count } rapports vous attendent, le plus urgent en tête
  }
desk-sign = Lire et signer
desk-signing = À signer
desk-signing-counted = { $count ->
    [one] Un pacte attend votre signature
   *[other] { $count } pactes attendent votre signature
  }
desk-organisations = Vos organisations
desk-all-obligations = Toutes ses obligations
desk-calendar = Agenda
desk-answer = Répondre
desk-review-all = Tous les rapports à examiner
desk-reply = À répliquer
desk-reply-counted = { $count ->
    [one] Un projet de constat attend votre réplique
   *[other] { $count } projets de constat attendent votre réplique
  }
desk-since = Depuis
desk-until = Jusqu’à
