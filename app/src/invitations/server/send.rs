//! Inviting one organisation: the entry, the link, the mail.

use super::entity::{invitation, link, token};
use crate::identity::server::actor::digest;
use crate::invitations::model::{InvitationState, TERM_DAYS};
use crate::kernel::ids::{InvitationId, OrganisationId, PactId, PartyId, PersonId};
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::pact;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::signatures::server::entity::signature;
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, ExprTrait as _, PaginatorTrait as _,
    QueryFilter as _, Set,
};
use serde_json::json;
use time::Duration;

/// Who is invited, and who is written to.
pub struct Invited<'a> {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its permanent name.
    pub slug: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its seat.
    pub party: PartyId,
    /// The person.
    pub person: PersonId,
    /// Their name.
    pub contact: &'a str,
    /// Their address.
    pub email: &'a EmailAddress,
    /// The language of their mails.
    pub lang: Lang,
}

/// Whether an organisation waits for nothing: an invitation to the pact is open, or it has signed.
pub async fn is_settled(
    db: &impl ConnectionTrait,
    pact: PactId,
    (organisation, party): (OrganisationId, PartyId),
) -> Result<bool, DbErr> {
    let open = invitation::Entity::find()
        .filter(invitation::COLUMN.organisation_id.eq(organisation))
        .filter(invitation::COLUMN.pact_id.eq(pact))
        .filter(invitation::COLUMN.state.eq(InvitationState::Invited));
    let open = open.filter(Expr::exists(answered()).not());
    if open.count(db).await? > 0 {
        return Ok(true);
    }
    let signed = signature::Entity::find()
        .filter(signature::COLUMN.organisation_id.eq(organisation))
        .filter(signature::COLUMN.party_id.eq(party))
        .filter(signature::in_effect());
    Ok(signed.count(db).await? > 0)
}

/// The signatures that answered an invitation and count.
pub fn signed_since() -> SelectStatement {
    answered().cond_where(signature::in_effect()).to_owned()
}

/// The signatures that answered an invitation, whatever became of them.
pub fn answered() -> SelectStatement {
    use invitation::Column as I;
    use signature::Column as S;
    let of = |column: S| Expr::col((signature::Entity, column));
    Query::select()
        .expr(Expr::val(1))
        .from(signature::Entity)
        .and_where(of(S::OrganisationId).equals((invitation::Entity, I::OrganisationId)))
        .and_where(of(S::PartyId).equals((invitation::Entity, I::PartyId)))
        .and_where(of(S::SignedAt).gte(Expr::col((invitation::Entity, I::InvitedAt))))
        .to_owned()
}

/// Invites. The caller has seen that no invitation of this organisation to the pact is open.
pub async fn send(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (pact, association): (&pact::Model, &organisation::Model),
    invited: &Invited<'_>,
) -> Result<InvitationId, DbErr> {
    let now = ctx.clock.now();
    let (id, lapses_at): (InvitationId, _) = (ctx.random.id(now), now + Duration::days(TERM_DAYS));
    let by = By::new(association.slug.as_str(), PartyRole::Association.as_str());
    let act = Act::new("signature.invited", now, by)
        .in_pact(pact.slug.as_str())
        .on(invited.slug)
        .with(json!({ "organisation": invited.slug, "days": TERM_DAYS }));
    let log_seq = append(tx, act).await.map_err(DbErr::from)?;
    no_longer_newest(tx, pact.id, invited.organisation).await?;
    let row = invitation::ActiveModel {
        id: Set(id),
        pact_id: Set(pact.id),
        party_id: Set(invited.party),
        organisation_id: Set(invited.organisation),
        invited_by_id: Set(association.id),
        person_id: Set(invited.person),
        state: Set(InvitationState::Invited),
        invited_at: Set(now),
        lapses_at: Set(lapses_at),
        log_seq: Set(log_seq),
        ended_at: Set(None),
        reason: Set(None),
        ended_seq: Set(None),
    };
    invitation::Entity::insert(row).exec_without_returning(tx).await?;
    let row = link::ActiveModel {
        invitation_id: Set(id),
        newest: Set(true),
        opened_at: Set(None),
        due_at: Set(Some(lapses_at)),
        reminders: Set(0),
        reminded_at: Set(None),
        asked_at: Set(None),
    };
    link::Entity::insert(row).exec_without_returning(tx).await?;
    let url = address(ctx, tx, id, invited.lang).await?;
    mail::enqueue(
        ctx,
        tx,
        letter(("mail-invitation-subject", "mail-invitation-body"), (pact, association), invited, (lapses_at.date(), url)),
    )
    .await?;
    Ok(id)
}

async fn no_longer_newest(tx: &DatabaseTransaction, pact: PactId, organisation: OrganisationId) -> Result<(), DbErr> {
    let earlier = Query::select()
        .column(invitation::Column::Id)
        .from(invitation::Entity)
        .and_where(Expr::col(invitation::Column::OrganisationId).eq(organisation))
        .and_where(Expr::col(invitation::Column::PactId).eq(pact))
        .to_owned();
    link::Entity::update_many()
        .col_expr(link::Column::Newest, Expr::value(false))
        .filter(link::Column::InvitationId.in_subquery(earlier))
        .exec(tx)
        .await
        .map(drop)
}

/// A fresh address that leads to the invitation; its digest is kept.
pub(super) async fn address(ctx: &Ctx, db: &impl ConnectionTrait, id: InvitationId, lang: Lang) -> Result<String, DbErr> {
    let secret = ctx.random.token();
    let row = token::ActiveModel { token_hash: Set(digest(&secret)), invitation_id: Set(id) };
    token::Entity::insert(row).exec_without_returning(db).await?;
    Ok(ctx.config.url(&format!("/{lang}/invitations/{secret}")))
}

/// The mail of an invitation or a reminder, by the keys of its messages.
pub(super) fn letter(
    (subject, body): (&str, &str),
    (pact, association): (&pact::Model, &organisation::Model),
    invited: &Invited<'_>,
    (last, url): (time::Date, String),
) -> Mail {
    let lang = invited.lang;
    let title = pact.title.pick(lang).0;
    let words = [
        ("name", invited.contact.into()),
        ("organisation", invited.name.into()),
        ("association", association.name.as_str().into()),
        ("pact", title.into()),
        ("day", lang.date(last).into()),
        ("url", url.into()),
    ];
    Mail { to: invited.email.clone(), lang, subject: lang.ta(subject, &words), body: lang.ta(body, &words) }
}
