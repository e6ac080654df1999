# Les affaires : leurs mots.
case-stage-allegation = Alléguée
case-stage-review = En examen
case-stage-response = En attente de la réponse
case-stage-decision = À décider
case-stage-appealable = Décidée, recours possible
case-stage-appeal = En recours
case-stage-final = Définitive
case-stage-reconsideration = En réexamen
case-stage-closed = Close
case-ending-declined = Sans suite
case-ending-dismissed = Aucun manquement constaté
case-ending-annulled = Annulée
case-ending-released = Levée anticipée
case-ending-expired = Arrivée à son terme
case-practice-corrupt = Corruption
case-practice-fraudulent = Fraude
case-practice-collusive = Collusion
case-practice-coercive = Coercition
case-practice-obstructive = Obstruction
case-practice-non-reporting = Rapports non rendus
case-practice-other = Autre manquement au pacte
case-practice-corrupt-means = Donner ou recevoir quelque chose de valeur pour influencer la conduite de quelqu’un.
case-practice-fraudulent-means = Tromper quelqu’un pour en tirer profit ou échapper à une obligation.
case-practice-collusive-means = Une entente entre plusieurs, pour en tirer profit au détriment d’autrui.
case-practice-coercive-means = Nuire à quelqu’un, ou l’en menacer, pour qu’il agisse autrement.
case-practice-obstructive-means = Détruire, cacher ou modifier ce dont une enquête a besoin, ou y faire obstacle.
case-practice-non-reporting-means = Un rapport dû qui n’a pas été rendu.
case-practice-other-means = Autre chose que le texte signé interdit ou exige.
case-source-finding = Un constat de l’observateur
case-source-missed-obligation = Un rapport critique manqué
case-source-allegation = L’allégation d’une partie
case-source-concern = Un signalement transmis
case-source-recognition = Une mesure d’un autre pacte
case-source-officer = Ce que sait le responsable des sanctions
case-capacity-officer = Le responsable des sanctions
case-capacity-customs = La douane
case-capacity-associations = Les associations
case-capacity-bench = L’organe de première instance
case-capacity-appeal-bench = L’organe de recours
case-capacity-respondent = La partie mise en cause
case-capacity-complainant = La partie qui allègue
case-capacity-clock = Le calendrier, par la règle du pacte
case-seat-officer = Responsable des sanctions
case-seat-customs = Membre désigné par la douane
case-seat-associations = Membre désigné par les associations
case-seat-chair = Présidence neutre
case-seat-appeal-first = Recours, premier siège
case-seat-appeal-second = Recours, deuxième siège
case-seat-appeal-third = Recours, troisième siège
case-body-officer = Le responsable des sanctions
case-body-panel = Un collège de trois, présidence neutre
case-body-appeal-officer = Un arbitre de recours tiré de la liste convenue
case-body-board = Une commission de trois tirée de la liste convenue
case-vote-for = Pour
case-vote-against = Contre
case-vote-abstain = Abstention
case-condition-restitution = Restitution
case-condition-remedial-plan = Plan de redressement
case-condition-training = Formation
case-condition-access = Accès aux livres ou aux locaux
case-condition-other = Autre condition
case-relation-controlling = Contrôle la partie mise en cause
case-relation-controlled = Contrôlée par la partie mise en cause
case-relation-successor = Poursuit l’activité de la partie mise en cause
case-withholding-court-order = Décision de justice
case-withholding-legal-ground = Une loi l’interdit
case-reopening-acquittal = Un tribunal a relaxé sur les faits
case-reopening-new-facts = Des faits que personne ne connaissait
case-discipline-cleared = Aucune faute de service
case-discipline-reprimand = Blâme
case-discipline-fine = Amende ou retenue de salaire
case-discipline-transfer = Mutation
case-discipline-suspension = Suspension de fonctions
case-discipline-dismissal = Révocation
case-discipline-prosecution = Transmis au parquet
case-effect-none = La partie mise en cause garde tous ses droits
case-effect-suspended = La partie mise en cause ne peut pas signer ; elle doit toujours ses rapports
case-effect-excluded = La partie mise en cause ne peut ni signer ni rendre compte
case-motion-decide = Décider l’affaire
case-motion-interim = Suspendre à titre provisoire
case-motion-lift-interim = Mettre fin à la suspension provisoire
case-motion-release = Lever la mesure avant son terme
case-motion-prolong = Prolonger la mesure

