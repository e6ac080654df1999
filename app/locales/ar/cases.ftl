# القضايا: كلماتها.
case-stage-allegation = مُدّعى بها
case-stage-review = قيد الفحص
case-stage-response = في انتظار الرد
case-stage-decision = للبتّ فيها
case-stage-appealable = صدر القرار ويجوز الطعن فيه
case-stage-appeal = قيد الطعن
case-stage-final = نهائية
case-stage-reconsideration = قيد إعادة النظر
case-stage-closed = مغلقة
case-ending-declined = لم يُنظر فيها
case-ending-dismissed = لم تثبت مخالفة
case-ending-annulled = أُلغي القرار
case-ending-released = رُفع قبل أجله
case-ending-expired = انتهى بأجله
case-practice-corrupt = ممارسة فساد
case-practice-fraudulent = ممارسة احتيال
case-practice-collusive = ممارسة تواطؤ
case-practice-coercive = ممارسة إكراه
case-practice-obstructive = ممارسة عرقلة
case-practice-non-reporting = عدم تقديم التقارير
case-practice-other = مخالفة أخرى للميثاق
case-practice-corrupt-means = إعطاء شيء ذي قيمة أو أخذه للتأثير في فعل شخص.
case-practice-fraudulent-means = تضليل شخص لتحقيق منفعة أو للتهرب من واجب.
case-practice-collusive-means = اتفاق بين عدة أطراف لتحقيق منفعة على حساب غيرهم.
case-practice-coercive-means = إيذاء شخص أو تهديده ليتصرف على نحو آخر.
case-practice-obstructive-means = إتلاف ما يحتاج إليه تحقيق أو إخفاؤه أو تغييره، أو الوقوف في طريقه.
case-practice-non-reporting-means = تقرير كان مستحقًا ولم يُقدَّم.
case-practice-other-means = أمر آخر يمنعه النص الموقَّع أو يطلبه.
case-source-finding = خلاصة المراقب
case-source-missed-obligation = تقرير حرج لم يُقدَّم
case-source-allegation = ادعاء أحد الأطراف
case-source-concern = بلاغ أُحيل
case-source-recognition = تدبير من ميثاق آخر
case-source-officer = ما يعلمه مسؤول الجزاءات
case-capacity-officer = مسؤول الجزاءات
case-capacity-customs = الجمارك
case-capacity-associations = الجمعيات
case-capacity-bench = هيئة الدرجة الأولى
case-capacity-appeal-bench = هيئة الطعن
case-capacity-respondent = المدعى عليه
case-capacity-complainant = الطرف المدّعي
case-capacity-clock = التقويم، بحكم قاعدة الميثاق
case-seat-officer = مسؤول الجزاءات
case-seat-customs = عضو تسميه الجمارك
case-seat-associations = عضو تسميه الجمعيات
case-seat-chair = رئيس محايد
case-seat-appeal-first = الطعن، المقعد الأول
case-seat-appeal-second = الطعن، المقعد الثاني
case-seat-appeal-third = الطعن، المقعد الثالث
case-body-officer = مسؤول الجزاءات
case-body-panel = هيئة من ثلاثة برئيس محايد
case-body-appeal-officer = مسؤول طعون يُختار بالقرعة من القائمة المتفق عليها
case-body-board = لجنة من ثلاثة يُختارون بالقرعة من القائمة المتفق عليها
case-vote-for = مع
case-vote-against = ضد
case-vote-abstain = امتناع
case-condition-restitution = ردّ ما أُخذ
case-condition-remedial-plan = خطة تصحيح
case-condition-training = تدريب
case-condition-access = إتاحة الدفاتر أو المقارّ
case-condition-other = شرط آخر
case-relation-controlling = تسيطر على المدعى عليه
case-relation-controlled = يسيطر عليها المدعى عليه
case-relation-successor = تواصل أعمال المدعى عليه
case-withholding-court-order = أمر قضائي
case-withholding-legal-ground = قانون يمنع ذلك
case-reopening-acquittal = برّأت محكمة بناءً على الوقائع
case-reopening-new-facts = وقائع لم يكن أحد يعلمها
case-discipline-cleared = لم يثبت إخلال بالواجب
case-discipline-reprimand = لوم
case-discipline-fine = غرامة أو خصم من الراتب
case-discipline-transfer = نقل إلى وظيفة أخرى
case-discipline-suspension = وقف عن العمل
case-discipline-dismissal = فصل
case-discipline-prosecution = أُحيل إلى النيابة
case-effect-none = يحتفظ المدعى عليه بكل حقوقه
case-effect-suspended = لا يجوز للمدعى عليه أن يوقّع، وتبقى تقاريره مستحقة
case-effect-excluded = لا يجوز للمدعى عليه أن يوقّع ولا أن يقدم تقارير
case-motion-decide = البتّ في القضية
case-motion-interim = التعليق المؤقت
case-motion-lift-interim = إنهاء التعليق المؤقت
case-motion-release = رفع التدبير قبل أجله
case-motion-prolong = تمديد التدبير

