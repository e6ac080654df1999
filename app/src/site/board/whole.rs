//! `/board/pacts` and `/board/countries`: what the board shows the worst of, whole, a page at a time.

use super::table::{Line, Table};
use crate::commitments::server::tallies::{self, Dimension, Within};
use crate::commitments::tally::{Measure, Tally};
use crate::kernel::ids::PactId;
use crate::kernel::paging::skipped;
use crate::kernel::text::Slug;
use crate::pacts::model::Texts;
use crate::pacts::server::queries::titles;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t};
use crate::platform::lists::{list_url, page_number};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::Pager;
use axum::extract::{Query, State};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use serde::Deserialize;
use std::ops::Range;

/// Lines a page.
const ROWS: u64 = 50;

/// Which page.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
}

/// Pacts with what was owed in them.
pub type Pacts = Vec<(Slug, Texts, Tally)>;

/// These places of the pacts, those with most that was missed first.
pub async fn pacts_at(db: &impl ConnectionTrait, places: Range<u64>) -> Result<Pacts, DbErr> {
    let most = Some((Measure::Missed, places));
    let pacts = tallies::by::<PactId>(db, Dimension::Pact, &Within::default(), most).await?.unwrap_or_default();
    let mut titles = titles(db, pacts.iter().map(|(id, _)| *id).collect()).await?;
    Ok(pacts.into_iter().filter_map(|(id, tally)| titles.remove(&id).map(|(slug, title)| (slug, title, tally))).collect())
}

/// These places of the countries, those with most that was missed first.
pub async fn countries_at(db: &impl ConnectionTrait, places: Range<u64>) -> Result<Vec<(String, Tally)>, DbErr> {
    let most = Some((Measure::Missed, places));
    Ok(tallies::by(db, Dimension::Country, &Within::default(), most).await?.unwrap_or_default())
}

/// The table of pacts.
pub fn of_pacts(pacts: &[(Slug, Texts, Tally)]) -> Table {
    let lines = pacts.iter().map(|(slug, title, tally)| Line::of_pact(slug, title, tally)).collect();
    Table::new("board-by-pact", "board-by-pact-name", lines)
}

/// The table of countries.
pub fn of_countries(countries: &[(String, Tally)]) -> Table {
    let lines = countries.iter().map(|(code, tally)| Line::of_country(code, tally)).collect();
    Table::new("board-by-country", "board-by-country-name", lines)
}

/// The places of a page, from 1.
pub fn places(page: u64) -> Range<u64> {
    let from = skipped(page, ROWS);
    from..from.saturating_add(ROWS)
}

/// Where a page is, and of how many.
async fn place(db: &impl ConnectionTrait, of: Dimension, asked: &Asked) -> Result<(u64, u64), DbErr> {
    let pages = tallies::many(db, of).await?.div_ceil(ROWS).max(1);
    Ok((page_number(&asked.page).min(pages), pages))
}

/// All pacts.
pub async fn pacts(viewer: Viewer, State(ctx): State<Ctx>, Query(asked): Query<Asked>) -> Result<Page, Refusal> {
    let at = place(ctx.db.read(), Dimension::Pact, &asked).await?;
    let pacts = pacts_at(ctx.db.read(), places(at.0)).await?;
    Ok(Page::new(&viewer, viewer.lang.t("board-by-pact"), move || body("board-by-pact", "/board/pacts", of_pacts(&pacts), at)))
}

/// All countries.
pub async fn countries(viewer: Viewer, State(ctx): State<Ctx>, Query(asked): Query<Asked>) -> Result<Page, Refusal> {
    let at = place(ctx.db.read(), Dimension::Country, &asked).await?;
    let countries = countries_at(ctx.db.read(), places(at.0)).await?;
    Ok(Page::new(&viewer, viewer.lang.t("board-by-country"), move || {
        body("board-by-country", "/board/countries", of_countries(&countries), at)
    }))
}

fn body(key: &'static str, path: &'static str, table: Table, (page, pages): (u64, u64)) -> impl IntoView {
    view! {
        <p class="flush"><a href=link("/")>{t("home-title")}</a></p>
        <h1>{t(key)}</h1>
        {table.view(&format!("{key}?of={page}"))}
        <Pager page=page pages=pages href=move |n| list_url(path, &[], n)/>
    }
}
