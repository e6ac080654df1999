//! The text of a pact, and its canonical form to take away.

pub use super::legal::text_of;
