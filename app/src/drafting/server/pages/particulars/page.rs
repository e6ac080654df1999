//! The page of the particulars, and what somebody else saved in between.

use super::fields::{parties, supersedes, values};
use super::rules::{calendar, not_before, signing};
use super::term::term;
use super::{SIGN, Shown};
use crate::drafting::server::access::Work;
use crate::drafting::server::pages::words::language;
use crate::kernel::locale::{Lang, dir_of};
use crate::pacts::server::pages::words::role;
use crate::platform::i18n::{link, said, t};
use crate::site::page::Head;
use crate::site::typed::in_languages;
use crate::site::{Page, Viewer};
use crate::ui::{Button, Checkbox, ErrorSummary, Field, Fieldset, Notice, Tone};
use leptos::prelude::*;

pub(super) fn page(viewer: &Viewer, shown: Shown) -> Page {
    let head = Head { refused: !shown.errors.is_empty(), ..Head::default() };
    Page::with_head(viewer, viewer.lang.t("draft-particulars"), head, move || body(&shown))
}

fn body(shown: &Shown) -> AnyView {
    let Shown { work, typed, errors, .. } = shown;
    let here = link(&format!("/desk/drafts/{}", work.draft.id));
    let newer = errors.0.iter().any(|e| e.key == "draft-refused-newer").then(|| {
        let history = format!("{here}#versions");
        view! {
            <Notice tone=Tone::Bad title=t("draft-newer-title")>{t("draft-newer")} " " <a href=history>{t("draft-versions")}</a></Notice>
            {now(work)}
        }
    });
    let boxes: Vec<_> = Lang::ALL
        .iter()
        .map(|l| {
            let name = format!("authentic.{l}");
            view! { <Checkbox checked=typed.has(&name) name=name label=language(l.as_str())/> }
        })
        .collect();
    let needed: Vec<_> = SIGN
        .iter()
        .map(|r| {
            let name = format!("needed.{r}");
            let value = typed.get(&name).to_owned();
            view! { <Field name=name label=role(r) value=value inputmode="numeric"/> }
        })
        .collect();
    let wrong =
        |field: &'static str| errors.of(field).map(|key| view! { <p class="field-error" id=field tabindex="-1">{t(key)}</p> });
    let (no_language, no_number) = (wrong("authentic"), wrong("needed"));
    let amends = work.base.is_some();
    view! {
        <ErrorSummary errors=said(errors)/>
        <p class="flush"><a href=here.clone()>{t("draft-back")}</a></p>
        <h1>{t("draft-particulars")}</h1>
        {newer}
        <form method="post" novalidate action=format!("{here}/particulars")>
            <input type="hidden" name="seen" value=typed.get("seen").to_owned()/>
            <input type="hidden" name="named" value=typed.get("named").to_owned()/>
            {in_languages("title", "draft-title", "draft-title-hint", typed, errors, 2)}
            {(!amends).then(|| in_languages("summary", "draft-summary", "draft-summary-hint", typed, errors, 3))}
            <Fieldset legend=t("draft-authentic")>{no_language} {boxes}</Fieldset>
            <Fieldset legend=t("draft-needed")>{no_number} <p class="hint">{t("draft-needed-hint")}</p> {needed}</Fieldset>
            {not_before(shown)}
            {(!amends).then(|| term(shown))}
            {(!amends).then(|| signing(shown))}
            {(!amends).then(|| calendar(shown))}
            {(!amends).then(|| parties(shown))}
            {(!amends).then(|| supersedes(shown))}
            {values(shown)}
            <p><Button>{t("draft-save")}</Button></p>
        </form>
    }
    .into_any()
}

/// What stands there now, where somebody else changed it.
fn now(work: &Work) -> AnyView {
    let content = &work.content;
    let parties: Vec<_> =
        work.parties.iter().map(|(party, o)| view! { <li><bdi>{o.name.clone()}</bdi> " – " {role(party.role)}</li> }).collect();
    let titles: Vec<_> = content
        .title
        .0
        .iter()
        .map(|(tag, text)| view! { <li>{language(tag)} ": " <span lang=tag.clone() dir=dir_of(tag)>{text.clone()}</span></li> })
        .collect();
    let values: Vec<_> = content
        .values
        .iter()
        .map(|(key, value)| view! { <li><code>{key.clone()}</code> ": " <bdi>{value.clone()}</bdi></li> })
        .collect();
    view! { <details><summary>{t("draft-newer-now")}</summary><ul>{titles} {values} {parties}</ul></details> }.into_any()
}
