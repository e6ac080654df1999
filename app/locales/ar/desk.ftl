# The desk: what awaits the signed-in person.
nav-desk = { $count ->
    [0] المكتب
   *[other] المكتب ({ $count })
  }
desk-title = مكتبك
desk-nothing-title = لا شيء بانتظارك
desk-nothing = سيظهر هنا ما عليك توقيعه أو الإبلاغ عنه أو الرد عليه، والأكثر إلحاحًا أولًا.
desk-act = المطلوب
desk-report = تقديم تقرير
desk-reports = للإبلاغ أو الرد
desk-reports-counted = { $count ->
    [zero] لا تقرير بانتظارك
    [one] تقرير واحد بانتظارك
    [two] تقريران بانتظارك
    [few] { $count } تقارير بانتظارك، أكثرها إلحاحًا في الأعلى
    [many] { $count } تقريرًا بانتظارك، أكثرها إلحاحًا في الأعلى
   *[other] { $count } تقرير بانتظارك، أكثرها إلحاحًا في الأعلى
  }
desk-sign = القراءة والتوقيع
desk-signing = للتوقيع
desk-signing-counted = { $count ->
    [zero] لا ميثاق ينتظر توقيعك
    [one] ميثاق واحد ينتظر توقيعك
    [two] ميثاقان ينتظران توقيعك
    [few] { $count } مواثيق تنتظر توقيعك
    [many] { $count } ميثاقًا تنتظر توقيعك
   *[other] { $count } ميثاق تنتظر توقيعك
  }
desk-organisations = منظماتك
desk-all-obligations = كل التزاماتها
desk-calendar = التقويم
desk-answer = أجب
desk-review-all = كل التقارير التي تنتظر الفحص
desk-reply = تنتظر ردك
desk-reply-counted = { $count ->
    [zero] لا مشروع خلاصة ينتظر ردك
    [one] مشروع خلاصة واحد ينتظر ردك
    [two] مشروعا خلاصة ينتظران ردك
    [few] { $count } مشاريع خلاصات تنتظر ردك
    [many] { $count } مشروع خلاصة ينتظر ردك
   *[other] { $count } مشروع خلاصة ينتظر ردك
  }
desk-since = منذ
desk-until = حتى
