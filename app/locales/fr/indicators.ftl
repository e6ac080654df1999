# Séries d’indicateurs, contrôles des valeurs rapportées, revues des définitions et chiffres par bureau.
indicators-title = Indicateurs
indicators-lead = Des chiffres que d’autres mesurent, repris de leurs fichiers publiés : ce que chacun compte, par zone et dans le temps, avec sa source. Ils forment l’arrière-plan sur lequel se lisent les pactes.
indicators-methods = Comment les chiffres rapportés sont examinés
indicators-search = Mots du nom, de l’unité ou de la source
indicators-counted = { $found ->
    [one] { $found } série sur { $total }
   *[other] { $found } séries sur { $total }
  }
indicators-empty-title = Aucune série pour l’instant
indicators-empty = Des séries figureront ici dès que l’exploitant aura chargé un fichier avec « pacthouse import indicator ».
indicators-none-title = Aucune série ne correspond
indicators-all = Tous les indicateurs
indicators-kind = Indicateur
indicators-name = Ce qui est compté
indicators-unit = Unité
indicators-no-unit = Sans unité
indicators-better = Le sens favorable
indicators-better-increase = Plus vaut mieux
indicators-better-decrease = Moins vaut mieux
indicators-better-neither = Aucun, ou non précisé
indicators-source = Source
indicators-licence = Licence
indicators-not-said = Non précisé
indicators-holds = Contenu
indicators-size = { $points ->
    [one] { $points } valeur
   *[other] { $points } valeurs
  } dans { $areas ->
    [one] { $areas } zone
   *[other] { $areas } zones
  }
indicators-columns = Colonnes du fichier
indicators-file = Empreinte du fichier
indicators-revisions = Révisions
indicators-revisions-what = Un fichier qui dit autre chose devient une nouvelle révision. Les précédentes restent telles quelles.
indicators-revision = Révision { $number }, chargée le { $day }
indicators-area = Zone
indicators-areas = Zones
indicators-areas-found = { $found ->
    [one] { $found } zone sur { $total }
   *[other] { $found } zones sur { $total }
  }
indicators-periods = Périodes
indicators-from-to = { $first } à { $last }
indicators-over-time = Évolution
indicators-median = Médiane de toutes les zones
indicators-median-what = La moitié des zones se situe au-dessus de la médiane, l’autre moitié au-dessous. Choisissez une zone dans le tableau pour voir sa propre courbe à côté, à la même échelle ; une période sans valeur est un vide.
indicators-uneven = Les périodes sont inégalement espacées et les courbes ne le montrent pas : lisez les années au-dessous.
indicators-period = Période
indicators-value = Valeur
indicators-search-area = Nom ou code d’une zone
indicators-sort = Ordre
indicators-sort-name = Par nom
indicators-sort-highest = Valeur la plus haute d’abord
indicators-sort-lowest = Valeur la plus basse d’abord
indicators-sort-rise = Plus forte hausse d’abord
indicators-sort-fall = Plus forte baisse d’abord
indicators-no-area-title = Aucune zone ne correspond
indicators-no-area = Voir toutes les zones
indicators-last = Dernière période
indicators-change = Variation
indicators-rise = +{ $value }
indicators-no-change = Aucune valeur antérieure
indicators-compared = Par rapport à
indicators-since = { $period }
indicators-data-title = Emporter les valeurs
indicators-data-what = Chaque valeur de cette révision de la série, avec sa zone, sa période, son unité et sa source.

methods-title = Comment les chiffres rapportés sont examinés
methods-lead = Un chiffre dont dépend une décision donne envie de l’arranger. Ces contrôles cherchent les traces que cela laisse et les signalent à l’observateur.
methods-flag = Un signal est une raison de poser une question, jamais un verdict : il ne change aucun état, aucune note, aucun statut. L’observateur regarde les valeurs concernées, interroge et consigne ce qu’il a trouvé. Là où les valeurs sont trop peu nombreuses, le contrôle se tait.
methods-how = Comment on compte
methods-source = D’où il vient
methods-needs = Ce qu’il lui faut
methods-errs = Combien de fois il se trompe
methods-errs-what = { $count ->
    [one] Sur cent séries où tout est en ordre, il en signale au plus { $count }.
   *[other] Sur cent séries où tout est en ordre, il en signale au plus { $count }.
  }
methods-misses = Ce qu’il ne voit pas
methods-rates = D’où viennent ces taux
methods-rates-what = Un programme a fabriqué des milliers de séries de plusieurs formes, les unes honnêtes, les autres avec un signe de manipulation, et a compté ce que chaque contrôle signalait. Le même compte est refait à chaque modification de ce logiciel et échoue si un taux sort de ses bornes. La documentation donne chaque taux.
methods-versions = Les définitions sont figées
methods-versions-what = La définition d’un indicateur appartient à une version de son pacte. Toute période rapportée sous une version est mesurée pour toujours selon la définition de cette version. Une meilleure définition arrive avec une nouvelle version, vaut à partir de là et ne réécrit rien. Chaque année, quelqu’un réexamine la définition et publie le procès-verbal.
methods-share = La part mesurée
methods-share-what = À côté de chaque chiffre figure la part du processus qui laisse une trace, en pour cent. Quatre-vingt-dix pour cent calculés sur un dixième des dossiers disent peu des neuf autres dixièmes.
methods-small = Les petits nombres
methods-small-what = Quand le chiffre d’un bureau repose sur moins de { $least } dossiers, il n’est pas montré ; le plus petit suivant ne l’est pas non plus si l’on pouvait retrouver le premier en retranchant les autres du total.

