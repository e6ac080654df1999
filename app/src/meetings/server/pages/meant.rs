//! What was typed in a form, read as an act; and what a form begins with.

use super::fields::{DOCUMENTS, ITEMS};
use super::{Open, Typed};
use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::server::zone;
use crate::kernel::error::FieldErrors;
use crate::meetings::act::{Act, ActKind};
use crate::meetings::meeting::Stage;
use crate::meetings::model::{Call, Decision, Document, Item};
use crate::monitoring::server::publish::day;
use std::collections::BTreeMap;
use time::macros::format_description;
use time::{PrimitiveDateTime, Time};

/// The call that was typed.
pub fn call(typed: &Typed, calendar: &WorkingCalendar) -> Result<Call, FieldErrors> {
    let mut errors = FieldErrors::default();
    let on = day(typed.get("day")).ok_or_else(|| errors.add("day", "meeting-no-day"));
    let at = time(typed.get("time")).ok_or_else(|| errors.add("time", "meeting-no-time"));
    let minutes = typed.get("minutes").trim().parse().map_err(|_| errors.add("minutes", "meeting-bad-length"));
    let agenda_until = day(typed.get("agenda_until")).ok_or_else(|| errors.add("agenda_until", "meeting-no-day"));
    let starts_at = match (on, at) {
        (Ok(on), Ok(at)) => {
            zone::at_time(PrimitiveDateTime::new(on, at), calendar).map_err(|_| errors.add("day", "meeting-no-day"))
        }
        _ => Err(()),
    };
    let (Ok(starts_at), Ok(minutes), Ok(agenda_until)) = (starts_at, minutes, agenda_until) else { return Err(errors) };
    let link = Some(typed.get("link").trim().to_owned()).filter(|link| !link.is_empty());
    let place = typed.get("place").trim().to_owned();
    Ok(Call { starts_at, minutes, place, link, agenda: items(typed), agenda_until, documents: documents(typed) })
}

/// `14:30`, as time fields send it; some send seconds too.
fn time(typed: &str) -> Option<Time> {
    let typed = typed.trim().get(..5).unwrap_or_default();
    Time::parse(typed, format_description!("[hour]:[minute]")).ok()
}

fn items(typed: &Typed) -> Vec<Item> {
    let all = (1..)
        .zip(ITEMS)
        .map(|(n, name): (usize, _)| Item { text: typed.texts(name), asked_by: typed.get(&format!("asked_{n}")).parse().ok() });
    all.filter(|item| !item.text.0.is_empty()).collect()
}

fn documents(typed: &Typed) -> Vec<Document> {
    let all = (1..=DOCUMENTS).map(|n| Document {
        title: typed.get(&format!("document_{n}_title")).trim().to_owned(),
        url: typed.get(&format!("document_{n}_url")).trim().to_owned(),
    });
    all.filter(|d| !d.title.is_empty() || !d.url.is_empty()).collect()
}

/// A call as its form would send it.
pub fn typed_call(call: &Call, calendar: &WorkingCalendar) -> Typed {
    let mut typed = Typed::default()
        .with("minutes", call.minutes)
        .with("place", &call.place)
        .with("link", call.link.clone().unwrap_or_default())
        .with("agenda_until", call.agenda_until);
    if let Ok(at) = zone::local(call.starts_at, calendar) {
        typed = typed.with("day", at.date()).with("time", format!("{:02}:{:02}", at.hour(), at.minute()));
    }
    for ((n, name), item) in (1..).zip(ITEMS).zip(&call.agenda) {
        let n: usize = n;
        typed = typed.with_texts(name, &item.text);
        typed = typed.with(&format!("asked_{n}"), item.asked_by.as_ref().map(ToString::to_string).unwrap_or_default());
    }
    for (n, d) in (1..).zip(&call.documents) {
        let n: usize = n;
        typed = typed.with(&format!("document_{n}_title"), &d.title).with(&format!("document_{n}_url"), &d.url);
    }
    typed
}

