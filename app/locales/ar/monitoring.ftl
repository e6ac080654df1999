# خلاصات المراقب، والمراسلات التي تسبقها، وعهدة المراقب.

# ما يُرفض للمراقب أو للموقّع، وسببه.
review-refused-nothing = لا شيء هنا ينتظر المراقب. فقد سبق الحكم على التقرير، أو ليس هناك تقرير.
review-refused-newer = أرسل الموقّع نسخة أخرى بينما كنت تنظر في هذه. لم يُفعل شيء. اقرأ الأحدث ثم قرر.
review-refused-too-early = ما زال بوسع الموقّع أن يرد. يمكنك النشر متى وصل الرد أو انقضت مهلته.
review-refused-replied = أُرسل رد من قبل، وهو باقٍ. وسيُطبع إلى جانب الخلاصة.
review-refused-closed = لا يمكن لأحد أن يكتب هنا الآن. تُتاح الرسائل من سؤال المراقب الأول إلى صدور الخلاصة.
review-no-completion = اذكر مدى الوفاء بالالتزام.
review-no-results = اذكر ما نتج عنه.
monitor-text-long = اختصر هذا النص. فهو أطول مما يتسع له الحقل.
monitor-no-day = أدخل يومًا.
monitor-period-backwards = لا يجوز أن يسبق اليوم الأخير اليوم الأول.
publication-languages-differ = اكتب العنوان والنص باللغات نفسها.
tasks-in-the-future = أدخل يومًا ليس في المستقبل.
tasks-no-obligation = لا يحمل أي التزام في هذا الميثاق هذا الرقم. انسخه من عنوان صفحته، أو اترك الحقل فارغًا.

# الرسائل إلى من يقدمون التقارير.
mail-returned-subject = لدى المراقب سؤال عن تقريرك
mail-returned-body =
    { $name }،

    أعاد { $monitor } إليك مع سؤال تقريرك عن «{ $commitment }» من «{ $pact }». يمكنك أن تجيب عنه، أو أن ترسل تقريرًا مصححًا، أو كليهما:

    { $url }
mail-draft-subject = يمكنك الرد على مشروع خلاصة المراقب
mail-draft-body =
    { $name }،

    وضع { $monitor } مشروع خلاصة بشأن تقريرك عن «{ $commitment }» من «{ $pact }». وهو ليس علنيًا بعد. أمامك حتى { $day } للرد، وسيُطبع ردك إلى جانب الخلاصة:

    { $url }
mail-finding-subject = نشر المراقب خلاصته بشأن تقريرك
mail-finding-body =
    { $name }،

    نشر { $monitor } خلاصته بشأن تقريرك عن «{ $commitment }» من «{ $pact }»:

    { $url }

# قائمة المراقب.
review-refused-incomplete = ينقص شيء. عُد إلى الاستمارة وأكملها.
queue-title = تقارير تنتظر الفحص
queue-lead = ما قدّمه الموقّعون ولم يحكم عليه أحد بعد، الأقدم أولًا.
queue-count-monitor = { $count ->
    [zero] لا تقرير ينتظرك
    [one] تقرير ينتظرك
    [two] تقريران ينتظرانك
    [few] تقارير تنتظرك
    [many] تقريرًا ينتظرك
   *[other] تقرير ينتظرك
  }
queue-count-flagged = { $count ->
    [zero] منها ما نبّه إليه فحص
    [one] منها نبّه إليه فحص
    [two] منها نبّه إليهما فحص
    [few] منها نبّه إليها فحص
    [many] منها نبّه إليها فحص
   *[other] منها نبّه إليها فحص
  }
queue-count-party = { $count ->
    [zero] لا تقرير ينتظر موقّعًا
    [one] تقرير ينتظر موقّعًا
    [two] تقريران ينتظران موقّعًا
    [few] تقارير تنتظر موقّعًا
    [many] تقريرًا ينتظر موقّعًا
   *[other] تقرير ينتظر موقّعًا
  }
