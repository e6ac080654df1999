//! Pages of reports: writing one, checking it, sending it, and how it is shown to everyone.

pub mod check;
pub mod form;
pub mod said;

use super::Error;
use crate::site::Refusal;

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::Waived => Self::Refused("report-refused-waived"),
            Error::Excluded => Self::Refused("report-refused-excluded"),
            Error::Incomplete(_) => Self::Refused("report-refused-incomplete"),
            Error::Db(error) => error.into(),
        }
    }
}
