//! The pages of organisations.

pub mod list;
pub mod people;
mod promised;
pub mod show;
