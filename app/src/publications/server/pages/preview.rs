//! A draft as it will be read, beside its form, on its record, and for the island that shows it while it is typed.

use super::words::written;
use crate::kernel::locale::Lang;
use crate::pacts::model::Texts;
use crate::platform::i18n::t;
use crate::publications::model::Draft;
use crate::site::Viewer;
use leptos::prelude::*;

/// How it will look, without a page around it.
pub fn fragment(viewer: &Viewer, draft: &Draft) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(viewer.lang);
        preview(draft).to_html()
    });
    owner.cleanup();
    html.replace("<!>", "")
}

/// The draft as it will be read, language after language.
pub fn preview(draft: &Draft) -> AnyView {
    let parts: Vec<_> = Lang::ALL
        .iter()
        .filter(|l| draft.languages().contains(l.as_str()))
        .map(|l| {
            let tag = l.as_str();
            let text = |texts: &Texts| texts.0.get(tag).cloned().unwrap_or_default();
            let machine = draft.machine.contains(tag).then(|| view! { <p class="note">{t("update-machine-mark")}</p> });
            view! {
                <section class="update-preview">
                    <p class="kind">{l.endonym()}</p>
                    {machine}
                    <div lang=tag dir=l.dir()>
                        <p class="update-preview-title">{text(&draft.title)}</p>
                        <p class="lead">{text(&draft.summary)}</p>
                    </div>
                    {written(&text(&draft.body), tag)}
                    {draft.inside.0.get(tag).map(|inside| view! { <div class="update-inside">{written(inside, tag)}</div> })}
                </section>
            }
        })
        .collect();
    view! { {parts} }.into_any()
}
