//! Indicators that resist gaming: checks on reported values, figures by office, series of the world's indicators, and
//! the reviews in which a definition is looked at again.
//!
//! Invariants: a definition belongs to a version and never changes; a file that says something else is a new revision
//! beside the old one; a check flags values for a person to look at, and decides nothing.

pub mod checks;
pub mod figures;
pub mod model;
pub mod series;
#[cfg(test)]
mod series_tests;

pub mod server;