checks-bunching-title = Entassement à la cible
checks-bunching-what = Des résultats honnêtes se répartissent autour de la cible. Quand on les pousse, trop de valeurs se trouvent juste à la cible et trop peu juste avant.
checks-bunching-how = Les valeurs sont comptées dans quatre classes étroites, deux avant la cible et deux à partir d’elle. Les deux extérieures disent ce que devraient contenir les deux intérieures ; un test binomial exact donne la probabilité d’en trouver autant par hasard.
checks-bunching-source = McCrary, Journal of Econometrics 142 (2008) ; Chetty, Friedman, Olsen et Pistaferri, Quarterly Journal of Economics 126 (2011) ; Kleven, Annual Review of Economics 8 (2016).
checks-bunching-needed = { $count } valeurs, tous bureaux et toutes périodes confondus.
checks-bunching-misses = Une cible qui est la meilleure valeur possible, comme 100 pour cent ; quelques valeurs poussées seulement. Une borne inférieure nette juste avant la cible peut passer pour un entassement : il signale alors jusqu’à huit séries honnêtes sur cent.
checks-bunching-flag = { $count } valeurs sur { $of } se trouvent juste à la cible ou un peu au-delà : { $statistic } fois ce que les valeurs voisines laissent attendre.
checks-heaping-title = Chiffres arrondis
checks-heaping-what = Les derniers chiffres de valeurs mesurées sont à peu près aussi fréquents les uns que les autres. Qui invente un nombre aime le terminer par 0 ou 5.
checks-heaping-how = L’indice de Whipple compare les valeurs qui finissent par 0 ou 5 au cinquième que donne le hasard : 100, aucune de trop ; 500, toutes. Un test binomial exact donne la probabilité d’un tel résultat par hasard.
checks-heaping-source = Whipple, Vital Statistics (1919) ; Nations Unies, Principes et recommandations concernant les recensements de la population et des logements ; Myers, Transactions of the Actuarial Society of America 41 (1940).
checks-heaping-needed = { $count } valeurs ayant le même nombre de décimales, sans compter celles qui sont à la cible, à 0 et à 100.
checks-heaping-misses = D’autres chiffres favoris ; des valeurs si proches que leurs derniers chiffres ne doivent rien au hasard.
checks-heaping-flag = { $count } valeurs sur { $of } finissent par 0 ou 5. L’indice de Whipple est de { $statistic } ; le hasard donne 100.
checks-jump-title = Sauts brusques
checks-jump-what = Un chiffre qui bouge peu d’une période à l’autre puis bondit a une cause qui mérite d’être connue : nouvelle méthode, réforme, erreur ou invention.
checks-jump-how = Chaque variation d’une période à la suivante est comparée aux autres du même bureau par le score z modifié : 0,6745 fois son écart à la variation médiane, divisé par la médiane de ces écarts. Au-delà de 3,5, elle est signalée.
checks-jump-source = Iglewicz et Hoaglin, How to Detect and Handle Outliers (1993).
checks-jump-needed = { $count } valeurs d’un même bureau.
checks-jump-misses = Une dérive lente ; un saut par-dessus une période manquante. Des valeurs à longue traîne, comme des jours d’attente, bondissent honnêtement : il signale jusqu’aux deux tiers de ces séries ; cherchez donc la cause avant d’interroger.
checks-jump-flag = { $count ->
    [one] { $count } valeur sur { $of } suit une variation très éloignée des autres. Son score est de { $statistic } ; au-delà de 3,5, c’est loin.
   *[other] { $count } valeurs sur { $of } suivent des variations très éloignées des autres. Le plus haut score est de { $statistic } ; au-delà de 3,5, c’est loin.
  }
checks-revision-title = Révisions tardives favorables
checks-revision-what = Des corrections honnêtes vont dans les deux sens. Quand des chiffres changent après la clôture de leur période et presque tous en mieux, quelqu’un retouche peut-être les résultats.
checks-revision-how = Parmi les valeurs changées tardivement, on compte celles qui sont allées dans le sens favorable. Le test des signes donne la probabilité d’un tel compte si les deux sens étaient également probables.
checks-revision-source = Dixon et Mood, Journal of the American Statistical Association 41 (1946).
checks-revision-needed = { $count } valeurs changées tardivement.
checks-revision-misses = Des valeurs retouchées avant d’être rapportées une première fois.
checks-revision-flag = { $count } changements tardifs sur { $of } sont allés dans le sens favorable : { $statistic } pour cent.
checks-missing-title = Périodes manquantes
checks-missing-what = Qui ne rapporte que les bonnes périodes laisse les autres de côté.
checks-missing-how = Les périodes sans valeur sont comptées pour chaque bureau. Un test binomial exact donne la probabilité d’en trouver autant si une sur vingt manquait par accident.
checks-missing-source = Clopper et Pearson, Biometrika 26 (1934).
checks-missing-needed = { $count } périodes dues par un même bureau.
checks-missing-misses = Si les périodes manquantes étaient mauvaises.
checks-missing-flag = { $count } périodes sur { $of } n’ont pas de valeur : { $statistic } pour cent.

