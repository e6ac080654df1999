sign-title = توقيع ميثاق
sign-step-read = القراءة
sign-step-check = التحقق
sign-step-confirm = التأكيد
sign-step-receipt = الإيصال
sign-for-whom = باسم أي منظمة توقّع؟
sign-go-on = متابعة
sign-go-on-to-check = قرأتُ النص: الانتقال إلى التحقق
sign-back-to-pact = العودة إلى الميثاق
sign-back-to-text = العودة إلى النص
sign-start-again = البدء من جديد من النص
sign-the-text = النص
sign-text-language = هذه النسخة { $version } حرفيًا كما ستُوقَّع.
sign-pact = الميثاق
sign-version = النسخة
sign-digest = بصمة النص
sign-organisation = المنظمة الملتزمة
sign-seat = صفتها في الميثاق
sign-person = الموقِّع
sign-mandate = التفويض
sign-mandate-vouched = يشهد له: { $by }
sign-mandate-until = سارٍ حتى { $day }
sign-mandate-open = سارٍ إلى أن يُسحب
sign-level = مستوى التوقيع
sign-level-email_code = توقيع إلكتروني بسيط (SES): رمز لمرة واحدة يُرسل بالبريد وتختمه هذه البوابة. ليس توقيعًا مؤهلًا.
sign-level-passkey = توقيع إلكتروني متقدم (AES): يجري بمفتاح مرورك أنت بعد أن يتحقق جهازك منك. ويستطيع أي شخص التحقق منه دون هذه البوابة. وليس توقيعًا مؤهلًا.
sign-obliges = ما يلزمك به التوقيع
sign-obliges-count = { $count ->
    [0] لا تعهّد في النص موجَّه إلى صفتك.
    [one] تعهّد واحد في النص موجَّه إلى صفتك. لو دخل الميثاق حيّز النفاذ اليوم لحلّ أول مرة في اليوم المبيَّن.
    [two] تعهّدان في النص موجَّهان إلى صفتك. لو دخل الميثاق حيّز النفاذ اليوم لحلّا أول مرة في الأيام المبيَّنة.
    [few] { $count } تعهّدات في النص موجَّهة إلى صفتك. لو دخل الميثاق حيّز النفاذ اليوم لحلّت أول مرة في الأيام المبيَّنة.
   *[other] { $count } تعهّدًا في النص موجَّهة إلى صفتك. لو دخل الميثاق حيّز النفاذ اليوم لحلّت أول مرة في الأيام المبيَّنة.
  }
