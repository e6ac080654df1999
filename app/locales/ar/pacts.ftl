# Words of every list.
list-any = الكل
list-facet = { $value } ({ $count })
list-country = البلد
list-year = يحل أجله في
list-instead = لا شيء فيه «{ $asked }». المعروض هو ما فيه «{ $instead }».
list-deep = هنا تنتهي القائمة لا السجلات: ضيّقها بعوامل التصفية أو خذ البيانات.
list-search = بحث
list-show = عرض
list-sort = الترتيب
list-sort-newest = الأحدث أولًا
list-sort-oldest = الأقدم أولًا
list-sort-name = حسب الاسم
list-take-away = خذ هذه السجلات كلها معك:
list-left-out = قيمة عوامل التصفية هذه في العنوان غير معروفة، فلم تُطبَّق: { $filters }.
pacts-sort-force = بدء النفاذ، الأحدث أولًا

# What a pact is.
pact-kind-declaration = إعلان
pact-kind-memorandum = مذكرة تفاهم
pact-kind-standard = مدونة سلوك
pact-kind-integrity_pact = ميثاق نزاهة
pact-kind-certification = شهادة اعتماد
pact-kind-performance_contract = عقد أداء

# Where a pact stands.
pact-state-drafting = قيد الصياغة
pact-state-consultation = قيد التشاور
pact-state-adopted = معتمد
pact-state-open = مفتوح للتوقيع
pact-state-in_force = نافذ
pact-state-expired = انقضت مدته
pact-state-terminated = أُنهي
pact-state-superseded = حل محله غيره
pact-since = منذ { $day }

# Who sits in a pact, and to whom a commitment is addressed.
party-role-customs = الجمارك
party-role-association = جمعية مهنية
party-role-member = عضو منضم
party-role-monitor = مراقب مستقل
party-role-observer = ملاحظ
party-role-joint = الجمارك والجمعيات معًا

# How often.
frequency-weekly = كل أسبوع
frequency-monthly = كل شهر
frequency-quarterly = كل ثلاثة أشهر
frequency-semiannual = كل ستة أشهر
frequency-annual = كل سنة
frequency-biennial = كل سنتين

# Figures with their units. $number is what is shown, $count what it counts as.
unit-percent = { $number }٪
unit-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $number } أيام
    [many] { $number } يومًا
   *[other] { $number } يوم
  }
unit-hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $number } ساعات
    [many] { $number } ساعة
   *[other] { $number } ساعة
  }
unit-meetings = { $count ->
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $number } اجتماعات
    [many] { $number } اجتماعًا
   *[other] { $number } اجتماع
  }
unit-studies = { $count ->
    [one] دراسة واحدة
    [two] دراستان
    [few] { $number } دراسات
    [many] { $number } دراسة
   *[other] { $number } دراسة
  }
unit-persons = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $number } أشخاص
    [many] { $number } شخصًا
   *[other] { $number } شخص
  }
unit-declarations = { $count ->
    [one] بيان واحد
    [two] بيانان
    [few] { $number } بيانات
    [many] { $number } بيانًا
   *[other] { $number } بيان
  }
pacts-with-unit = { $number } { $unit }
pacts-target-least = { $value } على الأقل
pacts-target-most = { $value } على الأكثر
pacts-baseline-none = تقاس في الفترة الأولى
pacts-factor = { $no }. { $name }

# The languages, for texts.
language-en = الإنجليزية
language-fr = الفرنسية
language-es = الإسبانية
language-ar = العربية

# The list of pacts.
pacts-title = المواثيق
pacts-lead = وعود تقطعها الجمارك والقطاع الخاص بعضهما لبعض. يُقرأ كل ميثاق كاملًا، ويُذكر اسم كل من وقّعه.
pacts-count-all = { $count ->
    [one] ميثاق في هذه البوابة
    [two] ميثاقان في هذه البوابة
    [few] مواثيق في هذه البوابة
    [many] ميثاقًا في هذه البوابة
   *[other] ميثاق في هذه البوابة
  }
pacts-count-in-force = { $count ->
    [one] منها نافذ
    [two] منها نافذان
    [few] منها نافذة
    [many] منها نافذًا
   *[other] منها نافذ
  }
pacts-count-open = { $count ->
    [one] منها مفتوح للتوقيع
    [two] منها مفتوحان للتوقيع
    [few] منها مفتوحة للتوقيع
    [many] منها مفتوحًا للتوقيع
   *[other] منها مفتوح للتوقيع
  }
