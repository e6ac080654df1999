# Le registre des sanctions.
sanctions-title = Sanctions
sanctions-lead = Toutes les mesures décidées en application d’un pacte et rendues publiques, envers la douane, les associations et les entreprises sans distinction : qui, pour quoi, décidé par qui, ce que l’intéressé a répondu, et jusqu’à quand. Ce qui a pris fin reste ici, avec cette mention.
sanctions-see-statistics = La durée des affaires et leur issue, en chiffres
sanctions-state = État
sanctions-state-in-effect = En vigueur
sanctions-state-ended = Terminée
sanctions-state-withheld = Publication suspendue
sanctions-count-in-effect = { $count ->
    [one] mesure est en vigueur
   *[other] mesures sont en vigueur
  }
sanctions-count-ended = { $count ->
    [one] mesure a pris fin
   *[other] mesures ont pris fin
  }
sanctions-search = Mots
sanctions-pact = Pacte
sanctions-ground = Motif
sanctions-measure = Mesure
sanctions-measure-reminder = Rappel
sanctions-measure-warning = Avertissement
sanctions-measure-published-warning = Avertissement publié
sanctions-measure-suspension = Suspension
sanctions-measure-exclusion = Exclusion
sanctions-published-from = Publiée à partir du
sanctions-published-to = Publiée jusqu’au
sanctions-sort = Ordre
sanctions-sort-newest = Les plus récentes d’abord
sanctions-sort-oldest = Les plus anciennes d’abord
sanctions-sort-level = Les plus lourdes d’abord
sanctions-none-title = Aucune sanction n’est encore publique
sanctions-none = Une mesure figurera ici d’elle-même dès que l’organe du pacte l’aura décidée et que le délai d’appel sera écoulé ou l’appel tranché. Seule une décision de justice ou une loi peut la retenir, et c’est alors ce motif qui figurera ici.
sanctions-not-found-title = Aucune sanction ne répond à ces filtres
sanctions-not-found = Retirez un filtre, ou cherchez sous un autre nom ou une autre période.
sanctions-who = Organisation
sanctions-what-for = Pour quoi
sanctions-from = À partir du
sanctions-until = Jusqu’au
sanctions-counted = { $count ->
    [one] { $count } sanction
   *[other] { $count } sanctions
  }
sanctions-article-of = article { $article }
sanctions-level = échelon { $level }
sanctions-ended-on = { $how }, { $day }
sanctions-withheld-title = Décidé, mais pas encore publiable
sanctions-withheld-what = Une décision de justice ou une loi empêche la publication de ces décisions. Le motif et le jour où elles seront publiées sont indiqués ; la personne morale visée ne l’est pas.
sanctions-withheld-one = Une décision dont la publication est suspendue
sanctions-withheld-ground = Motif de la suspension
sanctions-withheld-until = Suspendue jusqu’au
sanctions-withheld-since = Suspendue depuis
sanctions-withheld-all = Toutes les décisions suspendues
sanctions-withheld-counted = { $count ->
    [one] { $count } décision suspendue
   *[other] { $count } décisions suspendues
  }
sanctions-none-withheld-title = Rien n’est suspendu
sanctions-none-withheld = Une décision définitive figure ici, sans nom, tant qu’une décision de justice ou une loi en empêche la publication.
sanctions-data-title = Emporter les données
sanctions-data-what = Le registre entier, toujours à jour, libre d’usage. FollowTheMoney est le format dans lequel les enquêteurs échangent ces données.
sanctions-of-organisation-title = Sanctions
sanctions-of-organisation = { $count ->
    [one] { $count } sanction de cette organisation figure au registre
   *[other] { $count } sanctions de cette organisation figurent au registre
  }
sanctions-of-organisation-none = Aucune sanction de cette organisation n’est publique.
sanctions-of-pact = Voir ses sanctions

# Une sanction.
sanction-kind = Sanction
sanction-title = { $measure } : { $organisation }
sanction-description = Ce qui a été décidé à l’égard de { $organisation } en application de « { $pact } », pourquoi, sa réponse, et jusqu’à quand cela vaut.
sanction-summary = { $practice }, article { $article } de « { $pact } ». { $until }.
sanction-until = Jusqu’au { $day }
sanction-notice = { $organisation } a enfreint l’article { $article } de « { $pact } ». Motif : { $practice }. Décidé par : { $body }. Mesure : { $measure }, du { $begins } au { $ends }, sauf fin anticipée.
sanction-notice-settled = { $organisation } a transigé dans une affaire relevant de l’article { $article } de « { $pact } ». Motif : { $practice }. Devant : { $body }. Mesure convenue : { $measure }, du { $begins } au { $ends }, sauf fin anticipée.
sanction-effect = Ce qu’elle entraîne tant qu’elle vaut
sanction-told-on = Informée des griefs
sanction-decided-by = Décidé par
sanction-appeal = Appel
sanction-no-appeal = Aucun
sanction-changed = La décision a été modifiée
sanction-unchanged = La décision a été maintenue
sanction-final-on = Définitive depuis le
sanction-published = Publiée
sanction-published-after = { $count ->
    [0] le jour où elle est devenue définitive
    [one] { $count } jour après être devenue définitive
   *[other] { $count } jours après être devenue définitive
  }
