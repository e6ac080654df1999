//! What may be kept and why not, by which ground a file is withheld, and what becomes of the name a client gives.

use crate::kernel::error::UnknownWord;
use crate::kernel::ids::{CaseId, MandateId, ObligationId, PaperId, UpdateId};
use crate::kernel::text::is_invisible;
use crate::kernel::words;
use std::fmt;
use std::str::FromStr;

/// The largest file, in bytes.
pub const MAX_SIZE: i64 = 25_000_000;
/// The largest file, as people say it.
pub const MAX_MEGABYTES: i64 = MAX_SIZE / 1_000_000;
/// How many files go with one report.
pub const MAX_FILES: u64 = 20;
/// The longest name, in characters.
const MAX_NAME: usize = 120;

/// What a file is evidence for, or belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(sea_orm::DeriveValueType))]
#[cfg_attr(feature = "ssr", sea_orm(value_type = "String"))]
pub enum Purpose {
    /// The report on an obligation.
    Report(ObligationId),
    /// A case.
    Case(CaseId),
    /// An update that it is attached to.
    Update(UpdateId),
    /// The scan of a signature on paper.
    Paper(PaperId),
    /// A mandate that rests on it.
    Mandate(MandateId),
}

impl Purpose {
    /// How many files go with it.
    pub const fn most(self) -> u64 {
        match self {
            Self::Report(_) | Self::Case(_) | Self::Update(_) | Self::Mandate(_) => MAX_FILES,
            Self::Paper(_) => 1,
        }
    }

    /// Whether files of this type serve it: a scan is a page or a picture.
    pub const fn takes(self, kind: MediaType) -> bool {
        match self {
            Self::Report(_) | Self::Case(_) | Self::Update(_) | Self::Mandate(_) => true,
            Self::Paper(_) => matches!(kind, MediaType::Pdf | MediaType::Png | MediaType::Jpeg),
        }
    }

    /// Every ending that it takes, as a file field names them: `.pdf,.png,…`
    pub fn accept(self) -> String {
        let kinds = MediaType::ALL.iter().filter(|kind| self.takes(**kind));
        kinds.flat_map(|kind| kind.endings()).map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(",")
    }
}

impl fmt::Display for Purpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Report(id) => write!(f, "report:{id}"),
            Self::Case(id) => write!(f, "case:{id}"),
            Self::Update(id) => write!(f, "update:{id}"),
            Self::Paper(id) => write!(f, "paper:{id}"),
            Self::Mandate(id) => write!(f, "mandate:{id}"),
        }
    }
}

impl FromStr for Purpose {
    type Err = UnknownWord;
    fn from_str(s: &str) -> Result<Self, UnknownWord> {
        let purpose = match s.split_once(':') {
            Some(("report", id)) => id.parse().ok().map(Self::Report),
            Some(("case", id)) => id.parse().ok().map(Self::Case),
            Some(("update", id)) => id.parse().ok().map(Self::Update),
            Some(("paper", id)) => id.parse().ok().map(Self::Paper),
            Some(("mandate", id)) => id.parse().ok().map(Self::Mandate),
            _ => None,
        };
        let known = &["report:ID", "case:ID", "update:ID", "paper:ID", "mandate:ID"];
        purpose.ok_or_else(|| UnknownWord { word: s.to_owned(), known })
    }
}

words! {
    /// Why the public may not open a file.
    Ground {
        /// Business secrets
        BusinessSecrets = "business_secrets",
        /// Personal data
        PersonalData = "personal_data",
        /// A law forbids it
        ProtectedByLaw = "protected_by_law",
    }
}

words! {
    /// How far a file is.
    FileState {
        /// It can be opened by those who may
        Kept = "kept",
        /// The scan has not answered yet; nobody can open it
        Checking = "checking",
        /// Malware was found; its content is gone
        Infected = "infected",
    }
}

words! {
    /// What is kept, by its media type (RFC 6838).
    MediaType {
        /// Portable Document Format
        Pdf = "application/pdf",
        /// A picture without loss
        Png = "image/png",
        /// A photograph
        Jpeg = "image/jpeg",
        /// Comma-separated values, in UTF-8
        Csv = "text/csv",
        /// Plain text, in UTF-8
        Text = "text/plain",
        /// Office Open XML text
        Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        /// Office Open XML spreadsheet
        Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        /// Open Document text
        Odt = "application/vnd.oasis.opendocument.text",
        /// Open Document spreadsheet
        Ods = "application/vnd.oasis.opendocument.spreadsheet",
    }
}

