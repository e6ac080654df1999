# A report: writing it.
report-title = Report
report-back = Back to the obligation
report-saved = Draft saved: { $at }. Nobody else can see it.
report-correction-title = You correct a report that was sent
report-correction-what = What you sent before stays to be read, beside the correction and its reason.
report-correction = Why it is corrected
report-correction-hint = For example: one office was counted twice.
report-unit-percent = percent
report-value-in = Value, in { $unit }
report-value-hint = A number such as 72.5. Leave it empty if it could not be measured, and say why below.
report-measured-share-label = Measured share, in percent
report-measured-share-hint = How much of the process leaves a trail that can be counted. Everyone sees it beside the value. Leave it empty if you do not know.
report-completion = How far it is done
report-completion-hint = As you see it. The monitor judges on the same scale, and both are shown side by side.
report-narrative = What was done
report-narrative-hint = Who did what, when, and how one can see it. Name no private person.
report-barriers = What stood in the way, and why
report-barriers-hint = Asked for where the value is missing. It helps the monitor to judge fairly.
report-other-languages = In other languages
report-in-language = { $what } ({ $language })
report-offices-title = Figures by office
report-offices = One line for each office
report-offices-hint = First a line with the names of the columns: office,value,count. Then one line for each office, as: North Gate,72.5,140. You may paste it from a CSV file.
report-evidence-title = Evidence
report-evidence-expected = The pact expects:
report-evidence-go = Save, and attach files
report-go-on = Go on to the check
report-save = Save the draft

# What is wrong with one.
report-not-number = This is not a number. Write digits and a decimal point or comma, such as 72.5.
report-thousands = This could be read in two ways. Write it without a sign between thousands.
report-not-percent = A share is between 0 and 100.
report-no-completion = Say how far it is done.
report-no-narrative = Say what was done, in one language at least.
report-no-value-no-reason = There is no value. Say why it could not be measured.
report-no-correction = Say why the report is corrected.
report-too-long = This is longer than 5,000 characters. Shorten it, or attach it as a file.
report-bad-offices = Some lines cannot be read; they are named below.
report-refused-waived = This obligation was lifted. Nothing is owed, and nothing can be sent.
report-refused-incomplete = Something is missing in the report. Go back to it and complete it.
report-refused-excluded = A decision excludes this organisation from the pact for now, so it cannot report. It can report again when the measure ends.

# Checking and sending it.
report-check-title = Check the report
report-check-what = What you send
report-check-public-title = Everyone can read it, and it stays
report-check-public = The report and its evidence are public from the moment you send it. You can correct it later, but not take it back. Check that it holds no personal data.
report-send = Send the report
report-check-back = Back to the form

# A report as everyone reads it.
report-revision = Revision { $number }, sent on { $day }
report-said = The signatory’s own report
report-no-value = No value
report-measured-share = Measured share
report-measured-share-unknown = Not known
report-office = Office
report-value = Value
report-count = Cases
report-no-evidence = No file
report-entry = In the public log
report-kept = The draft is saved.
report-not-kept = The draft could not be saved just now. It is tried again when you go on typing; the button below saves it too.
report-hidden = Hidden
report-hidden-why = Figures of fewer than { $least } cases are hidden, and as many others as are needed so that none can be worked out.
