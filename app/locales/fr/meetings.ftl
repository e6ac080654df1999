# Comités, réunions et ce qui s’y décide.

# Ce qui est refusé, et pourquoi.
meeting-refused-not-now = Cela n’est pas possible au point où en est la réunion ou le comité. Revenez en arrière et regardez de nouveau.
meeting-refused-too-early = Il est trop tôt. Revenez quand la réunion aura commencé, ou quand le délai des observations sera écoulé.
meeting-refused-too-late = Le délai est écoulé.
meeting-refused-incomplete = Il manque quelque chose. Revenez au formulaire et complétez-le.
committee-too-few-seats = Donnez un siège à deux parties au pacte au moins.
committee-not-both-sides = Donnez un siège à la douane et à une association au moins, puisque les deux doivent être présentes pour décider.
committee-bad-quorum = Donnez un nombre compris entre un et le nombre de sièges.
committee-no-chair = Choisissez l’un des sièges pour la présidence.
committee-no-public = Dites si les réunions sont publiques.
committee-stays-public = Le caractère public d’un comité est fixé à sa création. Clôturez celui-ci et créez-en un autre.
meeting-not-ahead = Donnez un jour et une heure à venir.
meeting-bad-length = Donnez la durée en minutes, un jour au plus.
meeting-no-place = Dites en quelques mots où elle se tient.
meeting-bad-link = Donnez l’adresse complète d’une page, commençant par https://.
meeting-no-agenda = Inscrivez au moins un point à l’ordre du jour.
meeting-text-long = Raccourcissez ce texte : il est plus long que le champ ne le permet.
meeting-bad-document = Donnez à chaque document un titre et l’adresse complète où il se trouve.
meeting-no-attendance = Dites pour chaque siège s’il était présent.
meeting-no-day = Donnez un jour.
meeting-no-time = Donnez une heure.
meeting-day-past = Donnez le jour d’aujourd’hui ou un jour à venir.
decision-no-day = Donnez le dernier jour à qui doit agir.
decision-no-owner = Dites quel siège doit agir, ou laissez le jour vide.
minutes-not-so = Choisissez qui a adopté le compte rendu. Il est adopté tel que le projet le donne.
answer-missing = Dites si votre organisation vient.

# Courriels.
mail-meeting-called-subject = Invitation : { $committee }, { $when }
mail-meeting-called-body =
    { $name },

    Votre organisation a un siège au « { $committee } » de « { $pact } ». Il se réunit le { $when } ({ $zone }), à cet endroit : { $place }

    Dites si vous venez :

    { $url }

    Pour votre agenda :

    { $calendar }
mail-meeting-changed-subject = Modification : { $committee }, { $when }
mail-meeting-changed-body =
    { $name },

    La réunion du « { $committee } » de « { $pact } » a été modifiée. Elle a maintenant lieu le { $when } ({ $zone }), à cet endroit : { $place }

    Ce qui change, pourquoi, et votre réponse :

    { $url }

    Pour votre agenda :

    { $calendar }
mail-meeting-cancelled-subject = Annulation : { $committee }, { $when }
mail-meeting-cancelled-body =
    { $name },

    La réunion du « { $committee } » de « { $pact } » du { $when } ({ $zone }) n’aura pas lieu. Le motif se trouve ici :

    { $url }

    Pour votre agenda, d’où elle sera retirée :

    { $calendar }
mail-minutes-subject = Projet de compte rendu, { $committee } : vos observations
mail-minutes-body =
    { $name },

    Le projet de compte rendu de la réunion du « { $committee } » du { $when } est soumis aux sièges. Vous pouvez faire vos observations jusqu’au { $until } :

    { $url }
mail-action-late-subject = En retard : ce que { $committee } a décidé
mail-action-late-body =
    { $name },

    Le jour est passé pour ce que votre organisation devait faire au titre de « { $pact } » :

    { $decision }

    Quand ce sera fait, dites-le ici :

    { $url }

# Mots.
meeting-state-called = Convoquée
meeting-state-held = Tenue, compte rendu pas encore adopté
meeting-state-adopted = Tenue, compte rendu adopté
meeting-state-cancelled = Annulée
decision-state-standing = Décidé
decision-state-open = À faire
decision-state-late = En retard
decision-state-done = Fait
decision-state-dropped = Abandonné
attendance-present = Présent
attendance-excused = Excusé
attendance-absent = Absent
answer-comes = Vient
answer-declines = Ne vient pas
answer-none = Pas encore de réponse
meeting-when = { $moment } ({ $zone })
meeting-event = { $committee } ({ $pact })
meeting-was = { $organisation } : { $was }

# Listes.
meetings-title = Réunions
meetings-lead = Là où la douane et le secteur privé se concertent : qui convoque, qui y siège, ce qui est à l’ordre du jour, ce qui a été décidé et qui doit le faire.
meetings-ahead = À venir
meetings-ahead-all = Toutes les réunions à venir
meetings-behind = Passées
meetings-counted = { $count ->
    [one] Une réunion
   *[other] { $count } réunions
  }
