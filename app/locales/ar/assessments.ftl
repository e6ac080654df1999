assess-title = التقييمات الذاتية
assess-kind = تقييم ذاتي
assess-lead = كيف ترى إدارات الجمارك نزاهتها وفق عوامل أروشا العشرة، وكيف يراها القطاع الخاص، كما نشرته هي بنفسها.
assess-counted = { $count ->
    [zero] لا دورات منشورة
    [one] دورة منشورة واحدة
    [two] دورتان منشورتان
    [few] { $count } دورات منشورة
    [many] { $count } دورة منشورة
   *[other] { $count } دورة منشورة
  }
assess-none-title = لا تقييم ذاتي يُعرض
assess-none = تظهر كل دورة هنا من يوم تنشرها إدارتها. إن بحثت بكلمات فجرّب أقل منها.
assess-what = الدورة
assess-administration = الإدارة
assess-round = الرقم
assess-published = نُشر
assess-published-on = نُشر في { $day }
assess-entry = مسجل بوصفه
assess-open = جُمعت الإجابات
assess-days = من { $from } إلى { $to }
assess-answered = الإجابات
assess-answers = { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
  }
assess-few = أقل من { $least }
assess-group-officials = موظفو الجمارك
assess-group-private_sector = القطاع الخاص
assess-outline-officials = موظفو الجمارك (خط متصل ودوائر)
assess-outline-private_sector = القطاع الخاص (خط متقطع ومربعات)
assess-radar = متوسط الموافقة على كل عامل
assess-radar-how = من 1 في الوسط (لا أوافق مطلقًا) إلى 5 عند الحافة (أوافق تمامًا). والأرقام في الجدول أدناه. ويظهر فراغ حيث قيّم العامل أقل من خمسة أشخاص.
assess-figures = الأرقام بحسب العامل
assess-factor = العامل
assess-mean-officials = الموظفون: المتوسط من 1 إلى 5
assess-mean-private_sector = القطاع الخاص: المتوسط من 1 إلى 5
assess-agree-officials = الموظفون: يوافقون
assess-agree-private_sector = القطاع الخاص: يوافقون
assess-percent = { $number }٪
assess-commitments = التزامات تخدمه
assess-method = قيّم كل شخص ثلاث عبارات في كل عامل. ويعطي المتوسط كل شخص الوزن نفسه، وتحسب النسبة «أوافق» و«أوافق تمامًا» من مجموع التقييمات دون «لا أستطيع القول». ويُحذف ما قاله أقل من خمسة أشخاص، ولا تُجمع المجموعتان أبدًا. والإجابات بلا أسماء، فلا يمكن لأحد أن يعرف من قال ماذا.
assess-uncovered = لا يخدم هذه العواملَ بعدُ أيُّ التزام لهذه الإدارة في ميثاق:
assess-over-time = مقارنة بالدورات السابقة
assess-over-time-officials = الموظفون: المتوسط في كل دورة
assess-over-time-private_sector = القطاع الخاص: المتوسط في كل دورة
assess-questionnaire = الاستبيان
assess-all = كل التقييمات الذاتية
assess-form-title = ما مدى نزاهة { $administration }؟
assess-form-what = قل إلى أي مدى توافق على ثلاثين عبارة قصيرة. وأنت تجيب ضمن هذه المجموعة: { $group }.
assess-form-until = تُقبل الإجابات حتى { $day }.
assess-form-nobody-title = لن يعرف أحد من أنت
assess-form-nobody = تُحفظ إجابتك دون اسمك ولا عنوانك على الشبكة ولا الساعة، ولا تُحفظ أبدًا مع رمزك. وما قاله أقل من خمسة أشخاص لا يُعرض على أحد، ولا ترى الإدارة النتائج إلا بعد إغلاق الدورة.
assess-code = رمزك
assess-code-hint = ستة عشر حرفًا ورقمًا أُعطيت لك، ويصلح مرة واحدة. ولا أثر للشرطات والمسافات
assess-scale-1 = لا أوافق مطلقًا
assess-scale-2 = لا أوافق
assess-scale-3 = لا هذا ولا ذاك
assess-scale-4 = أوافق
assess-scale-5 = أوافق تمامًا
assess-scale-0 = لا أستطيع القول
assess-no-rating = اختر مدى موافقتك، أو «لا أستطيع القول».
assess-no-code = اكتب الرمز الذي أُعطي لك. فهو يبين أنك من المجموعة دون أن يبين من أنت.
assess-bad-code = هذا الرمز لا يخص هذا الرابط. قارنه حرفًا حرفًا بالرمز الذي أُعطي لك.
assess-used-code = سبق لهذا الرمز أن أجاب، ولا يمكن تغيير الإجابة. إن لم تكن أنت فاطلب رمزًا آخر من الأمانة.
assess-send = أرسل الإجابة
assess-thanks = شكرًا، سُجلت إجابتك
assess-thanks-what = لم يعد رمزك صالحًا. وإذا نشرت الإدارة هذه الدورة فستظهر نتائجها بين التقييمات الذاتية.
assess-desk = التقييم الذاتي لإدارتك
assess-desk-lead = اطرح من حين إلى آخر الأسئلة نفسها على الموظفين والقطاع الخاص. والنتائج لكم وحدكم إلى أن تنشروها.
assess-desk-none-title = لا دورات بعد
assess-desk-none = ستظهر هنا الدورات التي تفتحها أدناه.
assess-rounds = الدورات
assess-state = الحالة
assess-state-open = مفتوحة
assess-state-closed = مغلقة، خاصة
assess-state-published = منشورة
assess-new = افتح دورة
assess-round-title = عنوان الدورة
assess-round-title-hint = يراه المجيبون، مثلًا: استبيان النزاهة 2026
assess-opens-on = اليوم الأول
assess-closes-on = اليوم الأخير
assess-closes-on-hint = لا تُقبل إجابة بعده، ويمكنك الإغلاق قبله
assess-open-now = افتح الدورة
assess-bad-day = هذا ليس تاريخًا. اكتب اليوم والشهر والسنة، مثلًا 2026-11-24.
assess-refused-dates = اليوم الأخير يسبق الأول أو قد مضى. اختر يومًا لاحقًا.
assess-refused-one-open = لهذه الإدارة دورة أخرى مفتوحة. أغلقها أولًا حتى لا يجيب أحد عن دورتين معًا.
assess-refused-closed = لا تقبل هذه الدورة إجابات اليوم: لم تبدأ بعد أو انتهت.
assess-refused-still-open = لا تزال الدورة تقبل الإجابات. أغلقها أولًا: فمن يرى النتائج تنمو يرى كل إجابة حين تصل.
assess-too-few-title = الإجابات أقل من أن يُعرض منها شيء
assess-refused-too-few = لم تبلغ أي مجموعة خمس إجابات. وعرض أقل من ذلك يكشف من قال ماذا. اسأل عددًا أكبر في الدورة القادمة.
assess-refused-codes = لا يمكن إنشاء هذا العدد من الرموز. اكتب عددًا من 1 فأكثر، وللمجموعة 5000 رمز في الدورة على الأكثر.
assess-refused-link = لم يعد هذا الرابط صالحًا. اطلب الجديد ممن أعطاك إياه.
assess-refused-not-secretariat = هذه الصفحات لأمانة إدارة جمركية. اطلب من إدارتك أن تسجلك فيها.
assess-codes = الرموز المنشأة
assess-link = الرابط
assess-link-open = مفتوح
assess-link-closed = لا رابط مفتوح
assess-link-make = أنشئ رابطًا
assess-link-renew = أنشئ رابطًا جديدًا وأغلق السابق
assess-link-close = أغلق الرابط
assess-codes-count = عدد الرموز
assess-codes-make = أنشئ رموزًا للطباعة
assess-codes-csv = أنشئ رموزًا بصيغة CSV
assess-once-title = لهذه المجموعة: { $group }
assess-once = يُعرض هذا مرة واحدة: فالبوابة لا تحتفظ إلا ببصمته. اطبعه أو انسخه الآن. سلّم كل رمز إلى شخص واحد، ولا تدوّن من أخذ أي رمز.
assess-close = إغلاق الدورة
assess-close-what = لا تُقبل بعد ذلك أي إجابة، ولا تُفتح الدورة المغلقة ثانية. وعندئذ ترى نتائجها.
assess-close-confirm = نعم، تُغلق هذه الدورة نهائيًا
assess-close-unconfirmed = ضع علامة في المربع لتأكيد إغلاق الدورة: فلا يمكن فتحها ثانية.
assess-close-now = أغلق الدورة
assess-results = النتائج
assess-results-private = النتائج، لأمانتكم فقط
assess-see-published = اعرضها كما نُشرت
assess-publish = نشر النتائج
assess-publish-what = هذا ما سيراه الجميع من «{ $title }» لدى { $administration }.
assess-publish-final-title = لا رجعة فيه
assess-publish-final = تدخل النتائج السجل العام وتبقى كما هي. ومن أراد تصحيحها أجرى دورة جديدة.
assess-publish-confirm = نعم، تُنشر هذه النتائج
assess-publish-unconfirmed = ضع علامة في المربع لتأكيد نشر النتائج: فلا رجعة في ذلك.
assess-publish-now = انشر النتائج
assess-publish-not = أبقها خاصة
assess-statement-s1a = يتحدث رؤساء هذه الإدارة علنًا عن النزاهة.
assess-statement-s1b = يلتزم رؤساء هذه الإدارة بالقواعد التي يضعونها لغيرهم.
assess-statement-s1c = حين يقع خطأ يتحمل المسؤولون تبعته.
assess-statement-s2a = قواعد الجمارك مكتوبة بطريقة يمكن فهمها.
assess-statement-s2b = تطبَّق القواعد نفسها على الجميع بالطريقة نفسها.
assess-statement-s2c = لا تترك الرسوم والضرائب مجالًا للمساومة.
assess-statement-s3a = الخطوات والوثائق والرسوم المطلوبة منشورة ومحدَّثة.
assess-statement-s3b = تصدر قرارات الجمارك مع أسبابها.
assess-statement-s3c = من لا يوافق على قرار يمكنه التظلم، ويُنظر في تظلمه خلال مدة معقولة.
assess-statement-s4a = يمكن تقديم البيانات والدفع دون مقابلة موظف.
assess-statement-s4b = ما يُفعل يدويًا في النظام يترك أثرًا.
assess-statement-s4c = لا يستطيع الموظفون اختيار البيانات التي يعالجونها.
assess-statement-s5a = تُكتشف الخطوات التي لا حاجة إليها وتُلغى.
assess-statement-s5b = يُفرج عن البضائع في المدة التي تعد بها الجمارك.
assess-statement-s5c = يُستشار العاملون بإجراء ما قبل تغييره.
assess-statement-s6a = تكشف الرقابة الداخلية والخارجية مواضع الخلل.
assess-statement-s6b = من يبلغ عن مخالفة يحظى بالحماية.
assess-statement-s6c = يتولى النظر في البلاغات أشخاص مستقلون عن المعنيين بها.
assess-statement-s7a = يعرف الموظفون الهدايا والمجاملات التي يجب عليهم رفضها.
assess-statement-s7b = تفيد مدونة السلوك في المواقف التي تحدث فعلًا.
assess-statement-s7c = لمخالفات المدونة عواقب أيًّا كان مرتكبها.
assess-statement-s8a = يُعيَّن الموظفون ويُرقَّون على أساس كفاءتهم.
assess-statement-s8b = يكفي الأجر الموظف ليعيش بأمانة.
assess-statement-s8c = يُدرَّب الموظفون في المواقع الحساسة ويُنقلون دوريًا.
assess-statement-s9a = يفخر الموظفون بالعمل في هذه الإدارة.
assess-statement-s9b = لن يسكت الزملاء إن أخذ أحدهم رشوة.
assess-statement-s9c = يعامل الرؤساء الموظفين بإنصاف.
assess-statement-s10a = تجتمع الجمارك وقطاع الأعمال بانتظام وعلنًا.
assess-statement-s10b = يُنفَّذ ما يُتفق عليه في هذه الاجتماعات.
assess-statement-s10c = ترفض الشركات دفع الرشاوى وتقول ذلك حين تُطلب منها.
risks-title = خرائط مخاطر الفساد
risks-kind = خريطة مخاطر الفساد
risks-lead = أين ترى إدارات الجمارك الفساد أكثر احتمالًا وأشد ضررًا، وماذا تفعل إزاءه، كما نشرته هي بنفسها.
risks-counted = { $count ->
    [zero] لا إصدارات منشورة
    [one] إصدار منشور واحد
    [two] إصداران منشوران
    [few] { $count } إصدارات منشورة
    [many] { $count } إصدارًا منشورًا
   *[other] { $count } إصدار منشور
  }
