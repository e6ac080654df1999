//! Mandates: recording who may bind an organisation, and asking whether one does.

use super::delegate::slug_of;
use super::entity::mandate;
use crate::identity::server::entity::person;
use crate::invitations::server::answer::end_unanswerable;
use crate::invitations::server::vouch::leave;
use crate::kernel::ids::{MandateId, OrganisationId, PactId, PersonId};
use crate::log::entry::{Act, By};
use crate::log::server::{LogError, append};
use crate::organisations::server::entity::organisation;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Select,
    Set,
};
use serde_json::json;
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

/// The mandate on record that says the same in all, and was neither taken back nor handed on; that of a signature on paper is none.
pub async fn same(db: &impl ConnectionTrait, new: &NewMandate<'_>) -> Result<Option<MandateId>, DbErr> {
    alike(db, new, false).await
}

async fn alike(db: &impl ConnectionTrait, new: &NewMandate<'_>, on_paper: bool) -> Result<Option<MandateId>, DbErr> {
    let known = mandate::Entity::find()
        .filter(mandate::COLUMN.person_id.eq(new.person))
        .filter(mandate::COLUMN.organisation_id.eq(new.organisation))
        .filter(mandate::COLUMN.document.eq(new.document))
        .filter(mandate::COLUMN.valid_from.eq(new.valid_from))
        .filter(mandate::COLUMN.on_paper.eq(on_paper))
        .filter(mandate::COLUMN.rests_on_id.is_null())
        .filter(mandate::COLUMN.revoked_at.is_null());
    let says = |m: &mandate::Model| {
        m.pact_id == new.pact && m.title == new.title && m.vouched_by == new.vouched_by && m.valid_until == new.valid_until
    };
    Ok(known.all(db).await?.into_iter().find(says).map(|m| m.id))
}

/// Records a mandate, or returns the one that says the same.
pub async fn record(ctx: &Ctx, db: &impl ConnectionTrait, new: NewMandate<'_>) -> Result<MandateId, DbErr> {
    keep(ctx, db, new, false).await
}

/// Records the authority behind a signature on paper, which founds nothing else, or returns the one that says the same.
pub async fn record_on_paper(ctx: &Ctx, db: &impl ConnectionTrait, new: NewMandate<'_>) -> Result<MandateId, DbErr> {
    keep(ctx, db, new, true).await
}

async fn keep(ctx: &Ctx, db: &impl ConnectionTrait, new: NewMandate<'_>, on_paper: bool) -> Result<MandateId, DbErr> {
    if let Some(known) = alike(db, &new, on_paper).await? {
        return Ok(known);
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
        rests_on_id: Set(None),
        delegated_name: Set(None),
        delegation_salt: Set(None),
        delegated_seq: Set(None),
        on_paper: Set(on_paper),
    };
    mandate::Entity::insert(row).exec_without_returning(db).await?;
    Ok(id)
}

/// The messages that tell of a mandate that was recorded.
pub const RECORDED: [&str; 2] = ["mail-mandate-recorded-subject", "mail-mandate-recorded-body"];
/// The messages that tell of one that was taken back.
pub const TAKEN_BACK: [&str; 2] = ["mail-mandate-taken-back-subject", "mail-mandate-taken-back-body"];

/// Tells who holds or held a mandate, in their language.
pub async fn tell(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    to: PersonId,
    (organisation, document): (&organisation::Model, &str),
    [subject, body]: [&str; 2],
) -> Result<(), DbErr> {
    let Some(to) = person::Entity::find_by_id(to).one(tx).await? else { return Ok(()) };
    let lang = to.lang;
    let words = [
        ("name", to.name.into()),
        ("organisation", organisation.name.as_str().into()),
        ("document", document.into()),
        ("url", ctx.config.url(&format!("/{lang}/sign-in")).into()),
    ];
    let (subject, body) = (lang.ta(subject, &words), lang.ta(body, &words));
    mail::enqueue(ctx, tx, Mail { to: to.email, lang, subject, body }).await.map(drop)
}

/// Takes a mandate back in public, and with it what was handed on of it, whose holders are told. The reason stays between those who
/// vouch; what was signed stands. The role that came with a mandate goes when its holder has no other there, and so does an open
/// invitation to them.
pub async fn take_back(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    of: &mandate::Model,
    (by, pact): (By, Option<&str>),
    reason: Option<&str>,
) -> Result<(), LogError> {
    ends(ctx, tx, of, (by.clone(), pact), reason).await?;
    let fallen = resting(of.id).find_also_related(organisation::Entity).all(tx).await?;
    fall(ctx, tx, of.id, (by, pact)).await?;
    for (delegated, organisation) in fallen {
        let Some(organisation) = organisation else { continue };
        tell(ctx, tx, delegated.person_id, (&organisation, &delegated.document), TAKEN_BACK).await?;
    }
    Ok(())
}

