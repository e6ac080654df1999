//! The fields of a record, as its schema has them: the dictionary, and what files are described with.

use serde_json::{Value, json};
use utoipa::openapi::{RefOr, Schema};

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What it means.
    pub says: String,
    /// `string`, `integer`, `number`, `boolean`, `object` or `array`.
    pub kind: String,
    /// `date`, `date-time` or `uuid`, where it is a text of such a form.
    pub format: Option<String>,
    /// Its words, where there are only these.
    pub words: Vec<String>,
    /// Whether it may be empty.
    pub empty: bool,
}

/// The fields of the object that this schema describes, in its order.
pub fn fields(schema: &RefOr<Schema>, all: &[(String, RefOr<Schema>)]) -> Vec<Field> {
    let RefOr::T(Schema::Object(object)) = schema else { return Vec::new() };
    object.properties.iter().map(|(name, schema)| field(name, &json!(schema), all)).collect()
}

fn field(name: &str, own: &Value, all: &[(String, RefOr<Schema>)]) -> Field {
    let choices = own["oneOf"].as_array().cloned().unwrap_or_default();
    let real = choices.iter().find(|choice| choice["type"] != "null").unwrap_or(own);
    let named = real["$ref"].as_str().and_then(|path| path.rsplit('/').next());
    let resolved =
        named.and_then(|named| all.iter().find(|(name, _)| name == named)).map_or_else(|| real.clone(), |(_, s)| json!(s));
    let kinds: Vec<&str> = match &resolved["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        kind => kind.as_str().into_iter().collect(),
    };
    let text = |value: &Value| value.as_str().map(str::to_owned);
    Field {
        name: name.to_owned(),
        says: text(&own["description"]).or_else(|| text(&real["description"])).unwrap_or_default(),
        kind: kinds.iter().find(|kind| **kind != "null").map_or("object", |kind| kind).to_owned(),
        format: text(&resolved["format"]).filter(|format| matches!(format.as_str(), "date" | "date-time" | "uuid")),
        words: resolved["enum"].as_array().into_iter().flatten().filter_map(text).collect(),
        empty: kinds.contains(&"null") || choices.iter().any(|choice| choice["type"] == "null"),
    }
}

impl Field {
    /// Its type, as the dictionary says it.
    pub fn form(&self) -> String {
        let form = self.format.as_ref().unwrap_or(&self.kind);
        if self.empty { format!("{form} | null") } else { form.clone() }
    }

    /// As a Table Schema describes it (Frictionless, version 1).
    pub fn frictionless(&self) -> Value {
        let (kind, format) = match (self.kind.as_str(), self.format.as_deref()) {
            ("string", Some("date")) => ("date", "default"),
            ("string", Some("date-time")) => ("datetime", "default"),
            ("string", Some("uuid")) => ("string", "uuid"),
            (kind, _) => (kind, "default"),
        };
        let mut constraints = json!({ "required": !self.empty && self.kind != "object" });
        if !self.words.is_empty() {
            constraints["enum"] = json!(self.words);
        }
        json!({ "name": self.name, "type": kind, "format": format, "description": self.says, "constraints": constraints })
    }
}
