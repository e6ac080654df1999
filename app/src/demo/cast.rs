//! The cast: who they are, for whom they act under which mandate, and what some of them have signed.

use super::DemoError;
use crate::identity::server::actor::Actor;
use crate::identity::server::commands::register;
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::iso_date;
use crate::pacts::server::entity::version;
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::ctx::Ctx;
use crate::signatures::server::entity::signature;
use crate::signatures::server::mandates::{NewMandate, record};
use crate::signatures::server::prepare::{Request, prepare};
use crate::signatures::server::sign::sign;
use crate::signatures::server::withdraw::withdraw;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use serde::Deserialize;
use time::Date;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Player {
    name: String,
    email: EmailAddress,
    lang: Lang,
    organisation: String,
    role: MemberRole,
    mandate: Option<Mandate>,
    /// The pacts that they have signed.
    #[serde(default)]
    signs: Vec<String>,
    /// What they withdrew from again.
    withdraws: Option<Withdrawal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Withdrawal {
    pact: String,
    reason: NonEmptyText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mandate {
    title: String,
    document: String,
    vouched_by: String,
    #[serde(with = "iso_date")]
    valid_from: Option<Date>,
    #[serde(with = "iso_date")]
    valid_until: Option<Date>,
}

/// Loads those of the cast whose organisations are there, and lets them sign these pacts.
pub async fn load(ctx: &Ctx, pacts: &[&str]) -> Result<(), DemoError> {
    let cast: Vec<Player> = serde_json::from_str(include_str!("../../demo/cast.json"))?;
    for player in cast {
        let Some(actor) = enter(ctx, &player).await? else { continue };
        for pact in player.signs.iter().filter(|pact| pacts.contains(&pact.as_str())) {
            act(ctx, &player, &actor, pact).await?;
        }
    }
    Ok(())
}

/// One of the cast, by the name of their organisation.
pub async fn actor(ctx: &Ctx, organisation: &str) -> Result<Actor, DemoError> {
    let cast: Vec<Player> = serde_json::from_str(include_str!("../../demo/cast.json"))?;
    let player = cast.iter().find(|p| p.organisation == organisation);
    let missing = || DbErr::RecordNotFound(organisation.to_owned());
    Ok(enter(ctx, player.ok_or_else(missing)?).await?.ok_or_else(missing)?)
}

/// One of the cast who may bind their organisation.
pub async fn actor_with_mandate(ctx: &Ctx, organisation: &str) -> Result<Actor, DemoError> {
    let cast: Vec<Player> = serde_json::from_str(include_str!("../../demo/cast.json"))?;
    let player = cast.iter().find(|p| p.organisation == organisation && p.mandate.is_some());
    let missing = || DbErr::RecordNotFound(organisation.to_owned());
    Ok(enter(ctx, player.ok_or_else(missing)?).await?.ok_or_else(missing)?)
}

/// One of the cast, by their address.
pub async fn by_email(ctx: &Ctx, email: &str) -> Result<Actor, DemoError> {
    let cast: Vec<Player> = serde_json::from_str(include_str!("../../demo/cast.json"))?;
    let missing = || DbErr::RecordNotFound(email.to_owned());
    let player = cast.iter().find(|p| p.email.as_str() == email).ok_or_else(missing)?;
    Ok(enter(ctx, player).await?.ok_or_else(missing)?)
}

async fn enter(ctx: &Ctx, player: &Player) -> Result<Option<Actor>, DbErr> {
    let tx = ctx.db.begin().await?;
    let Some(organisation) = by_slug(&tx, &player.organisation).await? else { return Ok(None) };
    let person = register(ctx, &tx, &player.email, &player.name, player.lang).await?;
    join(ctx, &tx, person, organisation.id, player.role).await?;
    if let Some(m) = &player.mandate {
        let new = NewMandate {
            person,
            organisation: organisation.id,
            pact: None,
            title: &m.title,
            document: &m.document,
            vouched_by: &m.vouched_by,
            valid_from: m.valid_from.unwrap_or_else(|| ctx.clock.today()),
            valid_until: m.valid_until,
        };
        record(ctx, &tx, new).await?;
    }
    tx.commit().await?;
    let (name, email, lang) = (player.name.clone(), player.email.clone(), player.lang);
    Ok(Some(Actor { person, name, email, lang, session: String::new() }))
}

/// Signs, and perhaps withdraws, through the same commands as everyone; each pact once for ever.
async fn act(ctx: &Ctx, player: &Player, actor: &Actor, pact: &str) -> Result<(), DemoError> {
    let known = signature::Entity::find()
        .inner_join(version::Entity)
        .inner_join(organisation::Entity)
        .filter(signature::COLUMN.person_id.eq(actor.person))
        .filter(organisation::COLUMN.slug.eq(player.organisation.as_str()));
    let of = pact_by_slug(ctx.db.read(), pact).await?.ok_or_else(|| DbErr::RecordNotFound(pact.to_owned()))?;
    if known.filter(version::COLUMN.pact_id.eq(of.id)).count(ctx.db.read()).await? > 0 {
        return Ok(());
    }
    let request = Request { pact, version: 1, organisation: &player.organisation, lang: player.lang };
    let prepared = prepare(ctx, actor, request).await?;
    let id = sign(ctx, actor, prepared.id, &prepared.code, player.lang).await?;
    if let Some(withdrawal) = player.withdraws.as_ref().filter(|w| w.pact == pact) {
        withdraw(ctx, actor, id, &withdrawal.reason).await?;
    }
    Ok(())
}
