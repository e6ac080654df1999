//! Pacts on the server.

pub mod commands;
pub mod entity;
mod markdown;
pub mod pages;
pub mod queries;
