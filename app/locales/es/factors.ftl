# Los diez factores de la Declaración de Arusha revisada.
factors-title = Los diez factores de Arusha
factors-what = Aquello en que descansa la integridad aduanera, tal como lo declararon las aduanas del mundo. Cada compromiso de un pacto sirve a uno de estos factores; un caso de la biblioteca puede tocar varios.
factors-source = Los factores son los de la Declaración de Arusha revisada de la Organización Mundial de Aduanas (2003). Las explicaciones son nuestras.
factors-all = Los diez factores
factor-name = Factor
factors-coverage = Cobertura
factors-coverage-what = Para cada factor: cuántos compromisos hay en los pactos vigentes, cuántas obligaciones nacieron de ellos y qué resultó de estas. Donde nada se prometió o nada se informó, se dice.
factors-promised = Compromisos
factors-kept = Halladas plenamente cumplidas
factors-gap = Laguna: ningún compromiso
factors-no-result = Nada informado todavía
factors-matrix = Quién promete qué
factors-matrix-what = Cuántos compromisos tiene cada parte con cada factor en los pactos vigentes. Una casilla punteada es un vacío.
factors-to-customs = Aduana
factors-to-association = Asociaciones
factors-to-member = Miembros
factors-to-monitor = Monitor
factors-to-joint = En conjunto
factors-explained = Los factores explicados
factor-numbered = { $number }. { $name }
factor-kind = Factor de Arusha { $number }
factor-commitments = { $count ->
    [0] Ningún compromiso
    [one] Un compromiso
   *[other] { $count } compromisos
  }
factor-cases = { $count ->
    [0] Ningún caso en la biblioteca
    [one] Un caso en la biblioteca
   *[other] { $count } casos en la biblioteca
  }
factor-commitments-title = Compromisos que lo sirven
factor-commitment = Compromiso
factor-addressee = Quién se compromete
factor-pact = Pacto
factor-no-commitments-title = Todavía no hay compromisos
factor-no-commitments = Aquí habrá un compromiso en cuanto se publique un pacto que lo contenga.
factor-cases-title = Casos que lo tocan
factor-cases-sift = Filtrar estos casos en la biblioteca
factor-no-cases-title = Todavía no hay casos
factor-no-cases = Aquí habrá un caso en cuanto la biblioteca tenga uno que toque este factor.
factor-1-name = Liderazgo y compromiso
factor-1-what = La integridad empieza por quienes dirigen: dan ejemplo, dicen lo que esperan y responden de ello.
factor-2-name = Marco regulatorio
factor-2-what = Reglas pocas, claras e iguales para todos dejan poco espacio a los favores y a los cobros indebidos.
factor-3-name = Transparencia
factor-3-what = Quien trata con la aduana puede conocer las reglas, los derechos que se pagan y los motivos de una decisión, y puede recurrirla.
factor-4-name = Automatización
factor-4-what = Los pasos que hace la máquina dejan rastro y evitan los encuentros en los que un soborno podría cambiar de manos.
factor-5-name = Reforma y modernización
factor-5-what = Los trámites innecesarios se suprimen y los demás se agilizan, de modo que nadie se vea tentado a pagar por la rapidez.
factor-6-name = Auditoría e investigación
factor-6-what = Controles internos y externos detectan lo que falla, y personas independientes investigan lo detectado.
factor-7-name = Código de conducta
factor-7-what = Los funcionarios saben con palabras claras qué se espera de ellos y qué ocurre cuando no cumplen.
factor-8-name = Gestión de recursos humanos
factor-8-what = Un salario justo, el ingreso y el ascenso por mérito, la formación y la rotación hacen de la honradez una carrera de la que se puede vivir.
factor-9-name = Moral y cultura organizacional
factor-9-what = Donde la gente está orgullosa de su servicio, el buen nombre lo cuidan todos y no un departamento.
factor-10-name = Relación con el sector privado
factor-10-what = Para un soborno hacen falta dos: la aduana y las empresas hablan a la vista de todos, se prometen lo mismo y se lo exigen mutuamente.
factor-1-short = Liderazgo
factor-2-short = Normas
factor-3-short = Transparencia
factor-4-short = Automatización
factor-5-short = Reforma
factor-6-short = Auditoría
factor-7-short = Conducta
factor-8-short = Personal
factor-9-short = Moral
factor-10-short = Empresas
factors-assessments = Ver cómo se evalúan en ellos las administraciones
