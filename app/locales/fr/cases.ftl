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
case-act-supplemented = Un complément est apporté à ce qui est allégué
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

# La liste.
cases-title = Affaires
cases-lead = Les affaires auxquelles vous prenez part : d’abord celles qui vous attendent, puis par échéance.
cases-all = Toutes vos affaires
cases-stage = État
cases-mine = Seulement celles qui m’attendent
cases-awaits = En attente de
cases-due = Jusqu’au
cases-empty-title = Aucune affaire
cases-empty = Une affaire figurera ici dès qu’une vous concernera. Si vous avez choisi des filtres, réduisez-les.
cases-counted = { $count ->
    [one] Une affaire
   *[other] { $count } affaires
  }
cases-awaiting-counted = { $count ->
    [one] Une affaire vous attend
   *[other] { $count } affaires vous attendent
  }

# Une affaire.
case-kind = Affaire
case-title = Affaire concernant { $organisation }
case-about = Dans l’affaire concernant { $organisation }
case-last-step = depuis le { $day }
case-back = Retour à l’affaire
case-back-all = Toutes vos affaires
case-turn-reply = Vous avez jusqu’au { $day } pour répondre.
case-turn-appeal = Vous avez jusqu’au { $day } pour former un recours.
case-turn-yours = L’affaire vous attend, jusqu’au { $day }.
case-turn-other = L’affaire attend jusqu’au { $day } : { $who }.
case-turn-late = L’échéance du { $day } est passée, et l’affaire attend encore : { $who }.
case-next-allegation = Le responsable des sanctions examine l’allégation et y donne suite, ou dit pourquoi non.
case-next-review = L’organe qui décidera est formé. Ensuite la partie mise en cause est informée et peut répondre.
case-next-response = Une fois la réponse reçue ou son délai passé, l’organe décide. Rien n’est public.
case-next-decision = L’organe décide par vote, avec ses motifs. Ensuite la partie mise en cause peut former un recours.
case-next-appealable = Sans recours, la décision devient définitive à la fin de ce délai, puis est publiée si le pacte le prévoit.
case-next-appeal = D’autres personnes décident du recours. Ce qui fut décidé peut s’alléger, jamais s’alourdir.
case-next-final = La mesure dure jusqu’à son terme, ou jusqu’à ce que l’organe la lève plus tôt.
case-next-reconsideration = L’organe réexamine sa décision. Elle peut s’alléger, jamais s’alourdir.
case-next-closed = L’affaire est terminée.
case-accused-title = Ce qui vous est reproché
case-accused-lead = Voici ce qui se serait passé, et ce qui le montre. Rien n’est décidé avant que vous ayez pu répondre, et rien n’en est public maintenant.
case-acts-title = Ce que vous pouvez faire maintenant
case-facts-title = L’affaire
case-fact-respondent = Partie mise en cause
case-fact-pact = Pacte
case-fact-article = Paragraphe
case-fact-practice = Pratique
case-fact-source = Origine
case-fact-account = Ce qui s’est passé
case-fact-affiliates = Qui d’autre est concerné
case-fact-files = Fichiers
case-fact-obligation = Obligation
case-obligation-link = L’obligation dont elle découle
case-fact-effect = Droits actuels
case-fact-interim = Suspension provisoire, sans préjuger du fond, jusqu’au
case-fact-publication = Publication
case-fact-reasons = Motifs
case-fact-seat = Siège
case-fact-person = Personne
case-fact-days = Jours ouvrables
case-fact-reply = Réponse
case-fact-on = Jour de l’audition
case-fact-present = Personnes présentes
case-fact-minutes = Procès-verbal
case-fact-motion = Motion
case-fact-vote = Vote
case-fact-dissent = Ce qu’il faut savoir d’un vote contre
case-fact-grounds = Motifs du recours
case-fact-measure = Mesure
case-fact-months = Durée
case-fact-conditions = Ce qui y mettrait fin plus tôt
case-fact-condition = Condition
case-fact-at-once = Pourquoi elle commence aussitôt
case-fact-until = Jusqu’au
case-fact-ground = Motif
case-fact-reference = Quelle décision ou quelle loi
case-fact-discipline = Ce qui a été fait
case-fact-officials = Nombre d’agents
case-fact-stage = État de l’affaire
case-fact-begins = Premier jour
case-fact-ends = Premier jour où elle n’a plus cours
case-months = { $count ->
    [one] Un mois
   *[other] { $count } mois
  }
