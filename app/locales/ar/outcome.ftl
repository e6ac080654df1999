signature-annul = إبطال هذا التوقيع
signature-annulled-title = أُبطل هذا التوقيع
signature-annulled-what = تبيّن أن صفة من وقّع غير صحيحة. لم يعد التوقيع معتبرًا، ويبقى في السجل إلى الأبد. السبب المذكور:
annul-title = إبطال توقيع
annul-what = أنت على وشك إبطال توقيع { $organisation } على «{ $pact }»، لأن من وقّع لم يكن مخوَّلًا بإلزام المنظمة.
annul-public = يبقى التوقيع في السجل بوصفه مُبطَلًا، مع اليوم والسبب واسم منظمتك. لا رجعة في الإبطال، وللمنظمة أن توقّع من جديد بتفويض صحيح.
annul-follows-count = لم يعد معتبرًا: لا بين الموقّعين ولا في بدء النفاذ. والميثاق النافذ يبقى نافذًا.
annul-follows-owed = يُرفع ما لم يحلّ أجله بعد. ويبقى ما فات أو أُبلغ عنه أو تقرّر.
annul-follows-mandate = يُسحب التفويض، ويُبلَّغ من وقّع بالبريد.
annul-follows-evidence = الأدلة التي تُنزَّل من الآن تقول إن التوقيع أُبطل.
annul-follows-given = ويُبطل معه ما صودق عليه أو شُهد به أو قيل عن انتهاء الميثاق بالتفويض نفسه.
annul-reason = كيف عُرف أن الصفة غير صحيحة؟
annul-confirm = اطّلعتُ على ما يُثبت أن الصفة غير صحيحة، وأتصرف باسم منظمتي
annul-confirm-missing = ضع علامة في الخانة إن كنت اطّلعت عليه، وإلا فأبقِ التوقيع.
annul-now = إبطال التوقيع
annul-keep = إبقاء التوقيع
annul-refused-already = أُبطل هذا من قبل.
annul-refused-not-yours = لا يُبطل توقيعًا إلا أمانة الميثاق أو منسّق في الجمعية التي شهدت للتفويض، ولا يُبطل أحد توقيعه هو. والمنظمة تسحب توقيعها بنفسها.
annul-given = إبطال هذا
annul-given-title = إبطال ما تمّ بتفويض غير صحيح
annul-given-what = أنت على وشك إبطال ما قامت به { $organisation } هنا في «{ $pact }»، لأن من قام به لم يكن مخوَّلًا بإلزام المنظمة.
annul-given-when = تمّ في
annul-given-public = يبقى في السجل بوصفه مُبطَلًا، مع اليوم والسبب واسم منظمتك. لا رجعة في الإبطال، وللمنظمة أن تقوم به من جديد بتفويض صحيح.
annul-given-follows-all = ويُبطل معه كل ما سواه في هذا الميثاق مما صودق عليه أو شُهد به أو قيل عن انتهائه بالتفويض نفسه. أما التوقيع بهذا التفويض فيُبطل في صفحته.
annul-given-follows-count = لم يعد معتبرًا: التوقيعات التي صادق عليها تنتظر مصادقة أخرى، وما قيل عن الانتهاء كأنه لم يُقل. والميثاق النافذ يبقى نافذًا، والمنتهي يبقى منتهيًا.
annul-given-follows-mandate = يُسحب التفويض، ويُبلَّغ من تصرّف به بالبريد.
annul-given-confirm-missing = ضع علامة في الخانة إن كنت اطّلعت عليه، وإلا فأبقِه.
annul-given-now = إبطاله
annul-given-keep = إبقاؤه
signature-was-unattested = أُبطل ما شهدت به { $organisation } أو صادقت عليه، لهذا السبب: { $reason }
mail-annulled-given-subject = أُبطل ما قمتَ به باسم { $organisation }
mail-annulled-given-body =
    { $name }،

    أُبطل ما صادقتَ عليه أو شهدتَ به أو قلتَه عن انتهاء الميثاق باسم { $organisation } في «{ $pact }»، لأن الصفة التي قمتَ به بها عُدّت غير صحيحة. السبب المذكور:

    { $reason }

    ويبقى في السجل بوصفه مُبطَلًا:

    { $url }

    إن كان في ذلك خطأ فاكتب إلى أمانة الميثاق أو إلى الجمعية التي شهدت لتفويضك.
