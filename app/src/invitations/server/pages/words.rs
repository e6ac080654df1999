//! What the pages of a place share: its way back, the state of an invitation, and what is wrong with a row.

use crate::invitations::model::Answer;
use crate::invitations::server::access::Place;
use crate::kernel::locale::Lang;
use crate::pacts::members::{MOST_ROWS, RowProblem, RowProblemKind};
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{Tag, Tone};
use leptos::prelude::*;

/// Where the page belongs: a link to the place by the association's name and the pact's.
pub fn back(place: &Place) -> AnyView {
    let path = if place.is_of_association() { place.path() } else { format!("{}/mandates", place.path()) };
    let (href, title) = (link(&path), named(place));
    view! { <p class="flush"><a href=href>{title}</a></p> }.into_any()
}

/// The association in the pact, in words.
pub fn named(place: &Place) -> String {
    let pact = place.pact.title.pick(lang()).0;
    ta("members-place", &[("association", place.association.name.as_str().into()), ("pact", pact.into())])
}

/// Where an invitation stands, as a tag.
pub fn tag(answer: Answer) -> AnyView {
    let tone = match answer {
        Answer::Signed => Tone::Good,
        Answer::Opened => Tone::Soon,
        Answer::Invited => Tone::Pending,
        Answer::Ended => Tone::Bad,
        Answer::Declined | Answer::Lapsed => Tone::Neutral,
    };
    view! { <Tag tone=tone>{t(&format!("invitation-answer-{answer}"))}</Tag> }.into_any()
}

/// What is wrong with a row, and what to do about it.
pub fn reason(lang: Lang, problem: &RowProblem) -> String {
    match &problem.kind {
        RowProblemKind::TooMany => lang.ta("members-row-too-many", &[("most", MOST_ROWS.into())]),
        RowProblemKind::Twice(first) => lang.ta("members-row-twice", &[("line", (*first).into())]),
        RowProblemKind::Refused(key) => lang.t(key),
        kind => lang.t(key(kind)),
    }
}

/// What a spreadsheet would take for a formula is kept from being one.
pub fn cell(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// The message of what is wrong with a field.
pub const fn key(kind: &RowProblemKind) -> &'static str {
    match kind {
        RowProblemKind::NoColumn => "members-row-no-column",
        RowProblemKind::UnknownColumn => "members-row-unknown-column",
        RowProblemKind::Csv(_) => "members-row-csv",
        RowProblemKind::NoRows => "members-row-none",
        RowProblemKind::Text => "members-row-text",
        RowProblemKind::Slug => "members-row-slug",
        RowProblemKind::Number => "members-row-number",
        RowProblemKind::Lei => "members-row-lei",
        RowProblemKind::Email => "members-row-email",
        RowProblemKind::Country => "members-row-country",
        RowProblemKind::Language => "members-row-language",
        RowProblemKind::Date => "members-row-date",
        RowProblemKind::Past => "members-row-past",
        RowProblemKind::TooMany | RowProblemKind::Twice(_) | RowProblemKind::Refused(_) => "members-row-whole",
    }
}
