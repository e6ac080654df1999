# Qui a quel rôle dans une organisation, et qui exploite le portail.
people-desk-title = Les personnes et leurs rôles
people-desk-open = Voir qui a quel rôle, en donner un ou y mettre fin
people-desk-lead = Le secrétariat et les coordinateurs d’une organisation disent qui agit pour elle.
people-desk-none-title = Vous ne gérez les rôles de personne
people-desk-none = Qui appartient au secrétariat d’une organisation, ou en est coordinateur, y donne des rôles ici et y met fin.
people-find = Organisation
people-find-hint = Son nom permanent, comme dans son adresse : ce qui suit /organisations/
people-no-organisation = Aucune organisation n’a ce nom permanent. Copiez-le depuis l’adresse de sa page.
people-title = Qui agit pour cette organisation
people-what = Seuls ceux qui gèrent les rôles voient cette page. Qui reçoit un rôle, ou en perd un, l’apprend par courriel.
people-none-title = Personne n’a encore de rôle
people-none = Donnez le premier rôle ci-dessous.
people-counted = { $count ->
    [one] Un rôle
   *[other] { $count } rôles
  }
people-name = Nom
people-email = Adresse de courriel
people-role = Rôle
people-since = Depuis
people-act = Que faire
people-organisation = Organisation
people-end-named = Mettre fin : { $name }, { $role }
people-give = Donner un rôle
people-role-hint = Qui est habilité à signer détient un mandat : enregistrez le mandat, et le rôle vient avec lui.
people-choose = Choisissez un rôle
people-no-role = Choisissez l’un des rôles.
people-name-hint = Tel qu’il figurera à côté de ce que la personne signe. Laissez vide si l’adresse est déjà connue ici.
people-give-now = Donner ce rôle
people-end = Mettre fin à un rôle
people-end-what = Désormais cette personne ne peut plus rien faire dans ce rôle. Ce qu’elle a fait demeure. Elle l’apprend par courriel. Le rôle peut être donné de nouveau.
people-end-now = Mettre fin à ce rôle
people-refused-no-name = Personne n’a encore cette adresse. Donnez aussi le nom de la personne.
people-refused-no-person = Personne n’a cette adresse. Vérifiez comment elle est écrite.
people-refused-no-monitor = Seul un observateur indépendant ou une organisation de la société civile a des personnes qui jugent les rapports. Choisissez un autre rôle ou une autre organisation.
people-refused-by-mandate = Qui est habilité à signer détient un mandat. Enregistrez le mandat, et le rôle vient avec lui.
people-refused-mandate = Cette personne détient un mandat de l’organisation. Retirez d’abord le mandat.
people-refused-own = Nul ne se donne un rôle ni ne met fin au sien. Demandez à quelqu’un d’autre qui gère les rôles.
mandates-refused-other = Un mandat de cette personne sur ce document, depuis ce jour, est enregistré avec d’autres précisions, ou a été retiré. Nommez un autre document ou un autre premier jour.
mail-role-given-subject = Vous avez un rôle chez { $organisation }
mail-role-given-body =
    { $name },

    vous avez désormais ce rôle chez { $organisation } : { $role }

    Connectez-vous avec cette adresse pour voir ce qui vous attend :

    { $url }

    Si vous n’en savez rien, dites-le à { $organisation }.
mail-role-ended-subject = Votre rôle chez { $organisation } a pris fin
mail-role-ended-body =
    { $name },

    votre rôle chez { $organisation } a pris fin : { $role }

    Ce que vous y avez fait demeure.

    { $url }
mail-mandate-recorded-subject = Un mandat de signer pour { $organisation } est enregistré
mail-mandate-recorded-body =
    { $name },

    vous pouvez signer pour { $organisation } en vertu de ce document : { $document }

    Connectez-vous avec cette adresse pour voir ce qu’il y a à signer :

    { $url }

    Si vous n’en savez rien, ne faites rien, et dites-le à { $organisation }.
mail-mandate-taken-back-subject = Votre mandat pour { $organisation } a été retiré
mail-mandate-taken-back-body =
    { $name },

    votre mandat de signer pour { $organisation } a été retiré : { $document }

    Ce que vous avez signé demeure.

    { $url }
mail-operator-named-subject = Vous exploitez ce portail
mail-operator-named-body =
    { $name },

    vous êtes désormais exploitant de ce portail, et pouvez donner des rôles dans toutes ses organisations et y mettre fin. Connectez-vous avec cette adresse :

    { $url }
mail-operator-dismissed-subject = Vous n’exploitez plus ce portail
mail-operator-dismissed-body =
    { $name },

    vous n’êtes plus exploitant de ce portail. Les rôles que vous avez dans des organisations demeurent.

    { $url }
