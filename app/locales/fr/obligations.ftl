# What a reader is told of an obligation.
obligation-status-missed = Manqué
obligation-status-due = À rendre
obligation-status-upcoming = À venir
obligation-status-returned = Renvoyé avec une question
obligation-status-reported = Rapport remis, pas encore jugé
obligation-status-verified = Vérifié
obligation-status-waived = Levée
obligation-late = { $count ->
    [one] { $count } jour de retard
   *[other] { $count } jours de retard
  }
obligation-period = du { $from } au { $to }
completion-not_started = Non commencé
completion-limited = Limité
completion-substantial = Substantiel
completion-complete = Achevé
completion-unclear = Incertain
completion-withdrawn = Abandonné
completion-not_started-means = Non commencé : rien n’a été fait
completion-limited-means = Limité : une partie a été faite
completion-substantial-means = Substantiel : l’essentiel a été fait
completion-complete-means = Achevé : tout a été fait
completion-withdrawn-means = Abandonné : nous ne le poursuivons plus

# Where a signatory stands.
standing-active = Actif
standing-non_communicating = Ne communique plus
standing-suspended = Suspendu
standing-excluded = Exclu
standing-since = depuis le { $day }
standing-missed-report = Un rapport dû n’est pas venu. Cela prend fin de soi-même avec le rapport.
standing-by-decision = Une décision prise dans une affaire relevant du pacte en dispose ainsi.
recognition-title = Ce qui parle en sa faveur
recognition-on-time = { $count ->
    [one] Son dernier rapport est venu à temps.
   *[other] Ses { $count } derniers rapports sont venus à temps.
  }
recognition-first = { $count ->
    [one] Elle a été la première de son rôle à signer un pacte.
   *[other] Elle a été la première de son rôle à signer { $count } pactes.
  }
recognition-certified = { $count ->
    [one] Elle est certifiée dans un programme.
   *[other] Elle est certifiée dans { $count } programmes.
  }

# Lists of obligations.
obligations-title = Obligations
obligations-lead = Chaque promesse échoit un jour donné. Voici ce qui est dû, par qui, et si c’est venu : douane, associations et entreprises sur la même liste.
obligations-count-missed = { $count ->
    [one] rapport a été manqué
   *[other] rapports ont été manqués
  }
obligations-count-due = { $count ->
    [one] rapport est à rendre maintenant
   *[other] rapports sont à rendre maintenant
  }
obligations-count-reported = { $count ->
    [one] rapport attend l’observateur
   *[other] rapports attendent l’observateur
  }
obligations-count-verified = { $count ->
    [one] rapport a été vérifié
   *[other] rapports ont été vérifiés
  }
obligations-count-upcoming = { $count ->
    [one] obligation reste à venir
   *[other] obligations restent à venir
  }
obligations-count-returned = { $count ->
    [one] rapport a été renvoyé avec une question
   *[other] rapports ont été renvoyés avec une question
  }
obligations-count-waived = { $count ->
    [one] obligation a été levée
   *[other] obligations ont été levées
  }
obligations-count-late = { $count ->
    [one] obligation a été un jour en retard
   *[other] obligations ont été un jour en retard
  }
obligations-count-on_time = { $count ->
    [one] obligation a été rapportée à temps
   *[other] obligations ont été rapportées à temps
  }
obligations-said = Selon le signataire : { $completion }
obligations-found = Selon l’observateur : { $completion }
obligations-counted = { $count ->
    [one] Une obligation
   *[other] { $count } obligations
  }
obligations-latest-counted = Les { $count } dernières obligations trouvées
obligations-newest-counted = { $count } obligations sur { $total }, les dernières échéances en tête
obligations-all = Toutes ses obligations
obligations-none-title = Aucune obligation à montrer
obligations-none = Les obligations naissent d’elles-mêmes quand un pacte entre en vigueur et quand une organisation le signe. Si vous avez posé des filtres, réduisez-les.
obligations-sort = Ordre
obligations-sort-first = Première échéance en tête
obligations-sort-last = Dernière échéance en tête
obligation-who = Dû par
obligation-what = Engagement
obligation-pact = Pacte
obligation-role = Siège
obligation-period-title = Période
obligation-due = Échéance
obligation-status = Où elle en est
obligation-said = Son propre rapport

