//! `pacthouse log verify [--json]`

use super::{Outcome, context};
use app::log::server::{verifier_key, verify};
use serde_json::json;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Hash the whole log again and check every stored hash, tile, checkpoint and cosignature; exit 1 if anything is wrong
    Verify {
        /// Print the result as JSON
        #[arg(long)]
        json: bool,
    },
}

pub async fn run(args: Args) -> Outcome {
    let Command::Verify { json } = args.command;
    let ctx = context::ready(false).await?;
    let done = verify(&ctx.db, &verifier_key(&ctx)?).await?;
    let findings: Vec<String> = done.findings.iter().map(ToString::to_string).collect();
    let root = done.root.map(|root| root.iter().map(|b| format!("{b:02x}")).collect::<String>());
    if json {
        let (entries, hashes, checkpoints) = (done.entries, done.nodes, done.checkpoints);
        let cosignatures = done.cosignatures;
        println!(
            "{}",
            json!({"entries": entries, "hashes": hashes, "checkpoints": checkpoints, "cosignatures": cosignatures, "root": root, "findings": findings})
        );
    } else {
        findings.iter().for_each(|finding| println!("{finding}"));
        println!(
            "{} entries, {} hashes, {} checkpoints, {} cosignatures, {} findings",
            done.entries,
            done.nodes,
            done.checkpoints,
            done.cosignatures,
            findings.len()
        );
        println!("{}", if findings.is_empty() { "good" } else { "false" });
    }
    Ok(ExitCode::from(u8::from(!findings.is_empty())))
}