# ما حدث.
case-act-alleged = ادُّعيت مخالفة
case-act-opened = فتح المسؤول القضية
case-act-taken-up = قبل المسؤول النظر في الادعاء
case-act-declined = لم يمضِ المسؤول في الأمر
case-act-named = مُنح مقعد أو اقتُرح له شخص
case-act-declared = أعلن عضو أنه لا مصلحة له
case-act-recused = تنحّى عضو
case-act-noticed = أُخطر المدعى عليه
case-act-delivered = سُلّمت رسالة الإخطار
case-act-read = تسلّم المدعى عليه الإخطار
case-act-extension-asked = طلب المدعى عليه مهلة إضافية
case-act-extension-granted = مُنحت مهلة إضافية
case-act-extension-refused = رُفضت المهلة الإضافية
case-act-responded = ردّ المدعى عليه
case-act-hearing-asked = طلب المدعى عليه أن يُسمع
case-act-hearing-waived = لم يعد المدعى عليه يطلب أن يُسمع
case-act-hearing-held = سُمع المدعى عليه
case-act-moved = طُرح اقتراح للتصويت
case-act-voted = صوّت عضو
case-act-carried = قررت الهيئة
case-act-lost = سقط الاقتراح
case-act-appealed = طعن المدعى عليه
case-act-appeal-withdrawn = سُحب الطعن
case-act-settlement-offered = عُرضت تسوية
case-act-settlement-accepted = قُبلت التسوية
case-act-settlement-refused = صُرف النظر عن التسوية
case-act-withheld = أُوقف النشر
case-act-withholding-lifted = لم يعد النشر موقوفًا
case-act-reopened = يُعاد النظر في القرار
case-act-supplemented = أُضيف إلى ما يُدّعى بيان ودليل
case-act-condition-shown = يقول المدعى عليه إن شرطًا استُوفي
case-act-condition-met = استُوفي شرط
case-act-disciplined = أبلغت الجمارك بما فعلته داخل بيتها
case-act-response-over = انتهت مهلة الرد
case-act-deadline-missed = مضت مهلة دون الإجراء المستحق
case-act-appeal-over = انتهت مهلة الطعن
case-act-interim-over = انتهى التعليق المؤقت
case-act-began = بدأ سريان التدبير
case-act-expired = انتهى التدبير بأجله
case-act-published = أصبحت القضية علنية

