data-title = Open data
data-lead = Everything public here, to take away: who signed, who keeps their word, what was found, who was sanctioned. No account is needed.
data-tables = Tables
data-counted = { $count ->
    [one] One record
   *[other] { $count } records
  }
data-fields = Fields
data-version = Version: entry { $entry } of the log, { $day }
data-since-log = Changes since, in the log
data-since-list = Changes since, as JSON
data-selections = Each file also takes the parameters of its table that stand below, all but limit and after, and then holds only the records that they let through. The lists of pacts, commitments, obligations, organisations, sanctions and updates link to the files of all that they show, in the order of the table.
data-all = All of it at once, and what describes it:
data-changes = Changes
data-state = The public log has { $count ->
    [one] one entry
   *[other] { $count } entries
}. The last one was written on { $moment }.
data-changes-how = Nothing public is deleted: each change is an entry of the log, and its number stands in the record. With updated_since a list tells only what has changed since a moment. Files and answers carry an ETag, by which a program learns that nothing is new.
data-licence = Licence
data-licence-what = You may use the data for anything, also changed and for money, if you name the source. Indicators of others have the licence that stands beside them.
data-api = Interface for programs
data-api-what = JSON over HTTP, read only. Lists are read a page at a time: the answer names the next page until there is none.
data-api-common = Every list takes:
data-parameter-limit = At most so many records, up to { $most }; { $usual } unless said.
data-parameter-after = The place where the page before ended; the address of the next page holds it.
data-parameter-updated_since = Only what has changed at this moment or later, as 2026-11-24T10:00:00Z.
data-operations = What can be asked for
data-api-errors = A parameter that does not exist, or does not take the value, is refused by name with the reason (RFC 9457), so that a misspelt filter never returns everything.
data-examples = Examples
data-dictionary = What each field means
data-dictionary-what = The definitions come from the program itself and are in English.
data-field = Field
data-type = Type
data-meaning = Meaning
data-more = More to read by program
data-feed-updates = Feed of updates (Atom)
data-feed-sanctions = Feed of sanctions (Atom)
data-calendar = Calendar of what is due (iCalendar)
