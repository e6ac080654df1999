//! What the invited do behind their link: open it, decline, or say that they are not the one. Signing needs no more than the link's page.

use super::Error;
use super::entity::{invitation, link, token};
use super::joining::coordinators;
use super::send::{answered, signed_since};
use crate::identity::server::actor::digest;
use crate::identity::server::entity::person;
use crate::invitations::model::InvitationState;
use crate::kernel::ids::{InvitationId, OrganisationId};
use crate::kernel::text::NonEmptyText;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::pact;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::signatures::server::entity::mandate;
use crate::signatures::server::mandates::take_back;
use sea_orm::sea_query::{Condition, Expr, SelectStatement};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
};
use serde_json::{Value, json};

/// An invitation with all that surrounds it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The invitation.
    pub invitation: invitation::Model,
    /// To which pact.
    pub pact: pact::Model,
    /// Who is invited.
    pub organisation: organisation::Model,
    /// Who invites.
    pub association: organisation::Model,
    /// Who was written to.
    pub person: person::Model,
    /// Whether the organisation has signed since, and the signature counts.
    pub signed: bool,
    /// Whether it has signed since, whatever became of that.
    pub answered: bool,
}

impl Found {
    /// Why it cannot be answered any more.
    pub fn refusal(&self) -> Option<Error> {
        match self.invitation.state {
            _ if self.signed => Some(Error::Signed),
            _ if self.answered => Some(Error::Over),
            InvitationState::Invited if !self.pact.state.takes_signatures() => Some(Error::NotOpen),
            InvitationState::Invited => None,
            InvitationState::Declined | InvitationState::Lapsed | InvitationState::Misdirected => Some(Error::Over),
        }
    }
}

/// The invitation behind a link; none where this portal sent no such link.
pub async fn behind(db: &impl ConnectionTrait, secret: &str) -> Result<Option<Found>, DbErr> {
    match token::Entity::find_by_id(digest(secret)).one(db).await? {
        Some(token) => found(db, token.invitation_id).await,
        None => Ok(None),
    }
}

/// The invitation with all that surrounds it.
pub(super) async fn found(db: &impl ConnectionTrait, id: InvitationId) -> Result<Option<Found>, DbErr> {
    let row = invitation::Entity::find_by_id(id)
        .find_also_related(organisation::Entity)
        .find_also(invitation::Entity, person::Entity)
        .one(db)
        .await?;
    let Some((invitation, Some(organisation), Some(person))) = row else { return Ok(None) };
    let pact = pact::Entity::find_by_id(invitation.pact_id).one(db).await?;
    let association = organisation::Entity::find_by_id(invitation.invited_by_id).one(db).await?;
    let with = |signature: SelectStatement| invitation::Entity::find_by_id(id).filter(Expr::exists(signature));
    let signed = with(signed_since()).count(db).await? > 0;
    let answered = with(answered()).count(db).await? > 0;
    let around = pact.zip(association);
    Ok(around.map(|(pact, association)| Found { invitation, pact, organisation, association, person, signed, answered }))
}

/// Notes that the invitation was opened; the first time counts.
pub async fn open(ctx: &Ctx, secret: &str) -> Result<(), Error> {
    let found = behind(ctx.db.read(), secret).await?.ok_or(Error::NotFound)?;
    link::Entity::update_many()
        .col_expr(link::Column::OpenedAt, Expr::value(Some(ctx.clock.now())))
        .filter(link::COLUMN.invitation_id.eq(found.invitation.id))
        .filter(link::COLUMN.opened_at.is_null())
        .exec(ctx.db.write())
        .await?;
    Ok(())
}

/// Declines for the organisation, with a reason that everyone may read, and tells those who invited.
pub async fn decline(ctx: &Ctx, secret: &str, reason: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let found = answerable(&tx, secret).await?;
    declined(ctx, &tx, &found, reason).await?;
    tx.commit().await?;
    Ok(())
}

/// Declines an open invitation without its link, for who may sign for the organisation.
pub async fn decline_open(ctx: &Ctx, tx: &DatabaseTransaction, id: InvitationId, reason: &NonEmptyText) -> Result<(), DbErr> {
    match found(tx, id).await? {
        Some(found) => declined(ctx, tx, &found, reason).await,
        None => Ok(()),
    }
}

async fn declined(ctx: &Ctx, tx: &DatabaseTransaction, found: &Found, reason: &NonEmptyText) -> Result<(), DbErr> {
    let by = By::new(found.organisation.slug.as_str(), PartyRole::Member.as_str());
    let data = json!({ "organisation": found.organisation.slug, "invitation": found.invitation.log_seq, "reason": reason });
    end(ctx, tx, found, InvitationState::Declined, ("signature.declined", by, data)).await?;
    tell(ctx, tx, found, ("mail-declined-subject", "mail-declined-body"), reason.as_str()).await
}

