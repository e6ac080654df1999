# اللجان واجتماعاتها وما يُقرَّر فيها.

# ما يُرفض، وسببه.
meeting-refused-not-now = لا يمكن ذلك في المرحلة التي بلغها الاجتماع أو اللجنة. ارجع وانظر فيه من جديد.
meeting-refused-too-early = لم يحن الوقت بعد. عُد حين يبدأ الاجتماع أو حين تنقضي مهلة الملاحظات.
meeting-refused-too-late = انقضى الوقت المحدد لذلك.
meeting-refused-incomplete = ثمة شيء ناقص. ارجع إلى الاستمارة وأكملها.
committee-too-few-seats = أعطِ مقعدًا لطرفين من أطراف الميثاق على الأقل.
committee-not-both-sides = أعطِ مقعدًا للجمارك ولجمعية مهنية واحدة على الأقل، إذ لا بد من حضورهما معًا لاتخاذ القرار.
committee-bad-quorum = أدخل عددًا من واحد إلى عدد المقاعد.
committee-no-chair = اختر أحد المقاعد للرئاسة.
committee-no-public = اذكر هل الاجتماعات علنية.
committee-stays-public = تبقى علنية اللجنة كما حُددت عند إنشائها. أغلق هذه اللجنة وأنشئ غيرها.
meeting-not-ahead = أدخل يومًا وساعة لم يحينا بعد.
meeting-bad-length = أدخل المدة بالدقائق، على ألا تتجاوز يومًا.
meeting-no-place = اذكر المكان في كلمات قليلة.
meeting-bad-link = أدخل العنوان الكامل للصفحة، بدءًا من https://.
meeting-no-agenda = ضع بندًا واحدًا على الأقل في جدول الأعمال.
meeting-text-long = اختصر هذا النص. فهو أطول مما يتسع له الحقل.
meeting-bad-document = أعطِ كل وثيقة عنوانًا والعنوان الكامل لموضعها.
meeting-no-attendance = اذكر عن كل مقعد هل كان حاضرًا.
meeting-no-day = أدخل يومًا.
meeting-no-time = أدخل ساعة.
meeting-day-past = أدخل اليوم الحالي أو يومًا بعده.
decision-no-day = حدد اليوم الأخير لمن عليه أن ينفّذ.
decision-no-owner = اذكر أي مقعد عليه أن ينفّذ، أو اترك اليوم فارغًا.
minutes-not-so = اختر من اعتمد المحضر. فهو يُعتمد كما ورد في المسودة.
answer-missing = اذكر هل تحضر منظمتك.

# الرسائل.
mail-meeting-called-subject = دعوة: { $committee }، { $when }
mail-meeting-called-body =
    { $name }،

    لمنظمتك مقعد في «{ $committee }» بموجب «{ $pact }». وهي تجتمع في { $when } ({ $zone })، في هذا المكان: { $place }

    اذكر هل تحضر:

    { $url }

    لتقويمك:

    { $calendar }
mail-meeting-changed-subject = تغيير: { $committee }، { $when }
mail-meeting-changed-body =
    { $name }،

    تغيّر اجتماع «{ $committee }» بموجب «{ $pact }». وهو الآن في { $when } ({ $zone })، في هذا المكان: { $place }

    ما الذي تغيّر ولماذا، وردّك:

    { $url }

    لتقويمك:

    { $calendar }
mail-meeting-cancelled-subject = إلغاء: { $committee }، { $when }
mail-meeting-cancelled-body =
    { $name }،

    لن يُعقد اجتماع «{ $committee }» بموجب «{ $pact }» المقرر في { $when } ({ $zone }). والسبب هنا:

    { $url }

    لتقويمك الذي سيُحذف منه:

    { $calendar }
mail-minutes-subject = مسودة محضر { $committee }: ملاحظاتك
mail-minutes-body =
    { $name }،

    مسودة محضر اجتماع «{ $committee }» في { $when } معروضة على المقاعد. يمكنك إبداء ملاحظاتك حتى { $until }:

    { $url }
mail-action-late-subject = متأخر: ما قررته { $committee }
mail-action-late-body =
    { $name }،

    انقضى اليوم المحدد لما كان على منظمتك أن تنفّذه بموجب «{ $pact }»:

    { $decision }

    متى نُفّذ، اذكر ذلك هنا:

    { $url }

