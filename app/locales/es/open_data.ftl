data-title = Datos abiertos
data-lead = Todo lo que aquí es público, para llevar: quién firmó, quién cumple su palabra, qué se constató, quién fue sancionado. No hace falta ninguna cuenta.
data-tables = Tablas
data-counted = { $count ->
    [one] Un registro
   *[other] { $count } registros
  }
data-fields = Campos
data-version = Versión: entrada { $entry } del registro, { $day }
data-since-log = Cambios desde entonces, en el registro
data-since-list = Cambios desde entonces, en JSON
data-selections = Cada archivo admite también los parámetros de su tabla que figuran más abajo, salvo limit y after, y entonces contiene solo los registros que los cumplen. Las listas de pactos, compromisos, obligaciones, organizaciones, sanciones y actualidad enlazan con los archivos de todo lo que muestran, en el orden de la tabla.
data-all = Todo de una vez, y lo que lo describe:
data-changes = Cambios
data-state = El registro público tiene { $count ->
    [one] una anotación
   *[other] { $count } anotaciones
}. La última se escribió el { $moment }.
data-changes-how = Nada público se borra: cada cambio es una anotación del registro, cuyo número consta en los datos. Con updated_since, una lista da solo lo que ha cambiado desde un momento. Los archivos y las respuestas llevan un ETag, por el que un programa sabe que no hay nada nuevo.
data-licence = Licencia
data-licence-what = Puede usar los datos para cualquier fin, también modificados y con ánimo de lucro, si cita la fuente. Los indicadores de otros tienen la licencia que figura junto a ellos.
data-api = Interfaz para programas
data-api-what = JSON por HTTP, solo de lectura. Las listas se leen página a página: la respuesta nombra la página siguiente mientras la haya.
data-api-common = Toda lista admite:
data-parameter-limit = Como máximo tantos registros, hasta { $most }; { $usual } si no se dice nada.
data-parameter-after = El lugar donde terminó la página anterior; la dirección de la siguiente lo contiene.
data-parameter-updated_since = Solo lo que ha cambiado en este momento o después, como 2026-11-24T10:00:00Z.
data-operations = Qué se puede pedir
data-api-errors = Un parámetro que no existe, o que no admite el valor, se rechaza por su nombre y con el motivo (RFC 9457): un filtro mal escrito nunca lo devuelve todo.
data-examples = Ejemplos
data-dictionary = Qué significa cada campo
data-dictionary-what = Las definiciones proceden del propio programa y están en inglés.
data-field = Campo
data-type = Tipo
data-meaning = Significado
data-more = Más lecturas para programas
data-feed-updates = Canal de novedades (Atom)
data-feed-sanctions = Canal de sanciones (Atom)
data-calendar = Calendario de vencimientos (iCalendar)
