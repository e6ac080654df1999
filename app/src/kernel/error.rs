//! What can go wrong at the edge of the domain, without a word of HTTP.

use thiserror::Error;

/// A word that is not on a closed list; says which are.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("`{word}` is not one of {}", known.join(", "))]
pub struct UnknownWord {
    /// What was given.
    pub word: String,
    /// What would have been taken.
    pub known: &'static [&'static str],
}

/// What was wrong with one field of a form: the field's name and a message key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The name of the form field.
    pub field: &'static str,
    /// The Fluent message key of the sentence to show.
    pub key: &'static str,
}

/// All that was wrong with a form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldErrors(pub Vec<FieldError>);

impl FieldErrors {
    /// Notes a problem with `field`.
    pub fn add(&mut self, field: &'static str, key: &'static str) {
        self.0.push(FieldError { field, key });
    }

    /// One problem.
    pub fn one(field: &'static str, key: &'static str) -> Self {
        Self(vec![FieldError { field, key }])
    }

    /// The message key noted for `field`, if any.
    pub fn of(&self, field: &str) -> Option<&'static str> {
        self.0.iter().find(|e| e.field == field).map(|e| e.key)
    }

    /// Nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
