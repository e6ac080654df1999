# Words of every list.
list-any = Cualquiera
list-facet = { $value } ({ $count })
list-country = País
list-year = Vence en
list-instead = Nada contiene «{ $asked }». Se muestra lo que contiene «{ $instead }».
list-deep = La lista termina aquí, no los registros: acótela con los filtros o llévese los datos.
list-search = Buscar
list-show = Mostrar
list-sort = Orden
list-sort-newest = Lo más reciente primero
list-sort-oldest = Lo más antiguo primero
list-sort-name = Por nombre
list-take-away = Llevarse todos estos registros:
list-left-out = El valor de estos filtros de la dirección es desconocido, así que no se aplicaron: { $filters }.
pacts-sort-force = Entrada en vigor, la más reciente primero

# What a pact is.
pact-kind-declaration = Declaración
pact-kind-memorandum = Memorando de entendimiento
pact-kind-standard = Código de conducta
pact-kind-integrity_pact = Pacto de integridad
pact-kind-certification = Certificación
pact-kind-performance_contract = Contrato de desempeño

# Where a pact stands.
pact-state-drafting = En redacción
pact-state-consultation = En consulta
pact-state-adopted = Adoptado
pact-state-open = Abierto a la firma
pact-state-in_force = En vigor
pact-state-expired = Vencido
pact-state-terminated = Terminado
pact-state-superseded = Reemplazado
pact-since = desde el { $day }

# Who sits in a pact, and to whom a commitment is addressed.
party-role-customs = Aduana
party-role-association = Asociación gremial
party-role-member = Miembro adherente
party-role-monitor = Monitor independiente
party-role-observer = Observador
party-role-joint = Aduana y asociaciones en conjunto

# How often.
frequency-weekly = Cada semana
frequency-monthly = Cada mes
frequency-quarterly = Cada tres meses
frequency-semiannual = Cada seis meses
frequency-annual = Cada año
frequency-biennial = Cada dos años

# Figures with their units. $number is what is shown, $count what it counts as.
unit-percent = { $number } %
unit-days = { $count ->
    [one] { $number } día
   *[other] { $number } días
  }
unit-hours = { $count ->
    [one] { $number } hora
   *[other] { $number } horas
  }
unit-meetings = { $count ->
    [one] { $number } reunión
   *[other] { $number } reuniones
  }
unit-studies = { $count ->
    [one] { $number } estudio
   *[other] { $number } estudios
  }
unit-persons = { $count ->
    [one] { $number } persona
   *[other] { $number } personas
  }
unit-declarations = { $count ->
    [one] { $number } declaración
   *[other] { $number } declaraciones
  }
pacts-with-unit = { $number } { $unit }
pacts-target-least = Al menos { $value }
pacts-target-most = Como máximo { $value }
pacts-baseline-none = Se mide en el primer período
pacts-factor = { $no }. { $name }

# The languages, for texts.
language-en = Inglés
language-fr = Francés
language-es = Español
language-ar = Árabe

# The list of pacts.
pacts-title = Pactos
pacts-lead = Lo que la aduana y el sector privado se prometen. Cada pacto puede leerse entero, y quienes lo firmaron están nombrados.
pacts-count-all = { $count ->
    [one] pacto en este portal
   *[other] pactos en este portal
  }
pacts-count-in-force = { $count ->
    [one] está en vigor
   *[other] están en vigor
  }
pacts-count-open = { $count ->
    [one] está abierto a la firma
   *[other] están abiertos a la firma
  }
pacts-counted = { $count ->
    [one] Un pacto
   *[other] { $count } pactos
  }
pacts-name = Pacto
pacts-kind = Tipo
pacts-state = Estado
pacts-country = País
pacts-signatories = Firmantes
pacts-in-force-since = En vigor desde
pacts-demo = Demostración
pacts-none-title = Ningún pacto que mostrar
pacts-none = Un pacto figura aquí desde que se adopta su texto. Si puso filtros, elija menos.

# The record of a pact.
pacts-sign = Firmar el pacto
pacts-read-text = Leer el texto
pacts-see-signatories = Ver quién firmó
pacts-see-commitments = Ver los compromisos
pacts-see-monitor = El monitor
pacts-force-title = Entrada en vigor
pacts-rule = Entra en vigor por sí mismo el día en que hayan firmado: { $needed }.
pacts-rule-dated = Entra en vigor por sí mismo el día en que hayan firmado, y no antes del { $day }: { $needed }.
pacts-rule-role = { $role } ({ $count })
pacts-list-separator = {", "}
pacts-progress = Hasta dónde ha llegado
pacts-role = Función
pacts-have-signed = Han firmado
pacts-needed = Necesarias
pacts-parties-title = Quiénes participan
pacts-party-counts = Han firmado { $signed } de { $seated }
pacts-commitments-title = Compromisos por parte
pacts-version = Texto
pacts-version-adopted = Versión { $number }, adoptada el { $day }
pacts-history-title = Historial
pacts-history-all = Todas las entradas del registro público
pacts-event-adopted = Se adoptó el pacto.
pacts-event-version = Se adoptó la versión { $number } del texto.
pacts-event-opened = El pacto se abrió a la firma.
pacts-event-in-force = El pacto entró en vigor al cumplirse su regla.
pacts-event-expired = El pacto terminó con su plazo.
pacts-event-terminated = Se puso fin al pacto.
pacts-event-renewed = El pacto fue renovado.
pacts-event-notice = denunció el pacto.
pacts-event-agreed = acordó que continúe.
pacts-event-termination = puso fin al pacto.
pacts-event-seated = recibió un asiento como: { $role }.
pacts-event-signed = firmó.
pacts-event-withdrawn = retiró su firma.
pacts-event-countersigned = { $count ->
    [one] refrendó una firma.
   *[other] refrendó { $count } firmas.
  }
