//! Evidence: a file with which a stranger verifies a signature, a sanction or a finding without this portal, its database or its word.
//!
//! Invariants: every value in a bundle is bound to the portal's seal, to the log, or to both, so that no character of it can be
//! changed unnoticed, but for lines of others under a checkpoint, which are told and named as not checked; a bundle claims no more than it proves (the level is simple or advanced, never qualified).

pub mod bundle;
pub mod certificate;
pub mod island;
pub mod oidc;
pub mod passkey;
pub mod record;
mod rs256;
pub mod statement;
pub mod verify;

#[cfg(feature = "ssr")]
pub mod server;

pub use bundle::Bundle;
pub use certificate::{verify_file, verify_here};
pub use record::RecordBundle;
pub use statement::Statement;
pub use verify::{Report, Verdict, Whose, verify};
