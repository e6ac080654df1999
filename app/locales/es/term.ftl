# The term of a pact and its end.
pact-term-title = Duración y fin
pact-term-none = El texto de este pacto no fija duración: sigue en vigor hasta que un acto propio le ponga fin.
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
pact-term-then-terminated = Un signatario le ha puesto fin antes de plazo.
pact-term-expired = Su plazo ha vencido: ya no está en vigor desde el { $day }.
pact-term-terminated = Se le puso fin antes de plazo: ya no está en vigor desde el { $day }.
pact-term-years = { $count ->
    [one] un año
   *[other] { $count } años
}
pact-term-months = { $count ->
    [one] un mes
   *[other] { $count } meses
}
pact-term-may-title = Puede hablar en nombre de un signatario
pact-term-may = Por { $organisation } ({ $role }) puede declarar hoy:
pact-term-say-notice = Denunciar el pacto
pact-term-say-notice-means = { $organisation } declara que no quiere que «{ $pact }» continúe después del { $day }. El pacto termina entonces ese día, para todos.
pact-term-say-agreed = Acordar que continúe
pact-term-say-agreed-means = { $organisation } está de acuerdo en que «{ $pact }» continúe después del { $day } por otro tanto. Continúa en cuanto la Aduana y todas las asociaciones lo hayan acordado.
pact-term-say-termination = Poner fin al pacto antes de plazo
pact-term-say-termination-means = { $organisation } pone fin a «{ $pact }» antes de su plazo, que corre hasta el { $day }, tras el preaviso que fija el texto. Termina para todos.
pact-term-said-title = Lo que los signatarios han dicho del fin
pact-term-said-nothing = Nadie ha dicho aún nada del fin. Lo que se dice es público de inmediato.
pact-term-said-notice = Denunció el pacto
pact-term-said-agreed = Acordó que continúe
pact-term-said-termination = Le puso fin antes de plazo
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
pact-term-refused-not-now = Hoy no se puede declarar esto sobre el plazo del pacto, o no usted. La página del plazo dice qué se puede declarar y hasta cuándo; puede hacerlo quien tenga mandato de un signatario.
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

pacts-term = Plazo
pacts-term-until = hasta el { $day }
