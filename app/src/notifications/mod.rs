//! Reminders: who owes a report is told before its day, on it and after; when it stays away, so are the association and the
//! secretariat.
//!
//! A *stage* is one occasion to tell of an obligation. Each is told to each person once; of several that have come, only the
//! latest. Everything that one person is to be told of in one day is one mail of each kind, at eight in the morning where the pact
//! is. Whoever wants no such mails says so, in the account or with one click in the mail.

pub mod model;
#[cfg(feature = "ssr")]
pub mod server;
