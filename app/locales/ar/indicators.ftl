# سلاسل المؤشرات، وفحوص القيم المبلَّغة، ومراجعات التعاريف، والأرقام بحسب المكتب.
indicators-title = المؤشرات
indicators-lead = أرقام يقيسها آخرون، مأخوذة من ملفاتهم المنشورة: ماذا يعدّ كلٌّ منها، بحسب المنطقة وعبر الزمن، ومع مصدره. وهي الخلفية التي تُقرأ عليها المواثيق.
indicators-methods = كيف تُفحص الأرقام المبلَّغة
indicators-search = كلمات من الاسم أو الوحدة أو المصدر
indicators-counted = { $found ->
    [0] لا سلسلة من أصل { $total }
    [one] سلسلة واحدة من أصل { $total }
    [two] سلسلتان من أصل { $total }
    [few] { $found } سلاسل من أصل { $total }
    [many] { $found } سلسلةً من أصل { $total }
   *[other] { $found } سلسلة من أصل { $total }
  }
indicators-empty-title = لا سلسلة بعد
indicators-empty = ستظهر السلاسل هنا حين يحمّل المشغّل ملفًا بالأمر «pacthouse import indicator».
indicators-none-title = لا سلسلة مطابقة
indicators-all = جميع المؤشرات
indicators-kind = مؤشر
indicators-name = ما الذي يُعدّ
indicators-unit = الوحدة
indicators-no-unit = بلا وحدة
indicators-better = أيّ اتجاه أفضل
indicators-better-increase = الأكثر أفضل
indicators-better-decrease = الأقل أفضل
indicators-better-neither = لا هذا ولا ذاك، أو لم يُذكر
indicators-source = المصدر
indicators-licence = الترخيص
indicators-not-said = لم يُذكر
indicators-holds = تحتوي على
indicators-size = { $points ->
    [one] قيمة واحدة
    [two] قيمتين
    [few] { $points } قيم
    [many] { $points } قيمةً
   *[other] { $points } قيمة
  } في { $areas ->
    [one] منطقة واحدة
    [two] منطقتين
    [few] { $areas } مناطق
    [many] { $areas } منطقةً
   *[other] { $areas } منطقة
  }
indicators-columns = أعمدة الملف
indicators-file = بصمة الملف
indicators-revisions = النسخ
indicators-revisions-what = الملف الذي يقول شيئًا مختلفًا يصير نسخة جديدة، وتبقى النسخ السابقة كما كانت.
indicators-revision = النسخة { $number }، حُمّلت في { $day }
indicators-area = المنطقة
indicators-areas = المناطق
indicators-areas-found = { $found ->
    [0] لا منطقة من أصل { $total }
    [one] منطقة واحدة من أصل { $total }
    [two] منطقتان من أصل { $total }
    [few] { $found } مناطق من أصل { $total }
    [many] { $found } منطقةً من أصل { $total }
   *[other] { $found } منطقة من أصل { $total }
  }
indicators-periods = الفترات
indicators-from-to = من { $first } إلى { $last }
indicators-over-time = عبر الزمن
indicators-median = وسيط جميع المناطق
indicators-median-what = نصف المناطق فوق الوسيط ونصفها تحته. اختر منطقة من الجدول لترى خطها إلى جانبه بالمقياس نفسه؛ والفترة التي لا قيمة لها فجوة.
indicators-uneven = الفترات غير متساوية التباعد والخطوط لا تُظهر ذلك: اقرأ السنوات تحتها.
indicators-period = الفترة
indicators-value = القيمة
indicators-search-area = اسم منطقة أو رمزها
indicators-sort = الترتيب
indicators-sort-name = بحسب الاسم
indicators-sort-highest = الأعلى قيمةً أولًا
indicators-sort-lowest = الأدنى قيمةً أولًا
indicators-sort-rise = الأكثر ارتفاعًا أولًا
indicators-sort-fall = الأكثر انخفاضًا أولًا
indicators-no-area-title = لا منطقة مطابقة
indicators-no-area = عرض جميع المناطق
indicators-last = آخر فترة
indicators-change = التغيّر
indicators-rise = +{ $value }
indicators-no-change = لا قيمة قبلها
indicators-compared = مقارنةً بـ
indicators-since = { $period }
indicators-data-title = خذ القيم
indicators-data-what = كل قيمة في هذه النسخة من السلسلة، مع منطقتها وفترتها ووحدتها ومصدرها.

