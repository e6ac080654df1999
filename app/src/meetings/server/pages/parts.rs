//! The sections of a meeting's page.

use super::Open;
use super::words::{attendance, decision_state, written};
use crate::commitments::server::pages::words::late;
use crate::kernel::text::Slug;
use crate::log::server::words::kind;
use crate::meetings::meeting::{Point, Stage, Step};
use crate::meetings::server::actions::days_late;
use crate::meetings::server::entity::step;
use crate::pacts::server::pages::words::{organisation, said};
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{ButtonKind, DataTable, Empty, Event, LinkButton, Notice, Timeline, Tone};
use leptos::prelude::*;

/// What it is about, item by item.
pub(super) fn agenda(open: &Open) -> AnyView {
    let call = &open.file.meeting.call;
    let items: Vec<_> = call
        .agenda
        .iter()
        .map(|item| {
            let by = item.asked_by.as_ref().map(|seat| {
                let name = open.name(seat);
                view! { <br/> <span class="soft">{ta("meeting-asked-by", &[("organisation", name.into())])}</span> }
            });
            view! { <li>{said(&item.text)} {by}</li> }
        })
        .collect();
    let until = (open.file.meeting.stage == Stage::Called)
        .then(|| view! { <p class="note">{ta("meeting-agenda-until", &[("day", lang().date(call.agenda_until).into())])}</p> });
    view! {
        <section id="agenda">
            <h2>{t("meeting-agenda")}</h2>
            <ol class="agenda">{items}</ol>
            {until}
        </section>
    }
    .into_any()
}

/// What to read before.
pub(super) fn documents(open: &Open) -> Option<AnyView> {
    let all: Vec<_> = open
        .file
        .meeting
        .call
        .documents
        .iter()
        .map(|d| view! { <li><a href=d.url.clone() rel="nofollow noopener"><bdi>{d.title.clone()}</bdi></a></li> })
        .collect();
    (!all.is_empty())
        .then(|| view! { <section id="documents"><h2>{t("meeting-documents")}</h2><ul>{all}</ul></section> }.into_any())
}

/// Who is invited, what they answered and whether they were there.
pub(super) fn seats(open: &Open) -> AnyView {
    let meeting = &open.file.meeting;
    let was_held = !meeting.attendance.is_empty();
    let mut all: Vec<Slug> = open.file.committee.seats.iter().map(|p| p.organisation.slug.clone()).collect();
    all.extend(meeting.attendance.keys().filter(|seat| !open.file.committee.row.terms.seats.contains(*seat)).cloned());
    let rows: Vec<_> = all.iter().map(|seat| row(open, seat, was_held)).collect();
    let mut head = vec![t("committee-seat"), t("meeting-answer")];
    if was_held {
        head.push(t("meeting-attendance"));
    }
    let quorum = was_held.then(|| {
        let (tone, key) = if meeting.quorum { (Tone::Good, "meeting-quorum-yes") } else { (Tone::Bad, "meeting-quorum-no") };
        view! { <Notice tone=tone>{t(key)}</Notice> }
    });
    view! {
        <section id="seats">
            <h2>{t("meeting-seats")}</h2>
            {quorum}
            <DataTable caption=t("meeting-seats") caption_hidden=true head=head>{rows}</DataTable>
        </section>
    }
    .into_any()
}

fn row(open: &Open, seat: &Slug, was_held: bool) -> AnyView {
    let answer = open.file.meeting.answers.get(seat);
    let said = t(answer.map_or("answer-none", |a| if a.comes { "answer-comes" } else { "answer-declines" }));
    // Who comes is between the seats: the public learns which organisation does.
    let with = answer.filter(|a| open.belongs && !a.with.is_empty()).map(|a| {
        view! { <br/> <span class="soft"><bdi>{a.with.clone()}</bdi></span> }
    });
    let was = was_held.then(|| {
        let word = open.file.meeting.attendance.get(seat).map(|a| attendance(*a));
        view! { <td>{word}</td> }
    });
    view! {
        <tr>
            <th scope="row">{organisation(seat, &open.name(seat))}</th>
            <td>{said} {with}</td>
            {was}
        </tr>
    }
    .into_any()
}

/// What was decided, and what became of it.
pub(super) fn decisions(open: &Open) -> Option<AnyView> {
    let meeting = &open.file.meeting;
    if meeting.attendance.is_empty() {
        return None;
    }
    let all: Vec<_> = meeting.points.values().map(|point| decision(open, point)).collect();
    let body = if all.is_empty() {
        view! { <Empty title=t("decisions-none-title")><p>{t("decisions-none")}</p></Empty> }.into_any()
    } else {
        view! { <ol class="record-list decisions">{all}</ol> }.into_any()
    };
    Some(view! { <section id="decisions"><h2>{t("decisions-title")}</h2>{body}</section> }.into_any())
}

