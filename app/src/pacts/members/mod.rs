//! A list of members as an association keeps it: CSV (RFC 4180) with a header, each row checked and named by its line.

pub mod identifiers;
mod read;
mod row;

pub use read::read;

use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText, Slug};
use crate::pacts::model::iso_date;
use serde::{Deserialize, Serialize};
use time::Date;

/// How many rows a list may have.
pub const MOST_ROWS: usize = 10_000;

/// The columns; those marked may be left out.
pub const COLUMNS: [(&str, bool); 11] = [
    ("slug", true),
    ("name", false),
    ("registry_number", true),
    ("lei", true),
    ("country", false),
    ("contact_name", false),
    ("contact_email", false),
    ("contact_title", false),
    ("language", false),
    ("mandate_document", false),
    ("mandate_until", true),
];

/// A good row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Its line in the file.
    pub line: u64,
    /// The organisation's permanent name, given or made from its name.
    pub slug: Slug,
    /// The organisation's name.
    pub name: NonEmptyText,
    /// Its number in its country's register.
    pub registry_number: Option<String>,
    /// Its Legal Entity Identifier (ISO 17442).
    pub lei: Option<String>,
    /// ISO 3166-1 alpha-2
    pub country: String,
    /// Who may sign.
    pub contact: NonEmptyText,
    /// Where the invitation goes.
    pub email: EmailAddress,
    /// In what capacity they sign.
    pub title: NonEmptyText,
    /// The language of their mails.
    pub lang: Lang,
    /// On which document the mandate rests.
    pub document: NonEmptyText,
    /// The last day of the mandate, if it has one.
    #[serde(with = "iso_date")]
    pub until: Option<Date>,
}

/// What is wrong in which column of which line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowProblem {
    /// The line, from 1, the header's line.
    pub line: u64,
    /// The column; empty where the whole row is meant.
    pub column: String,
    /// What is wrong.
    pub kind: RowProblemKind,
}

/// What can be wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowProblemKind {
    /// The column is not there.
    NoColumn,
    /// A column that is not known.
    UnknownColumn,
    /// Not readable as CSV; what the reader said.
    Csv(String),
    /// There is no row.
    NoRows,
    /// There are more than [`MOST_ROWS`].
    TooMany,
    /// Nothing stands there, or more than 500 characters do.
    Text,
    /// Not a slug, and none can be made from the name.
    Slug,
    /// Not a number as registers give them.
    Number,
    /// Not a Legal Entity Identifier: its form or its check digits are wrong.
    Lei,
    /// Not an e-mail address.
    Email,
    /// Not the code of a country.
    Country,
    /// Not a language of the portal.
    Language,
    /// Not a date.
    Date,
    /// A mandate that has run out.
    Past,
    /// The same organisation as in another line.
    Twice(u64),
    /// The portal refused it; the message key says why.
    Refused(String),
}

fn problem(line: u64, column: &str, kind: RowProblemKind) -> RowProblem {
    RowProblem { line, column: column.to_owned(), kind }
}
