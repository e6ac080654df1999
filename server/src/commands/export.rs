//! `pacthouse export DIR`

use super::{Outcome, context};
use app::open_data::export::export;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    /// The folder; made where it is not there
    folder: PathBuf,
}

/// Writes every public file and prints its name; what is there already is replaced.
pub async fn run(args: Args) -> Outcome {
    let ctx = context::ready(false).await?;
    let names = export(&ctx, &args.folder).await.map_err(|error| format!("{}: {error}", args.folder.display()))?;
    for name in &names {
        println!("{name}");
    }
    eprintln!("{} files are in {}", names.len(), args.folder.display());
    Ok(ExitCode::SUCCESS)
}