reviews-of = Revues de l’indicateur de « { $commitment } »
reviews-title = Revues de l’indicateur
reviews-lead = Une définition peut vieillir, ou être apprise par ceux qu’elle mesure. Chaque année, quelqu’un la réexamine donc et dit en public si elle demeure.
reviews-definition = Ce qui est mesuré
reviews-version = Définition de
reviews-version-of = La version { $number }, adoptée le { $day }
reviews-frozen = C’est la définition de la version { $number }, et elle est figée : toute période rapportée sous cette version est mesurée selon elle. Une définition changée arrive avec une nouvelle version et ne réécrit aucun chiffre.
reviews-why = Pourquoi
reviews-newer = La version { $number } du pacte a ses propres définitions
reviews-held = Revues
reviews-due = La prochaine revue est due au plus tard le { $day }.
reviews-late = { $count ->
    [one] La revue due au plus tard le { $day } a { $count } jour de retard
   *[other] La revue due au plus tard le { $day } a { $count } jours de retard
  }
reviews-who = Le secrétariat de la douane du pacte ou son observateur l’enregistre.
reviews-none-title = Aucune revue pour l’instant
reviews-none = Le procès-verbal de chaque revue figurera ici dès son enregistrement.
reviews-by = Tenue par
reviews-was-due = Elle était due au plus tard le { $day }.
reviews-record = Enregistrer une revue
reviews-held-on = Jour où elle s’est tenue
reviews-decision = Ce qui a été décidé
reviews-decision-hint = Un changement ne prend effet qu’avec une nouvelle version du pacte.
reviews-minutes = Procès-verbal
reviews-minutes-hint = Qui a été entendu, ce qui a été examiné, ce qui a été décidé et pourquoi. Le procès-verbal est public : n’y mettez ni noms ni détails sur des personnes.
reviews-save = Publier la revue
reviews-refused-not-yours = Les revues sont enregistrées par le secrétariat de la douane du pacte ou par son observateur. Demandez à l’un d’eux de vous donner ce rôle.
reviews-refused-held = La revue due à cette date est déjà enregistrée. Rouvrez la page pour la voir.
reviews-refused-day = Ce n’est pas un jour compris entre l’adoption de la version et aujourd’hui. Indiquez le jour où la revue s’est tenue.
reviews-refused-minutes = Le procès-verbal est vide ou dépasse 10 000 caractères. Écrivez ce qui a été examiné et décidé.
reviews-refused-decision = Rien n’est choisi. Dites si l’indicateur demeure ou doit changer.
review-decision-keep = L’indicateur demeure tel quel
review-decision-change = L’indicateur doit changer dans la prochaine version

signs-title = Ce que signalent les contrôles
signs-what = Seul l’observateur du pacte voit ceci. Un signal est une raison de regarder et d’interroger ; il ne décide de rien.
signs-none = { $count ->
    [0] Il n’y a encore aucune valeur à examiner.
    [one] Rien n’est signalé dans la seule valeur rapportée. Avec si peu de valeurs, la plupart des contrôles se taisent.
   *[other] Rien n’est signalé dans les { $count } valeurs rapportées. Chaque contrôle a besoin d’un certain nombre de valeurs avant de se prononcer.
  }
signs-concerned = Les rapports concernés

figures-no-column = La première ligne ne nomme pas la colonne « { $column } ». Commencez le tableau par office,value,count et, au besoin, numerator.
figures-other-column = La première ligne nomme d’autres colonnes, ou deux fois la même. Ne laissez que office,value,count et, au besoin, numerator.
figures-csv = La ligne { $line } a plus ou moins de champs que la première, ou n’est pas en UTF-8. Corrigez ses virgules et ses guillemets.
figures-no-rows = Il n’y a aucun chiffre sous la première ligne. Ajoutez une ligne par bureau.
figures-office = La ligne { $line } ne nomme aucun bureau, ou un nom de plus de 500 caractères. Donnez le nom du bureau.
figures-twice = La ligne { $line } nomme le même bureau que la ligne { $first }. Retirez l’une des deux.
figures-value = La ligne { $line } n’a pas de nombre comme valeur. Donnez-en un, par exemple 92.5.
figures-percent = La ligne { $line } a un pourcentage inférieur à 0 ou supérieur à 100. Corrigez-le.
figures-count = La ligne { $line } n’a pas de nombre entier dans la colonne « { $column } ». Donnez-en un, par exemple 120.
figures-numerator = La ligne { $line } compte pour le chiffre plus de dossiers qu’elle n’en a. Corrigez l’un des deux nombres.
