# Ce qui est refusé, et pourquoi. Chaque phrase dit ce qui n’allait pas et que faire.
refused-not-found-title = Il n’y a rien ici
refused-not-found = Aucune page ne se trouve à cette adresse. Le lien est peut-être ancien, ou il y manque une lettre.
refused-gone-title = Ceci a été retiré
refused-gone = Un contenu se trouvait à cette adresse et a été retiré au grand jour. Le journal public dit toujours ce que c’était, et quand.
refused-forbidden-title = Ceci ne vous est pas permis
refused-origin = Le formulaire venait d’un autre site, ou sans dire d’où. Rien n’a été modifié. Ouvrez la page ici et envoyez-le de nouveau.
refused-sign-in-title = Connectez-vous d’abord
refused-sign-in = Cette page est réservée aux personnes connectées.
refused-refused-title = Cela n’a pas été fait
refused-too-many-title = Trop de tentatives
refused-too-many = { $seconds ->
    [one] Trop de tentatives sont venues de votre adresse. Attendez { $seconds } seconde, puis réessayez.
   *[other] Trop de tentatives sont venues de votre adresse. Attendez { $seconds } secondes, puis réessayez.
  }
refused-bad-request-title = Ceci n’a pas pu être lu
refused-bad-request = Le formulaire était plus grand que permis, ce n’était pas celui de cette page, ou il contenait un caractère qu’aucun texte ne peut contenir (NUL). Rien n’a été modifié. Revenez en arrière, rechargez la page et renvoyez-le.
refused-internal-title = Une erreur de notre part
refused-internal = Quelque chose a échoué de notre côté. Ce que vous avez envoyé n’a peut-être pas été conservé. Réessayez ; si cela se reproduit, donnez le numéro de cette requête à l’exploitant du site.
refused-onward-home = Aller à la page d’accueil
refused-onward-pacts = Voir tous les pactes
refused-request-id = Numéro de cette requête : { $id }

# Ce qui ne va pas dans un champ.
error-text-empty = Remplissez ce champ.
error-text-long = Ramenez ce texte à 500 caractères au plus.
error-slug = N’utilisez que des minuscules sans accent, des chiffres et des traits d’union isolés, 80 caractères au plus.
error-email = Donnez une adresse électronique telle que ana@example.org.
