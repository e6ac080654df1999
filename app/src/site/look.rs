//! The last look before an act that cannot be undone: what will happen, and what was typed, carried on unseen.

use super::page::Head;
use super::typed::{Step, Typed};
use super::{Page, Viewer};
use crate::platform::i18n::t;
use crate::ui::{Button, ButtonKind, Notice, SummaryList, Tone};
use leptos::prelude::*;

/// What the page of a last look says around its button.
pub struct Look {
    /// Its title.
    pub title: &'static str,
    /// What will happen.
    pub what: String,
    /// The button's words.
    pub act: &'static str,
    /// Whether what was typed can be changed.
    pub editable: bool,
}

/// The last look before an act that cannot be undone.
pub fn look(viewer: &Viewer, look: Look, typed: Typed, shown: impl FnOnce() -> Vec<AnyView> + 'static) -> Page {
    let here = viewer.href(viewer.path.split('?').next().unwrap_or_default());
    Page::with_head(viewer, viewer.lang.t(look.title), Head::quiet(false), move || {
        let (rows, carried) = (shown(), typed.carried());
        let edit = look.editable.then(|| {
            view! { <Button kind=ButtonKind::Secondary name="step".to_owned() value=Step::Edit.to_string()>{t("look-edit")}</Button> }
        });
        view! {
            <h1>{t(look.title)}</h1>
            <SummaryList>{rows}</SummaryList>
            <Notice tone=Tone::Soon title=t("look-title")>{look.what}</Notice>
            <form method="post" novalidate action=here>
                {carried}
                <p class="cluster">
                    <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Act.to_string()>{t(look.act)}</Button>
                    {edit}
                </p>
            </form>
        }
    })
}