queue-turn = الدور على
queue-turn-monitor = أنت
queue-turn-party = الموقّع
queue-flagged = ما نُبّه إليه فقط
queue-flags = { $count ->
    [zero] لا تنبيه
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهًا
   *[other] { $count } تنبيه
  }
queue-counted = { $count ->
    [zero] لا تقرير
    [one] تقرير واحد
    [two] تقريران
    [few] { $count } تقارير
    [many] { $count } تقريرًا
   *[other] { $count } تقرير
  }
queue-who = مقدّم التقرير
queue-waits-for = ما يُنتظر
queue-days = الأيام
queue-waits-review = فحصك
queue-waits-answered = أنت: أُجيب عن السؤال
queue-waits-publication = أنت: يمكن نشر الخلاصة
queue-waits-answer = جواب عن سؤالك
queue-waits-reply = رد، حتى { $day }
queue-empty-title = لا شيء ينتظر هنا
queue-empty = تظهر التقارير هنا منذ أن يرسلها الموقّع إلى أن تحكم عليها. وإن اخترت مرشّحات فقلّل منها.
queue-to-tasks = سجّل ما فعلته: وثائق وزيارات وجلسات استماع

# فحص تقرير.
review-title = فحص: { $organisation }
review-kind = فحص تقرير عن { $code }
review-waits = { $count ->
    [0] منذ اليوم
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { $count } أيام
    [many] منذ { $count } يومًا
   *[other] منذ { $count } يوم
  }
review-back = تقارير تنتظر الفحص
review-back-to = العودة إلى الفحص
review-way = افحص التقرير
review-accept = اقبله
review-return = أعده مع سؤال
review-rate = قيّمه
review-correct = صحّح الخلاصة بخلاصة أخرى
review-publish = انشر الخلاصة
review-evidence-title = ما يُثبته
review-expected = ما ينتظره الميثاق
review-before = الفترات السابقة
review-no-report = ليس هناك ما يُحكم عليه بعد. سيظهر التقرير هنا فور إرساله.
review-draft-title = مشروع خلاصة
review-draft-replied = ردّ الموقّع. يمكنك نشر الخلاصة مع رده.
review-draft-over = انقضت مهلة الرد ولم يصل رد. يمكنك نشر الخلاصة.
review-draft-waits = يمكن للموقّع أن يرد حتى { $day }. ويمكنك النشر بعد ذلك، أو متى وصل الرد.
look-title = لا رجعة في هذا
look-edit = عدّله
look-go-on = انتقل إلى المراجعة
review-accept-title = قبول التقرير
review-accept-what = تقول خلاصتك إنك توافق على التقرير. وهي علنية في الحال؛ وأي تصحيح لاحق يظهر إلى جانبها.
review-accept-now = اقبل التقرير
ask-title = إعادة التقرير مع سؤال
ask-what = يصل سؤالك إلى الموقّع بالبريد. ويمكنه أن يجيب أو أن يصحح تقريره أو كليهما. يرى الجميع أن التقرير أُعيد؛ أما السؤال فلا يقرؤه سواكما.
ask-question = سؤالك
ask-question-hint = اذكر ما لم تستطع أن تراه، وما الذي يُثبته.
ask-now = أعده
rate-title = تقييم التقرير
rate-what = يرى الموقّع هذا المشروع وأمامه عشرة أيام عمل للرد، أو ما يمنحه الميثاق. لا شيء علني حتى تنشره، وسيُطبع الرد إلى جانبه.
rate-completion-hint = مدى الوفاء بالالتزام كما تراه. ويظهر تقرير الموقّع إلى جانبه.
rate-results-hint = ما نتج عنه، بصرف النظر عن مقدار ما أُنجز.
rate-reasons-hint = ما رأيته، ولماذا يقودك إلى هذا. لا تذكر اسم شخص عادي.
rate-now = أرسل المشروع إلى الموقّع
publish-title = نشر الخلاصة
publish-what = تصبح الخلاصة علنية منذ هذه اللحظة، مع الرد إن وُجد. وأي تصحيح لاحق يظهر إلى جانبها.
publish-now = انشر الخلاصة

