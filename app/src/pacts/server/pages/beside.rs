//! What differs beside the texts of two versions, field by field, as a table: prose with what was taken out and put in.

use super::term::length;
use super::words::role;
use crate::commitments::calendar::WorkingCalendar;
use crate::kernel::locale::Lang;
use crate::pacts::beside::{Difference, Field, Held, Particulars, differences};
use crate::pacts::lasting::Lasting;
use crate::pacts::signing::Signing;
use crate::pacts::term::Renewal;
use crate::pacts::version::Measure;
use crate::platform::i18n::{lang, t, ta};
use crate::ui::{DataTable, Foreign, Redline};
use leptos::prelude::*;

/// The table of what differs; nothing where nothing does.
pub fn beside(before: &Particulars, after: &Particulars) -> Option<AnyView> {
    let rows: Vec<_> = differences(before, after).iter().map(row).collect();
    (!rows.is_empty()).then(|| {
        let head = ["beside-field", "beside-before", "beside-after"].map(t).to_vec();
        view! { <DataTable caption=t("beside-title") head=head>{rows}</DataTable> }.into_any()
    })
}

fn row(difference: &Difference<'_>) -> AnyView {
    let Difference { field, before, after } = difference;
    let after = match (before, after) {
        (Some(Held::Prose(tag, was)), Some(Held::Prose(_, is))) => {
            view! { <Redline before=was.clone() after=is.clone() lang=tag.clone()/> }.into_any()
        }
        _ => held(*after),
    };
    view! { <tr><th scope="row">{name(field)}</th> <td>{held(*before)}</td> <td>{after}</td></tr> }.into_any()
}

/// What a field is called.
fn name(field: &Field) -> String {
    let inside = |key: &str, tag: &str| format!("{} ({})", t(key), language(tag));
    match field {
        Field::Title(tag) => inside("draft-title", tag),
        Field::Summary(tag) => inside("draft-summary", tag),
        Field::Authentic => t("draft-authentic"),
        Field::Needed(of) => format!("{} ({})", t("draft-needed"), role(of)),
        Field::NotBefore => t("beside-not-before"),
        Field::Term => t("pact-term-title"),
        Field::Signing => t("beside-signing"),
        Field::Calendar => t("draft-calendar"),
        Field::Supersedes => t("draft-supersedes"),
        Field::Measure(code) => ta("beside-measure", &[("code", code.as_str().into())]),
        Field::Place(key) => ta("beside-place", &[("place", key.as_str().into())]),
    }
}

/// What it holds.
fn held(held: Option<&Held>) -> AnyView {
    match held {
        None => t("beside-nothing-there").into_any(),
        Some(Held::Prose(tag, text)) => {
            let (tag, text) = (tag.clone(), text.clone());
            view! { <Foreign lang=tag>{text}</Foreign> }.into_any()
        }
        Some(Held::Typed(text)) => view! { <bdi>{text.clone()}</bdi> }.into_any(),
        Some(Held::Languages(tags)) => {
            tags.iter().map(|tag| language(tag)).collect::<Vec<_>>().join(&t("pacts-list-separator")).into_any()
        }
        Some(Held::Number(n)) => lang().number(*n).into_any(),
        Some(Held::Day(day)) => lang().date(*day).into_any(),
        Some(Held::Term(term)) => said_of(term).into_any(),
        Some(Held::Signing(signing)) => signed(signing).into_any(),
        Some(Held::Calendar(calendar)) => worked(calendar).into_any(),
        Some(Held::Measure(measure)) => sanction(measure).into_any(),
    }
}

/// For how long it is in force, and how that ends, in sentences.
pub fn said_of(term: &Lasting) -> String {
    let then = match term.renewal {
        Renewal::Tacit => "beside-then-tacit",
        Renewal::Agreement => "beside-then-agreement",
        Renewal::None => "pact-term-then-none",
    };
    let lasts = term.months.map(|months| ta("beside-lasts", &[("length", length(months).into())]));
    let mut all: Vec<String> = lasts.into_iter().chain([t(then)]).collect();
    if term.notice_months > 0 {
        all.push(ta("beside-notice", &[("length", length(term.notice_months).into())]));
    }
    all.extend(term.terminable_months.map(|months| ta("beside-terminable", &[("length", length(months).into())])));
    all.join(" ")
}

fn signed(signing: &Signing) -> String {
    let turns: Vec<String> = signing.order.iter().map(role).collect();
    let order = (!turns.is_empty()).then(|| ta("beside-order", &[("roles", turns.join(&t("pacts-list-separator")).into())]));
    let countersigned = signing.countersignature.map(|_| {
        t(if signing.countersigned_only { "signatories-countersigned-only" } else { "signatories-countersigned-noted" })
    });
    order.into_iter().chain(countersigned).collect::<Vec<_>>().join(" ")
}

fn worked(calendar: &WorkingCalendar) -> String {
    let rest = calendar.weekend.iter().map(|day| t(&format!("rest-day-{day}")));
    let holidays = calendar.holidays.iter().map(|day| lang().date(*day));
    let all: Vec<String> = std::iter::once(calendar.time_zone.clone()).chain(rest).chain(holidays).collect();
    all.join(&t("pacts-list-separator"))
}

fn sanction(measure: &Measure) -> String {
    let title = measure.title.pick(lang()).0.to_owned();
    let mut all = vec![ta("beside-step", &[("level", measure.level.into()), ("measure", title.into())])];
    all.extend(measure.max_months.map(|months| ta("beside-longest", &[("length", length(months).into())])));
    all.push(t(if measure.published { "beside-published" } else { "beside-not-published" }));
    all.push(t(if measure.appealable { "beside-appealable" } else { "beside-final" }));
    all.join(" ")
}

fn language(tag: &str) -> String {
    tag.parse::<Lang>().map_or_else(|_| tag.to_owned(), |known| t(&format!("language-{known}")))
}
