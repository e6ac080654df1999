members-title = Membres
members-place = { $association } dans « { $pact } »
members-desk-title = Faire venir les membres
members-desk-open = Inviter des membres, voir qui a répondu, tenir leurs mandats
members-desk-lead = Chaque pacte dans lequel une association fait venir ses membres, avec le nombre de réponses. Les coordinateurs de l’association invitent et rappellent ; le secrétariat de la douane voit où ils en sont.
members-desk-none-title = Il n’y a pas de pacte où faire venir des membres
members-desk-none = Un pacte figure ici lorsqu’une association que vous coordonnez y a un siège, ou que vous le gérez, et qu’il est ouvert ou en vigueur.
members-desk-caption = Invitations par pacte et par association, selon leur état
members-pact = Pacte
members-association = Association
members-organisation = Organisation
members-contact = Destinataire
members-state = État
members-invited-on = Invitée le
members-reminders = Rappels
members-reminders-of = { $count } sur { $most }
members-reminded-last = Dernier le { $day }
members-until = Ouverte jusqu’au { $day }
invitation-answer-invited = Invitée
invitation-answer-opened = Ouverte
invitation-answer-signed = Signée
invitation-answer-ended = Signature sans effet
invitation-answer-declined = Déclinée
invitation-answer-lapsed = Caduque
members-counted-invited = { $count ->
    [one] invitée, sans l’avoir ouverte
   *[other] invitées, sans l’avoir ouverte
  }
members-counted-opened = { $count ->
    [one] l’a ouverte sans répondre
   *[other] l’ont ouverte sans répondre
  }
members-counted-signed = { $count ->
    [one] a signé
   *[other] ont signé
  }
members-counted-ended = { $count ->
    [one] a signé, et sa signature ne compte plus
   *[other] ont signé, et leurs signatures ne comptent plus
  }
members-counted-declined = { $count ->
    [one] a décliné
   *[other] ont décliné
  }
members-counted-lapsed = { $count ->
    [one] invitation caduque ou égarée
   *[other] invitations caduques ou égarées
  }
members-only-look = Vous voyez où en est l’association. Seuls ses coordinateurs invitent et rappellent.
members-invite = Inviter des membres
members-remind = { $count ->
    [one] Rappeler la { $count } muette
   *[other] Rappeler les { $count } muettes
  }
members-reminders-going = { $count ->
    [one] { $count } rappel est en route.
   *[other] { $count } rappels sont en route.
  }
members-lists-title = Listes envoyées
members-list-of = Liste du { $at }
members-list-waiting = Attend votre décision
members-list-sending = En cours d’envoi
members-list-done = Envoyée
members-list-title = Qui est invité
members-none-title = Aucune invitation ici
members-none = Les invitations apparaissent ici dès qu’une liste de membres est envoyée, ou quand une autre recherche en trouve.
members-counted = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
  }
members-csv = Télécharger cette liste (CSV)
members-upload-title = Inviter des membres
members-upload-lead = Donnez une liste de membres sous forme de tableau. Chaque ligne est d’abord vérifiée, et rien ne part avant votre accord. Par l’invitation, votre association se porte garante que chaque contact peut signer pour son entreprise.
members-upload-file = Fichier (CSV)
members-upload-file-hint = En UTF-8, avec les noms des colonnes en première ligne ; virgules, points-virgules ou tabulations entre les cellules ; { $most } lignes au plus.
members-upload-paste = Ou collez-la ici
members-upload-paste-hint = Des cellules copiées d’un tableur conviennent, avec la première ligne.
members-upload-check = Vérifier la liste
members-columns = Les colonnes
members-column = Colonne
members-column-holds = Contient
members-column-must = Nécessaire
members-column-needed = Oui
members-column-optional = Peut manquer
members-column-slug = Le nom permanent dans les adresses, en minuscules, chiffres et traits d’union ; tiré du nom s’il manque
members-column-name = Le nom de l’entreprise
members-column-registry_number = Son numéro au registre de son pays
members-column-lei = Son identifiant d’entité juridique (LEI, ISO 17442), 20 caractères
members-column-country = Deux lettres majuscules (ISO 3166-1), comme PE
members-column-contact_name = Qui peut signer pour elle
members-column-contact_email = Où va l’invitation
members-column-contact_title = En quelle qualité cette personne signe
members-column-language = La langue de ses courriels : en, fr, es ou ar
members-column-mandate_document = Le document sur lequel repose le mandat
members-column-mandate_until = Le dernier jour du mandat, comme 2028-12-31
members-check-title = Vérification de la liste
members-sending-title = Les invitations partent
members-done-title = Les invitations sont parties
members-check-rows-good = { $count ->
    [one] ligne correcte, à inviter
   *[other] lignes correctes, à inviter
  }
