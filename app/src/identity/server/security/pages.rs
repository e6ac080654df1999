//! `/{lang}/account/security`

use super::details;
use crate::identity::model::{Outcome, Way};
use crate::identity::server::entity::{provider_link, session, sign_in};
use crate::identity::server::providers::link::{self, label};
use crate::identity::server::sessions;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::ProviderLinkId;
use crate::passkeys::server::commands::of as passkeys_of;
use crate::passkeys::server::entity::passkey;
use crate::passkeys::server::pages::row;
use crate::passkeys::server::register::is_recent;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link as href, said, t, ta};
use crate::platform::oidc::Provider;
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, ErrorSummary, LinkButton, Notice, Tag, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::Redirect;
use leptos::prelude::*;
use serde::Deserialize;

/// What was done a moment ago, if anything.
#[derive(Deserialize)]
pub struct Done {
    done: Option<String>,
}

/// The whole page.
pub async fn show(viewer: Viewer, Query(done): Query<Done>, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let typed = details::kept(viewer.signed_in()?);
    page(&viewer, &ctx, done.done.is_some(), (typed, FieldErrors::default())).await
}

/// The page, with what stands in the form of the name and what is wrong with it.
pub async fn page(viewer: &Viewer, ctx: &Ctx, done: bool, (typed, errors): (Typed, FieldErrors)) -> Result<Page, Refusal> {
    let (ctx, actor) = (ctx.clone(), viewer.signed_in()?.clone());
    let sessions = sessions::open(&ctx, actor.person).await?;
    let history = sessions::history(&ctx, actor.person).await?;
    let links = link::of(ctx.db.read(), actor.person).await?;
    let passkeys = passkeys_of(ctx.db.read(), actor.person).await?;
    let recent = is_recent(&ctx, &actor).await?;
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Ok(Page::with_head(viewer, viewer.lang.t("security-title"), head, move || {
        let done = done.then(|| view! { <Notice tone=Tone::Good>{t("security-done")}</Notice> });
        view! {
            <ErrorSummary errors=said(&errors)/>
            {done}
            <p class="flush"><a href=href("/account")>{t("account-title")}</a></p>
            <h1>{t("security-title")}</h1>
            <p class="lead">{t("security-lead")}</p>
            {open_sessions(&ctx, sessions, &actor.session)}
            {keys(passkeys)}
            {providers(&ctx, links, recent)}
            {came_in(&ctx, history)}
            {details::section(actor.email.as_str(), &typed, &errors)}
            <section aria-labelledby="export">
                <h2 id="export">{t("security-export")}</h2>
                <p>{t("security-export-what")}</p>
                <p><a href="/account/export.json" download>{t("security-export-now")}</a></p>
            </section>
            <section aria-labelledby="erasure">
                <h2 id="erasure">{t("erasure-title")}</h2>
                <p>{t("erasure-short")} " " <a href=href("/account/erase")>{t("erasure-look")}</a></p>
            </section>
        }
    }))
}

/// By which way, in words.
fn way(ctx: &Ctx, way: Way, provider: Option<&str>) -> String {
    let called =
        |name: &str| ctx.config.providers.iter().find(|p| p.name == name).map_or_else(|| name.to_owned(), |p| p.label.clone());
    ta(&format!("sign-in-way-{way}"), &[("provider", provider.map(called).unwrap_or_default().into())])
}

fn browser(name: Option<String>) -> String {
    name.unwrap_or_else(|| t("security-browser-unknown"))
}

fn open_sessions(ctx: &Ctx, sessions: Vec<session::Model>, own: &str) -> impl IntoView + use<> {
    let others = (sessions.len() > 1).then(|| {
        view! {
            <form method="post" novalidate action=href("/account/security/end-others")>
                <Button kind=ButtonKind::Secondary>{t("security-end-others")}</Button>
            </form>
        }
    });
    let rows: Vec<_> = sessions.into_iter().map(|session| open_session(ctx, session, own)).collect();
    view! {
        <section aria-labelledby="sessions">
            <h2 id="sessions">{t("security-sessions")}</h2>
            <ul class="access">{rows}</ul>
            {others}
        </section>
    }
}

fn open_session(ctx: &Ctx, session: session::Model, own: &str) -> impl IntoView + use<> {
    let used = session.last_used_on.map(|day| ta("security-used", &[("day", lang().date(day).into())]));
    let opened = ta("security-opened", &[("moment", lang().moment(session.created_at).into())]);
    let how = way(ctx, session.way, session.provider.as_deref());
    let act = if session.token_hash == own {
        view! { <Tag tone=Tone::Good>{t("security-this-one")}</Tag> }.into_any()
    } else {
        let what =
            ta("security-end-which", &[("browser", browser(session.browser.clone()).into()), ("opened", opened.clone().into())]);
        view! {
            <form method="post" novalidate action=href("/account/security/end")>
                <input type="hidden" name="session" value=session.token_hash/>
                <Button kind=ButtonKind::Secondary>{t("security-end")} <span class="visually-hidden">{what}</span></Button>
            </form>
        }
        .into_any()
    };
    view! {
        <li>
            <div>
                <p><strong><bdi>{browser(session.browser)}</bdi></strong></p>
                <p class="note">{how} " · " {opened} {used.map(|used| view! { " · " {used} })}</p>
            </div>
            {act}
        </li>
    }
}

fn keys(passkeys: Vec<passkey::Model>) -> impl IntoView {
    let none = passkeys.is_empty().then(|| view! { <p>{t("passkeys-none-title")}</p> });
    let rows: Vec<_> = passkeys.into_iter().map(row).collect();
    view! {
        <section aria-labelledby="passkeys">
            <h2 id="passkeys">{t("passkeys-title")}</h2>
            {none}
            <ul class="passkeys">{rows}</ul>
            <p><a href=href("/account/passkeys")>{t("passkeys-manage")}</a></p>
        </section>
    }
}