pacts-event-annulled = { $of ->
    [countersignature] anuló un refrendo de
    [witness] anuló un testimonio de
   *[other] anuló una firma de
  }
pacts-event-word-annulled = anuló lo que dijo del fin
pacts-event-declined = { $number ->
    [0] declinó firmar.
   *[other] declinó firmar la versión { $number }.
  }

# The text.
text-of = Texto: { $pact }
text-title = Texto, versión { $number }
text-adopted = Adoptado
text-language = Idioma
text-authentic = Idiomas auténticos: { $languages }
text-digest = Huella de esta versión
text-canonical = Forma canónica (JSON), para calcular usted la huella
text-read-in = Leer en: { $language }
text-contents = Artículos

# Who signed.
signatories-of = Firmantes: { $pact }
signatories-title = Firmantes
signatories-counted = { $count ->
    [one] Una organización
   *[other] { $count } organizaciones
  }
signatories-organisation = Organización
signatories-person = Firmó
signatories-when = Fecha de firma
signatories-proof = Prueba
signatories-evidence = Firma y evidencia
signatories-signed = Firmó
signatories-invited = Por firmar
signatories-withdrawn = Se retiró
signatories-countersigned = Refrendada
signatories-annulled = Anulada
signatories-lapsed = Invitación caducada
signatories-declined = Declinó
signatories-withdrawn-why = Retirada el { $day }: { $why }
signatories-countersigned-on = Refrendada el { $day }
signatories-annulled-why = Anulada el { $day }: { $why }
signatories-declined-why = Declinada el { $day }: { $why }
signatories-none-title = Nadie que mostrar
signatories-none = Una organización figura aquí desde que tiene un asiento en el pacto. Si puso filtros, elija menos.

# Commitments.
commitments-of = Compromisos: { $pact }
commitments-title = Compromisos
commitments-lead = Lo que han prometido las partes de todos los pactos, con lo que permite medirlo.
commitments-counted = { $count ->
    [one] Un compromiso
   *[other] { $count } compromisos
  }
commitments-code = Compromiso { $code }
commitments-what = Compromiso
commitments-who = Quién lo debe
commitments-pact = Pacto
commitments-article = Dónde figura
commitments-paragraph = Párrafo { $no }
commitments-factor = Factor de Arusha
commitments-indicator = Indicador
commitments-formula = Cómo se calcula
commitments-target = Meta
commitments-baseline = Al inicio
commitments-rhythm = Se informa
commitments-first-due = { $count ->
    [one] Primer informe un día después de la firma
   *[other] Primer informe { $count } días después de la firma
  }
commitments-evidence = Evidencia que se muestra
commitments-source = Adoptado con
commitments-critical = Decisivo para el pacto
commitments-critical-mark = (decisivo)
commitments-none-title = Ningún compromiso que mostrar
commitments-none = Los compromisos figuran aquí desde que se adopta el texto que los contiene. Si puso filtros, elija menos.

# Why a pact was not changed.
pacts-refused-other-content = Otro pacto, u otro texto de este, lleva este identificador. Un texto adoptado nunca cambia; elija otro identificador.
pacts-refused-no-pact = Ningún pacto lleva este identificador.
pacts-refused-not-adopted = Solo un pacto adoptado puede abrirse a la firma.
pacts-refused-no-organisation = Ninguna organización lleva este identificador. Regístrela primero.
pacts-refused-no-role = El texto del pacto no conoce esa función.
pacts-refused-wrong-kind = Una organización de este tipo no puede ocupar este asiento.
pacts-refused-other-seat = La organización ocupa otro asiento en este pacto.
pacts-refused-not-independent = Una misma persona tendría una función en el monitor y en otra parte. El monitor debe ser independiente de todas.
pacts-refused-not-association = Solo una asociación con un asiento en el pacto puede incorporar miembros.
pacts-refused-of-others = Esta organización está registrada y tiene personas propias, y su asociación no la incorporó. Nombre a una de ellas como contacto, o pídale que nombre a una.

# Mails.
mail-invitation-subject = Se le invita a firmar: { $pact }
mail-invitation-body =
    Hola, { $name }:

    { $association } ha dado a { $organisation } un asiento en este pacto: { $pact }. También ha dejado constancia de que usted puede firmar por { $organisation }.

    Lea el texto y vea a qué le obligaría:

    { $url }

    La invitación está abierta hasta el { $day }. También puede declinarla con un motivo, o decir que no es la persona que debe responder.

    Se le pedirá que se identifique con esta dirección. Nada se firma hasta que escriba un código en esa página.
commitments-unverifiable = No verificable
commitments-unverifiable-mark = (no verificable)
commitments-unverifiable-why = Adoptado aunque no se puede verificar. El motivo que se dio:
commitments-no-indicator = No se indica ninguno
commitments-milestones = Etapas
commitments-milestone-due = { $count ->
    [0] vence el día de la firma
    [one] vence { $count } día después de la firma
   *[other] vence { $count } días después de la firma
}
