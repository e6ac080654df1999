//! The pages of pacts and commitments.

pub mod amendment;
pub mod beside;
pub mod by_party;
pub mod commitment;
pub mod commitments;
mod history;
pub mod legal;
pub mod list;
pub mod propose;
pub mod redline;
pub mod seating;
pub mod show;
pub mod signatories;
pub mod term;
pub mod term_say;
pub mod text;
pub mod words;
