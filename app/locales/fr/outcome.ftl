signature-annul = Annuler cette signature
signature-annulled-title = Cette signature a été annulée
signature-annulled-what = Le pouvoir de la personne signataire s’est révélé faux. Elle ne compte plus et reste pour toujours au registre. Le motif donné :
annul-title = Annuler une signature
annul-what = Vous allez annuler la signature de { $organisation } au bas de « { $pact } », parce que la personne signataire n’avait pas le pouvoir d’engager l’organisation.
annul-public = La signature reste au registre comme annulée, avec le jour, le motif et le nom de votre organisation. Une annulation ne se reprend pas ; avec un vrai mandat, l’organisation peut signer de nouveau.
annul-follows-count = Elle ne compte plus : ni parmi les signataires, ni pour l’entrée en vigueur. Un pacte en vigueur le reste.
annul-follows-owed = Ce qui n’est pas encore échu est levé. Ce qui a été manqué, rapporté ou décidé demeure.
annul-follows-mandate = Le mandat est retiré, et la personne signataire en est avertie par courriel.
annul-follows-evidence = Les preuves téléchargées désormais disent que la signature a été annulée.
annul-follows-given = Ce qui a été contresigné, attesté comme témoin ou dit de la fin du pacte sous le même mandat est annulé avec elle.
annul-reason = Comment sait-on que le pouvoir était faux ?
annul-confirm = J’ai vu ce qui montre que le pouvoir était faux, et j’agis pour mon organisation
annul-confirm-missing = Cochez la case si vous l’avez vu ; sinon gardez la signature.
annul-now = Annuler la signature
annul-keep = Garder la signature
annul-refused-already = Cela a déjà été annulé.
annul-refused-not-yours = Seuls le secrétariat du pacte ou un coordinateur de l’association qui a attesté le mandat peuvent annuler une signature, et personne la sienne. Une organisation retire sa propre signature.
annul-given = Annuler cet acte
annul-given-title = Annuler ce qui a été fait sous un faux mandat
annul-given-what = Vous allez annuler ce que { $organisation } a fait ici au titre de « { $pact } », parce que la personne qui l’a fait n’avait pas le pouvoir d’engager l’organisation.
annul-given-when = Fait le
annul-given-public = Cela reste au registre comme annulé, avec le jour, le motif et le nom de votre organisation. Une annulation ne se reprend pas ; avec un vrai mandat, l’organisation peut le refaire.
annul-given-follows-all = Est annulé avec cela tout ce qui, dans ce pacte, a été contresigné, attesté comme témoin ou dit de sa fin sous le même mandat. Une signature sous ce mandat s’annule sur sa propre page.
annul-given-follows-count = Cela ne compte plus : les signatures ainsi contresignées attendent un autre contreseing, et ce qui a été dit de la fin est comme non dit. Un pacte en vigueur le reste, et un pacte terminé le reste aussi.
annul-given-follows-mandate = Le mandat est retiré, et la personne qui a agi en est avertie par courriel.
annul-given-confirm-missing = Cochez la case si vous l’avez vu ; sinon gardez l’acte.
annul-given-now = Annuler l’acte
annul-given-keep = Garder l’acte
signature-was-unattested = Ce que { $organisation } a attesté a été annulé, pour ce motif : { $reason }
mail-annulled-given-subject = Ce que vous avez fait pour { $organisation } a été annulé
mail-annulled-given-body =
    { $name },

    ce que vous avez contresigné, attesté comme témoin ou dit de sa fin pour { $organisation } au titre de « { $pact } » a été annulé, parce que le pouvoir de le faire est tenu pour faux. Le motif donné :

    { $reason }

    Cela reste au registre comme annulé :

    { $url }

    S’il s’agit d’une erreur, écrivez au secrétariat du pacte ou à l’association qui a attesté votre mandat.
mail-withdrawn-subject = { $organisation } a retiré sa signature
mail-withdrawn-body =
    { $name },

    { $organisation } a retiré sa signature au bas de « { $pact } ». Le motif, que chacun peut lire :

    { $reason }

    Elle reste au registre comme retirée, et ce qui n’est pas encore échu est levé si rien d’autre ne lie l’organisation :

    { $url }
mail-annulled-subject = Une de vos signatures a été annulée
mail-annulled-body =
    { $name },

    la signature que vous avez donnée pour { $organisation } au bas de « { $pact } » a été annulée, parce que le pouvoir de la donner est tenu pour faux. Le motif donné :

    { $reason }

    Elle reste au registre comme annulée :

    { $url }

    Si c’est une erreur, écrivez au secrétariat du pacte ou à l’association qui vous a attesté. Avec un nouveau mandat, vous pouvez signer de nouveau.
