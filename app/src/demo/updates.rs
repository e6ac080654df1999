//! The past of the airport pact's communications service, told by its own commands: one writes, another approves.

use super::{DemoError, cast};
use crate::kernel::ids::UpdateId;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::Texts;
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::publications::model::{Audience, Draft, UpdateKind};
use crate::publications::plan::{first_of, last_of};
use crate::publications::server::act::{Taken, take};
use crate::publications::server::bulletin::bulletin;
use crate::publications::server::write::{New, Saved, begin, correct, keep};
use crate::publications::step::StepKind;
use sea_orm::DbErr;
use serde::Deserialize;
use std::collections::HashMap;
use time::Duration;

/// What is written, by days from the beginning.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    organisation: String,
    writer: String,
    approver: String,
    /// The days on which the bulletin of the month before is published.
    bulletins: Vec<i64>,
    updates: Vec<Update>,
    #[serde(skip)]
    begun: HashMap<String, UpdateId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Update {
    day: i64,
    name: String,
    kind: UpdateKind,
    #[serde(default = "everyone")]
    audience: Audience,
    /// How far it comes: all the way unless it says otherwise.
    until: Option<Until>,
    /// A correction of what was published under this name, or the reason why it is taken down.
    retracts: Option<String>,
    #[serde(default)]
    title: Texts,
    #[serde(default)]
    summary: Texts,
    #[serde(default)]
    body: Texts,
    #[serde(default)]
    wrong: Texts,
}

const fn everyone() -> Audience {
    Audience::Public
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Until {
    Draft,
    Submitted,
}

impl Plan {
    /// The plan that the program carries.
    pub fn carried() -> Result<Self, DemoError> {
        Ok(serde_json::from_str(include_str!("../../demo/updates.json"))?)
    }

    /// Does what falls on the days from `from` up to, not including, `to`.
    pub async fn days(&mut self, ctx: &Ctx, pact: &str, (from, to): (i64, i64)) -> Result<(), DemoError> {
        let updates = std::mem::take(&mut self.updates);
        for update in updates.iter().filter(|u| (from..to).contains(&u.day)) {
            self.one(ctx, pact, update).await?;
        }
        self.updates = updates;
        for _ in self.bulletins.iter().filter(|day| (from..to).contains(day)) {
            let pact = public_pact(ctx.db.read(), pact).await?.ok_or_else(|| DbErr::RecordNotFound(pact.to_owned()))?;
            let last = first_of(ctx.clock.today()) - Duration::DAY;
            let draft = bulletin(ctx, &pact, (first_of(last), last_of(last))).await?;
            let id = self.begin(ctx, (UpdateKind::Bulletin, Audience::Public), draft).await?;
            self.publish(ctx, id, None).await?;
        }
        Ok(())
    }

    async fn begin(&self, ctx: &Ctx, (kind, audience): (UpdateKind, Audience), draft: Draft) -> Result<UpdateId, DemoError> {
        let missing = || DbErr::RecordNotFound(self.organisation.clone());
        let organisation = by_slug(ctx.db.read(), &self.organisation).await?.ok_or_else(missing)?.id;
        let writer = cast::by_email(ctx, &self.writer).await?;
        Ok(begin(ctx, &writer, New { organisation, kind, audience, draft }).await?)
    }

    async fn one(&mut self, ctx: &Ctx, pact: &str, update: &Update) -> Result<(), DemoError> {
        let writer = cast::by_email(ctx, &self.writer).await?;
        if let (Some(reason), Some(id)) = (&update.retracts, self.begun.get(&update.name)) {
            let taken = Taken { comment: reason.clone(), ..Taken::default() };
            return Ok(take(ctx, &writer, *id, StepKind::Retract, taken).await?);
        }
        let (title, summary, body, wrong) =
            (update.title.clone(), update.summary.clone(), update.body.clone(), update.wrong.clone());
        let draft = Draft { title, summary, body, wrong, about: format!("/pacts/{pact}"), ..Draft::default() };
        let id = match self.begun.get(&update.name) {
            Some(id) => {
                correct(ctx, &writer, *id).await?;
                keep(ctx, &writer, *id, Saved { seen: 1, kind: update.kind, audience: update.audience, draft }).await?;
                *id
            }
            None => self.begin(ctx, (update.kind, update.audience), draft).await?,
        };
        self.begun.insert(update.name.clone(), id);
        self.publish(ctx, id, update.until).await
    }

    /// Takes it as far as it comes.
    async fn publish(&self, ctx: &Ctx, id: UpdateId, until: Option<Until>) -> Result<(), DemoError> {
        let (writer, approver) = (cast::by_email(ctx, &self.writer).await?, cast::by_email(ctx, &self.approver).await?);
        if until == Some(Until::Draft) {
            return Ok(());
        }
        take(ctx, &writer, id, StepKind::Submit, Taken::default()).await?;
        if until == Some(Until::Submitted) {
            return Ok(());
        }
        take(ctx, &approver, id, StepKind::Approve, Taken::default()).await?;
        Ok(take(ctx, &writer, id, StepKind::Publish, Taken::default()).await?)
    }
}