meetings-search = Comité, lieu ou ordre du jour
meetings-year = Année
meetings-none-title = Aucune réunion à montrer
meetings-none = Une réunion figure ici dès sa convocation, si son comité est public. Si vous avez posé des filtres, gardez-en moins.
meetings-of-pact = Toutes les réunions publiques de ce pacte
meeting-pact = Pacte
meeting-state = Où elle en est
meeting-day = Jour
meeting-committee = Comité
actions-title = Actions à mener
actions-lead = Ce que des réunions ont décidé et que quelqu’un doit faire jusqu’à un jour donné. Le retard se compte en jours, pour la douane comme pour tous.
actions-awaited = Pas encore faites
actions-none-title = Rien à montrer
actions-none = Ce qu’une réunion décide et confie à une organisation figure ici jusqu’à ce que ce soit fait.
actions-counted = { $count ->
    [one] Une action à mener
   *[other] { $count } actions à mener
  }
decision-state = État
decision-what = Ce qui a été décidé
decision-owner = Qui doit agir
decision-due = Dernier jour

# La fiche d’une réunion.
meeting-kind = Réunion
meeting-title = { $committee }, { $day }
meeting-not-public = Seuls les sièges du comité et son secrétariat lisent cette page.
meeting-cancelled-title = Cette réunion n’a pas lieu
meeting-changed-title = Cette réunion a été modifiée
meeting-ways = Ce que vous pouvez faire
meeting-begins = Début
meeting-length = Durée
meeting-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  }
meeting-place = Lieu
meeting-link = Participer à distance
meeting-calendar-file = Pour votre agenda (iCalendar)
meeting-history = Historique
meeting-by-clock = Par l’horloge
meeting-agenda = Ordre du jour
meeting-agenda-until = Les sièges peuvent demander des points jusqu’au { $day }.
meeting-asked-by = Demandé par { $organisation }
meeting-documents = Documents
meeting-seats = Qui est invité
meeting-answer = Réponse
meeting-attendance = Présence
meeting-quorum-yes = Assez de sièges étaient occupés pour décider.
meeting-quorum-no = Trop peu de sièges étaient occupés pour décider.
decisions-title = Décisions
decisions-none-title = Rien n’a été décidé
decisions-none = Ce qui est décidé figure ici dès que le secrétariat l’enregistre.
decision-number = Décision { $number }
decision-until = jusqu’au { $day }
minutes-title = Compte rendu
minutes-by-chair = Adopté par la présidence
minutes-by-meeting = Adopté par une réunion ultérieure
minutes-by-meeting-of = Adopté par la réunion du { $day }
minutes-draft-title = Projet
minutes-draft = Seuls les sièges et le secrétariat lisent ce projet. Les sièges peuvent faire leurs observations jusqu’au { $day }.
minutes-none-title = Le compte rendu n’est pas encore adopté
minutes-none = Il reste entre les sièges jusqu’à ce que la présidence ou la réunion suivante l’adopte. Il figurera alors ici et ne changera plus.
minutes-comments = Observations des sièges

