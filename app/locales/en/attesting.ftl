attest-title = Witness signatures
attest-promise = { $organisation } was present at the signing of { $count ->
    [one] this signature
   *[other] these { $count } signatures
  }, or followed it, and says so in public.
attest-signatures = Signatures
attest-progress = { $done } of { $all } signatures witnessed
attest-what = { $organisation } says in public that it was present at the signing, or followed it. That has no legal effect: it neither adds to a signature nor takes from it. Leave out what you did not follow.
attest-which = Witness
attest-this = Witness the signature of { $organisation }
attest-confirm = We were present at the signing of what I chose, or followed it, and I am authorised to say so
attest-confirm-missing = Tick the box if it is so and you may say it; otherwise go back.
attest-nothing = Signatures stand here from the moment when others sign, until your organisation has witnessed them.
attest-not-found-title = No such signature waits
attest-not-found = Signatures wait, but none of an organisation with this name. Search for another part of the name, or for nothing.
attest-now = Witness the signatures
attest-refused-not-yours = Only who holds a mandate for the monitor of this pact, or for an observer of civil society with a seat in it, witnesses signatures.
attested-title = Witnessed
attested-what = It is in the public log, and on the page of each signature. Those who signed are told by mail.
signature-attested-by = Signing witnessed by
signature-attested-evidence = Download its evidence
signature-was-attested = Witnessed by { $organisation }
signatories-witnessed = Signing witnessed by { $by }
pacts-event-witnessed = { $count ->
    [one] witnessed one signature.
   *[other] witnessed { $count } signatures.
  }
log-kind-signature-witnessed = Witness of a signing
log-entry-signature-witnessed = { $organisation } witnessed signatures on “{ $pact }”.
mail-attested-subject = { $by } witnessed your signature
mail-attested-body =
    { $name },

    { $by } says in public that it was present when you signed “{ $pact }” for { $organisation }, or followed it. That has no legal effect. It is shown here:

    { $url }
