witness-title = Quién vigila
witness-intro = El portal podría mostrarle a usted un pasado y a otra persona otro distinto, y ambos parecerían íntegros. Un testigo es un tercero que pasa, comprueba que el registro continúa lo que vio antes y lo firma. Quien tiene la firma de un testigo sabe que ve lo mismo que vio el testigo.
witness-none-title = Nadie vigila todavía
witness-none = Sin testigos, un pasado reescrito solo saldría a la luz si los lectores compararan lo que guardaron.
witness-begin = Cualquier organización ajena al portal puede vigilar, con una máquina pequeña que se conecte de vez en cuando. Ejecuta esta orden y entrega la clave que aparece al operador del portal, que la designa aquí. También sirve su propio programa, si habla C2SP tlog-cosignature.
witness-newest = El último punto de control cofirmado por un testigo
witness-not-yet = Designado, aún no ha cofirmado
witness-level = Ha visto todos los asientos
witness-behind = { $count ->
    [one] Un asiento por detrás
   *[other] { $count } asientos por detrás
  }
witness-ended = Ya no vigila
witness-last = Última cofirma
witness-last-words = { $count ->
    [0] El registro vacío, el { $at }
    [one] El registro de un asiento, el { $at }
   *[other] El registro de { $count } asientos, el { $at }
  }
witness-since = Vigila desde
witness-until = Vigiló hasta
witness-key = Su clave
witness-refused-named = Ya vigila un testigo con este nombre o con esta clave. Una clave cuenta una sola vez.
witness-refused-own-key = Esta es la clave del propio registro. Un registro no puede ser su propio testigo.
witness-refused-many = Ya vigilan quince testigos. Quienes leen un punto de control no tienen que aceptar más firmas.
witness-refused-nobody = Ningún testigo con este nombre vigila.
witness-refused-form = Esto no es un punto de control con sus líneas de firma. Envíe el punto de control tal como se sirvió, con su línea añadida.
witness-refused-checkpoint = Esto no es un punto de control que este portal firmó y aún conserva. Pida el más reciente. Si el portal lo firmó, guárdelo: el portal ha perdido o cambiado su pasado.
witness-refused-unknown = Ninguna línea es de un testigo de este portal. Es su operador quien designa a los testigos.
witness-refused-false = Una línea que lleva el nombre de un testigo no es su firma de este punto de control. No se aceptó nada.
witness-refused-clock = La cofirma no se hizo en los últimos diez minutos. Aquí son las { $now }. Ajuste su reloj y cofirme de nuevo.
