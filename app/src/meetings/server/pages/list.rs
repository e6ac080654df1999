//! `/meetings`: all public meetings, the next one first.

use super::words::table;
use crate::kernel::paging::Paged;
use crate::meetings::model::MeetingState;
use crate::meetings::server::queries::{self, Line, Sieve, When, years};
use crate::pacts::server::lists::choices;
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Empty, Field, Pager, Select};
use axum::extract::{Query, State};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use serde::Deserialize;

/// How many of those ahead stand above the others; all of them have a page of their own.
const AHEAD: u64 = 10;

/// What the reader asked to see, as the URL has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Part of the committee's name, the place or the agenda.
    q: String,
    /// A pact's slug.
    pact: String,
    /// A [`MeetingState`].
    state: String,
    /// A year.
    year: String,
    /// `ahead` for those alone.
    when: String,
    page: String,
}

impl Filter {
    fn url(&self, page: u64) -> String {
        let pairs = [("q", &self.q), ("pact", &self.pact), ("state", &self.state), ("year", &self.year), ("when", &self.when)];
        list_url("/meetings", &pairs.map(|(name, value)| (name, value.as_str())), page)
    }

    /// What the database is asked for; none where a filter names what does not exist.
    async fn sieve(&self, db: &impl ConnectionTrait) -> Result<Option<Sieve>, DbErr> {
        let mut sieve = Sieve { words: self.q.trim().to_lowercase(), ..Sieve::default() };
        if !self.pact.is_empty() {
            let Some(pact) = pact_by_slug(db, &self.pact).await? else { return Ok(None) };
            sieve.pact = Some(pact.id);
        }
        if !self.state.is_empty() {
            let Ok(state) = self.state.parse() else { return Ok(None) };
            sieve.state = Some(state);
        }
        if !self.year.is_empty() {
            let Some(year) = self.year.parse().ok().filter(|year| (1900..3000).contains(year)) else { return Ok(None) };
            sieve.year = Some(year);
        }
        Ok(Some(sieve))
    }
}

struct Shown {
    filter: Filter,
    ahead: Paged<Line>,
    behind: Paged<Line>,
    pacts: Vec<(String, String)>,
    years: Vec<i32>,
}

/// The page.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let (db, now, page) = (ctx.db.read(), ctx.clock.now(), page_number(&filter.page));
    let none = || Paged { rows: Vec::new(), page: 1, total: 0, per_page: PER_PAGE };
    let (mut ahead, mut behind) = (none(), none());
    if let Some(sieve) = filter.sieve(db).await? {
        if filter.when == "ahead" {
            ahead = queries::page(db, &sieve, When::Ahead(now), (page, PER_PAGE)).await?;
        } else {
            if page == 1 {
                ahead = queries::page(db, &sieve, When::Ahead(now), (1, AHEAD)).await?;
            }
            behind = queries::page(db, &sieve, When::Behind(now), (page, PER_PAGE)).await?;
        }
    }
    let pacts = choices(db, viewer.lang, &filter.pact).await?;
    let shown = Shown { filter, ahead, behind, pacts, years: years(db).await? };
    let head = Head { description: Some(viewer.lang.t("meetings-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("meetings-title"), head, move || body(shown)))
}

fn body(shown: Shown) -> impl IntoView {
    let form = form(&shown);
    let Shown { filter, ahead, behind, .. } = shown;
    let only_ahead = filter.when == "ahead";
    let nothing = (ahead.rows.is_empty() && behind.rows.is_empty()).then(|| {
        view! { <Empty title=t("meetings-none-title")><p>{t("meetings-none")}</p></Empty> }
    });
    let more = (!only_ahead && ahead.total > AHEAD).then(|| {
        let all = Filter { when: "ahead".to_owned(), ..filter.clone() }.url(1);
        view! { <p><a href=all>{t("meetings-ahead-all")}</a></p> }
    });
    let pages = if only_ahead { ahead.pages() } else { behind.pages() };
    let page = if only_ahead { ahead.page } else { behind.page };
    let next = section("ahead", "meetings-ahead", &ahead);
    let before = section("behind", "meetings-behind", &behind);
    view! {
        <h1>{t("meetings-title")}</h1>
        <p class="lead">{t("meetings-lead")}</p>
        <p class="cluster">
            <a href=link("/meetings/actions")>{t("actions-title")}</a>
            <a href=format!("/calendar.ics?lang={}", lang())>{t("calendar-file")}</a>
        </p>
        {form}
        {nothing}
        {next}
        {more}
        {before}
        <Pager page=page pages=pages href=move |n| filter.url(n)/>
    }
}

fn section(id: &'static str, title: &'static str, found: &Paged<Line>) -> Option<AnyView> {
    (!found.rows.is_empty()).then(|| {
        let caption = ta("meetings-counted", &[("count", found.total.into())]);
        view! {
            <section id=id>
                <h2>{t(title)}</h2>
                {table(&found.rows, caption)}
            </section>
        }
        .into_any()
    })
}

fn form(shown: &Shown) -> impl IntoView + use<> {
    let any = |rest: Vec<(String, String)>| [vec![(String::new(), t("list-any"))], rest].concat();
    let filter = shown.filter.clone();
    let states = MeetingState::ALL.iter().map(|s| (s.to_string(), t(&format!("meeting-state-{s}")))).collect();
    let years = shown.years.iter().map(|y| (y.to_string(), lang().digits(&y.to_string()))).collect();
    view! {
        <form method="get" action=link("/meetings") class="filters" role="search">
            <Field name="q" label=t("meetings-search") kind="search" value=filter.q/>
            <Select name="pact" label=t("meeting-pact") options=any(shown.pacts.clone()) selected=filter.pact/>
            <Select name="state" label=t("meeting-state") options=any(states) selected=filter.state/>
            <Select name="year" label=t("meetings-year") options=any(years) selected=filter.year/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}
