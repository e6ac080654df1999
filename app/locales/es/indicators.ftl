# Series de indicadores, controles de los valores informados, revisiones de definiciones y cifras por oficina.
indicators-title = Indicadores
indicators-lead = Cifras que miden otros, tomadas de sus archivos publicados: qué cuenta cada una, por área y en el tiempo, con su fuente. Son el fondo sobre el que se leen los pactos.
indicators-methods = Cómo se examinan las cifras informadas
indicators-search = Palabras del nombre, la unidad o la fuente
indicators-counted = { $found ->
    [one] Una serie de { $total }
   *[other] { $found } series de { $total }
  }
indicators-empty-title = Todavía no hay series
indicators-empty = Aquí habrá series cuando el operador cargue un archivo con «pacthouse import indicator».
indicators-none-title = Ninguna serie coincide
indicators-all = Todos los indicadores
indicators-kind = Indicador
indicators-name = Qué se cuenta
indicators-unit = Unidad
indicators-no-unit = No tiene unidad
indicators-better = En qué sentido es mejor
indicators-better-increase = Más es mejor
indicators-better-decrease = Menos es mejor
indicators-better-neither = En ninguno, o no se dice
indicators-source = Fuente
indicators-licence = Licencia
indicators-not-said = No se dice
indicators-holds = Contiene
indicators-size = { $points ->
    [one] Un valor
   *[other] { $points } valores
  } en { $areas ->
    [one] un área
   *[other] { $areas } áreas
  }
indicators-columns = Columnas del archivo
indicators-file = Huella del archivo
indicators-revisions = Revisiones
indicators-revisions-what = Un archivo que dice otra cosa pasa a ser una revisión nueva. Las anteriores quedan como estaban.
indicators-revision = Revisión { $number }, cargada el { $day }
indicators-area = Área
indicators-areas = Áreas
indicators-areas-found = { $found ->
    [one] Un área de { $total }
   *[other] { $found } áreas de { $total }
  }
indicators-periods = Períodos
indicators-from-to = { $first } a { $last }
indicators-over-time = En el tiempo
indicators-median = Mediana de todas las áreas
indicators-median-what = La mitad de las áreas está por encima de la mediana y la otra mitad por debajo. Elija un área en la tabla para ver su propia línea al lado, en la misma escala; un período sin valor es un hueco.
indicators-uneven = Los períodos no están a distancias iguales y las líneas no lo muestran: lea los años al pie.
indicators-period = Período
indicators-value = Valor
indicators-search-area = Nombre o código de un área
indicators-sort = Orden
indicators-sort-name = Por nombre
indicators-sort-highest = Primero el valor más alto
indicators-sort-lowest = Primero el valor más bajo
indicators-sort-rise = Primero la mayor subida
indicators-sort-fall = Primero la mayor bajada
indicators-no-area-title = Ningún área coincide
indicators-no-area = Ver todas las áreas
indicators-last = Último período
indicators-change = Variación
indicators-rise = +{ $value }
indicators-no-change = Sin valor anterior
indicators-compared = Respecto de
indicators-since = { $period }
indicators-data-title = Llevarse los valores
indicators-data-what = Cada valor de esta revisión de la serie, con su área, período, unidad y fuente.

methods-title = Cómo se examinan las cifras informadas
methods-lead = Una cifra de la que depende una decisión tienta a acomodarla. Estos controles buscan las huellas que eso deja y se las señalan al monitor.
methods-flag = Una señal es un motivo para preguntar y nunca un veredicto: no cambia ningún estado, ninguna calificación ni ninguna situación. El monitor mira los valores en cuestión, pregunta y anota lo que encontró. Donde hay muy pocos valores, el control calla.
methods-how = Cómo se cuenta
methods-source = De dónde viene
methods-needs = Qué necesita
methods-errs = Cuántas veces se equivoca
methods-errs-what = { $count ->
    [one] De cien series en las que todo está en orden, señala una como máximo.
   *[other] De cien series en las que todo está en orden, señala { $count } como máximo.
  }
methods-misses = Qué no ve
methods-rates = De dónde salen estas tasas
methods-rates-what = Un programa fabricó miles de series de varias formas, unas honestas y otras con una señal de manipulación, y contó lo que señalaba cada control. El mismo recuento se repite con cada cambio de este programa y falla si una tasa se sale de sus límites. La documentación da cada tasa.
methods-versions = Las definiciones quedan fijas
methods-versions-what = La definición de un indicador pertenece a una versión de su pacto. Todo período que se informa bajo una versión se mide para siempre con la definición de esa versión. Una definición mejor llega con una versión nueva, vale desde entonces y no reescribe nada. Cada año alguien vuelve a mirar la definición y publica el acta.
methods-share = La parte medida
methods-share-what = Junto a cada cifra figura qué parte del proceso deja rastro, en porcentaje. Un noventa por ciento calculado sobre la décima parte de los casos dice poco de las otras nueve.
methods-small = Números pequeños
methods-small-what = Cuando la cifra de una oficina se apoya en menos de { $least } casos no se muestra, y tampoco la siguiente más pequeña si la primera pudiera hallarse restando las demás del total.

