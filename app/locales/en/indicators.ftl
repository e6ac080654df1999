# Series of indicators, the checks on reported values, reviews of definitions, and figures by office.
indicators-title = Indicators
indicators-lead = Figures that others measure, loaded from their published files: what each counts, by area and over time, with its source. They are the background before which pacts are read.
indicators-methods = How reported figures are looked at
indicators-search = Words in the name, unit or source
indicators-counted = { $found ->
    [one] One series of { $total }
   *[other] { $found } series of { $total }
  }
indicators-empty-title = No series yet
indicators-empty = Series will stand here once the operator has loaded a file with “pacthouse import indicator”.
indicators-none-title = No series fits
indicators-all = All indicators
indicators-kind = Indicator
indicators-name = What is counted
indicators-unit = Unit
indicators-no-unit = It has no unit
indicators-better = Which way is better
indicators-better-increase = More is better
indicators-better-decrease = Less is better
indicators-better-neither = Neither way, or not said
indicators-source = Source
indicators-licence = Licence
indicators-not-said = Not said
indicators-holds = Holds
indicators-size = { $points ->
    [one] One value
   *[other] { $points } values
  } in { $areas ->
    [one] one area
   *[other] { $areas } areas
  }
indicators-columns = Columns of the file
indicators-file = Digest of the file
indicators-revisions = Revisions
indicators-revisions-what = A file that says something else becomes a new revision. The earlier ones stay as they were.
indicators-revision = Revision { $number }, loaded on { $day }
indicators-area = Area
indicators-areas = Areas
indicators-areas-found = { $found ->
    [one] One area of { $total }
   *[other] { $found } areas of { $total }
  }
indicators-periods = Periods
indicators-from-to = { $first } to { $last }
indicators-over-time = Over time
indicators-median = Median of all areas
indicators-median-what = Half of the areas lie above the median and half below. Choose an area in the table to see its own line beside it, on the same scale; a period without a value is a gap.
indicators-uneven = The periods lie at unequal distances, and the lines do not show that: read the years below them.
indicators-period = Period
indicators-value = Value
indicators-search-area = Name or code of an area
indicators-sort = Order
indicators-sort-name = By name
indicators-sort-highest = Highest value first
indicators-sort-lowest = Lowest value first
indicators-sort-rise = Largest rise first
indicators-sort-fall = Largest fall first
indicators-no-area-title = No area fits
indicators-no-area = See all areas
indicators-last = Last period
indicators-change = Change
indicators-rise = +{ $value }
indicators-no-change = None before
indicators-compared = Compared with
indicators-since = { $period }
indicators-data-title = Take the values away
indicators-data-what = Every value of this revision of the series, with its area, period, unit and source.

methods-title = How reported figures are looked at
methods-lead = A figure that decides something tempts people to make it fit. These checks look for the marks that this leaves, and say so to the monitor.
methods-flag = A flag is a reason to ask and never a verdict: it changes no state, no rating and no standing. The monitor looks at the values concerned, asks, and writes down what was found. Where there are too few values, a check says nothing.
methods-how = How it is counted
methods-source = Where it comes from
methods-needs = What it needs
methods-errs = How often it errs
methods-errs-what = { $count ->
    [one] Of a hundred series in which nothing is wrong, it flags at most one.
   *[other] Of a hundred series in which nothing is wrong, it flags at most { $count }.
  }
methods-misses = What it does not see
methods-rates = Where these rates come from
methods-rates-what = A program made thousands of invented series of several shapes, some honest and some with a sign of gaming planted in them, and counted what each check flagged. The same count is repeated with every change to this software, and fails if a rate leaves its bounds. The documentation gives each rate.
methods-versions = Definitions are frozen
methods-versions-what = An indicator’s definition belongs to a version of its pact. Every period that is reported under a version is measured by that version’s definition, for ever. A better definition comes with a new version, counts from then on, and rewrites nothing. Each year someone looks at the definition again and publishes the minutes.
methods-share = The measured share
methods-share-what = Beside each figure stands how much of the process leaves a trail, in percent. A figure of ninety percent that rests on a tenth of the cases says little about the other nine tenths.
methods-small = Small numbers
methods-small-what = Where an office’s figure rests on fewer than { $least } cases it is not shown, and neither is the next smallest where the first could be found by taking the others from the total.

checks-bunching-title = Bunching at the target
checks-bunching-what = Honest results spread around a target. Where figures are nudged, too many stand just at it and too few just short of it.
checks-bunching-how = Values are counted in four narrow bins, two short of the target and two from it on. The outer two say what the inner two should hold; an exact binomial test says how likely so many just at the target would be by chance.
checks-bunching-source = McCrary, Journal of Econometrics 142 (2008); Chetty, Friedman, Olsen and Pistaferri, Quarterly Journal of Economics 126 (2011); Kleven, Annual Review of Economics 8 (2016).
checks-bunching-needed = { $count } values, of all offices and periods together.
checks-bunching-misses = A target that is the best value there is, such as 100 percent; nudges in a few values only. A hard lower bound just short of the target can be taken for bunching: then it flags up to eight honest series in a hundred.
checks-bunching-flag = { $count } of { $of } values stand just at the target or a little beyond it: { $statistic } times as many as the values around lead to expect.
checks-heaping-title = Rounded figures
checks-heaping-what = Last digits of measured values are all about equally common. People who make up a figure like to end it in 0 or 5.
checks-heaping-how = Whipple’s index compares the values that end in 0 or 5 with the fifth of them that chance gives: 100 means none too many, 500 means all. An exact binomial test says how likely that is by chance.
checks-heaping-source = Whipple, Vital Statistics (1919); United Nations, Principles and Recommendations for Population and Housing Censuses; Myers, Transactions of the Actuarial Society of America 41 (1940).
checks-heaping-needed = { $count } values with the same number of decimal places, not counting those at the target, at 0 and at 100.
checks-heaping-misses = Other favourite digits; values so close together that their last digits are not a matter of chance.
checks-heaping-flag = { $count } of { $of } values end in 0 or 5. Whipple’s index is { $statistic }, where 100 is what chance gives.
checks-jump-title = Sudden jumps
checks-jump-what = A figure that moves a little from period to period and then leaps has a cause worth knowing: a new method, a reform, a slip, or an invention.
checks-jump-how = Each change from one period to the next is compared with the others of the same office by the modified z-score: 0.6745 times its distance from the median change, divided by the median of such distances. Beyond 3.5 it is flagged.
checks-jump-source = Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993).
checks-jump-needed = { $count } values of one office.
checks-jump-misses = Slow drift; a jump across a missing period. Values with a long tail, such as days of waiting, leap honestly: of such series it flags up to two thirds, so look for the cause before asking.
checks-jump-flag = { $count ->
    [one] One value of { $of } follows a change far outside of the others. Its score is { $statistic }; beyond 3.5 is far.
   *[other] { $count } values of { $of } follow changes far outside of the others. The highest score is { $statistic }; beyond 3.5 is far.
  }