# The record of an obligation.
obligation-kind = Obligation au titre de { $code }
obligation-due-in-zone = { $day }, jusqu’à la fin du jour ({ $zone })
obligation-reported-on = Premier rapport le
obligation-waived-because = Levée parce que
obligation-waived-withdrawal = Le signataire s’est retiré du pacte avant l’échéance.
obligation-waived-annulment = La signature a été annulée avant l’échéance.
obligation-waived-end = Le pacte a pris fin avant l’échéance.
obligation-lateness = Retard
obligation-report = En rendre compte
obligation-correct = Envoyer une correction
obligation-waive = La lever
obligation-reports-title = Ce qui a été rapporté
obligation-no-report-title = Pas encore de rapport
obligation-no-report = Ce que le signataire rapporte figurera ici dès l’envoi, avec la conclusion de l’observateur à côté.
obligation-history-title = Historique
obligation-event-arose = Elle est née au rythme de son engagement.
obligations-refused-own-cause = Seul qui est indépendant du signataire peut lever ce qu’il doit : l’observateur du pacte, ou une autre partie s’il n’y en a pas.
obligations-refused-settled = Cette obligation a déjà été honorée ou levée. Il ne reste rien à lever.
waive-title = Lever une obligation
waive-public-title = Ceci est public et le reste
waive-public = L’obligation sera montrée comme levée, avec votre motif et le nom de votre organisation, et une entrée au journal public.
waive-reason = Pourquoi elle est levée
waive-reason-hint = Par exemple : le port a été fermé pendant toute la période.
waive-now = Lever l’obligation
waive-keep = La laisser telle quelle

# How a commitment and a pact are kept.
kept-title = Comment il est tenu
kept-nothing-title = Rien n’est encore dû
kept-nothing = Des obligations naissent de cet engagement quand son pacte est en vigueur et qu’un signataire le doit.
kept-everyone = Tous les signataires
kept-chart = Le chiffre au fil du temps : { $organisation }
kept-chart-what = Tel que le signataire l’a rapporté, au mois de fin de période. Une période sans rapport est un vide.
progress-title = Comment il est tenu
progress-completion = D’après les rapports des signataires
progress-completion-what = Jusqu’où les signataires disent avoir fait ce qui était dû. Les conclusions de l’observateur figurent à côté de chaque rapport.
progress-of-reports = { $count } sur { $total }
progress-reports = Rapports
progress-late = Qui est en retard, et depuis quand
progress-nobody-late = Personne n’est en retard.
progress-late-counted = { $count ->
    [one] Un rapport est en retard
   *[other] { $count } rapports sont en retard, les plus anciens en tête
  }
progress-late-all = Tout ce qui est en retard
progress-factors = Par facteur de la Déclaration d’Arusha
progress-obligations = Obligations
progress-verified = Vérifiées
progress-missed = Manquées

# The calendar.
calendar-title = À rendre en { $month }
calendar-lead = Les jours où des rapports sont à rendre, par engagement.
calendar-months = Mois
calendar-before = Le mois précédent
calendar-after = Le mois suivant
calendar-none-title = Rien n’est à rendre ce mois-ci
calendar-none = Regardez les mois précédents et suivants.
calendar-counted = { $count ->
    [one] Une échéance
   *[other] { $count } échéances
  }
calendar-owed-by = { $count ->
    [one] un signataire
   *[other] { $count } signataires
  }
calendar-file = S’abonner dans son propre agenda (iCalendar)
calendar-later = Une obligation figure ici dès le premier jour de sa période ; les suivantes viennent au rythme de leurs engagements.
calendar-name = Rapports à rendre
calendar-part = Une partie des échéances de ce mois : { $count }
calendar-on = La suite de ce mois
calendar-whole = Depuis le premier jour de ce mois
calendar-covers = Ce qui est à rendre du { $from } au { $to }, et les { $meetings } prochaines réunions au plus. Les calendriers de chaque pacte et de chaque organisation contiennent tout ce qui les concerne.
calendar-covers-part = Ce qui est à rendre à partir du { $from } et avant le { $to }, une partie de ce qui l’est ce jour-là, et les { $meetings } prochaines réunions au plus ; il y a davantage. Les calendriers de chaque pacte et de chaque organisation contiennent tout ce qui les concerne.
calendar-event = { $code } { $title } : rapport à rendre
calendar-event-what = Au titre de { $pact }
obligation-found = La conclusion de l’observateur
obligation-not-reviewed = Non examiné
