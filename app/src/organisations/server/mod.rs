//! Organisations on the server.

pub mod entity;
