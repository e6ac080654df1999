//! Findings and the monitor's office as an audit compares them: what the tables keep, and what the entries tell.

use super::entity::finding;
use super::office::{declaration, publication, task, term};
use crate::audit::Row;
use crate::kernel::canonical::salted_digest;
use crate::log::entry::Act;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::pact;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};
use serde::Serialize;
use serde_json::{Value, json};
use time::Date;

/// A table, the name of a row in it, and the row's columns.
type Fact<R> = (&'static str, String, R);

/// The rows of a table with the pacts and organisations that they belong to.
macro_rules! with_pact {
    ($table:ident, $db:expr) => {
        $table::Entity::find().find_also_related(pact::Entity).find_also($table::Entity, organisation::Entity).all($db).await?
    };
}
/// Every public row. Texts speak through the salted digests that the log holds.
pub async fn kept(db: &impl ConnectionTrait) -> Result<Vec<Fact<Value>>, DbErr> {
    let mut facts = Vec::new();
    for (f, organisation) in finding::Entity::find().find_also_related(organisation::Entity).all(db).await? {
        let row = salted(columns(&f)?, &f.content, &f.salt);
        facts.push(("findings", f.id.to_string(), of(row, organisation)));
    }
    for (t, pact, o) in with_pact!(term, db) {
        let row = dated(columns(&t)?, &[("since", t.since), ("until", t.until)]);
        facts.push(("monitor_terms", t.log_seq.to_string(), under(of(row, o), pact)));
    }
    for (d, pact, o) in with_pact!(declaration, db) {
        let row = salted(columns(&d)?, &d.content, &d.salt);
        facts.push(("monitor_declarations", d.log_seq.to_string(), under(of(row, o), pact)));
    }
    for (t, pact, o) in with_pact!(task, db) {
        let row = dated(salted(columns(&t)?, &t.content, &t.salt), &[("done_on", t.done_on)]);
        facts.push(("monitor_tasks", t.log_seq.to_string(), under(of(row, o), pact)));
    }
    for (p, pact, o) in with_pact!(publication, db) {
        let days = [("period_from", p.period_from), ("period_to", p.period_to)];
        let row = dated(salted(columns(&p)?, &p.content, &p.salt), &days);
        facts.push(("monitor_publications", p.log_seq.to_string(), under(of(row, o), pact)));
    }
    Ok(facts)
}

fn columns(row: &impl Serialize) -> Result<Value, DbErr> {
    serde_json::to_value(row).map_err(|error| DbErr::Json(error.to_string()))
}

fn salted(mut row: Value, content: &str, salt: &str) -> Value {
    let salt = hex::decode(salt).ok().and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
    row["content"] = salted_digest(&salt, content).into();
    row["salt"].take();
    row
}

fn dated(mut row: Value, days: &[(&str, Date)]) -> Value {
    days.iter().for_each(|(column, day)| row[*column] = day.to_string().into());
    row
}

fn of(mut row: Value, organisation: Option<organisation::Model>) -> Value {
    row["organisation_id"] = organisation.map(|o| o.slug.to_string()).into();
    row
}

fn under(mut row: Value, pact: Option<pact::Model>) -> Value {
    row["pact_id"] = pact.map(|p| p.slug.to_string()).into();
    row
}

/// The row that an entry leaves; none where it is of another type.
pub fn told(seq: i64, act: &Act) -> Option<Fact<Row>> {
    let (table, at) = match act.kind.as_str() {
        "finding.published" => ("findings", "published_at"),
        "monitor.appointed" => ("monitor_terms", "recorded_at"),
        "monitor.declared" => ("monitor_declarations", "declared_at"),
        "monitor.task_recorded" => ("monitor_tasks", "recorded_at"),
        "monitor.published" => ("monitor_publications", "published_at"),
        _ => return None,
    };
    let mut row: Row = act.data.clone().into_iter().collect();
    let mut put = |column: &str, value: Value| drop(row.insert(column.to_owned(), value));
    put(at, json!(act.at));
    put("log_seq", seq.into());
    if table == "findings" {
        let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
        put("obligation_id", json!(act.subject));
        put("report_id", data("report"));
        put("organisation_id", act.by.organisation.clone().into());
        ["finding", "organisation", "commitment", "report"].iter().for_each(|name| drop(row.remove(*name)));
        return Some((table, data("finding").as_str()?.to_owned(), row));
    }
    put("pact_id", json!(act.pact));
    let organisation = row.remove("organisation").unwrap_or_default();
    row.insert("organisation_id".to_owned(), organisation);
    Some((table, seq.to_string(), row))
}
