# Words of every list.
list-any = Tous
list-facet = { $value } ({ $count })
list-country = Pays
list-year = Échéance en
list-instead = Rien ne contient « { $asked } ». Voici ce qui contient « { $instead } ».
list-deep = La liste s’arrête ici, pas les données : resserrez-la avec les filtres, ou prenez les données.
list-search = Rechercher
list-show = Afficher
list-sort = Ordre
list-sort-newest = Les plus récents d’abord
list-sort-oldest = Les plus anciens d’abord
list-sort-name = Par nom
list-take-away = Emporter tous ces enregistrements :
list-left-out = Ces filtres de l’adresse contiennent une valeur inconnue et n’ont pas été appliqués : { $filters }.
pacts-sort-force = Entrée en vigueur, la plus récente d’abord

# What a pact is.
pact-kind-declaration = Déclaration
pact-kind-memorandum = Protocole d’accord
pact-kind-standard = Code de conduite
pact-kind-integrity_pact = Pacte d’intégrité
pact-kind-certification = Certification
pact-kind-performance_contract = Contrat de performance

# Where a pact stands.
pact-state-drafting = En rédaction
pact-state-consultation = En consultation
pact-state-adopted = Adopté
pact-state-open = Ouvert à la signature
pact-state-in_force = En vigueur
pact-state-expired = Arrivé à son terme
pact-state-terminated = Résilié
pact-state-superseded = Remplacé
pact-since = depuis le { $day }

# Who sits in a pact, and to whom a commitment is addressed.
party-role-customs = Douane
party-role-association = Association professionnelle
party-role-member = Membre adhérent
party-role-monitor = Observateur indépendant
party-role-observer = Observateur invité
party-role-joint = Douane et associations ensemble

# How often.
frequency-weekly = Chaque semaine
frequency-monthly = Chaque mois
frequency-quarterly = Tous les trois mois
frequency-semiannual = Tous les six mois
frequency-annual = Chaque année
frequency-biennial = Tous les deux ans

# Figures with their units. $number is what is shown, $count what it counts as.
unit-percent = { $number } %
unit-days = { $count ->
    [one] { $number } jour
   *[other] { $number } jours
  }
unit-hours = { $count ->
    [one] { $number } heure
   *[other] { $number } heures
  }
unit-meetings = { $count ->
    [one] { $number } réunion
   *[other] { $number } réunions
  }
unit-studies = { $count ->
    [one] { $number } étude
   *[other] { $number } études
  }
unit-persons = { $count ->
    [one] { $number } personne
   *[other] { $number } personnes
  }
unit-declarations = { $count ->
    [one] { $number } déclaration
   *[other] { $number } déclarations
  }
pacts-with-unit = { $number } { $unit }
pacts-target-least = Au moins { $value }
pacts-target-most = Au plus { $value }
pacts-baseline-none = Mesurée pendant la première période
pacts-factor = { $no }. { $name }

# The languages, for texts.
language-en = Anglais
language-fr = Français
language-es = Espagnol
language-ar = Arabe

# The list of pacts.
pacts-title = Pactes
pacts-lead = Ce que la douane et le secteur privé se promettent. Chaque pacte se lit en entier, et tous ceux qui l’ont signé sont nommés.
pacts-count-all = { $count ->
    [one] pacte sur ce portail
   *[other] pactes sur ce portail
  }
pacts-count-in-force = { $count ->
    [one] est en vigueur
   *[other] sont en vigueur
  }
pacts-count-open = { $count ->
    [one] est ouvert à la signature
   *[other] sont ouverts à la signature
  }
pacts-counted = { $count ->
    [one] { $count } pacte
   *[other] { $count } pactes
  }
pacts-name = Pacte
pacts-kind = Nature
pacts-state = État
pacts-country = Pays
pacts-signatories = Signataires
pacts-in-force-since = En vigueur depuis
pacts-demo = Démonstration
pacts-none-title = Aucun pacte à afficher
pacts-none = Un pacte figure ici dès l’adoption de son texte. Si vous avez posé des filtres, choisissez-en moins.

# The record of a pact.
pacts-sign = Signer le pacte
pacts-read-text = Lire le texte
pacts-see-signatories = Voir qui a signé
pacts-see-commitments = Voir les engagements
pacts-see-monitor = L’observateur
pacts-force-title = Entrée en vigueur
pacts-rule = Il entre en vigueur de lui-même le jour où ont signé : { $needed }.
pacts-rule-dated = Il entre en vigueur de lui-même le jour où ont signé, et pas avant le { $day } : { $needed }.
pacts-rule-role = { $role } ({ $count })
pacts-list-separator = {", "}
pacts-progress = Où il en est
pacts-role = Rôle
pacts-have-signed = Ont signé
pacts-needed = Nécessaires
pacts-parties-title = Qui en fait partie
pacts-party-counts = { $signed } sur { $seated } ont signé
pacts-commitments-title = Engagements par partie
pacts-version = Texte
pacts-version-adopted = Version { $number }, adoptée le { $day }
pacts-history-title = Historique
pacts-history-all = Toutes les inscriptions du journal public
pacts-event-adopted = Le pacte a été adopté.
pacts-event-version = La version { $number } du texte a été adoptée.
pacts-event-opened = Le pacte a été ouvert à la signature.
pacts-event-in-force = Le pacte est entré en vigueur, sa règle étant remplie.
pacts-event-expired = Le pacte a pris fin avec sa durée.
pacts-event-terminated = Il a été mis fin au pacte.
pacts-event-renewed = Le pacte a été renouvelé.
pacts-event-notice = a dénoncé le pacte.
pacts-event-agreed = a consenti à la poursuite.
pacts-event-termination = a mis fin au pacte.
pacts-event-seated = a reçu un siège en tant que : { $role }.
pacts-event-signed = a signé.
pacts-event-withdrawn = a retiré sa signature.
pacts-event-countersigned = { $count ->
    [one] a contresigné une signature.
   *[other] a contresigné { $count } signatures.
  }
