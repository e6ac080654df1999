//! The form of an act that takes something back in public: why, and that it is meant.

use crate::kernel::error::FieldErrors;
use crate::kernel::text::NonEmptyText;
use serde::Deserialize;

/// The form as it was typed.
#[derive(Deserialize, Default, Clone)]
pub struct Why {
    /// Why, in words that everyone may read.
    #[serde(default)]
    pub reason: String,
    /// Whether the box was ticked.
    #[serde(default)]
    pub confirm: Option<String>,
}

impl Why {
    /// The reason, where one was given and the box was ticked; else what is wrong, with this message for the box.
    pub fn given(&self, unconfirmed: &'static str) -> Result<NonEmptyText, FieldErrors> {
        let mut errors = FieldErrors::default();
        let reason = self.reason.parse::<NonEmptyText>();
        if let Err(bad) = &reason {
            errors.add("reason", bad.key());
        }
        if self.confirm.is_none() {
            errors.add("confirm", unconfirmed);
        }
        reason.ok().filter(|_| errors.is_empty()).ok_or(errors)
    }
}
