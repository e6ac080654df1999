# What an organisation is.
organisation-kind-customs = Administración de aduanas
organisation-kind-association = Asociación gremial
organisation-kind-company = Empresa
organisation-kind-civil_society = Organización de la sociedad civil
organisation-kind-monitor = Monitor independiente
organisation-kind-authority = Autoridad pública
organisations-title = Organizaciones
organisations-lead = Administraciones de aduanas, asociaciones gremiales, empresas y otras organizaciones que participan en los pactos.
organisations-counted = { $count ->
    [one] Una organización
   *[other] { $count } organizaciones
  }
organisations-name = Organización
organisations-kind = Tipo
organisations-sort-kind = La aduana primero
organisations-country = País
organisations-seats = Asientos en pactos
organisations-demo = Demostración
organisations-none-title = Ninguna organización que mostrar
organisations-none = Una organización figura aquí desde que se registra. Si puso filtros, elija menos.
organisations-number = Número en su registro
organisations-lei = Identificador de entidad jurídica (LEI)
organisations-no-number = Ninguno
organisations-since = Registrada aquí
organisations-seats-title = Pactos
organisations-seats-counted = { $count ->
    [one] Asiento en un pacto
   *[other] Asientos en { $count } pactos
  }
organisations-pact = Pacto
organisations-standing = Firma
organisations-signed-by = Firmó
organisations-no-seats-title = Todavía sin asiento
organisations-no-seats = Sus pactos figuran aquí desde que quienes conducen un pacto le dan un asiento.
organisations-refused-taken = Otra organización lleva este identificador. Elija otro.
organisations-refused-lei-held = Otra organización tiene este identificador de entidad jurídica. Copie de nuevo el identificador, o use la organización que lo tiene.
organisations-refused-number-held = Otra organización tiene este número en el registro del mismo país. Copie de nuevo el número, o use la organización que lo tiene.
organisations-kept-title = Cómo cumple su palabra
organisations-nothing-owed-title = Aún no se ha debido nada
organisations-nothing-owed = Desde el día en que un pacto que firmó está en vigor, sus obligaciones figuran aquí, con lo que informó y lo que concluyó el monitor.

organisations-badge = Una insignia con su situación (SVG), para mostrarla en otro sitio
organisations-description = Qué ha firmado { $organisation } contra la corrupción, cómo cumple su palabra y cómo responde de ella.
badge-none = en ningún pacto
