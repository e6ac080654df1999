//! Handing a mandate on: to another person, for the same organisation, within what it is itself. The new mandate names the one that it
//! rests on and falls with it; the log tells that it was handed on, and by whose mandate, with the name as a salted digest.

use super::Error;
use super::entity::mandate;
use super::mandates::{in_effect, take_back as revoke};
use super::standing::term;
use crate::commitments::server::access::is_independent;
use crate::identity::server::actor::Actor;
use crate::identity::server::commands::register;
use crate::identity::server::entity::person;
use crate::kernel::canonical::salted_digest;
use crate::kernel::ids::{MandateId, OrganisationId, PactId, PersonId};
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{pact, party};
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::signatures::delegation::{Basis, DelegationRefused};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set,
};
use serde_json::json;
use std::collections::HashMap;
use time::Date;

/// A mandate that is to be handed on.
#[derive(Clone, Debug)]
pub struct NewDelegation {
    /// To whom.
    pub name: NonEmptyText,
    /// Their address.
    pub email: EmailAddress,
    /// The language of their mails.
    pub lang: Lang,
    /// In what capacity they then act.
    pub title: NonEmptyText,
    /// The slug of the only pact for which, if it is for one.
    pub pact: Option<String>,
    /// Its last day; where there is none, that of the mandate itself.
    pub until: Option<Date>,
}

/// A mandate and whom it binds.
pub type Held = (mandate::Model, organisation::Model);

/// A mandate that was handed on, and to whom.
pub type HandedOn = (mandate::Model, Option<person::Model>);

/// The mandates that a person holds today, each with its organisation.
pub async fn held(db: &impl ConnectionTrait, person: PersonId, today: Date) -> Result<Vec<Held>, DbErr> {
    let rows = in_effect(today)
        .find_also_related(organisation::Entity)
        .filter(mandate::COLUMN.person_id.eq(person))
        .order_by_asc(organisation::Column::Name)
        .order_by_asc(mandate::COLUMN.valid_from)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(mandate, organisation)| Some((mandate, organisation?))).collect())
}

/// What was handed on of these mandates, the newest first.
pub async fn handed_on(db: &impl ConnectionTrait, of: Vec<MandateId>) -> Result<Vec<HandedOn>, DbErr> {
    if of.is_empty() {
        return Ok(Vec::new());
    }
    let rows = mandate::Entity::find().filter(mandate::Column::RestsOnId.is_in(of)).order_by_desc(mandate::COLUMN.delegated_seq);
    let rows = rows.all(db).await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(rows.iter().map(|m| m.person_id))).all(db).await?;
    let people: HashMap<PersonId, person::Model> = people.into_iter().map(|p| (p.id, p)).collect();
    Ok(rows.into_iter().map(|m| (people.get(&m.person_id).cloned(), m)).map(|(person, m)| (m, person)).collect())
}

/// The pacts in which the organisation of a mandate has a seat and that it covers.
pub async fn pacts_of(db: &impl ConnectionTrait, of: &mandate::Model) -> Result<Vec<(party::Model, pact::Model)>, DbErr> {
    let seats = party::Entity::find()
        .find_also_related(pact::Entity)
        .filter(party::COLUMN.organisation_id.eq(of.organisation_id))
        .order_by_asc(party::COLUMN.log_seq);
    let seats = seats.all(db).await?.into_iter().filter_map(|(party, pact)| Some((party, pact?)));
    Ok(seats.filter(|(_, pact)| of.covers(pact.id)).collect())
}

/// The person's own mandate, with its organisation; none that was recorded for a signature on paper.
pub async fn own(db: &impl ConnectionTrait, person: PersonId, id: MandateId) -> Result<Option<Held>, DbErr> {
    let found = mandate::Entity::find_by_id(id).filter(mandate::COLUMN.person_id.eq(person));
    let found = found.filter(mandate::COLUMN.on_paper.eq(false));
    let found = found.find_also_related(organisation::Entity).one(db).await?;
    Ok(found.and_then(|(mandate, organisation)| Some((mandate, organisation?))))
}

/// What decides whether it may be handed on.
pub fn basis(of: &mandate::Model) -> Basis {
    Basis { term: term(of), holder: of.person_id, pact: of.pact_id, rests_on: of.rests_on_id }
}

/// Hands the mandate on, and tells who holds it from now on. The same again is nothing new.
pub async fn delegate(ctx: &Ctx, actor: &Actor, id: MandateId, new: &NewDelegation) -> Result<MandateId, Error> {
    let (tx, today) = (ctx.db.begin().await?, ctx.clock.today());
    let (of, organisation) = own(&tx, actor.person, id).await?.ok_or(Error::NotFound)?;
    basis(&of).may_be_handed_on(today)?;
    let seats = pacts_of(&tx, &of).await?;
    let asked = match &new.pact {
        Some(slug) => Some(seats.iter().find(|(_, pact)| pact.slug.as_str() == slug).ok_or(DelegationRefused::Pact)?.1.id),
        None => None,
    };
    let to = register(ctx, &tx, &new.email, new.name.as_str(), new.lang).await?;
    let (pact, until) = basis(&of).handed_on(to, (asked, new.until), today)?;
    if let Some(known) = same(&tx, id, to, (pact, until)).await? {
        return Ok(known);
    }
    join(ctx, &tx, to, organisation.id, MemberRole::Signatory).await?;
    // The role that comes with it is for the whole organisation, in whichever pacts it sits.
    if !is_independent(&tx, organisation.id).await? {
        return Err(DelegationRefused::NotIndependent.into());
    }
    let only = seats.iter().find(|(_, seat)| Some(seat.id) == pact).map(|(_, pact)| pact);
    let done = record(ctx, &tx, (&of, &organisation), (to, new), (only, until)).await?;
    let letter = (["mail-delegated-subject", "mail-delegated-body"], until);
    tell(ctx, &tx, (to, &actor.name), (&organisation, only), letter).await?;
    tx.commit().await?;
    Ok(done)
}

