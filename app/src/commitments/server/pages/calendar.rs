//! The calendar of due days: a page a month, and a calendar file for programs (RFC 5545).

use crate::commitments::server::due::{Due, DueDay, Place, Whose, between};
use crate::kernel::instant;
use crate::kernel::locale::Lang;
use crate::meetings::server::ical::events;
use crate::meetings::server::pages::words::table as meetings_table;
use crate::meetings::server::queries::{Line as Meeting, MOST as MEETINGS, within};
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::pages::words::said;
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{Arg, lang, link, t, ta};
use crate::platform::lists::list_url;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, Empty};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use icalendar::{Calendar, Component as _, Event, Parameter, Property};
use leptos::prelude::*;
use serde::Deserialize;
use time::{Date, Duration, Month, OffsetDateTime};

/// Whose calendar, and of which month.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pact: String,
    organisation: String,
    month: String,
    after: String,
    lang: String,
}

/// The most lines of everyone's on a page, and in a file.
const MOST: (u64, u64) = (200, 2000);

/// What of a month is shown.
struct Shown {
    due: Due,
    /// Whether the month has more before it.
    begun: bool,
}

/// What falls due in a month after a place. Where no month is asked for and this one is too long for a page, what is to come is shown
/// first.
async fn shown(ctx: &Ctx, whose: Whose, asked: &Asked, (first, last): (Date, Date)) -> Result<Shown, Refusal> {
    let (db, after) = (ctx.db.read(), place(&asked.after).filter(|(day, _)| (first..=last).contains(day)));
    let due = between(db, whose, (first, last), (after, MOST.0)).await?;
    if !due.more || !asked.month.is_empty() {
        return Ok(Shown { due, begun: after.is_some() });
    }
    let today = ctx.clock.today();
    Ok(Shown { due: between(db, whose, (today, last), (None, MOST.0)).await?, begun: today > first })
}

/// A place given as `2027-03-01.` and the commitment's identifier.
fn place(text: &str) -> Option<Place> {
    let (day, commitment) = text.split_once('.')?;
    Some((instant::day(day)?, commitment.parse().ok()?))
}

/// What falls due in a month, this one unless another is asked for.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Query(asked): Query<Asked>) -> Result<Page, Refusal> {
    let first = first_of(&asked.month).unwrap_or_else(|| ctx.clock.today().replace_day(1).unwrap_or(Date::MIN));
    let last = next_month(first) - Duration::DAY;
    let Shown { due, begun } = shown(&ctx, whose(&ctx, &asked).await?, &asked, (first, last)).await?;
    let met = meetings_in(&ctx, &asked, (first, last)).await?;
    let title = viewer.lang.ta("calendar-title", &[("month", viewer.lang.month(first).into())]);
    Ok(Page::new(&viewer, title.clone(), move || {
        let filters = [("pact", asked.pact.as_str()), ("organisation", asked.organisation.as_str())];
        let to = |month: Date, after: &str| {
            let month = format!("{:04}-{:02}", month.year(), u8::from(month.month()));
            list_url("/calendar", &[filters[0], filters[1], ("month", month.as_str()), ("after", after)], 1)
        };
        let before = to((first - Duration::DAY).replace_day(1).unwrap_or(first), "");
        let after = to(next_month(first), "");
        let whole = begun.then(|| view! { <a href=to(first, "")>{t("calendar-whole")}</a> });
        let on = due.days.last().filter(|_| due.more).map(|day| {
            let on = to(first, &format!("{}.{}", day.due_on, day.commitment_id));
            view! { <p><a href=on>{t("calendar-on")}</a></p> }
        });
        let file = calendar_file(&filters, lang());
        let rows = if due.days.is_empty() {
            view! { <Empty title=t("calendar-none-title")>{t("calendar-none")}</Empty> }.into_any()
        } else {
            table(&due.days, begun || due.more)
        };
        view! {
            <h1>{title}</h1>
            <p class="lead">{t("calendar-lead")}</p>
            <nav class="cluster" aria-label=t("calendar-months")>
                <a href=before rel="prev">{t("calendar-before")}</a>
                <a href=after rel="next">{t("calendar-after")}</a>
                {whole}
            </nav>
            {rows}
            {on}
            {meetings(&met)}
            <p><a href=file>{t("calendar-file")}</a></p>
            <p class="note">{t("calendar-later")}</p>
        }
    }))
}

/// The public meetings of these days.
async fn meetings_in(ctx: &Ctx, asked: &Asked, (first, last): (Date, Date)) -> Result<Vec<Meeting>, Refusal> {
    let whose = whose(ctx, asked).await?;
    Ok(within(ctx.db.read(), (whose.pact, whose.organisation), span((first, last))).await?)
}

/// From the beginning of one day to the end of another.
fn span((first, last): (Date, Date)) -> (OffsetDateTime, OffsetDateTime) {
    (first.midnight().assume_utc(), last.next_day().unwrap_or(last).midnight().assume_utc())
}

fn meetings(met: &[Meeting]) -> Option<AnyView> {
    (!met.is_empty()).then(|| {
        let caption = ta("meetings-counted", &[("count", met.len().into())]);
        view! {
            <section id="meetings">
                <h2>{t("meetings-in-month")}</h2>
                {meetings_table(met, caption)}
            </section>
        }
        .into_any()
    })
}

