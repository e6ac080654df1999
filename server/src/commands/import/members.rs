//! `pacthouse import members FILE.csv --pact SLUG --vouched-by SLUG [--skip-bad]`

use super::words::{refused, row};
use crate::commands::{Outcome, context};
use app::pacts::server::invite::{InviteError, invite};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    /// The list, with the header `slug,name,registry_number,country,contact_name,contact_email,contact_title,language,
    /// mandate_document,mandate_until`; slug, `registry_number`, `mandate_until` and a column `lei` may be left out
    file: PathBuf,
    /// The pact in which they are given a seat
    #[arg(long, value_name = "SLUG")]
    pact: String,
    /// The association that vouches for their mandates; it must have a seat in the pact
    #[arg(long, value_name = "SLUG")]
    vouched_by: String,
    /// Load the good rows even if some are bad
    #[arg(long)]
    skip_bad: bool,
}

pub async fn run(args: Args) -> Outcome {
    let csv = std::fs::read_to_string(&args.file).map_err(|error| format!("{}: {error}", args.file.display()))?;
    let ctx = context::ready(false).await?;
    let file = args.file.display().to_string();
    match invite(&ctx, &args.pact, &args.vouched_by, &csv, args.skip_bad).await {
        Ok(done) => {
            done.skipped.iter().for_each(|problem| eprintln!("{}", row(&file, problem)));
            println!("{} invited, {} there already, rows left out: {}", done.new, done.known, bad_rows(&done.skipped));
            Ok(ExitCode::SUCCESS)
        }
        Err(InviteError::Rows(problems)) => {
            problems.iter().for_each(|problem| eprintln!("{}", row(&file, problem)));
            let bad = bad_rows(&problems);
            Err(format!("nothing was loaded; bad rows: {bad}; correct them, or load the others with --skip-bad").into())
        }
        Err(InviteError::Pact(why)) => Err(refused(&why.to_string()).into()),
        Err(InviteError::Db(error)) => Err(error.into()),
    }
}

fn bad_rows(problems: &[app::pacts::members::RowProblem]) -> usize {
    let mut lines: Vec<u64> = problems.iter().map(|p| p.line).collect();
    lines.dedup();
    lines.len()
}
