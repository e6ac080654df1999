# Les constats, les échanges qui y mènent et la charge de l’observateur.

# Ce qui est refusé à un observateur ou à un signataire, et pourquoi.
review-refused-nothing = Rien n’attend ici l’observateur. Le rapport a déjà été jugé, ou il n’y en a pas.
review-refused-newer = Le signataire a envoyé une autre révision pendant que vous examiniez celle-ci. Rien n’a été fait. Lisez la plus récente, puis décidez.
review-refused-too-early = Le signataire peut encore répondre. Vous pourrez publier dès que sa réponse sera là ou que son délai sera écoulé.
review-refused-replied = Une réponse a déjà été envoyée, et elle demeure. Elle sera imprimée à côté du constat.
review-refused-closed = Personne ne peut écrire ici pour l’instant. Les messages sont possibles de la première question de l’observateur jusqu’au constat.
review-no-completion = Dites dans quelle mesure l’engagement est tenu.
review-no-results = Dites ce qui en est résulté.
monitor-text-long = Abrégez ce texte. Il dépasse ce que le champ peut contenir.
monitor-no-day = Indiquez un jour.
monitor-period-backwards = Le dernier jour ne peut pas précéder le premier.
publication-languages-differ = Donnez le titre et le texte dans les mêmes langues.
tasks-in-the-future = Indiquez un jour qui n’est pas à venir.
tasks-no-obligation = Aucune obligation de ce pacte ne porte ce numéro. Copiez-le depuis l’adresse de sa page, ou laissez le champ vide.

# Les courriels à ceux qui rendent compte.
mail-returned-subject = L’observateur a une question sur votre rapport
mail-returned-body =
    { $name },

    { $monitor } vous a renvoyé avec une question votre rapport sur « { $commitment } » de « { $pact } ». Vous pouvez y répondre, envoyer un rapport corrigé, ou les deux :

    { $url }
mail-draft-subject = Vous pouvez répondre au projet de constat de l’observateur
mail-draft-body =
    { $name },

    { $monitor } a rédigé un projet de constat sur votre rapport sur « { $commitment } » de « { $pact } ». Il n’est pas encore public. Vous avez jusqu’au { $day } pour répondre, et votre réponse sera imprimée à côté du constat :

    { $url }
mail-finding-subject = L’observateur a publié un constat sur votre rapport
mail-finding-body =
    { $name },

    { $monitor } a publié son constat sur votre rapport sur « { $commitment } » de « { $pact } » :

    { $url }

# La file de l’observateur.
review-refused-incomplete = Il manque quelque chose. Revenez au formulaire et complétez-le.
queue-title = Rapports à examiner
queue-lead = Ce dont les signataires ont rendu compte et que personne n’a encore jugé, le plus ancien d’abord.
queue-count-monitor = { $count ->
    [one] rapport vous attend
   *[other] rapports vous attendent
  }
queue-count-flagged = { $count ->
    [one] d’entre eux est signalé par un contrôle
   *[other] d’entre eux sont signalés par un contrôle
  }
queue-count-party = { $count ->
    [one] rapport attend un signataire
   *[other] rapports attendent un signataire
  }
queue-turn = À qui d’agir
queue-turn-monitor = À vous
queue-turn-party = Au signataire
queue-flagged = Seulement ceux qui sont signalés
queue-flags = { $count ->
    [one] { $count } signalement
   *[other] { $count } signalements
  }
queue-counted = { $count ->
    [one] Un rapport
   *[other] { $count } rapports
  }
queue-who = Auteur du rapport
queue-waits-for = Ce qui est attendu
queue-days = Jours
queue-waits-review = Votre examen
queue-waits-answered = Vous : on a répondu à la question
queue-waits-publication = Vous : le constat peut être publié
queue-waits-answer = Une réponse à votre question
queue-waits-reply = Une réplique, jusqu’au { $day }
queue-empty-title = Rien n’attend ici
queue-empty = Les rapports figurent ici dès qu’un signataire les envoie et jusqu’à ce que vous les ayez jugés. Si vous avez posé des filtres, réduisez-les.
queue-to-tasks = Consigner ce que vous avez fait : documents, visites, auditions

# Examiner un rapport.
review-title = Examen : { $organisation }
review-kind = Examen d’un rapport sur { $code }
review-waits = { $count ->
    [0] depuis aujourd’hui
    [one] depuis { $count } jour
   *[other] depuis { $count } jours
  }
