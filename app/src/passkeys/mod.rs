//! Passkeys: keys in people's own devices (Web Authentication Level 3), with which they sign in, and sign pacts.
//!
//! Invariants: each ceremony is kept on the server, for five minutes, and used once; the person is verified by the device each time;
//! the registration and the removal of a key are entries of the log, with salted digests, so that a signature's key was bound to its
//! person before; the answer to a failed sign-in is one and the same.

#[cfg(feature = "ssr")]
pub mod server;
