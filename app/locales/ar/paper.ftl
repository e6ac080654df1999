paper-title = تسجيل توقيع على الورق
paper-lead = هنا تسجّل { $organisation } أن شخصًا وقّع الميثاق بخط يده. ويصير ذلك توقيعًا حين يؤكد شخص من طرف آخر، تسمّيه أنت، أنه رأى الأصل. وحتى ذلك الحين لا يُنشر منه شيء.
paper-organisation = المنظمة التي وقّعت
paper-organisation-choose = اختر
paper-organisation-missing = اختر المنظمة التي وقّعت.
paper-name = من وقّع عنها
paper-signed-on = التاريخ على الورقة
paper-day-hint = كما هو مكتوب بجانب التوقيع
paper-email = عنوان من وقّع
paper-email-hint = يُبلَّغ بالبريد حين يصير توقيعًا، كي لا يوقّع أحد باسمه دون علمه.
paper-witness = عنوان الشاهد
paper-witness-hint = شخص يتصرف في هذه البوابة عن منظمة أخرى لها صفة في الميثاق، كمراقبه أو مراقب المجتمع المدني فيه: لا عن المنظمة التي وقّعت ولا عن منظمتك.
paper-go-on = تابع إلى النسخة الممسوحة
paper-of = وُقّع عن
paper-made = ما سجّلته
paper-made-counted = { $count ->
    [zero] لا تسجيلات
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $count } تسجيلات
    [many] { $count } تسجيلًا
   *[other] { $count } تسجيل
  }
paper-state-draft = لم يُرسل بعد
paper-state-waiting = ينتظر شاهده
paper-state-witnessed = أكده الشاهد: هو توقيع
paper-state-refused = رفضه شاهده
paper-state-taken_back = سُحب
paper-one-title = توقيع على الورق
paper-refused-title = رفض الشاهد
paper-signature = اذهب إلى التوقيع
paper-scan = النسخة الممسوحة
paper-scan-who = يستطيع فتح النسخة الممسوحة من سجّلها وشاهدها والأمانة التي تدير الميثاق ومراقبه. ولا يرى الجمهور إلا بصمتها.
paper-scan-none = ما زالت النسخة الممسوحة من الورقة الموقّعة ناقصة.
paper-scan-add = أضف النسخة الممسوحة
paper-scan-change = غيّر النسخة الممسوحة
paper-scan-digest = بصمة النسخة الممسوحة
paper-change = غيّر ما سُجّل
paper-record = افتح التسجيل ونسخته الممسوحة
paper-recorded-by = سجّلته
paper-witnessed-by = شهدت عليه
paper-send-what = انظر فيه مرة أخيرة: يمكن بعد ذلك سحبه لا تغييره. ويُطلب بالبريد من { $witness } من { $organisation } النظر في الأصل.
paper-send = أرسله إلى الشاهد
paper-take-back = اسحبه
paper-waits = طُلب من الشاهد بالبريد. ويمكنك سحبه ما لم يُجب، وعندئذ تُتلف النسخة الممسوحة.
paper-asked-title = هل رأيت الأصل؟
paper-asked-what = قارن الورقة نفسها بالنسخة الممسوحة: النص الموقّع ببصمته، ومن وقّع، وبأي صفة، والتاريخ. ولا تكفي صورة عنها.
paper-asked-public = ستُذكر { $organisation } شاهدةً بجانب التوقيع، للجميع وإلى الأبد. أما اسمك فلا.
paper-confirm = رأيت الورقة الأصلية وعليها التوقيع، وهي كما تبيّن النسخة الممسوحة
paper-confirm-missing = ضع علامة في المربع إن كنت رأيت الأصل، وإلا فارفض أدناه واذكر السبب.
paper-confirm-now = أؤكد أني رأيته
paper-refuse-title = أو ارفض
paper-refuse-reason = لماذا ترفض؟
paper-refuse-hint = يقرؤه من سجّله، ولا يُنشر.
paper-refuse-now = ارفض
paper-desk-title = تواقيع على الورق أنت شاهدها
paper-desk-counted = { $count ->
    [zero] لا شيء ينتظرك
    [one] واحد ينتظرك
    [two] اثنان ينتظرانك
    [few] { $count } تنتظرك
    [many] { $count } تنتظرك
   *[other] { $count } تنتظرك
  }