mail-withdrawn-subject = سحبت { $organisation } توقيعها
mail-withdrawn-body =
    { $name }،

    سحبت { $organisation } توقيعها على «{ $pact }». السبب الذي يمكن للجميع قراءته:

    { $reason }

    ويبقى التوقيع في السجل بوصفه مسحوبًا، ويُرفع ما لم يحلّ أجله بعد ما لم يكن ثمة ما يُلزم المنظمة سواه:

    { $url }
mail-annulled-subject = أُبطل توقيع لك
mail-annulled-body =
    { $name }،

    أُبطل التوقيع الذي قدّمته عن { $organisation } على «{ $pact }»، لأن صفة تقديمه اعتُبرت غير صحيحة. السبب المذكور:

    { $reason }

    ويبقى في السجل بوصفه مُبطَلًا:

    { $url }

    إن كان هذا خطأ فاكتب إلى أمانة الميثاق أو إلى الجمعية التي شهدت لك. ويمكنك أن توقّع من جديد بتفويض جديد.
signature-countersigned-by = صدّقت عليه
signatories-order-title = بأي ترتيب يُوقَّع الميثاق
signatories-order = توقّع كل صفة متى وقّع ممن قبلها العدد الذي يلزم لبدء النفاذ، واحد على الأقل. ولا تُنتظر صفة لا يلزمها بدء النفاذ ولا يشغلها أحد. وبعد نفاذ الميثاق يوقّع كل صاحب مقعد متى شاء.
signatories-turn-now = { $role }: وقّع { $signed } من { $seated }. لهم أن يوقّعوا.
signatories-turn-later = { $role }: وقّع { $signed } من { $seated }. ينتظرون من قبلهم.
signatories-countersignature = التصديق
signatories-countersigned-noted = تصدّق الجمارك على توقيعات الآخرين. ويُحسب لبدء النفاذ ما ينتظر التصديق أيضًا.
signatories-countersigned-only = تصدّق الجمارك على توقيعات الآخرين. ولا يُحسب لبدء النفاذ إلا ما صُدّق عليه.
signatories-countersign = التصديق على توقيعات
sign-awaited = يوقّع آخرون قبلك. لم يوقّع بعدُ:
sign-order-read = اقرأ بأي ترتيب يُوقَّع الميثاق
sign-refused-not-your-turn = لم يحن دور منظمتك بعد: يبيّن النص من يوقّع أولًا. عُد بعد أن يوقّعوا؛ وصفحة الموقّعين تُظهر أين وصل الأمر.
countersign-title = التصديق على توقيعات
countersign-promise = تصدّق { $organisation } على { $count ->
    [zero] هذه التوقيعات
    [one] هذا التوقيع
    [two] هذين التوقيعين
    [few] هذه التوقيعات وعددها { $count }
    [many] هذه التوقيعات وعددها { $count }
   *[other] هذه التوقيعات وعددها { $count }
  } وتعترف بمن تُلزمهم نظراءَ لها في هذا الميثاق.
countersign-progress = صُدّق على { $done } من { $all } من التوقيعات
countersign-waiting = { $count ->
    [zero] لا توقيع ينتظر
    [one] توقيع واحد ينتظر
    [two] توقيعان ينتظران
    [few] { $count } توقيعات تنتظر
    [many] { $count } توقيعًا ينتظر
   *[other] { $count } توقيع ينتظر
  }؛ { $most } على الأكثر في المرة الواحدة
