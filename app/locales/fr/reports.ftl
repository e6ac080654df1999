# A report: writing it.
report-title = Rapport
report-back = Retour à l’obligation
report-saved = Brouillon enregistré : { $at }. Personne d’autre ne le voit.
report-correction-title = Vous corrigez un rapport envoyé
report-correction-what = Ce que vous avez envoyé reste lisible, à côté de la correction et de son motif.
report-correction = Pourquoi il est corrigé
report-correction-hint = Par exemple : un bureau a été compté deux fois.
report-unit-percent = pour cent
report-value-in = Valeur, en { $unit }
report-value-hint = Un nombre comme 72,5. Laissez vide si la mesure n’a pas été possible, et dites pourquoi plus bas.
report-measured-share-label = Part mesurée, en pour cent
report-measured-share-hint = Quelle part du processus laisse une trace que l’on peut compter. Tout le monde la voit à côté de la valeur. Laissez vide si vous l’ignorez.
report-completion = Où en est la réalisation
report-completion-hint = Tel que vous le voyez. L’observateur juge sur la même échelle, et les deux figurent côte à côte.
report-narrative = Ce qui a été fait
report-narrative-hint = Qui a fait quoi, quand, et comment on peut le voir. Ne nommez aucun particulier.
report-barriers = Ce qui a fait obstacle, et pourquoi
report-barriers-hint = Demandé quand la valeur manque. Cela aide l’observateur à juger équitablement.
report-other-languages = Dans d’autres langues
report-in-language = { $what } ({ $language })
report-offices-title = Chiffres par bureau
report-offices = Une ligne par bureau
report-offices-hint = D’abord une ligne avec les noms des colonnes : office,value,count. Puis une ligne par bureau, comme : Porte Nord,72.5,140. Vous pouvez la coller depuis un fichier CSV.
report-evidence-title = Preuves
report-evidence-expected = Le pacte attend :
report-evidence-go = Enregistrer et joindre des fichiers
report-go-on = Passer à la vérification
report-save = Enregistrer le brouillon

# What is wrong with one.
report-not-number = Ce n’est pas un nombre. Écrivez des chiffres et une virgule ou un point, comme 72,5.
report-thousands = Cela peut se lire de deux façons. Écrivez sans séparateur de milliers.
report-not-percent = Une part est comprise entre 0 et 100.
report-no-completion = Dites où en est la réalisation.
report-no-narrative = Dites ce qui a été fait, dans une langue au moins.
report-no-value-no-reason = Il n’y a pas de valeur. Dites pourquoi elle n’a pas pu être mesurée.
report-no-correction = Dites pourquoi le rapport est corrigé.
report-too-long = Cela dépasse 5 000 caractères. Abrégez, ou joignez-le en fichier.
report-bad-offices = Certaines lignes sont illisibles ; elles sont nommées plus bas.
report-refused-waived = Cette obligation a été levée. Rien n’est dû, et rien ne peut être envoyé.
report-refused-incomplete = Il manque quelque chose au rapport. Revenez-y et complétez-le.
report-refused-excluded = Une décision exclut cette organisation du pacte pour l’instant ; elle ne peut donc pas rendre compte. Elle le pourra à nouveau quand la mesure prendra fin.

# Checking and sending it.
report-check-title = Vérifier le rapport
report-check-what = Ce que vous envoyez
report-check-public-title = Tout le monde peut le lire, et il reste
report-check-public = Le rapport et ses preuves sont publics dès l’envoi. Vous pourrez le corriger, mais non le retirer. Vérifiez qu’il ne contient pas de données personnelles.
report-send = Envoyer le rapport
report-check-back = Retour au formulaire

# A report as everyone reads it.
report-revision = Révision { $number }, envoyée le { $day }
report-said = Le rapport du signataire
report-no-value = Pas de valeur
report-measured-share = Part mesurée
report-measured-share-unknown = Inconnue
report-office = Bureau
report-value = Valeur
report-count = Cas
report-no-evidence = Aucun fichier
report-entry = Au journal public
report-kept = Le brouillon est enregistré.
report-not-kept = Le brouillon n’a pas pu être enregistré à l’instant. Un nouvel essai suivra quand vous continuerez ; le bouton l’enregistre aussi.
report-hidden = Masqué
report-hidden-why = Les chiffres portant sur moins de { $least } cas sont masqués, et autant d’autres qu’il faut pour qu’aucun ne puisse être déduit.
