log-title = السجل العلني
log-intro = كل عمل علني على هذه البوابة يترك هنا قيدًا بحسب ترتيبه. والقيود مرتبط بعضها ببعض ببصماتها، فلا يمكن تغيير قيد أو حذفه أو دسّه دون أن يرى ذلك الجميع.
log-checkpoint = حال السجل الآن
log-checkpoint-words = { $count ->
    [0] ليس في السجل أي قيد بعد. وقّعت البوابة على ذلك في { $at }.
    [one] في السجل قيد واحد. وقّعت البوابة جذره في { $at }.
    [two] في السجل قيدان. وقّعت البوابة جذرهما في { $at }.
    [few] في السجل { $count } قيود. وقّعت البوابة جذرها في { $at }.
    [many] في السجل { $count } قيدًا. وقّعت البوابة جذرها في { $at }.
   *[other] في السجل { $count } قيد. وقّعت البوابة جذرها في { $at }.
  }
log-root = جذر القيود جميعها
log-key = المفتاح الموقِّع
log-checkpoint-link = نقطة التحقق الموقَّعة
log-verify-link = التحقق من دليل
log-entries = القيود
log-filter-type = نوع العمل
log-filter-pact = الميثاق
log-filter-all-types = جميع الأعمال
log-filter-all-pacts = جميع المواثيق
log-filter-from = من
log-filter-to = إلى
log-filter-show = عرض هذه القيود
log-count = { $count ->
    [one] قيد واحد
    [two] قيدان، الأحدث أولًا
    [few] { $count } قيود، الأحدث أولًا
    [many] { $count } قيدًا، الأحدث أولًا
   *[other] { $count } قيد، الأحدث أولًا
  }
