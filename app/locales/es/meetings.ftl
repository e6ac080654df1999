# Comités, reuniones y lo que en ellas se decide.

# Lo que se rechaza, y por qué.
meeting-refused-not-now = Esto no es posible en el punto en que está la reunión o el comité. Vuelva atrás y mírelo de nuevo.
meeting-refused-too-early = Es demasiado pronto. Vuelva cuando la reunión haya empezado o cuando termine el plazo de comentarios.
meeting-refused-too-late = El plazo ha terminado.
meeting-refused-incomplete = Falta algo. Vuelva al formulario y complételo.
committee-too-few-seats = Dé un puesto a dos partes del pacto como mínimo.
committee-not-both-sides = Dé un puesto a la Aduana y al menos a una asociación, pues ambas deben estar presentes para decidir.
committee-bad-quorum = Dé un número entre uno y el número de puestos.
committee-no-chair = Elija uno de los puestos para la presidencia.
committee-no-public = Diga si las reuniones son públicas.
committee-stays-public = El carácter público de un comité queda fijado al crearlo. Cierre este y cree otro.
meeting-not-ahead = Dé un día y una hora que estén por venir.
meeting-bad-length = Dé la duración en minutos, un día como máximo.
meeting-no-place = Diga en pocas palabras dónde se celebra.
meeting-bad-link = Dé la dirección completa de una página, que empiece por https://.
meeting-no-agenda = Ponga al menos un punto en el orden del día.
meeting-text-long = Acorte este texto: es más largo de lo que cabe en el campo.
meeting-bad-document = Dé a cada documento un título y la dirección completa donde está.
meeting-no-attendance = Diga de cada puesto si estuvo presente.
meeting-no-day = Dé un día.
meeting-no-time = Dé una hora.
meeting-day-past = Dé el día de hoy o uno posterior.
decision-no-day = Dé el último día a quien debe actuar.
decision-no-owner = Diga qué puesto debe actuar, o deje el día vacío.
minutes-not-so = Elija quién aprobó el acta. Se aprueba tal como dice el borrador.
answer-missing = Diga si su organización acude.

# Correos.
mail-meeting-called-subject = Invitación: { $committee }, { $when }
mail-meeting-called-body =
    { $name }:

    Su organización tiene un puesto en «{ $committee }» de «{ $pact }». Se reúne el { $when } ({ $zone }), en este lugar: { $place }

    Diga si acude:

    { $url }

    Para su calendario:

    { $calendar }
mail-meeting-changed-subject = Cambio: { $committee }, { $when }
mail-meeting-changed-body =
    { $name }:

    La reunión de «{ $committee }» de «{ $pact }» ha cambiado. Ahora es el { $when } ({ $zone }), en este lugar: { $place }

    Qué cambia y por qué, y su respuesta:

    { $url }

    Para su calendario:

    { $calendar }
mail-meeting-cancelled-subject = Cancelada: { $committee }, { $when }
mail-meeting-cancelled-body =
    { $name }:

    La reunión de «{ $committee }» de «{ $pact }» del { $when } ({ $zone }) no se celebra. El motivo está aquí:

    { $url }

    Para su calendario, del que se retirará:

    { $calendar }
mail-minutes-subject = Borrador del acta de { $committee }: sus comentarios
mail-minutes-body =
    { $name }:

    El borrador del acta de la reunión de «{ $committee }» del { $when } está ante los puestos. Puede comentarlo hasta el { $until }:

    { $url }
mail-action-late-subject = Con retraso: lo que decidió { $committee }
mail-action-late-body =
    { $name }:

    Ha pasado el día para lo que su organización debía hacer en virtud de «{ $pact }»:

    { $decision }

    Cuando esté hecho, dígalo aquí:

    { $url }

# Palabras.
meeting-state-called = Convocada
meeting-state-held = Celebrada, acta aún sin aprobar
meeting-state-adopted = Celebrada, acta aprobada
meeting-state-cancelled = Cancelada
decision-state-standing = Decidido
decision-state-open = Por hacer
decision-state-late = Con retraso
decision-state-done = Hecho
decision-state-dropped = Retirado
attendance-present = Presente
attendance-excused = Excusado
attendance-absent = Ausente
answer-comes = Acude
answer-declines = No acude
answer-none = Aún sin respuesta
meeting-when = { $moment } ({ $zone })
meeting-event = { $committee } ({ $pact })
meeting-was = { $organisation }: { $was }

# Listas.
meetings-title = Reuniones
meetings-lead = Donde la Aduana y el sector privado se consultan: quién convoca, quién se sienta, qué hay en el orden del día, qué se decidió y quién debe hacerlo.
meetings-ahead = Por celebrar
meetings-ahead-all = Todas las reuniones por celebrar
meetings-behind = Anteriores
meetings-counted = { $count ->
    [one] Una reunión
   *[other] { $count } reuniones
  }
