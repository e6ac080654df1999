log-title = The public log
log-intro = Every public act on this portal leaves an entry here, in order. Entries are bound together by their hashes, so that none can be changed, removed or slipped in without everyone being able to see it.
log-checkpoint = The log as it stands
log-checkpoint-words = { $count ->
    [0] The log has no entry yet. The portal signed this on { $at }.
    [one] The log has one entry. The portal signed its root on { $at }.
   *[other] The log has { $count } entries. The portal signed their root on { $at }.
  }
log-root = Root of all entries
log-key = Key that signs
log-checkpoint-link = The signed checkpoint
log-verify-link = Verify a piece of evidence
log-entries = Entries
log-filter-type = Kind of act
log-filter-pact = Pact
log-filter-all-types = All acts
log-filter-all-pacts = All pacts
log-filter-from = From
log-filter-to = To
log-filter-show = Show these entries
log-count = { $count ->
    [one] One entry
   *[other] { $count } entries, the newest first
  }
log-empty-title = No entry
log-empty = The first public act that fits this choice will stand here, the moment it is done.
log-entry-title = Log entry { $seq }
log-type = Type
log-leaf = Hash of this entry
log-canonical = The entry itself
log-canonical-why = These characters, exactly as they stand, are what the log holds and what its hash is made from.
log-proof = The proof that it is in the log
log-proof-how = The proof leads from the hash of this entry to a checkpoint that the portal signed. Any program that knows the C2SP tlog-proof format can follow it, without asking this portal. Compare the key in it with the one that others know.
log-proof-link = Download the proof
log-back = All entries
log-kind-organisation-registered = Organisation registered
log-kind-pact-adopted = Pact adopted
log-kind-update-published = Update published
log-kind-update-corrected = Update corrected
log-kind-update-retracted = Update taken down
log-kind-version-adopted = Version adopted
log-kind-pact-opened = Pact opened for signature
log-kind-pact-entered-into-force = Entry into force
log-kind-pact-ending = End of a term announced
log-kind-pact-expired = Expiry
log-kind-pact-notice-given = Notice given
log-kind-pact-renewal-agreed = Agreement to go on
log-kind-pact-renewed = Renewal
log-kind-pact-terminated = Termination in effect
log-kind-pact-termination-given = Termination given
log-kind-pact-word-annulled = Annulment of what was said of the end
log-kind-party-seated = Seat given
log-kind-passkey-registered = Passkey added
log-kind-passkey-erased = Passkey registration erased
log-kind-press-erased = Name taken out of a contact
log-kind-signature-erased = Name taken out of a signature
log-kind-passkey-removed = Passkey removed
log-kind-signature-signed = Signature
log-kind-signature-withdrawn = Withdrawal
log-kind-signature-countersigned = Countersignature
log-kind-file-scanned = Scan of a file
log-kind-signature-annulled = Annulment of a signature, or of what attests one
log-kind-mandate-revoked = Mandate revoked
log-kind-signature-lapsed = Invitation lapsed
log-kind-signature-declined = Declined to sign
log-kind-signature-invited = Invitation to sign
log-kind-obligations-arose = Obligations arose
log-kind-obligations-fell-due = Obligations fell due
log-kind-obligation-missed = Report missed
log-kind-obligation-reported = Reported
log-kind-obligation-returned = Report sent back
log-kind-obligation-verified = Report verified
log-kind-obligation-waived = Obligation lifted
log-kind-standing-departed = Standing lost
log-kind-standing-restored = Standing restored
log-kind-assessment-published = Self-assessment published
log-kind-risk-map-published = Map of risks published
log-kind-finding-published = Finding
log-kind-monitor-appointed = Monitor’s term
log-kind-monitor-declared = Monitor’s declaration
log-kind-monitor-published = Monitor’s publication
log-kind-monitor-retracted = Publication taken down
log-kind-monitor-task-recorded = Monitor’s task
log-kind-committee-founded = Committee founded
log-kind-committee-changed = Terms of a committee changed
log-kind-committee-closed = Committee closed
log-kind-meeting-called = Meeting called
log-kind-meeting-changed = Meeting changed
log-kind-meeting-cancelled = Meeting cancelled
log-kind-agenda-asked = Agenda item asked for
log-kind-invitation-answered = Invitation answered
log-kind-meeting-held = Meeting held
log-kind-minutes-drafted = Draft minutes sent
log-kind-minutes-commented = Comment on minutes
log-kind-decision-recorded = Decision recorded
log-kind-minutes-adopted = Minutes adopted
log-kind-action-late = Action point late
log-kind-action-done = Action point done
log-kind-action-dropped = Action point dropped
log-kind-press-designated = Press contact
log-kind-press-ended = Press contact taken away
log-kind-library-recorded = Case library
log-kind-indicator-imported = Indicator loaded
log-kind-indicator-reviewed = Indicator reviewed
log-kind-case-step-opened = Step of a case opened
log-kind-sanction-published = Sanction published
log-kind-sanction-changed = Sanction changed
log-kind-sanction-withheld = Publication on hold
log-kind-sanction-no-longer-withheld = Publication no longer on hold
log-kind-witness-named = Witness named
log-kind-witness-ended = Witness ended
log-kind-sealed = Sealed
log-entry-organisation-registered = { $organisation } was registered on the portal.
log-entry-pact-adopted = The pact “{ $pact }” was adopted.
log-entry-update-published = An update was published: { $subject }.
log-entry-update-corrected = An update was corrected: { $subject }.
log-entry-update-retracted = An update was taken down: { $subject }.
log-entry-version-adopted = Version { $number } of the text of “{ $pact }” was adopted and frozen.
log-entry-pact-opened = “{ $pact }” was opened for signature.
log-entry-pact-entered-into-force = “{ $pact }” entered into force.
log-entry-pact-ending = The end of the term of “{ $pact }” was announced.
log-entry-pact-expired = “{ $pact }” ended with its term.
log-entry-pact-notice-given = { $organisation } gave notice of “{ $pact }”.
log-entry-pact-renewal-agreed = { $organisation } agreed that “{ $pact }” goes on.
log-entry-pact-renewed = “{ $pact }” was renewed.
log-entry-pact-terminated = “{ $pact }” was ended.
log-entry-pact-termination-given = { $organisation } ended “{ $pact }”.
log-entry-pact-word-annulled = What { $organisation } said of the end of “{ $pact }” was annulled: the authority of who said it proved false.
log-entry-party-seated = { $organisation } was given a seat in “{ $pact }”.
log-entry-passkey-registered = Somebody added a passkey, with which signatures can be made.
log-entry-passkey-erased = Name and key were taken out of the registration of a passkey, at the person’s request.
log-entry-press-erased = A name was taken out of the press contact of { $organisation }, at the person’s request.
log-entry-signature-erased = The name of who signed “{ $pact }” for { $organisation } was taken out, at the person’s request. The signature stands.
log-entry-passkey-removed = A passkey was removed: nothing can be signed with it any more.
log-entry-signature-signed = { $organisation } signed version { $version } of “{ $pact }”.
log-entry-signature-withdrawn = { $organisation } withdrew its signature from “{ $pact }”.
log-entry-signature-countersigned = { $organisation } countersigned signatures on “{ $pact }”.
log-entry-file-scanned = A file that everyone sees was scanned for malware; its entry says what was found.
log-entry-signature-annulled = { $of ->
    [countersignature] A countersignature of { $organisation } on “{ $pact }” was annulled: the authority of who countersigned proved false.
    [witness] What { $organisation } attested of signatures on “{ $pact }” was annulled: the authority of who attested it proved false.
   *[other] A signature of { $organisation } on “{ $pact }” was annulled: the authority of who signed proved false.
  }