# ما يُرفض، وسببه.
case-refused-not-yours = ليس هذا لك في هذه القضية. تبيّن صفحتها من عليه أن يتصرف.
case-refused-not-now = لا يمكن فعل هذا في هذه المرحلة. عُد إلى القضية لترى ما يلي.
case-refused-party = ينتمي هذا الشخص إلى طرف في الأمر أو إلى المراقب، فلا يمكنه البتّ فيه. سمِّ غيره.
case-refused-other-instance = تولّى هذا الشخص القضية أو جلس في الدرجة الأخرى، فلا يمكنه المشاركة هنا. سمِّ غيره.
case-refused-not-neutral = يجب ألا ينتمي الرئيس إلى أي طرف في الميثاق. اقترح غيره.
case-refused-bench = الهيئة غير مكتملة، أو لم يُعلن أحد أعضائها بعد. يمكن ذلك متى شُغل كل مقعد وأعلن كل عضو.
case-refused-hearing = طلب المدعى عليه أن يُسمع. سجّل جلسة الاستماع أولًا.
case-refused-too-late = انقضت المهلة. وتمضي القضية دون ذلك.
case-refused-done = سبق فعل هذا، وهو باقٍ.
case-refused-motion = هناك اقتراح آخر مفتوح، أو لم يعد ما قرأته كذلك. عُد إلى القضية وانظر ما يُصوَّت عليه الآن.
case-refused-measure = اختر تدبيرًا من سلّم النص الموقَّع.
case-refused-months = أدخل عدد أشهر لا يقل عن واحد ولا يزيد على ما يسمح به السلّم لهذا التدبير.
case-refused-heavier = هذا أشدّ مما تقرر من قبل. يمكن أن يبقى التدبير كما هو أو أن يُخفَّف: لا درجة أعلى، ولا مدة أطول، ولا شرط جديد، ولا مشمول آخر.
case-refused-affiliate = لا يشمل التدبير إلا من سمّاهم الإخطار، حتى يتسنى سماعهم.
case-refused-reasons = اكتبه بلغة واحدة على الأقل. فكل إجراء في القضية مُعلَّل.
case-refused-period = أدخل يومًا أو عدد أيام ضمن المسموح به هنا.
case-refused-condition = اختر أحد شروط التدبير.
case-refused-no-ladder = ليس في النص الذي وقّعه المدعى عليه سلّم تدابير، فلن تفضي القضية إلى شيء.
case-refused-no-signatory = لم توقّع هذه المنظمة الميثاق.

# ما تقترحه قاعدة الميثاق.
case-proposed-missed = { $count ->
    [zero] لم تفوّت { $organisation } أي تقرير.
    [one] فوّتت { $organisation } تقريرًا واحدًا عن التزام حرج. تقترح قاعدة الميثاق هذه القضية ولا تفرض شيئًا.
    [two] فوّتت { $organisation } تقريرين عن التزامات حرجة. تقترح قاعدة الميثاق هذه القضية ولا تفرض شيئًا.
    [few] فوّتت { $organisation } { $count } تقارير عن التزامات حرجة. تقترح قاعدة الميثاق هذه القضية ولا تفرض شيئًا.
    [many] فوّتت { $organisation } { $count } تقريرًا عن التزامات حرجة. تقترح قاعدة الميثاق هذه القضية ولا تفرض شيئًا.
   *[other] فوّتت { $organisation } { $count } تقرير عن التزامات حرجة. تقترح قاعدة الميثاق هذه القضية ولا تفرض شيئًا.
  }
case-proposed-recognised = أصبح علنيًا تدبير بحق { $organisation } بموجب ميثاق آخر ({ $pact }) يعترف به هذا الميثاق. تقترح قاعدته هذه القضية ولا تفرض شيئًا.

# الرسائل. لا تذكر أي منها ما يُدّعى.
mail-case-notice-subject = قضية تخص { $organisation }: يمكنك الرد حتى { $until }
mail-case-notice-body =
    { $name }،

    هناك قضية بموجب «{ $pact }» تخص { $organisation }. تبيّن صفحتها ما يُدّعى وبأي أدلة ومن يقرر وما يمكنك فعله. أمامك حتى { $until } للرد:

    { $url }

    لا شيء من ذلك علني.
mail-case-news-subject = جديد في القضية التي تخص { $organisation }
mail-case-news-body =
    { $name }،

    حدث شيء في القضية بموجب «{ $pact }» التي تخص { $organisation }. ما هو وما يمكنك فعله وإلى متى مبيَّن في صفحتها:

    { $url }
mail-case-turn-subject = قضية تنتظرك
mail-case-turn-body =
    { $name }،

    تنتظرك الآن قضية بموجب «{ $pact }». ما المطلوب وإلى متى مبيَّن في صفحتها:

    { $url }
