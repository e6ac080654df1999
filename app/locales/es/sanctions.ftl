# El registro de sanciones.
sanctions-title = Sanciones
sanctions-lead = Todas las medidas decididas conforme a un pacto que se han hecho públicas, tanto respecto de la aduana como de las asociaciones y las empresas: quién, por qué, quién lo decidió, qué respondió y hasta cuándo. Lo que ha terminado permanece aquí, como terminado.
sanctions-see-statistics = Cuánto duran los casos y en qué acaban, en cifras
sanctions-state = Estado
sanctions-state-in-effect = En vigor
sanctions-state-ended = Terminada
sanctions-state-withheld = Publicación suspendida
sanctions-count-in-effect = { $count ->
    [one] medida está en vigor
   *[other] medidas están en vigor
  }
sanctions-count-ended = { $count ->
    [one] medida ha terminado
   *[other] medidas han terminado
  }
sanctions-search = Palabras
sanctions-pact = Pacto
sanctions-ground = Motivo
sanctions-measure = Medida
sanctions-measure-reminder = Recordatorio
sanctions-measure-warning = Advertencia
sanctions-measure-published-warning = Advertencia publicada
sanctions-measure-suspension = Suspensión
sanctions-measure-exclusion = Exclusión
sanctions-published-from = Publicada desde
sanctions-published-to = Publicada hasta
sanctions-sort = Orden
sanctions-sort-newest = Las más recientes primero
sanctions-sort-oldest = Las más antiguas primero
sanctions-sort-level = Las más graves primero
sanctions-none-title = Aún no hay ninguna sanción pública
sanctions-none = Una medida aparecerá aquí por sí sola en cuanto el órgano del pacto la haya decidido y haya vencido el plazo de apelación o se haya resuelto la apelación. Solo una orden judicial o una ley puede retenerla y, en ese caso, aquí figurará el motivo.
sanctions-not-found-title = Ninguna sanción cumple estos filtros
sanctions-not-found = Quite un filtro o busque con otro nombre u otro período.
sanctions-who = Organización
sanctions-what-for = Por qué
sanctions-from = Desde
sanctions-until = Hasta
sanctions-counted = { $count ->
    [one] { $count } sanción
   *[other] { $count } sanciones
  }
sanctions-article-of = artículo { $article }
sanctions-level = nivel { $level } de la escala
sanctions-ended-on = { $how }, { $day }
sanctions-withheld-title = Decidido, pero aún no publicable
sanctions-withheld-what = Una orden judicial o una ley impide publicar estas decisiones. Se indica el motivo y el día en que se publicarán; no se dice a quién se refieren.
sanctions-withheld-one = Una decisión cuya publicación está suspendida
sanctions-withheld-ground = Motivo de la suspensión
sanctions-withheld-until = Suspendida hasta
sanctions-withheld-since = Suspendida desde
sanctions-withheld-all = Todas las decisiones suspendidas
sanctions-withheld-counted = { $count ->
    [one] { $count } decisión suspendida
   *[other] { $count } decisiones suspendidas
  }
sanctions-none-withheld-title = No hay nada suspendido
sanctions-none-withheld = Una decisión firme aparece aquí, sin nombre, mientras una orden judicial o una ley impida publicarla.
sanctions-data-title = Llevarse los datos
sanctions-data-what = El registro entero, siempre actualizado y de libre uso. FollowTheMoney es el formato en que los investigadores intercambian estos datos.
sanctions-of-organisation-title = Sanciones
sanctions-of-organisation = { $count ->
    [one] { $count } sanción de esta organización consta en el registro
   *[other] { $count } sanciones de esta organización constan en el registro
  }
sanctions-of-organisation-none = No hay ninguna sanción pública de esta organización.
sanctions-of-pact = Ver sus sanciones

# Una sanción.
sanction-kind = Sanción
sanction-title = { $measure }: { $organisation }
sanction-description = Lo que se decidió sobre { $organisation } conforme a «{ $pact }», por qué, qué respondió y hasta cuándo rige.
sanction-summary = { $practice }, artículo { $article } de «{ $pact }». { $until }.
sanction-until = Hasta el { $day }
sanction-notice = { $organisation } incumplió el artículo { $article } de «{ $pact }». Motivo: { $practice }. Decidió: { $body }. Medida: { $measure }, del { $begins } al { $ends }, salvo que termine antes.
sanction-notice-settled = { $organisation } llegó a un acuerdo en un caso relativo al artículo { $article } de «{ $pact }». Motivo: { $practice }. Ante: { $body }. Medida acordada: { $measure }, del { $begins } al { $ends }, salvo que termine antes.
sanction-effect = Qué efecto tiene mientras rige
sanction-told-on = Se le comunicó lo alegado
sanction-decided-by = Decidido por
sanction-appeal = Apelación
sanction-no-appeal = No la hubo
sanction-changed = La decisión se modificó
sanction-unchanged = La decisión se mantuvo
sanction-final-on = Firme desde
sanction-published = Publicada
sanction-published-after = { $count ->
    [0] el día en que fue firme
    [one] { $count } día después de ser firme
   *[other] { $count } días después de ser firme
  }