impl MediaType {
    /// With which of these endings a name may say that it is one.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Csv => &["csv"],
            Self::Text => &["txt"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Odt => &["odt"],
            Self::Ods => &["ods"],
        }
    }

    /// What the name claims to be.
    pub fn claimed(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        Self::ALL.iter().copied().find(|kind| kind.endings().iter().any(|e| ending.eq_ignore_ascii_case(e)))
    }
}

words! {
    /// Why a file was not taken; each word is the key of the sentence that says so.
    Refused {
        /// No file, or one without content
        Empty = "file-refused-empty",
        /// Larger than [`MAX_SIZE`]
        TooLarge = "file-refused-large",
        /// There are [`MAX_FILES`] already
        TooMany = "file-refused-many",
        /// Neither name nor content is of an allowed type
        Type = "file-refused-type",
        /// Of a type that is taken, but no scan
        NoScan = "file-refused-no-scan",
        /// The content is not what the name says
        Ending = "file-refused-ending",
        /// An office file that is damaged, encrypted, or unpacks to far more than it is
        Archive = "file-refused-archive",
        /// An office file with macros or other files inside
        Inside = "file-refused-inside",
        /// The scan found malware
        Infected = "file-refused-infected",
        /// It came in too many small pieces
        Pieces = "file-refused-pieces",
        /// The person may not add files here, or no longer
        NotYours = "file-refused-not-yours",
    }
}

/// The name under which a file is shown and saved: the last part of a path, without what steers or hides writing. Never a path.
pub fn clean_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen: String = last.chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
    let name = seen.trim_matches(|c: char| c.is_whitespace() || c == '.');
    let length = name.chars().count();
    if length <= MAX_NAME {
        return name.to_owned();
    }
    let ending =
        name.rsplit_once('.').map(|(_, ending)| format!(".{ending}")).filter(|e| e.chars().count() <= 6).unwrap_or_default();
    name.chars().take(MAX_NAME - ending.chars().count()).chain(ending.chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn of_a_path_only_its_last_part_is_left_and_nothing_that_steers_writing() {
        for (given, name) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\ana\\report.pdf", "report.pdf"),
            ("..", ""),
            ("/", ""),
            (".htaccess", "htaccess"),
            ("invoice\u{202e}fdp.exe", "invoicefdp.exe"),
            ("a\r\nSet-Cookie: x.txt", "aSet-Cookie: x.txt"),
            ("نتائج ٢٠٢٦.csv", "نتائج ٢٠٢٦.csv"),
            ("a\0b\u{200b}.txt ", "ab.txt"),
        ] {
            assert_eq!(clean_name(given), name, "{given:?}");
        }
        let long = clean_name(&format!("{}.docx", "é".repeat(300)));
        assert_eq!((long.chars().count(), MediaType::claimed(&long)), (MAX_NAME, Some(MediaType::Docx)));
    }

    #[test]
    fn a_name_claims_a_type_by_its_ending_whatever_the_case() {
        assert_eq!(MediaType::claimed("A.PDF"), Some(MediaType::Pdf));
        assert_eq!(MediaType::claimed("photo.jpeg"), Some(MediaType::Jpeg));
        for none in ["page.html", "picture.svg", "report.pdf.exe", "pdf", "", "a.docm", "a.zip"] {
            assert_eq!(MediaType::claimed(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn no_name_is_a_path_or_longer_than_it_may_be(given in "\\PC{0,300}|[./\\\\a]{0,20}") {
            let name = clean_name(&given);
            prop_assert!(!name.contains(['/', '\\']) && name != "." && name != "..");
            prop_assert!(name.chars().count() <= MAX_NAME);
            prop_assert_eq!(clean_name(&name), name);
        }
    }

    #[test]
    fn a_purpose_has_one_spelling() {
        let purpose = Purpose::Report(ObligationId(uuid::Uuid::from_u128(7)));
        assert_eq!(purpose.to_string().parse(), Ok(purpose));
        let purpose = Purpose::Case(CaseId(uuid::Uuid::from_u128(7)));
        assert_eq!(purpose.to_string().parse(), Ok(purpose));
        let purpose = Purpose::Update(UpdateId(uuid::Uuid::from_u128(7)));
        assert_eq!(purpose.to_string().parse(), Ok(purpose));
        let purpose = Purpose::Paper(PaperId(uuid::Uuid::from_u128(7)));
        assert_eq!(purpose.to_string().parse(), Ok(purpose));
        assert_eq!((purpose.most(), purpose.accept().as_str()), (1, ".pdf,.png,.jpg,.jpeg"));
        assert!("report:x".parse::<Purpose>().is_err());
    }
}
