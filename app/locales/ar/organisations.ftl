# What an organisation is.
organisation-kind-customs = إدارة جمارك
organisation-kind-association = جمعية مهنية
organisation-kind-company = شركة
organisation-kind-civil_society = منظمة مجتمع مدني
organisation-kind-monitor = مراقب مستقل
organisation-kind-authority = سلطة عامة
organisations-title = المنظمات
organisations-lead = إدارات جمارك وجمعيات مهنية وشركات ومنظمات أخرى لها نصيب في المواثيق.
organisations-counted = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
  }
organisations-name = المنظمة
organisations-kind = النوع
organisations-sort-kind = الجمارك أولًا
organisations-country = البلد
organisations-seats = مقاعد في المواثيق
organisations-demo = عرض توضيحي
organisations-none-title = لا منظمة تُعرض
organisations-none = تظهر المنظمة هنا متى سُجّلت. إن وضعت مرشحات فقلّل منها.
organisations-number = رقمها في سجلها
organisations-lei = معرّف الكيان القانوني (LEI)
organisations-no-number = لم يُذكر
organisations-since = سُجّلت هنا
organisations-seats-title = المواثيق
organisations-seats-counted = { $count ->
    [zero] لا مقعد في أي ميثاق
    [one] مقعد في ميثاق واحد
    [two] مقعدان في ميثاقين
    [few] مقاعد في { $count } مواثيق
    [many] مقاعد في { $count } ميثاقًا
   *[other] مقاعد في { $count } ميثاق
  }
organisations-pact = الميثاق
organisations-standing = التوقيع
organisations-signed-by = وقّع عنها
organisations-no-seats-title = لا مقعد بعد
organisations-no-seats = تظهر مواثيقها هنا متى منحها القائمون على ميثاق مقعدًا.
organisations-refused-taken = لمنظمة أخرى هذا المعرّف. اختر غيره.
organisations-refused-lei-held = لمنظمة أخرى هذا المعرّف للكيان القانوني. انسخ المعرّف ثانية، أو استعمل المنظمة التي تحمله.
organisations-refused-number-held = لمنظمة أخرى هذا الرقم في سجل البلد نفسه. انسخ الرقم ثانية، أو استعمل المنظمة التي تحمله.
organisations-kept-title = كيف تفي بوعدها
organisations-nothing-owed-title = لم يُستحق شيء بعد
organisations-nothing-owed = منذ يوم نفاذ ميثاق وقّعته تظهر هنا التزاماتها، مع ما أبلغت عنه وما خلص إليه المراقب.

organisations-badge = شارة تبيّن وضعها (SVG) لعرضها في مكان آخر
organisations-description = ما وقّعته { $organisation } لمكافحة الفساد، ومدى وفائها بكلمتها، وكيف تُساءل عنها.
badge-none = ليست في أي ميثاق