sign-obligation = المادة { $article }، { $rhythm }، أول استحقاق { $day }
sign-check-title = تحقّق قبل أن توقّع
sign-promise-customs = تلتزم { $organisation } بالوفاء بالتعهدات التي يضعها هذا النص على الجمارك، وتُسأل عنها علنًا.
sign-promise-association = تلتزم { $organisation } بالوفاء بالتعهدات التي يضعها هذا النص على الجمعيات، وتُسأل عنها علنًا.
sign-promise-member = تلتزم { $organisation } بالوفاء بالتعهدات التي يضعها هذا النص على الأعضاء، وتُسأل عنها علنًا.
sign-promise-monitor = تلتزم { $organisation } بمراقبة هذا الميثاق باستقلال عن أطرافه جميعًا، وتُسأل عن ذلك علنًا.
sign-public = سيكون توقيعك علنيًا: المنظمة واسمك وصفتك واليوم والساعة وبصمة النص. يمكن سحبه لاحقًا، علنًا أيضًا، ولا يمكن محوه.
sign-confirm = قرأتُ النص، وأنا مخوَّل بإلزام المنظمة به
sign-confirm-missing = ضع علامة في الخانة إن كنت قرأت النص وتستطيع إلزام المنظمة، وإلا فعُد إلى الوراء.
sign-code-will-be-sent = تحتاج كي توقّع إلى رمز لمرة واحدة. سيُرسل إلى { $email }.
sign-send-code = أرسلوا إليّ الرمز
sign-how = كيف تريد أن توقّع؟
sign-by-passkey = بمفتاح مرورك: توقيع إلكتروني متقدم (AES) يثبت من كان يملك المفتاح
sign-by-code = برمز يُرسل إلى { $email }: توقيع إلكتروني بسيط (SES) تختمه هذه البوابة
sign-go-on-to-sign = تابع إلى التوقيع
sign-passkey-instead = بمفتاح مرور يصبح توقيعًا إلكترونيًا متقدمًا دون رمز.
sign-passkey-add = أضف مفتاح مرور
sign-passkey-title = التوقيع بمفتاح مرورك
sign-now-by-passkey = وقّع الميثاق بمفتاح مرورك
sign-refused-no-passkey = ليس لديك مفتاح مرور أُضيف باسمك الحالي. أضف مفتاحًا إلى حسابك أو وقّع برمز.
sign-code-title = وقّع برمزك
sign-code = رمز من ستة أرقام
sign-code-hint = أُرسل إلى { $email } ويصلح خمس عشرة دقيقة.
sign-now = توقيع الميثاق
sign-statement-digest = بصمة التصريح
sign-statement-whole = التصريح حرفيًا
sign-statement-what = هذا ما توقّعه. البصمة بصمة صيغته المعيارية (RFC 8785)، وتختمه البوابة بمفتاحها هي وتصرّح بذلك.
sign-refused-title = لا يمكنك التوقيع الآن
sign-refused-no-organisation = لا تتصرف باسم أي منظمة لها صفة في هذا الميثاق. إن كان ينبغي أن تكون لمنظمتك صفة فيه فاسأل الجمعية التي تضم الأعضاء أو أمانة الميثاق.
sign-refused-not-open = لا يتلقى الميثاق توقيعات الآن: إما أنه لم يُفتح للتوقيع بعد أو أنه انتهى.
sign-refused-superseded = حلّت نسخة أخرى محل هذه. عُد إلى الميثاق واقرأ أحدث نسخة.
sign-refused-no-seat = ليست لهذه المنظمة صفة في الميثاق. تستطيع أمانة الميثاق، أو جمعية طرف فيه، أن تمنحها صفة.
sign-refused-wrong-role = صفة هذه المنظمة لا توقّع شيئًا: فهي تراقب من بعيد.
sign-refused-already-signed = وقّعت هذه المنظمة هذه النسخة من قبل. والتوقيع في السجل.
sign-refused-no-mandate = لم يسجّل أحد أنك تستطيع إلزام هذه المنظمة. اطلب من منسّق جمعيتك أو من الأمانة تسجيل تفويضك مع وثيقته.
sign-refused-mandate-not-yet = تفويضك لم يسرِ بعد. عُد في أول أيامه.
sign-refused-mandate-expired = انتهى تفويضك. اطلب من منسّق جمعيتك أو من الأمانة تسجيل تفويض جديد.
sign-refused-mandate-revoked = سُحب تفويضك. إن كان ذلك خطأ فاسأل من شهد له.
sign-refused-wrong-code = ليس هذا هو الرمز المرسل. انظر في أحدث رسالة واكتب أرقامها الستة.
sign-refused-dead-code = لم يعد هذا الرمز صالحًا: جُرّب مرات كثيرة أو انقضت دقائقه الخمس عشرة. لم يُوقَّع شيء. ابدأ من جديد من النص.
sign-refused-barred = يمنع قرار هذه المنظمة حاليًا من التوقيع ومن التصديق على التوقيعات ومن الشهادة عليها. ويمكنها ذلك من جديد متى انتهى التدبير. وتبيّن صفحة القضية متى يكون ذلك.
signature-title = توقيع { $organisation }
signature-kind = توقيع
signature-state-signed = موقَّع
signature-state-withdrawn = مسحوب
signature-state-countersigned = مصدَّق عليه
signature-state-annulled = مُبطَل
signature-when = تاريخ التوقيع
signature-method = كيف وُقّع
signing-method-email_code = رمز لمرة واحدة أُرسل بالبريد إلى صاحب التفويض
signing-method-passkey = مفتاح مرور صاحب التفويض، وقد تحقق منه جهازه
signature-verify = تحقّق بنفسك
signature-verify-how = يضم ملف الإثبات التصريح وختمه والقيد في السجل العلني والبرهان على وجوده فيه. يستطيع أي كان التحقق منه دون اتصال بالأمر «pacthouse verify»، أو في المتصفح دون إرساله إلى أي مكان.
signature-evidence = تنزيل ملف الإثبات
signature-verify-here = التحقق من ملف في متصفحك
signature-history = السيرة
signature-was-signed = وُقّع
signature-was-withdrawn = سُحب، لهذا السبب: { $reason }
signature-was-countersigned = صدّقت عليه الجمارك
signature-was-annulled = أُبطل، لهذا السبب: { $reason }
signature-withdraw = سحب هذا التوقيع
receipt-title = تم التوقيع
receipt-what = التوقيع في السجل العلني. احتفظ بملف الإثبات: فهو يبرهن على ما وُقّع ومن وقّعه ومتى، ولو من دون هذه البوابة. والإيصال في طريقه إلى بريدك.
withdraw-title = سحب توقيع
withdraw-what = أنت على وشك سحب توقيع { $organisation } على «{ $pact }».
withdraw-public-title = هذا فعل علني
withdraw-public = تبقى المنظمة في السجل بوصفها منسحبة، مع اليوم والسبب اللذين تذكرهما. ويبقى ما جرى حتى ذلك الحين. ويبيّن النص مهلة الإشعار الواجبة. وتُبلَّغ بالبريد أمانةُ الميثاق والجمعيةُ التي دعت المنظمة.
withdraw-reason = لماذا تنسحب المنظمة؟
withdraw-reason-hint = جملة أو جملتان. ستكونان علنيتين: لا تذكر اسم أي شخص طبيعي.
withdraw-confirm = أنا مخوَّل بالسحب باسم هذه المنظمة
withdraw-confirm-missing = ضع علامة في الخانة إن كنت مخوَّلًا بالسحب باسم المنظمة، وإلا فأبقِ التوقيع.
withdraw-now = سحب التوقيع
withdraw-keep = إبقاء التوقيع
withdraw-refused-already = سُحب هذا التوقيع من قبل.
withdraw-refused-not-yours = لا يسحب توقيع المنظمة إلا من يحمل تفويضًا عنها.
mail-code-subject = رمزك لتوقيع ميثاق
mail-code-body =
    { $name }،

    أنت على وشك توقيع «{ $pact }» باسم { $organisation }. رمزك، لمدة { $minutes } دقيقة:

    { $code }

    بصمة التصريح الذي توقّعه:
    { $digest }

    إن لم تطلب ذلك فلا تفعل شيئًا وأخبر منظمتك: لا يُوقَّع شيء من دون الرمز.
