//! `/data/pacthouse.zip`: all files and what describes them in one archive, made while it is sent, in flat memory.

use super::files::{Format, parts};
use super::package;
use super::problem::Problem;
use super::state::{Source, State as Log};
use super::table::{Asked, TABLES};
use crate::platform::ctx::Ctx;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use futures_util::TryStreamExt as _;
use futures_util::stream::unfold;
use rawzip::{CompressionMethod, ZipArchiveWriter};
use std::io::{self, BufWriter, Write};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::{Sender, channel};
use tokio::time::{Instant, timeout};

/// How much is sent at once, in bytes, and how often before the reader must have taken some.
const AT_ONCE: (usize, usize) = (64 * 1024, 4);

/// How many archives are sent at a time: each holds a thread, and a connection to the database that reads one state of all
/// tables, for as long as its reader takes and [`LONGEST`] at most. Of those connections a small machine has few.
const AT_A_TIME: usize = 1;

/// How long a piece waits to be taken: who takes less than three kilobytes a second makes room for others.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long an archive may take from its start, however patiently its reader takes piece after piece: all that time nobody else
/// gets one, and the database keeps the state that it reads.
const LONGEST: Duration = Duration::from_mins(10);

/// `/data/pacthouse.zip`
pub fn routes() -> Router<Ctx> {
    let turns = Arc::new(Semaphore::new(AT_A_TIME));
    Router::new().route("/data/pacthouse.zip", get(move |ctx, headers| archive(turns, ctx, headers)))
}

async fn archive(turns: Arc<Semaphore>, State(ctx): State<Ctx>, headers: HeaderMap) -> Result<Response, Problem> {
    if let Some(unchanged) = Log::now(&ctx).await?.unchanged(&headers) {
        return Ok(unchanged);
    }
    let Ok(turn) = turns.try_acquire_owned() else { return Ok(later()) };
    let (log, tx) = Log::snapshot(&ctx).await?;
    let (sender, pieces) = channel(AT_ONCE.1);
    let until = Instant::now() + LONGEST;
    // Packing is work for a thread of its own; it ends when the reader goes.
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        if let Err(error) = pack(&ctx, log, &Source::Snapshot(tx), Pieces { sender: sender.clone(), until }) {
            tracing::warn!(%error, "an archive was not sent whole");
            // The connection breaks, so that nobody takes a part for the whole.
            let error = io::Error::other(error.to_string());
            // Nothing is held any more while the reader is waited for.
            Handle::current().spawn(async move { sender.send(Err(error)).await });
        }
    });
    let pieces = unfold(pieces, async |mut pieces| pieces.recv().await.map(|piece| (piece, pieces)));
    let headers =
        [(header::CONTENT_TYPE, "application/zip"), (header::CONTENT_DISPOSITION, "attachment; filename=\"pacthouse.zip\"")];
    Ok(log.mark((headers, Body::from_stream(pieces)).into_response()))
}

/// Another archive is being sent.
fn later() -> Response {
    let why = "Another archive is being sent, and one is sent at a time. Ask again, or take the files of single tables.";
    let mut answer = Problem::new(StatusCode::SERVICE_UNAVAILABLE, why).into_response();
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    answer
}

/// Sends what is written, and waits where the reader is slower, but not for ever.
struct Pieces {
    sender: Sender<io::Result<Bytes>>,
    /// After which nothing more is sent.
    until: Instant,
}

impl Pieces {
    async fn send(&self, piece: Bytes) -> io::Result<()> {
        let left = self.until.saturating_duration_since(Instant::now());
        // A timeout lets through what needs no waiting, even where no time is left.
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        match timeout(Ord::min(PATIENCE, left), self.sender.send(Ok(piece))).await {
            Ok(sent) => sent.map_err(|_| io::ErrorKind::BrokenPipe.into()),
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
        }
    }
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Handle::current().block_on(self.send(Bytes::copy_from_slice(bytes))).map(|()| bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

type Archive = ZipArchiveWriter<BufWriter<Pieces>>;

fn pack(ctx: &Ctx, log: Log, source: &Source, pieces: Pieces) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut archive: Archive = ZipArchiveWriter::new(BufWriter::with_capacity(AT_ONCE.0, pieces));
    for table in TABLES.iter() {
        for format in Format::ALL {
            let name = format!("{}.{}", table.name, format.ending());
            let (mut entry, config) = archive.new_file(&name).compression_method(CompressionMethod::DEFLATE).start()?;
            let mut writer = config.wrap(DeflateEncoder::new(&mut entry, Compression::fast()));
            let mut parts = std::pin::pin!(parts(table, Asked::all(table.at_once, format), source.clone(), log.teller(ctx)));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_archive_whose_time_is_over_ends_even_where_its_reader_takes_more() {
        let (sender, mut pieces) = channel(2);
        let (begun, over) = (Instant::now() + LONGEST, Instant::now());
        Pieces { sender: sender.clone(), until: begun }.send(Bytes::new()).await.unwrap();
        let refused = Pieces { sender, until: over }.send(Bytes::new()).await.unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::TimedOut);
        assert!(pieces.recv().await.is_some() && pieces.recv().await.is_none(), "one was sent");
    }
}
