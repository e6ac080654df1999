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
