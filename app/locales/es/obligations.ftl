# What a reader is told of an obligation.
obligation-status-missed = Omitido
obligation-status-due = Por presentar
obligation-status-upcoming = Próximo
obligation-status-returned = Devuelto con una pregunta
obligation-status-reported = Informado, sin juzgar aún
obligation-status-verified = Verificado
obligation-status-waived = Levantada
obligation-late = { $count ->
    [one] { $count } día de retraso
   *[other] { $count } días de retraso
  }
obligation-period = del { $from } al { $to }
completion-not_started = No iniciado
completion-limited = Limitado
completion-substantial = Sustancial
completion-complete = Completo
completion-unclear = Incierto
completion-withdrawn = Retirado
completion-not_started-means = No iniciado: no se hizo nada
completion-limited-means = Limitado: se hizo una parte
completion-substantial-means = Sustancial: se hizo la mayor parte
completion-complete-means = Completo: se hizo todo
completion-withdrawn-means = Retirado: ya no lo proseguimos

# Where a signatory stands.
standing-active = Activo
standing-non_communicating = No comunica
standing-suspended = Suspendido
standing-excluded = Excluido
standing-since = desde el { $day }
standing-missed-report = No llegó un informe debido. Termina por sí solo con el informe.
standing-by-decision = Así lo dispone una decisión en un caso del pacto.
recognition-title = Lo que habla a su favor
recognition-on-time = { $count ->
    [one] Su último informe llegó a tiempo.
   *[other] Sus últimos { $count } informes llegaron a tiempo.
  }
recognition-first = { $count ->
    [one] Fue la primera de su función en firmar un pacto.
   *[other] Fue la primera de su función en firmar { $count } pactos.
  }
recognition-certified = { $count ->
    [one] Está certificada en un programa.
   *[other] Está certificada en { $count } programas.
  }

# Lists of obligations.
obligations-title = Obligaciones
obligations-lead = Cada promesa vence un día. Aquí está lo que se debe, quién lo debe y si llegó: aduana, asociaciones y empresas en la misma lista.
obligations-count-missed = { $count ->
    [one] informe se omitió
   *[other] informes se omitieron
  }
obligations-count-due = { $count ->
    [one] informe por presentar ahora
   *[other] informes por presentar ahora
  }
obligations-count-reported = { $count ->
    [one] informe espera al monitor
   *[other] informes esperan al monitor
  }
obligations-count-verified = { $count ->
    [one] informe fue verificado
   *[other] informes fueron verificados
  }
obligations-count-upcoming = { $count ->
    [one] obligación aún por llegar
   *[other] obligaciones aún por llegar
  }
obligations-count-returned = { $count ->
    [one] informe fue devuelto con una pregunta
   *[other] informes fueron devueltos con una pregunta
  }
obligations-count-waived = { $count ->
    [one] obligación fue levantada
   *[other] obligaciones fueron levantadas
  }
obligations-count-late = { $count ->
    [one] obligación se retrasó alguna vez
   *[other] obligaciones se retrasaron alguna vez
  }
obligations-count-on_time = { $count ->
    [one] obligación se informó a tiempo
   *[other] obligaciones se informaron a tiempo
  }
obligations-said = Según el firmante: { $completion }
obligations-found = Según el monitor: { $completion }
obligations-counted = { $count ->
    [one] Una obligación
   *[other] { $count } obligaciones
  }
obligations-latest-counted = Las últimas { $count } obligaciones encontradas
obligations-newest-counted = { $count } de { $total } obligaciones, las de vencimiento más tardío primero
obligations-all = Todas sus obligaciones
obligations-none-title = Ninguna obligación que mostrar
obligations-none = Las obligaciones nacen por sí solas cuando un pacto entra en vigor y cuando una organización lo firma. Si puso filtros, elija menos.
obligations-sort = Orden
obligations-sort-first = Primero lo que vence antes
obligations-sort-last = Primero lo que vence después
obligation-who = Lo debe
obligation-what = Compromiso
obligation-pact = Pacto
obligation-role = Puesto
obligation-period-title = Período
obligation-due = Vence el
obligation-status = Situación
obligation-said = Su propio informe

