amendment-title = Amendment
amendment-begin = Begin an amendment
amendment-go-on = Go on with the amendment
amendment-means-draft = A draft is made of the newest version: its texts, its commitments and its rule of entry into force. Everyone with a seat reads it.
amendment-means-consultation = It goes the same way as every text: a round of consultation at least, an answer to each comment, then adoption.
amendment-means-adoption = With its adoption it becomes the next version, and everyone who signed is asked to sign it, until a day that you set.
amendment-means-force = Until its rule is met, the version before stays in force. Who does not sign the new one stays bound by the one they signed.
amendment-refused-on-its-way = The newest version waits for its signatures. Another amendment can begin when it is in effect, or when the time for signing it has passed.
amendment-refused-not-now = Only a pact that is open for signature or in force can be amended, and only by its next version.
amendment-of = Amends
amendment-until-label = Last day to sign the new version
amendment-until-hint = Those who signed are asked to sign again until this day. From the day after, who has not is shown as such. A year from today at most.
amendment-until-missing = Enter the day until which those who signed are asked to sign again.
amendment-until-past = This day is not in the future. Enter a later one.
amendment-until-far = This day is more than a year away. Enter an earlier one.
amendment-adopt-means = The text becomes the next version of the pact and cannot change any more. Those who signed are asked by mail to sign it. The version in force stays in force until the rule of the new one is met.
amendment-see-redline = What the draft changes
amendment-commitments = Commitments
amendment-commitments-lead = What is the same in both versions goes on where it stands. What is changed begins anew with each signature on the new version, and what is dropped ends with it; what was due by then stays owed.
amendment-change = Change { $code }
amendment-restore = Put { $code } back
amendment-add = Add a commitment
amendment-edit = Change a commitment
amendment-drop = Take this commitment out
amendment-described-in = The commitments of this pact are described in this language: { $language }.
amendment-code-wrong = Another commitment has this code, or it is not the code by which this commitment is known. Keep the code, or choose another for a new commitment.
amendment-same = Unchanged
amendment-added = New
amendment-changed = Changed
amendment-dropped = Dropped
amendment-state-effective = In effect
amendment-state-signing = Open for signature
amendment-state-overdue = Not in effect yet
amendment-sign = Sign the new version
amendment-adopted = Version { $number } amends version { $other }. It was adopted on { $day }.
amendment-effective = It has been the text of the pact since { $day }.
amendment-not-yet = Version { $other } stays in force until the rule of the new one is met:
amendment-until = Those who signed an earlier version are asked to sign it until { $day }.
amendment-was-until = Those who signed an earlier version were asked to sign it until { $day }.
amendment-still-open = It is not in effect yet, and stays open for signature.
amendment-no-commitment = The commitments are the same.
amendment-commitments-changed = Commitments that are new, changed or dropped
amendment-changes = What changes
amendment-redline = Both texts side by side, article by article
amendment-progress = Who has signed
amendment-have-signed = Have signed the new version
amendment-have-not = Have not
amendment-needed = Needed for its effect
amendment-waiting = Who has not signed the new version
amendment-all-title = Nobody is missing
amendment-all = Everyone who signed an earlier version has signed this one.
amendment-more = All { $count } in the register
amendment-notice-title = Version { $number } is open for signature
amendment-notice = It changes the pact once its own rule is met. Those who signed are asked to sign it until { $day }.
amendment-notice-late = It was to be signed until { $day }. It is not in effect yet, and stays open for signature.
amendment-read = What changes, and who has signed
amendment-version-effective = in effect since { $day }
amendment-version-waiting = not in effect yet
amendment-sign-title = You signed version { $number }
amendment-sign-what = This is a later version. With your signature it takes the place of the one that you signed, as soon as it is in effect. Until then, and if you do not sign it, you stay bound by that one.
resigning-asked = Asked to sign again until { $day }
resigning-late = Has not signed again by { $day }
resigning-declined = Declined on { $day } to sign again
signatories-unresigned = Has not signed again
signatories-version = Version { $number }
signatories-earlier = Took the place of the signature on version { $number }
signature-state-superseded = Superseded
signature-was-superseded = Superseded by the signature with entry { $seq }: it was valid until then.
signature-was-restored = Counts again: the signature with entry { $seq }, which had taken its place, was annulled.
signature-superseded-title = Another signature took its place
signature-superseded-what = The organisation signed a later version of the pact. This signature was valid until that version bound it, and stays on the register. The newer one stands in the log under entry { $seq }.
certificate-superseded = Superseded on { $moment } by a signature on a later version
certificate-superseded-on = superseded on { $day }
certificate-superseded-what = { $moment }, entry { $seq } of the log. The later signature is entry { $by }.
certificate-restored = Counts again
certificate-restored-what = { $moment }, entry { $seq } of the log. The signature that had taken its place was annulled.
certificate-restored-on = counts again since { $day }
obligation-waived-amendment = The signatory signed a later version of the pact, which asks for something else.
consultation-changes-amended = What round { $number } changes in the pact
consultation-see-amended = What this changes in the pact
pacts-refused-not-replaceable = The pact whose place it would take is itself, is not there, has ended, or is run by another Customs.
pacts-supersedes = Takes the place of
pacts-superseded-by = Superseded by
pacts-supersedes-when = as soon as it enters into force
pact-term-superseded = It ended on { $day }: another pact took its place.
draft-supersedes = Takes the place of
draft-supersedes-hint = The pact that ends when this one enters into force. What was due under it stays owed; what was not is lifted.
draft-supersedes-none = No other pact
pacts-event-amended = Version { $number } was adopted; those who signed are asked to sign it
pacts-event-effective = Version { $number } took effect
pacts-event-reminded = Those who have not signed version { $number } were reminded
pacts-event-superseded = Another pact took its place
pacts-event-superseded-one = is bound by the later version that it signed
pacts-event-restored = is bound again by its earlier signature
log-kind-version-entered-into-force = Effect of an amendment
log-kind-version-reminded = Reminder to sign again
log-kind-signature-superseded = Supersession of a signature
log-kind-signature-restored = Return of a signature
log-kind-pact-superseded = Supersession of a pact
log-entry-version-entered-into-force = Version { $number } of “{ $pact }” took effect.
log-entry-version-reminded = Those who have not signed version { $number } of “{ $pact }” were reminded.
log-entry-signature-superseded = The signature of { $organisation } on “{ $pact }” was superseded by its signature on a later version.
log-entry-signature-restored = The earlier signature of { $organisation } on “{ $pact }” counts again: the one that had taken its place was annulled.
log-entry-pact-superseded = “{ $pact }” ended: another pact took its place.
mail-resign-subject = To be signed again until { $day }: { $pact }
mail-resign-body =
    Dear { $name },

    a new version of this pact, which your organisation has signed, was adopted: { $pact }.

    New commitments: { $added }. Changed: { $changed }. Dropped: { $dropped }. What else changes, article by article, and who has signed:

    { $url }

    Please sign the new version until { $day }. Until it is in effect, and if you do not sign it, your organisation stays bound by the version that it signed; after that day the public record says that it has not signed again.

mail-resign-reminder-subject = Not signed again yet, until { $day }: { $pact }
mail-resign-reminder-body =
    Dear { $name },

    your organisation has not signed the new version of this pact yet: { $pact }.

    New commitments: { $added }. Changed: { $changed }. Dropped: { $dropped }. What else changes, article by article, and who has signed:

    { $url }

    The last day is { $day }. After it the public record says that your organisation has not signed again.
