//! Which mails a person does without, said in the account or behind the address that each such mail bears.
//!
//! The address holds the person's identifier and the kind, sealed; it can do nothing but refuse.

use super::entity::preference;
use crate::kernel::ids::PersonId;
use crate::kernel::locale::Lang;
use crate::notifications::model::MailKind;
use crate::platform::ctx::Ctx;
use crate::platform::sealed;
use crate::platform::security::ONE_CLICK;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, Set};
use uuid::Uuid;

/// What the seal is for.
const PURPOSE: &str = "unsubscribe";
/// Bytes of an identifier.
const ID: usize = 16;

/// Where this person refuses mails of this kind.
pub fn address(ctx: &Ctx, lang: Lang, person: PersonId, kind: MailKind) -> String {
    let token = sealed::seal(ctx, PURPOSE, &[person.0.as_bytes(), &[kind as u8][..]].concat());
    ctx.config.url(&format!("/{lang}/mail{}", ONE_CLICK.replace("{token}", &token)))
}

/// Who refuses what, by a token from an address; none where this portal did not seal it.
pub fn read(ctx: &Ctx, token: &str) -> Option<(PersonId, MailKind)> {
    let said = sealed::open(ctx, PURPOSE, token).filter(|said| said.len() == ID + 1)?;
    Some((Uuid::from_slice(&said[..ID]).ok()?.into(), *MailKind::ALL.get(usize::from(said[ID]))?))
}

/// Records what a person wants; the same again is nothing new.
pub async fn set(ctx: &Ctx, db: &impl ConnectionTrait, person: PersonId, kind: MailKind, wanted: bool) -> Result<(), DbErr> {
    let row =
        preference::ActiveModel { person_id: Set(person), kind: Set(kind), wanted: Set(wanted), since: Set(ctx.clock.now()) };
    let newest = OnConflict::columns([preference::Column::PersonId, preference::Column::Kind])
        .update_columns([preference::Column::Wanted, preference::Column::Since])
        .to_owned();
    preference::Entity::insert(row).on_conflict(newest).exec_without_returning(db).await.map(drop)
}

/// Those of some people who do without mails of a kind.
pub async fn refused(db: &impl ConnectionTrait, kind: MailKind, people: &[PersonId]) -> Result<Vec<PersonId>, DbErr> {
    let rows = preference::Entity::find()
        .filter(preference::Column::PersonId.is_in(people.iter().copied()))
        .filter(preference::COLUMN.kind.eq(kind))
        .filter(preference::COLUMN.wanted.eq(false))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.person_id).collect())
}

/// The kinds that a person wants.
pub async fn wanted(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<MailKind>, DbErr> {
    let mut kinds = Vec::new();
    for kind in MailKind::ALL {
        if refused(db, *kind, &[person]).await?.is_empty() {
            kinds.push(*kind);
        }
    }
    Ok(kinds)
}
