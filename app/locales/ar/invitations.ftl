members-title = الأعضاء
members-place = { $association } في «{ $pact }»
members-desk-title = ضمّ الأعضاء
members-desk-open = دعوة الأعضاء، ومعرفة من أجاب، وحفظ تفويضاتهم
members-desk-lead = كل ميثاق تضمّ إليه جمعيةٌ أعضاءها، مع عدد من أجابوا. منسّقو الجمعية يدعون ويذكّرون، وترى أمانة الجمارك مدى تقدّمهم.
members-desk-none-title = لا ميثاق يُضمّ إليه أعضاء
members-desk-none = يظهر هنا ميثاقٌ حين يكون فيه مقعد لجمعية تنسّقها، أو حين تديره، وهو مفتوح أو نافذ.
members-desk-caption = الدعوات حسب الميثاق والجمعية وحالتها
members-pact = الميثاق
members-association = الجمعية
members-organisation = الجهة
members-contact = المخاطَب
members-state = الحالة
members-invited-on = تاريخ الدعوة
members-reminders = التذكيرات
members-reminders-of = { $count } من { $most }
members-reminded-last = آخرها في { $day }
members-until = مفتوحة حتى { $day }
invitation-answer-invited = مدعوّة
invitation-answer-opened = فُتحت
invitation-answer-signed = وُقّعت
invitation-answer-ended = توقيع بلا أثر
invitation-answer-declined = رُفضت
invitation-answer-lapsed = انقضت
members-counted-invited = { $count ->
    [zero] دُعيت ولم تفتحها
    [one] دُعيت ولم تفتحها
    [two] دُعيت ولم تفتحها
    [few] دُعيت ولم تفتحها
    [many] دُعيت ولم تفتحها
   *[other] دُعيت ولم تفتحها
  }
members-counted-opened = { $count ->
    [zero] فتحتها ولم تجب
    [one] فتحتها ولم تجب
    [two] فتحتها ولم تجب
    [few] فتحتها ولم تجب
    [many] فتحتها ولم تجب
   *[other] فتحتها ولم تجب
  }
members-counted-signed = { $count ->
    [zero] وقّعت
    [one] وقّعت
    [two] وقّعت
    [few] وقّعت
    [many] وقّعت
   *[other] وقّعت
  }
members-counted-ended = { $count ->
    [zero] وقّعت ولم يعد توقيعها محسوبًا
    [one] وقّعت ولم يعد توقيعها محسوبًا
    [two] وقّعت ولم يعد توقيعها محسوبًا
    [few] وقّعت ولم يعد توقيعها محسوبًا
    [many] وقّعت ولم يعد توقيعها محسوبًا
   *[other] وقّعت ولم يعد توقيعها محسوبًا
  }
members-counted-declined = { $count ->
    [zero] رفضت
    [one] رفضت
    [two] رفضت
    [few] رفضت
    [many] رفضت
   *[other] رفضت
  }
members-counted-lapsed = { $count ->
    [zero] انقضت دعوتها أو ضلّت
    [one] انقضت دعوتها أو ضلّت
    [two] انقضت دعوتها أو ضلّت
    [few] انقضت دعوتها أو ضلّت
    [many] انقضت دعوتها أو ضلّت
   *[other] انقضت دعوتها أو ضلّت
  }
members-only-look = ترى مدى تقدّم الجمعية. ولا يدعو ويذكّر إلا منسّقوها.
members-invite = دعوة أعضاء
members-remind = { $count ->
    [zero] لا تذكير
    [one] تذكير جهة صامتة واحدة
    [two] تذكير جهتين صامتتين
    [few] تذكير { $count } جهات صامتة
    [many] تذكير { $count } جهة صامتة
   *[other] تذكير { $count } جهة صامتة
  }
members-reminders-going = { $count ->
    [zero] لا تذكير في الطريق.
    [one] تذكير واحد في الطريق.
    [two] تذكيران في الطريق.
    [few] { $count } تذكيرات في الطريق.
    [many] { $count } تذكيرًا في الطريق.
   *[other] { $count } تذكير في الطريق.
  }
