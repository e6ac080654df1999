//! `/desk/drafts/{id}`: a draft with its texts, its versions, its rounds, and what can be done next.

use super::draft_id;
use super::words::{language, languages, problems, stands};
use crate::drafting::consultation::over_on;
use crate::drafting::server::access::{Work, rounds, work};
use crate::drafting::server::entity::{consultation, draft_party, draft_version};
use crate::drafting::server::make;
use crate::identity::server::entity::person;
use crate::kernel::ids::{DraftId, PersonId};
use crate::kernel::locale::Lang;
use crate::kernel::paging::{Paged, skipped};
use crate::organisations::server::entity::organisation as organisations;
use crate::pacts::draft::Problem;
use crate::pacts::model::PactState;
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::by_party::undertaken;
use crate::pacts::server::pages::words::{fact, organisation, record_head, role, said};
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, LinkButton, Notice, Pager, Select, SummaryList};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use serde::Deserialize;
use std::collections::HashMap;

/// Which page of the versions.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
}

struct Record {
    work: Work,
    versions: Paged<(draft_version::Model, String)>,
    rounds: Vec<consultation::Model>,
    problems: Vec<Problem>,
    pact: Option<pact::Model>,
}

/// The page.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let work = work(db, viewer.signed_in()?, draft_id(&id)?).await?;
    let problems = match make::version(&work) {
        Err(problems) if work.writes && work.way.edit().is_ok() => problems,
        _ => Vec::new(),
    };
    let record = Record {
        versions: versions(db, &work, page_number(&asked.page)).await?,
        rounds: rounds(db, work.draft.id).await?,
        pact: pact_by_slug(db, work.pact().as_str()).await?.filter(|_| work.way.adopted || work.base.is_some()),
        problems,
        work,
    };
    let title = record.work.content.title.pick(viewer.lang).0.to_owned();
    Ok(Page::new(&viewer, title, move || body(record)))
}

/// A page of the versions, the newest first, each without its content but with who saved it.
async fn versions(db: &impl ConnectionTrait, work: &Work, page: u64) -> Result<Paged<(draft_version::Model, String)>, DbErr> {
    let found = draft_version::Entity::find()
        .filter(draft_version::COLUMN.draft_id.eq(work.draft.id))
        .order_by_desc(draft_version::COLUMN.number)
        .offset(skipped(page, PER_PAGE))
        .limit(PER_PAGE)
        .all(db)
        .await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(found.iter().map(|v| v.person_id))).all(db).await?;
    let names: HashMap<PersonId, String> = people.into_iter().map(|p| (p.id, p.name)).collect();
    let named = |v: draft_version::Model| (names.get(&v.person_id).cloned().unwrap_or_default(), v);
    let rows = found.into_iter().map(named).map(|(name, v)| (v, name)).collect();
    let total = u64::from(work.draft.version.unsigned_abs());
    Ok(Paged { rows, page, total, per_page: PER_PAGE })
}

fn body(record: Record) -> impl IntoView {
    let Record { work, versions, rounds, problems: faults, pact } = record;
    let here = format!("/desk/drafts/{}", work.draft.id);
    let own = organisation(&work.organisation.slug, &work.organisation.name);
    let mut facts = vec![fact("draft-organisation", own)];
    facts.push(match &work.base {
        Some(base) => {
            let to = link(&format!("/pacts/{}/text?version={}", base.pact.slug, base.document.number));
            let version = ta("draft-version-number", &[("number", base.document.number.into())]);
            fact("amendment-of", view! { <a href=to>{said(&base.pact.title)} " – " {version}</a> })
        }
        // What was closed without a round has no name any more.
        None if work.way.given_up && rounds.is_empty() => ().into_any(),
        None => fact("draft-slug", view! { <bdi>{work.draft.slug.to_string()}</bdi> }),
    });
    facts.push(fact("draft-authentic", languages(&work.content.authentic)));
    facts.extend(work.base.is_none().then(|| {
        let item = |(party, o): &(draft_party::Model, organisations::Model)| {
            view! { <li>{organisation(&o.slug, &o.name)} " – " {role(party.role)}</li> }
        };
        let parties: Vec<_> = work.parties.iter().map(item).collect();
        fact("draft-parties", view! { <ul class="plain">{parties}</ul> })
    }));
    let kind = t(&format!("pact-kind-{}", work.draft.kind));
    view! {
        <p class="flush"><a href=link("/desk/drafts")>{t("drafts-title")}</a></p>
        {record_head(kind, said(&work.content.title), stands(work.way))}
        <div class="with-side">
            <div>
                <p class="lead">{said(&work.content.summary)}</p>
                {next(&work, pact.as_ref(), &here)}
                {problems(&faults)}
                {texts(&work, &here)}
                {commitments(&work, &here)}
            </div>
            <aside><SummaryList>{facts}</SummaryList></aside>
        </div>
        {rounds_of(&rounds)}
        {history(&work, &versions, &here)}
    }
}