mail-case-seat-subject = مُنحت مقعدًا في قضية
mail-case-seat-body =
    { $name }،

    عليك أن تشارك في البتّ في قضية بموجب «{ $pact }». قبل كل شيء انظر من تخص، وأعلن أنه لا مصلحة لك في الأمر، أو اترك المقعد:

    { $url }

# القائمة.
cases-title = القضايا
cases-lead = القضايا التي لك دور فيها: أولًا ما ينتظرك، ثم بحسب يوم الاستحقاق.
cases-all = كل قضاياك
cases-stage = الحالة
cases-mine = ما ينتظرني فقط
cases-awaits = في انتظار
cases-due = حتى
cases-empty-title = لا قضية
cases-empty = ستظهر هنا قضية متى كانت تعنيك إحداها. إن اخترت مرشحات فقلّل منها.
cases-counted = { $count ->
    [zero] لا قضية
    [one] قضية واحدة
    [two] قضيتان
    [few] { $count } قضايا
    [many] { $count } قضية
   *[other] { $count } قضية
  }
cases-awaiting-counted = { $count ->
    [zero] لا قضية تنتظرك
    [one] قضية واحدة تنتظرك
    [two] قضيتان تنتظرانك
    [few] { $count } قضايا تنتظرك
    [many] { $count } قضية تنتظرك
   *[other] { $count } قضية تنتظرك
  }

# قضية.
case-kind = قضية
case-title = قضية تخص { $organisation }
case-about = في القضية التي تخص { $organisation }
case-last-step = منذ { $day }
case-back = العودة إلى القضية
case-back-all = كل قضاياك
case-turn-reply = أمامك حتى { $day } للرد.
case-turn-appeal = أمامك حتى { $day } للطعن.
case-turn-yours = القضية تنتظرك حتى { $day }.
case-turn-other = القضية تنتظر حتى { $day }: { $who }.
case-turn-late = انقضى الأجل في { $day } وما زالت القضية تنتظر: { $who }.
case-next-allegation = ينظر مسؤول الجزاءات في الادعاء فيقبله أو يبيّن سبب عدم قبوله.
case-next-review = تُشكَّل الهيئة التي ستبتّ. ثم يُخطر المدعى عليه ويمكنه الرد.
case-next-response = متى وصل الرد أو انقضت مهلته تبتّ الهيئة. لا شيء علني.
case-next-decision = تبتّ الهيئة بالتصويت مع التعليل. ثم يمكن للمدعى عليه الطعن.
case-next-appealable = دون طعن يصبح القرار نهائيًا بانقضاء هذه المهلة، ثم يُنشر حيث ينص الميثاق.
case-next-appeal = يبتّ أشخاص آخرون في الطعن. قد يُخفَّف ما تقرر ولا يُشدَّد أبدًا.
case-next-final = يستمر التدبير حتى نهايته أو حتى ترفعه الهيئة قبل ذلك.
case-next-reconsideration = تعيد الهيئة النظر في قرارها. قد يُخفَّف ولا يُشدَّد أبدًا.
case-next-closed = انتهت القضية.
case-accused-title = ما أنت متهم به
case-accused-lead = هذا ما يُقال إنه حدث وما يدل عليه. لا يُبتّ في شيء قبل أن تتمكن من الرد، ولا شيء منه علني الآن.
case-acts-title = ما يمكنك فعله الآن
case-facts-title = القضية
case-fact-respondent = المدعى عليه
case-fact-pact = الميثاق
case-fact-article = الفقرة
case-fact-practice = الممارسة
case-fact-source = المصدر
case-fact-account = ما حدث
case-fact-affiliates = من يشملهم أيضًا
case-fact-files = الملفات
case-fact-obligation = الالتزام
case-obligation-link = الالتزام الذي نشأت منه
case-fact-effect = الحقوق الآن
case-fact-interim = تعليق مؤقت لا يعني الإدانة، حتى
case-fact-publication = النشر
case-fact-reasons = الأسباب
case-fact-seat = المقعد
case-fact-person = الشخص
case-fact-days = أيام العمل
case-fact-reply = الرد
case-fact-on = يوم الجلسة
case-fact-present = الحاضرون
case-fact-minutes = المحضر
case-fact-motion = الاقتراح
case-fact-vote = التصويت
case-fact-dissent = ما ينبغي معرفته عن تصويت بالرفض
case-fact-grounds = أسباب الطعن
case-fact-measure = التدبير
case-fact-months = المدة
case-fact-conditions = ما ينهيه قبل أجله
case-fact-condition = الشرط
case-fact-at-once = لماذا يبدأ فورًا
case-fact-until = حتى
case-fact-ground = السبب
case-fact-reference = أي أمر أو أي قانون
case-fact-discipline = ما فُعل
case-fact-officials = عدد الموظفين
case-fact-stage = حالة القضية
case-fact-begins = اليوم الأول
case-fact-ends = أول يوم بعد انتهائه
case-months = { $count ->
    [zero] بلا مدة
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
  }
