//! Text that has been looked at: parsed once at the edge, trusted afterwards.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt::Write as _;
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

/// Marks and overrides of direction, joiners, separators and other characters without a shape (Unicode UAX 9 and TR 36).
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// Text from outside as it may be printed beside one's own: what steers a terminal, begins a line or turns the writing round stands there
/// as `\u202e`, which is also how JSON spells it. Joiners of letters are left, since some scripts need them and they hide nothing.
pub fn shown(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() || (is_invisible(c) && !matches!(c, '\u{200c}' | '\u{200d}')) {
            // A string takes whatever is written into it.
            let _ = write!(all, "\\u{:04x}", u32::from(c));
        } else {
            all.push(c);
        }
    }
    all
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
    fn what_steers_a_terminal_or_turns_the_writing_round_is_spelt_out() {
        assert_eq!(shown("Ana\n\u{1b}[2J\u{9b}1m \u{202e}doog\u{2028}"), "Ana\\u000a\\u001b[2J\\u009b1m \\u202edoog\\u2028");
        for plain in ["Acmé Forwarding — «نعم» می\u{200c}خواهم", "{\"a\":\"\\n\"}"] {
            assert_eq!(shown(plain), plain);
        }
        let json = serde_json::to_string("\u{85}\u{202e}").unwrap();
        assert_eq!(serde_json::from_str::<String>(&shown(&json)).unwrap(), "\u{85}\u{202e}", "JSON stays what it says");
    }

    #[test]
    fn slugs_are_small_letters_digits_and_single_hyphens() {
        assert!("pacte-douane-2026".parse::<Slug>().is_ok());
        for bad in ["", "-a", "a-", "a--b", "A", "é", "a/b"] {
            assert_eq!(bad.parse::<Slug>(), Err(BadText::Slug), "{bad:?}");
        }
    }
}