fn table(days: &[DueDay], is_part: bool) -> AnyView {
    let rows: Vec<_> = days
        .iter()
        .map(|day| {
            let (commitment, pact) =
                (link(&format!("/commitments/{}", day.commitment_id)), link(&format!("/pacts/{}", day.pact)));
            view! {
                <tr>
                    <th scope="row">{lang().date(day.due_on)}</th>
                    <td><a href=commitment>{day.code.clone()} " " {said(&day.title)}</a></td>
                    <td><a href=pact>{said(&day.pact_title)}</a></td>
                    <td>{ta("calendar-owed-by", &[("count", day.owed_by.into())])}</td>
                </tr>
            }
        })
        .collect();
    let head = ["obligation-due", "obligation-what", "obligation-pact", "obligation-who"].map(t).to_vec();
    let count: [Arg<'_>; 1] = [("count", days.len().into())];
    let caption = if is_part { ta("calendar-part", &count) } else { ta("calendar-counted", &count) };
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}

fn calendar_file(filters: &[(&str, &str)], lang: Lang) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("lang", lang.as_str());
    query.extend_pairs(filters.iter().filter(|(_, value)| !value.is_empty()));
    format!("/calendar.ics?{}", query.finish())
}

/// `/calendar.ics`: from three months ago to two years ahead; of everyone's what is to come, as far as fits, which the file says.
pub async fn file(State(ctx): State<Ctx>, Query(asked): Query<Asked>) -> Result<Response, Refusal> {
    let whose = whose(&ctx, &asked).await?;
    answer(&ctx, whose, asked.lang.parse().unwrap_or(Lang::En)).await
}

/// `/pacts/{slug}/calendar.ics`
pub async fn of_pact(State(ctx): State<Ctx>, Path(pact): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Refusal> {
    let whose = whose(&ctx, &Asked { pact, ..asked.clone() }).await?;
    answer(&ctx, whose, asked.lang.parse().unwrap_or(Lang::En)).await
}

async fn answer(ctx: &Ctx, whose: Whose, lang: Lang) -> Result<Response, Refusal> {
    let today = ctx.clock.today();
    let from = if whose.is_everyones() { today } else { today - Duration::days(92) };
    let days = (from, today + Duration::days(731));
    let met = events(ctx, (whose.pact, whose.organisation), span(days), lang).await?;
    let due = between(ctx.db.read(), whose, days, (None, MOST.1)).await?;
    let mut calendar = Calendar::new();
    calendar.name(&lang.t("calendar-name"));
    if whose.is_everyones() {
        calendar.description(&covers(&due, days, lang));
    }
    let host = ctx.config.base_url.host_str().unwrap_or("localhost").to_owned();
    for day in &due.days {
        calendar.push(event(ctx, day, lang, &host));
    }
    calendar.extend(met);
    let mut answer = calendar.done().to_string().into_response();
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    Ok(answer)
}

/// What of everyone's is in the file: all of the days before the last one, where there is more, since that may be there in part.
fn covers(due: &Due, (from, to): (Date, Date), lang: Lang) -> String {
    let last = due.days.last().filter(|_| due.more).map_or(to, |day| day.due_on);
    let args: [Arg<'_>; 3] = [("from", lang.date(from).into()), ("to", lang.date(last).into()), ("meetings", MEETINGS.into())];
    if due.more { lang.ta("calendar-covers-part", &args) } else { lang.ta("calendar-covers", &args) }
}

fn event(ctx: &Ctx, day: &DueDay, lang: Lang, host: &str) -> Event {
    let words = [
        ("code", day.code.as_str().into()),
        ("title", day.title.pick(lang).0.into()),
        ("pact", day.pact_title.pick(lang).0.into()),
    ];
    let date = |name: &str, day: Date| Property::new(name, compact(day)).append_parameter(Parameter::new("VALUE", "DATE")).done();
    Event::new()
        .uid(&format!("{}-{}@{host}", day.commitment_id, day.due_on))
        // A fixed stamp, so that the same calendar is the same file.
        .add_property("DTSTAMP", format!("{}T000000Z", compact(day.due_on)))
        .summary(&lang.ta("calendar-event", &words[..2]))
        .description(&lang.ta("calendar-event-what", &words[2..]))
        .url(&ctx.config.url(&format!("/{lang}/commitments/{}", day.commitment_id)))
        .append_property(date("DTSTART", day.due_on))
        .append_property(date("DTEND", day.due_on.next_day().unwrap_or(day.due_on)))
        .done()
}

fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), u8::from(day.month()), day.day())
}

/// A pact or an organisation that is not there has no calendar.
async fn whose(ctx: &Ctx, asked: &Asked) -> Result<Whose, Refusal> {
    let mut whose = Whose::default();
    if !asked.pact.is_empty() {
        whose.pact = Some(public_pact(ctx.db.read(), &asked.pact).await?.ok_or(Refusal::NotFound)?.id);
    }
    if !asked.organisation.is_empty() {
        whose.organisation = Some(by_slug(ctx.db.read(), &asked.organisation).await?.ok_or(Refusal::NotFound)?.id);
    }
    Ok(whose)
}

/// The first day of a month given as `2027-03`.
fn first_of(month: &str) -> Option<Date> {
    let (year, month) = month.split_once('-')?;
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let year = year.parse().ok().filter(|year| (1900..3000).contains(year))?;
    Date::from_calendar_date(year, month, 1).ok()
}

fn next_month(first: Date) -> Date {
    (first + Duration::days(31)).replace_day(1).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_month_is_read_and_the_year_turns() {
        assert_eq!(first_of("2027-03"), Some(date!(2027 - 03 - 01)));
        assert_eq!(next_month(date!(2026 - 12 - 01)), date!(2027 - 01 - 01));
        for bad in ["", "2027", "2027-13", "x-01", "99999-01"] {
            assert_eq!(first_of(bad), None, "{bad}");
        }
    }
}
