//! The hook for a scan: a program of the operator's is given the file on its standard input. Exit 0 says clean, 1 infected;
//! anything else, or no answer in time, that it must be asked again.

use super::Error;
use super::spool::Whole;
use crate::files::model::{FileState, Refused};
use crate::platform::ctx::Ctx;
use std::process::Stdio;
use std::time::Duration;
use tokio::process::Command;

/// How long the program may take.
const PATIENCE: Duration = Duration::from_mins(2);

/// The state of a file after the scan; without a program every file is kept.
pub async fn scan(ctx: &Ctx, whole: &Whole) -> Result<FileState, Error> {
    let Some(command) = &ctx.config.scan_command else { return Ok(FileState::Kept) };
    let mut words = command.split_whitespace();
    let program = words.next().unwrap_or_default();
    let mut child = Command::new(program);
    child.args(words).stdin(Stdio::from(whole.open()?)).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    match tokio::time::timeout(PATIENCE, child.status()).await.map(|ended| ended.map(|status| status.code())) {
        Ok(Ok(Some(0))) => Ok(FileState::Kept),
        Ok(Ok(Some(1))) => Err(Refused::Infected.into()),
        other => {
            tracing::error!(?other, "the scan did not answer; the file waits");
            Ok(FileState::Checking)
        }
    }
}
