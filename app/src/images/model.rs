//! The name of a picture, and why one is not taken.

use crate::kernel::words;
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// The largest file that is taken, in bytes, and as people say it.
pub const MAX_SIZE: usize = MAX_MEGABYTES * 1_000_000;
/// The same in megabytes.
pub const MAX_MEGABYTES: usize = 12;
/// The widest that a picture is kept, in pixels.
pub const WIDEST: u32 = 1200;
/// How many pictures one update may have.
pub const MOST: u64 = 30;
/// How a text names a picture: this, and its name.
pub const SCHEME: &str = "image:";

words! {
    /// As what a picture is kept.
    ImageKind {
        /// A photograph
        Jpeg = "jpg",
        /// A drawing, without loss
        Png = "png",
    }
}

impl ImageKind {
    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

words! {
    /// Why a picture was not taken; each word is the key of the sentence that says so.
    Refused {
        /// No file, or one without content
        Empty = "image-refused-empty",
        /// Larger than [`MAX_SIZE`]
        TooLarge = "image-refused-large",
        /// More pixels than can be looked at
        TooManyPixels = "image-refused-pixels",
        /// No JPEG, PNG or WebP, or damaged
        Type = "image-refused-type",
        /// Nothing says what it shows
        NoWords = "image-refused-words",
        /// There are [`MOST`] already
        TooMany = "image-refused-many",
        /// A text that was published names it
        Published = "image-refused-published",
    }
}

/// What a picture is called: the first 32 digits of its SHA-256, its width and height, and as what it is kept:
/// `0123456789abcdef0123456789abcdef-1200x800.jpg`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "ssr", derive(sea_orm::DeriveValueType))]
#[cfg_attr(feature = "ssr", sea_orm(value_type = "String"))]
pub struct ImageName {
    digest: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// As what it is kept.
    pub kind: ImageKind,
}

/// Not the name of a picture.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("`{0}` is not the name of a picture")]
pub struct NoName(String);

impl ImageName {
    /// The name of a picture with this SHA-256, in hexadecimal.
    pub fn new(sha256: &str, (width, height): (u32, u32), kind: ImageKind) -> Self {
        Self { digest: sha256.chars().take(32).collect(), width, height, kind }
    }

    /// Where it is, from the root.
    pub fn path(&self) -> String {
        format!("/images/{self}")
    }

    fn read(s: &str) -> Option<Self> {
        let (digest, rest) = s.split_once('-')?;
        let (size, kind) = rest.split_once('.')?;
        let (width, height) = size.split_once('x')?;
        let is_digest = digest.len() == 32 && digest.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let number = |text: &str| text.parse::<u32>().ok().filter(|n| *n > 0 && n.to_string() == text);
        let (width, height, kind) = (number(width)?, number(height)?, kind.parse().ok()?);
        is_digest.then(|| Self { digest: digest.to_owned(), width, height, kind })
    }
}

// A name is made from a picture, never counted up.
#[cfg(feature = "ssr")]
impl sea_orm::TryFromU64 for ImageName {
    fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
        Err(sea_orm::DbErr::ConvertFromU64("ImageName"))
    }
}

impl fmt::Display for ImageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}x{}.{}", self.digest, self.width, self.height, self.kind)
    }
}

impl FromStr for ImageName {
    type Err = NoName;
    fn from_str(s: &str) -> Result<Self, NoName> {
        Self::read(s).ok_or_else(|| NoName(s.to_owned()))
    }
}

/// The piece of text that shows a picture: `![what it shows](image:NAME "caption")`.
pub fn snippet(name: &ImageName, alt: &str, caption: &str) -> String {
    let plain = |text: &str| text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]").replace(['\n', '\r'], " ");
    let title = if caption.is_empty() {
        String::new()
    } else {
        format!(" \"{}\"", caption.replace('\\', "\\\\").replace('"', "\\\"").replace(['\n', '\r'], " "))
    };
    format!("![{}]({SCHEME}{name}{title})", plain(alt))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_spelling_and_leads_nowhere_else() {
        let name = ImageName::new(&"a1".repeat(32), (1200, 800), ImageKind::Jpeg);
        assert_eq!(name.to_string().parse(), Ok(name.clone()));
        assert_eq!(name.path(), format!("/images/{}-1200x800.jpg", "a1".repeat(16)));
        for bad in [
            "",
            "../../etc/passwd",
            "a1-1x1.jpg",
            &name.to_string().replace("1200", "01200"),
            &name.to_string().replace("jpg", "svg"),
        ] {
            assert!(bad.parse::<ImageName>().is_err(), "{bad}");
        }
    }

    #[test]
    fn what_a_picture_shows_may_hold_any_sign() {
        let name = ImageName::new(&"0".repeat(64), (1, 1), ImageKind::Png);
        assert!(snippet(&name, "a [b]", "by \"c\"").starts_with("![a \\[b\\]](image:0"));
        assert!(snippet(&name, "a", "by \"c\"").ends_with(".png \"by \\\"c\\\"\")"));
    }
}
