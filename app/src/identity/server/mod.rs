//! Sign-in on the server.

pub mod actor;
pub mod browser;
pub mod commands;
pub mod demo;
pub mod enrolment;
pub mod entity;
pub mod operators;
pub mod pages;
pub mod providers;
pub mod security;
pub mod sessions;
