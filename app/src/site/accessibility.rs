//! What the site does so that everyone can use it, and whom to tell where it fails.

use super::page::Head;
use super::{Page, Viewer};
use crate::platform::i18n::t;
use leptos::prelude::*;

/// The accessibility statement.
pub async fn accessibility(viewer: Viewer) -> Page {
    let head = Head { description: Some(viewer.lang.t("accessibility-lead")), ..Head::default() };
    Page::with_head(&viewer, viewer.lang.t("accessibility-title"), head, || {
        view! {
            <h1>{t("accessibility-title")}</h1>
            <p class="lead">{t("accessibility-lead")}</p>
            <h2>{t("accessibility-what")}</h2>
            <p>{t("accessibility-level")}</p>
            <p>{t("accessibility-script")}</p>
            <p>{t("accessibility-words")}</p>
            <p>{t("accessibility-light")}</p>
            <h2>{t("accessibility-help")}</h2>
            <p>{t("accessibility-tell")}</p>
        }
    })
}
