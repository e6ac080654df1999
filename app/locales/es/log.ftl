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
log-filter-from = Desde
log-filter-to = Hasta
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
log-kind-update-published = Noticia publicada
log-kind-update-corrected = Noticia rectificada
log-kind-update-retracted = Noticia retirada
log-kind-version-adopted = Versión adoptada
log-kind-pact-opened = Apertura a la firma
log-kind-pact-entered-into-force = Entrada en vigor
log-kind-pact-ending = Fin de plazo anunciado
log-kind-pact-expired = Expiración
log-kind-pact-notice-given = Denuncia
log-kind-pact-renewal-agreed = Acuerdo de continuar
log-kind-pact-renewed = Renovación
log-kind-pact-terminated = Terminación efectiva
log-kind-pact-termination-given = Terminación notificada
log-kind-pact-word-annulled = Anulación de lo dicho del fin
log-kind-party-seated = Puesto asignado
log-kind-passkey-registered = Clave de acceso añadida
log-kind-passkey-erased = Registro de clave de acceso borrado
log-kind-press-erased = Nombre retirado de un contacto
log-kind-signature-erased = Nombre retirado de una firma
log-kind-passkey-removed = Clave de acceso quitada
log-kind-signature-signed = Firma
log-kind-signature-withdrawn = Retirada
log-kind-signature-countersigned = Refrendo
log-kind-file-scanned = Análisis de un archivo
log-kind-signature-annulled = Anulación de una firma o de lo que atestigua una
log-kind-mandate-revoked = Poder retirado
log-kind-signature-lapsed = Invitación caducada
log-kind-signature-declined = Firma declinada
log-kind-signature-invited = Invitación a firmar
log-kind-obligations-arose = Obligaciones nacidas
log-kind-obligations-fell-due = Obligaciones exigibles
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
log-kind-committee-founded = Comité creado
log-kind-committee-changed = Mandato de un comité cambiado
log-kind-committee-closed = Comité cerrado
log-kind-meeting-called = Reunión convocada
log-kind-meeting-changed = Reunión cambiada
log-kind-meeting-cancelled = Reunión cancelada
log-kind-agenda-asked = Punto pedido en el orden del día
log-kind-invitation-answered = Respuesta a una invitación
log-kind-meeting-held = Reunión celebrada
log-kind-minutes-drafted = Borrador del acta enviado
log-kind-minutes-commented = Comentario sobre un acta
log-kind-decision-recorded = Decisión registrada
log-kind-minutes-adopted = Acta aprobada
log-kind-action-late = Tarea con retraso
log-kind-action-done = Tarea hecha
log-kind-action-dropped = Tarea retirada
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
log-kind-witness-named = Testigo designado
log-kind-witness-ended = Fin de un testigo
log-kind-sealed = Sellado
log-entry-organisation-registered = { $organisation } quedó registrada en el portal.
log-entry-pact-adopted = Se adoptó el pacto «{ $pact }».
log-entry-update-published = Se publicó una noticia: { $subject }.
log-entry-update-corrected = Se rectificó una noticia: { $subject }.
log-entry-update-retracted = Se retiró una noticia: { $subject }.
log-entry-version-adopted = Se adoptó y quedó fijada la versión { $number } del texto de «{ $pact }».
log-entry-pact-opened = «{ $pact }» se abrió a la firma.
log-entry-pact-entered-into-force = «{ $pact }» entró en vigor.
log-entry-pact-ending = Se anunció el fin del plazo de «{ $pact }».
log-entry-pact-expired = «{ $pact }» terminó con su plazo.
log-entry-pact-notice-given = { $organisation } denunció «{ $pact }».
log-entry-pact-renewal-agreed = { $organisation } acordó que «{ $pact }» continúe.
log-entry-pact-renewed = «{ $pact }» fue renovado.
log-entry-pact-terminated = Se puso fin a «{ $pact }».
log-entry-pact-termination-given = { $organisation } puso fin a «{ $pact }».
log-entry-pact-word-annulled = Lo que { $organisation } dijo del fin de «{ $pact }» fue anulado: el poder de quien lo dijo resultó falso.
log-entry-party-seated = { $organisation } recibió un puesto en «{ $pact }».
log-entry-passkey-registered = Alguien añadió una clave de acceso, con la que pueden hacerse firmas.
log-entry-passkey-erased = El nombre y la clave se retiraron del registro de una clave de acceso, a petición de la persona.
log-entry-press-erased = Se retiró un nombre del contacto de prensa de { $organisation }, a petición de la persona.
log-entry-signature-erased = Se retiró el nombre de quien firmó «{ $pact }» por { $organisation }, a petición de la persona. La firma queda en pie.
log-entry-passkey-removed = Se quitó una clave de acceso: ya no puede firmarse nada con ella.
log-entry-signature-signed = { $organisation } firmó la versión { $version } de «{ $pact }».
log-entry-signature-withdrawn = { $organisation } retiró su firma de «{ $pact }».
log-entry-signature-countersigned = { $organisation } refrendó firmas en «{ $pact }».
log-entry-file-scanned = Se analizó un archivo visible para todos en busca de programas maliciosos; el asiento dice qué se encontró.
log-entry-signature-annulled = { $of ->
    [countersignature] Un refrendo de { $organisation } en «{ $pact }» fue anulado: el poder de quien refrendó resultó falso.
    [witness] Un testimonio de { $organisation } sobre firmas en «{ $pact }» fue anulado: el poder de quien lo dio resultó falso.
   *[other] Una firma de { $organisation } en «{ $pact }» fue anulada: el poder de quien firmó resultó falso.
  }
