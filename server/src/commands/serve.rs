//! `pacthouse serve [--demo]`

use super::{Outcome, context};
use crate::assets;
use app::site::routes::site;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};

#[derive(clap::Args)]
pub struct Args {
    /// Load the demonstration data and let anyone sign in as one of its cast; only on a loopback address
    #[arg(long)]
    demo: bool,
}

pub async fn run(args: Args) -> Outcome {
    let ctx = context::ready(args.demo).await?;
    if args.demo {
        app::demo::load(&ctx).await?;
    }
    let listener = tokio::net::TcpListener::bind(ctx.config.addr)
        .await
        .map_err(|error| format!("PACTHOUSE_ADDR: cannot listen on {}: {error}", ctx.config.addr))?;
    let worker = tokio::spawn(app::site::worker::run(ctx.clone()));
    tracing::info!(url = %ctx.config.base_url, demo = args.demo, "serving");
    let service = site(ctx.clone(), assets::routes()).into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(asked_to_stop());
    tokio::select! {
        done = server => done?,
        () = grace() => tracing::warn!("some requests were not finished in time"),
    }
    worker.abort();
    Ok(ExitCode::SUCCESS)
}

/// Resolves on SIGTERM or SIGINT.
async fn asked_to_stop() {
    let (Ok(mut term), Ok(mut int)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) else {
        return std::future::pending().await;
    };
    tokio::select! { _ = term.recv() => {}, _ = int.recv() => {} }
}

/// Resolves ten seconds after being asked to stop: what is in hand then is given up.
async fn grace() {
    asked_to_stop().await;
    tokio::time::sleep(Duration::from_secs(10)).await;
}
