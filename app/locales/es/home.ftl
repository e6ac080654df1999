# La página de inicio.
home-title = Promesas contra la corrupción, a la vista de todos
home-what = Aquí la aduana, los gremios y las empresas se prometen por escrito no pagar, no cobrar y no mirar hacia otro lado. Cualquiera puede leer cada promesa, ver quién la firmó y cuándo, y comprobar que nada se ha reescrito desde entonces.
home-read = Leer y firmar un pacto
home-check = Ver lo ocurrido, entrada por entrada
home-pacts = Pactos
home-pacts-drafting = { $count ->
    [one] pacto en redacción, de { $total } a día de hoy
   *[other] pactos en redacción, de { $total } a día de hoy
  }
home-pacts-consultation = { $count ->
    [one] pacto abierto a comentarios, de { $total } a día de hoy
   *[other] pactos abiertos a comentarios, de { $total } a día de hoy
  }
home-pacts-adopted = { $count ->
    [one] pacto adoptado y aún no abierto a la firma, de { $total } a día de hoy
   *[other] pactos adoptados y aún no abiertos a la firma, de { $total } a día de hoy
  }
home-pacts-open = { $count ->
    [one] pacto abierto a la firma, de { $total } a día de hoy
   *[other] pactos abiertos a la firma, de { $total } a día de hoy
  }
home-pacts-in_force = { $count ->
    [one] pacto en vigor, de { $total } a día de hoy
   *[other] pactos en vigor, de { $total } a día de hoy
  }
home-pacts-expired = { $count ->
    [one] pacto que llegó a su término, de { $total } a día de hoy
   *[other] pactos que llegaron a su término, de { $total } a día de hoy
  }
home-pacts-terminated = { $count ->
    [one] pacto terminado antes de plazo, de { $total } a día de hoy
   *[other] pactos terminados antes de plazo, de { $total } a día de hoy
  }
home-pacts-superseded = { $count ->
    [one] pacto sustituido por otro, de { $total } a día de hoy
   *[other] pactos sustituidos por otros, de { $total } a día de hoy
  }
home-no-pact-title = Todavía no hay pactos
home-no-pact = Los pactos estarán aquí en cuanto una oficina de integridad publique el primero.
home-signatories = Signatarios
home-signatories-chart = Signatarios según su puesto
home-signatories-what = Puestos cuya firma surte efecto hoy, de todos los puestos de todos los pactos. Una firma retirada no se cuenta aquí; permanece en el registro.
home-role = Puesto
home-signed-of-seats = Firmados, de todos los puestos
home-of-seats = { $signed } de { $seats }
home-no-signatory-title = Todavía no hay puestos
home-no-signatory = Los signatarios estarán aquí, la aduana primero, en cuanto un pacto tenga puestos por los que firmar.
home-signatures = Las firmas a lo largo del tiempo
home-signatures-chart = Firmas de cada mes
home-signatures-what = Los últimos doce meses, incluido este, en todos los pactos. Una firma retirada se cuenta en el mes en que se hizo.
home-signatures-counted = { $count ->
    [one] firma en los últimos doce meses, en todos los pactos
   *[other] firmas en los últimos doce meses, en todos los pactos
  }
home-month = Mes
home-signatures-made = Firmas
home-no-signature-title = Ninguna firma en los últimos doce meses
home-no-signature = Los meses estarán aquí en cuanto una persona autorizada firme un pacto por su organización.
home-latest = Lo último en el registro público
home-latest-all = Todas las entradas del registro
home-no-entry-title = Todavía no ha ocurrido nada
home-no-entry = Cada acto público dejará aquí una entrada en el momento en que se realice.
home-kept = Lo prometido y lo que resultó
home-sanctions = Quién respondió de un incumplimiento
home-week = Esta semana
board-lately-what = Entradas del registro público desde el { $since }.
board-lately-signature-signed = { $count ->
    [one] firma
   *[other] firmas
  }
board-lately-obligation-reported = { $count ->
    [one] informe enviado
   *[other] informes enviados
  }
board-lately-finding-published = { $count ->
    [one] conclusión de un monitor
   *[other] conclusiones de monitores
  }
board-lately-obligation-missed = { $count ->
    [one] informe omitido
   *[other] informes omitidos
  }
board-lately-sanction-published = { $count ->
    [one] sanción publicada
   *[other] sanciones publicadas
  }
board-lately-update-published = { $count ->
    [one] comunicado publicado
   *[other] comunicados publicados
  }
board-by-role = Por quién se obligó, la aduana primero
board-by-role-name = Puesto
board-by-pact = Por pacto, los que tienen más omisiones
board-by-pact-name = Pacto
board-by-country = Por país, los que tienen más omisiones
board-by-country-name = País
board-by-factor = Por factor de la Declaración de Arusha
board-by-factor-name = Factor
board-by-year = Por año de vencimiento
board-by-year-name = Año
board-waiting = Informadas, sin juzgar
board-ever-late = Alguna vez tarde
board-on-time = A tiempo
board-all-pacts = Todos los pactos
board-all-countries = Todos los países
board-judged = Hasta dónde se cumplen las promesas
board-judged-what = Lo último que dijeron los firmantes y lo último que concluyeron los monitores: dos registros en una misma escala, nunca fundidos.
board-said = Dicho por los firmantes
board-found = Concluido por los monitores
board-open = Por informar o por responder
board-standing = En qué punto están las promesas
board-standing-what = Cada barra es todo lo que deben los de un puesto, sea cual sea su número; lo que se levantó no figura. Un informe omitido sobresale de su barra.
board-lateness = ¿Va mejorando?
board-lateness-what = De lo que venció cada año, la parte que alguna vez llegó tarde. Todos los puestos están en la misma escala.
home-clock = Cuánto tarda en ser público
clock-what = Lo que debe publicarse y cuánto tarda: las decisiones firmes, los comunicados y el boletín que cada pacto en vigor debe por cada mes.
clock-median = { $count ->
    [one] día desde una decisión firme hasta su publicación: la mitad de { $total } tardó eso o menos
   *[other] días desde una decisión firme hasta su publicación: la mitad de { $total } tardó eso o menos
  }
clock-longest = { $count ->
    [one] día, lo más que una decisión firme esperó su publicación
   *[other] días, lo más que una decisión firme esperó su publicación
  }
clock-withheld = { $count ->
    [one] decisión con la publicación suspendida por un motivo que se muestra; días hasta ahora: { $days }
   *[other] decisiones con la publicación suspendida por motivos que se muestran; días hasta ahora de la primera: { $days }
  }
clock-updated = { $count ->
    [one] día desde el último comunicado
   *[other] días desde el último comunicado
  }
clock-bulletins = { $count ->
    [one] día hasta que vencen los boletines de { $month }
   *[other] días hasta que vencen los boletines de { $month }
  }
