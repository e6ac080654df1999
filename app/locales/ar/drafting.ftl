# Drafts of pacts, consultations on their texts, and what changed between two texts.
drafts-title = مسودات المواثيق
drafts-lead = ما تكتبه أمانة الجمارك. تقرأ المسودةَ أمانتُها والمنظمات المسماة فيها، ويقرؤها الجميع متى طُرحت للتشاور.
drafts-none-title = لا توجد مسودة
drafts-none = تظهر المسودة هنا منذ أن تبدأها أمانة، أو تسمّي فيها منظمتك.
drafts-open = عرض المسودات
draft-begin = ابدأ مسودة
draft-blank = فارغة
draft-template = البدء من
draft-template-hint = يأتي النموذج بنصه والتزاماته وجزاءاته. وتبدأ المسودة الفارغة بأسطر قليلة تبيّن كيف يُبنى النص.
draft-template-missing = اختر أحد النماذج، أو مسودة فارغة.
draft-kind-hint = للمسودة الفارغة؛ أما النموذج فيحدده بنفسه.
draft-kind-missing = اختر نوع الميثاق.
draft-organisation = الإدارة
draft-title = العنوان
draft-title-hint = كما سيظهر في القوائم، مثل «ميثاق نزاهة ميناء كاياو».
draft-title-missing = أعط الميثاق عنوانا بلغة واحدة على الأقل.
draft-summary = ما هو، بكلمات بسيطة
draft-summary-hint = جملتان أو ثلاث لمن لن يقرأ النص كله.
draft-slug = الاسم في العناوين
draft-slug-hint = حروف لاتينية صغيرة وأرقام وشرطات، مثل port-pact-2027. ولا يتغير أبدا.
draft-back = العودة إلى المسودة
draft-authentic = اللغات المعتمدة
draft-authentic-missing = اختر لغة واحدة على الأقل يكون نصها معتمدا.
draft-needed = التوقيعات اللازمة لنفاذه
draft-needed-hint = كم من كل طرف يجب أن يكون قد وقّع. ثم يصبح نافذا من تلقاء نفسه.
draft-needed-missing = حدّد عدد التوقيعات اللازمة: واحد على الأقل.
draft-needed-wrong = أعط أعدادا صحيحة من 0 إلى 1000.
draft-not-before = لا ينفذ قبل
draft-not-before-hint = أول يوم يمكن أن يكون فيه نافذا. اتركه فارغا إن كانت التوقيعات وحدها تقرر.
draft-not-before-wrong = أدخل اليوم بسنته وشهره ويومه، أو اترك الحقل فارغا.
draft-signing = كيف يُوقَّع
draft-order-of = الترتيب في التوقيع: { $role }
draft-order-any = يوقّع متى شاء
draft-order-twice = لصفتين الترتيب نفسه. أعط كلا منهما ترتيبا آخر، أو لا شيء.
draft-countersigned = تصدّق الجمارك على توقيعات الآخرين
draft-countersigned-only = لا تُحسب للنفاذ إلا ما صُدّق عليه
draft-countersigned-only-wrong = لا أحد يصدّق على التوقيعات. ضع علامة في الخانة أعلاه أيضا، أو أزلها من هذه.
draft-calendar = متى تعمل الأطراف
draft-calendar-hint = ما يُستحق في يوم بلا عمل يُستحق في يوم العمل التالي. وتبدأ الأيام وتنتهي بهذا التوقيت.
draft-zone = المنطقة الزمنية
draft-zone-hint = باسمها في قاعدة IANA، مثل America/Lima أو Africa/Tunis.
draft-zone-wrong = لا منطقة زمنية بهذا الاسم. اكتبها مثل America/Lima.
draft-rest = أيام الراحة في كل أسبوع
draft-rest-wrong = الأيام السبعة كلها أيام راحة. اترك يوما للعمل.
draft-holidays = العطل الرسمية
draft-holidays-hint = واحدة في كل سطر، مثل 2027-01-01.
draft-holidays-wrong = سطر ليس تاريخا. اكتب تاريخا في كل سطر، مثل 2027-01-01.
rest-day-monday = الاثنين
rest-day-tuesday = الثلاثاء
rest-day-wednesday = الأربعاء
rest-day-thursday = الخميس
rest-day-friday = الجمعة
rest-day-saturday = السبت
rest-day-sunday = الأحد
draft-particulars = العنوان والأطراف والخانات
draft-parties = الأطراف المسماة
draft-parties-hint = تقرأ المسودة، وتُبلَّغ بكل تشاور بالبريد، وتنال مقاعدها عند اعتماد النص.
draft-party-wrong = إحداها غير مسجلة، أو لا يجوز لها هذا المقعد. تحقق من الأسماء.
draft-associations = الجمعيات المهنية
draft-monitor-hint = يمكن تسميته لاحقا أيضا. ولا يُفتح ميثاق نزاهة للتوقيع قبل تسمية مراقبه.
draft-monitor-none = لا أحد بعد
draft-monitor-now = لا يُفتح ميثاق نزاهة للتوقيع قبل تسمية مراقبه.
draft-members = أطراف أخرى
draft-members-hint = الأسماء القصيرة للمنظمات المسجلة كما ترد في العناوين، اسم في كل سطر.
draft-places = خانات النموذج
draft-places-hint = ترد في النص بين أقواس مزدوجة. ويجب ملؤها كلها قبل اعتماد النص؛ وفي التشاور تبيّن الخانة الفارغة ما سيرد فيها.
draft-example = مثلا: { $example }
draft-save = احفظ
draft-preview = معاينة
draft-looks = كما سيُقرأ: { $language }
draft-edit-title = النص: { $language }
draft-text-hint = بصيغة Markdown.
draft-text-long = يتجاوز النص 60 ألف حرف. اختصره.
draft-how = كيف يُكتب النص
draft-how-title = يبدأ بعنوانه بعد «# ».
draft-how-front = تليه فقرتان تبدأ كل منهما بكلمة **غليظة**: بين من، ولماذا.
draft-how-articles = لكل مادة رأس مثل «## المادة 1 — الغرض»، مرقّم من 1.
draft-how-paragraphs = تبدأ فقراتها بأرقامها: 1.1 ثم 1.2 وهكذا.
draft-texts = النصوص
draft-words = الكلمات
draft-write = اكتب
draft-edit = عدّل
draft-no-text = لا نص
draft-version = النسخة
draft-version-number = النسخة { $number }
draft-versions = النسخ
draft-saved-at = حُفظت في
draft-saved-by = بواسطة
draft-changes = التغييرات
draft-see-changes = انظر ما تغيّر
draft-from-version = من
draft-to-version = إلى
draft-compare = قارن
draft-compared = { $language }: من النسخة { $from } إلى النسخة { $to }
draft-read = { $language }: النسخة { $to }
draft-private-title = غير علني
draft-private = تقرأ هذه المسودة لأن منظمتك مسماة فيها. وتصبح علنية متى طُرحت للتشاور.
draft-see-pact = الميثاق
draft-no-round-title = لا تشاور بعد
draft-no-round = تظهر كل جولة هنا متى فتحتها الأمانة.
draft-newer-title = غيّره شخص آخر
draft-newer = ما كتبته ما زال في النموذج ولم يُحفظ. انظر ما غيّره الآخر؛ فإن حفظت ثانية حل نصك محل نصه.
draft-newer-changes = ما غيّره الآخر
draft-newer-now = ما هو مسجل الآن
draft-do-consult = افتح تشاورا
draft-do-consult-means = يصبح النص كما هو علنيا ومجمّدا لهذه الجولة. ويمكن للمنظمات أن تعلّق على كل مادة حتى نهاية اليوم الأخير، وتجيب أنت علنا على كل تعليق.
draft-do-adopt = اعتمد النص
draft-do-adopt-means = يُجمَّد النص نسخةً أولى من ميثاق علني مع بصمته، ولا يمكن تغييره بعد ذلك أبدا. وتنال الأطراف المسماة مقاعدها.
draft-do-open = افتح باب التوقيع
draft-do-open-means = منذ الآن يمكن للأطراف توقيع الميثاق.
draft-until = آخر يوم للتعليق
draft-until-hint = تُغلق الجولة من تلقاء نفسها في نهاية هذا اليوم بالتوقيت العالمي.
draft-until-missing = حدّد آخر يوم يمكن للمنظمات أن تعلّق فيه.
draft-until-past = مضى هذا اليوم. حدّد اليوم أو يوما لاحقا.
draft-until-far = لا تزيد الجولة على سنة. حدّد يوما أقرب.
draft-confirm = قرأت النص وأفعل هذا باسم الأمانة.
draft-confirm-missing = أكّد أنك قرأت النص.
draft-public = يدخل هذا السجل العلني ولا يمكن سحبه.
draft-problems-title = ما يجب تصحيحه قبل اعتماد النص
draft-problem-line = { $language }، السطر { $line }: { $what }
draft-problem-value = الخانة { $place }: { $what }
draft-problem-place = { $place } في النموذج: { $what }
draft-problem-unfilled = املأها ({ $label }).
draft-problem-undeclared = ليس في النموذج خانة «{ $place }».
draft-problem-not-text = أعط سطرا واحدا من النص.
draft-problem-not-integer = «{ $found }» ليس عددا صحيحا.
draft-problem-not-date = «{ $found }» ليس تاريخا.
draft-problem-not-country = «{ $found }» ليس رمز بلد، مثل PE.
draft-problem-no-language = لا نص بلغة معتمدة: { $language }.
draft-problem-no-authentic = لا نص بلغة معتمدة. اكتبه، أو اختر لغة أخرى.
draft-problem-outline = لا تتطابق مواد النصوص وفقراتها: { $expected } في أحدها و{ $found } في آخر.
draft-problem-no-paragraph = يستند التزام أو الإجراء إلى الفقرة { $found } غير الموجودة في النص.
draft-problem-commitment = الالتزام رقم { $number }: { $what }
draft-problem-no-role = لا أحد في الميثاق بهذه الصفة: { $role }.
draft-problem-no-commitment = لا التزام فيه: لن يُلزم الميثاق أحدا بشيء. أضف التزاما تحت «الالتزامات».
draft-commitments-lead = ما يتعهد به الموقعون، كل التزام بمقياسه وموعد الإبلاغ عنه وما يثبته. ويتضمنها النص المعتمد كما ترد هنا.
draft-commitments-lead-template = التزامات النموذج كما عُدّلت لهذا الميثاق، وما أضيف إليها. ويتضمنها النص المعتمد كما ترد هنا.
draft-commitments-none-title = لا التزام بعد
draft-commitments-none = أضف ما يتعهد به الموقعون. ولا يُعتمد ميثاق إلا بالتزام واحد على الأقل.
draft-problem-range = أعط عددا من { $least } إلى { $most }.
draft-problem-other = هذا لا يوافق النموذج.
draft-fault-no-title = ليس السطر الأول عنوانا بعد «# ».
draft-fault-no-parties = لا فقرة غليظة تقول بين من هو.
draft-fault-no-preamble = لا فقرة غليظة تقول لماذا.
draft-fault-no-articles = لا توجد مادة.
draft-fault-heading = ليس الرأس على صورة «## المادة 1 — العنوان».
draft-fault-number = يجب أن يكون الرقم { $expected } وهو { $found }.
draft-fault-empty = ليس في المادة { $number } فقرة مرقّمة.
draft-fault-stray = هذا لا ينتمي إلى مادة ولا فقرة.
draft-refused-adopted = اعتُمد النص ولا يمكن تغييره بعد.
draft-refused-consulting = هناك تشاور مفتوح. انتظر حتى يُغلق.
draft-refused-never-consulted = يمكن اعتماد النص بعد تشاور. افتح تشاورا أولا.
draft-refused-unanswered = هناك تعليق بلا جواب بعد. أجب على كل تعليق، ثم يمكن اعتماد النص.
draft-refused-newer = غيّره شخص آخر منذ أن فتحته. انظر التغيير ثم أعد المحاولة.
draft-refused-taken = هذا الاسم لميثاق أو لمسودة أخرى. اختر غيره.
draft-refused-incomplete = هناك نقص أو خطأ. صحّحه ثم أعد المحاولة.
draft-refused-not-secretariat = تبدأ المسوداتِ أمانةُ إدارة جمركية.
consultations-title = المشاورات
consultations-lead = نصوص مواثيق قبل اعتمادها. تعلّق المنظمات على كل مادة، ويُجاب على كل تعليق علنا.
consultations-none-title = لا تشاور بعد
consultations-none = تظهر المسودة هنا منذ أن تفتحها أمانة الجمارك للتعليق.
consultation-title = تشاور
consultation-number = الجولة
consultation-round = تشاور، الجولة { $number }
consultation-open = مفتوح للتعليق
consultation-closed = مغلق
consultation-opened = فُتح
consultation-closed-by = أُغلق
consultation-last-day = اليوم الأخير
consultation-until = التعليق حتى نهاية { $day } (بالتوقيت العالمي)
consultation-was-until = قُبلت التعليقات حتى { $day }
consultation-pact = ما آل إليه
consultation-see-changes = ما تغيّر بعد ذلك
consultation-changes-next = ما تغيّر من الجولة { $number } إلى التالية
consultation-changes-between = ما تغيّر من الجولة { $from } إلى الجولة { $to }
consultation-changes-adopted = ما تغيّر من الجولة { $number } إلى النص المعتمد
consultation-back = العودة إلى التشاور
consultation-comments = التعليقات
consultation-to-answer = تعليقات تنتظر جوابا
consultation-none-title = لا تعليق
consultation-none = ما تقوله المنظمات يظهر هنا فورا، وإلى جانبه ما آل إليه.
consultation-do-comment = علّق على النص
consultation-do-answer = أجب على هذا التعليق
consultation-answer-title = الجواب على التعليق { $number }
consultation-answered-on = أجابت { $organisation } في { $day }
consultation-comment-number = التعليق { $number }
consultation-article = المادة { $number }
consultation-whole-text = النص كله
consultation-all-articles = كل المواد
consultation-on = بشأن
consultation-for = باسم
consultation-comment = التعليق
consultation-comment-hint = يُنشر باسم منظمتك. لا تسمّ أحدا لم يوافق على ذلك. 4000 حرف على الأكثر.
consultation-comment-missing = اكتب رأي منظمتك.
consultation-comment-long = يتجاوز التعليق 4000 حرف. اختصره، أو اجعله اثنين.
consultation-no-article = ليس في النص هذه المادة. اختر مادة فيه.
consultation-look = راجعه مرة أخرى
consultation-look-title = راجعه مرة أخرى
consultation-change = عدّله
consultation-send = انشر التعليق
consultation-send-answer = انشر الجواب
consultation-public = يصبح علنيا فورا ويدخل السجل، ولا يمكن تغييره ولا سحبه.
consultation-disposition = ما يؤول إليه
consultation-disposition-accepted = قُبل
consultation-disposition-partly = قُبل جزئيا
consultation-disposition-rejected = رُفض
consultation-disposition-missing = حدّد ما يؤول إليه التعليق.
consultation-unanswered = لم يُجب عليه بعد
consultation-why = لماذا
consultation-why-hint = ما الذي يتغير في النص، أو لماذا لا يتغير. 2000 حرف على الأكثر.
consultation-why-missing = اذكر السبب؛ فمن حق من علّق أن يعرفه.
consultation-why-long = يتجاوز السبب 2000 حرف. اختصره.
consultation-no-commitment = لا التزام في هذا النص بعد. ولا يمكن اعتماده من دون التزام.
consultation-ladder = التدابير عند الإخلال، من أخفها إلى أشدها
consultation-measure-public = يُعلن
consultation-measure-not-public = لا يُعلن
consultation-measure-months = { $count ->
    [one] لشهر واحد على الأكثر
    [two] لشهرين على الأكثر
    [few] لمدة { $count } أشهر على الأكثر
    [many] لمدة { $count } شهرا على الأكثر
   *[other] لمدة { $count } شهر على الأكثر
}
consultation-measure-appeal = يقبل الطعن
consultation-measure-no-appeal = لا يقبل الطعن
consultation-refused-closed = لم يعد هذا التشاور يقبل التعليقات.
consultation-refused-answered = أُجيب على هذا التعليق من قبل. ولا يتغير الجواب.
consultation-refused-nobody = تعلّق المنظمات، كل منها عبر من يقدّم التقارير عنها؛ أما من كتب النص فيجيب.
redline-how = ما حُذف مشطوب، وما أُضيف تحته خط. وما لم يتغيّر مطوي.
redline-beginning = ما قبل المادة الأولى
redline-added = أُضيف
redline-removed = حُذف
redline-changed = عُدّل
redline-same = بلا تغيير
text-compared = ما تغيّر من النسخة { $other } إلى النسخة { $number }
text-whole = اقرأ النص كاملا
ui-redline-out = حُذف:
ui-redline-in = أُضيف:
pacts-event-consultation = فتحت { $organisation } الجولة { $number } من التشاور حول النص.
pacts-event-consultation-closed = أُغلقت الجولة { $number } من التشاور.
pacts-refused-no-monitor = لا يُفتح ميثاق نزاهة للتوقيع قبل تسمية مراقبه. سمِّ المراقب أولا.
mail-consultation-subject = التعليق حتى { $day }: { $pact }
log-kind-consultation-opened = فتح تشاور
log-kind-consultation-closed = إغلاق تشاور
log-kind-comment-made = تعليق على نص
log-kind-comment-answered = جواب على تعليق
log-entry-consultation-opened = فتحت { $organisation } الجولة { $number } من التشاور حول «{ $pact }».
log-entry-consultation-closed = أُغلقت الجولة { $number } من التشاور حول «{ $pact }».
log-entry-comment-made = علّقت { $organisation } على نص «{ $pact }».
log-entry-comment-answered = أجابت { $organisation } على التعليق { $number } على نص «{ $pact }».
drafts-counted = { $count ->
    [zero] لا مسودات
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $count } مسودات
    [many] { $count } مسودة
   *[other] { $count } مسودة
  }
