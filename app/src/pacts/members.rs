//! A list of members as an association keeps it: CSV (RFC 4180) with a header, each row checked and named by its line.

use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText, Slug, line_feeds};
use crate::pacts::model::iso_date;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use time::Date;
use time::format_description::well_known::Iso8601;

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

/// Reads a list; good rows and problems, each in the order of lines. `is_country` knows the codes of countries.
pub fn read(csv: &str, today: Date, is_country: &dyn Fn(&str) -> bool) -> (Vec<Member>, Vec<RowProblem>) {
    let csv = csv.trim_start_matches('\u{feff}');
    let lines = line_feeds(csv.as_bytes());
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).delimiter(delimiter(csv)).from_reader(&*lines);
    let (mut members, mut problems) = (Vec::<Member>::new(), Vec::new());
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => return (members, vec![problem(1, "", RowProblemKind::Csv(error.to_string()))]),
    };
    check_header(&header, &mut problems);
    if !problems.is_empty() {
        return (members, problems);
    }
    let mut lines: HashMap<Slug, u64> = HashMap::new();
    for (record, number) in reader.records().zip(2..) {
        if members.len() == MOST_ROWS {
            problems.push(problem(number, "", RowProblemKind::TooMany));
            break;
        }
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(number, csv::Position::line);
                problems.push(problem(line, "", RowProblemKind::Csv(error.to_string())));
                continue;
            }
        };
        let line = record.position().map_or(number, csv::Position::line);
        let row = Row { line, cells: header.iter().zip(record.iter()).collect(), problems: &mut problems };
        if let Some(member) = row.member(today, is_country) {
            match lines.insert(member.slug.clone(), line) {
                Some(first) => problems.push(problem(line, "slug", RowProblemKind::Twice(first))),
                None => members.push(member),
            }
        }
    }
    if members.is_empty() && problems.is_empty() {
        problems.push(problem(1, "", RowProblemKind::NoRows));
    }
    (members, problems)
}

/// What stands between the cells: a comma, or what spreadsheets write in its place where commas are for decimals, or put on the
/// clipboard.
fn delimiter(csv: &str) -> u8 {
    let header = csv.lines().next().unwrap_or_default();
    let times = |mark: &u8| header.bytes().filter(|byte| byte == mark).count();
    // Of those that stand there as often, the last is taken.
    [b'\t', b';', b','].into_iter().max_by_key(times).unwrap_or(b',')
}

fn problem(line: u64, column: &str, kind: RowProblemKind) -> RowProblem {
    RowProblem { line, column: column.to_owned(), kind }
}

fn check_header(header: &csv::StringRecord, problems: &mut Vec<RowProblem>) {
    for (column, optional) in COLUMNS {
        if !optional && !header.iter().any(|h| h == column) {
            problems.push(problem(1, column, RowProblemKind::NoColumn));
        }
    }
    for column in header.iter().filter(|h| !COLUMNS.iter().any(|(known, _)| known == h)) {
        problems.push(problem(1, column, RowProblemKind::UnknownColumn));
    }
}

/// A row being read; what is wrong with it is noted as it is met.
struct Row<'a> {
    line: u64,
    cells: HashMap<&'a str, &'a str>,
    problems: &'a mut Vec<RowProblem>,
}

