//! Logs on standard error: lines for a terminal, JSON for a collector; never personal data.

use std::io::IsTerminal as _;
use tracing_subscriber::EnvFilter;

/// Starts logging as `RUST_LOG` says; by default what happens here, and of libraries only warnings.
pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,app=info,pacthouse=info"));
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() {
        logs.compact().init();
    } else {
        logs.json().init();
    }
}
