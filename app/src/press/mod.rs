//! The press: whom a journalist asks at each organisation, and what may be taken from here and printed.
//!
//! Invariants: a contact is that of a service, and names a person only where that person chose so for themselves; the log knows it
//! by its salted digest alone; an administration that designated no service is shown as such.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
