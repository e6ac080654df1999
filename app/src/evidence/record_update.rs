//! What a bundle of an update proves besides: that its steps were sealed in their moment, that what was approved is what is read, and
//! that one person wrote it and another approved it, unless an independent monitor published it.

use super::{Opening, RecordBundle, salt};
use crate::kernel::canonical::parse;
use crate::kernel::instant;
use crate::log::entry::Act;
use serde_json::Value;
use time::OffsetDateTime;

/// A step as its seal binds it.
pub struct Step {
    kind: String,
    /// A salted digest of who took it; null where the clock did.
    person: Value,
    at: OffsetDateTime,
}

/// Each seal is opened by what the entry of the publication holds, one after the other, and speaks of the text that it published.
pub fn seals(bundle: &RecordBundle) -> Result<Vec<Step>, String> {
    let published = bundle.entries.last().ok_or_else(String::new)?;
    let (first, last) = (bundle.entries.first().ok_or_else(String::new)?.act()?, published.act()?);
    let told = last.data.get("steps").and_then(Value::as_array).ok_or_else(|| published.json.clone())?;
    let ordered = bundle.steps.windows(2).all(|pair| pair[0].sealed.seq.as_u64() < pair[1].sealed.seq.as_u64());
    let belongs = |step: &Opening| step.opened == *published && step.sealed.seq.as_u64() < published.seq.as_u64();
    if told.len() != bundle.steps.len() || !ordered || !bundle.steps.iter().all(belongs) {
        return Err(published.json.clone());
    }
    bundle.steps.iter().zip(told).map(|(step, told)| opened(step, told, (&first, &last))).collect()
}

fn opened(step: &Opening, told: &Value, (first, last): (&Act, &Act)) -> Result<Step, String> {
    let (sealed, wrong) = (step.sealed.seal()?, || format!("{} {told}", step.sealed.seq));
    let salt = salt(told["salt"].as_str().unwrap_or_default()).ok_or_else(wrong)?;
    let opens = told["text"].as_str().unwrap_or_default();
    let text: Value = parse(opens).map_err(|_| wrong())?;
    let of = |act: &Act, name: &str| act.data.get(name).cloned().unwrap_or_default();
    let fits = sealed.is_opened_by(&salt, opens)
        && told["sealed"].as_u64() == step.sealed.seq.as_u64()
        && text["update"] == of(first, "id")
        && text["edition"] == of(last, "number")
        && text["content"] == of(last, "content")
        && text["at"].as_i64() == Some(sealed.at.unix_timestamp());
    match text["step"].as_str() {
        Some(kind) if fits => Ok(Step { kind: kind.to_owned(), person: text["person"].clone(), at: sealed.at }),
        _ => Err(wrong()),
    }
}

/// Somebody submitted it and somebody else approved it; a monitor's own word needs nobody.
pub fn eyes(bundle: &RecordBundle) -> Result<String, String> {
    let steps = seals(bundle)?;
    let last = bundle.entries.last().ok_or_else(String::new)?.act()?;
    let of = |kind: &str| steps.iter().find(|step| step.kind == kind);
    match (of("submit"), of("approve")) {
        (Some(submitted), Some(approved)) => {
            let said = format!("{} ≠ {}", instant::format(submitted.at), instant::format(approved.at));
            let named = submitted.person.is_string() && approved.person.is_string();
            if named && submitted.person != approved.person && submitted.at <= approved.at { Ok(said) } else { Err(said) }
        }
        _ if last.by.role == "monitor" => Ok(last.by.role),
        _ => Err(last.by.role),
    }
}
