# العوامل العشرة لإعلان أروشا المنقّح.
factors-title = عوامل أروشا العشرة
factors-what = ما تقوم عليه النزاهة في الجمارك كما أعلنته إدارات الجمارك في العالم. كل التزام في ميثاق يخدم عاملًا من هذه العوامل، وقد تمس الحالة الواحدة في المكتبة عدة عوامل.
factors-source = العوامل هي عوامل إعلان أروشا المنقّح لمنظمة الجمارك العالمية (٢٠٠٣). أما الشروح فمن صياغتنا.
factors-all = العوامل العشرة كلها
factor-name = العامل
factors-coverage = التغطية
factors-coverage-what = لكل عامل: كم تعهدًا في المواثيق القائمة، وكم التزامًا نشأ عنها، وما الذي نتج عنها. وحيث لم يُوعَد بشيء أو لم يُبلَّغ عن شيء، يُذكر ذلك.
factors-promised = التعهدات
factors-kept = وُجد أنه أُوفي بها كاملة
factors-gap = فجوة: لا التزام
factors-no-result = لم يُبلَّغ عن شيء بعد
factors-matrix = من يعد بماذا
factors-matrix-what = كم تعهدًا لكل طرف بكل عامل في المواثيق القائمة. والخانة المتقطعة فجوة.
factors-to-customs = الجمارك
factors-to-association = الجمعيات
factors-to-member = الأعضاء
factors-to-monitor = المراقب
factors-to-joint = معًا
factors-explained = شرح العوامل
factor-numbered = { $number }. { $name }
factor-kind = عامل أروشا { $number }
factor-commitments = { $count ->
    [zero] لا التزام
    [one] التزام واحد
    [two] التزامان
    [few] { $count } التزامات
    [many] { $count } التزامًا
   *[other] { $count } التزام
  }
factor-cases = { $count ->
    [zero] لا حالة في المكتبة
    [one] حالة واحدة في المكتبة
    [two] حالتان في المكتبة
    [few] { $count } حالات في المكتبة
    [many] { $count } حالةً في المكتبة
   *[other] { $count } حالة في المكتبة
  }
factor-commitments-title = الالتزامات التي تخدمه
factor-commitment = الالتزام
factor-addressee = من يتعهد
factor-pact = الميثاق
factor-no-commitments-title = لا التزام بعد
factor-no-commitments = سيظهر هنا التزام حين يُنشر ميثاق يتضمنه.
factor-cases-title = الحالات التي تمسّه
factor-cases-sift = صفِّ هذه الحالات في المكتبة
factor-no-cases-title = لا حالة بعد
factor-no-cases = ستظهر هنا حالة حين تضم المكتبة حالة تمس هذا العامل.
factor-1-name = القيادة والالتزام
factor-1-what = تبدأ النزاهة من القمة: القادة قدوة، يبيّنون ما ينتظرونه من غيرهم ويُسألون عنه.
factor-2-name = الإطار التنظيمي
factor-2-what = القواعد القليلة الواضحة المتساوية بين الجميع لا تترك مجالًا يُذكر للمحاباة أو الجباية غير المشروعة.
factor-3-name = الشفافية
factor-3-what = لكل من يتعامل مع الجمارك أن يعرف القواعد والرسوم وأسباب القرار، وله أن يطعن فيه.
factor-4-name = الأتمتة
factor-4-what = الخطوات التي تجريها الآلة تترك أثرًا وتغني عن لقاءات قد تنتقل فيها الرشوة من يد إلى يد.
factor-5-name = الإصلاح والتحديث
factor-5-what = تُلغى الإجراءات التي لا حاجة إليها، ويُسرَّع غيرها حتى لا يُغري أحدًا أن يدفع ثمن السرعة.
factor-6-name = التدقيق والتحقيق
factor-6-what = تكشف الرقابة الداخلية والخارجية مواطن الخلل، ويحقق فيما يُكشف أشخاص مستقلون.
factor-7-name = مدونة السلوك
factor-7-what = يعرف الموظفون بكلمات واضحة ما يُنتظر منهم، وما يترتب على الإخلال به.
factor-8-name = إدارة الموارد البشرية
factor-8-what = الأجر العادل والتعيين والترقية بالجدارة والتدريب والتناوب تجعل من الأمانة مهنة يُعاش منها.
factor-9-name = الروح المعنوية والثقافة المؤسسية
factor-9-what = حيث يعتز الناس بخدمتهم يحرس سمعتَها الجميع لا إدارةٌ وحدها.
factor-10-name = العلاقة مع القطاع الخاص
factor-10-what = الرشوة لا تقع إلا بين طرفين: تتحاور الجمارك وقطاع الأعمال علنًا، ويقطعان الوعود نفسها، ويسائل كل منهما الآخر عنها.
factor-1-short = القيادة
factor-2-short = القواعد
factor-3-short = الشفافية
factor-4-short = الأتمتة
factor-5-short = الإصلاح
factor-6-short = الرقابة
factor-7-short = السلوك
factor-8-short = الموظفون
factor-9-short = المعنويات
factor-10-short = الأعمال
factors-assessments = اطّلع على تقييم الإدارات لنفسها وفقها
