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
annul-reason = Comment sait-on que le pouvoir était faux ?
annul-confirm = J’ai vu ce qui montre que le pouvoir était faux, et j’agis pour mon organisation
annul-confirm-missing = Cochez la case si vous l’avez vu ; sinon gardez la signature.
annul-now = Annuler la signature
annul-keep = Garder la signature
annul-refused-already = Cette signature a déjà été annulée.
annul-refused-not-yours = Seuls le secrétariat du pacte ou un coordinateur de l’association qui a attesté le mandat peuvent annuler une signature, et personne la sienne. Une organisation retire sa propre signature.
mail-annulled-subject = Une de vos signatures a été annulée
mail-annulled-body =
    { $name },

    la signature que vous avez donnée pour { $organisation } au bas de « { $pact } » a été annulée, parce que le pouvoir de la donner est tenu pour faux. Le motif donné :

    { $reason }

    Elle reste au registre comme annulée :

    { $url }

    Si c’est une erreur, écrivez au secrétariat du pacte ou à l’association qui vous a attesté. Avec un nouveau mandat, vous pouvez signer de nouveau.