pacts-event-annulled = { $of ->
    [countersignature] a annulé un contreseing de
    [witness] a annulé un témoignage de
   *[other] a annulé une signature de
  }
pacts-event-word-annulled = a annulé ce qu’a dit de la fin
pacts-event-declined = { $number ->
    [0] a décliné de signer.
   *[other] a décliné de signer la version { $number }.
  }

# The text.
text-of = Texte : { $pact }
text-title = Texte, version { $number }
text-adopted = Adopté
text-language = Langue
text-authentic = Langues faisant foi : { $languages }
text-digest = Empreinte de cette version
text-canonical = Forme canonique (JSON), pour recalculer l’empreinte vous-même
text-read-in = Lire en : { $language }
text-contents = Articles

# Who signed.
signatories-of = Signataires : { $pact }
signatories-title = Signataires
signatories-counted = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
  }
signatories-organisation = Organisation
signatories-person = Signé par
signatories-when = Signé le
signatories-proof = Preuve
signatories-evidence = Signature et preuves
signatories-signed = A signé
signatories-invited = Invité
signatories-withdrawn = S’est retiré
signatories-countersigned = Contresignée
signatories-annulled = Annulée
signatories-lapsed = Invitation caduque
signatories-declined = A décliné
signatories-withdrawn-why = Retrait le { $day } : { $why }
signatories-countersigned-on = Contresignée le { $day }
signatories-annulled-why = Annulée le { $day } : { $why }
signatories-declined-why = Décliné le { $day } : { $why }
signatories-none-title = Personne à afficher
signatories-none = Une organisation figure ici dès qu’elle a un siège dans le pacte. Si vous avez posé des filtres, choisissez-en moins.

# Commitments.
commitments-of = Engagements : { $pact }
commitments-title = Engagements
commitments-lead = Ce que les parties de tous les pactes ont promis, avec ce qui permet de le mesurer.
commitments-counted = { $count ->
    [one] { $count } engagement
   *[other] { $count } engagements
  }
commitments-code = Engagement { $code }
commitments-what = Engagement
commitments-who = Qui le doit
commitments-pact = Pacte
commitments-article = Où il figure
commitments-paragraph = Paragraphe { $no }
commitments-factor = Facteur d’Arusha
commitments-indicator = Indicateur
commitments-formula = Mode de calcul
commitments-target = Cible
commitments-baseline = Au départ
commitments-rhythm = Rendu compte
commitments-first-due = { $count ->
    [one] Premier compte rendu { $count } jour après la signature
   *[other] Premier compte rendu { $count } jours après la signature
  }
commitments-evidence = Preuves à produire
commitments-source = Adopté par
commitments-critical = Décisif pour le pacte
commitments-critical-mark = (décisif)
commitments-none-title = Aucun engagement à afficher
commitments-none = Les engagements figurent ici dès l’adoption du texte qui les contient. Si vous avez posé des filtres, choisissez-en moins.

# Why a pact was not changed.
pacts-refused-other-content = Un autre pacte, ou un autre texte de ce pacte, porte cet identifiant. Un texte adopté ne change jamais ; choisissez un autre identifiant.
pacts-refused-no-pact = Aucun pacte ne porte cet identifiant.
pacts-refused-not-adopted = Seul un pacte adopté peut être ouvert à la signature.
pacts-refused-no-organisation = Aucune organisation ne porte cet identifiant. Enregistrez-la d’abord.
pacts-refused-no-role = Le texte du pacte ne connaît pas ce rôle.
pacts-refused-wrong-kind = Une organisation de cette nature ne peut occuper ce siège.
pacts-refused-other-seat = L’organisation occupe un autre siège dans ce pacte.
pacts-refused-not-independent = Une même personne aurait un rôle chez l’observateur et chez une autre partie. L’observateur doit être indépendant de toutes.
pacts-refused-not-association = Seule une association qui a un siège dans le pacte peut y faire entrer des membres.
pacts-refused-of-others = Cette organisation est inscrite et a ses propres personnes, et votre association ne l’a pas fait venir. Nommez l’une d’elles comme contact, ou demandez-lui d’en nommer une.

# Mails.
mail-invitation-subject = Vous êtes invité à signer : { $pact }
mail-invitation-body =
    Bonjour { $name },

    { $association } a donné à { $organisation } un siège dans ce pacte : { $pact }. Elle a aussi inscrit que vous pouvez signer pour { $organisation }.

    Lisez le texte et voyez à quoi il vous obligerait :

    { $url }

    L’invitation est ouverte jusqu’au { $day }. Vous pouvez aussi la décliner avec un motif, ou dire que vous n’êtes pas la personne qui doit répondre.

    Il vous sera demandé de vous identifier avec cette adresse. Rien n’est signé tant que vous n’avez pas saisi un code sur cette page.
commitments-unverifiable = Non vérifiable
commitments-unverifiable-mark = (non vérifiable)
commitments-unverifiable-why = Adopté bien qu’il ne puisse être vérifié. Le motif donné :
commitments-no-indicator = Aucun n’est indiqué
commitments-milestones = Étapes
commitments-milestone-due = { $count ->
    [0] attendue le jour de la signature
    [one] attendue { $count } jour après la signature
   *[other] attendue { $count } jours après la signature
}
