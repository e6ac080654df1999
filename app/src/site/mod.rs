//! The site as a whole: the shell of a page, who is looking, what is refused, and every URL.

pub mod accessibility;
pub mod badge;
pub mod board;
pub mod cache;
mod compress;
pub mod desk;
pub mod head;
pub mod health;
pub mod home;
pub mod layout;
pub mod look;
pub mod negotiate;
pub mod page;
pub mod refusal;
pub mod reindex;
pub mod routes;
pub mod schema;
pub mod sharing;
mod sitemap;
pub mod styleguide;
mod tag;
pub mod typed;
pub mod viewer;
pub mod why;
pub mod worker;

#[cfg(test)]
mod lifecycles_tests;
#[cfg(test)]
mod plans_tests;
#[cfg(test)]
mod tests;

pub use crate::platform::i18n;
pub use page::Page;
pub use refusal::Refusal;
pub use viewer::Viewer;
