seating-title = Donner un siège à une organisation
seating-lead = Après l’adoption de son texte, les associations et les observateurs entrent ici dans le pacte. Les membres y entrent par une association qui y siège.
seating-organisation = Organisation
seating-organisation-hint = Les associations, les organisations de la société civile et les autorités publiques sans siège dans ce pacte.
seating-organisation-missing = Choisissez l’organisation.
seating-role = Son siège
seating-role-hint = Une association signe et fait entrer ses membres. Un observateur suit le pacte et ne doit rien ; celui de la société civile peut attester des signatures.
seating-role-missing = Choisissez le siège.
seating-check = Vérifier une dernière fois
seating-means = { $organisation } aura un siège dans « { $pact } » : { $role }.
seating-public = Le siège est montré avec le pacte et figure au journal. Les personnes qui s’occupent de l’organisation en sont averties par courriel.
seating-give = Donner le siège
seating-change = Modifier
seating-requests = Organisations qui demandent un siège
seating-asked-by = demandé par { $person } le { $day }
seating-yes = Lui donner un siège
seating-refuse-title = Dire non à { $organisation }
seating-refused-not-now = Les sièges se donnent de l’adoption du texte d’un pacte jusqu’à sa fin.
seating-refused-often = Cette organisation a demandé autant de sièges qu’elle le peut en un jour. Elle pourra demander de nouveau à partir du { $moment }.
seating-ask-way = Pour les associations et les organisations de la société civile : demander un siège au secrétariat
seating-ask-title = Demander un siège
seating-ask-lead = Une association demande au secrétariat du pacte un siège pour le signer et y faire entrer ses membres ; une organisation de la société civile demande à l’observer et à attester des signatures.
seating-nobody-title = Il n’y a pas d’organisation pour laquelle vous puissiez demander
seating-nobody = Peuvent demander le secrétariat ou un coordinateur d’une association ou d’une organisation de la société civile sans siège dans ce pacte. L’exploitant du portail inscrit les organisations et donne ces rôles.
seating-waits = Le secrétariat est averti et répondra par courriel : { $organisations }.
seating-why = Pourquoi elle le demande
seating-why-hint = Ce qu’est l’organisation, et ce qu’elle ferait dans le pacte. Seul le secrétariat le lit, et c’est oublié dès qu’il a répondu, ou après { $days } jours.
seating-ask = Demander le siège
mail-seated-subject = { $organisation } a un siège dans « { $pact } »
mail-seated-body =
    Bonjour { $name },

    { $organisation } a reçu un siège dans « { $pact } » : { $role }. Ce que dit le pacte et ce qui peut être fait se trouve ici :

    { $url }
mail-seat-asked-subject = { $organisation } demande un siège dans « { $pact } »
mail-seat-asked-body =
    Bonjour { $name },

    { $person } demande que { $organisation } ait un siège dans « { $pact } », et dit pourquoi :

    { $why }

    Répondez ici :

    { $url }
mail-seat-refused-subject = { $organisation } n’a pas reçu de siège dans « { $pact } »
mail-seat-refused-body =
    Bonjour { $name },

    Le secrétariat ne donne pas de siège à { $organisation } dans « { $pact } ». Il dit pourquoi :

    { $reason }

    Ce que vous avez écrit a été supprimé. Le pacte se trouve ici :

    { $url }
mail-seat-over-subject = { $organisation } n’a pas eu de réponse au sujet d’un siège dans « { $pact } »
mail-seat-over-body =
    Bonjour { $name },

    Le secrétariat n’a pas répondu si { $organisation } peut avoir un siège dans « { $pact } », et le délai est passé. Ce que vous aviez écrit a été supprimé. Vous pouvez demander de nouveau :

    { $url }
mail-seat-ended-subject = « { $pact } » a pris fin, et { $organisation } n’y aura pas de siège
mail-seat-ended-body =
    Bonjour { $name },

    « { $pact } » a pris fin : personne ne répondra donc plus si { $organisation } peut y avoir un siège. Ce que vous aviez écrit a été supprimé. Sa fin est décrite ici :

    { $url }
