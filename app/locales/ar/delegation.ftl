delegate-desk-open = انظر تفويضاتك، وأنِب غيرك في أحدها
delegate-mine-title = تفويضاتك
delegate-mine-lead = بهذه التفويضات تستطيع اليوم أن تُلزم منظمات. ويمكن أن تُنيب في كل منها شخصًا آخر عن المنظمة نفسها، في حدود التفويض ومدته، وأن تسترده في أي وقت.
delegate-mine-none-title = لا تفويض
delegate-mine-none = تظهر تفويضاتك هنا حين تسجّل جمعية أو الأمانة أو زميل أحدها.
delegate-hand-on = أنِب فيه غيرك
delegate-not-further = أُنِبت فيه أنت، ولا يُناب فيه أبعد من ذلك.
delegate-handed-on = من أنبتَهم
delegate-covers = لأجل
delegate-all-pacts = كل مواثيق المنظمة
delegate-open = إلى أن يُسترد
delegate-for = لأي ميثاق
delegate-title = الإنابة في تفويض
delegate-what = يستطيع شخص آخر بعدها أن يوقّع عن { $organisation } مكانك، بموجب «{ $document }» الذي تشهد به { $by }. ويبقى تفويضك أنت.
delegate-until-hint = ليس بعد { $day }، آخر أيام تفويضك. وإن تُرك فارغًا فهو ذلك اليوم.
delegate-until-open-hint = إن تُرك فارغًا بقي حتى يُسترد.
delegate-go-on = انظر فيه مرة أخيرة
delegate-public = يقول السجل إن تفويضًا لهذه المنظمة أُنيب فيه ومتى، أما الاسم فببصمة مملّحة فقط. وما يُوقَّع بموجبه يذكر أنه إنابة. ويُبلَّغ بالبريد من أُنيب. ويسقط مع تفويضك.
delegate-now = أنِب في التفويض
delegate-change = غيّر شيئًا
delegate-take-back-named = استرده من { $name }
delegate-take-back-title = استرداد الإنابة
delegate-take-back-public = لا يُوقَّع بعد الآن شيء بموجبه، وما وُقّع باقٍ. ويقول السجل إن تفويضًا سُحب ولا يسمّي أحدًا، ويُبلَّغ بالبريد من كان يحمله.
delegate-take-back-now = استرده
delegate-refused-ended = هذا التفويض لا يسري اليوم، فلا يُناب فيه.
delegate-refused-delegated = أُنِبت في هذا التفويض أنت، ولا يُناب فيه أبعد من ذلك. اسأل من أنابك.
delegate-refused-oneself = هذا عنوانك أنت. أعطِ عنوان شخص آخر.
delegate-refused-pact = لا يشمل التفويض هذا الميثاق، أو ليست للمنظمة صفة فيه.
delegate-refused-until = مضى هذا اليوم، أو هو بعد آخر أيام تفويضك.
delegate-refused-not-independent = سيكون لهذا الشخص شأن في مراقب وفي طرف آخر من الميثاق نفسه معًا.
mandates-handed-on = أناب فيه { $name }
signature-delegated = أناب فيه حامل التفويض «{ $document }»
log-kind-mandate-delegated = إنابة في تفويض
log-kind-mandate-erased = محو اسم من تفويض
log-entry-mandate-delegated = أناب حامل تفويض بالتصرف عن { $organisation } غيره فيه.
log-entry-mandate-erased = مُحي بطلب صاحبه اسم من أُنيب في تفويض لمنظمة { $organisation }.
mail-delegated-subject = تستطيع أن توقّع عن { $organisation }
mail-delegated-body =
    { $name }،

    أنابك { $by } في تفويض: تستطيع أن توقّع عن { $organisation }.

    لأجل: { $pact }
    آخر يوم: { $until }

    ادخل بهذا العنوان لتراه:

    { $url }

    إن كنت لا تعلم بهذا فلا تفعل شيئًا وأخبر { $organisation }.
mail-delegation-ended-subject = استُرد تفويضك عن { $organisation }
mail-delegation-ended-body =
    { $name }،

    استرد { $by } تفويض التوقيع عن { $organisation } الذي أُنبت فيه. وما وقّعته باقٍ.

    { $url }
