paper-title = Enregistrer une signature sur papier
paper-lead = { $organisation } enregistre ici que quelqu’un a signé le pacte à la plume. Cela devient une signature quand une personne d’une autre partie, que vous nommez, confirme qu’elle a vu l’original. D’ici là, rien n’en est public.
paper-organisation = Quelle organisation a signé
paper-organisation-choose = Choisir
paper-organisation-missing = Choisissez l’organisation qui a signé.
paper-name = Qui a signé pour elle
paper-signed-on = Date portée sur le papier
paper-day-hint = Telle qu’elle figure à côté de la signature
paper-email = Adresse de la personne signataire
paper-email-hint = Elle est avertie par courriel quand c’est une signature, afin que personne ne signe en son nom à son insu.
paper-witness = Adresse du témoin
paper-witness-hint = Une personne qui agit sur ce portail pour une autre organisation partie au pacte, par exemple son observateur indépendant ou une organisation de la société civile qui y a un siège : ni pour celle qui a signé, ni pour la vôtre.
paper-go-on = Passer à la numérisation
paper-of = Signé pour
paper-made = Ce que vous avez enregistré
paper-made-counted = { $count ->
    [one] Un enregistrement
   *[other] { $count } enregistrements
  }
paper-state-draft = Pas encore envoyé
paper-state-waiting = En attente de son témoin
paper-state-witnessed = Vu par le témoin : une signature
paper-state-refused = Refusé par le témoin
paper-state-taken_back = Repris
paper-one-title = Signature sur papier
paper-refused-title = Le témoin a refusé
paper-signature = Voir la signature
paper-scan = Numérisation
paper-scan-who = La personne qui l’a enregistrée, son témoin, le secrétariat qui conduit le pacte et l’observateur indépendant peuvent ouvrir la numérisation. Le public n’en voit que l’empreinte.
paper-scan-none = La numérisation du papier signé manque encore.
paper-scan-add = Ajouter la numérisation
paper-scan-change = Changer la numérisation
paper-scan-digest = Empreinte de la numérisation
paper-change = Corriger ce qui est enregistré
paper-record = Ouvrir l’enregistrement et sa numérisation
paper-recorded-by = Enregistrée par
paper-witnessed-by = Vue par le témoin
paper-send-what = Relisez une dernière fois : ensuite cela peut être repris, mais non changé. Un courriel demande à { $witness }, de { $organisation }, de regarder l’original.
paper-send = Envoyer au témoin
paper-take-back = Reprendre
paper-waits = Le témoin a été sollicité par courriel. Tant qu’il n’a pas répondu, vous pouvez la reprendre ; la numérisation est alors détruite.
paper-asked-title = Avez-vous vu l’original ?
paper-asked-what = Comparez le papier lui-même à la numérisation : le texte signé d’après son empreinte, qui a signé, en quelle qualité, et la date. Une copie ne suffit pas.
paper-asked-public = { $organisation } sera nommée comme témoin à côté de la signature, pour tous et pour toujours. Votre nom, non.
paper-confirm = J’ai vu le papier original avec la signature, et il est tel que la numérisation le montre
paper-confirm-missing = Cochez la case si vous avez vu l’original ; sinon refusez plus bas, en disant pourquoi.
paper-confirm-now = Confirmer que je l’ai vu
paper-refuse-title = Ou refuser
paper-refuse-reason = Pourquoi refusez-vous ?
paper-refuse-hint = La personne qui l’a enregistrée le lit ; ce n’est pas public.
paper-refuse-now = Refuser
paper-desk-title = Signatures sur papier dont vous êtes le témoin
paper-desk-counted = { $count ->
    [one] Une vous attend
   *[other] { $count } vous attendent
  }
