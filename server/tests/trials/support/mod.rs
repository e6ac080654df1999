//! What the trials stand on: a deployment with its servers, prepared statements, a load of posts, and the register
//! as the database holds it.

pub mod deployment;
pub mod desk;
pub mod load;
pub mod portals;
pub mod register;
pub mod reporters;
pub mod seed;

/// So many, where `PACTHOUSE_TRIALS` asks for trials of their whole size, as `make trials` does; else a tenth.
pub fn sized(whole: usize) -> usize {
    if std::env::var("PACTHOUSE_TRIALS").is_ok_and(|size| size == "whole") { whole } else { whole / 10 }
}
