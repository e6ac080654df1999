# A report: writing it.
report-title = تقرير
report-back = العودة إلى الالتزام
report-saved = حُفظت المسودة: { $at }. ولا يراها أحد سواكم.
report-correction-title = أنت تصحح تقريرًا أُرسل
report-correction-what = يبقى ما أرسلته من قبل مقروءًا إلى جانب التصحيح وسببه.
report-correction = سبب التصحيح
report-correction-hint = مثلًا: حُسب أحد المكاتب مرتين.
report-unit-percent = بالمئة
report-value-in = القيمة، { $unit }
report-value-hint = رقم مثل 72.5. اتركه فارغًا إن تعذر القياس واذكر السبب أدناه.
report-measured-share-label = النسبة المقيسة، بالمئة
report-measured-share-hint = مقدار ما يترك أثرًا يمكن عده من العملية. يراه الجميع بجانب القيمة. اتركه فارغًا إن كنت لا تعرفه.
report-completion = مدى الإنجاز
report-completion-hint = بحسب رأيكم. ويحكم المراقب على المقياس نفسه، ويظهر الرأيان جنبًا إلى جنب.
report-narrative = ما أُنجز
report-narrative-hint = من فعل ماذا ومتى وكيف يُرى ذلك. لا تذكر أسماء أشخاص.
report-barriers = ما الذي حال دونه ولماذا
report-barriers-hint = مطلوب حين تغيب القيمة. ويساعد المراقب على الحكم بإنصاف.
report-other-languages = بلغات أخرى
report-in-language = { $what } ({ $language })
report-offices-title = أرقام بحسب المكتب
report-offices = سطر لكل مكتب
report-offices-hint = أولًا سطر بأسماء الأعمدة: office,value,count ثم سطر لكل مكتب، مثل: North Gate,72.5,140. يمكنك لصقها من ملف CSV.
report-evidence-title = الأدلة
report-evidence-expected = ينتظر الميثاق:
report-evidence-go = الحفظ وإرفاق ملفات
report-go-on = الانتقال إلى المراجعة
report-save = حفظ المسودة

# What is wrong with one.
report-not-number = هذا ليس رقمًا. اكتب أرقامًا وفاصلة عشرية، مثل 72.5.
report-thousands = يمكن قراءة هذا على وجهين. اكتبه بلا فاصل بين الآلاف.
report-not-percent = النسبة بين 0 و100.
report-no-completion = اذكر مدى الإنجاز.
report-no-narrative = اذكر ما أُنجز بلغة واحدة على الأقل.
report-no-value-no-reason = لا توجد قيمة. اذكر سبب تعذر القياس.
report-no-correction = اذكر سبب تصحيح التقرير.
report-too-long = هذا أطول من 5000 حرف. اختصره أو أرفقه ملفًا.
report-bad-offices = تعذرت قراءة بعض الأسطر، وهي مذكورة أدناه.
report-refused-waived = رُفع هذا الالتزام. لا شيء مستحق ولا يمكن إرسال شيء.
report-refused-incomplete = ينقص التقرير شيء. ارجع إليه وأكمله.
report-refused-excluded = يستبعد قرار هذه المنظمة من الميثاق حاليًا، فلا يمكنها تقديم تقارير. ويمكنها ذلك من جديد متى انتهى التدبير.

# Checking and sending it.
report-check-title = مراجعة التقرير
report-check-what = ما ترسله
report-check-public-title = يقرؤه الجميع ويبقى
report-check-public = التقرير وأدلته علنيان منذ لحظة إرساله. يمكنك تصحيحه لاحقًا لا سحبه. تحقق من خلوه من البيانات الشخصية.
report-send = إرسال التقرير
report-check-back = العودة إلى النموذج

# A report as everyone reads it.
report-revision = المراجعة { $number }، أُرسلت في { $day }
report-said = تقرير الموقّع نفسه
report-no-value = بلا قيمة
report-measured-share = النسبة المقيسة
report-measured-share-unknown = غير معروفة
report-office = المكتب
report-value = القيمة
report-count = الحالات
report-no-evidence = لا ملفات
report-entry = في السجل العام
report-kept = حُفظت المسودة.
report-not-kept = تعذر حفظ المسودة الآن. ستعاد المحاولة حين تواصل الكتابة، والزر يحفظها أيضًا.
report-hidden = محجوب
report-hidden-why = تُحجب الأرقام التي تخص أقل من { $least } حالات، وما يلزم من غيرها حتى لا يُستنتج أي منها.
