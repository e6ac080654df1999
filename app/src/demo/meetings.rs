//! The past of the airport pact's committee and what lies ahead of it, told by the commands that all meetings go through.

use super::{DemoError, cast};
use crate::commitments::server::bind::calendar_of;
use crate::commitments::server::zone;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::MeetingId;
use crate::kernel::text::Slug;
use crate::meetings::act::Act;
use crate::meetings::model::{Attendance, Call, Decision, Item, Terms};
use crate::meetings::server::act::{act, call};
use crate::meetings::server::committee::{found, of_pact};
use crate::meetings::server::load::load;
use crate::meetings::server::tick;
use crate::pacts::model::Texts;
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::ctx::Ctx;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use time::{Date, Duration, PrimitiveDateTime, Time};

/// How many days after a meeting its draft minutes are sent, and how long its seats can comment.
const DRAFT_AFTER: i64 = 6;
/// How many days after a meeting its minutes are adopted.
const ADOPTED_AFTER: i64 = 24;

/// What happens in the committee, by days from the beginning. People are called by the first part of their address.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    secretariat: String,
    founded: i64,
    terms: Terms,
    meetings: Vec<Meeting>,
    /// The meetings that were called, by their place in the plan.
    #[serde(skip)]
    called: HashMap<usize, MeetingId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Meeting {
    called: i64,
    meets: i64,
    hour: u8,
    place: String,
    link: Option<String>,
    agenda: Vec<Texts>,
    asks: Option<Asks>,
    #[serde(default)]
    answers: Vec<Answers>,
    cancelled: Option<Cancelled>,
    #[serde(default)]
    attendance: BTreeMap<Slug, Attendance>,
    #[serde(default)]
    decisions: Vec<Decided>,
    minutes: Option<Texts>,
    comment: Option<Comments>,
    #[serde(default)]
    done: Vec<Done>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asks {
    who: String,
    seat: Slug,
    item: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answers {
    who: String,
    comes: bool,
    with: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cancelled {
    day: i64,
    why: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decided {
    text: Texts,
    owner: Option<Slug>,
    due: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Comments {
    who: String,
    comment: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Done {
    day: i64,
    who: String,
    number: u32,
    note: Texts,
}

impl Plan {
    /// The plan that the program carries.
    pub fn carried() -> Result<Self, DemoError> {
        Ok(serde_json::from_str(include_str!("../../demo/meetings.json"))?)
    }

    /// Does what falls on the days from `from` up to, not including, `to`; `begun` is day 0.
    pub async fn days(&mut self, ctx: &Ctx, pact: &str, begun: Date, (from, to): (i64, i64)) -> Result<(), DemoError> {
        tick(ctx).await?;
        let now = |day: i64| (from..to).contains(&day);
        let secretary = person(ctx, &self.secretariat).await?;
        if now(self.founded) {
            found(ctx, &secretary, pact, self.terms.clone()).await?;
        }
        for (n, meeting) in self.meetings.iter().enumerate() {
            if now(meeting.called) {
                self.called.insert(n, meeting.call(ctx, &secretary, pact, begun).await?);
            }
            if let Some(id) = self.called.get(&n).copied() {
                meeting.day(ctx, &secretary, id, begun, now).await?;
            }
        }
        Ok(())
    }
}

impl Meeting {
    async fn call(&self, ctx: &Ctx, secretary: &Actor, slug: &str, begun: Date) -> Result<MeetingId, DemoError> {
        let pact = pact_by_slug(ctx.db.read(), slug).await?.ok_or_else(|| super::custom(slug))?;
        let committee = of_pact(ctx.db.read(), pact.id).await?.pop().ok_or_else(|| super::custom("no committee"))?;
        let hour = Time::from_hms(self.hour, 0, 0).map_err(super::custom)?;
        let shown = PrimitiveDateTime::new(begun + Duration::days(self.meets), hour);
        let new = Call {
            starts_at: zone::at_time(shown, &calendar_of(&pact))?,
            minutes: 90,
            place: self.place.clone(),
            link: self.link.clone(),
            agenda: self.agenda.iter().map(|text| Item { text: text.clone(), asked_by: None }).collect(),
            agenda_until: begun + Duration::days(self.meets - 4),
            documents: Vec::new(),
        };
        Ok(call(ctx, secretary, committee.id, new).await?)
    }

    /// What happens in it on these days.
    async fn day(
        &self,
        ctx: &Ctx,
        secretary: &Actor,
        id: MeetingId,
        begun: Date,
        now: impl Fn(i64) -> bool,
    ) -> Result<(), DemoError> {
        if now(self.called + 3) {
            for Answers { who, comes, with } in &self.answers {
                act(ctx, &person(ctx, who).await?, id, None, Act::Answered { comes: *comes, with: with.clone() }).await?;
            }
            if let Some(Asks { who, seat, item }) = &self.asks {
                let item = Item { text: item.clone(), asked_by: Some(seat.clone()) };
                act(ctx, &person(ctx, who).await?, id, None, Act::Asked { item }).await?;
            }
        }
        if let Some(Cancelled { why, .. }) = self.cancelled.as_ref().filter(|c| now(c.day)) {
            act(ctx, secretary, id, None, Act::Cancelled { why: why.clone() }).await?;
        }
        if !self.attendance.is_empty() && now(self.meets + 1) {
            self.hold(ctx, secretary, id, begun).await?;
        }
        if let Some(minutes) = &self.minutes {
            self.write(ctx, secretary, id, begun, minutes, &now).await?;
        }
        for Done { who, number, note, .. } in self.done.iter().filter(|d| now(d.day)) {
            act(ctx, &person(ctx, who).await?, id, None, Act::Done { number: *number, note: note.clone() }).await?;
        }
        Ok(())
    }

    async fn hold(&self, ctx: &Ctx, secretary: &Actor, id: MeetingId, begun: Date) -> Result<(), DemoError> {
        let file = load(ctx.db.read(), id).await?.ok_or_else(|| super::custom("no meeting"))?;
        let quorum = file.committee.row.terms.has_quorum(&self.attendance, &file.committee.roles());
        act(ctx, secretary, id, None, Act::Held { attendance: self.attendance.clone(), quorum }).await?;
        for (number, Decided { text, owner, due }) in (1..).zip(&self.decisions) {
            let due_on = due.map(|day| begun + Duration::days(day));
            let decision = Decision { number, text: text.clone(), owner: owner.clone(), due_on };
            act(ctx, secretary, id, None, Act::Decided { decision }).await?;
        }
        Ok(())
    }

    async fn write(
        &self,
        ctx: &Ctx,
        secretary: &Actor,
        id: MeetingId,
        begun: Date,
        minutes: &Texts,
        now: impl Fn(i64) -> bool,
    ) -> Result<(), DemoError> {
        let until = begun + Duration::days(self.meets + ADOPTED_AFTER - 4);
        if now(self.meets + DRAFT_AFTER) {
            act(ctx, secretary, id, None, Act::Drafted { minutes: minutes.clone(), until }).await?;
        }
        if let Some(Comments { who, comment }) = self.comment.as_ref().filter(|_| now(self.meets + DRAFT_AFTER + 3)) {
            act(ctx, &person(ctx, who).await?, id, None, Act::Commented { comment: comment.clone() }).await?;
        }
        if now(self.meets + ADOPTED_AFTER) {
            let chair = person(ctx, "elena.paz").await?;
            act(ctx, &chair, id, None, Act::Adopted { minutes: minutes.clone(), meeting: None }).await?;
        }
        Ok(())
    }
}

fn address(name: &str) -> String {
    format!("{name}@demo.example")
}

async fn person(ctx: &Ctx, name: &str) -> Result<Actor, DemoError> {
    cast::by_email(ctx, &address(name)).await
}