review-back = Rapports à examiner
review-back-to = Retour à l’examen
review-way = Examiner le rapport
review-accept = L’accepter
review-return = Le renvoyer avec une question
review-rate = L’évaluer
review-correct = Corriger le constat par un autre
review-publish = Publier le constat
review-evidence-title = Ce qui le montre
review-expected = Ce que le pacte attend
review-before = Les périodes précédentes
review-no-report = Il n’y a encore rien à juger. Le rapport figurera ici dès son envoi.
review-draft-title = Projet de constat
review-draft-replied = Le signataire a répliqué. Vous pouvez publier le constat avec sa réplique.
review-draft-over = Le délai de réplique est écoulé sans réponse. Vous pouvez publier le constat.
review-draft-waits = Le signataire peut répliquer jusqu’au { $day }. Vous pourrez publier ensuite, ou dès que sa réplique sera là.
look-title = C’est sans retour
look-edit = Modifier
look-go-on = Passer à la vérification
review-accept-title = Accepter le rapport
review-accept-what = Votre constat dit que vous êtes d’accord avec le rapport. Il est public aussitôt ; une correction ultérieure figurerait à côté.
review-accept-now = Accepter le rapport
ask-title = Renvoyer le rapport avec une question
ask-what = Le signataire reçoit votre question par courriel. Il peut répondre, corriger son rapport, ou les deux. Chacun voit que le rapport a été renvoyé ; la question n’est lue que de vous deux.
ask-question = Votre question
ask-question-hint = Dites ce que vous n’avez pas pu voir, et ce qui le montrerait.
ask-now = Le renvoyer
rate-title = Évaluer le rapport
rate-what = Le signataire voit ce projet et a dix jours ouvrables pour répliquer, ou autant que le pacte en donne. Rien n’est public avant que vous ne publiiez, et sa réplique sera imprimée à côté.
rate-completion-hint = Dans quelle mesure l’engagement est tenu, selon vous. Le rapport du signataire figure à côté.
rate-results-hint = Ce qui en est résulté, indépendamment de ce qui a été fait.
rate-reasons-hint = Ce que vous avez vu, et pourquoi cela vous mène là. Ne nommez aucun particulier.
rate-now = Envoyer le projet au signataire
publish-title = Publier le constat
publish-what = Le constat est public dès cet instant, avec la réplique s’il y en a une. Une correction ultérieure figurerait à côté.
publish-now = Publier le constat

# Les constats tels que chacun les lit.
findings-title = Ce que l’observateur a constaté
finding-title = Constat { $number } sur la révision { $revision }, { $day }
finding-revision = Révision
finding-self-report = Le rapport du signataire
finding-says = Le constat de l’observateur
finding-results = Résultats
finding-reasons = Motifs
finding-agrees = L’observateur a accepté le rapport tel qu’il est.
finding-reply = La réplique du signataire
finding-no-reply = Il n’a pas répliqué dans le délai qu’il avait.
finding-by = Observateur
results-none = Aucun de visible à ce jour
results-limited = Quelques-uns
results-expected = Ceux qui étaient espérés
results-outstanding = Plus que ce qui était espéré
results-unclear = Ce qui a été montré ne le dit pas

# Les échanges entre l’observateur et un signataire.
thread-title = Questions sur un rapport
thread-lead = Seuls l’observateur du pacte et le signataire lisent ceci.
thread-messages = Messages
thread-empty-title = Personne n’a rien demandé
thread-empty = Si l’observateur renvoie le rapport avec une question, elle figurera ici et vous pourrez y répondre.
thread-side-monitor = Observateur
thread-side-party = Signataire
thread-body = Votre message
thread-body-hint = Les fichiers vont avec le rapport : envoyez une correction pour en ajouter.
thread-send = Envoyer le message
thread-closed = L’observateur a conclu. Vous deux pouvez toujours relire ces échanges.
thread-correct = Envoyer un rapport corrigé
thread-write = Lire ces échanges et y écrire
thread-way = Questions sur le rapport
reply-way = Répliquer au projet de constat
reply-title = Répliquer au projet de constat
reply-lead = Voici ce que l’observateur compte publier sur votre rapport. Ce n’est pas encore public. Vous pouvez répliquer une fois, et votre réplique sera imprimée à côté du constat, mot pour mot.
reply-until = Vous avez jusqu’au { $day } pour répliquer, à la fin de ce jour.
reply-until-over = Le délai de réplique a pris fin le { $day }. Tant que rien n’est publié, vous pouvez encore en envoyer une.
reply-hint = Dites ce que vous voyez autrement, et où cela se voit. Ce sera public : ne nommez aucun particulier.
reply-what = L’observateur reçoit votre réplique. Elle sera publique avec le constat et ne pourra pas être modifiée.
reply-now = Envoyer la réplique
reply-sent-title = L’observateur a votre réplique
reply-sent = Elle sera imprimée à côté du constat quand celui-ci sera publié.