log-empty-title = لا قيود
log-empty = أول عمل علني يوافق هذا الاختيار سيظهر هنا لحظة القيام به.
log-entry-title = القيد { $seq } في السجل
log-type = النوع
log-leaf = بصمة هذا القيد
log-canonical = القيد نفسه
log-canonical-why = هذه الأحرف كما هي تمامًا هي ما يحفظه السجل وما تُستخرج منه البصمة.
log-proof = إثبات وجوده في السجل
log-proof-how = يقود الإثبات من بصمة هذا القيد إلى نقطة تحقق وقّعتها البوابة. ويمكن لأي برنامج يعرف صيغة C2SP tlog-proof أن يتتبعه دون سؤال البوابة. قارن المفتاح الوارد فيه بالمفتاح الذي يعرفه غيرك.
log-proof-link = تنزيل الإثبات
log-back = جميع القيود
log-kind-organisation-registered = تسجيل جهة
log-kind-pact-adopted = اعتماد ميثاق
log-kind-update-published = نُشر مستجد
log-kind-update-corrected = صُوّب مستجد
log-kind-update-retracted = سُحب مستجد
log-kind-version-adopted = اعتماد نسخة
log-kind-pact-opened = فتح باب التوقيع
log-kind-pact-entered-into-force = الدخول حيز النفاذ
log-kind-pact-ending = إعلان قرب انتهاء المدة
log-kind-pact-expired = انقضاء المدة
log-kind-pact-notice-given = إخطار بعدم التجديد
log-kind-pact-renewal-agreed = موافقة على الاستمرار
log-kind-pact-renewed = تجديد
log-kind-pact-terminated = نفاذ الإنهاء
log-kind-pact-termination-given = إنهاء من موقّع
log-kind-pact-word-annulled = إبطال ما قيل عن الانتهاء
log-kind-party-seated = منح مقعد
log-kind-passkey-registered = إضافة مفتاح مرور
log-kind-passkey-erased = محو تسجيل مفتاح مرور
log-kind-press-erased = إزالة اسم من جهة اتصال
log-kind-signature-erased = إزالة اسم من توقيع
log-kind-passkey-removed = إزالة مفتاح مرور
log-kind-signature-signed = توقيع
log-kind-signature-withdrawn = سحب توقيع
log-kind-signature-countersigned = تصديق على توقيع
log-kind-file-scanned = فحص ملف
log-kind-signature-annulled = إبطال توقيع أو ما يشهد على توقيع
log-kind-mandate-revoked = سحب تفويض
log-kind-signature-lapsed = انقضاء دعوة
log-kind-signature-declined = رفض التوقيع
log-kind-signature-invited = دعوة إلى التوقيع
log-kind-obligations-arose = نشوء التزامات
log-kind-obligations-fell-due = حلول أجل التزامات
log-kind-obligation-missed = تقرير لم يُقدَّم
log-kind-obligation-reported = تقديم تقرير
log-kind-obligation-returned = إعادة تقرير
log-kind-obligation-verified = التحقق من تقرير
log-kind-obligation-waived = رفع التزام
log-kind-standing-departed = فقدان الوضع السليم
log-kind-standing-restored = استعادة الوضع السليم
log-kind-assessment-published = نشر تقييم ذاتي
log-kind-risk-map-published = نشر خريطة مخاطر
log-kind-finding-published = خلاصة المراقب
log-kind-monitor-appointed = مدة المراقب
log-kind-monitor-declared = إقرار المراقب
log-kind-monitor-published = منشور المراقب
log-kind-monitor-retracted = سحب منشور
log-kind-monitor-task-recorded = مهمة المراقب
log-kind-committee-founded = إنشاء لجنة
log-kind-committee-changed = تغيير اختصاصات لجنة
log-kind-committee-closed = إغلاق لجنة
log-kind-meeting-called = الدعوة إلى اجتماع
log-kind-meeting-changed = تغيير اجتماع
log-kind-meeting-cancelled = إلغاء اجتماع
log-kind-agenda-asked = طلب بند في جدول الأعمال
log-kind-invitation-answered = رد على دعوة
log-kind-meeting-held = عقد اجتماع
log-kind-minutes-drafted = إرسال مسودة محضر
log-kind-minutes-commented = ملاحظة على محضر
log-kind-decision-recorded = تسجيل قرار
log-kind-minutes-adopted = اعتماد محضر
log-kind-action-late = تأخر بند تنفيذ
log-kind-action-done = تنفيذ بند
log-kind-action-dropped = صرف النظر عن بند تنفيذ
log-kind-press-designated = جهة الاتصال الصحفية
log-kind-press-ended = سحب جهة الاتصال الصحفية
log-kind-library-recorded = مكتبة الحالات
log-kind-indicator-imported = تحميل مؤشر
log-kind-indicator-reviewed = مراجعة مؤشر
log-kind-case-step-opened = كشف خطوة من قضية
log-kind-sanction-published = نشر جزاء
log-kind-sanction-changed = تغيّر جزاء
log-kind-sanction-withheld = وقف نشر
log-kind-sanction-no-longer-withheld = رفع وقف النشر
log-kind-witness-named = تسمية شاهد
log-kind-witness-ended = انتهاء شاهد
log-kind-sealed = مختوم
log-entry-organisation-registered = سُجّلت { $organisation } على البوابة.
log-entry-pact-adopted = اعتُمد الميثاق «{ $pact }».
log-entry-update-published = نُشر مستجد: { $subject }.
log-entry-update-corrected = صُوّب مستجد: { $subject }.
log-entry-update-retracted = سُحب مستجد: { $subject }.
log-entry-version-adopted = اعتُمدت النسخة { $number } من نص «{ $pact }» وثُبّتت.
log-entry-pact-opened = فُتح باب التوقيع على «{ $pact }».
log-entry-pact-entered-into-force = دخل «{ $pact }» حيز النفاذ.
log-entry-pact-ending = أُعلن قرب انتهاء مدة «{ $pact }».
log-entry-pact-expired = انتهى «{ $pact }» بانقضاء مدته.
log-entry-pact-notice-given = أخطرت { $organisation } بعدم تجديد «{ $pact }».
log-entry-pact-renewal-agreed = وافقت { $organisation } على استمرار «{ $pact }».
log-entry-pact-renewed = جُدد «{ $pact }».
log-entry-pact-terminated = أُنهي «{ $pact }».
log-entry-pact-termination-given = أنهت { $organisation } «{ $pact }».
log-entry-pact-word-annulled = أُبطل ما قالته { $organisation } عن انتهاء «{ $pact }»: تبيّن أن صفة من قاله غير صحيحة.
log-entry-party-seated = مُنحت { $organisation } مقعدًا في «{ $pact }».
log-entry-passkey-registered = أضاف شخص مفتاح مرور يمكن التوقيع به.
log-entry-passkey-erased = أُزيل الاسم والمفتاح من تسجيل مفتاح مرور، بطلب من صاحبه.
log-entry-press-erased = أُزيل اسم من جهة الاتصال الصحفية لدى { $organisation }، بطلب من صاحبه.
log-entry-signature-erased = أُزيل اسم من وقّع «{ $pact }» باسم { $organisation }، بطلب منه. والتوقيع قائم.
log-entry-passkey-removed = أُزيل مفتاح مرور: لم يعد يمكن التوقيع به.
log-entry-signature-signed = وقّعت { $organisation } النسخة { $version } من «{ $pact }».
log-entry-signature-withdrawn = سحبت { $organisation } توقيعها من «{ $pact }».
log-entry-signature-countersigned = صدّقت { $organisation } على توقيعات «{ $pact }».
log-entry-file-scanned = فُحص ملف يراه الجميع بحثًا عن برامج ضارة؛ ويذكر القيد ما وُجد.
log-entry-signature-annulled = { $of ->
    [countersignature] أُبطل تصديق صادر عن { $organisation } على توقيعات «{ $pact }»: تبيّن أن صفة من صدّق غير صحيحة.
    [witness] أُبطلت شهادة صادرة عن { $organisation } على تواقيع في «{ $pact }»: تبيّن أن صفة من شهد غير صحيحة.
   *[other] أُبطل توقيع صادر عن { $organisation } على «{ $pact }»: تبيّن أن صفة من وقّع غير صحيحة.
  }
