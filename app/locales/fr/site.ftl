site-name = Pacthouse
title-site = { $title } · Pacthouse
title-described = { $title } · À lire dans la maison publique où la douane et le secteur privé signent leurs promesses contre la corruption et en répondent au grand jour.
title-error = Erreur : { $title }
moment-utc = { $moment } UTC
skip-to-content = Aller au contenu

nav-label = Principale
nav-languages = Langue
nav-account = Votre compte
nav-pacts = Pactes
nav-organisations = Organisations
nav-factors = Facteurs
nav-library = Bibliothèque
nav-log = Journal
nav-sign-in = Se connecter
nav-sign-out = Se déconnecter
nav-your-account = Votre compte

demo-banner-title = Démonstration.
demo-banner = Les organisations, les personnes et les pactes sont inventés ; les signatures et le journal fonctionnent comme pour de vrai.
demo-banner-cast = Se connecter sous un des rôles
demo-banner-mail = Lire les courriels envoyés

footer-about = La maison publique où les pactes sont conservés : les promesses que la douane et le secteur privé se font contre la corruption, signées, tenues et assumées au grand jour.
footer-check = Vérifiez vous-même
footer-verify = Vérifier une signature
footer-log = Le journal public
footer-checkpoint = Point de contrôle signé
footer-key = Clé du journal
footer-house = Dans cette maison
footer-library = Bibliothèque de cas
footer-accessibility = Accessibilité

accessibility-title = Accessibilité
accessibility-lead = Chacun doit pouvoir lire un pacte, le signer et le vérifier.
accessibility-what = Comment le site est fait
accessibility-level = Il suit les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA, et un programme contrôle chacune de ses pages, en anglais et en arabe, sur écran étroit et large, en clair et en sombre.
accessibility-script = Chaque page et chaque formulaire fonctionne sans JavaScript, au clavier seul et agrandi quatre fois.
accessibility-words = Un état est toujours un mot et une forme ; la couleur ne fait que le répéter. Chaque graphique a son tableau.
accessibility-light = Les pages sont légères : elles passent sur les lignes lentes et s’impriment bien.
accessibility-help = Si quelque chose vous arrête
accessibility-tell = Dites au bureau qui tient ce portail de quelle page il s’agit et ce que vous vouliez faire. Ce que vous ne pouvez pas faire ici, vous pouvez le faire sur papier auprès du même bureau, avec le même effet.
nav-obligations = Obligations
nav-sanctions = Sanctions
nav-meetings = Réunions
