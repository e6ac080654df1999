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
use super::statement::{Salt, Statement, StatementKind};
use crate::kernel::canonical::canonical;
use crate::kernel::text::shown;
use crate::log::entry::{Act, Entry};
use crate::log::note::VerifierKey;
use crate::log::proof::Proof;
use serde::Serialize;
use std::collections::BTreeSet;

/// The keys of all checks of a signature, in order; each has messages `evidence-check-KEY` and `evidence-check-KEY-false`. The line
/// before them is one of [`TOLD`], or [`NO_FORM`]; the last may be [`COSIGNED`].
/// `trust` is looked at where a key is trusted, `passkey` and `passkey-key` where a passkey signed or is said to have, `oidc` and
/// `oidc-key` where an identity provider spoke or is said to have, `paper` where it was signed with pen and ink, `after` where
/// something is told of the time since, and `annulled` where that is an annulment: it is false then, as the authority was.
pub const CHECKS: [&str; 17] = [
    "statement",
    "text",
    "act",
    "key",
    "trust",
    "seal",
    "person",
    "entry",
    "log",
    "mandate",
    "passkey",
    "passkey-key",
    "oidc",
    "oidc-key",
    "paper",
    "after",
    "annulled",
];
/// The keys of lines that are never false; each has the one message `evidence-check-KEY`. What the file is evidence of, and who else
/// signed the checkpoint.
pub const TOLD: [&str; 7] =
    ["form-signature", "form-countersignature", "form-witness", "form-sanction", "form-finding", "form-update", COSIGNED];
/// The key of the line where a file is evidence of nothing that is known here; it has the one message `evidence-check-KEY-false`.
pub const NO_FORM: &str = "form";
/// The key of the line that tells of signatures of witnesses: their keys are not in the file, so that nothing is said of them but whose
/// they claim to be.
pub const COSIGNED: &str = "cosigned";

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
    /// One of [`CHECKS`] or [`TOLD`], or [`NO_FORM`].
    pub key: &'static str,
    /// Whether it holds.
    pub ok: bool,
    /// The value that was looked at; where two should agree and do not, both. No sentence. Nothing in it steers a terminal or turns
    /// writing round, and a line ends where a value does.
    pub detail: String,
}

impl Check {
    /// The line of what was found.
    pub(super) fn of(key: &'static str, found: Found) -> Self {
        let (ok, Ok(detail) | Err(detail)) = (found.is_ok(), found);
        Self { key, ok, detail: shown(&detail) }
    }

    /// The message that says what was checked and how it went.
    pub fn says(&self) -> String {
        format!("evidence-check-{}{}", self.key, if self.ok { "" } else { "-false" })
    }
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
    let mut note = |key, found: Found| checks.push(Check::of(key, found));
    match read.form() {
        Ok((key, said)) => note(key, Ok(said)),
        Err(said) => note(NO_FORM, Err(said)),
    }
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
    note("mandate", read.mandate());
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
    if let Some(said) = cosigned(std::iter::once(bundle.proof.as_str()), &bundle.act.seal.key) {
        note(COSIGNED, Ok(said));
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

/// Whether the key has signed the proof's checkpoint once, and nothing stands there beside but lines of other keys, which are ignored (C2SP
/// signed-note).
pub(super) fn is_once_by(proof: &Proof, key: &VerifierKey) -> bool {
    proof.extra.is_none() && proof.checkpoint.by(key).signatures().len() == 1
}

/// How many keys beside the log's have a line under the checkpoints of these proofs, and their names.
pub(super) fn cosigned<'a>(proofs: impl Iterator<Item = &'a str>, key: &str) -> Option<String> {
    let key: VerifierKey = key.parse().ok()?;
    let proofs = proofs.filter_map(|proof| proof.parse::<Proof>().ok());
    let lines = proofs.flat_map(|proof| proof.checkpoint.signatures().to_vec());
    let others = lines.filter(|line| line.name != key.name() || line.id != key.id()).map(|line| (line.name, line.id));
    let names: Vec<_> = others.collect::<BTreeSet<_>>().into_iter().map(|(name, _)| name).collect();
    (!names.is_empty()).then(|| format!("{}: {}", names.len(), names.join(", ")))
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

    /// What this is evidence of, as its own line says.
    fn form(&self) -> Result<(&'static str, String), String> {
        let said = form(self.bundle)?;
        let key = match self.statement.as_ref().map(|statement| statement.kind) {
            Some(StatementKind::Signature) => "form-signature",
            Some(StatementKind::Countersignature) => "form-countersignature",
            Some(StatementKind::Witness) => "form-witness",
            None => return Err(said),
        };
        Ok((key, said))
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
