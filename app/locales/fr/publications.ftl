# Updates: what organisations tell the public, and the desk on which it is written.


# The archive, and an update as everyone reads it.
updates-title = Actualités
updates-lead = Ce que les administrations des douanes, les associations et les observateurs disent au public de ce qui a été promis, décidé et accompli.
updates-all = Toutes les actualités
updates-search = Mots
updates-year = Année
updates-language = Lisible en
updates-counted =
    { $count ->
        [one] Une actualité
       *[other] { $count } actualités
    }
updates-none-title = Rien n’a encore été publié
updates-none = Les actualités paraîtront ici dès qu’un service de communication en publiera une. Le plan dit ce qui est à venir et quand.
updates-not-found-title = Aucune actualité ne correspond à ces filtres
updates-not-found = Choisissez moins de filtres, ou d’autres mots.
update-kind = Genre
update-kind-bulletin = Bulletin
update-kind-decision = Décision
update-kind-sanction-notice = Avis de sanction
update-kind-progress = Avancement
update-kind-meeting = Réunion
update-kind-call-for-comment = Appel à observations
update-kind-case-study = Étude de cas
update-kind-correction = Rectification
update-audience = Pour qui
update-audience-hint = Ce qui n’est pas pour tous n’est jamais montré à d’autres, et ses inscriptions au journal restent scellées.
update-audience-public = Tout le monde
update-audience-members = Membres des pactes concernés
update-audience-staff = Personnel de l’organisation
update-about-pact = Pacte
update-about-organisation = Organisation
update-about-commitment = Engagement
update-about-sanction = Sanction
update-by = Publié par
update-published = Publié le
update-about = De quoi il s’agit
update-languages = Lire en
update-not-in-language = Cette actualité n’a pas été rédigée dans votre langue. Elle peut se lire en : { $languages }.
update-four-eyes = Approbation
update-four-eyes-what = Rédigé par une personne et approuvé par une autre, sauf publication par un observateur indépendant. L’inscription au journal montre les étapes, sans les noms.
update-evidence = Emporter la preuve
update-corrected = Rectifié
update-corrected-on = Rectifié le { $day }
update-corrected-at = Rectifié le
update-before = Lire le texte antérieur
update-changes = Voir ce qui a changé
update-changes-title = Ce qui a été modifié
update-changes-back = Retour à l’actualité
update-change = Édition { $number }, { $day }
update-never-changed = Cette actualité n’a jamais été modifiée.
update-nothing-changed = Rien n’a été modifié dans le texte.
update-old-title = Un texte antérieur
update-old = Vous lisez ce qui avait été publié avant une rectification.
update-old-now = Lire le texte qui vaut
update-edition = Édition { $number }
update-editions = Éditions
update-retracted = Retiré
update-retracted-title = Une actualité qui a été retirée
update-retracted-what = Qui l’avait publiée l’a retirée et dit pourquoi. Le journal public garde la date de publication et l’empreinte du texte.
update-retracted-at = Retiré le
update-inside-members = Pour les membres des pactes
update-inside-staff = Pour le personnel de l’organisation
update-to-desk = Rectifier ou retirer

# The desk on which updates are written and approved.
update-desk-title = Communication
update-desk-way = Rédiger, approuver et publier des actualités
update-desk-lead = Ce que votre organisation écrit pour le public et pour les siens. Une personne rédige, une autre approuve.
update-desk-back = Toutes les actualités de votre bureau
update-desk-all = Toutes les actualités
update-desk-counted =
    { $count ->
        [one] Une actualité
       *[other] { $count } actualités
    }
update-desk-none-title = Aucune actualité ici
update-desk-none = Commencez par une actualité, ou laissez le portail préparer un bulletin à partir des dossiers.
update-waiting = En attente de votre approbation
update-waiting-counted =
    { $count ->
        [one] Une actualité vous attend
       *[other] { $count } actualités vous attendent
    }