/// The same that was handed on before and was not taken back.
async fn same(
    db: &impl ConnectionTrait,
    of: MandateId,
    to: PersonId,
    (pact, until): (Option<PactId>, Option<Date>),
) -> Result<Option<MandateId>, DbErr> {
    let known = mandate::Entity::find()
        .filter(mandate::COLUMN.rests_on_id.eq(of))
        .filter(mandate::COLUMN.person_id.eq(to))
        .filter(mandate::COLUMN.revoked_at.is_null());
    let known = known.all(db).await?.into_iter().find(|m| m.pact_id == pact && m.valid_until == until);
    Ok(known.map(|m| m.id))
}

async fn record(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (of, organisation): (&mandate::Model, &organisation::Model),
    (to, new): (PersonId, &NewDelegation),
    (pact, until): (Option<&pact::Model>, Option<Date>),
) -> Result<MandateId, Error> {
    let now = ctx.clock.now();
    let (id, salt): (MandateId, _) = (ctx.random.id(now), ctx.random.bytes::<32>());
    let by = By::new(organisation.slug.as_str(), organisation.kind.as_str());
    let mut act = Act::new("mandate.delegated", now, by).on(id.to_string()).with(json!({
        "organisation": organisation.slug,
        "rests_on": of.id,
        "person": salted_digest(&salt, new.name.as_str()),
    }));
    if let Some(pact) = pact {
        act = act.in_pact(pact.slug.as_str());
    }
    let seq = append(tx, act).await?;
    let row = mandate::ActiveModel {
        id: Set(id),
        person_id: Set(to),
        organisation_id: Set(organisation.id),
        pact_id: Set(pact.map(|pact| pact.id)),
        title: Set(new.title.to_string()),
        document: Set(of.document.clone()),
        vouched_by: Set(of.vouched_by.clone()),
        valid_from: Set(ctx.clock.today()),
        valid_until: Set(until),
        rests_on_id: Set(Some(of.id)),
        delegated_name: Set(Some(new.name.to_string())),
        delegation_salt: Set(Some(hex::encode(salt))),
        delegated_seq: Set(Some(seq)),
        ..Default::default()
    };
    mandate::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(id)
}

/// A mandate that this person handed on, with the one that it rests on.
pub async fn handed_on_by(
    db: &impl ConnectionTrait,
    person: PersonId,
    id: MandateId,
) -> Result<Option<(mandate::Model, Held)>, DbErr> {
    let Some(delegated) = mandate::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let Some(basis) = delegated.rests_on_id else { return Ok(None) };
    Ok(own(db, person, basis).await?.map(|held| (delegated, held)))
}

/// Takes back what was handed on: who handed it on may at any time. Who held it is told. The same again is nothing new.
pub async fn take_back(ctx: &Ctx, actor: &Actor, id: MandateId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (delegated, (_, organisation)) = handed_on_by(&tx, actor.person, id).await?.ok_or(Error::NotFound)?;
    if delegated.revoked_at.is_some() {
        return Ok(());
    }
    let pact = match delegated.pact_id {
        Some(pact) => pact::Entity::find_by_id(pact).one(&tx).await?,
        None => None,
    };
    let by = By::new(organisation.slug.as_str(), organisation.kind.as_str());
    revoke(ctx, &tx, &delegated, (by, pact.as_ref().map(|pact| pact.slug.as_str())), None).await?;
    let letter = (["mail-delegation-ended-subject", "mail-delegation-ended-body"], None);
    tell(ctx, &tx, (delegated.person_id, &actor.name), (&organisation, pact.as_ref()), letter).await?;
    tx.commit().await?;
    Ok(())
}

/// Tells who holds or held what was handed on, in their language.
async fn tell(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (to, by): (PersonId, &str),
    (organisation, pact): (&organisation::Model, Option<&pact::Model>),
    ([subject, body], until): ([&str; 2], Option<Date>),
) -> Result<(), DbErr> {
    let Some(to) = person::Entity::find_by_id(to).one(tx).await? else { return Ok(()) };
    let lang = to.lang;
    let covers = pact.map_or_else(|| lang.t("delegate-all-pacts"), |pact| pact.title.pick(lang).0.to_owned());
    let words = [
        ("name", to.name.into()),
        ("by", by.into()),
        ("organisation", organisation.name.as_str().into()),
        ("pact", covers.into()),
        ("until", until.map_or_else(|| lang.t("delegate-open"), |day| lang.date(day)).into()),
        ("url", ctx.config.url(&format!("/{lang}/sign-in")).into()),
    ];
    let (subject, body) = (lang.ta(subject, &words), lang.ta(body, &words));
    mail::enqueue(ctx, tx, Mail { to: to.email, lang, subject, body }).await.map(drop)
}

/// The organisation of a mandate, by its slug.
pub(super) async fn slug_of(db: &impl ConnectionTrait, id: OrganisationId) -> Result<String, DbErr> {
    let found = organisation::Entity::find_by_id(id).one(db).await?;
    found.map(|o| o.slug.to_string()).ok_or_else(|| DbErr::RecordNotFound("the organisation of a mandate".to_owned()))
}
