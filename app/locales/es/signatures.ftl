sign-title = Firmar un pacto
sign-step-read = Leer
sign-step-check = Revisar
sign-step-confirm = Confirmar
sign-step-receipt = Recibo
sign-for-whom = ¿Por qué organización firma?
sign-go-on = Continuar
sign-go-on-to-check = Lo he leído: pasar a revisar
sign-back-to-pact = Volver al pacto
sign-back-to-text = Volver al texto
sign-start-again = Empezar de nuevo desde el texto
sign-the-text = El texto
sign-text-language = Esta es la versión { $version }, palabra por palabra como se firmará.
sign-pact = Pacto
sign-version = Versión
sign-digest = Huella del texto
sign-organisation = Organización obligada
sign-seat = Calidad en el pacto
sign-person = Firma
sign-mandate = Mandato
sign-mandate-vouched = avalado por { $by }
sign-mandate-until = vigente hasta el { $day }
sign-mandate-open = vigente hasta que se retire
sign-level = Nivel de la firma
sign-level-email_code = Firma electrónica simple (SES): un código de un solo uso enviado por correo, sellado por este portal. No es una firma cualificada.
sign-level-passkey = Firma electrónica avanzada (AES): hecha con su propia clave de acceso, después de que su dispositivo le verificara. Cualquiera puede comprobarla sin este portal. No es una firma cualificada.
sign-obliges = A qué le obliga firmar
sign-obliges-count = { $count ->
    [0] Ningún compromiso del texto se dirige a su calidad.
    [one] Un compromiso del texto se dirige a su calidad. Si el pacto entrara hoy en vigor, vencería por primera vez el día indicado.
   *[other] { $count } compromisos del texto se dirigen a su calidad. Si el pacto entrara hoy en vigor, vencerían por primera vez los días indicados.
  }
