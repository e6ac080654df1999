//! How meetings and decisions are said on every page.

use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::server::zone;
use crate::kernel::locale::dir_of;
use crate::meetings::model::{Attendance, DecisionState, MeetingState};
use crate::meetings::server::queries::Line;
use crate::pacts::model::Texts;
use crate::pacts::server::markdown::render;
use crate::pacts::server::pages::words::said;
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{DataTable, Tag, Tone};
use leptos::prelude::*;
use time::OffsetDateTime;

/// Where a meeting stands, in a word with its shape.
pub fn state(state: MeetingState) -> AnyView {
    let tone = match state {
        MeetingState::Called => Tone::Soon,
        MeetingState::Held => Tone::Pending,
        MeetingState::Adopted => Tone::Good,
        MeetingState::Cancelled => Tone::Bad,
    };
    view! { <Tag tone=tone>{t(&format!("meeting-state-{state}"))}</Tag> }.into_any()
}

/// What became of a decision, in a word with its shape.
pub fn decision_state(state: DecisionState) -> AnyView {
    let tone = match state {
        DecisionState::Standing => Tone::Neutral,
        DecisionState::Open => Tone::Soon,
        DecisionState::Late => Tone::Bad,
        DecisionState::Done => Tone::Good,
        DecisionState::Dropped => Tone::Pending,
    };
    view! { <Tag tone=tone>{t(&format!("decision-state-{state}"))}</Tag> }.into_any()
}

/// Whether a seat was taken, in a word.
pub fn attendance(attendance: Attendance) -> String {
    t(&format!("attendance-{attendance}"))
}

/// A day and an hour where the pact is, with the time zone.
pub fn when(at: OffsetDateTime, calendar: &WorkingCalendar) -> String {
    let shown = zone::local(at, calendar).map_or_else(|_| lang().moment(at), |local| lang().clock(local));
    ta("meeting-when", &[("moment", shown.into()), ("zone", calendar.time_zone.as_str().into())])
}

/// A text in Markdown for the reader, marked with the language that it is in.
pub fn written(texts: &Texts) -> AnyView {
    let (body, tag) = texts.pick(lang());
    let (html, tag) = (render(body), tag.to_owned());
    let dir = dir_of(&tag);
    view! { <div class="legal" lang=tag dir=dir inner_html=html></div> }.into_any()
}

/// Meetings in a table.
pub fn table(lines: &[Line], caption: String) -> AnyView {
    let rows: Vec<_> = lines.iter().map(row).collect();
    let head = ["meeting-day", "meeting-committee", "meeting-pact", "meeting-state"].map(t).to_vec();
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}

fn row(line: &Line) -> AnyView {
    let (to, pact) = (link(&format!("/meetings/{}", line.id)), link(&format!("/pacts/{}/meetings", line.pact)));
    view! {
        <tr>
            <th scope="row"><a href=to>{when(line.starts_at, &line.calendar())}</a></th>
            <td>{said(&line.terms.name)}</td>
            <td><a href=pact>{said(&line.pact_title)}</a></td>
            <td>{state(line.state)}</td>
        </tr>
    }
    .into_any()
}
