# The term of a pact and its end.
pact-term-title = Duración y fin
pact-term-none = El texto de este pacto no fija duración: sigue en vigor hasta que la Aduana o una asociación que haya firmado le ponga fin, { $length } después de declararlo.
pact-term-from-force = Dura { $length } desde su entrada en vigor.
pact-term-until = En vigor hasta el { $day }.
pact-term-then-tacit = Después continúa por { $length } más, salvo que la Aduana o una asociación lo denuncie a más tardar el { $day }.
pact-term-then-noticed = Después termina: ha sido denunciado.
pact-term-then-agreement = Solo continúa por { $length } más si la Aduana y todas las asociaciones lo acuerdan hasta ese día. { $count ->
    [0] Nadie ha dado aún su acuerdo.
    [one] Uno ha dado su acuerdo.
   *[other] { $count } han dado su acuerdo.
}
pact-term-then-none = Después termina.
pact-term-then-terminated = Después termina: un signatario lo ha declarado.
pact-term-expired = Su plazo ha vencido: ya no está en vigor desde el { $day }.
pact-term-terminated = Se le puso fin: ya no está en vigor desde el { $day }.
pact-term-never = La secretaría le puso fin el { $day }. Nunca entró en vigor.
pact-term-years = { $count ->
    [one] un año
   *[other] { $count } años
}
pact-term-months = { $count ->
    [one] un mes
   *[other] { $count } meses
}
pact-term-may-title = Puede declarar algo sobre su fin
pact-term-may = Por { $organisation } ({ $role }) puede declarar hoy:
pact-term-say-notice = Denunciar el pacto
pact-term-say-notice-means = { $organisation } declara que no quiere que «{ $pact }» continúe después del { $day }. El pacto termina entonces ese día, para todos.
pact-term-say-agreed = Acordar que continúe
pact-term-say-agreed-means = { $organisation } está de acuerdo en que «{ $pact }» continúe después del { $day } por otro tanto. Continúa en cuanto la Aduana y todas las asociaciones lo hayan acordado.
pact-term-say-termination = Poner fin al pacto
pact-term-say-termination-means = { $organisation } pone fin a «{ $pact }». Tras el preaviso está en vigor hasta el { $day }, y después ya no, para todos.
pact-term-end-means = { $organisation } pone fin a «{ $pact }», que aún no está en vigor, desde hoy y para siempre. Nadie puede firmarlo ya; lo firmado queda en el registro y no obliga a nadie. Se avisa por correo a todos los que informan por una organización que tiene un puesto.
pact-term-end-confirm = Actúo por la secretaría, y es lo que quiero decir.
pact-term-said-title = Lo que los signatarios han dicho del fin
pact-term-said-nothing = Nadie ha dicho aún nada del fin. Lo que se dice es público de inmediato.
pact-term-said-notice = Denunció el pacto
pact-term-said-agreed = Acordó que continúe
pact-term-said-termination = Le puso fin
pact-term-who = Signatario
pact-term-what = Declaración
pact-term-of = Del plazo hasta
pact-term-when = El
pact-term-why = Motivo
pact-term-entry = Entrada del registro
pact-term-remains-title = Lo que queda después del fin
pact-term-remains-due = Lo vencido se sigue debiendo: todavía se puede informar de ello y juzgarlo.
pact-term-remains-cases = Los expedientes y las medidas siguen hasta su propio fin, con respuestas y recursos.
pact-term-remains-record = Textos, firmas, informes, conclusiones y sanciones quedan en el registro.
pact-term-remains-lifted = Lo que aún no había vencido queda levantado, y nadie puede firmar ya.
pact-term-reason = Motivo
pact-term-reason-hint = Todos pueden leerlo, de forma duradera. No nombre a ninguna persona.
pact-term-confirm = Puedo obligar a la organización, y es lo que quiero decir.
pact-term-confirm-missing = Marque la casilla para decir que es lo que quiere.
pact-term-public-title = Esto es público
pact-term-public = Su organización, lo que declara y su motivo constan de inmediato en la página del pacto y en el registro público. No se puede retirar.
pact-term-keep = Volver sin declarar nada
pact-term-refused-not-now = Hoy no se puede declarar esto sobre el plazo del pacto, o no usted. La página del plazo dice qué se puede declarar y hasta cuándo; puede hacerlo quien tenga mandato de un signatario. Antes de que el pacto esté en vigor puede ponerle fin la secretaría de su Aduana.
pact-term-refused-barred = Una decisión impide por ahora a esta organización declarar nada sobre el plazo del pacto. Podrá hacerlo de nuevo cuando termine la medida. La página del caso dice cuándo.
pact-term-soon-title = El plazo de este pacto termina pronto
pact-term-soon = Está en vigor hasta el { $day }.
pact-term-read = Duración y fin

mail-ending-subject = En vigor hasta el { $day }: { $pact }
mail-ending-body =
    Estimado/a { $name }:

    El plazo de este pacto, que su organización ha firmado, corre hasta el { $day }: { $pact }.

    Qué ocurre después, quién puede aún decir algo y qué queda luego:

    { $url }

mail-ended-subject = Terminado antes de entrar en vigor: { $pact }
mail-ended-body =
    Estimado/a { $name }:

    La secretaría ha puesto fin a un pacto en el que su organización tiene un puesto: { $pact }. Nunca entró en vigor, y nadie puede firmarlo ya. Lo firmado queda en el registro y no obliga a nadie.

    El motivo que se dio:

    { $reason }

    { $url }

pacts-term = Plazo
pacts-term-until = hasta el { $day }

# The term of a pact in its draft.
draft-term = Cuánto tiempo está en vigor
draft-term-place = Un campo de la plantilla dice por cuánto tiempo. El texto dice qué ocurre después: que ambos concuerden.
draft-term-months = En vigor durante cuántos meses
draft-term-months-hint = Déjelo vacío para un pacto sin fin. La Aduana o una asociación que haya firmado puede ponerle fin de todos modos, { $length } después de declararlo.
draft-term-months-wrong = Dé meses enteros, de 1 a 1200, o deje el campo vacío.
draft-term-months-missing = Diga durante cuántos meses está en vigor. Un pacto sin fin no se renueva, y su preaviso no se elige.
draft-renewal = Cuando vence su plazo
draft-renewal-tacit = Continúa por otro tanto, salvo denuncia
draft-renewal-agreement = Continúa por otro tanto si la Aduana y todas las asociaciones lo acuerdan
draft-renewal-none = Termina
draft-term-notice = Preaviso, en meses antes del fin
draft-term-notice-hint = Si continúa por sí solo: hasta cuándo la Aduana o una asociación puede oponerse.
draft-term-notice-wrong = Dé meses enteros, menos de los que está en vigor, y solo si continúa por sí solo.
draft-term-terminable = Fin anticipado, en meses después de declararlo
draft-term-terminable-hint = Cuánto después de que la Aduana o una asociación lo declare termina antes de plazo. Déjelo vacío si nadie puede.
draft-term-terminable-wrong = Dé meses enteros, menos de los que está en vigor, o deje el campo vacío.
draft-problem-of = { $field }: { $what }
