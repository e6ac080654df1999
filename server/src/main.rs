//! `pacthouse`: the portal, its tools and its verifier in one file.

// As in `app`: views keep their whole type in release builds.
#![recursion_limit = "512"]

mod assets;
mod commands;
mod config;
mod telemetry;

use clap::Parser as _;
use mimalloc::MiMalloc;
use std::process::ExitCode;

/// Pages are made of many small allocations.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    let cli = commands::Cli::parse();
    telemetry::start();
    match commands::run(cli).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("pacthouse: {error}");
            ExitCode::from(2)
        }
    }
}
