members-title = Miembros
members-place = { $association } en «{ $pact }»
members-desk-title = Incorporar a los miembros
members-desk-open = Invitar a miembros, ver quién respondió, llevar sus poderes
members-desk-lead = Cada pacto al que una asociación incorpora a sus miembros, con cuántos han respondido. Los coordinadores de la asociación invitan y recuerdan; la secretaría de la aduana ve cómo avanzan.
members-desk-none-title = No hay ningún pacto al que incorporar miembros
members-desk-none = Aquí figura un pacto cuando una asociación que usted coordina tiene un puesto en él, o cuando usted lo gestiona, y está abierto o en vigor.
members-desk-caption = Invitaciones por pacto y asociación, según su estado
members-pact = Pacto
members-association = Asociación
members-organisation = Organización
members-contact = Destinatario
members-state = Estado
members-invited-on = Invitada el
members-reminders = Recordatorios
members-reminders-of = { $count } de { $most }
members-reminded-last = Último el { $day }
members-until = Abierta hasta el { $day }
invitation-answer-invited = Invitada
invitation-answer-opened = Abierta
invitation-answer-signed = Firmada
invitation-answer-ended = Firma sin efecto
invitation-answer-declined = Declinada
invitation-answer-lapsed = Caducada
members-counted-invited = { $count ->
    [one] invitada, sin haberla abierto
   *[other] invitadas, sin haberla abierto
  }
members-counted-opened = { $count ->
    [one] la abrió sin responder
   *[other] la abrieron sin responder
  }
members-counted-signed = { $count ->
    [one] ha firmado
   *[other] han firmado
  }
members-counted-ended = { $count ->
    [one] firmó, y su firma ya no cuenta
   *[other] firmaron, y sus firmas ya no cuentan
  }
members-counted-declined = { $count ->
    [one] ha declinado
   *[other] han declinado
  }
members-counted-lapsed = { $count ->
    [one] invitación caducada o extraviada
   *[other] invitaciones caducadas o extraviadas
  }
members-only-look = Usted ve cómo avanza la asociación. Solo sus coordinadores invitan y recuerdan.
members-invite = Invitar a miembros
members-remind = { $count ->
    [one] Recordar a la { $count } que calla
   *[other] Recordar a las { $count } que callan
  }
members-reminders-going = { $count ->
    [one] { $count } recordatorio está en camino.
   *[other] { $count } recordatorios están en camino.
  }
members-lists-title = Listas enviadas
members-list-of = Lista del { $at }
members-list-waiting = Espera su decisión
members-list-sending = En envío
members-list-done = Enviada
members-list-title = Quién está invitado
members-none-title = No hay ninguna invitación aquí
members-none = Las invitaciones aparecen aquí en cuanto se envía una lista de miembros, o cuando otra búsqueda encuentra alguna.
members-counted = { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
  }
members-csv = Descargar esta lista (CSV)
members-upload-title = Invitar a miembros
members-upload-lead = Dé una lista de miembros en forma de tabla. Primero se comprueba cada fila, y nada sale antes de que usted lo diga. Con la invitación su asociación responde de que cada contacto puede firmar por su empresa.
members-upload-file = Archivo (CSV)
members-upload-file-hint = En UTF-8, con los nombres de las columnas en la primera línea; comas, puntos y comas o tabuladores entre las celdas; { $most } filas como máximo.
members-upload-paste = O péguela aquí
members-upload-paste-hint = Sirven las celdas copiadas de una hoja de cálculo, con la primera línea.
members-upload-check = Comprobar la lista
members-columns = Las columnas
members-column = Columna
members-column-holds = Contiene
members-column-must = Necesaria
members-column-needed = Sí
members-column-optional = Puede faltar
members-column-slug = El nombre permanente en las direcciones, con minúsculas, cifras y guiones; se toma del nombre si falta
members-column-name = El nombre de la empresa
members-column-registry_number = Su número en el registro de su país
members-column-lei = Su identificador de entidad jurídica (LEI, ISO 17442), 20 caracteres
members-column-country = Dos letras mayúsculas (ISO 3166-1), como PE
members-column-contact_name = Quién puede firmar por ella
members-column-contact_email = A dónde va la invitación
members-column-contact_title = En qué calidad firma
members-column-language = El idioma de sus correos: en, fr, es o ar
members-column-mandate_document = El documento en que se basa el poder
members-column-mandate_until = El último día del poder, como 2028-12-31
members-check-title = Comprobación de la lista
members-sending-title = Las invitaciones están saliendo
members-done-title = Las invitaciones han salido
members-check-rows-good = { $count ->
    [one] fila correcta, por invitar
   *[other] filas correctas, por invitar
  }
