seating-title = منح منظمة مقعدًا
seating-lead = بعد اعتماد نص الميثاق تدخله الجمعيات والملاحظون من هنا. أما الأعضاء فيدخلونه عن طريق جمعية لها مقعد فيه.
seating-organisation = المنظمة
seating-organisation-hint = الجمعيات ومنظمات المجتمع المدني والسلطات العامة التي لا مقعد لها في هذا الميثاق.
seating-organisation-missing = اختر المنظمة.
seating-role = مقعدها
seating-role-hint = الجمعية توقّع وتُدخل أعضاءها. أما الملاحظ فيتابع الميثاق ولا يلتزم بشيء، وإن كان من المجتمع المدني فله أن يشهد على التوقيعات.
seating-role-missing = اختر المقعد.
seating-check = ألقِ نظرة أخيرة
seating-means = سيكون لـ{ $organisation } مقعد في «{ $pact }»: { $role }.
seating-public = يظهر المقعد مع الميثاق ويُدوَّن في السجل، ويُبلَّغ بالبريد القائمون على شؤون المنظمة.
seating-give = امنح المقعد
seating-change = غيّره
seating-requests = منظمات تطلب مقعدًا
seating-asked-by = طلبه { $person } في { $day }
seating-yes = امنحها مقعدًا
seating-refuse-title = رفض طلب { $organisation }
seating-refused-not-now = تُمنح المقاعد من اعتماد نص الميثاق إلى نهايته.
seating-refused-often = طلبت هذه المنظمة من المقاعد كل ما يجوز لها في يوم واحد. ويمكنها أن تطلب ثانية ابتداءً من { $moment }.
seating-ask-way = للجمعيات ومنظمات المجتمع المدني: اطلب مقعدًا من الأمانة
seating-ask-title = طلب مقعد
seating-ask-lead = تطلب الجمعية من أمانة الميثاق مقعدًا لتوقّعه وتُدخل أعضاءها، وتطلب منظمة المجتمع المدني أن تلاحظه وتشهد على التوقيعات.
seating-nobody-title = لا توجد منظمة يمكنك أن تطلب لها
seating-nobody = يطلبه من هو من أمانة جمعية أو منظمة مجتمع مدني لا مقعد لها في هذا الميثاق، أو منسّقها. ومن يدير البوابة يسجّل المنظمات ويمنح هذين الدورين.
seating-waits = أُبلغت الأمانة وستجيب بالبريد: { $organisations }.
seating-why = لماذا تطلبه
seating-why-hint = ما المنظمة، وما الذي ستفعله في الميثاق. لا يقرأ هذا إلا الأمانة، ويُنسى مع الجواب، أو بعد { $days } يومًا.
seating-ask = اطلب المقعد
mail-seated-subject = لـ{ $organisation } مقعد في «{ $pact }»
mail-seated-body =
    تحية طيبة، { $name }،

    مُنحت { $organisation } مقعدًا في «{ $pact }»: { $role }. تجدون هنا ما يقوله الميثاق وما يمكن فعله:

    { $url }
mail-seat-asked-subject = تطلب { $organisation } مقعدًا في «{ $pact }»
mail-seat-asked-body =
    تحية طيبة، { $name }،

    يطلب { $person } أن يكون لـ{ $organisation } مقعد في «{ $pact }»، ويقول لماذا:

    { $why }

    أجب هنا:

    { $url }
mail-seat-refused-subject = لم تُمنح { $organisation } مقعدًا في «{ $pact }»
mail-seat-refused-body =
    تحية طيبة، { $name }،

    لا تمنح الأمانة { $organisation } مقعدًا في «{ $pact }». وتقول لماذا:

    { $reason }

    حُذف ما كتبته. والميثاق هنا:

    { $url }
mail-seat-over-subject = لم يُجَب عن طلب { $organisation } مقعدًا في «{ $pact }»
mail-seat-over-body =
    تحية طيبة، { $name }،

    لم تجب الأمانة هل تُمنح { $organisation } مقعدًا في «{ $pact }»، وقد انقضى الوقت. حُذف ما كتبته. يمكنك أن تطلب ثانية:

    { $url }
mail-seat-ended-subject = انتهى «{ $pact }»، ولن تُمنح { $organisation } مقعدًا فيه
mail-seat-ended-body =
    تحية طيبة، { $name }،

    انتهى «{ $pact }»، فلن يجيب أحد بعد الآن هل تُمنح { $organisation } مقعدًا فيه. حُذف ما كتبته. وكيف انتهى مذكور هنا:

    { $url }
