//! Words that every feature shares. Pure: no database, no HTTP, no Leptos.

mod acts;
pub mod canonical;
pub mod error;
pub mod ids;
pub mod instant;
pub mod locale;
pub mod paging;
pub mod text;
mod words;

pub(crate) use acts::acts;
pub(crate) use words::words;
