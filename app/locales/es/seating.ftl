seating-title = Dar un puesto a una organización
seating-lead = Tras la adopción de su texto, las asociaciones y los observadores entran aquí en el pacto. Los miembros entran por medio de una asociación con puesto en él.
seating-organisation = Organización
seating-organisation-hint = Asociaciones, organizaciones de la sociedad civil y autoridades públicas sin puesto en este pacto.
seating-organisation-missing = Elija la organización.
seating-role = Su puesto
seating-role-hint = Una asociación firma e incorpora a sus miembros. Un observador sigue el pacto y no debe nada; el de la sociedad civil puede atestiguar firmas.
seating-role-missing = Elija el puesto.
seating-check = Revisar una vez más
seating-means = { $organisation } tendrá un puesto en «{ $pact }»: { $role }.
seating-public = El puesto se muestra con el pacto y consta en el registro. Quienes se ocupan de la organización reciben aviso por correo.
seating-give = Dar el puesto
seating-change = Cambiarlo
seating-requests = Organizaciones que piden un puesto
seating-asked-by = lo pidió { $person } el { $day }
seating-yes = Darle un puesto
seating-refuse-title = Decir que no a { $organisation }
seating-refused-not-now = Los puestos se dan desde la adopción del texto de un pacto hasta su fin.
seating-refused-often = Esta organización ha pedido tantos puestos como puede en un día. Podrá pedir de nuevo a partir del { $moment }.
seating-ask-way = Para asociaciones y organizaciones de la sociedad civil: pedir un puesto a la secretaría
seating-ask-title = Pedir un puesto
seating-ask-lead = Una asociación pide a la secretaría del pacto un puesto para firmarlo e incorporar a sus miembros; una organización de la sociedad civil pide observarlo y atestiguar firmas.
seating-nobody-title = No hay ninguna organización por la que usted pueda pedirlo
seating-nobody = Pueden pedirlo la secretaría o un coordinador de una asociación o de una organización de la sociedad civil sin puesto en este pacto. Quien opera el portal registra a las organizaciones y da estas funciones.
seating-waits = La secretaría está avisada y responderá por correo: { $organisations }.
seating-why = Por qué lo pide
seating-why-hint = Qué es la organización y qué haría en el pacto. Solo lo lee la secretaría, y se olvida con la respuesta, o a los { $days } días.
seating-ask = Pedir el puesto
mail-seated-subject = { $organisation } tiene un puesto en «{ $pact }»
mail-seated-body =
    Hola, { $name }:

    { $organisation } recibió un puesto en «{ $pact }»: { $role }. Lo que dice el pacto y lo que se puede hacer está aquí:

    { $url }
mail-seat-asked-subject = { $organisation } pide un puesto en «{ $pact }»
mail-seat-asked-body =
    Hola, { $name }:

    { $person } pide que { $organisation } tenga un puesto en «{ $pact }», y dice por qué:

    { $why }

    Responda aquí:

    { $url }
mail-seat-refused-subject = { $organisation } no recibió un puesto en «{ $pact }»
mail-seat-refused-body =
    Hola, { $name }:

    La secretaría no da un puesto a { $organisation } en «{ $pact }». Dice por qué:

    { $reason }

    Lo que usted escribió se ha borrado. El pacto está aquí:

    { $url }
mail-seat-over-subject = { $organisation } no recibió respuesta sobre un puesto en «{ $pact }»
mail-seat-over-body =
    Hola, { $name }:

    La secretaría no ha respondido si { $organisation } puede tener un puesto en «{ $pact }», y su plazo ha pasado. Lo que usted escribió se ha borrado. Puede pedirlo de nuevo:

    { $url }
mail-seat-ended-subject = «{ $pact }» ha terminado, y { $organisation } no tendrá puesto en él
mail-seat-ended-body =
    Hola, { $name }:

    «{ $pact }» ha terminado, así que nadie responderá ya si { $organisation } puede tener un puesto en él. Lo que usted escribió se ha borrado. Cómo terminó está aquí:

    { $url }
