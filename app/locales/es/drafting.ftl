# Drafts of pacts, consultations on their texts, and what changed between two texts.
drafts-title = Borradores de pactos
drafts-lead = Lo que la secretaría de la aduana está escribiendo. Un borrador lo leen su secretaría y las organizaciones nombradas en él; todo el mundo lo lee cuando se somete a consulta.
drafts-none-title = Ningún borrador que mostrar
drafts-none = Un borrador figura aquí desde que una secretaría lo empieza o nombra en él a su organización.
drafts-open = Ver los borradores
draft-begin = Empezar un borrador
draft-blank = En blanco
draft-template = Partir de
draft-template-hint = Una plantilla trae su texto, sus compromisos y sus sanciones. Un borrador en blanco empieza con unas líneas que muestran cómo se compone un texto.
draft-template-missing = Elija una de las plantillas, o un borrador en blanco.
draft-kind-hint = De un borrador en blanco; una plantilla lo dice ella misma.
draft-kind-missing = Elija qué tipo de pacto es.
draft-organisation = Administración
draft-title = Título
draft-title-hint = Como figurará en las listas, por ejemplo «Pacto de integridad del puerto del Callao».
draft-title-missing = Dé un título al pacto, al menos en un idioma.
draft-summary = Qué es, en palabras sencillas
draft-summary-hint = Dos o tres frases para quien no lea todo el texto.
draft-slug = Nombre en las direcciones
draft-slug-hint = Minúsculas, cifras y guiones, por ejemplo pacto-puerto-2027. No cambia nunca.
draft-back = Volver al borrador
draft-authentic = Idiomas que dan fe
draft-authentic-missing = Elija al menos un idioma cuyo texto dé fe.
draft-needed = Firmas para su entrada en vigor
draft-needed-hint = Cuántos de cada uno deben haber firmado. Entonces entra en vigor por sí solo.
draft-needed-missing = Diga cuántas firmas necesita: una al menos.
draft-needed-wrong = Dé números enteros de 0 a 1000.
draft-not-before = No en vigor antes del
draft-not-before-hint = El primer día en que puede estar en vigor. Déjelo vacío si solo deciden las firmas.
draft-not-before-wrong = Indique el día con año, mes y día, o deje el campo vacío.
draft-signing = Cómo se firma
draft-order-of = Lugar en el orden de firma: { $role }
draft-order-any = Firma cuando quiera
draft-order-twice = Dos papeles tienen el mismo lugar. Déles lugares distintos, o ninguno.
draft-countersigned = La aduana refrenda las firmas de los demás
draft-countersigned-only = Para la entrada en vigor solo cuentan las firmas refrendadas
draft-countersigned-only-wrong = Nadie refrenda. Marque también la casilla de arriba, o deje esta sin marcar.
draft-calendar = Cuándo trabajan las partes
draft-calendar-hint = Lo que vence en un día sin trabajo vence el siguiente día laborable. Los días empiezan y terminan en este huso horario.
draft-zone = Huso horario
draft-zone-hint = Por su nombre en la base IANA, como America/Lima o Africa/Tunis.
draft-zone-wrong = Ningún huso horario tiene este nombre. Escríbalo como America/Lima.
draft-rest = Días de descanso de cada semana
draft-rest-wrong = Los siete días son de descanso. Deje uno para trabajar.
draft-holidays = Días festivos
draft-holidays-hint = Uno por línea, como 2027-01-01.
draft-holidays-wrong = Una línea no es una fecha. Escriba una por línea, como 2027-01-01.
rest-day-monday = Lunes
rest-day-tuesday = Martes
rest-day-wednesday = Miércoles
rest-day-thursday = Jueves
rest-day-friday = Viernes
rest-day-saturday = Sábado
rest-day-sunday = Domingo
draft-particulars = Título, partes y campos
draft-parties = Partes nombradas
draft-parties-hint = Leen el borrador, reciben aviso de cada consulta por correo y obtienen su puesto cuando se adopta el texto.
draft-party-wrong = Una de ellas no está registrada o no puede ocupar ese puesto. Revise los nombres.
draft-associations = Asociaciones gremiales
draft-monitor-hint = También puede nombrarse más tarde. Un pacto de integridad no se abre antes de que se nombre a su observador.
draft-monitor-none = Nadie todavía
draft-monitor-now = Un pacto de integridad no se abre antes de que se nombre a su observador.
draft-members = Otras partes
draft-members-hint = Los nombres cortos que las organizaciones registradas tienen en las direcciones, uno por línea.
draft-places = Campos de la plantilla
draft-places-hint = Figuran en el texto entre llaves dobles. Todos deben rellenarse antes de la adopción; en una consulta, uno vacío muestra lo que figurará allí.
draft-example = Por ejemplo: { $example }
draft-save = Guardar
draft-preview = Vista previa
draft-looks = Cómo se leerá: { $language }
draft-edit-title = Texto: { $language }
draft-text-hint = En Markdown.
draft-text-long = El texto supera los 60.000 caracteres. Acórtelo.
draft-how = Cómo se escribe un texto
draft-how-title = Empieza con su título, tras «# ».
draft-how-front = Siguen dos párrafos que empiezan con una palabra en **negrita**: entre quiénes y por qué.
draft-how-articles = Cada artículo tiene un encabezado como «## Artículo 1 — Objeto», numerado desde 1.
draft-how-paragraphs = Sus párrafos empiezan con su número: 1.1, 1.2, etc.
draft-texts = Textos
draft-words = Palabras
draft-write = Escribir
draft-edit = Editar
draft-no-text = Sin texto
draft-version = Versión
draft-version-number = Versión { $number }
draft-versions = Versiones
draft-saved-at = Guardada el
draft-saved-by = Por
draft-changes = Cambios
draft-see-changes = Ver qué cambió
draft-from-version = De
draft-to-version = A
draft-compare = Comparar
draft-compared = { $language }: de la versión { $from } a la versión { $to }
draft-read = { $language }: versión { $to }
draft-private-title = No público
draft-private = Lee este borrador porque su organización está nombrada en él. Es público cuando se somete a consulta.
draft-see-pact = El pacto
draft-no-round-title = Aún sin consulta
draft-no-round = Cada ronda figura aquí cuando la secretaría la ha abierto.
draft-newer-title = Otra persona lo ha modificado
draft-newer = Lo que usted escribió sigue en el formulario y no se ha guardado. Vea qué cambió la otra persona; si guarda de nuevo, lo suyo ocupa el lugar de lo otro.
draft-newer-changes = Lo que cambió la otra persona
draft-newer-now = Lo que figura ahora
draft-do-consult = Abrir una consulta
draft-do-consult-means = El texto, tal como está, se hace público y queda fijado para esta ronda. Las organizaciones pueden comentar cada artículo hasta el final del último día; usted responde en público a cada comentario.
draft-do-adopt = Adoptar el texto
draft-do-adopt-means = El texto queda fijado como versión 1 de un pacto público, con su huella, y no podrá modificarse nunca más. Las partes nombradas obtienen su puesto.
draft-do-open = Abrir a la firma
draft-do-open-means = A partir de ahora las partes pueden firmar el pacto.
draft-until = Último día para comentar
draft-until-hint = La ronda se cierra por sí sola al final de ese día, en UTC.
draft-until-missing = Indique el último día en que las organizaciones pueden comentar.
draft-until-past = Ese día ya pasó. Indique hoy o uno posterior.
draft-until-far = Una ronda dura un año como máximo. Indique un día más cercano.
draft-confirm = He leído el texto y lo hago en nombre de la secretaría.
draft-confirm-missing = Diga que ha leído el texto.
draft-public = Entra en el registro público y no puede retirarse.
draft-problems-title = Por corregir antes de que el texto pueda adoptarse
draft-problem-line = { $language }, línea { $line }: { $what }
draft-problem-value = Campo { $place }: { $what }
draft-problem-place = { $place } de la plantilla: { $what }
draft-problem-unfilled = rellénelo ({ $label }).
draft-problem-undeclared = la plantilla no tiene el campo «{ $place }».
draft-problem-not-text = dé una línea de texto.
draft-problem-not-integer = «{ $found }» no es un número entero.
draft-problem-not-date = «{ $found }» no es una fecha.
draft-problem-not-country = «{ $found }» no es el código de un país, como PE.
draft-problem-no-language = No hay texto en un idioma que da fe: { $language }.
draft-problem-no-authentic = No hay texto en un idioma que dé fe. Escríbalo o elija otro idioma.
draft-problem-outline = los textos no tienen los mismos artículos y párrafos: { $expected } en uno, { $found } en otro.
draft-problem-no-paragraph = un compromiso o el procedimiento se apoya en el párrafo { $found }, que el texto no tiene.
draft-problem-commitment = Compromiso n.º { $number }: { $what }
draft-problem-no-role = el pacto no conoce a nadie en este papel: { $role }.
draft-problem-no-commitment = No hay ningún compromiso: el pacto no obligaría a nadie a nada. Añada uno en «Compromisos».
draft-commitments-lead = A qué se comprometen quienes firman, cada vez con su medida, su ritmo y lo que lo muestra. El texto adoptado los contiene tal como figuran aquí.
draft-commitments-lead-template = Los compromisos de la plantilla, tal como se cambian para este pacto, y los que se añadieron. El texto adoptado los contiene tal como figuran aquí.
draft-commitments-none-title = Aún no hay compromisos
draft-commitments-none = Añada a qué se comprometen quienes firman. Un pacto se adopta con un compromiso al menos.
draft-problem-range = dé un número de { $least } a { $most }.
draft-problem-other = esto no encaja en la plantilla.
draft-fault-no-title = la primera línea no es un título tras «# ».
draft-fault-no-parties = ningún párrafo en negrita dice entre quiénes es.
draft-fault-no-preamble = ningún párrafo en negrita dice por qué.
draft-fault-no-articles = no hay ningún artículo.
draft-fault-heading = el encabezado no tiene la forma «## Artículo 1 — Título».
draft-fault-number = el número debería ser { $expected } y es { $found }.
draft-fault-empty = el artículo { $number } no tiene ningún párrafo numerado.
draft-fault-stray = esto no pertenece a ningún artículo ni párrafo.
draft-refused-adopted = El texto fue adoptado y ya no puede modificarse.
draft-refused-consulting = Hay una consulta abierta. Espere a que se cierre.
draft-refused-never-consulted = El texto puede adoptarse tras una consulta. Abra una primero.
draft-refused-unanswered = Un comentario aún no tiene respuesta. Responda a todos; entonces podrá adoptarse el texto.
draft-refused-newer = Otra persona lo ha modificado desde que usted lo abrió. Vea el cambio y vuelva a hacerlo.
draft-refused-taken = Un pacto u otro borrador tiene ese nombre. Elija otro.
draft-refused-incomplete = Falta algo o algo es erróneo. Corríjalo y vuelva a hacerlo.
draft-refused-not-secretariat = Los borradores los empieza la secretaría de una administración aduanera.
consultations-title = Consultas
consultations-lead = Textos de pactos antes de su adopción. Las organizaciones comentan cada artículo y cada comentario recibe una respuesta pública.
consultations-none-title = Aún no hay consultas
consultations-none = Un borrador figura aquí desde que la secretaría de la aduana lo abre a comentarios.
consultation-title = Consulta
consultation-number = Ronda
consultation-round = Consulta, ronda { $number }
consultation-open = Abierta a comentarios
consultation-closed = Cerrada
consultation-opened = Abierta
consultation-closed-by = Cerrada
consultation-last-day = Último día
consultation-until = Comentarios hasta el final del { $day } (UTC)
consultation-was-until = Se recibieron comentarios hasta el { $day }
consultation-pact = Qué resultó
consultation-see-changes = Qué cambió después
consultation-changes-next = Qué cambió de la ronda { $number } a la siguiente
consultation-changes-between = Qué cambió de la ronda { $from } a la ronda { $to }
consultation-changes-adopted = Qué cambió de la ronda { $number } al texto adoptado
consultation-back = Volver a la consulta
consultation-comments = Comentarios
consultation-to-answer = Comentarios por responder
consultation-none-title = Ningún comentario que mostrar
consultation-none = Lo que dicen las organizaciones figura aquí de inmediato, junto con lo que resulta de ello.
consultation-do-comment = Comentar el texto
consultation-do-answer = Responder a este comentario
consultation-answer-title = Respuesta al comentario { $number }
consultation-answered-on = { $organisation } respondió el { $day }
consultation-comment-number = Comentario { $number }
consultation-article = Artículo { $number }
consultation-whole-text = Todo el texto
consultation-all-articles = Todos los artículos
consultation-on = Sobre
consultation-for = En nombre de
consultation-comment = Comentario
consultation-comment-hint = Es público, en nombre de su organización. No nombre a nadie sin su acuerdo. 4.000 caracteres como máximo.
consultation-comment-missing = Escriba lo que piensa su organización.
consultation-comment-long = El comentario supera los 4.000 caracteres. Acórtelo o haga dos.
consultation-no-article = El texto no tiene ese artículo. Elija uno que tenga.
consultation-look = Revisar antes de enviar
consultation-look-title = Revise antes de enviar
consultation-change = Modificar
consultation-send = Publicar el comentario
consultation-send-answer = Publicar la respuesta
consultation-public = Es público de inmediato, entra en el registro y no puede modificarse ni retirarse.
consultation-disposition = Qué se resuelve
consultation-disposition-accepted = Aceptado
consultation-disposition-partly = Aceptado en parte
consultation-disposition-rejected = Rechazado
consultation-disposition-missing = Diga qué se resuelve sobre el comentario.
consultation-unanswered = Aún sin respuesta
consultation-why = Por qué
consultation-why-hint = Qué cambia en el texto, o por qué no cambia. 2.000 caracteres como máximo.
consultation-why-missing = Dé el motivo; quien comentó tiene derecho a saberlo.
consultation-why-long = El motivo supera los 2.000 caracteres. Acórtelo.
consultation-no-commitment = Este texto aún no tiene compromisos. Sin uno no puede adoptarse.
consultation-ladder = Medidas contra un incumplimiento, de la más leve a la más grave
consultation-measure-public = se hace pública
consultation-measure-not-public = no se hace pública
consultation-measure-months = { $count ->
    [one] por un mes como máximo
   *[other] por { $count } meses como máximo
}
consultation-measure-appeal = admite apelación
consultation-measure-no-appeal = no admite apelación
consultation-refused-closed = Esta consulta ya no recibe comentarios.
consultation-refused-answered = Este comentario ya recibió respuesta. Una respuesta no se modifica.
consultation-refused-nobody = Comentan las organizaciones, cada una por medio de quien informa por ella; la que escribió el texto responde.
redline-how = Lo suprimido aparece tachado; lo añadido, subrayado. Lo que no cambió está plegado.
redline-beginning = Lo que precede al primer artículo
redline-added = Añadido
redline-removed = Suprimido
redline-changed = Modificado
redline-same = sin cambios
text-compared = Qué cambió de la versión { $other } a la versión { $number }
text-whole = Leer todo el texto
ui-redline-out = suprimido:
ui-redline-in = añadido:
pacts-event-consultation = { $organisation } abrió la ronda { $number } de la consulta sobre el texto.
pacts-event-consultation-closed = Se cerró la ronda { $number } de la consulta.
pacts-refused-no-monitor = Un pacto de integridad no se abre antes de que se nombre a su observador. Nómbrelo primero.
mail-consultation-subject = Comentarios hasta el { $day }: { $pact }
log-kind-consultation-opened = Apertura de una consulta
log-kind-consultation-closed = Cierre de una consulta
log-kind-comment-made = Comentario sobre un texto
log-kind-comment-answered = Respuesta a un comentario
log-entry-consultation-opened = { $organisation } abrió la ronda { $number } de la consulta sobre «{ $pact }».
log-entry-consultation-closed = Se cerró la ronda { $number } de la consulta sobre «{ $pact }».
log-entry-comment-made = { $organisation } comentó el texto de «{ $pact }».
log-entry-comment-answered = { $organisation } respondió al comentario { $number } sobre el texto de «{ $pact }».
drafts-counted = { $count ->
    [one] Un borrador
   *[other] { $count } borradores
  }
