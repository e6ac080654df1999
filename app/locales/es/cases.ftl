# Los casos: sus palabras.
case-stage-allegation = Alegado
case-stage-review = En examen
case-stage-response = A la espera de la respuesta
case-stage-decision = Por decidir
case-stage-appealable = Decidido, recurrible
case-stage-appeal = En recurso
case-stage-final = Firme
case-stage-reconsideration = En reconsideración
case-stage-closed = Cerrado
case-ending-declined = No admitido
case-ending-dismissed = Sin incumplimiento
case-ending-annulled = Anulado
case-ending-released = Levantado antes de tiempo
case-ending-expired = Terminado en su plazo
case-practice-corrupt = Práctica corrupta
case-practice-fraudulent = Práctica fraudulenta
case-practice-collusive = Práctica colusoria
case-practice-coercive = Práctica coercitiva
case-practice-obstructive = Práctica obstructiva
case-practice-non-reporting = Falta de informes
case-practice-other = Otro incumplimiento del pacto
case-practice-corrupt-means = Dar o recibir algo de valor para influir en lo que alguien hace.
case-practice-fraudulent-means = Engañar a alguien para ganar con ello o eludir un deber.
case-practice-collusive-means = Un acuerdo entre varios para ganar a costa de otros.
case-practice-coercive-means = Dañar a alguien, o amenazarlo, para que actúe de otro modo.
case-practice-obstructive-means = Destruir, ocultar o alterar lo que una investigación necesita, o impedirla.
case-practice-non-reporting-means = Un informe debido que no se presentó.
case-practice-other-means = Otra cosa que el texto firmado prohíbe o exige.
case-source-finding = Una conclusión del monitor
case-source-missed-obligation = Un informe crítico que faltó
case-source-allegation = La alegación de una parte
case-source-concern = Una inquietud remitida
case-source-recognition = Una medida de otro pacto
case-source-officer = Lo que sabe el responsable de sanciones
case-capacity-officer = El responsable de sanciones
case-capacity-customs = La aduana
case-capacity-associations = Las asociaciones
case-capacity-bench = El órgano de primera instancia
case-capacity-appeal-bench = El órgano de recurso
case-capacity-respondent = La parte acusada
case-capacity-complainant = La parte que alega
case-capacity-clock = El calendario, por la regla del pacto
case-seat-officer = Responsable de sanciones
case-seat-customs = Miembro designado por la aduana
case-seat-associations = Miembro designado por las asociaciones
case-seat-chair = Presidencia neutral
case-seat-appeal-first = Recurso, primer puesto
case-seat-appeal-second = Recurso, segundo puesto
case-seat-appeal-third = Recurso, tercer puesto
case-body-officer = El responsable de sanciones
case-body-panel = Un panel de tres con presidencia neutral
case-body-appeal-officer = Un responsable de recursos sorteado de la lista acordada
case-body-board = Una junta de tres sorteada de la lista acordada
case-vote-for = A favor
case-vote-against = En contra
case-vote-abstain = Abstención
case-condition-restitution = Restitución
case-condition-remedial-plan = Plan correctivo
case-condition-training = Capacitación
case-condition-access = Acceso a libros o locales
case-condition-other = Otra condición
case-relation-controlling = Controla a la parte acusada
case-relation-controlled = Controlada por la parte acusada
case-relation-successor = Continúa el negocio de la parte acusada
case-withholding-court-order = Orden judicial
case-withholding-legal-ground = Una ley lo prohíbe
case-reopening-acquittal = Un tribunal absolvió por los hechos
case-reopening-new-facts = Hechos que nadie conocía
case-discipline-cleared = Sin falta al deber
case-discipline-reprimand = Amonestación
case-discipline-fine = Multa o descuento de sueldo
case-discipline-transfer = Traslado
case-discipline-suspension = Suspensión de funciones
case-discipline-dismissal = Destitución
case-discipline-prosecution = Remitido a la fiscalía
case-effect-none = La parte acusada conserva todos sus derechos
case-effect-suspended = La parte acusada no puede firmar; sigue debiendo sus informes
case-effect-excluded = La parte acusada no puede firmar ni informar
case-motion-decide = Decidir el caso
case-motion-interim = Suspender de forma provisional
case-motion-lift-interim = Poner fin a la suspensión provisional
case-motion-release = Levantar la medida antes de tiempo
case-motion-prolong = Prolongar la medida

