amendment-title = Enmienda
amendment-begin = Empezar una enmienda
amendment-go-on = Continuar la enmienda
amendment-means-draft = Se hace un borrador de la versión más reciente: sus textos, sus compromisos y su regla de entrada en vigor. Lo lee todo el que tiene un asiento.
amendment-means-consultation = Sigue el camino de todo texto: al menos una consulta, una respuesta a cada comentario y después la adopción.
amendment-means-adoption = Una vez adoptado es la versión siguiente, y se pide a todos los que firmaron que la firmen, hasta el día que usted fije.
amendment-means-force = Hasta que se cumpla su regla, la versión anterior sigue en vigor. Quien no firma la nueva sigue obligado por la que firmó.
amendment-refused-on-its-way = La versión más reciente espera sus firmas. Podrá empezar otra enmienda cuando aquella surta efecto o cuando haya pasado el plazo para firmarla.
amendment-refused-not-now = Solo se puede enmendar un pacto abierto a la firma o en vigor, y solo con su versión siguiente.
amendment-of = Enmienda a
amendment-until-label = Último día para firmar la nueva versión
amendment-until-hint = Se pide a quienes firmaron que firmen de nuevo hasta este día. Desde el siguiente se muestra quién no lo ha hecho. Un año como máximo desde hoy.
amendment-until-missing = Indique el día hasta el que se pide firmar de nuevo a quienes firmaron.
amendment-until-past = Este día no está en el futuro. Indique uno posterior.
amendment-until-far = Este día está a más de un año. Indique uno anterior.
amendment-adopt-means = El texto pasa a ser la versión siguiente del pacto y ya no puede cambiar. Se pide por correo a quienes firmaron que la firmen. La versión en vigor sigue en vigor hasta que se cumpla la regla de la nueva.
amendment-see-redline = Qué cambia el borrador
amendment-commitments = Compromisos
amendment-commitments-lead = Lo que es igual en ambas versiones continúa donde está. Lo que cambia empieza de nuevo con cada firma de la nueva versión, y lo que se suprime termina con ella; lo que ya había vencido se sigue debiendo.
amendment-change = Cambiar { $code }
amendment-restore = Reponer { $code }
amendment-add = Añadir un compromiso
amendment-edit = Cambiar un compromiso
amendment-drop = Suprimir este compromiso
amendment-described-in = Los compromisos de este pacto se describen en este idioma: { $language }.
amendment-code-wrong = Otro compromiso tiene este código, o no es el código por el que se conoce este. Conserve el código o elija otro para un compromiso nuevo.
amendment-same = Sin cambios
amendment-added = Nuevo
amendment-changed = Cambiado
amendment-dropped = Suprimido
amendment-state-effective = Surte efecto
amendment-state-signing = Abierta a la firma
amendment-state-overdue = Aún sin efecto
amendment-sign = Firmar la nueva versión
amendment-adopted = La versión { $number } enmienda la versión { $other }. Se adoptó el { $day }.
amendment-effective = Es el texto del pacto desde el { $day }.
amendment-not-yet = La versión { $other } sigue en vigor hasta que se cumpla la regla de la nueva:
amendment-until = Se pide a quienes firmaron una versión anterior que la firmen hasta el { $day }.
amendment-was-until = Se pidió a quienes firmaron una versión anterior que la firmaran hasta el { $day }.
amendment-still-open = Todavía no surte efecto y sigue abierta a la firma.
amendment-no-commitment = Los compromisos son los mismos.
amendment-commitments-changed = Compromisos nuevos, cambiados o suprimidos
amendment-changes = Qué cambia
amendment-redline = Ambos textos uno junto al otro, artículo por artículo
amendment-progress = Quién ha firmado
amendment-have-signed = Han firmado la nueva versión
amendment-have-not = No la han firmado
amendment-needed = Necesarios para que surta efecto
amendment-waiting = Quién no ha firmado la nueva versión
amendment-all-title = No falta nadie
amendment-all = Todos los que firmaron una versión anterior han firmado esta.
amendment-more = Los { $count } en el registro
amendment-notice-title = La versión { $number } está abierta a la firma
amendment-notice = Cambiará el pacto cuando se cumpla su propia regla. Se pide a quienes firmaron que la firmen hasta el { $day }.
amendment-notice-late = Debía firmarse hasta el { $day }. Todavía no surte efecto y sigue abierta a la firma.
amendment-read = Qué cambia y quién ha firmado
amendment-version-effective = surte efecto desde el { $day }
amendment-version-waiting = aún sin efecto
amendment-sign-title = Usted firmó la versión { $number }
amendment-sign-what = Esta es posterior. Con su firma ocupa el lugar de la que firmó en cuanto surta efecto. Hasta entonces, y si no la firma, sigue obligado por aquella.
resigning-asked = Se le pide firmar de nuevo hasta el { $day }
resigning-late = No firmó de nuevo hasta el { $day }
resigning-declined = El { $day } declinó firmar de nuevo
signatories-unresigned = No ha firmado de nuevo
signatories-version = Versión { $number }
signatories-earlier = Ocupó el lugar de la firma de la versión { $number }
signature-state-superseded = Sustituida
signature-was-superseded = Sustituida por la firma del asiento { $seq }: fue válida hasta entonces.
signature-was-restored = Cuenta de nuevo: la firma del asiento { $seq }, que había ocupado su lugar, fue anulada.
signature-superseded-title = Otra firma ocupó su lugar
signature-superseded-what = La organización firmó una versión posterior del pacto. Esta firma fue válida hasta que aquella versión la obligó, y permanece en el registro. La más reciente consta en el diario con el asiento { $seq }.
certificate-superseded = Sustituida el { $moment } por la firma de una versión posterior
certificate-superseded-on = sustituida el { $day }
certificate-superseded-what = { $moment }, asiento { $seq } del diario. La firma posterior es el asiento { $by }.
certificate-restored = Cuenta de nuevo
certificate-restored-what = { $moment }, asiento { $seq } del diario. La firma que había ocupado su lugar fue anulada.
certificate-restored-on = cuenta de nuevo desde el { $day }
obligation-waived-amendment = El signatario firmó una versión posterior del pacto, que pide otra cosa.
consultation-changes-amended = Qué cambia en el pacto la consulta { $number }
consultation-see-amended = Qué cambia esto en el pacto
pacts-refused-not-replaceable = El pacto cuyo lugar ocuparía es él mismo, no existe, ha terminado o lo dirige otra aduana.
pacts-supersedes = Ocupa el lugar de
pacts-superseded-by = Sustituido por
pacts-supersedes-when = en cuanto entre en vigor
pact-term-superseded = Terminó el { $day }: otro pacto ocupó su lugar.
draft-supersedes = Ocupa el lugar de
draft-supersedes-hint = El pacto que termina cuando este entra en vigor. Lo que había vencido se sigue debiendo; lo demás se levanta.
draft-supersedes-none = Ningún otro pacto
pacts-event-amended = Se adoptó la versión { $number }; se pide a quienes firmaron que la firmen
pacts-event-effective = La versión { $number } surtió efecto
pacts-event-reminded = Recordatorio a quienes no han firmado la versión { $number }
pacts-event-superseded = Otro pacto ocupó su lugar
pacts-event-superseded-one = queda obligado por la versión posterior que firmó
pacts-event-restored = queda obligado de nuevo por su firma anterior
log-kind-version-entered-into-force = Efecto de una enmienda
log-kind-version-reminded = Recordatorio de firmar de nuevo
log-kind-signature-superseded = Sustitución de una firma
log-kind-signature-restored = Retorno de una firma
log-kind-pact-superseded = Sustitución de un pacto
log-entry-version-entered-into-force = La versión { $number } de «{ $pact }» surtió efecto.
log-entry-version-reminded = Se recordó a quienes no han firmado la versión { $number } de «{ $pact }».
log-entry-signature-superseded = La firma de { $organisation } en «{ $pact }» fue sustituida por su firma de una versión posterior.
log-entry-signature-restored = La firma anterior de { $organisation } en «{ $pact }» cuenta de nuevo: la que había ocupado su lugar fue anulada.
log-entry-pact-superseded = «{ $pact }» terminó: otro pacto ocupó su lugar.
mail-resign-subject = Para firmar de nuevo hasta el { $day }: { $pact }
mail-resign-body =
    { $name }:

    Se adoptó una nueva versión de este pacto, que su organización firmó: { $pact }.

    Compromisos nuevos: { $added }. Cambiados: { $changed }. Suprimidos: { $dropped }. Qué más cambia, artículo por artículo, y quién ha firmado:

    { $url }

    Firme la nueva versión hasta el { $day }. Mientras no surta efecto, y si no la firma, su organización sigue obligada por la versión que firmó; después de ese día el registro público dice que no ha firmado de nuevo.

mail-resign-reminder-subject = Aún sin firmar de nuevo, hasta el { $day }: { $pact }
mail-resign-reminder-body =
    { $name }:

    Su organización aún no ha firmado la nueva versión de este pacto: { $pact }.

    Compromisos nuevos: { $added }. Cambiados: { $changed }. Suprimidos: { $dropped }. Qué más cambia, artículo por artículo, y quién ha firmado:

    { $url }

    El último día es el { $day }. Después el registro público dirá que su organización no ha firmado de nuevo.
