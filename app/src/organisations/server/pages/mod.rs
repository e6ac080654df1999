//! The pages of organisations.

pub mod history;
pub mod list;
pub mod show;
