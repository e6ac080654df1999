//! Everything public as files in a folder, as the portal itself would send them.

use super::files::Format;
use super::table::TABLES;
use crate::pacts::server::entity::{pact, version};
use crate::platform::ctx::Ctx;
use crate::site::routes::site;
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use futures_util::TryStreamExt as _;
use sea_orm::{EntityTrait as _, JoinType, QuerySelect as _, RelationTrait as _};
use std::io;
use std::path::Path;
use tokio::fs;
use tokio::io::AsyncWriteExt as _;
use tower::ServiceExt as _;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Writes every file into `folder`, which is made where it is not there, and returns their names. A file that is there is replaced
/// once the new one is whole; done twice, it leaves the same.
pub async fn export(ctx: &Ctx, folder: &Path) -> Result<Vec<String>, Failure> {
    let site = site(ctx.clone(), Router::new());
    let mut names = Vec::new();
    for (name, address) in files(ctx).await? {
        let request = Request::get(&address).body(Body::empty())?;
        let answer = site.clone().oneshot(request).await?;
        if answer.status() != StatusCode::OK {
            return Err(format!("{address}: {}", answer.status()).into());
        }
        write(answer.into_body(), &folder.join(&name)).await?;
        names.push(name);
    }
    Ok(names)
}

/// The name of each file, and the address at which it is.
async fn files(ctx: &Ctx) -> Result<Vec<(String, String)>, sea_orm::DbErr> {
    let endings = Format::ALL.map(Format::ending).into_iter().chain(["schema.json"]);
    let tables = endings.flat_map(|ending| TABLES.iter().map(move |table| format!("{}.{ending}", table.name)));
    let described = ["datapackage.json", "catalog.jsonld", "sanctions.ftm.json"].map(str::to_owned);
    let mut files: Vec<_> = tables.chain(described).map(|name| (name.clone(), format!("/data/{name}"))).collect();
    let versions: Vec<(String, i32)> = version::Entity::find()
        .select_only()
        .column(pact::Column::Slug)
        .column(version::Column::Number)
        .join(JoinType::InnerJoin, version::Relation::Pact.def())
        .into_tuple()
        .all(ctx.db.read())
        .await?;
    files.extend(versions.iter().map(|(slug, n)| (format!("texts/{slug}-{n}.json"), format!("/pacts/{slug}/versions/{n}.json"))));
    Ok(files)
}

async fn write(body: Body, path: &Path) -> Result<(), Failure> {
    let folder = path.parent().ok_or_else(|| io::Error::other("a file without a folder"))?;
    fs::create_dir_all(folder).await?;
    let part = path.with_added_extension("part");
    let mut file = fs::File::create(&part).await?;
    let mut bytes = body.into_data_stream();
    while let Some(bytes) = bytes.try_next().await? {
        file.write_all(&bytes).await?;
    }
    file.sync_all().await?;
    fs::rename(&part, path).await?;
    Ok(())
}
