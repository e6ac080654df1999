//! Drafts of Customs' secretariat: one whose round is over and has a comment to answer, one on which organisations are commenting; an
//! amendment that was adopted and that some have not signed in time, and the next one, which can be adopted. Told by the commands that
//! all drafts go through.

use super::{DemoError, cast};
use crate::drafting::consultation::Disposition;
use crate::drafting::model::{Change, Content};
use crate::drafting::server::access::{rounds, version, work};
use crate::drafting::server::adopt::adopt;
use crate::drafting::server::amend;
use crate::drafting::server::consult::{Made, answer, comment, open};
use crate::drafting::server::queries::one_comment;
use crate::drafting::server::tick;
use crate::drafting::server::write::{Filled, New, begin, keep, keep_particulars};
use crate::identity::server::actor::Actor;
use crate::kernel::ids::DraftId;
use crate::kernel::locale::Lang;
use crate::kernel::text::Slug;
use crate::pacts::model::{PactKind, PartyRole, Texts};
use crate::pacts::server::load::ValuesFile;
use crate::pacts::server::queries::{newest_version, pact_by_slug};
use crate::platform::ctx::Ctx;
use crate::signatures::server::prepare::{Request, prepare};
use crate::signatures::server::sign::sign;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use time::{Date, Duration};