sign-obligation = Artículo { $article }, { $rhythm }, primer vencimiento el { $day }
sign-check-title = Revise antes de firmar
sign-promise-customs = { $organisation } se obliga a cumplir los compromisos que este texto impone a la aduana, y responde de ellos en público.
sign-promise-association = { $organisation } se obliga a cumplir los compromisos que este texto impone a las asociaciones, y responde de ellos en público.
sign-promise-member = { $organisation } se obliga a cumplir los compromisos que este texto impone a los miembros, y responde de ellos en público.
sign-promise-monitor = { $organisation } se obliga a vigilar este pacto con independencia de todas sus partes, y responde de ello en público.
sign-public = Su firma será pública: la organización, su nombre y cargo, el día y la hora, y la huella del texto. Podrá retirarse más tarde, también en público; no podrá borrarse.
sign-confirm = He leído el texto y estoy autorizado a obligar a la organización
sign-confirm-missing = Marque la casilla si ha leído el texto y puede obligar a la organización; si no, vuelva atrás.
sign-code-will-be-sent = Para firmar necesita un código de un solo uso. Se enviará a { $email }.
sign-send-code = Enviarme el código
sign-how = ¿Cómo quiere firmar?
sign-by-passkey = Con su clave de acceso: una firma electrónica avanzada (AES), que prueba quién tenía la clave
sign-by-code = Con un código enviado a { $email }: una firma electrónica simple (SES), sellada por este portal
sign-go-on-to-sign = Continuar para firmar
sign-passkey-instead = Una clave de acceso haría de ella una firma electrónica avanzada, sin código.
sign-passkey-add = Añadir una clave de acceso
sign-passkey-title = Firmar con su clave de acceso
sign-now-by-passkey = Firmar el pacto con su clave de acceso
sign-refused-no-passkey = No tiene ninguna clave de acceso añadida con su nombre actual. Añada una a su cuenta o firme con un código.
sign-code-title = Firme con su código
sign-code = Código de seis cifras
sign-code-hint = Se envió a { $email } y sirve durante 15 minutos.
sign-now = Firmar el pacto
sign-statement-digest = Huella de la declaración
sign-statement-whole = La declaración, palabra por palabra
sign-statement-what = Esto es lo que firma. La huella es la de su forma canónica (RFC 8785); el portal la sella con su propia clave y lo dice.
sign-refused-title = No puede firmar ahora
sign-refused-no-organisation = Usted no actúa por ninguna organización que sea parte de este pacto. Si la suya debería serlo, pregunte a la asociación que incorpora miembros o a la secretaría del pacto.
sign-refused-not-open = El pacto no recibe firmas ahora: primero debe abrirse a la firma, o ya terminó.
sign-refused-superseded = Otra versión ha tomado el lugar de esta. Vuelva al pacto y lea la más reciente.
sign-refused-no-seat = Esta organización no es parte del pacto. La secretaría del pacto, o una asociación que sea parte, puede incorporarla.
sign-refused-wrong-role = La calidad de esta organización no firma nada: observa.
sign-refused-already-signed = Esta organización ya firmó esta versión. La firma está en el registro.
sign-refused-no-mandate = Nadie ha registrado que usted pueda obligar a esta organización. Pida al coordinador de su asociación o a la secretaría que registre su mandato, con su documento.
sign-refused-mandate-not-yet = Su mandato aún no rige. Vuelva en su primer día.
sign-refused-mandate-expired = Su mandato venció. Pida al coordinador de su asociación o a la secretaría que registre uno nuevo.
sign-refused-mandate-revoked = Su mandato fue retirado. Si es un error, pregunte a quien lo avaló.
sign-refused-wrong-code = Este no es el código enviado. Mire el correo más reciente y escriba sus seis cifras.
sign-refused-dead-code = Este código ya no sirve: se probó demasiadas veces o pasaron sus 15 minutos. No se firmó nada. Empiece de nuevo desde el texto.
sign-refused-barred = Una decisión impide por ahora a esta organización firmar, refrendar y ser testigo. Podrá hacerlo de nuevo cuando termine la medida. La página del caso dice cuándo.
signature-title = Firma de { $organisation }
signature-kind = Firma
signature-state-signed = Firmado
signature-state-withdrawn = Retirado
signature-state-countersigned = Refrendada
signature-state-annulled = Anulada
signature-when = Firmado el
signature-method = Cómo se firmó
signing-method-email_code = Código de un solo uso enviado por correo al titular del mandato
signing-method-passkey = Clave de acceso de la persona con mandato, verificada por su dispositivo
signature-verify = Compruébelo usted mismo
signature-verify-how = La evidencia contiene la declaración, su sello, el asiento en el registro público y la prueba de que está allí. Cualquiera puede comprobarla sin conexión con «pacthouse verify», o en el navegador sin enviarla a ninguna parte.
signature-evidence = Descargar la evidencia
signature-verify-here = Comprobar un archivo en su navegador
signature-history = Historial
signature-was-signed = Firmado
signature-was-withdrawn = Retirado, por este motivo: { $reason }
signature-was-countersigned = Refrendada por la aduana
signature-was-annulled = Anulada, por este motivo: { $reason }
signature-withdraw = Retirar esta firma
receipt-title = Firmado
receipt-what = La firma está en el registro público. Guarde la evidencia: prueba qué se firmó, por quién y cuándo, incluso sin este portal. Un recibo va camino de su correo.
withdraw-title = Retirar una firma
withdraw-what = Va a retirar la firma de { $organisation } en «{ $pact }».
withdraw-public-title = Es un acto público
withdraw-public = La organización permanece en el registro como retirada, con el día y el motivo que usted dé. Lo hecho hasta entonces también permanece. El texto dice qué preaviso se debe. Se avisa por correo a la secretaría del pacto y a la asociación que invitó a la organización.
withdraw-reason = ¿Por qué se retira la organización?
withdraw-reason-hint = Una o dos frases. Serán públicas: no nombre a ninguna persona física.
withdraw-confirm = Estoy autorizado a retirar la firma de esta organización
withdraw-confirm-missing = Marque la casilla si puede actuar por la organización; si no, conserve la firma.
withdraw-now = Retirar la firma
withdraw-keep = Conservar la firma
withdraw-refused-already = Esta firma ya fue retirada.
withdraw-refused-not-yours = Solo quien tiene un mandato de la organización puede retirar su firma.
mail-code-subject = Su código para firmar un pacto
mail-code-body =
    { $name }:

    va a firmar «{ $pact }» por { $organisation }. Su código, durante { $minutes } minutos:

    { $code }

    Huella de la declaración que firma:
    { $digest }

    Si no pidió esto, no haga nada y avise a su organización: sin el código nada se firma.
