# What is refused, and why. Each says what was wrong and what to do.
refused-not-found-title = There is nothing here
refused-not-found = No page stands at this address. The link may be old, or a letter may be missing from it.
refused-gone-title = This was taken away
refused-gone = Something stood at this address and was taken away openly. The public log still says what it was and when.
refused-forbidden-title = This is not yours to do
refused-origin = The form came from another site, or without saying where it came from. Nothing was changed. Open the page here and send it again.
refused-sign-in-title = Sign in first
refused-sign-in = This page is for people who are signed in.
refused-refused-title = This was not done
refused-too-many-title = Too many attempts
refused-too-many = { $seconds ->
    [one] Too many attempts came from your address. Wait one second, then try again.
   *[other] Too many attempts came from your address. Wait { $seconds } seconds, then try again.
  }
refused-bad-request-title = This could not be read
refused-bad-request = The form was larger than it may be, not the one that this page sends, or held a character that no text can hold (NUL). Nothing was changed. Go back, load the page again and send it once more.
refused-internal-title = A fault of ours
refused-internal = Something went wrong on our side. What you sent may not have been kept. Try again; if it happens again, tell the operator the number of this request.
refused-onward-home = Go to the front page
refused-onward-pacts = See all pacts
refused-request-id = Number of this request: { $id }

# What is wrong with a field.
error-text-empty = Fill in this field.
error-text-long = Shorten this text to 500 characters at most.
error-slug = Use small letters, digits and single hyphens only, at most 80 characters.
error-email = Give an e-mail address such as ana@example.org.
