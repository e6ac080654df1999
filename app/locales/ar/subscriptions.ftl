topic-updates = جميع المستجدات
topic-sanctions = سجل الجزاءات
topic-commitment = الالتزام { $code }: { $title }
follow-by-mail = المتابعة بالبريد
follow-by-feed = المتابعة بالخلاصة (Atom)
follow-title = المتابعة بالبريد
follow-lead = نكتب إليك عندما يحدث شيء، بالوتيرة التي تختارها. لا تحتاج إلى حساب، وكل رسالة تتيح لك التوقف بنقرة واحدة.
follow-what = تتابع
follow-what-choose = ماذا تريد أن تتابع؟
follow-what-hint = لمتابعة ميثاق أو منظمة أو التزام، ابدأ من صفحته.
follow-email = عنوان بريدك الإلكتروني
follow-email-hint = سنرسل إليه رابطا، ولا شيء غيره حتى تفتحه.
follow-pace = بأي وتيرة
follow-pace-hint = تُكتب رسائل اليوم أو الأسبوع في الساعة { $hour } صباحا بالتوقيت العالمي (UTC). يسري اختيارك على كل ما تتابعه.
follow-language = بأي لغة
follow-privacy = لا يُستخدم عنوانك إلا لهذه الرسائل. لا يُعرض على أحد، ولا شيء يخبرنا بما تفتحه أو تقرؤه، ويُحذف عندما تتوقف.
follow-send = أرسلوا إليّ الرابط
follow-error-topic = اختر ما تريد متابعته.
follow-error-pace = اختر الوتيرة التي نكتب إليك بها.
follow-error-language = اختر إحدى اللغات.
follow-sent-title = انظر في بريدك
follow-sent = الرابط في طريقه إليك. يعمل مدة { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يوما
  }: افتحه لتبدأ.
follow-sent-nothing = إذا لم يصلك شيء، فانظر في مجلد البريد غير المرغوب فيه، أو اطلب مجددا غدا: لا يُرسل إلى العنوان الواحد إلا بضعة روابط في اليوم.
pace-at-once = فورا
pace-daily = مرة في اليوم
pace-weekly = مرة في الأسبوع، يوم الاثنين
mail-follow-subject = هل تريد متابعة «{ $topic }»؟
mail-follow-body =
    شخص ما، ونرجو أن يكون أنت، يريد متابعة «{ $topic }» على Pacthouse بهذا العنوان. افتح هذا الرابط لتبدأ. مدة صلاحيته بالأيام: { $days }:

    { $url }

    إن لم تكن أنت، فلا تفعل شيئا: لن تصلك رسائل، وسيُنسى عنوانك بعد انقضاء هذه المدة.
confirm-title = بدء المتابعة
confirm-all = تسري الوتيرة واللغة على كل ما تتابعه بهذا العنوان. يمكنك تغيير الاثنتين في أي وقت.
confirm-now = ابدأ
confirm-dead-title = لم يعد هذا الرابط صالحا
confirm-dead = انقضت مدته، أو أوقفت جميع الرسائل منذ ذلك الحين.
confirm-dead-again = طلب رابط آخر
following-title = ما تتابعه
following-saved-followed = أنت تتابعه الآن. تجد هذه الصفحة خلف رابط في كل رسالة.
following-saved = حُفظ.
following-counted = { $count ->
    [zero] لا تتابع شيئا
    [one] تتابع شيئا واحدا
    [two] تتابع شيئين
    [few] تتابع { $count } أشياء
   *[other] تتابع { $count } شيئا
  }
following-leave = إيقاف متابعة { $topic }
following-leave-short = إيقاف متابعة
following-how = كيف نكتب إليك
following-save = حفظ
following-end-title = إيقاف جميع الرسائل
following-end = لن تصلك رسائل بعد ذلك، ويُحذف عنوانك وكل ما تتابعه.
following-end-now = أوقفوا جميع الرسائل
following-stopped-title = عادت إلينا رسائلك
following-stopped = رفض مزود بريدك رسائلنا، فلم تُرسل أي رسالة منذ { $day }.
following-resume = اكتبوا إليّ من جديد
following-nothing-title = لا تتابع شيئا هنا
following-nothing = لا نحتفظ بشيء مما كنت تتابعه.
following-nothing-again = متابعة شيء ما
end-title = إيقاف جميع الرسائل
end-rather-change = اختر بدلا من ذلك ما تتابعه وبأي وتيرة
ended-title = لن تصلك رسائل بعد الآن
ended = حُذف عنوانك وكل ما كنت تتابعه.
letter-subject = { $first } ({ $count ->
    [two] وخبر آخر
   *[other] وأخبار أخرى
  })
letter-more = هناك أكثر مما تتسع له رسالة. السجل العام يضم كل شيء:
letter-why = تصلك هذه الرسالة لأنك تتابع شيئا على Pacthouse. تُكتب رسائل اليوم أو الأسبوع في الساعة { $hour } صباحا (UTC). لا شيء فيها يخبر أحدا بأنك فتحتها.
letter-manage = ما تتابعه، وبأي وتيرة، أو إيقاف جميع الرسائل:
letter-manage-link = تغيير ما تتابعه والوتيرة، أو إيقاف جميع الرسائل
letter-corrected = تصحيح:
letter-retracted = سُحب:
notice-corrected-subject = تصحيح: { $title }
notice-corrected = صُحح خبر كنا قد أرسلناه إليك. يأتي أولا ما كان خطأ، ثم النص كما هو الآن.
notice-retracted-subject = سُحب: { $title }
notice-retracted = سحب الناشرون خبرا كنا قد أرسلناه إليك. نرجو ألا تعتمد عليه.
feed-subtitle = ما يصبح علنيا بشأن «{ $topic }» على Pacthouse
