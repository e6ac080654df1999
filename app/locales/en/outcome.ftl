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
annul-follows-given = What was countersigned, witnessed, or said of the pact’s end under the same mandate is annulled with it.
annul-reason = How is it known that the authority was false?
annul-confirm = I have seen what shows that the authority was false, and I act for my organisation
annul-confirm-missing = Tick the box if you have seen it; otherwise keep the signature.
annul-now = Annul the signature
annul-keep = Keep the signature
annul-refused-already = This was annulled already.
annul-refused-not-yours = Only the secretariat of the pact, or a coordinator of the association that vouched for the mandate, can annul a signature, and nobody their own. An organisation withdraws its own signature.
annul-given = Annul this
annul-given-title = Annul what was done under a false mandate
annul-given-what = You are about to annul what { $organisation } did here under “{ $pact }”, because whoever did it had no authority to bind the organisation.
annul-given-when = Done on
annul-given-public = It stays on the record as annulled, with the day, the reason and the name of your organisation. An annulment cannot be taken back; with a true mandate the organisation can do it again.
annul-given-follows-all = With it is annulled all else in this pact that was countersigned, witnessed, or said of its end under the same mandate. A signature under it is annulled on a page of its own.
annul-given-follows-count = It counts no longer: signatures that it countersigned wait for another countersignature, and what was said of the end is as if unsaid. A pact that is in force stays so, and one that has ended stays ended.
annul-given-follows-mandate = The mandate is taken back, and who acted under it is told by mail.
annul-given-confirm-missing = Tick the box if you have seen it; otherwise keep it.
annul-given-now = Annul it
annul-given-keep = Keep it
signature-was-unattested = What { $organisation } attested was annulled, with this reason: { $reason }
mail-annulled-given-subject = What you did for { $organisation } was annulled
mail-annulled-given-body =
    { $name },

    what you countersigned, witnessed, or said of its end for { $organisation } under “{ $pact }” was annulled, because the authority to do it is held to be false. The reason given:

    { $reason }

    It stays on the record as annulled:

    { $url }

    If this is a mistake, write to the secretariat of the pact or to the association that vouched for you.
mail-withdrawn-subject = { $organisation } withdrew its signature
mail-withdrawn-body =
    Dear { $name },

    { $organisation } withdrew its signature on “{ $pact }”. The reason, which everyone can read:

    { $reason }

    It stays on the register as withdrawn, and what is not due yet is lifted if nothing else binds the organisation:

    { $url }
mail-annulled-subject = A signature of yours was annulled
mail-annulled-body =
    { $name },

    the signature that you gave for { $organisation } on “{ $pact }” was annulled, because the authority to give it is held to be false. The reason given:

    { $reason }

    It stays on the register as annulled:

    { $url }

    If this is a mistake, write to the secretariat of the pact or to the association that vouched for you. With a new mandate you can sign again.
signature-countersigned-by = Countersigned by
signatories-order-title = In which order it is signed
signatories-order = Each role signs once as many of those before it have signed as the entry into force needs, one at least. A role that it does not need and that nobody holds is not waited for. Once the pact is in force, everyone with a seat signs when they will.
signatories-turn-now = { $role }: { $signed } of { $seated } signed. They may sign.
signatories-turn-later = { $role }: { $signed } of { $seated } signed. They wait for those before them.
signatories-countersignature = Countersignature
signatories-countersigned-noted = Customs countersigns the signatures of the others. For the entry into force those that wait for it count too.
signatories-countersigned-only = Customs countersigns the signatures of the others. For the entry into force only countersigned ones count.
signatories-countersign = Countersign signatures
sign-awaited = Others sign before you. These have not signed yet:
sign-order-read = Read in which order the pact is signed
sign-refused-not-your-turn = It is not your organisation’s turn yet: the text says who signs first. Come back when they have signed; the page of signatories shows how far it is.
countersign-title = Countersign signatures
countersign-promise = { $organisation } countersigns { $count ->
    [one] this signature
   *[other] these { $count } signatures
  } and recognises whom they bind as its counterparts in this pact.
countersign-progress = { $done } of { $all } signatures countersigned
countersign-waiting = { $count ->
    [one] One signature waits
   *[other] { $count } signatures wait
  }; at most { $most } at once
countersign-what = By countersigning, { $organisation } says in public that it has seen who signed and in which capacity, and takes them for its counterparts. Leave out what you doubt: it goes on waiting.
countersign-which = Countersign
countersign-this = Countersign the signature of { $organisation }
countersign-none-chosen = Choose at least one signature.
countersign-own-version = Once Customs has signed this version
countersign-confirm = I have looked at the signatures that I chose, and I am authorised to countersign for Customs
countersign-confirm-missing = Tick the box if you have looked at them and may countersign; otherwise go back.
countersign-nothing-title = Nothing waits
countersign-nothing = Signatures stand here from the moment when others than Customs sign, until Customs countersigns them.
countersigned-title = Countersigned
countersigned-what = The countersignature is in the public log, and on the page of each signature. Those who signed are told by mail.
countersign-refused-none = The text of this pact knows no countersignature.
countersign-refused-own-first = Customs must sign the pact itself before it countersigns.
countersign-refused-outdated = What you prepared is no longer so: a signature was withdrawn, annulled or countersigned in the meantime, or your mandate is another one now. Nothing was done: start again.
countersign-refused-too-many = At most 50 signatures can be chosen at once. Choose fewer of them; the others go on waiting.
countersign-refused-versions = These signatures are on several versions of the pact, and a statement is about one. Choose those on one version, and the others afterwards.
countersign-refused-not-yours = Only who holds a mandate for the Customs of this pact countersigns signatures.
mail-countersigned-subject = Customs countersigned your signature
mail-countersigned-body =
    { $name },

    Customs countersigned the signature that you gave for { $organisation } on “{ $pact }”. It is shown here, with new evidence to keep:

    { $url }
countersign-now = Countersign
sign-decline = Decline to sign, with a reason
sign-decline-title = Decline to sign
sign-decline-what = You are about to say that { $organisation } will not sign “{ $pact }”. Whoever asked for the signature is told by mail.
resign-decline-what = You are about to say that { $organisation } will not sign version { $number } of “{ $pact }”. Its signature on version { $signed } stays as it is. Whoever asked for the signature is told by mail.
sign-decline-back = Back to the text
sign-declined-later = Whoever asked for the signature has been told by mail. If the organisation changes its mind, it can still sign: that is a new act beside this one.
resign-declined-what = { $organisation } declined to sign version { $number } of “{ $pact }”. Its signature on version { $signed } stays as it is. The public register says so, with your reason.
decline-refused-signed = This organisation has signed the version that is asked for, so that there is nothing to decline. A signature can be withdrawn.
mail-seat-declined-subject = { $organisation } declined to sign { $pact }
mail-seat-declined-body =
    Dear { $name },

    { $organisation } declined to sign { $pact }. The reason, which everyone can read:

    { $reason }

    It can still sign later. See the register of the pact:

    { $url }
mail-resign-declined-subject = { $organisation } declined to sign version { $number } of { $pact }
mail-resign-declined-body =
    Dear { $name },

    { $organisation } declined to sign version { $number } of { $pact }. Its signature on version { $signed } stays as it is. The reason, which everyone can read:

    { $reason }

    It can still sign later, and is not reminded any more. See the register of the pact:

    { $url }