members-check-rows-bad = { $count ->
    [one] ligne à corriger
   *[other] lignes à corriger
  }
members-check-known = { $count ->
    [one] est déjà invitée ou a signé, et ne reçoit rien de nouveau
   *[other] sont déjà invitées ou ont signé, et ne reçoivent rien de nouveau
  }
members-check-nothing = Toutes les organisations de cette liste sont déjà invitées ou ont signé. Il n’y a rien à envoyer.
members-check-good = Toutes les lignes sont correctes. Rien n’est encore parti.
members-check-bad-title = { $count ->
    [one] { $count } ligne n’est pas correcte
   *[other] { $count } lignes ne sont pas correctes
  }
members-check-bad = Rien n’est parti. Corrigez dans votre fichier les lignes nommées ci-dessous et donnez-le à nouveau, ou n’invitez que les lignes correctes.
members-check-again = Donner la liste corrigée
members-check-what = Chaque entreprise est inscrite et reçoit un siège, ce que tout le monde peut voir ; le mandat est consigné ; et l’invitation part au contact par courriel. Elle est ouverte 30 jours.
members-send-all = { $count ->
    [one] Envoyer { $count } invitation
   *[other] Envoyer { $count } invitations
  }
members-send-good = { $count ->
    [one] N’inviter que la ligne correcte ({ $count })
   *[other] N’inviter que les lignes correctes ({ $count })
  }
members-throw-away = Jeter la liste
members-sending = { $count ->
    [one] { $count } invitation est partie jusqu’ici. Le reste suit tout seul ; vous pouvez quitter cette page.
   *[other] { $count } invitations sont parties jusqu’ici. Le reste suit tout seul ; vous pouvez quitter cette page.
  }
members-done = { $count ->
    [one] { $count } invitation est partie.
   *[other] { $count } invitations sont parties.
  }
members-progress-invited = Invitées
members-progress-waiting = En attente de leur tour
members-progress-known = Invitées auparavant, ou signataires
members-progress-left-out = Laissées de côté
members-look-again = Regarder à nouveau
members-see-list = Voir qui est invité
members-kept-until = Cette liste est oubliée après le { $day }.
members-rows-title = Lignes à corriger
members-rows-counted = { $count ->
    [one] { $count } défaut
   *[other] { $count } défauts
  }
members-faults-csv = Télécharger tous les défauts (CSV)
members-row = Ligne
members-row-line = Ligne { $line }
members-row-field = Champ
members-row-whole = Toute la ligne
members-row-reason = Ce qui ne va pas, et que faire
members-row-no-column = La colonne manque. Ajoutez-la à la première ligne.
members-row-unknown-column = Cette colonne n’est pas connue. Retirez-la, ou corrigez son nom.
members-row-csv = La ligne est illisible : elle a trop ou trop peu de cellules, ou un guillemet manque. Corrigez les séparateurs.
members-row-none = Il n’y a aucune ligne sous la première. Ajoutez les membres.
members-row-too-many = Il y a plus de { $most } lignes. Donnez le reste dans une autre liste.
members-row-text = Il n’y a rien, ou plus de 500 caractères. Écrivez un texte plus court.
members-row-slug = Aucun nom permanent ne peut être tiré du nom. Donnez-en un en minuscules, chiffres et traits d’union simples dans la colonne slug.
members-row-number = Ce n’est pas un numéro de registre. N’écrivez que des lettres, des chiffres et - . / & ( ), 40 caractères au plus, ou rien.
members-row-lei = Ce n’est pas un identifiant d’entité juridique : sa longueur ou sa clé est fausse. Recopiez ses 20 caractères, ou laissez la case vide.
members-row-email = Ce n’est pas une adresse de courriel. Écrivez-en une comme ana@example.org.
members-row-country = Ce n’est pas le code d’un pays. Écrivez deux lettres majuscules (ISO 3166-1), comme PE.
members-row-language = Ce n’est pas une langue du portail. Écrivez en, fr, es ou ar.
members-row-date = Ce n’est pas une date. Écrivez-en une comme 2028-12-31, ou rien.
members-row-past = Le mandat a expiré. Donnez-en un qui vaut.
members-row-twice = La même organisation figure à la ligne { $line }. Retirez l’une des deux.
members-refused-bad-rows = Certaines lignes ne sont pas correctes. Corrigez-les, ou choisissez de n’inviter que les lignes correctes.
members-refused-nothing = Il n’y a personne à inviter dans cette liste. Donnez une liste avec au moins une ligne correcte et nouvelle.
members-refused-empty = Rien n’a été donné. Choisissez un fichier, ou collez les lignes.
members-refused-encoding = Le fichier n’est pas en UTF-8. Enregistrez-le en « CSV UTF-8 » dans votre tableur, ou collez les lignes.
members-refused-only-coordinators = Seuls les coordinateurs de l’association le font.
remind-title = Rappeler celles qui ne répondent pas
remind-what = { $count ->
    [one] { $count } courriel partira, à une organisation qui n’a pas répondu.
   *[other] { $count } courriels partiront, un à chaque organisation qui n’a pas répondu.
  }
