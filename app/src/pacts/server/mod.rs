//! Pacts on the server.

pub mod commands;
pub mod entity;
pub mod queries;
