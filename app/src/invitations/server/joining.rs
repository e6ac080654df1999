//! An organisation asks to join a pact: its contact confirms the address, a coordinator of an association answers. A yes brings it in
//! as a row of a list of members does; a no goes to the contact with its reason. What was asked is forgotten with the answer.

use super::Error;
use super::access::Place;
use super::entity::join_request as request;
use crate::identity::server::actor::digest;
use crate::identity::server::entity::person;
use crate::kernel::ids::{JoinRequestId, OrganisationId, PactId};
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::members::Member;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party};
use crate::pacts::server::invite::{Refused, bring_in};
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};
use time::Duration;

/// How long the link works that confirms an address.
pub const LINK_LIFE: Duration = Duration::days(3);
/// How long an association has to answer.
pub const ANSWER_LIFE: Duration = Duration::days(60);
/// How many requests an address may make in a day.
pub const A_DAY: u64 = 5;
/// The most requests that one page shows.
pub const SHOWN: u64 = 100;

/// The associations that can bring members into a pact, by name.
pub async fn associations(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<organisation::Model>, DbErr> {
    let seats = party::Entity::find()
        .filter(party::COLUMN.pact_id.eq(pact))
        .filter(party::COLUMN.role.eq(PartyRole::Association))
        .find_also_related(organisation::Entity)
        .order_by_asc(organisation::Column::Name);
    Ok(seats.all(db).await?.into_iter().filter_map(|(_, organisation)| organisation).collect())
}

/// Keeps the request, and sends the link that confirms it. Nothing tells whether the address is known, or has asked too often.
pub async fn ask(ctx: &Ctx, pact: &pact::Model, association: &organisation::Model, member: &Member) -> Result<(), Error> {
    if !pact.state.takes_signatures() {
        return Err(Error::NotOpen);
    }
    let (now, tx) = (ctx.clock.now(), ctx.db.begin().await?);
    let recent = request::Entity::find()
        .filter(request::COLUMN.email.eq(member.email.clone()))
        .filter(request::COLUMN.asked_at.gt(now - Duration::DAY));
    if recent.count(&tx).await? >= A_DAY {
        return Ok(());
    }
    let token = ctx.random.token();
    let row = request::ActiveModel {
        id: Set(ctx.random.id(now)),
        token_hash: Set(digest(&token)),
        pact_id: Set(pact.id),
        association_id: Set(association.id),
        email: Set(member.email.clone()),
        content: Set(serde_json::to_string(member).map_err(|error| DbErr::Json(error.to_string()))?),
        asked_at: Set(now),
        confirmed_at: Set(None),
        expires_at: Set(now + LINK_LIFE),
    };
    request::Entity::insert(row).exec_without_returning(&tx).await?;
    let url = ctx.config.url(&format!("/{}/join/{token}", member.lang));
    write(ctx, &tx, (pact, association, member), ("mail-join-subject", "mail-join-body"), ("url", &url)).await?;
    tx.commit().await?;
    Ok(())
}

/// A request with all that surrounds it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its row.
    pub request: request::Model,
    /// What was written down.
    pub member: Member,
    /// Which pact it is about.
    pub pact: pact::Model,
    /// Who is asked.
    pub association: organisation::Model,
}

async fn whole(db: &impl ConnectionTrait, request: request::Model) -> Result<Option<Asked>, DbErr> {
    let member = serde_json::from_str(&request.content).map_err(|error| DbErr::Json(error.to_string()))?;
    let pact = pact::Entity::find_by_id(request.pact_id).one(db).await?;
    let association = organisation::Entity::find_by_id(request.association_id).one(db).await?;
    Ok(pact.zip(association).map(|(pact, association)| Asked { request, member, pact, association }))
}

/// The request behind a link that still works.
pub async fn behind(ctx: &Ctx, db: &impl ConnectionTrait, token: &str) -> Result<Option<Asked>, DbErr> {
    let found = request::Entity::find().filter(request::COLUMN.token_hash.eq(digest(token))).one(db).await?;
    match found.filter(|request| request.expires_at > ctx.clock.now()) {
        Some(request) => whole(db, request).await,
        None => Ok(None),
    }
}

/// Confirms the address and lets the coordinators know; a second time is nothing new.
pub async fn confirm(ctx: &Ctx, token: &str) -> Result<Asked, Error> {
    let (now, tx) = (ctx.clock.now(), ctx.db.begin().await?);
    let asked = behind(ctx, &tx, token).await?.ok_or(Error::NotFound)?;
    let confirmed = request::Entity::update_many()
        .col_expr(request::Column::ConfirmedAt, Expr::value(Some(now)))
        .col_expr(request::Column::ExpiresAt, Expr::value(now + ANSWER_LIFE))
        .filter(request::COLUMN.id.eq(asked.request.id))
        .filter(request::COLUMN.confirmed_at.is_null())
        .exec(&tx)
        .await?;
    if confirmed.rows_affected == 1 {
        tell_coordinators(ctx, &tx, &asked).await?;
    }
    tx.commit().await?;
    Ok(asked)
}

/// Those who wait for an answer of a place, the longest waiting first; and how many they are.
pub async fn waiting(db: &impl ConnectionTrait, place: &Place) -> Result<(Vec<(request::Model, Member)>, u64), DbErr> {
    let of = request::Entity::find()
        .filter(request::COLUMN.pact_id.eq(place.pact.id))
        .filter(request::COLUMN.association_id.eq(place.association.id))
        .filter(request::COLUMN.confirmed_at.is_not_null());
    let count = of.clone().count(db).await?;
    let rows = of.order_by_asc(request::COLUMN.confirmed_at).order_by_asc(request::COLUMN.id).limit(SHOWN).all(db).await?;
    let read = |row: request::Model| {
        let member = serde_json::from_str(&row.content).map_err(|error| DbErr::Json(error.to_string()))?;
        Ok((row, member))
    };
    Ok((rows.into_iter().map(read).collect::<Result<_, DbErr>>()?, count))
}

