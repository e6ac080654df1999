# مكتبة الحالات.
library-title = مكتبة الحالات
library-what = ما جرّبته الجمارك والشركات والسلطات في أنحاء العالم من أجل النزاهة: كل حالة بكلمات قليلة من صياغتنا، مع مصدرها والأرقام التي يوردها.
library-counted = { $total ->
    [zero] لا حالات في المجموع.
    [one] حالة واحدة في المجموع.
    [two] حالتان في المجموع.
    [few] { $total } حالات في المجموع.
    [many] { $total } حالةً في المجموع.
   *[other] { $total } حالة في المجموع.
  }
library-found = { $found ->
    [zero] لا حالة مطابقة من أصل { $total }.
    [one] حالة واحدة مطابقة من أصل { $total }.
    [two] حالتان مطابقتان من أصل { $total }.
    [few] { $found } حالات مطابقة من أصل { $total }.
    [many] { $found } حالةً مطابقة من أصل { $total }.
   *[other] { $found } حالة مطابقة من أصل { $total }.
  }
library-search = كلمات في الحالة
library-kind = ما جُرّب
library-any-kind = الكل
library-country = البلد
library-any-country = كل البلدان
library-factor = عامل أروشا
library-any-factor = كل العوامل
library-customs = بمشاركة الجمارك
library-customs-any = بمشاركتها أو دونها
library-customs-yes = نعم
library-customs-no = لا
library-sort = الترتيب
library-sort-newest = الأحدث أولًا
library-sort-oldest = الأقدم أولًا
library-sort-name = بحسب الاسم
library-show = اعرض الحالات
library-name = الحالة
library-where = المكان
library-when = الزمان
library-factors = عوامل أروشا
library-year-unknown = غير معروف
library-empty-title = لا حالات بعد
library-empty = ستظهر الحالات هنا حين يحمّل المشغّل ملفًا منها بالأمر «pacthouse import initiatives».
library-none-title = لا حالة مطابقة
library-none = اعرض جميع الحالات
library-all = جميع حالات المكتبة
library-parties = المشاركون
library-no-factor = لا عامل بعينه من العوامل العشرة
library-source = المصدر
library-source-seen = قرأنا المصدر نفسه.
library-source-unseen = لم نقرأ المصدر نفسه، بل ما يقوله آخرون عنه.
library-confidence = مدى يقيننا
library-note = ملاحظة
library-id = رقم الحالة
library-entry = السجل العلني
library-entry-number = القيد { $seq }
library-figures = الأرقام التي يوردها المصدر
library-figures-what = كما يوردها المصدر. والأشرطة ذات الوحدة الواحدة على مقياس واحد.
library-figures-in = بوحدة { $unit }
library-figure-label = { $indicator }، { $period }
library-figure = { $value } { $unit }
library-indicator = ما عُدَّ ومتى
library-value = الرقم
library-period-to-date = حتى الآن
library-period-none = دون تاريخ
list-comma = ،{" "}
initiative-scope-national = بلد واحد
initiative-scope-regional = إقليمي
initiative-scope-global = عالمي
confidence-high = عالٍ: المصدر نفسه يقول ذلك
confidence-medium = متوسط: بعضه مستنتج
confidence-low = ضعيف: أكثره مستنتج
initiative-kind-customs_business_mou = مذكرة تفاهم بين الجمارك وقطاع الأعمال
initiative-kind-customs_business_mou_programme = برنامج مذكرات تفاهم بين الجمارك وقطاع الأعمال
initiative-kind-customs_business_dialogue = حوار بين الجمارك وقطاع الأعمال
initiative-kind-public_private_mou = مذكرة تفاهم بين سلطة عامة وقطاع الأعمال
initiative-kind-public_private_initiative = مبادرة مشتركة بين السلطات وقطاع الأعمال
initiative-kind-integrity_pact = ميثاق نزاهة
initiative-kind-integrity_pact_programme = برنامج مواثيق نزاهة
initiative-kind-integrity_pledge = تعهد بالنزاهة
initiative-kind-integrity_plan = خطة نزاهة
initiative-kind-collective_action = عمل جماعي بين الشركات
initiative-kind-association_code = مدونة سلوك لجمعية مهنية
initiative-kind-certification_initiative = منح شهادات للشركات
initiative-kind-performance_contract = عقد أداء
initiative-kind-performance_measurement = قياس الأداء
initiative-kind-indicator_programme = برنامج مؤشرات
initiative-kind-perception_survey = استطلاع للتصورات
initiative-kind-speak_up_channel = قناة للإبلاغ عن المخالفات
initiative-kind-sanctions_register = سجل للجزاءات
initiative-kind-commitment_tracker = متابعة علنية للالتزامات
initiative-kind-regulation = لائحة تنظيمية
initiative-kind-regulatory_reform = إصلاح القواعد التنظيمية
initiative-kind-training = تدريب
initiative-kind-technical_assistance = مساعدة فنية
initiative-kind-international_review = استعراض دولي
initiative-kind-international_standard = معيار دولي
initiative-kind-international_guidance = إرشادات دولية
initiative-kind-knowledge_base = مجموعة حالات
