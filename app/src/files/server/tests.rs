//! Files through HTTP, on both databases, as named actors: Acme reports, Watch monitors, Zenith is another member.

mod open_tests;
mod scan_tests;
mod upload_tests;

use super::entity::{file, upload};
use super::samples::*;
use super::{freeze, of_purpose, round};
use crate::commitments::server::tests::Stage;
use crate::files::model::{MAX_SIZE, Purpose, Refused};
use crate::identity::server::actor::COOKIE;
use crate::identity::server::commands::open_session;
use crate::kernel::ids::{PersonId, ReportId};
use crate::kernel::locale::Lang;
use crate::platform::ctx::{Ctx, Inner};
use crate::platform::limits::Limiter;
use crate::platform::random::Random;
use crate::platform::testing::Portal;
use crate::reports::server::send::send;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, TransactionTrait as _};
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use time::Duration;
use tower::ServiceExt as _;

const ORIGIN: &str = "http://localhost:3000";

/// A pact in force, with what Acme owes first.
struct Desk {
    stage: Stage,
    purpose: Purpose,
    page: String,
    sessions: HashMap<&'static str, String>,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Desk {
    async fn on(portal: Portal) -> Self {
        let stage = Stage::in_force(portal).await;
        let owed = stage.obligations("acme").await[0].clone();
        let mut sessions = HashMap::new();
        for slug in ["acme", "zenith", "customs", "watch"] {
            let person = stage.actor(slug).await.person;
            sessions.insert(slug, open_session(stage.ctx(), stage.ctx().db.write(), person).await.unwrap());
        }
        let (purpose, page) = (Purpose::Report(owed.id), format!("/en/obligations/{}/evidence", owed.id));
        Self { stage, purpose, page, sessions }
    }

    async fn each() -> Vec<Self> {
        let mut desks = Vec::new();
        for portal in Portal::each().await {
            desks.push(Self::on(portal).await);
        }
        desks
    }

    fn ctx(&self) -> &Ctx {
        self.stage.ctx()
    }

    async fn send(&self, who: &str, request: axum::http::request::Builder, body: impl Into<Body>) -> Answer {
        let session = self.sessions.get(who).cloned().unwrap_or_default();
        let request = request.header("cookie", format!("{COOKIE}={session}")).header("origin", ORIGIN);
        let answer = self.stage.portal.site().oneshot(request.body(body.into()).unwrap()).await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap().to_vec();
        Answer { status, headers, body }
    }

    async fn get(&self, who: &str, path: &str) -> Answer {
        self.send(who, Request::get(path), Body::empty()).await
    }

    /// Posts the plain form.
    async fn add(&self, who: &str, name: &str, content: &[u8], withheld: &str) -> Answer {
        let mut body = Vec::new();
        body.extend(b"--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"");
        body.extend(name.as_bytes());
        body.extend(b"\"\r\nContent-Type: image/png\r\n\r\n");
        body.extend(content);
        body.extend(b"\r\n--cut\r\nContent-Disposition: form-data; name=\"withheld\"\r\n\r\n");
        body.extend(withheld.as_bytes());
        body.extend(b"\r\n--cut--\r\n");
        let request = Request::post(&self.page).header("content-type", "multipart/form-data; boundary=cut");
        self.send(who, request, body).await
    }

    async fn added(&self, name: &str, content: &[u8], withheld: &str) -> file::Model {
        let answer = self.add("acme", name, content, withheld).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, self.page.as_str()), "{}", answer.text());
        self.files().await.into_iter().find(|file| file.sha256 == sha256(content)).unwrap()
    }

    async fn files(&self) -> Vec<file::Model> {
        of_purpose(self.ctx().db.read(), self.purpose, PersonId(uuid::Uuid::nil())).await.unwrap()
    }

    fn tus(method: &str, path: &str) -> axum::http::request::Builder {
        Request::builder().method(method).uri(path).header("tus-resumable", "1.0.0")
    }

    async fn create(&self, who: &str, name: &str, size: i64) -> Answer {
        let (purpose, name) = (STANDARD.encode(self.purpose.to_string()), STANDARD.encode(name));
        let request = Self::tus("POST", "/uploads")
            .header("upload-length", size)
            .header("upload-metadata", format!("purpose {purpose},filename {name},withheld "));
        self.send(who, request, Body::empty()).await
    }

    async fn created(&self, name: &str, size: usize) -> String {
        let answer = self.create("acme", name, i64::try_from(size).unwrap()).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
        answer.header("location").to_owned()
    }

    async fn piece(&self, who: &str, place: &str, offset: usize, piece: impl Into<Body>) -> Answer {
        let request =
            Self::tus("PATCH", place).header("upload-offset", offset).header("content-type", "application/offset+octet-stream");
        self.send(who, request, piece).await
    }

    async fn stands(&self, place: &str) -> (StatusCode, String) {
        let answer = self.send("acme", Self::tus("HEAD", place), Body::empty()).await;
        (answer.status, answer.header("upload-offset").to_owned())
    }

    /// The same desk after some hours, with Acme signed in again.
    async fn later(mut self, by: Duration) -> Self {
        self.ctx().clock.travel(by);
        let person = self.stage.actor("acme").await.person;
        self.sessions.insert("acme", open_session(self.ctx(), self.ctx().db.write(), person).await.unwrap());
        self
    }

    /// What is in the store, by its path in it.
    fn stored(&self) -> Vec<String> {
        let root = self.ctx().config.files_url.to_file_path().unwrap();
        let mut found = Vec::new();
        walk(&root, &mut found);
        found.iter().map(|path| path.strip_prefix(&root).unwrap().display().to_string()).collect()
    }

    /// Sends the draft's files with a report.
    async fn freeze(&self) -> Vec<file::Model> {
        let tx = self.ctx().db.begin().await.unwrap();
        let report: ReportId = self.ctx().random.id(self.ctx().clock.now());
        let frozen = freeze(self.ctx(), &tx, self.purpose, report).await.unwrap();
        tx.commit().await.unwrap();
        frozen
    }

    /// From now on a shell script looks at each file.
    fn scan_with(&mut self, script: &str) {
        let program = self.ctx().config.data_dir.join("scan");
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        let old = self.ctx();
        let mut config = old.config.clone();
        config.scan_command = Some(program.display().to_string());
        self.stage.portal.ctx = Ctx::new(Inner {
            db: old.db.clone(),
            clock: old.clock.clone(),
            random: Random::System,
            config,
            log_key: old.log_key.clone(),
            assets: old.assets.clone(),
            store: old.store.clone(),
            limiter: Limiter::new(10_000),
            providers: old.providers.clone(),
        });
    }
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, found) } else { found.push(path) }
    }
}

