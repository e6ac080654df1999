witness-title = Qui surveille
witness-intro = Le portail pourrait vous montrer un passé et en montrer un autre à quelqu’un d’autre, et chacun paraîtrait entier. Un témoin est un tiers qui passe, vérifie que le registre prolonge ce qu’il avait vu auparavant, et le signe. Qui détient la signature d’un témoin sait qu’il voit ce que le témoin a vu.
witness-none-title = Personne ne surveille encore
witness-none = Sans témoin, un passé réécrit ne se remarquerait que si des lecteurs comparaient ce qu’ils ont conservé.
witness-begin = Toute organisation extérieure au portail peut surveiller, avec une petite machine connectée de temps en temps. Elle exécute cette commande et remet la clé affichée à l’exploitant du portail, qui la désigne ici. Votre propre programme convient aussi, s’il parle C2SP tlog-cosignature.
witness-newest = Le dernier point de contrôle cosigné par un témoin
witness-not-yet = Désigné, n’a pas encore cosigné
witness-level = A vu toutes les entrées
witness-behind = { $count ->
    [one] En retard d’une entrée
   *[other] En retard de { $count } entrées
  }
witness-ended = Ne surveille plus
witness-last = Dernière cosignature
witness-last-words = { $count ->
    [0] Le registre vide, le { $at }
    [one] Le registre d’une entrée, le { $at }
   *[other] Le registre de { $count } entrées, le { $at }
  }
witness-since = Surveille depuis
witness-until = A surveillé jusqu’au
witness-key = Sa clé
witness-refused-named = Un témoin de ce nom, ou avec cette clé, surveille déjà. Une clé ne compte qu’une fois.
witness-refused-own-key = C’est la clé du registre lui-même. Un registre ne peut pas être son propre témoin.
witness-refused-many = Quinze témoins surveillent déjà. Les lecteurs d’un point de contrôle ne sont pas tenus d’accepter davantage de signatures.
witness-refused-nobody = Aucun témoin de ce nom ne surveille.
witness-refused-form = Ce n’est pas un point de contrôle avec ses lignes de signature. Envoyez le point de contrôle tel qu’il a été servi, avec votre ligne en plus.
witness-refused-checkpoint = Ce n’est pas un point de contrôle que ce portail a signé et détient encore. Demandez le plus récent. Si le portail l’a signé, conservez-le : le portail a perdu ou changé son passé.
witness-refused-unknown = Aucune ligne n’est d’un témoin de ce portail. C’est son exploitant qui désigne les témoins.
witness-refused-false = Une ligne qui porte le nom d’un témoin n’est pas sa signature de ce point de contrôle. Rien n’a été pris.
witness-refused-clock = La cosignature n’a pas été faite dans les dix dernières minutes. Il est ici { $now }. Réglez votre horloge et cosignez de nouveau.
