//! Withdrawing: a new public event with its reason; the signatory stays on the register as withdrawn.

use super::entity::signature;
use super::mandates::may_act;
use super::queries::bound_by;
use super::sign::counting;
use super::{Error, withdrawn};
use crate::commitments::server::bind::release;
use crate::commitments::server::settle::Waiver;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::SignatureId;
use crate::kernel::text::NonEmptyText;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{pact, party};
use crate::platform::ctx::Ctx;
use crate::platform::figures;
use crate::signatures::model::SignRefusal;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};
use serde_json::json;

/// Withdraws the signature `id` for its organisation, and tells those who run the pact and those who invited the organisation. Only who
/// acts for that organisation under a mandate that covers the pact may.
pub async fn withdraw(ctx: &Ctx, actor: &Actor, id: SignatureId, reason: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let signature = signature::Entity::find_by_id(id).one(&tx).await?.ok_or(Error::NotFound)?;
    let seat = party::Entity::find_by_id(signature.party_id).find_also_related(pact::Entity).one(&tx).await?;
    let Some((party, Some(pact))) = seat else { return Err(DbErr::RecordNotFound("the seat of a signature".to_owned()).into()) };
    if !may_act(&tx, actor.person, signature.organisation_id, pact.id, ctx.clock.today()).await? {
        return Err(Error::NotFound);
    }
    if signature.annulled_at.is_some() {
        return Err(Error::Annulled);
    }
    if signature.withdrawn_at.is_some() {
        return Err(Error::AlreadyWithdrawn);
    }
    if signature.superseded_at.is_some() {
        return Err(SignRefusal::Superseded.into());
    }
    let organisation = organisation::Entity::find_by_id(signature.organisation_id).one(&tx).await?.ok_or(Error::NotFound)?;
    let now = ctx.clock.now();
    let by = By::new(organisation.slug.as_str(), party.role.as_str());
    let act = Act::new("signature.withdrawn", now, by.clone())
        .in_pact(pact.slug.as_str())
        .on(organisation.slug.as_str())
        .with(json!({ "signature": signature.log_seq, "reason": reason }));
    let seq = append(&tx, act).await?;
    signature::Entity::update_many()
        .col_expr(signature::Column::WithdrawnAt, Expr::value(Some(now)))
        .col_expr(signature::Column::WithdrawalReason, Expr::value(Some(reason.to_string())))
        .col_expr(signature::Column::WithdrawnSeq, Expr::value(Some(seq)))
        .col_expr(signature::Column::ChangedSeq, Expr::value(seq))
        .filter(signature::COLUMN.id.eq(id))
        .exec(&tx)
        .await?;
    if counting(&tx, party.id).await? == 0 {
        figures::add(&tx, &format!("signed/{}", party.role), -1).await?;
    }
    if bound_by(&tx, party.id).await?.is_none() {
        release(ctx, &tx, by, party.id, Waiver::Withdrawal).await?;
    }
    withdrawn::tell(ctx, &tx, (&pact, &organisation), (id, reason), actor.person).await?;
    tx.commit().await?;
    Ok(())
}
