//! Taking a person out of the signatures that they made. What they signed stands; who it was is said no more.

use super::entity::signature;
use crate::kernel::ids::PersonId;
use crate::log::entry::{Act, By};
use crate::log::server::{LogError, append};
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{pact, version};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _};
use serde_json::json;

/// Destroys the name, the title, the statement with everything that was made of it, and the salt of the log's digests.
pub async fn erase(ctx: &Ctx, tx: &DatabaseTransaction, person: PersonId) -> Result<(), LogError> {
    let made = signature::Entity::find()
        .find_also_related(organisation::Entity)
        .find_also_related(version::Entity)
        .filter(signature::COLUMN.person_id.eq(person))
        .filter(signature::COLUMN.erased_seq.is_null());
    for (signature, organisation, version) in made.all(tx).await? {
        let whole = || DbErr::RecordNotFound("what was signed, and by whom".to_owned());
        let (organisation, version) = organisation.zip(version).ok_or_else(whole)?;
        let pact = pact::Entity::find_by_id(version.pact_id).one(tx).await?.ok_or_else(whole)?;
        let act = Act::new("signature.erased", ctx.clock.now(), By::portal("accounts"))
            .in_pact(pact.slug.as_str())
            .on(organisation.slug.as_str())
            .with(json!({"signature": signature.log_seq}));
        let seq = append(tx, act).await?;
        let nothing = || Expr::value("");
        signature::Entity::update_many()
            .col_expr(signature::Column::PersonName, nothing())
            .col_expr(signature::Column::PersonTitle, nothing())
            .col_expr(signature::Column::PersonSalt, nothing())
            .col_expr(signature::Column::Statement, nothing())
            .col_expr(signature::Column::StatementDigest, nothing())
            .col_expr(signature::Column::Seal, nothing())
            .col_expr(signature::Column::Passkey, Expr::value(None::<String>))
            .col_expr(signature::Column::ErasedAt, Expr::value(Some(ctx.clock.now())))
            .col_expr(signature::Column::ErasedSeq, Expr::value(Some(seq)))
            .filter(signature::COLUMN.id.eq(signature.id))
            .exec(tx)
            .await?;
    }
    Ok(())
}
