//! The dashboard: what this portal is, what stands on it now, and what happened last.
//!
//! Flat queries: pacts by state, the board, sanctions, the publication clock, seats and signatories by role, signatures by month, the
//! log's last entries, and the names in them.

use super::board::{self, Board};
use super::page::Head;
use super::{Page, Refusal, Viewer, schema};
use crate::log::server::queries::newest;
use crate::log::server::words::{Told, tell};
use crate::pacts::model::PactState;
use crate::pacts::server::counts::pacts_by_state;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::list_url;
use crate::publications::server::pages::latest;
use crate::publications::server::public;
use crate::sanctions::server::register;
use crate::signatures::server::counts::{Seats, seats_by_role, signatures_by_month};
use crate::ui::{Bar, ButtonKind, Chart, Empty, Event, LinkButton, Point, Shape, Stat, Stats, Timeline};
use axum::extract::State;
use leptos::prelude::*;
use sea_orm::DbErr;
use std::collections::BTreeMap;
use time::{Date, Duration};

/// How many months the chart of signatures goes back, this one included.
const MONTHS: usize = 12;
/// How many of the log's last entries are told.
const LATEST: u64 = 8;
/// How many of the newest updates are shown.
const UPDATES: u64 = 3;

/// `/`
pub async fn home(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let pacts = pacts_by_state(&ctx).await?;
    let board = board::read(ctx.db.read(), ctx.clock.today()).await?;
    let sanctions = register::queries::counts(ctx.db.read(), &register::filter::Sieve::default()).await?;
    let seats = seats_by_role(&ctx).await?;
    let months = signatures_lately(&ctx).await?;
    let updates = public::newest(ctx.db.read(), &public::Sieve::default(), UPDATES).await?;
    let updated_on = updates.first().map(|update| update.published_at.date());
    let clock = board::clock::read(ctx.db.read(), updated_on, ctx.clock.today()).await?;
    let latest = tell(ctx.db.read(), viewer.lang, newest(ctx.db.read(), LATEST).await?).await?;
    let head = Head::about(viewer.lang.t("home-what"), schema::site(&viewer));
    Ok(Page::with_head(&viewer, viewer.lang.t("home-title"), head, move || {
        view! {
            <div class="hero">
                <h1>{t("home-title")}</h1>
                <p>{t("home-what")}</p>
                <div class="cluster">
                    <LinkButton href=link("/pacts")>{t("home-read")}</LinkButton>
                    <LinkButton href=link("/log") kind=ButtonKind::Secondary>{t("home-check")}</LinkButton>
                </div>
            </div>
            {updates_now(&updates)}
            <h2>{t("home-pacts")}</h2>
            {pacts_now(&pacts)}
            <h2>{t("home-kept")}</h2>
            {kept_now(&board)}
            <h2>{t("home-week")}</h2>
            {board.this_week()}
            <h2>{t("home-sanctions")}</h2>
            {register::list::stats(sanctions)}
            <h2 id="clock">{t("home-clock")}</h2>
            {clock.view()}
            <div class="columns">
                <section>
                    <h2>{t("home-signatories")}</h2>
                    {signatories(&seats)}
                </section>
                <section>
                    <h2>{t("home-signatures")}</h2>
                    {signatures(&months)}
                </section>
            </div>
            <h2>{t("home-latest")}</h2>
            {entries(latest)}
        }
    }))
}

/// The newest updates; nothing where there is none yet.
fn updates_now(updates: &[public::Line]) -> Option<AnyView> {
    latest::section(updates, link("/updates"))
}

fn pacts_now(pacts: &BTreeMap<PactState, u64>) -> AnyView {
    let total: u64 = pacts.values().sum();
    if total == 0 {
        return view! { <Empty title=t("home-no-pact-title")><p>{t("home-no-pact")}</p></Empty> }.into_any();
    }
    let stats: Vec<_> = pacts
        .iter()
        .map(|(state, count)| {
            let counts = ta(&format!("home-pacts-{state}"), &[("count", (*count).into()), ("total", total.into())]);
            view! { <Stat value=lang().number(*count) counts=counts href=link(&format!("/pacts?state={state}"))/> }
        })
        .collect();
    view! { <Stats>{stats}</Stats> }.into_any()
}

/// What was owed and what became of it, Customs and companies counted alike.
fn kept_now(board: &Board) -> AnyView {
    if board.is_empty() {
        return view! { <Empty title=t("obligations-none-title")><p>{t("obligations-none")}</p></Empty> }.into_any();
    }
    board.kept()
}

