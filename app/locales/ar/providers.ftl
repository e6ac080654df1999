account-security = الجلسات وعمليات الدخول وطرق الدخول الأخرى
provider-or = أو بحساب لك في مكان آخر
provider-sign-in = الدخول عبر { $provider }
provider-leave = إلى { $provider }
provider-leave-how = يتابع متصفحك من تلقاء نفسه. تسجّل دخولك هناك ثم تعود إلى هنا؛ ولا ترى هذه البوابة كلمة مرورك أبدًا.
provider-leave-now = المتابعة إلى { $provider }
provider-onward-sign-in = الدخول بالبريد
provider-onward-security = العودة إلى طرق دخولك
provider-stop-denied-title = لم تسجّل دخولك
provider-stop-denied = يفيد { $provider } بأنك لم توافق. لم يُنقل شيء ولم يتغير شيء. يمكنك المحاولة مرة أخرى، أو طلب رابط بالبريد.
provider-stop-spent-title = انتهت هذه المحاولة
provider-stop-spent = استغرقت أكثر من عشر دقائق، أو أُنجزت من قبل، أو بدأت في متصفح آخر. ابدأ من جديد: لم يتغير شيء.
provider-stop-unreachable-title = لا يجيب { $provider }
provider-stop-unreachable = الدخول عبر { $provider } لا يعمل في هذه اللحظة. حاول لاحقًا، أو اطلب رابطًا بالبريد، فهذا يعمل دائمًا.
provider-stop-untrusted-title = لا يمكن الوثوق بجواب { $provider }
provider-stop-untrusted = ما أرسله { $provider } لم يجتز فحوصنا، فلم يُسمح لأحد بالدخول. حاول مرة أخرى، أو اطلب رابطًا بالبريد. وإن تكرر ذلك فأخبر القائمين على هذه البوابة.
provider-stop-unknown-title = هذا الحساب غير موصول
provider-stop-unknown = لا نعرف هنا أحدًا يقابل هذا الحساب لدى { $provider }. اطلب رابطًا إلى العنوان الذي تُعرف به هنا؛ وبعد دخولك صِل { $provider } من «{ account-security }» في حسابك.
provider-stop-taken-title = هذا الحساب موصول من قبل
provider-stop-taken = هذا الحساب لدى { $provider } يخص حساب شخص آخر هنا. يمكن وصله بعد فصله هناك.
security-title = طرق الدخول إلى حسابك
security-lead = من هو داخل باسمك، ومن دخل مؤخرًا، وبأي طريقة. إن لم يكن شيء من هذا منك فأنهِه، وأخبر القائمين على هذه البوابة.
security-done = تمّ.
security-sessions = أين أنت داخلٌ الآن
security-this-one = هذا المتصفح
security-opened = منذ { $moment }
security-used = آخر استعمال في { $day }
security-end = إنهاء هذه الجلسة
security-end-which = في { $browser }، { $opened }
security-end-others = إنهاء كل الجلسات الأخرى
security-browser-unknown = متصفح لا يذكر اسمه
security-providers = حسابات في أماكن أخرى
security-providers-what = بحساب موصول تدخل من دون انتظار رسالة. نحتفظ بالمعرّف والعنوان اللذين أعطانا إياهما المزوّد، ولا شيء غيرهما؛ وتصلك رسالة كلما وُصل حساب أو فُصل.
security-no-provider = لا حساب موصول.
security-connected = موصول منذ { $day }
security-connect = وصل { $provider }
security-disconnect = فصل { $provider }
security-disconnect-what = لن تدخل بعد الآن بهذا الحساب لدى { $provider }. يُحذف ما احتفظنا به منه. تبقى الجلسات المفتوحة مفتوحة، ويعمل الرابط بالبريد كما كان. وإن دخلت عبر { $provider } مرة أخرى بعنوان موثَّق معروف هنا فسيوصل من جديد.
security-disconnect-now = افصله
security-keep = الإبقاء عليه والعودة
security-history = من دخل مؤخرًا
security-history-what = عمليات الدخول في آخر { $days } يومًا، وما رُفض منها. وما هو أقدم يُنسى. لا تُحفظ عناوين الشبكة.
security-when = متى
security-how = كيف
security-browser = المتصفح
security-outcome = النتيجة
security-details = اسمك ولغة رسائلك
security-details-what = هكذا تُسمّى حيث تعمل وفي الرسائل. ما وقّعته يبقى بالاسم الذي وقّعته به، في السجل العلني وفي دليله؛ ولا يغيّره اسم جديد. لا يوقّع مفتاح المرور إلا بالاسم الذي أُضيف به: بعد التغيير أزِله وأضِفه من جديد.
security-details-language = لغة رسائلك
security-details-now = حفظ الاسم واللغة
security-details-address = عنوانك { $address } يبقى العنوان الذي ثبت برابط أُرسل إليه. إن لم يعد لك فاطلب ممّن سجّل دورك أن يسجّله للعنوان الجديد.
mail-details-subject = تغيّر اسمك في Pacthouse
mail-details-body =
    كان اسمك في Pacthouse «{ $old }» وصار «{ $new }». ما وُقّع من قبل يبقى بالاسم القديم.

    إن لم يكن هذا منك فأنهِ كل الجلسات الأخرى وأعد الاسم:

    { $url }
security-export = ما نحتفظ به عنك
security-export-what = اسمك وعنوانك، وأدوارك وتفويضاتك، وما وقّعته وكتبته ورفعته، ورسائلك وجلساتك وعمليات دخولك، في ملف JSON واحد. ولا يتضمن السجل العام، فهو لا يسمّي أحدًا.
security-export-now = تنزيله
sign-in-way-mail = رابط في رسالة
sign-in-way-provider = { $provider }
sign-in-way-passkey = مفتاح مرور
sign-in-way-demo = باب العرض التجريبي
sign-in-outcome-entered = دخول
sign-in-outcome-spent = رُفض: الرابط مستعمل أو قديم
sign-in-outcome-unverified = رُفض: لم يوثّق المزوّد العنوان
sign-in-outcome-taken = رُفض: حاول شخص آخر وصل حسابك
mail-provider-connected-subject = صار { $provider } موصولًا بحسابك
mail-provider-connected-body =
    { $name }،

    وُصل حساب لدى { $provider } بحسابك في Pacthouse. من يملكه يستطيع الدخول باسمك.

    إن لم يكن ذلك منك فافصله وأنهِ الجلسات التي لا تعرفها:

    { $url }
mail-provider-parted-subject = لم يعد { $provider } موصولًا بحسابك
mail-provider-parted-body =
    { $name }،

    فُصل حساب لدى { $provider } عن حسابك في Pacthouse. ويعمل الرابط بالبريد كما كان.

    إن لم يكن ذلك منك فانظر من هو داخل باسمك:

    { $url }
