passkeys-title = Clés d’accès
passkeys-what = Une clé d’accès est une clé qui reste dans votre téléphone, votre ordinateur ou votre clé de sécurité. Elle vous connecte sans courriel, et elle signe des pactes d’une manière que chacun peut vérifier. Votre appareil demande chaque fois votre doigt, votre visage ou son code.
passkeys-manage = Voir et ajouter vos clés d’accès
passkeys-none-title = Vous n’avez pas encore de clé d’accès
passkeys-none = Celles que vous ajouterez figureront ici, avec le jour de leur ajout et de leur dernier emploi.
passkeys-back = Retour à votre compte
passkey-add-title = Ajouter une clé d’accès
passkey-public = Le registre public note qu’une clé d’accès a été ajoutée, sans dire par qui : votre nom et la clé y figurent sous forme d’empreintes que seules les preuves de vos propres signatures ouvrent.
passkey-name = Nom de la clé d’accès
passkey-name-hint = Pour la reconnaître, par exemple : ordinateur du bureau
passkey-add = Ajouter une clé d’accès
passkey-unnamed = Clé d’accès
passkey-sign-in-again = Se connecter à nouveau
passkey-added = Ajoutée le { $at }
passkey-used = Dernier emploi le { $at }
passkey-never-used = Pas encore employée
passkey-rename = Enregistrer le nom
passkey-remove-title = Retirer cette clé d’accès
passkey-remove-what = Plus personne ne pourra se connecter ni signer un pacte avec elle. Ce qu’elle a signé reste signé et vérifiable. Vous recevrez un courriel à ce sujet. Votre appareil peut garder la clé : retirez-la aussi là-bas.
passkey-remove = Retirer la clé d’accès
passkey-keep = La garder et revenir
passkey-was-added = La clé d’accès a été ajoutée. Un courriel à ce sujet vous est envoyé.
passkey-was-renamed = Le nom a été enregistré.
passkey-was-removed = La clé d’accès a été retirée. Un courriel à ce sujet vous est envoyé.
passkey-sign-in-title = Ou avec une clé d’accès
passkey-sign-in-how = Si vous avez ajouté une clé d’accès à votre compte, aucun courriel n’est nécessaire.
passkey-sign-in = Se connecter avec une clé d’accès
passkey-without = Les clés d’accès demandent JavaScript et un navigateur qui les connaît. Si l’un des deux manque, tout peut se faire avec ce qui vous est envoyé par courriel.
passkey-said-cancelled = Rien n’a été fait : la demande a été fermée, ou cet appareil n’a pas de clé d’accès pour ce site. Réessayez, ou passez par le courriel.
passkey-said-late = Rien n’a été fait : le délai de réponse est passé. Réessayez.
passkey-said-known = Cet appareil détient déjà une de vos clés d’accès pour ce site.
passkey-said-unable = Cet appareil ou ce navigateur ne le peut pas. Essayez un autre appareil, ou passez par le courriel.
passkey-said-often = Trop de tentatives. Attendez une minute, puis réessayez.
passkey-said-failed = Le portail n’a pas répondu, ou vous n’êtes plus connecté. Rechargez la page.
passkey-refused-ceremony = Le délai est passé, ou cette demande a déjà servi. Revenez en arrière et recommencez.
passkey-refused-answer = La clé d’accès n’a pas été acceptée. Elle a peut-être été retirée du compte. Revenez en arrière et réessayez, ou passez par le courriel.
passkey-refused-known = Cette clé d’accès est déjà enregistrée.
passkey-refused-too-many = Vous avez autant de clés d’accès qu’un compte peut en avoir. Retirez-en une dont vous n’avez plus besoin.
passkey-refused-stale = Pour cela, il faut s’être connecté dans les 15 dernières minutes. Connectez-vous à nouveau, puis revenez.
mail-passkey-added-subject = Une clé d’accès a été ajoutée à votre compte
mail-passkey-added-body =
    { $name },

    la clé d’accès « { $passkey } » a été ajoutée à votre compte sur Pacthouse. Elle permet de se connecter et de signer des pactes en votre nom.

    Si ce n’était pas vous, retirez-la tout de suite et déconnectez-vous partout :

    { $url }
mail-passkey-removed-subject = Une clé d’accès a été retirée de votre compte
mail-passkey-removed-body =
    { $name },

    la clé d’accès « { $passkey } » a été retirée de votre compte sur Pacthouse. Elle ne permet plus de se connecter ni de signer des pactes.

    Si ce n’était pas vous, examinez votre compte et déconnectez-vous partout :

    { $url }