fn signatories(seats: &[Seats]) -> AnyView {
    if seats.is_empty() {
        return view! { <Empty title=t("home-no-signatory-title")><p>{t("home-no-signatory")}</p></Empty> }.into_any();
    }
    signatories_chart(seats).with_files("signatories")
}

/// Signatories of all seats, by role.
pub(super) fn signatories_chart(seats: &[Seats]) -> Chart {
    Chart {
        title: t("home-signatories-chart"),
        description: t("home-signatories-what"),
        head: vec![t("home-role"), t("home-signed-of-seats")],
        shape: Shape::Bars { rows: seats.iter().map(bar).collect(), target: None },
    }
}

#[expect(clippy::cast_precision_loss, reason = "seats are few")]
fn bar(seats: &Seats) -> Bar {
    Bar {
        label: t(&format!("party-role-{}", seats.role)),
        value: seats.signed as f64,
        shown: ta("home-of-seats", &[("signed", seats.signed.into()), ("seats", seats.seats.into())]),
        href: Some(list_url("/organisations", &[("seat", seats.role.as_str())], 1)),
    }
}

fn signatures(months: &[(Date, u64)]) -> AnyView {
    let total: u64 = months.iter().map(|(_, count)| count).sum();
    if total == 0 {
        return view! { <Empty title=t("home-no-signature-title")><p>{t("home-no-signature")}</p></Empty> }.into_any();
    }
    let counts = ta("home-signatures-counted", &[("count", total.into())]);
    let from = months.first().map(|(first, _)| first.to_string()).unwrap_or_default();
    let all = list_url("/log", &[("type", "signature.signed"), ("from", &from)], 1);
    view! {
        {signatures_chart(months).with_files("signatures")}
        <Stats><Stat value=lang().number(total) counts=counts href=all/></Stats>
    }
    .into_any()
}

/// Signatures by month.
pub(super) fn signatures_chart(months: &[(Date, u64)]) -> Chart {
    Chart {
        title: t("home-signatures-chart"),
        description: t("home-signatures-what"),
        head: vec![t("home-month"), t("home-signatures-made")],
        shape: Shape::Line { points: months.iter().map(point).collect(), target: None, top: None },
    }
}

#[expect(clippy::cast_precision_loss, reason = "signatures a month are few")]
fn point((month, count): &(Date, u64)) -> Point {
    Point { label: lang().month(*month), value: Some(*count as f64), shown: lang().number(*count) }
}

fn entries(latest: Vec<Told>) -> AnyView {
    if latest.is_empty() {
        return view! { <Empty title=t("home-no-entry-title")><p>{t("home-no-entry")}</p></Empty> }.into_any();
    }
    let events: Vec<_> = latest
        .into_iter()
        .map(|told| {
            let (at, seq) = (lang().moment(told.row.at), told.row.seq.cast_unsigned());
            view! { <Event at=at entry=seq><p>{told.sentence}</p></Event> }
        })
        .collect();
    view! {
        <Timeline>{events}</Timeline>
        <p><a href=link("/log")>{t("home-latest-all")}</a></p>
    }
    .into_any()
}

/// The signatures of the last [`MONTHS`] months, oldest first.
pub(super) async fn signatures_lately(ctx: &Ctx) -> Result<Vec<(Date, u64)>, DbErr> {
    let today = ctx.clock.today();
    let first = last_months(today, &BTreeMap::new()).first().map_or(today, |(first, _)| *first);
    Ok(last_months(today, &signatures_by_month(ctx, first).await?))
}

/// The last [`MONTHS`] months with their counts, oldest first; a month without any has zero.
fn last_months(today: Date, counts: &BTreeMap<String, u64>) -> Vec<(Date, u64)> {
    let mut months = Vec::with_capacity(MONTHS);
    let mut first = today.replace_day(1).unwrap_or(today);
    for _ in 0..MONTHS {
        let key = format!("{:04}-{:02}", first.year(), u8::from(first.month()));
        months.push((first, counts.get(&key).copied().unwrap_or(0)));
        let before = first - Duration::days(1);
        first = before.replace_day(1).unwrap_or(before);
    }
    months.reverse();
    months
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_month_without_signatures_is_a_zero_and_the_year_turns() {
        let months = last_months(date!(2026 - 01 - 31), &BTreeMap::from([("2025-12".to_owned(), 3)]));
        assert_eq!(months.len(), MONTHS);
        assert_eq!(months[0], (date!(2025 - 02 - 01), 0));
        assert_eq!(months[10..], [(date!(2025 - 12 - 01), 3), (date!(2026 - 01 - 01), 0)]);
    }
}