members-lists-title = القوائم التي أرسلتها
members-list-of = قائمة { $at }
members-list-waiting = بانتظار قرارك
members-list-sending = قيد الإرسال
members-list-done = أُرسلت
members-list-title = من دُعي
members-none-title = لا دعوة هنا
members-none = تظهر الدعوات هنا حالما تُرسل قائمة أعضاء، أو حين يجد بحثٌ آخر شيئًا منها.
members-counted = { $count ->
    [zero] لا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $count } جهات
    [many] { $count } جهة
   *[other] { $count } جهة
  }
members-csv = تنزيل هذه القائمة (CSV)
members-upload-title = دعوة أعضاء
members-upload-lead = قدّم قائمة الأعضاء في جدول. يُفحص كل صف أولًا، ولا يُرسل شيء قبل موافقتك. وبالدعوة تشهد جمعيتك بأن لكل مخاطَب أن يوقّع عن شركته.
members-upload-file = ملف (CSV)
members-upload-file-hint = بترميز UTF-8، وفي السطر الأول أسماء الأعمدة، وبين الخلايا فواصل أو فواصل منقوطة أو علامات جدولة، و{ $most } صف على الأكثر.
members-upload-paste = أو ألصقها هنا
members-upload-paste-hint = تصلح الخلايا المنسوخة من جدول بيانات، مع السطر الأول.
members-upload-check = فحص القائمة
members-columns = الأعمدة
members-column = العمود
members-column-holds = يحوي
members-column-must = مطلوب
members-column-needed = نعم
members-column-optional = يجوز تركه
members-column-slug = الاسم الدائم في العناوين، بحروف صغيرة وأرقام وشرطات؛ يُصنع من الاسم إن تُرك
members-column-name = اسم الشركة
members-column-registry_number = رقمها في سجل بلدها
members-column-lei = معرّف الكيان القانوني (LEI، ISO 17442)، من 20 محرفًا
members-column-country = حرفان كبيران (ISO 3166-1)، مثل PE
members-column-contact_name = من له أن يوقّع عنها
members-column-contact_email = إلى أين تُرسل الدعوة
members-column-contact_title = بأي صفة يوقّع
members-column-language = لغة رسائله: en أو fr أو es أو ar
members-column-mandate_document = الوثيقة التي يستند إليها التفويض
members-column-mandate_until = آخر يوم للتفويض، مثل 2028-12-31
members-check-title = فحص القائمة
members-sending-title = الدعوات قيد الإرسال
members-done-title = أُرسلت الدعوات
members-check-rows-good = { $count ->
    [zero] صف سليم يُدعى
    [one] صف سليم يُدعى
    [two] صفّان سليمان يُدعيان
    [few] صفوف سليمة تُدعى
    [many] صفًا سليمًا يُدعى
   *[other] صف سليم يُدعى
  }
members-check-rows-bad = { $count ->
    [zero] صف يُصحَّح
    [one] صف يُصحَّح
    [two] صفّان يُصحَّحان
    [few] صفوف تُصحَّح
    [many] صفًا يُصحَّح
   *[other] صف يُصحَّح
  }
members-check-known = { $count ->
    [zero] دُعيت من قبل أو وقّعت، ولا يُكتب إليها ثانية
    [one] دُعيت من قبل أو وقّعت، ولا يُكتب إليها ثانية
    [two] دُعيت من قبل أو وقّعت، ولا يُكتب إليها ثانية
    [few] دُعيت من قبل أو وقّعت، ولا يُكتب إليها ثانية
    [many] دُعيت من قبل أو وقّعت، ولا يُكتب إليها ثانية
   *[other] دُعيت من قبل أو وقّعت، ولا يُكتب إليها ثانية
  }
members-check-nothing = كل الجهات في هذه القائمة مدعوّة من قبل أو وقّعت. لا شيء يُرسل.
members-check-good = كل الصفوف سليمة. ولم يُرسل شيء بعد.
members-check-bad-title = { $count ->
    [zero] لا صف غير سليم
    [one] صف واحد غير سليم
    [two] صفّان غير سليمين
    [few] { $count } صفوف غير سليمة
    [many] { $count } صفًا غير سليم
   *[other] { $count } صف غير سليم
  }