signature-countersigned-by = Contresignée par
signatories-order-title = Dans quel ordre on signe
signatories-order = Chaque rôle signe dès que, parmi ceux qui le précèdent, autant ont signé que l’entrée en vigueur en demande, un au moins. On n’attend pas un rôle qu’elle ne demande pas et que personne n’occupe. Une fois le pacte en vigueur, tous ceux qui ont un siège signent quand ils veulent.
signatories-turn-now = { $role } : { $signed } sur { $seated } ont signé. Ils peuvent signer.
signatories-turn-later = { $role } : { $signed } sur { $seated } ont signé. Ils attendent ceux qui les précèdent.
signatories-countersignature = Contreseing
signatories-countersigned-noted = La douane contresigne les signatures des autres. Pour l’entrée en vigueur, celles qui l’attendent comptent aussi.
signatories-countersigned-only = La douane contresigne les signatures des autres. Pour l’entrée en vigueur, seules les signatures contresignées comptent.
signatories-countersign = Contresigner des signatures
sign-awaited = D’autres signent avant vous. N’ont pas encore signé :
sign-order-read = Lire dans quel ordre le pacte se signe
sign-refused-not-your-turn = Ce n’est pas encore le tour de votre organisation : le texte dit qui signe d’abord. Revenez quand ils auront signé ; la page des signataires montre où cela en est.
countersign-title = Contresigner des signatures
countersign-promise = { $organisation } contresigne { $count ->
    [one] cette signature
   *[other] ces { $count } signatures
  } et reconnaît ceux qu’elles engagent comme ses contreparties dans ce pacte.
countersign-progress = { $done } signatures contresignées sur { $all }
countersign-waiting = { $count ->
    [one] Une signature attend
   *[other] { $count } signatures attendent
  } ; { $most } au plus à la fois
countersign-what = En contresignant, { $organisation } dit en public qu’elle a vu qui a signé et en quelle qualité, et les tient pour ses contreparties. Laissez ce dont vous doutez : cela continue d’attendre.
countersign-which = Contresigner
countersign-this = Contresigner la signature de { $organisation }
countersign-none-chosen = Choisissez au moins une signature.
countersign-own-version = Quand la douane aura signé cette version
countersign-confirm = J’ai regardé les signatures choisies et je suis habilité à contresigner pour la douane
countersign-confirm-missing = Cochez la case si vous les avez regardées et pouvez contresigner ; sinon revenez en arrière.
countersign-nothing-title = Rien n’attend
countersign-nothing = Des signatures figurent ici dès que d’autres que la douane signent, jusqu’à ce qu’elle les contresigne.
countersigned-title = Contresigné
countersigned-what = Le contreseing figure au journal public et sur la page de chaque signature. Les signataires en sont avertis par courriel.
countersign-refused-none = Le texte de ce pacte ne connaît pas de contreseing.
countersign-refused-own-first = La douane doit signer elle-même le pacte avant de contresigner.
countersign-refused-outdated = Ce que vous avez préparé n’est plus exact : une signature a entre-temps été retirée, annulée ou contresignée, ou votre mandat en est un autre à présent. Rien n’a été fait : recommencez.
countersign-refused-too-many = On peut choisir au plus 50 signatures à la fois. Choisissez-en moins ; les autres continuent d’attendre.
countersign-refused-versions = Ces signatures portent sur plusieurs versions du pacte, et une déclaration n’en concerne qu’une. Choisissez celles d’une version, puis les autres.
countersign-refused-not-yours = Seul le titulaire d’un mandat de la douane de ce pacte contresigne des signatures.
mail-countersigned-subject = La douane a contresigné votre signature
mail-countersigned-body =
    { $name },

    la douane a contresigné la signature que vous avez donnée pour { $organisation } au bas de « { $pact } ». Elle figure ici, avec de nouvelles preuves à garder :

    { $url }
countersign-now = Contresigner
sign-decline = Refuser de signer, avec un motif
sign-decline-title = Refuser de signer
sign-decline-what = Vous allez dire que { $organisation } ne signera pas « { $pact } ». Qui a demandé la signature est prévenu par courriel.
resign-decline-what = Vous allez dire que { $organisation } ne signera pas la version { $number } de « { $pact } ». Sa signature sur la version { $signed } reste ce qu’elle est. Qui a demandé la signature est prévenu par courriel.
sign-decline-back = Retour au texte
sign-declined-later = Qui a demandé la signature a été prévenu par courriel. Si l’organisation change d’avis, elle peut encore signer : c’est un nouvel acte à côté de celui-ci.
resign-declined-what = { $organisation } a refusé de signer la version { $number } de « { $pact } ». Sa signature sur la version { $signed } reste ce qu’elle est. Le registre public le dit, avec votre motif.
decline-refused-signed = Cette organisation a signé la version demandée : il n’y a rien à refuser. Une signature peut être retirée.
mail-seat-declined-subject = { $organisation } a refusé de signer { $pact }
mail-seat-declined-body =
    Bonjour { $name },

    { $organisation } a refusé de signer { $pact }. Le motif, que tout le monde peut lire :

    { $reason }

    Elle peut encore signer plus tard. Voyez le registre du pacte :

    { $url }
mail-resign-declined-subject = { $organisation } a refusé de signer la version { $number } de { $pact }
mail-resign-declined-body =
    Bonjour { $name },

    { $organisation } a refusé de signer la version { $number } de { $pact }. Sa signature sur la version { $signed } reste ce qu’elle est. Le motif, que tout le monde peut lire :

    { $reason }

    Elle peut encore signer plus tard, et ne reçoit plus de rappel. Voyez le registre du pacte :

    { $url }
