//! Self-assessment of a Customs administration on the ten Arusha factors, and its map of corruption risks.
//!
//! Invariants: nothing ties an answer to a person, not even an hour; no figure is shown that rests on fewer than five answers;
//! both are private until their administration publishes them, and frozen from then on.

pub mod model;
pub mod questionnaire;
pub mod results;
pub mod risk;

#[cfg(feature = "ssr")]
pub mod server;
