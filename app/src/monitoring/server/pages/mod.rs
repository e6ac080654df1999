//! The pages of monitoring: the monitor's queue and desk, what passes between it and a signatory, and what everyone reads of it.

pub mod accept;
pub mod ask;
pub mod beside;
pub mod declaration;
pub mod desk;
pub mod monitor;
pub mod publication;
pub mod publish;
pub mod queue;
pub mod rate;
pub mod reply;
pub mod review;
pub mod tasks;
pub mod term;
pub mod thread;
pub mod writing;

use super::Error;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::{ObligationId, ReportId};
use crate::kernel::locale::Lang;
use crate::kernel::words;
use crate::pacts::model::Texts;
use crate::platform::i18n::{lang, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Notice, SummaryList, TextArea, Tone};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::Nothing => Self::Refused("review-refused-nothing"),
            Error::Newer => Self::Refused("review-refused-newer"),
            Error::TooEarly => Self::Refused("review-refused-too-early"),
            Error::Replied => Self::Refused("review-refused-replied"),
            Error::Closed => Self::Refused("review-refused-closed"),
            Error::Incomplete(_) => Self::Refused("review-refused-incomplete"),
            Error::Db(error) => error.into(),
        }
    }
}

words! {
    /// What a button of a form asks for.
    Step {
        /// To go on writing
        Edit = "edit",
        /// To look at what was written
        Check = "check",
        /// To do it
        Act = "act",
    }
}

/// The fields of a form as they came. Nothing of them is lost on the way from the form to the last look and back.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Typed(BTreeMap<String, String>);

impl Typed {
    /// What a field holds; nothing where it is not there.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map(String::as_str).unwrap_or_default()
    }

    /// The languages of a field, which are named `field.en` and so on, where something was said.
    pub fn texts(&self, field: &str) -> Texts {
        let said = Lang::ALL.iter().map(|l| (l.to_string(), self.get(&format!("{field}.{l}")).trim().to_owned()));
        Texts(said.filter(|(_, text)| !text.is_empty()).collect())
    }

    /// Which button was pressed.
    pub fn step(&self) -> Step {
        self.get("step").parse().unwrap_or(Step::Check)
    }

    /// Fields as a form would send them, to begin with.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.0.insert(name.to_owned(), value.to_string());
        self
    }

    /// A text in several languages, to begin with.
    #[must_use]
    pub fn with_texts(self, field: &str, texts: &Texts) -> Self {
        texts.0.iter().fold(self, |all, (lang, text)| all.with(&format!("{field}.{lang}"), text))
    }

    /// The revision that was looked at.
    fn seen(&self) -> Result<ReportId, Refusal> {
        self.get("report").parse().map_err(|_| Refusal::BadRequest)
    }

    /// All of it, carried on unseen.
    fn carried(&self) -> Vec<AnyView> {
        let fields = self.0.iter().filter(|(name, _)| *name != "step");
        fields.map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone()/> }.into_any()).collect()
    }
}

/// What the page of a last look says around its button.
struct Look {
    /// Its title.
    title: &'static str,
    /// What will happen.
    what: String,
    /// The button's words.
    act: &'static str,
    /// Whether what was typed can be changed.
    editable: bool,
}

/// The last look before an act that cannot be undone.
fn look(viewer: &Viewer, look: Look, typed: Typed, shown: impl FnOnce() -> Vec<AnyView> + 'static) -> Page {
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
            <form method="post" action=here>
                {carried}
                <p class="cluster">
                    <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Act.to_string()>{t(look.act)}</Button>
                    {edit}
                </p>
            </form>
        }
    })
}

/// A text in the reader's language, and the others a click away.
fn in_languages(field: &'static str, label: &str, hint: &str, typed: &Typed, errors: &FieldErrors, rows: u32) -> AnyView {
    let value = |l: Lang| typed.get(&format!("{field}.{l}")).to_owned();
    let (own, error) = (lang(), errors.of(field).map(t));
    let others: Vec<Lang> = Lang::ALL.iter().copied().filter(|l| *l != own).collect();
    let open = others.iter().any(|l| !value(*l).is_empty());
    let others: Vec<_> = others
        .into_iter()
        .map(|l| {
            let words = [("what", t(label).into()), ("language", t(&format!("language-{l}")).into())];
            view! { <TextArea name=format!("{field}.{l}") label=ta("report-in-language", &words) value=value(l) rows=rows/> }
        })
        .collect();
    // The error summary leads to the field's plain name.
    view! {
        <section id=field>
            <TextArea name=format!("{field}.{own}") label=t(label) hint=t(hint) value=value(own) error=error rows=rows/>
            <details open=open>
                <summary>{t("report-other-languages")}</summary>
                {others}
            </details>
        </section>
    }
    .into_any()
}

/// An obligation's identifier from a path.
fn obligation_id(id: &str) -> Result<ObligationId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}