fn sha256(content: &[u8]) -> String {
    hex::encode(Sha256::digest(content))
}

#[tokio::test]
async fn a_file_added_by_the_plain_form_is_listed_with_its_digest_and_comes_back_as_it_was() {
    for desk in Desk::each().await {
        let empty = desk.get("acme", &desk.page).await.text();
        assert!(empty.contains(&Lang::En.t("file-none-title")) && empty.contains(&Lang::En.t("file-not-scanned")));
        let content = pdf("first");
        let file = desk.added("report.pdf", &content, "").await;
        assert_eq!((file.sha256.as_str(), file.size), (sha256(&content).as_str(), i64::try_from(content.len()).unwrap()));
        assert_eq!(desk.stored(), [file.key()], "under its digest, and nothing else");
        let again = desk.added("same.pdf", &content, "").await;
        assert_eq!((desk.files().await.len(), again.id), (1, file.id), "the same content is one file");
        assert_eq!(desk.stored(), [file.key()]);
        for lang in Lang::ALL {
            let page = desk.get("acme", &desk.page.replace("/en/", &format!("/{lang}/"))).await.text();
            assert!(page.contains("report.pdf") && page.contains(&file.sha256[..8]) && page.contains("multipart/form-data"));
        }
        let back = desk.get("acme", &format!("/files/{}", file.id)).await;
        assert_eq!((back.status, &back.body), (StatusCode::OK, &content));
        assert_eq!(back.header("etag"), format!("\"{}\"", file.sha256));
    }
}

#[tokio::test]
async fn each_hostile_or_wrong_file_is_refused_with_a_sentence_and_leaves_nothing_behind() {
    let script = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    let hostile: [(&str, Vec<u8>, Refused); 11] = [
        ("drawing.svg", script.to_vec(), Refused::Type),
        ("drawing.png", script.to_vec(), Refused::Type),
        ("notes.txt", b"<!doctype html><script>alert(1)</script>".to_vec(), Refused::Type),
        ("page.html", b"just text".to_vec(), Refused::Type),
        ("program.pdf", b"MZ\x90\0".to_vec(), Refused::Type),
        ("picture.png", pdf(""), Refused::Ending),
        ("bomb.docx", bomb(), Refused::Archive),
        ("way-out.docx", docx(&[("../../x", b"x", false)]), Refused::Archive),
        ("macros.docx", docx(&[("word/vbaProject.bin", b"x", true)]), Refused::Inside),
        ("empty.pdf", Vec::new(), Refused::Empty),
        ("", Vec::new(), Refused::Empty),
    ];
    for desk in Desk::each().await {
        for (name, content, why) in &hostile {
            let answer = desk.add("acme", name, content, "personal_data").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            let page = answer.text();
            assert!(page.contains(&escaped(&Lang::En.t(why.as_str()))), "{name}: {why}");
            assert!(page.contains("href=\"#file\"") && page.contains("id=\"file-error\"") && page.contains("<title>Error:"));
            assert!(page.contains("value=\"personal_data\" checked"), "what was chosen is kept: {page}");
        }
        assert_eq!((desk.stored().len(), desk.files().await.len()), (0, 0));
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[tokio::test]
async fn a_file_that_is_too_large_is_refused_by_both_ways() {
    let desk = Desk::on(Portal::sqlite().await).await;
    let mut content = pdf("large");
    content.resize(usize::try_from(MAX_SIZE).unwrap() + 1, b' ');
    let answer = desk.add("acme", "large.pdf", &content, "").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains(&Lang::En.t("file-refused-large")));
    assert_eq!(desk.create("acme", "large.pdf", MAX_SIZE + 1).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(desk.stored().is_empty());
}

#[tokio::test]
async fn a_report_has_twenty_files_at_most() {
    for desk in Desk::each().await {
        for n in 0..20 {
            desk.added(&format!("{n}.txt"), n.to_string().as_bytes(), "").await;
        }
        let more = desk.add("acme", "more.txt", b"more", "").await;
        assert_eq!(more.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(more.text().contains(&Lang::En.t("file-refused-many")));
        assert_eq!(desk.create("acme", "more.txt", 10).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!((desk.files().await.len(), desk.stored().len()), (20, 20));
    }
}
