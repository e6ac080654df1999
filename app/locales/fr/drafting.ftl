# Drafts of pacts, consultations on their texts, and what changed between two texts.
drafts-title = Projets de pactes
drafts-lead = Ce que le secrétariat de la douane est en train d’écrire. Un projet est lu par son secrétariat et par les organisations qui y sont nommées ; tout le monde le lit dès qu’il est soumis à consultation.
drafts-none-title = Aucun projet à montrer
drafts-none = Un projet figure ici dès qu’un secrétariat le commence, ou y nomme votre organisation.
drafts-open = Voir les projets
draft-begin = Commencer un projet
draft-blank = Vierge
draft-template = Partir de
draft-template-hint = Un modèle apporte son texte, ses engagements et ses sanctions. Un projet vierge commence par quelques lignes qui montrent comment un texte est bâti.
draft-template-missing = Choisissez l’un des modèles, ou un projet vierge.
draft-kind-hint = Pour un projet vierge ; un modèle le dit lui-même.
draft-kind-missing = Choisissez de quel type de pacte il s’agit.
draft-organisation = Administration
draft-title = Titre
draft-title-hint = Tel qu’il figurera dans les listes, par exemple « Pacte d’intégrité du port de Callao ».
draft-title-missing = Donnez un titre au pacte, dans une langue au moins.
draft-summary = Ce que c’est, en mots simples
draft-summary-hint = Deux ou trois phrases pour qui ne lira pas tout le texte.
draft-slug = Nom dans les adresses
draft-slug-hint = Minuscules, chiffres et traits d’union, par exemple pacte-port-2027. Il ne change jamais.
draft-back = Retour au projet
draft-authentic = Langues qui font foi
draft-authentic-missing = Choisissez au moins une langue dont le texte fait foi.
draft-needed = Signatures pour l’entrée en vigueur
draft-needed-hint = Combien de chacun doivent avoir signé. Il entre alors en vigueur de lui-même.
draft-needed-missing = Dites de combien de signatures il a besoin : une au moins.
draft-needed-wrong = Donnez des nombres entiers de 0 à 1000.
draft-not-before = Pas en vigueur avant le
draft-not-before-hint = Le premier jour où il peut être en vigueur. Laissez vide si seules les signatures décident.
draft-not-before-wrong = Indiquez le jour avec l’année, le mois et le jour, ou laissez le champ vide.
draft-signing = Comment il est signé
draft-order-of = Rang dans l’ordre de signature : { $role }
draft-order-any = Signe quand il veut
draft-order-twice = Deux rôles ont le même rang. Donnez-leur des rangs différents, ou aucun.
draft-countersigned = La douane contresigne les signatures des autres
draft-countersigned-only = Pour l’entrée en vigueur, seules comptent les signatures contresignées
draft-countersigned-only-wrong = Personne ne contresigne. Cochez aussi la case au-dessus, ou décochez celle-ci.
draft-calendar = Quand les parties travaillent
draft-calendar-hint = Ce qui échoit un jour sans travail est dû le jour ouvré suivant. Les jours commencent et finissent dans ce fuseau horaire.
draft-zone = Fuseau horaire
draft-zone-hint = Par son nom dans la base IANA, tel que America/Lima ou Africa/Tunis.
draft-zone-wrong = Aucun fuseau horaire ne porte ce nom. Écrivez-le comme America/Lima.
draft-rest = Jours de repos de chaque semaine
draft-rest-wrong = Les sept jours sont des jours de repos. Laissez-en un pour travailler.
draft-holidays = Jours fériés
draft-holidays-hint = Un par ligne, comme 2027-01-01.
draft-holidays-wrong = Une ligne n’est pas une date. Écrivez-en une par ligne, comme 2027-01-01.
rest-day-monday = Lundi
rest-day-tuesday = Mardi
rest-day-wednesday = Mercredi
rest-day-thursday = Jeudi
rest-day-friday = Vendredi
rest-day-saturday = Samedi
rest-day-sunday = Dimanche
draft-particulars = Titre, parties et champs
draft-parties = Parties nommées
draft-parties-hint = Elles lisent le projet, sont averties de chaque consultation par courriel et reçoivent leur siège à l’adoption du texte.
draft-party-wrong = L’une d’elles n’est pas enregistrée, ou ne peut y siéger. Vérifiez les noms.
draft-associations = Associations professionnelles
draft-monitor-hint = Il peut aussi être nommé plus tard. Un pacte d’intégrité ne s’ouvre pas avant que son observateur soit nommé.
draft-monitor-none = Personne pour l’instant
draft-monitor-now = Un pacte d’intégrité ne s’ouvre pas avant que son observateur soit nommé.
draft-members = Autres parties
draft-members-hint = Les noms courts que portent dans les adresses les organisations enregistrées, un par ligne.
draft-places = Champs du modèle
draft-places-hint = Ils figurent dans le texte entre doubles accolades. Tous doivent être remplis avant l’adoption ; lors d’une consultation, un champ vide montre ce qui y figurera.
draft-example = Par exemple : { $example }
draft-save = Enregistrer
draft-preview = Aperçu
draft-looks = Comme on le lira : { $language }
draft-edit-title = Texte : { $language }
draft-text-hint = En Markdown.
draft-text-long = Le texte dépasse 60 000 caractères. Raccourcissez-le.
draft-how = Comment s’écrit un texte
draft-how-title = Il commence par son titre, après « # ».
draft-how-front = Suivent deux paragraphes qui commencent par un mot en **gras** : entre qui, et pourquoi.
draft-how-articles = Chaque article a un titre tel que « ## Article 1 — Objet », numéroté à partir de 1.
draft-how-paragraphs = Ses paragraphes commencent par leur numéro : 1.1, 1.2, et ainsi de suite.
draft-texts = Textes
draft-words = Mots
draft-write = Écrire
draft-edit = Modifier
draft-no-text = Pas de texte
draft-version = Version
draft-version-number = Version { $number }
draft-versions = Versions
draft-saved-at = Enregistrée le
draft-saved-by = Par
draft-changes = Changements
draft-see-changes = Voir ce qui a changé
draft-from-version = De
draft-to-version = À
draft-compare = Comparer
draft-compared = { $language } : de la version { $from } à la version { $to }
draft-read = { $language } : version { $to }
draft-private-title = Non public
draft-private = Vous lisez ce projet parce que votre organisation y est nommée. Il devient public quand il est soumis à consultation.
draft-see-pact = Le pacte
draft-no-round-title = Pas encore de consultation
draft-no-round = Chaque tour figure ici dès que le secrétariat l’a ouvert.
draft-newer-title = Quelqu’un d’autre a modifié ceci
draft-newer = Ce que vous avez écrit est resté dans le formulaire et n’est pas enregistré. Voyez ce que l’autre a changé ; si vous enregistrez encore, votre texte prend la place du sien.
draft-newer-changes = Ce que l’autre a changé
draft-newer-now = Ce qui y figure maintenant
draft-do-consult = Ouvrir une consultation
draft-do-consult-means = Le texte tel qu’il est devient public et figé pour ce tour. Les organisations peuvent commenter chaque article jusqu’à la fin du dernier jour ; vous répondez en public à chaque commentaire.
draft-do-adopt = Adopter le texte
draft-do-adopt-means = Le texte est figé comme version 1 d’un pacte public, avec son empreinte, et ne pourra plus jamais être modifié. Les parties nommées reçoivent leur siège.
draft-do-open = Ouvrir à la signature
draft-do-open-means = Dès maintenant, les parties peuvent signer le pacte.
draft-until = Dernier jour pour commenter
draft-until-hint = Le tour se clôt de lui-même à la fin de ce jour, heure UTC.
draft-until-missing = Indiquez le dernier jour où les organisations peuvent commenter.
draft-until-past = Ce jour est passé. Indiquez aujourd’hui ou plus tard.
draft-until-far = Un tour dure un an au plus. Indiquez un jour plus proche.
draft-confirm = J’ai lu le texte et je le fais au nom du secrétariat.
draft-confirm-missing = Dites que vous avez lu le texte.
draft-public = L’acte entre dans le registre public et ne peut être repris.
draft-problems-title = À corriger avant que le texte puisse être adopté
draft-problem-line = { $language }, ligne { $line } : { $what }
draft-problem-value = Champ { $place } : { $what }
draft-problem-place = { $place } du modèle : { $what }
draft-problem-unfilled = remplissez-le ({ $label }).
draft-problem-undeclared = le modèle n’a pas de champ « { $place } ».
draft-problem-not-text = donnez une ligne de texte.
draft-problem-not-integer = « { $found } » n’est pas un nombre entier.
draft-problem-not-date = « { $found } » n’est pas une date.
draft-problem-not-country = « { $found } » n’est pas le code d’un pays, tel que PE.
draft-problem-no-language = Il n’y a pas de texte dans une langue qui fait foi : { $language }.
draft-problem-no-authentic = Il n’y a pas de texte dans une langue qui fait foi. Écrivez-le, ou choisissez une autre langue.
draft-problem-outline = les textes n’ont pas les mêmes articles et paragraphes : { $expected } dans l’un, { $found } dans l’autre.
draft-problem-no-paragraph = un engagement ou la procédure repose sur le paragraphe { $found }, que le texte n’a pas.
draft-problem-commitment = Engagement n° { $number } : { $what }
draft-problem-no-role = le pacte ne connaît personne dans ce rôle : { $role }.
draft-problem-no-commitment = Il n’y a aucun engagement : le pacte n’obligerait personne à rien. Ajoutez-en un sous « Engagements ».
draft-commitments-lead = Ce à quoi s’engagent ceux qui signent, chaque fois avec sa mesure, son rythme et ce qui le montre. Le texte adopté les contient tels qu’ils figurent ici.
draft-commitments-lead-template = Les engagements du modèle, tels qu’ils sont modifiés pour ce pacte, et ceux qui ont été ajoutés. Le texte adopté les contient tels qu’ils figurent ici.
draft-commitments-none-title = Pas encore d’engagement
draft-commitments-none = Ajoutez ce à quoi s’engagent ceux qui signent. Un pacte est adopté avec au moins un engagement.
draft-problem-range = donnez un nombre de { $least } à { $most }.
draft-problem-other = cela ne convient pas au modèle.
draft-fault-no-title = la première ligne n’est pas un titre après « # ».
draft-fault-no-parties = aucun paragraphe en gras ne dit entre qui il est conclu.
draft-fault-no-preamble = aucun paragraphe en gras ne dit pourquoi.
draft-fault-no-articles = il n’y a aucun article.
draft-fault-heading = le titre n’est pas de la forme « ## Article 1 — Titre ».
draft-fault-number = le numéro devrait être { $expected } et c’est { $found }.
draft-fault-empty = l’article { $number } n’a aucun paragraphe numéroté.
draft-fault-stray = ceci n’appartient à aucun article ni paragraphe.
draft-refused-adopted = Le texte a été adopté et ne peut plus être modifié.
draft-refused-consulting = Une consultation est ouverte. Attendez qu’elle soit close.
draft-refused-never-consulted = Le texte peut être adopté après une consultation. Ouvrez-en d’abord une.
draft-refused-unanswered = Un commentaire est encore sans réponse. Répondez à chacun, puis le texte pourra être adopté.
draft-refused-newer = Quelqu’un d’autre a modifié ceci depuis que vous l’avez ouvert. Voyez le changement, puis recommencez.
draft-refused-taken = Un pacte ou un autre projet porte ce nom. Choisissez-en un autre.
draft-refused-incomplete = Quelque chose manque ou est faux. Corrigez-le, puis recommencez.
draft-refused-not-secretariat = Les projets sont commencés par le secrétariat d’une administration douanière.
consultations-title = Consultations
consultations-lead = Des textes de pactes avant leur adoption. Les organisations commentent chaque article, et chaque commentaire reçoit une réponse publique.
consultations-none-title = Pas encore de consultation
consultations-none = Un projet figure ici dès que le secrétariat de la douane l’ouvre aux commentaires.
consultation-title = Consultation
consultation-number = Tour
consultation-round = Consultation, tour { $number }
consultation-open = Ouverte aux commentaires
consultation-closed = Close
consultation-opened = Ouverte
consultation-closed-by = Close
consultation-last-day = Dernier jour
consultation-until = Commentaires jusqu’à la fin du { $day } (UTC)
consultation-was-until = Les commentaires étaient reçus jusqu’au { $day }
consultation-pact = Ce qu’il en est advenu
consultation-see-changes = Ce qui a changé ensuite
consultation-changes-next = Ce qui a changé du tour { $number } au suivant
consultation-changes-between = Ce qui a changé du tour { $from } au tour { $to }
consultation-changes-adopted = Ce qui a changé du tour { $number } au texte adopté
consultation-back = Retour à la consultation
consultation-comments = Commentaires
consultation-to-answer = Commentaires sans réponse
consultation-none-title = Aucun commentaire à montrer
consultation-none = Ce que disent les organisations figure ici aussitôt, avec la suite donnée.
consultation-do-comment = Commenter le texte
consultation-do-answer = Répondre à ce commentaire
consultation-answer-title = Réponse au commentaire { $number }
consultation-answered-on = { $organisation } a répondu le { $day }
consultation-comment-number = Commentaire { $number }
consultation-article = Article { $number }
consultation-whole-text = L’ensemble du texte
consultation-all-articles = Tous les articles
consultation-on = À propos de
consultation-for = Au nom de
consultation-comment = Commentaire
consultation-comment-hint = Il est public, au nom de votre organisation. Ne nommez personne sans son accord. 4 000 caractères au plus.
consultation-comment-missing = Écrivez ce que pense votre organisation.
consultation-comment-long = Le commentaire dépasse 4 000 caractères. Raccourcissez-le, ou faites-en deux.
consultation-no-article = Le texte n’a pas cet article. Choisissez-en un qu’il a.
consultation-look = Relire avant l’envoi
consultation-look-title = Relisez avant l’envoi
consultation-change = Modifier
consultation-send = Publier le commentaire
consultation-send-answer = Publier la réponse
consultation-public = C’est public aussitôt, inscrit au registre, et ne peut être modifié ni repris.
consultation-disposition = Suite donnée
consultation-disposition-accepted = Accepté
consultation-disposition-partly = Accepté en partie
consultation-disposition-rejected = Rejeté
consultation-disposition-missing = Dites quelle suite est donnée au commentaire.
consultation-unanswered = Pas encore de réponse
consultation-why = Pourquoi
consultation-why-hint = Ce qui change dans le texte, ou pourquoi rien ne change. 2 000 caractères au plus.
consultation-why-missing = Donnez la raison ; qui a commenté y a droit.
consultation-why-long = La raison dépasse 2 000 caractères. Raccourcissez-la.
consultation-no-commitment = Ce texte n’a pas encore d’engagement. Il ne peut pas être adopté sans.
consultation-ladder = Mesures en cas de manquement, de la plus légère à la plus lourde
consultation-measure-public = rendue publique
consultation-measure-not-public = non publiée
consultation-measure-months = { $count ->
    [one] pour un mois au plus
   *[other] pour { $count } mois au plus
}
consultation-measure-appeal = susceptible de recours
consultation-measure-no-appeal = sans recours
consultation-refused-closed = Cette consultation ne reçoit plus de commentaires.
consultation-refused-answered = Ce commentaire a déjà reçu une réponse. Une réponse ne se modifie pas.
consultation-refused-nobody = Ce sont les organisations qui commentent, chacune par une personne qui rend compte pour elle ; celle qui a écrit le texte répond.
redline-how = Ce qui a été retiré est barré ; ce qui a été ajouté est souligné. Ce qui n’a pas changé est replié.
redline-beginning = Ce qui précède le premier article
redline-added = Ajouté
redline-removed = Retiré
redline-changed = Modifié
redline-same = inchangé
text-compared = Ce qui a changé de la version { $other } à la version { $number }
text-whole = Lire tout le texte
ui-redline-out = retiré :
ui-redline-in = ajouté :
pacts-event-consultation = { $organisation } a ouvert le tour { $number } de la consultation sur le texte.
pacts-event-consultation-closed = Le tour { $number } de la consultation s’est clos.
pacts-refused-no-monitor = Un pacte d’intégrité ne s’ouvre pas avant que son observateur soit nommé. Nommez-le d’abord.
mail-consultation-subject = Commentaires jusqu’au { $day } : { $pact }
log-kind-consultation-opened = Ouverture d’une consultation
log-kind-consultation-closed = Clôture d’une consultation
log-kind-comment-made = Commentaire sur un texte
log-kind-comment-answered = Réponse à un commentaire
log-entry-consultation-opened = { $organisation } a ouvert le tour { $number } de la consultation sur « { $pact } ».
log-entry-consultation-closed = Le tour { $number } de la consultation sur « { $pact } » s’est clos.
log-entry-comment-made = { $organisation } a commenté le texte de « { $pact } ».
log-entry-comment-answered = { $organisation } a répondu au commentaire { $number } sur le texte de « { $pact } ».
drafts-counted = { $count ->
    [one] Un projet
   *[other] { $count } projets
  }