members-check-bad = لم يُرسل شيء. صحّح في ملفك الصفوف المذكورة أدناه وقدّمه ثانية، أو ادعُ الصفوف السليمة وحدها.
members-check-again = تقديم القائمة المصحّحة
members-check-what = تُسجَّل كل شركة وتُمنح مقعدًا يراه الجميع، ويُسجَّل التفويض، وتُرسل الدعوة إلى المخاطَب بالبريد. وهي مفتوحة 30 يومًا.
members-send-all = { $count ->
    [zero] لا دعوات
    [one] إرسال دعوة واحدة
    [two] إرسال دعوتين
    [few] إرسال { $count } دعوات
    [many] إرسال { $count } دعوة
   *[other] إرسال { $count } دعوة
  }
members-send-good = { $count ->
    [zero] دعوة الصفوف السليمة وحدها ({ $count })
    [one] دعوة الصفوف السليمة وحدها ({ $count })
    [two] دعوة الصفوف السليمة وحدها ({ $count })
    [few] دعوة الصفوف السليمة وحدها ({ $count })
    [many] دعوة الصفوف السليمة وحدها ({ $count })
   *[other] دعوة الصفوف السليمة وحدها ({ $count })
  }
members-throw-away = طرح القائمة
members-sending = { $count ->
    [zero] لم تُرسل دعوة بعد. والباقي يتبع وحده، ولك أن تغادر هذه الصفحة.
    [one] أُرسلت دعوة واحدة حتى الآن. والباقي يتبع وحده، ولك أن تغادر هذه الصفحة.
    [two] أُرسلت دعوتان حتى الآن. والباقي يتبع وحده، ولك أن تغادر هذه الصفحة.
    [few] أُرسلت { $count } دعوات حتى الآن. والباقي يتبع وحده، ولك أن تغادر هذه الصفحة.
    [many] أُرسلت { $count } دعوة حتى الآن. والباقي يتبع وحده، ولك أن تغادر هذه الصفحة.
   *[other] أُرسلت { $count } دعوة حتى الآن. والباقي يتبع وحده، ولك أن تغادر هذه الصفحة.
  }
members-done = { $count ->
    [zero] لم تُرسل أي دعوة.
    [one] أُرسلت دعوة واحدة.
    [two] أُرسلت دعوتان.
    [few] أُرسلت { $count } دعوات.
    [many] أُرسلت { $count } دعوة.
   *[other] أُرسلت { $count } دعوة.
  }
members-progress-invited = دُعيت
members-progress-waiting = تنتظر دورها
members-progress-known = دُعيت من قبل أو وقّعت
members-progress-left-out = تُركت
members-look-again = النظر ثانية
members-see-list = عرض المدعوّين
members-kept-until = تُنسى هذه القائمة بعد { $day }.
members-rows-title = صفوف تُصحَّح
members-rows-counted = { $count ->
    [zero] لا خلل
    [one] خلل واحد
    [two] خللان
    [few] { $count } مواضع خلل
    [many] { $count } موضع خلل
   *[other] { $count } موضع خلل
  }
