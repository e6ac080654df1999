//! Following: what happens on this portal comes to who asks for it, by mail or as a feed.
//!
//! Anyone follows *topics*: all updates, the register of sanctions, a pact, an organisation, a commitment. What of the log is *news* of
//! which topic is one table ([`news`]), so that letters and feeds tell the same. An address gets letters once its owner said yes behind a
//! link sent to it; each letter bears an address, sealed, where all of it is changed or ended without signing in. Addresses are shown to
//! nobody, stand in no log and no export, and go with the last topic. Nothing tells who reads what.

pub mod model;
pub mod news;
#[cfg(feature = "ssr")]
pub mod server;