/// What was handed on of a mandate and not taken back.
fn resting(of: MandateId) -> Select<mandate::Entity> {
    mandate::Entity::find().filter(mandate::COLUMN.rests_on_id.eq(of)).filter(mandate::COLUMN.revoked_at.is_null())
}

/// What was handed on of a mandate falls with it.
pub async fn fall(ctx: &Ctx, tx: &DatabaseTransaction, of: MandateId, (by, pact): (By, Option<&str>)) -> Result<(), LogError> {
    for delegated in resting(of).all(tx).await? {
        ends(ctx, tx, &delegated, (by.clone(), pact), None).await?;
    }
    Ok(())
}

/// Says that to whom a mandate was handed on is opened by nothing any more.
pub async fn forget(ctx: &Ctx, tx: &DatabaseTransaction, of: &mandate::Model) -> Result<(), LogError> {
    let organisation = slug_of(tx, of.organisation_id).await?;
    let act = Act::new("mandate.erased", ctx.clock.now(), By::portal("accounts")).on(of.id.to_string());
    append(tx, act.with(json!({ "organisation": organisation }))).await.map(drop)
}

async fn ends(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    of: &mandate::Model,
    (by, pact): (By, Option<&str>),
    reason: Option<&str>,
) -> Result<(), LogError> {
    let now = ctx.clock.now();
    let organisation = slug_of(tx, of.organisation_id).await?;
    let data = json!({ "organisation": organisation });
    let mut act = Act::new("mandate.revoked", now, by.clone()).on(of.id.to_string()).with(data);
    if let Some(pact) = pact {
        act = act.in_pact(pact);
    }
    let seq = append(tx, act).await?;
    mandate::Entity::update_many()
        .col_expr(mandate::Column::RevokedAt, Expr::value(Some(now)))
        .col_expr(mandate::Column::RevocationReason, Expr::value(reason.map(str::to_owned)))
        .col_expr(mandate::Column::RevokedSeq, Expr::value(Some(seq)))
        .filter(mandate::COLUMN.id.eq(of.id))
        .exec(tx)
        .await?;
    end_unanswerable(ctx, tx, of, by).await?;
    Ok(leave(tx, of.person_id, of.organisation_id).await?)
}

/// Takes a mandate back without a word: it can found no further act; what was signed under it stands.
pub async fn revoke(ctx: &Ctx, id: MandateId) -> Result<(), DbErr> {
    mandate::Entity::update_many()
        .col_expr(mandate::Column::RevokedAt, Expr::value(Some(ctx.clock.now())))
        .filter(mandate::COLUMN.id.eq(id))
        .filter(mandate::COLUMN.revoked_at.is_null())
        .exec(ctx.db.write())
        .await
        .map(drop)
}

/// Whether the person holds a mandate for the organisation today that covers the pact.
pub async fn may_act(
    db: &impl ConnectionTrait,
    person: PersonId,
    organisation: OrganisationId,
    pact: PactId,
    today: Date,
) -> Result<bool, DbErr> {
    Ok(acts_under(db, person, organisation, pact, today).await?.is_some())
}

/// The mandate under which the person acts for the organisation in the pact today, the oldest where there are several.
pub async fn acts_under(
    db: &impl ConnectionTrait,
    person: PersonId,
    organisation: OrganisationId,
    pact: PactId,
    today: Date,
) -> Result<Option<MandateId>, DbErr> {
    let found = in_effect(today)
        .filter(mandate::COLUMN.person_id.eq(person))
        .filter(mandate::COLUMN.organisation_id.eq(organisation))
        .filter(mandate::covers(pact))
        .order_by_asc(mandate::COLUMN.valid_from)
        .order_by_asc(mandate::COLUMN.id)
        .one(db)
        .await?;
    Ok(found.map(|mandate| mandate.id))
}

/// The mandates in effect on a day; of those on paper none is.
pub fn in_effect(today: Date) -> Select<mandate::Entity> {
    mandate::Entity::find()
        .filter(mandate::COLUMN.valid_from.lte(today))
        .filter(Condition::any().add(mandate::COLUMN.valid_until.is_null()).add(mandate::COLUMN.valid_until.gte(today)))
        .filter(mandate::COLUMN.revoked_at.is_null())
        .filter(mandate::COLUMN.on_paper.eq(false))
}
