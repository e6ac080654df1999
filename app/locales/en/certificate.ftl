certificate-kind = Certificate of signature
certificate-title = { $organisation } signed { $pact }
certificate-signed = Signed on { $moment }
certificate-annulled = Annulled on { $moment }: the authority to sign proved false
certificate-annulled-on = annulled on { $day }
certificate-countersigned-what = { $moment }, entry { $seq } of the log
certificate-countersigned-on = countersigned on { $day }
certificate-witnessed-what = { $by }, { $moment }, entry { $seq } of the log
certificate-witnessed-on = signing witnessed by { $by } on { $day }
certificate-attested-annulled-what = { $by }; annulled on { $moment }, entry { $seq } of the log. Reason: { $reason }
certificate-attested-annulled-on = what { $by } attested was annulled on { $day }
certificate-erased = Name taken out at the person’s request
certificate-withdrawn = Withdrawn on { $moment }
certificate-withdrawn-on = withdrawn on { $day }
certificate-withdrawn-what = { $moment }, entry { $seq } of the log. Reason: { $reason }
certificate-version-read = { $version }, read in { $language }
certificate-authority = Authority
certificate-authority-what = { $document }, vouched for by { $by }
certificate-level-email_code = Simple electronic signature (SES): a one-time code sent to the mandate-holder by mail, sealed by this portal. It is not a qualified signature.
certificate-level-passkey = Advanced electronic signature (AES): made with the mandate-holder’s own passkey, whose device verified them. It is not a qualified signature.
certificate-entry = Entry in the public log
certificate-entry-what = Number { $seq }, under the checkpoint of { $size } entries
certificate-checkpoint = Checkpoint
certificate-key = Key of the portal
certificate-code = Verification code
certificate-code-what = The beginning of the digest of the statement. The record at this address shows the whole digest; if it begins otherwise, this is not its certificate.
certificate-picture = The address of the record, as a QR code
certificate-shows = What this certificate shows
certificate-shows-evidence = The evidence of the signature is within this file, as evidence.json. Anyone can have it checked at { $address }, where the file stays on their device, or with the program “pacthouse verify”, with no connection and without trusting this portal.
certificate-shows-words = The printed words are taken from that evidence and are proven only so far as they equal it. Whether the signature was withdrawn after this certificate was made, the record says.
certificate-attached = The evidence of the signature; “pacthouse verify” checks it
certificate-foot = { $portal } · { $code } · page { $page } of { $pages }
certificate-download = Download the certificate (PDF)
certificate-register-kind = Register of signatures
certificate-register-title = Signatures of { $pact }
certificate-register-counted = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}{ $ended ->
    [0] {""}
   *[other] , { $ended } of them no longer in effect
}
certificate-register-version = Text of version { $version }
certificate-register-part = Part
certificate-register-part-of = { $part } of { $parts }: signatures { $from } to { $to }
certificate-register-log = State of the public log
certificate-register-log-what = { $size } entries, the last of { $moment }
certificate-register-when = Signed, level, log entry
certificate-register-row = { $day } · { $level } · entry { $seq }
certificate-register-code-what = The beginning of the digest of the evidence within. The register at this address shows how things stand today.
certificate-register-shows-evidence = The evidence of each signature is within this file, a line each, as evidence.jsonl. Anyone can have it checked at { $address }, where the file stays on their device, or with the program “pacthouse verify”, with no connection. The verdict names the code of each row.
certificate-register-shows-all = The printed words are proven only so far as they equal that evidence. That no signature is missing cannot be seen from the file alone: compare it with the public log.
certificate-register-attached = The evidence of the signatures, a line each; “pacthouse verify” checks it
certificate-register-download = Register of all signatures, with their evidence (PDF)
certificate-register-download-part = Register of all signatures, with their evidence, part { $part } of { $parts } (PDF)
certificate-level-oidc = Simple electronic signature (SES): an identity provider attested for this statement that the mandate-holder had just signed in there; sealed by this portal. It is not a qualified signature.