meetings-search = Comité, lugar u orden del día
meetings-year = Año
meetings-none-title = Ninguna reunión que mostrar
meetings-none = Una reunión figura aquí desde que se convoca, si su comité es público. Si puso filtros, deje menos.
meetings-of-pact = Todas las reuniones públicas de este pacto
meeting-pact = Pacto
meeting-state = En qué punto está
meeting-day = Día
meeting-committee = Comité
actions-title = Tareas acordadas
actions-lead = Lo que se decidió en reuniones y alguien debe hacer hasta un día. El retraso se cuenta en días, para la Aduana como para todos.
actions-awaited = Aún por hacer
actions-none-title = Nada que mostrar
actions-none = Lo que una reunión decide y encarga a una organización figura aquí hasta que esté hecho.
actions-counted = { $count ->
    [one] Una tarea acordada
   *[other] { $count } tareas acordadas
  }
decision-state = Estado
decision-what = Qué se decidió
decision-owner = Quién debe actuar
decision-due = Último día

# La ficha de una reunión.
meeting-kind = Reunión
meeting-title = { $committee }, { $day }
meeting-not-public = Solo los puestos del comité y su secretaría leen esta página.
meeting-cancelled-title = Esta reunión no se celebra
meeting-changed-title = Esta reunión ha cambiado
meeting-ways = Qué puede hacer
meeting-begins = Empieza
meeting-length = Duración
meeting-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
  }
meeting-place = Lugar
meeting-link = Participar a distancia
meeting-calendar-file = Para su calendario (iCalendar)
meeting-history = Historia
meeting-by-clock = Por el reloj
meeting-agenda = Orden del día
meeting-agenda-until = Los puestos pueden pedir puntos hasta el { $day }.
meeting-asked-by = Pedido por { $organisation }
meeting-documents = Documentos
meeting-seats = Quién está invitado
meeting-answer = Respuesta
meeting-attendance = Asistencia
meeting-quorum-yes = Había puestos suficientes para decidir.
meeting-quorum-no = No había puestos suficientes para decidir.
decisions-title = Decisiones
decisions-none-title = No se decidió nada
decisions-none = Lo que se decide figura aquí en cuanto la secretaría lo registra.
decision-number = Decisión { $number }
decision-until = hasta el { $day }
minutes-title = Acta
minutes-by-chair = Aprobada por la presidencia
minutes-by-meeting = Aprobada por una reunión posterior
minutes-by-meeting-of = Aprobada por la reunión del { $day }
minutes-draft-title = Borrador
minutes-draft = Solo los puestos y la secretaría leen este borrador. Los puestos pueden comentarlo hasta el { $day }.
minutes-none-title = El acta aún no está aprobada
minutes-none = Queda entre los puestos hasta que la presidencia o la reunión siguiente la apruebe. Entonces figurará aquí y ya no cambiará.
minutes-comments = Comentarios de los puestos