methods-title = كيف تُفحص الأرقام المبلَّغة
methods-lead = الرقم الذي يتوقف عليه قرار يغري الناس بتطويعه. تبحث هذه الفحوص عن الآثار التي يتركها ذلك وتنبّه المراقب إليها.
methods-flag = التنبيه سبب للسؤال وليس حكمًا أبدًا: لا يغيّر حالة ولا تقييمًا ولا مركزًا. ينظر المراقب في القيم المعنية ويسأل ويدوّن ما وجده. وحيث تقلّ القيم عن الحاجة لا يقول الفحص شيئًا.
methods-how = كيف يُحسب
methods-source = من أين جاء
methods-needs = ما الذي يحتاج إليه
methods-errs = كم مرة يخطئ
methods-errs-what = { $count ->
    [one] من كل مئة سلسلة سليمة ينبّه إلى واحدة على الأكثر.
    [two] من كل مئة سلسلة سليمة ينبّه إلى اثنتين على الأكثر.
   *[other] من كل مئة سلسلة سليمة ينبّه إلى { $count } على الأكثر.
  }
methods-misses = ما الذي لا يراه
methods-rates = من أين جاءت هذه النسب
methods-rates-what = صنع برنامج آلاف السلاسل المخترعة بأشكال عدة، بعضها صادق وبعضها زُرعت فيه علامة تلاعب، وعدّ ما نبّه إليه كل فحص. ويُعاد العدّ نفسه مع كل تغيير في هذا البرنامج، ويفشل إذا خرجت نسبة عن حدودها. وتذكر الوثائق كل نسبة.
methods-versions = التعاريف مجمّدة
methods-versions-what = تعريف المؤشر جزء من نسخة الميثاق. وكل فترة يُبلَّغ عنها في ظل نسخة تُقاس بتعريف تلك النسخة إلى الأبد. والتعريف الأفضل يأتي مع نسخة جديدة ويسري منذ ذلك الحين ولا يعيد كتابة شيء. وفي كل سنة ينظر أحد في التعريف من جديد وينشر المحضر.
methods-share = الحصة المقيسة
methods-share-what = إلى جانب كل رقم تُذكر النسبة المئوية من العملية التي تترك أثرًا. فتسعون في المئة محسوبة من عُشر الحالات لا تقول إلا القليل عن الأعشار التسعة الأخرى.
methods-small = الأعداد الصغيرة
methods-small-what = إذا قام رقم مكتب على أقل من { $least } حالات لم يُعرض، ولا يُعرض كذلك الأصغر الذي يليه إذا أمكن معرفة الأول بطرح البقية من المجموع.