# كلمات.
meeting-state-called = مدعو إليه
meeting-state-held = عُقد، والمحضر لم يُعتمد بعد
meeting-state-adopted = عُقد، والمحضر معتمد
meeting-state-cancelled = ملغى
decision-state-standing = مقرَّر
decision-state-open = للتنفيذ
decision-state-late = متأخر
decision-state-done = نُفّذ
decision-state-dropped = صُرف النظر عنه
attendance-present = حاضر
attendance-excused = معتذر
attendance-absent = غائب
answer-comes = يحضر
answer-declines = لا يحضر
answer-none = لم يرد بعد
meeting-when = { $moment } ({ $zone })
meeting-event = { $committee } ({ $pact })
meeting-was = { $organisation }: { $was }

# القوائم.
meetings-title = الاجتماعات
meetings-lead = حيث تتشاور الجمارك والقطاع الخاص: من يدعو، ومن له مقعد، وما على جدول الأعمال، وما الذي تقرر، ومن عليه تنفيذه.
meetings-ahead = المقبلة
meetings-ahead-all = كل الاجتماعات المقبلة
meetings-behind = السابقة
meetings-counted = { $count ->
    [zero] لا اجتماعات
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $count } اجتماعات
    [many] { $count } اجتماعًا
   *[other] { $count } اجتماع
  }
meetings-search = اللجنة أو المكان أو جدول الأعمال
meetings-year = السنة
meetings-none-title = لا اجتماع يُعرض
meetings-none = يظهر الاجتماع هنا منذ الدعوة إليه إذا كانت لجنته علنية. إن كنت وضعت مرشحات فقلّل منها.
meetings-of-pact = كل الاجتماعات العلنية لهذا الميثاق
meeting-pact = الميثاق
meeting-state = مرحلته
meeting-day = اليوم
meeting-committee = اللجنة
actions-title = بنود التنفيذ
actions-lead = ما تقرر في الاجتماعات وعلى جهة ما أن تنفّذه حتى يوم معين. ويُحسب التأخر بالأيام، للجمارك كما لغيرها.
actions-awaited = لم تُنفّذ بعد
actions-none-title = لا شيء يُعرض
actions-none = ما يقرره اجتماع ويكلّف به منظمة يبقى هنا حتى يُنفّذ.
actions-counted = { $count ->
    [zero] لا بنود للتنفيذ
    [one] بند تنفيذ واحد
    [two] بندا تنفيذ
    [few] { $count } بنود تنفيذ
    [many] { $count } بند تنفيذ
   *[other] { $count } بند تنفيذ
  }
decision-state = الحالة
decision-what = ما تقرر
decision-owner = على من التنفيذ
decision-due = اليوم الأخير

# سجل الاجتماع.
meeting-kind = اجتماع
meeting-title = { $committee }، { $day }
meeting-not-public = لا يقرأ هذه الصفحة إلا مقاعد اللجنة وأمانتها.
meeting-cancelled-title = لن يُعقد هذا الاجتماع
meeting-changed-title = تغيّر هذا الاجتماع
meeting-ways = ما يمكنك فعله
meeting-begins = يبدأ
meeting-length = المدة
meeting-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
  }
meeting-place = المكان
meeting-link = المشاركة عن بُعد
meeting-calendar-file = لتقويمك (iCalendar)
meeting-history = التسلسل الزمني
meeting-by-clock = بحكم الوقت
meeting-agenda = جدول الأعمال
meeting-agenda-until = يمكن للمقاعد أن تطلب بنودًا حتى { $day }.
meeting-asked-by = بطلب من { $organisation }
meeting-documents = الوثائق
meeting-seats = المدعوون
meeting-answer = الرد
meeting-attendance = الحضور
meeting-quorum-yes = كان عدد المقاعد الحاضرة كافيًا لاتخاذ القرار.
meeting-quorum-no = لم يكن عدد المقاعد الحاضرة كافيًا لاتخاذ القرار.
decisions-title = القرارات
decisions-none-title = لم يتقرر شيء
decisions-none = ما يتقرر يظهر هنا متى سجلته الأمانة.
decision-number = القرار { $number }
decision-until = حتى { $day }
minutes-title = المحضر
minutes-by-chair = اعتمدته الرئاسة
minutes-by-meeting = اعتمده اجتماع لاحق
minutes-by-meeting-of = اعتمده اجتماع { $day }
minutes-draft-title = مسودة
minutes-draft = لا يقرأ هذه المسودة إلا المقاعد والأمانة. ويمكن للمقاعد إبداء ملاحظاتها حتى { $day }.
minutes-none-title = لم يُعتمد المحضر بعد
minutes-none = يبقى بين المقاعد حتى تعتمده الرئاسة أو الاجتماع التالي. وعندئذ يظهر هنا ولا يتغير بعدها.
minutes-comments = ملاحظات المقاعد

