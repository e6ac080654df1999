//! `pacthouse audit [--json]`

use super::{Outcome, context};
use app::audit::audit;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    /// Print the differences as JSON lines
    #[arg(long)]
    json: bool,
}

/// Verifies the log, rebuilds the public state from it and compares; exit 1 if anything differs.
pub async fn run(args: Args) -> Outcome {
    let ctx = context::ready(false).await?;
    let differences = audit(ctx.db.read(), &ctx.log_key.verifying_key()).await?;
    for difference in &differences {
        if args.json {
            println!("{}", serde_json::to_string(difference)?);
        } else {
            println!("{difference}");
        }
    }
    eprintln!("{} differences between the log and the tables", differences.len());
    Ok(ExitCode::from(u8::from(!differences.is_empty())))
}
