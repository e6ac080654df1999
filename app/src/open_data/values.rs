//! Values as open data write them, and how schemas describe them.

use crate::kernel::instant;
use sea_orm::DeriveValueType;
use serde::{Serialize, Serializer};
use time::{Date, OffsetDateTime};
use utoipa::ToSchema;
use utoipa::openapi::{RefOr, Schema};

/// A moment, as RFC 3339 in UTC and whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, DeriveValueType)]
pub struct Moment(pub OffsetDateTime);

/// A day, as `2026-11-24` (ISO 8601).
#[derive(Clone, Copy, Debug, PartialEq, DeriveValueType)]
pub struct Day(pub Date);

/// JSON, as it stands in the database.
#[derive(Clone, Debug, PartialEq, DeriveValueType)]
pub struct Json(pub String);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        instant::serialize(&self.0, s)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(&self.0)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let raw: &serde_json::value::RawValue = serde_json::from_str(&self.0).map_err(serde::ser::Error::custom)?;
        raw.serialize(s)
    }
}

macro_rules! described {
    ($($name:ident = $schema:expr),+ $(,)?) => {$(
        impl utoipa::PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                $schema
            }
        }
        impl ToSchema for $name {}
    )+};
}

described! {
    Moment = crate::kernel::text::schema(Some("date-time"), None),
    Day = crate::kernel::text::schema(Some("date"), None),
    Json = utoipa::openapi::ObjectBuilder::new().schema_type(utoipa::openapi::Type::Object).into(),
}
