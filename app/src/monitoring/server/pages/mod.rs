//! The pages of monitoring: the monitor's queue and desk, what passes between it and a signatory, and what everyone reads of it.

pub mod accept;
pub mod ask;
pub mod beside;
pub mod declaration;
pub mod desk;
pub mod monitor;
pub mod publication;
pub mod publish;
pub mod queue;
pub mod rate;
pub mod reply;
pub mod review;
pub mod tasks;
pub mod term;
pub mod thread;
pub mod writing;

use super::Error;
use crate::kernel::ids::{ObligationId, ReportId};
use crate::site::Refusal;
use crate::site::look::{Look, look};
use crate::site::typed::{Step, Typed, in_languages};

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::Nothing => Self::Refused("review-refused-nothing"),
            Error::Newer => Self::Refused("review-refused-newer"),
            Error::TooEarly => Self::Refused("review-refused-too-early"),
            Error::Replied => Self::Refused("review-refused-replied"),
            Error::Closed => Self::Refused("review-refused-closed"),
            Error::Incomplete(_) => Self::Refused("review-refused-incomplete"),
            Error::Db(error) => error.into(),
        }
    }
}

impl Typed {
    /// The revision that was looked at.
    fn seen(&self) -> Result<ReportId, Refusal> {
        self.get("report").parse().map_err(|_| Refusal::BadRequest)
    }
}

/// An obligation's identifier from a path.
fn obligation_id(id: &str) -> Result<ObligationId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}
