account-security = Sesiones, accesos y otras formas de entrar
provider-or = O con una cuenta que tenga en otro lugar
provider-sign-in = Entrar con { $provider }
provider-leave = Camino a { $provider }
provider-leave-how = Su navegador continúa solo. Usted inicia sesión allí y vuelve aquí; este portal nunca ve su contraseña.
provider-leave-now = Continuar a { $provider }
provider-onward-sign-in = Entrar por correo
provider-onward-security = Volver a sus formas de entrar
provider-stop-denied-title = No ha iniciado sesión
provider-stop-denied = { $provider } indica que usted no dio su acuerdo. No se transmitió nada y nada ha cambiado. Puede intentarlo de nuevo, o pedir un enlace por correo.
provider-stop-spent-title = Este intento ha terminado
provider-stop-spent = Duró más de diez minutos, ya se había completado o empezó en otro navegador. Empiece de nuevo: nada ha cambiado.
provider-stop-unreachable-title = { $provider } no responde
provider-stop-unreachable = Entrar con { $provider } no funciona en este momento. Inténtelo más tarde, o pida un enlace por correo: eso siempre funciona.
provider-stop-untrusted-title = La respuesta de { $provider } no es fiable
provider-stop-untrusted = Lo que envió { $provider } no superó nuestras comprobaciones, y no se dejó entrar a nadie. Inténtelo de nuevo, o pida un enlace por correo. Si vuelve a ocurrir, avise a quienes gestionan este portal.
provider-stop-unknown-title = Esta cuenta no está conectada
provider-stop-unknown = No conocemos aquí a nadie que corresponda a esta cuenta de { $provider }. Pida un enlace a la dirección con la que se le conoce aquí; una vez dentro, conecte { $provider } en «{ account-security }» de su cuenta.
provider-stop-taken-title = Esta cuenta ya está conectada
provider-stop-taken = Esta cuenta de { $provider } pertenece a la cuenta de otra persona aquí. Podrá conectarse cuando se haya desconectado de aquella.
security-title = Formas de entrar en su cuenta
security-lead = Quién tiene sesión abierta en su nombre, quién entró hace poco y de qué forma. Si algo de esto no fue usted, ciérrelo y avise a quienes gestionan este portal.
security-done = Hecho.
security-sessions = Dónde tiene sesión abierta
security-this-one = Este navegador
security-opened = desde el { $moment }
security-used = último uso el { $day }
security-end = Cerrar esta sesión
security-end-which = en { $browser }, { $opened }
security-end-others = Cerrar todas las demás
security-browser-unknown = Un navegador que no dice su nombre
security-providers = Cuentas en otros lugares
security-providers-what = Con una cuenta conectada entra sin esperar un correo. Guardamos el identificador y la dirección que nos dio el proveedor, y nada más; recibe un correo cada vez que se conecta o desconecta una.
security-no-provider = No hay ninguna cuenta conectada.
security-connected = conectada el { $day }
security-connect = Conectar { $provider }
security-disconnect = Desconectar { $provider }
security-disconnect-what = Ya no entrará con esta cuenta de { $provider }. Lo que guardábamos de ella se borra. Las sesiones abiertas siguen abiertas, y un enlace por correo funciona como antes. Si vuelve a entrar con { $provider } con una dirección verificada y conocida aquí, se conectará de nuevo.
security-disconnect-now = Desconectarla
security-keep = Conservarla y volver
security-history = Quién entró hace poco
security-history-what = Los accesos de los últimos { $days } días, y los que se rechazaron. Lo anterior se olvida. No se guardan direcciones de red.
security-when = Cuándo
security-how = Cómo
security-browser = Navegador
security-outcome = Resultado
security-details = Su nombre y el idioma de sus correos
security-details-what = Así se le nombra donde trabaja y en los correos. Lo que firmó conserva el nombre con el que lo firmó, en el registro público y en su prueba; un nombre nuevo no lo cambia. Una clave de acceso solo firma con el nombre con el que se añadió: después de un cambio, quítela y añádala de nuevo.
security-details-language = Idioma de sus correos
security-details-now = Guardar nombre e idioma
security-details-address = Su dirección, { $address }, sigue siendo la que se demostró con un enlace. Si ya no es suya, pida a quien registró su función que la registre para la nueva.
mail-details-subject = Su nombre ha cambiado en Pacthouse
mail-details-body =
    Su nombre en Pacthouse era «{ $old }» y ahora es «{ $new }». Lo que se firmó antes conserva el anterior.

    Si no fue usted, cierre todas las demás sesiones y vuelva a cambiarlo:

    { $url }
security-export = Lo que guardamos de usted
security-export-what = Su nombre y su dirección, sus funciones y mandatos, lo que firmó, escribió y subió, sus correos, sesiones y accesos, en un solo archivo JSON. El registro público no figura en él: no nombra a nadie.
security-export-now = Descargarlo
sign-in-way-mail = Enlace en un correo
sign-in-way-provider = { $provider }
sign-in-way-passkey = Llave de acceso
sign-in-way-demo = Puerta de la demostración
sign-in-outcome-entered = Entró
sign-in-outcome-spent = Rechazado: el enlace se había usado o era demasiado antiguo
sign-in-outcome-unverified = Rechazado: el proveedor no ha verificado la dirección
sign-in-outcome-taken = Rechazado: otra persona intentó conectar su cuenta
mail-provider-connected-subject = { $provider } está ahora conectado con su cuenta
mail-provider-connected-body =
    { $name }:

    una cuenta de { $provider } se ha conectado con su cuenta de Pacthouse. Quien la tenga puede entrar en su nombre.

    Si no fue usted, desconéctela y cierre las sesiones que no conozca:

    { $url }
mail-provider-parted-subject = { $provider } ya no está conectado con su cuenta
mail-provider-parted-body =
    { $name }:

    una cuenta de { $provider } se ha desconectado de su cuenta de Pacthouse. Un enlace por correo funciona como antes.

    Si no fue usted, mire quién tiene sesión abierta en su nombre:

    { $url }
