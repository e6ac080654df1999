certificate-kind = Certificado de firma
certificate-title = { $organisation } firmó { $pact }
certificate-signed = Firmado el { $moment }
certificate-annulled = Anulado el { $moment }: la autoridad para firmar resultó falsa
certificate-annulled-on = anulada el { $day }
certificate-countersigned-what = { $moment }, asiento { $seq } del registro
certificate-countersigned-on = refrendada el { $day }
certificate-witnessed-what = { $by }, { $moment }, asiento { $seq } del registro
certificate-witnessed-on = testigo de la firma: { $by }, el { $day }
certificate-attested-annulled-what = { $by }; anulado el { $moment }, entrada { $seq } del registro. Motivo: { $reason }
certificate-attested-annulled-on = lo que { $by } atestiguó o refrendó fue anulado el { $day }
certificate-erased = Nombre retirado a petición de la persona
certificate-withdrawn = Retirado el { $moment }
certificate-withdrawn-on = retirada el { $day }
certificate-withdrawn-what = { $moment }, asiento { $seq } del registro. Motivo: { $reason }
certificate-version-read = { $version }, leída en { $language }
certificate-authority = Poder
certificate-authority-what = { $document }, avalado por { $by }
certificate-level-email_code = Firma electrónica simple (SES): un código de un solo uso enviado por correo al titular del mandato, sellado por este portal. No es una firma cualificada.
certificate-level-passkey = Firma electrónica avanzada (AES): hecha con la clave de acceso del titular del mandato, verificado por su dispositivo. No es una firma cualificada.
certificate-entry = Asiento en el registro público
certificate-entry-what = Número { $seq }, bajo el punto de control de { $size } asientos
certificate-checkpoint = Punto de control
certificate-key = Clave del portal
certificate-code = Código de comprobación
certificate-code-what = El comienzo de la huella de la declaración. La ficha en esta dirección muestra la huella entera; si comienza de otro modo, este certificado no es el suyo.
certificate-picture = La dirección de la ficha, en código QR
certificate-shows = Qué muestra este certificado
certificate-shows-evidence = La evidencia de la firma está dentro de este archivo, como evidence.json. Cualquiera puede hacerla comprobar en { $address }, donde el archivo permanece en su dispositivo, o con el programa «pacthouse verify», sin conexión y sin confiar en este portal.
certificate-shows-words = Las palabras impresas están tomadas de esa evidencia y solo están probadas en cuanto son iguales a ella. Si la firma se retiró después de hacerse este certificado, lo dice la ficha.
certificate-attached = La evidencia de la firma; «pacthouse verify» la comprueba
certificate-foot = { $portal } · { $code } · página { $page } de { $pages }
certificate-download = Descargar el certificado (PDF)
certificate-register-kind = Registro de firmas
certificate-register-title = Firmas de { $pact }
certificate-register-counted = { $count ->
    [one] { $count } firma
   *[other] { $count } firmas
}{ $ended ->
    [0] {""}
   *[other] , { $ended } de ellas ya sin efecto
}
certificate-register-version = Texto de la versión { $version }
certificate-register-part = Parte
certificate-register-part-of = { $part } de { $parts }: firmas { $from } a { $to }
certificate-register-log = Estado del registro público
certificate-register-log-what = { $size } asientos, el último del { $moment }
certificate-register-when = Firma, nivel, asiento
certificate-register-row = { $day } · { $level } · asiento { $seq }
certificate-register-code-what = El comienzo de la huella de las evidencias que contiene. El registro en esta dirección muestra la situación de hoy.
certificate-register-shows-evidence = La evidencia de cada firma está dentro de este archivo, una por línea, como evidence.jsonl. Cualquiera puede hacerlas comprobar en { $address }, donde el archivo permanece en su dispositivo, o con el programa «pacthouse verify», sin conexión. El veredicto nombra el código de cada fila.
certificate-register-shows-all = Las palabras impresas solo están probadas en cuanto son iguales a esas evidencias. Que no falta ninguna firma no se ve en el archivo solo: compárelo con el registro público.
certificate-register-attached = Las evidencias de las firmas, una por línea; «pacthouse verify» las comprueba
certificate-register-download = Registro de todas las firmas, con sus evidencias (PDF)
certificate-register-download-part = Registro de todas las firmas, con sus evidencias, parte { $part } de { $parts } (PDF)
certificate-level-oidc = Firma electrónica simple (SES): un proveedor de identidad atestiguó para esta declaración que el titular del mandato acababa de iniciar sesión allí; sellada por este portal. No es una firma cualificada.
