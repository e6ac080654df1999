//! Sign-in on the server.

pub mod actor;
pub mod commands;
pub mod demo;
pub mod entity;
pub mod pages;
