//! Invitations as an audit compares them: what the table keeps, and what the entries tell. An invitation is named by its entry.

use super::entity::invitation;
use crate::audit::Row;
use crate::kernel::canonical::salted_digest;
use crate::kernel::ids::{OrganisationId, PactId};
use crate::log::entry::Act;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::pact;
use crate::platform::salted::salt_of;
use crate::signatures::server::entity::mandate;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _};
use serde_json::{Value, json};
use std::collections::HashMap;
use time::Duration;

/// The table of invitations.
const INVITATIONS: &str = "invitations";
/// Mandates that were taken back.
const REVOCATIONS: &str = "mandate_revocations";
/// Mandates that were handed on.
const DELEGATIONS: &str = "mandate_delegations";

type Fact = (&'static str, String, Value);

/// Every invitation, and every mandate that was handed on or taken back.
pub async fn kept(db: &impl ConnectionTrait) -> Result<Vec<Fact>, DbErr> {
    let organisations: HashMap<OrganisationId, String> =
        organisation::Entity::find().all(db).await?.into_iter().map(|o| (o.id, o.slug.to_string())).collect();
    let pacts: HashMap<PactId, String> =
        pact::Entity::find().all(db).await?.into_iter().map(|p| (p.id, p.slug.to_string())).collect();
    let named = |id: OrganisationId| organisations.get(&id).cloned().unwrap_or_default();
    let parties = crate::pacts::server::entity::party::Entity::find().all(db).await?;
    let parties: HashMap<_, _> = parties.into_iter().map(|p| (p.id, p.organisation_id)).collect();
    let mut facts = Vec::new();
    for row in invitation::Entity::find().all(db).await? {
        let columns = json!({
            "pact_id": pacts.get(&row.pact_id),
            "party_id": parties.get(&row.party_id).copied().map(named),
            "organisation_id": named(row.organisation_id),
            "invited_by_id": named(row.invited_by_id),
            "state": row.state,
            "invited_at": row.invited_at,
            "lapses_at": row.lapses_at,
            "log_seq": row.log_seq,
            "ended_at": row.ended_at,
            "reason": row.reason,
            "ended_seq": row.ended_seq,
        });
        facts.push((INVITATIONS, row.log_seq.to_string(), columns));
    }
    for row in mandate::Entity::find().filter(mandate::COLUMN.revoked_seq.is_not_null()).all(db).await? {
        let organisation = named(row.organisation_id);
        let columns = json!({"organisation_id": organisation, "revoked_at": row.revoked_at, "log_seq": row.revoked_seq});
        facts.push((REVOCATIONS, row.id.to_string(), columns));
    }
    for row in mandate::Entity::find().filter(mandate::COLUMN.delegated_seq.is_not_null()).all(db).await? {
        let person = row.delegated_name.as_ref().zip(row.delegation_salt.as_ref());
        let person = person.map(|(name, salt)| salted_digest(&salt_of(salt), name));
        let columns = json!({
            "organisation_id": named(row.organisation_id),
            "pact_id": row.pact_id.map(|id| pacts.get(&id)),
            "rests_on_id": row.rests_on_id,
            "person": person,
            "delegated_on": row.valid_from,
            "log_seq": row.delegated_seq,
        });
        facts.push((DELEGATIONS, row.id.to_string(), columns));
    }
    Ok(facts)
}

/// What an entry leaves in a row; nothing where it is of another type.
pub fn told(seq: i64, act: &Act) -> Option<(&'static str, String, Row)> {
    let subject = act.subject.clone()?;
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    let (table, key, columns) = match act.kind.as_str() {
        "signature.invited" => {
            let term = Duration::days(data("days").as_i64().unwrap_or_default());
            let columns = json!({
                "pact_id": act.pact,
                "party_id": subject,
                "organisation_id": subject,
                "invited_by_id": act.by.organisation,
                "state": "invited",
                "invited_at": act.at,
                "lapses_at": act.at + term,
                "log_seq": seq,
                "ended_at": null,
                "reason": null,
                "ended_seq": null,
            });
            (INVITATIONS, seq.to_string(), columns)
        }
        "signature.declined" if !act.data.contains_key("invitation") => {
            let columns = json!({"declined_at": act.at, "decline_reason": data("reason"), "declined_seq": seq});
            ("parties", format!("{}/{subject}", act.pact.as_deref().unwrap_or_default()), columns)
        }
        "signature.declined" => {
            let columns = json!({"state": "declined", "ended_at": act.at, "reason": data("reason"), "ended_seq": seq});
            (INVITATIONS, data("invitation").to_string(), columns)
        }
        "signature.lapsed" => {
            let state = if data("why") == "misdirected" { "misdirected" } else { "lapsed" };
            (INVITATIONS, data("invitation").to_string(), json!({"state": state, "ended_at": act.at, "ended_seq": seq}))
        }
        "mandate.revoked" => {
            let columns = json!({"organisation_id": data("organisation"), "revoked_at": act.at, "log_seq": seq});
            (REVOCATIONS, subject, columns)
        }
        "mandate.delegated" => {
            let columns = json!({
                "organisation_id": data("organisation"),
                "pact_id": act.pact,
                "rests_on_id": data("rests_on"),
                "person": data("person"),
                "delegated_on": act.at.date(),
                "log_seq": seq,
            });
            (DELEGATIONS, subject, columns)
        }
        "mandate.erased" => (DELEGATIONS, subject, json!({"person": null})),
        _ => return None,
    };
    let Value::Object(columns) = columns else { return None };
    Some((table, key, columns.into_iter().collect()))
}
