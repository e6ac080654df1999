signature-annul = Anular esta firma
signature-annulled-title = Esta firma fue anulada
signature-annulled-what = El poder de quien firmó resultó falso. Ya no cuenta, y permanece para siempre en el registro. El motivo dado:
annul-title = Anular una firma
annul-what = Va a anular la firma de { $organisation } en «{ $pact }», porque quien firmó no tenía poder para obligar a la organización.
annul-public = La firma permanece en el registro como anulada, con el día, el motivo y el nombre de su organización. Una anulación no se deshace; con un mandato verdadero, la organización puede firmar de nuevo.
annul-follows-count = Ya no cuenta: ni entre los firmantes ni para la entrada en vigor. Un pacto en vigor lo sigue estando.
annul-follows-owed = Lo que aún no ha vencido se levanta. Lo incumplido, informado o decidido permanece.
annul-follows-mandate = El mandato se retira, y se avisa por correo a quien firmó.
annul-follows-evidence = Las pruebas que se descarguen desde ahora dicen que la firma fue anulada.
annul-follows-given = Lo que se refrendó, se atestiguó o se dijo del fin del pacto con el mismo mandato se anula con ella.
annul-reason = ¿Cómo se sabe que el poder era falso?
annul-confirm = He visto lo que muestra que el poder era falso, y actúo por mi organización
annul-confirm-missing = Marque la casilla si lo ha visto; si no, conserve la firma.
annul-now = Anular la firma
annul-keep = Conservar la firma
annul-refused-already = Esto ya fue anulado.
annul-refused-not-yours = Solo la secretaría del pacto, o un coordinador de la asociación que avaló el mandato, puede anular una firma, y nadie la suya. Una organización retira su propia firma.
annul-given = Anular este acto
annul-given-title = Anular lo que se hizo con un mandato falso
annul-given-what = Va a anular lo que { $organisation } hizo aquí en «{ $pact }», porque quien lo hizo no tenía poder para obligar a la organización.
annul-given-when = Hecho el
annul-given-public = Permanece en el registro como anulado, con el día, el motivo y el nombre de su organización. Una anulación no se deshace; con un mandato verdadero, la organización puede hacerlo de nuevo.
annul-given-follows-all = Con ello se anula todo lo demás que en este pacto se refrendó, se atestiguó o se dijo de su fin con el mismo mandato. Una firma con ese mandato se anula en su propia página.
annul-given-follows-count = Ya no cuenta: las firmas que refrendó esperan otro refrendo, y lo que se dijo del fin es como si no se hubiera dicho. Un pacto en vigor lo sigue estando, y uno terminado sigue terminado.
annul-given-follows-mandate = El mandato se retira, y se avisa por correo a quien actuó con él.
annul-given-confirm-missing = Marque la casilla si lo ha visto; si no, conserve el acto.
annul-given-now = Anular el acto
annul-given-keep = Conservar el acto
signature-was-unattested = Lo que { $organisation } atestiguó o refrendó fue anulado, por este motivo: { $reason }
mail-annulled-given-subject = Lo que usted hizo por { $organisation } fue anulado
mail-annulled-given-body =
    { $name }:

    Lo que usted refrendó, atestiguó o dijo de su fin por { $organisation } en «{ $pact }» fue anulado, porque el poder para hacerlo se tiene por falso. El motivo dado:

    { $reason }

    Permanece en el registro como anulado:

    { $url }

    Si es un error, escriba a la secretaría del pacto o a la asociación que avaló su mandato.
mail-withdrawn-subject = { $organisation } retiró su firma
mail-withdrawn-body =
    { $name }:

    { $organisation } retiró su firma en «{ $pact }». El motivo, que todos pueden leer:

    { $reason }

    Permanece en el registro como retirada, y lo que aún no vence queda sin efecto si nada más obliga a la organización:

    { $url }
mail-annulled-subject = Una firma suya fue anulada
mail-annulled-body =
    { $name }:

    La firma que dio por { $organisation } en «{ $pact }» fue anulada, porque el poder para darla se tiene por falso. El motivo dado:

    { $reason }

    Permanece en el registro como anulada:

    { $url }

    Si es un error, escriba a la secretaría del pacto o a la asociación que le avaló. Con un mandato nuevo puede firmar de nuevo.