drafts-awaiting = { $count ->
    [one] Un commentaire attend une réponse.
   *[other] { $count } commentaires attendent une réponse.
  }
draft-versions-counted = { $count ->
    [one] Une version
   *[other] { $count } versions, la plus récente d’abord
  }
consultations-counted = { $count ->
    [one] Un tour
   *[other] { $count } tours, le plus récent d’abord
  }
consultation-counted = { $count ->
    [one] Un commentaire
   *[other] { $count } commentaires, dans l’ordre du texte
  }
redline-counted = { $changed ->
    [0] Aucune des { $all } parties du texte n’a changé.
    [one] Une partie sur { $all } a changé.
   *[other] { $changed } parties sur { $all } ont changé.
  }
mail-consultation-body =
    Bonjour { $name },

    { $organisation } a ouvert aux commentaires le texte de ce pacte : { $pact }.

    Votre organisation y est nommée. Vous pouvez commenter chaque article jusqu’au { $day }, et chaque commentaire reçoit une réponse publique :

    { $url }
mail-comments-subject = Commentaires sur { $pact }
mail-comments-body =
    Bonjour { $name },

    { $count ->
        [one] Un commentaire a été fait
       *[other] { $count } commentaires ont été faits
    } au tour { $number } de la consultation sur ce texte : { $pact }.

    Lisez ce qui a été dit, et répondez publiquement à chaque commentaire :

    { $url }

    Tant que des organisations commentent, vous recevez au plus un tel message par heure.
mail-answered-subject = Réponse à votre commentaire sur { $pact }
mail-answered-body =
    Bonjour { $name },

    { $organisation } a répondu au commentaire { $number }, que vous avez fait sur ce texte : { $pact }.

    Suite donnée : { $disposition }

    Pourquoi : { $why }

    La réponse est publique ici :

    { $url }
draft-blank-text =
    # { $title }

    {"**"}Parties.** Nommez ici qui conclut ce pacte.

    {"**"}Préambule.** Dites ici pourquoi.

    ## Article 1 — Objet

    1.1 Dites ici ce que les parties se promettent.