members-faults-csv = تنزيل كل مواضع الخلل (CSV)
members-row = السطر
members-row-line = السطر { $line }
members-row-field = الحقل
members-row-whole = الصف كله
members-row-reason = ما الخلل وما العمل
members-row-no-column = العمود غير موجود. أضفه إلى السطر الأول.
members-row-unknown-column = هذا العمود غير معروف. احذفه أو صحّح اسمه.
members-row-csv = لا يُقرأ الصف: خلاياه أكثر أو أقل مما يجب، أو تنقصه علامة اقتباس. صحّح الفواصل بين الخلايا.
members-row-none = لا صف تحت السطر الأول. أضف الأعضاء.
members-row-too-many = الصفوف أكثر من { $most }. قدّم الباقي في قائمة أخرى.
members-row-text = لا شيء هنا، أو أكثر من 500 محرف. اكتب نصًا أقصر.
members-row-slug = لا يُصنع اسم دائم من هذا الاسم. أعطِ اسمًا بحروف لاتينية صغيرة وأرقام وشرطات مفردة في العمود slug.
members-row-number = ليس هذا رقم سجل. اكتب حروفًا وأرقامًا و- . / & ( ) فقط، 40 محرفًا على الأكثر، أو لا شيء.
members-row-lei = ليس هذا معرّف كيان قانوني: طوله أو رقما تحققه خطأ. انسخ محارفه العشرين ثانية أو اتركه.
members-row-email = ليس هذا عنوان بريد. اكتب عنوانًا مثل ana@example.org.
members-row-country = ليس هذا رمز بلد. اكتب حرفين كبيرين (ISO 3166-1) مثل PE.
members-row-language = ليست هذه لغة من لغات البوابة. اكتب en أو fr أو es أو ar.
members-row-date = ليس هذا تاريخًا. اكتب تاريخًا مثل 2028-12-31، أو لا شيء.
members-row-past = انتهى التفويض. أعطِ تفويضًا ساريًا.
members-row-twice = الجهة نفسها في السطر { $line }. احذف إحداهما.
members-refused-bad-rows = بعض الصفوف غير سليم. صحّحها أو اختر دعوة السليم منها وحده.
members-refused-nothing = لا أحد يُدعى في هذه القائمة. قدّم قائمة فيها صف سليم جديد واحد على الأقل.
members-refused-empty = لم يُقدَّم شيء. اختر ملفًا أو ألصق الصفوف.
members-refused-encoding = الملف ليس بترميز UTF-8. احفظه «CSV UTF-8» في برنامج الجداول، أو ألصق الصفوف.
members-refused-only-coordinators = لا يفعل هذا إلا منسّقو الجمعية.
remind-title = تذكير من لم يجيبوا
remind-what = { $count ->
    [zero] لن تُرسل أي رسالة.
    [one] سترسل رسالة واحدة إلى جهة لم تجب.
    [two] سترسل رسالتان، إلى كل جهة لم تجب رسالة.
    [few] سترسل { $count } رسائل، إلى كل جهة لم تجب رسالة.
    [many] سترسل { $count } رسالة، إلى كل جهة لم تجب رسالة.
   *[other] سترسل { $count } رسالة، إلى كل جهة لم تجب رسالة.
  }
remind-now = { $count ->
    [zero] لا تذكير
    [one] إرسال تذكير واحد
    [two] إرسال تذكيرين
    [few] إرسال { $count } تذكيرات
    [many] إرسال { $count } تذكيرًا
   *[other] إرسال { $count } تذكير
  }
