//! Trials of the whole program, with real servers, mail servers and judges of others; one test program, so that it is linked once and
//! its trials run side by side.

#![expect(clippy::unwrap_used, reason = "a trial that cannot go on has failed")]

mod admin;
mod concurrent_signing;
mod evidence;
mod evidence_upload;
mod feeds;
mod import_indicator;
mod letters;
mod member_list;
mod open_data;
mod outbox;
mod stolen;
mod support;
mod witness;
