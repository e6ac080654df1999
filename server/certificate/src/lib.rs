//! Certificates as PDF, for the archive (PDF/A-3a) and for every reader (PDF/UA-1), with evidence within.
//!
//! What is to be said comes in as words of the reader's language, and the same document always gives the same bytes: nothing here
//! knows the time, the network, the machine's fonts or the portal. What does not conform is refused by the writer and never sent.

mod draw;
mod flow;
mod set;
mod shape;

use flate2::read::GzDecoder;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::{Document as Pdf, SerializeSettings};
use std::io::Read as _;
use std::sync::LazyLock;
use thiserror::Error;

/// `DejaVu` Sans: it writes Latin, Greek, Cyrillic and Arabic, joined.
pub static SANS: LazyLock<Vec<u8>> = LazyLock::new(|| unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/DejaVuSans.ttf.gz"))));
/// The same, bold.
pub static SANS_BOLD: LazyLock<Vec<u8>> =
    LazyLock::new(|| unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/DejaVuSans-Bold.ttf.gz"))));

#[expect(clippy::expect_used, reason = "the fonts are compiled in")]
fn unpacked(font: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    GzDecoder::new(font).read_to_end(&mut whole).expect("packed font");
    whole
}

/// What is printed, in reading order, and the file within.
pub struct Document {
    /// The language (BCP 47).
    pub language: &'static str,
    /// Whether that language is written from right to left.
    pub right_to_left: bool,
    /// The title, for lists of files and for screen readers.
    pub title: String,
    /// Who issues it.
    pub publisher: String,
    /// When what it says became true, in UTC: year, month, day, hour, minute, second.
    pub dated: (u16, [u8; 5]),
    /// What stands at the foot of a page, by its number and how many there are.
    pub foot: Box<dyn Fn(usize, usize) -> String + Send>,
    /// The parts, one below the other.
    pub blocks: Vec<Block>,
    /// The file within.
    pub attached: Attached,
}

/// A file within the document, as it is: to the byte, and not compressed.
pub struct Attached {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub mime: &'static str,
    /// What it is, in a sentence.
    pub what: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A part of a document.
pub enum Block {
    /// What kind of document this is.
    Kind(String),
    /// Its title.
    Title(String),
    /// Where what it tells stands; `ended` where it is in effect no more.
    State {
        /// In words.
        words: String,
        /// Whether it has ended.
        ended: bool,
    },
    /// The heading of what follows.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Terms and what they are here.
    Facts(Vec<(String, Value)>),
    /// A table that runs over as many pages as it needs, with its head on each.
    Register {
        /// The columns: the heading and how much of the width each takes, of 1.
        head: Vec<(String, f32)>,
        /// The rows; the first cell names the row.
        rows: Vec<Vec<Value>>,
    },
    /// What leads from paper to the record: a code to compare, an address, and the same address as a picture.
    Proof {
        /// What the code is called.
        label: String,
        /// The code.
        code: String,
        /// What to do with it.
        note: String,
        /// Where the record stands.
        address: String,
        /// What the picture is, for who does not see it.
        picture: String,
    },
}

/// What stands in a line of facts or in a cell.
pub enum Value {
    /// Words of the document's language.
    Words(String),
    /// A digest, an address: read from left to right in every language.
    Code(String),
}

/// Why there is no document.
#[derive(Debug, Error)]
pub enum Error {
    /// It does not conform, or a font could not be read.
    #[error("the certificate cannot be written: {0}")]
    Pdf(String),
    /// The address is too long for a picture.
    #[error(transparent)]
    Picture(#[from] qrcode::types::QrError),
}

impl Error {
    fn of(cause: impl std::fmt::Debug) -> Self {
        Self::Pdf(format!("{cause:?}"))
    }
}

/// The document's bytes.
pub fn render(document: Document) -> Result<Vec<u8>, Error> {
    let conforming = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(Error::of)?;
    let mut pdf = Pdf::new_with(SerializeSettings { configuration: conforming, ..SerializeSettings::default() });
    draw::draw(&document, &mut pdf)?;
    let (year, [month, day, hour, minute, second]) = document.dated;
    let dated = DateTime::new(year).month(month).day(day).hour(hour).minute(minute).second(second);
    let dated = dated.utc_offset_hour(0).utc_offset_minute(0);
    let direction = if document.right_to_left { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    pdf.set_metadata(
        Metadata::new()
            .title(document.title)
            .authors(vec![document.publisher])
            .language(document.language.to_owned())
            .text_direction(direction)
            .creation_date(dated)
            .producer("Pacthouse".to_owned()),
    );
    let attached = document.attached;
    let embedded = pdf.embed_file(EmbeddedFile {
        path: attached.name,
        mime_type: MimeType::new(attached.mime),
        description: Some(attached.what),
        association_kind: AssociationKind::Data,
        data: attached.bytes.into(),
        modification_date: Some(dated),
        compress: Some(false),
        location: None,
    });
    embedded.ok_or_else(|| Error::Pdf("two files of one name".to_owned()))?;
    pdf.finish().map_err(Error::of)
}

#[cfg(test)]
mod tests;
