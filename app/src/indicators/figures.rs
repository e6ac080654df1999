//! Figures by office for one period, as a table (CSV) that is sent with a report; and which of them are too small to show.

use crate::kernel::locale::Lang;
use crate::kernel::text::{NonEmptyText, line_feeds};
use std::collections::HashMap;
use thiserror::Error;

/// Below this count no figure of an office is shown.
pub const LEAST: u32 = 5;

/// The columns; the last may be left out.
const COLUMNS: [&str; 4] = ["office", "value", "count", "numerator"];

/// One office's figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What the office is called.
    pub office: String,
    /// The indicator's value there.
    pub value: f64,
    /// How many cases it rests on.
    pub count: u32,
    /// How many of them count towards it, where that is known.
    pub numerator: Option<u32>,
}

/// A row that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// Its line in the file, from 1.
    pub line: u64,
    /// The column concerned; empty where it is the whole line.
    pub column: &'static str,
    /// Why.
    pub reason: BadFigure,
}

/// Why a row cannot be taken. The text is its message key.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum BadFigure {
    /// The header lacks the column.
    #[error("figures-no-column")]
    NoColumn,
    /// The header has a column besides.
    #[error("figures-other-column")]
    OtherColumn,
    /// Commas or quotation marks are wrong, or it is not UTF-8.
    #[error("figures-csv")]
    Csv,
    /// There is no row below the header.
    #[error("figures-no-rows")]
    NoRows,
    /// No office, or a text too long for one.
    #[error("figures-office")]
    Office,
    /// The office stands in the line of this number already.
    #[error("figures-twice")]
    Twice(u64),
    /// No finite number.
    #[error("figures-value")]
    Value,
    /// A percentage below 0 or above 100.
    #[error("figures-percent")]
    Percent,
    /// No whole number from 0.
    #[error("figures-count")]
    Count,
    /// More of the cases than there are.
    #[error("figures-numerator")]
    Numerator,
}

impl BadRow {
    /// The sentence that says what is wrong and what to do.
    pub fn said(&self, lang: Lang) -> String {
        let first = if let BadFigure::Twice(first) = self.reason { first } else { 0 };
        let args = [("line", self.line.into()), ("column", self.column.into()), ("first", first.into())];
        lang.ta(&self.reason.to_string(), &args)
    }
}

/// Reads the table; all that is wrong with it, or all its rows. Where semicolons part the columns, a comma is a decimal sign.
/// `percent` says whether the indicator's values are percentages.
pub fn read(csv: &[u8], percent: bool) -> Result<Vec<Figure>, Vec<BadRow>> {
    let csv = csv.strip_prefix(b"\xef\xbb\xbf").unwrap_or(csv);
    let header = csv.split(|b| *b == b'\n').next().unwrap_or_default();
    let semicolons = header.contains(&b';') && !header.contains(&b',');
    let delimiter = if semicolons { b';' } else { b',' };
    let lines = line_feeds(csv);
    let mut rows = csv::ReaderBuilder::new().delimiter(delimiter).trim(csv::Trim::All).from_reader(&*lines);
    let places = columns(&mut rows)?;
    let mut sheet = Sheet { percent, semicolons, places, lines: HashMap::new(), bad: vec![] };
    let mut good = Vec::new();
    for row in rows.into_records() {
        match row {
            Ok(row) => good.extend(sheet.take(&row)),
            Err(error) => sheet.say(error.position().map_or(0, csv::Position::line), "", BadFigure::Csv),
        }
    }
    if good.is_empty() && sheet.bad.is_empty() {
        sheet.say(1, "", BadFigure::NoRows);
    }
    if sheet.bad.is_empty() { Ok(good) } else { Err(sheet.bad) }
}

/// The place of each column, the last perhaps nowhere.
fn columns(rows: &mut csv::Reader<&[u8]>) -> Result<[Option<usize>; 4], Vec<BadRow>> {
    let bad = |column, reason| BadRow { line: 1, column, reason };
    let header = rows.headers().map_err(|_| vec![bad("", BadFigure::Csv)])?;
    let places = COLUMNS.map(|name| header.iter().position(|held| held.eq_ignore_ascii_case(name)));
    let missing = COLUMNS.iter().zip(places).take(3).filter(|(_, place)| place.is_none());
    let mut wrong: Vec<BadRow> = missing.map(|(name, _)| bad(name, BadFigure::NoColumn)).collect();
    if header.len() > places.iter().flatten().count() {
        wrong.push(bad("", BadFigure::OtherColumn));
    }
    if wrong.is_empty() { Ok(places) } else { Err(wrong) }
}

struct Sheet {
    percent: bool,
    semicolons: bool,
    places: [Option<usize>; 4],
    /// The line of each office.
    lines: HashMap<String, u64>,
    bad: Vec<BadRow>,
}

impl Sheet {
    fn say(&mut self, line: u64, column: &'static str, reason: BadFigure) {
        self.bad.push(BadRow { line, column, reason });
    }