risks-none-title = لا خريطة تُعرض
risks-none = يظهر كل إصدار هنا من يوم تنشره إدارته. إن بحثت بكلمات فجرّب أقل منها.
risks-edition = الإصدار
risks-edition-no = الإصدار { $number }
risks-counted-term = المخاطر
risks-in-edition = { $count ->
    [zero] لا مخاطر
    [one] خطر واحد
    [two] خطران
    [few] { $count } مخاطر
    [many] { $count } خطرًا
   *[other] { $count } خطر
  }
risks-all = كل خرائط المخاطر
risks-map = الاحتمال والأثر
risks-list = المخاطر بحسب الدرجة
risks-method = الدرجة هي الاحتمال مضروبًا في الأثر، وكل منهما من 1 إلى 5. شديد: 15 فأكثر؛ مرتفع: من 10 إلى 14؛ متوسط: من 5 إلى 9؛ منخفض: حتى 4. وهذه الدرجات تقدير الإدارة نفسها.
risks-score = { $level }، { $score }
risks-risk = ما الذي قد يحدث
risks-risk-hint = صف الفعل لا الشخص أبدًا: فقد يصبح إصدار من هذه الخريطة علنيًا
risks-process = العملية
risks-process-hint = مثلًا: المعاينة الفعلية في الساحة
risks-level = المستوى
risks-likelihood = الاحتمال
risks-impact = الأثر
risks-controls = الضوابط القائمة
risks-controls-hint = الضوابط التي تعمل اليوم
risks-measure = التدبير
risks-measure-hint = ما الذي سيُفعل، ويمكن صياغته التزامًا بعد ذلك
risks-owner = الوظيفة المسؤولة
risks-owner-hint = وظيفة لا اسم، مثلًا: رئيس مكتب الميناء
risks-status = الحالة
risks-commitment = الالتزام
risks-not-held = { $code }، ليس في أي ميثاق بعد
risks-draft = صُغه التزامًا
risks-pact = الميثاق المعني
risks-no-pact = لا ميثاق بعينه
risks-desk = مخاطر الفساد في إدارتك
risks-desk-lead = بيّن أين يُحتمل الفساد وما الذي يسببه، وصُغ التدابير التزامات. والخريطة لكم وحدكم إلى أن تنشروا إصدارًا منها.
risks-desk-none-title = لا مخاطر بعد
risks-desk-none = ستظهر هنا المخاطر التي تضيفها، أشدها أولًا.
risks-add = أضف خطرًا
risks-change = عدّل خطرًا
risks-form-what = خطر واحد في عملية واحدة: ما الذي قد يحدث، وما احتماله، وماذا يُفعل إزاءه.
risks-keep = احفظ الخطر
risks-forget = احذفه من الخريطة
risks-too-long = اختصر هذا النص: فهو أطول مما يتسع له الحقل.
risks-bad-step = اختر درجة من 1 إلى 5: فمن دونها لا موضع للخطر على الخريطة.
risks-publish = نشر الخريطة كما هي
risks-publish-what = تصبح كل الصفوف أعلاه إصدارًا علنيًا يبقى كما هو، وتدخل بصمته السجل العام. والتغييرات اللاحقة تصنع إصدارًا لاحقًا.
risks-publish-confirm = نعم، تُنشر هذه الخريطة، وليس فيها اسم أحد
risks-publish-unconfirmed = ضع علامة في المربع لتأكيد أن الخريطة تُنشر وأنها لا تسمي أحدًا: فلا رجعة في ذلك.
risks-publish-now = انشر الخريطة
risks-refused-none = لا خطر على الخريطة. أضف واحدًا أولًا.
risks-draft-title = صياغة التدبير التزامًا
risks-draft-what = التدبير الذي يتضمنه ميثاق تُقدَّم عنه التقارير ويُحكم عليه. أكمل ما يجعله قابلًا للتحقق، وما يجتاز التحقق يُحفظ مع الخطر باسمه المختصر.
risks-against = لمواجهة هذا الخطر: { $risk }
risks-remembered = يحفظ الخطر هذا الالتزام باسم { $code }، وسيقود إليه متى تضمنه ميثاق للإدارة.
risk-level-severe = شديد
risk-level-high = مرتفع
risk-level-moderate = متوسط
risk-level-low = منخفض
risk-status-identified = لم يُعالَج بعد
risk-status-under_way = التدبير قيد التنفيذ
risk-status-controlled = التدبير قائم
risk-status-accepted = مقبول عن علم
risk-likelihood-1 = 1، نادر
risk-likelihood-2 = 2، غير محتمل
risk-likelihood-3 = 3، ممكن
risk-likelihood-4 = 4، محتمل
risk-likelihood-5 = 5، شبه مؤكد
risk-impact-1 = 1، طفيف
risk-impact-2 = 2، محدود
risk-impact-3 = 3، ملحوظ
risk-impact-4 = 4، خطير
risk-impact-5 = 5، فادح
