//! Canonical JSON (RFC 8785): the one spelling of a value, and so the one digest.
//!
//! Read strictly: a name given twice in one object is refused (RFC 7493, 2.3), since only one of the two would be bound by
//! a digest, and so is a number that would not survive being written.

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use std::fmt;
use thiserror::Error;

/// Why a text or a value has no canonical form.
#[derive(Debug, Error)]
pub enum NotCanonical {
    /// Not JSON, or a name stands twice in one object.
    #[error("not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// A whole number beyond 2^53 − 1, which RFC 8785 cannot write exactly.
    #[error("the number {0} is too large")]
    Number(serde_json::Number),
    /// Good JSON, but not in its one spelling.
    #[error("not in canonical form")]
    Spelling,
}

/// The canonical form of a value.
pub fn canonical<T: serde::Serialize>(value: &T) -> Result<String, NotCanonical> {
    let value = serde_json::to_value(value)?;
    exact(&value)?;
    Ok(serde_json_canonicalizer::to_string(&value)?)
}

/// Reads JSON of any spelling.
pub fn parse(text: &str) -> Result<Value, NotCanonical> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Strict.deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// Reads JSON that is in its canonical form.
pub fn parse_canonical(text: &str) -> Result<Value, NotCanonical> {
    let value = parse(text)?;
    if canonical(&value)? == text { Ok(value) } else { Err(NotCanonical::Spelling) }
}

/// `sha256:` and the SHA-256 of the bytes in hexadecimal.
pub fn digest(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256:{}", hex::encode(Sha256::digest(bytes)))
}

/// `sha256(salt || value)`: says nothing of the value to who has not the salt.
pub fn salted_digest(salt: &[u8; 32], value: &str) -> String {
    digest([salt, value.as_bytes()].concat())
}

fn exact(value: &Value) -> Result<(), NotCanonical> {
    const LIMIT: u64 = (1 << 53) - 1;
    match value {
        Value::Null | Value::Bool(_) | Value::String(_) => Ok(()),
        Value::Number(n) if n.is_f64() => Ok(()),
        Value::Number(n) => {
            let size = n.as_i64().map(i64::unsigned_abs).or_else(|| n.as_u64());
            if size.is_some_and(|size| size <= LIMIT) { Ok(()) } else { Err(NotCanonical::Number(n.clone())) }
        }
        Value::Array(items) => items.iter().try_for_each(exact),
        Value::Object(members) => members.values().try_for_each(exact),
    }
}

/// Builds a value and refuses a name that stands twice.
struct Strict;

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<Value, D::Error> {
        d.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, v: bool) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_i64<E>(self, v: i64) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_u64<E>(self, v: u64) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_f64<E>(self, v: f64) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_str<E>(self, v: &str) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element_seed(Self)? {
            all.push(item);
        }
        Ok(all.into())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(Self)?;
            if all.insert(name.clone(), value).is_some() {
                return Err(A::Error::custom(format!("`{name}` stands twice")));
            }
        }
        Ok(all.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_are_sorted_and_nothing_is_left_to_taste() {
        let text = canonical(&json!({"b": 1.0, "a": "é\u{1f}", "\u{20ac}": [null, 1e21]})).unwrap();
        assert_eq!(text, "{\"a\":\"é\\u001f\",\"b\":1,\"€\":[null,1e+21]}");
        assert!(parse_canonical(&text).is_ok());
        assert!(matches!(parse_canonical(r#"{"a": 1}"#), Err(NotCanonical::Spelling)));
        assert!(matches!(parse_canonical(r#"{"b":1,"a":1}"#), Err(NotCanonical::Spelling)));
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_refused() {
        for bad in [r#"{"a":1,"a":2}"#, r#"[{"x":{"a":1,"a":1}}]"#, r#"{"a":1} {}"#, "", "\u{feff}{}", "NaN"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
        assert!(matches!(canonical(&json!(9_007_199_254_740_993_u64)), Err(NotCanonical::Number(_))));
        assert!(canonical(&json!(9_007_199_254_740_991_u64)).is_ok());
    }
}
