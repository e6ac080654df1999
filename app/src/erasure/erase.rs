//! Taking a person out of every table.

use super::Error;
use crate::files::model::Purpose;
use crate::files::server as files;
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::invitations::server::{joining, lapse, lists};
use crate::kernel::ids::PersonId;
use crate::log::entry::By;
use crate::passkeys::server::erase as passkeys;
use crate::passkeys::server::register::is_recent;
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use crate::press::server::erase as press;
use crate::sanctions::server::entity::{case, seat};
use crate::signatures::server::entity::mandate;
use crate::signatures::server::erase as signatures;
use crate::signatures::server::mandates::{fall, forget};
use crate::subscriptions::server::manage;
use sea_orm::sea_query::{Expr, Func, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, ExprTrait as _, PaginatorTrait as _,
    QueryFilter as _, QuerySelect as _, QueryTrait as _,
};

/// The tables whose rows of a person go, each with the column that says whose they are.
pub const GOES: [(&str, &str); 13] = [
    ("memberships", "person_id"),
    ("operators", "person_id"),
    ("signature_preparations", "person_id"),
    ("sessions", "person_id"),
    ("sign_in_links", "person_id"),
    ("sign_ins", "person_id"),
    ("provider_links", "person_id"),
    ("provider_ceremonies", "person_id"),
    ("passkeys", "person_id"),
    ("mail_preferences", "person_id"),
    ("reminders", "person_id"),
    ("appeal_list", "person_id"),
    ("seat_requests", "person_id"),
];

/// Whether the person has a part in a case that is not over.
pub async fn has_a_case(db: &impl ConnectionTrait, of: PersonId) -> Result<bool, DbErr> {
    let open = case::Entity::find().select_only().column(case::Column::Id).filter(case::COLUMN.ending.is_null());
    let seats =
        seat::Entity::find().filter(seat::COLUMN.person_id.eq(of)).filter(seat::Column::CaseId.in_subquery(open.into_query()));
    Ok(seats.count(db).await? > 0)
}

/// Takes the person out of the portal, all at once; a second time there is nobody to take out.
pub async fn erase(ctx: &Ctx, actor: &Actor) -> Result<(), Error> {
    if !is_recent(ctx, actor).await? {
        return Err(Error::Stale);
    }
    let tx = ctx.db.begin().await?;
    if has_a_case(&tx, actor.person).await? {
        return Err(Error::Case);
    }
    passkeys::erase(ctx, &tx, actor.person).await?;
    signatures::erase(ctx, &tx, actor.person).await?;
    press::erase(ctx, &tx, actor).await?;
    // Before the mandates fall, with which an invitation would end as well.
    lapse::erase(ctx, &tx, actor.person).await?;
    end_mandates(ctx, &tx, actor.person).await?;
    for (table, column) in GOES {
        let rows = Query::delete().from_table(table).and_where(Expr::col(column).eq(actor.person.0)).to_owned();
        tx.execute(&rows).await?;
    }
    manage::erase_address(&tx, &actor.email).await?;
    joining::forget(&tx, &actor.email).await?;
    lists::forget(&tx, &actor.email).await?;
    mail::withdraw_all(&tx, &actor.email).await?;
    person::Entity::update_many()
        .col_expr(person::Column::Email, Expr::value(format!("{}@erased.invalid", actor.person)))
        .col_expr(person::Column::Name, Expr::value("—"))
        .col_expr(person::Column::ErasedAt, Expr::value(Some(ctx.clock.now())))
        .filter(person::COLUMN.id.eq(actor.person))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Ends the person's mandates and what was handed on of them; what they rested on may name the person, and goes, with its files.
async fn end_mandates(ctx: &Ctx, tx: &DatabaseTransaction, of: PersonId) -> Result<(), Error> {
    for mandate in mandate::Entity::find().filter(mandate::COLUMN.person_id.eq(of)).all(tx).await? {
        if mandate.revoked_at.is_none() {
            fall(ctx, tx, mandate.id, (By::portal("accounts"), None)).await?;
        }
        if mandate.delegated_name.is_some() {
            forget(ctx, tx, &mandate).await?;
        }
        // What was handed on says in the same words on what it rests.
        mandate::Entity::update_many()
            .col_expr(mandate::Column::Document, Expr::value("—"))
            .filter(mandate::COLUMN.rests_on_id.eq(mandate.id))
            .exec(tx)
            .await?;
        files::destroy(ctx, tx, Purpose::Mandate(mandate.id)).await.map_err(|error| DbErr::Custom(error.to_string()))?;
    }
    let now = Expr::value(ctx.clock.now());
    mandate::Entity::update_many()
        .col_expr(mandate::Column::RevokedAt, Func::coalesce([Expr::col(mandate::Column::RevokedAt), now]).into())
        .col_expr(mandate::Column::Title, Expr::value("—"))
        .col_expr(mandate::Column::Document, Expr::value("—"))
        .col_expr(mandate::Column::RevocationReason, Expr::value(None::<String>))
        .col_expr(mandate::Column::DelegatedName, Expr::value(None::<String>))
        .col_expr(mandate::Column::DelegationSalt, Expr::value(None::<String>))
        .filter(mandate::COLUMN.person_id.eq(of))
        .exec(tx)
        .await?;
    Ok(())
}
