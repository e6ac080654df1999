# من له أي دور في منظمة، ومن يشغّل البوابة.
people-desk-title = الأشخاص وأدوارهم
people-desk-open = انظر من له أي دور، وأعطِ دورًا أو أنهِه
people-desk-lead = تقول أمانة المنظمة ومنسّقوها من يتصرف عنها.
people-desk-none-title = لا ترعى أدوار أحد
people-desk-none = من كان من أمانة منظمة أو من منسّقيها يعطي الأدوار وينهيها هنا.
people-find = المنظمة
people-find-hint = اسمها الدائم كما في عنوانها: ما يأتي بعد ‎/organisations/‎
people-no-organisation = لا منظمة لها هذا الاسم الدائم. انسخه من عنوان صفحتها.
people-title = من يتصرف عن هذه المنظمة
people-what = لا يرى هذه الصفحة إلا من يرعى الأدوار. ومن يُعطى دورًا أو يفقده يُخبر بالبريد.
people-none-title = لا أحد له دور بعد
people-none = أعطِ الدور الأول أدناه.
people-counted = { $count ->
    [zero] لا أدوار
    [one] دور واحد
    [two] دوران
    [few] { $count } أدوار
    [many] { $count } دورًا
   *[other] { $count } دور
  }
people-name = الاسم
people-email = عنوان البريد
people-role = الدور
people-since = منذ
people-act = ما العمل
people-organisation = المنظمة
people-end-named = أنهِ: { $name }، { $role }
people-give = إعطاء دور
people-role-hint = من كان مخوّلًا بالتوقيع فله تفويض: سجّل التفويض فيأتي الدور معه.
people-choose = اختر دورًا
people-no-role = اختر أحد الأدوار.
people-name-hint = كما سيرد بجانب ما يوقّعه. اتركه فارغًا إن كان العنوان معروفًا هنا.
people-give-now = أعطِ هذا الدور
people-end = إنهاء دور
people-end-what = من الآن لا يستطيع هذا الشخص أن يفعل شيئًا بهذا الدور. ما فعله يبقى. ويُخبر بالبريد. ويمكن إعطاء الدور من جديد.
people-end-now = أنهِ هذا الدور
people-refused-no-name = لا أحد له هذا العنوان بعد. أعطِ اسم الشخص أيضًا.
people-refused-no-person = لا أحد له هذا العنوان. تحقق من كتابته.
people-refused-no-monitor = لا يحكم على التقارير إلا أشخاص من مراقب مستقل أو من منظمة للمجتمع المدني. اختر دورًا آخر أو منظمة أخرى.
people-refused-by-mandate = من كان مخوّلًا بالتوقيع فله تفويض. سجّل التفويض فيأتي الدور معه.
people-refused-mandate = لهذا الشخص تفويض من المنظمة. اسحب التفويض أولًا.
people-refused-own = لا أحد يعطي نفسه دورًا ولا ينهي دوره. اطلب ذلك من غيرك ممن يرعى الأدوار.
mandates-refused-other = لهذا الشخص تفويض على هذه الوثيقة من هذا اليوم ببيانات أخرى، أو سُحب. سمِّ وثيقة أخرى أو يومًا أول آخر.
mail-role-given-subject = لك دور في { $organisation }
mail-role-given-body =
    { $name }،

    لك الآن هذا الدور في { $organisation }: { $role }

    ادخل بهذا العنوان لترى ما ينتظرك:

    { $url }

    إن لم تكن تعلم بهذا فأخبر { $organisation }.
mail-role-ended-subject = انتهى دورك في { $organisation }
mail-role-ended-body =
    { $name }،

    انتهى دورك هذا في { $organisation }: { $role }

    ما فعلته به يبقى.

    { $url }
mail-mandate-recorded-subject = سُجّل تفويض بالتوقيع عن { $organisation }
mail-mandate-recorded-body =
    { $name }،

    تستطيع أن توقّع عن { $organisation } بموجب هذه الوثيقة: { $document }

    ادخل بهذا العنوان لترى ما يُوقَّع:

    { $url }

    إن لم تكن تعلم بهذا فلا تفعل شيئًا، وأخبر { $organisation }.
mail-mandate-taken-back-subject = سُحب تفويضك عن { $organisation }
mail-mandate-taken-back-body =
    { $name }،

    سُحب تفويضك بالتوقيع عن { $organisation }: { $document }

    ما وقّعته يبقى.

    { $url }
mail-operator-named-subject = أنت تشغّل هذه البوابة
mail-operator-named-body =
    { $name }،

    أنت الآن من مشغّلي هذه البوابة، وتستطيع أن تعطي الأدوار وتنهيها في كل منظماتها. ادخل بهذا العنوان:

    { $url }
mail-operator-dismissed-subject = لم تعد تشغّل هذه البوابة
mail-operator-dismissed-body =
    { $name }،

    لم تعد من مشغّلي هذه البوابة. وما لك من أدوار في المنظمات يبقى.

    { $url }
