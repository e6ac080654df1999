# Updates: what organisations tell the public, and the desk on which it is written.


# The archive, and an update as everyone reads it.
updates-title = Actualidad
updates-lead = Lo que las administraciones de aduanas, las asociaciones y los observadores cuentan al público de lo prometido, lo decidido y lo logrado.
updates-all = Toda la actualidad
updates-search = Palabras
updates-year = Año
updates-language = Se puede leer en
updates-counted =
    { $count ->
        [one] Una noticia
       *[other] { $count } noticias
    }
updates-none-title = Todavía no se ha publicado nada
updates-none = Las noticias aparecerán aquí en cuanto un servicio de comunicación publique una. El plan dice qué vendrá y cuándo.
updates-not-found-title = Ninguna noticia responde a estos filtros
updates-not-found = Elija menos filtros u otras palabras.
update-kind = Tipo
update-kind-bulletin = Boletín
update-kind-decision = Decisión
update-kind-sanction-notice = Aviso de sanción
update-kind-progress = Avance
update-kind-meeting = Reunión
update-kind-call-for-comment = Consulta
update-kind-case-study = Estudio de caso
update-kind-correction = Rectificación
update-audience = Para quién
update-audience-hint = Lo que no es para todos nunca se muestra a otros, y sus asientos en el registro quedan sellados.
update-audience-public = Todo el mundo
update-audience-members = Miembros de los pactos de que trata
update-audience-staff = Personal de la organización
update-about-pact = Pacto
update-about-organisation = Organización
update-about-commitment = Compromiso
update-about-sanction = Sanción
update-by = Publicado por
update-published = Publicado
update-about = De qué trata
update-languages = Leer en
update-not-in-language = Esta noticia no se redactó en su idioma. Puede leerse en: { $languages }.
update-four-eyes = Aprobación
update-four-eyes-what = Redactado por una persona y aprobado por otra, salvo que lo publique un observador independiente. El asiento del registro abre los pasos, sin nombres.
update-evidence = Llevarse la prueba
update-corrected = Rectificado
update-corrected-on = Rectificado el { $day }
update-corrected-at = Rectificado
update-before = Leer el texto anterior
update-changes = Ver qué ha cambiado
update-changes-title = Qué se modificó
update-changes-back = Volver a la noticia
update-change = Edición { $number }, { $day }
update-never-changed = Esta noticia nunca se modificó.
update-nothing-changed = No se modificó nada en el texto.
update-old-title = Un texto anterior
update-old = Está leyendo lo que se publicó antes de una rectificación.
update-old-now = Leer el texto vigente
update-edition = Edición { $number }
update-editions = Ediciones
update-retracted = Retirado
update-retracted-title = Una noticia que fue retirada
update-retracted-what = Quien la publicó la retiró y dice por qué. El registro público conserva cuándo se publicó y la huella de su texto.
update-retracted-at = Retirado
update-inside-members = Para los miembros de los pactos
update-inside-staff = Para el personal de la organización
update-to-desk = Rectificar o retirar

# The desk on which updates are written and approved.
update-desk-title = Comunicación
update-desk-way = Redactar, aprobar y publicar noticias
update-desk-lead = Lo que su organización escribe para el público y para los suyos. Una persona redacta, otra aprueba.
update-desk-back = Todas las noticias de su mesa
update-desk-all = Todas las noticias
update-desk-counted =
    { $count ->
        [one] Una noticia
       *[other] { $count } noticias
    }
update-desk-none-title = Ninguna noticia aquí
update-desk-none = Empiece por una noticia o deje que el portal prepare un boletín con los registros.
update-waiting = A la espera de su aprobación
update-waiting-counted =
    { $count ->
        [one] Una noticia le espera
       *[other] { $count } noticias le esperan
    }
