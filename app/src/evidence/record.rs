//! The bundle of a public record: what was published, the entries that say so, and the sealed steps that it opened.
//!
//! A stranger sees from it that the content is the one whose digest the log holds, that each step was sealed in its moment and is what
//! was opened later, and that the notice was sealed before the decision.

use super::statement::Salt;
use super::verify::{COSIGNED, Check, NO_FORM, Report, cosigned, is_once_by};
use crate::kernel::canonical::{NotCanonical, canonical, digest, parse, salted_digest};
use crate::kernel::instant;
use crate::log::entry::{Act, Entry, Sealed};
use crate::log::note::VerifierKey;
use crate::log::proof::Proof;
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};
use time::Duration;

/// What a bundle of a sanction calls itself.
pub const SANCTION: &str = "pacthouse.evidence.sanction";
/// What a bundle of a finding calls itself.
pub const FINDING: &str = "pacthouse.evidence.finding";
/// What a bundle of an update calls itself.
pub const UPDATE: &str = "pacthouse.evidence.update";

/// The keys of all checks, in order; each has messages `evidence-check-KEY` and `evidence-check-KEY-false`. The line before
/// them is one of [`super::verify::TOLD`], or [`NO_FORM`].
pub const RECORD_CHECKS: [&str; 8] =
    ["record-key", "trust", "record-entries", "record-content", "record-seals", "record-order", "record-eyes", "record-log"];

/// A bundle as it stands in the file. Nothing in it is believed before [`verify_record`] has looked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordBundle {
    /// The version of this form: 1.
    pub v: Number,
    /// What it is evidence of.
    #[serde(rename = "type")]
    pub kind: String,
    /// The portal's key, as published at `/log/key`.
    pub key: String,
    /// What is told.
    pub content: Value,
    /// The salt of its digest in the log, in hexadecimal.
    pub salt: String,
    /// The entry that published it and, where that is another one, the entry of what it says now.
    pub entries: Vec<Proven>,
    /// The sealed steps with what opened them.
    pub steps: Vec<Opening>,
    /// The number of the sealed entry of the first decision; null where no step is opened.
    pub decision: Option<Number>,
}

/// An entry with the proof that the log holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proven {
    /// Its number, from 0.
    pub seq: Number,
    /// Its canonical JSON, to the byte.
    pub json: String,
    /// The proof, with a signed checkpoint (C2SP tlog-proof).
    pub proof: String,
}

/// A sealed step and what opened it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// The seal, made in its moment.
    pub sealed: Proven,
    /// The entry that holds its salt and its text.
    pub opened: Proven,
}

impl RecordBundle {
    /// The file's text, indented for people.
    pub fn to_json(&self) -> Result<String, NotCanonical> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Reads a file of this shape; names that stand twice are refused.
    pub fn parse(text: &str) -> Result<Self, NotCanonical> {
        Ok(serde_json::from_value(parse(text)?)?)
    }

    fn all(&self) -> impl Iterator<Item = &Proven> {
        self.entries.iter().chain(self.steps.iter().flat_map(|step| [&step.sealed, &step.opened]))
    }
}

impl Proven {
    fn act(&self) -> Result<Act, String> {
        Entry::parse(&self.json).ok().and_then(|e| e.act().cloned()).ok_or_else(|| self.json.clone())
    }

    fn seal(&self) -> Result<Sealed, String> {
        match Entry::parse(&self.json) {
            Ok(Entry::Sealed(sealed)) => Ok(sealed),
            _ => Err(self.json.clone()),
        }
    }

    /// Whether the log of this key holds it, and nothing in the proof but lines of other keys is left unchecked.
    fn is_logged(&self, key: &VerifierKey) -> Result<u64, String> {
        let proof: Proof = self.proof.parse().map_err(|_| self.proof.clone())?;
        if !is_once_by(&proof, key) || self.seq.as_u64() != Some(proof.index) {
            return Err(format!("{} {}", self.seq, self.proof));
        }
        proof.verify(self.json.as_bytes(), key).map(|c| c.size).map_err(|error| format!("{} {error}", self.seq))
    }
}

/// What a check found: the value looked at, or the value that is false.
type Found = Result<String, String>;