/// The accounts elsewhere. One more is a way in for good, and is connected by who signed in a moment ago.
fn providers(ctx: &Ctx, links: Vec<provider_link::Model>, recent: bool) -> Option<impl IntoView + use<>> {
    let offered = ctx.config.providers.clone();
    if offered.is_empty() && links.is_empty() {
        return None;
    }
    let none = links.is_empty().then(|| view! { <p>{t("security-no-provider")}</p> });
    let rows: Vec<_> = links.into_iter().map(|link| connected(ctx, link)).collect();
    let offers = if recent || offered.is_empty() {
        let offers: Vec<_> = offered.iter().map(offer).collect();
        view! { <div class="cluster">{offers}</div> }.into_any()
    } else {
        let to = href("/sign-in?next=") + &href("/account/security");
        view! {
            <p>{t("passkey-refused-stale")}</p>
            <p><LinkButton href=to kind=ButtonKind::Secondary>{t("passkey-sign-in-again")}</LinkButton></p>
        }
        .into_any()
    };
    Some(view! {
        <section aria-labelledby="providers">
            <h2 id="providers">{t("security-providers")}</h2>
            <p>{t("security-providers-what")}</p>
            {none}
            <ul class="access">{rows}</ul>
            {offers}
        </section>
    })
}

fn connected(ctx: &Ctx, link: provider_link::Model) -> impl IntoView + use<> {
    let label = label(ctx, &link.issuer);
    let since = ta("security-connected", &[("day", lang().date(link.created_at.date()).into())]);
    let words = ta("security-disconnect", &[("provider", label.as_str().into())]);
    view! {
        <li>
            <div>
                <p><strong><bdi>{label}</bdi></strong></p>
                <p class="note">{link.address.map(|address| view! { <bdi>{address}</bdi> " · " })} {since}</p>
            </div>
            <a href=href(&format!("/account/security/providers/{}/disconnect", link.id))>{words}</a>
        </li>
    }
}

fn offer(provider: &Provider) -> impl IntoView + use<> {
    let words = ta("security-connect", &[("provider", provider.label.as_str().into())]);
    view! {
        <form method="post" novalidate action=href(&format!("/account/security/connect/{}", provider.name))>
            <Button kind=ButtonKind::Secondary>{words}</Button>
        </form>
    }
}

fn came_in(ctx: &Ctx, history: Vec<sign_in::Model>) -> impl IntoView + use<> {
    let head = ["security-when", "security-how", "security-browser", "security-outcome"].map(t).to_vec();
    let rows: Vec<_> = history
        .into_iter()
        .map(|entry| {
            let tone = if entry.outcome == Outcome::Entered { Tone::Good } else { Tone::Bad };
            view! {
                <tr>
                    <th scope="row">{lang().moment(entry.at)}</th>
                    <td>{way(ctx, entry.way, entry.provider.as_deref())}</td>
                    <td><bdi>{browser(entry.browser)}</bdi></td>
                    <td><Tag tone=tone>{t(&format!("sign-in-outcome-{}", entry.outcome))}</Tag></td>
                </tr>
            }
        })
        .collect();
    view! {
        <section aria-labelledby="history">
            <h2 id="history">{t("security-history")}</h2>
            <p>{ta("security-history-what", &[("days", sessions::HISTORY.whole_days().into())])}</p>
            <DataTable caption=t("security-history") caption_hidden=true head=head>{rows}</DataTable>
        </section>
    }
}

/// Which session.
#[derive(Deserialize)]
pub struct Which {
    session: String,
}

/// Ends one session.
pub async fn end(viewer: Viewer, State(ctx): State<Ctx>, Form(which): Form<Which>) -> Result<Redirect, Refusal> {
    sessions::end(&ctx, viewer.signed_in()?, &which.session).await?;
    Ok(Redirect::to(&viewer.href("/account/security?done=ended")))
}

/// Ends all sessions but this one.
pub async fn end_others(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Redirect, Refusal> {
    sessions::end_others(&ctx, viewer.signed_in()?).await?;
    Ok(Redirect::to(&viewer.href("/account/security?done=ended")))
}

/// The last look before an account at a provider is parted from.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<ProviderLinkId>) -> Result<Page, Refusal> {
    let links = link::of(ctx.db.read(), viewer.signed_in()?.person).await?;
    let link = links.into_iter().find(|link| link.id == id).ok_or(Refusal::NotFound)?;
    let label = label(&ctx, &link.issuer);
    let title = viewer.lang.ta("security-disconnect", &[("provider", label.as_str().into())]);
    Ok(Page::with_head(&viewer, title.clone(), Head::quiet(false), move || {
        view! {
            <h1>{title}</h1>
            <p>{ta("security-disconnect-what", &[("provider", label.as_str().into())])}</p>
            <form method="post" novalidate action=href(&format!("/account/security/providers/{id}/disconnect"))>
                <Button kind=ButtonKind::Danger>{t("security-disconnect-now")}</Button>
            </form>
            <p><a href=href("/account/security")>{t("security-keep")}</a></p>
        }
    }))
}

/// Parts from it.
pub async fn disconnect(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<ProviderLinkId>) -> Result<Redirect, Refusal> {
    let gone = link::disconnect(&ctx, viewer.signed_in()?.person, id).await?;
    gone.then(|| Redirect::to(&viewer.href("/account/security?done=disconnected"))).ok_or(Refusal::NotFound)
}