impl Row<'_> {
    fn member(mut self, today: Date, is_country: &dyn Fn(&str) -> bool) -> Option<Member> {
        let name: Option<NonEmptyText> = self.parsed("name", RowProblemKind::Text);
        let slug = match self.optional("slug") {
            Some(_) => self.parsed("slug", RowProblemKind::Slug),
            None => name.as_ref().and_then(|n| self.slug_of(n.as_str())),
        };
        let country = self.cell("country").to_owned();
        if !is_country(&country) {
            self.say("country", RowProblemKind::Country);
        }
        let contact = self.parsed("contact_name", RowProblemKind::Text);
        let email = self.parsed("contact_email", RowProblemKind::Email);
        let title = self.parsed("contact_title", RowProblemKind::Text);
        let lang = self.parsed("language", RowProblemKind::Language);
        let document = self.parsed("mandate_document", RowProblemKind::Text);
        let until = self.until(today);
        let registry_number = self
            .formed("registry_number", RowProblemKind::Number, |number| is_registry_number(number).then(|| number.to_owned()));
        let lei = self.formed("lei", RowProblemKind::Lei, lei);
        is_country(&country).then_some(Member {
            line: self.line,
            slug: slug?,
            name: name?,
            registry_number: registry_number?,
            lei: lei?,
            country,
            contact: contact?,
            email: email?,
            title: title?,
            lang: lang?,
            document: document?,
            until: until?,
        })
    }

    fn cell(&self, column: &str) -> &str {
        self.cells.get(column).copied().unwrap_or_default()
    }

    fn optional(&self, column: &str) -> Option<&str> {
        Some(self.cell(column)).filter(|cell| !cell.is_empty())
    }

    fn say(&mut self, column: &str, kind: RowProblemKind) {
        self.problems.push(problem(self.line, column, kind));
    }

    fn parsed<T: std::str::FromStr>(&mut self, column: &str, kind: RowProblemKind) -> Option<T> {
        let parsed = self.cell(column).parse().ok();
        if parsed.is_none() {
            self.say(column, kind);
        }
        parsed
    }

    fn slug_of(&mut self, name: &str) -> Option<Slug> {
        let slug = slugify(name).parse().ok();
        if slug.is_none() {
            self.say("slug", RowProblemKind::Slug);
        }
        slug
    }

    /// What may be left out; `None` only where what stands there is wrong.
    #[expect(clippy::option_option, reason = "nothing is a good value")]
    fn formed(&mut self, column: &str, kind: RowProblemKind, form: fn(&str) -> Option<String>) -> Option<Option<String>> {
        let Some(cell) = self.optional(column) else { return Some(None) };
        let formed = form(cell);
        if formed.is_none() {
            self.say(column, kind);
        }
        formed.map(Some)
    }

    /// The mandate's last day; `None` only where what stands there is wrong.
    #[expect(clippy::option_option, reason = "no date is a good value")]
    fn until(&mut self, today: Date) -> Option<Option<Date>> {
        let Some(cell) = self.optional("mandate_until") else { return Some(None) };
        match Date::parse(cell, &Iso8601::DATE) {
            Err(_) => self.say("mandate_until", RowProblemKind::Date),
            Ok(day) if day < today => self.say("mandate_until", RowProblemKind::Past),
            Ok(day) => return Some(Some(day)),
        }
        None
    }
}

/// Letters and digits, with the marks that registers put between them.
fn is_registry_number(number: &str) -> bool {
    let known = |c: char| c.is_alphanumeric() || " -./&()".contains(c);
    number.chars().count() <= 40 && number.chars().all(known) && number.chars().any(char::is_alphanumeric)
}

/// A Legal Entity Identifier in its one spelling: 18 letters or digits and two check digits, which leave 1 when the whole, with
/// letters as 10 to 35, is divided by 97 (ISO 17442-1, ISO/IEC 7064 MOD 97-10).
pub fn lei(text: &str) -> Option<String> {
    let lei = text.to_ascii_uppercase();
    let formed =
        lei.len() == 20 && lei.bytes().all(|b| b.is_ascii_alphanumeric()) && lei[18..].bytes().all(|b| b.is_ascii_digit());
    let rest = lei.chars().filter_map(|c| c.to_digit(36)).fold(0, |rest, n| (rest * if n < 10 { 10 } else { 100 } + n) % 97);
    (formed && rest == 1).then_some(lei)
}

