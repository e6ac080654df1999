# Las conclusiones, el intercambio que lleva a ellas y el cargo del monitor.

# Lo que se niega a un monitor o a un firmante, y por qué.
review-refused-nothing = Aquí nada espera al monitor. El informe ya fue juzgado, o no hay ninguno.
review-refused-newer = El firmante envió otra revisión mientras usted miraba esta. No se hizo nada. Lea la más reciente y decida después.
review-refused-too-early = El firmante todavía puede responder. Podrá publicar cuando llegue la respuesta o termine el plazo.
review-refused-replied = Ya se envió una respuesta, y queda. Se imprimirá junto a la conclusión.
review-refused-closed = Ahora nadie puede escribir aquí. Se puede desde la primera pregunta del monitor hasta la conclusión.
review-no-completion = Diga hasta dónde se cumple el compromiso.
review-no-results = Diga qué resultó de ello.
monitor-text-long = Acorte este texto. Es más largo de lo que admite el campo.
monitor-no-day = Indique un día.
monitor-period-backwards = El último día no puede ser anterior al primero.
publication-languages-differ = Dé el título y el texto en los mismos idiomas.
tasks-in-the-future = Indique un día que no sea futuro.
tasks-no-obligation = Ninguna obligación de este pacto tiene ese número. Cópielo de la dirección de su página, o deje el campo vacío.

# Los correos a quienes informan.
mail-returned-subject = El monitor tiene una pregunta sobre su informe
mail-returned-body =
    { $name }:

    { $monitor } le devolvió con una pregunta su informe sobre «{ $commitment }» de «{ $pact }». Puede contestarla, enviar un informe corregido, o ambas cosas:

    { $url }
mail-draft-subject = Puede responder al borrador de conclusión del monitor
mail-draft-body =
    { $name }:

    { $monitor } redactó un borrador de conclusión sobre su informe sobre «{ $commitment }» de «{ $pact }». Todavía no es público. Tiene hasta el { $day } para responder, y su respuesta se imprimirá junto a la conclusión:

    { $url }
mail-finding-subject = El monitor publicó una conclusión sobre su informe
mail-finding-body =
    { $name }:

    { $monitor } publicó su conclusión sobre su informe sobre «{ $commitment }» de «{ $pact }»:

    { $url }

# La cola del monitor.
review-refused-incomplete = Falta algo. Vuelva al formulario y complételo.
queue-title = Informes por revisar
queue-lead = Lo que los firmantes informaron y nadie ha juzgado todavía, lo más antiguo primero.
queue-count-monitor = { $count ->
    [one] informe le espera
   *[other] informes le esperan
  }
queue-count-flagged = { $count ->
    [one] de ellos está señalado por una comprobación
   *[other] de ellos están señalados por una comprobación
  }
queue-count-party = { $count ->
    [one] informe espera a un firmante
   *[other] informes esperan a un firmante
  }
queue-turn = De quién es el turno
queue-turn-monitor = Suyo
queue-turn-party = Del firmante
queue-flagged = Solo los señalados
queue-flags = { $count ->
    [one] { $count } señal
   *[other] { $count } señales
  }
queue-counted = { $count ->
    [one] Un informe
   *[other] { $count } informes
  }
queue-who = Informó
queue-waits-for = Qué se espera
queue-days = Días
queue-waits-review = Su revisión
queue-waits-answered = A usted: se contestó la pregunta
queue-waits-publication = A usted: la conclusión puede publicarse
queue-waits-answer = Una respuesta a su pregunta
queue-waits-reply = Una réplica, hasta el { $day }
queue-empty-title = Nada espera aquí
queue-empty = Los informes están aquí desde que un firmante los envía hasta que usted los juzga. Si puso filtros, elija menos.
queue-to-tasks = Registrar lo que hizo: documentos, visitas, audiencias

# Revisar un informe.
review-title = Revisión: { $organisation }
review-kind = Revisión de un informe sobre { $code }
review-waits = { $count ->
    [0] desde hoy
    [one] desde hace { $count } día
   *[other] desde hace { $count } días
  }
