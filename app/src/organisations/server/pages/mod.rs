//! The pages of organisations.

pub mod list;
pub mod people;
pub mod show;
