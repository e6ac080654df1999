//! A witness has seen the original: what was recorded becomes a signature.

use super::super::Error;
use super::super::entity::{mandate, paper};
use super::super::mandates::{NewMandate, record_on_paper};
use super::super::prepare::{custom, day as iso, stated};
use super::super::sign::sign_stated;
use super::super::standing::Standing;
use super::acts::{asked, becomes, eligible, stands};
use super::{Recorded, telling};
use crate::evidence::statement::{OnPaper, Statement};
use crate::files::server as files;
use crate::identity::server::actor::Actor;
use crate::identity::server::commands::register;
use crate::identity::server::entity::person;
use crate::kernel::canonical::salted_digest;
use crate::kernel::ids::{PaperId, PersonId, SignatureId};
use crate::platform::ctx::Ctx;
use crate::platform::salted::salt_of;
use crate::signatures::model::{SignRefusal, SigningMethod};
use crate::signatures::paper::{PaperRefused, PaperState};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};

/// The witness has seen the original: it is a signature from now on, if the organisation could sign today. The same again is nothing new.
pub async fn confirm(ctx: &Ctx, actor: &Actor, id: PaperId) -> Result<SignatureId, Error> {
    let tx = ctx.db.begin().await?;
    let found = asked(&tx, actor, id).await?;
    if let Some(done) = found.paper.signature_id {
        return Ok(done);
    }
    if found.paper.state != PaperState::Waiting {
        return Err(PaperRefused::Over.into());
    }
    let witnessed_by = eligible(ctx, &tx, (found.pact.id, found.original()), actor.person).await?;
    if witnessed_by != found.witnessed_by.id {
        return Err(PaperRefused::Witness.into());
    }
    let mut standing = stands(&tx, &found).await?;
    let paper = &found.paper;
    let signatory = register(ctx, &tx, &paper.email, &paper.name, paper.lang).await?;
    standing.mandate = Ok(authority(ctx, &tx, &found, signatory).await?);
    let statement = statement(ctx, &tx, (&found, &standing), actor).await?;
    let text = statement.canonical().map_err(custom)?;
    let signature = sign_stated(ctx, &tx, signatory, &standing, (&statement, &text), None).await?;
    becomes(ctx, &tx, id, PaperState::Witnessed).await?;
    paper::Entity::update_many()
        .col_expr(paper::Column::SignatureId, Expr::value(Some(signature)))
        .filter(paper::COLUMN.id.eq(id))
        .exec(&tx)
        .await?;
    telling::witnessed(ctx, &tx, &found, signature).await?;
    tx.commit().await?;
    Ok(signature)
}

/// The authority of who signed, as it was recorded: for this signature alone.
async fn authority(ctx: &Ctx, tx: &DatabaseTransaction, found: &Recorded, signatory: PersonId) -> Result<mandate::Model, Error> {
    let paper = &found.paper;
    let new = NewMandate {
        person: signatory,
        organisation: paper.organisation_id,
        pact: Some(found.pact.id),
        title: &paper.title,
        document: &paper.document,
        vouched_by: &found.recorded_by.name,
        valid_from: paper.signed_on,
        valid_until: Some(paper.signed_on),
    };
    // What was taken back, as a false authority is, comes to life again by no other paper.
    let taken_back = mandate::Entity::find()
        .filter(mandate::COLUMN.person_id.eq(signatory))
        .filter(mandate::COLUMN.organisation_id.eq(paper.organisation_id))
        .filter(mandate::COLUMN.pact_id.eq(found.pact.id))
        .filter(mandate::COLUMN.document.eq(paper.document.as_str()))
        .filter(mandate::COLUMN.valid_from.eq(paper.signed_on))
        .filter(mandate::COLUMN.revoked_at.is_not_null());
    if taken_back.count(tx).await? > 0 {
        return Err(SignRefusal::MandateRevoked.into());
    }
    let id = record_on_paper(ctx, tx, new).await?;
    Ok(mandate::Entity::find_by_id(id).one(tx).await?.ok_or(SignRefusal::NoMandate)?)
}

/// What who recorded it and its witness state: who signed, when, on what authority, and the digest of the scan.
async fn statement(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (found, standing): (&Recorded, &Standing),
    witness: &Actor,
) -> Result<Statement, Error> {
    let (paper, mandate) = (&found.paper, standing.mandate.as_ref().map_err(|why| *why)?);
    let role = standing.party.as_ref().ok_or(SignRefusal::NoSeat)?.role;
    let of = (&found.pact, &found.version, &found.organisation, mandate, role);
    let mut statement = stated(ctx, &paper.name, of, witness.lang, SigningMethod::Paper)?;
    let recorder = person::Entity::find_by_id(paper.person_id).one(tx).await?.ok_or(Error::NotFound)?;
    let scan = files::scan_of(tx, paper.id).await?.ok_or(PaperRefused::Scan)?;
    let salt = salt_of(&paper.salt);
    let words = [
        ("name", paper.name.as_str().into()),
        ("organisation", found.organisation.name.as_str().into()),
        ("recorded", found.recorded_by.name.as_str().into()),
        ("witnessed", found.witnessed_by.name.as_str().into()),
        ("day", witness.lang.date(paper.signed_on).into()),
    ];
    statement.promise = witness.lang.ta("paper-promise", &words);
    statement.paper = Some(OnPaper {
        signed_on: iso(paper.signed_on)?,
        scan: format!("sha256:{}", scan.sha256),
        recorded_by: found.recorded_by.slug.to_string(),
        recorder: salted_digest(&salt, &recorder.name),
        witnessed_by: found.witnessed_by.slug.to_string(),
        witness: salted_digest(&salt, &witness.name),
    });
    Ok(statement)
}