fn decision(open: &Open, point: &Point) -> AnyView {
    let (decision, number) = (&point.decision, point.decision.number);
    let owner = decision.owner.as_ref().map(|owner| {
        let due = decision.due_on.map(|day| ta("decision-until", &[("day", lang().date(day).into())]));
        view! { <span>{organisation(owner, &open.name(owner))}</span> <span>{due}</span> }
    });
    let late = late(days_late(point.state, due_at(open, point), point.since, open.now));
    let note = point.note.as_ref().map(|note| view! { <p class="note">{said(note)}</p> });
    let way = |way: &'static str, kind: ButtonKind| {
        let to = link(&format!("/meetings/{}/{way}?decision={number}", open.file.row.id));
        view! { <LinkButton href=to kind=kind>{t(&format!("meeting-do-{way}"))}</LinkButton> }
    };
    let own = decision.owner.as_ref().is_some_and(|owner| open.who.seats.contains(owner));
    let done = (point.state.is_awaited() && own).then(|| way("done", ButtonKind::Secondary));
    let drop = (point.state.is_awaited() && open.who.secretariat).then(|| way("drop", ButtonKind::Secondary));
    let title = ta("decision-number", &[("number", number.into())]);
    view! {
        <li id=format!("decision{number}")>
            <h3>{title}</h3>
            <p>{said(&decision.text)}</p>
            <p class="facts">{decision_state(point.state)} {late} {owner}</p>
            {note}
            <p class="cluster">{done} {drop}</p>
        </li>
    }
    .into_any()
}

fn due_at(open: &Open, point: &Point) -> Option<time::OffsetDateTime> {
    let after = point.decision.due_on?.next_day()?;
    crate::commitments::server::zone::start_of(after, &open.file.committee.calendar).ok()
}

/// The minutes: adopted for everyone, before that for the seats alone.
pub(super) fn minutes(open: &Open) -> Option<AnyView> {
    let body = match &open.file.meeting.stage {
        Stage::Called | Stage::Cancelled { .. } => return None,
        Stage::Adopted { minutes, meeting } => {
            let by = match meeting {
                Some(id) => view! { <a href=link(&format!("/meetings/{id}"))>{t("minutes-by-meeting")}</a> }.into_any(),
                None => t("minutes-by-chair").into_any(),
            };
            view! { <p class="note">{by}</p> {written(minutes)} }.into_any()
        }
        Stage::Commenting { minutes, until } if open.belongs => {
            let until = ta("minutes-draft", &[("day", lang().date(*until).into())]);
            let notice = view! { <Notice tone=Tone::Soon title=t("minutes-draft-title")>{until}</Notice> };
            view! { {notice} {written(minutes)} {comments(open)} }.into_any()
        }
        Stage::Held | Stage::Commenting { .. } => {
            view! { <Empty title=t("minutes-none-title")><p>{t("minutes-none")}</p></Empty> }.into_any()
        }
    };
    Some(view! { <section id="minutes"><h2>{t("minutes-title")}</h2>{body}</section> }.into_any())
}

fn comments(open: &Open) -> Option<AnyView> {
    let all: Vec<_> = open
        .file
        .meeting
        .comments
        .iter()
        .map(|(seat, at, comment)| {
            view! {
                <li class="message message-party">
                    <p class="soft"><bdi>{open.name(seat)}</bdi> " · " {lang().moment(*at)}</p>
                    <p class="as-typed" dir="auto">{comment.clone()}</p>
                </li>
            }
        })
        .collect();
    (!all.is_empty()).then(|| view! { <h3>{t("minutes-comments")}</h3> <ul class="messages">{all}</ul> }.into_any())
}

/// What was done, act by act, each with its entry; what is sealed for the seats alone.
pub(super) fn timeline(open: &Open) -> AnyView {
    let acts = open.file.rows.iter().zip(&open.file.steps).filter(|(row, _)| open.belongs || row.seal_salt.is_none());
    let events: Vec<_> = acts.map(|(row, step)| event(open, row, step)).collect();
    view! { <Timeline>{events}</Timeline> }.into_any()
}

fn event(open: &Open, row: &step::Model, step: &Step) -> AnyView {
    let by = step.by.as_ref().map_or_else(|| t("meeting-by-clock"), |by| open.name(by));
    let what = kind(lang(), row.kind.as_str());
    view! {
        <Event at=lang().moment(step.at) entry=u64::try_from(row.log_seq).ok()>
            {what} <br/> <span class="soft"><bdi>{by}</bdi></span>
        </Event>
    }
    .into_any()
}
