topic-updates = Todas las novedades
topic-sanctions = El registro de sanciones
topic-commitment = Compromiso { $code }: { $title }
follow-by-mail = Seguir por correo
follow-by-feed = Seguir por un canal (Atom)
follow-title = Seguir por correo
follow-lead = Le escribimos cuando ocurre algo, con la frecuencia que elija. No hace falta cuenta, y cada carta permite dejarlo con un clic.
follow-what = Usted sigue
follow-what-choose = ¿Qué quiere seguir?
follow-what-hint = Para seguir un pacto, una organización o un compromiso, empiece en su página.
follow-email = Su dirección de correo
follow-email-hint = Recibirá allí un enlace, y nada más hasta que lo abra.
follow-pace = Con qué frecuencia
follow-pace-hint = Las cartas del día o de la semana se escriben a las { $hour } de la mañana, tiempo universal (UTC). Lo que elija vale para todo lo que sigue.
follow-language = En qué idioma
follow-privacy = Su dirección sirve solo para estas cartas. No se muestra a nadie, nada nos dice qué abre o lee, y se borra cuando lo deja.
follow-send = Envíenme el enlace
follow-error-topic = Elija qué quiere seguir.
follow-error-pace = Elija con qué frecuencia quiere que le escribamos.
follow-error-language = Elija uno de los idiomas.
follow-sent-title = Mire su correo
follow-sent = Un enlace está en camino. Funciona durante { $days } días: ábralo para empezar.
follow-sent-nothing = Si no llega nada, mire en la carpeta de correo no deseado, o vuelva a pedirlo mañana: cada dirección recibe solo unos pocos enlaces al día.
pace-at-once = En el momento
pace-daily = Una vez al día
pace-weekly = Una vez a la semana, el lunes
mail-follow-subject = ¿Quiere seguir «{ $topic }»?
mail-follow-body =
    Alguien, esperamos que usted, quiere seguir «{ $topic }» en Pacthouse con esta dirección. Abra este enlace para empezar. Funciona durante { $days } días:

    { $url }

    Si no fue usted, no haga nada: no recibirá cartas, y su dirección se olvidará a los { $days } días.
confirm-title = Empezar a seguir
confirm-all = La frecuencia y el idioma valen para todo lo que sigue con esta dirección. Puede cambiar ambos en cualquier momento.
confirm-now = Empezar
confirm-dead-title = Este enlace ya no funciona
confirm-dead = Ha pasado su plazo, o desde entonces usted dejó todas las cartas.
confirm-dead-again = Pedir otro enlace
following-title = Lo que usted sigue
following-saved-followed = Ya lo sigue. Esta página está detrás de un enlace en cada carta.
following-saved = Guardado.
following-counted = { $count ->
    [one] Usted sigue una cosa
   *[other] Usted sigue { $count } cosas
  }
following-leave = Dejar de seguir { $topic }
following-leave-short = Dejar de seguir
following-how = Cómo le escribimos
following-save = Guardar
following-end-title = Dejar todas las cartas
following-end = No recibirá más cartas, y se borrarán su dirección y todo lo que sigue.
following-end-now = Dejar todas las cartas
following-stopped-title = Sus cartas nos fueron devueltas
following-stopped = Su proveedor de correo rechazó nuestras cartas, así que no ha salido ninguna desde el { $day }.
following-resume = Escríbanme de nuevo
following-nothing-title = Usted no sigue nada aquí
following-nothing = No se guarda nada de lo que seguía antes.
following-nothing-again = Seguir algo
end-title = Dejar todas las cartas
end-rather-change = Elegir en cambio qué sigue y con qué frecuencia
ended-title = No recibirá más cartas
ended = Su dirección y todo lo que seguía se han borrado.
letter-subject = { $first } (y { $count ->
    [2] otra noticia
   *[other] otras noticias
  })
letter-more = Hay más de lo que cabe en una carta. El registro lo tiene todo:
letter-why = Recibe esta carta porque sigue algo en Pacthouse. Las cartas del día o de la semana se escriben a las { $hour } de la mañana (UTC). Nada en ella dice a nadie que la abrió.
letter-manage = Lo que sigue, con qué frecuencia, o dejar todas las cartas:
letter-manage-link = Cambiar lo que sigue y con qué frecuencia, o dejar todas las cartas
letter-corrected = Corregido:
letter-retracted = Retirado:
notice-corrected-subject = Corrección: { $title }
notice-corrected = Se corrigió una novedad que le enviamos. Primero está lo que era erróneo, y luego el texto como es ahora.
notice-retracted-subject = Retirado: { $title }
notice-retracted = Quienes la publicaron retiraron una novedad que le enviamos. Le rogamos que no se base en ella.
feed-subtitle = Lo que se hace público sobre «{ $topic }» en Pacthouse