/// Verifies a bundle with nothing but itself and, where given, a key that is trusted.
pub fn verify_record(bundle: &RecordBundle, trusted: Option<&str>) -> Report {
    let mut checks = Vec::new();
    let mut note = |key, found: Found| checks.push(Check::of(key, found));
    let key: Result<VerifierKey, String> = bundle.key.parse().map_err(|_| bundle.key.clone());
    match form(bundle) {
        Ok((key, said)) => note(key, Ok(said)),
        Err(said) => note(NO_FORM, Err(said)),
    }
    note("record-key", key.clone().map(|key| key.to_string()));
    if let Some(trusted) = trusted {
        let same = bundle.key == trusted;
        note("trust", if same { Ok(trusted.to_owned()) } else { Err(format!("{} ≠ {trusted}", bundle.key)) });
    }
    note("record-entries", entries(bundle));
    note("record-content", content(bundle));
    if bundle.kind == SANCTION {
        note("record-seals", seals(bundle).map(|steps| steps.len().to_string()));
        note("record-order", order(bundle));
    }
    if bundle.kind == UPDATE {
        note("record-seals", update::seals(bundle).map(|steps| steps.len().to_string()));
        note("record-eyes", update::eyes(bundle));
    }
    note("record-log", log(bundle, key));
    if let Some(said) = cosigned(bundle.all().map(|entry| entry.proof.as_str()), &bundle.key) {
        note(COSIGNED, Ok(said));
    }
    Report::of(&bundle.key, trusted, checks)
}

/// A known form, which its own line names, and no step where none belongs.
fn form(bundle: &RecordBundle) -> Result<(&'static str, String), String> {
    let said = format!("{} {}", bundle.kind, bundle.v);
    let (key, fits) = match (bundle.kind.as_str(), bundle.steps.is_empty(), bundle.decision.is_some()) {
        (SANCTION, false, true) => ("form-sanction", true),
        (FINDING, true, false) => ("form-finding", true),
        (UPDATE, false, false) => ("form-update", true),
        _ => (NO_FORM, false),
    };
    if fits && bundle.v.as_u64() == Some(1) { Ok((key, said)) } else { Err(said) }
}

/// The entries are of the type that such a record leaves, on one thing, one after the other.
fn entries(bundle: &RecordBundle) -> Found {
    let types: &[&str] = match bundle.kind.as_str() {
        SANCTION => &["sanction.published", "sanction.changed"],
        UPDATE => &["update.published", "update.corrected"],
        _ => &["finding.published"],
    };
    let acts = bundle.entries.iter().map(Proven::act).collect::<Result<Vec<_>, _>>()?;
    let line = |(act, entry): (&Act, &Proven)| {
        let (at, pact) = (instant::format(act.at), act.pact.as_deref().unwrap_or_default());
        format!("{} {} {at} {pact} {}", entry.seq, act.kind, act.subject.as_deref().unwrap_or_default())
    };
    let said = || acts.iter().zip(&bundle.entries).map(line).collect::<Vec<_>>().join(", ");
    let fit = acts.iter().map(|act| act.kind.as_str()).zip(types).all(|(found, wanted)| found == *wanted);
    // A correction may be about another pact than what it corrects.
    let same_pact = |pair: &[Act]| bundle.kind == UPDATE || pair[0].pact == pair[1].pact;
    let one = acts.windows(2).all(|pair| pair[0].subject == pair[1].subject && same_pact(pair));
    let ordered = bundle.entries.windows(2).all(|pair| pair[0].seq.as_u64() < pair[1].seq.as_u64());
    let named = acts.first().is_some_and(|act| act.subject.is_some());
    if fit && one && ordered && named && acts.len() <= types.len() { Ok(said()) } else { Err(said()) }
}

/// With the salt, the digest in the last entry is this content's.
fn content(bundle: &RecordBundle) -> Found {
    let act = bundle.entries.last().ok_or_else(String::new)?.act()?;
    let text = canonical(&bundle.content).map_err(|error| error.to_string())?;
    let logged = act.data.get("content").and_then(Value::as_str).unwrap_or_default();
    match salt(&bundle.salt) {
        Some(salt) if salted_digest(&salt, &text) == logged => Ok(digest(text)),
        _ => Err(format!("{} ≠ {logged}", digest(text))),
    }
}

