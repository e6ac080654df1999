attest-title = Ser testigo de firmas
attest-promise = { $organisation } estuvo presente en { $count ->
    [one] esta firma
   *[other] estas { $count } firmas
  }, o la siguió, y lo dice en público.
attest-signatures = Firmas
attest-progress = { $done } de { $all } firmas con su testimonio
attest-what = { $organisation } dice en público que estuvo presente en la firma, o la siguió. No tiene efecto jurídico: ni añade ni quita a una firma. Deje fuera lo que no siguió.
attest-which = Testigo
attest-this = Ser testigo de la firma de { $organisation }
attest-confirm = Estuvimos presentes en la firma de lo que elegí, o la seguimos, y estoy autorizado a decirlo
attest-confirm-missing = Marque la casilla si es así y puede decirlo; si no, vuelva atrás.
attest-nothing = Las firmas figuran aquí desde que otros firman, hasta que su organización da testimonio de ellas.
attest-not-found-title = No espera ninguna firma así
attest-not-found = Hay firmas que esperan, pero ninguna de una organización con ese nombre. Busque otra parte del nombre o vacíe la búsqueda.
attest-now = Dar testimonio
attest-refused-not-yours = Solo quien tiene un poder del monitor de este pacto, o de un observador de la sociedad civil que es parte de él, da testimonio de firmas.
attested-title = Testimonio dado
attested-what = Está en el registro público y en la página de cada firma. A quienes firmaron se les avisa por correo.
signature-attested-by = Testigo de la firma
signature-attested-evidence = Descargar su evidencia
signature-was-attested = Testimonio de { $organisation }
signatories-witnessed = Testigo de la firma: { $by }
pacts-event-witnessed = { $count ->
    [one] dio testimonio de una firma.
   *[other] dio testimonio de { $count } firmas.
  }
log-kind-signature-witnessed = Testimonio de una firma
log-entry-signature-witnessed = { $organisation } dio testimonio de firmas en «{ $pact }».
mail-attested-subject = { $by } dio testimonio de su firma
mail-attested-body =
    { $name }:

    { $by } dice en público que estuvo presente cuando usted firmó «{ $pact }» por { $organisation }, o que lo siguió. No tiene efecto jurídico. Se muestra aquí:

    { $url }
