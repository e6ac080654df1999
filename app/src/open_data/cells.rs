//! JSON Lines as CSV (RFC 4180): the same values, one cell each. What is an object or a list stays JSON within its cell.

use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;

/// Writes each line's values, in the order of their fields, as a row.
pub fn rows(lines: &[u8], out: &mut Vec<u8>) -> Result<(), serde_json::Error> {
    for line in lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        serde_json::Deserializer::from_slice(line).deserialize_map(Row(out))?;
    }
    Ok(())
}

/// Writes the names of fields as a row.
pub fn head<'a>(names: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut head = names.collect::<Vec<_>>().join(",").into_bytes();
    head.extend_from_slice(b"\r\n");
    head
}

struct Row<'a>(&'a mut Vec<u8>);

impl<'de> Visitor<'de> for Row<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        let mut first = true;
        while let Some(IgnoredAny) = map.next_key()? {
            if !std::mem::take(&mut first) {
                self.0.push(b',');
            }
            let value: &RawValue = map.next_value()?;
            cell(value.get(), self.0).map_err(serde::de::Error::custom)?;
        }
        self.0.extend_from_slice(b"\r\n");
        Ok(())
    }
}

fn cell(json: &str, out: &mut Vec<u8>) -> Result<(), serde_json::Error> {
    let text = match json.as_bytes() {
        b"null" => return Ok(()),
        [b'"', inside @ .., b'"'] if !inside.contains(&b'\\') => Cow::Borrowed(&json[1..=inside.len()]),
        [b'"', ..] => Cow::Owned(serde_json::from_str(json)?),
        // A number is no formula, even below zero.
        [b'0'..=b'9' | b'-', ..] | b"true" | b"false" => {
            out.extend_from_slice(json.as_bytes());
            return Ok(());
        }
        _ => Cow::Borrowed(json),
    };
    quoted(&text, out);
    Ok(())
}

/// A text as a cell. What a spreadsheet would take for a formula is kept from being one.
fn quoted(text: &str, out: &mut Vec<u8>) {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if !formula && !text.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n')) {
        return out.extend_from_slice(text.as_bytes());
    }
    out.push(b'"');
    if formula {
        out.push(b'\'');
    }
    for byte in text.bytes() {
        if byte == b'"' {
            out.push(b'"');
        }
        out.push(byte);
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula_and_is_read_back_as_it_was() {
        let mut out = Vec::new();
        let line = r#"{"a":"=1+1","b":"@SUM(A1)","c":"Acme, \"Ltd\"\n","d":null,"e":-3.5,"f":true,"g":{"en":"x"},"h":""}"#;
        rows(format!("{line}\n").as_bytes(), &mut out).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(out.as_slice());
        let row = reader.records().next().unwrap().unwrap();
        let want = ["'=1+1", "'@SUM(A1)", "Acme, \"Ltd\"\n", "", "-3.5", "true", "{\"en\":\"x\"}", ""];
        assert_eq!(row.iter().collect::<Vec<_>>(), want);
    }
}
