sign-title = Sign a pact
sign-step-read = Read
sign-step-check = Check
sign-step-confirm = Confirm
sign-step-receipt = Receipt
sign-for-whom = For which organisation do you sign?
sign-go-on = Go on
sign-go-on-to-check = I have read it: go on to check
sign-back-to-pact = Back to the pact
sign-back-to-text = Back to the text
sign-start-again = Start again from the text
sign-the-text = The text
sign-text-language = This is version { $version }, word for word as it will be signed.
sign-pact = Pact
sign-version = Version
sign-digest = Digest of the text
sign-organisation = Organisation bound
sign-seat = Seat in the pact
sign-person = Signed by
sign-mandate = Mandate
sign-mandate-vouched = vouched for by { $by }
sign-mandate-until = holds until { $day }
sign-mandate-open = holds until it is taken back
sign-level = Level of the signature
sign-level-email_code = Simple electronic signature (SES): a one-time code sent by mail, sealed by this portal. It is not a qualified signature.
sign-level-passkey = Advanced electronic signature (AES): made with your own passkey, after your device verified you. Anyone can check it without this portal. It is not a qualified signature.
sign-obliges = What signing obliges you to
sign-obliges-count = { $count ->
    [0] No commitment of the text is addressed to your seat.
    [one] One commitment of the text is addressed to your seat. If the pact entered into force today, it would first be due on the day shown.
   *[other] { $count } commitments of the text are addressed to your seat. If the pact entered into force today, they would first be due on the days shown.
  }
sign-obligation = Article { $article }, { $rhythm }, first due { $day }
sign-check-title = Check before you sign
sign-promise-customs = { $organisation } undertakes to keep the commitments that this text lays on Customs, and answers for them in public.
sign-promise-association = { $organisation } undertakes to keep the commitments that this text lays on associations, and answers for them in public.
sign-promise-member = { $organisation } undertakes to keep the commitments that this text lays on members, and answers for them in public.
sign-promise-monitor = { $organisation } undertakes to monitor this pact independently of all its parties, and answers for it in public.
sign-public = Your signature will be public: the organisation, your name and title, the day and hour, and the digest of the text. It can be withdrawn later, in public too; it cannot be made undone.
sign-confirm = I have read the text, and I am authorised to bind the organisation to it
sign-confirm-missing = Tick the box if you have read the text and may bind the organisation; otherwise go back.
sign-code-will-be-sent = To sign, you need a one-time code. It will be sent to { $email }.
sign-send-code = Send me the code
sign-how = How do you want to sign?
sign-by-passkey = With your passkey: an advanced electronic signature (AES), which proves who held the key
sign-by-code = With a code sent to { $email }: a simple electronic signature (SES), sealed by this portal
sign-go-on-to-sign = Go on to sign
sign-passkey-instead = A passkey would make it an advanced electronic signature, without a code.
sign-passkey-add = Add a passkey
sign-passkey-title = Sign with your passkey
sign-now-by-passkey = Sign the pact with your passkey
sign-refused-no-passkey = You have no passkey that was added under your present name. Add one to your account, or sign with a code.
sign-code-title = Sign with your code
sign-code = Code of six digits
sign-code-hint = It was sent to { $email } and works for 15 minutes.
sign-now = Sign the pact
sign-statement-digest = Digest of the statement
sign-statement-whole = The statement, word for word
sign-statement-what = This is what you sign. The digest is that of its canonical form (RFC 8785); the portal seals it with its own key and says so.
sign-refused-title = You cannot sign this now
sign-refused-no-organisation = You act for no organisation that has a seat in this pact. If yours should have one, ask the association that brings members in, or the secretariat of the pact.
sign-refused-not-open = The pact takes no signatures now. It must first be opened for signature, or it has ended.
sign-refused-superseded = Another version has taken the place of this one. Go back to the pact and read the newest.
sign-refused-no-seat = This organisation has no seat in the pact. The secretariat of the pact, or an association that is party to it, can give it one.
sign-refused-wrong-role = This organisation’s seat is one that signs nothing: it observes.
sign-refused-already-signed = This organisation has signed this version already. The signature is on the register.
sign-refused-no-mandate = Nobody has recorded that you may bind this organisation. Ask your association’s coordinator or the secretariat to record your mandate, with its document.
sign-refused-mandate-not-yet = Your mandate does not hold yet. Come back on its first day.
sign-refused-mandate-expired = Your mandate has run out. Ask your association’s coordinator or the secretariat to record a new one.
sign-refused-mandate-revoked = Your mandate was taken back. If that is a mistake, ask who vouched for it.
sign-refused-wrong-code = This is not the code that was sent. Look at the newest mail, and type its six digits.
sign-refused-dead-code = This code no longer works: it was tried too often, or its 15 minutes have passed. Nothing was signed. Start again from the text.
sign-refused-barred = A decision keeps this organisation from signing, countersigning and witnessing for now. It can do so again when the measure ends. The page of the case says when.
signature-title = Signature of { $organisation }
signature-kind = Signature
signature-state-signed = Signed
signature-state-withdrawn = Withdrawn
signature-state-countersigned = Countersigned
signature-state-annulled = Annulled
signature-when = Signed on
signature-method = How it was signed
signing-method-email_code = One-time code sent by mail to the mandate-holder
signing-method-passkey = Passkey of the mandate-holder, who was verified by the device
signature-verify = Verify it yourself
signature-verify-how = The evidence holds the statement, its seal, the entry in the public log and the proof that the entry stands there. Anyone can check it offline with “pacthouse verify”, or in the browser without sending it anywhere.
signature-evidence = Download the evidence
signature-verify-here = Verify a file in your browser
signature-history = History
signature-was-signed = Signed
signature-was-withdrawn = Withdrawn, with this reason: { $reason }
signature-was-countersigned = Countersigned by Customs
signature-was-annulled = Annulled, with this reason: { $reason }
signature-withdraw = Withdraw this signature
receipt-title = Signed
receipt-what = The signature is on the public register. Keep the evidence: it proves what was signed, by whom and when, even without this portal. A receipt is on its way to your mail box.
withdraw-title = Withdraw a signature
withdraw-what = You are about to withdraw the signature of { $organisation } on “{ $pact }”.
withdraw-public-title = This is a public act
withdraw-public = The organisation stays on the register as withdrawn, with the day and the reason you give. What was done until then stays too. The text says what notice must be given. The secretariat of the pact and the association that invited the organisation are told by mail.
withdraw-reason = Why does the organisation withdraw?
withdraw-reason-hint = One or two sentences. They will be public: name no natural person.
withdraw-confirm = I am authorised to withdraw for this organisation
withdraw-confirm-missing = Tick the box if you may withdraw for the organisation; otherwise keep the signature.
withdraw-now = Withdraw the signature
withdraw-keep = Keep the signature
withdraw-refused-already = This signature was withdrawn already.
withdraw-refused-not-yours = Only who holds a mandate for the organisation can withdraw its signature.
mail-code-subject = Your code to sign a pact
mail-code-body =
    { $name },

    you are about to sign “{ $pact }” for { $organisation }. Your code, for { $minutes } minutes:

    { $code }

    Digest of the statement that you sign:
    { $digest }

    If you did not ask for this, do nothing and tell your organisation: without the code nothing is signed.
