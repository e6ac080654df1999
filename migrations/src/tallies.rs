//! The statements that count all obligations anew; what a command changes of the counts is the application's.
//!
//! A row of `tallies` counts the obligations that are alike in what its `grouping_by` names; a column that it does not name holds
//! nothing: the nil UUID, the empty text, or 0.

use sea_orm_migration::sea_orm::DbBackend;
use std::iter;

/// The bits of `grouping_by`, in the order of the key's columns after it.
pub const DIMENSIONS: [(&str, i16); 7] =
    [("pact_id", 1), ("role", 2), ("country", 4), ("factor", 8), ("year", 16), ("organisation_id", 32), ("commitment_id", 64)];
/// The cells from which every other count of pacts, roles, countries, factors and years is made.
pub const CELL: i16 = 31;
/// The same of all pacts together: no more than there are roles, countries, factors and years.
pub const CELL_OF_ALL_PACTS: i16 = 30;
/// All, and all that are alike in one thing or two, as pages ask for them; one organisation's and one commitment's; the cells.
pub const GROUPINGS: [i16; 20] = [CELL, CELL_OF_ALL_PACTS, 0, 1, 2, 4, 8, 16, 32, 64, 6, 10, 18, 12, 20, 24, 3, 5, 9, 17];
/// The columns of the primary key.
pub const KEY: [&str; 8] = ["grouping_by", "pact_id", "role", "country", "factor", "year", "organisation_id", "commitment_id"];
/// What is counted, and the condition under which an obligation counts.
pub const MEASURES: [(&str, &str); 21] = [
    ("missed", "state = 'missed'"),
    ("due", "state = 'due'"),
    ("upcoming", "state = 'upcoming'"),
    ("returned", "state = 'returned'"),
    ("reported", "state = 'reported'"),
    ("verified", "state = 'verified'"),
    ("waived", "state = 'waived'"),
    ("late", "missed_at IS NOT NULL"),
    ("on_time", "missed_at IS NULL AND state IN ('reported', 'returned', 'verified')"),
    ("said_not_started", "completion = 'not_started'"),
    ("said_limited", "completion = 'limited'"),
    ("said_substantial", "completion = 'substantial'"),
    ("said_complete", "completion = 'complete'"),
    ("said_unclear", "completion = 'unclear'"),
    ("said_withdrawn", "completion = 'withdrawn'"),
    ("found_not_started", "found = 'not_started'"),
    ("found_limited", "found = 'limited'"),
    ("found_substantial", "found = 'substantial'"),
    ("found_complete", "found = 'complete'"),
    ("found_unclear", "found = 'unclear'"),
    ("found_withdrawn", "found = 'withdrawn'"),
];

/// Empties the table and counts everything again.
pub fn recount(backend: DbBackend) -> Vec<String> {
    iter::once("DELETE FROM tallies".to_owned()).chain(GROUPINGS.map(|grouping| count(backend, grouping))).collect()
}

/// Counts by one grouping what is not counted by it yet.
pub fn count(backend: DbBackend, grouping: i16) -> String {
    let of_cells = grouping & !CELL == 0 && grouping != CELL;
    let columns = DIMENSIONS.map(|(column, bit)| match (grouping & bit != 0, column) {
        (true, "year") if !of_cells => year(backend).to_owned(),
        (true, column) => column.to_owned(),
        (false, column) => nothing(backend, column).to_owned(),
    });
    let by = DIMENSIONS.iter().zip(&columns).filter(|((_, bit), _)| grouping & bit != 0).map(|(_, c)| c.as_str());
    let by: Vec<_> = by.collect();
    let sums = MEASURES.map(
        |(name, when)| {
            if of_cells { format!("SUM({name})") } else { format!("COUNT(CASE WHEN {when} THEN 1 END)") }
        },
    );
    let from = if of_cells { format!("tallies WHERE grouping_by = {CELL}") } else { "obligations".to_owned() };
    let group = if by.is_empty() { "HAVING COUNT(*) > 0".to_owned() } else { format!("GROUP BY {}", by.join(", ")) };
    format!(
        "INSERT INTO tallies ({}, {}) SELECT {grouping}, {}, {} FROM {from} {group}",
        KEY.join(", "),
        MEASURES.map(|(name, _)| name).join(", "),
        columns.join(", "),
        sums.join(", "),
    )
}

const fn year(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Sqlite => "CAST(substr(due_on, 1, 4) AS INTEGER)",
        _ => "CAST(EXTRACT(YEAR FROM due_on) AS INTEGER)",
    }
}

/// What a column holds that is not grouped by.
fn nothing(backend: DbBackend, column: &str) -> &'static str {
    match (column, backend) {
        ("pact_id" | "organisation_id" | "commitment_id", DbBackend::Sqlite) => "zeroblob(16)",
        ("pact_id" | "organisation_id" | "commitment_id", _) => "CAST('00000000-0000-0000-0000-000000000000' AS uuid)",
        ("role" | "country", _) => "''",
        _ => "0",
    }
}
