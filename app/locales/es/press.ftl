press-title = Para la prensa
press-lead = A quién preguntar en cada administración, las cifras de hoy con sus registros y lo que puede imprimirse.
press-see = Todo para la prensa
press-contacts = A quién preguntar
press-contacts-what = Aquí figura cada administración de aduanas, con el servicio que habla por ella o sin ninguno; después, otras organizaciones que han dado a conocer el suyo.
press-no-service = No se ha designado ningún servicio de comunicación.
press-service = Servicio
press-service-hint = Por ejemplo, «Oficina de prensa de la administración de aduanas».
press-email = Correo electrónico
press-email-hint = El del servicio, no el de una persona. Lo verá todo el mundo.
press-form = Página con un formulario
press-form-hint = La dirección completa, con https://
press-telephone = Teléfono
press-hours = Horario
press-hours-hint = Días, horas y huso horario.
press-person = Preguntar por
press-since = Desde
press-named = Nombrarme como la persona por quien preguntar
press-named-hint = Su nombre lo verá todo el mundo. Nadie más puede ponerlo por usted.
press-bad-form = Escriba la dirección completa de la página, que empiece por https:// y no tenga espacios.
press-bad-telephone = Escriba el número solo con cifras, espacios y + ( ) -, como +51 1 555 0100.
press-no-way = Indique al menos una forma de localizar el servicio: un correo electrónico, una página con un formulario o un teléfono.
press-desk-title = Cómo le localiza la prensa
press-desk-open = Decir cómo se localiza a su servicio de comunicación
press-desk-lead = Lo que escriba aquí figura, para todos, en la página para la prensa. Cada cambio es una entrada del diario público.
press-desk-none-title = Usted no habla por ninguna organización
press-desk-none = Quien pertenece al servicio de comunicación o a la secretaría de una organización puede decir aquí cómo se la localiza.
press-designate = Dar a conocer un servicio
press-change = Cambiar cómo se localiza
press-end = Ya no hay servicio
press-end-what = La página para la prensa dirá que { $organisation } no tiene servicio de comunicación. Se quitará de ella lo que figuraba.
press-end-now = Quitarlo de la página
press-form-title = El servicio de comunicación
press-designate-what = Todo esto lo verá todo el mundo en la página para la prensa, y una entrada del diario dirá que cambió.
press-designate-now = Darlo a conocer
press-figures = Las cifras de hoy
press-in-force = { $count ->
    [one] pacto en vigor
   *[other] pactos en vigor
  }
press-signatories = { $count ->
    [one] puesto con una firma en efecto
   *[other] puestos con una firma en efecto
  }
press-verified = { $count ->
    [one] informe verificado por un observador
   *[other] informes verificados por un observador
  }
press-late = { $count ->
    [one] informe que no llegó a tiempo
   *[other] informes que no llegaron a tiempo
  }
press-sanctions = { $count ->
    [one] sanción en efecto
   *[other] sanciones en efecto
  }
press-as-of = Contadas el { $day } en los registros públicos de este portal. Cada cifra lleva a los registros que cuenta.
press-more-charts = Cada pacto, compromiso, indicador y autoevaluación tiene sus propios gráficos, que se toman de su página. Más:
press-updates = Últimas noticias
press-updates-all = Todas las noticias
press-no-updates = Todavía no se ha publicado ninguna noticia.
press-use = Volver a utilizarlo
press-licence = Los datos, los gráficos y los textos de este portal pueden volver a utilizarse, también modificados y cobrando por ello, si se nombra la fuente. Licencia:
press-cite = Nombre la fuente como figura bajo cada gráfico: el portal, el día y la dirección del registro. Los textos de los pactos y los indicadores de otros tienen la licencia que figura junto a ellos.
press-cards = Cada pacto y cada organización ofrece en su página el código de una tarjeta o de una insignia, que cambia cuando cambia el registro.
press-mark = Nombre y marca
press-mark-what = Escriba el nombre en una sola palabra. La marca puede imprimirse para hablar de este portal, no para parecer que se habla por él. Respete sus proporciones y colores.
footer-press = Para la prensa
