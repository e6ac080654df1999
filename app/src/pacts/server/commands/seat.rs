//! Seating an organisation in a pact.

use super::Error;
use crate::commitments::server::access::shares_people;
use crate::kernel::ids::PartyId;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::party;
use crate::pacts::server::queries::{newest_version, pact_by_slug};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::figures;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, EntityTrait as _, QueryFilter as _, Set};
use serde_json::json;

/// Gives an organisation its seat in a pact; the same seat again is nothing new.
pub async fn seat(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    by: By,
    (pact, organisation, role): (&str, &str, PartyRole),
) -> Result<PartyId, Error> {
    let pact = pact_by_slug(tx, pact).await?.ok_or(Error::NoPact)?;
    let found = organisation::Entity::find().filter(organisation::COLUMN.slug.eq(organisation)).one(tx).await?;
    let organisation = found.ok_or(Error::NoOrganisation)?;
    let known = party::Entity::find()
        .filter(party::COLUMN.pact_id.eq(pact.id))
        .filter(party::COLUMN.organisation_id.eq(organisation.id))
        .one(tx)
        .await?;
    if let Some(known) = known {
        return if known.role == role { Ok(known.id) } else { Err(Error::OtherSeat) };
    }
    let version = newest_version(tx, pact.id).await?.ok_or(Error::NoPact)?;
    let listed = Document::read(&version.canonical)?.parties.iter().any(|p| p.role.as_str() == role.as_str());
    if !listed && role != PartyRole::Observer {
        return Err(Error::NoRole);
    }
    if !role.admits(organisation.kind) {
        return Err(Error::WrongKind);
    }
    if shares_people(tx, pact.id, organisation.id, role).await? {
        return Err(Error::NotIndependent);
    }
    let now = ctx.clock.now();
    let id = ctx.random.id(now);
    let act = Act::new("party.seated", now, by)
        .in_pact(pact.slug.as_str())
        .on(organisation.slug.as_str())
        .with(json!({"organisation": organisation.slug, "role": role}));
    let log_seq = append(tx, act).await?;
    let row = party::ActiveModel {
        id: Set(id),
        pact_id: Set(pact.id),
        organisation_id: Set(organisation.id),
        role: Set(role),
        seated_at: Set(now),
        log_seq: Set(log_seq),
        declined_at: Set(None),
        decline_reason: Set(None),
        declined_seq: Set(None),
    };
    party::Entity::insert(row).exec_without_returning(tx).await?;
    figures::add(tx, &format!("seats/{role}"), 1).await?;
    Ok(id)
}
