//! The ten factors of the Revised Arusha Declaration (World Customs Organization, 2003): what integrity in Customs rests on.
//!
//! They are fixed. Commitments name one each, cases of the library any number; here each factor gathers both.

/// How many factors there are; they are numbered from 1.
pub const FACTORS: u8 = 10;

#[cfg(feature = "ssr")]
pub mod server;
