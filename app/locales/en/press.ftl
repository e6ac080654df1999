press-title = For the press
press-lead = Whom to ask at each administration, today’s figures with their records, and what may be printed.
press-see = Everything for the press
press-contacts = Whom to ask
press-contacts-what = Each Customs administration stands here, with the service that speaks for it or without one; after them, others that have made theirs known.
press-no-service = No communications service is designated.
press-service = Service
press-service-hint = Such as “Press office of the Customs administration”.
press-email = Address for mails
press-email-hint = The service’s own, not a person’s. It will be shown to everyone.
press-form = Page with a form
press-form-hint = The whole address, with https://
press-telephone = Telephone
press-hours = Hours
press-hours-hint = Days, hours and time zone.
press-person = Ask for
press-since = Since
press-named = Name me as the person to ask for
press-named-hint = Your name will be shown to everyone. Nobody else can put it there for you.
press-bad-form = Write the whole address of the page, beginning with https:// and without blanks.
press-bad-telephone = Write the number with digits, blanks and + ( ) - only, as +51 1 555 0100.
press-no-way = Give at least one way to reach the service: an address for mails, a page with a form or a telephone.
press-desk-title = How the press reaches you
press-desk-open = Say how your communications service is reached
press-desk-lead = What you write here stands on the press page for everyone. Each change is an entry in the public log.
press-desk-none-title = You do not speak for an organisation
press-desk-none = Who belongs to the communications service or the secretariat of an organisation can say here how it is reached.
press-designate = Make a service known
press-change = Change how it is reached
press-end = There is no service any more
press-end-what = The press page will say that { $organisation } has no communications service. What stood there is taken away from it.
press-end-now = Take it from the press page
press-form-title = The communications service
press-designate-what = All of this will be shown to everyone on the press page, and an entry in the log will say that it changed.
press-designate-now = Make it known
press-figures = Today’s figures
press-in-force = { $count ->
    [one] pact in force
   *[other] pacts in force
  }
press-signatories = { $count ->
    [one] seat with a signature in effect
   *[other] seats with a signature in effect
  }
press-verified = { $count ->
    [one] report verified by a monitor
   *[other] reports verified by a monitor
  }
press-late = { $count ->
    [one] report that did not come in time
   *[other] reports that did not come in time
  }
press-sanctions = { $count ->
    [one] sanction in effect
   *[other] sanctions in effect
  }
press-as-of = Counted on { $day } from the public records of this portal. Each figure leads to the records behind it.
press-more-charts = Each pact, commitment, indicator and self-assessment has charts of its own, to be taken from its page. More:
press-updates = Newest updates
press-updates-all = All updates
press-no-updates = No update has been published yet.
press-use = Using it again
press-licence = Data, charts and texts of this portal may be used again, also changed and for money, if the source is named. Licence:
press-cite = Name the source as it stands below each chart: the portal, the day, and the address of the record. Texts of pacts and indicators of others have the licence that stands beside them.
press-cards = Each pact and each organisation has code on its page for a card or a badge, which changes when the record does.
press-mark = Name and mark
press-mark-what = Write the name as one word. The mark may be printed to speak about this portal, not to seem to speak for it. Leave it its proportions and colours.
footer-press = For the press
