//! The verification: line by line, with nothing but the file and, where given, a key that is trusted.
//!
//! What is compared is stated in [`CHECKS`] order. A bundle is good only if each line is.

use super::bundle::{Bundle, LoggedEntry, SIGNATURE};
use super::passkey::{challenge, registration};
use super::record::{RecordBundle, verify_record};
use super::statement::{OnPaper, Presented, Salt, StatedProvider, Statement, seal_bytes};
use crate::kernel::canonical::{canonical, digest, salted_digest};
use crate::kernel::instant;
use crate::log::entry::{Act, Entry};
use crate::log::note::VerifierKey;
use crate::log::proof::Proof;
use crate::signatures::model::{SignatureLevel, SigningMethod};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
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

/// What may become of a signature.
const AFTERWARDS: [&str; 5] = ["signature.withdrawn", ATTESTED[0], ATTESTED[1], SUPERSEDED, ANNULLED];
/// What others attest of many signatures at once.
const ATTESTED: [&str; 2] = ["signature.countersigned", "signature.witnessed"];
const SUPERSEDED: &str = "signature.superseded";
const ANNULLED: &str = "signature.annulled";

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

/// The verdict and the lines that lead to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What came out.
    pub verdict: Verdict,
    /// Line by line.
    pub checks: Vec<Check>,
}

/// What a check found: the value looked at, or the value that is false.
type Found = Result<String, String>;

/// Verifies a bundle. Without `trusted` it is shown to agree with the key that it names itself, which anyone must still
/// compare with the portal's; with it, to be sealed and logged by that key.
pub fn verify(text: &str, trusted: Option<&str>) -> Report {
    if let Ok(record) = RecordBundle::parse(text) {
        return verify_record(&record, trusted);
    }
    let Ok(bundle) = Bundle::parse(text) else { return Report { verdict: Verdict::Unreadable, checks: Vec::new() } };
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
    let verdict = if checks.iter().all(|check| check.ok) { Verdict::Good } else { Verdict::False };
    Report { verdict, checks }
}

