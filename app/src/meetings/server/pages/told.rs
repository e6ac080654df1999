//! What an act says, as it is looked at before it is done.

use super::Open;
use super::words::{attendance, when, written};
use crate::commitments::calendar::WorkingCalendar;
use crate::kernel::text::Slug;
use crate::meetings::act::Act;
use crate::meetings::model::{Call, Decision};
use crate::pacts::model::Texts;
use crate::pacts::server::pages::words::{fact, said};
use crate::platform::i18n::{lang, t, ta};
use leptos::prelude::*;

/// The facts of a call.
pub fn call(call: &Call, calendar: &WorkingCalendar) -> Vec<AnyView> {
    let items: Vec<_> = call.agenda.iter().map(|item| view! { <li>{said(&item.text)}</li> }).collect();
    let documents: Vec<_> = call.documents.iter().map(|d| view! { <li><bdi>{d.title.clone()}</bdi></li> }).collect();
    let mut facts = vec![
        fact("meeting-begins", when(call.starts_at, calendar)),
        fact("meeting-length", ta("meeting-minutes", &[("count", call.minutes.into())])),
        fact("meeting-place", view! { <bdi>{call.place.clone()}</bdi> }),
        fact("meeting-agenda", view! { <ol>{items}</ol> }),
        fact("meeting-agenda-until-label", lang().date(call.agenda_until)),
    ];
    facts.extend(call.link.clone().map(|link| fact("meeting-link", view! { <bdi>{link}</bdi> })));
    if !documents.is_empty() {
        facts.push(fact("meeting-documents", view! { <ul>{documents}</ul> }));
    }
    facts
}

/// The facts of an act.
pub fn facts(act: &Act, open: &Open) -> Vec<AnyView> {
    let why = |texts: &Texts| fact("meeting-why", said(texts));
    match act {
        Act::Changed { call: new, why: reason } => {
            let mut facts = call(new, &open.file.committee.calendar);
            facts.push(why(reason));
            facts
        }
        Act::Cancelled { why: reason } => vec![why(reason)],
        Act::Held { attendance: seats, quorum } => {
            let row = |(seat, was): (&Slug, _)| {
                let line = ta("meeting-was", &[("organisation", open.name(seat).into()), ("was", attendance(was).into())]);
                view! { <li>{line}</li> }
            };
            let rows: Vec<_> = seats.iter().map(|(seat, was)| row((seat, *was))).collect();
            let quorum = t(if *quorum { "meeting-quorum-yes" } else { "meeting-quorum-no" });
            vec![fact("meeting-attendance", view! { <ul>{rows}</ul> }), fact("committee-quorum", quorum)]
        }
        Act::Drafted { minutes, until } => {
            vec![fact("minutes-until", lang().date(*until)), fact("minutes-title", written(minutes))]
        }
        Act::Decided { decision } => decided(decision, open),
        Act::Adopted { minutes, .. } => vec![fact("minutes-title", written(minutes))],
        Act::Done { number, note } => {
            let mut facts = point(*number, open);
            facts.push(fact("action-note", said(note)));
            facts
        }
        Act::Dropped { number, why: reason } => {
            let mut facts = point(*number, open);
            facts.push(why(reason));
            facts
        }
        Act::Founded { .. }
        | Act::Reformed { .. }
        | Act::Closed { .. }
        | Act::Called { .. }
        | Act::Asked { .. }
        | Act::Answered { .. }
        | Act::Commented { .. }
        | Act::Late { .. } => vec![],
    }
}

fn point(number: u32, open: &Open) -> Vec<AnyView> {
    open.file.meeting.points.get(&number).map_or_else(Vec::new, |point| decided(&point.decision, open))
}

fn decided(decision: &Decision, open: &Open) -> Vec<AnyView> {
    let mut facts = vec![fact("decision-what", said(&decision.text))];
    if let Some(owner) = &decision.owner {
        facts.push(fact("decision-owner", view! { <bdi>{open.name(owner)}</bdi> }));
    }
    facts.extend(decision.due_on.map(|day| fact("decision-due", lang().date(day))));
    facts
}