# Lo que pasó.
case-act-alleged = Se alegó un incumplimiento
case-act-opened = El responsable abrió el caso
case-act-taken-up = El responsable admitió la alegación
case-act-declined = El responsable no siguió adelante
case-act-named = Se dio o propuso un puesto
case-act-declared = Un miembro declaró no tener interés
case-act-recused = Un miembro se inhibió
case-act-noticed = Se notificó a la parte acusada
case-act-delivered = El correo con la notificación fue entregado
case-act-read = La parte acusada recibió la notificación
case-act-extension-asked = La parte acusada pidió más plazo
case-act-extension-granted = Se concedió más plazo
case-act-extension-refused = Se negó más plazo
case-act-responded = La parte acusada respondió
case-act-hearing-asked = La parte acusada pidió ser oída
case-act-hearing-waived = La parte acusada ya no pide ser oída
case-act-hearing-held = Se oyó a la parte acusada
case-act-moved = Se sometió una moción a votación
case-act-voted = Un miembro votó
case-act-carried = El órgano decidió
case-act-lost = La moción fue rechazada
case-act-appealed = La parte acusada recurrió
case-act-appeal-withdrawn = Se retiró el recurso
case-act-settlement-offered = Se ofreció un acuerdo
case-act-settlement-accepted = Se aceptó el acuerdo
case-act-settlement-refused = Se descartó el acuerdo
case-act-withheld = Se retuvo la publicación
case-act-withholding-lifted = La publicación ya no está retenida
case-act-reopened = Se reconsidera la decisión
case-act-supplemented = Se añade algo a lo que se alega
case-act-condition-shown = La parte acusada dice que cumplió una condición
case-act-condition-met = Se cumplió una condición
case-act-disciplined = La aduana informó de lo que hizo en su casa
case-act-response-over = Terminó el plazo para responder
case-act-deadline-missed = Pasó un plazo sin el acto debido
case-act-appeal-over = Terminó el plazo para recurrir
case-act-interim-over = Terminó la suspensión provisional
case-act-began = La medida entró en vigor
case-act-expired = La medida terminó en su plazo
case-act-published = El caso se hizo público

# Lo que se niega, y por qué.
case-refused-not-yours = Esto no le corresponde en este caso. Su página dice quién debe actuar.
case-refused-not-now = Esto no puede hacerse en este punto del caso. Vuelva al caso para ver qué sigue.
case-refused-party = Esta persona pertenece a una parte del asunto o al monitor y no puede decidirlo. Designe a otra.
case-refused-other-instance = Esta persona llevó el caso o integró la otra instancia y no puede participar aquí. Designe a otra.
case-refused-not-neutral = La presidencia no debe pertenecer a ninguna parte del pacto. Proponga a otra persona.
case-refused-bench = El órgano no está completo, o un miembro aún no ha declarado. Podrá hacerse cuando cada puesto esté ocupado y cada miembro haya declarado.
case-refused-hearing = La parte acusada pidió ser oída. Registre primero la audiencia.
case-refused-too-late = El plazo terminó. El caso sigue sin ello.
case-refused-done = Ya se hizo, y queda.
case-refused-motion = Hay otra moción abierta, o la que usted leyó ya no lo está. Vuelva al caso y vea qué se vota ahora.
case-refused-measure = Elija una medida de la escala del texto firmado.
case-refused-months = Indique un número de meses, al menos uno y como mucho lo que la escala permite para esta medida.
case-refused-heavier = Esto es más gravoso que lo decidido antes. Una medida puede quedar igual o aliviarse: ni peldaño más alto, ni más larga, ni condición nueva, ni alcance mayor.
case-refused-affiliate = La medida solo puede alcanzar a quienes nombró la notificación, para que pudieran ser oídos.
case-refused-reasons = Escríbalo al menos en un idioma. En un caso, cada acto lleva sus razones.
case-refused-period = Indique un día o un número de días dentro de lo permitido aquí.
case-refused-condition = Elija una de las condiciones de la medida.
case-refused-no-ladder = El texto que firmó la parte acusada no tiene escala de medidas: un caso no llevaría a nada.
case-refused-no-signatory = Esta organización no ha firmado el pacto.

# Propuesto por la regla del pacto.
case-proposed-missed = { $count ->
    [one] A { $organisation } le faltó un informe sobre un compromiso crítico. La regla del pacto propone este caso; no impone nada.
   *[other] A { $organisation } le faltaron { $count } informes sobre compromisos críticos. La regla del pacto propone este caso; no impone nada.
  }
