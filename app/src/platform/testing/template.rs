//! A portal as it was at one moment, from which tests begin without doing again what led there.

use super::{Heard, Portal, START, context};
use crate::platform::clock::Clock;
use crate::platform::ctx::Ctx;
use crate::platform::db::Db;
use crate::platform::random::Random;
use sea_orm::{ConnectionTrait as _, DbBackend};
use std::fs;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;
use tokio::sync::OnceCell;

/// The SQLite file in a portal's folder.
const FILE: &str = "test.db";

/// The files of a portal's folder by their names within it, the name of its PostgreSQL database if it has one, and its moment.
struct Template {
    files: Vec<(PathBuf, Vec<u8>)>,
    database: Option<String>,
    now: OffsetDateTime,
}

/// The same beginning on both databases, each made when it is first asked for.
#[derive(Default)]
pub struct Beginning {
    sqlite: OnceCell<Template>,
    postgres: OnceCell<Template>,
}

impl Beginning {
    /// One that is not made yet.
    pub const fn new() -> Self {
        Self { sqlite: OnceCell::const_new(), postgres: OnceCell::const_new() }
    }

    /// A portal on SQLite that begins after `prepare`.
    pub async fn sqlite(&self, prepare: impl AsyncFnOnce(&Ctx)) -> Portal {
        self.sqlite.get_or_init(async || Template::made(None, prepare).await).await.portal(None).await
    }

    /// A portal on PostgreSQL that begins after `prepare`, if a server was given.
    pub async fn postgres(&self, prepare: impl AsyncFnOnce(&Ctx)) -> Option<Portal> {
        let server = std::env::var("PACTHOUSE_TEST_POSTGRES").ok()?;
        let template = self.postgres.get_or_init(async || Template::made(Some(&server), prepare).await).await;
        Some(template.portal(Some(&server)).await)
    }
}

impl Template {
    async fn made(server: Option<&str>, prepare: impl AsyncFnOnce(&Ctx)) -> Self {
        let blank = Self { files: Vec::new(), database: None, now: START };
        let portal = blank.portal(server).await;
        portal.ctx.db.migrate().await.expect("the migrations run");
        prepare(&portal.ctx).await;
        let db = &portal.ctx.db;
        if db.backend() == DbBackend::Sqlite {
            db.write().execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.expect("everything is in one file");
        }
        // PostgreSQL copies no database in which somebody is.
        db.read().clone().close().await.expect("the connections end");
        db.write().clone().close().await.expect("the connection for writing ends");
        let mut files = Vec::new();
        read(portal.dir.path(), Path::new(""), &mut files);
        let url: Option<url::Url> = server.and_then(|_| portal.ctx.config.database_url.parse().ok());
        Self { files, database: url.map(|url| url.path().trim_start_matches('/').to_owned()), now: portal.ctx.clock.now() }
    }

    async fn portal(&self, server: Option<&str>) -> Portal {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for (name, bytes) in &self.files {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
            fs::write(path, bytes).expect("the file is written");
        }
        let url = match server {
            Some(server) => self.database(server).await,
            None => format!("sqlite://{}", dir.path().join(FILE).display()),
        };
        let mut db = Db::connect(&url).await.expect("the database opens");
        let heard = Heard::default();
        let ear = heard.clone();
        db.listen(move |statement| ear.lock().expect("nobody failed while hearing").push(statement.clone()));
        Portal { ctx: context(db, &url, dir.path(), Clock::fixed(self.now)), heard, site: std::sync::Mutex::default(), dir }
    }

    /// A new database on this server, as the template's was.
    async fn database(&self, server: &str) -> String {
        let admin = Db::connect(server).await.expect("the PostgreSQL server of the tests answers");
        let name = format!("t{}", hex::encode(Random::System.bytes::<8>()));
        let like = self.database.as_deref().map(|template| format!(" TEMPLATE {template}")).unwrap_or_default();
        admin.write().execute_unprepared(&format!("CREATE DATABASE {name}{like}")).await.expect("a fresh database");
        let mut url: url::Url = server.parse().expect("a URL");
        url.set_path(&name);
        url.into()
    }
}

fn read(root: &Path, folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(root.join(folder)).expect("the folder is there") {
        let entry = entry.expect("the folder is read");
        let name = folder.join(entry.file_name());
        if entry.path().is_dir() {
            read(root, &name, files);
        } else if !name.to_string_lossy().ends_with("-shm") && !name.to_string_lossy().ends_with("-wal") {
            files.push((name, fs::read(entry.path()).expect("the file is read")));
        }
    }
}
