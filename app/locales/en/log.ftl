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
log-kind-version-adopted = Version adopted
log-kind-pact-opened = Pact opened for signature
log-kind-pact-entered-into-force = Entry into force
log-kind-party-seated = Seat given
log-kind-signature-signed = Signature
log-kind-signature-withdrawn = Withdrawal
log-kind-obligations-arose = Obligations arose
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
log-kind-sealed = Sealed
log-entry-organisation-registered = { $organisation } was registered on the portal.
log-entry-pact-adopted = The pact “{ $pact }” was adopted.
log-entry-version-adopted = Version { $number } of the text of “{ $pact }” was adopted and frozen.
log-entry-pact-opened = “{ $pact }” was opened for signature.
log-entry-pact-entered-into-force = “{ $pact }” entered into force.
log-entry-party-seated = { $organisation } was given a seat in “{ $pact }”.
log-entry-signature-signed = { $organisation } signed version { $version } of “{ $pact }”.
log-entry-signature-withdrawn = { $organisation } withdrew its signature from “{ $pact }”.
log-entry-obligations-arose = { $number ->
    [one] One obligation arose under “{ $pact }”.
   *[other] { $number } obligations arose under “{ $pact }”.
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
log-entry-sealed = Something was decided that is not public yet. A later entry will open it.
log-entry-other = An act of the type { $type } was done.
