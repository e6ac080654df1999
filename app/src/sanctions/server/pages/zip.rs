//! `/cases/{id}/file.zip`: the whole file as far as the reader may read it, to take away: each step with its sealed text, its salt and
//! the number of its sealed entry, by which a stranger can check it against the log; and every file.

use super::{Desk, desk};
use crate::files::model::FileState;
use crate::files::server::entity::file;
use crate::platform::ctx::Ctx;
use crate::sanctions::server::access::reads;
use crate::sanctions::server::documents;
use crate::site::{Refusal, Viewer};
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use futures_util::TryStreamExt as _;
use futures_util::stream::try_unfold;
use rawzip::ZipArchiveWriter;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Seek as _, Write as _};
use tokio::io::AsyncReadExt as _;

/// How much is read at once, in bytes.
const AT_ONCE: usize = 64 * 1024;

/// The archive.
pub async fn download(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let desk = desk(&viewer, &ctx, &id).await?;
    let archive = pack(&ctx, &desk).await?;
    let archive = tokio::fs::File::from_std(archive);
    let pieces = try_unfold(archive, async |mut file| {
        let mut piece = vec![0; AT_ONCE];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok::<_, io::Error>((read > 0).then_some((piece, file)))
    });
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"case-{}.zip\"", desk.file.row.id)),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    Ok((headers, Body::from_stream(pieces)).into_response())
}

/// The steps that the reader may read.
fn steps(desk: &Desk) -> Vec<Value> {
    let own = desk.file.rows.iter().filter(|row| reads(desk.reading, row.kind));
    own.map(|s| {
        json!({
            "step": s.number,
            "at": s.at.unix_timestamp(),
            "sealed": s.sealed,
            "salt": s.salt,
            "content": s.content,
            "content_salt": s.content_salt,
            "sealed_entry": s.sealed_seq,
            "opened_by_entry": s.opened_seq,
        })
    })
    .collect()
}

/// The files that the reader may open.
async fn files(ctx: &Ctx, desk: &Desk) -> Result<Vec<file::Model>, Refusal> {
    let read = desk.file.steps.iter().filter(|step| reads(desk.reading, step.act.kind()));
    let ids: BTreeSet<_> = read.flat_map(|step| documents::of(&step.act)).map(|d| d.id).collect();
    let with_steps = file::Entity::find()
        .filter(file::Column::Id.is_in(ids))
        .filter(file::Column::State.eq(FileState::Kept))
        .all(ctx.db.read())
        .await?;
    let added = desk.added.iter().filter(|f| f.state == FileState::Kept && !with_steps.iter().any(|w| w.id == f.id)).cloned();
    Ok(with_steps.iter().cloned().chain(added).collect())
}

/// Writes all of it, as it is and without packing, into a nameless file of this machine.
async fn pack(ctx: &Ctx, desk: &Desk) -> Result<File, Refusal> {
    let broken = |error: &dyn std::fmt::Display| Refusal::internal(error);
    let file = tempfile::tempfile_in(&ctx.config.data_dir).map_err(|e| broken(&e))?;
    let mut archive = ZipArchiveWriter::new(file);
    let text = serde_json::to_vec_pretty(&json!({
        "case": desk.file.row.id,
        "pact": desk.file.pact.slug,
        "respondent": desk.file.respondent.slug,
        "steps": steps(desk),
    }))
    .map_err(|e| broken(&e))?;
    put(&mut archive, "steps.json", &text).map_err(|e| broken(&e))?;
    for (n, kept) in files(ctx, desk).await?.iter().enumerate() {
        let content = ctx.store.get(&kept.key(), None).await.map_err(|e| broken(&e))?;
        // No file is larger than some megabytes, and one is held at a time.
        let bytes: Vec<axum::body::Bytes> = content.into_stream().try_collect().await.map_err(|e| broken(&e))?;
        put(&mut archive, &format!("files/{:03}-{}", n + 1, kept.name), &bytes.concat()).map_err(|e| broken(&e))?;
    }
    let mut file = archive.finish().map_err(|e| broken(&e))?;
    file.rewind().map_err(|e| broken(&e))?;
    Ok(file)
}

fn put(archive: &mut ZipArchiveWriter<File>, name: &str, content: &[u8]) -> Result<(), rawzip::Error> {
    let (mut entry, config) = archive.new_file(name).start()?;
    let mut writer = config.wrap(&mut entry);
    writer.write_all(content)?;
    let (_, descriptor) = writer.finish()?;
    entry.finish(descriptor)?;
    Ok(())
}
