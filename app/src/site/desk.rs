//! The desk: what awaits the signed-in person, the most urgent first.

use super::{Page, Refusal, Viewer};
use crate::assessments::server::queries::administrations;
use crate::commitments::model::ObligationState;
use crate::commitments::server::access::{Reporter, Reporting, reporting};
use crate::commitments::server::lines::{self, Line};
use crate::commitments::server::pages::words::{late, status};
use crate::drafting::server::access::awaiting;
use crate::drafting::server::pages::desk as drafts;
use crate::identity::server::actor::Actor;
use crate::identity::server::operators::is_operator;
use crate::invitations::server::access::has_place;
use crate::meetings::server::pages::desk as meetings;
use crate::monitoring::server::pages::desk as monitoring;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::people::managed;
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::words::{organisation as organisation_link, said};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::press::server::queries::spoken_for;
use crate::publications::server::pages::desk as updates;
use crate::sanctions::server::pages::desk as cases;
use crate::signatures::server::standing::{organisations_of, to_sign};
use crate::signatures::server::{delegate, pages as signing_pages, paper};
use crate::ui::{DataTable, Empty, LinkButton};
use axum::extract::State;
use leptos::prelude::*;
use sea_orm::DbErr;
use time::OffsetDateTime;

/// The most that a list on the desk shows; the rest is a link away.
const MOST: u64 = 20;

/// How much awaits a person: the number beside the desk in the navigation.
pub async fn count(ctx: &Ctx, actor: &Actor) -> Result<u64, DbErr> {
    let (db, now) = (ctx.db.read(), ctx.clock.now());
    let owed = lines::awaiting_count(db, &reported_for(ctx, actor).await?).await?;
    let judged = monitoring::count(db, actor.person, now).await?;
    let cases = cases::count(db, actor.person, ctx.clock.today()).await?;
    let met = meetings::load(ctx, actor.person).await?.count();
    let updates = updates::count(db, actor.person).await?;
    let unanswered = awaiting(db, actor.person).await? + paper::count(db, actor.person).await?;
    Ok(owed + judged + cases + met + updates + unanswered + to_sign(db, actor.person, ctx.clock.today()).await?.len() as u64)
}

/// For whom the person reports, and in which pacts.
async fn reported_for(ctx: &Ctx, actor: &Actor) -> Result<Vec<Reporter>, DbErr> {
    reporting(ctx.db.read(), &Reporting::People(&[actor.person]), ctx.clock.today()).await
}

/// `/desk`
pub async fn desk(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let actor = viewer.signed_in()?;
    let (db, now) = (ctx.db.read(), ctx.clock.now());
    let organisations = organisations_of(db, actor.person).await?;
    let owed = lines::awaiting(db, &reported_for(&ctx, actor).await?, MOST).await?;
    let judged = monitoring::load(db, actor.person, now).await?;
    let heard = cases::load(db, actor.person, ctx.clock.today()).await?;
    let met = meetings::load(&ctx, actor.person).await?;
    let unsigned = to_sign(db, actor.person, ctx.clock.today()).await?;
    let on_paper = signing_pages::paper::section(&ctx, actor).await?;
    let holds = !delegate::held(db, actor.person, ctx.clock.today()).await?.is_empty();
    let telling = updates::section(db, actor.person).await?;
    let runs = !administrations(db, actor.person).await?.is_empty();
    let gathers = has_place(db, actor.person).await?;
    let drafting = drafts::place(db, actor.person).await?;
    let speaks = !spoken_for(db, actor.person).await?.is_empty();
    let manages = is_operator(db, actor.person).await? || !managed(db, actor.person).await?.is_empty();
    Ok(Page::new(&viewer, viewer.lang.t("desk-title"), move || {
        let nothing = owed.is_empty() && unsigned.is_empty() && judged.is_empty() && heard.is_empty() && met.is_empty();
        let nothing = nothing && on_paper.is_none();
        let nothing = nothing.then(|| view! { <Empty title=t("desk-nothing-title")>{t("desk-nothing")}</Empty> });
        let (owed, unsigned, organisations) = (reports(&owed, now), signing(&unsigned), own(&organisations));
        view! {
            <h1>{t("desk-title")}</h1>
            {nothing}
            {cases::section(&heard)}
            {monitoring::sections(&judged)}
            {meetings::sections(&met)}
            {owed}
            {unsigned}
            {on_paper.map(|section| section())}
            {telling.map(|section| section())}
            {organisations}
            {holds.then(mandates)}
            {drafting.map(drafts::section)}
            {runs.then(assessing)}
            {gathers.then(members)}
            {speaks.then(press)}
            {manages.then(people)}
        }
    }))
}

