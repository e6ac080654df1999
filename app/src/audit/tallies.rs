//! The counts of obligations: all counted again from what the log tells, and as the table holds them. Rows that count nothing are
//! left out on both sides.

use super::kept::Names;
use super::{Facts, Row};
use crate::commitments::server::tallies::{self, Counted};
use crate::commitments::tally::{Measure, Owed, Tally};
use crate::platform::figures::below;
use migrations::tallies::{DIMENSIONS, GROUPINGS};
use sea_orm::{ConnectionTrait, DbErr};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The table, in facts.
pub const TALLIES: &str = "tallies";

/// What acts count as they happen, in facts.
pub const FIGURES: &str = "figures";

/// A figure as a row.
pub fn figure(n: i64) -> Row {
    [("n".to_owned(), n.into())].into()
}

/// The figures as the table holds them, those of nothing left out.
pub async fn figures(db: &impl ConnectionTrait) -> Result<BTreeMap<String, Row>, DbErr> {
    let all = below(db, "", "").await?;
    Ok(all.into_iter().filter(|(_, n)| *n != 0).map(|(name, n)| (name, figure(n))).collect())
}

/// Counts organisations by kind and country, and seats and signatories by role.
pub fn add_seats(facts: &Facts, counts: &mut BTreeMap<String, i64>) {
    for o in facts.get("organisations").into_iter().flat_map(BTreeMap::values) {
        let word = |column| o.get(column).and_then(Value::as_str).unwrap_or_default();
        *counts.entry(format!("organisations/{}/{}", word("kind"), word("country"))).or_default() += 1;
    }
    let parties = facts.get("parties");
    let role = |party: &str| parties.and_then(|rows| Some(rows.get(party)?.get("role")?.as_str()?.to_owned()));
    for party in parties.into_iter().flat_map(BTreeMap::keys) {
        *counts.entry(format!("seats/{}", role(party).unwrap_or_default())).or_default() += 1;
    }
    let signatures = facts.get("signatures").into_iter().flat_map(BTreeMap::values);
    let counts_one =
        |s: &&Row| ["withdrawn_at", "annulled_at", "superseded_at"].iter().all(|end| s.get(*end).is_none_or(Value::is_null));
    // A seat counts once, also while it has signed an amendment that waits for its effect.
    let seats: BTreeSet<&str> = signatures.filter(counts_one).filter_map(|s| s.get("party_id")?.as_str()).collect();
    for party in seats {
        *counts.entry(format!("signed/{}", role(party).unwrap_or_default())).or_default() += 1;
    }
}

/// Counts what was told of obligations.
pub fn recounted(facts: &Facts) -> BTreeMap<String, Row> {
    let mut counts: BTreeMap<String, Tally> = BTreeMap::new();
    for row in facts.get("obligations").into_iter().flat_map(BTreeMap::values) {
        let Some(tally) = tally_of(row) else { continue };
        for grouping in GROUPINGS {
            let key = DIMENSIONS.map(|(column, bit)| if grouping & bit == 0 { String::new() } else { word(row, column) });
            *counts.entry(name(grouping, &key)).or_default() += tally;
        }
    }
    counts.into_iter().map(|(name, tally)| (name, row_of(&tally))).collect()
}

/// What the table holds.
pub async fn kept(db: &impl ConnectionTrait, names: &Names) -> Result<BTreeMap<String, Row>, DbErr> {
    let mut rows = BTreeMap::new();
    tallies::each(db, |counted: Counted| {
        let number = |n: i32| if n == 0 { String::new() } else { n.to_string() };
        let key = [
            counted.pact.map(|id| names.pact(id)).unwrap_or_default(),
            counted.role,
            counted.country,
            number(counted.factor),
            number(counted.year),
            counted.organisation.map(|id| names.organisation(id)).unwrap_or_default(),
            counted.commitment.map(|id| names.commitment(id)).unwrap_or_default(),
        ];
        if !counted.tally.is_empty() {
            rows.insert(name(counted.grouping, &key), row_of(&counted.tally));
        }
    })
    .await?;
    Ok(rows)
}

fn name(grouping: i16, key: &[String; 7]) -> String {
    format!("{grouping}: {}", key.join(" | "))
}

fn row_of(tally: &Tally) -> Row {
    Measure::ALL.iter().zip(tally.counts()).map(|(measure, n)| (measure.to_string(), (*n).into())).collect()
}

fn tally_of(row: &Row) -> Option<Tally> {
    let owed = Owed {
        state: read(row, "state")?,
        was_missed: row.get("missed_at").is_some_and(|at| !at.is_null()),
        completion: read(row, "completion"),
        found: read(row, "found"),
    };
    Some(Tally::of(&owed))
}

fn read<T: DeserializeOwned>(row: &Row, column: &str) -> Option<T> {
    serde_json::from_value(row.get(column)?.clone()).ok()
}

/// A column of an obligation as a key's word; the year is that of its day.
fn word(row: &Row, column: &str) -> String {
    let value = |column: &str| row.get(column).cloned().unwrap_or_default();
    match (column, value(column)) {
        ("year", _) => match value("due_on") {
            Value::String(day) => day.split('-').next().unwrap_or_default().to_owned(),
            Value::Array(parts) => parts.first().map(ToString::to_string).unwrap_or_default(),
            _ => String::new(),
        },
        (_, Value::String(text)) => text,
        (_, other) => other.to_string(),
    }
}
