# Updates: what organisations tell the public, and the desk on which it is written.


# The archive, and an update as everyone reads it.
updates-title = المستجدات
updates-lead = ما تقوله إدارات الجمارك والجمعيات وجهات الرصد للجمهور عمّا وُعد به وما تقرّر وما تحقق.
updates-all = جميع المستجدات
updates-search = كلمات
updates-year = السنة
updates-language = متاح بالـ
updates-counted =
    { $count ->
        [zero] لا مستجدات
        [one] مستجد واحد
        [two] مستجدان
        [few] { $count } مستجدات
        [many] { $count } مستجدًا
       *[other] { $count } مستجد
    }
updates-none-title = لم يُنشر شيء بعد
updates-none = ستظهر المستجدات هنا متى نشرت خدمة اتصال أحدها. وتبيّن الخطة ما هو قادم ومتى.
updates-not-found-title = لا مستجد يطابق هذه المرشحات
updates-not-found = اختر مرشحات أقل أو كلمات أخرى.
update-kind = النوع
update-kind-bulletin = نشرة
update-kind-decision = قرار
update-kind-sanction-notice = إشعار بعقوبة
update-kind-progress = تقدّم
update-kind-meeting = اجتماع
update-kind-call-for-comment = دعوة إلى إبداء الرأي
update-kind-case-study = دراسة حالة
update-kind-correction = تصويب
update-audience = لمن
update-audience-hint = ما ليس للجميع لا يُعرض على غير أهله أبدًا، وتبقى قيوده في السجل مختومة.
update-audience-public = الجميع
update-audience-members = أعضاء المواثيق المعنية
update-audience-staff = موظفو المنظمة
update-about-pact = ميثاق
update-about-organisation = منظمة
update-about-commitment = التزام
update-about-sanction = عقوبة
update-by = الناشر
update-published = تاريخ النشر
update-about = موضوعه
update-languages = اقرأ بالـ
update-not-in-language = لم يُكتب هذا المستجد بلغتك. يمكن قراءته بـ: { $languages }.
update-four-eyes = الموافقة
update-four-eyes-what = كتبه شخص ووافق عليه آخر، إلا إذا نشرته جهة رصد مستقلة. ويكشف قيد السجل الخطوات من دون أسماء.
update-evidence = خذ الدليل معك
update-corrected = مصوّب
update-corrected-on = صُوّب في { $day }
update-corrected-at = تاريخ التصويب
update-before = اقرأ النص السابق
update-changes = انظر ما تغيّر
update-changes-title = ما الذي عُدّل
update-changes-back = العودة إلى المستجد
update-change = الطبعة { $number }، { $day }
update-never-changed = لم يُعدّل هذا المستجد قط.
update-nothing-changed = لم يتغير شيء في النص.
update-old-title = نص سابق
update-old = أنت تقرأ ما نُشر قبل تصويب.
update-old-now = اقرأ النص المعتمد
update-edition = الطبعة { $number }
update-editions = الطبعات
update-retracted = مسحوب
update-retracted-title = مستجد سُحب
update-retracted-what = سحبه ناشره وبيّن السبب. ويحتفظ السجل العام بتاريخ نشره وبصمة نصه.
update-retracted-at = تاريخ السحب
update-inside-members = لأعضاء المواثيق
update-inside-staff = لموظفي المنظمة
update-to-desk = صوّبه أو اسحبه

# The desk on which updates are written and approved.
update-desk-title = الاتصال
update-desk-way = اكتب المستجدات ووافق عليها وانشرها
update-desk-lead = ما تكتبه منظمتك للجمهور ولأهلها. شخص يكتب وآخر يوافق.
update-desk-back = جميع مستجدات مكتبك
update-desk-all = جميع المستجدات
update-desk-counted =
    { $count ->
        [zero] لا مستجدات
        [one] مستجد واحد
        [two] مستجدان
        [few] { $count } مستجدات
        [many] { $count } مستجدًا
       *[other] { $count } مستجد
    }