checks-bunching-title = Acumulación en la meta
checks-bunching-what = Los resultados honestos se reparten alrededor de la meta. Cuando se los empuja, demasiados quedan justo en ella y muy pocos justo antes.
checks-bunching-how = Los valores se cuentan en cuatro franjas estrechas, dos antes de la meta y dos desde ella. Las dos de fuera dicen qué deberían contener las dos de dentro; una prueba binomial exacta dice cuán probable sería hallar tantos por azar.
checks-bunching-source = McCrary, Journal of Econometrics 142 (2008); Chetty, Friedman, Olsen y Pistaferri, Quarterly Journal of Economics 126 (2011); Kleven, Annual Review of Economics 8 (2016).
checks-bunching-needed = { $count } valores, de todas las oficinas y períodos juntos.
checks-bunching-misses = Una meta que es el mejor valor posible, como el 100 por ciento; empujones en unos pocos valores. Un límite inferior tajante justo antes de la meta puede pasar por acumulación: entonces señala hasta ocho series honestas de cada cien.
checks-bunching-flag = { $count } de { $of } valores están justo en la meta o un poco más allá: { $statistic } veces lo que hacen esperar los valores de alrededor.
checks-heaping-title = Cifras redondas
checks-heaping-what = Los últimos dígitos de los valores medidos son más o menos igual de frecuentes. A quien inventa una cifra le gusta terminarla en 0 o en 5.
checks-heaping-how = El índice de Whipple compara los valores que terminan en 0 o 5 con la quinta parte que da el azar: 100 es ninguno de más, 500 es todos. Una prueba binomial exacta dice cuán probable es eso por azar.
checks-heaping-source = Whipple, Vital Statistics (1919); Naciones Unidas, Principios y recomendaciones para los censos de población y habitación; Myers, Transactions of the Actuarial Society of America 41 (1940).
checks-heaping-needed = { $count } valores con el mismo número de decimales, sin contar los que están en la meta, en 0 y en 100.
checks-heaping-misses = Otros dígitos favoritos; valores tan cercanos entre sí que sus últimos dígitos no dependen del azar.
checks-heaping-flag = { $count } de { $of } valores terminan en 0 o 5. El índice de Whipple es { $statistic }; el azar da 100.
checks-jump-title = Saltos repentinos
checks-jump-what = Una cifra que se mueve poco de un período a otro y de pronto salta tiene una causa que conviene conocer: un método nuevo, una reforma, un descuido o una invención.
checks-jump-how = Cada cambio de un período al siguiente se compara con los demás de la misma oficina mediante la puntuación z modificada: 0,6745 por su distancia al cambio mediano, dividido por la mediana de esas distancias. Más allá de 3,5 se señala.
checks-jump-source = Iglewicz y Hoaglin, How to Detect and Handle Outliers (1993).
checks-jump-needed = { $count } valores de una misma oficina.
checks-jump-misses = Una deriva lenta; un salto por encima de un período que falta. Los valores de cola larga, como los días de espera, saltan honestamente: de esas series señala hasta dos tercios, así que busque la causa antes de preguntar.
checks-jump-flag = { $count ->
    [one] Un valor de { $of } sigue a un cambio muy alejado de los demás. Su puntuación es { $statistic }; más allá de 3,5 es lejos.
   *[other] { $count } valores de { $of } siguen a cambios muy alejados de los demás. La puntuación más alta es { $statistic }; más allá de 3,5 es lejos.
  }
checks-revision-title = Correcciones tardías favorables
checks-revision-what = Las correcciones honestas van en ambos sentidos. Cuando las cifras cambian después de cerrado su período y casi todas mejoran, puede que alguien esté retocando los resultados.
checks-revision-how = De los valores cambiados tarde se cuentan los que mejoraron. La prueba de los signos dice cuán probable es eso si ambos sentidos fueran igual de probables.
checks-revision-source = Dixon y Mood, Journal of the American Statistical Association 41 (1946).
checks-revision-needed = { $count } valores cambiados tarde.
checks-revision-misses = Valores retocados antes de informarse por primera vez.
checks-revision-flag = { $count } de { $of } cambios tardíos mejoraron la cifra: el { $statistic } por ciento.
checks-missing-title = Períodos que faltan
checks-missing-what = Quien informa solo los períodos buenos omite los demás.
checks-missing-how = Los períodos sin valor se cuentan por oficina. Una prueba binomial exacta dice cuán probable sería que faltaran tantos si uno de cada veinte faltara por accidente.
checks-missing-source = Clopper y Pearson, Biometrika 26 (1934).
checks-missing-needed = { $count } períodos debidos por una misma oficina.
checks-missing-misses = Si los períodos que faltan eran malos.
checks-missing-flag = { $count } de { $of } períodos no tienen valor: el { $statistic } por ciento.

