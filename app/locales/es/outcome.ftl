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
annul-reason = ¿Cómo se sabe que el poder era falso?
annul-confirm = He visto lo que muestra que el poder era falso, y actúo por mi organización
annul-confirm-missing = Marque la casilla si lo ha visto; si no, conserve la firma.
annul-now = Anular la firma
annul-keep = Conservar la firma
annul-refused-already = Esta firma ya fue anulada.
annul-refused-not-yours = Solo la secretaría del pacto, o un coordinador de la asociación que avaló el mandato, puede anular una firma, y nadie la suya. Una organización retira su propia firma.
mail-annulled-subject = Una firma suya fue anulada
mail-annulled-body =
    { $name }:

    La firma que dio por { $organisation } en «{ $pact }» fue anulada, porque el poder para darla se tiene por falso. El motivo dado:

    { $reason }

    Permanece en el registro como anulada:

    { $url }

    Si es un error, escriba a la secretaría del pacto o a la asociación que le avaló. Con un mandato nuevo puede firmar de nuevo.
