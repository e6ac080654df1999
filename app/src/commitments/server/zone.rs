//! Where days begin: time zones by their IANA names, from the copy of the database that the program carries.

use crate::commitments::calendar::WorkingCalendar;
use jiff::Timestamp;
use jiff::civil::Date as CivilDate;
use jiff::tz::TimeZone;
use sea_orm::DbErr;
use time::{Date, OffsetDateTime, PrimitiveDateTime, Time};

/// Whether the name is one of the IANA time zone database.
pub fn is_known(name: &str) -> bool {
    TimeZone::get(name).is_ok()
}

/// The moment at which a day begins in the calendar's time zone.
pub fn start_of(day: Date, calendar: &WorkingCalendar) -> Result<OffsetDateTime, DbErr> {
    let begins = civil(day)?.to_zoned_datetime(zone(calendar)?).and_then(|z| z.start_of_day()).map_err(broken)?;
    OffsetDateTime::from_unix_timestamp(begins.timestamp().as_second()).map_err(broken)
}

/// The moment at which it is this hour of a day in the calendar's time zone; the next that there is, where clocks leap over it.
pub fn at_hour(hour: i8, day: Date, calendar: &WorkingCalendar) -> Result<OffsetDateTime, DbErr> {
    let time = Time::from_hms(narrow(hour)?, 0, 0).map_err(broken)?;
    at_time(PrimitiveDateTime::new(day, time), calendar)
}

/// The moment at which clocks in the calendar's time zone show this, to the minute; the next that there is, where they leap over it.
pub fn at_time(shown: PrimitiveDateTime, calendar: &WorkingCalendar) -> Result<OffsetDateTime, DbErr> {
    let (hour, minute) = (narrow(shown.hour())?, narrow(shown.minute())?);
    let at = civil(shown.date())?.at(hour, minute, 0, 0).to_zoned_datetime(zone(calendar)?).map_err(broken)?;
    OffsetDateTime::from_unix_timestamp(at.timestamp().as_second()).map_err(broken)
}

/// The day that it is at this moment in the calendar's time zone.
pub fn day_of(at: OffsetDateTime, calendar: &WorkingCalendar) -> Result<Date, DbErr> {
    local(at, calendar).map(PrimitiveDateTime::date)
}

/// What clocks in the calendar's time zone show at this moment, to the minute.
pub fn local(at: OffsetDateTime, calendar: &WorkingCalendar) -> Result<PrimitiveDateTime, DbErr> {
    let shown = Timestamp::from_second(at.unix_timestamp()).map_err(broken)?.to_zoned_datetime(zone(calendar)?);
    let civil = shown.date();
    let month = u8::try_from(civil.month()).map_err(broken)?.try_into().map_err(broken)?;
    let day = Date::from_calendar_date(civil.year().into(), month, narrow(civil.day())?).map_err(broken)?;
    let time = Time::from_hms(narrow(shown.hour())?, narrow(shown.minute())?, 0).map_err(broken)?;
    Ok(PrimitiveDateTime::new(day, time))
}

fn civil(day: Date) -> Result<CivilDate, DbErr> {
    let (year, month, of_month) = (narrow(day.year())?, narrow(u8::from(day.month()))?, narrow(day.day())?);
    CivilDate::new(year, month, of_month).map_err(broken)
}

fn zone(calendar: &WorkingCalendar) -> Result<TimeZone, DbErr> {
    TimeZone::get(&calendar.time_zone).map_err(broken)
}

fn narrow<T, U: TryFrom<T>>(number: T) -> Result<U, DbErr>
where
    U::Error: std::fmt::Display,
{
    U::try_from(number).map_err(broken)
}

fn broken(error: impl std::fmt::Display) -> DbErr {
    DbErr::Custom(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    fn in_zone(name: &str) -> WorkingCalendar {
        WorkingCalendar { time_zone: name.to_owned(), ..WorkingCalendar::default() }
    }

    #[test]
    fn a_day_begins_where_the_pact_is() {
        assert_eq!(start_of(date!(2027 - 03 - 15), &in_zone("America/Lima")).unwrap(), datetime!(2027-03-15 05:00 UTC));
        assert_eq!(start_of(date!(2027 - 03 - 15), &in_zone("Asia/Kathmandu")).unwrap(), datetime!(2027-03-14 18:15 UTC));
        // Midnight was left out on this day in this zone: it began at one o'clock.
        assert_eq!(start_of(date!(2018 - 11 - 04), &in_zone("America/Sao_Paulo")).unwrap(), datetime!(2018-11-04 03:00 UTC));
        assert_eq!(day_of(datetime!(2027-03-15 04:59 UTC), &in_zone("America/Lima")).unwrap(), date!(2027 - 03 - 14));
        assert_eq!(day_of(datetime!(2027-03-15 05:00 UTC), &in_zone("America/Lima")).unwrap(), date!(2027 - 03 - 15));
    }

    #[test]
    fn an_hour_is_that_of_the_pact_before_and_after_its_clocks_change() {
        let madrid = in_zone("Europe/Madrid");
        assert_eq!(at_hour(8, date!(2027 - 03 - 27), &madrid).unwrap(), datetime!(2027-03-27 07:00 UTC));
        assert_eq!(at_hour(8, date!(2027 - 03 - 28), &madrid).unwrap(), datetime!(2027-03-28 06:00 UTC));
        assert_eq!(at_hour(8, date!(2027 - 10 - 31), &madrid).unwrap(), datetime!(2027-10-31 07:00 UTC));
        assert_eq!(at_hour(8, date!(2027 - 03 - 27), &in_zone("Asia/Kathmandu")).unwrap(), datetime!(2027-03-27 02:15 UTC));
        let shown = datetime!(2027-03-27 14:35);
        assert_eq!(local(at_time(shown, &madrid).unwrap(), &madrid).unwrap(), shown);
    }

    #[test]
    fn a_time_zone_that_does_not_exist_is_not_known() {
        assert!(is_known("Africa/Douala") && is_known("UTC"));
        assert!(!is_known("Atlantis/Capital") && !is_known(""));
    }
}
