//! `pacthouse demo`

use super::{Outcome, context};
use std::process::ExitCode;

pub async fn run() -> Outcome {
    let ctx = context::ready(false).await?;
    app::demo::load(&ctx).await?;
    println!("the demonstration is loaded");
    Ok(ExitCode::SUCCESS)
}
