//! Signatures on the server.

pub mod entity;
