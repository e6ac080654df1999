//! `pacthouse audit [--json]`

use super::{Outcome, context};
use app::audit::audit;
use app::kernel::text::shown;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    /// Print the differences as JSON lines
    #[arg(long)]
    json: bool,
}

/// Rebuilds the public state from the log and compares it with the tables; exit 1 if anything differs. That the log itself is whole, and the
/// one that was signed, is for `log verify` to say.
pub async fn run(args: Args) -> Outcome {
    let ctx = context::ready(false).await?;
    let differences = audit(ctx.db.read(), &ctx.log_key.verifying_key()).await?;
    for difference in &differences {
        if args.json {
            println!("{}", shown(&serde_json::to_string(difference)?));
        } else {
            println!("{}", shown(&difference.to_string()));
        }
    }
    eprintln!("{} differences between the log and the tables", differences.len());
    Ok(ExitCode::from(u8::from(!differences.is_empty())))
}
