# سجل الجزاءات.
sanctions-title = الجزاءات
sanctions-lead = كل تدبير تقرّر بموجب ميثاق وأصبح علنيًا، بحق الجمارك والجمعيات والشركات على السواء: من المعني، ولأي سبب، ومن قرّر، وبمَ ردّ، وإلى متى. وما انتهى يبقى هنا بوصفه منتهيًا.
sanctions-see-statistics = كم تستغرق القضايا وإلامَ تؤول، بالأرقام
sanctions-state = الحالة
sanctions-state-in-effect = سارٍ
sanctions-state-ended = منتهٍ
sanctions-state-withheld = محجوب
sanctions-count-in-effect = { $count ->
    [zero] تدبير سارٍ الآن
    [one] تدبير سارٍ الآن
    [two] تدبيران ساريان الآن
    [few] تدابير سارية الآن
    [many] تدبيرًا ساريًا الآن
   *[other] تدبير سارٍ الآن
  }
sanctions-count-ended = { $count ->
    [zero] تدبير انتهى
    [one] تدبير انتهى
    [two] تدبيران انتهيا
    [few] تدابير انتهت
    [many] تدبيرًا انتهى
   *[other] تدبير انتهى
  }
sanctions-search = كلمات
sanctions-pact = الميثاق
sanctions-ground = السبب
sanctions-measure = التدبير
sanctions-measure-reminder = تذكير
sanctions-measure-warning = إنذار
sanctions-measure-published-warning = إنذار منشور
sanctions-measure-suspension = تعليق
sanctions-measure-exclusion = إقصاء
sanctions-published-from = نُشر ابتداءً من
sanctions-published-to = نُشر حتى
sanctions-sort = الترتيب
sanctions-sort-newest = الأحدث نشرًا أولًا
sanctions-sort-oldest = الأقدم نشرًا أولًا
sanctions-sort-level = الأشد أولًا
sanctions-none-title = لا يوجد جزاء علني بعد
sanctions-none = سيظهر التدبير هنا من تلقاء نفسه متى قرّرته هيئة الميثاق وانقضت مهلة الاستئناف أو بُتّ في الاستئناف. ولا يؤخره إلا أمر قضائي أو قانون، وعندئذ يظهر السبب هنا.
sanctions-not-found-title = لا جزاء يطابق هذه المرشحات
sanctions-not-found = أزل أحد المرشحات، أو ابحث باسم آخر أو في فترة أخرى.
sanctions-who = المنظمة
sanctions-what-for = السبب
sanctions-from = من
sanctions-until = إلى
sanctions-counted = { $count ->
    [zero] لا جزاءات
    [one] جزاء واحد
    [two] جزاءان
    [few] { $count } جزاءات
    [many] { $count } جزاءً
   *[other] { $count } جزاء
  }
sanctions-article-of = المادة { $article }
sanctions-level = الدرجة { $level } من السلّم
sanctions-ended-on = { $how }، { $day }
sanctions-withheld-title = تقرّر ولا يجوز نشره بعد
sanctions-withheld-what = يمنع أمر قضائي أو قانون نشر هذه القرارات. ويُذكر السبب واليوم الذي تُنشر فيه، ولا يُذكر من تعنيه.
sanctions-withheld-one = قرار محجوب عن النشر
sanctions-withheld-ground = سبب الحجب
sanctions-withheld-until = محجوب حتى
sanctions-withheld-since = محجوب منذ
sanctions-withheld-all = جميع القرارات المحجوبة
sanctions-withheld-counted = { $count ->
    [zero] لا قرارات محجوبة
    [one] قرار محجوب واحد
    [two] قراران محجوبان
    [few] { $count } قرارات محجوبة
    [many] { $count } قرارًا محجوبًا
   *[other] { $count } قرار محجوب
  }
sanctions-none-withheld-title = لا شيء محجوب
sanctions-none-withheld = يظهر القرار النهائي هنا بلا اسم ما دام أمر قضائي أو قانون يمنع نشره.
sanctions-data-title = خذ البيانات
sanctions-data-what = السجل كله، كما هو الآن دائمًا، ومتاح للاستعمال بحرية. وFollowTheMoney هي الصيغة التي يتبادل بها المحققون مثل هذه البيانات.
sanctions-of-organisation-title = الجزاءات
sanctions-of-organisation = { $count ->
    [zero] لا جزاءات لهذه المنظمة في السجل
    [one] جزاء واحد لهذه المنظمة في السجل
    [two] جزاءان لهذه المنظمة في السجل
    [few] { $count } جزاءات لهذه المنظمة في السجل
    [many] { $count } جزاءً لهذه المنظمة في السجل
   *[other] { $count } جزاء لهذه المنظمة في السجل
  }