update-title = Titre
update-state = État
update-since = Depuis
update-untitled = Une actualité encore sans titre
update-a-correction = Une rectification
update-state-draft = Brouillon
update-state-submitted = À approuver
update-state-approved = Approuvé
update-state-scheduled = Programmé
update-state-published = Publié
update-state-dropped = Abandonné
update-new = Rédiger une actualité
update-begin = Commencer à rédiger
update-edit = Modifier le texte
update-edit-title = Rédiger
update-edit-lead = Chaque enregistrement est conservé. Personne hors de votre bureau ne voit un brouillon.
update-edit-back = Retour à l’actualité
update-title-hint = Ce qui s’est passé, en une ligne.
update-summary = Résumé
update-summary-hint = Une ou deux phrases. Elles figurent dans les listes, les flux et les courriels.
update-text = Texte
update-text-hint = En Markdown : une ligne vide sépare les paragraphes, **gras**, [mots](adresse), - listes, ## intertitres.
update-languages-differ = Donnez le titre, le résumé et le texte dans les mêmes langues.
update-missing = Rien n’est encore écrit en : { $languages }.
update-missing-languages = Langues manquantes
update-machine = Textes préparés par une machine
update-machine-hint = Marquez une langue tant que son texte est l’ébauche d’une machine. Rien ne peut être soumis avant qu’une personne l’ait relue et ait retiré la marque : l’ébauche d’une machine n’est pas une traduction.
update-machine-which = Une machine a préparé le texte en
update-machine-draft = Faites relire par une personne le texte préparé par une machine, puis retirez la marque. Ou videz cette langue.
update-machine-mark = Ébauche d’une machine. Personne ne l’a encore relue.
update-about-hint = Les adresses des pages de pactes, d’organisations, d’engagements ou de sanctions, une par ligne. Copiez-les de votre navigateur.
update-about-lost = Aucun dossier à cette adresse.
update-about-unknown = L’une des adresses ne mène à aucun dossier public de ce portail. Corrigez-la ou retirez-la.
update-about-many = Nommez 50 dossiers au plus.
update-period = Les jours dont il est question
update-inside = Une édition interne
update-inside-text = Ce qu’eux seuls lisent, sous le texte public
update-inside-hint = En Markdown. Laissez vide si tout le monde lit la même chose.
update-inside-for = Qui ils sont
update-images-way = Ajouter des images
update-files-way = Ajouter des pièces jointes
update-files = Pièces jointes
update-save = Enregistrer et voir
update-kept = Le brouillon est enregistré.
update-not-kept = Le brouillon n’a pas pu être enregistré. Appuyez sur le bouton pour voir pourquoi ; votre saisie est toujours là.
update-looks = Aperçu
update-newer-title = Quelqu’un d’autre a enregistré ce brouillon
update-newer = Votre saisie est toujours là et n’a pas été enregistrée. Voyez ce qui a changé, puis enregistrez de nouveau : la vôtre sera la plus récente, la leur reste dans l’historique.
update-history = Historique du brouillon
update-history-way = Voir chaque enregistrement et ses changements
update-history-lead = Chaque enregistrement à côté du précédent. Ce qui a été ôté est barré, ce qui a été ajouté est souligné.
update-save-number = Enregistrement { $number }
update-save-compared = Ce que l’enregistrement { $number } a changé
update-saved-at = Quand
update-saved-by = Par qui
update-saves-counted =
    { $count ->
        [one] Un enregistrement
       *[other] { $count } enregistrements
    }
update-lacks = Avant de pouvoir soumettre
update-lack = { $field } : { $what }
update-public-page = Page publique
update-read = La lire
update-next = Ce qui peut se faire maintenant
update-next-draft = Rédigez, puis soumettez à un collègue.
update-next-independent = La parole d’un observateur n’a besoin de l’approbation de personne : publiez quand c’est prêt.
update-next-submitted = Un collègue qui ne l’a pas rédigée la lit maintenant, puis l’approuve ou la renvoie.
update-next-approved = Elle est approuvée. Publiez maintenant, ou laissez-la paraître d’elle-même à la minute dite.
update-next-scheduled = Elle paraîtra d’elle-même. Vous pouvez encore l’annuler.
update-next-published = Elle est publiée. Si quelque chose est faux, rectifiez au grand jour.
update-next-retracted = Elle a été retirée. La raison figure à sa place.
update-next-dropped = Elle a été abandonnée avant d’être publiée.
update-own-work-title = Vous en avez rédigé une partie
update-comment = Commentaire
update-comment-way = En dire quelque chose
update-day = Jour
update-hour = Heure
update-zone = À l’heure de { $zone }.
update-moment = { $moment } ({ $zone }), soit { $utc }
update-no-moment = Donnez un jour et une heure.
update-moment-past = Donnez un moment à venir.
update-publish-means = La publication ne s’annule pas : ce qui est publié peut être rectifié ou retiré, et cela se voit.
update-do-submit = Soumettre pour approbation
update-do-take-back = Reprendre pour modifier
update-do-comment = Envoyer le commentaire
update-do-return = Renvoyer avec le commentaire
update-do-approve = Approuver
update-do-schedule = Publier à cette minute
update-do-unschedule = Annuler la programmation
update-do-publish = Publier maintenant
update-do-drop = Abandonner
update-do-correct = Rectifier
update-do-retract = Retirer
update-drop-way = Abandonner ce brouillon
update-drop-means = Il quitte la liste des travaux en cours. Ses enregistrements restent dans l’historique.
update-correct-means = Une rectification dit au grand jour ce qui était faux. Le texte actuel reste lisible. Elle demande l’approbation d’un collègue, comme la première fois.
update-retract-way = La retirer
update-retract-means = Son texte disparaît du site et une plaque avec votre raison le remplace. Le journal garde la trace. Une seule personne peut le faire, car cela peut être urgent.
update-wrong = Ce qui était faux
update-wrong-hint = Dites-le clairement. Cela figure au-dessus du texte rectifié, dans les flux et les courriels.
update-wrong-empty = Dites ce qui était faux.
update-tell = Avertir ceux qui ont reçu le texte antérieur
update-tell-hint = Un courriel part à chaque abonné qui l’a reçu.
update-steps = Qui a fait quoi
update-no-steps = Elle n’a pas encore été soumise.
update-by-clock = Le portail, à la minute dite
update-step-opened = Ouvert par
update-step-submit = Soumis
update-step-take-back = Repris
update-step-comment = Commenté
update-step-return = Renvoyé
update-step-approve = Approuvé
update-step-schedule = Programmé
update-step-unschedule = Programmation annulée
update-step-publish = Publié
update-step-drop = Abandonné
update-step-retract = Retiré
update-refused-not-now = Ce n’est pas possible maintenant : l’actualité en est ailleurs. Un collègue a peut-être été plus rapide. Rien n’a été fait.
update-refused-own-work = Qui en a rédigé une partie ne l’approuve pas. Un collègue du service de communication ou du secrétariat le peut.
update-refused-newer = Quelqu’un a enregistré un autre texte pendant que vous regardiez celui-ci. Rien n’a été fait. Lisez le plus récent, puis décidez.
update-refused-incomplete = Il manque quelque chose. Revenez au formulaire et complétez-le.

