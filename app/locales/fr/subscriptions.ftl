topic-updates = Toutes les actualités
topic-sanctions = Le registre des sanctions
topic-commitment = Engagement { $code } : { $title }
follow-by-mail = Suivre par courriel
follow-by-feed = Suivre par un flux (Atom)
follow-title = Suivre par courriel
follow-lead = On vous écrit quand il se passe quelque chose, aussi souvent que vous le choisissez. Aucun compte n’est nécessaire, et chaque lettre permet d’arrêter en un clic.
follow-what = Vous suivez
follow-what-choose = Que voulez-vous suivre ?
follow-what-hint = Pour suivre un pacte, une organisation ou un engagement, partez de sa page.
follow-email = Votre adresse électronique
follow-email-hint = Vous y recevrez un lien, et rien d’autre tant que vous ne l’aurez pas ouvert.
follow-pace = À quelle fréquence
follow-pace-hint = Les lettres du jour ou de la semaine sont écrites à { $hour } h du matin, temps universel (UTC). Ce choix vaut pour tout ce que vous suivez.
follow-language = Dans quelle langue
follow-privacy = Votre adresse ne sert qu’à ces lettres. Elle n’est montrée à personne, rien ne nous dit ce que vous ouvrez ou lisez, et elle est effacée quand vous arrêtez.
follow-send = Envoyez-moi le lien
follow-error-topic = Choisissez ce que vous voulez suivre.
follow-error-pace = Choisissez à quelle fréquence on vous écrit.
follow-error-language = Choisissez l’une des langues.
follow-sent-title = Regardez votre courrier
follow-sent = Un lien est en route. Il fonctionne pendant { $days } jours : ouvrez-le pour commencer.
follow-sent-nothing = Si rien n’arrive, regardez dans les courriers indésirables, ou redemandez demain : une adresse ne reçoit que quelques liens par jour.
pace-at-once = Aussitôt
pace-daily = Une fois par jour
pace-weekly = Une fois par semaine, le lundi
mail-follow-subject = Voulez-vous suivre « { $topic } » ?
mail-follow-body =
    Quelqu’un, vous-même nous l’espérons, veut suivre « { $topic } » sur Pacthouse à cette adresse. Ouvrez ce lien pour commencer. Il fonctionne pendant { $days } jours :

    { $url }

    Si ce n’était pas vous, ne faites rien : vous ne recevrez aucune lettre, et votre adresse sera oubliée après { $days } jours.
confirm-title = Commencer à suivre
confirm-all = La fréquence et la langue valent pour tout ce que vous suivez à cette adresse. Vous pouvez changer les deux à tout moment.
confirm-now = Commencer
confirm-dead-title = Ce lien ne fonctionne plus
confirm-dead = Son délai est passé, ou vous avez arrêté toutes les lettres depuis.
confirm-dead-again = Demander un autre lien
following-title = Ce que vous suivez
following-saved-followed = Vous le suivez désormais. Cette page se trouve derrière un lien dans chaque lettre.
following-saved = Enregistré.
following-counted = { $count ->
    [one] Vous suivez une chose
   *[other] Vous suivez { $count } choses
  }
following-leave = Ne plus suivre { $topic }
following-leave-short = Ne plus suivre
following-how = Comment on vous écrit
following-save = Enregistrer
following-end-title = Arrêter toutes les lettres
following-end = Vous ne recevrez plus de lettres ; votre adresse et tout ce que vous suivez seront effacés.
following-end-now = Arrêter toutes les lettres
following-stopped-title = Vos lettres nous sont revenues
following-stopped = Votre fournisseur de messagerie a refusé nos lettres ; aucune n’est partie depuis le { $day }.
following-resume = Écrivez-moi de nouveau
following-nothing-title = Vous ne suivez rien ici
following-nothing = Rien n’est conservé de ce que vous suiviez auparavant.
following-nothing-again = Suivre quelque chose
end-title = Arrêter toutes les lettres
end-rather-change = Choisir plutôt ce que vous suivez et à quelle fréquence
ended-title = Vous ne recevrez plus de lettres
ended = Votre adresse et tout ce que vous suiviez sont effacés.
letter-subject = { $first } (et { $count ->
    [2] une autre nouvelle
   *[other] d’autres nouvelles
  })
letter-more = Il y en a plus qu’une lettre n’en contient. Le journal a tout :
letter-why = Vous recevez cette lettre parce que vous suivez quelque chose sur Pacthouse. Les lettres du jour ou de la semaine sont écrites à { $hour } h du matin (UTC). Rien n’y indique à quiconque que vous l’avez ouverte.
letter-manage = Ce que vous suivez, à quelle fréquence, ou tout arrêter :
letter-manage-link = Changer ce que vous suivez et à quelle fréquence, ou arrêter toutes les lettres
letter-corrected = Corrigé :
letter-retracted = Retiré :
notice-corrected-subject = Correction : { $title }
notice-corrected = Une actualité que nous vous avions envoyée a été corrigée. Ce qui était faux vient d’abord, puis le texte tel qu’il est maintenant.
notice-retracted-subject = Retiré : { $title }
notice-retracted = Une actualité que nous vous avions envoyée a été retirée par ceux qui l’avaient publiée. Ne vous y fiez pas.
feed-subtitle = Ce qui devient public au sujet de « { $topic } » sur Pacthouse
