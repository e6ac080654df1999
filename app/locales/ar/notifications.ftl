mail-reminder-subject = { $count ->
    [one] تقرير مطلوب إرساله: { $when }
    [two] تقريران مطلوب إرسالهما، أولهما { $when }
    [few] { $count } تقارير مطلوب إرسالها، أولها { $when }
   *[other] { $count } تقريرًا مطلوب إرسالها، أولها { $when }
  }
mail-reminder-opening =
    { $name }،

    التقارير الآتية منتظرة منك، الأعجل أولًا.
mail-escalation-subject = { $count ->
    [one] تقرير متأخر: { $when }
    [two] تقريران متأخران، أولهما { $when }
    [few] { $count } تقارير متأخرة، أولها { $when }
   *[other] { $count } تقريرًا متأخرًا، أولها { $when }
  }
mail-escalation-opening =
    { $name }،

    لم تصل التقارير الآتية. نخبرك بذلك لأنك مسؤول عن المنظمات التي عليها إرسالها، أو لأنك تسهر على ميثاقها.
mail-digest-item = { $commitment } ({ $organisation }؛ { $pact }). موعده { $date }: { $when }.
mail-digest-more = { $count ->
    [one] وتقرير آخر تجده على مكتبك:
    [two] وتقريران آخران تجدهما على مكتبك:
    [few] و{ $count } تقارير أخرى تجدها كلها على مكتبك:
   *[other] و{ $count } تقريرًا آخر تجدها كلها على مكتبك:
  }
mail-digest-refuse = إن كنت تفضّل ألّا تصلك مثل هذه الرسائل:
reminder-today = اليوم
reminder-in = { $days ->
    [one] غدًا
    [two] بعد يومين
    [few] بعد { $days } أيام
   *[other] بعد { $days } يومًا
  }
reminder-ago = { $days ->
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
   *[other] متأخر { $days } يومًا
  }
account-mail = الرسائل
account-mail-choose = رسائل يمكنك رفضها
account-mail-reminder = التذكيرات: ما على منظماتك أن تقدّمه، قبل موعده وفي يومه وبعده. رسالة واحدة في اليوم على الأكثر
account-mail-escalation = تأخّر الآخرين: ما لم ترسله المنظمات التي أنت مسؤول عنها أو التي تسهر على ميثاقها. رسالة واحدة في اليوم على الأكثر
account-mail-save = حفظ
account-mail-always = هذه الرسائل تصل دائمًا، لأن التوقيع والرد متوقفان عليها:
account-mail-always-links = روابط الدخول ورموز التوقيع
account-mail-always-receipts = إيصالات ما وقّعته أو أبلغت عنه أو قرّرته
account-mail-always-notices = الدعوات والأسئلة والإشعارات التي تمنح حق الرد
account-saved = تم الحفظ.
unsubscribe-title = رفض هذه الرسائل
unsubscribe-reminder = لن تصلك بعد الآن تذكيرات بما على منظماتك.
unsubscribe-escalation = لن تصلك بعد الآن رسائل عن تقارير الآخرين المتأخرة.
unsubscribe-now = رفضها
unsubscribe-not-all = تبقى روابط الدخول والرموز والإيصالات والإشعارات تصلك. ويمكنك أن تغيّر رأيك في حسابك.
unsubscribed-title = لن تصلك هذه الرسائل بعد الآن
unsubscribed-reminder = أُوقفت التذكيرات لعنوانك.
unsubscribed-escalation = أُوقفت لعنوانك الرسائل عن تقارير الآخرين المتأخرة.
unsubscribed-still-owed = ما هو مطلوب يبقى مطلوبًا، ولا يتغيّر موعده.
unsubscribed-account = حسابك، حيث يمكنك استئنافها
