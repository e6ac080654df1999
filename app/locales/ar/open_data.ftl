data-title = البيانات المفتوحة
data-lead = كل ما هو علني هنا، لك أن تأخذه: من وقّع، ومن يفي بوعده، وما خلصت إليه المراقبة، ومن عوقب. ولا حاجة إلى حساب.
data-tables = الجداول
data-counted = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
  }
data-fields = الحقول
data-version = الإصدار: القيد { $entry } في السجل، { $day }
data-since-log = ما تغيّر منذ ذلك، في السجل
data-since-list = ما تغيّر منذ ذلك، بصيغة JSON
data-all = كل ذلك دفعة واحدة، وما يصفه:
data-changes = التغييرات
data-state = { $count ->
    [zero] ليس في السجل العلني أي قيد
    [one] في السجل العلني قيد واحد
    [two] في السجل العلني قيدان
    [few] في السجل العلني { $count } قيود
    [many] في السجل العلني { $count } قيدًا
   *[other] في السجل العلني { $count } قيد
}. وكُتب آخرها في { $moment }.
data-changes-how = لا يُحذف شيء علني: فكل تغيير قيد في السجل، ورقمه مذكور في البيانات. وبالمعامل updated_since لا تذكر القائمة إلا ما تغيّر منذ لحظة معيّنة. وتحمل الملفات والإجابات وسم ETag يعرف به البرنامج أنه لا جديد.
data-licence = الترخيص
data-licence-what = لك أن تستخدم البيانات في أي غرض، ولو معدَّلة أو بمقابل، بشرط ذكر المصدر. ولمؤشرات الآخرين الترخيص المذكور إلى جانبها.
data-api = واجهة للبرامج
data-api-what = بيانات JSON عبر HTTP للقراءة فقط. وتُقرأ القوائم صفحة صفحة: تسمّي الإجابة الصفحة التالية ما دامت هناك صفحة.
data-api-common = تقبل كل قائمة:
data-parameter-limit = عدد السجلات الأقصى، حتى { $most }؛ وهو { $usual } ما لم يُذكر غيره.
data-parameter-after = الموضع الذي انتهت عنده الصفحة السابقة؛ ويرد في عنوان الصفحة التالية.
data-parameter-updated_since = ما تغيّر في هذه اللحظة أو بعدها فقط، بصيغة 2026-11-24T10:00:00Z.
data-operations = ما يمكن طلبه
data-api-errors = كل معامل غير موجود أو لا يقبل القيمة يُرفض باسمه مع السبب (RFC 9457)، فلا يعيد مرشِّح كُتب خطأً كل شيء أبدًا.
data-examples = أمثلة
data-dictionary = معنى كل حقل
data-dictionary-what = التعريفات مأخوذة من البرنامج نفسه، وهي بالإنكليزية.
data-field = الحقل
data-type = النوع
data-meaning = المعنى
data-more = المزيد مما تقرؤه البرامج
data-feed-updates = موجز الأخبار (Atom)
data-feed-sanctions = موجز العقوبات (Atom)
data-calendar = تقويم المواعيد (iCalendar)
