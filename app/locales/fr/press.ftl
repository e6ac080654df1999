press-title = Pour la presse
press-lead = À qui s’adresser dans chaque administration, les chiffres du jour avec leurs registres, et ce qui peut être imprimé.
press-see = Tout pour la presse
press-contacts = À qui s’adresser
press-contacts-what = Chaque administration des douanes figure ici, avec le service qui parle en son nom ou sans service ; puis viennent les autres qui ont fait connaître le leur.
press-no-service = Aucun service de communication n’est désigné.
press-service = Service
press-service-hint = Par exemple « Service de presse de l’administration des douanes ».
press-email = Adresse électronique
press-email-hint = Celle du service, non d’une personne. Tout le monde la verra.
press-form = Page avec un formulaire
press-form-hint = L’adresse complète, avec https://
press-telephone = Téléphone
press-hours = Heures
press-hours-hint = Jours, heures et fuseau horaire.
press-person = Demander
press-since = Depuis
press-named = Me nommer comme la personne à demander
press-named-hint = Tout le monde verra votre nom. Personne d’autre ne peut l’inscrire à votre place.
press-bad-form = Écrivez l’adresse complète de la page, qui commence par https:// et ne contient pas d’espace.
press-bad-telephone = Écrivez le numéro avec des chiffres, des espaces et + ( ) - seulement, comme +51 1 555 0100.
press-no-way = Indiquez au moins une façon de joindre le service : une adresse électronique, une page avec un formulaire ou un téléphone.
press-desk-title = Comment la presse vous joint
press-desk-open = Dire comment joindre votre service de communication
press-desk-lead = Ce que vous écrivez ici figure, pour tous, sur la page pour la presse. Chaque changement est une entrée du journal public.
press-desk-none-title = Vous ne parlez au nom d’aucune organisation
press-desk-none = Les membres du service de communication ou du secrétariat d’une organisation peuvent dire ici comment la joindre.
press-designate = Faire connaître un service
press-change = Changer la façon de le joindre
press-end = Il n’y a plus de service
press-end-what = La page pour la presse dira que { $organisation } n’a pas de service de communication. Ce qui y figurait en sera retiré.
press-end-now = Le retirer de la page
press-form-title = Le service de communication
press-designate-what = Tout ceci sera visible de tous sur la page pour la presse, et une entrée du journal dira que cela a changé.
press-designate-now = Le faire connaître
press-figures = Les chiffres du jour
press-in-force = { $count ->
    [one] pacte en vigueur
   *[other] pactes en vigueur
  }
press-signatories = { $count ->
    [one] siège dont la signature a effet
   *[other] sièges dont la signature a effet
  }
press-verified = { $count ->
    [one] rapport vérifié par un observateur
   *[other] rapports vérifiés par un observateur
  }
press-late = { $count ->
    [one] rapport qui n’est pas venu à temps
   *[other] rapports qui ne sont pas venus à temps
  }
press-sanctions = { $count ->
    [one] sanction en cours
   *[other] sanctions en cours
  }
press-as-of = Comptés le { $day } dans les registres publics de ce portail. Chaque chiffre mène aux dossiers qu’il compte.
press-more-charts = Chaque pacte, engagement, indicateur et autoévaluation a ses propres graphiques, à emporter depuis sa page. Voir aussi :
press-updates = Dernières actualités
press-updates-all = Toutes les actualités
press-no-updates = Aucune actualité n’a encore été publiée.
press-use = Réutiliser
press-licence = Les données, les graphiques et les textes de ce portail peuvent être réutilisés, même modifiés et même contre paiement, si la source est nommée. Licence :
press-cite = Nommez la source comme elle figure sous chaque graphique : le portail, le jour et l’adresse du dossier. Les textes des pactes et les indicateurs d’autrui ont la licence indiquée à côté d’eux.
press-cards = Chaque pacte et chaque organisation offre sur sa page le code d’une carte ou d’un badge, qui change quand le dossier change.
press-mark = Nom et marque
press-mark-what = Écrivez le nom en un seul mot. La marque peut être imprimée pour parler de ce portail, non pour paraître parler en son nom. Gardez ses proportions et ses couleurs.
footer-press = Pour la presse
