//! The pictures of updates.
//!
//! Invariants: a picture is decoded and encoded anew, so that nothing of the file that came in is kept but what is seen; its name says
//! its content, so that the text that names it, and with the text the log, holds it fast; what it shows is said in words, in the text
//! of each language; the public sees it once a text that names it was published.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
