//! `/press`: whom to ask at each administration, the figures of today, what may be printed, and the newest updates.

use super::{LICENCE, licence_url};
use crate::commitments::model::ObligationState;
use crate::commitments::server::tallies::{self, Within};
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PactState;
use crate::pacts::server::counts::pacts_by_state;
use crate::pacts::server::pages::words::{organisation as organisation_link, said};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::press::server::pages::shown;
use crate::press::server::queries::{Service, services};
use crate::publications::server::public::{self, Line};
use crate::sanctions::server::register;
use crate::signatures::server::counts::{Seats, seats_by_role};
use crate::site::home::{signatories_chart, signatures_chart, signatures_lately};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Stat, Stats};
use axum::extract::State;
use leptos::prelude::*;
use sea_orm::DbErr;
use time::Date;

/// How many of the newest updates the page names.
const NEWEST: u64 = 5;

/// What the page shows.
struct Shown {
    services: Vec<(organisation::Model, Option<Service>)>,
    in_force: u64,
    verified: u64,
    late: u64,
    sanctions: u64,
    seats: Vec<Seats>,
    months: Vec<(Date, u64)>,
    updates: Vec<Line>,
    today: Date,
}

async fn read(ctx: &Ctx) -> Result<Shown, DbErr> {
    let (db, today) = (ctx.db.read(), ctx.clock.today());
    let kept = tallies::total(db, &Within::default()).await?.unwrap_or_default();
    Ok(Shown {
        services: services(db).await?,
        in_force: pacts_by_state(ctx).await?.get(&PactState::InForce).copied().unwrap_or(0),
        verified: kept.get(ObligationState::Verified),
        late: kept.get(ObligationState::Missed),
        sanctions: register::queries::counts(db, &register::filter::Sieve::default()).await?.0,
        seats: seats_by_role(ctx).await?,
        months: signatures_lately(ctx).await?,
        updates: public::newest(db, &public::Sieve::default(), NEWEST).await?,
        today,
    })
}

/// The page.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let shown = read(&ctx).await?;
    let head = Head { description: Some(viewer.lang.t("press-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("press-title"), head, move || body(shown)))
}

fn body(of: Shown) -> impl IntoView {
    let (figures, updates) = (figures(&of), updates(&of.updates));
    let charts = (!of.seats.is_empty()).then(|| {
        view! {
            <div class="columns">
                {signatories_chart(&of.seats).with_files("signatories")}
                {signatures_chart(&of.months).with_files("signatures")}
            </div>
        }
    });
    let contacts: Vec<_> = of
        .services
        .into_iter()
        .map(|(o, service)| view! { <li><h3>{organisation_link(&o.slug, &o.name)}</h3> {shown(service)}</li> })
        .collect();
    view! {
        <h1>{t("press-title")}</h1>
        <p class="lead">{t("press-lead")}</p>
        <section id="contacts">
            <h2>{t("press-contacts")}</h2>
            <p>{t("press-contacts-what")}</p>
            <ul class="press-contacts">{contacts}</ul>
        </section>
        <section id="figures">
            <h2>{t("press-figures")}</h2>
            {figures}
            {charts}
            <p>{t("press-more-charts")} " " <a href=link("/sanctions/statistics")>{t("sanctions-statistics-title")}</a></p>
        </section>
        <section id="newest">
            <h2>{t("press-updates")}</h2>
            {updates}
            <p><a href=link("/updates")>{t("press-updates-all")}</a></p>
        </section>
        {use_again()}
    }
}

/// The newest updates, each with its day and who published it.
fn updates(newest: &[Line]) -> AnyView {
    if newest.is_empty() {
        return view! { <p>{t("press-no-updates")}</p> }.into_any();
    }
    let items: Vec<_> = newest
        .iter()
        .map(|line| {
            let href = link(&format!("/updates/{}", line.slug));
            let (day, by) =
                (lang().date(line.published_at.date()), organisation_link(&line.organisation.slug, &line.organisation.name));
            view! { <li><a href=href>{said(&line.content.title)}</a> <br/> <span class="note">{day} " · " {by}</span></li> }
        })
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}

/// The figures of today, each leading to what was counted.
fn figures(of: &Shown) -> impl IntoView + use<> {
    let signed: i64 = of.seats.iter().map(|s| s.signed).sum();
    let stats: Vec<_> = [
        (of.in_force, "press-in-force", "/pacts?state=in_force"),
        (signed.unsigned_abs(), "press-signatories", "/organisations"),
        (of.verified, "press-verified", "/obligations?status=verified"),
        (of.late, "press-late", "/obligations?status=missed"),
        (of.sanctions, "press-sanctions", "/sanctions?state=in_effect"),
    ]
    .into_iter()
    .map(|(n, key, to)| view! { <Stat value=lang().number(n) counts=ta(key, &[("count", n.into())]) href=link(to)/> })
    .collect();
    view! {
        <Stats>{stats}</Stats>
        <p class="note">{ta("press-as-of", &[("day", lang().date(of.today).into())])}</p>
    }
}

/// Licence, name and mark.
fn use_again() -> impl IntoView {
    view! {
        <section id="use">
            <h2>{t("press-use")}</h2>
            <p>
                {t("press-licence")} " "
                <a href=licence_url(lang()) rel="license noopener">{LICENCE}</a>
            </p>
            <p>{t("press-cite")}</p>
            <p>{t("press-cards")}</p>
            <h3>{t("press-mark")}</h3>
            <p><img class="press-mark" src="/wordmark.svg" alt=t("site-name") width="277" height="64"/></p>
            <p>{t("press-mark-what")} " " <a href="/wordmark.svg">{"/wordmark.svg"}</a></p>
        </section>
    }
}
