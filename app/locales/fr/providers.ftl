account-security = Sessions, connexions et autres accès
provider-or = Ou par un compte que vous avez ailleurs
provider-sign-in = Se connecter avec { $provider }
provider-leave = Vers { $provider }
provider-leave-how = Votre navigateur poursuit de lui-même. Vous vous connectez là-bas et revenez ici ; ce portail ne voit jamais votre mot de passe.
provider-leave-now = Continuer vers { $provider }
provider-onward-sign-in = Se connecter par courriel
provider-onward-security = Revenir à vos accès
provider-stop-denied-title = Vous ne vous êtes pas connecté
provider-stop-denied = { $provider } indique que vous n’avez pas donné votre accord. Rien n’a été transmis et rien n’a changé. Vous pouvez réessayer, ou vous faire envoyer un lien par courriel.
provider-stop-spent-title = Cette tentative est terminée
provider-stop-spent = Elle a duré plus de dix minutes, était déjà achevée ou avait commencé dans un autre navigateur. Recommencez : rien n’a changé.
provider-stop-unreachable-title = { $provider } ne répond pas
provider-stop-unreachable = La connexion par { $provider } ne fonctionne pas en ce moment. Réessayez plus tard, ou faites-vous envoyer un lien par courriel : cela fonctionne toujours.
provider-stop-untrusted-title = La réponse de { $provider } n’est pas fiable
provider-stop-untrusted = Ce que { $provider } a renvoyé n’a pas passé nos contrôles, et personne n’a pu entrer. Réessayez, ou faites-vous envoyer un lien par courriel. Si cela se reproduit, prévenez les responsables de ce portail.
provider-stop-unknown-title = Ce compte n’est pas relié
provider-stop-unknown = Nous ne connaissons personne ici qui corresponde à ce compte chez { $provider }. Faites-vous envoyer un lien à l’adresse sous laquelle vous êtes connu ici ; une fois connecté, reliez { $provider } sous « { account-security } » dans votre compte.
provider-stop-taken-title = Ce compte est déjà relié
provider-stop-taken = Ce compte chez { $provider } appartient au compte de quelqu’un d’autre ici. Il pourra être relié une fois détaché de l’autre.
security-title = Les accès à votre compte
security-lead = Qui est connecté en votre nom, qui est entré récemment, et par quels moyens. Si quelque chose ici ne vient pas de vous, mettez-y fin et prévenez les responsables de ce portail.
security-done = C’est fait.
security-sessions = Où vous êtes connecté
security-this-one = Ce navigateur
security-opened = depuis le { $moment }
security-used = dernière utilisation le { $day }
security-end = Mettre fin à cette session
security-end-which = dans { $browser }, { $opened }
security-end-others = Mettre fin à toutes les autres
security-browser-unknown = Un navigateur qui ne dit pas son nom
security-providers = Comptes ailleurs
security-providers-what = Avec un compte relié, vous vous connectez sans attendre un courriel. Nous gardons l’identifiant et l’adresse que le fournisseur nous a donnés, et rien d’autre ; vous recevez un courriel chaque fois qu’un compte est relié ou détaché.
security-no-provider = Aucun compte n’est relié.
security-connected = relié le { $day }
security-connect = Relier { $provider }
security-disconnect = Détacher { $provider }
security-disconnect-what = Vous ne vous connecterez plus par ce compte chez { $provider }. Ce que nous en gardions est supprimé. Les sessions ouvertes le restent, et un lien par courriel fonctionne comme avant. Si vous vous connectez de nouveau avec { $provider } sous une adresse vérifiée et connue ici, il sera de nouveau relié.
security-disconnect-now = Le détacher
security-keep = Le garder et revenir
security-history = Qui est entré récemment
security-history-what = Les connexions des { $days } derniers jours, et celles qui ont été refusées. Ce qui est plus ancien est oublié. Aucune adresse de réseau n’est conservée.
security-when = Quand
security-how = Comment
security-browser = Navigateur
security-outcome = Résultat
security-details = Votre nom et la langue de vos courriels
security-details-what = C’est ainsi que vous êtes nommé là où vous travaillez et dans les courriels. Ce que vous avez signé garde le nom sous lequel vous l’avez signé, au registre public et dans sa preuve ; un nouveau nom n’y change rien. Une clé d’accès ne signe que sous le nom sous lequel elle a été ajoutée : après un changement, retirez-la et ajoutez-la de nouveau.
security-details-language = Langue de vos courriels
security-details-now = Enregistrer le nom et la langue
security-details-address = Votre adresse, { $address }, reste celle qui a été prouvée par un lien. Si elle n’est plus la vôtre, demandez à qui a enregistré votre rôle de l’enregistrer pour la nouvelle.
mail-details-subject = Votre nom a changé sur Pacthouse
mail-details-body =
    Votre nom sur Pacthouse était « { $old } » et il est désormais « { $new } ». Ce qui a été signé auparavant garde l’ancien.

    Si ce n’était pas vous, mettez fin à toutes les autres sessions et rétablissez-le :

    { $url }
security-export = Ce que nous détenons sur vous
security-export-what = Votre nom et votre adresse, vos rôles et mandats, ce que vous avez signé, écrit et déposé, vos courriels, sessions et connexions, en un seul fichier JSON. Le journal public n’y figure pas : il ne nomme personne.
security-export-now = Le télécharger
sign-in-way-mail = Lien dans un courriel
sign-in-way-provider = { $provider }
sign-in-way-passkey = Clé d’accès
sign-in-way-demo = Porte de la démonstration
sign-in-outcome-entered = Connecté
sign-in-outcome-spent = Refusé : le lien avait servi ou était trop ancien
sign-in-outcome-unverified = Refusé : le fournisseur n’a pas vérifié l’adresse
sign-in-outcome-taken = Refusé : quelqu’un d’autre a voulu relier votre compte
mail-provider-connected-subject = { $provider } est maintenant relié à votre compte
mail-provider-connected-body =
    { $name },

    un compte chez { $provider } a été relié à votre compte Pacthouse. Qui le détient peut se connecter en votre nom.

    Si ce n’était pas vous, détachez-le et mettez fin aux sessions que vous ne reconnaissez pas :

    { $url }
mail-provider-parted-subject = { $provider } n’est plus relié à votre compte
mail-provider-parted-body =
    { $name },

    un compte chez { $provider } a été détaché de votre compte Pacthouse. Un lien par courriel fonctionne comme avant.

    Si ce n’était pas vous, regardez qui est connecté en votre nom :

    { $url }