update-title = Título
update-state = Estado
update-since = Desde
update-untitled = Una noticia aún sin título
update-a-correction = Una rectificación
update-state-draft = Borrador
update-state-submitted = Por aprobar
update-state-approved = Aprobado
update-state-scheduled = Programado
update-state-published = Publicado
update-state-dropped = Abandonado
update-new = Redactar una noticia
update-begin = Empezar a redactar
update-edit = Editar el texto
update-edit-title = Redactar
update-edit-lead = Se conserva cada guardado. Nadie fuera de su mesa ve un borrador.
update-edit-back = Volver a la noticia
update-title-hint = Qué ocurrió, en una línea.
update-summary = Resumen
update-summary-hint = Una o dos frases. Aparecen en listas, canales y correos.
update-text = Texto
update-text-hint = En Markdown: una línea vacía separa párrafos, **negrita**, [palabras](dirección), - listas, ## títulos.
update-languages-differ = Dé el título, el resumen y el texto en los mismos idiomas.
update-missing = Todavía no hay nada escrito en: { $languages }.
update-missing-languages = Idiomas que faltan
update-machine = Textos preparados por una máquina
update-machine-hint = Marque un idioma mientras su texto sea borrador de una máquina. No se puede enviar hasta que una persona lo repase y quite la marca: el borrador de una máquina no es una traducción.
update-machine-which = Una máquina preparó el texto en
update-machine-draft = Haga que una persona repase el texto preparado por una máquina y quite la marca. O vacíe ese idioma.
update-machine-mark = Borrador de una máquina. Nadie lo ha repasado aún.
update-about-hint = Las direcciones de las páginas de pactos, organizaciones, compromisos o sanciones, una por línea. Cópielas de su navegador.
update-about-lost = No hay ningún registro ahí.
update-about-unknown = Una de las direcciones no lleva a ningún registro público de este portal. Corríjala o quítela.
update-about-many = Nombre como máximo 50 registros.
update-period = Los días de que habla
update-inside = Una edición interna
update-inside-text = Lo que solo ellos leen, bajo el texto público
update-inside-hint = En Markdown. Déjelo vacío si todos leen lo mismo.
update-inside-for = Quiénes son
update-images-way = Añadir imágenes
update-files-way = Añadir adjuntos
update-files = Adjuntos
update-save = Guardar y ver
update-kept = El borrador está guardado.
update-not-kept = No se pudo guardar el borrador. Pulse el botón para ver por qué; lo escrito sigue aquí.
update-looks = Cómo se verá
update-newer-title = Otra persona guardó este borrador
update-newer = Lo que escribió sigue aquí y no se guardó. Vea qué cambió y guarde de nuevo: lo suyo será lo más reciente, lo otro queda en el historial.
update-history = Historial del borrador
update-history-way = Ver cada guardado y qué cambió
update-history-lead = Cada guardado junto al anterior. Lo quitado va tachado, lo añadido subrayado.
update-save-number = Guardado { $number }
update-save-compared = Qué cambió el guardado { $number }
update-saved-at = Cuándo
update-saved-by = Por quién
update-saves-counted =
    { $count ->
        [one] Un guardado
       *[other] { $count } guardados
    }
update-lacks = Antes de poder enviarlo
update-lack = { $field }: { $what }
update-public-page = Página pública
update-read = Leerla
update-next = Qué se puede hacer ahora
update-next-draft = Redáctela y envíela a un colega.
update-next-independent = La palabra de un observador no necesita la aprobación de nadie: publique cuando esté lista.
update-next-submitted = Un colega que no la redactó la lee ahora y la aprueba o la devuelve.
update-next-approved = Está aprobada. Publique ahora o deje que se publique sola a su minuto.
update-next-scheduled = Se publicará sola. Todavía puede cancelarlo.
update-next-published = Está publicada. Si algo es incorrecto, rectifíquelo a la vista de todos.
update-next-retracted = Fue retirada. La razón queda en su lugar.
update-next-dropped = Se abandonó antes de publicarse.
update-own-work-title = Usted redactó una parte
update-comment = Comentario
update-comment-way = Decir algo al respecto
update-day = Día
update-hour = Hora
update-zone = En la hora de { $zone }.
update-moment = { $moment } ({ $zone }), es decir, { $utc }
update-no-moment = Dé un día y una hora.
update-moment-past = Dé un momento futuro.
update-publish-means = La publicación no se deshace: lo publicado puede rectificarse o retirarse, y ambas cosas se ven.
update-do-submit = Enviar a aprobación
update-do-take-back = Recuperar para editar
update-do-comment = Enviar el comentario
update-do-return = Devolver con el comentario
update-do-approve = Aprobar
update-do-schedule = Publicar en ese minuto
update-do-unschedule = Cancelar la programación
update-do-publish = Publicar ahora
update-do-drop = Abandonar
update-do-correct = Rectificar
update-do-retract = Retirar
update-drop-way = Abandonar este borrador
update-drop-means = Sale de la lista de trabajo pendiente. Sus guardados quedan en el historial.
update-correct-means = Una rectificación dice a la vista qué era incorrecto. El texto actual se puede seguir leyendo. Necesita la aprobación de un colega, como la primera vez.
update-retract-way = Retirarla
update-retract-means = Su texto desaparece del sitio y en su lugar queda una lápida con su razón. El registro conserva que existió. Lo puede hacer una sola persona, porque puede ser urgente.
update-wrong = Qué era incorrecto
update-wrong-hint = Dígalo con claridad. Aparece sobre el texto rectificado, en canales y correos.
update-wrong-empty = Diga qué era incorrecto.
update-tell = Avisar a quienes recibieron el texto anterior
update-tell-hint = Se envía un correo a cada suscriptor que lo recibió.
update-steps = Quién hizo qué
update-no-steps = Aún no se ha enviado.
update-by-clock = El portal, en su minuto
update-step-opened = Abierto por
update-step-submit = Enviado
update-step-take-back = Recuperado
update-step-comment = Comentado
update-step-return = Devuelto
update-step-approve = Aprobado
update-step-schedule = Programado
update-step-unschedule = Programación cancelada
update-step-publish = Publicado
update-step-drop = Abandonado
update-step-retract = Retirado
update-refused-not-now = Ahora no es posible: la noticia está en otro punto. Quizá un colega fue más rápido. No se hizo nada.
update-refused-own-work = Quien redactó una parte no la aprueba. Puede hacerlo un colega de comunicación o de la secretaría.
update-refused-newer = Alguien guardó otro texto mientras usted miraba este. No se hizo nada. Lea el más reciente y decida.
update-refused-incomplete = Falta algo. Vuelva al formulario y complételo.