case-no-measure = Aucune mesure : pas de manquement, ou la mesure est annulée
case-public-due = À publier depuis le { $day }
case-public-withheld = Suspendue jusqu’au { $day }
case-public-since = Publique depuis le { $day }
case-served-title = Comment la notification a été remise
case-served-on = Remise sur ce portail
case-served-mail = Courriel accepté par le serveur du destinataire
case-served-read = Reçue par la partie mise en cause
case-served-not-yet = Pas encore
case-bodies-title = Qui décide
case-first-title = Première instance : { $body }
case-appeal-title = Recours : { $body }
case-seat = Siège
case-seat-empty = Personne encore
case-declaration = Déclaration d’absence d’intérêt
case-declared-yes = Faite
case-declared-no = Pas encore
case-open-motion = Ce qui est mis aux voix
case-votes = Votes jusqu’ici
case-offer-title = Un règlement est proposé
case-offer-by = Proposé par : { $who }
case-measure-title = La mesure
case-condition-since-shown = Dite remplie
case-condition-since-met = Remplie
case-files-title = Le dossier
case-files-added = { $count ->
    [0] Vous n’avez ajouté aucun fichier qui reste à envoyer.
    [one] Vous avez ajouté un fichier qui n’est pas encore envoyé. Il part avec votre prochain acte si vous le cochez.
   *[other] Vous avez ajouté { $count } fichiers qui ne sont pas encore envoyés. Ils partent avec votre prochain acte si vous les cochez.
  }
case-files-add = Ajouter des fichiers
case-files-take = Télécharger tout le dossier
case-files-tick = Fichiers joints
case-files-none = Vous n’avez encore ajouté aucun fichier.
case-files-first = Ajouter d’abord un fichier
case-file-for = Pour l’affaire concernant { $organisation }
case-file-intro = Ce que vous ajoutez ici, personne d’autre ne le voit avant que vous l’envoyiez avec un acte. Le lisent alors ceux qui lisent cet acte.
case-file-back = Retour à l’affaire
case-history-title = Ce qui s’est passé jusqu’ici
case-history-lead = Chaque étape a été scellée dans le journal public à son moment. L’entrée du journal dit quand, et non quoi.
case-opened-by = Ouverte par

# Les formulaires.
case-look = Cela est scellé dans le journal quand vous le faites, et ne peut être défait.
case-choose = Choisir
case-choose-motion = Que mettez-vous aux voix ?
case-reasons-hint = Pesez ce qui fut répondu. Ce qui devient public est imprimé tel quel ; ne nommez donc personne.
case-reason-hint = En une ou deux phrases.
case-recused-hint = Par exemple, un cousin travaille pour la partie mise en cause. Le responsable, les membres et la partie le lisent.
case-notice-hint = Ce que la partie aurait fait, quand, où, et ce qui le montre. Elle doit pouvoir répondre à chaque point. Si elle est sanctionnée, cela devient public ; ne nommez donc personne.
case-reply-hint = Répondez point par point. S’il y a une décision contre vous, votre réponse est imprimée à côté ; ne nommez donc personne.
case-grounds-hint = Ce qui est faux dans la décision, et pourquoi.
case-shown-hint = Ce qui a été fait, et quand.
case-discipline-hint = Ce qui peut être dit sans nommer ni désigner personne.
case-dissent-hint = Si vous votez contre et voulez que cela se sache. Vous pouvez le laisser vide.
case-at-once-hint = Seulement si attendre le recours mettait en danger des preuves ou quelqu’un. Sinon laissez vide.
case-minutes-hint = Ce qui a été dit, dans l’ordre.
case-present-hint = Par fonction ; un nom si cela importe.
case-on-hint = Pas dans le futur.
case-until-label = Premier jour où cela prend fin
case-until-hint = Une suspension provisoire dure au plus 90 jours. Une mesure dure au plus ce que permet l’échelle.
case-withheld-until-hint = Au plus un an à partir de maintenant. Ensuite le motif doit être invoqué à nouveau.
case-reference-hint = De façon qu’un tiers puisse la retrouver : tribunal, numéro, jour ; ou loi et paragraphe.
case-officials-hint = Un nombre seul.
case-days-label = Combien de jours ouvrables de plus
case-days-hint = Au plus { $count }.
case-months-label = Pour combien de mois
case-months-hint = Au moins un ; laissez vide s’il n’y a pas de mesure.
case-measure-most = { $count ->
    [one] { $measure } (au plus un mois)
   *[other] { $measure } (au plus { $count } mois)
  }
