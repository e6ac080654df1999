//! Meetings: the *committees* in which the parties of a pact consult each other, their meetings, and what is decided there.
//!
//! A committee is its terms of reference: who sits in it, with whom it can decide, whether what it does is public. A meeting is the
//! list of its acts: called, answered, held, its minutes drafted, commented on and adopted. What is decided has an owner and a day,
//! and is an *action point* until it is done, dropped with a reason, or late, which the clock alone says. Minutes are between the
//! seats until they are adopted; where the terms say so, all of it is.

pub mod act;
mod allow;
pub mod meeting;
#[cfg(test)]
mod meeting_tests;
pub mod model;
#[cfg(feature = "ssr")]
pub mod server;
