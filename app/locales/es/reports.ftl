# A report: writing it.
report-title = Informe
report-back = Volver a la obligación
report-saved = Borrador guardado: { $at }. Nadie más puede verlo.
report-correction-title = Corrige un informe enviado
report-correction-what = Lo que envió antes sigue a la vista, junto a la corrección y su motivo.
report-correction = Por qué se corrige
report-correction-hint = Por ejemplo: una oficina se contó dos veces.
report-unit-percent = por ciento
report-value-in = Valor, en { $unit }
report-value-hint = Un número como 72,5. Déjelo vacío si no se pudo medir, y diga por qué más abajo.
report-measured-share-label = Parte medida, en por ciento
report-measured-share-hint = Qué parte del proceso deja un rastro que se puede contar. Todos la ven junto al valor. Déjelo vacío si no la conoce.
report-completion = Hasta dónde se cumplió
report-completion-hint = Según su criterio. El monitor juzga con la misma escala, y ambos se muestran lado a lado.
report-narrative = Lo que se hizo
report-narrative-hint = Quién hizo qué, cuándo y cómo se puede ver. No nombre a particulares.
report-barriers = Qué lo impidió y por qué
report-barriers-hint = Se pide cuando falta el valor. Ayuda al monitor a juzgar con justicia.
report-other-languages = En otros idiomas
report-in-language = { $what } ({ $language })
report-offices-title = Cifras por oficina
report-offices = Una línea por oficina
report-offices-hint = Primero una línea con los nombres de las columnas: office,value,count. Luego una línea por oficina, como: Puerta Norte,72.5,140. Puede pegarla desde un archivo CSV.
report-evidence-title = Pruebas
report-evidence-expected = El pacto espera:
report-evidence-go = Guardar y adjuntar archivos
report-go-on = Continuar a la revisión
report-save = Guardar el borrador

# What is wrong with one.
report-not-number = No es un número. Escriba cifras y una coma o punto decimal, como 72,5.
report-thousands = Esto puede leerse de dos maneras. Escríbalo sin separador de miles.
report-not-percent = Una parte está entre 0 y 100.
report-no-completion = Diga hasta dónde se cumplió.
report-no-narrative = Diga lo que se hizo, al menos en un idioma.
report-no-value-no-reason = No hay valor. Diga por qué no se pudo medir.
report-no-correction = Diga por qué se corrige el informe.
report-too-long = Supera los 5.000 caracteres. Acórtelo o adjúntelo como archivo.
report-bad-offices = Algunas líneas no se pueden leer; se indican más abajo.
report-refused-waived = Esta obligación fue levantada. No se debe nada y nada puede enviarse.
report-refused-incomplete = Falta algo en el informe. Vuelva a él y complételo.
report-refused-excluded = Una decisión excluye a esta organización del pacto por ahora, y no puede informar. Podrá hacerlo de nuevo cuando termine la medida.

# Checking and sending it.
report-check-title = Revisar el informe
report-check-what = Lo que envía
report-check-public-title = Todos pueden leerlo, y permanece
report-check-public = El informe y sus pruebas son públicos desde que lo envía. Podrá corregirlo, pero no retirarlo. Compruebe que no contiene datos personales.
report-send = Enviar el informe
report-check-back = Volver al formulario

# A report as everyone reads it.
report-revision = Revisión { $number }, enviada el { $day }
report-said = El informe del firmante
report-no-value = Sin valor
report-measured-share = Parte medida
report-measured-share-unknown = No se conoce
report-office = Oficina
report-value = Valor
report-count = Casos
report-no-evidence = Ningún archivo
report-entry = En el registro público
report-kept = El borrador está guardado.
report-not-kept = El borrador no se pudo guardar ahora. Se intentará de nuevo cuando siga escribiendo; el botón también lo guarda.
report-hidden = Oculto
report-hidden-why = Se ocultan las cifras de menos de { $least } casos, y tantas otras como haga falta para que ninguna pueda deducirse.
