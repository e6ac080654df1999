//! Seats that are given after a text was adopted: the secretariat seats an association or an observer, by itself or because an organisation
//! asked for it. A seat is an entry of the log; what was asked is not public, and forgotten with the answer, with the end of the pact, or
//! when its time is over.

use super::commands::{self, seat};
use super::entity::{pact, party, seat_request as request};
use super::queries::public_pact;
use crate::commitments::server::access::runs;
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::invitations::server::joining::{A_DAY, ANSWER_LIFE};
use crate::kernel::ids::{OrganisationId, PactId, PersonId, SeatRequestId};
use crate::kernel::locale::Lang;
use crate::kernel::text::NonEmptyText;
use crate::log::entry::By;
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::entity::{membership, organisation};
use crate::organisations::server::people::{MANAGERS, managed};
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::PartyRole;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::Arg;
use crate::platform::mail::{self, Mail};
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _, Set,
};
use thiserror::Error;
use time::Duration;

/// The seats that are given so: members come in through associations, and a monitor is named when its pact opens.
pub const ROLES: [PartyRole; 2] = [PartyRole::Association, PartyRole::Observer];

/// Why nobody was seated. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is nothing there, or not for this person.
    #[error("refused-not-found")]
    NotFound,
    /// The pact's text is not adopted, or it has ended.
    #[error("seating-refused-not-now")]
    NotNow,
    /// The organisation has asked for too many seats within a day, and can ask again after this.
    #[error("seating-refused-often")]
    Often(Duration),
    /// The organisation cannot have this seat.
    #[error(transparent)]
    Pact(commands::Error),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<commands::Error> for Error {
    fn from(error: commands::Error) -> Self {
        match error {
            commands::Error::Db(error) => Self::Db(error),
            other => Self::Pact(other),
        }
    }
}

/// What was asked, for whom, and by whom.
pub type Asked = (request::Model, organisation::Model, person::Model);

/// The pact, and as whom this person seats organisations in it.
pub async fn own(db: &impl ConnectionTrait, actor: &Actor, slug: &str) -> Result<(pact::Model, By), Error> {
    let pact = public_pact(db, slug).await?.ok_or(Error::NotFound)?;
    let by = runs(db, actor.person, pact.id).await?.ok_or(Error::NotFound)?;
    Ok((pact, by))
}

/// Gives an organisation a seat and lets those who look after it know; the same seat again is nothing new. Unless it `keeps` it, it only
/// sees whether it could.
pub async fn give(
    ctx: &Ctx,
    actor: &Actor,
    slug: &str,
    (organisation, role): (&str, PartyRole),
    keeps: bool,
) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (pact, by) = own(&tx, actor, slug).await?;
    if !pact.state.takes_seats() {
        return Err(Error::NotNow);
    }
    if !ROLES.contains(&role) {
        return Err(commands::Error::NoRole.into());
    }
    let organisation = by_slug(&tx, organisation).await?.ok_or(commands::Error::NoOrganisation)?;
    let before = party::Entity::find()
        .filter(party::COLUMN.pact_id.eq(pact.id))
        .filter(party::COLUMN.organisation_id.eq(organisation.id))
        .one(&tx)
        .await?;
    seat(ctx, &tx, by, (slug, organisation.slug.as_str(), role)).await?;
    if before.is_none() {
        let to = with_role(&tx, vec![organisation.id], &MANAGERS).await?;
        let (keys, page) = (("mail-seated-subject", "mail-seated-body"), format!("/pacts/{slug}"));
        let what = |lang: Lang| -> Vec<Arg<'static>> { vec![("role", lang.t(&format!("party-role-{role}")).into())] };
        tell(ctx, &tx, to, (&pact, &organisation), (keys, &page), what).await?;
    }
    request::Entity::delete_many()
        .filter(request::COLUMN.pact_id.eq(pact.id))
        .filter(request::COLUMN.organisation_id.eq(organisation.id))
        .exec(&tx)
        .await?;
    if keeps {
        tx.commit().await?;
    }
    Ok(())
}

