sign-title = Signer un pacte
sign-step-read = Lire
sign-step-check = Vérifier
sign-step-confirm = Confirmer
sign-step-receipt = Reçu
sign-for-whom = Pour quelle organisation signez-vous ?
sign-go-on = Continuer
sign-go-on-to-check = J’ai lu le texte : passer à la vérification
sign-back-to-pact = Revenir au pacte
sign-back-to-text = Revenir au texte
sign-start-again = Recommencer à partir du texte
sign-the-text = Le texte
sign-text-language = Voici la version { $version }, mot pour mot telle qu’elle sera signée.
sign-pact = Pacte
sign-version = Version
sign-digest = Empreinte du texte
sign-organisation = Organisation engagée
sign-seat = Qualité dans le pacte
sign-person = Signé par
sign-mandate = Mandat
sign-mandate-vouched = attesté par { $by }
sign-mandate-until = valable jusqu’au { $day }
sign-mandate-open = valable jusqu’à son retrait
sign-level = Niveau de la signature
sign-level-email_code = Signature électronique simple (SES) : un code unique envoyé par courriel, scellé par ce portail. Ce n’est pas une signature qualifiée.
sign-level-passkey = Signature électronique avancée (AES) : faite avec votre propre clé d’accès, après que votre appareil vous a vérifié. Chacun peut la contrôler sans ce portail. Ce n’est pas une signature qualifiée.
sign-obliges = Ce à quoi la signature vous oblige
sign-obliges-count = { $count ->
    [0] Aucun engagement du texte ne s’adresse à votre qualité.
    [one] Un engagement du texte s’adresse à votre qualité. Si le pacte entrait en vigueur aujourd’hui, sa première échéance serait le jour indiqué.
   *[other] { $count } engagements du texte s’adressent à votre qualité. Si le pacte entrait en vigueur aujourd’hui, leurs premières échéances seraient les jours indiqués.
  }
