//! Organisations on the server.

pub mod commands;
pub mod entity;