case-no-measure = لا تدبير: لم تثبت مخالفة، أو أُلغي التدبير
case-public-due = مستحق النشر منذ { $day }
case-public-withheld = موقوف حتى { $day }
case-public-since = علني منذ { $day }
case-served-title = كيف سُلّم الإخطار
case-served-on = سُلّم في هذه البوابة
case-served-mail = قبل خادم المرسل إليه الرسالة
case-served-read = تسلّمه المدعى عليه
case-served-not-yet = ليس بعد
case-bodies-title = من يقرر
case-first-title = الدرجة الأولى: { $body }
case-appeal-title = الطعن: { $body }
case-seat = المقعد
case-seat-empty = لا أحد بعد
case-declaration = إقرار بعدم وجود مصلحة
case-declared-yes = قُدّم
case-declared-no = ليس بعد
case-open-motion = ما يُصوَّت عليه
case-votes = الأصوات حتى الآن
case-offer-title = تسوية معروضة
case-offer-by = عرضها: { $who }
case-measure-title = التدبير
case-condition-since-shown = قيل إنه استُوفي
case-condition-since-met = استُوفي
case-files-title = الملف
case-files-added = { $count ->
    [0] لم تضف ملفًا لم يُرسل بعد.
    [zero] لم تضف ملفًا لم يُرسل بعد.
    [one] أضفت ملفًا واحدًا لم يُرسل بعد. يُرسل مع إجرائك التالي إن أشّرت عليه.
    [two] أضفت ملفين لم يُرسلا بعد. يُرسلان مع إجرائك التالي إن أشّرت عليهما.
    [few] أضفت { $count } ملفات لم تُرسل بعد. تُرسل مع إجرائك التالي إن أشّرت عليها.
    [many] أضفت { $count } ملفًا لم تُرسل بعد. تُرسل مع إجرائك التالي إن أشّرت عليها.
   *[other] أضفت { $count } ملف لم تُرسل بعد. تُرسل مع إجرائك التالي إن أشّرت عليها.
  }
case-files-add = إضافة ملفات
case-files-take = تنزيل الملف كاملًا
case-files-tick = الملفات المرفقة
case-files-none = لم تضف أي ملف بعد.
case-files-first = أضف ملفًا أولًا
case-file-for = للقضية التي تخص { $organisation }
case-file-intro = ما تضيفه هنا لا يراه غيرك حتى ترسله مع إجراء. وعندئذ يقرؤه من يقرأ ذلك الإجراء.
case-file-back = العودة إلى القضية
case-history-title = ما حدث حتى الآن
case-history-lead = خُتمت كل خطوة في السجل العام في حينها. يقول قيد السجل متى ولا يقول ماذا.
case-opened-by = كشفه

