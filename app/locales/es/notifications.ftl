mail-reminder-subject = { $count ->
    [one] Un informe por enviar: { $when }
   *[other] { $count } informes por enviar, el primero { $when }
  }
mail-reminder-opening =
    { $name }:

    se esperan de usted estos informes, primero el más urgente.
mail-escalation-subject = { $count ->
    [one] Un informe se retrasa: { $when }
   *[other] { $count } informes se retrasan, el primero { $when }
  }
mail-escalation-opening =
    { $name }:

    estos informes no han llegado. Se lo comunicamos porque usted responde por las organizaciones que los deben, o vela por su pacto.
mail-digest-item = { $commitment } ({ $organisation }; { $pact }). Vence el { $date }: { $when }.
mail-digest-more = { $count ->
    [one] Y uno más. Su escritorio lo muestra:
   *[other] Y { $count } más. Su escritorio los muestra todos:
  }
mail-digest-refuse = Si prefiere no recibir estos correos:
reminder-today = hoy
reminder-in = { $days ->
    [one] mañana
   *[other] dentro de { $days } días
  }
reminder-ago = { $days ->
    [one] un día de retraso
   *[other] { $days } días de retraso
  }
account-mail = Correos
account-mail-choose = Correos que usted puede rechazar
account-mail-reminder = Recordatorios: lo que sus organizaciones deben, antes del día, ese día y después. Un correo al día como máximo
account-mail-escalation = Retrasos de otros: lo que no han enviado las organizaciones por las que usted responde, o cuyo pacto vigila. Un correo al día como máximo
account-mail-save = Guardar
account-mail-always = Estos correos llegan siempre, porque de ellos depende firmar y responder:
account-mail-always-links = Enlaces para iniciar sesión y códigos para firmar
account-mail-always-receipts = Recibos de lo que firmó, informó o decidió
account-mail-always-notices = Invitaciones, preguntas y avisos que dan derecho de réplica
account-saved = Guardado.
unsubscribe-title = Rechazar estos correos
unsubscribe-reminder = Ya no recibirá recordatorios de lo que sus organizaciones deben.
unsubscribe-escalation = Ya no recibirá correos sobre informes atrasados de otros.
unsubscribe-now = Rechazarlos
unsubscribe-not-all = Los enlaces para iniciar sesión, los códigos, los recibos y los avisos seguirán llegando. En su cuenta puede cambiar de opinión.
unsubscribed-title = Ya no recibirá estos correos
unsubscribed-reminder = Los recordatorios están desactivados para su dirección.
unsubscribed-escalation = Los correos sobre informes atrasados de otros están desactivados para su dirección.
unsubscribed-still-owed = Lo que se debe se sigue debiendo, y su día no cambia.
unsubscribed-account = Su cuenta, donde puede volver a activarlos
