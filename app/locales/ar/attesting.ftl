attest-title = الشهادة على التواقيع
attest-promise = حضرت { $organisation } توقيع { $count ->
    [one] هذا التوقيع
   *[other] هذه التواقيع وعددها { $count }
  } أو تابعته، وتقول ذلك علنًا.
attest-signatures = التواقيع
attest-progress = شُهد على { $done } من { $all } تواقيع
attest-what = تقول { $organisation } علنًا إنها حضرت التوقيع أو تابعته. ولا أثر قانونيًا لذلك: لا يزيد التوقيع شيئًا ولا ينقصه. اترك ما لم تتابعه.
attest-which = الشهادة
attest-this = اشهد على توقيع { $organisation }
attest-confirm = حضرنا توقيع ما اخترتُه أو تابعناه، وأنا مخوَّل بقول ذلك
attest-confirm-missing = ضع علامة في المربع إن كان الأمر كذلك وكان لك أن تقوله، وإلا فارجع.
attest-nothing = تظهر التواقيع هنا منذ أن يوقّع غيركم، إلى أن تشهد عليها منظمتك.
attest-not-found-title = لا توقيع كهذا ينتظر
attest-not-found = هناك توقيعات تنتظر، لكن ليس منها توقيع جهة بهذا الاسم. ابحث بجزء آخر من الاسم، أو أفرغ البحث.
attest-now = اشهد على التواقيع
attest-refused-not-yours = لا يشهد على التواقيع إلا من يحمل تفويضًا عن مراقب هذا الميثاق، أو عن ملاحظ من المجتمع المدني له صفة فيه.
attested-title = سُجّلت الشهادة
attested-what = هي في السجل العلني وفي صفحة كل توقيع. ويُبلَّغ من وقّعوا بالبريد.
signature-attested-by = شهدت على التوقيع
signature-attested-evidence = تنزيل ملف إثباتها
signature-was-attested = شهدت عليه { $organisation }
signatories-witnessed = شهدت على التوقيع { $by }
pacts-event-witnessed = { $count ->
    [one] شهدت على توقيع واحد.
   *[other] شهدت على { $count } من التواقيع.
  }
log-kind-signature-witnessed = شهادة على توقيع
log-entry-signature-witnessed = شهدت { $organisation } على تواقيع في «{ $pact }».
mail-attested-subject = شهدت { $by } على توقيعك
mail-attested-body =
    { $name }،

    تقول { $by } علنًا إنها حضرت حين وقّعت «{ $pact }» عن { $organisation }، أو تابعت ذلك. ولا أثر قانونيًا لذلك. وهو معروض هنا:

    { $url }
