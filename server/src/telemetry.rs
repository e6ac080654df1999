//! Logs on standard error: lines for a terminal, JSON for a collector; never personal data.

use std::io::IsTerminal as _;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

/// Starts logging as `RUST_LOG` says (`warn,app=debug`); by default what happens here, and of libraries only warnings.
pub fn start() {
    let asked = std::env::var("RUST_LOG").ok().and_then(|levels| levels.parse().ok());
    let by_default = || {
        let here = ["app", "pacthouse"].map(|target| (target, LevelFilter::INFO));
        Targets::new().with_default(LevelFilter::WARN).with_targets(here)
    };
    let levels: Targets = asked.unwrap_or_else(by_default);
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let lines = if std::io::stderr().is_terminal() { lines.compact().boxed() } else { lines.json().boxed() };
    tracing_subscriber::registry().with(lines.with_filter(levels)).init();
}
