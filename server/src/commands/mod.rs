//! The command line: each command in a file of its own. Exit codes: 0 done, 1 the answer is no, 2 wrong use or bad input.

mod admin;
mod audit;
mod context;
mod demo;
mod export;
mod generate;
mod import;
mod log;
mod migrate;
mod serve;
mod verify;
mod witness;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// What a command ends with: an exit code, or an error to print.
pub type Outcome = Result<ExitCode, Box<dyn std::error::Error>>;

/// A portal for integrity pacts: signed, kept and answered for in public.
#[derive(Parser)]
#[command(name = "pacthouse", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Look after the portal
    Admin(admin::Args),
    /// Load real data from files
    Import(Box<import::Args>),
    /// Bring the database up to date, then serve
    Serve(serve::Args),
    /// Rebuild the public state from the log alone, compare it with the tables, print each difference
    Audit(audit::Args),
    /// Load the demonstration data; what is there already stays as it is
    Demo,
    /// Write everything public into a folder: CSV, JSON Lines, FollowTheMoney, catalogue, texts of pacts
    Export(export::Args),
    /// Make up data for measuring, in an empty database: so many obligations with all that belongs to them
    Generate(generate::Args),
    /// Bring the database up to date, or say where it stands
    Migrate(migrate::Args),
    /// Look after the public log
    Log(log::Args),
    /// Verify a piece of evidence offline: exit 0 good, 1 false, 2 unreadable
    Verify(verify::Args),
    /// Watch another portal's log and cosign its checkpoints: exit 0 cosigned, 1 refused, since its past was rewritten or its key is
    /// another one, 2 not done
    Witness(witness::Args),
}

/// Runs what was asked.
pub async fn run(cli: Cli) -> Outcome {
    match cli.command {
        Command::Admin(args) => admin::run(args).await,
        Command::Audit(args) => audit::run(args).await,
        Command::Import(args) => import::run(*args).await,
        Command::Serve(args) => serve::run(args).await,
        Command::Demo => demo::run().await,
        Command::Export(args) => export::run(args).await,
        Command::Generate(args) => generate::run(args).await,
        Command::Migrate(args) => migrate::run(args).await,
        Command::Log(args) => log::run(args).await,
        Command::Verify(args) => verify::run(args),
        Command::Witness(args) => witness::run(args).await,
    }
}