members-check-rows-bad = { $count ->
    [one] fila por corregir
   *[other] filas por corregir
  }
members-check-known = { $count ->
    [one] ya está invitada o ha firmado, y no se le escribe de nuevo
   *[other] ya están invitadas o han firmado, y no se les escribe de nuevo
  }
members-check-nothing = Todas las organizaciones de esta lista ya están invitadas o han firmado. No hay nada que enviar.
members-check-good = Todas las filas son correctas. Aún no ha salido nada.
members-check-bad-title = { $count ->
    [one] { $count } fila no es correcta
   *[other] { $count } filas no son correctas
  }
members-check-bad = No ha salido nada. Corrija en su archivo las filas que se nombran abajo y envíelo de nuevo, o invite solo las filas correctas.
members-check-again = Dar la lista corregida
members-check-what = Cada empresa se registra y recibe un puesto, lo que todos pueden ver; se deja constancia del poder; y la invitación va al contacto por correo. Está abierta 30 días.
members-send-all = { $count ->
    [one] Enviar { $count } invitación
   *[other] Enviar { $count } invitaciones
  }
members-send-good = { $count ->
    [one] Invitar solo la fila correcta ({ $count })
   *[other] Invitar solo las filas correctas ({ $count })
  }
members-throw-away = Descartar la lista
members-sending = { $count ->
    [one] Hasta ahora ha salido { $count } invitación. El resto sigue por sí solo; puede dejar esta página.
   *[other] Hasta ahora han salido { $count } invitaciones. El resto sigue por sí solo; puede dejar esta página.
  }
members-done = { $count ->
    [one] Ha salido { $count } invitación.
   *[other] Han salido { $count } invitaciones.
  }
members-progress-invited = Invitadas
members-progress-waiting = A la espera de su turno
members-progress-known = Invitadas antes, o firmantes
members-progress-left-out = Dejadas fuera
members-look-again = Mirar de nuevo
members-see-list = Ver quién está invitado
members-kept-until = Esta lista se olvida después del { $day }.
members-rows-title = Filas por corregir
members-rows-counted = { $count ->
    [one] { $count } fallo
   *[other] { $count } fallos
  }
members-faults-csv = Descargar todos los fallos (CSV)
members-row = Línea
members-row-line = Línea { $line }
members-row-field = Campo
members-row-whole = Toda la fila
members-row-reason = Qué falla y qué hacer
members-row-no-column = Falta la columna. Añádala a la primera línea.
members-row-unknown-column = No se conoce esta columna. Quítela o corrija su nombre.
members-row-csv = La fila no se puede leer: tiene celdas de más o de menos, o falta una comilla. Corrija los separadores.
members-row-none = No hay ninguna fila bajo la primera línea. Añada los miembros.
members-row-too-many = Hay más de { $most } filas. Dé el resto en otra lista.
members-row-text = No hay nada, o hay más de 500 caracteres. Escriba un texto más corto.
members-row-slug = No se puede formar un nombre permanente a partir del nombre. Dé uno de minúsculas, cifras y guiones simples en la columna slug.
members-row-number = No es un número de registro. Escriba solo letras, cifras y - . / & ( ), 40 caracteres como máximo, o nada.
members-row-lei = No es un identificador de entidad jurídica: su longitud o sus dígitos de control están mal. Copie de nuevo sus 20 caracteres, o déjelo vacío.
members-row-email = No es una dirección de correo. Escriba una como ana@example.org.
members-row-country = No es el código de un país. Escriba dos letras mayúsculas (ISO 3166-1), como PE.
members-row-language = No es un idioma del portal. Escriba en, fr, es o ar.
members-row-date = No es una fecha. Escriba una como 2028-12-31, o nada.
members-row-past = El poder ha vencido. Dé uno vigente.
members-row-twice = La misma organización figura en la línea { $line }. Quite una de las dos.
members-refused-bad-rows = Algunas filas no son correctas. Corríjalas, o elija invitar solo las filas correctas.
members-refused-nothing = No hay a quién invitar en esta lista. Dé una lista con al menos una fila correcta y nueva.
members-refused-empty = No se dio nada. Elija un archivo o pegue las filas.
members-refused-encoding = El archivo no está en UTF-8. Guárdelo como «CSV UTF-8» en su hoja de cálculo, o pegue las filas.
members-refused-only-coordinators = Solo lo hacen los coordinadores de la asociación.
remind-title = Recordar a quienes no responden
remind-what = { $count ->
    [one] Saldrá { $count } correo, a una organización que no ha respondido.
   *[other] Saldrán { $count } correos, uno a cada organización que no ha respondido.
  }