case-proposed-recognised = Una medida contra { $organisation } se hizo pública bajo otro pacto ({ $pact }), que este pacto reconoce. Su regla propone este caso; no impone nada.

# Los correos. Ninguno dice qué se alega.
mail-case-notice-subject = Un caso concierne a { $organisation }: puede responder hasta el { $until }
mail-case-notice-body =
    { $name }:

    Un caso en «{ $pact }» concierne a { $organisation }. Su página dice qué se alega, con qué pruebas, quién decide y qué puede hacer usted. Tiene hasta el { $until } para responder:

    { $url }

    Nada de ello es público.
mail-case-news-subject = Hay novedades en el caso que concierne a { $organisation }
mail-case-news-body =
    { $name }:

    Algo pasó en el caso en «{ $pact }» que concierne a { $organisation }. Qué es, qué puede hacer y hasta cuándo está en su página:

    { $url }
mail-case-turn-subject = Un caso le espera
mail-case-turn-body =
    { $name }:

    Un caso en «{ $pact }» le espera ahora. Qué hay que hacer, y hasta cuándo, está en su página:

    { $url }
mail-case-seat-subject = Se le dio un puesto en un caso
mail-case-seat-body =
    { $name }:

    Usted debe participar en la decisión de un caso en «{ $pact }». Antes que nada, vea a quién concierne y declare que no tiene interés en el asunto, o deje el puesto:

    { $url }

# La lista.
cases-title = Casos
cases-lead = Los casos en que usted participa: primero los que le esperan, después por día de vencimiento.
cases-all = Todos sus casos
cases-stage = Estado
cases-mine = Solo los que me esperan
cases-awaits = Espera a
cases-due = Hasta
cases-empty-title = Ningún caso
cases-empty = Aquí estará un caso en cuanto alguno le concierna. Si puso filtros, elija menos.
cases-counted = { $count ->
    [one] Un caso
   *[other] { $count } casos
  }
cases-awaiting-counted = { $count ->
    [one] Un caso le espera
   *[other] { $count } casos le esperan
  }

# Un caso.
case-kind = Caso
case-title = Caso que concierne a { $organisation }
case-about = En el caso que concierne a { $organisation }
case-last-step = desde el { $day }
case-back = Volver al caso
case-back-all = Todos sus casos
case-turn-reply = Tiene hasta el { $day } para responder.
case-turn-appeal = Tiene hasta el { $day } para recurrir.
case-turn-yours = El caso le espera a usted, hasta el { $day }.
case-turn-other = El caso espera hasta el { $day }: { $who }.
case-turn-late = El plazo pasó el { $day } y el caso sigue esperando: { $who }.
case-next-allegation = El responsable de sanciones examina lo alegado y lo admite, o dice por qué no.
case-next-review = Se forma el órgano que decidirá. Después se notifica a la parte acusada, que puede responder.
case-next-response = Cuando llegue la respuesta o termine su plazo, el órgano decide. Nada es público.
case-next-decision = El órgano decide por voto, con sus razones. Después la parte acusada puede recurrir.
case-next-appealable = Sin recurso, la decisión queda firme al terminar este plazo y se publica si el pacto lo dice.
case-next-appeal = Otras personas deciden el recurso. Lo decidido puede aliviarse, nunca agravarse.
case-next-final = La medida dura hasta su fin, o hasta que el órgano la levante antes.
case-next-reconsideration = El órgano reconsidera su decisión. Puede aliviarse, nunca agravarse.
case-next-closed = El caso terminó.
case-accused-title = De qué se le acusa
case-accused-lead = Esto es lo que se dice que pasó, y lo que lo muestra. Nada se decide antes de que usted pueda responder, y nada de ello es público ahora.
case-acts-title = Qué puede hacer ahora
case-facts-title = El caso
case-fact-respondent = Parte acusada
case-fact-pact = Pacto
case-fact-article = Párrafo
case-fact-practice = Práctica
case-fact-source = De dónde viene
case-fact-account = Qué pasó
case-fact-affiliates = A quién más alcanza
case-fact-files = Archivos
case-fact-obligation = Obligación
case-obligation-link = La obligación de la que viene
case-fact-effect = Derechos ahora
case-fact-interim = Suspensión provisional, sin juzgar el fondo, hasta
case-fact-publication = Publicación
case-fact-reasons = Razones
case-fact-seat = Puesto
case-fact-person = Persona
case-fact-days = Días hábiles
case-fact-reply = Respuesta
case-fact-on = Día de la audiencia
case-fact-present = Quiénes estuvieron
case-fact-minutes = Acta
case-fact-motion = Moción
case-fact-vote = Voto
case-fact-dissent = Qué debe saberse de un voto en contra
case-fact-grounds = Motivos del recurso
case-fact-measure = Medida
case-fact-months = Duración
case-fact-conditions = Qué lo terminaría antes
case-fact-condition = Condición
case-fact-at-once = Por qué empieza de inmediato
case-fact-until = Hasta
case-fact-ground = Motivo
case-fact-reference = Qué orden o qué ley
case-fact-discipline = Qué se hizo
case-fact-officials = Cuántos funcionarios
case-fact-stage = Estado del caso
case-fact-begins = Primer día
case-fact-ends = Primer día en que ya terminó
case-months = { $count ->
    [one] Un mes
   *[other] { $count } meses
  }
