//! Forms as they were typed, on their way through a last look, and texts in several languages.

use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::kernel::words;
use crate::pacts::model::Texts;
use crate::platform::i18n::{lang, t, ta};
use crate::ui::TextArea;
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

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

    /// Whether a box is ticked.
    pub fn has(&self, name: &str) -> bool {
        !self.get(name).is_empty()
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

    /// All of it, carried on unseen.
    pub fn carried(&self) -> Vec<AnyView> {
        let fields = self.0.iter().filter(|(name, _)| *name != "step");
        fields.map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone()/> }.into_any()).collect()
    }
}

/// A text in the reader's language, and the others a click away.
pub fn in_languages(field: &'static str, label: &str, hint: &str, typed: &Typed, errors: &FieldErrors, rows: u32) -> AnyView {
    let value = |l: Lang| typed.get(&format!("{field}.{l}")).to_owned();
    let (own, error) = (lang(), errors.of(field).map(t));
    let others: Vec<Lang> = Lang::ALL.iter().copied().filter(|l| *l != own).collect();
    let open = others.iter().any(|l| !value(*l).is_empty());
    let others: Vec<_> = others
        .into_iter()
        .map(|l| {
            let words = [("what", t(label).into()), ("language", t(&format!("language-{l}")).into())];
            view! { <TextArea name=format!("{field}.{l}") label=ta("report-in-language", &words) value=value(l) rows=rows lang=l/> }
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