update-desk-none-title = لا مستجدات هنا
update-desk-none = ابدأ بمستجد، أو دع البوابة تُعدّ نشرة من السجلات.
update-waiting = بانتظار موافقتك
update-waiting-counted =
    { $count ->
        [zero] لا شيء ينتظرك
        [one] مستجد واحد ينتظرك
        [two] مستجدان ينتظرانك
        [few] { $count } مستجدات تنتظرك
        [many] { $count } مستجدًا ينتظرك
       *[other] { $count } مستجد ينتظرك
    }
update-title = العنوان
update-state = الحالة
update-since = منذ
update-untitled = مستجد بلا عنوان بعد
update-a-correction = تصويب
update-state-draft = مسودة
update-state-submitted = بانتظار الموافقة
update-state-approved = موافق عليه
update-state-scheduled = مجدول
update-state-published = منشور
update-state-dropped = متروك
update-new = اكتب مستجدًا
update-begin = ابدأ الكتابة
update-edit = حرّر النص
update-edit-title = الكتابة
update-edit-lead = كل حفظ محفوظ. ولا يرى المسودةَ أحدٌ خارج مكتبك.
update-edit-back = العودة إلى المستجد
update-title-hint = ما حدث في سطر واحد.
update-summary = الملخص
update-summary-hint = جملة أو جملتان تظهران في القوائم والتغذيات والرسائل.
update-text = النص
update-text-hint = بصيغة Markdown: سطر فارغ يفصل الفقرات، **غامق**، [كلمات](عنوان)، - قوائم، ## عناوين.
update-languages-differ = أدخل العنوان والملخص والنص باللغات نفسها.
update-missing = لم يُكتب شيء بعد بـ: { $languages }.
update-missing-languages = لغات ناقصة
update-machine = نصوص صاغتها آلة
update-machine-hint = علّم اللغة ما دام نصها مسودة آلة. لا يُرسل قبل أن يراجعه شخص ويزيل العلامة: فمسودة الآلة ليست ترجمة.
update-machine-which = صاغت آلة النص بـ
update-machine-draft = دع شخصًا يراجع النص الذي صاغته آلة ثم أزل علامته، أو أفرغ تلك اللغة.
update-machine-mark = مسودة آلة لم يراجعها أحد بعد.
update-about-hint = عناوين صفحات المواثيق أو المنظمات أو الالتزامات أو العقوبات، عنوان في كل سطر. انسخها من متصفحك.
update-about-lost = لا سجل هناك.
update-about-unknown = أحد العناوين لا يؤدي إلى سجل عام في هذه البوابة. صحّحه أو احذفه.
update-about-many = اذكر خمسين سجلًا على الأكثر.
update-period = الأيام التي يتناولها
update-inside = طبعة داخلية
update-inside-text = ما يقرؤونه وحدهم أسفل النص العام
update-inside-hint = بصيغة Markdown. اتركه فارغًا إن كان الجميع يقرأ الشيء نفسه.
update-inside-for = من هم
update-images-way = أضف صورًا
update-files-way = أضف مرفقات
update-files = المرفقات
update-save = احفظ واعرض
update-kept = حُفظت المسودة.
update-not-kept = تعذّر حفظ المسودة. اضغط الزر لمعرفة السبب؛ ما كتبته ما زال هنا.
update-looks = كيف سيبدو
update-newer-title = حفظ شخص آخر هذه المسودة
update-newer = ما كتبته ما زال هنا ولم يُحفظ. اطّلع على ما غيّروه ثم احفظ مجددًا: يصبح نصك الأحدث ويبقى نصهم في السجل.
update-history = تاريخ المسودة
update-history-way = اعرض كل حفظ وما غيّره
update-history-lead = كل حفظ بجانب سابقه. المحذوف مشطوب والمضاف مسطّر.
update-save-number = الحفظ { $number }
update-save-compared = ما غيّره الحفظ { $number }
update-saved-at = متى
update-saved-by = من
update-saves-counted =
    { $count ->
        [zero] لا حفظ
        [one] حفظ واحد
        [two] حفظان
        [few] { $count } عمليات حفظ
        [many] { $count } عملية حفظ
       *[other] { $count } عملية حفظ
    }
