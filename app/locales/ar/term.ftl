# The term of a pact and its end.
pact-term-title = المدة والانتهاء
pact-term-none = لا يحدد نص هذا الميثاق مدة: يبقى نافذا إلى أن ينهيه تصرف خاص.
pact-term-from-force = مدته { $length } من دخوله حيز النفاذ.
pact-term-until = نافذ حتى { $day }.
pact-term-then-tacit = ثم يستمر { $length } أخرى، ما لم تُخطر الجمارك أو إحدى الجمعيات بعدم التجديد في موعد أقصاه { $day }.
pact-term-then-noticed = ثم ينتهي: قُدّم إخطار بعدم التجديد.
pact-term-then-agreement = لا يستمر { $length } أخرى إلا إذا وافقت الجمارك وجميع الجمعيات حتى ذلك اليوم. { $count ->
    [zero] لم يوافق أحد بعد.
    [one] وافق موقّع واحد.
    [two] وافق موقّعان.
    [few] وافق { $count } موقّعين.
    [many] وافق { $count } موقّعا.
   *[other] وافق { $count } موقّع.
}
pact-term-then-none = ثم ينتهي.
pact-term-then-terminated = أنهاه أحد الموقّعين قبل أجله.
pact-term-expired = انقضت مدته: لم يعد نافذا منذ { $day }.
pact-term-terminated = أُنهي قبل أجله: لم يعد نافذا منذ { $day }.
pact-term-years = { $count ->
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
pact-term-months = { $count ->
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرا
   *[other] { $count } شهر
}
pact-term-may-title = يمكنك التكلم باسم أحد الموقّعين
pact-term-may = يمكنك اليوم أن تعلن باسم { $organisation } ({ $role }):
pact-term-say-notice = الإخطار بعدم التجديد
pact-term-say-notice-means = تعلن { $organisation } أنها لا تريد أن يستمر «{ $pact }» بعد { $day }. عندئذ ينتهي الميثاق في ذلك اليوم للجميع.
pact-term-say-agreed = الموافقة على الاستمرار
pact-term-say-agreed-means = توافق { $organisation } على أن يستمر «{ $pact }» بعد { $day } مدة مماثلة. ويستمر حالما توافق الجمارك وجميع الجمعيات.
pact-term-say-termination = إنهاء الميثاق قبل أجله
pact-term-say-termination-means = تنهي { $organisation } «{ $pact }» قبل أجله الذي يمتد حتى { $day }، بعد مهلة الإخطار التي يحددها النص. وينتهي للجميع.
pact-term-said-title = ما قاله الموقّعون عن الانتهاء
pact-term-said-nothing = لم يقل أحد شيئا عن الانتهاء بعد. وما يقال يصبح علنيا فورا.
pact-term-said-notice = أخطر بعدم التجديد
pact-term-said-agreed = وافق على الاستمرار
pact-term-said-termination = أنهاه قبل أجله
pact-term-who = الموقّع
pact-term-what = ما أعلنه
pact-term-of = عن المدة حتى
pact-term-when = في
pact-term-why = السبب
pact-term-entry = قيد السجل
pact-term-remains-title = ما يبقى بعد الانتهاء
pact-term-remains-due = ما حلّ أجله يبقى مستحقا: يمكن الإبلاغ عنه والحكم عليه.
pact-term-remains-cases = تستمر القضايا والتدابير إلى نهايتها، مع الردود والطعون.
pact-term-remains-record = تبقى النصوص والتوقيعات والتقارير والاستنتاجات والجزاءات في السجل.
pact-term-remains-lifted = يسقط ما لم يحلّ أجله بعد، ولا يمكن لأحد أن يوقّع.
pact-term-reason = السبب
pact-term-reason-hint = يمكن للجميع قراءته على الدوام. لا تذكر اسم أي شخص.
pact-term-confirm = يحق لي إلزام المنظمة، وهذا ما أعنيه.
pact-term-confirm-missing = ضع علامة في الخانة لتأكيد أن هذا ما تعنيه.
pact-term-public-title = هذا علني
pact-term-public = تظهر منظمتك وما تعلنه وسببه فورا في صفحة الميثاق وفي السجل العلني. ولا يمكن الرجوع عنه.
pact-term-keep = العودة دون إعلان شيء
pact-term-refused-not-now = لا يمكن إعلان هذا اليوم عن مدة الميثاق، أو لا يمكنك أنت إعلانه. تبيّن صفحة المدة ما يمكن إعلانه وحتى متى؛ ويعلنه من لديه تفويض من أحد الموقّعين.
pact-term-refused-barred = يمنع قرار هذه المنظمة حاليًا من إعلان أي شيء عن مدة الميثاق. ويمكنها ذلك من جديد متى انتهى التدبير. وتبيّن صفحة القضية متى يكون ذلك.
pact-term-soon-title = تنتهي مدة هذا الميثاق قريبا
pact-term-soon = هو نافذ حتى { $day }.
pact-term-read = المدة والانتهاء

mail-ending-subject = نافذ حتى { $day }: { $pact }
mail-ending-body =
    { $name }، تحية طيبة،

    تمتد مدة هذا الميثاق الذي وقّعته منظمتك حتى { $day }: { $pact }.

    ما يحدث بعد ذلك، ومن يمكنه أن يقول شيئا بشأنه، وما يبقى بعده:

    { $url }

pacts-term = المدة
pacts-term-until = حتى { $day }
