//! Series of the world's indicators: values by area and period, read from a file (CSV) whose columns are named by who loads it.

use super::model::Direction;
use crate::kernel::canonical::{canonical, digest};
use crate::kernel::text::line_feeds;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt;
use time::Date;
use time::format_description::well_known::Iso8601;

/// Which columns to take; what is not said is looked for under usual names.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The code of the area.
    pub area: Option<String>,
    /// What the area is called.
    pub area_name: Option<String>,
    /// The period.
    pub period: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// Only rows that hold these values in these columns.
    pub only: Vec<(String, String)>,
}

/// The columns that were taken, by their names in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, sea_orm::FromJsonQueryResult)]
pub struct Mapping {
    /// The code of the area. A column whose name begins with `iso` holds codes of ISO 3166-1.
    pub area: String,
    /// What the area is called; the code where there is no such column.
    pub area_name: String,
    /// The period.
    pub period: String,
    /// The value.
    pub value: String,
    /// Only rows that hold these values in these columns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<(String, String)>,
}

impl Mapping {
    /// Whether its areas are countries by their codes in ISO 3166-1.
    pub fn has_countries(&self) -> bool {
        self.area.to_lowercase().starts_with("iso")
    }
}

/// One value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// The area's code.
    pub area: String,
    /// What the file calls it.
    pub area_name: String,
    /// A year, a month or a day (ISO 8601).
    pub period: String,
    /// The value.
    pub value: f64,
}

/// What a series is, as who loads it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Definition {
    /// Its permanent name.
    pub slug: String,
    /// What is counted.
    pub name: String,
    /// In what; empty where it has no unit.
    pub unit: String,
    /// Which way is better, where one is.
    pub direction: Option<Direction>,
    /// Where it comes from.
    pub source: String,
    /// Under what terms.
    pub licence: String,
    /// From which columns.
    pub mapping: Mapping,
}

impl Definition {
    /// The digest of all that a series says: its definition and its points, in the order of areas and periods.
    pub fn digest(&self, points: &mut [Point]) -> String {
        points.sort_by(|a, b| (&a.area, &a.period).cmp(&(&b.area, &b.period)));
        digest(canonical(&serde_json::json!({ "definition": self, "points": points })).unwrap_or_default())
    }
}

/// What is wrong with a line, as the command line prints it: `12: year: …`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// Its number, from 1.
    pub line: u64,
    /// The column concerned; empty where it is the whole line.
    pub column: String,
    /// The reason and the remedy.
    pub reason: String,
}

impl fmt::Display for BadLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (column, gap) = (&self.column, if self.column.is_empty() { "" } else { ": " });
        write!(f, "{}: {column}{gap}{}", self.line, self.reason)
    }
}

/// What a file held.
#[derive(Debug)]
pub struct Reading {
    /// The columns that were taken.
    pub mapping: Mapping,
    /// The good rows.
    pub good: Vec<Point>,
    /// All that is wrong, in the order of lines.
    pub bad: Vec<BadLine>,
}

/// Names under which columns are looked for, in this order.
const AREA: &[&str] = &["iso3", "iso2", "area", "code"];
const AREA_NAME: &[&str] = &["country", "area_name", "name"];
const PERIOD: &[&str] = &["year", "period", "date", "month"];
const VALUE: &[&str] = &["value"];

/// Reads a file. An error is a file of which nothing can be taken; it names the columns that there are.
pub fn read(csv: &[u8], wanted: &Wanted) -> Result<Reading, String> {
    let lines = line_feeds(csv.strip_prefix(b"\xef\xbb\xbf").unwrap_or(csv));
    let mut rows = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(&*lines);
    let header = rows.headers().map_err(|e| format!("the header is no CSV: {e}"))?.clone();
    let mapping = settle(wanted, &header)?;
    let mut sheet = Sheet::new(&mapping, &header);
    for row in rows.into_byte_records() {
        match row {
            Ok(row) => sheet.take(&row),
            Err(error) => sheet.no_row(&error),
        }
    }
    let Sheet { good, bad, .. } = sheet;
    if good.is_empty() && bad.is_empty() {
        return Err("no row fits; look at the file and at --where".to_owned());
    }
    Ok(Reading { mapping, good, bad })
}

fn settle(wanted: &Wanted, header: &csv::StringRecord) -> Result<Mapping, String> {
    let there = |name: &str| header.iter().any(|held| held == name);
    let listed = || header.iter().collect::<Vec<_>>().join(", ");
    let find = |flag: &str, asked: &Option<String>, usual: &[&str]| match asked {
        Some(name) if there(name) => Ok(name.clone()),
        Some(name) => Err(format!("--{flag}: the file has no column `{name}`; its columns are: {}", listed())),
        None => usual
            .iter()
            .find(|name| there(name))
            .map(|name| (*name).to_owned())
            .ok_or_else(|| format!("--{flag}: no column is called {}; name one of: {}", usual.join(" or "), listed())),
    };
    let area = find("area", &wanted.area, AREA)?;
    let area_name = match find("area-name", &wanted.area_name, AREA_NAME) {
        Err(error) if wanted.area_name.is_some() => return Err(error),
        name => name.unwrap_or_else(|_| area.clone()),
    };
    if let Some((column, _)) = wanted.only.iter().find(|(column, _)| !there(column)) {
        return Err(format!("--where: the file has no column `{column}`; its columns are: {}", listed()));
    }
    let period = find("period", &wanted.period, PERIOD)?;
    Ok(Mapping { area, area_name, period, value: find("value", &wanted.value, VALUE)?, only: wanted.only.clone() })
}