remind-now = { $count ->
    [one] Enviar { $count } recordatorio
   *[other] Enviar { $count } recordatorios
  }
remind-caps = A nadie se le recuerda más de { $most } veces, ni en los { $days } días que siguen a la invitación o al último recordatorio.
remind-nobody-title = Ahora no se puede recordar a nadie
remind-nobody = Todas han respondido, o fueron invitadas o avisadas en la última semana, o ya recibieron todos sus recordatorios.
invitation-title = Invitación a firmar
invitation-who = { $association } invita a { $organisation } a firmar «{ $pact }».
invitation-open = Abrir la invitación
invitation-to = Invitada
invitation-by = Invita
invitation-person = Dirigida a
invitation-until = Responder hasta
invitation-pact = Pacto
invitation-what = Qué es el pacto
invitation-text = Leer el texto completo
invitation-answer = Su respuesta
invitation-mandate = { $association } responde de que usted puede firmar por su empresa. Nada se firma hasta que usted haya leído el texto y lo confirme con un código.
invitation-sign = Seguir para firmar
invitation-sign-how = Un enlace de acceso va a la dirección de esta invitación, y lleva al texto.
invitation-decline = Declinar, con un motivo
invitation-wrong = No soy la persona que debe responder
invitation-over-title = Esta invitación ya no admite respuesta
invitation-refused-over = Fue respondida, su plazo ha pasado, o su mandato fue retirado. La asociación que le invitó puede invitarle de nuevo.
invitation-refused-signed = La organización ha firmado. No queda nada que responder.
invitation-refused-not-open = El pacto no admite firmas ahora, de modo que nadie puede ser invitado ni responder.
decline-title = Declinar la invitación
decline-what = { $organisation } no firmará «{ $pact }» con esta invitación. Podrá ser invitada de nuevo.
decline-public-title = El motivo es público
decline-public = Todos pueden leerlo en el registro del pacto y en el registro público de actos, para siempre. No escriba nada sobre personas: ni nombres ni direcciones.
decline-reason = Por qué declina la organización
decline-reason-hint = En una o dos frases, sin nombres de personas. 500 caracteres como máximo.
decline-confirm = Respondo por esta organización, y el motivo puede ser leído por todos
decline-confirm-missing = Marque la casilla para decir que responde por la organización y que el motivo es público.
decline-now = Declinar
decline-back = Volver a la invitación
declined-title = Ha declinado
declined-what = { $organisation } declinó firmar «{ $pact }». El registro público lo dice, con su motivo.
declined-told = Se ha avisado a { $association } por correo.
declined-register = Ver el registro del pacto
wrong-title = Usted no es la persona que debe responder
wrong-what = { $association } sabrá que esta invitación a { $organisation } llegó a la persona equivocada. Se retira su poder por { $organisation }, y no recibirá más correos al respecto.
wrong-now = Decir que no soy yo
wronged-title = Gracias, queda anotado
wronged-what = La asociación buscará a la persona adecuada. No tiene que hacer nada más.
mandates-open = Ver los poderes de estos miembros
mandates-title = Registro de poderes
mandates-lead = Quién puede firmar por los miembros que la asociación incorporó, con qué documento, quién responde y hasta cuándo. Este registro no es público.
mandates-none-title = Aún no hay ningún poder
mandates-none = Los poderes se anotan aquí con las invitaciones de una lista.
mandates-not-found-title = No se encuentra ningún poder
mandates-not-found = Ningún poder de este registro lleva esas palabras ni está en ese estado. Busque con menos palabras, o elija otro estado.
mandates-counted = { $count ->
    [one] { $count } poder
   *[other] { $count } poderes
  }