    fn take(&mut self, row: &csv::StringRecord) -> Option<Figure> {
        let line = row.position().map_or(0, csv::Position::line);
        let [office, value, count, numerator] = self.places.map(|place| place.and_then(|at| row.get(at)).unwrap_or_default());
        let before = self.bad.len();
        let office = office.parse::<NonEmptyText>().map(String::from).ok();
        let value = if self.semicolons { value.replace(',', ".") } else { value.to_owned() };
        let value: Option<f64> = value.parse().ok().filter(|v: &f64| v.is_finite());
        let count: Option<u32> = count.parse().ok();
        let part: Option<u32> = numerator.parse().ok();
        match &office {
            None => self.say(line, "office", BadFigure::Office),
            Some(name) => match self.lines.get(&name.to_lowercase()) {
                Some(first) => self.say(line, "office", BadFigure::Twice(*first)),
                None => drop(self.lines.insert(name.to_lowercase(), line)),
            },
        }
        match value {
            None => self.say(line, "value", BadFigure::Value),
            Some(v) if self.percent && !(0.0..=100.0).contains(&v) => self.say(line, "value", BadFigure::Percent),
            Some(_) => {}
        }
        if count.is_none() {
            self.say(line, "count", BadFigure::Count);
        }
        if part.is_none() && !numerator.is_empty() {
            self.say(line, "numerator", BadFigure::Count);
        } else if part.zip(count).is_some_and(|(part, count)| self.percent && part > count) {
            self.say(line, "numerator", BadFigure::Numerator);
        }
        if self.bad.len() > before {
            return None;
        }
        Some(Figure { office: office?, value: value?, count: count?, numerator: part })
    }
}

/// Which of these counts must not be shown, nor what is computed from them: those below [`LEAST`], and as many of the next
/// smallest as it takes that nobody gets at them by taking the others from the total. Where the total itself is below
/// [`LEAST`], it is not shown either.
pub fn hidden(counts: &[u32]) -> Vec<bool> {
    let mut hidden: Vec<bool> = counts.iter().map(|count| *count < LEAST).collect();
    let mut shown: Vec<usize> = (0..counts.len()).filter(|i| !hidden[*i]).collect();
    shown.sort_by_key(|i| std::cmp::Reverse(counts[*i]));
    let covered = |hidden: &[bool]| {
        let kept: Vec<u64> = counts.iter().zip(hidden).filter(|(_, h)| **h).map(|(count, _)| u64::from(*count)).collect();
        kept.is_empty() || (kept.len() > 1 && kept.iter().sum::<u64>() >= u64::from(LEAST))
    };
    while !covered(&hidden)
        && let Some(next) = shown.pop()
    {
        hidden[next] = true;
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wrong(csv: &str) -> Vec<(u64, &'static str, BadFigure)> {
        read(csv.as_bytes(), true).unwrap_err().into_iter().map(|b| (b.line, b.column, b.reason)).collect()
    }

    #[test]
    fn a_good_table_is_read_whatever_its_order_and_separator() {
        let comma = read(b"office,value,count,numerator\nCallao,92.5,120,111\n\"Tacna, border\",80,40,\n", true).unwrap();
        let semicolon =
            read("\u{feff}Count;Office;Value;Numerator\r\n120;Callao;92,5;111\r\n40;Tacna, border;80;\r\n".as_bytes(), true);
        assert_eq!(Ok(&comma), semicolon.as_ref());
        assert_eq!(comma[1], Figure { office: "Tacna, border".to_owned(), value: 80.0, count: 40, numerator: None });
        assert_eq!(read(b"office,value,count\nCallao,250,3\n", false).unwrap()[0].numerator, None);
    }

    #[test]
    fn every_bad_row_is_named_by_line_column_and_reason() {
        let csv = "office,value,count,numerator\nA,NaN,1,\nB,101,2,3\n,50,x,\na,50,5,\nC,50\nD,inf,-1,y\n";
        let expected = [
            (2, "value", BadFigure::Value),
            (3, "value", BadFigure::Percent),
            (3, "numerator", BadFigure::Numerator),
            (4, "office", BadFigure::Office),
            (4, "count", BadFigure::Count),
            (5, "office", BadFigure::Twice(2)),
            (6, "", BadFigure::Csv),
            (7, "value", BadFigure::Value),
            (7, "count", BadFigure::Count),
            (7, "numerator", BadFigure::Count),
        ];
        assert_eq!(wrong(csv), expected);
        assert_eq!(wrong("office,value\nA,1\n"), [(1, "count", BadFigure::NoColumn)]);
        assert_eq!(wrong("office,value,count,note\nA,1,1,x\n"), [(1, "", BadFigure::OtherColumn)]);
        assert_eq!(wrong("office,value,count\n"), [(1, "", BadFigure::NoRows)]);
        assert_eq!(wrong(""), ["office", "value", "count"].map(|c| (1, c, BadFigure::NoColumn)));
    }

    #[test]
    fn a_small_count_is_hidden_with_the_next_so_that_the_total_does_not_tell_it() {
        assert_eq!(hidden(&[3, 40, 12, 90]), [true, false, true, false]);
        assert_eq!(hidden(&[1, 1, 40, 12]), [true, true, false, true], "two that together are small");
        assert_eq!(hidden(&[4, 3, 40]), [true, true, false]);
        assert_eq!(hidden(&[5, 6, 7]), [false; 3]);
        assert_eq!(hidden(&[2]), [true]);
        assert!(hidden(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn no_small_count_is_shown_or_left_alone(counts in prop::collection::vec(0_u32..30, 0..12)) {
            let hidden = hidden(&counts);
            let of = |kept: bool| counts.iter().zip(&hidden).filter(move |(_, h)| **h == kept).map(|(c, _)| *c).collect::<Vec<_>>();
            prop_assert!(of(false).iter().all(|c| *c >= LEAST));
            let kept = of(true);
            prop_assert!(kept.is_empty() || of(false).is_empty() || (kept.len() > 1 && kept.iter().sum::<u32>() >= LEAST));
        }
    }
}
