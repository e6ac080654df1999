//! Pacthouse: integrity pacts between Customs and the private sector, signed, kept and answered for in public.
//!
//! Arrows go down only: `site → features → {ui, platform} → kernel`. Modules without a `cfg` line are pure and
//! compile for the browser as well; a feature's `server` folder and everything in `ui`, `platform` and `site` is server code.

// Release builds keep the whole type of a view; a page's is deeper than the compiler's first limit.
#![recursion_limit = "512"]

pub mod kernel;

#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "ssr")]
pub mod compare;
#[cfg(feature = "ssr")]
pub mod indicators;
#[cfg(feature = "ssr")]
pub mod open_data;
#[cfg(feature = "ssr")]
pub mod platform;
#[cfg(feature = "ssr")]
pub mod site;
#[cfg(feature = "ssr")]
pub mod ui;

pub mod assessments;
pub mod commitments;
#[cfg(feature = "ssr")]
pub mod demo;
pub mod drafting;
#[cfg(feature = "ssr")]
pub mod erasure;
pub mod evidence;
pub mod factors;
pub mod files;
pub mod identity;
pub mod images;
pub mod invitations;
pub mod library;
pub mod log;
pub mod meetings;
pub mod monitoring;
pub mod notifications;
pub mod organisations;
pub mod pacts;
pub mod passkeys;
pub mod press;
pub mod publications;
pub mod reports;
pub mod sanctions;
pub mod signatures;
pub mod subscriptions;
#[cfg(feature = "ssr")]
pub mod synthetic;
