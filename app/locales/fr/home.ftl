# La page d’accueil.
home-title = Des promesses contre la corruption, tenues au grand jour
home-what = Ici, la douane, les associations professionnelles et les entreprises se promettent par écrit de ne pas payer, de ne pas prendre et de ne pas détourner le regard. Chacun peut lire chaque promesse, voir qui l’a signée et quand, et vérifier que rien n’a été réécrit depuis.
home-read = Lire et signer un pacte
home-check = Voir ce qui s’est passé, entrée par entrée
home-pacts = Pactes
home-pacts-drafting = { $count ->
    [one] pacte en cours de rédaction, sur { $total } à ce jour
   *[other] pactes en cours de rédaction, sur { $total } à ce jour
  }
home-pacts-consultation = { $count ->
    [one] pacte ouvert aux observations, sur { $total } à ce jour
   *[other] pactes ouverts aux observations, sur { $total } à ce jour
  }
home-pacts-adopted = { $count ->
    [one] pacte adopté, pas encore ouvert à la signature, sur { $total } à ce jour
   *[other] pactes adoptés, pas encore ouverts à la signature, sur { $total } à ce jour
  }
home-pacts-open = { $count ->
    [one] pacte ouvert à la signature, sur { $total } à ce jour
   *[other] pactes ouverts à la signature, sur { $total } à ce jour
  }
home-pacts-in_force = { $count ->
    [one] pacte en vigueur, sur { $total } à ce jour
   *[other] pactes en vigueur, sur { $total } à ce jour
  }
home-pacts-expired = { $count ->
    [one] pacte arrivé à son terme, sur { $total } à ce jour
   *[other] pactes arrivés à leur terme, sur { $total } à ce jour
  }
home-pacts-terminated = { $count ->
    [one] pacte résilié avant son terme, sur { $total } à ce jour
   *[other] pactes résiliés avant leur terme, sur { $total } à ce jour
  }
home-pacts-superseded = { $count ->
    [one] pacte remplacé par un autre, sur { $total } à ce jour
   *[other] pactes remplacés par d’autres, sur { $total } à ce jour
  }
home-no-pact-title = Aucun pacte pour l’instant
home-no-pact = Les pactes figureront ici dès qu’un bureau d’intégrité aura publié le premier.
home-signatories = Signataires
home-signatories-chart = Signataires selon leur siège
home-signatories-what = Sièges dont la signature produit effet aujourd’hui, sur tous les sièges de tous les pactes. Une signature retirée n’est pas comptée ici ; elle reste au registre.
home-role = Siège
home-signed-of-seats = Signés, sur tous les sièges
home-of-seats = { $signed } sur { $seats }
home-no-signatory-title = Aucun siège pour l’instant
home-no-signatory = Les signataires figureront ici, la douane en premier, dès qu’un pacte aura des sièges pour lesquels signer.
home-signatures = Les signatures au fil du temps
home-signatures-chart = Signatures données chaque mois
home-signatures-what = Les douze derniers mois, celui-ci compris, tous pactes confondus. Une signature retirée est comptée dans le mois où elle a été donnée.
home-signatures-counted = { $count ->
    [one] signature donnée au cours des douze derniers mois, tous pactes confondus
   *[other] signatures données au cours des douze derniers mois, tous pactes confondus
  }
home-month = Mois
home-signatures-made = Signatures
home-no-signature-title = Aucune signature au cours des douze derniers mois
home-no-signature = Les mois figureront ici dès qu’une personne habilitée aura signé un pacte pour son organisation.
home-latest = Dernières entrées du journal public
home-latest-all = Toutes les entrées du journal
home-no-entry-title = Il ne s’est encore rien passé
home-no-entry = Chaque acte public laissera ici une entrée, au moment où il est accompli.
home-kept = Ce qui a été promis, et ce qu’il en est
home-sanctions = Qui a répondu d’un manquement
home-week = Cette semaine
board-lately-what = Entrées du registre public depuis le { $since }.
board-lately-signature-signed = { $count ->
    [one] signature
   *[other] signatures
  }
board-lately-obligation-reported = { $count ->
    [one] rapport envoyé
   *[other] rapports envoyés
  }
board-lately-finding-published = { $count ->
    [one] constat d’un observateur
   *[other] constats d’observateurs
  }
board-lately-obligation-missed = { $count ->
    [one] rapport manqué
   *[other] rapports manqués
  }
board-lately-sanction-published = { $count ->
    [one] sanction publiée
   *[other] sanctions publiées
  }
board-lately-update-published = { $count ->
    [one] communiqué publié
   *[other] communiqués publiés
  }
board-by-role = Selon qui s’est engagé, la douane d’abord
board-by-role-name = Siège
board-by-pact = Par pacte, ceux où le plus a été manqué
board-by-pact-name = Pacte
board-by-country = Par pays, ceux où le plus a été manqué
board-by-country-name = Pays
board-by-factor = Par facteur de la Déclaration d’Arusha
board-by-factor-name = Facteur
board-by-year = Par année d’échéance
board-by-year-name = Année
board-waiting = Rapportées, non jugées
board-ever-late = Un jour en retard
board-on-time = À temps
board-all-pacts = Tous les pactes
board-all-countries = Tous les pays
board-judged = Jusqu’où les promesses sont tenues
board-judged-what = Ce que les signataires ont dit en dernier, et ce que les observateurs ont constaté en dernier : deux relevés sur une même échelle, jamais confondus.
board-said = Dit par les signataires
board-found = Constaté par les observateurs
board-open = Encore à rapporter ou à éclaircir
board-standing = Où en sont les promesses
board-standing-what = Chaque barre est tout ce que doivent ceux d’un siège, quel qu’en soit le nombre ; ce qui a été levé n’y est pas. Un rapport manqué dépasse de sa barre.
board-lateness = Est-ce que cela s’améliore ?
board-lateness-what = De ce qui était échu chaque année, la part qui fut un jour en retard. Tous les sièges sont à la même échelle.
home-clock = En combien de temps tout est public
clock-what = Ce qui doit être publié, et le temps que cela prend : les décisions définitives, les communiqués, et le bulletin que chaque pacte en vigueur doit pour chaque mois.
clock-median = { $count ->
    [one] jour entre une décision définitive et sa publication : la moitié des { $total } l’ont été aussi vite ou plus vite
   *[other] jours entre une décision définitive et sa publication : la moitié des { $total } l’ont été aussi vite ou plus vite
  }
clock-longest = { $count ->
    [one] jour, le plus long qu’une décision définitive ait attendu sa publication
   *[other] jours, le plus long qu’une décision définitive ait attendu sa publication
  }
clock-withheld = { $count ->
    [one] décision dont la publication est suspendue pour un motif affiché ; jours jusqu’ici : { $days }
   *[other] décisions dont la publication est suspendue pour des motifs affichés ; jours jusqu’ici pour la première : { $days }
  }
clock-updated = { $count ->
    [one] jour depuis le dernier communiqué
   *[other] jours depuis le dernier communiqué
  }
clock-bulletins = { $count ->
    [one] jour avant l’échéance des bulletins de { $month }
   *[other] jours avant l’échéance des bulletins de { $month }
  }
