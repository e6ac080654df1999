//! `pacthouse generate --scale N [--seed S]`

use super::{Outcome, context};
use app::log::server::size;
use app::synthetic::{Asked, generate};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    /// How many obligations, 200 at least; pacts, organisations, reports and findings follow in fixed proportion
    #[arg(long, value_name = "N")]
    scale: u32,
    /// What everything is drawn from: the same scale and seed on the same day give the same log
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u32,
}

/// Makes up data in an empty database. Cut off, it goes on where it was; done already, it does nothing.
pub async fn run(args: Args) -> Outcome {
    let ctx = context::ready(false).await?;
    let Args { scale, seed } = args;
    // One line for each percent, whatever the scale.
    let tell = |done: i64, parts: i64| {
        if done * 100 / parts > (done - 1) * 100 / parts {
            eprintln!("{:3} %", done * 100 / parts);
        }
    };
    if generate(&ctx, Asked { scale, seed }, tell).await? {
        println!("{scale} obligations from seed {seed} are generated; the log has {} entries", size(ctx.db.read()).await?);
    } else {
        println!("nothing to do: {scale} obligations from seed {seed} were generated before");
    }
    Ok(ExitCode::SUCCESS)
}
