//! Organisations on the server.

pub mod commands;
pub mod entity;
pub mod pages;
pub mod queries;