/// What can be done now, and why what follows cannot.
fn next(work: &Work, pact: Option<&pact::Model>, here: &str) -> AnyView {
    if let Some(at) = work.draft.given_up_at {
        let title = ta("draft-given-up-on", &[("day", lang().date(at.date()).into())]);
        let why = work.draft.given_up_why.clone();
        let redline = amended(work, here);
        return view! { <Notice title=title><p dir="auto">{why}</p></Notice> <p>{redline}</p> }.into_any();
    }
    if !work.writes {
        let redline = amended(work, here);
        return view! { <Notice title=t("draft-private-title")>{t("draft-private")}</Notice> <p>{redline}</p> }.into_any();
    }
    let to = |page: &str| link(&format!("{here}/{page}"));
    let record = pact.map(|p| view! { <a href=link(&format!("/pacts/{}", p.slug))>{t("draft-see-pact")}</a> });
    let open = pact
        .is_some_and(|p| p.state == PactState::Adopted)
        .then(|| view! { <LinkButton href=to("open")>{t("draft-do-open")}</LinkButton> });
    let consult = work.way.consult().is_ok().then(|| {
        view! { <LinkButton kind=ButtonKind::Secondary href=to("consult")>{t("draft-do-consult")}</LinkButton> }
    });
    let adopt = work.way.adopt().is_ok().then(|| view! { <LinkButton href=to("adopt")>{t("draft-do-adopt")}</LinkButton> });
    let particulars = work.way.edit().is_ok().then(|| {
        view! { <LinkButton kind=ButtonKind::Secondary href=to("particulars")>{t("draft-particulars")}</LinkButton> }
    });
    let commitments = work.way.edit().is_ok().then(|| {
        view! { <LinkButton kind=ButtonKind::Secondary href=to("commitments")>{t("amendment-commitments")}</LinkButton> }
    });
    let give_up = work.way.give_up().is_ok().then(|| view! { <a href=to("give-up")>{t("draft-give-up")}</a> });
    let redline = amended(work, here);
    let why = work.way.adopt().err().filter(|_| !work.way.adopted).map(|barred| view! { <p>{t(barred.key())}</p> });
    view! {
        <section class="no-print">
            <h2>{t("update-next")}</h2>
            {why}
            <p class="cluster">{adopt} {open} {consult} {particulars} {commitments} {redline} {record} {give_up}</p>
        </section>
    }
    .into_any()
}

/// The way to what an amendment changes: its first version is the text that it amends.
fn amended(work: &Work, here: &str) -> Option<AnyView> {
    let to = link(&format!("{here}/compare?from=1&to={}", work.draft.version));
    (work.base.is_some() && work.draft.version > 1).then(|| view! { <a href=to>{t("amendment-see-redline")}</a> }.into_any())
}

/// The text in each language: how long it is, and the way to it.
fn texts(work: &Work, here: &str) -> AnyView {
    let edits = work.writes && work.way.edit().is_ok();
    let rows: Vec<_> = Lang::ALL
        .iter()
        .map(|l| {
            let tag = l.as_str();
            let words = work.content.texts.get(tag).map_or(0, |text| text.split_whitespace().count());
            let to = link(&format!("{here}/edit?text={tag}"));
            let read = link(&format!("{here}/compare?to={}&text={tag}", work.draft.version));
            let way = match (edits, words) {
                (true, 0) => view! { <a href=to>{t("draft-write")}</a> }.into_any(),
                (true, _) => view! { <a href=to>{t("draft-edit")}</a> }.into_any(),
                (false, 0) => t("draft-no-text").into_any(),
                (false, _) => view! { <a href=read>{t("pacts-read-text")}</a> }.into_any(),
            };
            view! { <tr><th scope="row">{language(tag)}</th> <td>{lang().number(words as u64)}</td> <td>{way}</td></tr> }
        })
        .collect();
    let head = ["text-language", "draft-words", "desk-act"].map(t).to_vec();
    view! {
        <section id="texts">
            <h2>{t("draft-texts")}</h2>
            <DataTable caption=t("draft-texts") caption_hidden=true head=head numeric=vec![1]>{rows}</DataTable>
        </section>
    }
    .into_any()
}