# استمارات الاجتماع.
meeting-back = العودة إلى الاجتماع
meeting-do-answer = الرد على الدعوة
meeting-do-answer-means = يرى الجميع هل تحضر منظمتك، أما مع من فلا تقرؤه إلا المقاعد. ويمكنك أن ترد من جديد حتى يبدأ الاجتماع.
meeting-do-ask = طلب بند في جدول الأعمال
meeting-do-ask-means = يدخل جدول الأعمال فورًا باسم منظمتك.
meeting-do-comment = إبداء ملاحظات على المحضر
meeting-do-comment-means = تقرؤها المقاعد والأمانة، ولا تُنشر.
meeting-do-attendance = تسجيل من حضر
meeting-do-attendance-means = يُسجَّل الحضور بحسب المنظمة، ولا يُسمّى أحد. وإلى أن يُعتمد المحضر يمكن تصحيحه بتسجيله من جديد.
meeting-do-decide = تسجيل قرار
meeting-do-decide-means = يبقى القرار كما سُجّل. وإن كان على جهة أن تنفّذه فهو بند تنفيذ حتى يُنفّذ، ويرى الجميع متى يتأخر.
meeting-do-minutes = إرسال مسودة المحضر إلى المقاعد
meeting-do-minutes-means = تصل إلى المقاعد رسالة ويمكنها إبداء ملاحظاتها حتى اليوم الذي تحدده. والمسودة ليست علنية، وبصمتها مختومة في السجل.
meeting-do-adopt = اعتماد المحضر
meeting-do-adopt-means = تصبح المسودة هي المحضر حرفيًا ولا تتغير بعدها. ولا يمكن إضافة قرار بعد ذلك.
meeting-do-change = تغيير الاجتماع
meeting-do-change-means = تصل إلى المقاعد رسالة ويعلم به تقويمها. وإن تغيرت الساعة أو المكان سُئلت من جديد هل تحضر.
meeting-do-cancel = إلغاء الاجتماع
meeting-do-cancel-means = تبقى الصفحة وتذكر أن الاجتماع لن يُعقد وسبب ذلك. وتصل إلى المقاعد رسالة.
meeting-do-done = الإفادة بالتنفيذ
meeting-do-done-means = اذكر ما الذي نُفّذ وأين يمكن رؤيته. ويظهر إلى جانب القرار مع أيام التأخر.
meeting-do-drop = صرف النظر عن هذا البند
meeting-do-drop-means = لم يعد مطلوبًا. ويبقى القرار ويبقى سببك.
meeting-time = الساعة
meeting-time-hint = بالمنطقة الزمنية للميثاق: { $zone }.
meeting-length-hint = بالدقائق.
meeting-place-hint = المبنى والقاعة والمدينة. ويكون علنيًا إذا كانت اللجنة علنية.
meeting-link-hint = عنوان الاجتماع المرئي إن وُجد. ويكون علنيًا إذا كانت اللجنة علنية.
meeting-agenda-until-label = آخر يوم لطلب البنود
meeting-agenda-until-hint = حتى نهاية هذا اليوم يمكن للمقاعد أن تضع بنودًا في جدول الأعمال.
meeting-documents-hint = ما يُقرأ قبل الاجتماع: عنوان الوثيقة وموضعها على الشبكة.
meeting-document-title = عنوان الوثيقة { $number }
meeting-document-url = موضع الوثيقة { $number }
meeting-item = البند { $number }
meeting-item-text = موضوعه
meeting-item-hint = جملة واحدة. اتركه فارغًا لحذف البند.
meeting-whose = باسم أي منظمة
meeting-why = السبب
meeting-why-hint = جملة أو جملتان. وتكون علنية إذا كانت اللجنة علنية.
answer-with = مع من
answer-with-hint = الأسماء والوظائف، لقائمة الدخول. لا يقرؤها إلا المقاعد والأمانة.
minutes-hint = ماركداون: **غليظ**، قوائم، عناوين. اذكر الوظائف لا الأشخاص: فمتى اعتُمد صار علنيًا إذا كانت اللجنة علنية.
minutes-until = آخر يوم للملاحظات
minutes-until-hint = يمكن اعتماد المحضر ابتداءً من اليوم التالي.
minutes-comment = ملاحظتك
minutes-comment-hint = اذكر ما ينبغي أن يُقرأ على وجه آخر، وكيف.
minutes-how = من اعتمده
decision-nobody = لا أحد عليه التنفيذ
decision-hint = ما تقرر، بعبارة الاجتماع نفسه.
decision-due-hint = فقط إذا كان على جهة أن تنفّذ.
action-note = ما الذي نُفّذ
action-note-hint = جملة أو جملتان، مع ذكر أين يمكن رؤيته.

