//! The pages of indicators.

pub mod list;
pub mod methods;
pub mod reviews;
pub mod show;
pub mod signs;
