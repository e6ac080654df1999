amendment-title = تعديل
amendment-begin = بدء تعديل
amendment-go-on = متابعة التعديل
amendment-means-draft = تُعدّ مسودة من أحدث نسخة: نصوصها والتزاماتها وقاعدة نفاذها. يقرؤها كل من له مقعد.
amendment-means-consultation = وتسلك طريق كل نص: جولة تشاور واحدة على الأقل، ورد على كل تعليق، ثم الاعتماد.
amendment-means-adoption = وباعتمادها تصبح النسخة التالية، ويُطلب من كل من وقّع أن يوقّعها حتى يوم تحدده.
amendment-means-force = وإلى أن تتحقق قاعدتها تبقى النسخة السابقة نافذة. ومن لا يوقّع الجديدة يبقى ملزمًا بما وقّعه.
amendment-refused-on-its-way = أحدث نسخة تنتظر توقيعاتها. يمكن بدء تعديل آخر حين تصبح نافذة، أو حين تنقضي مهلة توقيعها.
amendment-refused-not-now = لا يُعدَّل إلا ميثاق مفتوح للتوقيع أو نافذ، وبنسخته التالية فقط.
amendment-of = يعدّل
amendment-until-label = آخر يوم لتوقيع النسخة الجديدة
amendment-until-hint = يُطلب ممن وقّع أن يوقّع من جديد حتى هذا اليوم. ومن اليوم التالي يظهر من لم يفعل. سنة على الأكثر من اليوم.
amendment-until-missing = أدخل اليوم الذي يُطلب ممن وقّع أن يوقّع من جديد حتى حلوله.
amendment-until-past = هذا اليوم ليس في المستقبل. أدخل يومًا لاحقًا.
amendment-until-far = هذا اليوم يبعد أكثر من سنة. أدخل يومًا أقرب.
amendment-adopt-means = يصبح النص النسخة التالية من الميثاق ولا يتغير بعد ذلك. ويُطلب بالبريد ممن وقّع أن يوقّعها. وتبقى النسخة النافذة نافذة إلى أن تتحقق قاعدة الجديدة.
amendment-see-redline = ما تغيّره المسودة
amendment-commitments = الالتزامات
amendment-commitments-lead = ما هو واحد في النسختين يستمر من حيث هو. وما تغيّر يبدأ من جديد مع كل توقيع على النسخة الجديدة، وما حُذف ينتهي به؛ وما كان قد استُحق يبقى مستحقًا.
amendment-change = تغيير { $code }
amendment-restore = إعادة { $code }
amendment-add = إضافة التزام
amendment-edit = تغيير التزام
amendment-drop = حذف هذا الالتزام
amendment-described-in = التزامات هذا الميثاق موصوفة بهذه اللغة: { $language }.
amendment-code-wrong = لالتزام آخر هذا الرمز، أو ليس هو الرمز الذي يُعرف به هذا الالتزام. أبقِ الرمز، أو اختر غيره لالتزام جديد.
amendment-same = دون تغيير
amendment-added = جديد
amendment-changed = متغيّر
amendment-dropped = محذوف
amendment-state-effective = نافذ
amendment-state-signing = مفتوح للتوقيع
amendment-state-overdue = غير نافذ بعد
amendment-sign = توقيع النسخة الجديدة
amendment-adopted = النسخة { $number } تعدّل النسخة { $other }. اعتُمدت في { $day }.
amendment-effective = وهي نص الميثاق منذ { $day }.
amendment-not-yet = تبقى النسخة { $other } نافذة إلى أن تتحقق قاعدة الجديدة:
amendment-until = يُطلب ممن وقّع نسخة سابقة أن يوقّعها حتى { $day }.
amendment-was-until = طُلب ممن وقّع نسخة سابقة أن يوقّعها حتى { $day }.
amendment-still-open = ليست نافذة بعد، وتبقى مفتوحة للتوقيع.
amendment-no-commitment = الالتزامات هي نفسها.
amendment-commitments-changed = التزامات جديدة أو متغيّرة أو محذوفة
amendment-changes = ما الذي يتغير
amendment-redline = النصان جنبًا إلى جنب، مادة مادة
amendment-progress = من وقّع
amendment-have-signed = وقّعوا النسخة الجديدة
amendment-have-not = لم يوقّعوها
amendment-needed = اللازم لنفاذها
amendment-waiting = من لم يوقّع النسخة الجديدة
amendment-all-title = لا ينقص أحد
amendment-all = كل من وقّع نسخة سابقة وقّع هذه.
amendment-more = جميعهم في السجل ({ $count })
amendment-notice-title = النسخة { $number } مفتوحة للتوقيع
amendment-notice = تغيّر الميثاق متى تحققت قاعدتها. يُطلب ممن وقّع أن يوقّعها حتى { $day }.
amendment-notice-late = كان ينبغي توقيعها حتى { $day }. ليست نافذة بعد، وتبقى مفتوحة للتوقيع.
amendment-read = ما الذي يتغير، ومن وقّع
amendment-version-effective = نافذة منذ { $day }
amendment-version-waiting = غير نافذة بعد
amendment-sign-title = وقّعتَ النسخة { $number }
amendment-sign-what = هذه نسخة لاحقة. بتوقيعك تحل محل التي وقّعتها حال نفاذها. وإلى ذلك الحين، وإن لم توقّعها، تبقى ملزمًا بتلك.
resigning-asked = مطلوب منه التوقيع من جديد حتى { $day }
resigning-late = لم يوقّع من جديد حتى { $day }
resigning-declined = رفض في { $day } أن يوقّع من جديد
signatories-unresigned = لم يوقّع من جديد
signatories-version = النسخة { $number }
signatories-earlier = حل محل التوقيع على النسخة { $number }
signature-state-superseded = حل غيره محله
signature-was-superseded = حل محله التوقيع ذو القيد { $seq }: كان صحيحًا حتى ذلك الحين.
signature-was-restored = عاد يُحتسب: أُبطل التوقيع ذو القيد { $seq } الذي كان قد حل محله.
signature-superseded-title = حل توقيع آخر محل هذا التوقيع
signature-superseded-what = وقّعت المنظمة نسخة لاحقة من الميثاق. كان هذا التوقيع صحيحًا إلى أن ألزمتها تلك النسخة، ويبقى في السجل. والأحدث في السجل العام بالقيد { $seq }.
certificate-superseded = حل محله في { $moment } توقيع على نسخة لاحقة
certificate-superseded-on = حل غيره محله في { $day }
certificate-superseded-what = { $moment }، القيد { $seq } في السجل. والتوقيع اللاحق هو القيد { $by }.
certificate-restored = معتد به من جديد
certificate-restored-what = { $moment }، القيد { $seq } في السجل. والتوقيع الذي كان قد حل محله تم إبطاله.
certificate-restored-on = معتد به من جديد منذ { $day }
obligation-waived-amendment = وقّع الموقّع نسخة لاحقة من الميثاق تطلب أمرًا آخر.
consultation-changes-amended = ما تغيّره الجولة { $number } في الميثاق
consultation-see-amended = ما يغيّره هذا في الميثاق
pacts-refused-not-replaceable = الميثاق الذي سيحل محله هو نفسه، أو غير موجود، أو انتهى، أو تديره جمارك أخرى.
pacts-supersedes = يحل محل
pacts-superseded-by = حل محله
pacts-supersedes-when = حال نفاذه
pact-term-superseded = انتهى في { $day }: حل ميثاق آخر محله.
draft-supersedes = يحل محل
draft-supersedes-hint = الميثاق الذي ينتهي حين ينفذ هذا. ما كان قد استُحق بموجبه يبقى مستحقًا، وما لم يُستحق يُرفع.
draft-supersedes-none = لا ميثاق آخر
pacts-event-amended = اعتُمدت النسخة { $number }، ويُطلب ممن وقّع أن يوقّعها
pacts-event-effective = نفذت النسخة { $number }
pacts-event-reminded = ذُكّر من لم يوقّع النسخة { $number }
pacts-event-superseded = حل ميثاق آخر محله
pacts-event-superseded-one = ملزمة بالنسخة اللاحقة التي وقّعتها
pacts-event-restored = ملزمة من جديد بتوقيعها السابق
log-kind-version-entered-into-force = نفاذ تعديل
log-kind-version-reminded = تذكير بالتوقيع من جديد
log-kind-signature-superseded = حلول توقيع محل آخر
log-kind-signature-restored = عودة توقيع
log-kind-pact-superseded = حلول ميثاق محل آخر
log-entry-version-entered-into-force = نفذت النسخة { $number } من «{ $pact }».
log-entry-version-reminded = ذُكّر من لم يوقّع النسخة { $number } من «{ $pact }».
log-entry-signature-superseded = حل توقيع { $organisation } على نسخة لاحقة محل توقيعها على «{ $pact }».
log-entry-signature-restored = عاد التوقيع السابق لـ{ $organisation } على «{ $pact }» يُحتسب: أُبطل التوقيع الذي كان قد حل محله.
log-entry-pact-superseded = انتهى «{ $pact }»: حل ميثاق آخر محله.
mail-resign-subject = للتوقيع من جديد حتى { $day }: { $pact }
mail-resign-body =
    { $name }،

    اعتُمدت نسخة جديدة من هذا الميثاق الذي وقّعته منظمتكم: { $pact }.

    التزامات جديدة: { $added }. متغيّرة: { $changed }. محذوفة: { $dropped }. وما الذي يتغير غير ذلك، مادة مادة، ومن وقّع:

    { $url }

    يرجى توقيع النسخة الجديدة حتى { $day }. وإلى أن تنفذ، وإن لم توقّعوها، تبقى منظمتكم ملزمة بالنسخة التي وقّعتها؛ وبعد ذلك اليوم يذكر السجل العام أنها لم توقّع من جديد.

mail-resign-reminder-subject = لم يُوقَّع من جديد بعد، حتى { $day }: { $pact }
mail-resign-reminder-body =
    { $name }،

    لم توقّع منظمتكم بعد النسخة الجديدة من هذا الميثاق: { $pact }.

    التزامات جديدة: { $added }. متغيّرة: { $changed }. محذوفة: { $dropped }. وما الذي يتغير غير ذلك، مادة مادة، ومن وقّع:

    { $url }

    آخر يوم هو { $day }. وبعده يذكر السجل العام أن منظمتكم لم توقّع من جديد.
