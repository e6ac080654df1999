//! Cases and sanctions as an audit compares them: each step is what was sealed, and what is public is what the log tells.

use super::broken;
use super::entity::{sanction, step, withholding};
use super::publish::public_columns;
use crate::audit::{Row, SEALED_CONTENTS, SEALS};
use crate::kernel::canonical::salted_digest;
use crate::log::entry::Act;
use crate::organisations::server::entity::organisation;
use crate::pacts::procedure::Body;
use crate::pacts::server::entity::pact;
use crate::platform::salted::salt_of;
use crate::sanctions::model::Capacity;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};
use serde_json::{Value, json};

/// A table, the name of a row in it, and the row's columns.
type Fact<R> = (&'static str, String, R);

/// Every public row, and for each step what would open its seal.
pub async fn kept(db: &impl ConnectionTrait) -> Result<Vec<Fact<Value>>, DbErr> {
    let mut facts = Vec::new();
    for s in step::Entity::find().all(db).await? {
        facts.push((SEALS, s.sealed_seq.to_string(), json!({ "digest": salted_digest(&salt_of(&s.salt), &s.sealed) })));
        facts.push((SEALED_CONTENTS, s.sealed_seq.to_string(), contents(&s)));
        if let Some(opened) = s.opened_seq {
            let row = json!({ "case": s.case_id, "sealed": s.sealed_seq, "salt": s.salt, "text": s.sealed });
            facts.push(("case_steps", opened.to_string(), row));
        }
    }
    let sanctions = sanction::Entity::find().find_also_related(organisation::Entity).find_also(sanction::Entity, pact::Entity);
    for (s, organisation, pact) in sanctions.all(db).await? {
        let respondent = organisation.map(|o| o.slug.to_string()).unwrap_or_default();
        let mut row = public_columns(&s, &respondent)?;
        row["pact"] = pact.map(|p| p.slug.to_string()).into();
        row["log_seq"] = s.log_seq.into();
        row["changed_seq"] = s.changed_seq.into();
        row["published_at"] = serde_json::to_value(s.published_at).map_err(broken)?;
        facts.push(("sanctions", s.id.to_string(), row));
    }
    for (w, pact) in withholding::Entity::find().find_also_related(pact::Entity).all(db).await? {
        let row = json!({
            "pact": pact.map(|p| p.slug.to_string()),
            "ground": w.ground,
            "until_on": w.until_on.to_string(),
            "since": serde_json::to_value(w.since).map_err(broken)?,
            "log_seq": w.log_seq,
            "lifted_seq": w.lifted_seq,
        });
        facts.push(("withholdings", w.id.to_string(), row));
    }
    Ok(facts)
}

/// That a step's content is the one of which the sealed text holds the digest, and its columns what that text says.
fn contents(s: &step::Model) -> Value {
    // What was touched may not be JSON any more.
    let sealed: Value = serde_json::from_str(&s.sealed).unwrap_or_default();
    let content: Value = serde_json::from_str(&s.content).unwrap_or_default();
    let whole = sealed["content"] == salted_digest(&salt_of(&s.content_salt), &s.content).as_str()
        && sealed["step"] == s.number
        && sealed["case"] == s.case_id.to_string().as_str()
        && sealed["act"] == s.kind.as_str()
        && content["act"] == s.kind.as_str()
        && sealed["at"] == s.at.unix_timestamp()
        && sealed["on"] == s.on_day.to_string().as_str()
        && sealed["by"].as_str().is_some_and(|by| is_told_as(s.capacity, by));
    json!({ "is_what_was_sealed": whole })
}

/// Bodies are sealed under their own names.
fn is_told_as(capacity: Capacity, by: &str) -> bool {
    match capacity {
        Capacity::Bench => [Body::Officer, Body::Panel].iter().any(|body| body.as_str() == by),
        Capacity::AppealBench => [Body::AppealOfficer, Body::Board].iter().any(|body| body.as_str() == by),
        other => other.as_str() == by,
    }
}

/// The columns that an entry leaves or changes; none where it is of another type.
pub fn told(seq: i64, act: &Act) -> Option<Fact<Row>> {
    let id = act.subject.clone().unwrap_or_default();
    let mut row: Row = act.data.clone().into_iter().collect();
    let mut put = |column: &str, value: Value| drop(row.insert(column.to_owned(), value));
    match act.kind.as_str() {
        "case.step_opened" => {
            put("case", id.into());
            Some(("case_steps", seq.to_string(), row))
        }
        "sanction.published" => {
            put("pact", json!(act.pact));
            put("log_seq", seq.into());
            put("changed_seq", seq.into());
            put("published_at", serde_json::to_value(act.at).ok()?);
            Some(("sanctions", id, row))
        }
        "sanction.changed" => {
            put("changed_seq", seq.into());
            Some(("sanctions", id, row))
        }
        "sanction.withheld" => {
            put("pact", json!(act.pact));
            put("log_seq", seq.into());
            put("since", serde_json::to_value(act.at).ok()?);
            put("lifted_seq", Value::Null);
            Some(("withholdings", id, row))
        }
        "sanction.no_longer_withheld" => {
            put("lifted_seq", seq.into());
            Some(("withholdings", id, row))
        }
        _ => None,
    }
}
