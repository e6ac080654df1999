//! One sanction: who, what for, under which article, decided by whom and when, what they replied, until when, and what would end
//! it earlier. Made from the record, in the reader's language; what people wrote keeps its own.

use super::ladders::Ladders;
use super::parts::{charge, discipline, ends, order, proofs, reach, sides};
use super::queries::state_of;
use super::timeline::{opened, timeline};
use super::whole::{Whole, one};
use super::words::{body as body_words, ended, key, measure, measure_in, practice, state, withholding};
use super::{State, figures};
use crate::kernel::ids::CaseId;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::names;
use crate::pacts::model::PartyRole;
use crate::pacts::procedure::Effect;
use crate::pacts::server::entity::{pact, party, version};
use crate::pacts::server::pages::words::{entry, fact, organisation as organisation_link, record_head, said};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::sanctions::public::Told;
use crate::sanctions::server::entity::{case, sanction, step, withholding as withheld};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{SummaryList, Tag};
use axum::extract::{Path, State as Extract};
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::HashMap;

/// All that the page of a sanction shows.
pub(super) struct Record {
    pub sanction: sanction::Model,
    pub organisation: organisation::Model,
    pub pact: pact::Model,
    pub told: Told,
    pub version: i32,
    pub document: Document,
    pub ladders: Ladders,
    pub steps: Vec<step::Model>,
    pub names: HashMap<String, String>,
    pub secretariat: Option<organisation::Model>,
}

/// `/sanctions/{id}`
pub async fn show(viewer: Viewer, Extract(ctx): Extract<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let (db, id) = (ctx.db.read(), id.parse::<CaseId>().map_err(|_| Refusal::NotFound)?);
    let Some(whole) = one(db, id).await? else { return waiting(&viewer, db, id).await };
    let record = read(db, whole).await?.ok_or(Refusal::Internal)?;
    let words = [
        ("measure", measure_in(&record.ladders, id, &record.sanction.measure, viewer.lang).into()),
        ("organisation", record.organisation.name.clone().into()),
    ];
    let title = viewer.lang.ta("sanction-title", &words);
    let pact =
        [("organisation", record.organisation.name.clone().into()), ("pact", record.pact.title.pick(viewer.lang).0.into())];
    let head = Head { description: Some(viewer.lang.ta("sanction-description", &pact)), ..Head::default() };
    Ok(Page::with_head(&viewer, title, head, move || body(&record)))
}

async fn read(db: &impl ConnectionTrait, (sanction, organisation, pact): Whole) -> Result<Option<Record>, DbErr> {
    let case = case::Entity::find_by_id(sanction.id).one(db).await?;
    let Some(case) = case else { return Ok(None) };
    let Some(version) = version::Entity::find_by_id(case.version_id).one(db).await? else { return Ok(None) };
    let document = Document::read(&version.canonical).map_err(|error| DbErr::Json(error.to_string()))?;
    let told = sanction.told()?;
    let customs = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(party::COLUMN.pact_id.eq(pact.id))
        .filter(party::COLUMN.role.eq(PartyRole::Customs))
        .order_by_asc(party::COLUMN.log_seq);
    Ok(Some(Record {
        ladders: Ladders::of(db, [sanction.id]).await?,
        steps: opened(db, sanction.id).await?,
        names: names(db, told.affiliates.iter().map(|a| a.organisation.to_string()).collect()).await?,
        secretariat: customs.one(db).await?.and_then(|(_, organisation)| organisation),
        version: version.number,
        sanction,
        organisation,
        pact,
        told,
        document,
    }))
}

/// A decision that may not be told yet: why, until when, under which pact.
async fn waiting(viewer: &Viewer, db: &impl ConnectionTrait, id: CaseId) -> Result<Page, Refusal> {
    let found = withheld::Entity::find_by_id(id)
        .find_also_related(pact::Entity)
        .filter(withheld::Column::LiftedSeq.is_null())
        .one(db)
        .await?;
    let Some((row, Some(pact))) = found else { return Err(Refusal::NotFound) };
    Ok(Page::new(viewer, viewer.lang.t("sanctions-withheld-one"), move || {
        let to = link(&format!("/pacts/{}", pact.slug));
        let facts = vec![
            fact("sanctions-withheld-ground", withholding(row.ground)),
            fact("sanctions-withheld-until", lang().date(row.until_on)),
            fact("sanctions-pact", view! { <a href=to>{said(&pact.title)}</a> }),
            fact("sanctions-withheld-since", view! { {lang().moment(row.since)} " · " {entry(row.log_seq)} }),
        ];
        view! {
            {record_head(t("sanction-kind"), t("sanctions-withheld-one").into_any(), state(State::Withheld))}
            <SummaryList>{facts}</SummaryList>
            <p>{t("sanctions-withheld-what")}</p>
        }
    }))
}

