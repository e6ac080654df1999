//! How obligations, reports and standing are said on every page.

use crate::commitments::model::{Completion, ObligationState, StandingStatus};
use crate::commitments::server::entity::standing;
use crate::commitments::server::standing::MISSED_REPORT;
use crate::commitments::tally::{Measure, Tally};
use crate::platform::i18n::{lang, t, ta};
use crate::platform::lists::list_url;
use crate::sanctions::server::effects::BY_DECISION;
use crate::ui::{Stat, Stats, Tag, Tone};
use leptos::prelude::*;
use time::Date;

/// What a reader is told of an obligation, in a word with its shape.
pub fn status(status: ObligationState) -> AnyView {
    let tone = match status {
        ObligationState::Missed => Tone::Bad,
        ObligationState::Due | ObligationState::Returned => Tone::Soon,
        ObligationState::Upcoming | ObligationState::Reported => Tone::Pending,
        ObligationState::Verified => Tone::Good,
        ObligationState::Waived => Tone::Neutral,
    };
    view! { <Tag tone=tone>{t(&format!("obligation-status-{status}"))}</Tag> }.into_any()
}

/// The obligations that a measure counts, in a word.
pub fn measure(of: Measure) -> String {
    match of.told_in() {
        Some(("completion", word)) => ta("obligations-said", &[("completion", t(&format!("completion-{word}")).into())]),
        Some(("found", word)) => ta("obligations-found", &[("completion", t(&format!("completion-{word}")).into())]),
        Some((_, word)) => t(&format!("obligation-status-{word}")),
        None => t(if of == Measure::Late { "board-ever-late" } else { "board-on-time" }),
    }
}

/// What is said of obligations in figures: every state, then what was late and what was not.
pub const COUNTED: [Measure; 9] = [
    Measure::Missed,
    Measure::Due,
    Measure::Upcoming,
    Measure::Returned,
    Measure::Reported,
    Measure::Verified,
    Measure::Waived,
    Measure::Late,
    Measure::OnTime,
];

/// How many stand where, and how many were late or on time, each leading to the list within these filters.
pub fn stats(tally: &Tally, filters: &[(&str, &str)]) -> AnyView {
    let stats: Vec<_> = COUNTED
        .into_iter()
        .map(|measure| {
            let n = tally.get(measure);
            let words = ta(&format!("obligations-count-{measure}"), &[("count", n.into())]);
            let to = list_url("/obligations", &[filters, &[("status", measure.as_str())]].concat(), 1);
            view! { <Stat value=lang().number(n) counts=words href=to/> }
        })
        .collect();
    view! { <Stats>{stats}</Stats> }.into_any()
}

/// By how many days it is, or was, late; nothing where it is not.
pub fn late(days: i64) -> Option<AnyView> {
    (days > 0).then(|| view! { <span class="no-wrap">{ta("obligation-late", &[("count", days.into())])}</span> }.into_any())
}

/// A period by its first and last day.
pub fn period(from: Date, to: Date) -> String {
    ta("obligation-period", &[("from", lang().date(from).into()), ("to", lang().date(to).into())])
}

/// How far a commitment is kept, in a word with its shape.
pub fn completion(completion: Completion) -> AnyView {
    let tone = match completion {
        Completion::Complete | Completion::Substantial => Tone::Good,
        Completion::Limited => Tone::Soon,
        Completion::NotStarted => Tone::Bad,
        Completion::Unclear => Tone::Pending,
        Completion::Withdrawn => Tone::Neutral,
    };
    view! { <Tag tone=tone>{t(&format!("completion-{completion}"))}</Tag> }.into_any()
}

/// Where a signatory stands, since when and why; active where there is no departure.
pub fn standing(departure: Option<&standing::Model>) -> AnyView {
    let Some(s) = departure else { return view! { <Tag tone=Tone::Good>{t("standing-active")}</Tag> }.into_any() };
    let tone = if s.status == StandingStatus::NonCommunicating { Tone::Soon } else { Tone::Bad };
    let since = ta("standing-since", &[("day", lang().date(s.since.date()).into())]);
    let reason = match s.reason.as_str() {
        MISSED_REPORT => t("standing-missed-report"),
        BY_DECISION => t("standing-by-decision"),
        other => other.to_owned(),
    };
    let status = t(&format!("standing-{}", s.status));
    view! { <Tag tone=tone>{status}</Tag> " " {since} ". " {reason} }.into_any()
}
