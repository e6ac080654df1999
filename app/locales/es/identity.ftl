sign-in-title = Iniciar sesión
sign-in-how = Indique la dirección con la que se le conoce aquí. Recibirá un enlace que inicia su sesión, una sola vez.
sign-in-email = Correo electrónico
sign-in-email-hint = El que su organización nos dio, por ejemplo ana@example.org
sign-in-send = Enviarme un enlace
sign-in-demo = O elegir a alguien del elenco de demostración
sign-in-sent-title = Revise su correo
sign-in-sent = Si la dirección se conoce aquí, un enlace va en camino. Sirve una vez, durante { $minutes } minutos.
sign-in-sent-nothing = Si no llega nada, mire en el correo no deseado, o pregunte al coordinador de su organización qué dirección consta.
sign-in-again = Pedir otro enlace
sign-in-confirm = El enlace es válido. Falta un paso, para que ningún programa de su correo lo use antes que usted.
sign-in-now = Iniciar sesión ahora
sign-in-dead-title = Este enlace ya no sirve
sign-in-dead = Ya se usó, o su plazo pasó. Pida otro: lleva un minuto.
account-title = Su cuenta
account-name = Nombre
account-email = Correo electrónico
account-sessions = Dónde tiene sesión abierta
account-sessions-open = { $count ->
    [one] Solo en este navegador
   *[other] En { $count } navegadores, incluido este
  }
account-organisations = Usted actúa por
account-no-organisation = Usted no actúa todavía por ninguna organización. El coordinador de su asociación, o la secretaría de un pacto, puede registrarlo.
account-leave = Salir
account-sign-out = Cerrar sesión
account-sign-out-everywhere = Cerrar sesión en todas partes
mail-sign-in-subject = Su enlace para entrar en Pacthouse
mail-sign-in-body =
    { $name }:

    este enlace inicia su sesión en Pacthouse. Sirve una vez, durante { $minutes } minutos:

    { $url }

    Si no lo pidió, no haga nada: sin el enlace nadie entra.
cast-title = El elenco de demostración
cast-what = Todo aquí es inventado. Entre como cualquiera de estas personas para ver lo que ve; sus correos están abiertos a todos.
cast-mail = Leer los correos
cast-empty-title = Aún no hay nadie en escena
cast-empty = Los datos de demostración no se han cargado. La orden «pacthouse demo» los carga.
demo-mail-title = Correos de la demostración
demo-mail-what = Los últimos correos que escribió este portal, el más reciente primero. En un portal real nadie puede leerlos aquí.
demo-mail-empty-title = Ningún correo todavía
demo-mail-empty = Aparecerá un correo en cuanto alguien pida un enlace o un código.
member-role-signatory = Firmante autorizado
member-role-representative = Representante
member-role-coordinator = Coordinador
member-role-secretariat = Secretaría
member-role-communications = Comunicación
member-role-monitor = Monitor
member-role-sanctions_officer = Responsable de sanciones
