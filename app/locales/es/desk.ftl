# The desk: what awaits the signed-in person.
nav-desk = { $count ->
    [0] Escritorio
   *[other] Escritorio ({ $count })
  }
desk-title = Su escritorio
desk-nothing-title = Nada le espera
desk-nothing = Lo que deba firmar, informar o responder estará aquí, lo más urgente primero.
desk-act = Qué hacer
desk-report = Informar
desk-reports = Por informar o responder
desk-reports-counted = { $count ->
    [one] Le espera un informe
   *[other] Le esperan { $count } informes, el más urgente primero
  }
desk-sign = Leer y firmar
desk-signing = Por firmar
desk-signing-counted = { $count ->
    [one] Un pacto espera su firma
   *[other] { $count } pactos esperan su firma
  }
desk-organisations = Sus organizaciones
desk-all-obligations = Todas sus obligaciones
desk-calendar = Calendario
desk-answer = Contestar
desk-review-all = Todos los informes por revisar
desk-reply = Por replicar
desk-reply-counted = { $count ->
    [one] Un borrador de conclusión espera su réplica
   *[other] { $count } borradores de conclusión esperan su réplica
  }
desk-since = Desde
desk-until = Hasta