# The record of an obligation.
obligation-kind = Obligación en virtud de { $code }
obligation-due-in-zone = { $day }, hasta el final del día ({ $zone })
obligation-reported-on = Primer informe el
obligation-waived-because = Levantada porque
obligation-waived-withdrawal = El firmante se retiró del pacto antes del vencimiento.
obligation-waived-annulment = La firma fue anulada antes del vencimiento.
obligation-waived-end = El pacto terminó antes del vencimiento.
obligation-lateness = Retraso
obligation-report = Informar
obligation-correct = Enviar una corrección
obligation-waive = Levantarla
obligation-reports-title = Lo que se informó
obligation-no-report-title = Aún no hay informe
obligation-no-report = Lo que el firmante informe estará aquí en cuanto lo envíe, con la conclusión del monitor al lado.
obligation-history-title = Historia
obligation-event-arose = Nació con el ritmo de su compromiso.
obligations-refused-own-cause = Solo quien es independiente del firmante puede levantar lo que debe: el monitor del pacto u otra parte si no lo hay.
obligations-refused-settled = Esta obligación ya fue informada o levantada. No queda nada por levantar.
waive-title = Levantar una obligación
waive-public-title = Esto es público y permanece
waive-public = La obligación aparecerá como levantada, con su motivo y el nombre de su organización, y una entrada en el registro público.
waive-reason = Por qué se levanta
waive-reason-hint = Por ejemplo: el puerto estuvo cerrado todo el período.
waive-now = Levantar la obligación
waive-keep = Dejarla como está

# How a commitment and a pact are kept.
kept-title = Cómo se cumple
kept-nothing-title = Aún no se debe nada
kept-nothing = De este compromiso nacen obligaciones cuando su pacto está en vigor y un firmante lo debe.
kept-everyone = Todos los firmantes
kept-chart = La cifra a lo largo del tiempo: { $organisation }
kept-chart-what = Tal como lo informó el firmante, por el mes en que terminó el período. Un período sin informe es un hueco.
progress-title = Cómo se cumple
progress-completion = Según los informes de los firmantes
progress-completion-what = Hasta dónde dicen los firmantes haber hecho lo debido. Las conclusiones del monitor están junto a cada informe.
progress-of-reports = { $count } de { $total }
progress-reports = Informes
progress-late = Quién se retrasa y desde cuándo
progress-nobody-late = Nadie se retrasa.
progress-late-counted = { $count ->
    [one] Un informe está retrasado
   *[other] { $count } informes están retrasados, los más antiguos primero
  }
progress-late-all = Todo lo retrasado
progress-factors = Por factor de la Declaración de Arusha
progress-obligations = Obligaciones
progress-verified = Verificadas
progress-missed = Omitidas

# The calendar.
calendar-title = Vence en { $month }
calendar-lead = Los días en que vencen informes, por compromiso.
calendar-months = Meses
calendar-before = El mes anterior
calendar-after = El mes siguiente
calendar-none-title = Nada vence en este mes
calendar-none = Mire los meses anteriores y siguientes.
calendar-counted = { $count ->
    [one] Un vencimiento
   *[other] { $count } vencimientos
  }
calendar-owed-by = { $count ->
    [one] un firmante
   *[other] { $count } firmantes
  }
calendar-file = Suscribirse en su propio calendario (iCalendar)
calendar-later = Una obligación figura aquí desde el primer día de su período; las siguientes llegan con el ritmo de sus compromisos.
calendar-name = Informes por presentar
calendar-part = Una parte de los vencimientos de este mes: { $count }
calendar-on = Seguir con este mes
calendar-whole = Desde el primer día de este mes
calendar-covers = Lo que vence del { $from } al { $to }, y las próximas { $meetings } reuniones como máximo. Los calendarios de cada pacto y de cada organización contienen todo lo suyo.
calendar-covers-part = Lo que vence desde el { $from } y antes del { $to }, una parte de lo que vence ese día, y las próximas { $meetings } reuniones como máximo; hay más. Los calendarios de cada pacto y de cada organización contienen todo lo suyo.
calendar-event = { $code } { $title }: vence el informe
calendar-event-what = En virtud de { $pact }
obligation-found = La conclusión del monitor
obligation-not-reviewed = Sin revisar
