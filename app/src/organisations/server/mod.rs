//! Organisations on the server.

pub mod commands;
pub mod entity;
pub mod pages;
pub mod people;
pub mod queries;
pub mod spread;

#[cfg(test)]
mod people_tests;
