# What an organisation is.
organisation-kind-customs = Administration des douanes
organisation-kind-association = Association professionnelle
organisation-kind-company = Entreprise
organisation-kind-civil_society = Organisation de la société civile
organisation-kind-monitor = Observateur indépendant
organisation-kind-authority = Autorité publique
organisations-title = Organisations
organisations-lead = Administrations des douanes, associations professionnelles, entreprises et autres organisations qui prennent part aux pactes.
organisations-counted = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
  }
organisations-name = Organisation
organisations-kind = Nature
organisations-sort-kind = La douane d’abord
organisations-country = Pays
organisations-seats = Sièges dans des pactes
organisations-demo = Démonstration
organisations-none-title = Aucune organisation à afficher
organisations-none = Une organisation figure ici dès qu’elle est enregistrée. Si vous avez posé des filtres, choisissez-en moins.
organisations-number = Numéro dans son registre
organisations-lei = Identifiant d’entité juridique (LEI)
organisations-no-number = Aucun
organisations-since = Enregistrée ici
organisations-seats-title = Pactes
organisations-seats-counted = { $count ->
    [one] Un siège dans { $count } pacte
   *[other] Des sièges dans { $count } pactes
  }
organisations-pact = Pacte
organisations-standing = Signature
organisations-signed-by = Signé par
organisations-no-seats-title = Pas encore de siège
organisations-no-seats = Ses pactes figurent ici dès que ceux qui conduisent un pacte lui donnent un siège.
organisations-refused-taken = Une autre organisation porte cet identifiant. Choisissez-en un autre.
organisations-refused-lei-held = Une autre organisation a cet identifiant d’entité juridique. Recopiez l’identifiant, ou prenez l’organisation qui l’a.
organisations-refused-number-held = Une autre organisation a ce numéro au registre du même pays. Recopiez le numéro, ou prenez l’organisation qui l’a.
organisations-kept-title = Comment elle tient parole
organisations-nothing-owed-title = Rien n’a encore été dû
organisations-nothing-owed = Dès qu’un pacte qu’elle a signé est en vigueur, ses obligations figurent ici, avec ce qu’elle a rapporté et ce que l’observateur a conclu.

organisations-badge = Un badge indiquant sa situation (SVG), à afficher ailleurs
organisations-description = Ce que { $organisation } a signé contre la corruption, comment sa parole est tenue et comment il en est répondu.
badge-none = dans aucun pacte
