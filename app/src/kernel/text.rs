//! Text that has been looked at: parsed once at the edge, trusted afterwards.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use thiserror::Error;

/// Why a text was not taken.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum BadText {
    /// Nothing was given.
    #[error("error-text-empty")]
    Empty,
    /// Longer than the field holds.
    #[error("error-text-long")]
    TooLong,
    /// Not a slug: small letters, digits and single hyphens.
    #[error("error-slug")]
    Slug,
    /// Not an e-mail address.
    #[error("error-email")]
    Email,
}

impl BadText {
    /// The message key of the sentence that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "error-text-empty",
            Self::TooLong => "error-text-long",
            Self::Slug => "error-slug",
            Self::Email => "error-email",
        }
    }
}

macro_rules! texts {
    ($($(#[$meta:meta])* $name:ident = $parse:path),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "ssr", derive(sea_orm::DeriveValueType))]
        #[cfg_attr(feature = "ssr", sea_orm(value_type = "String"))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = BadText;
            fn from_str(s: &str) -> Result<Self, BadText> {
                $parse(s).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadText;
            fn try_from(s: String) -> Result<Self, BadText> {
                s.parse()
            }
        }

        impl From<$name> for String {
            fn from(t: $name) -> String {
                t.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

texts! {
    /// A permanent name in URLs: 1 to 80 small letters, digits and single hyphens.
    Slug = parse_slug,
    /// An e-mail address in small letters (RFC 5321 lengths; the mail server is the judge of the rest).
    EmailAddress = parse_email,
    /// Text that is not blank, trimmed, of at most 500 characters.
    NonEmptyText = parse_non_empty,
}

fn parse_slug(s: &str) -> Result<String, BadText> {
    let good = !s.is_empty()
        && s.len() <= 80
        && s.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !s.starts_with('-')
        && !s.ends_with('-')
        && !s.contains("--");
    if good { Ok(s.to_owned()) } else { Err(BadText::Slug) }
}

fn parse_email(s: &str) -> Result<String, BadText> {
    let s = s.trim().to_lowercase();
    let (local, domain) = s.rsplit_once('@').ok_or(BadText::Email)?;
    let clean = |c: char| !c.is_whitespace() && !c.is_control() && !"<>()[],;:\\\"".contains(c);
    let good = (1..=64).contains(&local.len())
        && (3..=255).contains(&domain.len())
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !s.contains("..")
        && s.chars().all(clean);
    if good { Ok(s) } else { Err(BadText::Email) }
}

fn parse_non_empty(s: &str) -> Result<String, BadText> {
    let s = s.trim();
    match s.chars().count() {
        0 => Err(BadText::Empty),
        1..=500 => Ok(s.to_owned()),
        _ => Err(BadText::TooLong),
    }
}

/// How open data describe a text: its format and pattern (JSON Schema 2020-12).
#[cfg(feature = "ssr")]
pub fn schema(format: Option<&str>, pattern: Option<&str>) -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
    use utoipa::openapi::{ObjectBuilder, SchemaFormat, Type};
    let format = format.map(|format| SchemaFormat::Custom(format.to_owned()));
    ObjectBuilder::new().schema_type(Type::String).format(format).pattern(pattern).into()
}

#[cfg(feature = "ssr")]
impl utoipa::PartialSchema for Slug {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        schema(None, Some("^[a-z0-9]+(-[a-z0-9]+)*$"))
    }
}

#[cfg(feature = "ssr")]
impl utoipa::ToSchema for Slug {}

/// A file with line feeds alone. Its lines are then counted as people count them: of CRLF, which forms and spreadsheets write, readers of
/// CSV leave the second half to the next record, whose line would be one too few.
pub fn line_feeds(file: &[u8]) -> Cow<'_, [u8]> {
    if !file.contains(&b'\r') {
        return Cow::Borrowed(file);
    }
    let next = file.iter().copied().skip(1).map(Some).chain([None]);
    file.iter().copied().zip(next).filter(|pair| *pair != (b'\r', Some(b'\n'))).map(|(byte, _)| byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_lowered_and_trimmed_and_nonsense_is_refused() {
        assert_eq!(" Ana@Example.ORG ".parse::<EmailAddress>().map(String::from), Ok("ana@example.org".to_owned()));
        for bad in ["", "ana", "ana@", "@example.org", "a b@example.org", "ana@example..org", "ana@org", "a\n@b.org"] {
            assert_eq!(bad.parse::<EmailAddress>(), Err(BadText::Email), "{bad:?}");
        }
    }

    #[test]
    fn only_a_return_before_a_line_feed_goes() {
        assert_eq!(&*line_feeds(b"a\r\nb\rc\n\r\n\r"), b"a\nb\rc\n\n\r");
        assert!(matches!(line_feeds(b"a\nb"), Cow::Borrowed(_)));
    }

    #[test]
    fn slugs_are_small_letters_digits_and_single_hyphens() {
        assert!("pacte-douane-2026".parse::<Slug>().is_ok());
        for bad in ["", "-a", "a-", "a--b", "A", "é", "a/b"] {
            assert_eq!(bad.parse::<Slug>(), Err(BadText::Slug), "{bad:?}");
        }
    }
}