/// What a form begins with.
pub fn begin(open: &Open, kind: ActKind) -> Typed {
    let meeting = &open.file.meeting;
    match kind {
        ActKind::Changed => typed_call(&meeting.call, &open.file.committee.calendar),
        ActKind::Answered => {
            let answer = open.own_seats().first().and_then(|seat| meeting.answers.get(seat));
            answer.map_or_else(Typed::default, |a| {
                Typed::default().with("comes", if a.comes { "yes" } else { "no" }).with("with", &a.with)
            })
        }
        ActKind::Held => {
            meeting.attendance.iter().fold(Typed::default(), |typed, (seat, was)| typed.with(&format!("seat_{seat}"), was))
        }
        ActKind::Drafted => {
            let until = open.today + time::Duration::days(14);
            let typed = Typed::default().with("until", until);
            match &meeting.stage {
                Stage::Commenting { minutes, .. } => typed.with_texts("minutes", minutes),
                _ => typed,
            }
        }
        _ => Typed::default(),
    }
}

/// The act that was typed, or what is wrong with it, by field.
pub fn meant(open: &Open, kind: ActKind, typed: &Typed) -> Result<Act, FieldErrors> {
    let meeting = &open.file.meeting;
    let texts = |field: &str| typed.texts(field);
    let number = || typed.get("decision").parse().unwrap_or(0);
    let no_day = |field: &'static str| FieldErrors::one(field, "meeting-no-day");
    Ok(match kind {
        ActKind::Changed => Act::Changed { call: call(typed, &open.file.committee.calendar)?, why: texts("why") },
        ActKind::Cancelled => Act::Cancelled { why: texts("why") },
        ActKind::Asked => {
            let asked_by = typed.get("organisation").parse().ok().or_else(|| open.own_seats().into_iter().next());
            Act::Asked { item: Item { text: texts("item_1"), asked_by } }
        }
        ActKind::Answered => {
            let comes = match typed.get("comes") {
                "yes" => true,
                "no" => false,
                _ => return Err(FieldErrors::one("comes", "answer-missing")),
            };
            Act::Answered { comes, with: typed.get("with").trim().to_owned() }
        }
        ActKind::Held => {
            let seats = &open.file.committee.row.terms.seats;
            let read = |seat: &crate::kernel::text::Slug| Some((seat.clone(), typed.get(&format!("seat_{seat}")).parse().ok()?));
            let attendance: BTreeMap<_, _> = seats.iter().filter_map(read).collect();
            let quorum = open.file.committee.row.terms.has_quorum(&attendance, &open.file.committee.roles());
            Act::Held { attendance, quorum }
        }
        ActKind::Drafted => {
            Act::Drafted { minutes: texts("minutes"), until: day(typed.get("until")).ok_or_else(|| no_day("until"))? }
        }
        ActKind::Commented => Act::Commented { comment: typed.get("comment").trim().to_owned() },
        ActKind::Decided => {
            let due_on = match typed.get("due_on").trim() {
                "" => None,
                text => Some(day(text).ok_or_else(|| no_day("due_on"))?),
            };
            let (number, owner) = (meeting.next_number(), typed.get("owner").parse().ok());
            Act::Decided { decision: Decision { number, text: texts("text"), owner, due_on } }
        }
        ActKind::Adopted => {
            let Stage::Commenting { minutes, .. } = &meeting.stage else {
                return Err(FieldErrors::one("how", "minutes-not-so"));
            };
            let meeting = match typed.get("how") {
                "chair" => None,
                id => Some(id.parse().map_err(|_| FieldErrors::one("how", "minutes-not-so"))?),
            };
            Act::Adopted { minutes: minutes.clone(), meeting }
        }
        ActKind::Done => Act::Done { number: number(), note: texts("note") },
        ActKind::Dropped => Act::Dropped { number: number(), why: texts("why") },
        ActKind::Founded | ActKind::Reformed | ActKind::Closed | ActKind::Called | ActKind::Late => {
            return Err(FieldErrors::default());
        }
    })
}
