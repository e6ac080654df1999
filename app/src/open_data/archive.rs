//! `/data/pacthouse.zip`: all files and what describes them in one archive, made while it is sent, in flat memory.

use super::files::{Format, parts};
use super::package;
use super::problem::Problem;
use super::state::State as Log;
use super::table::TABLES;
use crate::platform::ctx::Ctx;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use futures_util::TryStreamExt as _;
use futures_util::stream::unfold;
use rawzip::{CompressionMethod, ZipArchiveWriter};
use std::io::{self, BufWriter, Write};
use tokio::runtime::Handle;
use tokio::sync::mpsc::{Sender, channel};

/// How much is sent at once, in bytes, and how often before the reader must have taken some.
const AT_ONCE: (usize, usize) = (64 * 1024, 4);

/// `/data/pacthouse.zip`
pub fn routes() -> Router<Ctx> {
    Router::new().route("/data/pacthouse.zip", get(archive))
}

async fn archive(State(ctx): State<Ctx>, headers: HeaderMap) -> Result<Response, Problem> {
    let log = Log::now(&ctx).await?;
    if let Some(unchanged) = log.unchanged(&headers) {
        return Ok(unchanged);
    }
    let (sender, pieces) = channel(AT_ONCE.1);
    // Packing is work for a thread of its own; it ends when the reader goes.
    tokio::task::spawn_blocking(move || {
        if let Err(error) = pack(&ctx, log, Pieces(sender.clone())) {
            tracing::warn!(%error, "an archive was not sent whole");
            // The connection breaks, so that nobody takes a part for the whole.
            let _ = sender.blocking_send(Err(io::Error::other(error.to_string())));
        }
    });
    let pieces = unfold(pieces, async |mut pieces| pieces.recv().await.map(|piece| (piece, pieces)));
    let headers =
        [(header::CONTENT_TYPE, "application/zip"), (header::CONTENT_DISPOSITION, "attachment; filename=\"pacthouse.zip\"")];
    Ok(log.mark((headers, Body::from_stream(pieces)).into_response()))
}

/// Sends what is written, and waits where the reader is slower.
struct Pieces(Sender<io::Result<Bytes>>);

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(bytes)));
        sent.map(|()| bytes.len()).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

type Archive = ZipArchiveWriter<BufWriter<Pieces>>;

fn pack(ctx: &Ctx, log: Log, pieces: Pieces) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut archive: Archive = ZipArchiveWriter::new(BufWriter::with_capacity(AT_ONCE.0, pieces));
    for table in TABLES.iter() {
        for format in Format::ALL {
            let name = format!("{}.{}", table.name, format.ending());
            let (mut entry, config) = archive.new_file(&name).compression_method(CompressionMethod::DEFLATE).start()?;
            let mut writer = config.wrap(DeflateEncoder::new(&mut entry, Compression::fast()));
            let mut parts = std::pin::pin!(parts(table, format, ctx.db.read().clone(), log.teller(ctx)));
            while let Some(part) = Handle::current().block_on(parts.try_next())? {
                writer.write_all(&part)?;
            }
            let (encoder, descriptor) = writer.finish()?;
            encoder.finish()?;
            entry.finish(descriptor)?;
        }
        put(&mut archive, &format!("{}.schema.json", table.name), &package::schema(table).to_string())?;
    }
    put(&mut archive, "datapackage.json", &package::described(ctx, log).to_string())?;
    archive.finish()?.flush()?;
    Ok(())
}

fn put(archive: &mut Archive, name: &str, text: &str) -> Result<(), rawzip::Error> {
    let (mut entry, config) = archive.new_file(name).start()?;
    let mut writer = config.wrap(&mut entry);
    writer.write_all(text.as_bytes())?;
    let (_, descriptor) = writer.finish()?;
    entry.finish(descriptor)?;
    Ok(())
}