sanctions-of-organisation-none = لا يوجد جزاء علني بحق هذه المنظمة.
sanctions-of-pact = اطّلع على جزاءاته

# جزاء واحد.
sanction-kind = جزاء
sanction-title = { $measure }: { $organisation }
sanction-description = ما تقرّر بشأن { $organisation } بموجب «{ $pact }»، وسببه، وردّها، وإلى متى يسري.
sanction-summary = { $practice }، المادة { $article } من «{ $pact }». { $until }.
sanction-until = حتى { $day }
sanction-notice = خالفت { $organisation } المادة { $article } من «{ $pact }». السبب: { $practice }. صاحب القرار: { $body }. التدبير: { $measure }، من { $begins } إلى { $ends } ما لم ينتهِ قبل ذلك.
sanction-notice-settled = توصلت { $organisation } إلى تسوية في قضية تتعلق بالمادة { $article } من «{ $pact }». السبب: { $practice }. الهيئة: { $body }. التدبير المتفق عليه: { $measure }، من { $begins } إلى { $ends } ما لم ينتهِ قبل ذلك.
sanction-effect = أثره ما دام ساريًا
sanction-told-on = أُبلغت بما نُسب إليها
sanction-decided-by = صاحب القرار
sanction-appeal = الاستئناف
sanction-no-appeal = لم يُقدَّم استئناف
sanction-changed = عُدّل القرار
sanction-unchanged = بقي القرار على حاله
sanction-final-on = نهائي منذ
sanction-published = النشر
sanction-published-after = { $count ->
    [zero] في يوم صيرورته نهائيًا
    [one] بعد يوم من صيرورته نهائيًا
    [two] بعد يومين من صيرورته نهائيًا
    [few] بعد { $count } أيام من صيرورته نهائيًا
    [many] بعد { $count } يومًا من صيرورته نهائيًا
   *[other] بعد { $count } يوم من صيرورته نهائيًا
  }
sanction-charge-title = ما أُبلغت بأنها فعلته
sanction-article-title = ما كانت قد وقّعته
sanction-read-article = اقرأ المادة { $article } في النسخة { $version } من النص
sanction-sides-title = القرار والردّ
sanction-decision-title = لماذا تقرّر ذلك
sanction-settled = اتفق الطرفان على ذلك.
sanction-at-once = لماذا بدأ فورًا
sanction-reply-title = ما ردّت به الجهة المعنية
sanction-no-reply = أُبلغت الجهة المعنية وكان لها أن تردّ، فلم تفعل.
sanction-grounds-title = ما اعترضت به الجهة المعنية
sanction-no-grounds = لم يُقدَّم استئناف.
sanction-last-title = ما تقرّر بعد ذلك
sanction-as-before = بقي القرار على حاله.
sanction-earlier-title = ما الذي ينهيه قبل موعده
sanction-ended-title = كيف انتهى
sanction-over-title = انتهى هذا التدبير
sanction-over = لم يعد له أي أثر. ويبقى القيد.
sanction-no-condition-title = لم يُوضع أي شرط
sanction-no-condition = ينتهي التدبير في يومه. وللهيئة التي قرّرته أن تنهيه قبل ذلك بقرار معلَّل يظهر هنا.
sanction-conditions = شروط الإنهاء المبكر
sanction-condition = الشرط
sanction-condition-kind = النوع
sanction-condition-shown = قيل إنه استوفي
sanction-condition-met = ثبت استيفاؤه
sanction-not-yet = ليس بعد
sanction-why-ended = لماذا انتهى
sanction-why-prolonged = لماذا مُدّد
sanction-reach-title = من يشمله أيضًا
sanction-discipline-title = ما فعلته الجمارك داخل بيتها
sanction-discipline-what = النتائج فقط؛ ولا يُذكر اسم أحد.
sanction-discipline-outcome = النتيجة
sanction-discipline-officials = عدد الموظفين
sanction-discipline-account = ما ينبغي معرفته
sanction-history-title = ما جرى خطوة بخطوة
sanction-history-what = خُتمت كل خطوة في السجل العلني لحظة اتخاذها، قبل أن يعرف أحد كيف ستنتهي القضية، ثم فُتحت حين أصبحت القضية علنية.
sanctions-step-sealed = خُتمت { $at }
sanctions-step-opened = فُتحت
sanction-order = سبق الإبلاغ القرار، والسجل يثبت ذلك: خُتم الإبلاغ في القيد { $notice_entry }، { $notice }؛ والقرار في القيد { $decision_entry }، { $decision }.
sanction-verify-title = تحقق بنفسك
sanction-verify-what = يضم الدليل ما هو مبيّن هنا، وكل ختم مع ما يفتحه، والبراهين على أن السجل العلني يتضمنها. ويمكن التحقق منه دون هذه البوابة.
sanction-changed-last = آخر ما ذُكر فيه ما هو مبيّن هنا:
sanction-evidence = نزّل الدليل
sanction-verify-here = تحقق من الدليل هنا
sanction-error-title = إذا كان هنا خطأ
sanction-error-what = أخبر المكتب الذي يدير الميثاق. لا يُعاد كتابة شيء: يجري التصحيح علنًا ويظهر إلى جانب ما يصححه.
sanction-tell-whom = من تخبر:

