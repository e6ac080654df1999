sign-in-title = تسجيل الدخول
sign-in-how = اكتب العنوان الذي تُعرف به هنا. سيصلك رابط يُدخلك مرة واحدة.
sign-in-email = البريد الإلكتروني
sign-in-email-hint = العنوان الذي قدّمته لنا منظمتك، مثل ana@example.org
sign-in-send = أرسلوا إليّ رابطًا
sign-in-demo = أو اختر شخصًا من فريق العرض التجريبي
sign-in-sent-title = افتح بريدك
sign-in-sent = إن كان العنوان معروفًا هنا فالرابط في طريقه إليه. يصلح مرة واحدة خلال { $minutes } دقيقة.
sign-in-sent-nothing = إن لم يصلك شيء فانظر في البريد غير المرغوب فيه، أو اسأل منسّق منظمتك عن العنوان المسجَّل.
sign-in-again = طلب رابط آخر
sign-in-confirm = الرابط صالح. بقيت خطوة واحدة، كي لا يستعمله برنامج في بريدك قبلك.
sign-in-now = الدخول الآن
sign-in-dead-title = هذا الرابط لم يعد صالحًا
sign-in-dead = استُعمل من قبل أو انقضت مدته. اطلب غيره، فالأمر لا يستغرق سوى دقيقة.
account-title = حسابك
account-name = الاسم
account-email = البريد الإلكتروني
account-sessions = أين أنت داخلٌ الآن
account-sessions-open = { $count ->
    [one] في هذا المتصفح فقط
    [two] في متصفحين، هذا أحدهما
    [few] في { $count } متصفحات، هذا أحدها
   *[other] في { $count } متصفحًا، هذا أحدها
  }
account-organisations = تتصرف باسم
account-no-organisation = لا تتصرف بعدُ باسم أي منظمة. يستطيع منسّق جمعيتك أو أمانة الميثاق تسجيل ذلك.
account-leave = المغادرة
account-sign-out = تسجيل الخروج
account-sign-out-everywhere = تسجيل الخروج من كل مكان
mail-sign-in-subject = رابط دخولك إلى Pacthouse
mail-sign-in-body =
    { $name }،

    هذا الرابط يُدخلك إلى Pacthouse. يصلح مرة واحدة خلال { $minutes } دقيقة:

    { $url }

    إن لم تطلبه فلا تفعل شيئًا: لا يدخل أحد من دون الرابط.
cast-title = فريق العرض التجريبي
cast-what = كل ما هنا من نسج الخيال. ادخل بصفة أيّ من هؤلاء لترى ما يراه؛ ورسائلهم مفتوحة للجميع.
cast-mail = قراءة الرسائل
cast-empty-title = لا أحد على الخشبة بعد
cast-empty = لم تُحمَّل بيانات العرض التجريبي. الأمر «pacthouse demo» يحمّلها.
demo-mail-title = رسائل العرض التجريبي
demo-mail-what = أحدث الرسائل التي كتبتها هذه البوابة، الأحدث أولًا. في بوابة حقيقية لا يستطيع أحد قراءتها هنا.
demo-mail-empty-title = لا رسائل بعد
demo-mail-empty = ستظهر هنا رسالة حالما يطلب أحدهم رابطًا أو رمزًا.
member-role-signatory = مفوَّض بالتوقيع
member-role-representative = ممثِّل
member-role-coordinator = منسّق
member-role-secretariat = الأمانة
member-role-communications = الاتصال
member-role-monitor = مراقب
member-role-sanctions_officer = مسؤول الجزاءات