# الخلاصات كما يقرؤها الجميع.
findings-title = ما خلص إليه المراقب
finding-title = الخلاصة { $number } بشأن النسخة { $revision }، { $day }
finding-revision = النسخة
finding-self-report = تقرير الموقّع
finding-says = خلاصة المراقب
finding-results = النتائج
finding-reasons = الأسباب
finding-agrees = قبل المراقب التقرير كما هو.
finding-reply = رد الموقّع
finding-no-reply = لم يرد في المهلة التي كانت له.
finding-by = المراقب
results-none = لا نتيجة تُرى بعد
results-limited = بعضها
results-expected = ما كان مأمولًا
results-outstanding = أكثر مما كان مأمولًا
results-unclear = ما عُرض لا يبيّنها

# المراسلات بين المراقب والموقّع.
thread-title = أسئلة عن تقرير
thread-lead = لا يقرأ هذا سوى مراقب الميثاق والموقّع.
thread-messages = الرسائل
thread-empty-title = لم يسأل أحد شيئًا
thread-empty = إذا أعاد المراقب التقرير مع سؤال فسيظهر هنا، ويمكنك أن تجيب عنه.
thread-side-monitor = المراقب
thread-side-party = الموقّع
thread-body = رسالتك
thread-body-hint = مكان الملفات هو التقرير: أرسل تصحيحًا لتضيف منها.
thread-send = أرسل الرسالة
thread-closed = أصدر المراقب خلاصته. وتبقى هذه المراسلات لتقرآها.
thread-correct = أرسل تقريرًا مصححًا
thread-write = اقرأ هذه المراسلات واكتب فيها
thread-way = أسئلة عن التقرير
reply-way = رُدّ على مشروع الخلاصة
reply-title = الرد على مشروع الخلاصة
reply-lead = هذا ما ينوي المراقب نشره بشأن تقريرك. وهو ليس علنيًا بعد. يمكنك أن ترد مرة واحدة، وسيُطبع ردك إلى جانب الخلاصة حرفيًا.
reply-until = أمامك حتى { $day } للرد، إلى نهاية ذلك اليوم.
reply-until-over = انتهت مهلة الرد في { $day }. وما دام لم يُنشر شيء فما زال بوسعك أن ترسل ردًا.
reply-hint = اذكر ما تراه على وجه آخر، وأين يمكن رؤيته. سيكون علنيًا: لا تذكر اسم شخص عادي.
reply-what = يصل ردك إلى المراقب. وسيكون علنيًا مع الخلاصة ولا يمكن تغييره.
reply-now = أرسل الرد
reply-sent-title = ردك لدى المراقب
reply-sent = سيُطبع إلى جانب الخلاصة عند نشرها.

# مراقب الميثاق.
monitor-title = مراقب { $pact }
monitor-lead = يحكم المراقب على ما تقدمه جميع الأطراف، الجمارك كالشركات سواء بسواء. وما ينشره لا يحتاج إلى موافقة أحد، ولا يستطيع أحد سواه أن يسحبه.
monitor-who = المراقب
monitor-none-title = ليس لهذا الميثاق مراقب
monitor-none = حين تشغل منظمة مقعد المراقب تظهر هنا مدتها وإقراراتها ومهامها ومنشوراتها.
term-title = المدة
term-none = لم تُسجَّل مدة بعد. تسجّلها أمانة الميثاق.
term-appointed = كيف عُيّن
term-earlier = مدد سُجّلت من قبل
term-way = سجّل مدة المراقب
term-form-title = تسجيل مدة المراقب
term-since = اليوم الأول
term-until = اليوم الأخير
term-appointed-hint = من اختار، وكيف، وبعد أي دعوة. سيكون علنيًا.
term-what = المدة علنية ولها قيد في السجل. وتُسجَّل أخرى لاحقة إلى جانبها. ولا تمنع أي مدة، ولا انتهاؤها، المراقبَ من النشر.
term-now = سجّل المدة
declaration-title = إقرار المصالح
declaration-on = أُعلن في { $day }
declaration-earlier = إقرارات سابقة
declaration-none-title = لم يُعلن شيء بعد
declaration-none = ما يعلنه المراقب عن مصالحه سيظهر هنا، كل مرة مع يومه.
declaration-way = أعلن المصالح أو جدّد إعلانها
declaration-form-title = إعلان المصالح
declaration-text = الإقرار
declaration-text-hint = العمل والمال والأسرة وكل ما يربطك بطرف، أو أنه لا يربطك به شيء.
declaration-what = الإقرار علني مع يومه. وما أُعلن من قبل يبقى إلى جانبه.
declaration-now = انشر الإقرار

