certificate-kind = Certificat de signature
certificate-title = { $organisation } a signé { $pact }
certificate-signed = Signé le { $moment }
certificate-annulled = Annulé le { $moment } : le pouvoir de signer s’est révélé faux
certificate-annulled-on = annulée le { $day }
certificate-countersigned-what = { $moment }, inscription { $seq } du journal
certificate-countersigned-on = contresignée le { $day }
certificate-witnessed-what = { $by }, { $moment }, inscription { $seq } du journal
certificate-witnessed-on = témoin de la signature : { $by }, le { $day }
certificate-attested-annulled-what = { $by } ; annulé le { $moment }, entrée { $seq } du journal. Motif : { $reason }
certificate-attested-annulled-on = ce que { $by } a attesté a été annulé le { $day }
certificate-erased = Nom retiré à la demande de la personne
certificate-withdrawn = Retiré le { $moment }
certificate-withdrawn-on = retirée le { $day }
certificate-withdrawn-what = { $moment }, inscription { $seq } du journal. Motif : { $reason }
certificate-version-read = { $version }, lue en { $language }
certificate-authority = Pouvoir
certificate-authority-what = { $document }, attesté par { $by }
certificate-level-email_code = Signature électronique simple (SES) : un code unique envoyé par courriel au titulaire du mandat, scellé par ce portail. Ce n’est pas une signature qualifiée.
certificate-level-passkey = Signature électronique avancée (AES) : faite avec la clé d’accès du titulaire du mandat, que son appareil a vérifié. Ce n’est pas une signature qualifiée.
certificate-entry = Inscription au journal public
certificate-entry-what = Numéro { $seq }, sous le point de contrôle de { $size } inscriptions
certificate-checkpoint = Point de contrôle
certificate-key = Clé du portail
certificate-code = Code de vérification
certificate-code-what = Le début de l’empreinte de la déclaration. La fiche à cette adresse montre l’empreinte entière ; si elle commence autrement, ce certificat n’est pas le sien.
certificate-picture = L’adresse de la fiche, en code QR
certificate-shows = Ce que montre ce certificat
certificate-shows-evidence = La preuve de la signature est dans ce fichier, sous le nom evidence.json. Chacun peut la faire vérifier à { $address }, où le fichier reste sur son appareil, ou avec le programme « pacthouse verify », sans connexion et sans faire confiance à ce portail.
certificate-shows-words = Les mots imprimés sont tirés de cette preuve et ne sont prouvés que dans la mesure où ils lui sont égaux. Si la signature a été retirée depuis que ce certificat est fait, la fiche le dit.
certificate-attached = La preuve de la signature ; « pacthouse verify » la vérifie
certificate-foot = { $portal } · { $code } · page { $page } sur { $pages }
certificate-download = Télécharger le certificat (PDF)
certificate-register-kind = Registre des signatures
certificate-register-title = Signatures : { $pact }
certificate-register-counted = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}{ $ended ->
    [0] {""}
   *[other] , dont { $ended } qui ne sont plus en vigueur
}
certificate-register-version = Texte de la version { $version }
certificate-register-part = Partie
certificate-register-part-of = { $part } sur { $parts } : signatures { $from } à { $to }
certificate-register-log = État du journal public
certificate-register-log-what = { $size } inscriptions, la dernière du { $moment }
certificate-register-when = Signature, niveau, inscription
certificate-register-row = { $day } · { $level } · inscription { $seq }
certificate-register-code-what = Le début de l’empreinte des preuves contenues ici. Le registre à cette adresse montre la situation d’aujourd’hui.
certificate-register-shows-evidence = La preuve de chaque signature est dans ce fichier, une par ligne, sous le nom evidence.jsonl. Chacun peut les faire vérifier à { $address }, où le fichier reste sur son appareil, ou avec le programme « pacthouse verify », sans connexion. Le verdict nomme le code de chaque rangée.
certificate-register-shows-all = Les mots imprimés ne sont prouvés que dans la mesure où ils sont égaux à ces preuves. Qu’aucune signature ne manque ne se voit pas au fichier seul : comparez-le au journal public.
certificate-register-attached = Les preuves des signatures, une par ligne ; « pacthouse verify » les vérifie
certificate-register-download = Registre de toutes les signatures, avec leurs preuves (PDF)
certificate-register-download-part = Registre de toutes les signatures, avec leurs preuves, partie { $part } sur { $parts } (PDF)
certificate-level-oidc = Signature électronique simple (SES) : un fournisseur d’identité a attesté pour cette déclaration que le titulaire du mandat venait de s’y connecter ; scellée par ce portail. Ce n’est pas une signature qualifiée.