review-back = Informes por revisar
review-back-to = Volver a la revisión
review-way = Revisar el informe
review-accept = Aceptarlo
review-return = Devolverlo con una pregunta
review-rate = Calificarlo
review-correct = Corregir la conclusión con otra
review-publish = Publicar la conclusión
review-evidence-title = Lo que lo muestra
review-expected = Lo que el pacto espera
review-before = Los períodos anteriores
review-no-report = Todavía no hay nada que juzgar. El informe estará aquí en cuanto se envíe.
review-draft-title = Borrador de conclusión
review-draft-replied = El firmante replicó. Puede publicar la conclusión con la réplica.
review-draft-over = El plazo de réplica terminó y no llegó ninguna. Puede publicar la conclusión.
review-draft-waits = El firmante puede replicar hasta el { $day }. Podrá publicar después, o en cuanto llegue la réplica.
look-title = Esto no tiene vuelta atrás
look-edit = Cambiarlo
look-go-on = Pasar a la comprobación
review-accept-title = Aceptar el informe
review-accept-what = Su conclusión dice que está de acuerdo con el informe. Es pública de inmediato; una corrección posterior quedaría a su lado.
review-accept-now = Aceptar el informe
ask-title = Devolver el informe con una pregunta
ask-what = El firmante recibe su pregunta por correo. Puede contestar, corregir su informe, o ambas cosas. Todos ven que el informe fue devuelto; la pregunta la leen solo ustedes dos.
ask-question = Su pregunta
ask-question-hint = Diga qué no pudo ver y qué lo mostraría.
ask-now = Devolverlo
rate-title = Calificar el informe
rate-what = El firmante ve este borrador y tiene diez días hábiles para replicar, o los que dé el pacto. Nada es público hasta que usted lo publique, y la réplica se imprimirá al lado.
rate-completion-hint = Hasta dónde se cumple el compromiso, a su juicio. El informe del firmante queda al lado.
rate-results-hint = Qué resultó de ello, aparte de cuánto se hizo.
rate-reasons-hint = Lo que vio, y por qué le lleva a esto. No nombre a ninguna persona particular.
rate-now = Enviar el borrador al firmante
publish-title = Publicar la conclusión
publish-what = La conclusión es pública desde este momento, con la réplica si la hay. Una corrección posterior quedaría a su lado.
publish-now = Publicar la conclusión

# Las conclusiones tal como todos las leen.
findings-title = Lo que concluyó el monitor
finding-title = Conclusión { $number } sobre la revisión { $revision }, { $day }
finding-revision = Revisión
finding-self-report = El informe del firmante
finding-says = La conclusión del monitor
finding-results = Resultados
finding-reasons = Razones
finding-agrees = El monitor aceptó el informe tal como está.
finding-reply = La réplica del firmante
finding-no-reply = No replicó en el plazo que tenía.
finding-by = Monitor
results-none = Ninguno que se vea todavía
results-limited = Algunos
results-expected = Los que se esperaban
results-outstanding = Más de lo que se esperaba
results-unclear = Lo mostrado no permite saberlo

# El intercambio entre el monitor y un firmante.
thread-title = Preguntas sobre un informe
thread-lead = Esto lo leen solo el monitor del pacto y el firmante.
thread-messages = Mensajes
thread-empty-title = Nadie ha preguntado nada
thread-empty = Si el monitor devuelve el informe con una pregunta, estará aquí y podrá contestarla.
thread-side-monitor = Monitor
thread-side-party = Firmante
thread-body = Su mensaje
thread-body-hint = Los archivos van con el informe: envíe una corrección para añadir alguno.
thread-send = Enviar el mensaje
thread-closed = El monitor ya concluyó. Ustedes dos pueden seguir leyendo este intercambio.
thread-correct = Enviar un informe corregido
thread-write = Leer este intercambio y escribir en él
thread-way = Preguntas sobre el informe
reply-way = Replicar al borrador de conclusión
reply-title = Replicar al borrador de conclusión
reply-lead = Esto es lo que el monitor piensa publicar sobre su informe. Todavía no es público. Puede replicar una vez, y su réplica se imprimirá junto a la conclusión, palabra por palabra.
reply-until = Tiene hasta el { $day } para replicar, hasta el final de ese día.
reply-until-over = El plazo de réplica terminó el { $day }. Mientras no se publique nada, todavía puede enviar una.
reply-hint = Diga qué ve de otro modo y dónde se puede ver. Será público: no nombre a ninguna persona particular.
reply-what = El monitor recibe su réplica. Será pública con la conclusión y no podrá cambiarse.
reply-now = Enviar la réplica
reply-sent-title = El monitor tiene su réplica
reply-sent = Se imprimirá junto a la conclusión cuando esta se publique.