reviews-of = Revisiones del indicador de «{ $commitment }»
reviews-title = Revisiones del indicador
reviews-lead = Una definición puede envejecer, o aprenderla quienes son medidos por ella. Por eso cada año alguien vuelve a mirarla y dice en público si se mantiene.
reviews-definition = Qué se mide
reviews-version = Definición de
reviews-version-of = La versión { $number }, adoptada el { $day }
reviews-frozen = Esta es la definición de la versión { $number } y está fija: todo período que se informa bajo esa versión se mide con ella. Una definición cambiada llega con una versión nueva y no reescribe ninguna cifra.
reviews-why = Por qué es así
reviews-newer = La versión { $number } del pacto tiene sus propias definiciones
reviews-held = Revisiones
reviews-due = La próxima revisión debe hacerse a más tardar el { $day }.
reviews-late = { $count ->
    [one] La revisión que debía hacerse a más tardar el { $day } lleva un día de retraso
   *[other] La revisión que debía hacerse a más tardar el { $day } lleva { $count } días de retraso
  }
reviews-who = La registra la secretaría de la aduana del pacto o su monitor.
reviews-none-title = Todavía no hay revisiones
reviews-none = El acta de cada revisión figurará aquí desde el momento en que se registre.
reviews-by = Hecha por
reviews-was-due = Debía hacerse a más tardar el { $day }.
reviews-record = Registrar una revisión
reviews-held-on = Día en que se hizo
reviews-decision = Qué se decidió
reviews-decision-hint = Un cambio solo surte efecto con una versión nueva del pacto.
reviews-minutes = Acta
reviews-minutes-hint = A quién se escuchó, qué se examinó, qué se decidió y por qué. El acta es pública: no incluya nombres ni detalles de personas.
reviews-save = Publicar la revisión
reviews-refused-not-yours = Las revisiones las registra la secretaría de la aduana del pacto o su monitor. Pida a uno de ellos que le dé ese papel.
reviews-refused-held = La revisión debida para esa fecha ya está registrada. Abra de nuevo la página para verla.
reviews-refused-day = Este no es un día entre la adopción de la versión y hoy. Indique el día en que se hizo la revisión.
reviews-refused-minutes = El acta está vacía o pasa de 10.000 caracteres. Escriba qué se examinó y qué se decidió.
reviews-refused-decision = No hay nada elegido. Diga si el indicador se mantiene o debe cambiar.
review-decision-keep = El indicador se mantiene como está
review-decision-change = El indicador debe cambiar en la próxima versión

signs-title = Lo que señalan los controles
signs-what = Solo el monitor del pacto ve esto. Una señal es un motivo para mirar y preguntar, y no decide nada.
signs-none = { $count ->
    [0] Todavía no hay ningún valor que mirar.
    [one] Nada se señala en el único valor informado. Con tan pocos valores la mayoría de los controles calla.
   *[other] Nada se señala en los { $count } valores informados. Cada control necesita cierto número de valores antes de decir algo.
  }
signs-concerned = Los informes en cuestión

figures-no-column = La primera línea no nombra la columna «{ $column }». Empiece la tabla con office,value,count y, si hace falta, numerator.
figures-other-column = La primera línea nombra otras columnas, o una de ellas dos veces. Deje solo office,value,count y, si hace falta, numerator.
figures-csv = La línea { $line } tiene más o menos campos que la primera, o no está en UTF-8. Corrija sus comas y comillas.
figures-no-rows = No hay ninguna cifra bajo la primera línea. Agregue una línea por oficina.
figures-office = La línea { $line } no nombra ninguna oficina, o un nombre de más de 500 caracteres. Indique el nombre de la oficina.
figures-twice = La línea { $line } nombra la misma oficina que la línea { $first }. Quite una de las dos.
figures-value = La línea { $line } no tiene un número como valor. Indique uno, por ejemplo 92.5.
figures-percent = La línea { $line } tiene un porcentaje menor que 0 o mayor que 100. Corríjalo.
figures-count = La línea { $line } no tiene un número entero en la columna «{ $column }». Indique uno, por ejemplo 120.
figures-numerator = La línea { $line } cuenta para la cifra más casos de los que tiene. Corrija uno de los dos números.