remind-now = { $count ->
    [one] Envoyer { $count } rappel
   *[other] Envoyer { $count } rappels
  }
remind-caps = Personne n’est rappelé plus de { $most } fois, ni dans les { $days } jours qui suivent l’invitation ou le dernier rappel.
remind-nobody-title = Personne ne peut être rappelé maintenant
remind-nobody = Toutes ont répondu, ou ont été invitées ou rappelées dans la semaine, ou ont eu tous leurs rappels.
invitation-title = Invitation à signer
invitation-who = { $association } invite { $organisation } à signer « { $pact } ».
invitation-open = Ouvrir l’invitation
invitation-to = Invitée
invitation-by = Invitée par
invitation-person = Adressée à
invitation-until = Réponse avant le
invitation-pact = Pacte
invitation-what = Ce qu’est le pacte
invitation-text = Lire le texte entier
invitation-answer = Votre réponse
invitation-mandate = { $association } se porte garante que vous pouvez signer pour votre entreprise. Rien n’est signé avant que vous ayez lu le texte et confirmé par un code.
invitation-sign = Continuer vers la signature
invitation-sign-how = Un lien de connexion part à l’adresse de cette invitation, et mène au texte.
invitation-decline = Décliner, avec un motif
invitation-wrong = Je ne suis pas la personne qui doit répondre
invitation-over-title = Cette invitation ne prend plus de réponse
invitation-refused-over = Elle a reçu une réponse, son délai est passé, ou votre mandat a été retiré. L’association qui vous a invité peut vous inviter à nouveau.
invitation-refused-signed = L’organisation a signé. Il n’y a plus rien à répondre.
invitation-refused-not-open = Le pacte ne reçoit pas de signatures en ce moment : personne ne peut être invité ni répondre.
decline-title = Décliner l’invitation
decline-what = { $organisation } ne signera pas « { $pact } » sur cette invitation. Elle pourra être invitée à nouveau.
decline-public-title = Le motif est public
decline-public = Tout le monde peut le lire dans le registre du pacte et dans le journal public, pour toujours. N’écrivez rien sur des personnes : ni noms, ni adresses.
decline-reason = Pourquoi l’organisation décline
decline-reason-hint = En une ou deux phrases, sans nom de personne. 500 caractères au plus.
decline-confirm = Je réponds pour cette organisation, et le motif peut être lu par tous
decline-confirm-missing = Cochez la case pour dire que vous répondez pour l’organisation et que le motif est public.
decline-now = Décliner
decline-back = Retour à l’invitation
declined-title = Vous avez décliné
declined-what = { $organisation } a décliné de signer « { $pact } ». Le registre public le dit, avec votre motif.
declined-told = { $association } a été prévenue par courriel.
declined-register = Voir le registre du pacte
wrong-title = Vous n’êtes pas la personne qui doit répondre
wrong-what = { $association } apprendra que cette invitation à { $organisation } est arrivée à la mauvaise personne. Votre mandat pour { $organisation } est retiré, et vous ne recevrez plus de courriels à ce sujet.
wrong-now = Dire que ce n’est pas moi
wronged-title = Merci, c’est noté
wronged-what = L’association cherchera la bonne personne. Vous n’avez plus rien à faire.
mandates-open = Voir les mandats de ces membres
mandates-title = Registre des mandats
mandates-lead = Qui peut signer pour les membres que l’association a fait venir, sur quel document, garanti par qui, et jusqu’à quand. Ce registre n’est pas public.
mandates-none-title = Aucun mandat pour l’instant
mandates-none = Les mandats sont consignés ici avec les invitations d’une liste.
mandates-not-found-title = Aucun mandat trouvé
mandates-not-found = Aucun mandat de ce registre ne porte ces mots ni n’est dans cet état. Cherchez moins de mots, ou choisissez un autre état.
mandates-counted = { $count ->
    [one] { $count } mandat
   *[other] { $count } mandats
  }
