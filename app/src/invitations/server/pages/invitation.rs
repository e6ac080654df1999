//! `/invitations/{token}`: a button first, so that programs that open links in mails open no invitation; behind it what the pact is, who
//! invites, what signing obliges to, and the ways to answer.

use crate::identity::server::commands::send_link;
use crate::invitations::server::answer::{Found, behind, open as note_opened};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::commitment;
use crate::pacts::server::pages::words::{fact, said, state};
use crate::pacts::server::queries::{commitments_of, newest_version};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::limits::Knocker;
use crate::signatures::server::pages::read::obligations;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, LinkButton, Notice, RecordHeader, SummaryList, Tone};
use axum::extract::{Path, State};
use axum::response::Redirect;
use leptos::prelude::*;
use time::Date;

/// The invitation behind the link.
pub async fn of(ctx: &Ctx, token: &str) -> Result<Found, Refusal> {
    behind(ctx.db.read(), token).await?.ok_or(Refusal::NotFound)
}

/// Who invites whom to what, and the button.
pub async fn knock(viewer: Viewer, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    let found = of(&ctx, &token).await?;
    Ok(Page::with_head(&viewer, viewer.lang.t("invitation-title"), Head::quiet(false), move || {
        view! {
            <h1>{t("invitation-title")}</h1>
            <p class="lead">{invites(&found)}</p>
            <form method="post" novalidate action=link(&format!("/invitations/{token}"))>
                <Button kind=ButtonKind::Primary>{t("invitation-open")}</Button>
            </form>
        }
    })
    .for_the_reader_alone())
}

fn invites(found: &Found) -> String {
    let words = [
        ("association", found.association.name.as_str().into()),
        ("organisation", found.organisation.name.as_str().into()),
        ("pact", found.pact.title.pick(lang()).0.into()),
    ];
    ta("invitation-who", &words)
}

/// Notes that it was opened.
pub async fn open(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(token): Path<String>,
) -> Result<Redirect, Refusal> {
    knocker.knock(&ctx)?;
    note_opened(&ctx, &token).await?;
    Ok(Redirect::to(&viewer.href(&format!("/invitations/{token}/read"))))
}

/// The invitation itself.
pub async fn read(viewer: Viewer, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    let (found, db) = (of(&ctx, &token).await?, ctx.db.read());
    let version = newest_version(db, found.pact.id).await?.ok_or(Refusal::NotFound)?;
    let commitments = commitments_of(db, version.id).await?;
    let (today, here) = (ctx.clock.today(), viewer.actor.as_ref().is_some_and(|actor| actor.person == found.person.id));
    Ok(Page::with_head(&viewer, viewer.lang.t("invitation-title"), Head::quiet(false), move || {
        body(&found, &token, &commitments, (today, here))
    })
    .for_the_reader_alone())
}

fn body(found: &Found, token: &str, commitments: &[commitment::Model], (today, here): (Date, bool)) -> impl IntoView + use<> {
    let over = found.refusal();
    let (pact, name) = (&found.pact, found.pact.title.pick(lang()).0.to_owned());
    let facts = vec![
        fact("invitation-to", view! { <bdi>{found.organisation.name.clone()}</bdi> }),
        fact("invitation-by", view! { <bdi>{found.association.name.clone()}</bdi> }),
        fact("invitation-person", view! { <bdi>{found.person.name.clone()}</bdi> }),
        fact("invitation-until", lang().date(found.invitation.lapses_at.date())),
        fact(
            "invitation-pact",
            view! { <a href=link(&format!("/pacts/{}", pact.slug))>{said(&pact.title)}</a> " " {state(pact.state)} },
        ),
    ];
    let answer = match over {
        Some(why) => {
            let why = t(&why.to_string());
            view! { <Notice tone=Tone::Neutral title=t("invitation-over-title")>{why}</Notice> }.into_any()
        }
        None => answers(found, token, here),
    };
    let (summary, obliges) = (said(&pact.summary), obligations(PartyRole::Member, commitments, today));
    view! {
        <RecordHeader kind=t("invitation-title") name=name/>
        <p class="lead">{invites(found)}</p>
        <SummaryList>{facts}</SummaryList>
        <h2>{t("invitation-what")}</h2>
        <p>{summary}</p>
        <p><a href=link(&format!("/pacts/{}/text", pact.slug))>{t("invitation-text")}</a></p>
        {obliges}
        <h2>{t("invitation-answer")}</h2>
        {answer}
    }
}

/// The three ways to answer.
fn answers(found: &Found, token: &str, here: bool) -> AnyView {
    let to = |way: &str| link(&format!("/invitations/{token}/{way}"));
    let sign = if here {
        let sign = link(&format!("/pacts/{}/sign?organisation={}", found.pact.slug, found.organisation.slug));
        view! { <p><LinkButton href=sign kind=ButtonKind::Primary>{t("invitation-sign")}</LinkButton></p> }.into_any()
    } else {
        view! {
            <form method="post" novalidate action=to("read")>
                <Button kind=ButtonKind::Primary>{t("invitation-sign")}</Button>
            </form>
            <p class="note">{t("invitation-sign-how")}</p>
        }
        .into_any()
    };
    view! {
        <p>{ta("invitation-mandate", &[("association", found.association.name.as_str().into())])}</p>
        {sign}
        <ul>
            <li><a href=to("decline")>{t("invitation-decline")}</a></li>
            <li><a href=to("wrong")>{t("invitation-wrong")}</a></li>
        </ul>
    }
    .into_any()
}

/// Sends the invited a link that signs them in and leads to signing.
pub async fn go(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(token): Path<String>,
) -> Result<Redirect, Refusal> {
    knocker.knock(&ctx)?;
    let found = of(&ctx, &token).await?;
    if let Some(why) = found.refusal() {
        return Err(why.into());
    }
    let next = viewer.href(&format!("/pacts/{}/sign?organisation={}", found.pact.slug, found.organisation.slug));
    send_link(&ctx, &found.person.email, viewer.lang, &next).await?;
    Ok(Redirect::to(&viewer.href("/sign-in/sent")))
}
