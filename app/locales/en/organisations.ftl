# What an organisation is.
organisation-kind-customs = Customs administration
organisation-kind-association = Trade association
organisation-kind-company = Company
organisation-kind-civil_society = Civil society organisation
organisation-kind-monitor = Independent monitor
organisation-kind-authority = Public authority
organisations-title = Organisations
organisations-lead = Customs administrations, trade associations, companies and others that have a part in the pacts.
organisations-counted = { $count ->
    [one] One organisation
   *[other] { $count } organisations
  }
organisations-name = Organisation
organisations-kind = Kind
organisations-sort-kind = Customs first
organisations-country = Country
organisations-seats = Seats in pacts
organisations-demo = Demonstration
organisations-none-title = No organisation to show
organisations-none = An organisation stands here once it is registered. If you set filters, choose fewer of them.
organisations-number = Number in its register
organisations-lei = Legal Entity Identifier (LEI)
organisations-no-number = None given
organisations-since = Registered here
organisations-seats-title = Pacts
organisations-seats-counted = { $count ->
    [one] A seat in one pact
   *[other] Seats in { $count } pacts
  }
organisations-pact = Pact
organisations-standing = Signature
organisations-signed-by = Signed by
organisations-no-seats-title = No seat yet
organisations-no-seats = Its pacts stand here once those who run a pact give it a seat.
organisations-refused-taken = Another organisation has this slug. Choose another slug.
organisations-refused-lei-held = Another organisation has this Legal Entity Identifier. Copy the identifier again, or use the organisation that has it.
organisations-refused-number-held = Another organisation has this number in the register of the same country. Copy the number again, or use the organisation that has it.
organisations-kept-title = How it keeps its word
organisations-nothing-owed-title = Nothing was owed yet
organisations-nothing-owed = From the day a pact that it signed is in force, its obligations stand here, with what it reported and what the monitor found.

organisations-badge = A badge with its standing (SVG), to be shown elsewhere
organisations-description = What { $organisation } has signed against corruption, how it keeps its word, and how it answers for it.
badge-none = in no pact