/// A name in small letters, digits and hyphens; letters with marks lose them.
pub fn slugify(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars() {
        let plain = match c {
            'a'..='z' | '0'..='9' => c,
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            _ => '-',
        };
        if plain != '-' || !(slug.is_empty() || slug.ends_with('-')) {
            slug.push(plain);
        }
    }
    slug.truncate(80);
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const HEADER: &str =
        "name,registry_number,country,contact_name,contact_email,contact_title,language,mandate_document,mandate_until\n";

    fn problems(rows: &str) -> Vec<(u64, String)> {
        let (_, problems) = read(&format!("{HEADER}{rows}"), date!(2026 - 11 - 24), &|code| code == "UY");
        problems.into_iter().map(|p| (p.line, p.column)).collect()
    }

    #[test]
    fn a_good_row_is_read_and_its_slug_made_from_the_name() {
        let csv = format!("{HEADER}\"Línea Sur, S.A.\",77,UY,Eva Ruiz,EVA@sur.example,Directora,es,Poder 3/2026,2027-12-31\n");
        let (members, problems) = read(&csv, date!(2026 - 11 - 24), &|code| code == "UY");
        assert_eq!(problems, []);
        assert_eq!(members[0].slug.as_str(), "linea-sur-s-a");
        assert_eq!((members[0].line, members[0].email.as_str()), (2, "eva@sur.example"));
        assert_eq!(members[0].until, Some(date!(2027 - 12 - 31)));
    }

    #[test]
    fn every_bad_cell_is_named_by_line_and_column() {
        let good = "Sur,,UY,Eva,eva@sur.example,Directora,es,Poder,\n";
        let bad = "Norte,,XX,,no address,Directora,de,Poder,2020-01-01\n";
        let named =
            problems(&format!("{good}{bad}Sur,,UY,Eva,eva@sur.example,D,es,P,soon\n{good}شركة,,UY,E,e@e.example,D,ar,P,\n"));
        assert_eq!(problems(&format!("{good}{bad}").replace('\n', "\r\n"))[0].0, 3);
        let at = |line: u64, column: &str| (line, column.to_owned());
        let third = ["country", "contact_name", "contact_email", "language", "mandate_until"].map(|c| at(3, c));
        assert_eq!(named[..5], third);
        assert_eq!(named[5..], [at(4, "mandate_until"), at(5, "slug"), at(6, "slug")]);
    }

    #[test]
    fn a_header_without_a_needed_column_or_with_an_unknown_one_is_refused() {
        let (_, problems) = read("name,colour\nA,b\n", date!(2026 - 11 - 24), &|_| true);
        assert!(problems.iter().any(|p| p.column == "country" && p.kind == RowProblemKind::NoColumn));
        assert!(problems.iter().any(|p| p.column == "colour" && p.kind == RowProblemKind::UnknownColumn));
        assert_eq!(read(HEADER, date!(2026 - 11 - 24), &|_| true).1[0].kind, RowProblemKind::NoRows);
    }

    #[test]
    fn an_identifier_is_taken_with_its_check_digits_and_a_number_with_the_marks_of_registers() {
        // Of the Global Legal Entity Identifier Foundation.
        assert_eq!(lei("506700ge1g29325qx363").as_deref(), Some("506700GE1G29325QX363"));
        for bad in ["506700GE1G29325QX364", "506700GE1G29325QX36", "506700GE1G29325Q-363", "506700GE1G29325QXABC", ""] {
            assert_eq!(lei(bad), None, "{bad}");
        }
        assert!(is_registry_number("HRB 1234/5") && is_registry_number("٧٧"));
        assert!(!is_registry_number("--") && !is_registry_number("77\u{7}") && !is_registry_number(&"7".repeat(41)));
    }

    #[test]
    fn a_list_from_a_spreadsheet_is_read_whatever_stands_between_its_cells() {
        let row = "Sur,HRB 7,UY,Eva,eva@sur.example,Directora,es,Poder,\n";
        for mark in [",", ";", "\t"] {
            let (members, problems) =
                read(&format!("{HEADER}{row}").replace(',', mark), date!(2026 - 11 - 24), &|code| code == "UY");
            assert_eq!((members.len(), problems), (1, Vec::new()), "{mark:?}");
        }
    }

    #[test]
    fn a_row_with_too_few_cells_is_named_and_the_next_one_is_read() {
        let csv = format!("{HEADER}a,b\nSur,,UY,Eva,eva@sur.example,Directora,es,Poder,\n");
        let (members, problems) = read(&csv, date!(2026 - 11 - 24), &|_| true);
        assert_eq!((members.len(), problems.len(), problems[0].line), (1, 1, 2));
    }
}