/// A salt has one spelling, in small letters.
fn salt(text: &str) -> Option<Salt> {
    let bytes: Salt = hex::decode(text).ok()?.try_into().ok()?;
    (hex::encode(bytes) == text).then_some(bytes)
}

/// A step as its seal binds it.
struct Step {
    seq: u64,
    number: u64,
    act: String,
    sealed: Sealed,
}

/// Each seal is opened by the salt and the text that its entry holds, belongs to this case, and bears the moment of its entry.
fn seals(bundle: &RecordBundle) -> Result<Vec<Step>, String> {
    let case = bundle.entries.first().ok_or_else(String::new)?.act()?.subject;
    let steps = bundle.steps.iter().map(|step| opened(step, case.as_deref())).collect::<Result<Vec<_>, _>>()?;
    match steps.windows(2).find(|pair| pair[0].number >= pair[1].number || pair[0].seq >= pair[1].seq) {
        Some(pair) => Err(format!("{} ≥ {}", pair[0].seq, pair[1].seq)),
        None => Ok(steps),
    }
}

fn opened(step: &Opening, case: Option<&str>) -> Result<Step, String> {
    let (sealed, act) = (step.sealed.seal()?, step.opened.act()?);
    let wrong = || format!("{} {}", step.sealed.seq, step.opened.json);
    let said = |name: &str| act.data.get(name).and_then(Value::as_str).unwrap_or_default();
    let salt = salt(said("salt")).ok_or_else(wrong)?;
    let text: Value = parse(said("text")).map_err(|_| wrong())?;
    let fits = sealed.is_opened_by(&salt, said("text"))
        && act.kind == "case.step_opened"
        && act.subject.as_deref() == case
        && act.data.get("sealed").and_then(Value::as_u64) == step.sealed.seq.as_u64()
        && text["case"].as_str() == case
        && text["at"].as_i64() == Some(sealed.at.unix_timestamp())
        && step.sealed.seq.as_u64() < step.opened.seq.as_u64();
    match (step.sealed.seq.as_u64(), text["step"].as_u64(), text["act"].as_str()) {
        (Some(seq), Some(number), Some(act)) if fits => Ok(Step { seq, number, act: act.to_owned(), sealed }),
        _ => Err(wrong()),
    }
}

/// The notice was sealed before the decision, on the day that the record states.
fn order(bundle: &RecordBundle) -> Found {
    let steps = seals(bundle)?;
    let stated = bundle.entries.last().ok_or_else(String::new)?.act()?;
    let day = |name: &str| stated.data.get(name).and_then(Value::as_str).and_then(instant::day);
    let (on, named) = (day("decided_on").or_else(|| day("final_on")), bundle.decision.as_ref().and_then(Number::as_u64));
    let notice = steps.iter().find(|s| s.act == "noticed").ok_or_else(|| "noticed".to_owned())?;
    let decision = steps.iter().find(|s| Some(s.seq) == named).ok_or_else(|| named.unwrap_or_default().to_string())?;
    let said = |s: &Step| format!("{} {} {}", s.seq, s.act, instant::format(s.sealed.at));
    // The stated day is in the pact's own time zone, which is at most a day from UTC.
    let that_day = on.is_some_and(|on| (decision.sealed.at.date() - on).abs() <= Duration::DAY);
    let decides = matches!(decision.act.as_str(), "carried" | "settlement_accepted");
    let said = format!("{} < {}", said(notice), said(decision));
    if decides && that_day && notice.seq < decision.seq && notice.sealed.at <= decision.sealed.at { Ok(said) } else { Err(said) }
}

/// Each entry is in the log, under a checkpoint that this key signed.
fn log(bundle: &RecordBundle, key: Result<VerifierKey, String>) -> Found {
    let key = key?;
    let sizes = bundle.all().map(|entry| entry.is_logged(&key)).collect::<Result<Vec<_>, _>>()?;
    Ok(format!("{} {}", key.name(), sizes.iter().max().copied().unwrap_or_default()))
}

#[path = "record_update.rs"]
mod update;

#[cfg(test)]
#[path = "record_tests.rs"]
mod tests;
