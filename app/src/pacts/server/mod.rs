//! Pacts on the server.

pub mod commands;
pub mod counts;
pub mod entity;
pub mod invite;
pub mod lists;
pub mod load;
pub mod markdown;
pub mod outcomes;
pub mod pages;
pub mod queries;
pub mod rights;
pub mod seating;
pub mod seats;
pub mod signed;
pub mod templates;

#[cfg(test)]
mod amend_tests;
#[cfg(test)]
mod end_tests;
#[cfg(test)]
mod seating_tests;
#[cfg(test)]
mod term_tests;
#[cfg(test)]
mod tests;
