//! `pacthouse admin bounce < REPORT`

use super::{Outcome, context};
use app::subscriptions::server::{report, take_back};
use std::io::Read as _;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Read a delivery report (RFC 3464) from standard input, as a mail server pipes it: exit 0 a letter came back, 1 the report
    /// is about none of ours, 2 it is no report of a failure
    Bounce,
}

/// The most of a report that is read, in bytes: reports may bring back the whole mail.
const MOST: u64 = 10 * 1024 * 1024;

pub async fn run(args: Args) -> Outcome {
    match args.command {
        Command::Bounce => bounce().await,
    }
}

async fn bounce() -> Outcome {
    let mut raw = Vec::new();
    std::io::stdin().take(MOST).read_to_end(&mut raw)?;
    let Some(report) = report(&raw) else {
        eprintln!("no report of a mail that was refused for good");
        return Ok(ExitCode::from(2));
    };
    let ctx = context::ready(false).await?;
    let known = take_back(&ctx, &report).await?;
    println!("{}", if known { "a letter came back" } else { "no letter of ours, or counted already" });
    Ok(ExitCode::from(u8::from(!known)))
}
