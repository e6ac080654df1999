# Projets abandonnés.
draft-give-up = Abandonner ce projet
draft-give-up-means = Le projet est clos : il ne peut plus être rédigé, soumis à consultation ni adopté. Il n’a jamais été public et ne le devient pas, et son nom est libre pour un autre projet.
draft-give-up-means-public = Le projet et ses tours de consultation restent publics, marqués comme abandonnés avec votre motif. Un tour ouvert se clôt aussitôt. Le projet ne peut plus être rédigé, soumis à consultation ni adopté.
draft-give-up-why = Pourquoi
draft-give-up-why-hint = Ceux qui lisent le projet peuvent le lire. 1 000 caractères au plus.
draft-give-up-why-public = Tout le monde peut le lire, définitivement. Ne nommez personne. 1 000 caractères au plus.
draft-give-up-why-missing = Dites pourquoi le projet est abandonné.
draft-give-up-why-long = Le motif dépasse 1 000 caractères. Raccourcissez-le.
draft-give-up-confirm = Je le fais pour le secrétariat, et je sais que cela ne peut être annulé.
draft-give-up-confirm-missing = Cochez la case pour dire que c’est bien votre intention.
draft-given-up = Abandonné
draft-given-up-on = Ce projet a été abandonné le { $day }
draft-refused-given-up = Le projet a été abandonné. Il ne peut plus être modifié.
consultation-given-up-on = { $organisation } a abandonné ce texte le { $day }
pacts-event-given-up = { $organisation } a abandonné le texte après le tour { $number } de la consultation.
log-kind-consultation-given-up = Abandon d’un texte
log-entry-consultation-given-up = { $organisation } a abandonné le texte de « { $pact } » après le tour { $number } de la consultation.
