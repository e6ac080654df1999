# Borradores abandonados.
draft-give-up = Abandonar este borrador
draft-give-up-means = El borrador se cierra: ya no se puede escribir, someter a consulta ni adoptar. Nunca fue público y sigue sin serlo, y su nombre queda libre para otro borrador.
draft-give-up-means-public = El borrador y sus rondas de consulta siguen siendo públicos, marcados como abandonados con su motivo. Una ronda abierta se cierra de inmediato. El borrador ya no se puede escribir, someter a consulta ni adoptar.
draft-give-up-why = Por qué
draft-give-up-why-hint = Pueden leerlo quienes leen el borrador. Como máximo 1.000 caracteres.
draft-give-up-why-public = Todos pueden leerlo, para siempre. No nombre a ninguna persona. Como máximo 1.000 caracteres.
draft-give-up-why-missing = Diga por qué se abandona el borrador.
draft-give-up-why-long = El motivo tiene más de 1.000 caracteres. Acórtelo.
draft-give-up-confirm = Lo hago por la secretaría, y sé que no se puede deshacer.
draft-give-up-confirm-missing = Marque la casilla para decir que es su intención.
draft-given-up = Abandonado
draft-given-up-on = Este borrador se abandonó el { $day }
draft-refused-given-up = El borrador se abandonó. Ya no se puede modificar.
consultation-given-up-on = { $organisation } abandonó este texto el { $day }
pacts-event-given-up = { $organisation } abandonó el texto después de la ronda { $number } de la consulta.
log-kind-consultation-given-up = Abandono de un texto
log-entry-consultation-given-up = { $organisation } abandonó el texto de «{ $pact }» después de la ronda { $number } de la consulta.
