//! `pacthouse import initiatives FILE.json [--metrics FILE.csv] [--skip-bad] [--json]`

use crate::commands::{Outcome, context};
use app::library::server::{read, record};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    /// The cases
    file: PathBuf,
    /// Their figures, with the header `initiative_id,indicator,unit,period,value`
    #[arg(long, value_name = "FILE.csv")]
    metrics: Option<PathBuf>,
    /// Load the good ones even if some are bad
    #[arg(long)]
    skip_bad: bool,
    /// Say what was done as JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(args: Args) -> Outcome {
    let cases = text(&args.file)?;
    let metrics = args.metrics.as_deref().map(text).transpose()?;
    let reading = read(&cases, metrics.as_deref()).map_err(|error| format!("{}: {error}", args.file.display()))?;
    reading.bad.iter().for_each(|bad| eprintln!("{bad}"));
    if !reading.bad.is_empty() && !args.skip_bad {
        let bad = reading.bad.len();
        return Err(format!("nothing was loaded: {bad} faults; correct them, or load the rest with --skip-bad").into());
    }
    let ctx = context::ready(false).await?;
    let done = record(&ctx, reading.good).await?;
    if args.json {
        let (added, changed, known, bad) = (done.added, done.changed, done.known, reading.bad.len());
        println!("{}", serde_json::json!({ "added": added, "changed": changed, "known": known, "bad": bad }));
    } else {
        println!("{} added, {} changed, {} as they were", done.added, done.changed, done.known);
    }
    Ok(ExitCode::SUCCESS)
}

fn text(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}