# الاستمارات.
case-look = يُختم هذا في السجل حين تفعله، ولا يمكن الرجوع عنه.
case-choose = اختر
case-choose-motion = ما الذي تطرحه للتصويت؟
case-reasons-hint = زِن ما ورد من رد. ما يصبح علنيًا يُطبع كما هو هنا، فلا تسمِّ أحدًا.
case-reason-hint = في جملة أو جملتين.
case-recused-hint = مثلًا: ابن عم يعمل لدى المدعى عليه. يقرؤه المسؤول والأعضاء والمدعى عليه.
case-notice-hint = ما يُقال إن المدعى عليه فعله، ومتى وأين، وما يدل عليه. يجب أن يتمكن من الرد على كل نقطة. إن وقع عليه جزاء أصبح هذا علنيًا، فلا تسمِّ أحدًا.
case-reply-hint = أجب نقطة نقطة. إن صدر قرار بحقك طُبع ردك إلى جانبه، فلا تسمِّ أحدًا.
case-grounds-hint = ما الخطأ في القرار، ولماذا.
case-shown-hint = ما فُعل، ومتى.
case-discipline-hint = ما يمكن قوله دون تسمية أحد أو الإشارة إليه.
case-dissent-hint = إن صوّتّ ضده وأردت أن يُعرف ذلك. يمكنك تركه فارغًا.
case-at-once-hint = فقط حيث يعرّض انتظار الطعن أدلة أو شخصًا للخطر. وإلا فاتركه فارغًا.
case-minutes-hint = ما قيل بترتيبه.
case-present-hint = بالصفة، وبالاسم حيث يلزم.
case-on-hint = ليس في المستقبل.
case-until-label = أول يوم بعد انتهائه
case-until-hint = يدوم التعليق المؤقت ٩٠ يومًا على الأكثر، ويدوم التدبير ما يسمح به السلّم على الأكثر.
case-withheld-until-hint = سنة من الآن على الأكثر. وبعدها يجب ذكر السبب من جديد.
case-reference-hint = بحيث يستطيع الغير البحث عنه: المحكمة والرقم واليوم، أو القانون والفقرة.
case-officials-hint = رقم فقط.
case-days-label = كم يوم عمل إضافيًا
case-days-hint = { $count } على الأكثر.
case-months-label = كم شهرًا
case-months-hint = شهر على الأقل، واتركه فارغًا حيث لا تدبير.
case-measure-most = { $count ->
    [zero] { $measure }
    [one] { $measure } (شهر على الأكثر)
    [two] { $measure } (شهران على الأكثر)
    [few] { $measure } ({ $count } أشهر على الأكثر)
    [many] { $measure } ({ $count } شهرًا على الأكثر)
   *[other] { $measure } ({ $count } شهر على الأكثر)
  }
case-conditions-hint = إن استوفيت أمكن للهيئة إنهاء التدبير قبل أجله. السطور التي تتركها فارغة لا تُحتسب.
case-conditions-kept = الشروط الباقية
case-condition-kind = الشرط { $number }: نوعه
case-condition-what = الشرط { $number }: ما يجب فعله
case-affiliate-none = لا شيء
case-affiliate-hint = لا يشمل التدبير إلا من يسمّيهم الإخطار حتى يتسنى سماعهم.
case-affiliate-who = المنظمة { $number }
case-affiliate-how = صلة المنظمة { $number } بالمدعى عليه
case-seat-given = المقعد: { $seat }
case-seat-own = تشغل المقعد بنفسك.
case-seat-proposed = اقتُرح { $name }. تُشغل الرئاسة حين يسمّي العضو الآخر الشخص نفسه.
case-seat-email = عنوان البريد الإلكتروني
case-seat-email-hint = إليه تُرسل الرسالة التي تبلغ بذلك، وبه يسجّل الشخص دخوله.
case-seat-name = الاسم
case-seat-name-hint = لا يراه إلا من يقرأ القضية.
case-seat-language = لغة رسائله
case-no-email = أدخل عنوان بريد إلكتروني مثل name@example.org.
case-no-name = أدخل اسم الشخص.
case-no-vote = اذكر كيف تصوّت.
case-no-ground = اختر السبب.
case-no-number = أدخل رقمًا.
case-no-outcome = اذكر ما فُعل.
case-no-relation = اختر لكل منظمة صلتها بالمدعى عليه.
case-no-respondent = اختر من يُقال إنه خالف الميثاق.
case-no-article = اختر الفقرة التي يُقال إنها خولفت.
case-no-practice = اختر الممارسة.
case-no-source = اذكر المصدر.

