//! Pacts on the server.

pub mod entity;
