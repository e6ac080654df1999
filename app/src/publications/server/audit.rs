//! Updates as an audit compares them: each step is what was sealed, and what is public is what the log tells.

use super::entity::{edition, step, subject, update};
use super::subjects::{self, Named};
use crate::audit::{Row, SEALED_CONTENTS, SEALS};
use crate::files::server::{Shown, of_update};
use crate::kernel::canonical::salted_digest;
use crate::log::entry::Act;
use crate::organisations::server::entity::organisation;
use crate::platform::salted::salt_of;
use crate::publications::model::{Audience, Period};
use crate::publications::step::StepKind;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use serde_json::{Value, json};
use std::collections::HashMap;

/// A table, the name of a row in it, and the row's columns.
type Fact<R> = (&'static str, String, R);

/// Every public row, and for each step what would open its seal.
pub async fn kept(db: &impl ConnectionTrait) -> Result<Vec<Fact<Value>>, DbErr> {
    let mut facts = Vec::new();
    let updates = update::Entity::find().find_also_related(organisation::Entity).all(db).await?;
    let updates: HashMap<_, _> = updates.into_iter().map(|(u, o)| (u.id, (u, o))).collect();
    let mut editions: HashMap<_, _> = HashMap::new();
    for e in edition::Entity::find().all(db).await? {
        editions.insert((e.update_id, e.number), e);
    }
    let steps = step::Entity::find().all(db).await?;
    for s in &steps {
        let salt = updates.get(&s.update_id).map(|(u, _)| salt_of(&u.person_salt)).unwrap_or_default();
        facts.push((SEALS, s.sealed_seq.to_string(), json!({ "digest": salted_digest(&salt_of(&s.salt), &s.sealed) })));
        facts.push((
            SEALED_CONTENTS,
            s.sealed_seq.to_string(),
            json!({ "is_what_was_sealed": is_sealed(s, &salt, editions.get(&(s.update_id, s.number))) }),
        ));
        if let Some(opened) = s.opened_seq {
            let row = json!({ "opened_by": opened, "salt": s.salt, "text": s.sealed });
            facts.push(("update_steps", s.sealed_seq.to_string(), row));
        }
    }
    let everyone = |u: &update::Model| u.audience == Audience::Public && u.published_at.is_some();
    for (u, organisation) in updates.values().filter(|(u, _)| everyone(u)) {
        let slug = u.slug.as_ref().map(ToString::to_string).unwrap_or_default();
        let about = subjects::of(db, u.id).await?;
        let rows = subject::Entity::find().filter(subject::COLUMN.update_id.eq(u.id)).count(db).await?;
        let mut row = json!({
            "update": u.id,
            "kind": u.kind,
            "organisation": organisation.as_ref().map(|o| &o.slug),
            "edition": u.edition,
            "languages": u.languages.as_deref().unwrap_or_default().split_whitespace().collect::<Vec<_>>(),
            "content": u.content.as_ref().zip(u.salt.as_ref()).map(|(text, salt)| salted_digest(&salt_of(salt), text)),
            "published_at": moment(u.published_at)?,
            "changed_at": moment(u.changed_at)?,
            "log_seq": u.log_seq,
            "changed_seq": u.changed_seq,
            "retraction": u.retraction,
            "inside": u.inside.as_ref().zip(u.salt.as_ref()).map(|(text, salt)| salted_digest(&salt_of(salt), text)),
            "attachments": attachments(db, u).await?,
            "is_about_known": usize::try_from(rows) == Ok(about.len()),
        });
        let more = [json!(Named::of(&about)), json!(Period { period_from: u.period_from, period_to: u.period_to })];
        for more in more {
            if let (Some(row), Value::Object(more)) = (row.as_object_mut(), more) {
                row.extend(more);
            }
        }
        facts.push(("updates", slug, row));
    }
    for e in editions.values().filter(|e| e.log_seq.is_some()) {
        let slug = updates.get(&e.update_id).and_then(|(u, _)| u.slug.as_ref()).map(ToString::to_string);
        let row = json!({
            "content": e.content.as_ref().zip(e.salt.as_ref()).map(|(text, salt)| salted_digest(&salt_of(salt), text)),
            "wrong": e.wrong()?,
            "published_at": moment(e.published_at)?,
            "log_seq": e.log_seq,
            "state": e.state,
            "state_since": moment(Some(e.state_since))?,
            "due_at": moment(e.due_at)?,
            "is_as_typed": is_as_typed(e)?,
        });
        facts.push(("update_editions", format!("{}/{}", slug.unwrap_or_default(), e.number), row));
    }
    Ok(facts)
}

/// The files that are attached to an update, as its last edition told them; none where there are none.
async fn attachments(db: &impl ConnectionTrait, u: &update::Model) -> Result<Option<Shown>, DbErr> {
    let files = of_update(db, u.id).await?;
    let salt = u.salt.as_deref().map(salt_of).unwrap_or_default();
    Ok(if files.is_empty() { None } else { Some(Shown::of(&files, &salt)?) })
}

/// Whether what is read of an edition is what was typed.
fn is_as_typed(e: &edition::Model) -> Result<bool, DbErr> {
    let (draft, content) = (e.draft()?, e.content()?);
    Ok((draft.title, draft.summary, draft.body) == (content.title, content.summary, content.body))
}

fn moment(at: Option<time::OffsetDateTime>) -> Result<Value, DbErr> {
    serde_json::to_value(at).map_err(|error| DbErr::Json(error.to_string()))
}

/// Whether a step's columns are what was sealed of it.
fn is_sealed(s: &step::Model, person_salt: &[u8; 32], of: Option<&edition::Model>) -> bool {
    // What was touched may not be JSON any more.
    let sealed: Value = serde_json::from_str(&s.sealed).unwrap_or_default();
    let comment = (!s.comment.is_empty()).then(|| salted_digest(&salt_of(&s.salt), &s.comment));
    sealed["update"] == s.update_id.to_string().as_str()
        && sealed["edition"] == s.number
        && sealed["step"] == s.kind.as_str()
        && sealed["at"] == s.at.unix_timestamp()
        && (s.kind != StepKind::Publish || of.is_some_and(|e| sealed["save"] == e.save))
        && sealed["comment"] == json!(comment)
        && sealed["person"] == json!(s.person_id.map(|p| salted_digest(person_salt, &p.to_string())))
}

/// The rows that an entry leaves or changes; none where it is of another type.
pub fn told(seq: i64, act: &Act) -> Option<Vec<Fact<Row>>> {
    let slug = act.subject.clone().unwrap_or_default();
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    let at = serde_json::to_value(act.at).ok()?;
    let row =
        |columns: &[(&str, Value)]| -> Row { columns.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect() };
    let changed = [("changed_at", at.clone()), ("changed_seq", seq.into())];
    if act.kind == "update.retracted" {
        return Some(vec![("updates", slug, row(&[&changed[..], &[("retraction", data("reason"))]].concat()))]);
    }
    let is_first = match act.kind.as_str() {
        "update.published" => true,
        "update.corrected" => false,
        _ => return None,
    };
    let mut facts = Vec::new();
    let mut read = row(&changed);
    for name in ["languages", "content", "pacts", "organisations", "commitments", "cases", "period_from", "period_to"] {
        if let Some(value) = act.data.get(name) {
            read.insert(name.to_owned(), value.clone());
        }
    }
    read.extend(row(&[
        ("edition", data("number")),
        ("inside", data("inside")),
        ("attachments", data("attachments")),
        ("is_about_known", true.into()),
    ]));
    if is_first {
        read.extend(row(&[
            ("update", data("id")),
            ("kind", data("kind")),
            ("organisation", act.by.organisation.clone().into()),
            ("published_at", at.clone()),
            ("log_seq", seq.into()),
            ("retraction", Value::Null),
        ]));
    }
    let wrong = if is_first { json!({}) } else { data("wrong") };
    let edition = row(&[
        ("content", data("content")),
        ("wrong", wrong),
        ("published_at", at.clone()),
        ("log_seq", seq.into()),
        ("state", "published".into()),
        ("state_since", at),
        ("due_at", Value::Null),
        ("is_as_typed", true.into()),
    ]);
    facts.push(("updates", slug.clone(), read));
    facts.push(("update_editions", format!("{slug}/{}", data("number")), edition));
    for step in data("steps").as_array()? {
        let opened = row(&[("opened_by", seq.into()), ("salt", step["salt"].clone()), ("text", step["text"].clone())]);
        facts.push(("update_steps", step["sealed"].to_string(), opened));
    }
    Some(facts)
}