log-entry-mandate-revoked = سُحب تفويض بالتصرف عن { $organisation }.
log-entry-signature-lapsed = انقضت دعوة { $organisation } إلى توقيع «{ $pact }».
log-entry-signature-declined = { $number ->
    [0] رفضت { $organisation } توقيع «{ $pact }».
   *[other] رفضت { $organisation } توقيع النسخة { $number } من «{ $pact }».
  }
log-entry-signature-invited = دُعيت { $organisation } إلى توقيع «{ $pact }».
log-entry-obligations-arose = { $number ->
    [zero] لم ينشأ أي التزام بموجب «{ $pact }».
    [one] نشأ التزام واحد بموجب «{ $pact }».
    [two] نشأ التزامان بموجب «{ $pact }».
    [few] نشأت { $number } التزامات بموجب «{ $pact }».
    [many] نشأ { $number } التزامًا بموجب «{ $pact }».
   *[other] نشأ { $number } التزام بموجب «{ $pact }».
  }
log-entry-obligations-fell-due = { $number ->
    [one] حلّ أجل التزام واحد بموجب «{ $pact }».
    [two] حلّ أجل التزامين بموجب «{ $pact }».
    [few] حلّ أجل { $number } التزامات بموجب «{ $pact }».
   *[other] حلّ أجل { $number } التزامًا بموجب «{ $pact }».
  }