update-lacks = قبل إمكان إرساله
update-lack = { $field }: { $what }
update-public-page = الصفحة العامة
update-read = اقرأه
update-next = ما يمكن فعله الآن
update-next-draft = اكتبه ثم أرسله إلى زميل.
update-next-independent = كلمة جهة الرصد لا تحتاج إلى موافقة أحد: انشرها متى جهزت.
update-next-submitted = يقرؤه الآن زميل لم يكتبه، فيوافق عليه أو يعيده.
update-next-approved = تمت الموافقة عليه. انشره الآن أو دعه يُنشر تلقائيًا في دقيقة محددة.
update-next-scheduled = سيُنشر تلقائيًا. ما زال بإمكانك إلغاء ذلك.
update-next-published = إنه منشور. إن كان فيه خطأ فصوّبه علنًا.
update-next-retracted = سُحب، والسبب قائم في مكانه.
update-next-dropped = تُرك قبل نشره.
update-own-work-title = لقد كتبت جزءًا منه
update-comment = تعليق
update-comment-way = علّق عليه
update-day = اليوم
update-hour = الساعة
update-zone = بتوقيت { $zone }.
update-moment = { $moment } ({ $zone })، أي { $utc }
update-no-moment = أدخل اليوم والساعة.
update-moment-past = أدخل لحظة لم تأتِ بعد.
update-publish-means = لا رجعة في النشر: ما نُشر يمكن تصويبه أو سحبه، وكلاهما يُرى.
update-do-submit = أرسله للموافقة
update-do-take-back = استعده للتحرير
update-do-comment = أرسل التعليق
update-do-return = أعده مع التعليق
update-do-approve = وافق عليه
update-do-schedule = انشره في هذه الدقيقة
update-do-unschedule = ألغِ الجدولة
update-do-publish = انشره الآن
update-do-drop = اتركه
update-do-correct = صوّبه
update-do-retract = اسحبه
update-drop-way = اترك هذه المسودة
update-drop-means = تخرج من قائمة الأعمال المفتوحة وتبقى حفظاتها في التاريخ.
update-correct-means = يبيّن التصويب علنًا ما كان خطأ، ويبقى النص الحالي للقراءة، ويحتاج إلى موافقة زميل كالمرة الأولى.
update-retract-way = اسحب المستجد
update-retract-means = يختفي نصه من الموقع ويحل محله شاهد يحمل سببك، ويحتفظ السجل بأنه كان موجودًا. ويمكن لشخص واحد فعل ذلك لأنه قد يكون عاجلًا.
update-wrong = ما الذي كان خطأ
update-wrong-hint = قله بوضوح. يظهر فوق النص المصوّب وفي التغذيات والرسائل.
update-wrong-empty = بيّن ما كان خطأ.
update-tell = أخبر من تلقّوا النص السابق
update-tell-hint = تُرسل رسالة إلى كل مشترك تلقّاه.
update-steps = من فعل ماذا
update-no-steps = لم يُرسل بعد.
update-by-clock = البوابة في دقيقتها
update-step-opened = فتحه
update-step-submit = أُرسل
update-step-take-back = استُعيد
update-step-comment = عُلّق عليه
update-step-return = أُعيد
update-step-approve = وُوفق عليه
update-step-schedule = جُدول
update-step-unschedule = أُلغيت الجدولة
update-step-publish = نُشر
update-step-drop = تُرك
update-step-retract = سُحب
update-refused-not-now = لا يمكن ذلك الآن: المستجد في مرحلة أخرى، وربما سبقك زميل. لم يُفعل شيء.
update-refused-own-work = من كتب جزءًا منه لا يوافق عليه. يمكن لزميل في خدمة الاتصال أو الأمانة ذلك.
update-refused-newer = حفظ شخص نصًا آخر وأنت تنظر في هذا. لم يُفعل شيء. اقرأ الأحدث ثم قرّر.
update-refused-incomplete = ثمة نقص. عد إلى النموذج وأكمله.