# ما فعله المراقب.
tasks-title = ما فعله المراقب
tasks-form-title = سجّل ما فعلته
tasks-lead = وثائق فُحصت وزيارات وجلسات استماع. القائمة علنية في صفحة مراقب الميثاق.
tasks-public = يصبح علنيًا فور تسجيله. لا تذكر اسم شخص عادي.
tasks-record = سجّله
tasks-way = سجّل ما فعلته
tasks-no-kind = اذكر نوع المهمة.
tasks-counted = { $count ->
    [zero] لا مهمة
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
  }
tasks-none-title = لم يُسجَّل شيء بعد
tasks-none = ستظهر هنا الوثائق التي فحصها المراقب وزياراته وجلسات استماعه.
task-what = ما أُنجز
task-what-hint = جملة أو جملتان بلغة هذه الصفحة.
task-kind = النوع
task-kind-documents = فحص وثائق
task-kind-visit = زيارة
task-kind-hearing = جلسة استماع
task-kind-other = غير ذلك
task-done = اليوم
task-on = بشأن أي تقرير
task-on-none = لا تقرير بعينه
task-on-report = { $code }، { $organisation }

# منشورات المراقب.
publications-title = المنشورات
publications-counted = { $count ->
    [zero] لا منشور
    [one] منشور واحد
    [two] منشوران
    [few] { $count } منشورات
    [many] { $count } منشورًا
   *[other] { $count } منشور
  }
publications-none-title = لم يُنشر شيء بعد
publications-none = ستظهر هنا تقارير المراقب نفسه، الأحدث أولًا.
publication-kind = تقرير المراقب
publication-name = العنوان
publication-published = تاريخ النشر
publication-retracted = مسحوب
publication-untitled = منشور سُحب
publication-gone-title = سُحب هذا المنشور
publication-gone = سحبه المراقب نفسه ويذكر السبب. ويحتفظ السجل العلني بوقت نشره وببصمة نصه.
publication-gone-on = تاريخ السحب
retract-way = اسحب هذا المنشور
retract-title = سحب منشور
retract-lead = أنت وحدك من يستطيع ذلك. ستبقى الصفحة، وفيها السبب مكان النص.
retract-reason = السبب
retract-reason-hint = جملة أو جملتان. ستكونان علنيتين.
retract-what = لن يُعرض النص بعد ذلك. ويبقى مكانه ويومه وسببه إلى الأبد.
retract-now = اسحبه
retract-keep = اتركه كما هو
writing-way = اكتب تقريرًا
writing-resume = تابع مسودة { $at }
writing-back = العودة إلى صفحة المراقب
writing-title = تقرير من المراقب
writing-lead = ما لم تنشره لا يراه أحد سواك، ولا يُسأل أحد سواك.
writing-title-hint = قصير، وبلا اسم شخص عادي.
writing-from = أول يوم يتحدث عنه
writing-to = آخر يوم يتحدث عنه
writing-body = النص
writing-body-hint = بصيغة Markdown: **غليظ** و*مائل* وقوائم وجداول وروابط. السطر الفارغ يبدأ فقرة.
writing-look = احفظ وانظر كيف سيبدو
writing-preview-title = كيف سيبدو
writing-preview = لا يرى هذا سواك. ومتى نشرته صار علنيًا في الحال، ولا يسحبه سواك.
writing-publish = انشره
writing-edit = تابع الكتابة
finding-evidence = نزّل دليل هذه الخلاصة
