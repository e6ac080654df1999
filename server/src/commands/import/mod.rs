//! `pacthouse import …`: real input. What is bad is named by place, reason and remedy, and nothing is loaded unless all is
//! good or `--skip-bad` is given. The same file twice changes nothing.

mod indicator;
mod initiatives;
mod members;
mod pact;
pub mod words;

use super::Outcome;
use clap::Subcommand;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Cases of the library (JSON), and figures reported of them (CSV)
    Initiatives(initiatives::Args),
    /// A series of an indicator (CSV), its columns named by flags
    Indicator(indicator::Args),
    /// A pact from a template (JSON, with its Markdown text beside it) and a file of values
    Pact(pact::Args),
    /// An association's members (CSV): registers, seats and invites them
    Members(members::Args),
}

pub async fn run(args: Args) -> Outcome {
    match args.what {
        What::Initiatives(args) => initiatives::run(args).await,
        What::Indicator(args) => indicator::run(args).await,
        What::Pact(args) => pact::run(args).await,
        What::Members(args) => members::run(args).await,
    }
}