checks-bunching-title = التكدّس عند الهدف
checks-bunching-what = تتوزع النتائج الصادقة حول الهدف. فإذا دُفعت دفعًا كثرت القيم عنده تمامًا وقلّت قبله بقليل.
checks-bunching-how = تُعدّ القيم في أربع فئات ضيقة: اثنتين قبل الهدف واثنتين ابتداءً منه. وتقول الفئتان الخارجيتان كم ينبغي أن يكون في الداخليتين، ويقول اختبار ذي الحدين الدقيق ما احتمال هذا العدد مصادفةً.
checks-bunching-source = McCrary، Journal of Econometrics 142 (2008)؛ وChetty وFriedman وOlsen وPistaferri، Quarterly Journal of Economics 126 (2011)؛ وKleven، Annual Review of Economics 8 (2016).
checks-bunching-needed = { $count } قيمة من جميع المكاتب والفترات معًا.
checks-bunching-misses = هدفًا هو أفضل قيمة ممكنة مثل 100 في المئة، ودفعًا في قيم قليلة. وقد يُظنّ الحدّ الأدنى القاطع قبل الهدف بقليل تكدّسًا، فينبّه عندئذ إلى ثماني سلاسل صادقة من كل مئة على الأكثر.
checks-bunching-flag = { $count } من أصل { $of } من القيم عند الهدف تمامًا أو بعده بقليل: { $statistic } أضعاف ما توحي به القيم المحيطة.
checks-heaping-title = أرقام مدوّرة
checks-heaping-what = الأرقام الأخيرة في القيم المقيسة متقاربة في تكرارها. ومن يختلق رقمًا يحب أن ينهيه بصفر أو خمسة.
checks-heaping-how = يقارن مؤشر ويبل القيم المنتهية بصفر أو خمسة بالخُمس الذي تعطيه المصادفة: 100 تعني لا زيادة و500 تعني الكل. ويقول اختبار ذي الحدين الدقيق ما احتمال ذلك مصادفةً.
checks-heaping-source = Whipple، Vital Statistics (1919)؛ والأمم المتحدة، مبادئ وتوصيات لتعدادات السكان والمساكن؛ وMyers، Transactions of the Actuarial Society of America 41 (1940).
checks-heaping-needed = { $count } قيمة لها عدد واحد من الخانات العشرية، دون ما كان عند الهدف أو عند 0 أو 100.
checks-heaping-misses = أرقامًا مفضلة أخرى، وقيمًا متقاربة حتى لا تكون أرقامها الأخيرة وليدة المصادفة.
checks-heaping-flag = { $count } من أصل { $of } من القيم تنتهي بصفر أو خمسة. ومؤشر ويبل { $statistic }، والمصادفة تعطي 100.
checks-jump-title = قفزات مفاجئة
checks-jump-what = الرقم الذي يتحرك قليلًا من فترة إلى أخرى ثم يقفز وراءه سبب يستحق أن يُعرف: طريقة جديدة أو إصلاح أو سهو أو اختلاق.
checks-jump-how = يُقارن كل تغيّر من فترة إلى التالية بسائر تغيّرات المكتب نفسه بدرجة z المعدّلة: 0.6745 مضروبة في بُعده عن التغيّر الوسيط ومقسومة على وسيط تلك الأبعاد. وما تجاوز 3.5 يُنبَّه إليه.
checks-jump-source = Iglewicz وHoaglin، How to Detect and Handle Outliers (1993).
checks-jump-needed = { $count } قيمة من مكتب واحد.
checks-jump-misses = الانجراف البطيء، والقفزة فوق فترة ناقصة. والقيم ذات الذيل الطويل مثل أيام الانتظار تقفز بصدق، فينبّه إلى ثلثي هذه السلاسل على الأكثر: ابحث عن السبب قبل أن تسأل.
checks-jump-flag = { $count ->
    [one] قيمة واحدة من أصل { $of } جاءت بعد تغيّر بعيد جدًا عن غيره. ودرجتها { $statistic }، وما تجاوز 3.5 بعيد.
    [two] قيمتان من أصل { $of } جاءتا بعد تغيّرين بعيدين جدًا عن غيرهما. وأعلى درجة { $statistic }، وما تجاوز 3.5 بعيد.
   *[other] { $count } من أصل { $of } من القيم جاءت بعد تغيّرات بعيدة جدًا عن غيرها. وأعلى درجة { $statistic }، وما تجاوز 3.5 بعيد.
  }
checks-revision-title = تعديلات متأخرة نحو الأفضل
checks-revision-what = التصحيحات الصادقة تذهب في الاتجاهين. فإذا عُدّلت الأرقام بعد إغلاق فترتها وتحسّنت كلها تقريبًا فلعل أحدًا يجمّل النتائج.
checks-revision-how = من القيم المعدّلة متأخرًا تُعدّ التي تحسّنت. ويقول اختبار الإشارة ما احتمال ذلك لو تساوى الاتجاهان.
checks-revision-source = Dixon وMood، Journal of the American Statistical Association 41 (1946).
checks-revision-needed = { $count } قيم عُدّلت متأخرًا.
checks-revision-misses = قيمًا جُمّلت قبل الإبلاغ عنها أول مرة.
checks-revision-flag = { $count } من أصل { $of } من التعديلات المتأخرة كانت نحو الأفضل: { $statistic } في المئة.
checks-missing-title = فترات ناقصة
checks-missing-what = من لا يبلّغ إلا عن الفترات الحسنة يترك ما سواها.
checks-missing-how = تُعدّ الفترات التي لا قيمة لها لكل مكتب. ويقول اختبار ذي الحدين الدقيق ما احتمال هذا العدد لو نقصت واحدة من كل عشرين عرضًا.
checks-missing-source = Clopper وPearson، Biometrika 26 (1934).
checks-missing-needed = { $count } فترات مستحقة على مكتب واحد.
checks-missing-misses = هل كانت الفترات الناقصة سيئة.
checks-missing-flag = { $count } من أصل { $of } من الفترات بلا قيمة: { $statistic } في المئة.