pacts-counted = { $count ->
    [zero] لا مواثيق
    [one] ميثاق واحد
    [two] ميثاقان
    [few] { $count } مواثيق
    [many] { $count } ميثاقًا
   *[other] { $count } ميثاق
  }
pacts-name = الميثاق
pacts-kind = النوع
pacts-state = الحالة
pacts-country = البلد
pacts-signatories = الموقّعون
pacts-in-force-since = نافذ منذ
pacts-demo = عرض توضيحي
pacts-none-title = لا ميثاق يُعرض
pacts-none = يظهر الميثاق هنا من يوم اعتماد نصه. إن وضعت مرشحات فقلّل منها.

# The record of a pact.
pacts-sign = وقّع الميثاق
pacts-read-text = اقرأ النص
pacts-see-signatories = من وقّع
pacts-see-commitments = الالتزامات
pacts-see-monitor = المراقب
pacts-force-title = بدء النفاذ
pacts-rule = يبدأ نفاذه من تلقاء نفسه يوم يكتمل توقيع: { $needed }.
pacts-rule-dated = يبدأ نفاذه من تلقاء نفسه يوم يكتمل توقيع: { $needed }، وليس قبل { $day }.
pacts-rule-role = { $role } ({ $count })
pacts-list-separator = {"، "}
pacts-progress = إلى أين وصل
pacts-role = الصفة
pacts-have-signed = وقّعوا
pacts-needed = المطلوب
pacts-parties-title = الأطراف
pacts-party-counts = وقّع { $signed } من { $seated }
pacts-commitments-title = الالتزامات بحسب الطرف
pacts-version = النص
pacts-version-adopted = النسخة { $number }، اعتُمدت في { $day }
pacts-history-title = السجل التاريخي
pacts-history-all = كل قيود السجل العلني
pacts-event-adopted = اعتُمد الميثاق.
pacts-event-version = اعتُمدت النسخة { $number } من النص.
pacts-event-opened = فُتح الميثاق للتوقيع.
pacts-event-in-force = دخل الميثاق حيز النفاذ لاستيفاء قاعدته.
pacts-event-expired = انتهى الميثاق بانقضاء مدته.
pacts-event-terminated = أُنهي الميثاق.
pacts-event-renewed = جُدد الميثاق.
pacts-event-notice = أخطرت بعدم التجديد.
pacts-event-agreed = وافقت على الاستمرار.
pacts-event-termination = أنهت الميثاق.
pacts-event-seated = أُعطي مقعدًا بصفة: { $role }.
pacts-event-signed = وقّع.
pacts-event-withdrawn = سحب توقيعه.
pacts-event-countersigned = { $count ->
    [zero] لم تصدّق على أي توقيع.
    [one] صدّقت على توقيع واحد.
    [two] صدّقت على توقيعين.
    [few] صدّقت على { $count } توقيعات.
    [many] صدّقت على { $count } توقيعًا.
   *[other] صدّقت على { $count } توقيع.
  }
pacts-event-annulled = { $of ->
    [countersignature] أبطلت تصديقًا صادرًا عن
    [witness] أبطلت شهادة صادرة عن
   *[other] أبطلت توقيعًا صادرًا عن
  }
pacts-event-word-annulled = أبطلت ما قالته عن الانتهاء
pacts-event-declined = { $number ->
    [0] رفض التوقيع.
   *[other] رفض توقيع النسخة { $number }.
  }

# The text.
text-of = النص: { $pact }
text-title = النص، النسخة { $number }
text-adopted = تاريخ الاعتماد
text-language = اللغة
text-authentic = اللغات ذات الحجية: { $languages }
text-digest = بصمة هذه النسخة
text-canonical = الصيغة المعيارية (JSON) لتحسب البصمة بنفسك
text-read-in = اقرأ باللغة: { $language }
text-contents = المواد

# Who signed.
signatories-of = الموقّعون: { $pact }
signatories-title = الموقّعون
signatories-counted = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
  }
signatories-organisation = المنظمة
signatories-person = وقّع عنها
signatories-when = تاريخ التوقيع
signatories-proof = الإثبات
signatories-evidence = التوقيع وأدلته
signatories-signed = وقّع
signatories-invited = مدعو
signatories-withdrawn = انسحب
signatories-countersigned = مصدَّق عليه
signatories-annulled = مُبطَل
signatories-lapsed = انقضت الدعوة
signatories-declined = رفض
signatories-withdrawn-why = انسحب في { $day }: { $why }
signatories-countersigned-on = صُدّق عليه في { $day }
signatories-annulled-why = أُبطل في { $day }: { $why }
signatories-declined-why = رفض في { $day }: { $why }
signatories-none-title = لا أحد يُعرض
signatories-none = تظهر المنظمة هنا متى صار لها مقعد في الميثاق. إن وضعت مرشحات فقلّل منها.