countersign-what = بالتصديق تقول { $organisation } علنًا إنها رأت من وقّع وبأي صفة، وتعدّهم نظراء لها. اترك ما تشكّ فيه: يبقى منتظرًا.
countersign-which = تصديق
countersign-this = التصديق على توقيع { $organisation }
countersign-none-chosen = اختر توقيعًا واحدًا على الأقل.
countersign-own-version = متى وقّعت الجمارك هذه النسخة
countersign-confirm = نظرتُ في التوقيعات التي اخترتها، وأنا مخوَّل بالتصديق عن الجمارك
countersign-confirm-missing = ضع علامة في الخانة إن كنت نظرت فيها ومخوَّلًا بالتصديق، وإلا فعُد إلى الوراء.
countersign-nothing-title = لا شيء ينتظر
countersign-nothing = تظهر التوقيعات هنا منذ أن يوقّع غير الجمارك وحتى تصدّق عليها الجمارك.
countersigned-title = تم التصديق
countersigned-what = التصديق مسجَّل في السجل العلني وعلى صفحة كل توقيع. ويُبلَّغ الموقّعون بالبريد.
countersign-refused-none = لا يعرف نص هذا الميثاق التصديق.
countersign-refused-own-first = على الجمارك أن توقّع الميثاق بنفسها قبل أن تصدّق.
countersign-refused-outdated = لم يعد ما أعددته كما كان: سُحب توقيع أو أُبطل أو صُدّق عليه في هذه الأثناء، أو صار تفويضك غيره. لم يجرِ شيء: ابدأ من جديد.
countersign-refused-too-many = لا يمكن اختيار أكثر من 50 توقيعًا في المرة الواحدة. اختر عددًا أقل؛ وتبقى البقية منتظرة.
countersign-refused-versions = هذه التوقيعات على عدة نسخ من الميثاق، والبيان الواحد عن نسخة واحدة. اختر توقيعات نسخة واحدة، ثم البقية بعدها.
countersign-refused-not-yours = لا يصدّق على التوقيعات إلا من يحمل تفويضًا عن جمارك هذا الميثاق.
mail-countersigned-subject = صدّقت الجمارك على توقيعك
mail-countersigned-body =
    { $name }،

    صدّقت الجمارك على التوقيع الذي قدّمته عن { $organisation } على «{ $pact }». تجده هنا مع دليل جديد يُحفظ:

    { $url }
countersign-now = التصديق
sign-decline = رفض التوقيع مع بيان السبب
sign-decline-title = رفض التوقيع
sign-decline-what = أنت على وشك القول إن { $organisation } لن توقّع «{ $pact }». ويُبلَّغ بالبريد من طلب التوقيع.
resign-decline-what = أنت على وشك القول إن { $organisation } لن توقّع النسخة { $number } من «{ $pact }». ويبقى توقيعها على النسخة { $signed } كما هو. ويُبلَّغ بالبريد من طلب التوقيع.
sign-decline-back = العودة إلى النص
sign-declined-later = أُبلغ بالبريد من طلب التوقيع. وإن غيّرت الجهة رأيها جاز لها أن توقّع بعد ذلك: فهو فعل جديد إلى جانب هذا.
resign-declined-what = رفضت { $organisation } توقيع النسخة { $number } من «{ $pact }». ويبقى توقيعها على النسخة { $signed } كما هو. ويبيّن السجل العلني ذلك مع السبب الذي ذكرته.
decline-refused-signed = وقّعت هذه الجهة النسخة المطلوبة، فليس هناك ما يُرفض. والتوقيع يجوز سحبه.
mail-seat-declined-subject = رفضت { $organisation } التوقيع على { $pact }
mail-seat-declined-body =
    تحية طيبة، { $name }،

    رفضت { $organisation } توقيع { $pact }. والسبب، وهو مقروء للجميع:

    { $reason }

    ويجوز لها أن توقّع فيما بعد. اطّلع على سجل الميثاق:

    { $url }
mail-resign-declined-subject = رفضت { $organisation } توقيع النسخة { $number } من { $pact }
mail-resign-declined-body =
    تحية طيبة، { $name }،

    رفضت { $organisation } توقيع النسخة { $number } من { $pact }. ويبقى توقيعها على النسخة { $signed } كما هو. والسبب، وهو مقروء للجميع:

    { $reason }

    ويجوز لها أن توقّع فيما بعد، ولا تصلها تذكيرات بعد الآن. اطّلع على سجل الميثاق:

    { $url }
