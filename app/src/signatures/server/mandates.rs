//! Mandates: recording who may bind an organisation, and asking whether one does.

use super::entity::mandate;
use crate::kernel::ids::{MandateId, OrganisationId, PactId, PersonId};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Select, Set};
use time::Date;

/// A mandate to be recorded.
pub struct NewMandate<'a> {
    /// Who may bind.
    pub person: PersonId,
    /// Whom.
    pub organisation: OrganisationId,
    /// To which pact; to any where there is none.
    pub pact: Option<PactId>,
    /// In what capacity.
    pub title: &'a str,
    /// On which document it rests.
    pub document: &'a str,
    /// Who vouches for it.
    pub vouched_by: &'a str,
    /// Its first day.
    pub valid_from: Date,
    /// Its last day, if any.
    pub valid_until: Option<Date>,
}

/// Records a mandate, or returns the one that says the same.
pub async fn record(ctx: &Ctx, db: &impl ConnectionTrait, new: NewMandate<'_>) -> Result<MandateId, DbErr> {
    let same = mandate::Entity::find()
        .filter(mandate::COLUMN.person_id.eq(new.person))
        .filter(mandate::COLUMN.organisation_id.eq(new.organisation))
        .filter(mandate::COLUMN.document.eq(new.document))
        .filter(mandate::COLUMN.valid_from.eq(new.valid_from))
        .one(db)
        .await?;
    if let Some(known) = same {
        return Ok(known.id);
    }
    let id = ctx.random.id(ctx.clock.now());
    let row = mandate::ActiveModel {
        id: Set(id),
        person_id: Set(new.person),
        organisation_id: Set(new.organisation),
        pact_id: Set(new.pact),
        title: Set(new.title.to_owned()),
        document: Set(new.document.to_owned()),
        vouched_by: Set(new.vouched_by.to_owned()),
        valid_from: Set(new.valid_from),
        valid_until: Set(new.valid_until),
        revoked_at: Set(None),
        revocation_reason: Set(None),
        revoked_seq: Set(None),
        end_told_on: Set(None),
    };
    mandate::Entity::insert(row).exec_without_returning(db).await?;
    Ok(id)
}

/// Takes a mandate back: it can found no further act; what was signed under it stands.
pub async fn revoke(ctx: &Ctx, id: MandateId) -> Result<(), DbErr> {
    mandate::Entity::update_many()
        .col_expr(mandate::Column::RevokedAt, sea_orm::sea_query::Expr::value(Some(ctx.clock.now())))
        .filter(mandate::COLUMN.id.eq(id))
        .filter(mandate::COLUMN.revoked_at.is_null())
        .exec(ctx.db.write())
        .await
        .map(drop)
}

/// Whether the person holds a mandate for the organisation today.
pub async fn may_act(
    db: &impl ConnectionTrait,
    person: PersonId,
    organisation: OrganisationId,
    today: Date,
) -> Result<bool, DbErr> {
    let found = in_effect(today)
        .filter(mandate::COLUMN.person_id.eq(person))
        .filter(mandate::COLUMN.organisation_id.eq(organisation))
        .count(db)
        .await?;
    Ok(found > 0)
}

/// The mandates in effect on a day.
pub fn in_effect(today: Date) -> Select<mandate::Entity> {
    mandate::Entity::find()
        .filter(mandate::COLUMN.valid_from.lte(today))
        .filter(Condition::any().add(mandate::COLUMN.valid_until.is_null()).add(mandate::COLUMN.valid_until.gte(today)))
        .filter(mandate::COLUMN.revoked_at.is_null())
}