/// Ends an invitation that reached somebody who is not the one to answer. The mandate that came with it, for this pact and vouched for by
/// who invited, is taken back, and with the last one the role.
pub async fn misdirected(ctx: &Ctx, secret: &str) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let found = answerable(&tx, secret).await?;
    let data = json!({ "organisation": found.organisation.slug, "invitation": found.invitation.log_seq, "why": "misdirected" });
    let act = ("signature.lapsed", By::portal("invitation"), data);
    end(ctx, &tx, &found, InvitationState::Misdirected, act).await?;
    let came = mandate::Entity::find()
        .filter(mandate::COLUMN.person_id.eq(found.person.id))
        .filter(mandate::COLUMN.organisation_id.eq(found.organisation.id))
        .filter(mandate::COLUMN.pact_id.eq(found.pact.id))
        .filter(mandate::COLUMN.vouched_by.eq(found.association.name.as_str()))
        .filter(mandate::COLUMN.rests_on_id.is_null())
        .filter(mandate::COLUMN.on_paper.eq(false))
        .filter(mandate::COLUMN.revoked_at.is_null());
    for mandate in came.all(&tx).await? {
        let by = (By::portal("invitation"), Some(found.pact.slug.as_str()));
        take_back(ctx, &tx, &mandate, by, None).await?;
    }
    tell(ctx, &tx, &found, ("mail-misdirected-subject", "mail-misdirected-body"), "").await?;
    tx.commit().await?;
    Ok(())
}

async fn answerable(tx: &DatabaseTransaction, secret: &str) -> Result<Found, Error> {
    let found = behind(tx, secret).await?.ok_or(Error::NotFound)?;
    match found.refusal() {
        Some(why) => Err(why),
        None => Ok(found),
    }
}

/// Ends an invitation with the entry that says so.
pub(super) async fn end(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    found: &Found,
    state: InvitationState,
    (kind, by, data): (&str, By, Value),
) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let reason = data.get("reason").and_then(Value::as_str).map(str::to_owned);
    let act = Act::new(kind, now, by).in_pact(found.pact.slug.as_str()).on(found.organisation.slug.as_str()).with(data);
    let seq = append(tx, act).await.map_err(DbErr::from)?;
    invitation::Entity::update_many()
        .col_expr(invitation::Column::State, Expr::value(state))
        .col_expr(invitation::Column::EndedAt, Expr::value(Some(now)))
        .col_expr(invitation::Column::Reason, Expr::value(reason))
        .col_expr(invitation::Column::EndedSeq, Expr::value(Some(seq)))
        .filter(invitation::COLUMN.id.eq(found.invitation.id))
        .exec(tx)
        .await?;
    settle(tx, found.invitation.id).await
}

/// Ends the open invitations of who held a mandate that was taken back, where no other of theirs lets them answer: without authority
/// nobody speaks for an organisation behind a link, and nobody is reminded of it.
pub async fn end_unanswerable(ctx: &Ctx, tx: &DatabaseTransaction, of: &mandate::Model, by: By) -> Result<(), DbErr> {
    let open = invitation::Entity::find()
        .filter(invitation::COLUMN.person_id.eq(of.person_id))
        .filter(invitation::COLUMN.organisation_id.eq(of.organisation_id))
        .filter(invitation::COLUMN.state.eq(InvitationState::Invited));
    for invitation in open.all(tx).await?.into_iter().filter(|invitation| of.covers(invitation.pact_id)) {
        let lasts = Condition::any().add(mandate::COLUMN.valid_until.is_null());
        let others = mandate::Entity::find()
            .filter(mandate::COLUMN.person_id.eq(of.person_id))
            .filter(mandate::COLUMN.organisation_id.eq(of.organisation_id))
            .filter(mandate::covers(invitation.pact_id))
            .filter(mandate::COLUMN.revoked_at.is_null())
            .filter(lasts.add(mandate::COLUMN.valid_until.gte(ctx.clock.today())));
        if others.count(tx).await? > 0 {
            continue;
        }
        if let Some(found) = found(tx, invitation.id).await?.filter(|found| !found.answered) {
            let data = json!({ "organisation": found.organisation.slug, "invitation": invitation.log_seq, "why": "mandate" });
            end(ctx, tx, &found, InvitationState::Lapsed, ("signature.lapsed", by.clone(), data)).await?;
        }
    }
    Ok(())
}

/// Leaves nothing for the worker to do about an invitation.
pub(super) async fn settle(tx: &DatabaseTransaction, id: InvitationId) -> Result<(), DbErr> {
    let never = Option::<time::OffsetDateTime>::None;
    link::Entity::update_many()
        .col_expr(link::Column::DueAt, Expr::value(never))
        .col_expr(link::Column::AskedAt, Expr::value(never))
        .filter(link::COLUMN.invitation_id.eq(id))
        .exec(tx)
        .await
        .map(drop)
}

/// Tells the coordinators of the association, each in their language.
pub(super) async fn tell(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    found: &Found,
    (subject, body): (&str, &str),
    reason: &str,
) -> Result<(), DbErr> {
    for person in coordinators(tx, found.association.id).await? {
        let lang = person.lang;
        let path = format!("/{lang}/desk/members/{}/{}", found.pact.slug, found.association.slug);
        let words = [
            ("name", person.name.into()),
            ("organisation", found.organisation.name.as_str().into()),
            ("contact", found.person.name.as_str().into()),
            ("pact", found.pact.title.pick(lang).0.into()),
            ("reason", reason.into()),
            ("url", ctx.config.url(&path).into()),
        ];
        let (subject, body) = (lang.ta(subject, &words), lang.ta(body, &words));
        mail::enqueue(ctx, tx, Mail { to: person.email, lang, subject, body }).await?;
    }
    Ok(())
}

/// Whether the association brought this organisation in, into whichever pact.
pub async fn was_invited_by(
    db: &impl ConnectionTrait,
    organisation: OrganisationId,
    association: OrganisationId,
) -> Result<bool, DbErr> {
    let found = invitation::Entity::find()
        .filter(invitation::COLUMN.organisation_id.eq(organisation))
        .filter(invitation::COLUMN.invited_by_id.eq(association));
    Ok(found.count(db).await? > 0)
}