# بدء قضية.
case-new-way = فتح قضية أو الادعاء بمخالفة
case-new-title = قضية جديدة
case-new-which = بموجب أي ميثاق؟
case-new-for = تدّعي نيابة عن
case-new-lead = تفتح القضية بصفتك مسؤول الجزاءات. يعلم المدعى عليه بها بالإخطار لاحقًا بعد تشكيل الهيئة التي تبتّ.
case-new-lead-allege = تدّعي بمخالفة نيابة عن طرف في الميثاق. ينظر فيها مسؤول الجزاءات فيقبلها أو يبيّن سبب عدم قبولها.
case-new-account-hint = ما حدث ومتى وأين، وكيف علمت به.
case-new-look = تبدأ القضية حين تفتحها. لا شيء منها علني.
case-new-look-allege = يُبلَّغ مسؤول الجزاءات حين ترسله. لا شيء منه علني.
case-new-open = افتح القضية
case-new-allege = أرسل الادعاء
case-from-obligation = فتح قضية

# من يُختار منهم بالقرعة من ينظر في الطعون.
appeal-list-way = من ينظر في الطعون
appeal-list-title = قائمة من ينظرون في الطعون
appeal-list-lead = يكون الشخص على القائمة متى اتفقت الجمارك وجمعية. ولكل طعن تُجرى القرعة بين من لا ينتمون إلى طرف في الأمر.
appeal-list-counted = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
  }
appeal-list-customs = الجمارك
appeal-list-associations = الجمعيات
appeal-list-agrees = موافقة
appeal-list-not-yet = ليس بعد
appeal-list-agree-named = الموافقة على { $name }
appeal-list-strike-named = سحب الموافقة على { $name }
appeal-list-empty-title = لا أحد على القائمة
appeal-list-empty = ما لم يتفق الجانبان على شخص فلن يجد الطعن من ينظر فيه. اقترح شخصًا أدناه.
appeal-list-propose = اقتراح شخص
appeal-list-propose-now = اقترح هذا الشخص