paper-desk-look = Regarder
paper-refused-not-yours = Seuls le secrétariat de la douane du pacte, ou un coordinateur d’une association partie, enregistrent des signatures sur papier.
paper-refused-witness = Personne à cette adresse ne peut en être témoin. Le témoin doit agir sur ce portail pour une autre organisation partie au pacte : ni pour celle qui a signé, ni pour celle qui l’a enregistrée.
paper-refused-scan = La numérisation manque, ou sa recherche de logiciels malveillants n’est pas finie. Ajoutez-la, ou revenez dans quelques minutes.
paper-refused-day = Ce jour est à venir, ou précède l’adoption du texte. Écrivez la date qui figure sur le papier.
paper-refused-over = Cet enregistrement a été confirmé, refusé ou repris entre-temps. Rien n’a été fait.
paper-refused-waits = Un enregistrement de cette organisation attend déjà son témoin.
paper-promise = { $recorded } déclare que { $name } a signé ce texte pour { $organisation } à la plume le { $day }, et { $witnessed } qu’elle a vu l’original.
paper-file-title = Numérisation d’une signature sur papier
paper-file-intro = Ajoutez le papier signé en un seul fichier : toutes les pages, avec la signature et la date lisibles.
paper-file-none = La numérisation figurera ici avec son empreinte.
paper-file-back = Passer à l’enregistrement
paper-file-personal = La numérisation montre une signature et un nom. Elle n’est pas publique : la personne qui l’enregistre, le témoin, le secrétariat et l’observateur indépendant peuvent l’ouvrir. Laissez de côté les pages qui n’en font pas partie.
paper-file-there = Il y a une numérisation. Retirez-la pour en ajouter une autre.
paper-file-limits = { $megabytes } Mo au plus. Sont acceptés PDF, PNG et JPEG.
file-refused-no-scan = Ce n’est pas une numérisation. Sont acceptés PDF, PNG et JPEG.
signing-method-paper = À la plume, sur papier
sign-level-paper = Pas une signature électronique : faite à la plume. Le portail scelle ce qu’une organisation a enregistré et qu’une autre confirme avoir vu ; de quelle main est le trait, il ne peut le savoir.
certificate-level-paper = Pas une signature électronique : faite à la plume, enregistrée par une organisation et vue dans l’original par une autre. Ce portail a scellé ce qu’elles déclarent ; de quelle main est le trait, il ne peut le savoir.
certificate-on-paper = sur papier
signatories-on-paper = Sur papier, enregistrée par { $recorded }, vue par { $witnessed }
evidence-check-paper = Elle a été faite à la plume : une organisation l’a enregistrée et une autre a vu l’original. Comparez l’empreinte à celle de la numérisation ; de quelle main est le trait, un fichier ne peut le montrer.
evidence-check-paper-false = Rien ne montre qu’une organisation a enregistré le papier et qu’une autre a vu l’original.
mail-paper-asked-subject = Avez-vous vu le papier que { $organisation } a signé ?
mail-paper-asked-body =
    { $name },

    { $recorded } a enregistré que { $signatory } a signé « { $pact } » pour { $organisation } à la plume le { $day }, et vous nomme comme témoin. Cela ne devient une signature que si vous confirmez avoir vu l’original :

    { $url }

    Si vous ne l’avez pas vu, refusez-le là, en disant pourquoi.
mail-paper-refused-subject = Le témoin a refusé la signature de { $organisation }
mail-paper-refused-body =
    { $name },

    le témoin de { $witnessed } ne confirme pas la signature de { $signatory } pour { $organisation } au bas de « { $pact } », que vous avez enregistrée. La raison donnée :

    { $reason }

    Rien n’en est devenu public, et la numérisation a été détruite.

    { $url }
mail-paper-witnessed-subject = La signature de { $organisation } a été confirmée par son témoin
mail-paper-witnessed-body =
    { $name },

    { $witnessed } confirme avoir vu l’original de la signature de { $signatory } pour { $organisation } au bas de « { $pact } ». Elle est désormais au registre :

    { $url }
mail-paper-signed-subject = Votre signature sur papier est enregistrée : { $pact }
mail-paper-signed-body =
    { $name },

    { $recorded } a enregistré, et { $witnessed } confirme l’avoir vu, que vous avez signé « { $pact } » pour { $organisation } à la plume le { $day }. Cela figure au registre public :

    { $url }

    Si vous n’avez pas signé, écrivez aussitôt au secrétariat du pacte : il peut annuler la signature.
