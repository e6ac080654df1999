//! What became of signatures of the demonstration: Customs countersigned one, the monitor witnessed some, a mandate was handed on, and
//! one was annulled, given under a power of attorney that the company never gave.

use super::Error;
use super::annul::annul;
use super::attest::{attest, attesting, counts, prepare_attestation, waiting};
use super::delegate::{NewDelegation, delegate, held};
use super::entity::{mandate, signature};
use super::mandates::{NewMandate, record};
use super::prepare::{Means, Request, prepare};
use super::sign::sign;
use crate::identity::server::actor::Actor;
use crate::identity::server::commands::register;
use crate::identity::server::entity::person;
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::ctx::Ctx;
use crate::signatures::model::AttestationKind;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use serde::Deserialize;

#[derive(Deserialize)]
struct Told {
    countersigned: Attested,
    witnessed: Attested,
    handed_on: HandedOn,
    annulled: Annulled,
}

/// A mandate that its holder handed on.
#[derive(Deserialize)]
struct HandedOn {
    /// The address of its holder.
    by: EmailAddress,
    pact: String,
    name: NonEmptyText,
    email: EmailAddress,
    lang: Lang,
    title: NonEmptyText,
}

/// What is countersigned or witnessed, and the address of who does it.
#[derive(Deserialize)]
struct Attested {
    pact: String,
    by: EmailAddress,
}

#[derive(Deserialize)]
struct Annulled {
    pact: String,
    organisation: String,
    name: String,
    email: EmailAddress,
    lang: Lang,
    title: String,
    document: String,
    vouched_by: String,
    /// The address of who annuls it.
    by: EmailAddress,
    reason: String,
}

/// Countersigns and annuls what never was.
pub async fn load(ctx: &Ctx) -> Result<(), Error> {
    let told: Told = serde_json::from_str(include_str!("../../../demo/outcome.json")).map_err(|e| DbErr::Json(e.to_string()))?;
    attested(ctx, AttestationKind::Countersignature, told.countersigned).await?;
    attested(ctx, AttestationKind::Witness, told.witnessed).await?;
    handed_on(ctx, told.handed_on).await?;
    annulled(ctx, told.annulled).await
}

/// Countersigns or witnesses all that waits on the newest version, once.
async fn attested(ctx: &Ctx, kind: AttestationKind, told: Attested) -> Result<(), Error> {
    let (slug, db) = (told.pact.as_str(), ctx.db.read());
    let Some(somebody) = person::Entity::find().filter(person::COLUMN.email.eq(told.by)).one(db).await? else { return Ok(()) };
    let person::Model { id: person, name, email, lang, .. } = somebody;
    let actor = Actor { person, name, email, lang, session: String::new() };
    let found = attesting(db, kind, slug, person, ctx.clock.today()).await?;
    let Some(found) = found.filter(|found| found.mandate.is_ok()) else { return Ok(()) };
    if counts(db, &found).await?.done > 0 {
        return Ok(());
    }
    let waiting = waiting(db, &found, ("", 1)).await?.rows;
    let newest = found.versions.last().map(|version| version.id);
    let on_it = waiting.iter().filter(|(s, ..)| Some(s.version_id) == newest);
    let entries: Vec<i64> = on_it.map(|(s, ..)| s.log_seq).collect();
    if entries.is_empty() {
        return Ok(());
    }
    let chosen = (entries.as_slice(), Means::Code);
    let prepared = prepare_attestation(ctx, &actor, (kind, slug), chosen, lang).await?;
    attest(ctx, &actor, prepared.id, (&prepared.code, "")).await.map(drop)
}

async fn handed_on(ctx: &Ctx, told: HandedOn) -> Result<(), Error> {
    let db = ctx.db.read();
    let Some(holder) = person::Entity::find().filter(person::COLUMN.email.eq(told.by)).one(db).await? else { return Ok(()) };
    let person::Model { id: person, name, email, lang, .. } = holder;
    let known = mandate::Entity::find().filter(mandate::COLUMN.rests_on_id.is_not_null()).count(db).await?;
    let Some((of, _)) = held(db, person, ctx.clock.today()).await?.into_iter().next().filter(|_| known == 0) else {
        return Ok(());
    };
    let HandedOn { pact, name: to, email: address, lang: theirs, title, .. } = told;
    let new = NewDelegation { name: to, email: address, lang: theirs, title, pact: Some(pact), until: None };
    delegate(ctx, &Actor { person, name, email, lang, session: String::new() }, of.id, &new).await.map(drop)
}

async fn annulled(ctx: &Ctx, told: Annulled) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let seated = (pact_by_slug(&tx, &told.pact).await?, by_slug(&tx, &told.organisation).await?);
    let annuller = person::Entity::find().filter(person::COLUMN.email.eq(told.by.clone())).one(&tx).await?;
    let ((Some(_), Some(organisation)), Some(annuller)) = (seated, annuller) else { return Ok(()) };
    let signer = register(ctx, &tx, &told.email, &told.name, told.lang).await?;
    if signature::Entity::find().filter(signature::COLUMN.person_id.eq(signer)).count(&tx).await? > 0 {
        return Ok(());
    }
    let mandate = NewMandate {
        person: signer,
        organisation: organisation.id,
        pact: None,
        title: &told.title,
        document: &told.document,
        vouched_by: &told.vouched_by,
        valid_from: ctx.clock.today(),
        valid_until: None,
    };
    record(ctx, &tx, mandate).await?;
    tx.commit().await?;
    let signer =
        Actor { person: signer, name: told.name.clone(), email: told.email.clone(), lang: told.lang, session: String::new() };
    let request = Request { pact: &told.pact, version: 1, organisation: &told.organisation, lang: told.lang };
    let prepared = prepare(ctx, &signer, request).await?;
    let id = sign(ctx, &signer, prepared.id, &prepared.code, told.lang).await?;
    let person::Model { id: person, name, email, lang, .. } = annuller;
    let reason: NonEmptyText = told.reason.parse().map_err(|_| DbErr::Custom("the reason of an annulment".to_owned()))?;
    annul(ctx, &Actor { person, name, email, lang, session: String::new() }, id, &reason).await
}