# ما يمكن فعله.
case-do-taken-up = قبول الادعاء
case-do-taken-up-means = تُفتح القضية. ثم تُشكَّل الهيئة التي تبتّ ويُخطر المدعى عليه.
case-do-declined = إغلاقها دون إخطار
case-do-declined-means = بيّن لماذا لا تمضي. يقرأ المدّعي أسبابك، ولا شيء علني.
case-do-named = منح مقعد
case-do-named-means = سمِّ من لا ينتمي إلى طرف في الأمر. يُبلَّغ بالبريد، وعليه أن يقرّ بعدم وجود مصلحة قبل أن يبتّ في شيء.
case-do-declared = الإقرار بعدم وجود مصلحة
case-do-declared-means = تقرّ بأنه لا أنت ولا أحد من المقرّبين منك يكسب أو يخسر بنتيجة هذه القضية، وبأنك ستبتّ بناءً على الملف وحده.
case-do-recused = ترك المقعد
case-do-recused-means = بيّن لماذا لا يمكنك البتّ في هذه القضية. يُسمّى بعدها غيرك.
case-do-noticed = إخطار المدعى عليه
case-do-noticed-means = يقرؤه المدعى عليه في صفحته ويُبلَّغ بالبريد. تسري مهلة رده من اليوم.
case-do-read = تسلّمت هذا الإخطار
case-do-read-means = تؤكد أنك تسلّمت الإخطار. لا يغيّر ذلك شيئًا من مهلة الرد.
case-do-extension-asked = طلب مهلة إضافية
case-do-extension-asked-means = يمنحها مسؤول الجزاءات أو يرفضها. والطلب الذي لا يجيب عنه أحد في حينه يُمنح.
case-do-extension-granted = منح مهلة إضافية
case-do-extension-granted-means = يُمنح المدعى عليه هذا العدد من أيام العمل الإضافية للرد.
case-do-extension-refused = رفض المهلة الإضافية
case-do-extension-refused-means = تبقى مهلة رد المدعى عليه كما هي.
case-do-responded = الرد
case-do-responded-means = يصل ردك إلى من يبتّون. وإن كان لديك ما تضيفه لاحقًا فيمكنك الرد ثانية حتى يصوّتوا.
case-do-hearing-asked = طلب الاستماع
case-do-hearing-asked-means = لا يُبتّ في شيء حتى تُسمع أو تعدل عن طلبك.
case-do-hearing-waived = العدول عن طلب الاستماع
case-do-hearing-waived-means = يمكن للهيئة عندئذ أن تبتّ بناءً على الملف.
case-do-hearing-held = تسجيل الجلسة
case-do-hearing-held-means = يقرأ المحضر المدعى عليه ومن يبتّون، ويصبح علنيًا مع القضية.
case-do-moved = طرح أمر للتصويت
case-do-moved-means = بطرحه تصوّت له. وإن كنت وحدك في الهيئة فبه تبتّ.
case-do-voted = التصويت
case-do-voted-means = تصوّت على ما هو مكتوب هنا. لا يقرأ المدعى عليه أبدًا كيف صوّت الأعضاء.
case-do-appealed = الطعن
case-do-appealed-means = يبتّ فيه أشخاص آخرون. قد يُخفَّف به التدبير ولا يُشدَّد أبدًا.
case-do-appeal-withdrawn = سحب الطعن
case-do-appeal-withdrawn-means = يصبح قرار الدرجة الأولى نهائيًا اليوم.
case-do-settlement-offered = عرض تسوية
case-do-settlement-offered-means = يمكن للطرف الآخر قبولها، فتصبح عندئذ نهائية بلا طعن.
case-do-settlement-accepted = قبول التسوية
case-do-settlement-accepted-means = يصبح المعروض نهائيًا اليوم، ولا طعن فيه.
case-do-settlement-refused = صرف النظر عن التسوية
case-do-settlement-refused-means = تمضي القضية كأن شيئًا لم يُعرض.
case-do-withheld = وقف النشر
case-do-withheld-means = كون القرار موقوفًا وسببه ويومه علني، أما ما يقوله وعمّن فلا.
case-do-withholding-lifted = إنهاء وقف النشر
case-do-withholding-lifted-means = يُنشر القرار فورًا إن حان وقته.
case-do-reopened = طلب إعادة النظر في القرار
case-do-reopened-means = تعيد الهيئة النظر فيه. قد يُخفَّف ولا يُشدَّد أبدًا.
case-do-supplemented = الإضافة إلى ما يُدّعى
case-do-supplemented-means = يزنه مسؤول الجزاءات قبل إخطار المدعى عليه. ولا يقرؤه المدعى عليه؛ وما يُحتسب عليه يرد في الإخطار.
case-do-condition-shown = إظهار استيفاء شرط
case-do-condition-shown-means = ينظر فيه مسؤول الجزاءات. ومتى استوفي أمكن للهيئة رفع التدبير قبل أجله.
case-do-condition-met = تسجيل استيفاء شرط
case-do-condition-met-means = يظهر مع يومه في القضية وفي صفحتها العلنية.
case-do-disciplined = الإبلاغ بما فُعل داخل البيت
case-do-disciplined-means = يصبح علنيًا مع القضية. ولا يُسمّى أحد.

# ملفاتها.
case-file-title = ملفات لقضية
case-file-none = ستظهر هنا الملفات التي تضيفها، كل منها ببصمته، حتى ترسلها مع إجراء.
case-file-personal = ما يُرسل يبقى في القضية ولا يمكن استرجاعه. احجب ما لا تحتاج إليه القضية من عناوين وأرقام وأسماء أشخاص، بما في ذلك الأعمدة المخفية والتعليقات وخصائص ملفات المكتب.