case-no-measure = Ninguna medida: no hay incumplimiento, o la medida se anula
case-public-due = Por publicar desde el { $day }
case-public-withheld = Retenida hasta el { $day }
case-public-since = Público desde el { $day }
case-served-title = Cómo se entregó la notificación
case-served-on = Entregada en este portal
case-served-mail = Correo aceptado por el servidor del destinatario
case-served-read = Recibida por la parte acusada
case-served-not-yet = Todavía no
case-bodies-title = Quién decide
case-first-title = Primera instancia: { $body }
case-appeal-title = Recurso: { $body }
case-seat = Puesto
case-seat-empty = Nadie todavía
case-declaration = Declaración de no tener interés
case-declared-yes = Hecha
case-declared-no = Todavía no
case-open-motion = Qué se vota
case-votes = Votos hasta ahora
case-offer-title = Se ofrece un acuerdo
case-offer-by = Ofrecido por: { $who }
case-measure-title = La medida
case-condition-since-shown = Mostrada como cumplida
case-condition-since-met = Cumplida
case-files-title = El expediente
case-files-added = { $count ->
    [0] No ha añadido ningún archivo que falte enviar.
    [one] Ha añadido un archivo que aún no se envió. Va con su próximo acto si lo marca.
   *[other] Ha añadido { $count } archivos que aún no se enviaron. Van con su próximo acto si los marca.
  }
case-files-add = Añadir archivos
case-files-take = Descargar todo el expediente
case-files-tick = Archivos que van con ello
case-files-none = Todavía no ha añadido ningún archivo.
case-files-first = Añadir antes un archivo
case-file-for = Para el caso que concierne a { $organisation }
case-file-intro = Lo que añada aquí no lo ve nadie más hasta que lo envíe con un acto. Entonces lo leen quienes leen ese acto.
case-file-back = Volver al caso
case-history-title = Qué pasó hasta ahora
case-history-lead = Cada paso se selló en el registro público en su momento. El asiento dice cuándo, y no qué.
case-opened-by = Abierto por

# Los formularios.
case-look = Esto se sella en el registro cuando lo haga, y no puede deshacerse.
case-choose = Elija
case-choose-motion = ¿Qué somete a votación?
case-reasons-hint = Pondere lo respondido. Lo que se haga público se imprime tal como está aquí: no nombre a ninguna persona.
case-reason-hint = En una o dos frases.
case-recused-hint = Por ejemplo, un primo trabaja para la parte acusada. Lo leen el responsable, los miembros y la parte.
case-notice-hint = Qué se dice que hizo la parte, cuándo, dónde y qué lo muestra. Debe poder responder a cada punto. Si se la sanciona, esto se hace público: no nombre a ninguna persona.
case-reply-hint = Responda punto por punto. Si hay una decisión en su contra, su respuesta se imprime junto a ella: no nombre a ninguna persona.
case-grounds-hint = Qué está mal en la decisión, y por qué.
case-shown-hint = Qué se hizo, y cuándo.
case-discipline-hint = Lo que puede decirse sin nombrar ni señalar a nadie.
case-dissent-hint = Si vota en contra y quiere que se sepa. Puede dejarlo vacío.
case-at-once-hint = Solo si esperar el recurso pusiera en riesgo pruebas o a alguien. Si no, déjelo vacío.
case-minutes-hint = Qué se dijo, en orden.
case-present-hint = Por función; un nombre donde importe.
case-on-hint = Que no sea futuro.
case-until-label = Primer día en que ya terminó
case-until-hint = Una suspensión provisional dura como mucho 90 días. Una medida dura como mucho lo que permite la escala.
case-withheld-until-hint = Como mucho un año desde ahora. Después debe exponerse el motivo de nuevo.
case-reference-hint = De modo que un tercero pueda buscarla: tribunal, número, día; o ley y párrafo.
case-officials-hint = Solo un número.
case-days-label = Cuántos días hábiles más
case-days-hint = Como mucho { $count }.
case-months-label = Por cuántos meses
case-months-hint = Al menos uno; déjelo vacío si no hay medida.
case-measure-most = { $count ->
    [one] { $measure } (como mucho un mes)
   *[other] { $measure } (como mucho { $count } meses)
  }