/// Those that have no seat in the pact and may be given one: all but companies, which come in as members, and monitors.
pub async fn candidates(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<organisation::Model>, DbErr> {
    use OrganisationKind as Kind;
    let found = organisation::Entity::find()
        .filter(organisation::Column::Kind.is_in([Kind::Association, Kind::CivilSociety, Kind::Authority, Kind::Customs]))
        .filter(organisation::Column::Id.not_in_subquery(seated(pact)))
        .order_by_asc(organisation::COLUMN.name);
    found.all(db).await
}

/// The organisations with a seat in the pact.
fn seated(pact: PactId) -> SelectStatement {
    Query::select().column(party::Column::OrganisationId).from(party::Entity).and_where(party::COLUMN.pact_id.eq(pact)).take()
}

/// The organisations for which this person may ask: associations and civil society that they look after, without a seat in the pact.
pub async fn asking(db: &impl ConnectionTrait, person: PersonId, pact: PactId) -> Result<Vec<organisation::Model>, DbErr> {
    let own: Vec<_> = managed(db, person).await?.into_iter().map(|o| o.id).collect();
    let found = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(own))
        .filter(organisation::Column::Kind.is_in([OrganisationKind::Association, OrganisationKind::CivilSociety]))
        .filter(organisation::Column::Id.not_in_subquery(seated(pact)))
        .order_by_asc(organisation::COLUMN.name);
    found.all(db).await
}

/// What waits for an answer of the pact's secretariat, the longest waiting first.
pub async fn waiting(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<Asked>, DbErr> {
    open(db, request::COLUMN.pact_id.eq(pact)).await
}

/// Such requests, the longest waiting first.
async fn open(db: &impl ConnectionTrait, such: Expr) -> Result<Vec<Asked>, DbErr> {
    let rows = request::Entity::find()
        .find_also_related(organisation::Entity)
        .find_also(request::Entity, person::Entity)
        .filter(such)
        .order_by_asc(request::COLUMN.asked_at);
    let rows = rows.all(db).await?.into_iter();
    Ok(rows.filter_map(|(asked, organisation, person)| Some((asked, organisation?, person?))).collect())
}

/// Asks the secretariat for a seat, for an organisation that this person looks after. What waits for an answer is not asked again, and
/// an organisation asks as many pacts in a day as an address may ask associations to join.
pub async fn ask(ctx: &Ctx, actor: &Actor, slug: &str, organisation: &str, why: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let pact = public_pact(&tx, slug).await?.ok_or(Error::NotFound)?;
    if !pact.state.takes_seats() {
        return Err(Error::NotNow);
    }
    let own = asking(&tx, actor.person, pact.id).await?;
    let organisation = own.into_iter().find(|o| o.slug.as_str() == organisation).ok_or(Error::NotFound)?;
    let known = request::Entity::find()
        .filter(request::COLUMN.pact_id.eq(pact.id))
        .filter(request::COLUMN.organisation_id.eq(organisation.id))
        .one(&tx)
        .await?;
    if known.is_some() {
        return Ok(());
    }
    let now = ctx.clock.now();
    let recent = request::Entity::find()
        .filter(request::COLUMN.organisation_id.eq(organisation.id))
        .filter(request::COLUMN.asked_at.gt(now - Duration::DAY))
        .order_by_desc(request::COLUMN.asked_at)
        .offset(A_DAY - 1);
    if let Some(first) = recent.one(&tx).await? {
        return Err(Error::Often(first.asked_at + Duration::DAY - now));
    }
    let row = request::ActiveModel {
        id: Set(ctx.random.id(now)),
        pact_id: Set(pact.id),
        organisation_id: Set(organisation.id),
        person_id: Set(actor.person),
        why: Set(why.to_string()),
        asked_at: Set(now),
    };
    request::Entity::insert(row).exec_without_returning(&tx).await?;
    let customs: Vec<OrganisationId> = party::Entity::find()
        .select_only()
        .column(party::Column::OrganisationId)
        .filter(party::COLUMN.pact_id.eq(pact.id))
        .filter(party::COLUMN.role.eq(PartyRole::Customs))
        .into_tuple()
        .all(&tx)
        .await?;
    let to = with_role(&tx, customs, &[MemberRole::Secretariat]).await?;
    let (keys, page) = (("mail-seat-asked-subject", "mail-seat-asked-body"), format!("/pacts/{slug}/seat"));
    let what = |_: Lang| -> Vec<Arg<'static>> { vec![("person", actor.name.clone().into()), ("why", why.to_string().into())] };
    tell(ctx, &tx, to, (&pact, &organisation), (keys, &page), what).await?;
    tx.commit().await?;
    Ok(())
}

/// Says no, with a reason that who asked reads and nobody else.
pub async fn refuse(ctx: &Ctx, actor: &Actor, slug: &str, id: SeatRequestId, reason: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (pact, _) = own(&tx, actor, slug).await?;
    let asked = waiting(&tx, pact.id).await?.into_iter().find(|(asked, ..)| asked.id == id).ok_or(Error::NotFound)?;
    let (keys, page) = (("mail-seat-refused-subject", "mail-seat-refused-body"), format!("/pacts/{slug}"));
    let what = |_: Lang| -> Vec<Arg<'static>> { vec![("reason", reason.to_string().into())] };
    forget(ctx, &tx, (&pact, asked), (keys, &page), what).await?;
    tx.commit().await?;
    Ok(())
}

/// Forgets what was asked of a pact that has ended; who asked is told.
pub(super) async fn end(ctx: &Ctx, tx: &DatabaseTransaction, pact: &pact::Model) -> Result<(), DbErr> {
    let (keys, page) = (("mail-seat-ended-subject", "mail-seat-ended-body"), format!("/pacts/{}/term", pact.slug));
    for asked in waiting(tx, pact.id).await? {
        forget(ctx, tx, (pact, asked), (keys, &page), |_| Vec::new()).await?;
    }
    Ok(())
}

/// Forgets what nobody answered in time; who asked is told. Several servers may do it at once: each is told once.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    let over = || request::COLUMN.asked_at.lte(ctx.clock.now() - ANSWER_LIFE);
    // A look that disturbs no writer.
    if request::Entity::find().filter(over()).one(ctx.db.read()).await?.is_none() {
        return Ok(());
    }
    let tx = ctx.db.begin().await?;
    for asked in open(&tx, over()).await? {
        if let Some(pact) = pact::Entity::find_by_id(asked.0.pact_id).one(&tx).await? {
            let (keys, page) = (("mail-seat-over-subject", "mail-seat-over-body"), format!("/pacts/{}/seat/ask", pact.slug));
            forget(ctx, &tx, (&pact, asked), (keys, &page), |_| Vec::new()).await?;
        }
    }
    tx.commit().await
}

