//! What changes self-assessments and maps of risks. Only an administration's secretariat does, but for answering.

mod answer;
mod doors;
mod publish;
mod risks;
mod rounds;

pub use answer::{answer, door};
pub use doors::{MOST_CODES, close_link, make_codes, renew_link};
pub use publish::publish;
pub use risks::{RiskRow, forget_risk, keep_risk, publish_risks, remember_commitment};
pub use rounds::{close, open};

use super::entity::round;
use super::queries::is_secretariat;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::RoundId;
use crate::log::server::LogError;
use crate::organisations::server::entity::organisation;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};
use thiserror::Error;

/// Why something was not done. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or it is not this person's to know of.
    #[error("refused-not-found")]
    NotFound,
    /// The last day lies before the first, or has passed.
    #[error("assess-refused-dates")]
    Dates,
    /// Another round of the administration is open.
    #[error("assess-refused-one-open")]
    OneOpen,
    /// The round is closed, or today is not one of its days.
    #[error("assess-refused-closed")]
    Closed,
    /// The round takes answers still.
    #[error("assess-refused-still-open")]
    StillOpen,
    /// Neither group has enough answers.
    #[error("assess-refused-too-few")]
    TooFew,
    /// More codes than a group can have.
    #[error("assess-refused-codes")]
    TooManyCodes,
    /// The link was closed or renewed, or never was one.
    #[error("assess-refused-link")]
    DeadLink,
    /// No code of this round and group.
    #[error("assess-bad-code")]
    WrongCode,
    /// The code has answered.
    #[error("assess-used-code")]
    UsedCode,
    /// A likelihood or an impact outside 1 to 5.
    #[error("risks-bad-step")]
    Step,
    /// There is no risk to publish.
    #[error("risks-refused-none")]
    NoRisks,
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<LogError> for Error {
    fn from(error: LogError) -> Self {
        Self::Db(error.into())
    }
}

/// A round and its administration, if the actor is of the secretariat; to others there is none.
async fn round_of(db: &impl ConnectionTrait, actor: &Actor, id: RoundId) -> Result<(round::Model, organisation::Model), Error> {
    let round = round::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    if !is_secretariat(db, actor.person, round.organisation_id).await? {
        return Err(Error::NotFound);
    }
    let organisation = organisation::Entity::find_by_id(round.organisation_id).one(db).await?.ok_or(Error::NotFound)?;
    Ok((round, organisation))
}