# اللجان.
pact-meetings-title = الاجتماعات بموجب { $pact }
pact-meetings-lead = اللجان التي يتشاور فيها أطراف هذا الميثاق، واختصاصاتها، ومواعيد اجتماعاتها.
committees-none-title = لا لجنة بعد
committees-none = متى أنشأت أمانة الميثاق لجنة تشاور، ظهرت اختصاصاتها واجتماعاتها هنا.
committee-no-meeting = لم تجتمع هذه اللجنة بعد. ويظهر اجتماعها المقبل هنا متى دُعي إليه.
committee-closed = مغلقة
committee-terms-version = الاختصاصات، النسخة { $number }
committee-back = العودة إلى اللجان
committee-lead = تبيّن الاختصاصات غرض اللجنة ومن له مقعد فيها وبمن يمكنها أن تقرر. ويُحفظ كل تغيير.
committee-what = تُقيَّد اللجنة واختصاصاتها في السجل. وكل تغيير لاحق قيد آخر.
committee-name = الاسم
committee-name-hint = كما تسميها الأطراف.
committee-terms = الاختصاصات
committee-terms-hint = ماركداون. غرضها، وما يجوز لها أن تقرره، وكيف تعمل.
committee-public = من يطّلع على اجتماعاتها
committee-public-yes = الجميع: جدول الأعمال والحضور والقرارات والمحاضر المعتمدة علنية
committee-public-no = المقاعد والأمانة فقط، وفي السجل أختام
committee-frequency = وتيرة الاجتماع
committee-when-needed = عند الحاجة
committee-seats = المقاعد، لكل منها صوت واحد
committee-seat = المقعد
committee-party = { $organisation } ({ $role })
committee-quorum = النصاب
committee-quorum-hint = كم منظمة يجب أن تحضر لاتخاذ القرار.
committee-quorum-of = { $count } من { $seats } من المنظمات
committee-quorum-both = { $count } من { $seats } من المنظمات، ومنها الجمارك وجمعية مهنية
committee-both-sides = يجب أن تكون الجمارك وجمعية مهنية واحدة على الأقل بين الحاضرين
committee-chair = الرئاسة
committee-found-title = إنشاء لجنة تشاور
committee-found-now = إنشاء لجنة
committee-change-title = تغيير اختصاصات لجنة
committee-change-now = تغيير الاختصاصات
committee-close-title = إغلاق لجنة
committee-close-lead = اللجنة المغلقة لا تدعو إلى اجتماع بعد ذلك. ويبقى ما فعلته، وتبقى بنود التنفيذ مطلوبة.
committee-close-what = لن تجتمع اللجنة بعد ذلك. ويبقى هذا مع سببك.
committee-close-now = إغلاق اللجنة
call-title = الدعوة إلى اجتماع
call-lead = يتلقى ممثلو كل مقعد دعوة بالبريد مع ملف لتقويمهم.
call-what = يُدعى إلى الاجتماع وتُدعى المقاعد. ويمكن تغييره أو إلغاؤه، ويظهر كلاهما.
call-now = الدعوة إلى اجتماع

# المكتب.
desk-meetings-counted = { $count ->
    [zero] لا اجتماع ينتظرك
    [one] اجتماع واحد ينتظرك
    [two] اجتماعان ينتظرانك
    [few] { $count } اجتماعات تنتظرك
    [many] { $count } اجتماعًا ينتظرك
   *[other] { $count } اجتماع ينتظرك
  }

# في صفحات أخرى.
meetings-next = الاجتماع المقبل
meetings-in-month = اجتماعات هذا الشهر
