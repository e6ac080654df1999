//! For how long the pact is in force, what happens then, and who may end it before.

use super::Shown;
use crate::drafting::model::Content;
use crate::kernel::error::FieldErrors;
use crate::pacts::lasting::Lasting;
use crate::pacts::server::pages::term::length;
use crate::pacts::template::Template;
use crate::pacts::term::{LONGEST, Renewal, WITHOUT_TERM};
use crate::platform::i18n::{t, ta};
use crate::site::typed::Typed;
use crate::ui::{Field, Fieldset, Select};
use leptos::prelude::*;
use std::ops::RangeInclusive;

/// The form with what was saved last of it, or with what the template says.
pub(super) fn typed(typed: Typed, template: &Template, content: &Content) -> Typed {
    let of_template = || template.term.as_ref().map(Lasting::from);
    let Some(Lasting { months, renewal, notice_months, terminable_months }) = content.term.clone().or_else(of_template) else {
        return typed.with("renewal", Renewal::None);
    };
    let number = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
    typed
        .with("term_months", number(months))
        .with("renewal", renewal)
        .with("notice_months", number(Some(notice_months).filter(|n| *n > 0)))
        .with("terminable_months", number(terminable_months))
}

/// What was typed of it; none where the pact does not end by itself, and in an amendment, which keeps what its pact says.
pub(super) fn read(Shown { work, template, typed, .. }: &Shown, errors: &mut FieldErrors) -> Option<Lasting> {
    if work.base.is_some() {
        return None;
    }
    let mut number = |name: &'static str, within: RangeInclusive<u32>, wrong: &'static str| -> Option<u32> {
        let text = typed.get(name).trim();
        let found = text.parse::<u32>().ok().filter(|n| within.contains(n));
        if found.is_none() && !text.is_empty() {
            errors.add(name, wrong);
        }
        found
    };
    let is_asked = template.term.is_none();
    let months = if is_asked { number("term_months", 1..=LONGEST, "draft-term-months-wrong") } else { None };
    let notice_months = number("notice_months", 0..=LONGEST, "draft-term-notice-wrong").unwrap_or(0);
    let terminable_months = number("terminable_months", 0..=LONGEST, "draft-term-terminable-wrong");
    let renewal = typed.get("renewal").parse().unwrap_or(Renewal::None);
    if is_asked && typed.get("term_months").trim().is_empty() {
        if renewal != Renewal::None || notice_months > 0 || terminable_months.is_some() {
            errors.add("term_months", "draft-term-months-missing");
        }
        return None;
    }
    Some(Lasting { months, renewal, notice_months, terminable_months })
}

/// Its fields.
pub(super) fn term(Shown { template, typed, errors, .. }: &Shown) -> AnyView {
    let months = template.term.is_none().then(|| {
        let hint = ta("draft-term-months-hint", &[("length", length(WITHOUT_TERM).into())]);
        view! {
            <Field name="term_months" label=t("draft-term-months") hint=hint value=typed.get("term_months") inputmode="numeric"
                error=errors.of("term_months").map(t)/>
        }
    });
    let place = template.term.is_some().then(|| view! { <p class="hint">{t("draft-term-place")}</p> });
    let renewals = Renewal::ALL.iter().map(|renewal| (renewal.to_string(), t(&format!("draft-renewal-{renewal}")))).collect();
    let renewal = view! { <Select name="renewal" label=t("draft-renewal") options=renewals selected=typed.get("renewal")/> };
    let number = |name: &'static str, label: &str, hint: &str| {
        let (value, error) = (typed.get(name).to_owned(), errors.of(name).map(t));
        view! { <Field name=name label=t(label) hint=t(hint) value=value inputmode="numeric" error=error/> }
    };
    let notice = number("notice_months", "draft-term-notice", "draft-term-notice-hint");
    let terminable = number("terminable_months", "draft-term-terminable", "draft-term-terminable-hint");
    view! { <Fieldset legend=t("draft-term")>{place} {months} {renewal} {notice} {terminable}</Fieldset> }.into_any()
}
