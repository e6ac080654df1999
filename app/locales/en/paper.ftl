paper-title = Record a signature on paper
paper-lead = Here { $organisation } records that somebody signed the pact with pen and ink. It becomes a signature when a person of another party, whom you name, confirms that they have seen the original. Until then nothing of it is public.
paper-organisation = Which organisation signed
paper-organisation-choose = Choose
paper-organisation-missing = Choose the organisation that signed.
paper-name = Who signed for it
paper-signed-on = Day on the paper
paper-day-hint = As it stands beside the signature
paper-email = Address of who signed
paper-email-hint = They are told by mail when it is a signature, so that nobody signs in their name without their knowledge.
paper-witness = Address of the witness
paper-witness-hint = A person who acts on this portal for another organisation with a seat in the pact, such as its monitor or its civil-society observer: neither for the one that signed nor for yours.
paper-go-on = Go on to the scan
paper-of = Signed for
paper-made = What you recorded
paper-made-counted = { $count ->
    [one] One record
   *[other] { $count } records
  }
paper-state-draft = Not sent yet
paper-state-waiting = Waiting for its witness
paper-state-witnessed = Witnessed: a signature
paper-state-refused = Refused by its witness
paper-state-taken_back = Taken back
paper-one-title = Signature on paper
paper-refused-title = The witness refused
paper-signature = Go to the signature
paper-scan = Scan
paper-scan-who = Who recorded it, its witness, the secretariat that runs the pact and its monitor can open the scan. The public sees its digest alone.
paper-scan-none = The scan of the signed paper is still missing.
paper-scan-add = Add the scan
paper-scan-change = Change the scan
paper-scan-digest = Digest of the scan
paper-change = Change what is recorded
paper-record = Open the record and its scan
paper-recorded-by = Recorded by
paper-witnessed-by = Witnessed by
paper-send-what = Look at it once more: after this it can be taken back, but not changed. { $witness } of { $organisation } is asked by mail to look at the original.
paper-send = Send it to the witness
paper-take-back = Take it back
paper-waits = The witness was asked by mail. Until they have answered you can take it back; the scan is then destroyed.
paper-asked-title = Have you seen the original?
paper-asked-what = Compare the paper itself with the scan: the text that was signed by its digest, who signed, in which capacity, and the day. A copy is not enough.
paper-asked-public = { $organisation } will be named as witness beside the signature, for everyone and for ever. Your name will not.
paper-confirm = I have seen the original paper with the signature, and it is what the scan shows
paper-confirm-missing = Tick the box if you have seen the original; otherwise refuse below, and say why.
paper-confirm-now = Confirm that I have seen it
paper-refuse-title = Or refuse
paper-refuse-reason = Why do you refuse?
paper-refuse-hint = Who recorded it reads this; it is not public.
paper-refuse-now = Refuse
paper-desk-title = Signatures on paper that you are to witness
paper-desk-counted = { $count ->
    [one] One waits for you
   *[other] { $count } wait for you
  }
paper-desk-look = Look
paper-refused-not-yours = Only the secretariat of the pact’s Customs, or a coordinator of an association with a seat in it, records signatures on paper.
paper-refused-witness = Nobody of this address can witness it. The witness must act on this portal for another organisation with a seat in the pact: neither for the one that signed, nor for the one that recorded it.
paper-refused-scan = The scan is missing, or is still being scanned for malware. Add it, or come back in some minutes.
paper-refused-day = This day is still to come, or lies before the text was adopted. Write the day that stands on the paper.
paper-refused-over = This record was witnessed, refused or taken back in the meantime. Nothing was done.
paper-refused-waits = A record of this organisation waits for its witness already.
paper-promise = { $recorded } states that { $name } signed this text for { $organisation } with pen and ink on { $day }, and { $witnessed } that it has seen the original.
paper-file-title = Scan of a signature on paper
paper-file-intro = Add the signed paper as one file: all pages, with the signature and the day legible.
paper-file-none = The scan will stand here with its digest.
paper-file-back = Go on to the record
paper-file-personal = The scan shows a signature and a name. It is not public: who records it, the witness, the secretariat and the monitor can open it. Leave out pages that do not belong to it.
paper-file-there = There is a scan. Remove it to add another.
paper-file-limits = At most { $megabytes } MB. Taken are PDF, PNG and JPEG.
file-refused-no-scan = This is not a scan. Taken are PDF, PNG and JPEG.
signing-method-paper = With pen and ink on paper
sign-level-paper = Not an electronic signature: made with pen and ink. The portal seals what one organisation recorded and another confirms to have seen; whose pen it was, it cannot know.
certificate-level-paper = Not an electronic signature: made with pen and ink, recorded by one organisation and seen in the original by another. This portal sealed what they state; whose pen it was, it cannot know.
certificate-on-paper = on paper
signatories-on-paper = On paper, recorded by { $recorded }, witnessed by { $witnessed }
evidence-check-paper = It was signed with pen and ink: one organisation recorded it and another saw the original. Compare the digest with that of the scan; whose pen it was cannot be checked from a file.
evidence-check-paper-false = It is not shown that one organisation recorded the paper and another saw the original.
mail-paper-asked-subject = Have you seen the paper that { $organisation } signed?
mail-paper-asked-body =
    { $name },

    { $recorded } recorded that { $signatory } signed “{ $pact }” for { $organisation } with pen and ink on { $day }, and names you as witness. It becomes a signature only when you confirm that you have seen the original:

    { $url }

    If you have not seen it, refuse there and say why.
mail-paper-refused-subject = The witness refused the signature of { $organisation }
mail-paper-refused-body =
    { $name },

    the witness of { $witnessed } does not confirm the signature of { $signatory } for { $organisation } on “{ $pact }”, which you recorded. The reason given:

    { $reason }

    Nothing of it became public, and the scan was destroyed.

    { $url }
mail-paper-witnessed-subject = The signature of { $organisation } was witnessed
mail-paper-witnessed-body =
    { $name },

    { $witnessed } confirmed that it has seen the original of the signature of { $signatory } for { $organisation } on “{ $pact }”. It is on the register now:

    { $url }
mail-paper-signed-subject = Your signature on paper is on record: { $pact }
mail-paper-signed-body =
    { $name },

    { $recorded } recorded, and { $witnessed } confirmed to have seen, that you signed “{ $pact }” for { $organisation } with pen and ink on { $day }. It stands on the public register:

    { $url }

    If you did not sign, write to the secretariat of the pact at once: it can annul the signature.
