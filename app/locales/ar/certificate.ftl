certificate-kind = شهادة توقيع
certificate-title = توقيع { $organisation } على { $pact }
certificate-signed = تم التوقيع في { $moment }
certificate-annulled = تم الإبطال في { $moment }: تبين أن صلاحية التوقيع باطلة
certificate-annulled-on = تم الإبطال في { $day }
certificate-countersigned-what = { $moment }، القيد { $seq } في السجل
certificate-countersigned-on = تمت المصادقة في { $day }
certificate-witnessed-what = { $by }، { $moment }، القيد { $seq } في السجل
certificate-witnessed-on = شهدت على التوقيع { $by } في { $day }
certificate-attested-annulled-what = { $by }؛ أُبطل في { $moment }، القيد { $seq } في السجل. السبب: { $reason }
certificate-attested-annulled-on = أُبطل في { $day } ما شهدت به { $by } أو صادقت عليه
certificate-erased = تمت إزالة الاسم بطلب من صاحبه
certificate-withdrawn = تم السحب في { $moment }
certificate-withdrawn-on = تم السحب في { $day }
certificate-withdrawn-what = { $moment }، القيد { $seq } في السجل. السبب: { $reason }
certificate-version-read = { $version }، القراءة بلغة { $language }
certificate-authority = التفويض
certificate-authority-what = { $document }، بشهادة { $by }
certificate-level-email_code = توقيع إلكتروني بسيط (SES): رمز لمرة واحدة جرى إرساله بالبريد إلى صاحب التفويض وختمته هذه البوابة. وليس من التوقيعات المؤهلة.
certificate-level-passkey = توقيع إلكتروني متقدم (AES): جرى بمفتاح مرور صاحب التفويض بعد أن تحقق منه جهازه. وليس من التوقيعات المؤهلة.
certificate-entry = القيد في السجل العلني
certificate-entry-what = رقم { $seq }، تحت نقطة تحقق تضم { $size } من القيود
certificate-checkpoint = نقطة التحقق
certificate-key = مفتاح البوابة
certificate-code = رمز التحقق
certificate-code-what = هو أول بصمة التصريح. تعرض الصفحة في هذا العنوان البصمة كاملة، فإن بدأت بغيره فليست هذه شهادتها.
certificate-picture = عنوان الصفحة في رمز QR
certificate-shows = ما تثبته هذه الشهادة
certificate-shows-evidence = دليل التوقيع داخل هذا الملف باسم evidence.json. يستطيع أي شخص التحقق منه في { $address }، حيث يبقى الملف على جهازه، أو بالبرنامج «pacthouse verify» دون اتصال ودون الثقة بهذه البوابة.
certificate-shows-words = الكلمات المطبوعة مأخوذة من ذلك الدليل، ولا تثبت إلا بقدر ما تطابقه. وإذا جرى سحب التوقيع بعد صدور هذه الشهادة فالصفحة تقول ذلك.
certificate-attached = دليل التوقيع، ويتحقق منه «pacthouse verify»
certificate-foot = { $portal } · { $code } · صفحة { $page } من { $pages }
certificate-download = تنزيل الشهادة (PDF)
certificate-register-kind = سجل التوقيعات
certificate-register-title = التوقيعات على { $pact }
certificate-register-counted = { $count ->
    [zero] لا توقيع
    [one] توقيع واحد
    [two] توقيعان
    [few] { $count } توقيعات
    [many] { $count } توقيعا
   *[other] { $count } توقيع
}{ $ended ->
    [0] {""}
   *[other] ، لم يعد ساريا منها { $ended }
}
certificate-register-version = نص النسخة { $version }
certificate-register-part = الجزء
certificate-register-part-of = { $part } من { $parts }: التوقيعات من { $from } إلى { $to }
certificate-register-log = حال السجل العلني
certificate-register-log-what = عدد القيود { $size }، آخرها في { $moment }
certificate-register-when = التوقيع والمستوى والقيد
certificate-register-row = { $day } · { $level } · القيد { $seq }
certificate-register-code-what = هو أول بصمة الأدلة التي في الملف. يعرض السجل في هذا العنوان الحال اليوم.
certificate-register-shows-evidence = دليل كل توقيع داخل هذا الملف، سطر لكل منها، باسم evidence.jsonl. يستطيع أي شخص التحقق منها في { $address }، حيث يبقى الملف على جهازه، أو بالبرنامج «pacthouse verify» دون اتصال. وتسمي النتيجة رمز كل صف.
certificate-register-shows-all = لا تثبت الكلمات المطبوعة إلا بقدر ما تطابق تلك الأدلة. ولا يظهر من الملف وحده أن لا توقيع ينقص: قارنه بالسجل العلني.
certificate-register-attached = أدلة التوقيعات، سطر لكل منها، ويتحقق منها «pacthouse verify»
certificate-register-download = سجل كل التوقيعات مع أدلتها (PDF)
certificate-register-download-part = سجل كل التوقيعات مع أدلتها، الجزء { $part } من { $parts } (PDF)
certificate-level-oidc = توقيع إلكتروني بسيط (SES): شهد مزود هوية لهذا البيان بأن صاحب التفويض سجل دخوله لديه للتو، وختمته هذه البوابة. وليس من التوقيعات المؤهلة.
