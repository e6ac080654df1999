join-title = Demander à rejoindre
join-not-here = Votre organisation n’est pas ici ?
join-lead = Demandez à une association de ce pacte d’y faire entrer votre organisation. Elle vérifie ce que vous écrivez, se porte garante de qui peut signer, et vous invite.
join-closed-title = Personne ne peut rejoindre en ce moment
join-closed = Le pacte ne reçoit pas de signatures actuellement, ou aucune association n’y siège qui puisse se porter garante.
join-choose = Choisir
join-association = Association
join-association-hint = Celle qui connaît votre organisation. Elle se porte garante de qui peut signer.
join-error-association = Choisissez l’association qui doit se porter garante.
join-organisation = Votre organisation
join-person = Qui peut signer pour elle
join-privacy = Seule l’association lit ceci. C’est oublié dès qu’elle a répondu, ou après { $days } jours.
join-send = Envoyer
join-sent-title = Consultez vos courriels
join-sent = Un courriel avec un lien est en route vers l’adresse indiquée. Votre demande part à l’association quand vous avez suivi le lien. Il vaut { $days } jours.
join-sent-nothing = Rien n’est venu ? Regardez parmi les indésirables, et si l’adresse était juste. Une adresse peut servir cinq fois par jour.
join-confirm-title = Est-ce bien votre demande ?
join-confirm = Oui, l’envoyer à l’association
join-not-you = Si vous n’avez pas écrit cela, ne faites rien : c’est oublié tout seul.
join-waits = Votre demande est chez l’association. Vous recevrez un courriel quand elle aura répondu.
join-requests-title = Organisations qui demandent à rejoindre
join-requests-lead = Elles ont trouvé le pacte par elles-mêmes. Celle que vous faites entrer reçoit un siège visible de tous, et une invitation par courriel.
join-requests-none-title = Personne n’attend de réponse
join-requests-none = Les demandes paraissent ici quand leur auteur a confirmé son adresse.
join-requests-more = Les { $shown } plus anciennes sont montrées. Les autres paraissent à mesure que celles-ci reçoivent réponse.
join-requests-counted = { $count ->
    [one] { $count } organisation attend
   *[other] { $count } organisations attendent
 }
join-requests-open = { $count ->
    [one] { $count } organisation demande à rejoindre
   *[other] { $count } organisations demandent à rejoindre
 }
join-since = Depuis
join-request-title = { $organisation } demande à rejoindre
join-yes-title = La faire entrer
join-yes-what = { $association } se porte garante que cette personne peut signer pour { $organisation }. L’organisation est enregistrée et reçoit son siège en public, le mandat est consigné, et l’invitation part par courriel.
join-yes = Se porter garante et inviter
join-no-title = Dire non
join-reason = Motif
join-reason-hint = Il part à la personne par courriel, dans vos mots, et nulle part ailleurs.
join-no = Dire non
join-not-in = Elle ne peut pas entrer ainsi
join-was-accepted = L’organisation est invitée.
join-was-refused = La réponse part par courriel.
mail-join-subject = À confirmer : { $organisation } demande à rejoindre « { $pact } »
mail-join-body =
    { $name },

    quelqu’un, sans doute vous, a demandé à { $association } de faire entrer { $organisation } dans « { $pact } ». Suivez ce lien pour envoyer la demande :

    { $url }

    Si ce n’était pas vous, ne faites rien.
mail-join-asked-subject = { $organisation } demande à rejoindre « { $pact } »
mail-join-asked-body =
    { $name },

    { $contact } demande que { $organisation } puisse rejoindre « { $pact } ». Voyez la demande et répondez ici :

    { $url }
mail-join-refused-subject = { $association } a répondu
mail-join-refused-body =
    { $name },

    { $association } ne fait pas entrer { $organisation } dans « { $pact } ». Voici pourquoi :

    { $reason }

    Ce que vous aviez écrit a été supprimé.
mail-join-over-subject = Votre demande est restée sans réponse
mail-join-over-body =
    { $name },

    { $association } n’a pas répondu si { $organisation } peut rejoindre « { $pact } », et le délai est passé. Ce que vous aviez écrit a été supprimé. Vous pouvez demander de nouveau, ou à une autre association :

    { $url }
