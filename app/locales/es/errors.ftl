# Lo que se rechaza y por qué. Cada frase dice qué falló y qué hacer.
refused-not-found-title = Aquí no hay nada
refused-not-found = No hay ninguna página en esta dirección. Puede que el enlace sea antiguo o que le falte una letra.
refused-gone-title = Esto fue retirado
refused-gone = En esta dirección había un contenido que fue retirado a la vista de todos. El registro público sigue diciendo qué era y cuándo.
refused-forbidden-title = Esto no le está permitido
refused-origin = El formulario llegó desde otro sitio, o sin decir desde dónde. No se ha cambiado nada. Abra la página aquí y envíelo de nuevo.
refused-sign-in-title = Inicie sesión primero
refused-sign-in = Esta página es para quienes han iniciado sesión.
refused-refused-title = No se ha hecho
refused-too-many-title = Demasiados intentos
refused-too-many = { $seconds ->
    [one] Llegaron demasiados intentos desde su dirección. Espere un segundo y vuelva a intentarlo.
   *[other] Llegaron demasiados intentos desde su dirección. Espere { $seconds } segundos y vuelva a intentarlo.
  }
refused-bad-request-title = No se ha podido leer
refused-bad-request = El formulario era mayor de lo permitido, no era el de esta página, o contenía un carácter que ningún texto puede contener (NUL). No se ha cambiado nada. Vuelva atrás, recargue la página y envíelo otra vez.
refused-internal-title = Un fallo nuestro
refused-internal = Algo ha fallado por nuestra parte. Puede que no se haya guardado lo que envió. Inténtelo de nuevo; si se repite, comunique al operador del sitio el número de esta petición.
refused-onward-home = Ir a la página de inicio
refused-onward-pacts = Ver todos los pactos
refused-request-id = Número de esta petición: { $id }

# Lo que falla en un campo.
error-text-empty = Rellene este campo.
error-text-long = Reduzca este texto a 500 caracteres como máximo.
error-slug = Use solo minúsculas sin tilde, cifras y guiones sueltos, 80 caracteres como máximo.
error-email = Escriba una dirección de correo como ana@example.org.