log-entry-mandate-revoked = A mandate to act for { $organisation } was revoked.
log-entry-signature-lapsed = The invitation of { $organisation } to sign “{ $pact }” lapsed.
log-entry-signature-declined = { $number ->
    [0] { $organisation } declined to sign “{ $pact }”.
   *[other] { $organisation } declined to sign version { $number } of “{ $pact }”.
  }
log-entry-signature-invited = { $organisation } was invited to sign “{ $pact }”.
log-entry-obligations-arose = { $number ->
    [one] One obligation arose under “{ $pact }”.
   *[other] { $number } obligations arose under “{ $pact }”.
  }
log-entry-obligations-fell-due = { $number ->
    [one] One obligation fell due under “{ $pact }”.
   *[other] { $number } obligations fell due under “{ $pact }”.
  }
log-entry-obligation-missed = The day for the report of { $organisation } on { $commitment } of “{ $pact }” passed without it.
log-entry-obligation-reported = { $organisation } reported on { $commitment } of “{ $pact }”.
log-entry-obligation-returned = The monitor sent the report of { $organisation } on { $commitment } of “{ $pact }” back with a question.
log-entry-obligation-verified = The monitor concluded on the report of { $organisation } on { $commitment } of “{ $pact }”.
log-entry-obligation-waived = What { $organisation } owed under { $commitment } of “{ $pact }” was lifted.
log-entry-standing-departed = { $organisation } is no longer in good standing in “{ $pact }”.
log-entry-standing-restored = { $organisation } is in good standing in “{ $pact }” again.
log-entry-assessment-published = { $organisation } published the results of round { $number } of its self-assessment.
log-entry-risk-map-published = { $organisation } published edition { $number } of its map of corruption risks.
log-entry-finding-published = The monitor published a finding on the report of { $organisation } on { $commitment } of “{ $pact }”.
log-entry-monitor-appointed = The term of { $organisation } as monitor of “{ $pact }” was recorded.
log-entry-monitor-declared = { $organisation }, monitor of “{ $pact }”, declared its interests.
log-entry-monitor-published = { $organisation } published a report as monitor of “{ $pact }”.
log-entry-monitor-retracted = { $organisation } took down a publication of its own as monitor of “{ $pact }”, and said why.
log-entry-monitor-task-recorded = { $organisation } recorded a task done as monitor of “{ $pact }”.
log-entry-committee-founded = { $organisation } founded a consultation committee of “{ $pact }”.
log-entry-committee-changed = { $organisation } changed the terms of a consultation committee of “{ $pact }”.
log-entry-committee-closed = { $organisation } closed a consultation committee of “{ $pact }”.
log-entry-meeting-called = { $organisation } called a meeting under “{ $pact }”.
log-entry-meeting-changed = { $organisation } changed a meeting under “{ $pact }”.
log-entry-meeting-cancelled = { $organisation } cancelled a meeting under “{ $pact }”.
log-entry-agenda-asked = { $organisation } put an item on the agenda of a meeting under “{ $pact }”.
log-entry-invitation-answered = { $organisation } answered the invitation to a meeting under “{ $pact }”.
log-entry-meeting-held = A meeting under “{ $pact }” was held, and its attendance was recorded.
log-entry-minutes-drafted = Draft minutes of a meeting under “{ $pact }” were sent to its seats.
log-entry-minutes-commented = { $organisation } commented on draft minutes under “{ $pact }”.
log-entry-decision-recorded = Decision { $number } of a meeting under “{ $pact }” was recorded.
log-entry-minutes-adopted = The minutes of a meeting under “{ $pact }” were adopted.
log-entry-action-late = The day passed for what decision { $number } of a meeting under “{ $pact }” asked to be done.
log-entry-action-done = { $organisation } did what decision { $number } of a meeting under “{ $pact }” asked for.
log-entry-action-dropped = What decision { $number } of a meeting under “{ $pact }” asked for was dropped, with a reason.
log-entry-press-designated = { $organisation } made known how its communications service is reached.
log-entry-press-ended = { $organisation } made known that it has no communications service any more.
log-entry-library-recorded = The case library recorded the initiative { $subject }.
log-entry-indicator-imported = The series { $subject } was loaded from a file.
log-entry-indicator-reviewed = The indicator of commitment { $subject } of “{ $pact }” was reviewed.
log-entry-case-step-opened = A step of a case under “{ $pact }”, sealed when it was taken, was opened.
log-entry-sanction-published = A measure against { $organisation } under “{ $pact }” became public.
log-entry-sanction-changed = What is public of the measure against { $organisation } under “{ $pact }” changed.
log-entry-sanction-withheld = A final decision under “{ $pact }” is not published for now; the ground and the day are given.
log-entry-sanction-no-longer-withheld = Nothing keeps a decision under “{ $pact }” from the public any more.
log-entry-witness-named = { $subject } was named as a witness: it watches this log from outside.
log-entry-witness-ended = { $subject } is no longer a witness of this log.
log-entry-sealed = Something was decided that is not public yet. A later entry will open it.
log-entry-other = An act of the type { $type } was done.
