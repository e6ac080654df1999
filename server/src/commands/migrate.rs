//! `pacthouse migrate [status]`

use super::{Outcome, context};
use crate::config;
use migrations::{Migrator, MigratorTrait as _};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Args {
    /// `status` says what is still to be run, and changes nothing
    #[arg(value_parser = ["status"])]
    what: Option<String>,
}

pub async fn run(args: Args) -> Outcome {
    let db = context::connect(&config::read(false)?).await?;
    let pending = Migrator::get_pending_migrations(db.write()).await?;
    if args.what.is_some() {
        pending.iter().for_each(|m| println!("pending {}", m.name()));
        println!("{} pending", pending.len());
        return Ok(ExitCode::from(u8::from(!pending.is_empty())));
    }
    db.migrate().await?;
    app::site::reindex::reindex(&db).await?;
    println!("{} run, up to date", pending.len());
    Ok(ExitCode::SUCCESS)
}
