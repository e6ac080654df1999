//! `pacthouse serve [--demo]`

use super::{Outcome, context};
use crate::assets;
use app::platform::mail::Postman;
use app::site::routes::site;
use std::process::ExitCode;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

#[derive(clap::Args)]
pub struct Args {
    /// Load the demonstration data and let anyone sign in as one of its cast; only on a loopback address
    #[arg(long)]
    demo: bool,
}

pub async fn run(args: Args) -> Outcome {
    // Meanwhile the database opens.
    tokio::task::spawn_blocking(app::platform::i18n::read_messages);
    let ctx = context::ready(args.demo).await?;
    if args.demo {
        app::demo::load(&ctx).await?;
    }
    let listener = tokio::net::TcpListener::bind(ctx.config.addr)
        .await
        .map_err(|error| format!("PACTHOUSE_ADDR: cannot listen on {}: {error}", ctx.config.addr))?;
    let (stop, stopped) = watch::channel(false);
    let postman = Postman::new(ctx.clone(), stopped.clone()).map_err(|_| "SMTP_URL: not the URL of a mail server")?;
    let mut worker = tokio::spawn(app::site::worker::run(ctx.clone(), postman, stopped));
    tracing::info!(url = %ctx.config.base_url, demo = args.demo, "serving");
    let site = site(ctx.clone(), assets::routes());
    let server = axum::serve(listener, site).with_graceful_shutdown(asked_to_stop());
    // The worker is told at the same moment as the server, so that no mail is cut off half sent.
    tokio::spawn(async move {
        asked_to_stop().await;
        stop.send_replace(true);
    });
    let all = async {
        server.await?;
        (&mut worker).await.map_err(std::io::Error::other)
    };
    tokio::select! {
        done = all => done?,
        () = grace() => tracing::warn!("some work was not finished in time"),
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