checks-revision-title = Late revisions for the better
checks-revision-what = Honest corrections go both ways. Where figures are changed after their period has closed and almost all change for the better, someone may be mending results.
checks-revision-how = Of the values changed late, those that went the better way are counted. The sign test says how likely that is if each way were as likely.
checks-revision-source = Dixon and Mood, Journal of the American Statistical Association 41 (1946).
checks-revision-needed = { $count } values that were changed late.
checks-revision-misses = Values that were mended before they were first reported.
checks-revision-flag = { $count } of { $of } late changes went the better way: { $statistic } percent.
checks-missing-title = Missing periods
checks-missing-what = Who reports only the good periods leaves out the others.
checks-missing-how = Periods without a value are counted for each office. An exact binomial test says how likely so many would be if one in twenty were missing by accident.
checks-missing-source = Clopper and Pearson, Biometrika 26 (1934).
checks-missing-needed = { $count } periods that were due from one office.
checks-missing-misses = Whether the missing periods were bad ones.
checks-missing-flag = { $count } of { $of } periods have no value: { $statistic } percent.

reviews-of = Reviews of the indicator of “{ $commitment }”
reviews-title = Reviews of the indicator
reviews-lead = A definition can age, or be learnt by those whom it measures. So each year someone looks at it again, and says in public whether it stays.
reviews-definition = What is measured
reviews-version = Definition of
reviews-version-of = Version { $number }, adopted on { $day }
reviews-frozen = This is the definition of version { $number }, and it is frozen: every period that is reported under that version is measured by it. A changed definition comes with a new version and rewrites no figure.
reviews-why = Why it is so
reviews-newer = Version { $number } of the pact has definitions of its own
reviews-held = Reviews
reviews-due = The next review is due by { $day }.
reviews-late = { $count ->
    [one] The review that was due by { $day } is one day late
   *[other] The review that was due by { $day } is { $count } days late
  }
reviews-who = The secretariat of the pact’s Customs or its monitor puts it on record.
reviews-none-title = No review yet
reviews-none = The minutes of each review will stand here from the moment they are put on record.
reviews-by = Held by
reviews-was-due = It was due by { $day }.
reviews-record = Put a review on record
reviews-held-on = Day on which it was held
reviews-decision = What was decided
reviews-decision-hint = A change takes effect only with a new version of the pact.
reviews-minutes = Minutes
reviews-minutes-hint = Who was heard, what was looked at, what was decided and why. The minutes are public: leave out names and details of people.
reviews-save = Publish the review
reviews-refused-not-yours = Reviews are put on record by the secretariat of the pact’s Customs or by its monitor. Ask one of them to give you that role.
reviews-refused-held = The review that was due by then is on record already. Open the page again to see it.
reviews-refused-day = This is not a day between the adoption of the version and today. Give the day on which the review was held.
reviews-refused-minutes = The minutes are empty or longer than 10,000 characters. Write what was looked at and decided.
reviews-refused-decision = Nothing is chosen. Say whether the indicator stays or should change.
review-decision-keep = The indicator stays as it is
review-decision-change = The indicator should change in the next version

signs-title = What the checks flag
signs-what = Only the pact’s monitor sees this. A flag is a reason to look and to ask, and decides nothing.
signs-none = { $count ->
    [0] There is no value yet to look at.
    [one] Nothing is flagged in the one value reported. With so few values most checks say nothing.
   *[other] Nothing is flagged in the { $count } values reported. Each check needs a number of values before it says anything.
  }
signs-concerned = The reports concerned

figures-no-column = The first line does not name the column “{ $column }”. Begin the table with office,value,count and perhaps numerator.
figures-other-column = The first line names other columns, or one of them twice. Leave only office,value,count and perhaps numerator.
figures-csv = Line { $line } has more or fewer fields than the first line, or is not UTF-8. Correct its commas and quotation marks.
figures-no-rows = There is no figure below the first line. Add a line for each office.
figures-office = Line { $line } names no office, or a name longer than 500 characters. Give the office’s name.
figures-twice = Line { $line } names the same office as line { $first }. Leave one of them out.
figures-value = Line { $line } has no number as its value. Give one such as 92.5.
figures-percent = Line { $line } has a percentage below 0 or above 100. Correct it.
figures-count = Line { $line } has no whole number in the column “{ $column }”. Give one such as 120.
figures-numerator = Line { $line } counts more cases towards the figure than it has. Correct one of the two numbers.
