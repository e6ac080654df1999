# Words of every list.
list-any = Any
list-facet = { $value } ({ $count })
list-country = Country
list-year = Due in
list-instead = Nothing has “{ $asked }”. Shown is what has “{ $instead }”.
list-deep = The list ends here, not the records: narrow it with the filters, or take the data.
list-search = Search
list-show = Show
list-sort = Order
list-sort-newest = Newest first
list-sort-oldest = Oldest first
list-sort-name = By name
list-take-away = Take all these records away:
list-left-out = What these filters of the address hold is not known, so they were left out: { $filters }.
pacts-sort-force = Entry into force, latest first

# What a pact is.
pact-kind-declaration = Declaration
pact-kind-memorandum = Memorandum of understanding
pact-kind-standard = Code of conduct
pact-kind-integrity_pact = Integrity pact
pact-kind-certification = Certification
pact-kind-performance_contract = Performance contract

# Where a pact stands.
pact-state-drafting = Being drafted
pact-state-consultation = In consultation
pact-state-adopted = Adopted
pact-state-open = Open for signature
pact-state-in_force = In force
pact-state-expired = Expired
pact-state-terminated = Terminated
pact-state-superseded = Superseded
pact-since = since { $day }

# Who sits in a pact, and to whom a commitment is addressed.
party-role-customs = Customs
party-role-association = Trade association
party-role-member = Adhering member
party-role-monitor = Independent monitor
party-role-observer = Observer
party-role-joint = Customs and associations together

# How often.
frequency-weekly = Every week
frequency-monthly = Every month
frequency-quarterly = Every three months
frequency-semiannual = Every six months
frequency-annual = Every year
frequency-biennial = Every two years

# Figures with their units. $number is what is shown, $count what it counts as.
unit-percent = { $number }%
unit-days = { $count ->
    [one] { $number } day
   *[other] { $number } days
  }
unit-hours = { $count ->
    [one] { $number } hour
   *[other] { $number } hours
  }
unit-meetings = { $count ->
    [one] { $number } meeting
   *[other] { $number } meetings
  }
unit-studies = { $count ->
    [one] { $number } study
   *[other] { $number } studies
  }
unit-persons = { $count ->
    [one] { $number } person
   *[other] { $number } persons
  }
unit-declarations = { $count ->
    [one] { $number } declaration
   *[other] { $number } declarations
  }
pacts-with-unit = { $number } { $unit }
pacts-target-least = At least { $value }
pacts-target-most = At most { $value }
pacts-baseline-none = Measured in the first period
pacts-factor = { $no }. { $name }

# The languages, for texts.
language-en = English
language-fr = French
language-es = Spanish
language-ar = Arabic

# The list of pacts.
pacts-title = Pacts
pacts-lead = Promises that Customs and the private sector make to each other. Each can be read in full, and whoever signed it is named.
pacts-count-all = { $count ->
    [one] pact on this portal
   *[other] pacts on this portal
  }
pacts-count-in-force = { $count ->
    [one] of them is in force
   *[other] of them are in force
  }
pacts-count-open = { $count ->
    [one] of them is open for signature
   *[other] of them are open for signature
  }
pacts-counted = { $count ->
    [one] One pact
   *[other] { $count } pacts
  }
pacts-name = Pact
pacts-kind = Kind
pacts-state = State
pacts-country = Country
pacts-signatories = Signatories
pacts-in-force-since = In force since
pacts-demo = Demonstration
pacts-none-title = No pact to show
pacts-none = A pact stands here from the day its text is adopted. If you set filters, choose fewer of them.

# The record of a pact.
pacts-sign = Sign the pact
pacts-read-text = Read the text
pacts-see-signatories = See who signed
pacts-see-commitments = See the commitments
pacts-see-monitor = The monitor
pacts-force-title = Entry into force
pacts-rule = It enters into force by itself on the day when these have signed: { $needed }.
pacts-rule-dated = It enters into force by itself on the day when these have signed, and not before { $day }: { $needed }.
pacts-rule-role = { $role } ({ $count })
pacts-list-separator = {", "}
pacts-progress = How far it is
pacts-role = Role
pacts-have-signed = Have signed
pacts-needed = Needed
pacts-parties-title = Who is in
pacts-party-counts = { $signed } of { $seated } have signed
pacts-commitments-title = Commitments by party
pacts-version = Text
pacts-version-adopted = Version { $number }, adopted on { $day }
pacts-history-title = History
pacts-history-all = All entries of the public log
pacts-event-adopted = The pact was adopted.
pacts-event-version = Version { $number } of the text was adopted.
pacts-event-opened = The pact was opened for signature.
pacts-event-in-force = The pact entered into force, since its rule was met.
pacts-event-expired = The pact ended with its term.
pacts-event-terminated = The pact was ended.
pacts-event-renewed = The pact was renewed.
pacts-event-notice = gave notice.
pacts-event-agreed = agreed to go on.
pacts-event-termination = ended the pact.
pacts-event-seated = was given a seat as: { $role }.
pacts-event-signed = signed.
pacts-event-withdrawn = withdrew its signature.
pacts-event-countersigned = { $count ->
    [one] countersigned one signature.
   *[other] countersigned { $count } signatures.
  }