mandates-holder = Titulaire
mandates-document = Document
mandates-vouched = Garanti par
mandates-term = Durée
mandates-state = État
mandates-from = À partir du { $from }, sans fin
mandates-from-until = Du { $from } au { $until }
mandates-valid = En vigueur
mandates-not-yet = Pas encore en vigueur
mandates-expired = Expiré
mandates-revoked = Retiré
mandates-revoke = Le retirer
mandates-vouch = Se porter garant d’un nouveau
mandates-refused-revoked = Ce mandat a déjà été retiré.
vouch-title = Se porter garant d’un mandat
vouch-what = { $association } se porte garante que cette personne peut signer ce pacte pour { $organisation }. Le nom de { $association } figurera à côté de la signature.
vouch-name = Nom
vouch-email = Adresse de courriel
vouch-capacity = En quelle qualité
vouch-language = Langue de ses courriels
vouch-document-hint = Par exemple « Résolution du conseil 12/2026 ». Il figure dans ce qui est signé.
vouch-until = Dernier jour
vouch-until-hint = Laissez vide si le mandat n’a pas de fin.
vouch-now = Se porter garant de ce mandat
revoke-title = Retirer un mandat
revoke-what = { $person } ne pourra plus agir pour { $organisation } au titre de « { $document } ». Ce qui a été signé à ce titre demeure.
revoke-public = Le registre public dira que { $association } a retiré un mandat de cette organisation. Il ne nomme aucune personne et ne contient pas la raison.
revoke-reason = Pourquoi il est retiré
revoke-reason-hint = Pour les coordinateurs et le secrétariat. 500 caractères au plus.
revoke-now = Retirer le mandat
mail-invitation-reminder-subject = Rappel : vous êtes invité à signer { $pact }
mail-invitation-reminder-body =
    Bonjour { $name },

    { $association } a invité { $organisation } à signer ce pacte, et n’a pas encore de réponse : { $pact }.

    Lisez à quoi il vous obligerait, puis signez, déclinez avec un motif, ou dites que vous n’êtes pas la personne qui doit répondre :

    { $url }

    L’invitation est ouverte jusqu’au { $day }. Trois rappels au plus sont envoyés.
mail-declined-subject = { $organisation } a décliné de signer { $pact }
mail-declined-body =
    Bonjour { $name },

    { $organisation } a décliné l’invitation à signer { $pact }. Le motif, que tout le monde peut lire :

    { $reason }

    Voyez toutes les invitations, et invitez-la à nouveau si vous le souhaitez :

    { $url }
mail-misdirected-subject = L’invitation de { $organisation } est arrivée à la mauvaise personne
mail-misdirected-body =
    Bonjour { $name },

    { $contact } dit ne pas être la personne qui doit répondre pour { $organisation } au sujet de { $pact }. L’invitation est close, et le mandat qui l’accompagnait est retiré.

    Demandez à { $organisation } qui peut signer, et invitez-la à nouveau :

    { $url }
mail-contact-gone-subject = { $organisation } n’a plus d’interlocuteur
mail-contact-gone-body =
    Bonjour { $name },

    Le compte de la personne que vous aviez invitée à signer { $pact } pour { $organisation } a été effacé. L’invitation est close, tout comme le mandat qui l’accompagnait.

    Demandez à { $organisation } qui peut signer désormais, et invitez-la à nouveau :

    { $url }
mandates-lead-customs = Qui peut signer pour celles qui ont un siège dans le pacte et qu’aucune association n’a fait entrer : sur quel document, avec la garantie de qui, et jusqu’à quand. Ce registre n’est pas public.
mandates-none-customs = Portez-vous garant d’un mandat d’une des organisations ci-dessus ; il figurera alors ici.
mandates-open-own = Voir les mandats de signer pour cette administration
mandates-lead-own = Qui peut signer pour cette administration des douanes, sur quel document, garanti par qui, et jusqu’à quand. Qui exploite ce portail consigne ces mandats, ajoute leurs documents et les retire. Ce registre n’est pas public.
mandates-none-own = Qui exploite ce portail consigne le premier, en ligne de commande.
mandates-operator = l’exploitant de ce portail
mandates-unvouched = Avec un siège, et sans mandat
mandates-files = Le document lui-même
vouch-from = Premier jour
vouch-from-hint = Laissez vide si le mandat vaut à partir d’aujourd’hui.
members-desk-mandates = Mandats dont le secrétariat se porte garant
members-desk-mandates-what = Ceux des organisations qui ont un siège dans vos pactes et qu’aucune association n’a fait entrer. Pour la douane elle-même, les mandats sont consignés par qui exploite ce portail.
mandate-file-title = Documents d’un mandat
mandate-file-for = { $person }, pour { $organisation } : { $document }
mandate-file-intro = Ajoutez le document sur lequel repose le mandat. Il est lu par qui détient le mandat, par qui s’en porte garant et par le secrétariat ; jamais par le public. Dès que quelqu’un a signé sous ce mandat, il reste tel quel.
mandate-file-back = Revenir au registre des mandats
mandate-file-personal = Noircissez ce dont le mandat n’a pas besoin : adresses, numéros et signatures d’autrui.
mandate-file-none = Pas encore de document. Ce que vous ajoutez figurera ici, avec son empreinte.
vouch-refused-own = Cette personne appartient à qui se porte garant. Nul ne se porte garant des siens.