# L’observateur d’un pacte.
monitor-title = Observateur de { $pact }
monitor-lead = L’observateur juge ce dont toutes les parties rendent compte, la douane comme les entreprises. Ce qu’il publie n’a besoin de l’accord de personne, et nul autre ne peut le retirer.
monitor-who = Observateur
monitor-none-title = Ce pacte n’a pas d’observateur
monitor-none = Quand une organisation siège comme observateur, son mandat, ses déclarations, ses tâches et ses publications figurent ici.
term-title = Mandat
term-none = Aucun mandat n’a encore été enregistré. Le secrétariat du pacte s’en charge.
term-appointed = Comment il a été désigné
term-earlier = Mandats enregistrés auparavant
term-way = Enregistrer le mandat de l’observateur
term-form-title = Enregistrer le mandat de l’observateur
term-since = Premier jour
term-until = Dernier jour
term-appointed-hint = Qui a choisi, comment, et après quel appel. Ce sera public.
term-what = Le mandat est public, avec une écriture au journal. Un autre s’enregistrera à côté. Aucun mandat, ni sa fin, n’empêche l’observateur de publier.
term-now = Enregistrer le mandat
declaration-title = Déclaration d’intérêts
declaration-on = Déclaré le { $day }
declaration-earlier = Déclarations antérieures
declaration-none-title = Rien n’a encore été déclaré
declaration-none = Ce que l’observateur déclare de ses intérêts figurera ici, chaque fois avec son jour.
declaration-way = Déclarer des intérêts, ou renouveler
declaration-form-title = Déclarer des intérêts
declaration-text = Déclaration
declaration-text-hint = Le travail, l’argent, la famille et tout ce qui vous lie à une partie, ou que rien ne vous y lie.
declaration-what = La déclaration est publique avec son jour. Ce qui a été déclaré avant demeure à côté.
declaration-now = Publier la déclaration

# Ce que l’observateur a fait.
tasks-title = Ce que l’observateur a fait
tasks-form-title = Consigner ce que vous avez fait
tasks-lead = Documents examinés, visites, auditions. La liste est publique sur la page de l’observateur du pacte.
tasks-public = C’est public dès que vous le consignez. Ne nommez aucun particulier.
tasks-record = Consigner
tasks-way = Consigner ce que vous avez fait
tasks-no-kind = Dites de quelle sorte de tâche il s’agissait.
tasks-counted = { $count ->
    [one] Une tâche
   *[other] { $count } tâches
  }
tasks-none-title = Rien n’a encore été consigné
tasks-none = Les documents que l’observateur a examinés, ses visites et ses auditions figureront ici.
task-what = Ce qui a été fait
task-what-hint = Une ou deux phrases dans la langue de cette page.
task-kind = Sorte
task-kind-documents = Documents examinés
task-kind-visit = Visite
task-kind-hearing = Audition
task-kind-other = Autre chose
task-done = Jour
task-on = Sur quel rapport
task-on-none = Sur aucun en particulier
task-on-report = { $code }, { $organisation }

# Les publications de l’observateur.
publications-title = Publications
publications-counted = { $count ->
    [one] Une publication
   *[other] { $count } publications
  }
publications-none-title = Rien n’a encore été publié
publications-none = Les rapports propres à l’observateur figureront ici, le plus récent d’abord.
publication-kind = Rapport de l’observateur
publication-name = Titre
publication-published = Publié
publication-retracted = Retirée
publication-untitled = Une publication qui a été retirée
publication-gone-title = Cette publication a été retirée
publication-gone = L’observateur l’a retirée lui-même et dit pourquoi. Le journal public garde le jour de sa publication et l’empreinte de son texte.
publication-gone-on = Retirée
retract-way = Retirer cette publication
retract-title = Retirer une publication
retract-lead = Vous seul pouvez le faire. La page restera, avec votre motif à la place du texte.
retract-reason = Motif
retract-reason-hint = Une ou deux phrases. Elles seront publiques.
retract-what = Le texte n’est plus montré. Sa place, le jour et le motif restent pour toujours.
retract-now = La retirer
retract-keep = La laisser telle quelle
writing-way = Rédiger un rapport
writing-resume = Poursuivre le brouillon du { $at }
writing-back = Retour à la page de l’observateur
writing-title = Un rapport de l’observateur
writing-lead = Tant que vous ne le publiez pas, personne d’autre ne le voit, et personne d’autre n’est consulté.
writing-title-hint = Court, et sans le nom d’un particulier.
writing-from = Premier jour dont il parle
writing-to = Dernier jour dont il parle
writing-body = Texte
writing-body-hint = En Markdown : **gras**, *italique*, listes, tableaux et liens. Une ligne vide commence un paragraphe.
writing-look = Enregistrer, et voir le rendu
writing-preview-title = Le rendu
writing-preview = Vous seul voyez ceci. Une fois publié, il est public aussitôt, et vous seul pouvez le retirer.
writing-publish = Le publier
writing-edit = Continuer à rédiger
finding-evidence = Télécharger la preuve de ce constat
