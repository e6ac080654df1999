# The front page.
home-title = Promises against corruption, kept in the open
home-what = Here Customs, trade associations and companies promise each other in writing not to pay, not to take and not to look away. Anyone can read each promise, see who signed it and when, and check that nothing was rewritten since.
home-read = Read and sign a pact
home-check = See what happened, entry by entry
home-pacts = Pacts
home-pacts-drafting = { $count ->
    [one] pact is being written, of { $total } today
   *[other] pacts are being written, of { $total } today
  }
home-pacts-consultation = { $count ->
    [one] pact is open to comments, of { $total } today
   *[other] pacts are open to comments, of { $total } today
  }
home-pacts-adopted = { $count ->
    [one] pact is adopted and not yet open for signature, of { $total } today
   *[other] pacts are adopted and not yet open for signature, of { $total } today
  }
home-pacts-open = { $count ->
    [one] pact is open for signature, of { $total } today
   *[other] pacts are open for signature, of { $total } today
  }
home-pacts-in_force = { $count ->
    [one] pact is in force, of { $total } today
   *[other] pacts are in force, of { $total } today
  }
home-pacts-expired = { $count ->
    [one] pact has run its term, of { $total } today
   *[other] pacts have run their term, of { $total } today
  }
home-pacts-terminated = { $count ->
    [one] pact was ended before its term, of { $total } today
   *[other] pacts were ended before their term, of { $total } today
  }
home-pacts-superseded = { $count ->
    [one] pact was replaced by another, of { $total } today
   *[other] pacts were replaced by others, of { $total } today
  }
home-no-pact-title = No pact yet
home-no-pact = Pacts will stand here as soon as an integrity office has published the first one.
home-signatories = Signatories
home-signatories-chart = Signatories by their seat
home-signatories-what = Seats whose signature is in effect today, of all seats in all pacts. A signature that was withdrawn does not count here; it stays on the register.
home-role = Seat
home-signed-of-seats = Signed, of all seats
home-of-seats = { $signed } of { $seats }
home-no-signatory-title = No seat yet
home-no-signatory = Signatories will stand here, Customs first, as soon as a pact has seats to sign for.
home-signatures = Signatures over time
home-signatures-chart = Signatures made in each month
home-signatures-what = The last twelve months, this one included, on all pacts. Withdrawn signatures are counted in the month in which they were made.
home-signatures-counted = { $count ->
    [one] signature was made in the last twelve months, on all pacts
   *[other] signatures were made in the last twelve months, on all pacts
  }
home-month = Month
home-signatures-made = Signatures
home-no-signature-title = No signature in the last twelve months
home-no-signature = The months will stand here as soon as an authorised person signs a pact for their organisation.
home-latest = Latest in the public log
home-latest-all = All entries of the log
home-no-entry-title = Nothing has happened yet
home-no-entry = Every public act will leave an entry here, at the moment it is done.
home-kept = What was promised, and what came of it
home-sanctions = Who answered for a breach
home-week = This week
board-lately-what = Entries of the public log since { $since }.
board-lately-signature-signed = { $count ->
    [one] signature
   *[other] signatures
  }
board-lately-obligation-reported = { $count ->
    [one] report sent
   *[other] reports sent
  }
board-lately-finding-published = { $count ->
    [one] finding of a monitor
   *[other] findings of monitors
  }
board-lately-obligation-missed = { $count ->
    [one] report missed
   *[other] reports missed
  }
board-lately-sanction-published = { $count ->
    [one] sanction published
   *[other] sanctions published
  }
board-lately-update-published = { $count ->
    [one] update published
   *[other] updates published
  }
board-by-role = By who owes it, Customs first
board-by-role-name = Seat
board-by-pact = By pact, those with most that was missed
board-by-pact-name = Pact
board-by-country = By country, those with most that was missed
board-by-country-name = Country
board-by-factor = By factor of the Arusha Declaration
board-by-factor-name = Factor
board-by-year = By year of the due day
board-by-year-name = Year
board-waiting = Reported, not judged
board-ever-late = Ever late
board-on-time = On time
board-all-pacts = All pacts
board-all-countries = All countries
board-judged = How far promises are kept
board-judged-what = What signatories last said, and what monitors last found: two records on one scale, never merged.
board-said = Said by signatories
board-found = Found by monitors
board-open = Still to report or to answer
board-standing = Where the promises stand
board-standing-what = Each bar is everything that those in a seat owe, whatever its number; what was lifted is left out. A missed report stands out above its bar.
board-lateness = Is it getting better?
board-lateness-what = Of what had fallen due in each year, the share that was ever late. All seats are drawn on one scale.
home-clock = How soon it is public
clock-what = What must be published, and how long it takes: final decisions, updates, and the bulletin that each pact in force owes for every month.
clock-median = { $count ->
    [one] day from a final decision to its publication: half of { $total } were as fast or faster
   *[other] days from a final decision to its publication: half of { $total } were as fast or faster
  }
clock-longest = { $count ->
    [one] day, the longest that a final decision waited for its publication
   *[other] days, the longest that a final decision waited for its publication
  }
clock-withheld = { $count ->
    [one] decision is withheld on a ground that is shown; days so far: { $days }
   *[other] decisions are withheld on grounds that are shown; days so far for the first of them: { $days }
  }
clock-updated = { $count ->
    [one] day since the last update
   *[other] days since the last update
  }
clock-bulletins = { $count ->
    [one] day until the bulletins of { $month } are due
   *[other] days until the bulletins of { $month } are due
  }
