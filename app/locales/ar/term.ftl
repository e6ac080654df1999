# The term of a pact and its end.
term-title = المدة والانتهاء
term-none = لا يحدد نص هذا الميثاق مدة: يبقى نافذا إلى أن ينهيه تصرف خاص.
term-from-force = مدته { $length } من دخوله حيز النفاذ.
term-until = نافذ حتى { $day }.
term-then-tacit = ثم يستمر { $length } أخرى، ما لم تُخطر الجمارك أو إحدى الجمعيات بعدم التجديد في موعد أقصاه { $day }.
term-then-noticed = ثم ينتهي: قُدّم إخطار بعدم التجديد.
term-then-agreement = لا يستمر { $length } أخرى إلا إذا وافقت الجمارك وجميع الجمعيات حتى ذلك اليوم. { $count ->
    [zero] لم يوافق أحد بعد.
    [one] وافق موقّع واحد.
    [two] وافق موقّعان.
    [few] وافق { $count } موقّعين.
    [many] وافق { $count } موقّعا.
   *[other] وافق { $count } موقّع.
}
term-then-none = ثم ينتهي.
term-then-terminated = أنهاه أحد الموقّعين قبل أجله.
term-expired = انقضت مدته: لم يعد نافذا منذ { $day }.
term-terminated = أُنهي قبل أجله: لم يعد نافذا منذ { $day }.
term-years = { $count ->
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
term-months = { $count ->
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرا
   *[other] { $count } شهر
}
term-may-title = يمكنك التكلم باسم أحد الموقّعين
term-may = يمكنك اليوم أن تعلن باسم { $organisation } ({ $role }):
term-say-notice = الإخطار بعدم التجديد
term-say-notice-means = تعلن { $organisation } أنها لا تريد أن يستمر «{ $pact }» بعد { $day }. عندئذ ينتهي الميثاق في ذلك اليوم للجميع.
term-say-agreed = الموافقة على الاستمرار
term-say-agreed-means = توافق { $organisation } على أن يستمر «{ $pact }» بعد { $day } مدة مماثلة. ويستمر حالما توافق الجمارك وجميع الجمعيات.
term-say-termination = إنهاء الميثاق قبل أجله
term-say-termination-means = تنهي { $organisation } «{ $pact }» قبل أجله الذي يمتد حتى { $day }، بعد مهلة الإخطار التي يحددها النص. وينتهي للجميع.
term-said-title = ما قاله الموقّعون عن الانتهاء
term-said-nothing = لم يقل أحد شيئا عن الانتهاء بعد. وما يقال يصبح علنيا فورا.
term-said-notice = أخطر بعدم التجديد
term-said-agreed = وافق على الاستمرار
term-said-termination = أنهاه قبل أجله
term-who = الموقّع
term-what = ما أعلنه
term-of = عن المدة حتى
term-when = في
term-why = السبب
term-entry = قيد السجل
term-remains-title = ما يبقى بعد الانتهاء
term-remains-due = ما حلّ أجله يبقى مستحقا: يمكن الإبلاغ عنه والحكم عليه.
term-remains-cases = تستمر القضايا والتدابير إلى نهايتها، مع الردود والطعون.
term-remains-record = تبقى النصوص والتوقيعات والتقارير والاستنتاجات والجزاءات في السجل.
term-remains-lifted = يسقط ما لم يحلّ أجله بعد، ولا يمكن لأحد أن يوقّع.
term-reason = السبب
term-reason-hint = يمكن للجميع قراءته على الدوام. لا تذكر اسم أي شخص.
term-confirm = يحق لي إلزام المنظمة، وهذا ما أعنيه.
term-confirm-missing = ضع علامة في الخانة لتأكيد أن هذا ما تعنيه.
term-public-title = هذا علني
term-public = تظهر منظمتك وما تعلنه وسببه فورا في صفحة الميثاق وفي السجل العلني. ولا يمكن الرجوع عنه.
term-keep = العودة دون إعلان شيء
term-refused-not-now = لا يمكن إعلان هذا اليوم عن مدة الميثاق، أو لا يمكنك أنت إعلانه. تبيّن صفحة المدة ما يمكن إعلانه وحتى متى؛ ويعلنه من لديه تفويض من أحد الموقّعين.
term-soon-title = تنتهي مدة هذا الميثاق قريبا
term-soon = هو نافذ حتى { $day }.
term-read = المدة والانتهاء

mail-ending-subject = نافذ حتى { $day }: { $pact }
mail-ending-body =
    { $name }، تحية طيبة،

    تمتد مدة هذا الميثاق الذي وقّعته منظمتك حتى { $day }: { $pact }.

    ما يحدث بعد ذلك، ومن يمكنه أن يقول شيئا بشأنه، وما يبقى بعده:

    { $url }

pacts-term = المدة
pacts-term-until = حتى { $day }
