//! `pacthouse import …`: real input. What is bad is named by place, reason and remedy, and nothing is loaded unless all is
//! good or `--skip-bad` is given. The same file twice changes nothing.

mod initiatives;

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
}

pub async fn run(args: Args) -> Outcome {
    match args.what {
        What::Initiatives(args) => initiatives::run(args).await,
    }
}