reviews-of = مراجعات مؤشر «{ $commitment }»
reviews-title = مراجعات المؤشر
reviews-lead = قد يشيخ التعريف، أو يتعلمه من يُقاسون به. لذلك ينظر فيه أحد من جديد كل سنة ويقول علنًا هل يبقى.
reviews-definition = ما الذي يُقاس
reviews-version = تعريف
reviews-version-of = النسخة { $number }، المعتمدة في { $day }
reviews-frozen = هذا تعريف النسخة { $number } وهو مجمّد: كل فترة يُبلَّغ عنها في ظل تلك النسخة تُقاس به. والتعريف المعدَّل يأتي مع نسخة جديدة ولا يعيد كتابة أي رقم.
reviews-why = لماذا
reviews-newer = للنسخة { $number } من الميثاق تعاريفها الخاصة
reviews-held = المراجعات
reviews-due = المراجعة التالية مستحقة في موعد أقصاه { $day }.
reviews-late = { $count ->
    [one] تأخرت المراجعة المستحقة في { $day } يومًا واحدًا
    [two] تأخرت المراجعة المستحقة في { $day } يومين
    [few] تأخرت المراجعة المستحقة في { $day } { $count } أيام
    [many] تأخرت المراجعة المستحقة في { $day } { $count } يومًا
   *[other] تأخرت المراجعة المستحقة في { $day } { $count } يوم
  }
reviews-who = تسجلها أمانة جمارك الميثاق أو مراقبه.
reviews-none-title = لا مراجعة بعد
reviews-none = سيظهر محضر كل مراجعة هنا منذ لحظة تسجيله.
reviews-by = عقدتها
reviews-was-due = كانت مستحقة في موعد أقصاه { $day }.
reviews-record = تسجيل مراجعة
reviews-held-on = يوم انعقادها
reviews-decision = ما الذي تقرر
reviews-decision-hint = لا يسري التغيير إلا بنسخة جديدة من الميثاق.
reviews-minutes = المحضر
reviews-minutes-hint = من استُمع إليه، وما الذي نُظر فيه، وما الذي تقرر ولماذا. المحضر علني: لا تذكر أسماء أشخاص ولا تفاصيل عنهم.
reviews-save = نشر المراجعة
reviews-refused-not-yours = تسجل المراجعات أمانةُ جمارك الميثاق أو مراقبُه. اطلب من أحدهما أن يمنحك هذا الدور.
reviews-refused-held = المراجعة المستحقة لذلك الموعد مسجلة من قبل. افتح الصفحة من جديد لتراها.
reviews-refused-day = ليس هذا يومًا بين اعتماد النسخة واليوم. اكتب اليوم الذي انعقدت فيه المراجعة.
reviews-refused-minutes = المحضر فارغ أو أطول من 10,000 حرف. اكتب ما نُظر فيه وما تقرر.
reviews-refused-decision = لم يُختر شيء. قل هل يبقى المؤشر أم ينبغي أن يتغير.
review-decision-keep = يبقى المؤشر كما هو
review-decision-change = ينبغي أن يتغير المؤشر في النسخة التالية

signs-title = ما تنبّه إليه الفحوص
signs-what = لا يرى هذا إلا مراقب الميثاق. والتنبيه سبب للنظر والسؤال ولا يقرر شيئًا.
signs-none = { $count ->
    [0] لا قيمة بعد للنظر فيها.
    [one] لا تنبيه في القيمة الوحيدة المبلَّغة. ومع هذه القلة لا تقول معظم الفحوص شيئًا.
   *[other] لا تنبيه في القيم المبلَّغة وعددها { $count }. ويحتاج كل فحص إلى عدد من القيم قبل أن يقول شيئًا.
  }
signs-concerned = التقارير المعنية

figures-no-column = لا يسمّي السطر الأول العمود «{ $column }». ابدأ الجدول بالأعمدة office,value,count ثم numerator عند الحاجة.
figures-other-column = يسمّي السطر الأول أعمدة أخرى أو يكرر أحدها. أبقِ على office,value,count ثم numerator عند الحاجة فقط.
figures-csv = حقول السطر { $line } أكثر أو أقل من حقول السطر الأول، أو ليس بترميز UTF-8. صحح فواصله وعلامات اقتباسه.
figures-no-rows = لا رقم تحت السطر الأول. أضف سطرًا لكل مكتب.
figures-office = لا يسمّي السطر { $line } مكتبًا، أو يسمّيه باسم أطول من 500 حرف. اكتب اسم المكتب.
figures-twice = يسمّي السطر { $line } المكتب نفسه الذي في السطر { $first }. احذف أحدهما.
figures-value = ليست قيمة السطر { $line } عددًا. اكتب عددًا مثل 92.5.
figures-percent = في السطر { $line } نسبة مئوية أقل من 0 أو أكثر من 100. صححها.
figures-count = ليس في السطر { $line } عدد صحيح في العمود «{ $column }». اكتب عددًا مثل 120.
figures-numerator = يحتسب السطر { $line } للرقم حالات أكثر مما فيه. صحح أحد العددين.