remind-caps = لا يُذكَّر أحد أكثر من { $most } مرات، ولا خلال { $days } أيام من الدعوة أو من آخر تذكير.
remind-nobody-title = لا أحد يُذكَّر الآن
remind-nobody = أجاب الجميع، أو دُعوا أو ذُكّروا خلال الأسبوع الماضي، أو نالوا كل تذكيراتهم.
invitation-title = دعوة إلى التوقيع
invitation-who = تدعو { $association } { $organisation } إلى توقيع «{ $pact }».
invitation-open = فتح الدعوة
invitation-to = المدعوّ
invitation-by = الداعي
invitation-person = موجّهة إلى
invitation-until = الجواب قبل
invitation-pact = الميثاق
invitation-what = ما هو الميثاق
invitation-text = قراءة النص كله
invitation-answer = جوابك
invitation-mandate = تشهد { $association } بأن لك أن توقّع عن شركتك. ولا يُوقَّع شيء حتى تقرأ النص وتؤكّده برمز.
invitation-sign = المتابعة إلى التوقيع
invitation-sign-how = يُرسل رابط الدخول إلى عنوان هذه الدعوة، ويقود إلى النص.
invitation-decline = الرفض مع ذكر السبب
invitation-wrong = لست أنا من يجيب عن هذه الدعوة
invitation-over-title = لا تقبل هذه الدعوة جوابًا بعد الآن
invitation-refused-over = أُجيب عنها، أو انقضت مدتها، أو سُحب تفويضك. وللجمعية التي دعتك أن تدعوك ثانية.
invitation-refused-signed = وقّعت الجهة. لم يبق ما يُجاب عنه.
invitation-refused-not-open = لا يقبل الميثاق توقيعات الآن، فلا يُدعى أحد ولا يجيب.
decline-title = رفض الدعوة
decline-what = لن توقّع { $organisation } «{ $pact }» بهذه الدعوة. ويجوز أن تُدعى ثانية فيما بعد.
decline-public-title = السبب علني
decline-public = يقرؤه الجميع في سجل الميثاق وفي السجل العام إلى الأبد. لا تكتب شيئًا عن الأشخاص: لا أسماء ولا عناوين.
decline-reason = لماذا ترفض الجهة
decline-reason-hint = في جملة أو جملتين، بلا أسماء أشخاص، و500 محرف على الأكثر.
decline-confirm = أجيب عن هذه الجهة، ويجوز أن يقرأ السبب الجميع
decline-confirm-missing = علّم الخانة لتقول إنك تجيب عن الجهة وإن السبب علني.
decline-now = رفض
decline-back = العودة إلى الدعوة
declined-title = رفضتَ الدعوة
declined-what = رفضت { $organisation } توقيع «{ $pact }». ويقول السجل العام ذلك مع سببك.
declined-told = أُبلغت { $association } بالبريد.
declined-register = عرض سجل الميثاق
wrong-title = لست من يجيب
wrong-what = تُبلَّغ { $association } بأن هذه الدعوة إلى { $organisation } وصلت إلى غير صاحبها. ويُسحب تفويضك عن { $organisation }، ولن تصلك رسائل أخرى بشأنها.
wrong-now = الإبلاغ بأني لست المقصود
wronged-title = شكرًا، سُجّل ذلك
wronged-what = ستبحث الجمعية عن الشخص المناسب. ولا يلزمك شيء آخر.
mandates-open = عرض تفويضات هؤلاء الأعضاء
mandates-title = سجل التفويضات
mandates-lead = من له أن يوقّع عن الأعضاء الذين ضمّتهم الجمعية، وبأي وثيقة، وبشهادة من، وحتى متى. هذا السجل غير علني.
mandates-none-title = لا تفويض بعد
mandates-none = تُسجَّل التفويضات هنا مع دعوات القائمة.
mandates-not-found-title = لم يُعثر على تفويض
mandates-not-found = لا تفويض في هذا السجل يحمل هذه الكلمات أو يكون في هذه الحال. ابحث بكلمات أقل أو اختر حالًا أخرى.
mandates-counted = { $count ->
    [zero] لا تفويضات
    [one] تفويض واحد
    [two] تفويضان
    [few] { $count } تفويضات
    [many] { $count } تفويضًا
   *[other] { $count } تفويض
  }
mandates-holder = صاحبه
mandates-document = الوثيقة
mandates-vouched = الشاهد به
mandates-term = المدة
mandates-state = الحالة
mandates-from = من { $from } بلا نهاية
mandates-from-until = من { $from } إلى { $until }
mandates-valid = سارٍ
mandates-not-yet = لم يسر بعد
mandates-expired = منتهٍ
mandates-revoked = مسحوب
mandates-revoke = سحبه
mandates-vouch = الشهادة بتفويض جديد
mandates-refused-revoked = سُحب هذا التفويض من قبل.
vouch-title = الشهادة بتفويض
vouch-what = تكفل { $association } أن هذا الشخص يجوز له توقيع هذا الميثاق عن { $organisation }. وسيظهر اسم { $association } إلى جانب التوقيع.
vouch-name = الاسم
vouch-email = عنوان البريد
vouch-capacity = بأي صفة
vouch-language = لغة رسائله
vouch-document-hint = مثل «قرار مجلس الإدارة 12/2026». ويظهر فيما يُوقَّع.
vouch-until = آخر يوم
vouch-until-hint = اتركه فارغًا إن لم يكن للتفويض نهاية.
vouch-now = الشهادة بهذا التفويض
revoke-title = سحب تفويض
revoke-what = لن يستطيع { $person } بعد ذلك أن يتصرف عن { $organisation } بموجب «{ $document }». وما وُقّع بموجبه باقٍ.
revoke-public = سيقول السجل العام إن { $association } سحبت تفويضًا لهذه المنظمة. وهو لا يسمّي أي شخص ولا يحوي السبب.
revoke-reason = لماذا يُسحب
revoke-reason-hint = للمنسّقين والأمانة. 500 محرف على الأكثر.
revoke-now = سحب التفويض
mail-invitation-reminder-subject = تذكير: أنت مدعو إلى توقيع { $pact }
mail-invitation-reminder-body =
    تحية طيبة، { $name }،

    دعت { $association } { $organisation } إلى توقيع هذا الميثاق ولم يصلها جواب بعد: { $pact }.

    اقرأ بما يلزمك، ثم وقّع، أو ارفض مع ذكر السبب، أو قل إنك لست من يجيب:

    { $url }

    الدعوة مفتوحة حتى { $day }. ولا تُرسل أكثر من ثلاثة تذكيرات.