sanction-charge-title = Ce qui lui a été reproché
sanction-article-title = Ce qu’elle avait signé
sanction-read-article = Lire l’article { $article } dans la version { $version } du texte
sanction-sides-title = La décision et la réponse
sanction-decision-title = Pourquoi cette décision
sanction-settled = Les deux parties en sont convenues.
sanction-at-once = Pourquoi elle a pris effet immédiatement
sanction-reply-title = Ce que l’intéressée a répondu
sanction-no-reply = L’intéressée a été informée et pouvait répondre. Elle ne l’a pas fait.
sanction-grounds-title = Ce que l’intéressée y a opposé
sanction-no-grounds = Aucun appel n’a été formé.
sanction-last-title = Ce qui a été décidé ensuite
sanction-as-before = La décision a été maintenue.
sanction-earlier-title = Ce qui y mettrait fin plus tôt
sanction-ended-title = Comment elle a pris fin
sanction-over-title = Cette mesure a pris fin
sanction-over = Elle n’a plus aucun effet. La mention demeure.
sanction-no-condition-title = Aucune condition n’a été fixée
sanction-no-condition = La mesure prend fin à la date prévue. L’organe qui l’a décidée peut y mettre fin plus tôt, par une décision motivée qui figurerait ici.
sanction-conditions = Conditions d’une fin anticipée
sanction-condition = Condition
sanction-condition-kind = Nature
sanction-condition-shown = Dite remplie
sanction-condition-met = Jugée remplie
sanction-not-yet = Pas encore
sanction-why-ended = Pourquoi elle a pris fin
sanction-why-prolonged = Pourquoi elle est prolongée
sanction-reach-title = Qui d’autre elle atteint
sanction-discipline-title = Ce que la douane a fait en son sein
sanction-discipline-what = Les issues seulement ; personne n’est nommé.
sanction-discipline-outcome = Issue
sanction-discipline-officials = Agents
sanction-discipline-account = Ce qu’il faut en savoir
sanction-history-title = Ce qui s’est passé, étape par étape
sanction-history-what = Chaque étape a été scellée dans le journal public au moment où elle a été accomplie, avant que quiconque puisse connaître l’issue, puis ouverte lorsque l’affaire est devenue publique.
sanctions-step-sealed = Scellée le { $at }
sanctions-step-opened = Ouverte
sanction-order = La notification a précédé la décision. Le journal le prouve : la notification a été scellée sous l’entrée { $notice_entry }, le { $notice } ; la décision sous l’entrée { $decision_entry }, le { $decision }.
sanction-verify-title = Vérifiez vous-même
sanction-verify-what = La preuve contient ce qui figure ici, chaque sceau avec ce qui l’ouvre, et la démonstration que le journal public les contient. Elle se vérifie sans ce portail.
sanction-changed-last = Ce qui figure ici a été indiqué en dernier dans
sanction-evidence = Télécharger la preuve
sanction-verify-here = Vérifier la preuve ici
sanction-error-title = Si quelque chose est inexact
sanction-error-what = Signalez-le au bureau qui gère le pacte. Rien n’est réécrit : une correction se fait ouvertement et figure à côté de ce qu’elle corrige.
sanction-tell-whom = À qui le signaler :

# Les chiffres.
sanctions-statistics-title = Affaires et sanctions en chiffres
sanctions-statistics-lead = Combien d’affaires il y a et où elles en sont, la durée de chaque étape, le sort des appels, et le temps qu’il faut pour qu’une décision définitive soit publique. La douane, les associations et les entreprises figurent dans les mêmes tableaux.
sanctions-statistics-small = Les affaires qui ne sont pas publiques sont seulement comptées. Par type d’organisation, les nombres inférieurs à cinq ne sont pas montrés, ni ce qui permettrait de les retrouver.
sanctions-few = Non montré
sanctions-none-yet = Aucun à ce jour
sanctions-count-by-ground = suspendues. Motif : { $ground }
sanctions-count-unpublished = { $count ->
    [one] mesure définitive n’est pas publiée : trop légère pour l’être, ou suspendue
   *[other] mesures définitives ne sont pas publiées : trop légères pour l’être, ou suspendues
  }
sanctions-no-case-title = Aucune affaire n’a été ouverte
sanctions-no-case = Les étapes figureront ici dès qu’un responsable des sanctions ouvrira la première affaire.
sanctions-stage = Étape
sanctions-cases = Affaires
sanctions-stages-title = Où en sont les affaires
sanctions-stages-chart = Affaires par étape
sanctions-stages-what = Toutes les affaires de tous les pactes, en l’état.
sanctions-stages-by-kind = Affaires par étape et type d’organisation
sanctions-of-kind = Affaires visant
sanctions-all-kinds = Toutes
sanctions-outcomes-title = L’issue des affaires
sanctions-outcomes-what = Chaque part est donnée avec ce dont elle est tirée. Les appels se comptent parmi les affaires décidées, les décisions modifiées parmi les appels, et les affaires sans manquement parmi celles décidées.
sanctions-told = Informées d’une affaire
sanctions-decided = Décidées
sanctions-appealed = Frappées d’appel
sanctions-changed = Modifiées en appel
sanctions-dismissed = Sans manquement
sanctions-share = { $percent } % de { $whole }
sanctions-times-title = Combien de temps cela prend
sanctions-times-what = La médiane en jours : la moitié des affaires ont duré autant ou moins.
sanctions-to-decision = De la notification à la décision
sanctions-to-final = De la décision au caractère définitif
sanctions-to-publication = Du caractère définitif à la publication
sanctions-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }
sanctions-clock-title = Délai de publication des décisions définitives
sanctions-clock-what = Jours écoulés entre le jour où plus rien ne s’opposait à la décision et sa publication, par pacte et par organe.
sanctions-body = Organe
sanctions-clock-count = Publiées
sanctions-clock-median = Médiane
sanctions-clock-longest = Maximum
