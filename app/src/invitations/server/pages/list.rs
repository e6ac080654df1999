//! `/desk/members/{pact}/{association}`: who was invited and how each answered; the same as CSV.

use super::seen;
use super::words::{cell, named, tag};
use crate::invitations::model::{Answer, ListState, MOST_REMINDERS};
use crate::invitations::server::access::Place;
use crate::invitations::server::entity::list;
use crate::invitations::server::queries::{Line, Sieve, all, counts, page};
use crate::invitations::server::{joining, lists, remind};
use crate::kernel::paging::Paged;
use crate::pacts::server::pages::words::organisation;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{
    Button, ButtonKind, DataTable, Empty, Field, LinkButton, Notice, Pager, RecordHeader, Select, Stat, Stats, Tone,
};
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// What the list is sifted by.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    state: String,
    page: String,
}

impl Filter {
    fn sieve(&self) -> Sieve {
        Sieve { answer: self.state.parse().ok(), text: self.q.clone() }
    }
}

/// What stands above the list.
struct Above {
    counts: BTreeMap<Answer, u64>,
    silent: u64,
    on_their_way: u64,
    lists: Vec<list::Model>,
    /// How many organisations ask to join.
    asking: u64,
}

/// The list.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(path): Path<(String, String)>,
    Query(filter): Query<Filter>,
) -> Result<Page, Refusal> {
    let (place, db) = (seen(&viewer, &ctx, &path).await?, ctx.db.read());
    let above = Above {
        counts: counts(db, &place).await?,
        silent: remind::count(&ctx, &place).await?,
        on_their_way: remind::on_their_way(db, &place).await?,
        lists: if place.invites { lists::newest(db, &place).await? } else { Vec::new() },
        asking: joining::waiting(db, &place).await?.1,
    };
    let paged = page(db, &place, &filter.sieve(), (page_number(&filter.page), PER_PAGE)).await?;
    Ok(Page::new(&viewer, viewer.lang.t("members-title"), move || {
        view! {
            <p class="flush"><a href=link("/desk/members")>{t("members-desk-title")}</a></p>
            <RecordHeader kind=t("members-title") name=named(&place)/>
            {figures(&place, &above.counts)}
            {acts(&place, &above)}
            {under_way(&above.lists)}
            <h2>{t("members-list-title")}</h2>
            {form(&place, &filter)}
            {table(&place, paged, filter)}
        }
    }))
}

fn figures(place: &Place, counts: &BTreeMap<Answer, u64>) -> AnyView {
    let path = place.path();
    let stats: Vec<_> = Answer::ALL
        .iter()
        .map(|answer| {
            let n = counts.get(answer).copied().unwrap_or_default();
            let counted = ta(&format!("members-counted-{answer}"), &[("count", n.into())]);
            let href = list_url(&path, &[("state", answer.as_str())], 1);
            view! { <Stat value=lang().number(n) counts=counted href=href/> }
        })
        .collect();
    view! { <Stats>{stats}</Stats> }.into_any()
}

/// What may be done here, and why something may not.
fn acts(place: &Place, above: &Above) -> AnyView {
    let path = place.path();
    let asking = (above.asking > 0).then(|| {
        let words = ta("join-requests-open", &[("count", above.asking.into())]);
        let to = link(&format!("{path}/requests"));
        view! { <Notice tone=Tone::Soon><a href=to>{words}</a></Notice> }
    });
    let mandates = view! { {asking} <p><a href=link(&format!("{path}/mandates"))>{t("mandates-open")}</a></p> };
    if !place.invites {
        return view! { <p class="note">{t("members-only-look")}</p> {mandates} }.into_any();
    }
    if !place.is_open() {
        return view! { <Notice tone=Tone::Neutral>{t("invitation-refused-not-open")}</Notice> {mandates} }.into_any();
    }
    let remind = (above.silent > 0).then(|| {
        let words = ta("members-remind", &[("count", above.silent.into())]);
        view! { <LinkButton href=link(&format!("{path}/remind")) kind=ButtonKind::Secondary>{words}</LinkButton> }
    });
    let going = (above.on_their_way > 0).then(|| {
        let words = ta("members-reminders-going", &[("count", above.on_their_way.into())]);
        view! { <Notice tone=Tone::Soon>{words}</Notice> }
    });
    view! {
        {going}
        <p class="cluster">
            <LinkButton href=link(&format!("{path}/upload"))>{t("members-invite")}</LinkButton>
            {remind}
        </p>
        {mandates}
    }
    .into_any()
}