case-conditions-hint = Si elles sont remplies, l’organe peut mettre fin à la mesure plus tôt. Les lignes laissées vides ne comptent pas.
case-conditions-kept = Conditions maintenues
case-condition-kind = Condition { $number } : nature
case-condition-what = Condition { $number } : ce qui doit être fait
case-affiliate-none = Aucun
case-affiliate-hint = Une mesure ne peut atteindre que ceux que la notification nomme, afin qu’ils puissent être entendus.
case-affiliate-who = Organisation { $number }
case-affiliate-how = Lien de l’organisation { $number } avec la partie mise en cause
case-seat-given = Le siège : { $seat }
case-seat-own = Vous prenez vous-même le siège.
case-seat-proposed = { $name } est proposé. La présidence est pourvue quand l’autre membre désigne la même personne.
case-seat-email = Adresse électronique
case-seat-email-hint = Le courriel d’information y est envoyé ; c’est avec elle que la personne se connecte.
case-seat-name = Nom
case-seat-name-hint = Seuls ceux qui lisent l’affaire le voient.
case-seat-language = Langue de ses courriels
case-no-email = Indiquez une adresse électronique, par exemple nom@example.org.
case-no-name = Indiquez le nom de la personne.
case-no-vote = Dites comment vous votez.
case-no-ground = Choisissez le motif.
case-no-number = Indiquez un nombre.
case-no-outcome = Dites ce qui a été fait.
case-no-relation = Choisissez pour chaque organisation son lien avec la partie mise en cause.
case-no-respondent = Choisissez qui aurait manqué au pacte.
case-no-article = Choisissez le paragraphe qui aurait été enfreint.
case-no-practice = Choisissez la pratique.
case-no-source = Dites d’où cela vient.

# Commencer une affaire.
case-new-way = Ouvrir une affaire, ou alléguer un manquement
case-new-title = Une nouvelle affaire
case-new-which = Au titre de quel pacte ?
case-new-for = Vous alléguez pour
case-new-lead = Vous ouvrez l’affaire comme responsable des sanctions. La partie mise en cause est informée par la notification, plus tard, une fois formé l’organe qui décide.
case-new-lead-allege = Vous alléguez un manquement au nom d’une partie au pacte. Le responsable des sanctions l’examine et y donne suite, ou dit pourquoi non.
case-new-account-hint = Ce qui s’est passé, quand et où, et comment vous le savez.
case-new-look = L’affaire commence quand vous l’ouvrez. Rien n’en est public.
case-new-look-allege = Le responsable des sanctions est informé quand vous l’envoyez. Rien n’en est public.
case-new-open = Ouvrir l’affaire
case-new-allege = Envoyer l’allégation
case-from-obligation = Ouvrir une affaire

# Parmi qui sont tirés ceux qui décident des recours.
appeal-list-way = Qui décide des recours
appeal-list-title = La liste de ceux qui décident des recours
appeal-list-lead = Une personne est sur la liste dès que la douane et une association sont d’accord. Pour chaque recours, on tire au sort parmi ceux qui n’appartiennent à aucune partie à l’affaire.
appeal-list-counted = { $count ->
    [one] Une personne
   *[other] { $count } personnes
  }
appeal-list-customs = Douane
appeal-list-associations = Associations
appeal-list-agrees = D’accord
appeal-list-not-yet = Pas encore
appeal-list-agree-named = Accepter { $name }
appeal-list-strike-named = Ne plus accepter { $name }
appeal-list-empty-title = Personne n’est sur la liste
appeal-list-empty = Tant que les deux côtés ne s’accordent sur personne, un recours n’a personne pour en décider. Proposez quelqu’un ci-dessous.
appeal-list-propose = Proposer quelqu’un
appeal-list-propose-now = Proposer cette personne

