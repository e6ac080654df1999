//! Reading a file of cases and a file of their figures: what is good, and what is wrong with the rest.

use crate::kernel::locale::Lang;
use crate::library::check::{faults, metric_fault};
use crate::library::model::{Metric, Record};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use std::fmt;

/// What is wrong with one record or row, as the command line prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bad {
    /// `INI-001 (record 1)` or `line 3`.
    pub place: String,
    /// The field, the reason and the remedy.
    pub reason: String,
}

impl fmt::Display for Bad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)
    }
}

/// What two files held.
#[derive(Debug, Default)]
pub struct Reading {
    /// The good records with their figures.
    pub good: Vec<Record>,
    /// All that is wrong, in the order of the files.
    pub bad: Vec<Bad>,
}

/// The file around the records. What it says of itself is not kept.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "generated_for")]
    _generated_for: Option<String>,
    #[serde(rename = "licence_of_this_file")]
    _licence: Option<String>,
    count: Option<usize>,
    initiatives: Vec<Value>,
}

/// Reads the cases in `json` (JSON) and more of their figures in `metrics` (CSV with the header
/// `initiative_id,indicator,unit,period,value`). An error is a file that is not of this form at all.
pub fn read(json: &str, metrics: Option<&str>) -> Result<Reading, String> {
    let file: File = serde_json::from_str(json).map_err(|e| format!("the file is not of the library's form: {e}"))?;
    if let Some(count) = file.count.filter(|count| *count != file.initiatives.len()) {
        let held = file.initiatives.len();
        return Err(format!(
            "`count` says {count}, but there are {held} records; the file may be cut short: correct one of the two"
        ));
    }
    let mut reading = Reading::default();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (i, value) in file.initiatives.into_iter().enumerate() {
        let id = value.get("id").and_then(Value::as_str).unwrap_or("no id").to_owned();
        let mut say = |reason: String| reading.bad.push(Bad { place: format!("{id} (record {})", i + 1), reason });
        match serde_path_to_error::deserialize::<_, Record>(value) {
            Err(error) => say(format!("{}: {}; correct the field", error.path(), error.inner())),
            Ok(record) => {
                let wrong = faults(&record, is_country);
                if let Some(first) = places.get(&id) {
                    say(format!("id: record {first} has it already; give each record its own"));
                } else if wrong.is_empty() {
                    reading.good.push(record);
                } else {
                    for (field, remedy) in wrong {
                        say(format!("{field}: {remedy}"));
                    }
                }
            }
        }
        places.entry(id).or_insert(i + 1);
    }
    if let Some(csv) = metrics {
        add_metrics(&mut reading, csv)?;
    }
    Ok(reading)
}

fn is_country(code: &str) -> bool {
    code.len() == 2 && Lang::En.try_t(&format!("country-{code}"), &[]).is_some()
}

#[derive(Deserialize)]
struct Row {
    initiative_id: String,
    indicator: String,
    unit: String,
    period: String,
    value: f64,
}

fn add_metrics(reading: &mut Reading, csv: &str) -> Result<(), String> {
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    let header = rows.headers().map_err(|e| format!("the figures are no CSV: {e}"))?.clone();
    let wanted = ["initiative_id", "indicator", "unit", "period", "value"];
    if header != wanted[..] {
        return Err(format!("the figures begin with other columns; their first line must be {}", wanted.join(",")));
    }
    for row in rows.into_records() {
        let row = row.map_err(|e| format!("the figures: {e}; correct the line"))?;
        let place = format!("figures, line {}", row.position().map_or(0, csv::Position::line));
        if let Err(reason) = add(reading, &row, &header) {
            reading.bad.push(Bad { place, reason });
        }
    }
    Ok(())
}

/// Adds a row's figure to its record; one that the record has already is added once.
fn add(reading: &mut Reading, row: &csv::StringRecord, header: &csv::StringRecord) -> Result<(), String> {
    let row: Row = row.deserialize(Some(header)).map_err(|e| format!("{e}; give a number as the value"))?;
    let Some(record) = reading.good.iter_mut().find(|r| r.id == row.initiative_id) else {
        return Err(format!(
            "initiative_id: `{}` is not among the good records; correct the id or the record",
            row.initiative_id
        ));
    };
    let metric = Metric { indicator: row.indicator, unit: row.unit, period: row.period, value: row.value };
    if let Some(fault) = metric_fault(&metric) {
        return Err(fault);
    }
    match record.metrics.iter().find(|m| m.is_of_the_same(&metric)) {
        None => record.metrics.push(metric),
        Some(known) if *known == metric => {}
        Some(known) => {
            let known = known.value;
            return Err(format!("value: {} stands against {known} for the same figure; correct one of the two", metric.value));
        }
    }
    Ok(())
}
