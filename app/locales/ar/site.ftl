site-name = Pacthouse
title-site = { $title } · Pacthouse
title-described = { $title } · من الدار العامة التي توقّع فيها الجمارك والقطاع الخاص وعودهما بمكافحة الفساد ويُسألان عنها علنًا.
title-error = خطأ: { $title }
moment-utc = { $moment } بالتوقيت العالمي
skip-to-content = انتقل إلى المحتوى

nav-label = القائمة الرئيسية
nav-languages = اللغة
nav-account = حسابك
nav-pacts = المواثيق
nav-organisations = المنظمات
nav-factors = العوامل
nav-library = المكتبة
nav-log = السجل
nav-sign-in = تسجيل الدخول
nav-sign-out = تسجيل الخروج
nav-your-account = حسابك

demo-banner-title = عرض توضيحي.
demo-banner = المنظمات والأشخاص والمواثيق هنا من نسج الخيال؛ أما التوقيعات والسجل فتعمل كما تعمل في الواقع.
demo-banner-cast = ادخل بصفة إحدى الشخصيات
demo-banner-mail = اقرأ الرسائل المرسلة

footer-about = الدار العامة التي تُحفظ فيها المواثيق: وعود تتبادلها الجمارك والقطاع الخاص لمكافحة الفساد، تُوقَّع ويُوفى بها ويُسأل عنها علنًا.
footer-check = تحقق بنفسك
footer-verify = تحقق من توقيع
footer-log = السجل العلني
footer-checkpoint = نقطة التحقق الموقّعة
footer-key = مفتاح السجل
footer-house = في هذه الدار
footer-library = مكتبة الحالات
footer-accessibility = إمكانية الوصول

accessibility-title = إمكانية الوصول
accessibility-lead = لكل إنسان أن يقرأ الميثاق ويوقّعه ويتحقق منه.
accessibility-what = كيف صُنع الموقع
accessibility-level = بُني وفق إرشادات الوصول إلى محتوى الويب (WCAG) ‏2.2، المستوى AA، ويفحص برنامجٌ كل صفحة من صفحاته بالإنجليزية والعربية، على الشاشات الضيقة والعريضة، في الوضعين الفاتح والداكن.
accessibility-script = تعمل كل صفحة وكل استمارة دون جافا سكريبت، وبلوحة المفاتيح وحدها، ومع التكبير أربع مرات.
accessibility-words = الحالة دائمًا كلمة وشكل، واللون لا يزيد على تكرارهما. ولكل رسم بياني جدوله.
accessibility-light = الصفحات خفيفة: تُفتح على الخطوط البطيئة وتُطبع جيدًا.
accessibility-help = إذا اعترضك عائق
accessibility-tell = أخبر المكتب الذي يدير هذه البوابة بالصفحة التي توقفت عندها وبما أردت فعله. وما لا تستطيع فعله هنا يمكنك فعله على الورق لدى المكتب نفسه، وبالأثر نفسه.
nav-obligations = الالتزامات
nav-sanctions = الجزاءات
nav-meetings = الاجتماعات