# Formulaires d’une réunion.
meeting-back = Retour à la réunion
meeting-do-answer = Répondre à l’invitation
meeting-do-answer-means = Chacun voit si votre organisation vient ; avec qui, seuls les sièges le lisent. Vous pouvez répondre de nouveau jusqu’au début de la réunion.
meeting-do-ask = Demander un point à l’ordre du jour
meeting-do-ask-means = Il y est inscrit aussitôt, avec le nom de votre organisation.
meeting-do-comment = Faire des observations sur le compte rendu
meeting-do-comment-means = Les sièges et le secrétariat les lisent. Elles ne sont pas publiées.
meeting-do-attendance = Noter qui était là
meeting-do-attendance-means = La présence est notée par organisation ; personne n’est nommé. Jusqu’à l’adoption du compte rendu, elle se corrige en la notant de nouveau.
meeting-do-decide = Enregistrer une décision
meeting-do-decide-means = Une décision reste telle qu’elle est enregistrée. Si quelqu’un doit agir, c’est une action à mener jusqu’à ce qu’elle soit faite, et chacun voit quand elle est en retard.
meeting-do-minutes = Envoyer un projet de compte rendu aux sièges
meeting-do-minutes-means = Les sièges reçoivent un courriel et peuvent faire leurs observations jusqu’au jour que vous donnez. Le projet n’est pas public ; son empreinte est scellée dans le registre.
meeting-do-adopt = Adopter le compte rendu
meeting-do-adopt-means = Le projet devient le compte rendu, mot pour mot, et ne change plus. Aucune décision ne peut être ajoutée ensuite.
meeting-do-change = Modifier la réunion
meeting-do-change-means = Les sièges reçoivent un courriel, et leurs agendas l’apprennent. Si l’heure ou le lieu change, on leur demande de nouveau s’ils viennent.
meeting-do-cancel = Annuler la réunion
meeting-do-cancel-means = La page reste et dit que la réunion n’a pas lieu, et pourquoi. Les sièges reçoivent un courriel.
meeting-do-done = Dire que c’est fait
meeting-do-done-means = Dites ce qui a été fait et où on peut le voir. Cela figure à côté de la décision, avec les jours de retard.
meeting-do-drop = Abandonner cette action
meeting-do-drop-means = Elle n’est plus demandée. La décision et votre motif restent.
meeting-time = Heure
meeting-time-hint = Dans le fuseau horaire du pacte : { $zone }.
meeting-length-hint = En minutes.
meeting-place-hint = Bâtiment, salle, ville. Ce sera public si le comité l’est.
meeting-link-hint = L’adresse de la visioconférence, s’il y en a une. Elle sera publique si le comité l’est.
meeting-agenda-until-label = Dernier jour pour les points
meeting-agenda-until-hint = Jusqu’à la fin de ce jour, les sièges peuvent inscrire des points.
meeting-documents-hint = Ce qu’il faut lire avant : un titre, et l’adresse où cela se trouve.
meeting-document-title = Titre du document { $number }
meeting-document-url = Adresse du document { $number }
meeting-item = Point { $number }
meeting-item-text = De quoi il s’agit
meeting-item-hint = Une phrase. Laissez vide pour retirer le point.
meeting-whose = Pour quelle organisation
meeting-why = Motif
meeting-why-hint = Une ou deux phrases. Elles seront publiques si le comité l’est.
answer-with = Avec qui
answer-with-hint = Noms et fonctions, pour la liste à l’entrée. Seuls les sièges et le secrétariat le lisent.
minutes-hint = Markdown : **gras**, listes, titres. Nommez les fonctions plutôt que les personnes : une fois adopté, ce sera public si le comité l’est.
minutes-until = Dernier jour pour les observations
minutes-until-hint = Le compte rendu peut être adopté à partir du lendemain.
minutes-comment = Vos observations
minutes-comment-hint = Dites ce qui devrait se lire autrement, et comment.
minutes-how = Qui l’a adopté
decision-nobody = Personne n’a à agir
decision-hint = Ce qui a été décidé, dans les termes de la réunion.
decision-due-hint = Seulement si quelqu’un doit agir.
action-note = Ce qui a été fait
action-note-hint = Une phrase ou deux, avec l’endroit où on peut le voir.

# Comités.
pact-meetings-title = Réunions au titre de { $pact }
pact-meetings-lead = Les comités où les parties à ce pacte se concertent, sur quel mandat, et quand ils se réunissent.
committees-none-title = Pas encore de comité
committees-none = Quand le secrétariat du pacte crée un comité de concertation, son mandat et ses réunions figurent ici.
committee-no-meeting = Ce comité ne s’est pas encore réuni. Sa prochaine réunion figurera ici dès sa convocation.
committee-closed = Clôturé
committee-terms-version = Mandat, version { $number }
committee-back = Retour aux comités
committee-lead = Le mandat dit à quoi sert le comité, qui y siège et à combien il peut décider. Chaque changement est conservé.
committee-what = Le comité et son mandat sont inscrits au registre. Chaque changement ultérieur est une autre inscription.
committee-name = Nom
committee-name-hint = Celui que lui donnent les parties.
committee-terms = Mandat
committee-terms-hint = Markdown. À quoi il sert, ce qu’il peut décider, comment il travaille.
committee-public = Qui a connaissance de ses réunions
committee-public-yes = Tout le monde : ordre du jour, présence, décisions et comptes rendus adoptés sont publics
committee-public-no = Seuls les sièges et le secrétariat ; le registre contient des scellés
committee-frequency = Se réunit
committee-when-needed = Selon les besoins
committee-seats = Sièges, d’une voix chacun
committee-seat = Siège
committee-party = { $organisation } ({ $role })
committee-quorum = Quorum
committee-quorum-hint = Combien d’organisations doivent être présentes pour décider.
committee-quorum-of = { $count } organisations sur { $seats }
committee-quorum-both = { $count } organisations sur { $seats }, dont la douane et une association
committee-both-sides = La douane et une association au moins doivent être parmi les présents
committee-chair = Présidence
committee-found-title = Créer un comité de concertation
committee-found-now = Créer un comité
committee-change-title = Modifier le mandat d’un comité
committee-change-now = Modifier le mandat
committee-close-title = Clôturer un comité
committee-close-lead = Un comité clôturé ne convoque plus de réunion. Ce qu’il a fait reste, et les actions restent à mener.
committee-close-what = Le comité ne se réunit plus. Cela reste, avec votre motif.
committee-close-now = Clôturer le comité
call-title = Convoquer une réunion
call-lead = Les personnes de chaque siège reçoivent une invitation par courriel, avec un fichier pour leur agenda.
call-what = La réunion est convoquée et les sièges sont invités. Elle peut être modifiée ou annulée, et l’un et l’autre se voient.
call-now = Convoquer une réunion

# Le bureau.
desk-meetings-counted = { $count ->
    [one] Une réunion vous attend
   *[other] { $count } réunions vous attendent
  }

# Ailleurs.
meetings-next = Prochaine réunion
meetings-in-month = Réunions de ce mois