mail-receipt-subject = Receipt: you signed { $pact }
mail-receipt-body =
    { $name },

    you signed “{ $pact }”, version { $version }, for { $organisation }.

    Digest of the text:
    { $digest }

    The signature on the public register:

    { $url }

    The evidence, to keep:

    { $evidence }
signature-erased = The name was taken out at the person’s request
signature-was-erased = The name of who signed was taken out, at the person’s request. The signature stands.
mail-mandate-ending-subject = Your mandate for { $organisation } ends on { $day }
mail-mandate-ending-body =
    { $name },

    your mandate to act for { $organisation }, for which { $by } vouches, ends on { $day }. After that day you can neither sign nor report for it here. What you signed stands.

    If you are to go on, ask { $by } to record a new mandate before then, with the document on which it rests.

    { $url }
sign-by-provider = By signing in to { $provider } now: a simple electronic signature (SES), which { $provider } attests and this portal seals
sign-other-way = Choose another way to sign
sign-not-signed = Nothing was signed
sign-passkey-refused = The answer of the passkey does not sign this statement. The passkey may have been removed from your account, or belong to somebody else. Try again, or choose another way.
sign-provider-title = Sign through your provider
sign-provider-how = You sign in to { $provider } once more, and { $provider } attests that it was you, now and for this very statement. Its answer stands in the evidence, which anyone can download: your identifier there and the minute, neither your address nor your password.
sign-now-by-provider = Go on to { $provider } and sign
sign-provider-back = Back to the statement
sign-provider-nothing-lost = Nothing was signed, and nothing is lost: for fifteen minutes the statement waits as it was prepared. You can try again there, or choose another way.
sign-provider-denied-title = You did not sign
sign-provider-denied = { $provider } says that you did not agree.
sign-provider-spent-title = This attempt is over
sign-provider-spent = It took longer than ten minutes, was finished already, began in another browser, or you are no longer signed in here as who began it.
sign-provider-unreachable-title = { $provider } does not answer
sign-provider-unreachable = Signing through { $provider } does not work at this moment.
sign-provider-untrusted-title = The answer of { $provider } cannot be trusted
sign-provider-untrusted = What { $provider } sent back did not pass our checks, or speaks of another statement. If it happens again, tell those who run this portal.
sign-provider-other-title = You signed in to { $provider } as somebody else
sign-provider-other = The account with which you signed in to { $provider } is not the one that is connected with yours here. Sign in there with that one.
sign-provider-stale-title = { $provider } did not ask who you are
sign-provider-stale = To sign, you sign in anew: { $provider } does not say that it has just asked who you are. Sign out there, and try again.
sign-provider-unfit-title = The answer of { $provider } cannot be kept as evidence
sign-provider-unfit = { $provider } signs its answers in a way that strangers could not check here later. Choose another way, and tell those who run this portal.
sign-refused-no-provider = The provider is not connected with your account any more, or this portal has parted from it. Choose another way to sign.
sign-refused-token = What the provider answered does not sign this statement. Nothing was signed.
sign-level-oidc = Simple electronic signature (SES): an identity provider attested, for this very statement, that the person had just signed in there; sealed by this portal. The key is the provider’s and not the person’s alone, so it is no advanced and no qualified signature.
signing-method-oidc = Fresh sign-in of the mandate-holder to an identity provider, which attested it for this statement
