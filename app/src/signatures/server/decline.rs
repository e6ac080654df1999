//! Declining to sign what is asked for now: a public act with its reason, by who may sign for the seat. An open invitation ends with it; a
//! signature on an earlier version stays what it was; signing later is a new act.

use super::Error;
use super::entity::signature;
use super::standing::{has_declined, mandates, term};
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::invitations::server::answer::decline_open;
use crate::invitations::server::queries::open;
use crate::kernel::ids::{InvitationId, PersonId};
use crate::kernel::text::NonEmptyText;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party, version};
use crate::pacts::server::queries::{newest_version, pact_by_slug};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::Arg;
use crate::platform::mail::{self, Mail};
use crate::signatures::model::{SignRefusal, may_decline};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _};
use serde_json::json;
use time::Date;

/// A seat that somebody would decline to sign for.
#[derive(Clone, Debug)]
pub struct Declining {
    /// The pact.
    pub pact: pact::Model,
    /// Whose seat it is.
    pub organisation: organisation::Model,
    /// The seat.
    pub party: party::Model,
    /// The number of the version that is asked for.
    pub number: i32,
    /// The number of the newest version before it on which a signature of the seat is in effect.
    pub signed: Option<i32>,
    /// Why the person may not, if so.
    pub may: Result<(), SignRefusal>,
    /// Whether it has declined this version, and nothing came since.
    pub declined: bool,
    /// Its open invitation, which ends with this.
    pub invitation: Option<InvitationId>,
}

/// The seat of an organisation in a pact, and whether this person may decline for it; none where there is no such seat.
pub async fn declining(
    db: &impl ConnectionTrait,
    (pact, organisation): (&str, &str),
    person: PersonId,
    today: Date,
) -> Result<Option<Declining>, DbErr> {
    let found = pact_by_slug(db, pact).await?.zip(by_slug(db, organisation).await?);
    let Some((pact, organisation)) = found else { return Ok(None) };
    let seat =
        party::Entity::find().filter(party::COLUMN.pact_id.eq(pact.id)).filter(party::COLUMN.organisation_id.eq(organisation.id));
    let Some(party) = seat.one(db).await? else { return Ok(None) };
    let Some(version) = newest_version(db, pact.id).await? else { return Ok(None) };
    let signed = signed(db, &party).await?;
    let terms: Vec<_> = mandates(db, person, organisation.id, pact.id).await?.iter().map(term).collect();
    let may = may_decline((pact.state, party.role, signed == Some(version.number)), &terms, today).map(drop);
    let declined = has_declined(db, &party, &version).await?;
    let invitation = open(db, pact.id, organisation.id).await?;
    Ok(Some(Declining { pact, organisation, party, number: version.number, signed, may, declined, invitation }))
}

/// The number of the newest version on which a signature of the seat is in effect.
async fn signed(db: &impl ConnectionTrait, seat: &party::Model) -> Result<Option<i32>, DbErr> {
    let own = signature::Entity::find()
        .find_also_related(version::Entity)
        .filter(signature::COLUMN.party_id.eq(seat.id))
        .filter(signature::in_effect());
    Ok(own.all(db).await?.into_iter().filter_map(|(_, version)| Some(version?.number)).max())
}

/// Declines to sign for an organisation, with a reason that everyone may read, and tells who invited it, or the secretariat. Only who may
/// sign for it may; the same again is nothing new.
pub async fn decline(ctx: &Ctx, actor: &Actor, (pact, organisation): (&str, &str), reason: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let of = declining(&tx, (pact, organisation), actor.person, ctx.clock.today()).await?.ok_or(Error::NotFound)?;
    of.may?;
    if of.declined {
        return Ok(());
    }
    if let Some(invitation) = of.invitation {
        decline_open(ctx, &tx, invitation, reason).await?;
    } else {
        uninvited(ctx, &tx, &of, reason).await?;
        tell(ctx, &tx, (&of, actor), reason).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Writes down that a seat which nobody invited declines.
async fn uninvited(ctx: &Ctx, tx: &DatabaseTransaction, of: &Declining, reason: &NonEmptyText) -> Result<(), Error> {
    let (now, slug) = (ctx.clock.now(), of.organisation.slug.as_str());
    let mut told = json!({ "organisation": slug, "reason": reason });
    if of.signed.is_some() {
        told["number"] = of.number.into();
    }
    let act = Act::new("signature.declined", now, By::new(slug, of.party.role.as_str()))
        .in_pact(of.pact.slug.as_str())
        .on(slug)
        .with(told);
    let seq = append(tx, act).await?;
    party::Entity::update_many()
        .col_expr(party::Column::DeclinedAt, Expr::value(Some(now)))
        .col_expr(party::Column::DeclineReason, Expr::value(Some(reason.to_string())))
        .col_expr(party::Column::DeclinedSeq, Expr::value(Some(seq)))
        .filter(party::COLUMN.id.eq(of.party.id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Tells the secretariat of who sits in the pact as Customs, each in their language; never who did it themselves.
async fn tell(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (of, actor): (&Declining, &Actor),
    reason: &NonEmptyText,
) -> Result<(), DbErr> {
    let customs = party::Entity::find()
        .filter(party::COLUMN.pact_id.eq(of.pact.id))
        .filter(party::COLUMN.role.eq(PartyRole::Customs))
        .all(tx)
        .await?;
    let secretariat = membership::Entity::find()
        .filter(membership::Column::OrganisationId.is_in(customs.iter().map(|seat| seat.organisation_id)))
        .filter(membership::COLUMN.role.eq(MemberRole::Secretariat))
        .filter(membership::COLUMN.person_id.ne(actor.person))
        .all(tx)
        .await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(secretariat.iter().map(|m| m.person_id)));
    for person in people.all(tx).await? {
        mail::enqueue(ctx, tx, letter(ctx, of, person, reason)).await?;
    }
    Ok(())
}

fn letter(ctx: &Ctx, of: &Declining, to: person::Model, reason: &NonEmptyText) -> Mail {
    let lang = to.lang;
    let [subject, body] = match of.signed {
        None => ["mail-seat-declined-subject", "mail-seat-declined-body"],
        Some(_) => ["mail-resign-declined-subject", "mail-resign-declined-body"],
    };
    let args: [Arg<'_>; 7] = [
        ("name", to.name.into()),
        ("organisation", of.organisation.name.as_str().into()),
        ("pact", of.pact.title.pick(lang).0.into()),
        ("number", of.number.into()),
        ("signed", of.signed.unwrap_or_default().into()),
        ("reason", reason.as_str().into()),
        ("url", ctx.config.url(&format!("/{lang}/pacts/{}/signatories", of.pact.slug)).into()),
    ];
    Mail { to: to.email, lang, subject: lang.ta(subject, &args), body: lang.ta(body, &args) }
}
