//! The demonstration: four invented pacts from the templates, invented organisations, and a fixed cast of people.
//!
//! Everything is marked as demonstration, loaded by the commands that real data goes through, and loaded once. On a portal
//! whose log is empty the oldest pact has a past: the same commands, by a clock that runs from then to now.

mod cases;
pub(crate) mod cast;
mod drafts;
mod indicators;
mod meetings;
mod monitor;
mod past;
mod updates;

use crate::pacts::server::load::{LoadError, ValuesFile, load as load_pact};
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::server::templates::carried;
use crate::platform::ctx::Ctx;
use crate::{assessments, library, signatures};
use sea_orm::DbErr;
use thiserror::Error;

/// The templates and the values of the pacts.
const PACTS: [(&str, &str); 3] = [
    ("integrity-pact", include_str!("../../demo/integrity-pact.json")),
    ("cooperation-mou", include_str!("../../demo/cooperation-mou.json")),
    ("performance-contract", include_str!("../../demo/performance-contract.json")),
];

/// What went wrong with the demonstration: always a fault of the program or of its machine.
#[derive(Debug, Error)]
pub enum DemoError {
    /// A carried file cannot be read.
    #[error("a carried file: {0}")]
    File(#[from] serde_json::Error),
    /// A carried template is not there.
    #[error("the template {0} is not carried")]
    Template(&'static str),
    /// A pact was refused.
    #[error("a pact: {0:?}")]
    Pact(#[from] LoadError),
    /// What was said of a pact's end was refused.
    #[error("the end of a pact: {0}")]
    Term(#[from] crate::pacts::server::commands::Error),
    /// A signature was refused.
    #[error("a signature: {0}")]
    Signature(#[from] signatures::server::Error),
    /// A report was refused.
    #[error("a report: {0}")]
    Report(#[from] crate::reports::server::Error),
    /// A review was refused.
    #[error("a review: {0}")]
    Review(#[from] crate::indicators::server::reviews::Error),
    /// The self-assessment or the map of risks was refused.
    #[error("a self-assessment: {0}")]
    Assessment(#[from] assessments::server::commands::Error),
    /// What the monitor does was refused.
    #[error("a monitor's act: {0}")]
    Monitor(#[from] crate::monitoring::server::Error),
    /// What is done in a case was refused.
    #[error("a case: {0}")]
    Case(#[from] crate::sanctions::server::Error),
    /// What is done in a meeting was refused.
    #[error("a meeting: {0}")]
    Meeting(#[from] crate::meetings::server::Error),
    /// What is said of a communications service was refused.
    #[error("a communications service: {0}")]
    Press(#[from] crate::press::server::Error),
    /// An invitation was refused.
    #[error("an invitation: {0}")]
    Invitation(#[from] crate::invitations::server::Error),
    /// What the communications service does was refused.
    #[error("an update: {0}")]
    Update(#[from] crate::publications::server::Error),
    /// What is done with a draft was refused.
    #[error("a draft: {0}")]
    Draft(#[from] crate::drafting::server::Error),
    /// The witness of the log was refused.
    #[error("a witness: {0}")]
    Witness(#[from] crate::log::server::witnesses::Error),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// What a carried file should not hold.
fn custom(error: impl std::fmt::Display) -> DemoError {
    DemoError::Db(DbErr::Custom(error.to_string()))
}

/// Loads what is not there yet.
pub async fn load(ctx: &Ctx) -> Result<(), DemoError> {
    past::load(ctx).await?;
    library::server::demo(ctx).await?;
    let mut slugs = Vec::new();
    for (name, values) in PACTS {
        let file: ValuesFile = serde_json::from_str(values)?;
        slugs.push(file.slug.to_string());
        pact(ctx, name, file).await?;
    }
    cast::load(ctx, &slugs.iter().map(String::as_str).collect::<Vec<_>>()).await?;
    signatures::server::demo::load(ctx).await?;
    signatures::server::paper::demo::load(ctx).await?;
    crate::press::server::demo::load(ctx).await?;
    crate::invitations::server::demo::load(ctx).await?;
    indicators::load(ctx).await?;
    assessments::server::demo::load(ctx).await?;
    Ok(crate::log::server::witnesses::demo::load(ctx).await?)
}

/// Loads a pact and says whether it is new. One that was adopted before, perhaps by an earlier release, stays as it is.
async fn pact(ctx: &Ctx, template: &'static str, file: ValuesFile) -> Result<bool, DemoError> {
    if pact_by_slug(ctx.db.read(), file.slug.as_str()).await?.is_some() {
        return Ok(false);
    }
    let (carried, texts) = carried(template).ok_or(DemoError::Template(template))?;
    Ok(load_pact(ctx, &carried, &texts, file, true).await?)
}

#[cfg(test)]
mod beginning;
#[cfg(test)]
pub use beginning::{each, sqlite};
#[cfg(test)]
mod tests;
