# المسودات المتروكة.
draft-give-up = ترك هذه المسودة
draft-give-up-means = تُغلق المسودة: لا تُكتب بعد ذلك ولا تُطرح للتشاور ولا تُعتمد. لم تكن علنية قط وتبقى كذلك، ويصبح اسمها متاحا لمسودة أخرى.
draft-give-up-means-public = تبقى المسودة وجولات التشاور حولها علنية، وعليها أنها تُركت مع السبب الذي تذكره. وتُغلق الجولة المفتوحة حالا. ولا تُكتب المسودة بعد ذلك ولا تُطرح للتشاور ولا تُعتمد.
draft-give-up-why = السبب
draft-give-up-why-hint = يقرؤه من يقرأ المسودة. 1000 حرف على الأكثر.
draft-give-up-why-public = يقرؤه الجميع على الدوام. لا تسمِّ أحدا. 1000 حرف على الأكثر.
draft-give-up-why-missing = قل لماذا تُترك المسودة.
draft-give-up-why-long = السبب أطول من 1000 حرف. اختصره.
draft-give-up-confirm = أفعل هذا باسم الأمانة، وأعلم أنه لا رجعة فيه.
draft-give-up-confirm-missing = ضع علامة في الخانة لتقول إنك تقصد ذلك.
draft-given-up = متروكة
draft-given-up-on = تُركت هذه المسودة في { $day }
draft-refused-given-up = تُركت المسودة، ولم يعد ممكنا تغييرها.
consultation-given-up-on = تركت { $organisation } هذا النص في { $day }
pacts-event-given-up = تركت { $organisation } النص بعد الجولة { $number } من التشاور.
log-kind-consultation-given-up = ترك نص
log-entry-consultation-given-up = تركت { $organisation } نص «{ $pact }» بعد الجولة { $number } من التشاور.
