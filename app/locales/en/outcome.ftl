signature-annul = Annul this signature
signature-annulled-title = This signature was annulled
signature-annulled-what = The authority of who signed proved false. It counts no longer, and stays on the register for ever. The reason given:
annul-title = Annul a signature
annul-what = You are about to annul the signature of { $organisation } on “{ $pact }”, because whoever signed had no authority to bind the organisation.
annul-public = The signature stays on the register as annulled, with the day, the reason and the name of your organisation. An annulment cannot be taken back; with a true mandate the organisation can sign again.
annul-follows-count = It counts no longer: neither among the signatories nor for the entry into force. A pact that is in force stays so.
annul-follows-owed = What is not due yet is lifted. What was missed, reported or decided stays on the record.
annul-follows-mandate = The mandate is taken back, and who signed is told by mail.
annul-follows-evidence = Evidence that is downloaded from now on says that the signature was annulled.
annul-reason = How is it known that the authority was false?
annul-confirm = I have seen what shows that the authority was false, and I act for my organisation
annul-confirm-missing = Tick the box if you have seen it; otherwise keep the signature.
annul-now = Annul the signature
annul-keep = Keep the signature
annul-refused-already = This signature was annulled already.
annul-refused-not-yours = Only the secretariat of the pact, or a coordinator of the association that vouched for the mandate, can annul a signature, and nobody their own. An organisation withdraws its own signature.
mail-annulled-subject = A signature of yours was annulled
mail-annulled-body =
    { $name },

    the signature that you gave for { $organisation } on “{ $pact }” was annulled, because the authority to give it is held to be false. The reason given:

    { $reason }

    It stays on the register as annulled:

    { $url }

    If this is a mistake, write to the secretariat of the pact or to the association that vouched for you. With a new mandate you can sign again.
