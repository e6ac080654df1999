//! Everything public that happened to an organisation or a pact, from the log: the newest on its record, all of it on a page of its own
//! (`…/history`), and up to the end of any day (`?at=2026-06-30`), with how often each kind of act had happened by then.

use super::that_day::{self, Whose};
use crate::kernel::instant;
use crate::log::server::words::{Told, kind, tell};
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::queries::{public_pact, versions_of};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::list_url;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::subscriptions::model::Topic;
use crate::subscriptions::server::news::{COUNTED, Counts, Until, counts, of_topic};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Event, Field, Timeline};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use serde::Deserialize;
use time::{Date, OffsetDateTime};
use url::form_urlencoded::Serializer;

/// How many lines the record shows.
const ON_RECORD: u64 = 10;
/// How many lines a page shows.
const ON_PAGE: u64 = 40;

/// What the page may be asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// As of the end of this day.
    at: String,
    /// Before this entry.
    before: String,
}

/// To whom or to what it happened.
struct Subject {
    topic: Topic,
    whose: Whose,
    slug: String,
    name: String,
    /// Of its record, below a language.
    path: String,
    began: Began,
}

/// With what it began here.
#[derive(Clone, Copy)]
struct Began {
    at: OffsetDateTime,
    entry: u64,
    words: &'static str,
}

impl Began {
    fn of(o: &organisation::Model) -> Self {
        Self { at: o.registered_at, entry: o.log_seq.unsigned_abs(), words: "history-registered" }
    }
}

/// The newest lines, for the record of an organisation.
pub async fn newest(db: &impl ConnectionTrait, viewer: &Viewer, o: &organisation::Model) -> Result<Vec<Told>, DbErr> {
    let rows = of_topic(db, &Topic::Organisation(o.slug.clone()), Until::default(), ON_RECORD).await?;
    tell(db, viewer.lang, rows).await
}

/// What the record of an organisation shows of it.
pub fn section(o: &organisation::Model, newest: Vec<Told>) -> impl IntoView + use<> {
    let is_all = (newest.len() as u64) < ON_RECORD;
    view! {
        {timeline(newest, is_all.then(|| Began::of(o)))}
        {way(&format!("/organisations/{}", o.slug))}
    }
}

/// The way to all of it, and to how things stood on any day.
pub fn way(path: &str) -> impl IntoView + use<> {
    let path = format!("{path}/history");
    view! {
        <p><a href=link(&path)>{t("history-all")}</a></p>
        {by_day(&path, String::new(), None)}
    }
}