/// The act in an entry, if it is one.
fn act_of(entry: &LoggedEntry) -> Option<Act> {
    Entry::parse(&entry.json).ok()?.act().cloned()
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

    /// The statement is of the form known here, in the only reading that it has.
    fn statement(&self) -> Found {
        let stated = self.stated()?.canonical().unwrap_or_default();
        if stated == self.canonical { Ok(digest(stated)) } else { Err(digest(&self.canonical)) }
    }

    /// The text's digest is the one stated.
    fn text(&self) -> Found {
        same(&self.bundle.text.digest, &self.stated()?.text_digest)
    }

    /// Method and level are those stated, and the level is not more than the method gives.
    fn act(&self) -> Found {
        let (stated, act) = (self.stated()?, &self.bundle.act);
        let honest = match stated.method {
            SigningMethod::EmailCode => stated.level == SignatureLevel::Ses && act.passkey.is_none() && act.oidc.is_none(),
            SigningMethod::Passkey => stated.level == SignatureLevel::Aes && act.passkey.is_some() && act.oidc.is_none(),
            SigningMethod::Oidc => stated.level == SignatureLevel::Ses && act.passkey.is_none() && act.oidc.is_some(),
            SigningMethod::Paper => stated.level == SignatureLevel::None && act.passkey.is_none() && act.oidc.is_none(),
        };
        let honest = honest
            && stated.paper.is_some() == (stated.method == SigningMethod::Paper)
            && stated.identity_provider.is_some() == (stated.method == SigningMethod::Oidc);
        let found = same(&format!("{} {}", act.method, act.level), &format!("{} {}", stated.method, stated.level))?;
        if honest { Ok(found) } else { Err(found) }
    }

    /// The key is well formed and bears the name of the stated portal's log.
    fn key(&self) -> Found {
        let key = self.key.as_ref().ok_or_else(|| self.bundle.act.seal.key.clone())?;
        same(key.name(), &log_origin(&self.stated()?.portal)).map(|_| key.to_string())
    }

    /// The seal is this key's over this statement.
    fn seal(&self) -> Found {
        let signature = &self.bundle.act.seal.signature;
        let bytes = STANDARD.decode(signature).ok().and_then(|s| <[u8; 64]>::try_from(s).ok());
        match (&self.key, bytes) {
            (Some(key), Some(bytes)) if key.verify(&seal_bytes(&self.canonical), &bytes).is_ok() => Ok(key.name().to_owned()),
            _ => Err(signature.clone()),
        }
    }

    /// With the salt, the log's digests are those of this person and this statement.
    fn person(&self) -> Found {
        let stated = self.stated()?;
        let (Some(salt), Some(act)) = (&self.salt, &self.act) else { return Err(self.bundle.salts.person.clone()) };
        let logged = |name: &str| act.data.get(name).and_then(|d| d.as_str()).unwrap_or_default();
        same(&salted_digest(salt, &stated.person.name), logged("person"))?;
        same(&salted_digest(salt, &self.canonical), logged("statement_digest"))?;
        Ok(stated.person.name.clone())
    }

    /// The entry is the one that this statement leaves, and was not made before the statement.
    fn entry(&self) -> Found {
        let json = &self.bundle.entry.json;
        let (stated, act) = (self.stated()?, self.act.as_ref().ok_or_else(|| json.clone())?);
        let salt = self.salt.as_ref().ok_or_else(|| json.clone())?;
        let passkey = self.bundle.act.passkey.as_ref().map(|p| Presented::Passkey(&p.assertion));
        let presented = passkey.or(self.bundle.act.oidc.as_ref().map(Presented::Oidc));
        let expected = stated.act(salt, act.at, presented).map_err(|e| e.to_string())?;
        let expected = Entry::Act(expected).to_canonical().map_err(|e| e.to_string())?;
        if *json == expected && stated.prepared_at <= act.at {
            Ok(format!("{} {} {}", self.bundle.entry.seq, act.kind, instant::format(act.at)))
        } else {
            Err(json.clone())
        }
    }

    fn is_by_passkey(&self) -> bool {
        self.bundle.act.passkey.is_some() || self.statement.as_ref().is_some_and(|s| s.method == SigningMethod::Passkey)
    }

    /// The passkey's holder was verified and signed this statement, for the stated portal and no other site.
    fn passkey(&self) -> Found {
        let passkey = self.bundle.act.passkey.as_ref().ok_or_else(|| "—".to_owned())?;
        passkey.assertion.answers(&challenge(&self.canonical), &self.stated()?.portal).map_err(str::to_owned)?;
        Ok(passkey.assertion.credential.clone())
    }

    /// The log knew the key as this person's before the signature.
    fn passkey_key(&self) -> Found {
        let passkey = self.bundle.act.passkey.as_ref().ok_or_else(|| "—".to_owned())?;
        let (entry, json) = (&passkey.registration.entry, &passkey.registration.entry.json);
        let found = Entry::parse(json).ok().and_then(|e| e.act().cloned()).ok_or_else(|| json.clone())?;
        let salt = salt(&passkey.registration.salt).ok_or_else(|| passkey.registration.salt.clone())?;
        let expected = registration(&salt, &self.stated()?.person.name, &passkey.assertion.public_key, found.at);
        let expected = Entry::Act(expected).to_canonical().map_err(|e| e.to_string())?;
        let signed = self.act.as_ref().ok_or_else(String::new)?;
        let before = entry.seq.as_u64() < self.bundle.entry.seq.as_u64() && found.at <= signed.at;
        if *json != expected || !before {
            return Err(json.clone());
        }
        self.logged(entry, &passkey.registration.proof)?;
        Ok(format!("{} {} {}", entry.seq, found.kind, instant::format(found.at)))
    }

    /// One organisation recorded it and another saw the original, neither of them the one that signed, on that day or later. The digest
    /// is that of the scan, for who has the scan; the stroke of the pen cannot be checked here.
    fn paper(&self, paper: &OnPaper) -> Found {
        let (stated, act) = (self.stated()?, self.act.as_ref().ok_or_else(String::new)?);
        let seen = format!("{} {} {} {}", paper.signed_on, paper.recorded_by, paper.witnessed_by, paper.scan);
        let two = paper.recorded_by != paper.witnessed_by && paper.witnessed_by != stated.organisation.slug;
        let before = instant::format(act.at).get(..10).is_some_and(|day| paper.signed_on.as_str() <= day);
        if two && before { Ok(seen) } else { Err(seen) }
    }

    fn is_by_provider(&self) -> bool {
        self.bundle.act.oidc.is_some() || self.statement.as_ref().is_some_and(|s| s.method == SigningMethod::Oidc)
    }

    /// The stated provider said, for this statement and no other, that somebody had just authenticated.
    fn oidc(&self) -> Found {
        let none = || "—".to_owned();
        let (authentication, stated) = (self.bundle.act.oidc.as_ref().ok_or_else(none)?, self.stated()?);
        let provider: &StatedProvider = stated.identity_provider.as_ref().ok_or_else(none)?;
        let signed = self.act.as_ref().ok_or_else(String::new)?.at;
        let said = authentication.answers(&challenge(&self.canonical), provider, (stated.prepared_at, signed));
        let said = said.map_err(str::to_owned)?;
        Ok(format!("{} {} {}", provider.issuer, said.subject, instant::format(said.at)))
    }

    /// Which key of the provider the portal recorded: what is to be compared with those that the provider publishes.
    fn oidc_key(&self) -> Found {
        let authentication = self.bundle.act.oidc.as_ref().ok_or_else(|| "—".to_owned())?;
        let provider = self.stated()?.identity_provider.as_ref().ok_or_else(|| "—".to_owned())?;
        Ok(format!("{} {}", provider.issuer, authentication.key.thumbprint()))
    }

    /// Each entry since is in the log after the signature's, in order, and speaks of it.
    fn afterwards(&self) -> Found {
        let signed = self.act.as_ref().ok_or_else(String::new)?;
        let (mut last, mut told) = (self.bundle.entry.seq.as_u64(), Vec::new());
        for since in &self.bundle.afterwards {
            let act = act_of(&since.entry).ok_or_else(|| since.entry.json.clone())?;
            let own = self.bundle.entry.seq.as_u64();
            let names_it = match (act.data.get("signature"), act.data.get("signatures")) {
                (Some(one), _) => one.as_u64() == own && act.subject == signed.subject,
                (None, Some(many)) => {
                    ATTESTED.contains(&act.kind.as_str())
                        && many.as_array().is_some_and(|all| all.iter().any(|n| n.as_u64() == own))
                }
                (None, None) => false,
            };
            let of_this = names_it && own.is_some() && act.pact == signed.pact && AFTERWARDS.contains(&act.kind.as_str());
            if !of_this || since.entry.seq.as_u64() <= last {
                return Err(since.entry.json.clone());
            }
            self.logged(&since.entry, &since.proof)?;
            last = since.entry.seq.as_u64();
            // What it was superseded by is a signature of its own, with evidence of its own.
            let by = act.data.get("by").filter(|_| act.kind == SUPERSEDED).map(|by| format!(" by {by}")).unwrap_or_default();
            told.push(format!("{} {}{by} {}", since.entry.seq, act.kind, instant::format(act.at)));
        }
        Ok(told.join(", "))
    }

    /// The annulment, if one is told.
    fn annulled(&self) -> Option<String> {
        let mut acts = self.bundle.afterwards.iter().filter_map(|since| act_of(&since.entry));
        acts.find(|act| act.kind == ANNULLED).map(|act| {
            let reason = act.data.get("reason").and_then(serde_json::Value::as_str).unwrap_or_default();
            format!("{} {} {reason}", instant::format(act.at), act.by.organisation)
        })
    }

    /// The proof leads from the entry at its number to a checkpoint that this key signed, and nothing in it is left unchecked.
    fn logged(&self, entry: &LoggedEntry, proof: &str) -> Found {
        let proof: Proof = proof.parse().map_err(|e: crate::log::proof::BadProof| e.to_string())?;
        same(&entry.seq.to_string(), &proof.index.to_string())?;
        let key = self.key.as_ref().ok_or_else(String::new)?;
        // Nothing vouches for other people's signature lines and for extra data here, so a bundle has none.
        if proof.extra.is_some() || proof.checkpoint.signatures().len() != 1 {
            return Err(proof.checkpoint.to_string());
        }
        let checkpoint = proof.verify(entry.json.as_bytes(), key).map_err(|e| e.to_string())?;
        Ok(format!("{} {} {}", checkpoint.origin, checkpoint.size, STANDARD.encode(checkpoint.root)))
    }
}

/// The name of a portal's log: its URL without the scheme, and `/log`.
pub fn log_origin(portal: &str) -> String {
    let rest = portal.split_once("://").map_or(portal, |(_, rest)| rest);
    format!("{rest}/log")
}

#[cfg(test)]
#[path = "verify_tests.rs"]
pub(super) mod tests;