mail-receipt-subject = إيصال: وقّعتَ { $pact }
mail-receipt-body =
    { $name }،

    وقّعتَ «{ $pact }»، النسخة { $version }، باسم { $organisation }.

    بصمة النص:
    { $digest }

    التوقيع في السجل العلني:

    { $url }

    ملف الإثبات، للحفظ:

    { $evidence }
signature-erased = أُزيل الاسم بطلب من صاحبه
signature-was-erased = أُزيل اسم من وقّع، بطلب منه. والتوقيع قائم.
mail-mandate-ending-subject = ينتهي تفويضك عن { $organisation } في { $day }
mail-mandate-ending-body =
    { $name }،

    ينتهي تفويضك بالعمل عن { $organisation }، الذي يشهد به { $by }، في { $day }. وبعد ذلك اليوم لا تستطيع أن توقّع أو أن تقدّم تقارير عنها هنا. وما وقّعته قائم.

    إن كنت ستواصل، فاطلب قبل ذلك من { $by } تسجيل تفويض جديد، مع الوثيقة التي يستند إليها.

    { $url }
sign-by-provider = بتسجيل الدخول الآن لدى { $provider }: توقيع إلكتروني بسيط (SES) يشهد به { $provider } وتختمه هذه البوابة
sign-other-way = اختر طريقة أخرى للتوقيع
sign-not-signed = لم يُوقَّع شيء
sign-passkey-refused = جواب مفتاح المرور لا يوقّع هذا البيان. ربما أُزيل المفتاح من حسابك أو كان لشخص آخر. حاول مرة أخرى أو اختر طريقة أخرى.
sign-provider-title = التوقيع عبر مزوّدك
sign-provider-how = تسجّل دخولك مرة أخرى لدى { $provider }، فيشهد أنك أنت من فعل ذلك، الآن ولهذا البيان بعينه. ويبقى جوابه في الدليل الذي يستطيع أي شخص تنزيله: معرّفك لديه والدقيقة، لا عنوانك ولا كلمة مرورك.
sign-now-by-provider = المتابعة إلى { $provider } والتوقيع
sign-provider-back = العودة إلى البيان
sign-provider-nothing-lost = لم يُوقَّع شيء ولم يضع شيء: ينتظر البيان خمس عشرة دقيقة كما أُعدّ. يمكنك المحاولة هناك مرة أخرى أو اختيار طريقة أخرى.
sign-provider-denied-title = لم توقّع
sign-provider-denied = يفيد { $provider } بأنك لم توافق.
sign-provider-spent-title = انتهت هذه المحاولة
sign-provider-spent = استغرقت أكثر من عشر دقائق، أو أُنجزت من قبل، أو بدأت في متصفح آخر، أو لم تعد مسجّل الدخول هنا باسم من بدأها.
sign-provider-unreachable-title = لا يجيب { $provider }
sign-provider-unreachable = التوقيع عبر { $provider } لا يعمل في هذه اللحظة.
sign-provider-untrusted-title = لا يمكن الوثوق بجواب { $provider }
sign-provider-untrusted = ما أرسله { $provider } لم يجتز فحوصنا، أو يتحدث عن بيان آخر. وإن تكرر ذلك فأخبر القائمين على هذه البوابة.
sign-provider-other-title = سجّلت دخولك لدى { $provider } باسم شخص آخر
sign-provider-other = الحساب الذي سجّلت به دخولك لدى { $provider } ليس الحساب الموصول بحسابك هنا. سجّل دخولك هناك بذلك الحساب.
sign-provider-stale-title = لم يسألك { $provider } من أنت
sign-provider-stale = للتوقيع تسجّل دخولك من جديد: لا يفيد { $provider } بأنه سألك للتو من أنت. سجّل خروجك هناك وحاول مرة أخرى.
sign-provider-unfit-title = لا يمكن حفظ جواب { $provider } دليلًا
sign-provider-unfit = يوقّع { $provider } أجوبته بطريقة لا يستطيع الغرباء فحصها هنا لاحقًا. اختر طريقة أخرى وأخبر القائمين على هذه البوابة.
sign-refused-no-provider = لم يعد المزوّد موصولًا بحسابك، أو تخلّت عنه هذه البوابة. اختر طريقة أخرى للتوقيع.
sign-refused-token = ما أجاب به المزوّد لا يوقّع هذا البيان. لم يُوقَّع شيء.
sign-level-oidc = توقيع إلكتروني بسيط (SES): شهد مزوّد هوية لهذا البيان بعينه بأن الشخص سجّل دخوله لديه للتو، وختمته هذه البوابة. والمفتاح للمزوّد لا للشخص وحده، فليس توقيعًا متقدمًا ولا مؤهلًا.
signing-method-oidc = تسجيل دخول جديد لصاحب التفويض لدى مزوّد هوية شهد به لهذا البيان
