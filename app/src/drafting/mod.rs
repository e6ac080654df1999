//! Drafting: a pact from the first line to its opening. Customs' secretariat writes, whoever has a part in it reads, the public is
//! consulted round by round, each comment is answered, and the text is adopted and opened for signature.
//!
//! Invariants: each save is a version that nothing overwrites; the text of a round never changes; no text is adopted while a round
//! is open or a comment is without an answer; what is not published is read by nobody else; what was published and given up stays, and says so.

pub mod beside;
pub mod consultation;
pub mod model;
pub mod way;

#[cfg(feature = "ssr")]
pub mod server;