fn body(r: &Record) -> impl IntoView + use<> {
    let title = view! { {measure(&r.ladders, r.sanction.id, &r.sanction.measure)} ": " <bdi>{r.organisation.name.clone()}</bdi> };
    let demo = r.pact.is_demo.then(|| view! { " " <Tag>{t("pacts-demo")}</Tag> });
    let states = view! { {state(state_of(&r.sanction))} " " <span>{lasting(r)}</span> {demo} };
    let (facts, steps) = (facts(r), timeline(&r.steps));
    view! {
        {record_head(t("sanction-kind"), title.into_any(), states)}
        <p class="lead">{notice(r)}</p>
        <SummaryList>{facts}</SummaryList>
        {charge(r)}
        {sides(r)}
        {ends(r)}
        {reach(r)}
        {discipline(&r.told.discipline)}
        <section id="history">
            <h2>{t("sanction-history-title")}</h2>
            <p>{t("sanction-history-what")}</p>
            {order(r)}
            {steps}
        </section>
        {proofs(r)}
    }
}

/// Until when it lasts, or that it is over.
pub(super) fn lasting(r: &Record) -> String {
    match r.sanction.ending {
        Some(how) => ended(how, r.sanction.ended_on),
        None => ta("sanction-until", &[("day", lang().date(r.sanction.ends_on).into())]),
    }
}

/// The whole in a few sentences.
fn notice(r: &Record) -> String {
    let s = &r.sanction;
    let words = [
        ("organisation", r.organisation.name.clone().into()),
        ("pact", r.pact.title.pick(lang()).0.into()),
        ("article", lang().digits(&s.article).into()),
        ("practice", practice(s.practice, lang()).into()),
        ("measure", measure_in(&r.ladders, s.id, &s.measure, lang()).into()),
        ("body", body_words(s.body).into()),
        ("begins", lang().date(s.begins_on).into()),
        ("ends", lang().date(s.ends_on).into()),
    ];
    ta(if s.is_settled { "sanction-notice-settled" } else { "sanction-notice" }, &words)
}

fn facts(r: &Record) -> Vec<AnyView> {
    let (s, o) = (&r.sanction, &r.organisation);
    let to_pact = link(&format!("/pacts/{}", r.pact.slug));
    let kind = t(&format!("organisation-kind-{}", o.kind));
    let level = ta("sanctions-level", &[("level", s.level.into())]);
    let effect = t(&format!("case-effect-{}", key(Effect::of(&s.measure))));
    let mut facts = vec![
        fact("sanctions-who", view! { {organisation_link(&o.slug, &o.name)} " · " {kind} " · " {lang().country(&o.country)} }),
        fact("sanctions-what-for", view! { {practice(s.practice, lang())} " · " <a href="#charge">{article(r)}</a> }),
        fact("sanctions-pact", view! { <a href=to_pact>{said(&r.pact.title)}</a> }),
        fact("sanctions-measure", view! { {measure(&r.ladders, s.id, &s.measure)} " · " {level} }),
        fact("sanction-effect", effect),
    ];
    facts.extend(s.told_on.map(|day| fact("sanction-told-on", lang().date(day))));
    let by = body_words(s.body);
    facts.push(match s.decided_on {
        Some(day) => fact("sanction-decided-by", view! { {by} ", " {lang().date(day)} }),
        None => fact("sanction-decided-by", by),
    });
    let changed = if s.is_changed { "sanction-changed" } else { "sanction-unchanged" };
    let appeal = s.appeal_body.map_or_else(|| t("sanction-no-appeal"), body_words);
    let changed = s.appeal_body.map(|_| view! { ". " {t(changed)} });
    facts.push(fact("sanction-appeal", view! { {appeal} {changed} }));
    facts.push(fact("sanction-final-on", lang().date(s.final_on)));
    facts.push(fact("sanctions-from", lang().date(s.begins_on)));
    let until = s.ending.map_or_else(|| lang().date(s.ends_on), |how| ended(how, s.ended_on));
    facts.push(fact("sanctions-until", until));
    let days = ta("sanction-published-after", &[("count", figures::days(s.final_on, s.published_at).into())]);
    facts.push(fact("sanction-published", view! { {lang().moment(s.published_at)} " · " {days} " · " {entry(s.log_seq)} }));
    facts
}

fn article(r: &Record) -> String {
    ta("sanctions-article-of", &[("article", lang().digits(&r.sanction.article).into())])
}