# Drafts from the records.
bulletin-new = أعدّ نشرة
bulletin-lead = تحصي البوابة ما في السجل عن ميثاق في هذه الأيام (UTC) وتعدّ النشرة بأربع لغات. تحررها أنت ويوافق عليها زميل.
bulletin-draft = أعدّها من السجلات
bulletin-title = { $pact }: نشرة { $period }
bulletin-period = من { $from } إلى { $to }
bulletin-summary =
    { $period }: { $signed ->
        [0] لم توقّع أي منظمة
        [one] وقّعت منظمة واحدة
        [two] وقّعت منظمتان
       *[other] وقّعت { $signed } منظمات
    }، { $reported ->
        [0] ولم يصل أي تقرير
        [one] ووصل تقرير واحد
        [two] ووصل تقريران
       *[other] ووصل { $reported } تقارير
    }، { $late ->
        [0] ولم يفت أي تقرير
        [one] وفات تقرير واحد
        [two] وفات تقريران
       *[other] وفات { $late } تقارير
    }، { $sanctioned ->
        [0] ولم تُنشر أي عقوبة
        [one] ونُشرت عقوبة واحدة
        [two] ونُشرت عقوبتان
       *[other] ونُشرت { $sanctioned } عقوبات
    }.
bulletin-opening = كل رقم يقود إلى قيود السجل العام التي يحصيها.
bulletin-closing = مستخلصة من السجل العام لهذه البوابة. تُحتسب الأيام بالتوقيت العالمي.
bulletin-what = ما حدث
bulletin-number = العدد
bulletin-more =
    و{ $count ->
        [one] واحد آخر
        [two] اثنان آخران
       *[other] { $count } غيرها
    }
bulletin-signed = منظمات وقّعت
bulletin-withdrawn = منظمات انسحبت
bulletin-reported = تقارير وصلت
bulletin-late = تقارير فاتت
bulletin-rated = استنتاجات جهة الرصد
bulletin-sanctioned = عقوبات نُشرت
bulletin-released = عقوبات انتهت
bulletin-decided = قرارات اجتماعات التشاور

# The plan of what should be published.
plan-title = ما ينبغي نشره ومتى
plan-way = انظر ما ينبغي نشره ومتى
plan-lead = على كل ميثاق نافذ نشرة كل شهر قبل العاشر من الشهر التالي، وإشعار خلال سبعة أيام بكل عقوبة وببدء نفاذه وبكل التزام أُنجز كاملًا.
plan-none-title = لا شيء مستحق
plan-none = متى نفذ ميثاق ظهرت هنا نشراته وإشعاراته بتواريخها.
plan-what = ماذا
plan-due = قبل
plan-by = المسؤول
plan-late =
    { $days ->
        [one] متأخر يومًا
        [two] متأخر يومين
        [few] متأخر { $days } أيام
       *[other] متأخر { $days } يومًا
    }
plan-soon = يستحق قريبًا
plan-nobody = لم تُعيَّن خدمة اتصال
plan-bulletin = نشرة { $period }
plan-counted =
    { $count ->
        [one] واحد ينبغي نشره
        [two] اثنان ينبغي نشرهما
       *[other] { $count } ينبغي نشرها
    }، { $overdue ->
        [0] لا شيء متأخر
        [one] واحد متأخر
        [two] اثنان متأخران
       *[other] { $overdue } متأخرة
    }
plan-draft = أعدّه
plan-drop = احذفه من الخطة
plan-add-title = أضف إلى الخطة
plan-add = أضفه
plan-in-words = ماذا، في كلمات
plan-no-pact = بلا ميثاق

# Mails, and the text of a notice.
notice-body =
    { $what }

    حدث ذلك في { $day }. اقرأ [السجل]({ $record }) و[قيد السجل العام]({ $entry }) الذي يثبته.
mail-update-submitted-subject = للمراجعة: { $title }
mail-update-submitted-body =
    { $name }،

    يطلب زميل موافقتك على «{ $title }». وافق عليه أو أعده مع تعليق:

    { $url }
mail-update-returned-subject = أُعيد: { $title }
mail-update-returned-body =
    { $name }،

    أُعيد إليك «{ $title }» مع تعليق:

    { $url }
mail-update-approved-subject = وُوفق عليه: { $title }
mail-update-approved-body =
    { $name }،

    وُوفق على «{ $title }». انشره الآن أو اختر دقيقته:

    { $url }
mail-update-published-subject = نُشر: { $title }
mail-update-published-body =
    { $name }،

    نُشر «{ $title }»:

    { $url }
mail-update-inside-subject = لك: { $title }
mail-update-inside-body =
    { $name }،

    نشرت { $organisation } «{ $title }» مع نص لك لا يقرؤه الجميع. سجّل الدخول لقراءته:

    { $url }
