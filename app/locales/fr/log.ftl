log-title = Le registre public
log-intro = Chaque acte public du portail laisse ici une entrée, dans l’ordre. Les entrées sont liées entre elles par leurs empreintes : aucune ne peut être modifiée, retirée ou ajoutée après coup sans que chacun puisse le voir.
log-checkpoint = L’état du registre
log-checkpoint-words = { $count ->
    [0] Le registre n’a encore aucune entrée. Le portail a signé cet état le { $at }.
    [one] Le registre compte une entrée. Le portail en a signé la racine le { $at }.
   *[other] Le registre compte { $count } entrées. Le portail en a signé la racine le { $at }.
  }
log-root = Racine de toutes les entrées
log-key = Clé qui signe
log-checkpoint-link = Le point de contrôle signé
log-verify-link = Vérifier une preuve
log-entries = Entrées
log-filter-type = Nature de l’acte
log-filter-pact = Pacte
log-filter-all-types = Tous les actes
log-filter-all-pacts = Tous les pactes
log-filter-from = Du
log-filter-to = Au
log-filter-show = Afficher ces entrées
log-count = { $count ->
    [one] Une entrée
   *[other] { $count } entrées, les plus récentes d’abord
  }
log-empty-title = Aucune entrée
log-empty = Le premier acte public répondant à ce choix apparaîtra ici au moment où il sera accompli.
log-entry-title = Entrée { $seq } du registre
log-type = Type
log-leaf = Empreinte de cette entrée
log-canonical = L’entrée elle-même
log-canonical-why = Ces caractères, exactement tels quels, sont ce que contient le registre et ce dont l’empreinte est tirée.
log-proof = La preuve qu’elle figure au registre
log-proof-how = La preuve mène de l’empreinte de cette entrée à un point de contrôle signé par le portail. Tout programme qui connaît le format C2SP tlog-proof peut la suivre sans rien demander au portail. Comparez la clé qui y figure à celle que d’autres connaissent.
log-proof-link = Télécharger la preuve
log-back = Toutes les entrées
log-kind-organisation-registered = Organisation enregistrée
log-kind-pact-adopted = Pacte adopté
log-kind-update-published = Actualité publiée
log-kind-update-corrected = Actualité rectifiée
log-kind-update-retracted = Actualité retirée
log-kind-version-adopted = Version adoptée
log-kind-pact-opened = Ouverture à la signature
log-kind-pact-entered-into-force = Entrée en vigueur
log-kind-pact-ending = Fin de durée annoncée
log-kind-pact-expired = Expiration
log-kind-pact-notice-given = Dénonciation
log-kind-pact-renewal-agreed = Accord de poursuite
log-kind-pact-renewed = Renouvellement
log-kind-pact-terminated = Résiliation effective
log-kind-pact-termination-given = Résiliation notifiée
log-kind-pact-word-annulled = Annulation d’une déclaration sur la fin
log-kind-party-seated = Siège attribué
log-kind-passkey-registered = Clé d’accès ajoutée
log-kind-passkey-erased = Enregistrement de clé d’accès effacé
log-kind-press-erased = Nom retiré d’un contact
log-kind-signature-erased = Nom retiré d’une signature
log-kind-passkey-removed = Clé d’accès retirée
log-kind-signature-signed = Signature
log-kind-signature-withdrawn = Retrait
log-kind-signature-countersigned = Contreseing
log-kind-file-scanned = Analyse d’un fichier
log-kind-signature-annulled = Annulation d’une signature ou de ce qui en atteste une
log-kind-mandate-revoked = Mandat retiré
log-kind-signature-lapsed = Invitation caduque
log-kind-signature-declined = Refus de signer
log-kind-signature-invited = Invitation à signer
log-kind-obligations-arose = Obligations nées
log-kind-obligations-fell-due = Obligations échues
log-kind-obligation-missed = Rapport manqué
log-kind-obligation-reported = Rapport remis
log-kind-obligation-returned = Rapport renvoyé
log-kind-obligation-verified = Rapport vérifié
log-kind-obligation-waived = Obligation levée
log-kind-standing-departed = Perte du statut actif
log-kind-standing-restored = Retour au statut actif
log-kind-assessment-published = Auto-évaluation publiée
log-kind-risk-map-published = Carte des risques publiée
log-kind-finding-published = Constat
log-kind-monitor-appointed = Mandat de l’observateur
log-kind-monitor-declared = Déclaration de l’observateur
log-kind-monitor-published = Publication de l’observateur
log-kind-monitor-retracted = Publication retirée
log-kind-monitor-task-recorded = Tâche de l’observateur
log-kind-committee-founded = Comité créé
log-kind-committee-changed = Mandat d’un comité modifié
log-kind-committee-closed = Comité clôturé
log-kind-meeting-called = Réunion convoquée
log-kind-meeting-changed = Réunion modifiée
log-kind-meeting-cancelled = Réunion annulée
log-kind-agenda-asked = Point demandé à l’ordre du jour
log-kind-invitation-answered = Réponse à une invitation
log-kind-meeting-held = Réunion tenue
log-kind-minutes-drafted = Projet de compte rendu envoyé
log-kind-minutes-commented = Observations sur un compte rendu
log-kind-decision-recorded = Décision enregistrée
log-kind-minutes-adopted = Compte rendu adopté
log-kind-action-late = Action en retard
log-kind-action-done = Action menée
log-kind-action-dropped = Action abandonnée
log-kind-press-designated = Contact presse
log-kind-press-ended = Contact presse retiré
log-kind-library-recorded = Recueil de cas
log-kind-indicator-imported = Indicateur chargé
log-kind-indicator-reviewed = Indicateur revu
log-kind-case-step-opened = Étape d’une affaire ouverte
log-kind-sanction-published = Sanction publiée
log-kind-sanction-changed = Sanction modifiée
log-kind-sanction-withheld = Publication suspendue
log-kind-sanction-no-longer-withheld = Publication de nouveau possible
log-kind-witness-named = Témoin désigné
log-kind-witness-ended = Fin d’un témoin
log-kind-sealed = Sous scellé
log-entry-organisation-registered = { $organisation } a été enregistrée sur le portail.
log-entry-pact-adopted = Le pacte « { $pact } » a été adopté.
log-entry-update-published = Une actualité a été publiée : { $subject }.
log-entry-update-corrected = Une actualité a été rectifiée : { $subject }.
log-entry-update-retracted = Une actualité a été retirée : { $subject }.
log-entry-version-adopted = La version { $number } du texte de « { $pact } » a été adoptée et figée.
log-entry-pact-opened = « { $pact } » a été ouvert à la signature.
log-entry-pact-entered-into-force = « { $pact } » est entré en vigueur.
log-entry-pact-ending = La fin de la durée de « { $pact } » a été annoncée.
log-entry-pact-expired = « { $pact } » a pris fin avec sa durée.
log-entry-pact-notice-given = { $organisation } a dénoncé « { $pact } ».
log-entry-pact-renewal-agreed = { $organisation } a consenti à la poursuite de « { $pact } ».
log-entry-pact-renewed = « { $pact } » a été renouvelé.
log-entry-pact-terminated = Il a été mis fin à « { $pact } ».
log-entry-pact-termination-given = { $organisation } a mis fin à « { $pact } ».
log-entry-pact-word-annulled = Ce que { $organisation } a dit de la fin de « { $pact } » a été annulé : le pouvoir de la personne qui l’a dit s’est révélé faux.
log-entry-party-seated = { $organisation } a reçu un siège dans « { $pact } ».
log-entry-passkey-registered = Une personne a ajouté une clé d’accès, avec laquelle des signatures peuvent être faites.
log-entry-passkey-erased = Le nom et la clé ont été retirés de l’enregistrement d’une clé d’accès, à la demande de la personne.
log-entry-press-erased = Un nom a été retiré du contact presse de { $organisation }, à la demande de la personne.
log-entry-signature-erased = Le nom de qui a signé « { $pact } » pour { $organisation } a été retiré, à la demande de la personne. La signature demeure.
log-entry-passkey-removed = Une clé d’accès a été retirée : plus rien ne peut être signé avec elle.
log-entry-signature-signed = { $organisation } a signé la version { $version } de « { $pact } ».
log-entry-signature-withdrawn = { $organisation } a retiré sa signature de « { $pact } ».
log-entry-signature-countersigned = { $organisation } a contresigné des signatures au bas de « { $pact } ».
log-entry-file-scanned = Un fichier visible de tous a été analysé à la recherche de logiciels malveillants ; l’entrée dit ce qui a été trouvé.
log-entry-signature-annulled = { $of ->
    [countersignature] Un contreseing de { $organisation } au bas de « { $pact } » a été annulé : le pouvoir de la personne qui a contresigné s’est révélé faux.
    [witness] Un témoignage de { $organisation } sur des signatures au bas de « { $pact } » a été annulé : le pouvoir de la personne qui l’a donné s’est révélé faux.
   *[other] Une signature de { $organisation } au bas de « { $pact } » a été annulée : le pouvoir de la personne signataire s’est révélé faux.
  }
