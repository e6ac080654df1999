//! What others take from here and show on their own pages: cards, badges, charts; and where the press finds all of it.
//!
//! Invariants: nothing here reads or sets a cookie but the pages below a language; what is shown elsewhere says what the public pages
//! say, and changes when they do.

pub mod card;
pub mod charts;
mod drawn;
pub mod press;
pub mod share;

#[cfg(test)]
mod tests;

/// Under which licence what is public here may be used again.
pub const LICENCE: &str = "CC BY 4.0";

/// Where the licence is to be read, in a language.
pub fn licence_url(lang: crate::kernel::locale::Lang) -> String {
    format!("https://creativecommons.org/licenses/by/4.0/deed.{lang}")
}