case-conditions-hint = Si se cumplen, el órgano puede terminar la medida antes. Las filas vacías no cuentan.
case-conditions-kept = Condiciones que quedan
case-condition-kind = Condición { $number }: tipo
case-condition-what = Condición { $number }: qué debe hacerse
case-affiliate-none = Ninguno
case-affiliate-hint = Una medida solo puede alcanzar a quienes nombra la notificación, para que puedan ser oídos.
case-affiliate-who = Organización { $number }
case-affiliate-how = Vínculo de la organización { $number } con la parte acusada
case-seat-given = El puesto: { $seat }
case-seat-own = Usted mismo ocupa el puesto.
case-seat-proposed = Se propone a { $name }. La presidencia se ocupa cuando el otro miembro nombra a la misma persona.
case-seat-email = Correo electrónico
case-seat-email-hint = A esta dirección va el correo que lo dice; con ella la persona inicia sesión.
case-seat-name = Nombre
case-seat-name-hint = Solo lo ven quienes leen el caso.
case-seat-language = Idioma de sus correos
case-no-email = Indique un correo electrónico, como nombre@example.org.
case-no-name = Indique el nombre de la persona.
case-no-vote = Diga cómo vota.
case-no-ground = Elija el motivo.
case-no-number = Indique un número.
case-no-outcome = Diga qué se hizo.
case-no-relation = Elija para cada organización su vínculo con la parte acusada.
case-no-respondent = Elija quién se dice que incumplió el pacto.
case-no-article = Elija el párrafo que se dice incumplido.
case-no-practice = Elija la práctica.
case-no-source = Diga de dónde viene.

# Empezar un caso.
case-new-way = Abrir un caso, o alegar un incumplimiento
case-new-title = Un caso nuevo
case-new-which = ¿Bajo qué pacto?
case-new-for = Usted alega por
case-new-lead = Usted abre el caso como responsable de sanciones. La parte acusada lo sabrá por la notificación, más tarde, una vez formado el órgano que decide.
case-new-lead-allege = Usted alega un incumplimiento por una parte del pacto. El responsable de sanciones lo examina y lo admite, o dice por qué no.
case-new-account-hint = Qué pasó, cuándo y dónde, y cómo lo sabe.
case-new-look = El caso empieza cuando usted lo abre. Nada de ello es público.
case-new-look-allege = El responsable de sanciones lo sabrá cuando usted lo envíe. Nada de ello es público.
case-new-open = Abrir el caso
case-new-allege = Enviar la alegación
case-from-obligation = Abrir un caso

# De quiénes se sortea a los que deciden los recursos.
appeal-list-way = Quién decide los recursos
appeal-list-title = La lista de quienes deciden los recursos
appeal-list-lead = Alguien está en la lista cuando la aduana y una asociación están de acuerdo. Para cada recurso se sortea entre quienes no pertenecen a ninguna parte del asunto.
appeal-list-counted = { $count ->
    [one] Una persona
   *[other] { $count } personas
  }
appeal-list-customs = Aduana
appeal-list-associations = Asociaciones
appeal-list-agrees = De acuerdo
appeal-list-not-yet = Todavía no
appeal-list-agree-named = Aceptar a { $name }
appeal-list-strike-named = Dejar de aceptar a { $name }
appeal-list-empty-title = No hay nadie en la lista
appeal-list-empty = Mientras ambas partes no acuerden a alguien, un recurso no tiene quien lo decida. Proponga a alguien abajo.
appeal-list-propose = Proponer a alguien
appeal-list-propose-now = Proponer a esta persona

