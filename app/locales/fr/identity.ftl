sign-in-title = Se connecter
sign-in-how = Indiquez l’adresse sous laquelle vous êtes connu ici. Vous recevrez un lien qui vous connecte, une seule fois.
sign-in-email = Adresse électronique
sign-in-email-hint = Celle que votre organisation nous a donnée, par exemple ana@example.org
sign-in-send = M’envoyer un lien
sign-in-demo = Ou choisir quelqu’un dans la distribution de démonstration
sign-in-sent-title = Consultez votre messagerie
sign-in-sent = Si l’adresse est connue ici, un lien vient d’y être envoyé. Il sert une fois, pendant { $minutes } minutes.
sign-in-sent-nothing = Si rien n’arrive, regardez dans le courrier indésirable, ou demandez au coordinateur de votre organisation quelle adresse est enregistrée.
sign-in-again = Demander un autre lien
sign-in-confirm = Le lien est bon. Encore une étape, afin qu’aucun programme de votre messagerie ne s’en serve avant vous.
sign-in-now = Me connecter maintenant
sign-in-dead-title = Ce lien ne sert plus
sign-in-dead = Il a déjà servi, ou son délai est passé. Demandez-en un autre : cela prend une minute.
account-title = Votre compte
account-name = Nom
account-email = Adresse électronique
account-sessions = Où vous êtes connecté
account-sessions-open = { $count ->
    [one] Dans ce navigateur seulement
   *[other] Dans { $count } navigateurs, celui-ci compris
  }
account-organisations = Vous agissez pour
account-no-organisation = Vous n’agissez encore pour aucune organisation. Le coordinateur de votre association, ou le secrétariat d’un pacte, peut l’enregistrer.
account-leave = Quitter
account-sign-out = Se déconnecter
account-sign-out-everywhere = Se déconnecter partout
mail-sign-in-subject = Votre lien de connexion à Pacthouse
mail-sign-in-body =
    { $name },

    ce lien vous connecte à Pacthouse. Il sert une fois, pendant { $minutes } minutes :

    { $url }

    Si vous ne l’avez pas demandé, ne faites rien : sans ce lien personne n’entre.
cast-title = La distribution de démonstration
cast-what = Tout ici est inventé. Connectez-vous comme l’une de ces personnes pour voir ce qu’elle voit ; leurs courriels sont ouverts à tous.
cast-mail = Lire les courriels
cast-empty-title = Personne n’est encore en scène
cast-empty = Les données de démonstration n’ont pas été chargées. La commande « pacthouse demo » les charge.
demo-mail-title = Courriels de la démonstration
demo-mail-what = Les derniers courriels écrits par ce portail, le plus récent d’abord. Sur un vrai portail, personne ne peut les lire ici.
demo-mail-empty-title = Aucun courriel
demo-mail-empty = Un courriel apparaîtra dès que quelqu’un demandera un lien ou un code.
member-role-signatory = Signataire habilité
member-role-representative = Représentant
member-role-coordinator = Coordinateur
member-role-secretariat = Secrétariat
member-role-communications = Communication
member-role-monitor = Observateur
member-role-sanctions_officer = Responsable des sanctions
