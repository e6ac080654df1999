//! Taking a person out of what they signed and countersigned. The acts stand; who did them is said no more.

use super::entity::{countersignature, signature};
use crate::kernel::ids::{OrganisationId, PersonId, VersionId};
use crate::log::entry::{Act, By};
use crate::log::server::{LogError, append};
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{pact, version};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, ExprTrait as _, QueryFilter as _,
};
use serde_json::{Value, json};

/// What stands in place of the digest of a statement that was erased; no two have the same.
pub fn no_digest(log_seq: i64) -> String {
    format!("erased {log_seq}")
}

/// Destroys the name, the title, the statement with everything that was made of it, and the salt of the log's digests.
pub async fn erase(ctx: &Ctx, tx: &DatabaseTransaction, person: PersonId) -> Result<(), LogError> {
    let signed =
        signature::Entity::find().filter(signature::COLUMN.person_id.eq(person)).filter(signature::COLUMN.erased_seq.is_null());
    for s in signed.all(tx).await? {
        let said = json!({"signature": s.log_seq});
        empty(ctx, tx, ("signatures", s.log_seq), (s.version_id, s.organisation_id), said).await?;
    }
    let countersigned = countersignature::Entity::find()
        .filter(countersignature::COLUMN.person_id.eq(person))
        .filter(countersignature::COLUMN.erased_seq.is_null());
    for c in countersigned.all(tx).await? {
        let said = json!({"countersignature": c.log_seq});
        empty(ctx, tx, ("countersignatures", c.log_seq), (c.version_id, c.organisation_id), said).await?;
    }
    Ok(())
}

/// Empties one row, with the entry that says so.
async fn empty(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (table, log_seq): (&'static str, i64),
    (version, organisation): (VersionId, OrganisationId),
    said: Value,
) -> Result<(), LogError> {
    let whole = || DbErr::RecordNotFound("what was signed, and by whom".to_owned());
    let organisation = organisation::Entity::find_by_id(organisation).one(tx).await?.ok_or_else(whole)?;
    let version = version::Entity::find_by_id(version).one(tx).await?.ok_or_else(whole)?;
    let pact = pact::Entity::find_by_id(version.pact_id).one(tx).await?.ok_or_else(whole)?;
    let now = ctx.clock.now();
    let act = Act::new("signature.erased", now, By::portal("accounts"))
        .in_pact(pact.slug.as_str())
        .on(organisation.slug.as_str())
        .with(said);
    let seq = append(tx, act).await?;
    let mut row = Query::update().table(table).to_owned();
    for column in ["person_name", "person_title", "person_salt", "statement", "seal"] {
        row.value(column, "");
    }
    row.value("statement_digest", no_digest(log_seq))
        .value("passkey", None::<String>)
        .value("oidc", None::<String>)
        .value("erased_at", now)
        .value("erased_seq", seq)
        .and_where(Expr::col("log_seq").eq(log_seq));
    tx.execute(&row).await?;
    Ok(())
}