/// What those who sign undertake, for all who read the draft.
fn commitments(work: &Work, here: &str) -> Option<AnyView> {
    let (of, language) = (&work.content.commitments, make::template(work).language);
    let tag = work.content.authentic.first().unwrap_or(&language);
    let text = link(&format!("{here}/compare?to={}&text={tag}", work.draft.version));
    (!of.is_empty()).then(|| {
        view! { <section id="commitments"><h2>{t("pacts-commitments-title")}</h2> {undertaken(of, &language, &text)}</section> }
            .into_any()
    })
}

fn rounds_of(rounds: &[consultation::Model]) -> AnyView {
    let items: Vec<_> = rounds
        .iter()
        .map(|r| {
            let to = link(&format!("/consultations/{}/{}", r.slug, r.number));
            let key = if r.closed_at.is_some() { "consultation-was-until" } else { "consultation-until" };
            let until = ta(key, &[("day", lang().date(over_on(r.closes_on, r.closed_at)).into())]);
            view! { <li><a href=to>{ta("consultation-round", &[("number", r.number.into())])}</a> " – " {until}</li> }
        })
        .collect();
    let none = items.is_empty().then(|| view! { <Empty title=t("draft-no-round-title")><p>{t("draft-no-round")}</p></Empty> });
    view! { <section id="rounds"><h2>{t("consultations-title")}</h2> {none} <ul>{items}</ul></section> }.into_any()
}

/// The versions, and a form that sets any two of them side by side.
fn history(work: &Work, versions: &Paged<(draft_version::Model, String)>, here: &str) -> AnyView {
    let rows: Vec<_> = versions
        .rows
        .iter()
        .map(|(v, name)| {
            let to = link(&format!("{here}/compare?from={}&to={}", v.number - 1, v.number));
            let changes = (v.number > 1).then(|| view! { <a href=to>{t("draft-see-changes")}</a> });
            view! {
                <tr>
                    <th scope="row">{ta("draft-version-number", &[("number", v.number.into())])}</th>
                    <td>{lang().moment(v.saved_at)}</td>
                    <td><bdi>{name.clone()}</bdi></td>
                    <td>{changes}</td>
                </tr>
            }
        })
        .collect();
    let head = ["draft-version", "draft-saved-at", "draft-saved-by", "draft-changes"].map(t).to_vec();
    let caption = ta("draft-versions-counted", &[("count", versions.total.into())]);
    let (page, pages, url) = (versions.page, versions.pages(), here.to_owned());
    view! {
        <section id="versions">
            <h2>{t("draft-versions")}</h2>
            {(work.draft.version > 1).then(|| any_two(work.draft.id, work.draft.version))}
            <DataTable caption=caption head=head>{rows}</DataTable>
            <Pager page=page pages=pages href=move |n| list_url(&url, &[], n)/>
        </section>
    }
    .into_any()
}

fn any_two(id: DraftId, newest: i32) -> AnyView {
    let all = || (1..=newest).rev().map(|n| (n.to_string(), ta("draft-version-number", &[("number", n.into())]))).collect();
    let languages: Vec<_> = Lang::ALL.iter().map(|l| (l.to_string(), language(l.as_str()))).collect();
    view! {
        <form method="get" class="filters" action=link(&format!("/desk/drafts/{id}/compare"))>
            <Select name="from" label=t("draft-from-version") options=all() selected=(newest - 1).to_string()/>
            <Select name="to" label=t("draft-to-version") options=all() selected=newest.to_string()/>
            <Select name="text" label=t("text-language") options=languages selected=lang().as_str()/>
            <Button kind=ButtonKind::Secondary>{t("draft-compare")}</Button>
        </form>
    }
    .into_any()
}
