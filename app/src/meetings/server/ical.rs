//! Meetings for calendars of others (RFC 5545, RFC 5546): the same UID for ever, a SEQUENCE that grows with each change, and a
//! cancelled meeting that says so. Nobody's address stands in it but the portal's own.

use super::access::{belongs, who};
use super::load::{File, load};
use super::queries::within;
use crate::identity::server::entity::person;
use crate::kernel::ids::{MeetingId, OrganisationId, PactId};
use crate::kernel::locale::Lang;
use crate::meetings::model::MeetingState;
use crate::platform::ctx::Ctx;
use crate::platform::mail::Method;
use crate::site::{Refusal, Viewer};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Property};
use sea_orm::DbErr;
use serde::Deserialize;
use time::OffsetDateTime;
use time::macros::format_description;

/// In which language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lang: String,
}

/// `/meetings/{id}.ics`, for who may read of the meeting.
pub async fn file(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let id: MeetingId = name.strip_suffix(".ics").and_then(|id| id.parse().ok()).ok_or(Refusal::NotFound)?;
    let db = ctx.db.read();
    let file = load(db, id).await?.ok_or(Refusal::NotFound)?;
    if !file.row.is_public {
        let actor = viewer.signed_in()?;
        if !belongs(&who(&ctx, db, actor.person, &file.committee).await?, &file.committee.row.terms.seats) {
            return Err(Refusal::NotFound);
        }
    }
    let mut calendar = Calendar::new();
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    calendar.push(event(&ctx, &file, asked.lang.parse().unwrap_or(Lang::En)));
    let mut answer = calendar.done().to_string().into_response();
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8; method=PUBLISH"));
    Ok(answer)
}

/// A meeting as an event.
pub fn event(ctx: &Ctx, file: &File, lang: Lang) -> Event {
    let (call, meeting) = (&file.meeting.call, &file.meeting);
    let host = ctx.config.base_url.host_str().unwrap_or("localhost");
    let name = file.committee.row.terms.name.pick(lang).0;
    let pact = file.committee.pact.title.pick(lang).0;
    let items: Vec<_> = (1..)
        .zip(&call.agenda)
        .map(|(n, item): (i32, _)| format!("{}. {}", lang.number(n), item.text.pick(lang).0.replace('\n', " ")))
        .collect();
    let status = if meeting.state() == MeetingState::Cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed };
    let mut event = Event::with_uid(&format!("{}@{host}", file.row.id));
    event
        .add_property("DTSTAMP", utc(meeting.called_at))
        .add_property("LAST-MODIFIED", utc(meeting.called_at))
        .add_property("DTSTART", utc(call.starts_at))
        .add_property("DTEND", utc(call.ends_at()))
        .sequence(meeting.sequence)
        .status(status)
        .summary(&lang.ta("meeting-event", &[("committee", name.into()), ("pact", pact.into())]))
        .location(&call.place)
        .description(&[items, call.link.iter().cloned().collect()].concat().join("\n"))
        .url(&ctx.config.url(&format!("/{lang}/meetings/{}", file.row.id)))
        .append_property(organiser(ctx, file));
    event.done()
}

/// A meeting for the calendar of one person who is invited (RFC 5546, 3.2.2 and 3.2.5). Nobody else stands in it, and it asks for no
/// answer by mail: seats answer on the meeting's page.
pub(super) fn letter(ctx: &Ctx, file: &File, to: &person::Model, method: Method) -> String {
    let attendee = Property::new("ATTENDEE", format!("mailto:{}", to.email))
        .add_parameter("CN", &format!("\"{}\"", to.name.replace('"', "")))
        .add_parameter("ROLE", "REQ-PARTICIPANT")
        .add_parameter("RSVP", "FALSE")
        .done();
    let mut calendar = Calendar::new();
    calendar.append_property(Property::new("METHOD", method.as_str()));
    calendar.push(event(ctx, file, to.lang).append_property(attendee).done());
    calendar.done().to_string()
}

/// Who calls: Customs, at the portal's own address.
fn organiser(ctx: &Ctx, file: &File) -> Property {
    let from = &ctx.config.mail_from;
    let address = from.rsplit_once('<').map_or(from.as_str(), |(_, rest)| rest.trim_end_matches('>'));
    let name = file.committee.seats.first().map(|p| p.organisation.name.replace('"', "")).unwrap_or_default();
    Property::new("ORGANIZER", format!("mailto:{address}")).add_parameter("CN", &format!("\"{name}\"")).done()
}

fn utc(at: OffsetDateTime) -> String {
    let format = format_description!("[year][month][day]T[hour][minute][second]Z");
    at.to_offset(time::UtcOffset::UTC).format(format).unwrap_or_default()
}

/// The public meetings that begin within this time, of one pact or of committees where this organisation sits, as events.
pub async fn events(
    ctx: &Ctx,
    whose: (Option<PactId>, Option<OrganisationId>),
    between: (OffsetDateTime, OffsetDateTime),
    lang: Lang,
) -> Result<Vec<Event>, DbErr> {
    let mut events = Vec::new();
    for line in within(ctx.db.read(), whose, between).await? {
        events.extend(load(ctx.db.read(), line.id).await?.map(|file| event(ctx, &file, lang)));
    }
    Ok(events)
}
