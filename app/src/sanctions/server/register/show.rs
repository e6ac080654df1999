//! One sanction: who, what for, under which article, decided by whom and when, what they replied, until when, and what would end
//! it earlier. Made from the record, in the reader's language; what people wrote keeps its own.

use super::queries::{Ladders, Whole, one, state_of};
use super::timeline::{notice_and_decision, opened, timeline};
use super::words::{body as body_words, ended, key, measure, measure_in, practice, quoted, state, withholding};
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
use crate::sanctions::public::{Outcome, Progress, Told};
use crate::sanctions::server::entity::{case, sanction, step, withholding as withheld};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, Empty, LinkButton, Notice, SummaryList, Tag, Tone};
use axum::extract::{Path, State as Extract};
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::HashMap;

/// All that the page of a sanction shows.
struct Record {
    sanction: sanction::Model,
    organisation: organisation::Model,
    pact: pact::Model,
    told: Told,
    version: i32,
    document: Document,
    ladders: Ladders,
    steps: Vec<step::Model>,
    names: HashMap<String, String>,
    secretariat: Option<organisation::Model>,
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
fn lasting(r: &Record) -> String {
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

/// What it was told to have done, and the words of the text that it signed.
fn charge(r: &Record) -> AnyView {
    let tag = r.document.language_for(lang().as_str()).to_owned();
    let no = &r.sanction.article;
    let text = r.document.texts.get(&tag).into_iter().flat_map(|text| &text.articles);
    let words = text.flat_map(|a| &a.paragraphs).find(|p| p.no == *no).map(|p| p.text.clone());
    let href = link(&format!("/pacts/{}/text?version={}#p-{no}", r.pact.slug, r.version));
    let dir = crate::kernel::locale::dir_of(&tag);
    let words = words.map(|words| view! { <blockquote class="quoted" lang=tag dir=dir>{words}</blockquote> });
    let version = [("article", lang().digits(no).into()), ("version", r.version.into())];
    view! {
        <section id="charge">
            <h2>{t("sanction-charge-title")}</h2>
            {quoted(&r.told.account)}
            <h3>{t("sanction-article-title")}</h3>
            {words}
            <p><a href=href>{ta("sanction-read-article", &version)}</a></p>
        </section>
    }
    .into_any()
}

/// The decision and, beside it, what the respondent replied; then the appeal, in the same way.
fn sides(r: &Record) -> AnyView {
    let told = &r.told;
    let reply = told.reply.as_ref().map_or_else(|| view! { <p>{t("sanction-no-reply")}</p> }.into_any(), quoted);
    let at_once = told.at_once.as_ref().map(|why| view! { <h4>{t("sanction-at-once")}</h4> {quoted(why)} });
    let appeal = (told.grounds.is_some() || told.last_reasons.is_some()).then(|| {
        let grounds = told.grounds.as_ref().map_or_else(|| view! { <p>{t("sanction-no-grounds")}</p> }.into_any(), quoted);
        let last = told.last_reasons.as_ref().map_or_else(|| view! { <p>{t("sanction-as-before")}</p> }.into_any(), quoted);
        let ground = told.reopened.map(|ground| view! { <p>{t(&format!("case-reopening-{}", key(ground)))}</p> });
        view! {
            <div class="columns">
                <section id="last">
                    <h3>{t("sanction-last-title")}</h3>
                    {ground}
                    {last}
                </section>
                <section id="grounds">
                    <h3>{t("sanction-grounds-title")}</h3>
                    {grounds}
                </section>
            </div>
        }
    });
    let settled = r.sanction.is_settled.then(|| view! { <p>{t("sanction-settled")}</p> });
    view! {
        <h2>{t("sanction-sides-title")}</h2>
        <div class="columns">
            <section id="decision">
                <h3>{t("sanction-decision-title")}</h3>
                {settled}
                {quoted(&told.reasons)}
                {at_once}
            </section>
            <section id="reply">
                <h3>{t("sanction-reply-title")}</h3>
                {reply}
            </section>
        </div>
        {appeal}
    }
    .into_any()
}

/// What would end it earlier, and how far that is; or how it ended.
fn ends(r: &Record) -> AnyView {
    let over = r.sanction.ending.is_some();
    let rows: Vec<_> = r.told.conditions.iter().map(condition).collect();
    let conditions = if rows.is_empty() {
        view! { <Empty title=t("sanction-no-condition-title")><p>{t("sanction-no-condition")}</p></Empty> }.into_any()
    } else {
        let head = ["sanction-condition", "sanction-condition-kind", "sanction-condition-shown", "sanction-condition-met"];
        view! { <DataTable caption=t("sanction-conditions") caption_hidden=true head=head.map(t).to_vec()>{rows}</DataTable> }
            .into_any()
    };
    let afterwards = r.told.afterwards.as_ref().map(|why| {
        let title = if over { "sanction-why-ended" } else { "sanction-why-prolonged" };
        view! { <h3>{t(title)}</h3> {quoted(why)} }
    });
    let lasting = lasting(r);
    let how = over.then(|| view! { <Notice title=t("sanction-over-title")>{lasting} " " {t("sanction-over")}</Notice> });
    view! {
        <section id="conditions">
            <h2>{t(if over { "sanction-ended-title" } else { "sanction-earlier-title" })}</h2>
            {how}
            {conditions}
            {afterwards}
        </section>
    }
    .into_any()
}

fn condition(p: &Progress) -> AnyView {
    let shown = p.shown_on.map_or_else(|| t("sanction-not-yet"), |day| lang().date(day));
    let met = match p.met_on {
        Some(day) => view! { <Tag tone=Tone::Good>{lang().date(day)}</Tag> }.into_any(),
        None => view! { <Tag tone=Tone::Pending>{t("sanction-not-yet")}</Tag> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">{said(&p.condition.text)}</th>
            <td>{t(&format!("case-condition-{}", key(p.condition.kind)))}</td>
            <td>{shown}</td>
            <td>{met}</td>
        </tr>
    }
    .into_any()
}

/// Whom else the measure reaches.
fn reach(r: &Record) -> Option<AnyView> {
    let rows: Vec<_> = r
        .told
        .affiliates
        .iter()
        .map(|a| {
            let name = r.names.get(a.organisation.as_str()).cloned().unwrap_or_else(|| a.organisation.to_string());
            let relation = t(&format!("case-relation-{}", key(a.relation)));
            view! { <li>{organisation_link(&a.organisation, &name)} <span>{relation}</span></li> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section id="reach">
                <h2>{t("sanction-reach-title")}</h2>
                <ul class="roll">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

/// What Customs did within its own house; nobody is named.
fn discipline(outcomes: &[Outcome]) -> Option<AnyView> {
    let rows: Vec<_> = outcomes
        .iter()
        .map(|o| {
            view! {
                <tr>
                    <th scope="row">{t(&format!("case-discipline-{}", key(o.outcome)))}</th>
                    <td>{lang().number(o.officials)}</td>
                    <td>{said(&o.account)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["sanction-discipline-outcome", "sanction-discipline-officials", "sanction-discipline-account"];
    (!rows.is_empty()).then(|| {
        view! {
            <section id="discipline">
                <h2>{t("sanction-discipline-title")}</h2>
                <p>{t("sanction-discipline-what")}</p>
                <DataTable caption=t("sanction-discipline-title") caption_hidden=true head=head.map(t).to_vec() numeric=vec![1]>
                    {rows}
                </DataTable>
            </section>
        }
        .into_any()
    })
}

/// That the notice came before the decision, as the log proves.
fn order(r: &Record) -> Option<AnyView> {
    let (notice, decision) = notice_and_decision(&r.steps)?;
    let first = (notice.sealed_seq < decision.sealed_seq).then_some("sanction-order")?;
    let words = [
        ("notice", lang().moment(notice.at).into()),
        ("notice_entry", lang().number(notice.sealed_seq).into()),
        ("decision", lang().moment(decision.at).into()),
        ("decision_entry", lang().number(decision.sealed_seq).into()),
    ];
    Some(view! { <Notice tone=Tone::Good>{ta(first, &words)}</Notice> }.into_any())
}

fn proofs(r: &Record) -> impl IntoView + use<> {
    let evidence = format!("/sanctions/{}/evidence.json", r.sanction.id);
    let secretariat = r.secretariat.as_ref().map(|o| {
        view! { <p>{t("sanction-tell-whom")} " " {organisation_link(&o.slug, &o.name)}</p> }
    });
    let changed = (r.sanction.changed_seq != r.sanction.log_seq)
        .then(|| view! { <p>{t("sanction-changed-last")} " " {entry(r.sanction.changed_seq)}</p> });
    view! {
        <section id="verify">
            <h2>{t("sanction-verify-title")}</h2>
            <p>{t("sanction-verify-what")}</p>
            {changed}
            <p><LinkButton href=evidence>{t("sanction-evidence")}</LinkButton></p>
            <p><a href=link("/verify")>{t("sanction-verify-here")}</a></p>
        </section>
        <section id="error">
            <h2>{t("sanction-error-title")}</h2>
            <p>{t("sanction-error-what")}</p>
            {secretariat}
        </section>
    }
}