drafts-awaiting = { $count ->
    [zero] لا تعليق ينتظر جوابا.
    [one] تعليق واحد ينتظر جوابا.
    [two] تعليقان ينتظران جوابا.
    [few] { $count } تعليقات تنتظر جوابا.
    [many] { $count } تعليقا تنتظر جوابا.
   *[other] { $count } تعليق تنتظر جوابا.
  }
draft-versions-counted = { $count ->
    [zero] لا نسخ
    [one] نسخة واحدة
    [two] نسختان، الأحدث أولا
    [few] { $count } نسخ، الأحدث أولا
    [many] { $count } نسخة، الأحدث أولا
   *[other] { $count } نسخة، الأحدث أولا
  }
consultations-counted = { $count ->
    [zero] لا جولات
    [one] جولة واحدة
    [two] جولتان، الأحدث أولا
    [few] { $count } جولات، الأحدث أولا
    [many] { $count } جولة، الأحدث أولا
   *[other] { $count } جولة، الأحدث أولا
  }
consultation-counted = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان، بترتيب النص
    [few] { $count } تعليقات، بترتيب النص
    [many] { $count } تعليقا، بترتيب النص
   *[other] { $count } تعليق، بترتيب النص
  }
redline-counted = { $changed ->
    [0] لم يتغيّر أي جزء من أجزاء النص، وعددها { $all }.
    [one] تغيّر جزء واحد من { $all }.
    [two] تغيّر جزءان من { $all }.
    [few] تغيّرت { $changed } أجزاء من { $all }.
   *[other] تغيّر { $changed } جزءا من { $all }.
  }
