//! Indicators on the server: loading series, holding reviews, their pages, and what an audit compares.

pub mod audit;
pub mod entity;
pub mod import;
pub mod pages;
pub mod queries;
pub mod reviews;
pub mod said;
pub mod signs;
#[cfg(test)]
mod tests;

/// The type of the log's entries about series; the subject is the series' slug.
pub const IMPORTED: &str = "indicator.imported";
/// The type of the log's entries about reviews; the subject is the commitment's code.
pub const REVIEWED: &str = "indicator.reviewed";