# Formularios de una reunión.
meeting-back = Volver a la reunión
meeting-do-answer = Responder a la invitación
meeting-do-answer-means = Todos ven si su organización acude; con quién, solo lo leen los puestos. Puede responder de nuevo hasta que empiece la reunión.
meeting-do-ask = Pedir un punto del orden del día
meeting-do-ask-means = Entra de inmediato en el orden del día, con el nombre de su organización.
meeting-do-comment = Comentar el acta
meeting-do-comment-means = Lo leen los puestos y la secretaría. No se publica.
meeting-do-attendance = Anotar quién estuvo
meeting-do-attendance-means = La asistencia se anota por organización; no se nombra a nadie. Hasta que se apruebe el acta se corrige anotándola de nuevo.
meeting-do-decide = Registrar una decisión
meeting-do-decide-means = Una decisión queda como se registra. Si alguien debe actuar, es una tarea acordada hasta que esté hecha, y todos ven cuándo lleva retraso.
meeting-do-minutes = Enviar un borrador del acta a los puestos
meeting-do-minutes-means = Los puestos reciben un correo y pueden comentar hasta el día que usted dé. El borrador no es público; su huella queda sellada en el registro.
meeting-do-adopt = Aprobar el acta
meeting-do-adopt-means = El borrador pasa a ser el acta, palabra por palabra, y ya no cambia. Después no puede añadirse ninguna decisión.
meeting-do-change = Cambiar la reunión
meeting-do-change-means = Los puestos reciben un correo y sus calendarios lo saben. Si cambia la hora o el lugar, se les pregunta de nuevo si acuden.
meeting-do-cancel = Cancelar la reunión
meeting-do-cancel-means = La página queda y dice que la reunión no se celebra, y por qué. Los puestos reciben un correo.
meeting-do-done = Decir que está hecho
meeting-do-done-means = Diga qué se hizo y dónde puede verse. Figura junto a la decisión, con los días de retraso.
meeting-do-drop = Retirar esta tarea
meeting-do-drop-means = Ya no se pide. La decisión y su motivo quedan.
meeting-time = Hora
meeting-time-hint = En la zona horaria del pacto: { $zone }.
meeting-length-hint = En minutos.
meeting-place-hint = Edificio, sala, ciudad. Será público si el comité lo es.
meeting-link-hint = La dirección de la videoconferencia, si la hay. Será pública si el comité lo es.
meeting-agenda-until-label = Último día para puntos
meeting-agenda-until-hint = Hasta el final de ese día los puestos pueden poner puntos en el orden del día.
meeting-documents-hint = Qué leer antes: un título y la dirección donde está.
meeting-document-title = Título del documento { $number }
meeting-document-url = Dirección del documento { $number }
meeting-item = Punto { $number }
meeting-item-text = De qué trata
meeting-item-hint = Una frase. Déjelo vacío para quitar el punto.
meeting-whose = Por qué organización
meeting-why = Motivo
meeting-why-hint = Una o dos frases. Serán públicas si el comité lo es.
answer-with = Con quién
answer-with-hint = Nombres y cargos, para la lista de la entrada. Solo lo leen los puestos y la secretaría.
minutes-hint = Markdown: **negrita**, listas, títulos. Nombre cargos y no personas: una vez aprobada será pública si el comité lo es.
minutes-until = Último día para comentarios
minutes-until-hint = El acta puede aprobarse desde el día siguiente.
minutes-comment = Su comentario
minutes-comment-hint = Diga qué debería decir de otro modo, y cómo.
minutes-how = Quién la aprobó
decision-nobody = Nadie debe actuar
decision-hint = Lo que se decidió, con las palabras de la reunión.
decision-due-hint = Solo si alguien debe actuar.
action-note = Qué se hizo
action-note-hint = Una o dos frases, con dónde puede verse.

# Comités.
pact-meetings-title = Reuniones de { $pact }
pact-meetings-lead = Los comités en los que las partes de este pacto se consultan, con qué mandato y cuándo se reúnen.
committees-none-title = Aún no hay comité
committees-none = Cuando la secretaría del pacto cree un comité de consulta, su mandato y sus reuniones figurarán aquí.
committee-no-meeting = Este comité aún no se ha reunido. Su próxima reunión figurará aquí en cuanto se convoque.
committee-closed = Cerrado
committee-terms-version = Mandato, versión { $number }
committee-back = Volver a los comités
committee-lead = El mandato dice para qué es el comité, quién se sienta en él y con quién puede decidir. Cada cambio se conserva.
committee-what = El comité y su mandato se asientan en el registro. Cada cambio posterior es otro asiento.
committee-name = Nombre
committee-name-hint = Como lo llaman las partes.
committee-terms = Mandato
committee-terms-hint = Markdown. Para qué es, qué puede decidir, cómo trabaja.
committee-public = Quién sabe de sus reuniones
committee-public-yes = Todos: el orden del día, la asistencia, las decisiones y las actas aprobadas son públicos
committee-public-no = Solo los puestos y la secretaría; el registro guarda sellos
committee-frequency = Se reúne
committee-when-needed = Cuando hace falta
committee-seats = Puestos, con un voto cada uno
committee-seat = Puesto
committee-party = { $organisation } ({ $role })
committee-quorum = Quórum
committee-quorum-hint = Cuántas organizaciones deben estar presentes para decidir.
committee-quorum-of = { $count } de { $seats } organizaciones
committee-quorum-both = { $count } de { $seats } organizaciones, con la Aduana y una asociación entre ellas
committee-both-sides = La Aduana y al menos una asociación deben estar entre los presentes
committee-chair = Presidencia
committee-found-title = Crear un comité de consulta
committee-found-now = Crear un comité
committee-change-title = Cambiar el mandato de un comité
committee-change-now = Cambiar el mandato
committee-close-title = Cerrar un comité
committee-close-lead = Un comité cerrado no convoca más reuniones. Lo que hizo queda, y las tareas acordadas siguen por hacer.
committee-close-what = El comité no se reúne más. Esto queda, con su motivo.
committee-close-now = Cerrar el comité
call-title = Convocar una reunión
call-lead = Las personas de cada puesto reciben una invitación por correo, con un archivo para su calendario.
call-what = La reunión queda convocada y los puestos invitados. Puede cambiarse o cancelarse, y ambas cosas se ven.
call-now = Convocar una reunión

# El escritorio.
desk-meetings-counted = { $count ->
    [one] Una reunión le espera
   *[other] { $count } reuniones le esperan
  }

# En otras páginas.
meetings-next = Próxima reunión
meetings-in-month = Reuniones de este mes
