delegate-desk-open = Voir vos mandats, et en déléguer un
delegate-mine-title = Vos mandats
delegate-mine-lead = Au titre de ces mandats vous pouvez engager des organisations aujourd’hui. Chacun peut être délégué à une autre personne pour la même organisation, sans dépasser ce qu’il est lui-même, et repris à tout moment.
delegate-mine-none-title = Aucun mandat
delegate-mine-none = Vos mandats figurent ici quand une association, le secrétariat ou un collègue en a enregistré un.
delegate-hand-on = Le déléguer
delegate-not-further = Il vous a été délégué ; il ne va pas plus loin.
delegate-handed-on = Ce que vous avez délégué
delegate-covers = Pour
delegate-all-pacts = Tous les pactes de l’organisation
delegate-open = jusqu’à ce qu’il soit repris
delegate-for = Pour quel pacte
delegate-title = Déléguer un mandat
delegate-what = Quelqu’un d’autre pourra signer pour { $organisation } à votre place, au titre de « { $document } », dont { $by } se porte garante. Votre propre mandat demeure.
delegate-until-hint = Pas après le { $day }, dernier jour de votre propre mandat. Si vous laissez vide, c’est ce jour.
delegate-until-open-hint = Si vous laissez vide, il vaut jusqu’à ce qu’il soit repris.
delegate-go-on = Relire une dernière fois
delegate-public = Le registre dit qu’un mandat de cette organisation a été délégué, et quand ; le nom, seulement par une empreinte salée. Ce qui est signé à ce titre dit qu’il a été délégué. La personne qui le reçoit est avertie par courriel. Il tombe avec votre propre mandat.
delegate-now = Déléguer le mandat
delegate-change = Changer quelque chose
delegate-take-back-named = Reprendre à { $name }
delegate-take-back-title = Reprendre ce qui a été délégué
delegate-take-back-public = Désormais rien ne peut plus être signé à ce titre. Ce qui a été signé demeure. Le registre dit qu’un mandat a été retiré, sans nommer personne ; la personne qui le détenait est avertie par courriel.
delegate-take-back-now = Le reprendre
delegate-refused-ended = Ce mandat ne vaut pas aujourd’hui : il ne peut être délégué.
delegate-refused-delegated = Ce mandat vous a été délégué. Il ne va pas plus loin ; adressez-vous à qui l’a délégué.
delegate-refused-oneself = C’est votre propre adresse. Donnez celle de quelqu’un d’autre.
delegate-refused-pact = Le mandat ne couvre pas ce pacte, ou l’organisation n’y est pas partie.
delegate-refused-until = Ce jour est passé, ou postérieur au dernier jour de votre propre mandat.
delegate-refused-not-independent = Cette personne aurait part à la fois à un observateur indépendant et à une autre partie du même pacte.
mandates-handed-on = Délégué par { $name }
signature-delegated = Délégué par le titulaire du mandat « { $document } »
log-kind-mandate-delegated = Mandat délégué
log-kind-mandate-erased = Nom d’un mandat effacé
log-entry-mandate-delegated = Un mandat pour agir au nom de { $organisation } a été délégué par son titulaire.
log-entry-mandate-erased = Le nom de la personne à qui un mandat de { $organisation } avait été délégué a été effacé à sa demande.
mail-delegated-subject = Vous pouvez signer pour { $organisation }
mail-delegated-body =
    { $name },

    { $by } vous a délégué un mandat : vous pouvez signer pour { $organisation }.

    Pour : { $pact }
    Dernier jour : { $until }

    Connectez-vous avec cette adresse pour le voir :

    { $url }

    Si vous n’en savez rien, ne faites rien et prévenez { $organisation }.
mail-delegation-ended-subject = Votre mandat pour { $organisation } a été repris
mail-delegation-ended-body =
    { $name },

    { $by } a repris le mandat de signer pour { $organisation } qui vous avait été délégué. Ce que vous avez signé demeure.

    { $url }
