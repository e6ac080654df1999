//! Reminders on the server.

mod entity;
mod letter;
pub mod pages;
mod plan;
pub mod preferences;
mod round;

#[cfg(test)]
mod tests;

pub use round::{remind_today, tick};
