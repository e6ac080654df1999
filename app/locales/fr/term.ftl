# The term of a pact and its end.
pact-term-title = Durée et fin
pact-term-none = Le texte de ce pacte ne fixe pas de durée : il reste en vigueur jusqu’à ce qu’un acte particulier y mette fin.
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
pact-term-then-terminated = Un signataire y a mis fin avant terme.
pact-term-expired = Sa durée est écoulée : il n’est plus en vigueur depuis le { $day }.
pact-term-terminated = Il y a été mis fin avant terme : il n’est plus en vigueur depuis le { $day }.
pact-term-years = { $count ->
    [one] un an
   *[other] { $count } ans
}
pact-term-months = { $count ->
    [one] un mois
   *[other] { $count } mois
}
pact-term-may-title = Vous pouvez parler au nom d’un signataire
pact-term-may = Pour { $organisation } ({ $role }), vous pouvez dire aujourd’hui :
pact-term-say-notice = Dénoncer le pacte
pact-term-say-notice-means = { $organisation } déclare ne pas vouloir que « { $pact } » se poursuive après le { $day }. Le pacte prend alors fin ce jour-là, pour tous.
pact-term-say-agreed = Consentir à la poursuite
pact-term-say-agreed-means = { $organisation } consent à ce que « { $pact } » se poursuive après le { $day } pour une même durée. Il se poursuit dès que la douane et toutes les associations y ont consenti.
pact-term-say-termination = Mettre fin au pacte avant terme
pact-term-say-termination-means = { $organisation } met fin à « { $pact } » avant son terme, fixé au { $day }, au bout du préavis prévu par le texte. Il prend fin pour tous.
pact-term-said-title = Ce que les signataires ont dit de la fin
pact-term-said-nothing = Personne n’a encore rien dit de la fin. Ce qui est dit est aussitôt public.
pact-term-said-notice = A dénoncé le pacte
pact-term-said-agreed = A consenti à la poursuite
pact-term-said-termination = Y a mis fin avant terme
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
pact-term-refused-not-now = Cela ne peut pas être déclaré aujourd’hui sur la durée du pacte, ou pas par vous. La page de la durée indique ce qui peut être dit et jusqu’à quand ; qui détient un mandat d’un signataire peut le dire.
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

pacts-term = Durée
pacts-term-until = jusqu’au { $day }
