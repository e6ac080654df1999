//! Instants as the log and the evidence write them: RFC 3339, whole seconds, UTC as `Z`, and no other way.
//!
//! For serde: `#[serde(with = "instant")]`.

use serde::{Deserialize as _, Deserializer, Serializer};
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{Date, OffsetDateTime, PrimitiveDateTime, UtcOffset};

const FORMAT: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");

/// `2026-11-24T10:00:00Z`; parts of a second are dropped.
pub fn format(at: OffsetDateTime) -> String {
    at.to_offset(UtcOffset::UTC).format(FORMAT).unwrap_or_default()
}

/// The instant, if the text is the one spelling of it.
pub fn parse(text: &str) -> Option<OffsetDateTime> {
    let at = PrimitiveDateTime::parse(text, FORMAT).ok()?.assume_utc();
    (format(at) == text).then_some(at)
}

/// A day as the log and the evidence write it, such as `2026-11-24`. Before the year 1 there is none: no database need know it.
pub fn day(text: &str) -> Option<Date> {
    parse(&format!("{text}T00:00:00Z")).map(OffsetDateTime::date).filter(|day| day.year() > 0)
}

/// For serde.
pub fn serialize<S: Serializer>(at: &OffsetDateTime, s: S) -> Result<S::Ok, S::Error> {
    s.serialize_str(&format(*at))
}

/// For serde.
pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<OffsetDateTime, D::Error> {
    let text = String::deserialize(d)?;
    parse(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not an instant")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn an_instant_has_one_spelling() {
        assert_eq!(format(datetime!(2026-11-24 12:00:00.9 +02:00)), "2026-11-24T10:00:00Z");
        assert_eq!(parse("2026-11-24T10:00:00Z"), Some(datetime!(2026-11-24 10:00:00 UTC)));
        for bad in ["2026-11-24T10:00:00+00:00", "2026-11-24T10:00:00.0Z", "2026-11-24 10:00:00Z", "2026-02-30T10:00:00Z"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
        assert_eq!(["2026-11-24", "-9999-01-01"].map(day), [Some(datetime!(2026-11-24 00:00 UTC).date()), None]);
    }
}
