//! What changes a pact: adopting its text, opening it, seating its parties, and its entry into force.

mod adopt;
mod amend;
mod campaign;
mod end;
mod force;
pub mod searched;
mod seat;
mod term;

pub use adopt::{Adoption, adopt, open};
pub use amend::{amend, follow};
pub use force::{enter_into_force_if_due, tick};
pub use seat::seat;
pub use term::{May, annul_word, last_day, may, say, term_of, told};

use crate::log::server::LogError;
use sea_orm::DbErr;
use thiserror::Error;

/// Why a pact was not changed. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// Another pact, or another text of it, has this slug.
    #[error("pacts-refused-other-content")]
    OtherContent,
    /// There is no such pact.
    #[error("pacts-refused-no-pact")]
    NoPact,
    /// It was opened before, or has ended.
    #[error("pacts-refused-not-adopted")]
    NotAdopted,
    /// An integrity pact is opened when it is known who watches over it.
    #[error("pacts-refused-no-monitor")]
    NoMonitor,
    /// There is no such organisation.
    #[error("pacts-refused-no-organisation")]
    NoOrganisation,
    /// The pact has no seat of this role.
    #[error("pacts-refused-no-role")]
    NoRole,
    /// An organisation of this kind may not sit there.
    #[error("pacts-refused-wrong-kind")]
    WrongKind,
    /// The organisation sits in another seat of the same pact.
    #[error("pacts-refused-other-seat")]
    OtherSeat,
    /// A person would have a part both in the monitor and in another party.
    #[error("pacts-refused-not-independent")]
    NotIndependent,
    /// Nobody may say this of the pact's term now, or not this person.
    #[error("pact-term-refused-not-now")]
    NotNow,
    /// A measure in force keeps the organisation from saying this of the pact's term.
    #[error("pact-term-refused-barred")]
    Barred,
    /// The pact is neither open for signature nor in force, or the text is not the next one of it.
    #[error("amendment-refused-not-now")]
    NotAmendable,
    /// What it would take the place of is itself, not there, has ended, or is run by another Customs.
    #[error("pacts-refused-not-replaceable")]
    NotReplaceable,
    /// Only an association with a seat in the pact brings members in.
    #[error("pacts-refused-not-association")]
    NotAssociation,
    /// The organisation has people of its own, who are not those of the list, and another association or nobody brought it in.
    #[error("pacts-refused-of-others")]
    OfOthers,
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
    /// The document could not be written or read.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

impl From<LogError> for Error {
    fn from(error: LogError) -> Self {
        Self::Db(error.into())
    }
}