/// What happens to the drafts, by days from the beginning. People are called by the first part of their address.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    writer: String,
    organisation: String,
    drafts: Vec<Planned>,
    amendments: Vec<Amendment>,
    #[serde(skip)]
    begun: HashMap<Slug, DraftId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Planned {
    begun: i64,
    slug: Slug,
    template: Option<String>,
    kind: PactKind,
    title: Texts,
    summary: Texts,
    /// The texts, line by line, where they are not those of the template.
    #[serde(default)]
    texts: BTreeMap<String, Vec<String>>,
    parties: BTreeMap<String, PartyRole>,
    opened: i64,
    until: i64,
    comments: Vec<Said>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Amendment {
    begun: i64,
    /// The name of its draft.
    slug: Slug,
    pact: String,
    /// What is put in the place of what in a text, by language.
    changes: BTreeMap<String, [String; 2]>,
    /// The commitment that gets another target.
    commitment: String,
    target: i64,
    opened: i64,
    until: i64,
    adopted: Option<Adopted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Adopted {
    day: i64,
    resign_by: i64,
    /// Who signs it on which day, by organisation.
    signed: BTreeMap<String, i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    day: i64,
    who: String,
    organisation: String,
    article: i32,
    comment: String,
    answered: Option<Answered>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    day: i64,
    disposition: Disposition,
    why: String,
}

impl Plan {
    /// The plan that the program carries.
    pub fn carried() -> Result<Self, DemoError> {
        Ok(serde_json::from_str(include_str!("../../demo/drafts.json"))?)
    }

    /// Does what falls on the days from `from` up to, not including, `to`; `begun` is day 0.
    pub async fn days(&mut self, ctx: &Ctx, begun: Date, (from, to): (i64, i64)) -> Result<(), DemoError> {
        tick(ctx).await?;
        let now = |day: i64| (from..to).contains(&day);
        let writer = person(ctx, &self.writer).await?;
        for planned in &self.drafts {
            if now(planned.begun) {
                let id = planned.begin(ctx, &writer, &self.organisation).await?;
                self.begun.insert(planned.slug.clone(), id);
            }
            let Some(id) = self.begun.get(&planned.slug).copied() else { continue };
            if now(planned.opened) {
                open(ctx, &writer, id, Some(begun + Duration::days(planned.until))).await?;
            }
            planned.said(ctx, &writer, id, now).await?;
        }
        for planned in &self.amendments {
            if now(planned.begun) {
                self.begun.insert(planned.slug.clone(), planned.begin(ctx, &writer).await?);
            }
            if let Some(id) = self.begun.get(&planned.slug).copied() {
                planned.days(ctx, &writer, (id, begun), now).await?;
            }
        }
        Ok(())
    }
}

impl Planned {
    async fn begin(&self, ctx: &Ctx, writer: &Actor, organisation: &str) -> Result<DraftId, DemoError> {
        let new = New {
            organisation: organisation.to_owned(),
            template: self.template.clone(),
            kind: self.kind,
            slug: self.slug.clone(),
            title: self.title.pick(Lang::En).0.to_owned(),
            lang: Lang::En,
        };
        let id = begin(ctx, writer, new).await?;
        let content = version(ctx.db.read(), id, 1).await?.unwrap_or_default();
        let values = if self.template.is_some() { values()? } else { BTreeMap::new() };
        let needed = [(PartyRole::Customs, 1), (PartyRole::Association, 1)].into();
        let beside = Content { title: self.title.clone(), summary: self.summary.clone(), values, needed, ..content };
        let (content, parties) = (Box::new(beside), self.parties.clone());
        let mut seen = keep_particulars(ctx, writer, id, Filled { seen: 1, named: BTreeMap::new(), content, parties }).await?;
        for (tag, lines) in &self.texts {
            let lang = tag.parse().map_err(super::custom)?;
            seen = keep(ctx, writer, id, seen, Change::Text(lang, lines.join("\n"))).await?;
        }
        Ok(id)
    }

    /// What organisations say on these days, and what they are told.
    async fn said(&self, ctx: &Ctx, writer: &Actor, id: DraftId, now: impl Fn(i64) -> bool) -> Result<(), DemoError> {
        let Some(round) = rounds(ctx.db.read(), id).await?.pop() else { return Ok(()) };
        for (number, said) in (1..).zip(&self.comments) {
            if now(said.day) {
                let (organisation, comment_said) = (said.organisation.clone(), said.comment.clone());
                let id = ctx.random.id(ctx.clock.now());
                let made = Made { id, organisation, article: said.article, comment: comment_said };
                comment(ctx, &person(ctx, &said.who).await?, round.id, made).await?;
            }
            if let Some(told) = said.answered.as_ref().filter(|told| now(told.day)) {
                let found = one_comment(ctx.db.read(), round.id, number).await?;
                let (found, _) = found.ok_or_else(|| super::custom("no comment"))?;
                answer(ctx, writer, found.id, told.disposition, &told.why).await?;
            }
        }
        Ok(())
    }
}

impl Amendment {
    async fn begin(&self, ctx: &Ctx, writer: &Actor) -> Result<DraftId, DemoError> {
        let id = amend::begin(ctx, writer, &self.pact).await?;
        let content = version(ctx.db.read(), id, 1).await?.unwrap_or_default();
        let mut seen = 1;
        for (tag, [from, to]) in &self.changes {
            let text = content.texts.get(tag).filter(|text| text.contains(from)).ok_or_else(|| super::custom("other words"))?;
            let change = Change::Text(tag.parse().map_err(super::custom)?, text.replacen(from, to, 1));
            seen = keep(ctx, writer, id, seen, change).await?;
        }
        let found = content.commitments.into_iter().find(|c| c.code == self.commitment);
        let mut commitment = found.ok_or_else(|| super::custom("no such commitment"))?;
        commitment.indicator.target = self.target.into();
        keep(ctx, writer, id, seen, Change::Commitment(self.commitment.clone(), Some(Box::new(commitment)))).await?;
        Ok(id)
    }

    /// Its round, its adoption, and who signs it.
    async fn days(
        &self,
        ctx: &Ctx,
        writer: &Actor,
        (id, begun): (DraftId, Date),
        now: impl Fn(i64) -> bool,
    ) -> Result<(), DemoError> {
        if now(self.opened) {
            open(ctx, writer, id, Some(begun + Duration::days(self.until))).await?;
        }
        let Some(adopted) = &self.adopted else { return Ok(()) };
        if now(adopted.day) {
            let seen = work(ctx.db.read(), writer, id).await?.draft.version;
            adopt(ctx, writer, id, seen, Some(begun + Duration::days(adopted.resign_by))).await?;
        }
        for (organisation, _) in adopted.signed.iter().filter(|(_, day)| now(**day)) {
            let actor = cast::actor_with_mandate(ctx, organisation).await?;
            let pact = pact_by_slug(ctx.db.read(), &self.pact).await?.ok_or_else(|| super::custom("no pact"))?;
            let newest = newest_version(ctx.db.read(), pact.id).await?.map_or(1, |v| v.number);
            let request = Request { pact: &self.pact, version: newest, organisation, lang: actor.lang };
            let prepared = prepare(ctx, &actor, request).await?;
            sign(ctx, &actor, prepared.id, &prepared.code, actor.lang).await?;
        }
        Ok(())
    }
}

/// What fills the places of the template: as in the pact that the demonstration has from it.
fn values() -> Result<BTreeMap<String, String>, DemoError> {
    let file: ValuesFile = serde_json::from_str(include_str!("../../demo/integrity-pact.json"))?;
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Ok(file.values.iter().map(|(key, value)| (key.clone(), text(value))).collect())
}

async fn person(ctx: &Ctx, name: &str) -> Result<Actor, DemoError> {
    cast::by_email(ctx, &format!("{name}@demo.example")).await
}
