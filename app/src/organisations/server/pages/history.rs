//! Everything public that happened to an organisation, from the log: the newest on its record, all of it on a page of its own, and
//! up to the end of any day (`?at=2026-06-30`).

use crate::log::server::words::{Told, tell};
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::list_url;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::subscriptions::model::Topic;
use crate::subscriptions::server::news::{Until, of_topic};
use crate::ui::{Button, ButtonKind, Empty, Event, Field, Timeline};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use serde::Deserialize;
use time::Date;
use time::format_description::well_known::Iso8601;

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

/// The newest lines, for the record.
pub async fn newest(db: &impl ConnectionTrait, viewer: &Viewer, o: &organisation::Model) -> Result<Vec<Told>, DbErr> {
    let rows = of_topic(db, &Topic::Organisation(o.slug.clone()), Until::default(), ON_RECORD).await?;
    tell(db, viewer.lang, rows).await
}

/// What the record shows of it.
pub fn section(o: &organisation::Model, newest: Vec<Told>) -> impl IntoView + use<> {
    let all = link(&format!("/organisations/{}/history", o.slug));
    let is_all = (newest.len() as u64) < ON_RECORD;
    view! {
        {timeline(newest, is_all.then_some(o))}
        <p><a href=all>{t("organisations-history-all")}</a></p>
    }
}

/// All of it.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let o = by_slug(db, &slug).await?.ok_or(Refusal::NotFound)?;
    let day = Date::parse(&asked.at, &Iso8601::DATE).ok();
    let no_day = day.is_none() && !asked.at.is_empty();
    let before = if asked.before.is_empty() { None } else { Some(asked.before.parse().map_err(|_| Refusal::BadRequest)?) };
    // One more than is shown says whether there is more.
    let mut rows = of_topic(db, &Topic::Organisation(o.slug.clone()), Until { day, before }, ON_PAGE + 1).await?;
    let more = rows.len() as u64 > ON_PAGE;
    if more {
        rows.pop();
    }
    let last = rows.last().map(|row| row.seq);
    let told = tell(db, viewer.lang, rows).await?;
    let title = viewer.lang.ta("organisations-history-of", &[("name", o.name.as_str().into())]);
    let head = Head { refused: no_day, ..Head::default() };
    Ok(Page::with_head(&viewer, title, head, move || {
        let path = format!("/organisations/{}/history", o.slug);
        let registered = day.is_none_or(|day| o.registered_at.date() <= day);
        let older = last.filter(|_| more && !no_day).map(|seq| {
            let to = list_url(&path, &[("at", &asked.at), ("before", &seq.to_string())], 1);
            view! { <a rel="next" href=to>{t("organisations-history-older")}</a> }
        });
        let newest = before.is_some().then(|| {
            let to = list_url(&path, &[("at", &asked.at)], 1);
            view! { <a rel="prev" href=to>{t("organisations-history-newest")}</a> " " }
        });
        let lines = if no_day {
            None
        } else if told.is_empty() && !registered {
            Some(
                view! { <Empty title=t("organisations-history-none-title")>{t("organisations-history-none")}</Empty> }.into_any(),
            )
        } else {
            Some(timeline(told, (registered && !more).then_some(&o)).into_any())
        };
        let record = link(&format!("/organisations/{}", o.slug));
        let name = o.name.clone();
        view! {
            <h1>{ta("organisations-history-of", &[("name", o.name.as_str().into())])}</h1>
            <p class="lead">{t("organisations-history-lead")}</p>
            <p><a href=record><bdi>{name}</bdi></a></p>
            <form method="get" action=link(&path) class="filters">
                <Field
                    name="at"
                    label=t("organisations-history-at")
                    error=no_day.then(|| t("organisations-history-no-day"))
                    kind="date"
                    value=asked.at.clone()
                />
                <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
            </form>
            {lines}
            <p>{newest} {older}</p>
        }
    }))
}

/// The lines; below them, where all are there, the one with which it began.
fn timeline(told: Vec<Told>, began: Option<&organisation::Model>) -> impl IntoView + use<> {
    let events: Vec<_> = told
        .into_iter()
        .map(|told| view! { <Event at=lang().moment(told.row.at) entry=told.row.seq.unsigned_abs()>{told.sentence}</Event> })
        .collect();
    let began = began.map(|o| {
        let at = lang().moment(o.registered_at);
        view! { <Event at=at entry=o.log_seq.unsigned_abs()>{t("organisations-event-registered")}</Event> }
    });
    view! { <Timeline>{events} {began}</Timeline> }
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;
