# What a reader is told of an obligation.
obligation-status-missed = فائت
obligation-status-due = مستحق
obligation-status-upcoming = مقبل
obligation-status-returned = أُعيد مع سؤال
obligation-status-reported = قُدّم التقرير ولم يُحكم عليه بعد
obligation-status-verified = تم التحقق منه
obligation-status-waived = مرفوع
obligation-late = { $count ->
    [zero] بلا تأخير
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $count } أيام
    [many] متأخر { $count } يومًا
   *[other] متأخر { $count } يوم
  }
obligation-period = من { $from } إلى { $to }
completion-not_started = لم يبدأ
completion-limited = محدود
completion-substantial = كبير
completion-complete = مكتمل
completion-unclear = غير واضح
completion-withdrawn = تم التخلي عنه
completion-not_started-means = لم يبدأ: لم يُنجز شيء
completion-limited-means = محدود: أُنجز بعضه
completion-substantial-means = كبير: أُنجز معظمه
completion-complete-means = مكتمل: أُنجز كله
completion-withdrawn-means = تم التخلي عنه: لم نعد نسعى إليه

# Where a signatory stands.
standing-active = نشط
standing-non_communicating = منقطع عن الإبلاغ
standing-suspended = معلَّق
standing-excluded = مستبعَد
standing-since = منذ { $day }
standing-missed-report = لم يصل تقرير مستحق. وينتهي ذلك من تلقاء نفسه بوصول التقرير.
standing-by-decision = هكذا نص قرار في قضية بموجب الميثاق.
recognition-title = ما يُحسب لها
recognition-on-time = { $count ->
    [zero] لم يصل أي تقرير في موعده.
    [one] وصل تقريرها الأخير في موعده.
    [two] وصل آخر تقريرين لها في موعدهما.
    [few] وصلت آخر { $count } تقارير لها في مواعيدها.
    [many] وصل آخر { $count } تقريرًا لها في مواعيدها.
   *[other] وصل آخر { $count } تقرير لها في مواعيدها.
  }
recognition-first = { $count ->
    [zero] لم تكن الأولى في أي ميثاق.
    [one] كانت الأولى في دورها في توقيع ميثاق.
    [two] كانت الأولى في دورها في توقيع ميثاقين.
    [few] كانت الأولى في دورها في توقيع { $count } مواثيق.
    [many] كانت الأولى في دورها في توقيع { $count } ميثاقًا.
   *[other] كانت الأولى في دورها في توقيع { $count } ميثاق.
  }
recognition-certified = { $count ->
    [zero] ليست معتمدة في أي برنامج.
    [one] هي معتمدة في برنامج واحد.
    [two] هي معتمدة في برنامجين.
    [few] هي معتمدة في { $count } برامج.
    [many] هي معتمدة في { $count } برنامجًا.
   *[other] هي معتمدة في { $count } برنامج.
  }

# Lists of obligations.
obligations-title = الالتزامات
obligations-lead = لكل وعد يوم يحل فيه. هنا ما هو مستحق، وعلى من، وهل وصل: الجمارك والجمعيات والشركات في قائمة واحدة.
obligations-count-missed = { $count ->
    [zero] تقرير فائت
    [one] تقرير فائت
    [two] تقريران فائتان
    [few] تقارير فائتة
    [many] تقريرًا فائتًا
   *[other] تقرير فائت
  }
obligations-count-due = { $count ->
    [zero] تقرير مستحق الآن
    [one] تقرير مستحق الآن
    [two] تقريران مستحقان الآن
    [few] تقارير مستحقة الآن
    [many] تقريرًا مستحقًا الآن
   *[other] تقرير مستحق الآن
  }
obligations-count-reported = { $count ->
    [zero] تقرير ينتظر المراقب
    [one] تقرير ينتظر المراقب
    [two] تقريران ينتظران المراقب
    [few] تقارير تنتظر المراقب
    [many] تقريرًا ينتظر المراقب
   *[other] تقرير ينتظر المراقب
  }
