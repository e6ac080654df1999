//! `pacthouse`: the portal, its tools and its verifier in one file.

mod assets;
mod commands;
mod config;
mod telemetry;

use clap::Parser as _;
use std::process::ExitCode;

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
