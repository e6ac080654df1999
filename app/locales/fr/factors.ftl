# Les dix facteurs de la Déclaration d’Arusha révisée.
factors-title = Les dix facteurs d’Arusha
factors-what = Ce sur quoi repose l’intégrité douanière, tel que les douanes du monde l’ont déclaré. Chaque engagement d’un pacte sert un de ces facteurs ; un cas de la bibliothèque peut en toucher plusieurs.
factors-source = Les facteurs sont ceux de la Déclaration d’Arusha révisée de l’Organisation mondiale des douanes (2003). Les explications sont de nous.
factors-all = Les dix facteurs
factor-name = Facteur
factors-coverage = Couverture
factors-coverage-what = Pour chaque facteur : combien d’engagements ont été pris dans les pactes en cours, combien d’obligations en sont nées, et ce qu’il en est advenu. Là où rien n’a été promis ou rapporté, c’est dit.
factors-promised = Engagements
factors-kept = Constatées pleinement tenues
factors-gap = Lacune : aucun engagement
factors-no-result = Rien de rapporté encore
factors-matrix = Qui promet quoi
factors-matrix-what = Combien d’engagements chaque partie a pris sur chaque facteur dans les pactes en cours. Une case en pointillé est une lacune.
factors-to-customs = Douane
factors-to-association = Associations
factors-to-member = Membres
factors-to-monitor = Observateur
factors-to-joint = Ensemble
factors-explained = Les facteurs expliqués
factor-numbered = { $number }. { $name }
factor-kind = Facteur d’Arusha { $number }
factor-commitments = { $count ->
    [0] Aucun engagement
    [one] Un engagement
   *[other] { $count } engagements
  }
factor-cases = { $count ->
    [0] Aucun cas dans la bibliothèque
    [one] Un cas dans la bibliothèque
   *[other] { $count } cas dans la bibliothèque
  }
factor-commitments-title = Les engagements qui le servent
factor-commitment = Engagement
factor-addressee = Qui s’engage
factor-pact = Pacte
factor-no-commitments-title = Aucun engagement pour l’instant
factor-no-commitments = Un engagement figurera ici dès qu’un pacte qui en contient sera publié.
factor-cases-title = Les cas qui le touchent
factor-cases-sift = Trier ces cas dans la bibliothèque
factor-no-cases-title = Aucun cas pour l’instant
factor-no-cases = Un cas figurera ici dès que la bibliothèque en contiendra un qui touche ce facteur.
factor-1-name = Leadership et engagement
factor-1-what = L’intégrité commence par le sommet : ceux qui dirigent donnent l’exemple, disent ce qu’ils attendent et en répondent.
factor-2-name = Cadre réglementaire
factor-2-what = Des règles peu nombreuses, claires et égales pour tous laissent peu de place aux faveurs et aux prélèvements indus.
factor-3-name = Transparence
factor-3-what = Quiconque traite avec la douane peut connaître les règles, les droits à payer et les motifs d’une décision, et peut la contester.
factor-4-name = Automatisation
factor-4-what = Les étapes confiées à la machine laissent une trace et évitent les face-à-face où un pot-de-vin pourrait passer de main en main.
factor-5-name = Réforme et modernisation
factor-5-what = Les formalités inutiles sont supprimées, et les autres rendues assez rapides pour que nul ne soit tenté de payer la célérité.
factor-6-name = Audit et enquête
factor-6-what = Des contrôles internes et externes décèlent ce qui ne va pas, et des personnes indépendantes enquêtent sur ce qui est décelé.
factor-7-name = Code de conduite
factor-7-what = Les agents savent en termes clairs ce qui est attendu d’eux, et ce qui s’ensuit s’ils y manquent.
factor-8-name = Gestion des ressources humaines
factor-8-what = Une rémunération juste, un recrutement et un avancement au mérite, la formation et la mobilité font de l’honnêteté une carrière dont on peut vivre.
factor-9-name = Moral et culture de l’organisation
factor-9-what = Là où l’on est fier de son service, sa réputation est gardée par tous et non par un seul bureau.
factor-10-name = Relations avec le secteur privé
factor-10-what = Il faut être deux pour corrompre : la douane et les entreprises se parlent au grand jour, se font les mêmes promesses et s’y tiennent l’une l’autre.
factor-1-short = Direction
factor-2-short = Règles
factor-3-short = Transparence
factor-4-short = Automatisation
factor-5-short = Réforme
factor-6-short = Audit
factor-7-short = Conduite
factor-8-short = Personnel
factor-9-short = Moral
factor-10-short = Entreprises
factors-assessments = Voir comment des administrations s’évaluent à leur aune
