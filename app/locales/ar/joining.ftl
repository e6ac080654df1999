join-title = طلب الانضمام
join-not-here = مؤسستك ليست هنا؟
join-lead = اطلب من جمعية في هذا الميثاق أن تُدخل مؤسستك. تتحقق مما تكتب، وتشهد بمن يحق له التوقيع، وتدعوك.
join-closed-title = لا يمكن لأحد الانضمام الآن
join-closed = لا يقبل الميثاق توقيعات في هذا الوقت، أو ليست فيه جمعية تستطيع أن تشهد لك.
join-choose = اختر
join-association = الجمعية
join-association-hint = التي تعرف مؤسستك. وهي تشهد بمن يحق له التوقيع.
join-error-association = اختر الجمعية التي تشهد لك.
join-organisation = مؤسستك
join-person = من يحق له التوقيع عنها
join-privacy = لا يقرأ هذا إلا الجمعية. ويُنسى حين تجيب، أو بعد { $days } يومًا.
join-send = أرسل
join-sent-title = انظر في بريدك
join-sent = رسالة فيها رابط في طريقها إلى العنوان الذي ذكرته. يصل طلبك إلى الجمعية حين تتبع الرابط. وهو صالح { $days } أيام.
join-sent-nothing = لم يصل شيء؟ انظر في البريد غير المرغوب، وتحقق من العنوان. يمكن استعمال العنوان خمس مرات في اليوم.
join-confirm-title = أهذا ما تطلبه؟
join-confirm = نعم، أرسله إلى الجمعية
join-not-you = إن لم تكتب هذا فلا تفعل شيئًا: سيُنسى من تلقائه.
join-waits = طلبك لدى الجمعية. تصلك رسالة حين تجيب.
join-requests-title = مؤسسات تطلب الانضمام
join-requests-lead = وجدت الميثاق بنفسها. ومن تُدخلها تحصل على مقعد يراه الجميع، ودعوة بالبريد.
join-requests-none-title = لا أحد ينتظر جوابًا
join-requests-none = تظهر الطلبات هنا حين يؤكد مرسلها عنوانه.
join-requests-more = تُعرض الطلبات الأطول انتظارًا وعددها { $shown }. وتظهر البقية كلما أُجيب عن هذه.
join-requests-counted = { $count ->
    [zero] لا مؤسسة تنتظر
    [one] مؤسسة واحدة تنتظر
    [two] مؤسستان تنتظران
    [few] { $count } مؤسسات تنتظر
    [many] { $count } مؤسسة تنتظر
   *[other] { $count } مؤسسة تنتظر
 }
join-requests-open = { $count ->
    [zero] لا مؤسسة تطلب الانضمام
    [one] مؤسسة واحدة تطلب الانضمام
    [two] مؤسستان تطلبان الانضمام
    [few] { $count } مؤسسات تطلب الانضمام
    [many] { $count } مؤسسة تطلب الانضمام
   *[other] { $count } مؤسسة تطلب الانضمام
 }
join-since = منذ
join-request-title = تطلب { $organisation } الانضمام
join-yes-title = إدخالها
join-yes-what = تشهد { $association } بأن هذا الشخص يحق له التوقيع عن { $organisation }. تُسجَّل المؤسسة ويُمنح لها مقعد علنًا، ويُسجَّل التفويض، وتخرج الدعوة بالبريد.
join-yes = اشهد وادعُ
join-no-title = الرفض
join-reason = السبب
join-reason-hint = يصل إلى الشخص بالبريد بكلماتك، ولا يصل إلى غيره.
join-no = ارفض
join-not-in = لا يمكن إدخالها هكذا
join-was-accepted = دُعيت المؤسسة.
join-was-refused = الجواب في طريقه بالبريد.
mail-join-subject = للتأكيد: تطلب { $organisation } الانضمام إلى «{ $pact }»
mail-join-body =
    { $name }،

    طلب أحدهم، ونظنه أنت، من { $association } أن تُدخل { $organisation } في «{ $pact }». اتبع هذا الرابط لإرسال الطلب:

    { $url }

    إن لم يكن أنت فلا تفعل شيئًا.
mail-join-asked-subject = تطلب { $organisation } الانضمام إلى «{ $pact }»
mail-join-asked-body =
    { $name }،

    يطلب { $contact } أن تنضم { $organisation } إلى «{ $pact }». انظر في الطلب وأجب عنه هنا:

    { $url }
mail-join-refused-subject = أجابت { $association }
mail-join-refused-body =
    { $name }،

    لا تُدخل { $association } مؤسسة { $organisation } في «{ $pact }». وتقول لماذا:

    { $reason }

    وقد حُذف ما كتبته.
mail-join-over-subject = لم يُجَب عن طلبك
mail-join-over-body =
    { $name }،

    لم تجب { $association } هل تنضم { $organisation } إلى «{ $pact }»، وقد انقضى الوقت. حُذف ما كتبته. يمكنك أن تطلب ثانية، أو من جمعية أخرى:

    { $url }
