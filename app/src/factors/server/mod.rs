//! The factors on the server.

pub mod coverage;
pub mod pages;
#[cfg(test)]
mod tests;

use crate::platform::i18n::{lang, t, ta};

/// A factor's name with its number, in the reader's language, inside a view.
pub fn numbered(n: u8) -> String {
    ta("factor-numbered", &[("number", lang().number(n).into()), ("name", t(&format!("factor-{n}-name")).into())])
}
