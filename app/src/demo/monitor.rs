//! The past of the airport pact's monitor, told by its own commands.

use super::{DemoError, cast};
use crate::commitments::model::{Completion, ObligationState, Results};
use crate::commitments::server::entity::obligation;
use crate::identity::server::actor::Actor;
use crate::kernel::locale::Lang;
use crate::kernel::text::NonEmptyText;
use crate::monitoring::model::{Rating, TaskKind};
use crate::monitoring::server::appoint::{NewTask, NewTerm, appoint, declare, record_task};
use crate::monitoring::server::conclude::{accept, draft, publish as publish_finding};
use crate::monitoring::server::publish::{Typed, publish, save};
use crate::monitoring::server::queries::{draft_of, thread};
use crate::monitoring::server::thread::{Words, reply, send_back, write};
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::{commitment, pact};
use crate::platform::ctx::Ctx;
use crate::reports::server::queries::newest;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde::Deserialize;
use std::collections::HashMap;
use time::{Date, Duration};

/// What the monitor does, by days from the beginning.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    organisation: String,
    /// The days that it takes to accept a report.
    accepts_after: i64,
    term: Term,
    declarations: Vec<Declaration>,
    tasks: Vec<Task>,
    publications: Vec<Publication>,
    /// What it does not simply accept: by organisation, commitment and number, as `customs-andina:IP-04/8`.
    cases: HashMap<String, Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    day: i64,
    secretariat: String,
    days: i64,
    appointed: NonEmptyText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Declaration {
    day: i64,
    text: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Task {
    day: i64,
    kind: TaskKind,
    on: Option<String>,
    what: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Publication {
    day: i64,
    from_day: i64,
    to_day: i64,
    title: Texts,
    body: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Days after the report.
    after: i64,
    rate: Option<Rate>,
    reply: Option<Texts>,
    asks: Option<Said>,
    answer: Option<Said>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rate {
    completion: Completion,
    results: Results,
    reasons: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    lang: Lang,
    body: String,
}

impl Said {
    fn words(&self) -> Result<Words, DemoError> {
        Words::read("body", &self.body, self.lang).map_err(|wrong| crate::monitoring::server::Error::Incomplete(wrong).into())
    }
}

impl Plan {
    /// As it is carried.
    pub fn carried() -> serde_json::Result<Self> {
        serde_json::from_str(include_str!("../../demo/monitor.json"))
    }

    /// What the monitor does on this day of the pact, and since the day that was looked at before; `begun` is day 0.
    pub async fn day(&self, ctx: &Ctx, pact: &str, begun: Date, (before, today): (i64, i64)) -> Result<(), DemoError> {
        let actor = cast::actor(ctx, &self.organisation).await?;
        let now = |day: i64| day > before && day <= today;
        if now(self.term.day) {
            let secretariat = cast::by_email(ctx, &self.term.secretariat).await?;
            let term =
                NewTerm { since: begun, until: begun + Duration::days(self.term.days), appointed: self.term.appointed.clone() };
            appoint(ctx, &secretariat, pact, term).await?;
        }
        for declaration in self.declarations.iter().filter(|d| now(d.day)) {
            declare(ctx, &actor, pact, declaration.text.clone()).await?;
        }
        let known = reported(ctx, pact).await?;
        for task in self.tasks.iter().filter(|t| now(t.day)) {
            let on = task.on.as_ref().and_then(|name| known.iter().find(|(known, _)| known == name)).map(|(_, o)| o.id);
            let done_on = begun + Duration::days(task.day);
            let new = NewTask { kind: task.kind, done_on, what: task.what.clone(), obligation: on };
            record_task(ctx, &actor, pact, new).await?;
        }
        for p in self.publications.iter().filter(|p| now(p.day)) {
            let day = |day: i64| (begun + Duration::days(day)).to_string();
            let (period_from, period_to) = (day(p.from_day), day(p.to_day));
            let typed = Typed { title: p.title.clone(), body: p.body.clone(), period_from, period_to };
            let id = save(ctx, &actor, pact, None, typed).await?;
            publish(ctx, &actor, pact, id).await?;
        }
        for (name, o) in &known {
            if !name.starts_with(&self.organisation) {
                self.look_at(ctx, &actor, name, o).await?;
            }
        }
        Ok(())
    }

    /// One step on one report.
    async fn look_at(&self, ctx: &Ctx, actor: &Actor, name: &str, o: &obligation::Model) -> Result<(), DemoError> {
        let case = self.cases.get(name);
        let waited = ctx.clock.now() - o.state_since;
        let Some(report) = newest(ctx.db.read(), o.id).await? else { return Ok(()) };
        if let Some(drafted) = draft_of(ctx.db.read(), o.id).await? {
            if let (Some(said), None) = (case.and_then(|c| c.reply.as_ref()), &drafted.reply) {
                reply(ctx, &party(ctx, name).await?, o.id, said.clone()).await?;
            } else if drafted.is_ripe(ctx.clock.now()) {
                publish_finding(ctx, actor, o.id).await?;
            }
            return Ok(());
        }
        if waited < Duration::days(case.map_or(self.accepts_after, |c| c.after)) {
            return Ok(());
        }
        match (case, o.state) {
            (Some(Case { rate: Some(rate), .. }), ObligationState::Reported) => {
                let Rate { completion, results, reasons } = rate;
                let rating = Rating { completion: *completion, results: *results, reasons: reasons.clone() };
                draft(ctx, actor, o.id, report.id, rating).await?;
            }
            (Some(Case { asks: Some(asks), .. }), ObligationState::Reported) => {
                send_back(ctx, actor, o.id, report.id, asks.words()?).await?;
            }
            (Some(Case { answer: None, .. }), ObligationState::Returned) => {}
            (Some(Case { answer: Some(answer), .. }), ObligationState::Returned)
                if thread(ctx.db.read(), o.id).await?.len() == 1 =>
            {
                write(ctx, &party(ctx, name).await?, o.id, answer.words()?).await?;
            }
            (_, ObligationState::Reported | ObligationState::Returned) => drop(accept(ctx, actor, o.id, report.id).await?),
            _ => {}
        }
        Ok(())
    }
}

/// Who reported what is called so.
async fn party(ctx: &Ctx, name: &str) -> Result<Actor, DemoError> {
    cast::actor(ctx, name.split(':').next().unwrap_or_default()).await
}

/// What was reported under the pact, by name.
async fn reported(ctx: &Ctx, slug: &str) -> Result<Vec<(String, obligation::Model)>, DbErr> {
    let rows = obligation::Entity::find()
        .inner_join(pact::Entity)
        .find_also_related(commitment::Entity)
        .find_also(obligation::Entity, organisation::Entity)
        .filter(pact::COLUMN.slug.eq(slug))
        .filter(obligation::COLUMN.reported_at.is_not_null())
        .order_by_asc(obligation::COLUMN.state_seq);
    let rows = rows.all(ctx.db.read()).await?;
    let name = |(o, c, by): (obligation::Model, Option<commitment::Model>, Option<organisation::Model>)| {
        let name = format!("{}:{}/{}", by?.slug, c?.code, o.number);
        Some((name, o))
    };
    Ok(rows.into_iter().filter_map(name).collect())
}
