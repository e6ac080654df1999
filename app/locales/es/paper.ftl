paper-title = Registrar una firma en papel
paper-lead = Aquí { $organisation } registra que alguien firmó el pacto de puño y letra. Se convierte en firma cuando una persona de otra parte, a quien usted nombra, confirma que ha visto el original. Hasta entonces nada de ello es público.
paper-organisation = Qué organización firmó
paper-organisation-choose = Elegir
paper-organisation-missing = Elija la organización que firmó.
paper-name = Quién firmó por ella
paper-signed-on = Fecha en el papel
paper-day-hint = Tal como figura junto a la firma
paper-email = Dirección de quien firmó
paper-email-hint = Se le avisa por correo cuando ya es una firma, para que nadie firme en su nombre sin que lo sepa.
paper-witness = Dirección del testigo
paper-witness-hint = Una persona que actúa en este portal por otra organización que es parte del pacto, como su monitor o su observador de la sociedad civil: ni por la que firmó ni por la suya.
paper-go-on = Continuar con el escaneo
paper-of = Firmado por la organización
paper-made = Lo que usted registró
paper-made-counted = { $count ->
    [one] Un registro
   *[other] { $count } registros
  }
paper-state-draft = Aún no enviado
paper-state-waiting = Espera a su testigo
paper-state-witnessed = Confirmado por el testigo: es una firma
paper-state-refused = Rechazado por su testigo
paper-state-taken_back = Retirado
paper-one-title = Firma en papel
paper-refused-title = El testigo la rechazó
paper-signature = Ir a la firma
paper-scan = Escaneo
paper-scan-who = Pueden abrir el escaneo quien la registró, su testigo, la secretaría que lleva el pacto y su monitor. El público solo ve su huella.
paper-scan-none = Falta todavía el escaneo del papel firmado.
paper-scan-add = Añadir el escaneo
paper-scan-change = Cambiar el escaneo
paper-scan-digest = Huella del escaneo
paper-change = Cambiar lo registrado
paper-record = Abrir el registro y su escaneo
paper-recorded-by = Registrada por
paper-witnessed-by = Testigo
paper-send-what = Mírelo una vez más: después se puede retirar, pero no cambiar. Se pide por correo a { $witness }, de { $organisation }, que mire el original.
paper-send = Enviar al testigo
paper-take-back = Retirarlo
paper-waits = Se pidió por correo al testigo. Mientras no conteste puede retirarlo; entonces el escaneo se destruye.
paper-asked-title = ¿Ha visto el original?
paper-asked-what = Compare el papel mismo con el escaneo: el texto firmado por su huella, quién firmó, en qué calidad y la fecha. Una copia no basta.
paper-asked-public = { $organisation } figurará como testigo junto a la firma, para todos y para siempre. Su nombre, no.
paper-confirm = He visto el papel original con la firma, y es lo que muestra el escaneo
paper-confirm-missing = Marque la casilla si ha visto el original; si no, rechace más abajo y diga por qué.
paper-confirm-now = Confirmar que lo he visto
paper-refuse-title = O rechazar
paper-refuse-reason = ¿Por qué rechaza?
paper-refuse-hint = Lo lee quien la registró; no es público.
paper-refuse-now = Rechazar
paper-desk-title = Firmas en papel de las que usted es testigo
paper-desk-counted = { $count ->
    [one] Una le espera
   *[other] { $count } le esperan
  }
paper-desk-look = Mirar
paper-refused-not-yours = Solo la secretaría de la aduana del pacto, o un coordinador de una asociación que es parte, registra firmas en papel.
paper-refused-witness = Nadie con esta dirección puede ser testigo. El testigo debe actuar en este portal por otra organización que es parte del pacto: ni por la que firmó ni por la que la registró.
paper-refused-scan = Falta el escaneo, o todavía se busca en él software malicioso. Añádalo, o vuelva en unos minutos.
paper-refused-day = Ese día aún no ha llegado, o es anterior a la adopción del texto. Escriba la fecha que figura en el papel.
paper-refused-over = Este registro fue confirmado, rechazado o retirado entretanto. No se hizo nada.
paper-refused-waits = Un registro de esta organización espera ya a su testigo.
paper-promise = { $recorded } declara que { $name } firmó este texto por { $organisation } de puño y letra el { $day }, y { $witnessed } que ha visto el original.
paper-file-title = Escaneo de una firma en papel
paper-file-intro = Añada el papel firmado en un solo archivo: todas las páginas, con la firma y la fecha legibles.
paper-file-none = El escaneo figurará aquí con su huella.
paper-file-back = Continuar con el registro
paper-file-personal = El escaneo muestra una firma y un nombre. No es público: pueden abrirlo quien lo registra, el testigo, la secretaría y el monitor. Deje fuera las páginas que no le pertenecen.
paper-file-there = Ya hay un escaneo. Quítelo para añadir otro.
paper-file-limits = Como máximo { $megabytes } MB. Se aceptan PDF, PNG y JPEG.
file-refused-no-scan = Esto no es un escaneo. Se aceptan PDF, PNG y JPEG.
signing-method-paper = De puño y letra, en papel
sign-level-paper = No es una firma electrónica: se hizo de puño y letra. El portal sella lo que una organización registró y otra confirma haber visto; de qué mano es el trazo, no puede saberlo.
certificate-level-paper = No es una firma electrónica: se hizo de puño y letra, la registró una organización y otra vio el original. Este portal selló lo que declaran; de qué mano es el trazo, no puede saberlo.
certificate-on-paper = en papel
signatories-on-paper = En papel, registrada por { $recorded }, testigo: { $witnessed }
evidence-check-paper = Se hizo de puño y letra: una organización la registró y otra vio el original. Compare la huella con la del escaneo; de qué mano es el trazo no puede comprobarse en un archivo.
evidence-check-paper-false = No se demuestra que una organización registrara el papel y otra viera el original.
mail-paper-asked-subject = ¿Ha visto el papel que firmó { $organisation }?
mail-paper-asked-body =
    { $name }:

    { $recorded } registró que { $signatory } firmó «{ $pact }» por { $organisation } de puño y letra el { $day }, y le nombra testigo. Solo se convierte en firma si usted confirma que ha visto el original:

    { $url }

    Si no lo ha visto, rechácelo allí y diga por qué.
mail-paper-refused-subject = El testigo rechazó la firma de { $organisation }
mail-paper-refused-body =
    { $name }:

    el testigo de { $witnessed } no confirma la firma de { $signatory } por { $organisation } en «{ $pact }», que usted registró. La razón dada:

    { $reason }

    Nada de ello se hizo público, y el escaneo se destruyó.

    { $url }
mail-paper-witnessed-subject = El testigo confirmó la firma de { $organisation }
mail-paper-witnessed-body =
    { $name }:

    { $witnessed } confirmó que ha visto el original de la firma de { $signatory } por { $organisation } en «{ $pact }». Ya está en el registro:

    { $url }
mail-paper-signed-subject = Su firma en papel está registrada: { $pact }
mail-paper-signed-body =
    { $name }:

    { $recorded } registró, y { $witnessed } confirmó haber visto, que usted firmó «{ $pact }» por { $organisation } de puño y letra el { $day }. Figura en el registro público:

    { $url }

    Si usted no firmó, escriba enseguida a la secretaría del pacto: puede anular la firma.
