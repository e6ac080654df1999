//! The shell of every page: head, header, main, footer.

use super::Viewer;
use super::head::{Head, head as head_of};
use crate::kernel::locale::Lang;
use crate::platform::i18n::{link, t, ta};
use leptos::prelude::*;

/// The rooms of the house: the path of each list and the message that names it.
const ROOMS: [(&str, &str); 9] = [
    ("/pacts", "nav-pacts"),
    ("/obligations", "nav-obligations"),
    ("/sanctions", "nav-sanctions"),
    ("/meetings", "nav-meetings"),
    ("/organisations", "nav-organisations"),
    ("/updates", "updates-title"),
    ("/factors", "nav-factors"),
    ("/library", "nav-library"),
    ("/log", "nav-log"),
];

/// The whole document around a page's body.
pub fn shell(viewer: &Viewer, title: &str, head: &Head, body: AnyView) -> impl IntoView + use<> {
    let assets = viewer.ctx.assets.clone();
    let islands = head.islands.then_some(assets.islands).map(|src| view! { <script type="module" src=src></script> });
    view! {
        <html lang=viewer.lang.as_str() dir=viewer.lang.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                {head_of(viewer, title, head)}
                <meta name="color-scheme" content="light dark"/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <link rel="stylesheet" href=assets.css/>
                {islands}
            </head>
            <body>
                <a class="skip" href="#main">{t("skip-to-content")}</a>
                {header(viewer, head.quiet)}
                <main id="main" tabindex="-1" class=head.quiet.then_some("quiet")>
                    {body}
                </main>
                {footer(viewer)}
            </body>
        </html>
    }
}

fn header(viewer: &Viewer, quiet: bool) -> impl IntoView + use<> {
    let rooms: Vec<_> = ROOMS
        .iter()
        .map(|(path, key)| {
            let here = stands_in(&viewer.path, path).then_some("page");
            view! { <a href=link(path) aria-current=here>{t(key)}</a> }
        })
        .collect();
    view! {
        <header class="site-header">
            {viewer.ctx.config.demo.then(demo_banner)}
            <div class="wide masthead">
                <a class="wordmark" href=link("/")>{t("site-name")}</a>
                {languages(viewer)}
                {account(viewer)}
            </div>
            {(!quiet).then(|| view! { <nav class="wide rooms" aria-label=t("nav-label")>{rooms}</nav> })}
        </header>
    }
}

/// Whether the page at `path` belongs to the room at `room`.
fn stands_in(path: &str, room: &str) -> bool {
    path.strip_prefix(room).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

fn demo_banner() -> impl IntoView {
    view! {
        <div class="wide demo-banner">
            <p>
                <strong>{t("demo-banner-title")}</strong>
                " "
                {t("demo-banner")}
                " "
                <a href=link("/demo/cast")>{t("demo-banner-cast")}</a>
                " · "
                <a href="/demo/mail">{t("demo-banner-mail")}</a>
            </p>
        </div>
    }
}

/// The same page in each language, each named in itself.
fn languages(viewer: &Viewer) -> impl IntoView + use<> {
    let links: Vec<_> = Lang::ALL
        .iter()
        .map(|lang| {
            let here = (*lang == viewer.lang).then_some("true");
            let href = format!("/{lang}{}", viewer.path);
            view! { <a href=href lang=lang.as_str() dir=lang.dir() hreflang=lang.as_str() aria-current=here>{lang.endonym()}</a> }
        })
        .collect();
    view! { <nav class="languages" aria-label=t("nav-languages")>{links}</nav> }
}

fn account(viewer: &Viewer) -> AnyView {
    match &viewer.actor {
        None => view! { <nav class="account" aria-label=t("nav-account")><a href=link("/sign-in")>{t("nav-sign-in")}</a></nav> }
            .into_any(),
        Some(actor) => view! {
            <nav class="account" aria-label=t("nav-account")>
                <a href=link("/desk") aria-current=stands_in(&viewer.path, "/desk").then_some("page")>
                    {ta("nav-desk", &[("count", viewer.awaiting.into())])}
                </a>
                <details>
                    <summary>{actor.name.clone()}</summary>
                    <div class="account-menu">
                        <p class="note">{actor.email.to_string()}</p>
                        <a href=link("/account")>{t("nav-your-account")}</a>
                        <form method="post" novalidate action=link("/sign-out")>
                            <button class="link-like" type="submit">{t("nav-sign-out")}</button>
                        </form>
                    </div>
                </details>
            </nav>
        }
        .into_any(),
    }
}

fn footer(viewer: &Viewer) -> impl IntoView + use<> {
    let here = viewer.ctx.config.url(&viewer.href(&viewer.path));
    view! {
        <footer class="wide site-footer">
            <div class="footer-columns">
                <div class="footer-about">
                    <p class="footer-name">{t("site-name")}</p>
                    <p>{t("footer-about")}</p>
                    <p class="print-only">{here}</p>
                </div>
                <section>
                    <h2>{t("footer-check")}</h2>
                    <ul>
                        <li><a href=link("/verify")>{t("footer-verify")}</a></li>
                        <li><a href=link("/log")>{t("footer-log")}</a></li>
                        <li><a href="/log/checkpoint">{t("footer-checkpoint")}</a></li>
                        <li><a href="/log/key">{t("footer-key")}</a></li>
                    </ul>
                </section>
                <section>
                    <h2>{t("footer-house")}</h2>
                    <ul>
                        <li><a href=link("/pacts")>{t("nav-pacts")}</a></li>
                        <li><a href=link("/press")>{t("footer-press")}</a></li>
                        <li><a href=link("/data")>{t("data-title")}</a></li>
                        <li><a href=link("/library")>{t("footer-library")}</a></li>
                        <li><a href=link("/indicators")>{t("indicators-title")}</a></li>
                        <li><a href=link("/methods")>{t("indicators-methods")}</a></li>
                        <li><a href=link("/accessibility")>{t("footer-accessibility")}</a></li>
                    </ul>
                </section>
            </div>
        </footer>
    }
}

#[cfg(test)]
mod tests {
    use super::stands_in;

    #[test]
    fn a_page_belongs_to_the_room_whose_path_it_continues() {
        assert!(stands_in("/pacts", "/pacts"));
        assert!(stands_in("/pacts/a/text", "/pacts"));
        assert!(stands_in("/library?q=a", "/library"));
        assert!(!stands_in("/logs", "/log"));
    }
}
