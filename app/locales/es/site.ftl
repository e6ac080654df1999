site-name = Pacthouse
title-site = { $title } · Pacthouse
title-described = { $title } · En la casa pública donde la aduana y el sector privado firman sus promesas contra la corrupción y responden de ellas a la vista de todos.
title-error = Error: { $title }
moment-utc = { $moment } UTC
skip-to-content = Ir al contenido

nav-label = Principal
nav-languages = Idioma
nav-account = Su cuenta
nav-pacts = Pactos
nav-organisations = Organizaciones
nav-factors = Factores
nav-library = Biblioteca
nav-log = Registro
nav-sign-in = Entrar
nav-sign-out = Salir
nav-your-account = Su cuenta

demo-banner-title = Demostración.
demo-banner = Las organizaciones, las personas y los pactos son inventados; las firmas y el registro funcionan como en la realidad.
demo-banner-cast = Entrar como uno de los personajes
demo-banner-mail = Leer los correos enviados

footer-about = La casa pública donde se guardan los pactos: las promesas que la aduana y el sector privado se hacen contra la corrupción, firmadas, cumplidas y rendidas a la vista de todos.
footer-check = Compruébelo usted
footer-verify = Comprobar una firma
footer-log = El registro público
footer-checkpoint = Punto de control firmado
footer-key = Clave del registro
footer-house = En esta casa
footer-library = Biblioteca de casos
footer-accessibility = Accesibilidad

accessibility-title = Accesibilidad
accessibility-lead = Toda persona debe poder leer un pacto, firmarlo y comprobarlo.
accessibility-what = Cómo está hecho el sitio
accessibility-level = Sigue las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA, y un programa revisa cada una de sus páginas, en inglés y en árabe, en pantalla estrecha y ancha, en claro y en oscuro.
accessibility-script = Cada página y cada formulario funciona sin JavaScript, solo con el teclado y ampliado cuatro veces.
accessibility-words = Un estado es siempre una palabra y una forma; el color solo lo repite. Cada gráfico tiene su tabla.
accessibility-light = Las páginas son ligeras: cargan en líneas lentas y se imprimen bien.
accessibility-help = Si algo le impide avanzar
accessibility-tell = Diga a la oficina que lleva este portal qué página era y qué quería hacer. Lo que no pueda hacer aquí puede hacerlo en papel en la misma oficina, con el mismo efecto.
nav-obligations = Obligaciones
nav-sanctions = Sanciones
nav-meetings = Reuniones