# الأرقام.
sanctions-statistics-title = القضايا والجزاءات بالأرقام
sanctions-statistics-lead = عدد القضايا وإلى أين وصلت، وكم تستغرق كل مرحلة، وما مصير الاستئنافات، ومتى يصبح القرار النهائي علنيًا. وتظهر الجمارك والجمعيات والشركات في الجداول نفسها.
sanctions-statistics-small = القضايا غير العلنية تُعدّ فقط. ولا تُعرض، بحسب نوع المنظمة، الأعداد التي تقل عن خمسة ولا ما يتيح استنتاجها.
sanctions-few = لا يُعرض
sanctions-none-yet = لا شيء بعد
sanctions-count-by-ground = محجوبة الآن. السبب: { $ground }
sanctions-count-unpublished = { $count ->
    [zero] تدبير نهائي غير منشور: إما لخفّته أو لحجبه
    [one] تدبير نهائي غير منشور: إما لخفّته أو لحجبه
    [two] تدبيران نهائيان غير منشورين: إما لخفّتهما أو لحجبهما
    [few] تدابير نهائية غير منشورة: إما لخفّتها أو لحجبها
    [many] تدبيرًا نهائيًا غير منشور: إما لخفّته أو لحجبه
   *[other] تدبير نهائي غير منشور: إما لخفّته أو لحجبه
  }
sanctions-no-case-title = لم تُفتح أي قضية
sanctions-no-case = ستظهر المراحل هنا متى فتح مسؤول الجزاءات أول قضية.
sanctions-stage = المرحلة
sanctions-cases = القضايا
sanctions-stages-title = إلى أين وصلت القضايا
sanctions-stages-chart = القضايا بحسب المرحلة
sanctions-stages-what = جميع القضايا في جميع المواثيق كما هي الآن.
sanctions-stages-by-kind = القضايا بحسب المرحلة ونوع المنظمة
sanctions-of-kind = القضايا بحق
sanctions-all-kinds = الجميع
sanctions-outcomes-title = مآل القضايا
sanctions-outcomes-what = تُذكر كل نسبة مع ما حُسبت منه. تُعدّ الاستئنافات من القضايا التي بُتّ فيها، والقرارات المعدّلة من الاستئنافات، والقضايا التي لم تثبت فيها مخالفة من القضايا التي بُتّ فيها.
sanctions-told = أُبلغت بقضية
sanctions-decided = بُتّ فيها
sanctions-appealed = استؤنفت
sanctions-changed = عُدّلت في الاستئناف
sanctions-dismissed = لم تثبت مخالفة
sanctions-share = { $percent }٪ من { $whole }
sanctions-times-title = كم يستغرق ذلك
sanctions-times-what = وسيط عدد الأيام: نصف القضايا استغرق هذا القدر أو أقل.
sanctions-to-decision = من الإبلاغ إلى القرار
sanctions-to-final = من القرار إلى صيرورته نهائيًا
sanctions-to-publication = من النهائي إلى العلني
sanctions-days = { $count ->
    [zero] في اليوم نفسه
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
  }
sanctions-clock-title = متى تُنشر القرارات النهائية
sanctions-clock-what = الأيام من اليوم الذي لم يعد فيه ما يعترض القرار إلى نشره، بحسب الميثاق والهيئة التي قرّرت.
sanctions-body = الهيئة
sanctions-clock-count = المنشور
sanctions-clock-median = الوسيط
sanctions-clock-longest = الأطول
