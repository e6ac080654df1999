//! People and how they sign in: by a one-time link in a mail, kept in a session on the server.
//!
//! Invariants: only digests of tokens are stored; a link works once and for fifteen minutes;
//! the answer to a request for a link is the same whether or not the address is known.

#[cfg(feature = "ssr")]
pub mod server;