/// One of those who wait for an answer of this place.
pub async fn one(db: &impl ConnectionTrait, place: &Place, id: JoinRequestId) -> Result<Asked, Error> {
    let found = request::Entity::find_by_id(id)
        .filter(request::COLUMN.pact_id.eq(place.pact.id))
        .filter(request::COLUMN.association_id.eq(place.association.id))
        .filter(request::COLUMN.confirmed_at.is_not_null());
    match found.one(db).await? {
        Some(request) if place.invites && place.is_of_association() => whole(db, request).await?.ok_or(Error::NotFound),
        _ => Err(Error::NotFound),
    }
}

/// Why somebody who asked was not brought in.
#[derive(Debug)]
pub enum NotIn {
    /// The message key of the reason.
    Key(String),
    /// The request cannot be answered by this person, or at all.
    Error(Error),
}

impl<E: Into<Error>> From<E> for NotIn {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// Says yes: the association vouches for the mandate, and the invitation goes out.
pub async fn accept(ctx: &Ctx, place: &Place, id: JoinRequestId) -> Result<(), NotIn> {
    if !place.is_open() {
        return Err(Error::NotOpen.into());
    }
    let tx = ctx.db.begin().await?;
    let asked = one(&tx, place, id).await?;
    match bring_in(ctx, &tx, &asked.pact, &asked.association, &asked.member).await {
        Ok(_) => {}
        Err(Refused::Key(key)) => return Err(NotIn::Key(key)),
        Err(Refused::Db(error)) => return Err(error.into()),
    }
    request::Entity::delete_by_id(id).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Says no, with a reason that the contact reads and nobody else.
pub async fn refuse(ctx: &Ctx, place: &Place, id: JoinRequestId, reason: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let asked = one(&tx, place, id).await?;
    let about = (&asked.pact, &asked.association, &asked.member);
    write(ctx, &tx, about, ("mail-join-refused-subject", "mail-join-refused-body"), ("reason", reason.as_str())).await?;
    request::Entity::delete_by_id(id).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Forgets every request from an address.
pub async fn forget(db: &impl ConnectionTrait, email: &EmailAddress) -> Result<(), DbErr> {
    request::Entity::delete_many().filter(request::COLUMN.email.eq(email.clone())).exec(db).await.map(drop)
}

/// Forgets what nobody confirmed or answered in time; who confirmed is told.
pub(super) async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    let over = || request::Entity::find().filter(request::COLUMN.expires_at.lte(ctx.clock.now()));
    if over().one(ctx.db.read()).await?.is_none() {
        return Ok(());
    }
    let tx = ctx.db.begin().await?;
    for request in over().limit(SHOWN).all(&tx).await? {
        let id = request.id;
        let gone = request::Entity::delete_by_id(id).exec(&tx).await?.rows_affected == 1;
        if let Some(asked) = whole(&tx, request).await?.filter(|asked| gone && asked.request.confirmed_at.is_some()) {
            let about = (&asked.pact, &asked.association, &asked.member);
            let url = ctx.config.url(&format!("/{}/pacts/{}/join", asked.member.lang, asked.pact.slug));
            write(ctx, &tx, about, ("mail-join-over-subject", "mail-join-over-body"), ("url", &url)).await?;
        }
    }
    tx.commit().await
}

/// A mail to the contact, in their language.
async fn write(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (pact, association, member): (&pact::Model, &organisation::Model, &Member),
    (subject, body): (&str, &str),
    (more, what): (&'static str, &str),
) -> Result<(), DbErr> {
    let lang: Lang = member.lang;
    let words = [
        ("name", member.contact.as_str().into()),
        ("organisation", member.name.as_str().into()),
        ("association", association.name.as_str().into()),
        ("pact", pact.title.pick(lang).0.into()),
        (more, what.into()),
    ];
    let (subject, body) = (lang.ta(subject, &words), lang.ta(body, &words));
    mail::enqueue(ctx, tx, Mail { to: member.email.clone(), lang, subject, body }).await.map(drop)
}

async fn tell_coordinators(ctx: &Ctx, tx: &DatabaseTransaction, asked: &Asked) -> Result<(), DbErr> {
    for person in coordinators(tx, asked.association.id).await? {
        let lang = person.lang;
        let path = format!("/{lang}/desk/members/{}/{}/requests", asked.pact.slug, asked.association.slug);
        let words = [
            ("name", person.name.into()),
            ("organisation", asked.member.name.as_str().into()),
            ("contact", asked.member.contact.as_str().into()),
            ("pact", asked.pact.title.pick(lang).0.into()),
            ("url", ctx.config.url(&path).into()),
        ];
        let (subject, body) = (lang.ta("mail-join-asked-subject", &words), lang.ta("mail-join-asked-body", &words));
        mail::enqueue(ctx, tx, Mail { to: person.email, lang, subject, body }).await?;
    }
    Ok(())
}

/// Those who bring members in for an association.
pub(super) async fn coordinators(db: &impl ConnectionTrait, of: OrganisationId) -> Result<Vec<person::Model>, DbErr> {
    let them = membership::Entity::find()
        .filter(membership::COLUMN.organisation_id.eq(of))
        .filter(membership::COLUMN.role.eq(MemberRole::Coordinator))
        .all(db)
        .await?;
    person::Entity::find().filter(person::Column::Id.is_in(them.into_iter().map(|m| m.person_id))).all(db).await
}