# Drafts from the records.
bulletin-new = Preparar un boletín
bulletin-lead = El portal cuenta lo que el registro contiene de un pacto en esos días (UTC) y prepara el boletín en cuatro idiomas. Usted lo edita, un colega lo aprueba.
bulletin-draft = Preparar con los registros
bulletin-title = { $pact }: boletín, { $period }
bulletin-period = del { $from } al { $to }
bulletin-summary =
    Balance ({ $period }): { $signed ->
        [0] ninguna firma
        [one] firmó una organización
       *[other] firmaron { $signed } organizaciones
    }, { $reported ->
        [0] no llegó ningún informe
        [one] llegó un informe
       *[other] llegaron { $reported } informes
    }, { $late ->
        [0] no faltó ninguno
        [one] faltó uno
       *[other] faltaron { $late }
    } y { $sanctioned ->
        [0] no se publicó ninguna sanción
        [one] se publicó una sanción
       *[other] se publicaron { $sanctioned } sanciones
    }.
bulletin-opening = Cada cifra lleva a los asientos del registro público que cuenta.
bulletin-closing = Elaborado con el registro público de este portal. Los días se cuentan en UTC.
bulletin-what = Qué ocurrió
bulletin-number = Número
bulletin-more =
    y { $count ->
        [one] uno más
       *[other] { $count } más
    }
bulletin-signed = Organizaciones que firmaron
bulletin-withdrawn = Organizaciones que se retiraron
bulletin-reported = Informes recibidos
bulletin-late = Informes que faltaron
bulletin-rated = Conclusiones del observador
bulletin-sanctioned = Sanciones publicadas
bulletin-released = Sanciones terminadas
bulletin-decided = Decisiones de reuniones de consulta

# The plan of what should be published.
plan-title = Qué debe publicarse y cuándo
plan-way = Ver qué debe publicarse y cuándo
plan-lead = Cada pacto en vigor debe un boletín al mes, antes del día diez del siguiente, y un aviso en siete días de una sanción, de su entrada en vigor y de cada compromiso cumplido por completo.
plan-none-title = No se debe nada
plan-none = En cuanto un pacto esté en vigor, sus boletines y avisos aparecerán aquí con sus fechas.
plan-what = Qué
plan-due = Antes del
plan-by = Responsable
plan-late =
    { $days ->
        [one] Un día de retraso
       *[other] { $days } días de retraso
    }
plan-soon = Vence pronto
plan-nobody = No hay servicio de comunicación designado
plan-bulletin = Boletín, { $period }
plan-counted =
    { $count ->
        [one] Una por publicar
       *[other] { $count } por publicar
    }, { $overdue ->
        [0] ninguna con retraso
        [one] una con retraso
       *[other] { $overdue } con retraso
    }
plan-draft = Preparar
plan-drop = Quitar del plan
plan-add-title = Añadir al plan
plan-add = Añadir
plan-in-words = Qué, en pocas palabras
plan-no-pact = Ningún pacto

# Mails, and the text of a notice.
notice-body =
    { $what }

    Ocurrió el { $day }. Lea [el registro]({ $record }) y [el asiento del registro público]({ $entry }) que lo prueba.
mail-update-submitted-subject = Por revisar: { $title }
mail-update-submitted-body =
    { $name }:

    Un colega pide su aprobación para «{ $title }». Apruébela o devuélvala con un comentario:

    { $url }
mail-update-returned-subject = Devuelto: { $title }
mail-update-returned-body =
    { $name }:

    Se le devolvió «{ $title }» con un comentario:

    { $url }
mail-update-approved-subject = Aprobado: { $title }
mail-update-approved-body =
    { $name }:

    «{ $title }» está aprobado. Publíquelo ahora o elija su minuto:

    { $url }
mail-update-published-subject = Publicado: { $title }
mail-update-published-body =
    { $name }:

    «{ $title }» está publicado:

    { $url }
mail-update-inside-subject = Para usted: { $title }
mail-update-inside-body =
    { $name }:

    { $organisation } publicó «{ $title }», con un texto para usted que no todos leen. Inicie sesión para leerlo:

    { $url }
