//! The cast: who they are, for whom they act under which mandate, and what some of them have signed.

use super::DemoError;
use crate::identity::server::actor::Actor;
use crate::identity::server::commands::register;
use crate::kernel::ids::PersonId;
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::iso_date;
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
    /// The pact that they have signed.
    signs: Option<String>,
    /// Why they withdrew again.
    withdraws: Option<NonEmptyText>,
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

/// Loads the cast and lets them sign.
pub async fn load(ctx: &Ctx) -> Result<(), DemoError> {
    let cast: Vec<Player> = serde_json::from_str(include_str!("../../demo/cast.json"))?;
    for player in cast {
        let person = enter(ctx, &player).await?;
        if let Some(pact) = &player.signs {
            act(ctx, &player, person, pact).await?;
        }
    }
    Ok(())
}

async fn enter(ctx: &Ctx, player: &Player) -> Result<PersonId, DbErr> {
    let tx = ctx.db.begin().await?;
    let missing = || DbErr::RecordNotFound(player.organisation.clone());
    let organisation = by_slug(&tx, &player.organisation).await?.ok_or_else(missing)?;
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
    Ok(person)
}

/// Signs, and perhaps withdraws, through the same commands as everyone; once for ever.
async fn act(ctx: &Ctx, player: &Player, person: PersonId, pact: &str) -> Result<(), DemoError> {
    let done = signature::Entity::find().filter(signature::COLUMN.person_id.eq(person)).count(ctx.db.read()).await?;
    if done > 0 {
        return Ok(());
    }
    let actor =
        Actor { person, name: player.name.clone(), email: player.email.clone(), lang: player.lang, session: String::new() };
    let request = Request { pact, version: 1, organisation: &player.organisation, lang: player.lang };
    let prepared = prepare(ctx, &actor, request).await?;
    let id = sign(ctx, &actor, prepared.id, &prepared.code, player.lang).await?;
    if let Some(reason) = &player.withdraws {
        withdraw(ctx, &actor, id, reason).await?;
    }
    Ok(())
}
