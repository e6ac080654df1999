//! The harness of the data tests: a fresh database for each test, on SQLite and, when `PACTHOUSE_TEST_POSTGRES`
//! names a server, on PostgreSQL too; a clock that moves when told; the whole site to knock at.

mod template;

pub use template::Beginning;

use super::clock::Clock;
use super::config::{Config, Limits};
use super::ctx::{Assets, Ctx, Inner};
use super::db::Db;
use super::limits::Limiter;
use super::oidc::Providers;
use super::random::Random;
use super::store::Store;
use crate::site::cache::Kept;
use crate::site::routes::guarded;
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use ed25519_dalek::SigningKey;
use sea_orm::Statement;
use std::path::Path;
use std::sync::{Arc, Mutex};
use time::OffsetDateTime;
use time::macros::datetime;
use tower::ServiceExt as _;

/// When every test begins.
pub const START: OffsetDateTime = datetime!(2026-11-24 10:00:00 UTC);

/// A portal of a test's own; its folder goes with it.
pub struct Portal {
    /// Its context.
    pub ctx: Ctx,
    heard: Heard,
    /// The site of the context that was asked last.
    site: Mutex<Option<(Ctx, Router)>>,
    dir: tempfile::TempDir,
}

/// Only the migrations.
static FRESH: Beginning = Beginning::new();

/// Statements in the order in which they were asked.
type Heard = Arc<Mutex<Vec<Statement>>>;

impl Portal {
    /// A portal on a fresh SQLite file.
    pub async fn sqlite() -> Self {
        FRESH.sqlite(async |_| ()).await
    }

    /// A portal on a fresh PostgreSQL database, if a server was given.
    pub async fn postgres() -> Option<Self> {
        FRESH.postgres(async |_| ()).await
    }

    /// One portal on each database there is.
    pub async fn each() -> Vec<Self> {
        let mut portals = vec![Self::sqlite().await];
        portals.extend(Self::postgres().await);
        portals
    }

    /// What was asked of the connections for reading since this was last called.
    pub fn heard(&self) -> Vec<Statement> {
        std::mem::take(&mut *self.heard.lock().expect("nobody failed while hearing"))
    }

    /// The whole site as one service, before which nothing is kept yet. Its routes are laid once, which takes longer than many a test.
    pub fn site(&self) -> Kept<Router> {
        let mut site = self.site.lock().expect("nobody failed while laying routes");
        let laid = site.take().filter(|(ctx, _)| ctx.is(&self.ctx));
        let (_, routes) = site.insert(laid.unwrap_or_else(|| (self.ctx.clone(), guarded(self.ctx.clone(), Router::new()))));
        Kept::new(self.ctx.clone(), routes.clone())
    }

    /// What an anonymous reader gets at `path`: the status and the body.
    pub async fn get(&self, path: &str) -> (u16, String) {
        let request = Request::get(path).body(Body::empty()).expect("a path");
        let answer = self.site().oneshot(request).await.expect("the site answers");
        let status = answer.status().as_u16();
        let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.expect("a body");
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    /// What a browser with this cookie gets, which asks for a page or posts a form: the status, the place it leads to, and the body.
    pub async fn visit(&self, cookie: &str, method: &str, path: &str, form: &str) -> (StatusCode, String, String) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::COOKIE, cookie)
            .header(header::ORIGIN, "http://localhost:3000")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()))
            .expect("a request");
        let answer = self.site().oneshot(request).await.expect("the site answers");
        let status = answer.status();
        let to = answer.headers().get(header::LOCATION).map(|to| to.to_str().expect("an address").to_owned());
        let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.expect("a body");
        (status, to.unwrap_or_default(), String::from_utf8_lossy(&body).into_owned())
    }
}

/// A context for tests with a fixed key.
pub fn context(db: Db, url: &str, dir: &Path, clock: Clock) -> Ctx {
    let files_url = url::Url::from_directory_path(dir.join("files")).expect("an absolute path");
    Ctx::new(Inner {
        store: Store::open(&files_url).expect("a folder for files"),
        db,
        clock,
        random: Random::System,
        config: Config {
            addr: ([127, 0, 0, 1], 3000).into(),
            base_url: "http://localhost:3000".parse().expect("a URL"),
            database_url: url.to_owned(),
            data_dir: dir.to_owned(),
            files_url,
            scan_command: None,
            log_key_file: dir.join("log.key"),
            smtp_url: None,
            mail_from: "Pacthouse <pacthouse@localhost>".to_owned(),
            mail_bounces: None,
            providers: Vec::new(),
            demo: true,
            limits: Limits { guarded_per_minute: 10_000 },
        },
        log_key: SigningKey::from_bytes(&[7; 32]),
        assets: Assets::default(),
        limiter: Limiter::new(10_000),
        providers: Providers::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::db::readers;
    use sea_orm::{ConnectionTrait as _, DbBackend};

    #[tokio::test]
    async fn every_sqlite_connection_runs_wal_with_full_synchronisation() {
        let portal = Portal::sqlite().await;
        let pragma = |sql: &'static str| Statement::from_string(DbBackend::Sqlite, sql);
        // As many transactions at once as the pools have connections, so that each connection is asked.
        for (pool, connections) in [(portal.ctx.db.read(), readers()), (portal.ctx.db.write(), 1)] {
            let mut held = Vec::new();
            for _ in 0..connections {
                let tx = sea_orm::TransactionTrait::begin(pool).await.unwrap();
                let mode: String =
                    tx.query_one_raw(pragma("PRAGMA journal_mode")).await.unwrap().unwrap().try_get_by_index(0).unwrap();
                let sync: i64 =
                    tx.query_one_raw(pragma("PRAGMA synchronous")).await.unwrap().unwrap().try_get_by_index(0).unwrap();
                assert_eq!((mode.as_str(), sync), ("wal", 2));
                held.push(tx);
            }
        }
    }
}