# Lo que puede hacerse.
case-do-taken-up = Admitir la alegación
case-do-taken-up-means = El caso se abre. Después se forma el órgano que decide y se notifica a la parte acusada.
case-do-declined = Cerrarlo sin notificación
case-do-declined-means = Diga por qué no sigue. Quien alegó lee sus razones; nada es público.
case-do-named = Dar un puesto
case-do-named-means = Nombre a alguien que no pertenezca a ninguna parte del asunto. Se le avisa por correo y debe declarar que no tiene interés antes de decidir nada.
case-do-declared = Declarar que no tengo interés
case-do-declared-means = Usted declara que ni usted ni sus allegados ganan o pierden con el resultado de este caso, y que decidirá solo según el expediente.
case-do-recused = Dejar el puesto
case-do-recused-means = Diga por qué no puede decidir este caso. Entonces se nombra a otra persona.
case-do-noticed = Notificar a la parte acusada
case-do-noticed-means = La parte lo lee en su página y se le avisa por correo. Desde hoy corre su plazo para responder.
case-do-read = He recibido esta notificación
case-do-read-means = Usted confirma que recibió la notificación. No cambia nada de su plazo para responder.
case-do-extension-asked = Pedir más plazo
case-do-extension-asked-means = El responsable de sanciones lo concede o lo niega. Una petición que nadie contesta a tiempo se concede.
case-do-extension-granted = Conceder más plazo
case-do-extension-granted-means = La parte acusada tiene esos días hábiles más para responder.
case-do-extension-refused = Negar más plazo
case-do-extension-refused-means = El plazo para responder queda como está.
case-do-responded = Responder
case-do-responded-means = Su respuesta va a quienes deciden. Si después tiene algo más que decir, puede responder de nuevo hasta que voten.
case-do-hearing-asked = Pedir ser oído
case-do-hearing-asked-means = Nada se decide hasta que se le oiga, o deje de pedirlo.
case-do-hearing-waived = Dejar de pedir ser oído
case-do-hearing-waived-means = El órgano puede entonces decidir según el expediente.
case-do-hearing-held = Registrar la audiencia
case-do-hearing-held-means = El acta la leen la parte y quienes deciden, y se hace pública con el caso.
case-do-moved = Someter a votación
case-do-moved-means = Al proponerlo, usted vota a favor. Si está solo en el órgano, con ello decide.
case-do-voted = Votar
case-do-voted-means = Su voto es sobre lo que está aquí. La parte nunca lee cómo votaron los miembros.
case-do-appealed = Recurrir
case-do-appealed-means = Lo deciden otras personas. La medida puede aliviarse con ello, nunca agravarse.
case-do-appeal-withdrawn = Retirar el recurso
case-do-appeal-withdrawn-means = La decisión de primera instancia queda firme hoy.
case-do-settlement-offered = Ofrecer un acuerdo
case-do-settlement-offered-means = La otra parte puede aceptarlo. Entonces es firme, sin recurso.
case-do-settlement-accepted = Aceptar el acuerdo
case-do-settlement-accepted-means = Lo ofrecido queda firme hoy. No hay recurso contra ello.
case-do-settlement-refused = Descartar el acuerdo
case-do-settlement-refused-means = El caso sigue como si nada se hubiera ofrecido.
case-do-withheld = Retener la publicación
case-do-withheld-means = Que una decisión está retenida, el motivo y el día son públicos; qué dice y de quién, no.
case-do-withholding-lifted = Terminar la retención
case-do-withholding-lifted-means = La decisión se publica enseguida si llegó su momento.
case-do-reopened = Pedir que se reconsidere la decisión
case-do-reopened-means = El órgano la reconsidera. Puede aliviarse, nunca agravarse.
case-do-supplemented = Añadir a lo que se alega
case-do-supplemented-means = El responsable de sanciones lo valora antes de que se notifique a la parte acusada. Esta no lo lee; lo que cuenta en su contra figura en la notificación.
case-do-condition-shown = Mostrar que se cumplió una condición
case-do-condition-shown-means = El responsable de sanciones lo examina. Una vez cumplida, el órgano puede levantar la medida antes.
case-do-condition-met = Registrar que se cumplió una condición
case-do-condition-met-means = Se muestra con su día, en el caso y en su página pública.
case-do-disciplined = Informar de lo hecho en la casa
case-do-disciplined-means = Se hace público con el caso. No se nombra a nadie.

# Sus archivos.
case-file-title = Archivos para un caso
case-file-none = Los archivos que añada estarán aquí, cada uno con su huella, hasta que los envíe con un acto.
case-file-personal = Lo enviado queda en el caso y no puede retirarse. Tache lo que el caso no necesita: direcciones, números y nombres de personas, también en columnas ocultas, comentarios y propiedades de los archivos de oficina.