paper-desk-look = انظر
paper-refused-not-yours = لا يسجّل التواقيع على الورق إلا أمانة جمارك الميثاق، أو منسّق جمعية لها صفة فيه.
paper-refused-witness = لا يستطيع أحد بهذا العنوان أن يشهد عليه. يجب أن يتصرف الشاهد في هذه البوابة عن منظمة أخرى لها صفة في الميثاق: لا عن التي وقّعت ولا عن التي سجّلت.
paper-refused-scan = النسخة الممسوحة ناقصة، أو ما زالت تُفحص بحثًا عن برمجيات خبيثة. أضفها، أو عد بعد دقائق.
paper-refused-day = هذا اليوم لم يأتِ بعد، أو يسبق اعتماد النص. اكتب التاريخ المكتوب على الورقة.
paper-refused-over = أُكّد هذا التسجيل أو رُفض أو سُحب في الأثناء. لم يُفعل شيء.
paper-refused-waits = ثمة تسجيل لهذه المنظمة ينتظر شاهده.
paper-promise = تصرّح { $recorded } بأن { $name } وقّع هذا النص عن { $organisation } بخط يده في { $day }، وتصرّح { $witnessed } بأنها رأت الأصل.
paper-file-title = نسخة ممسوحة من توقيع على الورق
paper-file-intro = أضف الورقة الموقّعة ملفًا واحدًا: كل صفحاتها، والتوقيع والتاريخ مقروءان.
paper-file-none = ستظهر النسخة الممسوحة هنا مع بصمتها.
paper-file-back = تابع إلى التسجيل
paper-file-personal = تُظهر النسخة الممسوحة توقيعًا واسمًا. وهي غير علنية: يستطيع فتحها من يسجّلها والشاهد والأمانة والمراقب. اترك الصفحات التي ليست منها.
paper-file-there = ثمة نسخة ممسوحة. أزلها لتضيف غيرها.
paper-file-limits = بحد أقصى { $megabytes } ميغابايت. المقبول: PDF وPNG وJPEG.
file-refused-no-scan = ليست هذه نسخة ممسوحة. المقبول: PDF وPNG وJPEG.
signing-method-paper = بخط اليد على الورق
sign-level-paper = ليس توقيعًا إلكترونيًا: كُتب بخط اليد. تختم البوابة ما سجّلته منظمة وأكدت أخرى أنها رأته، أما يد من كتبته فلا تستطيع أن تعرفها.
certificate-level-paper = ليس توقيعًا إلكترونيًا: كُتب بخط اليد، وسجّلته منظمة ورأت أخرى أصله. وقد ختمت هذه البوابة ما تصرّحان به، أما يد من كتبته فلا تستطيع أن تعرفها.
certificate-on-paper = على الورق
signatories-on-paper = على الورق، سجّلته { $recorded }، وشهدت عليه { $witnessed }
evidence-check-paper = وُقّع بخط اليد: سجّلته منظمة ورأت أخرى أصله. قارن البصمة ببصمة النسخة الممسوحة، أما يد من كتبته فلا يمكن التحقق منها من ملف.
evidence-check-paper-false = لا يثبت أن منظمة سجّلت الورقة وأن أخرى رأت أصلها.
mail-paper-asked-subject = هل رأيت الورقة التي وقّعتها { $organisation }؟
mail-paper-asked-body =
    { $name }،

    سجّلت { $recorded } أن { $signatory } وقّع «{ $pact }» عن { $organisation } بخط يده في { $day }، وسمّتك شاهدًا. ولا يصير ذلك توقيعًا إلا إذا أكدت أنك رأيت الأصل:

    { $url }

    إن لم تره فارفض هناك واذكر السبب.
mail-paper-refused-subject = رفض الشاهد توقيع { $organisation }
mail-paper-refused-body =
    { $name }،

    لا يؤكد شاهد { $witnessed } توقيع { $signatory } عن { $organisation } على «{ $pact }»، الذي سجّلته. والسبب المذكور:

    { $reason }

    لم يُنشر منه شيء، وأُتلفت النسخة الممسوحة.

    { $url }
mail-paper-witnessed-subject = أكد الشاهد توقيع { $organisation }
mail-paper-witnessed-body =
    { $name }،

    أكدت { $witnessed } أنها رأت أصل توقيع { $signatory } عن { $organisation } على «{ $pact }». وهو الآن في السجل:

    { $url }
mail-paper-signed-subject = سُجّل توقيعك على الورق: { $pact }
mail-paper-signed-body =
    { $name }،

    سجّلت { $recorded }، وأكدت { $witnessed } أنها رأت، أنك وقّعت «{ $pact }» عن { $organisation } بخط يدك في { $day }. وهو في السجل العلني:

    { $url }

    إن لم توقّع فاكتب فورًا إلى أمانة الميثاق: تستطيع إبطال التوقيع.
