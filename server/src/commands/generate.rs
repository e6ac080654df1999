//! `pacthouse generate --scale N [--seed S]`

use super::{Outcome, context};
use app::log::server::size;
use app::synthetic::{Asked, generate};
use std::process::ExitCode;
use std::sync::atomic::{AtomicI64, Ordering};

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
    let told = AtomicI64::new(0);
    let tell = |done: i64, of: i64| {
        let percent = done * 100 / of;
        if percent > told.swap(percent, Ordering::Relaxed) {
            eprintln!("{percent:3} %");
        }
    };
    if generate(&ctx, Asked { scale, seed }, tell).await? {
        println!("{scale} obligations from seed {seed} are generated; the log has {} entries", size(ctx.db.read()).await?);
    } else {
        println!("nothing to do: {scale} obligations from seed {seed} were generated before");
    }
    Ok(ExitCode::SUCCESS)
}