# Drafts from the records.
bulletin-new = Préparer un bulletin
bulletin-lead = Le portail compte ce que le journal contient d’un pacte pour ces jours (UTC) et prépare le bulletin en quatre langues. Vous le modifiez, un collègue l’approuve.
bulletin-draft = Préparer à partir des dossiers
bulletin-title = { $pact } : bulletin, { $period }
bulletin-period = du { $from } au { $to }
bulletin-summary =
    Bilan ({ $period }) : { $signed ->
        [0] aucune signature
        [one] une organisation a signé
       *[other] { $signed } organisations ont signé
    }, { $reported ->
        [0] aucun rapport reçu
        [one] un rapport reçu
       *[other] { $reported } rapports reçus
    }, { $late ->
        [0] aucun manqué
        [one] un manqué
       *[other] { $late } manqués
    }, { $sanctioned ->
        [0] aucune sanction publiée
        [one] une sanction publiée
       *[other] { $sanctioned } sanctions publiées
    }.
bulletin-opening = Chaque chiffre mène aux inscriptions du journal public qu’il compte.
bulletin-closing = Établi à partir du journal public de ce portail. Les jours sont comptés en UTC.
bulletin-what = Ce qui s’est passé
bulletin-number = Nombre
bulletin-more =
    et { $count ->
        [one] un autre
       *[other] { $count } autres
    }
bulletin-signed = Organisations signataires
bulletin-withdrawn = Organisations retirées
bulletin-reported = Rapports reçus
bulletin-late = Rapports manqués
bulletin-rated = Conclusions de l’observateur
bulletin-sanctioned = Sanctions publiées
bulletin-released = Sanctions terminées
bulletin-decided = Décisions des réunions de concertation

# The plan of what should be published.
plan-title = Ce qui doit paraître, et quand
plan-way = Voir ce qui doit paraître, et quand
plan-lead = Chaque pacte en vigueur doit un bulletin par mois, avant le dix du suivant, et un avis dans les sept jours pour une sanction, son entrée en vigueur et chaque engagement entièrement tenu.
plan-none-title = Rien n’est dû
plan-none = Dès qu’un pacte est en vigueur, ses bulletins et avis figurent ici avec leurs dates.
plan-what = Quoi
plan-due = Avant le
plan-by = Responsable
plan-late =
    { $days ->
        [one] Un jour de retard
       *[other] { $days } jours de retard
    }
plan-soon = Bientôt dû
plan-nobody = Aucun service de communication n’est désigné
plan-bulletin = Bulletin, { $period }
plan-counted =
    { $count ->
        [one] Une parution attendue
       *[other] { $count } parutions attendues
    }, { $overdue ->
        [0] aucune en retard
        [one] une en retard
       *[other] { $overdue } en retard
    }
plan-draft = Préparer
plan-drop = Retirer du plan
plan-add-title = Ajouter au plan
plan-add = Ajouter
plan-in-words = Quoi, en quelques mots
plan-no-pact = Aucun pacte

# Mails, and the text of a notice.
notice-body =
    { $what }

    Cela s’est passé le { $day }. Lisez [le dossier]({ $record }) et [l’inscription au journal public]({ $entry }) qui le prouve.
mail-update-submitted-subject = À relire : { $title }
mail-update-submitted-body =
    { $name },

    un collègue demande votre approbation pour « { $title } ». Approuvez ou renvoyez avec un commentaire :

    { $url }
mail-update-returned-subject = Renvoyé : { $title }
mail-update-returned-body =
    { $name },

    « { $title } » vous est renvoyé avec un commentaire :

    { $url }
mail-update-approved-subject = Approuvé : { $title }
mail-update-approved-body =
    { $name },

    « { $title } » est approuvé. Publiez maintenant ou choisissez la minute :

    { $url }
mail-update-published-subject = Publié : { $title }
mail-update-published-body =
    { $name },

    « { $title } » est publié :

    { $url }
mail-update-inside-subject = Pour vous : { $title }
mail-update-inside-body =
    { $name },

    { $organisation } a publié « { $title } », avec un texte pour vous que tout le monde ne lit pas. Connectez-vous pour le lire :

    { $url }