struct Sheet<'a> {
    mapping: &'a Mapping,
    /// The places of area, name, period and value.
    places: [usize; 4],
    only: Vec<(usize, &'a str)>,
    fields: usize,
    /// The line of each area's period.
    lines: HashMap<(String, String), u64>,
    /// The length of periods (year, month or day) and the line that has it first.
    length: Option<(usize, u64)>,
    good: Vec<Point>,
    bad: Vec<BadLine>,
}

impl<'a> Sheet<'a> {
    fn new(mapping: &'a Mapping, header: &csv::StringRecord) -> Self {
        let place = |name: &str| header.iter().position(|held| held == name).unwrap_or_default();
        Self {
            mapping,
            places: [&mapping.area, &mapping.area_name, &mapping.period, &mapping.value].map(|name| place(name)),
            only: mapping.only.iter().map(|(column, value)| (place(column), value.as_str())).collect(),
            fields: header.len(),
            lines: HashMap::new(),
            length: None,
            good: vec![],
            bad: vec![],
        }
    }

    fn no_row(&mut self, error: &csv::Error) {
        let line = error.position().map_or(0, csv::Position::line);
        let reason = match error.kind() {
            csv::ErrorKind::UnequalLengths { len, .. } => {
                format!("{len} fields where the header has {}; correct commas and quotation marks", self.fields)
            }
            _ => format!("not readable as CSV: {error}; correct the line"),
        };
        self.bad.push(BadLine { line, column: String::new(), reason });
    }

    fn take(&mut self, row: &csv::ByteRecord) {
        let line = row.position().map_or(0, csv::Position::line);
        let Ok(row) = csv::StringRecord::from_byte_record(row.clone()) else {
            let reason = "not UTF-8; save the file in that encoding".to_owned();
            return self.bad.push(BadLine { line, column: String::new(), reason });
        };
        if self.only.iter().any(|(place, value)| row.get(*place) != Some(value)) {
            return;
        }
        let [area, area_name, period, value] = self.places.map(|place| row.get(place).unwrap_or_default().to_owned());
        let faults = [
            (&self.mapping.area, self.area_fault(&area)),
            (&self.mapping.area_name, text_fault(&area_name, 200)),
            (&self.mapping.period, self.period_fault(&period)),
            (&self.mapping.value, value_fault(&value)),
        ];
        let mut faults: Vec<BadLine> = faults
            .into_iter()
            .filter_map(|(column, fault)| Some(BadLine { line, column: column.clone(), reason: fault? }))
            .collect();
        let key = (area.clone(), period.clone());
        if faults.is_empty() {
            self.length.get_or_insert((period.len(), line));
            if let Some(first) = self.lines.get(&key) {
                let reason = format!("{area} has a value for {period} in line {first} already; leave one of them out");
                faults.push(BadLine { line, column: String::new(), reason });
            }
        }
        if faults.is_empty() {
            self.lines.insert(key, line);
            self.good.push(Point { area, area_name, period, value: value.parse().unwrap_or_default() });
        }
        self.bad.extend(faults);
    }

    fn area_fault(&self, area: &str) -> Option<String> {
        text_fault(area, 40).or_else(|| {
            (self.mapping.has_countries() && alpha2(area).is_none())
                .then(|| format!("`{area}` is not the code of a country (ISO 3166-1, such as PER or PE); correct it"))
        })
    }

    fn period_fault(&self, period: &str) -> Option<String> {
        if day(period).is_none_or(|d| !(1800..=2200).contains(&d.year())) {
            return Some(format!("`{period}` is no period; give a year, a month or a day, such as 2018, 2018-06 or 2018-06-30"));
        }
        let (length, first) = self.length.filter(|(length, _)| *length != period.len())?;
        let is = if length == 4 {
            "a year"
        } else if length == 7 {
            "a month"
        } else {
            "a day"
        };
        Some(format!("`{period}` stands where line {first} has {is}; give one kind of period"))
    }
}

fn text_fault(text: &str, most: usize) -> Option<String> {
    let good = !text.is_empty() && text.chars().count() <= most && !text.chars().any(char::is_control);
    (!good).then(|| format!("nothing stands there, or more than {most} characters do; give a text"))
}

fn value_fault(value: &str) -> Option<String> {
    let good = value.parse::<f64>().is_ok_and(f64::is_finite);
    (!good).then(|| format!("`{value}` is not a number; give one such as 2.75, or leave the line out"))
}

/// The first day of a year, a month or a day.
pub fn day(period: &str) -> Option<Date> {
    let whole = match period.len() {
        4 => format!("{period}-01-01"),
        7 => format!("{period}-01"),
        10 => period.to_owned(),
        _ => return None,
    };
    Date::parse(&whole, &Iso8601::DATE).ok()
}

/// The alpha-2 code of a country given by its alpha-2 or alpha-3 code (ISO 3166-1; XKX, of the codes left to users, is Kosovo).
pub fn alpha2(code: &str) -> Option<String> {
    let found = match code.len() {
        2 => iso3166_1::alpha2(code),
        3 => iso3166_1::alpha3(code),
        _ => None,
    };
    found.map(|country| country.alpha2.to_owned()).or_else(|| ["XK", "XKX"].contains(&code).then(|| "XK".to_owned()))
}