log-entry-mandate-revoked = Un mandat pour agir au nom de { $organisation } a été retiré.
log-entry-signature-lapsed = L’invitation de { $organisation } à signer « { $pact } » est caduque.
log-entry-signature-declined = { $number ->
    [0] { $organisation } a décliné de signer « { $pact } ».
   *[other] { $organisation } a décliné de signer la version { $number } de « { $pact } ».
  }
log-entry-signature-invited = { $organisation } a été invitée à signer « { $pact } ».
log-entry-obligations-arose = { $number ->
    [one] Une obligation est née au titre de « { $pact } ».
   *[other] { $number } obligations sont nées au titre de « { $pact } ».
  }
log-entry-obligations-fell-due = { $number ->
    [one] Une obligation est venue à échéance au titre de « { $pact } ».
   *[other] { $number } obligations sont venues à échéance au titre de « { $pact } ».
  }
log-entry-obligation-missed = Le jour du rapport de { $organisation } sur { $commitment } de « { $pact } » est passé sans rapport.
log-entry-obligation-reported = { $organisation } a rendu compte de { $commitment } de « { $pact } ».
log-entry-obligation-returned = L’observateur a renvoyé avec une question le rapport de { $organisation } sur { $commitment } de « { $pact } ».
log-entry-obligation-verified = L’observateur a conclu sur le rapport de { $organisation } sur { $commitment } de « { $pact } ».
log-entry-obligation-waived = Ce que { $organisation } devait au titre de { $commitment } de « { $pact } » a été levé.
log-entry-standing-departed = { $organisation } n’est plus en règle dans « { $pact } ».
log-entry-standing-restored = { $organisation } est de nouveau en règle dans « { $pact } ».
log-entry-assessment-published = { $organisation } a publié les résultats du cycle { $number } de son auto-évaluation.
log-entry-risk-map-published = { $organisation } a publié l’édition { $number } de sa carte des risques de corruption.
log-entry-finding-published = L’observateur a publié un constat sur le rapport de { $organisation } sur { $commitment } de « { $pact } ».
log-entry-monitor-appointed = Le mandat de { $organisation } comme observateur de « { $pact } » a été enregistré.
log-entry-monitor-declared = { $organisation }, observateur de « { $pact } », a déclaré ses intérêts.
log-entry-monitor-published = { $organisation } a publié un rapport en tant qu’observateur de « { $pact } ».
log-entry-monitor-retracted = { $organisation } a retiré une de ses publications d’observateur de « { $pact } », et a dit pourquoi.
log-entry-monitor-task-recorded = { $organisation } a consigné une tâche accomplie comme observateur de « { $pact } ».
log-entry-committee-founded = { $organisation } a créé un comité de concertation de « { $pact } ».
log-entry-committee-changed = { $organisation } a modifié le mandat d’un comité de concertation de « { $pact } ».
log-entry-committee-closed = { $organisation } a clôturé un comité de concertation de « { $pact } ».
log-entry-meeting-called = { $organisation } a convoqué une réunion au titre de « { $pact } ».
log-entry-meeting-changed = { $organisation } a modifié une réunion au titre de « { $pact } ».
log-entry-meeting-cancelled = { $organisation } a annulé une réunion au titre de « { $pact } ».
log-entry-agenda-asked = { $organisation } a inscrit un point à l’ordre du jour d’une réunion au titre de « { $pact } ».
log-entry-invitation-answered = { $organisation } a répondu à l’invitation à une réunion au titre de « { $pact } ».
log-entry-meeting-held = Une réunion au titre de « { $pact } » s’est tenue, et la présence y a été notée.
log-entry-minutes-drafted = Le projet de compte rendu d’une réunion au titre de « { $pact } » a été envoyé à ses sièges.
log-entry-minutes-commented = { $organisation } a fait des observations sur un projet de compte rendu au titre de « { $pact } ».
log-entry-decision-recorded = La décision { $number } d’une réunion au titre de « { $pact } » a été enregistrée.
log-entry-minutes-adopted = Le compte rendu d’une réunion au titre de « { $pact } » a été adopté.
log-entry-action-late = Le jour est passé pour ce que la décision { $number } d’une réunion au titre de « { $pact } » demandait de faire.
log-entry-action-done = { $organisation } a fait ce que demandait la décision { $number } d’une réunion au titre de « { $pact } ».
log-entry-action-dropped = Ce que demandait la décision { $number } d’une réunion au titre de « { $pact } » a été abandonné, avec un motif.
log-entry-press-designated = { $organisation } a fait savoir comment joindre son service de communication.
log-entry-press-ended = { $organisation } a fait savoir qu’il n’y a plus de service de communication.
log-entry-library-recorded = Le recueil de cas a enregistré l’initiative { $subject }.
log-entry-indicator-imported = La série { $subject } a été chargée depuis un fichier.
log-entry-indicator-reviewed = L’indicateur de l’engagement { $subject } de « { $pact } » a été revu.
log-entry-case-step-opened = Une étape d’une affaire relevant de « { $pact } », scellée au moment où elle fut franchie, a été ouverte.
log-entry-sanction-published = Une mesure visant { $organisation } au titre de « { $pact } » est devenue publique.
log-entry-sanction-changed = Ce qui est public de la mesure visant { $organisation } au titre de « { $pact } » a changé.
log-entry-sanction-withheld = Une décision définitive relevant de « { $pact } » n’est pas publiée pour l’instant ; le motif et le jour sont indiqués.
log-entry-sanction-no-longer-withheld = Plus rien n’empêche la publication d’une décision relevant de « { $pact } ».
log-entry-witness-named = { $subject } a été désigné comme témoin : il surveille ce registre de l’extérieur.
log-entry-witness-ended = { $subject } n’est plus témoin de ce registre.
log-entry-sealed = Une décision qui n’est pas encore publique a été prise. Une entrée ultérieure l’ouvrira.
log-entry-other = Un acte de type { $type } a été accompli.