/// The form that asks for a day.
fn by_day(path: &str, at: String, error: Option<String>) -> impl IntoView + use<> {
    view! {
        <form method="get" action=link(path) class="filters">
            <Field name="at" label=t("history-at") error=error kind="date" value=at/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

/// The day as of which a record is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AsOf {
    at: String,
}

impl AsOf {
    /// Where a record stands as of that day: below its own path, with its history; none where no day is asked for.
    pub fn elsewhere(&self, viewer: &Viewer, path: &str) -> Option<Response> {
        let query = Serializer::new(String::new()).append_pair("at", &self.at).finish();
        (!self.at.is_empty()).then(|| Redirect::to(&viewer.href(&format!("{path}/history?{query}"))).into_response())
    }
}

/// All that happened to an organisation.
pub async fn of_organisation(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let o = by_slug(ctx.db.read(), &slug).await?.ok_or(Refusal::NotFound)?;
    let (topic, path, began) = (Topic::Organisation(o.slug.clone()), format!("/organisations/{slug}"), Began::of(&o));
    let whose = Whose::Organisation(o.id);
    show(&viewer, &ctx, Subject { topic, whose, slug, name: o.name, path, began }, asked).await
}

/// All that happened to a pact.
pub async fn of_pact(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let pact = public_pact(ctx.db.read(), &slug).await?.ok_or(Refusal::NotFound)?;
    let first = versions_of(ctx.db.read(), pact.id).await?.pop().ok_or(Refusal::NotFound)?;
    let began = Began { at: first.adopted_at, entry: pact.log_seq.unsigned_abs(), words: "history-adopted" };
    let name = pact.title.pick(viewer.lang).0.to_owned();
    let (topic, whose, path) = (Topic::Pact(pact.slug), Whose::Pact(pact.id), format!("/pacts/{slug}"));
    let subject = Subject { topic, whose, slug, name, path, began };
    show(&viewer, &ctx, subject, asked).await
}

async fn show(viewer: &Viewer, ctx: &Ctx, of: Subject, asked: Asked) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let day = instant::day(&asked.at);
    let no_day = day.is_none() && !asked.at.is_empty();
    let before = if asked.before.is_empty() { None } else { Some(asked.before.parse().map_err(|_| Refusal::BadRequest)?) };
    // One more than is shown says whether there is more.
    let mut rows = of_topic(db, &of.topic, Until { day, before }, ON_PAGE + 1).await?;
    let more = rows.len() as u64 > ON_PAGE;
    if more {
        rows.pop();
    }
    let last = rows.last().map(|row| row.seq);
    let told = tell(db, viewer.lang, rows).await?;
    let counted = counts(db, &of.topic, Until { day, before: None }).await?;
    let was_there = day.is_none_or(|day| of.began.at.date() <= day);
    let stood = match day {
        Some(day) if was_there && before.is_none() => Some((day, that_day::read(db, of.whose, &of.slug, day).await?)),
        _ => None,
    };
    let title = viewer.lang.ta("history-of", &[("name", of.name.as_str().into())]);
    let head = Head { refused: no_day, ..Head::default() };
    Ok(Page::with_head(viewer, title, head, move || {
        let path = format!("{}/history", of.path);
        let older = last.filter(|_| more && !no_day).map(|seq| {
            let to = list_url(&path, &[("at", &asked.at), ("before", &seq.to_string())], 1);
            view! { <a rel="next" href=to>{t("history-older")}</a> }
        });
        let newest = before.is_some().then(|| {
            let to = list_url(&path, &[("at", &asked.at)], 1);
            view! { <a rel="prev" href=to>{t("history-newest")}</a> " " }
        });
        let lines = if no_day {
            None
        } else if told.is_empty() && !was_there {
            Some(view! { <Empty title=t("history-none-title")>{t("history-none")}</Empty> }.into_any())
        } else {
            let began = (was_there && !more).then_some(of.began);
            Some(view! { {sums(counted, day)} {timeline(told, began)} }.into_any())
        };
        let that_day = stood.map(|(day, stood)| stood.view(day, &of.path));
        let name = of.name.clone();
        view! {
            <h1>{ta("history-of", &[("name", of.name.as_str().into())])}</h1>
            <p class="lead">{t("history-lead")}</p>
            <p><a href=link(&of.path)><bdi>{name}</bdi></a></p>
            {by_day(&path, asked.at.clone(), no_day.then(|| t("history-no-day")))}
            {that_day}
            {lines}
            <p>{newest} {older}</p>
        }
    }))
}

/// How often each kind of act had happened; nothing where none had.
fn sums(counted: Counts, day: Option<Date>) -> Option<AnyView> {
    let all: u64 = counted.iter().map(|(_, count)| count).sum();
    let caption = match day {
        Some(day) => ta("history-sums-by", &[("day", lang().date(day).into())]),
        None => t("history-sums"),
    };
    let partly = (all >= COUNTED).then(|| {
        view! { <p class="note">{ta("history-sums-partly", &[("count", COUNTED.into())])}</p> }
    });
    let row = |(act, count): (String, u64)| {
        view! { <tr><th scope="row">{kind(lang(), &act)}</th><td>{lang().number(count)}</td></tr> }
    };
    (all > 0).then(|| {
        let rows: Vec<_> = counted.into_iter().map(row).collect();
        view! {
            <details>
                <summary>{caption.clone()}</summary>
                <DataTable caption=caption head=vec![t("log-type"), t("history-count")]>{rows}</DataTable>
                {partly}
            </details>
        }
        .into_any()
    })
}

/// The lines; below them, where all are there, the one with which it began.
fn timeline(told: Vec<Told>, began: Option<Began>) -> impl IntoView + use<> {
    let events: Vec<_> = told
        .into_iter()
        .map(|told| view! { <Event at=lang().moment(told.row.at) entry=told.row.seq.unsigned_abs()>{told.sentence}</Event> })
        .collect();
    let began = began.map(|began| view! { <Event at=lang().moment(began.at) entry=began.entry>{t(began.words)}</Event> });
    view! { <Timeline>{events} {began}</Timeline> }
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;