pacts-event-annulled = { $of ->
    [countersignature] annulled a countersignature of
    [witness] annulled what was attested by
   *[other] annulled a signature of
  }
pacts-event-word-annulled = annulled what was said of the end by
pacts-event-declined = { $number ->
    [0] declined to sign.
   *[other] declined to sign version { $number }.
  }

# The text.
text-of = Text: { $pact }
text-title = Text, version { $number }
text-adopted = Adopted
text-language = Language
text-authentic = Authentic languages: { $languages }
text-digest = Digest of this version
text-canonical = Canonical form (JSON), to compute the digest yourself
text-read-in = Read in: { $language }
text-contents = Articles

# Who signed.
signatories-of = Signatories: { $pact }
signatories-title = Signatories
signatories-counted = { $count ->
    [one] One organisation
   *[other] { $count } organisations
  }
signatories-organisation = Organisation
signatories-person = Signed by
signatories-when = Signed on
signatories-proof = Proof
signatories-evidence = Signature and evidence
signatories-signed = Signed
signatories-invited = Invited
signatories-withdrawn = Withdrawn
signatories-countersigned = Countersigned
signatories-annulled = Annulled
signatories-lapsed = Invitation lapsed
signatories-declined = Declined
signatories-withdrawn-why = Withdrawn on { $day }: { $why }
signatories-countersigned-on = Countersigned on { $day }
signatories-annulled-why = Annulled on { $day }: { $why }
signatories-declined-why = Declined on { $day }: { $why }
signatories-none-title = Nobody to show
signatories-none = An organisation stands here once it has a seat in the pact. If you set filters, choose fewer of them.

# Commitments.
commitments-of = Commitments: { $pact }
commitments-title = Commitments
commitments-lead = What the parties of all pacts have promised, each with what it is measured by.
commitments-counted = { $count ->
    [one] One commitment
   *[other] { $count } commitments
  }
commitments-code = Commitment { $code }
commitments-what = Commitment
commitments-who = Who owes it
commitments-pact = Pact
commitments-article = Where it stands
commitments-paragraph = Paragraph { $no }
commitments-factor = Arusha factor
commitments-indicator = Indicator
commitments-formula = How it is calculated
commitments-target = Target
commitments-baseline = At the start
commitments-rhythm = Reported
commitments-first-due = { $count ->
    [one] First due one day after signature
   *[other] First due { $count } days after signature
  }
commitments-evidence = Evidence to be shown
commitments-source = Adopted with
commitments-critical = Critical for the pact
commitments-critical-mark = (critical)
commitments-none-title = No commitment to show
commitments-none = Commitments stand here from the day the text that holds them is adopted. If you set filters, choose fewer of them.

# Why a pact was not changed.
pacts-refused-other-content = Another pact, or another text of it, has this slug. An adopted text never changes; choose another slug.
pacts-refused-no-pact = There is no pact with this slug.
pacts-refused-not-adopted = Only an adopted pact can be opened for signature.
pacts-refused-no-organisation = There is no organisation with this slug. Register it first.
pacts-refused-no-role = The text of the pact knows no such role.
pacts-refused-wrong-kind = An organisation of this kind cannot have this seat.
pacts-refused-other-seat = The organisation has another seat in this pact.
pacts-refused-not-independent = Somebody would have a part both in the monitor and in another party. The monitor must be independent of all of them.
pacts-refused-not-association = Only an association with a seat in the pact can bring members in.
pacts-refused-of-others = This organisation is registered and has people of its own, and your association did not bring it in. Name one of its people as the contact, or ask it to name one.

# Mails.
mail-invitation-subject = You are invited to sign: { $pact }
mail-invitation-body =
    Dear { $name },

    { $association } has given { $organisation } a seat in this pact: { $pact }. It has also recorded that you may sign for { $organisation }.

    Read the text and see what it would oblige you to:

    { $url }

    The invitation is open until { $day }. You can also decline it with a reason, or say that you are not the person to answer.

    You will be asked to sign in with this address. Nothing is signed until you enter a code on that page.
commitments-unverifiable = Not verifiable
commitments-unverifiable-mark = (not verifiable)
commitments-unverifiable-why = Adopted although it cannot be verified. The reason given:
commitments-no-indicator = None is stated
commitments-milestones = Steps on the way
commitments-milestone-due = { $count ->
    [0] due on the day of signature
    [one] due { $count } day after signature
   *[other] due { $count } days after signature
}
