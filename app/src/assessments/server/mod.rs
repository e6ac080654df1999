//! Self-assessments and maps of risks on the server.

pub mod commands;
pub mod demo;
pub mod entity;
pub mod pages;
pub mod queries;

#[cfg(test)]
mod tests;
