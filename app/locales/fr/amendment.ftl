amendment-title = Avenant
amendment-begin = Commencer un avenant
amendment-go-on = Poursuivre l’avenant
amendment-means-draft = Un projet est tiré de la version la plus récente : ses textes, ses engagements et sa règle d’entrée en vigueur. Quiconque a un siège le lit.
amendment-means-consultation = Il suit le chemin de tout texte : une consultation au moins, une réponse à chaque commentaire, puis l’adoption.
amendment-means-adoption = Adopté, il devient la version suivante, et tous ceux qui ont signé sont priés de la signer, jusqu’au jour que vous fixez.
amendment-means-force = Jusqu’à ce que sa règle soit remplie, la version précédente reste en vigueur. Qui ne signe pas la nouvelle reste lié par celle qu’il a signée.
amendment-refused-on-its-way = La version la plus récente attend ses signatures. Un autre avenant pourra commencer quand elle aura pris effet, ou quand le délai pour la signer sera passé.
amendment-refused-not-now = Seul un pacte ouvert à la signature ou en vigueur peut être modifié, et seulement par sa version suivante.
amendment-of = Modifie
amendment-until-label = Dernier jour pour signer la nouvelle version
amendment-until-hint = Ceux qui ont signé sont priés de signer de nouveau jusqu’à ce jour. Dès le lendemain, il est indiqué qui ne l’a pas fait. Un an au plus à partir d’aujourd’hui.
amendment-until-missing = Indiquez le jour jusqu’auquel ceux qui ont signé sont priés de signer de nouveau.
amendment-until-past = Ce jour n’est pas dans l’avenir. Indiquez-en un plus tardif.
amendment-until-far = Ce jour est à plus d’un an. Indiquez-en un plus proche.
amendment-adopt-means = Le texte devient la version suivante du pacte et ne peut plus changer. Ceux qui ont signé sont priés par courriel de la signer. La version en vigueur le reste jusqu’à ce que la règle de la nouvelle soit remplie.
amendment-see-redline = Ce que le projet change
amendment-commitments = Engagements
amendment-commitments-lead = Ce qui est pareil dans les deux versions continue là où il en est. Ce qui change recommence avec chaque signature de la nouvelle version, et ce qui est supprimé finit avec elle ; ce qui était échu reste dû.
amendment-change = Modifier { $code }
amendment-restore = Rétablir { $code }
amendment-add = Ajouter un engagement
amendment-edit = Modifier un engagement
amendment-drop = Supprimer cet engagement
amendment-described-in = Les engagements de ce pacte sont décrits dans cette langue : { $language }.
amendment-code-wrong = Un autre engagement porte ce code, ou ce n’est pas celui auquel cet engagement se reconnaît. Gardez le code, ou choisissez-en un autre pour un nouvel engagement.
amendment-same = Inchangé
amendment-added = Nouveau
amendment-changed = Modifié
amendment-dropped = Supprimé
amendment-state-effective = A pris effet
amendment-state-signing = Ouvert à la signature
amendment-state-overdue = Sans effet encore
amendment-sign = Signer la nouvelle version
amendment-adopted = La version { $number } modifie la version { $other }. Elle a été adoptée le { $day }.
amendment-effective = Elle est le texte du pacte depuis le { $day }.
amendment-not-yet = La version { $other } reste en vigueur jusqu’à ce que la règle de la nouvelle soit remplie :
amendment-until = Ceux qui ont signé une version antérieure sont priés de la signer jusqu’au { $day }.
amendment-was-until = Ceux qui ont signé une version antérieure étaient priés de la signer jusqu’au { $day }.
amendment-still-open = Elle n’a pas encore pris effet et reste ouverte à la signature.
amendment-no-commitment = Les engagements sont les mêmes.
amendment-commitments-changed = Engagements nouveaux, modifiés ou supprimés
amendment-changes = Ce qui change
amendment-redline = Les deux textes côte à côte, article par article
amendment-progress = Qui a signé
amendment-have-signed = Ont signé la nouvelle version
amendment-have-not = Ne l’ont pas signée
amendment-needed = Nécessaires à son effet
amendment-waiting = Qui n’a pas signé la nouvelle version
amendment-all-title = Il ne manque personne
amendment-all = Tous ceux qui ont signé une version antérieure ont signé celle-ci.
amendment-more = Les { $count } au registre
amendment-notice-title = La version { $number } est ouverte à la signature
amendment-notice = Elle modifiera le pacte quand sa propre règle sera remplie. Ceux qui ont signé sont priés de la signer jusqu’au { $day }.
amendment-notice-late = Elle était à signer jusqu’au { $day }. Elle n’a pas encore pris effet et reste ouverte à la signature.
amendment-read = Ce qui change, et qui a signé
amendment-version-effective = a pris effet le { $day }
amendment-version-waiting = sans effet encore
amendment-sign-title = Vous avez signé la version { $number }
amendment-sign-what = Celle-ci est postérieure. Par votre signature, elle remplace celle que vous avez signée dès qu’elle prend effet. D’ici là, et si vous ne la signez pas, vous restez lié par l’autre.
resigning-asked = Prié de signer de nouveau jusqu’au { $day }
resigning-late = N’a pas signé de nouveau avant le { $day } inclus
resigning-declined = A refusé le { $day } de signer de nouveau
signatories-unresigned = N’a pas signé de nouveau
signatories-version = Version { $number }
signatories-earlier = A remplacé la signature de la version { $number }
signature-state-superseded = Remplacée
signature-was-superseded = Remplacée par la signature de l’entrée { $seq } : elle a été valable jusque-là.
signature-was-restored = Compte de nouveau : la signature de l’entrée { $seq }, qui avait pris sa place, a été annulée.
signature-superseded-title = Une autre signature a pris sa place
signature-superseded-what = L’organisation a signé une version postérieure du pacte. Cette signature a été valable jusqu’à ce que cette version la lie, et reste au registre. La plus récente est au journal sous l’entrée { $seq }.
certificate-superseded = Remplacée le { $moment } par la signature d’une version postérieure
certificate-superseded-on = remplacée le { $day }
certificate-superseded-what = { $moment }, entrée { $seq } du journal. La signature postérieure est l’entrée { $by }.
certificate-restored = Compte de nouveau
certificate-restored-what = { $moment }, entrée { $seq } du journal. La signature qui avait pris sa place a été annulée.
certificate-restored-on = compte de nouveau depuis le { $day }
obligation-waived-amendment = Le signataire a signé une version postérieure du pacte, qui demande autre chose.
consultation-changes-amended = Ce que la consultation { $number } change dans le pacte
consultation-see-amended = Ce que cela change dans le pacte
pacts-refused-not-replaceable = Le pacte qu’il remplacerait est lui-même, n’existe pas, a pris fin, ou est conduit par une autre douane.
pacts-supersedes = Remplace
pacts-superseded-by = Remplacé par
pacts-supersedes-when = dès son entrée en vigueur
pact-term-superseded = Il a pris fin le { $day } : un autre pacte l’a remplacé.
draft-supersedes = Remplace
draft-supersedes-hint = Le pacte qui prend fin quand celui-ci entre en vigueur. Ce qui était échu reste dû ; le reste est levé.
draft-supersedes-none = Aucun autre pacte
pacts-event-amended = La version { $number } a été adoptée ; ceux qui ont signé sont priés de la signer
pacts-event-effective = La version { $number } a pris effet
pacts-event-reminded = Rappel à ceux qui n’ont pas signé la version { $number }
pacts-event-superseded = Un autre pacte l’a remplacé
pacts-event-superseded-one = est lié par la version postérieure qu’il a signée
pacts-event-restored = est lié de nouveau par sa signature antérieure
log-kind-version-entered-into-force = Prise d’effet d’un avenant
log-kind-version-reminded = Rappel à signer de nouveau
log-kind-signature-superseded = Remplacement d’une signature
log-kind-signature-restored = Retour d’une signature
log-kind-pact-superseded = Remplacement d’un pacte
log-entry-version-entered-into-force = La version { $number } de « { $pact } » a pris effet.
log-entry-version-reminded = Ceux qui n’ont pas signé la version { $number } de « { $pact } » ont reçu un rappel.
log-entry-signature-superseded = La signature de { $organisation } au bas de « { $pact } » a été remplacée par sa signature d’une version postérieure.
log-entry-signature-restored = La signature antérieure de { $organisation } au bas de « { $pact } » compte de nouveau : celle qui avait pris sa place a été annulée.
log-entry-pact-superseded = « { $pact } » a pris fin : un autre pacte l’a remplacé.
mail-resign-subject = À signer de nouveau jusqu’au { $day } : { $pact }
mail-resign-body =
    Bonjour { $name },

    une nouvelle version de ce pacte, que votre organisation a signé, a été adoptée : { $pact }.

    Engagements nouveaux : { $added }. Modifiés : { $changed }. Supprimés : { $dropped }. Ce qui change d’autre, article par article, et qui a signé :

    { $url }

    Veuillez signer la nouvelle version jusqu’au { $day }. Tant qu’elle n’a pas pris effet, et si vous ne la signez pas, votre organisation reste liée par la version qu’elle a signée ; après ce jour, le registre public dit qu’elle n’a pas signé de nouveau.

mail-resign-reminder-subject = Pas encore signé de nouveau, jusqu’au { $day } : { $pact }
mail-resign-reminder-body =
    Bonjour { $name },

    votre organisation n’a pas encore signé la nouvelle version de ce pacte : { $pact }.

    Engagements nouveaux : { $added }. Modifiés : { $changed }. Supprimés : { $dropped }. Ce qui change d’autre, article par article, et qui a signé :

    { $url }

    Le dernier jour est le { $day }. Ensuite, le registre public dira que votre organisation n’a pas signé de nouveau.