# Ce qui s’est passé.
case-act-alleged = Un manquement a été allégué
case-act-opened = Le responsable a ouvert l’affaire
case-act-taken-up = Le responsable a donné suite à l’allégation
case-act-declined = Le responsable n’y a pas donné suite
case-act-named = Un siège a été attribué ou proposé
case-act-declared = Un membre a déclaré n’avoir aucun intérêt
case-act-recused = Un membre s’est récusé
case-act-noticed = La partie mise en cause a été informée
case-act-delivered = Le courriel de notification a été remis
case-act-read = La partie mise en cause a reçu la notification
case-act-extension-asked = La partie mise en cause a demandé un délai
case-act-extension-granted = Un délai a été accordé
case-act-extension-refused = Le délai a été refusé
case-act-responded = La partie mise en cause a répondu
case-act-hearing-asked = La partie mise en cause a demandé à être entendue
case-act-hearing-waived = La partie mise en cause ne demande plus à être entendue
case-act-hearing-held = La partie mise en cause a été entendue
case-act-moved = Une motion a été mise aux voix
case-act-voted = Un membre a voté
case-act-carried = L’organe a décidé
case-act-lost = La motion a été rejetée
case-act-appealed = La partie mise en cause a formé un recours
case-act-appeal-withdrawn = Le recours a été retiré
case-act-settlement-offered = Un règlement a été proposé
case-act-settlement-accepted = Le règlement a été accepté
case-act-settlement-refused = Le règlement a été écarté
case-act-withheld = La publication a été suspendue
case-act-withholding-lifted = La publication n’est plus suspendue
case-act-reopened = La décision est réexaminée
case-act-condition-shown = La partie mise en cause dit qu’une condition est remplie
case-act-condition-met = Une condition est remplie
case-act-disciplined = La douane a rendu compte de ses mesures internes
case-act-response-over = Le délai de réponse a pris fin
case-act-deadline-missed = Un délai est passé sans l’acte attendu
case-act-appeal-over = Le délai de recours a pris fin
case-act-interim-over = La suspension provisoire a pris fin
case-act-began = La mesure a pris effet
case-act-expired = La mesure est arrivée à son terme
case-act-published = L’affaire est devenue publique

# Ce qui est refusé, et pourquoi.
case-refused-not-yours = Cela ne vous revient pas dans cette affaire. Sa page dit qui doit agir.
case-refused-not-now = Cela ne peut pas se faire à ce stade. Revenez à l’affaire pour voir la suite.
case-refused-party = Cette personne appartient à une partie à l’affaire ou à l’observateur et ne peut pas en décider. Désignez quelqu’un d’autre.
case-refused-other-instance = Cette personne a conduit l’affaire ou a siégé dans l’autre instance et ne peut pas intervenir ici. Désignez quelqu’un d’autre.
case-refused-not-neutral = La présidence ne doit appartenir à aucune partie au pacte. Proposez quelqu’un d’autre.
case-refused-bench = L’organe n’est pas complet, ou un membre n’a pas encore fait sa déclaration. Ce sera possible quand chaque siège sera pourvu et chaque déclaration faite.
case-refused-hearing = La partie mise en cause a demandé à être entendue. Consignez d’abord l’audition.
case-refused-too-late = Le délai est passé. L’affaire suit son cours sans cela.
case-refused-done = C’est déjà fait, et cela reste.
case-refused-motion = Une autre motion est ouverte, ou celle que vous avez lue ne l’est plus. Revenez à l’affaire et voyez ce qui est mis aux voix.
case-refused-measure = Choisissez une mesure de l’échelle du texte signé.
case-refused-months = Indiquez un nombre de mois, au moins un et au plus ce que l’échelle permet pour cette mesure.
case-refused-heavier = C’est plus lourd que ce qui avait été décidé. Une mesure peut rester la même ou s’alléger : ni échelon plus haut, ni durée plus longue, ni condition nouvelle, ni personne de plus.
case-refused-affiliate = La mesure ne peut atteindre que ceux que la notification nommait, afin qu’ils aient pu être entendus.
case-refused-reasons = Écrivez-le dans une langue au moins. Dans une affaire, tout acte est motivé.
case-refused-period = Indiquez un jour ou un nombre de jours dans ce qui est permis ici.
case-refused-condition = Choisissez une des conditions de la mesure.
case-refused-no-ladder = Le texte signé par la partie mise en cause n’a pas d’échelle de mesures : une affaire ne mènerait à rien.
case-refused-no-signatory = Cette organisation n’a pas signé le pacte.

# Proposé par la règle du pacte.
case-proposed-missed = { $count ->
    [one] { $organisation } a manqué un rapport sur un engagement critique. La règle du pacte propose cette affaire ; elle n’impose rien.
   *[other] { $organisation } a manqué { $count } rapports sur des engagements critiques. La règle du pacte propose cette affaire ; elle n’impose rien.
  }
case-proposed-recognised = Une mesure visant { $organisation } est devenue publique au titre d’un autre pacte ({ $pact }), que ce pacte reconnaît. Sa règle propose cette affaire ; elle n’impose rien.

# Les courriels. Aucun ne dit ce qui est allégué.
mail-case-notice-subject = Une affaire concerne { $organisation } : vous pouvez répondre jusqu’au { $until }
mail-case-notice-body =
    { $name },

    Une affaire relevant de « { $pact } » concerne { $organisation }. Sa page dit ce qui est allégué, sur quelles preuves, qui décide et ce que vous pouvez faire. Vous avez jusqu’au { $until } pour répondre :

    { $url }

    Rien n’en est public.
mail-case-news-subject = Du nouveau dans l’affaire qui concerne { $organisation }
mail-case-news-body =
    { $name },

    Quelque chose s’est passé dans l’affaire relevant de « { $pact } » qui concerne { $organisation }. De quoi il s’agit, ce que vous pouvez faire et jusqu’à quand est indiqué sur sa page :

    { $url }
mail-case-turn-subject = Une affaire vous attend
mail-case-turn-body =
    { $name },

    Une affaire relevant de « { $pact } » vous attend maintenant. Ce qu’il y a à faire, et jusqu’à quand, est indiqué sur sa page :

    { $url }
mail-case-seat-subject = Un siège vous a été attribué dans une affaire
mail-case-seat-body =
    { $name },

    Vous devez participer à la décision d’une affaire relevant de « { $pact } ». Avant toute chose, voyez qui est concerné et déclarez n’avoir aucun intérêt dans la question, ou quittez le siège :

    { $url }
