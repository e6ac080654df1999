//! The verification: line by line, with nothing but the file and, where given, a key that is trusted.
//!
//! What is compared is stated in [`CHECKS`] order. A bundle is good only if each line is.

mod afterwards;
mod presented;
mod sealed;
#[cfg(test)]
pub(super) mod tests;

use super::bundle::{Bundle, SIGNATURE};
use super::record::{RecordBundle, verify_record};
use super::statement::{Salt, Statement};
use crate::kernel::canonical::canonical;
use crate::log::entry::{Act, Entry};
use crate::log::note::VerifierKey;
use serde::Serialize;

/// The keys of all checks of a signature, in order; each has messages `evidence-check-KEY` and `evidence-check-KEY-false`.
/// `trust` is looked at where a key is trusted, `passkey` and `passkey-key` where a passkey signed or is said to have, `oidc` and
/// `oidc-key` where an identity provider spoke or is said to have, `paper` where it was signed with pen and ink, `after` where
/// something is told of the time since, and `annulled` where that is an annulment: it is false then, as the authority was.
pub const CHECKS: [&str; 17] = [
    "form",
    "statement",
    "text",
    "act",
    "key",
    "trust",
    "seal",
    "person",
    "entry",
    "log",
    "passkey",
    "passkey-key",
    "oidc",
    "oidc-key",
    "paper",
    "after",
    "annulled",
];

/// What came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Each line holds.
    Good,
    /// At least one line does not.
    False,
    /// This is no bundle.
    Unreadable,
}

/// One line of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// One of [`CHECKS`].
    pub key: &'static str,
    /// Whether it holds.
    pub ok: bool,
    /// The value that was looked at; where two should agree and do not, both. No sentence.
    pub detail: String,
}

/// Whose the key is that the evidence names. Anybody can make a key of any name, seal and log with it, and every line holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Whose {
    /// It was compared with a key that is trusted; the line `trust` says how that went.
    Compared,
    /// No key was trusted to compare it with.
    Unknown,
    /// It bears the name of another portal than the one where it is looked at.
    Another,
}

/// The verdict and the lines that lead to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What came out.
    pub verdict: Verdict,
    /// Whose the key is, as far as is known here.
    pub whose: Whose,
    /// The key that the evidence names; none where it could not be read.
    pub key: Option<String>,
    /// Line by line.
    pub checks: Vec<Check>,
}

impl Report {
    /// Of evidence that names this key.
    pub(super) fn of(key: &str, trusted: Option<&str>, checks: Vec<Check>) -> Self {
        let verdict = if checks.iter().all(|check| check.ok) { Verdict::Good } else { Verdict::False };
        let whose = if trusted.is_some() { Whose::Compared } else { Whose::Unknown };
        Self { verdict, whose, key: Some(key.to_owned()), checks }
    }

    /// Of what is no evidence.
    pub(super) const fn unreadable(checks: Vec<Check>) -> Self {
        Self { verdict: Verdict::Unreadable, whose: Whose::Unknown, key: None, checks }
    }

    /// The message that tells what came out.
    pub const fn says(&self) -> &'static str {
        match (self.verdict, self.whose) {
            (Verdict::Good, Whose::Compared) => "evidence-good",
            (Verdict::Good, Whose::Unknown) => "evidence-good-unknown",
            (Verdict::Good, Whose::Another) => "evidence-good-another",
            (Verdict::False, _) => "evidence-false",
            (Verdict::Unreadable, _) => "evidence-unreadable",
        }
    }

    /// The key that a reader has still to compare, and the message that tells how; none where that was done, or nothing holds.
    pub fn to_compare(&self) -> Option<(&str, &'static str)> {
        let how = match self.whose {
            Whose::Compared => return None,
            Whose::Unknown => "evidence-compare-unknown",
            Whose::Another => "evidence-compare-another",
        };
        let key = self.key.as_deref().filter(|_| self.verdict == Verdict::Good)?;
        Some((key, how))
    }
}

/// What a check found: the value looked at, or the value that is false.
type Found = Result<String, String>;

/// Verifies a bundle. Without `trusted` it is shown to agree with the key that it names itself, which anyone must still
/// compare with the portal's; with it, to be sealed and logged by that key.
pub fn verify(text: &str, trusted: Option<&str>) -> Report {
    if let Ok(record) = RecordBundle::parse(text) {
        return verify_record(&record, trusted);
    }
    let Ok(bundle) = Bundle::parse(text) else { return Report::unreadable(Vec::new()) };
    let read = Read::of(&bundle);
    let mut checks = Vec::new();
    let mut note = |key, found: Found| {
        let ok = found.is_ok();
        checks.push(Check { key, ok, detail: found.unwrap_or_else(|false_value| false_value) });
    };
    note("form", form(&bundle));
    note("statement", read.statement());
    note("text", read.text());
    note("act", read.act());
    note("key", read.key());
    if let Some(trusted) = trusted {
        note("trust", same(&bundle.act.seal.key, trusted));
    }
    note("seal", read.seal());
    note("person", read.person());
    note("entry", read.entry());
    note("log", read.logged(&bundle.entry, &bundle.proof));
    if read.is_by_passkey() {
        note("passkey", read.passkey());
        note("passkey-key", read.passkey_key());
    }
    if read.is_by_provider() {
        note("oidc", read.oidc());
        note("oidc-key", read.oidc_key());
    }
    if let Some(paper) = read.statement.as_ref().and_then(|s| s.paper.as_ref()) {
        note("paper", read.paper(paper));
    }
    if !bundle.afterwards.is_empty() {
        note("after", read.afterwards());
    }
    if let Some(annulled) = read.annulled() {
        note("annulled", Err(annulled));
    }
    Report::of(&bundle.act.seal.key, trusted, checks)
}

/// A salt has one spelling, in small letters.
fn salt(text: &str) -> Option<Salt> {
    let salt = Salt::try_from(hex::decode(text).ok()?).ok()?;
    (hex::encode(salt) == text).then_some(salt)
}

fn form(bundle: &Bundle) -> Found {
    same(&format!("{} {}", bundle.kind, bundle.v), &format!("{SIGNATURE} 1"))
}

fn same(found: &str, expected: &str) -> Found {
    if found == expected { Ok(found.to_owned()) } else { Err(format!("{found} ≠ {expected}")) }
}

/// The bundle with what could be read of its parts.
struct Read<'a> {
    bundle: &'a Bundle,
    canonical: String,
    statement: Option<Statement>,
    salt: Option<Salt>,
    key: Option<VerifierKey>,
    act: Option<Act>,
}

impl<'a> Read<'a> {
    fn of(bundle: &'a Bundle) -> Self {
        let statement: Option<Statement> = serde_json::from_value(bundle.statement.clone()).ok();
        Self {
            bundle,
            canonical: canonical(&bundle.statement).unwrap_or_default(),
            statement: statement.filter(|s| s.v == 1),
            salt: salt(&bundle.salts.person),
            key: bundle.act.seal.key.parse().ok(),
            act: Entry::parse(&bundle.entry.json).ok().and_then(|entry| entry.act().cloned()),
        }
    }

    fn stated(&self) -> Result<&Statement, String> {
        self.statement.as_ref().ok_or_else(String::new)
    }
}

/// The name of a portal's log: its URL without the scheme, and `/log`.
pub fn log_origin(portal: &str) -> String {
    let rest = portal.split_once("://").map_or(portal, |(_, rest)| rest);
    format!("{rest}/log")
}
