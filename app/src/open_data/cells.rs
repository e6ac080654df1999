//! Records as CSV (RFC 4180): the values of their JSON, one cell each. What is an object or a list stays JSON within its cell.

use serde::Serialize;
use serde_json::Error;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};
use std::borrow::Cow;
use std::io;

/// Stands after each value of a record; JSON has it nowhere, since control characters are escaped there.
const END: u8 = 0x1e;

/// Writes a record's values, in the order of its fields, as a row. `json` is room for them.
pub fn row(record: &impl Serialize, json: &mut Vec<u8>, out: &mut Vec<u8>) -> Result<(), Error> {
    json.clear();
    record.serialize(&mut Serializer::with_formatter(&mut *json, Values::default()))?;
    let values = std::str::from_utf8(json).map_err(serde::ser::Error::custom)?;
    for (place, value) in values.split_terminator(char::from(END)).enumerate() {
        if place > 0 {
            out.push(b',');
        }
        cell(value, out)?;
    }
    out.extend_from_slice(b"\r\n");
    Ok(())
}

/// Writes the names of fields as a row.
pub fn head<'a>(names: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut head = names.collect::<Vec<_>>().join(",").into_bytes();
    head.extend_from_slice(b"\r\n");
    head
}

/// Writes the values of an object without its braces and the names of its fields.
#[derive(Default)]
struct Values {
    depth: usize,
    in_name: bool,
}

impl Values {
    const fn is_record(&self) -> bool {
        self.depth == 1
    }
}

impl Formatter for Values {
    fn begin_object<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.depth += 1;
        if self.is_record() { Ok(()) } else { out.write_all(b"{") }
    }
    fn end_object<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.depth -= 1;
        if self.depth == 0 { Ok(()) } else { out.write_all(b"}") }
    }
    fn begin_object_key<W: ?Sized + io::Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.in_name = self.is_record();
        if self.in_name { Ok(()) } else { CompactFormatter.begin_object_key(out, first) }
    }
    fn begin_object_value<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.in_name = false;
        if self.is_record() { Ok(()) } else { out.write_all(b":") }
    }
    fn end_object_value<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        if self.is_record() { out.write_all(&[END]) } else { Ok(()) }
    }
    fn begin_string<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        if self.in_name { Ok(()) } else { out.write_all(b"\"") }
    }
    fn write_string_fragment<W: ?Sized + io::Write>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        if self.in_name { Ok(()) } else { out.write_all(fragment.as_bytes()) }
    }
    fn end_string<W: ?Sized + io::Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin_string(out)
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
    use serde_json::json;

    #[test]
    fn a_cell_is_never_a_formula_and_is_read_back_as_it_was() {
        let mut out = Vec::new();
        let record = json!({"a": "=1+1", "b": "@SUM(A1)", "c": "Acme, \"Ltd\"\n", "d": null, "e": -3.5, "f": true,
            "g": {"en": "x", "fr": [{"y": 1}, {}]}, "h": ""});
        row(&record, &mut b"left from before".to_vec(), &mut out).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(out.as_slice());
        let read = reader.records().next().unwrap().unwrap();
        let want = ["'=1+1", "'@SUM(A1)", "Acme, \"Ltd\"\n", "", "-3.5", "true", r#"{"en":"x","fr":[{"y":1},{}]}"#, ""];
        assert_eq!(read.iter().collect::<Vec<_>>(), want);
    }
}