mail-consultation-body =
    { $name }، تحية طيبة،

    فتحت { $organisation } نص هذا الميثاق للتعليق: { $pact }.

    منظمتك مسماة فيه. ويمكنك التعليق على كل مادة حتى { $day }، ويُجاب على كل تعليق علنا:

    { $url }
mail-comments-subject = تعليقات على { $pact }
mail-comments-body =
    { $name }، تحية طيبة،

    { $count ->
        [one] ورد تعليق واحد
        [two] ورد تعليقان
        [few] وردت { $count } تعليقات
        [many] ورد { $count } تعليقا
       *[other] ورد { $count } تعليق
    } في الجولة { $number } من التشاور حول هذا النص: { $pact }.

    اقرأ ما قيل، وأجب علنا على كل تعليق:

    { $url }

    ما دامت المنظمات تعلّق، تصلك رسالة واحدة كهذه في الساعة على الأكثر.
mail-answered-subject = جواب على تعليقك على { $pact }
mail-answered-body =
    { $name }، تحية طيبة،

    أجابت { $organisation } على التعليق { $number } الذي أبديته على هذا النص: { $pact }.

    ما يؤول إليه: { $disposition }

    السبب: { $why }

    وهو منشور هنا:

    { $url }
draft-blank-text =
    # { $title }

    {"**"}الأطراف.** سمِّ هنا من يعقد هذا الميثاق.

    {"**"}الديباجة.** قل هنا لماذا.

    ## المادة 1 — الغرض

    1.1 قل هنا بماذا تتعهّد الأطراف.
