//! A certificate: a PDF with evidence within, which is taken out as it stands there, without a library that reads PDF.
//!
//! Certificates of this portal hold their evidence uncompressed, as the one file within. What is printed around it is proven by
//! nothing but that it equals the evidence: whoever compares needs the code, which follows from the statement.

use super::bundle::Bundle;
use super::statement::{Statement, StatementKind};
use super::verify::{COSIGNED, Check, Report, Verdict, Whose, verify};
use crate::kernel::canonical::{canonical, digest};
use crate::kernel::text::shown;
use crate::log::note::VerifierKey;
use std::collections::BTreeSet;

/// The keys of what holds of a certificate; each has a message `evidence-check-KEY`.
pub const CERTIFICATE_CHECKS: [&str; 4] = ["pdf", "pdf-register", "pdf-one-pact", "pdf-signature"];
/// The keys of what is wrong with one; each has a message `evidence-check-KEY-false`.
pub const CERTIFICATE_FAULTS: [&str; 7] =
    ["pdf-one-pact", "pdf-signature", "pdf-cut", "pdf-encrypted", "pdf-saved", "pdf-none", "pdf-several"];

/// The code that a certificate bears: the first twelve hexadecimal digits of a digest (`sha256:…`), in groups of four.
pub fn short_code(digest: &str) -> String {
    let hex = digest.trim_start_matches("sha256:").to_ascii_uppercase();
    [0..4, 4..8, 8..12].map(|part| hex.get(part).unwrap_or_default()).join(" ")
}

/// Verifies a file of evidence, or the evidence within a certificate.
pub fn verify_file(file: &[u8], trusted: Option<&str>) -> Report {
    if !file.starts_with(b"%PDF-") {
        return verify(std::str::from_utf8(file).unwrap_or_default(), trusted);
    }
    match evidence(file).and_then(|text| within(text, trusted)) {
        Ok(report) => report,
        Err(fault) => Report::unreadable(vec![Check { key: fault, ok: false, detail: String::new() }]),
    }
}

/// Verifies a file where a portal's own key is known: evidence that bears the name of this portal is of this key or false, and of
/// evidence that bears another name only its reader can tell whose key it is.
pub fn verify_here(file: &[u8], own: &str) -> Report {
    let alone = verify_file(file, None);
    // A host is the same in small letters and in capitals.
    let name = |key: &str| key.parse::<VerifierKey>().ok().map(|key| key.name().to_ascii_lowercase());
    match (alone.key.as_deref().and_then(name), name(own)) {
        (Some(named), Some(here)) if named != here => Report { whose: Whose::Another, ..alone },
        (Some(_), _) => verify_file(file, Some(own)),
        (None, _) => alone,
    }
}

/// What was found within: one piece of evidence, or one a line.
fn within(text: &str, trusted: Option<&str>) -> Result<Report, &'static str> {
    let lines: Vec<_> = text.lines().collect();
    let opening = verify(lines.first().copied().unwrap_or_default(), trusted);
    // The evidence of a single signature is written over many lines.
    if opening.verdict == Verdict::Unreadable {
        let report = verify(text, trusted);
        return if report.verdict == Verdict::Unreadable { Err("pdf-none") } else { Ok(first(report, "pdf", code(text))) };
    }
    // All are sealed by one key, which stands there once, as what is said of it does.
    let key = Bundle::parse(lines[0]).map(|bundle| bundle.act.seal.key).unwrap_or_default();
    let mut checks: Vec<_> = opening.checks.into_iter().filter(|check| matches!(check.key, "key" | "trust")).collect();
    checks.push(Check::of("pdf-one-pact", one_pact(&lines)));
    checks.extend(lines.iter().enumerate().map(|(i, line)| one_of_register(i, line, &key)));
    let report = Report::of(&key, trusted, checks);
    Ok(first(report, "pdf-register", format!("{} × {}", short_code(&digest(text)), lines.len())))
}

/// All lines are signatures of one pact, each once: the pact and the versions that were signed; else the first line that is not so.
fn one_pact(lines: &[&str]) -> Result<String, String> {
    let (mut pact, mut versions, mut entries) = (None, BTreeSet::new(), BTreeSet::new());
    for (at, line) in (1..).zip(lines) {
        let wrong = || format!("{at}. {}", code(line));
        let bundle = Bundle::parse(line).map_err(|_| wrong())?;
        let Statement { kind, pact: of, version, .. } = serde_json::from_value(bundle.statement).map_err(|_| wrong())?;
        let once = bundle.entry.seq.as_u64().is_some_and(|seq| entries.insert(seq));
        if kind != StatementKind::Signature || !once || *pact.get_or_insert_with(|| of.clone()) != of {
            return Err(wrong());
        }
        versions.insert(version);
    }
    let versions: Vec<_> = versions.iter().map(ToString::to_string).collect();
    Ok(format!("{} · {}", pact.unwrap_or_default(), versions.join(", ")))
}

