//! The pages of organisations.

pub mod list;
pub mod show;