log-entry-obligation-missed = انقضى يوم تقرير { $organisation } عن { $commitment } من «{ $pact }» دون أن يُقدَّم.
log-entry-obligation-reported = قدمت { $organisation } تقريرًا عن { $commitment } من «{ $pact }».
log-entry-obligation-returned = أعاد المراقب مع سؤال تقرير { $organisation } عن { $commitment } من «{ $pact }».
log-entry-obligation-verified = خلص المراقب إلى نتيجة بشأن تقرير { $organisation } عن { $commitment } من «{ $pact }».
log-entry-obligation-waived = رُفع ما كان على { $organisation } بموجب { $commitment } من «{ $pact }».
log-entry-standing-departed = لم تعد { $organisation } في وضع سليم في «{ $pact }».
log-entry-standing-restored = عادت { $organisation } إلى وضع سليم في «{ $pact }».
log-entry-assessment-published = نشرت { $organisation } نتائج الدورة { $number } من تقييمها الذاتي.
log-entry-risk-map-published = نشرت { $organisation } الإصدار { $number } من خريطة مخاطر الفساد لديها.
log-entry-finding-published = نشر المراقب خلاصته بشأن تقرير { $organisation } عن { $commitment } من «{ $pact }».
log-entry-monitor-appointed = سُجّلت مدة { $organisation } مراقبًا لـ«{ $pact }».
log-entry-monitor-declared = أعلنت { $organisation }، مراقب «{ $pact }»، مصالحها.
log-entry-monitor-published = نشرت { $organisation } تقريرًا بصفتها مراقبًا لـ«{ $pact }».
log-entry-monitor-retracted = سحبت { $organisation } منشورًا لها بصفتها مراقبًا لـ«{ $pact }»، وذكرت السبب.
log-entry-monitor-task-recorded = سجّلت { $organisation } مهمة أنجزتها بصفتها مراقبًا لـ«{ $pact }».
log-entry-committee-founded = أنشأت { $organisation } لجنة تشاور لـ«{ $pact }».
log-entry-committee-changed = غيّرت { $organisation } اختصاصات لجنة تشاور لـ«{ $pact }».
log-entry-committee-closed = أغلقت { $organisation } لجنة تشاور لـ«{ $pact }».
log-entry-meeting-called = دعت { $organisation } إلى اجتماع بموجب «{ $pact }».
log-entry-meeting-changed = غيّرت { $organisation } اجتماعًا بموجب «{ $pact }».
log-entry-meeting-cancelled = ألغت { $organisation } اجتماعًا بموجب «{ $pact }».
log-entry-agenda-asked = وضعت { $organisation } بندًا في جدول أعمال اجتماع بموجب «{ $pact }».
log-entry-invitation-answered = ردت { $organisation } على الدعوة إلى اجتماع بموجب «{ $pact }».
log-entry-meeting-held = عُقد اجتماع بموجب «{ $pact }» وسُجّل الحضور فيه.
log-entry-minutes-drafted = أُرسلت إلى المقاعد مسودة محضر اجتماع بموجب «{ $pact }».
log-entry-minutes-commented = أبدت { $organisation } ملاحظات على مسودة محضر بموجب «{ $pact }».
log-entry-decision-recorded = سُجّل القرار { $number } لاجتماع بموجب «{ $pact }».
log-entry-minutes-adopted = اعتُمد محضر اجتماع بموجب «{ $pact }».
log-entry-action-late = انقضى اليوم المحدد لما طلبه القرار { $number } لاجتماع بموجب «{ $pact }».
log-entry-action-done = نفّذت { $organisation } ما طلبه القرار { $number } لاجتماع بموجب «{ $pact }».
log-entry-action-dropped = صُرف النظر، مع ذكر السبب، عما طلبه القرار { $number } لاجتماع بموجب «{ $pact }».
log-entry-press-designated = أعلنت { $organisation } كيفية الوصول إلى خدمة الاتصال لديها.
log-entry-press-ended = أعلنت { $organisation } أنه لم تعد لديها خدمة اتصال.
log-entry-library-recorded = سجّلت مكتبة الحالات المبادرة { $subject }.
log-entry-indicator-imported = حُمّلت السلسلة { $subject } من ملف.
log-entry-indicator-reviewed = روجع مؤشر الالتزام { $subject } من «{ $pact }».
log-entry-case-step-opened = كُشفت خطوة من قضية بموجب «{ $pact }» كانت قد خُتمت حين اتُّخذت.
log-entry-sanction-published = أصبح علنيًا تدبير بحق { $organisation } بموجب «{ $pact }».
log-entry-sanction-changed = تغيّر ما هو علني من التدبير بحق { $organisation } بموجب «{ $pact }».
log-entry-sanction-withheld = لا يُنشر الآن قرار نهائي بموجب «{ $pact }»؛ ويُذكر السبب واليوم.
log-entry-sanction-no-longer-withheld = لم يعد شيء يمنع نشر قرار بموجب «{ $pact }».
log-entry-witness-named = سُمّي { $subject } شاهدًا يراقب هذا السجل من الخارج.
log-entry-witness-ended = لم يعد { $subject } شاهدًا على هذا السجل.
log-entry-sealed = تقرّر أمر لم يُعلن بعد. وسيكشفه قيد لاحق.
log-entry-other = جرى عمل من النوع { $type }.
