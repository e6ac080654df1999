log-title = El registro público
log-intro = Cada acto público del portal deja aquí un asiento, por orden. Los asientos están unidos entre sí por sus huellas: ninguno puede cambiarse, quitarse ni intercalarse sin que cualquiera pueda verlo.
log-checkpoint = El estado del registro
log-checkpoint-words = { $count ->
    [0] El registro aún no tiene ningún asiento. El portal firmó este estado el { $at }.
    [one] El registro tiene un asiento. El portal firmó su raíz el { $at }.
   *[other] El registro tiene { $count } asientos. El portal firmó su raíz el { $at }.
  }
log-root = Raíz de todos los asientos
log-key = Clave que firma
log-checkpoint-link = El punto de control firmado
log-verify-link = Verificar una prueba
log-entries = Asientos
log-filter-type = Clase de acto
log-filter-pact = Pacto
log-filter-all-types = Todos los actos
log-filter-all-pacts = Todos los pactos
log-filter-show = Mostrar estos asientos
log-count = { $count ->
    [one] Un asiento
   *[other] { $count } asientos, primero los más recientes
  }
log-empty-title = Ningún asiento
log-empty = El primer acto público que responda a esta elección aparecerá aquí en el momento en que se realice.
log-entry-title = Asiento { $seq } del registro
log-type = Tipo
log-leaf = Huella de este asiento
log-canonical = El asiento mismo
log-canonical-why = Estos caracteres, exactamente como están, son lo que guarda el registro y de lo que se obtiene la huella.
log-proof = La prueba de que está en el registro
log-proof-how = La prueba lleva de la huella de este asiento a un punto de control firmado por el portal. Cualquier programa que conozca el formato C2SP tlog-proof puede seguirla sin preguntar al portal. Compare la clave que contiene con la que conocen otros.
log-proof-link = Descargar la prueba
log-back = Todos los asientos
log-kind-organisation-registered = Organización registrada
log-kind-pact-adopted = Pacto adoptado
log-kind-version-adopted = Versión adoptada
log-kind-pact-opened = Apertura a la firma
log-kind-pact-entered-into-force = Entrada en vigor
log-kind-party-seated = Puesto asignado
log-kind-signature-signed = Firma
log-kind-signature-withdrawn = Retirada
log-kind-obligations-arose = Obligaciones nacidas
log-kind-obligation-missed = Informe omitido
log-kind-obligation-reported = Informe presentado
log-kind-obligation-returned = Informe devuelto
log-kind-obligation-verified = Informe verificado
log-kind-obligation-waived = Obligación levantada
log-kind-standing-departed = Pérdida del estado activo
log-kind-standing-restored = Regreso al estado activo
log-kind-assessment-published = Autoevaluación publicada
log-kind-risk-map-published = Mapa de riesgos publicado
log-kind-finding-published = Conclusión
log-kind-monitor-appointed = Período del monitor
log-kind-monitor-declared = Declaración del monitor
log-kind-monitor-published = Publicación del monitor
log-kind-monitor-retracted = Publicación retirada
log-kind-monitor-task-recorded = Tarea del monitor
log-kind-press-designated = Contacto de prensa
log-kind-press-ended = Contacto de prensa retirado
log-kind-library-recorded = Biblioteca de casos
log-kind-indicator-imported = Indicador cargado
log-kind-indicator-reviewed = Indicador revisado
log-kind-case-step-opened = Paso de un caso abierto
log-kind-sanction-published = Sanción publicada
log-kind-sanction-changed = Sanción modificada
log-kind-sanction-withheld = Publicación retenida
log-kind-sanction-no-longer-withheld = Publicación ya no retenida
log-kind-sealed = Sellado
log-entry-organisation-registered = { $organisation } quedó registrada en el portal.
log-entry-pact-adopted = Se adoptó el pacto «{ $pact }».
log-entry-version-adopted = Se adoptó y quedó fijada la versión { $number } del texto de «{ $pact }».
log-entry-pact-opened = «{ $pact }» se abrió a la firma.
log-entry-pact-entered-into-force = «{ $pact }» entró en vigor.
log-entry-party-seated = { $organisation } recibió un puesto en «{ $pact }».
log-entry-signature-signed = { $organisation } firmó la versión { $version } de «{ $pact }».
log-entry-signature-withdrawn = { $organisation } retiró su firma de «{ $pact }».
log-entry-obligations-arose = { $number ->
    [one] Nació una obligación en virtud de «{ $pact }».
   *[other] Nacieron { $number } obligaciones en virtud de «{ $pact }».
  }
log-entry-obligation-missed = Pasó el día del informe de { $organisation } sobre { $commitment } de «{ $pact }» sin que llegara.
log-entry-obligation-reported = { $organisation } informó sobre { $commitment } de «{ $pact }».
log-entry-obligation-returned = El monitor devolvió con una pregunta el informe de { $organisation } sobre { $commitment } de «{ $pact }».
log-entry-obligation-verified = El monitor concluyó sobre el informe de { $organisation } sobre { $commitment } de «{ $pact }».
log-entry-obligation-waived = Se levantó lo que { $organisation } debía por { $commitment } de «{ $pact }».
log-entry-standing-departed = { $organisation } ya no está al día en «{ $pact }».
log-entry-standing-restored = { $organisation } vuelve a estar al día en «{ $pact }».
log-entry-assessment-published = { $organisation } publicó los resultados de la ronda { $number } de su autoevaluación.
log-entry-risk-map-published = { $organisation } publicó la edición { $number } de su mapa de riesgos de corrupción.
log-entry-finding-published = El monitor publicó una conclusión sobre el informe de { $organisation } sobre { $commitment } de «{ $pact }».
log-entry-monitor-appointed = Se registró el período de { $organisation } como monitor de «{ $pact }».
log-entry-monitor-declared = { $organisation }, monitor de «{ $pact }», declaró sus intereses.
log-entry-monitor-published = { $organisation } publicó un informe como monitor de «{ $pact }».
log-entry-monitor-retracted = { $organisation } retiró una publicación suya como monitor de «{ $pact }» y dijo por qué.
log-entry-monitor-task-recorded = { $organisation } registró una tarea hecha como monitor de «{ $pact }».
log-entry-press-designated = { $organisation } dio a conocer cómo se localiza a su servicio de comunicación.
log-entry-press-ended = { $organisation } dio a conocer que ya no tiene servicio de comunicación.
log-entry-library-recorded = La biblioteca de casos registró la iniciativa { $subject }.
log-entry-indicator-imported = La serie { $subject } se cargó desde un archivo.
log-entry-indicator-reviewed = Se revisó el indicador del compromiso { $subject } de «{ $pact }».
log-entry-case-step-opened = Se abrió un paso de un caso en «{ $pact }», sellado cuando se dio.
log-entry-sanction-published = Se hizo pública una medida contra { $organisation } en «{ $pact }».
log-entry-sanction-changed = Cambió lo público de la medida contra { $organisation } en «{ $pact }».
log-entry-sanction-withheld = Una decisión firme en «{ $pact }» no se publica por ahora; se dan el motivo y el día.
log-entry-sanction-no-longer-withheld = Ya nada impide publicar una decisión en «{ $pact }».
log-entry-sealed = Se decidió algo que aún no es público. Un asiento posterior lo abrirá.
log-entry-other = Se realizó un acto del tipo { $type }.
