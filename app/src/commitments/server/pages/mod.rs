//! Pages of obligations: lists, records, the calendar.

pub mod calendar;
pub mod kept;
pub mod list;
pub mod progress;
pub mod record;
pub mod table;
pub mod waive;
pub mod words;
