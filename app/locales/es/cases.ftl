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
