//! The public log: every public act, in order, in a Merkle tree (RFC 6962) whose signed checkpoints nobody can take back
//! (C2SP tlog-tiles, signed-note, tlog-checkpoint, tlog-cosignature, tlog-proof).
//!
//! Invariants: an entry is written in the transaction of its act; its number is its place, from 0, without a gap;
//! no checkpoint is signed that does not extend the last one; personal data is there only as a salted digest.

pub mod checkpoint;
pub mod cosignature;
pub mod entry;
pub mod merkle;
pub mod note;
pub mod proof;
pub mod tile;

#[cfg(feature = "ssr")]
pub mod server;
