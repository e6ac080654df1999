//! The past of the airport's pact: most of a year, told by the commands themselves.

use super::monitor::Plan;
use super::{DemoError, cases, cast, drafts, meetings, pact, updates};
use crate::commitments::model::{Completion, ObligationState};
use crate::commitments::server::entity::obligation;
use crate::commitments::server::tick;
use crate::log::server::size;
use crate::notifications::server::remind_today;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{Indicator, Texts};
use crate::pacts::server::commands::say;
use crate::pacts::server::entity::commitment;
use crate::pacts::server::load::ValuesFile;
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::term::Said;
use crate::platform::clock::Clock;
use crate::platform::ctx::Ctx;
use crate::reports::model::Draft;
use crate::reports::server::draft::save;
use crate::reports::server::send::send;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde::Deserialize;
use std::collections::BTreeMap;
use time::Duration;

/// The pact that has a past.
const PACT: &str = "demo-airport-pact";
/// How long it is, in days.
const DAYS: i64 = 300;
/// How many days pass between two looks at what there is to do.
const STEP: i64 = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Past {
    reporters: Vec<Reporter>,
    narratives: BTreeMap<String, Texts>,
    barriers: Texts,
    /// Why an association does not want the pact to be renewed as it is.
    notice: String,
}

/// How an organisation reports. An obligation is called by its commitment and number, as `IP-04/3`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reporter {
    organisation: String,
    /// Days after the due day; negative before it.
    days: i64,
    /// Where it took another number of days.
    #[serde(default)]
    late: BTreeMap<String, i64>,
    /// What it has not reported to this day.
    #[serde(default)]
    silent: Vec<String>,
}

/// Loads the pact and lives through its past; on a portal that has acts already it begins today, for a log runs forward.
pub async fn load(ctx: &Ctx) -> Result<(), DemoError> {
    let days = if size(ctx.db.read()).await? == 0 { DAYS } else { 0 };
    let then = ctx.by_clock(Clock::fixed(ctx.clock.now() - Duration::days(days)));
    let file: ValuesFile = serde_json::from_str(include_str!("../../demo/airport-pact.json"))?;
    if !pact(&then, "integrity-pact", file).await? {
        return Ok(());
    }
    cast::load(&then, &[PACT]).await?;
    let past: Past = serde_json::from_str(include_str!("../../demo/past.json"))?;
    let (plan, mut cases, begun) = (Plan::carried()?, cases::Plan::carried()?, then.clock.today());
    let mut meetings = meetings::Plan::carried()?;
    let (mut updates, mut drafts) = (updates::Plan::carried()?, drafts::Plan::carried()?);
    if days > 0 {
        cases.begin(&then, PACT).await?;
    }
    for step in 0..days / STEP {
        then.clock.travel(Duration::days(STEP));
        tick(&then).await?;
        report(&then, &past).await?;
        plan.day(&then, PACT, begun, (step * STEP, (step + 1) * STEP)).await?;
        cases.days(&then, PACT, (step * STEP, (step + 1) * STEP)).await?;
        meetings.days(&then, PACT, begun, (step * STEP, (step + 1) * STEP)).await?;
        drafts.days(&then, begun, (step * STEP, (step + 1) * STEP)).await?;
        updates.days(&then, PACT, (step * STEP, (step + 1) * STEP)).await?;
    }
    if days > 0 {
        let association = "andina-importers";
        let importers = cast::actor(&then, association).await?;
        say(&then, &importers, (PACT, association), Said::Notice, past.notice.parse().ok()).await?;
    }
    let pact = pact_by_slug(ctx.db.read(), PACT).await?.ok_or_else(|| DbErr::RecordNotFound(PACT.to_owned()))?;
    Ok(remind_today(ctx, pact.id).await?)
}

/// Sends what each organisation had sent by this day.
async fn report(ctx: &Ctx, past: &Past) -> Result<(), DemoError> {
    let owed = obligation::Entity::find()
        .find_also_related(commitment::Entity)
        .filter(obligation::Column::State.is_in([ObligationState::Upcoming, ObligationState::Due, ObligationState::Missed]))
        .order_by_asc(obligation::COLUMN.due_at)
        .order_by_asc(obligation::COLUMN.id);
    for (o, c) in owed.all(ctx.db.read()).await? {
        let organisation = organisation::Entity::find_by_id(o.organisation_id).one(ctx.db.read()).await?;
        let (Some(c), Some(organisation)) = (c, organisation) else { continue };
        let Some(reporter) = past.reporters.iter().find(|r| r.organisation == organisation.slug.as_str()) else { continue };
        let name = format!("{}/{}", c.code, o.number);
        let days = reporter.late.get(&name).copied().unwrap_or(reporter.days);
        if reporter.silent.contains(&name) || ctx.clock.now() < o.due_at + Duration::days(days - 1) {
            continue;
        }
        let actor = cast::actor(ctx, &reporter.organisation).await?;
        save(ctx, &actor, o.id, draft(past, &c, &o, days > 0)).await?;
        send(ctx, &actor, o.id).await?;
    }
    Ok(())
}

/// A report that comes nearer to the target from period to period.
fn draft(past: &Past, c: &commitment::Model, o: &obligation::Model, late: bool) -> Draft {
    let completion = match o.number {
        1 => Completion::Limited,
        2..=4 => Completion::Substantial,
        _ => Completion::Complete,
    };
    Draft {
        value: value(&c.indicator, o.number),
        completion: completion.to_string(),
        measured_share: (55 + 5 * o.number.min(8)).to_string(),
        narrative: past.narratives.get(&c.code).cloned().unwrap_or_default(),
        barriers: if late { past.barriers.clone() } else { Texts::default() },
        ..Draft::default()
    }
}

fn value(indicator: &Indicator, number: i32) -> String {
    let target = indicator.target.as_f64().unwrap_or_default();
    let from = indicator.baseline.as_ref().and_then(serde_json::Number::as_f64).unwrap_or(target / 2.0);
    let way = f64::from(number.min(6)) / 6.0;
    format!("{:.1}", from + (target - from) * way)
}