fn reports(owed: &[Line], now: OffsetDateTime) -> Option<AnyView> {
    if owed.is_empty() {
        return None;
    }
    let rows: Vec<_> = owed
        .iter()
        .map(|line| {
            let record = link(&format!("/obligations/{}", line.id));
            // Who was asked answers, and may send a correction from there.
            let asked = line.state == ObligationState::Returned;
            let (page, act) = if asked { ("thread", "desk-answer") } else { ("report", "desk-report") };
            let form = format!("{record}/{page}");
            view! {
                <tr>
                    <th scope="row"><a href=record>{line.code.clone()} " " {said(&line.title)}</a></th>
                    <td>{organisation_link(&line.organisation, &line.organisation_name)}</td>
                    <td>{lang().date(line.due_on)}</td>
                    <td>{status(line.state)} " " {late(line.days_late(now))}</td>
                    <td><LinkButton href=form>{t(act)}</LinkButton></td>
                </tr>
            }
        })
        .collect();
    let head = ["obligation-what", "obligation-who", "obligation-due", "obligation-status", "desk-act"].map(t).to_vec();
    let caption = ta("desk-reports-counted", &[("count", owed.len().into())]);
    Some(
        view! {
            <section id="reports">
                <h2>{t("desk-reports")}</h2>
                <DataTable caption=caption head=head>{rows}</DataTable>
            </section>
        }
        .into_any(),
    )
}

fn signing(unsigned: &[(pact::Model, organisation::Model)]) -> Option<AnyView> {
    if unsigned.is_empty() {
        return None;
    }
    let rows: Vec<_> = unsigned
        .iter()
        .map(|(pact, organisation)| {
            let sign = link(&format!("/pacts/{}/sign?organisation={}", pact.slug, organisation.slug));
            view! {
                <tr>
                    <th scope="row"><a href=link(&format!("/pacts/{}", pact.slug))>{said(&pact.title)}</a></th>
                    <td>{organisation_link(&organisation.slug, &organisation.name)}</td>
                    <td><LinkButton href=sign>{t("desk-sign")}</LinkButton></td>
                </tr>
            }
        })
        .collect();
    let head = ["obligation-pact", "obligation-who", "desk-act"].map(t).to_vec();
    let caption = ta("desk-signing-counted", &[("count", unsigned.len().into())]);
    Some(
        view! {
            <section id="signing">
                <h2>{t("desk-signing")}</h2>
                <DataTable caption=caption head=head>{rows}</DataTable>
            </section>
        }
        .into_any(),
    )
}

/// What the secretariat of an administration runs besides pacts.
fn assessing() -> impl IntoView {
    view! {
        <section id="assessing">
            <h2>{t("assess-kind")}</h2>
            <ul>
                <li><a href=link("/desk/assessments")>{t("assess-desk")}</a></li>
                <li><a href=link("/desk/risks")>{t("risks-desk")}</a></li>
            </ul>
        </section>
    }
}

/// Under which mandates the person acts, and where they hand one on.
fn mandates() -> impl IntoView {
    view! {
        <section id="mandates">
            <h2>{t("delegate-mine-title")}</h2>
            <p><a href=link("/desk/mandates")>{t("delegate-desk-open")}</a></p>
        </section>
    }
}

/// Where associations bring their members in.
fn members() -> impl IntoView {
    view! {
        <section id="members">
            <h2>{t("members-desk-title")}</h2>
            <p><a href=link("/desk/members")>{t("members-desk-open")}</a></p>
        </section>
    }
}

/// Where who speaks for an organisation says how its service is reached.
fn press() -> impl IntoView {
    view! {
        <section id="press">
            <h2>{t("press-desk-title")}</h2>
            <p><a href=link("/desk/press")>{t("press-desk-open")}</a></p>
        </section>
    }
}

/// Where roles in organisations are given and ended.
fn people() -> impl IntoView {
    view! {
        <section id="people">
            <h2>{t("people-desk-title")}</h2>
            <p><a href=link("/desk/people")>{t("people-desk-open")}</a></p>
        </section>
    }
}

/// The person's organisations, each with its record and its calendar.
fn own(organisations: &[organisation::Model]) -> Option<AnyView> {
    if organisations.is_empty() {
        return None;
    }
    let items: Vec<_> = organisations
        .iter()
        .map(|o| {
            let (all, calendar) =
                (link(&format!("/obligations?organisation={}", o.slug)), link(&format!("/calendar?organisation={}", o.slug)));
            view! {
                <li>
                    {organisation_link(&o.slug, &o.name)}
                    " · "
                    <a href=all>{t("desk-all-obligations")}</a>
                    " · "
                    <a href=calendar>{t("desk-calendar")}</a>
                </li>
            }
        })
        .collect();
    Some(
        view! {
            <section id="organisations">
                <h2>{t("desk-organisations")}</h2>
                <ul>{items}</ul>
            </section>
        }
        .into_any(),
    )
}
