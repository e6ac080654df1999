join-title = Pedir la entrada
join-not-here = ¿Su organización no está aquí?
join-lead = Pida a una asociación de este pacto que haga entrar a su organización. Ella comprueba lo que usted escribe, responde de quién puede firmar y le invita.
join-closed-title = Nadie puede entrar en este momento
join-closed = El pacto no recibe firmas ahora, o ninguna asociación tiene en él un asiento para responder por usted.
join-choose = Elija
join-association = Asociación
join-association-hint = La que conoce a su organización. Responde de quién puede firmar.
join-error-association = Elija la asociación que ha de responder por usted.
join-organisation = Su organización
join-person = Quién puede firmar por ella
join-privacy = Solo la asociación lee esto. Se olvida en cuanto responde, o a los { $days } días.
join-send = Enviar
join-sent-title = Mire su correo
join-sent = Un correo con un enlace va camino de la dirección que dio. Su petición llega a la asociación cuando haya seguido el enlace. Sirve { $days } días.
join-sent-nothing = ¿No llegó nada? Mire entre los no deseados, y si la dirección era correcta. Una dirección puede usarse cinco veces al día.
join-confirm-title = ¿Es esto lo que pide?
join-confirm = Sí, enviarlo a la asociación
join-not-you = Si usted no escribió esto, no haga nada: se olvida por sí solo.
join-waits = Su petición está en la asociación. Recibirá un correo cuando haya respondido.
join-requests-title = Organizaciones que piden la entrada
join-requests-lead = Encontraron el pacto por sí mismas. La que usted haga entrar recibe un asiento que todos ven, y una invitación por correo.
join-requests-none-title = Nadie espera respuesta
join-requests-none = Las peticiones aparecen aquí cuando quien las envió confirma su dirección.
join-requests-more = Se muestran las { $shown } que más esperan. Las demás aparecen a medida que se responde a estas.
join-requests-counted = { $count ->
    [one] { $count } organización espera
   *[other] { $count } organizaciones esperan
 }
join-requests-open = { $count ->
    [one] { $count } organización pide la entrada
   *[other] { $count } organizaciones piden la entrada
 }
join-since = Desde
join-request-title = { $organisation } pide la entrada
join-yes-title = Hacerla entrar
join-yes-what = { $association } responde de que esta persona puede firmar por { $organisation }. La organización se registra y recibe su asiento en público, el mandato se anota, y la invitación sale por correo.
join-yes = Responder por ella e invitar
join-no-title = Decir que no
join-reason = Motivo
join-reason-hint = Va a la persona por correo, con sus palabras, y a ningún otro sitio.
join-no = Decir que no
join-not-in = No puede entrar así
join-was-accepted = La organización está invitada.
join-was-refused = La respuesta va por correo.
mail-join-subject = Confirme: { $organisation } pide entrar en «{ $pact }»
mail-join-body =
    { $name }:

    alguien, creemos que usted, pidió a { $association } que haga entrar a { $organisation } en «{ $pact }». Siga este enlace para enviar la petición:

    { $url }

    Si no fue usted, no haga nada.
mail-join-asked-subject = { $organisation } pide entrar en «{ $pact }»
mail-join-asked-body =
    { $name }:

    { $contact } pide que { $organisation } pueda entrar en «{ $pact }». Vea la petición y respóndala aquí:

    { $url }
mail-join-refused-subject = { $association } ha respondido
mail-join-refused-body =
    { $name }:

    { $association } no hace entrar a { $organisation } en «{ $pact }». Dice por qué:

    { $reason }

    Lo que usted escribió se ha borrado.
mail-join-over-subject = Su petición quedó sin respuesta
mail-join-over-body =
    { $name }:

    { $association } no ha respondido si { $organisation } puede entrar en «{ $pact }», y su plazo ha pasado. Lo que usted escribió se ha borrado. Puede pedirlo de nuevo, o a otra asociación:

    { $url }
