# The desk: what awaits the signed-in person.
nav-desk = { $count ->
    [0] Desk
   *[other] Desk ({ $count })
  }
desk-title = Your desk
desk-nothing-title = Nothing awaits you
desk-nothing = What you have to sign, report or answer will stand here, the most urgent first.
desk-act = What to do
desk-report = Report
desk-reports = To report or to answer
desk-reports-counted = { $count ->
    [one] One report awaits you
   *[other] { $count } reports await you, the most urgent at the top
  }
desk-sign = Read and sign
desk-signing = To sign
desk-signing-counted = { $count ->
    [one] One pact awaits your signature
   *[other] { $count } pacts await your signature
  }
desk-organisations = Your organisations
desk-all-obligations = All its obligations
desk-calendar = Calendar
desk-answer = Answer
desk-review-all = All reports to review
desk-reply = To reply to
desk-reply-counted = { $count ->
    [one] One draft finding awaits your reply
   *[other] { $count } draft findings await your reply
  }
desk-since = Since
desk-until = Until
