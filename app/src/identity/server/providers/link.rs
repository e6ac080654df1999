//! Whose account at a provider is whose here.
//!
//! It becomes a person's when the provider has verified the address under which that person is known here, or when they connect it
//! while signed in; never otherwise, and never two people's. They get a mail each time, so that nothing happens behind their back.

use crate::identity::model::{Outcome, Way};
use crate::identity::server::browser::Browser;
use crate::identity::server::entity::{person, provider_link as link};
use crate::identity::server::sessions::{Entry, enter, note};
use crate::kernel::ids::{PersonId, ProviderLinkId};
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::platform::oidc::{Provider, Subject};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set};

/// Signs in whom the provider has signed in; none where nobody here is known to be them. Returns the session's token.
pub async fn arrive(ctx: &Ctx, provider: &Provider, subject: &Subject, browser: Browser) -> Result<Option<String>, DbErr> {
    let tx = ctx.db.begin().await?;
    let entry = through(provider, browser);
    let person = if let Some(person) = holder(&tx, subject).await? {
        person
    } else {
        let Some(person) = addressee(&tx, subject).await? else { return Ok(None) };
        if !subject.verified {
            note(ctx, &tx, person.id, entry, Outcome::Unverified).await?;
            tx.commit().await?;
            return Ok(None);
        }
        link_to(ctx, &tx, &person, provider, subject).await?;
        person.id
    };
    let session = enter(ctx, &tx, person, entry).await?;
    tx.commit().await?;
    Ok(Some(session))
}

/// Connects an account at a provider with a person who is signed in; false where it is somebody else's. The same again is nothing new.
pub async fn connect(ctx: &Ctx, to: PersonId, provider: &Provider, subject: &Subject, browser: Browser) -> Result<bool, DbErr> {
    let tx = ctx.db.begin().await?;
    let free = match holder(&tx, subject).await? {
        Some(holder) if holder == to => true,
        Some(other) => {
            note(ctx, &tx, other, through(provider, browser), Outcome::Taken).await?;
            false
        }
        None => {
            let person = person::Entity::find_by_id(to).one(&tx).await?;
            let person = person.ok_or_else(|| DbErr::RecordNotFound("a person".to_owned()))?;
            link_to(ctx, &tx, &person, provider, subject).await?;
            true
        }
    };
    tx.commit().await?;
    Ok(free)
}

/// Parts an account at a provider from its person; false where they have no such account.
pub async fn disconnect(ctx: &Ctx, from: PersonId, id: ProviderLinkId) -> Result<bool, DbErr> {
    let tx = ctx.db.begin().await?;
    let found = link::Entity::find_by_id(id).filter(link::COLUMN.person_id.eq(from)).find_also_related(person::Entity).one(&tx);
    let Some((link, Some(person))) = found.await? else { return Ok(false) };
    link::Entity::delete_by_id(link.id).exec(&tx).await?;
    tell(ctx, &tx, &person, ("mail-provider-parted-subject", "mail-provider-parted-body"), &label(ctx, &link.issuer)).await?;
    tx.commit().await?;
    Ok(true)
}

/// The accounts of a person at providers, the oldest first.
pub async fn of(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<link::Model>, DbErr> {
    link::Entity::find().filter(link::COLUMN.person_id.eq(person)).order_by_asc(link::COLUMN.created_at).all(db).await
}

/// Whether this account at a provider is connected with this person.
pub async fn is_of(db: &impl ConnectionTrait, person: PersonId, issuer: &str, subject: &str) -> Result<bool, DbErr> {
    Ok(of(db, person).await?.iter().any(|link| link.issuer == issuer && link.subject == subject))
}

/// What people call the provider behind an issuer; the issuer itself where the operator has parted from it.
pub fn label(ctx: &Ctx, issuer: &str) -> String {
    let known = ctx.config.providers.iter().find(|provider| provider.issuer == issuer);
    known.map_or_else(|| issuer.to_owned(), |provider| provider.label.clone())
}

fn through(provider: &Provider, browser: Browser) -> Entry {
    Entry { way: Way::Provider, provider: Some(provider.name.clone()), browser }
}

async fn holder(db: &impl ConnectionTrait, subject: &Subject) -> Result<Option<PersonId>, DbErr> {
    let held = link::Entity::find()
        .filter(link::COLUMN.issuer.eq(subject.issuer.as_str()))
        .filter(link::COLUMN.subject.eq(subject.subject.as_str()))
        .one(db)
        .await?;
    Ok(held.map(|link| link.person_id))
}

/// Who is known here under the address that the provider names.
async fn addressee(db: &impl ConnectionTrait, subject: &Subject) -> Result<Option<person::Model>, DbErr> {
    let Some(email) = subject.email.clone() else { return Ok(None) };
    person::Entity::find().filter(person::COLUMN.email.eq(email)).one(db).await
}

async fn link_to(
    ctx: &Ctx,
    tx: &impl ConnectionTrait,
    person: &person::Model,
    provider: &Provider,
    subject: &Subject,
) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let row = link::ActiveModel {
        id: Set(ctx.random.id(now)),
        issuer: Set(subject.issuer.clone()),
        subject: Set(subject.subject.clone()),
        person_id: Set(person.id),
        address: Set(subject.email.as_ref().map(ToString::to_string)),
        created_at: Set(now),
    };
    link::Entity::insert(row).exec_without_returning(tx).await?;
    tell(ctx, tx, person, ("mail-provider-connected-subject", "mail-provider-connected-body"), &provider.label).await
}

/// Tells a person by mail what happened to their ways in.
async fn tell(
    ctx: &Ctx,
    tx: &impl ConnectionTrait,
    person: &person::Model,
    (subject, body): (&str, &str),
    provider: &str,
) -> Result<(), DbErr> {
    let lang = person.lang;
    let url = ctx.config.url(&format!("/{lang}/account/security"));
    let mail = Mail {
        to: person.email.clone(),
        lang,
        subject: lang.ta(subject, &[("provider", provider.into())]),
        body: lang.ta(body, &[("name", person.name.as_str().into()), ("provider", provider.into()), ("url", url.into())]),
    };
    mail::enqueue(ctx, tx, mail).await.map(drop)
}