# El monitor de un pacto.
monitor-title = Monitor de { $pact }
monitor-lead = El monitor juzga lo que informan todas las partes, la aduana igual que las empresas. Lo que publica no necesita la aprobación de nadie, y nadie más puede retirarlo.
monitor-who = Monitor
monitor-none-title = Este pacto no tiene monitor
monitor-none = Cuando una organización ocupa el asiento de monitor, su período, sus declaraciones, sus tareas y sus publicaciones están aquí.
term-title = Período
term-none = Todavía no se registró ningún período. Lo registra la secretaría del pacto.
term-appointed = Cómo fue designado
term-earlier = Períodos registrados antes
term-way = Registrar el período del monitor
term-form-title = Registrar el período del monitor
term-since = Primer día
term-until = Último día
term-appointed-hint = Quién eligió, cómo y tras qué convocatoria. Será público.
term-what = El período es público, con un asiento en el registro. Otro posterior se registra a su lado. Ningún período, ni su fin, impide que el monitor publique.
term-now = Registrar el período
declaration-title = Declaración de intereses
declaration-on = Declarado el { $day }
declaration-earlier = Declaraciones anteriores
declaration-none-title = Todavía no se declaró nada
declaration-none = Lo que el monitor declare de sus intereses estará aquí, cada vez con su día.
declaration-way = Declarar intereses, o renovar
declaration-form-title = Declarar intereses
declaration-text = Declaración
declaration-text-hint = El trabajo, el dinero, la familia y todo lo que le una a una parte, o que nada le une.
declaration-what = La declaración es pública con su día. Lo declarado antes queda a su lado.
declaration-now = Publicar la declaración

# Lo que hizo el monitor.
tasks-title = Lo que hizo el monitor
tasks-form-title = Registrar lo que hizo
tasks-lead = Documentos examinados, visitas, audiencias. La lista es pública en la página del monitor del pacto.
tasks-public = Es público en cuanto lo registra. No nombre a ninguna persona particular.
tasks-record = Registrarlo
tasks-way = Registrar lo que hizo
tasks-no-kind = Diga qué clase de tarea fue.
tasks-counted = { $count ->
    [one] Una tarea
   *[other] { $count } tareas
  }
tasks-none-title = Todavía no se registró nada
tasks-none = Los documentos que el monitor examinó, sus visitas y sus audiencias estarán aquí.
task-what = Lo que se hizo
task-what-hint = Una o dos frases en el idioma de esta página.
task-kind = Clase
task-kind-documents = Documentos examinados
task-kind-visit = Visita
task-kind-hearing = Audiencia
task-kind-other = Otra cosa
task-done = Día
task-on = Sobre qué informe
task-on-none = Sobre ninguno en particular
task-on-report = { $code }, { $organisation }

# Las publicaciones del monitor.
publications-title = Publicaciones
publications-counted = { $count ->
    [one] Una publicación
   *[other] { $count } publicaciones
  }
publications-none-title = Todavía no se publicó nada
publications-none = Los informes propios del monitor estarán aquí, el más reciente primero.
publication-kind = Informe del monitor
publication-name = Título
publication-published = Publicado
publication-retracted = Retirada
publication-untitled = Una publicación que fue retirada
publication-gone-title = Esta publicación fue retirada
publication-gone = La retiró el propio monitor, que dice por qué. El registro público conserva cuándo se publicó y la huella de su texto.
publication-gone-on = Retirada
retract-way = Retirar esta publicación
retract-title = Retirar una publicación
retract-lead = Solo usted puede hacerlo. La página quedará, con su razón en el lugar del texto.
retract-reason = Razón
retract-reason-hint = Una o dos frases. Serán públicas.
retract-what = El texto ya no se muestra. Su lugar, el día y la razón quedan para siempre.
retract-now = Retirarla
retract-keep = Dejarla como está
writing-way = Escribir un informe
writing-resume = Seguir con el borrador del { $at }
writing-back = Volver a la página del monitor
writing-title = Un informe del monitor
writing-lead = Mientras no lo publique nadie más lo ve, y a nadie más se le pregunta.
writing-title-hint = Breve, y sin el nombre de una persona particular.
writing-from = Primer día del que habla
writing-to = Último día del que habla
writing-body = Texto
writing-body-hint = En Markdown: **negrita**, *cursiva*, listas, tablas y enlaces. Una línea en blanco comienza un párrafo.
writing-look = Guardar y ver cómo quedará
writing-preview-title = Cómo quedará
writing-preview = Esto lo ve solo usted. En cuanto lo publique será público, y solo usted podrá retirarlo.
writing-publish = Publicarlo
writing-edit = Seguir escribiendo
finding-evidence = Descargar la prueba de esta conclusión