sign-obligation = Article { $article }, { $rhythm }, première échéance le { $day }
sign-check-title = Vérifiez avant de signer
sign-promise-customs = { $organisation } s’engage à tenir les engagements que ce texte impose à la douane, et en répond publiquement.
sign-promise-association = { $organisation } s’engage à tenir les engagements que ce texte impose aux associations, et en répond publiquement.
sign-promise-member = { $organisation } s’engage à tenir les engagements que ce texte impose aux membres, et en répond publiquement.
sign-promise-monitor = { $organisation } s’engage à suivre ce pacte en toute indépendance de ses parties, et en répond publiquement.
sign-public = Votre signature sera publique : l’organisation, votre nom et votre titre, le jour et l’heure, l’empreinte du texte. Elle pourra être retirée plus tard, publiquement aussi ; elle ne pourra pas être effacée.
sign-confirm = J’ai lu le texte et je suis habilité à engager l’organisation
sign-confirm-missing = Cochez la case si vous avez lu le texte et pouvez engager l’organisation ; sinon revenez en arrière.
sign-code-will-be-sent = Pour signer, il vous faut un code unique. Il sera envoyé à { $email }.
sign-send-code = M’envoyer le code
sign-how = Comment voulez-vous signer ?
sign-by-passkey = Avec votre clé d’accès : une signature électronique avancée (AES), qui prouve qui détenait la clé
sign-by-code = Avec un code envoyé à { $email } : une signature électronique simple (SES), scellée par ce portail
sign-go-on-to-sign = Continuer pour signer
sign-passkey-instead = Une clé d’accès en ferait une signature électronique avancée, sans code.
sign-passkey-add = Ajouter une clé d’accès
sign-passkey-title = Signer avec votre clé d’accès
sign-now-by-passkey = Signer le pacte avec votre clé d’accès
sign-refused-no-passkey = Vous n’avez pas de clé d’accès ajoutée sous votre nom actuel. Ajoutez-en une à votre compte, ou signez avec un code.
sign-code-title = Signez avec votre code
sign-code = Code à six chiffres
sign-code-hint = Il a été envoyé à { $email } et sert pendant 15 minutes.
sign-now = Signer le pacte
sign-statement-digest = Empreinte de la déclaration
sign-statement-whole = La déclaration, mot pour mot
sign-statement-what = Voici ce que vous signez. L’empreinte est celle de sa forme canonique (RFC 8785) ; le portail la scelle avec sa propre clé et le dit.
sign-refused-title = Vous ne pouvez pas signer maintenant
sign-refused-no-organisation = Vous n’agissez pour aucune organisation partie à ce pacte. Si la vôtre devrait l’être, adressez-vous à l’association qui amène des membres, ou au secrétariat du pacte.
sign-refused-not-open = Le pacte ne reçoit pas de signatures maintenant : il doit d’abord être ouvert à la signature, ou il a pris fin.
sign-refused-superseded = Une autre version a pris la place de celle-ci. Revenez au pacte et lisez la plus récente.
sign-refused-no-seat = Cette organisation n’est pas partie au pacte. Le secrétariat du pacte, ou une association partie, peut l’y faire entrer.
sign-refused-wrong-role = La qualité de cette organisation n’appelle pas de signature : elle observe.
sign-refused-already-signed = Cette organisation a déjà signé cette version. La signature est au registre.
sign-refused-no-mandate = Personne n’a enregistré que vous pouvez engager cette organisation. Demandez au coordinateur de votre association ou au secrétariat d’enregistrer votre mandat, avec son document.
sign-refused-mandate-not-yet = Votre mandat ne vaut pas encore. Revenez à son premier jour.
sign-refused-mandate-expired = Votre mandat a expiré. Demandez au coordinateur de votre association ou au secrétariat d’en enregistrer un nouveau.
sign-refused-mandate-revoked = Votre mandat a été retiré. S’il s’agit d’une erreur, adressez-vous à qui l’avait attesté.
sign-refused-wrong-code = Ce n’est pas le code envoyé. Regardez le courriel le plus récent et saisissez ses six chiffres.
sign-refused-dead-code = Ce code ne sert plus : il a été essayé trop de fois, ou ses 15 minutes sont passées. Rien n’a été signé. Recommencez à partir du texte.
sign-refused-barred = Une décision empêche cette organisation de signer, de contresigner et de témoigner pour l’instant. Elle le pourra à nouveau quand la mesure prendra fin. La page de l’affaire dit quand.
signature-title = Signature de { $organisation }
signature-kind = Signature
signature-state-signed = Signé
signature-state-withdrawn = Retiré
signature-state-countersigned = Contresignée
signature-state-annulled = Annulée
signature-when = Signé le
signature-method = Mode de signature
signing-method-email_code = Code unique envoyé par courriel au titulaire du mandat
signing-method-passkey = Clé d’accès du titulaire du mandat, vérifié par son appareil
signature-verify = Vérifiez vous-même
signature-verify-how = La preuve contient la déclaration, son sceau, l’inscription au journal public et la démonstration qu’elle s’y trouve. Chacun peut la vérifier hors ligne avec « pacthouse verify », ou dans le navigateur sans l’envoyer nulle part.
signature-evidence = Télécharger la preuve
signature-verify-here = Vérifier un fichier dans votre navigateur
signature-history = Historique
signature-was-signed = Signé
signature-was-withdrawn = Retiré, pour ce motif : { $reason }
signature-was-countersigned = Contresignée par la douane
signature-was-annulled = Annulée, pour ce motif : { $reason }
signature-withdraw = Retirer cette signature
receipt-title = C’est signé
receipt-what = La signature est au registre public. Gardez la preuve : elle établit ce qui a été signé, par qui et quand, même sans ce portail. Un reçu arrive dans votre messagerie.
withdraw-title = Retirer une signature
withdraw-what = Vous allez retirer la signature de { $organisation } au bas de « { $pact } ».
withdraw-public-title = C’est un acte public
withdraw-public = L’organisation reste au registre comme retirée, avec le jour et le motif que vous donnez. Ce qui a été fait jusque-là demeure aussi. Le texte dit quel préavis est dû. Le secrétariat du pacte et l’association qui a invité l’organisation en sont avertis par courriel.
withdraw-reason = Pourquoi l’organisation se retire-t-elle ?
withdraw-reason-hint = Une ou deux phrases. Elles seront publiques : ne nommez aucune personne physique.
withdraw-confirm = Je suis habilité à retirer la signature de cette organisation
withdraw-confirm-missing = Cochez la case si vous pouvez agir pour l’organisation ; sinon gardez la signature.
withdraw-now = Retirer la signature
withdraw-keep = Garder la signature
withdraw-refused-already = Cette signature a déjà été retirée.
withdraw-refused-not-yours = Seul le titulaire d’un mandat de l’organisation peut retirer sa signature.
mail-code-subject = Votre code pour signer un pacte
mail-code-body =
    { $name },

    vous allez signer « { $pact } » pour { $organisation }. Votre code, pendant { $minutes } minutes :

    { $code }

    Empreinte de la déclaration que vous signez :
    { $digest }

    Si vous n’avez rien demandé, ne faites rien et prévenez votre organisation : sans le code, rien n’est signé.