fn first(report: Report, key: &'static str, detail: String) -> Report {
    let checks = std::iter::once(Check { key, ok: true, detail }).chain(report.checks).collect();
    Report { checks, ..report }
}

fn code(bundle: &str) -> String {
    let statement = Bundle::parse(bundle).and_then(|bundle| canonical(&bundle.statement));
    statement.map(|statement| short_code(&digest(statement))).unwrap_or_default()
}

/// A line of a register: its number, its code, its organisation, in which seat, and the version; where it is false, what in it is. That a
/// signature was annulled is told, and makes no register false that says so.
fn one_of_register(at: usize, line: &str, key: &str) -> Check {
    let report = verify(line, Some(key));
    let looked_at = report.checks.iter().filter(|check| !check.ok || check.key == COSIGNED);
    let (told, wrong): (Vec<_>, Vec<_>) = looked_at.partition(|check| check.ok || check.key == "annulled");
    let stated: Option<Statement> = Bundle::parse(line).ok().and_then(|bundle| serde_json::from_value(bundle.statement).ok());
    let who = stated.map(|s| format!("{} · {} · {}", s.organisation.name, s.role, s.version)).unwrap_or_default();
    let said = shown(&format!("{}. {} {who}", at + 1, code(line)));
    let ok = wrong.is_empty() && report.verdict != Verdict::Unreadable;
    // What was found of a line is fit to be printed already.
    let lines = told.iter().chain(&wrong).map(|check| format!("{}: {}", check.key, check.detail));
    Check { key: "pdf-signature", ok, detail: [said].into_iter().chain(lines).collect::<Vec<_>>().join("\n") }
}

/// The text of the one file within; else what is wrong with the PDF.
fn evidence(file: &[u8]) -> Result<&str, &'static str> {
    if find(&file[file.len().saturating_sub(1024)..], b"%%EOF").is_none() {
        return Err("pdf-cut");
    }
    let (mut found, mut from) = (Err("pdf-none"), 0);
    while let Some(at) = find(&file[from..], b"/EmbeddedFile") {
        let after = from + at + b"/EmbeddedFile".len();
        from = after;
        // `/EmbeddedFiles` is the list of their names.
        if file.get(after).is_some_and(u8::is_ascii_alphanumeric) {
            continue;
        }
        let (body, end) = stream(file, after).unwrap_or((Err("pdf-saved"), after));
        found = if found == Err("pdf-none") { body } else { Err("pdf-several") };
        from = end;
    }
    if find(&file[from..], b"/Encrypt").is_some() {
        return Err("pdf-encrypted");
    }
    std::str::from_utf8(found?).map_err(|_| "pdf-none")
}

/// What stands in the stream whose dictionary this place is in, and where it ends.
fn stream(file: &[u8], inside: usize) -> Option<(Result<&[u8], &'static str>, usize)> {
    let begins = inside - find_last(&file[..inside], b"obj")?;
    let ends = inside + find(&file[inside..], b"stream")?;
    let dictionary = &file[begins..ends];
    if find(dictionary, b"/Filter").is_some() {
        return None;
    }
    let length = &dictionary[find(dictionary, b"/Length")? + b"/Length".len()..];
    let length = length.iter().skip_while(|c| c.is_ascii_whitespace());
    let digits: Vec<u8> = length.take_while(|c| c.is_ascii_digit()).copied().collect();
    let length: usize = std::str::from_utf8(&digits).ok()?.parse().ok()?;
    let line_end = if file.get(ends + 6) == Some(&b'\r') { 8 } else { 7 };
    let start = ends + line_end;
    let Some(body) = file.get(start..start.checked_add(length)?) else { return Some((Err("pdf-cut"), file.len())) };
    let rest = file[start + length..].trim_ascii_start();
    Some((if rest.starts_with(b"endstream") { Ok(body) } else { Err("pdf-saved") }, start + length))
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|part| part == wanted)
}

/// How far before the end the last of them begins.
fn find_last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rev().position(|part| part == wanted).map(|at| at + wanted.len())
}

#[cfg(test)]
#[path = "certificate_tests.rs"]
mod tests;
