//! Founding committees, changing their terms, closing them: the secretariat of the pact does it, and each is a public act where the
//! terms say so.

use super::access::secretary;
use super::entity::{committee, meeting, step};
use super::load::{self, Committee, Party};
use super::project::{committee_row, save_committee};
use super::record::{Author, write};
use super::{Error, broken};
use crate::commitments::server::access::runs;
use crate::identity::server::actor::Actor;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::{CommitteeId, PactId};
use crate::kernel::text::Slug;
use crate::meetings::act::Act;
use crate::meetings::model::{MOST_CHARACTERS, MeetingState, Terms, texts};
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::{PartyRole, Texts};
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, IntoActiveModel as _,
    PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
};
use std::collections::BTreeMap;

/// Founds a committee of a pact. One with the same terms that is there already is the same.
pub async fn found(ctx: &Ctx, actor: &Actor, slug: &str, terms: Terms) -> Result<CommitteeId, Error> {
    let tx = ctx.db.begin().await?;
    let pact = public_pact(&tx, slug).await?.ok_or(Error::NotFound)?;
    let by = runs(&tx, actor.person, pact.id).await?.ok_or(Error::NotFound)?;
    terms.check(&roles(&tx, pact.id, &terms).await?)?;
    for known in of_pact(&tx, pact.id).await? {
        if !known.is_closed && known.terms == terms {
            return Ok(known.id);
        }
    }
    let organisation = by_slug(&tx, &by.organisation).await?.map(|o| o.id);
    let author = Author { by, organisation, person: Some(actor.person) };
    let row = committee::Model {
        id: ctx.random.id(ctx.clock.now()),
        pact_id: pact.id,
        version: 0,
        is_public: terms.public,
        is_closed: false,
        terms: terms.clone(),
        search: String::new(),
        log_seq: 0,
        changed_seq: 0,
    };
    let id = row.id;
    take(ctx, &tx, &row, slug, &author, Act::Founded { terms }).await?;
    tx.commit().await?;
    Ok(id)
}

/// Gives a committee other terms. Whether it is public stays; the same terms are nothing new.
pub async fn reform(ctx: &Ctx, actor: &Actor, id: CommitteeId, terms: Terms) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (committee, author) = mine(&tx, actor, id).await?;
    if committee.row.is_closed {
        return Err(Error::NotNow);
    }
    terms.check(&roles(&tx, committee.pact.id, &terms).await?)?;
    if terms.public != committee.row.is_public {
        return Err(FieldErrors::one("public", "committee-stays-public").into());
    }
    if terms == committee.row.terms {
        return Ok(());
    }
    take(ctx, &tx, &committee.row, committee.pact.slug.as_str(), &author, Act::Reformed { terms }).await?;
    tx.commit().await?;
    Ok(())
}

/// Closes a committee that has no meeting ahead; closed again it is nothing new.
pub async fn close(ctx: &Ctx, actor: &Actor, id: CommitteeId, why: Texts) -> Result<(), Error> {
    let mut errors = FieldErrors::default();
    texts(&mut errors, "why", &why, MOST_CHARACTERS);
    if !errors.is_empty() {
        return Err(errors.into());
    }
    let tx = ctx.db.begin().await?;
    let (committee, author) = mine(&tx, actor, id).await?;
    if committee.row.is_closed {
        return Ok(());
    }
    let ahead = meeting::Entity::find()
        .filter(meeting::COLUMN.committee_id.eq(id))
        .filter(meeting::COLUMN.state.eq(MeetingState::Called))
        .count(&tx)
        .await?;
    if ahead > 0 {
        return Err(Error::NotNow);
    }
    take(ctx, &tx, &committee.row, committee.pact.slug.as_str(), &author, Act::Closed { why }).await?;
    tx.commit().await?;
    Ok(())
}

/// A committee that this person runs, and as whom.
pub(super) async fn mine(db: &impl ConnectionTrait, actor: &Actor, id: CommitteeId) -> Result<(Committee, Author), Error> {
    let committee = load::committee(db, id).await?.ok_or(Error::NotFound)?;
    let author = secretary(db, actor, &committee).await?.ok_or(Error::NotFound)?;
    Ok((committee, author))
}

/// The committees of a pact in the order of their foundation.
pub async fn of_pact(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<committee::Model>, DbErr> {
    committee::Entity::find().filter(committee::COLUMN.pact_id.eq(pact)).order_by_asc(committee::COLUMN.log_seq).all(db).await
}

/// The acts of a committee itself, in order.
pub async fn acts_of(db: &impl ConnectionTrait, id: CommitteeId) -> Result<Vec<step::Model>, DbErr> {
    step::Entity::find()
        .filter(step::COLUMN.committee_id.eq(id))
        .filter(step::COLUMN.meeting_id.is_null())
        .order_by_asc(step::COLUMN.log_seq)
        .all(db)
        .await
}

/// The seats that the pact has for those whom the terms name.
async fn roles(db: &impl ConnectionTrait, pact: PactId, terms: &Terms) -> Result<BTreeMap<Slug, PartyRole>, DbErr> {
    let named = load::parties(db, pact, Some(terms.seats.iter().cloned().collect())).await?;
    Ok(named.into_iter().map(|p: Party| (p.organisation.slug, p.role)).collect())
}

/// Writes an act of the committee itself and what it makes of its rows.
async fn take(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    row: &committee::Model,
    pact: &str,
    author: &Author,
    act: Act,
) -> Result<(), Error> {
    let step = write(ctx, tx, (row, pact), (None, author), &act).await?;
    let acts = [acts_of(tx, row.id).await?, vec![step.clone()]].concat();
    let made = committee_row(row.id, row.pact_id, &acts)?.ok_or_else(|| broken("a committee that nobody founded"))?;
    let seats = load::parties(tx, row.pact_id, Some(made.terms.seats.iter().cloned().collect())).await?;
    save_committee(tx, &made, seats.iter().map(|p| p.organisation.id)).await?;
    step::Entity::insert(step.into_active_model().reset_all()).exec_without_returning(tx).await?;
    Ok(())
}
