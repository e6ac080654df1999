//! Invitations to sign a pact: an association brings its members in, sees who answered, and reminds the silent ones.
//!
//! Invariants: one invitation of an organisation to a pact is open at a time; an invitation, its decline and its lapse are public acts
//! with their entries; who was written to, who opened and who was reminded is known to the inviter alone. A link is kept as its digest.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