log-entry-mandate-revoked = Se retiró un poder para actuar por { $organisation }.
log-entry-signature-lapsed = La invitación de { $organisation } a firmar «{ $pact }» caducó.
log-entry-signature-declined = { $number ->
    [0] { $organisation } declinó firmar «{ $pact }».
   *[other] { $organisation } declinó firmar la versión { $number } de «{ $pact }».
  }
log-entry-signature-invited = { $organisation } fue invitada a firmar «{ $pact }».
log-entry-obligations-arose = { $number ->
    [one] Nació una obligación en virtud de «{ $pact }».
   *[other] Nacieron { $number } obligaciones en virtud de «{ $pact }».
  }
log-entry-obligations-fell-due = { $number ->
    [one] Una obligación se hizo exigible en virtud de «{ $pact }».
   *[other] { $number } obligaciones se hicieron exigibles en virtud de «{ $pact }».
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
log-entry-committee-founded = { $organisation } creó un comité de consulta de «{ $pact }».
log-entry-committee-changed = { $organisation } cambió el mandato de un comité de consulta de «{ $pact }».
log-entry-committee-closed = { $organisation } cerró un comité de consulta de «{ $pact }».
log-entry-meeting-called = { $organisation } convocó una reunión de «{ $pact }».
log-entry-meeting-changed = { $organisation } cambió una reunión de «{ $pact }».
log-entry-meeting-cancelled = { $organisation } canceló una reunión de «{ $pact }».
log-entry-agenda-asked = { $organisation } puso un punto en el orden del día de una reunión de «{ $pact }».
log-entry-invitation-answered = { $organisation } respondió a la invitación a una reunión de «{ $pact }».
log-entry-meeting-held = Se celebró una reunión de «{ $pact }» y se anotó la asistencia.
log-entry-minutes-drafted = Se envió a los puestos el borrador del acta de una reunión de «{ $pact }».
log-entry-minutes-commented = { $organisation } comentó el borrador de un acta de «{ $pact }».
log-entry-decision-recorded = Se registró la decisión { $number } de una reunión de «{ $pact }».
log-entry-minutes-adopted = Se aprobó el acta de una reunión de «{ $pact }».
log-entry-action-late = Pasó el día para lo que pedía la decisión { $number } de una reunión de «{ $pact }».
log-entry-action-done = { $organisation } hizo lo que pedía la decisión { $number } de una reunión de «{ $pact }».
log-entry-action-dropped = Se retiró, con un motivo, lo que pedía la decisión { $number } de una reunión de «{ $pact }».
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
log-entry-witness-named = { $subject } fue designado como testigo: vigila este registro desde fuera.
log-entry-witness-ended = { $subject } ya no es testigo de este registro.
log-entry-sealed = Se decidió algo que aún no es público. Un asiento posterior lo abrirá.
log-entry-other = Se realizó un acto del tipo { $type }.
