# The term of a pact and its end.
pact-term-title = Durée et fin
pact-term-none = Le texte de ce pacte ne fixe pas de durée : il reste en vigueur jusqu’à ce que la douane ou une association signataire y mette fin, { $length } après l’avoir déclaré.
pact-term-from-force = Il dure { $length } à compter de son entrée en vigueur.
pact-term-until = En vigueur jusqu’au { $day }.
pact-term-then-tacit = Il se poursuit ensuite pour { $length }, sauf si la douane ou une association le dénonce au plus tard le { $day }.
pact-term-then-noticed = Il prend fin ensuite : il a été dénoncé.
pact-term-then-agreement = Il ne se poursuit pour { $length } que si la douane et toutes les associations en conviennent d’ici là. { $count ->
    [0] Personne n’a encore donné son accord.
    [one] Un signataire a donné son accord.
   *[other] { $count } signataires ont donné leur accord.
}
pact-term-then-none = Il prend fin ensuite.
pact-term-then-terminated = Il prend fin ensuite : un signataire en a décidé ainsi.
pact-term-expired = Sa durée est écoulée : il n’est plus en vigueur depuis le { $day }.
pact-term-terminated = Il y a été mis fin : il n’est plus en vigueur depuis le { $day }.
pact-term-never = Le secrétariat y a mis fin le { $day }. Il n’est jamais entré en vigueur.
pact-term-years = { $count ->
    [one] un an
   *[other] { $count } ans
}
pact-term-months = { $count ->
    [one] un mois
   *[other] { $count } mois
}
pact-term-may-title = Vous pouvez vous exprimer sur sa fin
pact-term-may = Pour { $organisation } ({ $role }), vous pouvez dire aujourd’hui :
pact-term-say-notice = Dénoncer le pacte
pact-term-say-notice-means = { $organisation } déclare ne pas vouloir que « { $pact } » se poursuive après le { $day }. Le pacte prend alors fin ce jour-là, pour tous.
pact-term-say-agreed = Consentir à la poursuite
pact-term-say-agreed-means = { $organisation } consent à ce que « { $pact } » se poursuive après le { $day } pour une même durée. Il se poursuit dès que la douane et toutes les associations y ont consenti.
pact-term-say-termination = Mettre fin au pacte
pact-term-say-termination-means = { $organisation } met fin à « { $pact } ». Au bout du préavis, il est en vigueur jusqu’au { $day }, puis ne l’est plus, pour tous.
pact-term-end-means = { $organisation } met fin à « { $pact } », qui n’est pas encore en vigueur, dès aujourd’hui et pour de bon. Plus personne ne peut le signer ; ce qui a été signé reste consigné et n’engage personne. Tous ceux qui rendent compte pour une organisation ayant un siège sont avertis par courriel.
pact-term-end-confirm = J’agis pour le secrétariat, et c’est bien ce que je veux dire.
pact-term-said-title = Ce que les signataires ont dit de la fin
pact-term-said-nothing = Personne n’a encore rien dit de la fin. Ce qui est dit est aussitôt public.
pact-term-said-notice = A dénoncé le pacte
pact-term-said-agreed = A consenti à la poursuite
pact-term-said-termination = Y a mis fin
pact-term-who = Signataire
pact-term-what = Déclaration
pact-term-of = Pour la durée jusqu’au
pact-term-when = Le
pact-term-why = Motif
pact-term-entry = Entrée du journal
pact-term-remains-title = Ce qui demeure après la fin
pact-term-remains-due = Ce qui était échu reste dû : on peut encore en rendre compte, et le juger.
pact-term-remains-cases = Les dossiers et les mesures suivent leur cours jusqu’à leur propre fin, avec réponses et recours.
pact-term-remains-record = Textes, signatures, rapports, constats et sanctions restent consignés.
pact-term-remains-lifted = Ce qui n’était pas encore échu est levé, et plus personne ne peut signer.
pact-term-reason = Motif
pact-term-reason-hint = Tout le monde peut le lire, durablement. Ne nommez personne.
pact-term-confirm = Je peux engager l’organisation, et c’est bien ce que je veux dire.
pact-term-confirm-missing = Cochez la case pour dire que c’est bien votre intention.
pact-term-public-title = C’est public
pact-term-public = Votre organisation, ce qu’elle déclare et son motif figurent aussitôt sur la page du pacte et dans le journal public. On ne peut pas revenir dessus.
pact-term-keep = Revenir sans rien déclarer
pact-term-refused-not-now = Cela ne peut pas être déclaré aujourd’hui sur la durée du pacte, ou pas par vous. La page de la durée indique ce qui peut être dit et jusqu’à quand ; qui détient un mandat d’un signataire peut le dire. Avant l’entrée en vigueur, le secrétariat de la douane du pacte peut y mettre fin.
pact-term-refused-barred = Une décision empêche pour l’instant cette organisation de dire quoi que ce soit sur la durée du pacte. Elle le pourra à nouveau quand la mesure prendra fin. La page de l’affaire dit quand.
pact-term-soon-title = La durée de ce pacte s’achève bientôt
pact-term-soon = Il est en vigueur jusqu’au { $day }.
pact-term-read = Durée et fin

mail-ending-subject = En vigueur jusqu’au { $day } : { $pact }
mail-ending-body =
    Bonjour { $name },

    La durée de ce pacte, que votre organisation a signé, s’achève le { $day } : { $pact }.

    Ce qui se passe ensuite, qui peut encore s’exprimer et ce qui demeure après :

    { $url }

mail-ended-subject = Pacte abandonné avant son entrée en vigueur : { $pact }
mail-ended-body =
    Bonjour { $name },

    Le secrétariat a mis fin à un pacte dans lequel votre organisation a un siège : { $pact }. Il n’est jamais entré en vigueur, et plus personne ne peut le signer. Ce qui a été signé reste consigné et n’engage personne.

    Le motif donné :

    { $reason }

    { $url }

pacts-term = Durée
pacts-term-until = jusqu’au { $day }

# The term of a pact in its draft.
draft-term = Combien de temps il est en vigueur
draft-term-place = Un champ du modèle en fixe la durée. Le texte dit ce qui se passe ensuite : faites concorder les deux.
draft-term-months = En vigueur pendant combien de mois
draft-term-months-hint = Laissez vide pour un pacte sans fin. La douane ou une association signataire peut tout de même y mettre fin, { $length } après l’avoir déclaré.
draft-term-months-wrong = Donnez un nombre entier de mois, de 1 à 1200, ou laissez vide.
draft-term-months-missing = Dites pendant combien de mois il est en vigueur. Un pacte sans fin n’est pas renouvelé, et son préavis ne se choisit pas.
draft-renewal = Quand sa durée est écoulée
draft-renewal-tacit = Il se poursuit pour une même durée, sauf dénonciation
draft-renewal-agreement = Il se poursuit pour une même durée si la douane et toutes les associations en conviennent
draft-renewal-none = Il prend fin
draft-term-notice = Préavis, en mois avant la fin
draft-term-notice-hint = S’il se poursuit de lui-même : jusqu’à quand la douane ou une association peut s’y opposer.
draft-term-notice-wrong = Donnez un nombre entier de mois, inférieur à sa durée, et seulement s’il se poursuit de lui-même.
draft-term-terminable = Fin anticipée, en mois après la déclaration
draft-term-terminable-hint = Combien de temps après la déclaration de la douane ou d’une association il prend fin avant son terme. Laissez vide si personne ne le peut.
draft-term-terminable-wrong = Donnez un nombre entier de mois, inférieur à sa durée, ou laissez vide.
draft-problem-of = { $field } : { $what }