obligations-count-verified = { $count ->
    [zero] تقرير تم التحقق منه
    [one] تقرير تم التحقق منه
    [two] تقريران تم التحقق منهما
    [few] تقارير تم التحقق منها
    [many] تقريرًا تم التحقق منه
   *[other] تقرير تم التحقق منه
  }
obligations-count-upcoming = { $count ->
    [zero] التزام مقبل
    [one] التزام مقبل
    [two] التزامان مقبلان
    [few] التزامات مقبلة
    [many] التزامًا مقبلًا
   *[other] التزام مقبل
  }
obligations-count-returned = { $count ->
    [zero] تقرير أُعيد مع سؤال
    [one] تقرير أُعيد مع سؤال
    [two] تقريران أُعيدا مع سؤال
    [few] تقارير أُعيدت مع سؤال
    [many] تقريرًا أُعيد مع سؤال
   *[other] تقرير أُعيد مع سؤال
  }
obligations-count-waived = { $count ->
    [zero] التزام مرفوع
    [one] التزام مرفوع
    [two] التزامان مرفوعان
    [few] التزامات مرفوعة
    [many] التزامًا مرفوعًا
   *[other] التزام مرفوع
  }
obligations-count-late = { $count ->
    [zero] التزام تأخر يومًا
    [one] التزام تأخر يومًا
    [two] التزامان تأخرا يومًا
    [few] التزامات تأخرت يومًا
    [many] التزامًا تأخر يومًا
   *[other] التزام تأخر يومًا
  }
obligations-count-on_time = { $count ->
    [zero] التزام أُبلغ عنه في موعده
    [one] التزام أُبلغ عنه في موعده
    [two] التزامان أُبلغ عنهما في موعدهما
    [few] التزامات أُبلغ عنها في موعدها
    [many] التزامًا أُبلغ عنه في موعده
   *[other] التزام أُبلغ عنه في موعده
  }
obligations-said = يقول الموقّع: { $completion }
obligations-found = وجد المراقب: { $completion }
obligations-counted = { $count ->
    [zero] لا التزامات
    [one] التزام واحد
    [two] التزامان
    [few] { $count } التزامات
    [many] { $count } التزامًا
   *[other] { $count } التزام
  }
obligations-latest-counted = آخر { $count } من الالتزامات التي عُثر عليها
obligations-newest-counted = { $count } من { $total } من الالتزامات، وأبعدها استحقاقًا في الأعلى
obligations-all = كل التزاماتها
obligations-none-title = لا التزام للعرض
obligations-none = تنشأ الالتزامات من تلقاء نفسها حين يدخل ميثاق حيز النفاذ وحين توقّعه منظمة. إن كنت قد وضعت مرشحات فقلّل منها.
obligations-sort = الترتيب
obligations-sort-first = الأقرب استحقاقًا أولًا
obligations-sort-last = الأبعد استحقاقًا أولًا
obligation-who = على من
obligation-what = التعهد
obligation-pact = الميثاق
obligation-role = المقعد
obligation-period-title = الفترة
obligation-due = تاريخ الاستحقاق
obligation-status = الحالة
obligation-said = تقريرها الذاتي

# The record of an obligation.
obligation-kind = التزام بموجب { $code }
obligation-due-in-zone = { $day }، حتى نهاية اليوم ({ $zone })
obligation-reported-on = أول تقرير في
obligation-waived-because = سبب الرفع
obligation-waived-withdrawal = انسحب الموقّع من الميثاق قبل حلول الاستحقاق.
obligation-waived-annulment = أُبطل التوقيع قبل حلول الاستحقاق.
obligation-waived-end = انتهى الميثاق قبل حلول الاستحقاق.
obligation-lateness = التأخير
obligation-report = تقديم تقرير
obligation-correct = إرسال تصحيح
obligation-waive = رفعه
obligation-reports-title = ما ورد في التقارير
obligation-no-report-title = لا تقرير بعد
obligation-no-report = سيظهر هنا ما يقدمه الموقّع لحظة إرساله، وإلى جانبه استنتاج المراقب.
obligation-history-title = السجل
obligation-event-arose = نشأ بحسب وتيرة تعهده.
obligations-refused-own-cause = لا يرفع ما على الموقّع إلا من هو مستقل عنه: مراقب الميثاق، أو طرف آخر إن لم يكن له مراقب.
obligations-refused-settled = قُدّم تقرير عن هذا الالتزام أو رُفع من قبل. لم يبق ما يُرفع.
waive-title = رفع التزام
waive-public-title = هذا علني ويبقى
waive-public = سيظهر الالتزام مرفوعًا مع السبب واسم منظمتك، وبقيد في السجل العام.
waive-reason = سبب رفعه
waive-reason-hint = مثلًا: كان الميناء مغلقًا طوال الفترة.
waive-now = رفع الالتزام
waive-keep = تركه كما هو

