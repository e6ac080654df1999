//! People and how they sign in: by a one-time link in a mail or through an identity provider, kept in a session on the server.
//!
//! Invariants: only digests of tokens are stored; a link works once and for fifteen minutes;
//! the answer to a request for a link is the same whether or not the address is known. An account at a provider belongs to one
//! person: the one whose address the provider has verified, or who connected it while signed in.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
