//! Taking a person out of the registrations of their passkeys.

use super::entity::{binding, passkey};
use crate::kernel::ids::PersonId;
use crate::log::entry::{Act, By};
use crate::log::server::{LogError, append};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, EntityTrait as _, QueryFilter as _};
use serde_json::json;

/// What stands in place of the key of a registration that was erased; no two registrations have the same.
pub fn no_key(registered: i64) -> String {
    format!("erased {registered}")
}

/// Removes the person's passkeys, and destroys name, key and salt of each registration.
pub async fn erase(ctx: &Ctx, tx: &DatabaseTransaction, person: PersonId) -> Result<(), LogError> {
    let now = ctx.clock.now();
    passkey::Entity::delete_many().filter(passkey::COLUMN.person_id.eq(person)).exec(tx).await?;
    let known = binding::Entity::find().filter(binding::COLUMN.person_id.eq(person)).filter(binding::COLUMN.erased_seq.is_null());
    for registered in known.all(tx).await? {
        let said = json!({"registered": registered.log_seq});
        let mut row = binding::Entity::update_many().filter(binding::COLUMN.log_seq.eq(registered.log_seq));
        if registered.removed_at.is_none() {
            let removed = append(tx, Act::new("passkey.removed", now, By::portal("passkeys")).with(said.clone())).await?;
            row = row
                .col_expr(binding::Column::RemovedAt, Expr::value(Some(now)))
                .col_expr(binding::Column::RemovedSeq, Expr::value(Some(removed)));
        }
        let erased = append(tx, Act::new("passkey.erased", now, By::portal("accounts")).with(said)).await?;
        row.col_expr(binding::Column::PersonName, Expr::value(""))
            .col_expr(binding::Column::PublicKey, Expr::value(no_key(registered.log_seq)))
            .col_expr(binding::Column::Salt, Expr::value(""))
            .col_expr(binding::Column::ErasedSeq, Expr::value(Some(erased)))
            .exec(tx)
            .await?;
    }
    Ok(())
}
