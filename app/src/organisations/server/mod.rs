//! Organisations on the server.

pub mod commands;
pub mod entity;
pub mod pages;
pub mod people;
pub mod queries;

#[cfg(test)]
mod people_tests;