mail-declined-subject = رفضت { $organisation } توقيع { $pact }
mail-declined-body =
    تحية طيبة، { $name }،

    رفضت { $organisation } الدعوة إلى توقيع { $pact }. والسبب، وهو مقروء للجميع:

    { $reason }

    اطّلع على كل الدعوات، وادعُها ثانية إن شئت:

    { $url }
mail-misdirected-subject = وصلت دعوة { $organisation } إلى غير صاحبها
mail-misdirected-body =
    تحية طيبة، { $name }،

    يقول { $contact } إنه ليس من يجيب عن { $organisation } بشأن { $pact }. انتهت الدعوة وسُحب التفويض الذي جاء معها.

    اسأل { $organisation } من له أن يوقّع، وادعُها ثانية:

    { $url }
mail-contact-gone-subject = لم يعد لدى { $organisation } من يتلقى دعوتها
mail-contact-gone-body =
    تحية طيبة، { $name }،

    مُحي حساب الشخص الذي دعوتموه إلى توقيع { $pact } عن { $organisation }. انتهت الدعوة، وانتهى معها التفويض الذي جاء بها.

    اسأل { $organisation } من له أن يوقّع الآن، وادعُها ثانية:

    { $url }
mandates-lead-customs = من يجوز له التوقيع عمّن لهم مقعد في الميثاق ولم تُدخلهم أي جمعية: بأي وثيقة، وبكفالة من، وحتى متى. وهذا السجل ليس عامًا.
mandates-none-customs = اكفل تفويضًا لإحدى المنظمات أعلاه فيظهر هنا.
mandates-open-own = انظر تفويضات التوقيع عن هذه الإدارة
mandates-lead-own = من له أن يوقّع عن إدارة الجمارك هذه، وبأي وثيقة، وبشهادة من، وحتى متى. ومن يشغّل هذه البوابة يسجّل هذه التفويضات ويضيف وثائقها ويسحبها. هذا السجل غير علني.
mandates-none-own = يسجّل من يشغّل هذه البوابة أوّلها من سطر الأوامر.
mandates-operator = إدارة هذه البوابة
mandates-unvouched = لها مقعد وليس لها تفويض
mandates-files = الوثيقة نفسها
vouch-from = اليوم الأول
vouch-from-hint = اتركه فارغًا إن كان التفويض يسري من اليوم.
members-desk-mandates = التفويضات التي تكفلها الأمانة
members-desk-mandates-what = لمن لهم مقعد في مواثيقك ولم تُدخلهم أي جمعية. أما تفويضات الجمارك نفسها فيسجلها من يشغّل هذه البوابة.
mandate-file-title = وثائق تفويض
mandate-file-for = { $person }، عن { $organisation }: { $document }
mandate-file-intro = أضف الوثيقة التي يستند إليها التفويض. يقرؤها صاحب التفويض ومن يكفله والأمانة، ولا يقرؤها الجمهور أبدًا. ومتى وقّع أحد بهذا التفويض بقيت كما هي.
mandate-file-back = العودة إلى سجل التفويضات
mandate-file-personal = اطمس ما لا يحتاجه التفويض: العناوين والأرقام وتوقيعات الآخرين.
mandate-file-none = لا توجد وثيقة بعد. ما تضيفه يظهر هنا مع بصمته.
vouch-refused-own = هذا الشخص ينتمي إلى من يكفل. ولا أحد يكفل أهله.