drafts-awaiting = { $count ->
    [one] Un comentario espera respuesta.
   *[other] { $count } comentarios esperan respuesta.
  }
draft-versions-counted = { $count ->
    [one] Una versión
   *[other] { $count } versiones, la más reciente primero
  }
consultations-counted = { $count ->
    [one] Una ronda
   *[other] { $count } rondas, la más reciente primero
  }
consultation-counted = { $count ->
    [one] Un comentario
   *[other] { $count } comentarios, en el orden del texto
  }
redline-counted = { $changed ->
    [0] Ninguna de las { $all } partes del texto ha cambiado.
    [one] Una de { $all } partes ha cambiado.
   *[other] { $changed } de { $all } partes han cambiado.
  }
mail-consultation-body =
    Estimado/a { $name }:

    { $organisation } ha abierto a comentarios el texto de este pacto: { $pact }.

    Su organización está nombrada en él. Puede comentar cada artículo hasta el { $day }, y cada comentario recibe una respuesta pública:

    { $url }
mail-comments-subject = Comentarios sobre { $pact }
mail-comments-body =
    Estimado/a { $name }:

    { $count ->
        [one] Se ha hecho un comentario
       *[other] Se han hecho { $count } comentarios
    } en la ronda { $number } de la consulta sobre este texto: { $pact }.

    Lea lo que se ha dicho y responda públicamente a cada comentario:

    { $url }

    Mientras las organizaciones sigan comentando, usted recibe como máximo un mensaje así por hora.
mail-answered-subject = Respuesta a su comentario sobre { $pact }
mail-answered-body =
    Estimado/a { $name }:

    { $organisation } ha respondido al comentario { $number }, que usted hizo sobre este texto: { $pact }.

    Qué se resuelve: { $disposition }

    Por qué: { $why }

    La respuesta es pública aquí:

    { $url }
draft-blank-text =
    # { $title }

    {"**"}Partes.** Nombre aquí quién celebra este pacto.

    {"**"}Preámbulo.** Diga aquí por qué.

    ## Artículo 1 — Objeto

    1.1 Diga aquí qué se prometen las partes.