# How a commitment and a pact are kept.
kept-title = كيف يُوفى به
kept-nothing-title = لا شيء مستحق بعد
kept-nothing = تنشأ الالتزامات بموجب هذا التعهد حين يكون ميثاقه نافذًا وعلى موقّع أن يفي به.
kept-everyone = كل الموقّعين
kept-chart = الرقم عبر الزمن: { $organisation }
kept-chart-what = كما أبلغ عنه الموقّع، بحسب الشهر الذي انتهت فيه الفترة. والفترة بلا تقرير فراغ.
progress-title = كيف يُوفى به
progress-completion = بحسب تقارير الموقّعين أنفسهم
progress-completion-what = إلى أي حد يقول الموقّعون إن ما استُحق قد أُنجز. واستنتاجات المراقب إلى جانب كل تقرير.
progress-of-reports = { $count } من { $total }
progress-reports = التقارير
progress-late = من المتأخر ومنذ متى
progress-nobody-late = لا أحد متأخر.
progress-late-counted = { $count ->
    [zero] لا تقرير متأخر
    [one] تقرير واحد متأخر
    [two] تقريران متأخران
    [few] { $count } تقارير متأخرة، أطولها تأخرًا في الأعلى
    [many] { $count } تقريرًا متأخرًا، أطولها تأخرًا في الأعلى
   *[other] { $count } تقرير متأخر، أطولها تأخرًا في الأعلى
  }
progress-late-all = كل ما هو متأخر
progress-factors = بحسب عوامل إعلان أروشا
progress-obligations = الالتزامات
progress-verified = تم التحقق منها
progress-missed = فائتة

# The calendar.
calendar-title = ما يُستحق في { $month }
calendar-lead = الأيام التي تُستحق فيها التقارير، بحسب التعهد.
calendar-months = الأشهر
calendar-before = الشهر السابق
calendar-after = الشهر التالي
calendar-none-title = لا شيء مستحق في هذا الشهر
calendar-none = انظر في الأشهر السابقة واللاحقة.
calendar-counted = { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
  }
calendar-owed-by = { $count ->
    [zero] لا أحد
    [one] موقّع واحد
    [two] موقّعان
    [few] { $count } موقّعين
    [many] { $count } موقّعًا
   *[other] { $count } موقّع
  }
calendar-file = الاشتراك في تقويمك (iCalendar)
calendar-later = يظهر الالتزام هنا منذ أول يوم من فترته، ثم تتبعه الالتزامات اللاحقة بحسب وتيرة تعهداتها.
calendar-name = التقارير المستحقة
calendar-part = جزء من مواعيد هذا الشهر: { $count }
calendar-on = تتمة هذا الشهر
calendar-whole = من أول يوم في هذا الشهر
calendar-covers = ما يُستحق من { $from } إلى { $to }، والاجتماعات القادمة بحد أقصى { $meetings }. أما تقويم كل ميثاق وكل منظمة فيضم كل ما يخصه.
calendar-covers-part = ما يُستحق من { $from } إلى ما قبل { $to }، وجزء مما يُستحق في ذلك اليوم، والاجتماعات القادمة بحد أقصى { $meetings }؛ وهناك المزيد. أما تقويم كل ميثاق وكل منظمة فيضم كل ما يخصه.
calendar-event = { $code } { $title }: تقرير مستحق
calendar-event-what = بموجب { $pact }
obligation-found = استنتاج المراقب
obligation-not-reviewed = لم يُراجع
