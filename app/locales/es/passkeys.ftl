passkeys-title = Claves de acceso
passkeys-what = Una clave de acceso es una clave que permanece en su teléfono, su ordenador o su llave de seguridad. Le permite entrar sin correo y firma pactos de un modo que cualquiera puede comprobar. Su dispositivo pide cada vez su dedo, su rostro o su PIN.
passkeys-manage = Ver y añadir sus claves de acceso
passkeys-none-title = Aún no tiene ninguna clave de acceso
passkeys-none = Las que añada figurarán aquí, con el día en que se añadió y se usó por última vez cada una.
passkeys-back = Volver a su cuenta
passkey-add-title = Añadir una clave de acceso
passkey-public = El registro público anota que se añadió una clave de acceso, sin decir de quién: su nombre y la clave figuran allí como huellas que solo abren las pruebas de sus propias firmas.
passkey-name = Nombre de la clave de acceso
passkey-name-hint = Para reconocerla, por ejemplo: portátil de la oficina
passkey-add = Añadir una clave de acceso
passkey-unnamed = Clave de acceso
passkey-sign-in-again = Entrar de nuevo
passkey-added = Añadida el { $at }
passkey-used = Usada por última vez el { $at }
passkey-never-used = Aún sin usar
passkey-rename = Guardar el nombre
passkey-remove-title = Quitar esta clave de acceso
passkey-remove-what = Nadie podrá ya entrar ni firmar un pacto con ella. Lo que firmó sigue firmado y puede comprobarse. Recibirá un correo al respecto. Su dispositivo puede conservar la clave: quítela también allí.
passkey-remove = Quitar la clave de acceso
passkey-keep = Conservarla y volver
passkey-was-added = La clave de acceso se ha añadido. Le enviamos un correo al respecto.
passkey-was-renamed = El nombre se ha guardado.
passkey-was-removed = La clave de acceso se ha quitado. Le enviamos un correo al respecto.
passkey-sign-in-title = O con una clave de acceso
passkey-sign-in-how = Si ha añadido una clave de acceso a su cuenta, no hace falta ningún correo.
passkey-sign-in = Entrar con una clave de acceso
passkey-without = Las claves de acceso requieren JavaScript y un navegador que las conozca. Si falta alguno de los dos, todo puede hacerse con lo que se le envía por correo.
passkey-said-cancelled = No se ha hecho nada: la petición se cerró, o este dispositivo no tiene ninguna clave de acceso para este sitio. Inténtelo de nuevo o use el correo.
passkey-said-late = No se ha hecho nada: el tiempo para responder ha pasado. Inténtelo de nuevo.
passkey-said-known = Este dispositivo ya guarda una de sus claves de acceso para este sitio.
passkey-said-unable = Este dispositivo o este navegador no puede hacerlo. Pruebe con otro dispositivo o use el correo.
passkey-said-often = Demasiados intentos. Espere un minuto y vuelva a intentarlo.
passkey-said-failed = No se pudo contactar con el portal, o su sesión ya no está abierta. Vuelva a cargar la página.
passkey-refused-ceremony = El tiempo para esto ha pasado, o ya se usó. Vuelva atrás y empiece de nuevo.
passkey-refused-answer = La clave de acceso no fue aceptada. Puede que se haya quitado de la cuenta. Vuelva atrás e inténtelo de nuevo, o use el correo.
passkey-refused-known = Esta clave de acceso ya consta.
passkey-refused-too-many = Tiene tantas claves de acceso como puede tener una cuenta. Quite una que ya no necesite.
passkey-refused-stale = Para esto debe haber entrado en los últimos 15 minutos. Entre de nuevo y vuelva.
mail-passkey-added-subject = Se añadió una clave de acceso a su cuenta
mail-passkey-added-body =
    { $name }:

    La clave de acceso «{ $passkey }» se añadió a su cuenta en Pacthouse. Permite entrar y firmar pactos en su nombre.

    Si no fue usted, quítela de inmediato y cierre todas las sesiones:

    { $url }
mail-passkey-removed-subject = Se quitó una clave de acceso de su cuenta
mail-passkey-removed-body =
    { $name }:

    La clave de acceso «{ $passkey }» se quitó de su cuenta en Pacthouse. Ya no permite entrar ni firmar pactos.

    Si no fue usted, revise su cuenta y cierre todas las sesiones:

    { $url }