/// Forgets what was asked, and writes to who asked.
async fn forget(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (pact, (asked, organisation, person)): (&pact::Model, Asked),
    letter: ((&str, &str), &str),
    more: impl Fn(Lang) -> Vec<Arg<'static>>,
) -> Result<(), DbErr> {
    request::Entity::delete_by_id(asked.id).exec(tx).await?;
    tell(ctx, tx, vec![person], (pact, &organisation), letter, more).await
}

/// Who has one of these roles in one of these organisations.
async fn with_role(
    db: &impl ConnectionTrait,
    of: Vec<OrganisationId>,
    roles: &[MemberRole],
) -> Result<Vec<person::Model>, DbErr> {
    let them = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::OrganisationId.is_in(of))
        .filter(membership::Column::Role.is_in(roles.iter().copied()))
        .into_query();
    person::Entity::find().filter(person::Column::Id.in_subquery(them)).all(db).await
}

/// Writes to each in their language; `more` is what this mail says beside whom and which pact it is about.
async fn tell(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    to: Vec<person::Model>,
    (pact, organisation): (&pact::Model, &organisation::Model),
    ((subject, body), page): ((&str, &str), &str),
    more: impl Fn(Lang) -> Vec<Arg<'static>>,
) -> Result<(), DbErr> {
    for to in to {
        let lang = to.lang;
        let mut words: Vec<Arg<'_>> = vec![
            ("name", to.name.into()),
            ("organisation", organisation.name.as_str().into()),
            ("pact", pact.title.pick(lang).0.into()),
            ("url", ctx.config.url(&format!("/{lang}{page}")).into()),
        ];
        words.extend(more(lang));
        let mail = Mail { to: to.email, lang, subject: lang.ta(subject, &words), body: lang.ta(body, &words) };
        mail::enqueue(ctx, tx, mail).await?;
    }
    Ok(())
}