signature-countersigned-by = Refrendada por
signatories-order-title = En qué orden se firma
signatories-order = Cada función firma cuando, de las que la preceden, han firmado tantos como exige la entrada en vigor, uno al menos. No se espera a una función que esta no exige y que nadie ocupa. Una vez en vigor el pacto, quien tiene un puesto firma cuando quiera.
signatories-turn-now = { $role }: { $signed } de { $seated } firmaron. Pueden firmar.
signatories-turn-later = { $role }: { $signed } de { $seated } firmaron. Esperan a quienes les preceden.
signatories-countersignature = Refrendo
signatories-countersigned-noted = La aduana refrenda las firmas de los demás. Para la entrada en vigor cuentan también las que lo esperan.
signatories-countersigned-only = La aduana refrenda las firmas de los demás. Para la entrada en vigor solo cuentan las refrendadas.
signatories-countersign = Refrendar firmas
sign-awaited = Otros firman antes que usted. Aún no han firmado:
sign-order-read = Leer en qué orden se firma el pacto
sign-refused-not-your-turn = Aún no es el turno de su organización: el texto dice quién firma primero. Vuelva cuando hayan firmado; la página de firmantes muestra cómo va.
countersign-title = Refrendar firmas
countersign-promise = { $organisation } refrenda { $count ->
    [one] esta firma
   *[other] estas { $count } firmas
  } y reconoce a quienes obligan como sus contrapartes en este pacto.
countersign-progress = { $done } de { $all } firmas refrendadas
countersign-waiting = { $count ->
    [one] Una firma espera
   *[other] { $count } firmas esperan
  }; { $most } a la vez como máximo
countersign-what = Al refrendar, { $organisation } dice en público que ha visto quién firmó y en qué calidad, y los tiene por sus contrapartes. Deje lo que le ofrezca dudas: seguirá esperando.
countersign-which = Refrendar
countersign-this = Refrendar la firma de { $organisation }
countersign-none-chosen = Elija al menos una firma.
countersign-own-version = Cuando la aduana haya firmado esta versión
countersign-confirm = He mirado las firmas que elegí y estoy autorizado a refrendar por la aduana
countersign-confirm-missing = Marque la casilla si las ha mirado y puede refrendar; si no, vuelva atrás.
countersign-nothing-title = Nada espera
countersign-nothing = Aquí están las firmas desde que firman otros que no son la aduana hasta que esta las refrenda.
countersigned-title = Refrendado
countersigned-what = El refrendo está en el registro público y en la página de cada firma. Se avisa por correo a quienes firmaron.
countersign-refused-none = El texto de este pacto no conoce el refrendo.
countersign-refused-own-first = La aduana debe firmar ella misma el pacto antes de refrendar.
countersign-refused-outdated = Lo que preparó ya no es así: entretanto una firma fue retirada, anulada o refrendada, o su mandato es ahora otro. No se hizo nada: empiece de nuevo.
countersign-refused-too-many = Se pueden elegir como máximo 50 firmas a la vez. Elija menos; las demás siguen esperando.
countersign-refused-versions = Estas firmas son de varias versiones del pacto, y una declaración trata de una sola. Elija las de una versión y después las demás.
countersign-refused-not-yours = Solo quien tiene un mandato de la aduana de este pacto refrenda firmas.
mail-countersigned-subject = La aduana refrendó su firma
mail-countersigned-body =
    { $name }:

    La aduana refrendó la firma que dio por { $organisation } en «{ $pact }». Aquí se muestra, con nuevas pruebas que conviene guardar:

    { $url }
countersign-now = Refrendar
sign-decline = Declinar la firma, con un motivo
sign-decline-title = Declinar la firma
sign-decline-what = Va a decir que { $organisation } no firmará «{ $pact }». Se avisa por correo a quien pidió la firma.
resign-decline-what = Va a decir que { $organisation } no firmará la versión { $number } de «{ $pact }». Su firma de la versión { $signed } queda como está. Se avisa por correo a quien pidió la firma.
sign-decline-back = Volver al texto
sign-declined-later = Se ha avisado por correo a quien pidió la firma. Si la organización cambia de parecer, todavía puede firmar: es un acto nuevo junto a este.
resign-declined-what = { $organisation } declinó firmar la versión { $number } de «{ $pact }». Su firma de la versión { $signed } queda como está. El registro público lo dice, con su motivo.
decline-refused-signed = Esta organización ha firmado la versión que se pide, así que no hay nada que declinar. Una firma puede retirarse.
mail-seat-declined-subject = { $organisation } declinó la firma de { $pact }
mail-seat-declined-body =
    Hola, { $name }:

    { $organisation } declinó firmar { $pact }. El motivo, que todos pueden leer:

    { $reason }

    Todavía puede firmar más adelante. Vea el registro del pacto:

    { $url }
mail-resign-declined-subject = { $organisation } declinó firmar la versión { $number } de { $pact }
mail-resign-declined-body =
    Hola, { $name }:

    { $organisation } declinó firmar la versión { $number } de { $pact }. Su firma de la versión { $signed } queda como está. El motivo, que todos pueden leer:

    { $reason }

    Todavía puede firmar más adelante, y ya no recibe recordatorios. Vea el registro del pacto:

    { $url }