mail-receipt-subject = Recibo: usted firmó { $pact }
mail-receipt-body =
    { $name }:

    usted firmó «{ $pact }», versión { $version }, por { $organisation }.

    Huella del texto:
    { $digest }

    La firma en el registro público:

    { $url }

    La evidencia, para guardar:

    { $evidence }
signature-erased = El nombre se retiró a petición de la persona
signature-was-erased = El nombre de quien firmó se retiró, a petición de la persona. La firma queda en pie.
mail-mandate-ending-subject = Su mandato para { $organisation } termina el { $day }
mail-mandate-ending-body =
    { $name }:

    su mandato para actuar por { $organisation }, del que responde { $by }, termina el { $day }. Después de ese día no podrá firmar ni informar por ella aquí. Lo que firmó queda en pie.

    Si ha de seguir, pida antes a { $by } que registre un nuevo mandato, con el documento en que se apoya.

    { $url }
sign-by-provider = Iniciando sesión ahora en { $provider }: una firma electrónica simple (SES), que { $provider } atestigua y este portal sella
sign-other-way = Elegir otra forma de firmar
sign-not-signed = No se firmó nada
sign-passkey-refused = La respuesta de la clave de acceso no firma esta declaración. Puede que se haya quitado de su cuenta o que sea de otra persona. Inténtelo de nuevo o elija otra forma.
sign-provider-title = Firmar mediante su proveedor
sign-provider-how = Usted inicia sesión una vez más en { $provider }, que atestigua que fue usted, ahora y para esta misma declaración. Su respuesta figura en la prueba, que cualquiera puede descargar: su identificador allí y el minuto, ni su dirección ni su contraseña.
sign-now-by-provider = Continuar a { $provider } y firmar
sign-provider-back = Volver a la declaración
sign-provider-nothing-lost = No se firmó nada y nada se ha perdido: durante quince minutos la declaración espera tal como se preparó. Allí puede intentarlo de nuevo o elegir otra forma.
sign-provider-denied-title = Usted no ha firmado
sign-provider-denied = { $provider } indica que usted no dio su acuerdo.
sign-provider-spent-title = Este intento ha terminado
sign-provider-spent = Duró más de diez minutos, ya se había completado, empezó en otro navegador, o usted ya no tiene aquí la sesión de quien lo empezó.
sign-provider-unreachable-title = { $provider } no responde
sign-provider-unreachable = Firmar mediante { $provider } no funciona en este momento.
sign-provider-untrusted-title = La respuesta de { $provider } no es fiable
sign-provider-untrusted = Lo que envió { $provider } no superó nuestras comprobaciones, o habla de otra declaración. Si vuelve a ocurrir, avise a quienes gestionan este portal.
sign-provider-other-title = Inició sesión en { $provider } como otra persona
sign-provider-other = La cuenta con la que inició sesión en { $provider } no es la que está conectada con la suya aquí. Inicie sesión allí con esa.
sign-provider-stale-title = { $provider } no le preguntó quién es
sign-provider-stale = Para firmar se inicia sesión de nuevo: { $provider } no indica que acabe de preguntarle quién es. Cierre la sesión allí e inténtelo de nuevo.
sign-provider-unfit-title = La respuesta de { $provider } no puede guardarse como prueba
sign-provider-unfit = { $provider } firma sus respuestas de un modo que otros no podrían comprobar aquí más tarde. Elija otra forma y avise a quienes gestionan este portal.
sign-refused-no-provider = El proveedor ya no está conectado con su cuenta, o este portal ha dejado de usarlo. Elija otra forma de firmar.
sign-refused-token = Lo que respondió el proveedor no firma esta declaración. No se firmó nada.
sign-level-oidc = Firma electrónica simple (SES): un proveedor de identidad atestiguó, para esta misma declaración, que la persona acababa de iniciar sesión allí; sellada por este portal. La clave es del proveedor y no solo de la persona, por lo que no es una firma avanzada ni cualificada.
signing-method-oidc = Nuevo inicio de sesión de la persona con mandato ante un proveedor de identidad, que lo atestiguó para esta declaración
