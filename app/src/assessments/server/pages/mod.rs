//! The pages of self-assessments and of maps of risks.

pub mod answer;
pub mod desk;
pub mod edition;
pub mod figures;
mod heat;
pub mod list;
pub mod measure;
pub mod publish;
pub mod risk;
pub mod risks;
pub mod round;
pub mod show;

use super::commands::Error;
use crate::assessments::model::Respondents;
use crate::identity::server::actor::Actor;
use crate::organisations::server::entity::organisation;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::t;
use crate::site::{Refusal, Viewer};

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::Dates => Self::Refused("assess-refused-dates"),
            Error::OneOpen => Self::Refused("assess-refused-one-open"),
            Error::Closed => Self::Refused("assess-refused-closed"),
            Error::StillOpen => Self::Refused("assess-refused-still-open"),
            Error::TooFew => Self::Refused("assess-refused-too-few"),
            Error::TooManyCodes => Self::Refused("assess-refused-codes"),
            Error::DeadLink => Self::Refused("assess-refused-link"),
            Error::WrongCode => Self::Refused("assess-bad-code"),
            Error::UsedCode => Self::Refused("assess-used-code"),
            Error::Step => Self::Refused("risks-bad-step"),
            Error::NoRisks => Self::Refused("risks-refused-none"),
            Error::Db(error) => error.into(),
        }
    }
}

/// The signed-in person and the administrations whose secretariat they belong to; without one these pages are not there.
async fn secretariat<'a>(viewer: &'a Viewer, ctx: &Ctx) -> Result<(&'a Actor, Vec<organisation::Model>), Refusal> {
    let actor = viewer.signed_in()?;
    let own = super::queries::administrations(ctx.db.read(), actor.person).await?;
    if own.is_empty() { Err(Refusal::Forbidden("assess-refused-not-secretariat")) } else { Ok((actor, own)) }
}

/// The name of a group.
fn group(of: Respondents) -> String {
    t(&format!("assess-group-{of}"))
}

/// The administrations as options of a form.
fn administrations(own: &[organisation::Model]) -> Vec<(String, String)> {
    own.iter().map(|o| (o.slug.to_string(), o.name.clone())).collect()
}
