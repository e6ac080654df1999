//! The shell of every page: head, header, main, footer.

use super::Viewer;
use super::page::Head;
use crate::kernel::locale::Lang;
use crate::platform::i18n::{link, t, ta};
use leptos::prelude::*;

/// The whole document around a page's body.
pub fn shell(viewer: &Viewer, title: &str, head: &Head, body: AnyView) -> impl IntoView + use<> {
    let assets = viewer.ctx.assets.clone();
    let islands = head.islands.then_some(assets.islands).map(|src| view! { <script type="module" src=src></script> });
    let title = if head.refused { ta("title-error", &[("title", title.into())]) } else { title.to_owned() };
    let description = head.description.clone().map(|d| view! { <meta name="description" content=d/> });
    view! {
        <html lang=viewer.lang.as_str() dir=viewer.lang.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{ta("title-site", &[("title", title.into())])}</title>
                {description}
                <meta name="color-scheme" content="light dark"/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <link rel="stylesheet" href=assets.css/>
                {islands}
            </head>
            <body>
                <a class="skip" href="#main">{t("skip-to-content")}</a>
                {header(viewer)}
                <main id="main" tabindex="-1">{body}</main>
            </body>
        </html>
    }
}

fn header(viewer: &Viewer) -> impl IntoView + use<> {
    let path = viewer.path.clone();
    let languages: Vec<_> = Lang::ALL
        .iter()
        .map(|l| view! { <a href=format!("/{l}{path}") lang=l.as_str() dir=l.dir() hreflang=l.as_str()>{l.endonym()}</a> })
        .collect();
    let name = viewer.actor.as_ref().map(|a| a.name.clone());
    view! {
        <header>
            <a href=link("/")>{t("site-name")}</a>
            <nav aria-label=t("nav-label")>
                <a href=link("/pacts")>{t("nav-pacts")}</a>
                {match name {
                    Some(name) => view! { <a href=link("/account")>{name}</a> }.into_any(),
                    None => view! { <a href=link("/sign-in")>{t("nav-sign-in")}</a> }.into_any(),
                }}
            </nav>
            <nav aria-label=t("nav-languages")>{languages}</nav>
        </header>
    }
}
