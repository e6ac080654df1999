//! Beginning an amendment: a draft of the next version of a pact, with the texts and the commitments of the newest.
//!
//! One at a time: another begins when the one before was given up, or was adopted and is in effect or its time for signing has passed.

use super::Error;
use super::access::offices;
use super::entity::{draft, draft_party};
use super::write::put;
use crate::drafting::model::Content;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{DraftId, OrganisationId, PersonId};
use crate::kernel::text::Slug;
use crate::organisations::server::entity::organisation;
use crate::pacts::compare::markdown;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party, version};
use crate::pacts::server::queries::{newest_version, pact_by_slug};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set};
use time::Date;

/// What the secretariat of a pact can do about an amendment of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Begin one.
    Begin,
    /// Go on with the one that is written.
    Draft(DraftId),
    /// Wait until the newest version is in effect, or its time for signing has passed.
    Wait,
}

/// What this person can do about an amendment of the pact; none where they do not run it, or it takes no signatures.
pub async fn door(db: &impl ConnectionTrait, person: PersonId, pact: &pact::Model, today: Date) -> Result<Option<Door>, DbErr> {
    if !pact.state.takes_signatures() || office(db, person, pact).await?.is_none() {
        return Ok(None);
    }
    let drafts = draft::Entity::find().filter(draft::COLUMN.pact_id.eq(pact.id)).filter(draft::COLUMN.adopted_at.is_null());
    if let Some(draft) = drafts.filter(draft::COLUMN.given_up_at.is_null()).one(db).await? {
        return Ok(Some(Door::Draft(draft.id)));
    }
    let newest = newest_version(db, pact.id).await?;
    let waits = newest.is_some_and(|v| !v.is_effective() && v.resign_by.is_some_and(|day| today <= day));
    Ok(Some(if waits { Door::Wait } else { Door::Begin }))
}

/// The administration with a seat as Customs for whose secretariat the person writes.
async fn office(db: &impl ConnectionTrait, person: PersonId, pact: &pact::Model) -> Result<Option<organisation::Model>, DbErr> {
    let offices = offices(db, person).await?;
    if offices.is_empty() {
        return Ok(None);
    }
    let seats = party::Entity::find().filter(party::COLUMN.pact_id.eq(pact.id)).filter(party::COLUMN.role.eq(PartyRole::Customs));
    let seats: Vec<OrganisationId> = seats.all(db).await?.into_iter().map(|seat| seat.organisation_id).collect();
    Ok(offices.into_iter().find(|o| seats.contains(&o.id)))
}

/// Begins an amendment of the pact of this slug; where one is written already, it is that one.
pub async fn begin(ctx: &Ctx, actor: &Actor, slug: &str) -> Result<DraftId, Error> {
    let tx = ctx.db.begin().await?;
    let pact = pact_by_slug(&tx, slug).await?.ok_or(Error::NotFound)?;
    match door(&tx, actor.person, &pact, ctx.clock.today()).await?.ok_or(Error::NotFound)? {
        Door::Draft(id) => return Ok(id),
        Door::Wait => return Err(Error::OnItsWay),
        Door::Begin => {}
    }
    let office = office(&tx, actor.person, &pact).await?.ok_or(Error::NotFound)?;
    let newest = newest_version(&tx, pact.id).await?.ok_or(Error::NotFound)?;
    let now = ctx.clock.now();
    let row = draft::Model {
        id: ctx.random.id(now),
        slug: name(&tx, &pact, &newest).await?,
        pact_id: Some(pact.id),
        organisation_id: office.id,
        kind: pact.kind,
        template: None,
        country: pact.country.clone(),
        version: 1,
        begun_at: now,
        adopted_at: None,
        told_at: None,
        untold: 0,
        given_up_at: None,
        given_up_why: None,
    };
    draft::Entity::insert(draft::ActiveModel::from(row.clone())).exec_without_returning(&tx).await?;
    put(ctx, &tx, (row.id, 1), actor.person, &beginning(&pact, &newest)?).await?;
    name_seats(&tx, (row.id, office.id), &pact).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// What the newest version holds.
fn beginning(pact: &pact::Model, newest: &version::Model) -> Result<Content, DbErr> {
    let document = Document::read(&newest.canonical).map_err(|error| DbErr::Json(error.to_string()))?;
    Ok(Content {
        title: document.title,
        summary: pact.summary.clone(),
        authentic: document.authentic.into_iter().collect(),
        needed: document.entry_into_force.signatures,
        not_before: document.entry_into_force.not_before,
        texts: document.texts.iter().map(|(tag, text)| (tag.clone(), markdown(text))).collect(),
        commitments: document.commitments,
        described: document.language,
        ..Content::default()
    })
}

/// The name of the draft and its rounds: that of the pact with the number of the version.
async fn name(db: &impl ConnectionTrait, pact: &pact::Model, newest: &version::Model) -> Result<Slug, Error> {
    let next = newest.number + 1;
    let base: String = pact.slug.as_str().chars().take(60).collect();
    // Those that were given up after a round keep their names.
    let amendment = ["amendment", &next.to_string()].join("-");
    let again = (2..100).map(|n| format!("{amendment}-{n}"));
    for word in [format!("version-{next}"), amendment.clone()].into_iter().chain(again) {
        let slug: Slug = format!("{}-{word}", base.trim_end_matches('-')).parse().map_err(|_| Error::Taken)?;
        let drafted = draft::Entity::find().filter(draft::COLUMN.slug.eq(slug.as_str())).one(db).await?;
        if drafted.is_none() && pact_by_slug(db, slug.as_str()).await?.is_none() {
            return Ok(slug);
        }
    }
    Err(Error::Taken)
}

/// Everyone with a seat in the pact reads the draft and is told of its rounds.
async fn name_seats(tx: &DatabaseTransaction, (draft, own): (DraftId, OrganisationId), pact: &pact::Model) -> Result<(), DbErr> {
    let seats = party::Entity::find().filter(party::COLUMN.pact_id.eq(pact.id)).filter(party::COLUMN.organisation_id.ne(own));
    let seats = seats.all(tx).await?;
    for some in seats.chunks(1000) {
        let rows = some.iter().map(|seat| draft_party::ActiveModel {
            draft_id: Set(draft),
            organisation_id: Set(seat.organisation_id),
            role: Set(seat.role),
        });
        draft_party::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}