mandates-holder = Titular
mandates-document = Documento
mandates-vouched = Responde
mandates-term = Plazo
mandates-state = Estado
mandates-from = Desde el { $from }, sin fin
mandates-from-until = Desde el { $from } hasta el { $until }
mandates-valid = Vigente
mandates-not-yet = Aún no vigente
mandates-expired = Vencido
mandates-revoked = Retirado
mandates-revoke = Retirarlo
mandates-vouch = Responder de uno nuevo
mandates-refused-revoked = Este poder ya fue retirado.
vouch-title = Responder de un poder
vouch-what = { $association } avala que esta persona puede firmar este pacto por { $organisation }. El nombre de { $association } figurará junto a la firma.
vouch-name = Nombre
vouch-email = Dirección de correo
vouch-capacity = En qué calidad
vouch-language = Idioma de sus correos
vouch-document-hint = Por ejemplo «Acuerdo del consejo 12/2026». Figura en lo que se firma.
vouch-until = Último día
vouch-until-hint = Déjelo vacío si el poder no tiene fin.
vouch-now = Responder de este poder
revoke-title = Retirar un poder
revoke-what = { $person } ya no podrá actuar por { $organisation } en virtud de «{ $document }». Lo que se firmó con él se mantiene.
revoke-public = El registro público dirá que { $association } retiró un mandato de esta organización. No nombra a ninguna persona ni contiene el motivo.
revoke-reason = Por qué se retira
revoke-reason-hint = Para los coordinadores y la secretaría. 500 caracteres como máximo.
revoke-now = Retirar el poder
mail-invitation-reminder-subject = Recordatorio: se le invita a firmar { $pact }
mail-invitation-reminder-body =
    Hola, { $name }:

    { $association } ha invitado a { $organisation } a firmar este pacto y aún no tiene respuesta: { $pact }.

    Lea a qué le obligaría y luego firme, decline con un motivo, o diga que no es la persona que debe responder:

    { $url }

    La invitación está abierta hasta el { $day }. Se envían tres recordatorios como máximo.
mail-declined-subject = { $organisation } declinó firmar { $pact }
mail-declined-body =
    Hola, { $name }:

    { $organisation } declinó la invitación a firmar { $pact }. El motivo, que todos pueden leer:

    { $reason }

    Vea todas las invitaciones, e invítela de nuevo si lo desea:

    { $url }
mail-misdirected-subject = La invitación de { $organisation } llegó a la persona equivocada
mail-misdirected-body =
    Hola, { $name }:

    { $contact } dice que no es la persona que debe responder por { $organisation } sobre { $pact }. La invitación ha terminado, y se retiró el poder que la acompañaba.

    Pregunte a { $organisation } quién puede firmar, e invítela de nuevo:

    { $url }
mail-contact-gone-subject = { $organisation } se ha quedado sin contacto
mail-contact-gone-body =
    Hola, { $name }:

    Se borró la cuenta de la persona a la que había invitado a firmar { $pact } por { $organisation }. La invitación ha terminado, y también el poder que la acompañaba.

    Pregunte a { $organisation } quién puede firmar ahora, e invítela de nuevo:

    { $url }
mandates-lead-customs = Quién puede firmar por quienes tienen un puesto en el pacto y a quienes ninguna asociación incorporó: con qué documento, con el aval de quién y hasta cuándo. Este registro no es público.
mandates-none-customs = Avale un mandato de una de las organizaciones de arriba; entonces figurará aquí.
mandates-open-own = Ver los poderes para firmar por esta administración
mandates-lead-own = Quién puede firmar por esta administración de Aduanas, con qué documento, quién responde y hasta cuándo. Quien gestiona este portal anota estos poderes, añade sus documentos y los retira. Este registro no es público.
mandates-none-own = Quien gestiona este portal anota el primero, en la línea de órdenes.
mandates-operator = quien gestiona este portal
mandates-unvouched = Con puesto y sin mandato
mandates-files = El documento mismo
vouch-from = Primer día
vouch-from-hint = Déjelo vacío si el mandato vale desde hoy.
members-desk-mandates = Mandatos que avala la secretaría
members-desk-mandates-what = Los de quienes tienen un puesto en sus pactos y a quienes ninguna asociación incorporó. Los de la propia Aduana los anota quien gestiona este portal.
mandate-file-title = Documentos de un mandato
mandate-file-for = { $person }, por { $organisation }: { $document }
mandate-file-intro = Añada el documento en que se basa el mandato. Lo lee quien tiene el mandato, quien lo avala y la secretaría; nunca el público. Cuando alguien ha firmado con el mandato, queda como está.
mandate-file-back = Volver al registro de mandatos
mandate-file-personal = Tache lo que el mandato no necesita: direcciones, números y firmas de otros.
mandate-file-none = Todavía no hay documento. Lo que añada figurará aquí, con su huella.
vouch-refused-own = Esta persona pertenece a quien avala. Nadie avala a los suyos.
