//! What the server stands on: database, clock, randomness, HTTP, messages, mail. No feature is known here.

pub mod atom;
pub mod clock;
pub mod config;
pub mod ctx;
pub mod db;
pub mod figures;
pub mod i18n;
pub mod key;
pub mod limits;
pub mod lists;
pub mod mail;
pub mod oidc;
pub mod random;
pub mod raster;
pub mod release;
pub mod salted;
pub mod sealed;
pub mod search;
pub mod security;
pub mod store;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