# Ce qui peut se faire.
case-do-taken-up = Donner suite à l’allégation
case-do-taken-up-means = L’affaire est ouverte. L’organe qui décide est ensuite formé, et la partie mise en cause informée.
case-do-declined = Clore sans notification
case-do-declined-means = Dites pourquoi l’affaire ne va pas plus loin. Celui qui a allégué lit vos motifs ; rien n’est public.
case-do-named = Attribuer un siège
case-do-named-means = Désignez quelqu’un qui n’appartient à aucune partie à l’affaire. Un courriel l’informe, et il doit déclarer n’avoir aucun intérêt avant de décider quoi que ce soit.
case-do-declared = Déclarer n’avoir aucun intérêt
case-do-declared-means = Vous déclarez que ni vous ni vos proches ne gagnez ou perdez à l’issue de cette affaire, et que vous déciderez sur le seul dossier.
case-do-recused = Quitter le siège
case-do-recused-means = Dites pourquoi vous ne pouvez pas décider de cette affaire. Quelqu’un d’autre est alors désigné.
case-do-noticed = Informer la partie mise en cause
case-do-noticed-means = La partie le lit sur sa page et en est informée par courriel. Son délai de réponse court dès aujourd’hui.
case-do-read = J’ai reçu cette notification
case-do-read-means = Vous confirmez avoir reçu la notification. Cela ne change rien à votre délai de réponse.
case-do-extension-asked = Demander un délai
case-do-extension-asked-means = Le responsable des sanctions l’accorde ou le refuse. Une demande restée sans réponse à temps est accordée.
case-do-extension-granted = Accorder un délai
case-do-extension-granted-means = La partie mise en cause a autant de jours ouvrables de plus pour répondre.
case-do-extension-refused = Refuser le délai
case-do-extension-refused-means = Le délai de réponse reste ce qu’il est.
case-do-responded = Répondre
case-do-responded-means = Votre réponse va à ceux qui décident. Si vous avez autre chose à dire plus tard, vous pouvez répondre encore jusqu’au vote.
case-do-hearing-asked = Demander à être entendu
case-do-hearing-asked-means = Rien n’est décidé avant que vous ayez été entendu, ou ne le demandiez plus.
case-do-hearing-waived = Ne plus demander à être entendu
case-do-hearing-waived-means = L’organe peut alors décider sur dossier.
case-do-hearing-held = Consigner l’audition
case-do-hearing-held-means = Le procès-verbal est lu par la partie et par ceux qui décident, et devient public avec l’affaire.
case-do-moved = Mettre aux voix
case-do-moved-means = En la déposant, vous votez pour. Seul dans l’organe, vous décidez ainsi.
case-do-voted = Voter
case-do-voted-means = Votre vote porte sur ce qui est écrit ici. La partie ne lit jamais comment les membres ont voté.
case-do-appealed = Former un recours
case-do-appealed-means = D’autres personnes en décident. La mesure peut s’en trouver allégée, jamais alourdie.
case-do-appeal-withdrawn = Retirer le recours
case-do-appeal-withdrawn-means = La décision de première instance devient définitive aujourd’hui.
case-do-settlement-offered = Proposer un règlement
case-do-settlement-offered-means = L’autre côté peut l’accepter. C’est alors définitif, sans recours.
case-do-settlement-accepted = Accepter le règlement
case-do-settlement-accepted-means = Ce qui est proposé devient définitif aujourd’hui, sans recours.
case-do-settlement-refused = Écarter le règlement
case-do-settlement-refused-means = L’affaire suit son cours comme si rien n’avait été proposé.
case-do-withheld = Suspendre la publication
case-do-withheld-means = Qu’une décision est suspendue, le motif et le jour sont publics ; ce qu’elle dit et de qui, non.
case-do-withholding-lifted = Mettre fin à la suspension de la publication
case-do-withholding-lifted-means = La décision est publiée aussitôt si son heure est venue.
case-do-reopened = Faire réexaminer la décision
case-do-reopened-means = L’organe la réexamine. Elle peut s’alléger, jamais s’alourdir.
case-do-supplemented = Compléter ce qui est allégué
case-do-supplemented-means = Le responsable des sanctions l’apprécie avant que la partie mise en cause soit informée. Celle-ci ne le lit pas ; ce qui est retenu contre elle figure dans la notification.
case-do-condition-shown = Montrer qu’une condition est remplie
case-do-condition-shown-means = Le responsable des sanctions l’examine. Une fois la condition remplie, l’organe peut lever la mesure plus tôt.
case-do-condition-met = Consigner qu’une condition est remplie
case-do-condition-met-means = Elle est indiquée avec son jour, dans l’affaire et sur sa page publique.
case-do-disciplined = Rendre compte des mesures internes
case-do-disciplined-means = Cela devient public avec l’affaire. Personne n’est nommé.

# Ses fichiers.
case-file-title = Fichiers pour une affaire
case-file-none = Les fichiers que vous ajoutez figureront ici, chacun avec son empreinte, jusqu’à ce que vous les envoyiez avec un acte.
case-file-personal = Ce qui est envoyé reste dans l’affaire et ne peut être repris. Noircissez ce dont l’affaire n’a pas besoin : adresses, numéros et noms de personnes, aussi dans les colonnes cachées, les commentaires et les propriétés des fichiers bureautiques.
