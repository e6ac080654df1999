//! What is verified of the time since a signature: that each entry is in the log after it, in order, and speaks of it.

use super::{Found, Read};
use crate::evidence::bundle::LoggedEntry;
use crate::kernel::instant;
use crate::log::entry::{Act, Entry};

/// What may become of a signature.
const AFTERWARDS: [&str; 6] = ["signature.withdrawn", ATTESTED[0], ATTESTED[1], SUPERSEDED, "signature.restored", ANNULLED];
/// What others attest of many signatures at once.
const ATTESTED: [&str; 2] = ["signature.countersigned", "signature.witnessed"];
const SUPERSEDED: &str = "signature.superseded";
const ANNULLED: &str = "signature.annulled";

impl Read<'_> {
    /// Each entry since is in the log after the signature's, in order, and speaks of it.
    pub(super) fn afterwards(&self) -> Found {
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
    pub(super) fn annulled(&self) -> Option<String> {
        let mut acts = self.bundle.afterwards.iter().filter_map(|since| act_of(&since.entry));
        acts.find(|act| act.kind == ANNULLED).map(|act| {
            let reason = act.data.get("reason").and_then(serde_json::Value::as_str).unwrap_or_default();
            format!("{} {} {reason}", instant::format(act.at), act.by.organisation)
        })
    }
}

/// The act in an entry, if it is one.
fn act_of(entry: &LoggedEntry) -> Option<Act> {
    Entry::parse(&entry.json).ok()?.act().cloned()
}