sanction-charge-title = Qué se le comunicó que había hecho
sanction-article-title = Lo que había firmado
sanction-read-article = Leer el artículo { $article } en la versión { $version } del texto
sanction-sides-title = La decisión y la respuesta
sanction-decision-title = Por qué se decidió así
sanction-settled = Ambas partes lo acordaron.
sanction-at-once = Por qué empezó de inmediato
sanction-reply-title = Qué respondió la parte afectada
sanction-no-reply = La parte afectada fue informada y pudo responder. No lo hizo.
sanction-grounds-title = Qué alegó en contra la parte afectada
sanction-no-grounds = No se presentó apelación.
sanction-last-title = Qué se decidió después
sanction-as-before = La decisión se mantuvo.
sanction-earlier-title = Qué haría que terminara antes
sanction-ended-title = Cómo terminó
sanction-over-title = Esta medida ha terminado
sanction-over = Ya no tiene ningún efecto. La constancia permanece.
sanction-no-condition-title = No se fijó ninguna condición
sanction-no-condition = La medida termina en su fecha. El órgano que la decidió puede ponerle fin antes, con sus motivos, que constarían aquí.
sanction-conditions = Condiciones para que termine antes
sanction-condition = Condición
sanction-condition-kind = Tipo
sanction-condition-shown = Se dice cumplida
sanction-condition-met = Se da por cumplida
sanction-not-yet = Aún no
sanction-why-ended = Por qué terminó
sanction-why-prolonged = Por qué dura más
sanction-reach-title = A quién más alcanza
sanction-discipline-title = Qué hizo la aduana en su propia casa
sanction-discipline-what = Solo los resultados; no se nombra a nadie.
sanction-discipline-outcome = Resultado
sanction-discipline-officials = Funcionarios
sanction-discipline-account = Qué debe saberse
sanction-history-title = Qué ocurrió, paso a paso
sanction-history-what = Cada paso se selló en el registro público en el momento en que se dio, antes de que nadie pudiera saber cómo acabaría el caso, y se abrió cuando el caso se hizo público.
sanctions-step-sealed = Sellado el { $at }
sanctions-step-opened = Abierto
sanction-order = La notificación precedió a la decisión. El registro lo prueba: la notificación se selló como entrada { $notice_entry }, el { $notice }; la decisión como entrada { $decision_entry }, el { $decision }.
sanction-verify-title = Compruébelo usted
sanction-verify-what = La prueba contiene lo que figura aquí, cada sello con lo que lo abre y la demostración de que el registro público los contiene. Puede comprobarse sin este portal.
sanction-changed-last = Lo que figura aquí se indicó por última vez en
sanction-evidence = Descargar la prueba
sanction-verify-here = Verificar la prueba aquí
sanction-error-title = Si algo aquí es incorrecto
sanction-error-what = Comuníquelo a la oficina que gestiona el pacto. Nada se reescribe: la corrección se hace abiertamente y consta junto a lo que corrige.
sanction-tell-whom = A quién comunicarlo:

# Las cifras.
sanctions-statistics-title = Casos y sanciones en cifras
sanctions-statistics-lead = Cuántos casos hay y en qué punto están, cuánto dura cada tramo, en qué acaban las apelaciones y cuánto tarda en ser pública una decisión firme. La aduana, las asociaciones y las empresas figuran en las mismas tablas.
sanctions-statistics-small = Los casos que no son públicos solo se cuentan. Por tipo de organización, no se muestran los números inferiores a cinco ni lo que permitiría averiguarlos.
sanctions-few = No se muestra
sanctions-none-yet = Ninguno aún
sanctions-count-by-ground = suspendidas. Motivo: { $ground }
sanctions-count-unpublished = { $count ->
    [one] medida firme no se publica: es demasiado leve o está suspendida
   *[other] medidas firmes no se publican: son demasiado leves o están suspendidas
  }
sanctions-no-case-title = No se ha abierto ningún caso
sanctions-no-case = Las etapas aparecerán aquí en cuanto un responsable de sanciones abra el primer caso.
sanctions-stage = Etapa
sanctions-cases = Casos
sanctions-stages-title = En qué punto están los casos
sanctions-stages-chart = Casos por etapa
sanctions-stages-what = Todos los casos de todos los pactos, tal como están ahora.
sanctions-stages-by-kind = Casos por etapa y tipo de organización
sanctions-of-kind = Casos contra
sanctions-all-kinds = Todas
sanctions-outcomes-title = En qué acaban los casos
sanctions-outcomes-what = Cada proporción figura con aquello de lo que se calcula. Las apelaciones se cuentan entre los casos decididos, las decisiones modificadas entre las apelaciones y los casos sin incumplimiento entre los decididos.
sanctions-told = Informadas de un caso
sanctions-decided = Decididos
sanctions-appealed = Apelados
sanctions-changed = Modificados en apelación
sanctions-dismissed = Sin incumplimiento
sanctions-share = { $percent } % de { $whole }
sanctions-times-title = Cuánto tarda
sanctions-times-what = La mediana de días: la mitad de los casos tardaron eso o menos.
sanctions-to-decision = De la notificación a la decisión
sanctions-to-final = De la decisión a su firmeza
sanctions-to-publication = De la firmeza a la publicación
sanctions-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
  }
sanctions-clock-title = Cuánto tardan en publicarse las decisiones firmes
sanctions-clock-what = Días desde que nada se oponía ya a la decisión hasta su publicación, por pacto y por órgano.
sanctions-body = Órgano
sanctions-clock-count = Publicadas
sanctions-clock-median = Mediana
sanctions-clock-longest = Máximo
