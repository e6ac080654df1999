//! Recording a signature on paper, sending it to its witness, taking it back and refusing it.

use super::super::Error;
use super::super::entity::paper;
use super::super::standing::{Standing, standing};
use super::access::{acts_for, recorder};
use super::{Recorded, seats, telling, waits, whole};
use crate::files::model::{FileState, Purpose};
use crate::files::server as files;
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::ids::{OrganisationId, PactId, PaperId, PersonId};
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::platform::ctx::Ctx;
use crate::signatures::paper::{Original, PaperRefused, PaperState, day};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _,
};
use time::Date;

/// What is recorded of a signature on paper.
#[derive(Clone, Debug)]
pub struct NewPaper {
    /// The slug of the organisation that signed.
    pub organisation: String,
    /// Who signed for it.
    pub name: NonEmptyText,
    /// In what capacity.
    pub title: NonEmptyText,
    /// On which document their authority rests.
    pub document: NonEmptyText,
    /// Where they are told.
    pub email: EmailAddress,
    /// In which language.
    pub lang: Lang,
    /// The day that stands on the paper.
    pub signed_on: Date,
    /// The address of who is to see the original.
    pub witness: EmailAddress,
}

/// Records a signature on paper, to which its scan is then added. Until it is sent, recording for the same organisation again is a
/// correction.
pub async fn begin(ctx: &Ctx, actor: &Actor, slug: &str, new: &NewPaper) -> Result<PaperId, Error> {
    let (tx, now) = (ctx.db.begin().await?, ctx.clock.now());
    let found = standing(&tx, (slug, None), &new.organisation, actor.person, new.signed_on).await?.ok_or(Error::NotFound)?;
    let by = recorder(&tx, actor.person, found.pact.id).await?.ok_or(Error::NotFound)?;
    if found.party.is_some() && !by.may_record(&tx, found.organisation.id).await? {
        return Err(Error::NotFound);
    }
    if let Some(why) = found.hindrance() {
        return Err(why.into());
    }
    day(new.signed_on, found.version.adopted_at.date(), ctx.clock.today())?;
    let original = Original { recorder: actor.person, recorded_by: by.organisation.id, of: found.organisation.id };
    let witness = person::Entity::find().filter(person::COLUMN.email.eq(new.witness.clone())).one(&tx).await?;
    let witness = witness.filter(|_| new.witness != new.email).ok_or(PaperRefused::Witness)?.id;
    let witnessed_by = eligible(ctx, &tx, (found.pact.id, original), witness).await?;
    let draft = paper::Entity::find()
        .filter(paper::COLUMN.version_id.eq(found.version.id))
        .filter(paper::COLUMN.organisation_id.eq(found.organisation.id))
        .filter(paper::COLUMN.person_id.eq(actor.person))
        .filter(paper::COLUMN.state.eq(PaperState::Draft))
        .one(&tx)
        .await?;
    let row = paper::Model {
        id: draft.as_ref().map_or_else(|| ctx.random.id(now), |draft| draft.id),
        version_id: found.version.id,
        organisation_id: found.organisation.id,
        name: new.name.to_string(),
        title: new.title.to_string(),
        email: new.email.clone(),
        lang: new.lang,
        document: new.document.to_string(),
        signed_on: new.signed_on,
        recorded_by_id: by.organisation.id,
        person_id: actor.person,
        witnessed_by_id: witnessed_by,
        witness_id: witness,
        salt: hex::encode(ctx.random.bytes::<32>()),
        state: PaperState::Draft,
        state_since: now,
        reason: None,
        signature_id: None,
    };
    if waits(&tx, &row).await? {
        return Err(PaperRefused::Waits.into());
    }
    let id = row.id;
    let row = row.into_active_model().reset_all();
    if draft.is_some() {
        row.update(&tx).await?;
    } else {
        paper::Entity::insert(row).exec_without_returning(&tx).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// For which organisation this person may witness it.
pub(super) async fn eligible(
    ctx: &Ctx,
    db: &impl ConnectionTrait,
    (pact, original): (PactId, Original),
    person: PersonId,
) -> Result<OrganisationId, Error> {
    let acts_for = acts_for(db, person, ctx.clock.today()).await?;
    Ok(original.witness(person, &acts_for, &seats(db, pact).await?)?)
}

/// The record, if this person made it.
async fn own(tx: &DatabaseTransaction, actor: &Actor, id: PaperId) -> Result<Recorded, Error> {
    let found = whole(tx, id).await?.filter(|found| found.paper.person_id == actor.person);
    found.ok_or(Error::NotFound)
}

/// The record, if this person is its witness and was asked.
pub(super) async fn asked(tx: &DatabaseTransaction, actor: &Actor, id: PaperId) -> Result<Recorded, Error> {
    let found = whole(tx, id).await?;
    let found = found.filter(|found| found.paper.witness_id == actor.person && found.paper.state != PaperState::Draft);
    found.ok_or(Error::NotFound)
}

pub(super) async fn becomes(ctx: &Ctx, tx: &DatabaseTransaction, id: PaperId, state: PaperState) -> Result<(), DbErr> {
    paper::Entity::update_many()
        .col_expr(paper::Column::State, Expr::value(state))
        .col_expr(paper::Column::StateSince, Expr::value(ctx.clock.now()))
        .filter(paper::COLUMN.id.eq(id))
        .exec(tx)
        .await
        .map(drop)
}

/// Sends the record with its scan to its witness. From then on it is changed no more.
pub async fn send(ctx: &Ctx, actor: &Actor, id: PaperId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let found = own(&tx, actor, id).await?;
    match found.paper.state {
        PaperState::Draft => {}
        PaperState::Waiting => return Ok(()),
        PaperState::Witnessed | PaperState::Refused | PaperState::TakenBack => return Err(PaperRefused::Over.into()),
    }
    if waits(&tx, &found.paper).await? {
        return Err(PaperRefused::Waits.into());
    }
    stands(&tx, &found).await?;
    eligible(ctx, &tx, (found.pact.id, found.original()), found.paper.witness_id).await?;
    let scan = files::scan_of(&tx, id).await?;
    if scan.is_none_or(|scan| scan.state != FileState::Kept) {
        return Err(PaperRefused::Scan.into());
    }
    files::publish(ctx, &tx, Purpose::Paper(id)).await?;
    becomes(ctx, &tx, id, PaperState::Waiting).await?;
    telling::asked(ctx, &tx, &found).await?;
    tx.commit().await?;
    Ok(())
}

/// How the organisation stands to the version, if it could be bound.
pub(super) async fn stands(tx: &DatabaseTransaction, found: &Recorded) -> Result<Standing, Error> {
    let which = (found.pact.slug.as_str(), Some(found.version.number));
    let paper = &found.paper;
    let standing = standing(tx, which, found.organisation.slug.as_str(), paper.person_id, paper.signed_on).await?;
    let standing = standing.ok_or(Error::NotFound)?;
    match standing.hindrance() {
        Some(why) => Err(why.into()),
        None => Ok(standing),
    }
}

/// Takes the record back, which is not a signature yet; its scan is destroyed.
pub async fn take_back(ctx: &Ctx, actor: &Actor, id: PaperId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    match own(&tx, actor, id).await?.paper.state {
        PaperState::Draft | PaperState::Waiting => {}
        PaperState::TakenBack => return Ok(()),
        PaperState::Witnessed | PaperState::Refused => return Err(PaperRefused::Over.into()),
    }
    becomes(ctx, &tx, id, PaperState::TakenBack).await?;
    files::destroy(ctx, &tx, Purpose::Paper(id)).await?;
    tx.commit().await?;
    Ok(())
}

/// The witness has not seen the original, or it is another; the scan is destroyed, and who recorded it is told why.
pub async fn refuse(ctx: &Ctx, actor: &Actor, id: PaperId, reason: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let found = asked(&tx, actor, id).await?;
    match found.paper.state {
        PaperState::Waiting => {}
        PaperState::Refused => return Ok(()),
        PaperState::Draft | PaperState::Witnessed | PaperState::TakenBack => return Err(PaperRefused::Over.into()),
    }
    becomes(ctx, &tx, id, PaperState::Refused).await?;
    let why = Expr::value(Some(reason.to_string()));
    paper::Entity::update_many().col_expr(paper::Column::Reason, why).filter(paper::COLUMN.id.eq(id)).exec(&tx).await?;
    files::destroy(ctx, &tx, Purpose::Paper(id)).await?;
    telling::refused(ctx, &tx, &found, reason).await?;
    tx.commit().await?;
    Ok(())
}