# Commitments.
commitments-of = الالتزامات: { $pact }
commitments-title = الالتزامات
commitments-lead = ما وعدت به أطراف المواثيق كلها، ومعه ما يقاس به.
commitments-counted = { $count ->
    [zero] لا التزامات
    [one] التزام واحد
    [two] التزامان
    [few] { $count } التزامات
    [many] { $count } التزامًا
   *[other] { $count } التزام
  }
commitments-code = الالتزام { $code }
commitments-what = الالتزام
commitments-who = على من
commitments-pact = الميثاق
commitments-article = موضعه
commitments-paragraph = الفقرة { $no }
commitments-factor = عامل أروشا
commitments-indicator = المؤشر
commitments-formula = طريقة الحساب
commitments-target = الهدف
commitments-baseline = عند البداية
commitments-rhythm = دورية التقرير
commitments-first-due = { $count ->
    [zero] أول تقرير يوم التوقيع
    [one] أول تقرير بعد التوقيع بيوم
    [two] أول تقرير بعد التوقيع بيومين
    [few] أول تقرير بعد التوقيع بـ { $count } أيام
    [many] أول تقرير بعد التوقيع بـ { $count } يومًا
   *[other] أول تقرير بعد التوقيع بـ { $count } يوم
  }
commitments-evidence = الأدلة المطلوبة
commitments-source = اعتُمد بالقيد
commitments-critical = حاسم للميثاق
commitments-critical-mark = (حاسم)
commitments-none-title = لا التزام يُعرض
commitments-none = تظهر الالتزامات هنا من يوم اعتماد النص الذي يتضمنها. إن وضعت مرشحات فقلّل منها.

# Why a pact was not changed.
pacts-refused-other-content = لميثاق آخر، أو لنص آخر منه، هذا المعرّف. النص المعتمد لا يتغير أبدًا؛ اختر معرّفًا آخر.
pacts-refused-no-pact = لا ميثاق بهذا المعرّف.
pacts-refused-not-adopted = لا يُفتح للتوقيع إلا ميثاق معتمد.
pacts-refused-no-organisation = لا منظمة بهذا المعرّف. سجّلها أولًا.
pacts-refused-no-role = لا يعرف نص الميثاق هذه الصفة.
pacts-refused-wrong-kind = لا يجوز لمنظمة من هذا النوع أن تشغل هذا المقعد.
pacts-refused-other-seat = للمنظمة مقعد آخر في هذا الميثاق.
pacts-refused-not-independent = سيكون لشخص واحد دور لدى المراقب ولدى طرف آخر. والمراقب يجب أن يكون مستقلًا عن جميع الأطراف.
pacts-refused-not-association = لا يُدخل الأعضاء إلا جمعية لها مقعد في الميثاق.
pacts-refused-of-others = هذه الجهة مسجّلة ولها أشخاصها، ولم تضمّها جمعيتك. سمِّ أحدهم مخاطَبًا، أو اطلب منها أن تسمّي أحدًا.

# Mails.
mail-invitation-subject = أنت مدعو إلى توقيع: { $pact }
mail-invitation-body =
    تحية طيبة، { $name }،

    منحت { $association } لـ { $organisation } مقعدًا في هذا الميثاق: { $pact }. وسجّلت أيضًا أن لك أن توقّع عن { $organisation }.

    اقرأ النص وانظر بما يلزمك:

    { $url }

    الدعوة مفتوحة حتى { $day }. ولك أيضًا أن ترفضها مع ذكر السبب، أو أن تقول إنك لست من يجيب.

    سيُطلب منك الدخول بهذا العنوان. ولا يُوقَّع شيء حتى تُدخل رمزًا في تلك الصفحة.
commitments-unverifiable = غير قابل للتحقق
commitments-unverifiable-mark = (غير قابل للتحقق)
commitments-unverifiable-why = اعتُمد مع أنه لا يمكن التحقق منه. والسبب المذكور:
commitments-no-indicator = لم يُذكر
commitments-milestones = مراحل التنفيذ
commitments-milestone-due = { $count ->
    [0] تحل في يوم التوقيع
    [one] تحل بعد التوقيع بيوم واحد
    [two] تحل بعد التوقيع بيومين
    [few] تحل بعد التوقيع بـ { $count } أيام
    [many] تحل بعد التوقيع بـ { $count } يومًا
   *[other] تحل بعد التوقيع بـ { $count } يوم
}
