data-title = Données ouvertes
data-lead = Tout ce qui est public ici, à emporter : qui a signé, qui tient parole, ce qui a été constaté, qui a été sanctionné. Aucun compte n’est nécessaire.
data-tables = Tables
data-counted = { $count ->
    [one] Un enregistrement
   *[other] { $count } enregistrements
  }
data-fields = Champs
data-version = Version : entrée { $entry } du registre, { $day }
data-since-log = Changements depuis, dans le registre
data-since-list = Changements depuis, en JSON
data-selections = Chaque fichier accepte aussi les paramètres de sa table indiqués plus bas, sauf limit et after, et ne contient alors que les enregistrements qui y répondent. Les listes des pactes, des engagements, des obligations, des organisations, des sanctions et des actualités mènent aux fichiers de tout ce qu’elles montrent, dans l’ordre de la table.
data-all = Le tout en une fois, et ce qui le décrit :
data-changes = Modifications
data-state = Le journal public compte { $count ->
    [one] une entrée
   *[other] { $count } entrées
}. La dernière a été écrite le { $moment }.
data-changes-how = Rien de public n’est effacé : chaque modification est une entrée du journal, dont le numéro figure dans l’enregistrement. Avec updated_since, une liste ne donne que ce qui a changé depuis un instant. Fichiers et réponses portent un ETag, par lequel un programme apprend que rien n’est nouveau.
data-licence = Licence
data-licence-what = Vous pouvez utiliser les données pour tout, y compris modifiées et contre rémunération, à condition d’en citer la source. Les indicateurs d’autrui ont la licence indiquée à côté d’eux.
data-api = Interface pour programmes
data-api-what = Du JSON par HTTP, en lecture seule. Les listes se lisent page par page : la réponse nomme la page suivante tant qu’il y en a une.
data-api-common = Chaque liste accepte :
data-parameter-limit = Au plus ce nombre d’enregistrements, jusqu’à { $most } ; { $usual } sauf indication.
data-parameter-after = L’endroit où s’arrêtait la page précédente ; l’adresse de la page suivante le contient.
data-parameter-updated_since = Seulement ce qui a changé à cet instant ou plus tard, sous la forme 2026-11-24T10:00:00Z.
data-operations = Ce que l’on peut demander
data-api-errors = Un paramètre inconnu, ou dont la valeur ne convient pas, est refusé nommément avec la raison (RFC 9457) : un filtre mal écrit ne renvoie jamais tout.
data-examples = Exemples
data-dictionary = Ce que veut dire chaque champ
data-dictionary-what = Les définitions viennent du programme lui-même et sont en anglais.
data-field = Champ
data-type = Type
data-meaning = Sens
data-more = Autres lectures pour programmes
data-feed-updates = Flux des actualités (Atom)
data-feed-sanctions = Flux des sanctions (Atom)
data-calendar = Calendrier des échéances (iCalendar)