/// The lists that were uploaded lately, each with how far it is.
fn under_way(lists: &[list::Model]) -> Option<AnyView> {
    if lists.is_empty() {
        return None;
    }
    let items: Vec<_> = lists
        .iter()
        .map(|list| {
            let words = ta("members-list-of", &[("at", lang().moment(list.uploaded_at).into())]);
            let state = t(match list.state {
                ListState::Waiting => "members-list-waiting",
                ListState::Sending => "members-list-sending",
                ListState::Done => "members-list-done",
            });
            view! { <li><a href=link(&format!("/desk/member-lists/{}", list.id))>{words}</a> <span>{state}</span></li> }
        })
        .collect();
    Some(
        view! {
            <section id="lists">
                <h2>{t("members-lists-title")}</h2>
                <ul class="roll">{items}</ul>
            </section>
        }
        .into_any(),
    )
}

fn form(place: &Place, filter: &Filter) -> impl IntoView + use<> {
    let states = Answer::ALL.iter().map(|answer| (answer.to_string(), t(&format!("invitation-answer-{answer}"))));
    let states = std::iter::once((String::new(), t("list-any"))).chain(states).collect();
    view! {
        <form method="get" action=link(&place.path()) class="filters" role="search">
            <Field name="q" label=t("list-search") kind="search" value=filter.q.clone()/>
            <Select name="state" label=t("members-state") options=states selected=filter.state.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

fn table(place: &Place, paged: Paged<Line>, filter: Filter) -> AnyView {
    if paged.rows.is_empty() {
        return view! { <Empty title=t("members-none-title")>{t("members-none")}</Empty> }.into_any();
    }
    let (page, pages, path) = (paged.page, paged.pages(), place.path());
    let caption = ta("members-counted", &[("count", paged.total.into())]);
    let head = ["members-organisation", "members-contact", "members-state", "members-invited-on", "members-reminders"];
    let rows: Vec<_> = paged.rows.iter().map(row).collect();
    let file = list_url(&format!("{path}/invitations.csv"), &[("q", &filter.q), ("state", &filter.state)], 1);
    view! {
        <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable>
        <Pager page=page pages=pages href=move |n| list_url(&path, &[("q", &filter.q), ("state", &filter.state)], n)/>
        <p class="take-away"><a href=file>{t("members-csv")}</a></p>
    }
    .into_any()
}

fn row(line: &Line) -> impl IntoView + use<> {
    let answer = line.answer();
    let (day, last) = (|at: OffsetDateTime| lang().date(at.date()), line.lapses_at);
    let note = match answer {
        Answer::Opened | Answer::Invited => Some(ta("members-until", &[("day", day(last).into())])),
        Answer::Declined | Answer::Lapsed => line.ended_at.map(day),
        Answer::Signed | Answer::Ended => None,
    };
    let why = line.reason.clone().filter(|_| answer == Answer::Declined);
    let why = why.map(|why| view! { <p class="note"><bdi>{why}</bdi></p> });
    let reminded =
        line.reminded_at.map(|at| view! { <p class="note">{ta("members-reminded-last", &[("day", day(at).into())])}</p> });
    let of = ta("members-reminders-of", &[("count", line.reminders.into()), ("most", MOST_REMINDERS.into())]);
    view! {
        <tr>
            <th scope="row">{organisation(&line.slug, &line.name)}</th>
            <td><bdi>{line.contact.clone()}</bdi> <br/> <bdi class="note">{line.email.clone()}</bdi></td>
            <td>{tag(answer)} {note.map(|note| view! { <p class="note">{note}</p> })} {why}</td>
            <td>{day(line.invited_at)}</td>
            <td>{of} {reminded}</td>
        </tr>
    }
}

/// The list as CSV (RFC 4180), sifted as the page is.
pub async fn csv(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(path): Path<(String, String)>,
    Query(filter): Query<Filter>,
) -> Result<Response, Refusal> {
    let place = seen(&viewer, &ctx, &path).await?;
    let lines = all(ctx.db.read(), &place, &filter.sieve()).await?;
    let body = written(&lines).map_err(Refusal::internal)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"invitations-{}.csv\"", place.pact.slug)),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, body).into_response())
}

fn written(lines: &[Line]) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record([
        "slug",
        "name",
        "contact_name",
        "contact_email",
        "state",
        "invited_at",
        "opened_at",
        "ended_at",
        "lapses_at",
        "reminders",
        "reason",
    ])?;
    let moment = |at: Option<OffsetDateTime>| at.map(|at| at.format(&Rfc3339)).transpose().map(Option::unwrap_or_default);
    for line in lines {
        writer.write_record([
            cell(line.slug.as_str()),
            cell(&line.name),
            cell(&line.contact),
            cell(&line.email),
            line.answer().to_string(),
            moment(Some(line.invited_at))?,
            moment(line.opened_at)?,
            moment(line.ended_at)?,
            moment(Some(line.lapses_at))?,
            line.reminders.to_string(),
            cell(line.reason.as_deref().unwrap_or_default()),
        ])?;
    }
    Ok(writer.into_inner()?)
}