mail-receipt-subject = Reçu : vous avez signé { $pact }
mail-receipt-body =
    { $name },

    vous avez signé « { $pact } », version { $version }, pour { $organisation }.

    Empreinte du texte :
    { $digest }

    La signature au registre public :

    { $url }

    La preuve, à conserver :

    { $evidence }
signature-erased = Le nom a été retiré à la demande de la personne
signature-was-erased = Le nom de qui a signé a été retiré, à la demande de la personne. La signature demeure.
mail-mandate-ending-subject = Votre mandat pour { $organisation } prend fin le { $day }
mail-mandate-ending-body =
    { $name },

    votre mandat d’agir pour { $organisation }, dont { $by } se porte garant, prend fin le { $day }. Après ce jour, vous ne pourrez plus ni signer ni rendre compte pour elle ici. Ce que vous avez signé demeure.

    Si vous devez continuer, demandez avant à { $by } d’enregistrer un nouveau mandat, avec le document sur lequel il repose.

    { $url }
sign-by-provider = En vous connectant maintenant à { $provider } : une signature électronique simple (SES), attestée par { $provider } et scellée par ce portail
sign-other-way = Choisir une autre façon de signer
sign-not-signed = Rien n’a été signé
sign-passkey-refused = La réponse de la clé d’accès ne signe pas cette déclaration. La clé a peut-être été retirée de votre compte, ou appartient à quelqu’un d’autre. Réessayez, ou choisissez une autre façon.
sign-provider-title = Signer par votre fournisseur
sign-provider-how = Vous vous connectez une nouvelle fois à { $provider }, qui atteste que c’était vous, maintenant et pour cette déclaration précise. Sa réponse figure dans la preuve, que chacun peut télécharger : votre identifiant chez lui et la minute, ni votre adresse ni votre mot de passe.
sign-now-by-provider = Continuer vers { $provider } et signer
sign-provider-back = Revenir à la déclaration
sign-provider-nothing-lost = Rien n’a été signé et rien n’est perdu : pendant quinze minutes, la déclaration attend telle qu’elle a été préparée. Vous pouvez y réessayer, ou choisir une autre façon.
sign-provider-denied-title = Vous n’avez pas signé
sign-provider-denied = { $provider } indique que vous n’avez pas donné votre accord.
sign-provider-spent-title = Cette tentative est terminée
sign-provider-spent = Elle a duré plus de dix minutes, était déjà achevée, avait commencé dans un autre navigateur, ou vous n’êtes plus connecté ici comme la personne qui l’a commencée.
sign-provider-unreachable-title = { $provider } ne répond pas
sign-provider-unreachable = La signature par { $provider } ne fonctionne pas en ce moment.
sign-provider-untrusted-title = La réponse de { $provider } n’est pas fiable
sign-provider-untrusted = Ce que { $provider } a renvoyé n’a pas passé nos contrôles, ou parle d’une autre déclaration. Si cela se reproduit, prévenez les responsables de ce portail.
sign-provider-other-title = Vous vous êtes connecté à { $provider } comme quelqu’un d’autre
sign-provider-other = Le compte avec lequel vous vous êtes connecté à { $provider } n’est pas celui qui est relié au vôtre ici. Connectez-vous là-bas avec celui-là.
sign-provider-stale-title = { $provider } ne vous a pas redemandé qui vous êtes
sign-provider-stale = Pour signer, on se connecte à nouveau : { $provider } n’indique pas qu’il vient de vous demander qui vous êtes. Déconnectez-vous là-bas, puis réessayez.
sign-provider-unfit-title = La réponse de { $provider } ne peut pas servir de preuve
sign-provider-unfit = { $provider } signe ses réponses d’une façon que des tiers ne pourraient pas contrôler ici plus tard. Choisissez une autre façon, et prévenez les responsables de ce portail.
sign-refused-no-provider = Ce fournisseur n’est plus relié à votre compte, ou ce portail s’en est séparé. Choisissez une autre façon de signer.
sign-refused-token = Ce que le fournisseur a répondu ne signe pas cette déclaration. Rien n’a été signé.
sign-level-oidc = Signature électronique simple (SES) : un fournisseur d’identité a attesté, pour cette déclaration précise, que la personne venait de s’y connecter ; scellée par ce portail. La clé est celle du fournisseur et non de la seule personne : ce n’est donc une signature ni avancée ni qualifiée.
signing-method-oidc = Nouvelle connexion du titulaire du mandat à un fournisseur d’identité, qui l’a attestée pour cette déclaration
