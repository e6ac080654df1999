//! Consultations as an audit compares them: what their entries tell, and what the tables keep.

use super::entity::{comment, consultation, draft};
use crate::audit::Row;
use crate::kernel::canonical::digest;
use crate::log::entry::Act;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::iso_date;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use time::Date;

/// A table, the name of a row in it, and the row's columns.
type Fact<R> = (&'static str, String, R);

const ROUNDS: &str = "consultations";
const COMMENTS: &str = "consultation_comments";

/// What the tables hold, with internal ids replaced by the names that the log uses.
pub async fn kept(db: &impl ConnectionTrait) -> Result<Vec<Fact<Value>>, DbErr> {
    let organisations: HashMap<_, _> = organisation::Entity::find().all(db).await?.into_iter().map(|o| (o.id, o.slug)).collect();
    let drafts: HashMap<_, _> = draft::Entity::find().all(db).await?.into_iter().map(|d| (d.id, d.slug)).collect();
    let (mut facts, mut rounds) = (Vec::new(), HashMap::new());
    for round in consultation::Entity::find().all(db).await? {
        let mut row = columns(&round)?;
        row["draft_id"] = json!(drafts.get(&round.draft_id));
        row["organisation_id"] = json!(organisations.get(&round.organisation_id));
        // The text speaks through its digest, counted again.
        row["content"] = digest(&round.content).into();
        let key = format!("{}/{}", round.slug, round.number);
        rounds.insert(round.id, key.clone());
        facts.push((ROUNDS, key, row));
    }
    for comment in comment::Entity::find().all(db).await? {
        let round = rounds.get(&comment.consultation_id).cloned().unwrap_or_default();
        let mut row = columns(&comment)?;
        row["consultation_id"] = json!(round);
        row["organisation_id"] = json!(organisations.get(&comment.organisation_id));
        facts.push((COMMENTS, format!("{round}/{}", comment.number), row));
    }
    Ok(facts)
}

fn columns(row: &impl serde::Serialize) -> Result<Value, DbErr> {
    serde_json::to_value(row).map_err(|error| DbErr::Json(error.to_string()))
}

#[derive(Deserialize)]
struct Day(#[serde(with = "iso_date")] Option<Date>);

/// What an entry tells of a round or a comment; none where it is of another type.
pub fn told(seq: i64, act: &Act) -> Option<Fact<Row>> {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    // Rounds on an amendment stand under the pact, and bear the name of its draft.
    let pact = act.subject.clone().unwrap_or_default();
    let round = format!("{pact}/{}", data(if act.kind.starts_with("comment.") { "round" } else { "number" }));
    let comment = format!("{round}/{}", data("number"));
    let (table, key, row) = match act.kind.as_str() {
        "consultation.opened" => {
            let closes_on = serde_json::from_value::<Day>(data("closes_on")).ok().and_then(|day| day.0);
            let row = json!({
                "draft_id": pact,
                "organisation_id": act.by.organisation,
                "slug": pact,
                "number": data("number"),
                "title": data("title"),
                "content": data("digest"),
                "digest": data("digest"),
                "opened_at": json!(act.at),
                "closes_on": json!(closes_on),
                "log_seq": seq,
                "closed_at": null,
                "closed_seq": null,
                "given_up_at": null,
                "given_up_why": null,
                "given_up_seq": null,
            });
            (ROUNDS, round, row)
        }
        "consultation.closed" => (ROUNDS, round, json!({ "closed_at": json!(act.at), "closed_seq": seq })),
        "consultation.given_up" => {
            (ROUNDS, round, json!({ "given_up_at": json!(act.at), "given_up_why": data("why"), "given_up_seq": seq }))
        }
        "comment.made" => {
            let row = json!({
                "consultation_id": round,
                "number": data("number"),
                "article": data("article"),
                "organisation_id": act.by.organisation,
                "comment": data("comment"),
                "made_at": json!(act.at),
                "log_seq": seq,
                "disposition": null,
                "answer": null,
                "answered_at": null,
                "answered_seq": null,
            });
            (COMMENTS, comment, row)
        }
        "comment.answered" => {
            let (disposition, answer) = (data("disposition"), data("answer"));
            let at = json!(act.at);
            let row = json!({ "disposition": disposition, "answer": answer, "answered_at": at, "answered_seq": seq });
            (COMMENTS, comment, row)
        }
        _ => return None,
    };
    let Value::Object(row) = row else { return None };
    Some((table, key, row.into_iter().collect()))
}
