attest-title = Être témoin de signatures
attest-promise = { $organisation } a assisté à { $count ->
    [one] cette signature
   *[other] ces { $count } signatures
  }, ou l’a suivi, et le dit en public.
attest-signatures = Signatures
attest-progress = { $done } signatures sur { $all } ont votre témoignage
attest-what = { $organisation } dit en public qu’elle a assisté à la signature, ou l’a suivie. Cela n’a pas d’effet juridique : cela n’ajoute rien à une signature et ne lui retire rien. Laissez ce que vous n’avez pas suivi.
attest-which = Témoigner
attest-this = Témoigner de la signature de { $organisation }
attest-confirm = Nous avons assisté à la signature de ce que j’ai choisi, ou l’avons suivie, et je suis habilité à le dire
attest-confirm-missing = Cochez la case s’il en est ainsi et si vous pouvez le dire ; sinon revenez en arrière.
attest-nothing = Les signatures figurent ici dès que d’autres signent, jusqu’à ce que votre organisation en ait témoigné.
attest-not-found-title = Aucune signature de ce nom n’attend
attest-not-found = Des signatures attendent, mais aucune d’une organisation de ce nom. Cherchez une autre partie du nom, ou videz la recherche.
attest-now = Témoigner
attest-refused-not-yours = Seul le titulaire d’un mandat de l’observateur indépendant de ce pacte, ou d’un observateur de la société civile qui y a un siège, témoigne de signatures.
attested-title = Témoignage donné
attested-what = Il est au registre public et sur la page de chaque signature. Les signataires en sont avertis par courriel.
signature-attested-by = Témoin de la signature
signature-attested-evidence = Télécharger sa preuve
signature-was-attested = Témoignage de { $organisation }
signatories-witnessed = Témoin de la signature : { $by }
pacts-event-witnessed = { $count ->
    [one] a témoigné d’une signature.
   *[other] a témoigné de { $count } signatures.
  }
log-kind-signature-witnessed = Témoignage d’une signature
log-entry-signature-witnessed = { $organisation } a témoigné de signatures au bas de « { $pact } ».
mail-attested-subject = { $by } a témoigné de votre signature
mail-attested-body =
    { $name },

    { $by } dit en public qu’elle était présente quand vous avez signé « { $pact } » pour { $organisation }, ou qu’elle l’a suivi. Cela n’a pas d’effet juridique. C’est montré ici :

    { $url }
