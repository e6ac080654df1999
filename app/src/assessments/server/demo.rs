//! The demonstration's self-assessment and map of risks, through the same commands as everyone's.

use super::commands::{self, Error, RiskRow, answer, close, keep_risk, make_codes, open, publish, publish_risks, renew_link};
use super::queries::rounds_of;
use crate::assessments::model::Respondents;
use crate::assessments::questionnaire::{Ratings, STATEMENTS};
use crate::assessments::risk::Risk;
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::organisations::server::queries::by_slug;
use crate::platform::ctx::Ctx;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};
use serde::Deserialize;
use time::Duration;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Demo {
    organisation: String,
    secretariat: EmailAddress,
    title: NonEmptyText,
    groups: Vec<Group>,
    risks: Vec<Risk>,
}

/// A group and how it tends to rate the statements of each factor.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    respondents: Respondents,
    people: u16,
    tends: [u8; 10],
}

/// Loads a published round and an edition, once for ever.
pub async fn load(ctx: &Ctx) -> Result<(), Error> {
    let demo: Demo =
        serde_json::from_str(include_str!("../../../demo/assessment.json")).map_err(|e| DbErr::Json(e.to_string()))?;
    let organisation = by_slug(ctx.db.read(), &demo.organisation).await?.ok_or(Error::NotFound)?;
    if !rounds_of(ctx.db.read(), organisation.id).await?.is_empty() {
        return Ok(());
    }
    let found = person::Entity::find().filter(person::COLUMN.email.eq(demo.secretariat.clone())).one(ctx.db.read()).await?;
    let person = found.ok_or(Error::NotFound)?;
    let actor = Actor { person: person.id, name: person.name, email: person.email, lang: person.lang, session: String::new() };
    let today = ctx.clock.today();
    let round = open(ctx, &actor, &demo.organisation, &demo.title, (today - Duration::days(21), today)).await?;
    for group in &demo.groups {
        let token = renew_link(ctx, &actor, round, group.respondents).await?;
        let codes = make_codes(ctx, &actor, round, group.respondents, group.people).await?;
        for (person, code) in codes.iter().enumerate() {
            answer(ctx, &token, code, ratings(group, person)).await?;
        }
    }
    close(ctx, &actor, round).await?;
    publish(ctx, &actor, round).await?;
    for risk in demo.risks {
        let commitment = risk.commitment.clone();
        let id = keep_risk(ctx, &actor, None, RiskRow { organisation: &demo.organisation, risk }).await?;
        if let Some(code) = commitment {
            commands::remember_commitment(ctx, &actor, id, &code).await?;
        }
    }
    publish_risks(ctx, &actor, &demo.organisation).await?;
    Ok(())
}

/// Around what the group tends to, each person and statement a little otherwise; now and then somebody cannot say.
fn ratings(group: &Group, person: usize) -> Ratings {
    let rating = |statement: usize| {
        let tends = group.tends[statement / 3];
        match (person * 7 + statement * 5) % 11 {
            0 => 0,
            1..=3 => tends.saturating_sub(1).max(1),
            4..=7 => tends,
            _ => (tends + 1).min(5),
        }
    };
    Ratings((0..STATEMENTS.len()).map(rating).collect())
}
