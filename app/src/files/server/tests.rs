//! Files through HTTP, on both databases, as named actors: Acme reports, Watch monitors, Zenith is another member.

use super::entity::{file, upload};
use super::samples::*;
use super::{freeze, of_purpose, round};
use crate::audit::audit;
use crate::commitments::server::tests::Stage;
use crate::files::model::{FileState, MAX_SIZE, Purpose, Refused};
use crate::identity::server::actor::COOKIE;
use crate::identity::server::commands::open_session;
use crate::kernel::ids::{PersonId, ReportId};
use crate::kernel::locale::Lang;
use crate::log::server::of_subject;
use crate::pacts::model::Texts;
use crate::platform::ctx::{Ctx, Inner};
use crate::platform::limits::Limiter;
use crate::platform::random::Random;
use crate::platform::testing::Portal;
use crate::reports::model::Draft;
use crate::reports::server::draft::save;
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
async fn a_path_in_a_name_is_only_a_name() {
    for desk in Desk::each().await {
        let file = desk.added("../../../etc/cron.d/re\u{202e}port.pdf", &pdf(""), "").await;
        assert_eq!(file.name, "report.pdf");
        assert_eq!(desk.stored(), [file.key()]);
        let place = desk.created("..\\..\\boot/\u{7}ini.pdf", 300).await;
        let id = place.trim_start_matches("/uploads/").parse::<crate::kernel::ids::UploadId>().unwrap();
        let row = upload::Entity::find_by_id(id).one(desk.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!(row.name, "ini.pdf");
    }
}

#[tokio::test]
async fn a_page_hidden_in_a_pdf_is_only_ever_saved_never_shown() {
    for desk in Desk::each().await {
        let content = pdf("<html><script>alert(1)</script></html>");
        desk.added("odd name;\u{e9}.pdf", &content, "").await;
        let file = desk.freeze().await.remove(0);
        let answer = desk.get("", &format!("/files/{}", file.id)).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.header("content-disposition").starts_with("attachment; filename*=UTF-8''odd%20"));
        assert!(answer.header("content-disposition").is_ascii());
        assert_eq!(answer.header("content-type"), "application/pdf");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("content-security-policy"), "sandbox; default-src 'none'");
    }
}

#[tokio::test]
async fn only_who_reports_adds_and_removes_and_a_draft_is_open_to_the_monitor_alone() {
    for desk in Desk::each().await {
        let file = desk.added("report.pdf", &pdf(""), "").await;
        let (there, remove) = (format!("/files/{}", file.id), format!("{}/{}/remove", desk.page, file.id));
        for who in ["zenith", "customs", "watch"] {
            assert_eq!(desk.get(who, &desk.page).await.status, StatusCode::NOT_FOUND, "{who}");
            assert_eq!(desk.add(who, "a.pdf", &pdf(who), "").await.status, StatusCode::NOT_FOUND, "{who}");
            assert_eq!(desk.send(who, Request::post(&remove), Body::empty()).await.status, StatusCode::NOT_FOUND, "{who}");
            assert_eq!(desk.create(who, "a.pdf", 10).await.status, StatusCode::NOT_FOUND, "{who}");
            let opens = if who == "watch" { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(desk.get(who, &there).await.status, opens, "{who}");
        }
        assert_eq!(desk.get("", &there).await.status, StatusCode::NOT_FOUND);
        assert!(desk.get("", &desk.page).await.header("location").starts_with("/en/sign-in?next="));
        assert_eq!(desk.add("", "a.pdf", &pdf(""), "").await.status, StatusCode::SEE_OTHER);
        assert_eq!(desk.files().await.len(), 1);
        for _ in 0..2 {
            assert_eq!(
                desk.send("acme", Request::post(&remove), Body::empty()).await.status,
                StatusCode::SEE_OTHER,
                "twice is once"
            );
        }
        assert_eq!((desk.files().await.len(), desk.stored().len()), (0, 0));
    }
}

#[tokio::test]
async fn what_went_with_a_report_is_public_unless_withheld_and_stays() {
    for desk in Desk::each().await {
        desk.added("open.pdf", &pdf("open"), "").await;
        desk.added("closed.csv", b"name,days\nAna,3\n", "personal_data").await;
        let under_way = desk.created("late.pdf", 100).await;
        let frozen = desk.freeze().await;
        assert_eq!(frozen.len(), 2);
        assert!(desk.files().await.is_empty(), "the next revision begins with none");
        for file in &frozen {
            let path = format!("/files/{}", file.id);
            for who in ["", "zenith", "customs", "watch", "acme"] {
                let opens = file.withheld.is_none() || ["watch", "acme"].contains(&who);
                let expected = if opens { StatusCode::OK } else { StatusCode::NOT_FOUND };
                assert_eq!(desk.get(who, &path).await.status, expected, "{who} {}", file.name);
            }
            let remove = format!("{}/{}/remove", desk.page, file.id);
            let answer = desk.send("acme", Request::post(remove), Body::empty()).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
            assert!(answer.text().contains(&Lang::En.t("file-refused-frozen")));
        }
        assert_eq!(desk.piece("acme", &under_way, 0, vec![b'x'; 100]).await.status, StatusCode::NOT_FOUND, "it ended");
        assert_eq!(desk.stored().len(), 2);
    }
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

#[tokio::test]
async fn an_upload_arrives_piece_by_piece_and_becomes_one_file_however_often_it_is_asked_for() {
    for desk in Desk::each().await {
        let mut content = pdf("pieces");
        content.resize(2_500_000, b'\n');
        let place = desk.created("report.pdf", content.len()).await;
        assert_eq!(desk.stands(&place).await, (StatusCode::OK, "0".to_owned()));
        let first = desk.piece("acme", &place, 0, content[..1_200_000].to_vec()).await;
        assert_eq!((first.status, first.header("upload-offset")), (StatusCode::NO_CONTENT, "1200000"));
        let again = desk.piece("acme", &place, 0, content[..1_200_000].to_vec()).await;
        assert_eq!((again.status, again.header("upload-offset")), (StatusCode::CONFLICT, "1200000"));
        assert_eq!(desk.stands(&place).await, (StatusCode::OK, "1200000".to_owned()));
        let last = || desk.piece("acme", &place, 1_200_000, content[1_200_000..].to_vec());
        let (a, b) = tokio::join!(last(), last());
        let mut both = [a.status, b.status];
        both.sort();
        assert_eq!(both, [StatusCode::NO_CONTENT, StatusCode::CONFLICT], "at once, one moves it");
        assert_eq!(last().await.status, StatusCode::CONFLICT);
        let nothing_more = desk.piece("acme", &place, content.len(), Body::empty()).await;
        assert_eq!(nothing_more.status, StatusCode::NO_CONTENT, "what became of it can be asked again");
        let files = desk.files().await;
        assert_eq!((files.len(), files[0].sha256.as_str()), (1, sha256(&content).as_str()));
        assert_eq!(desk.stored(), [files[0].key()], "its parts are gone");
        let second = desk.created("other-name.pdf", content.len()).await;
        assert_eq!(desk.piece("acme", &second, 0, content.clone()).await.status, StatusCode::NO_CONTENT);
        assert_eq!((desk.files().await.len(), desk.stored().len()), (1, 1), "the same content is one file");
    }
}

#[tokio::test]
async fn what_arrived_before_a_cut_is_kept() {
    for desk in Desk::each().await {
        let mut content = pdf("cut");
        content.resize(1_500_000, b'\n');
        let place = desk.created("report.pdf", content.len()).await;
        let arrived = content[..700_123].to_vec();
        let broken = futures_util::stream::iter([Ok(arrived), Err(std::io::Error::other("the line broke"))]);
        desk.piece("acme", &place, 0, Body::from_stream(broken)).await;
        assert_eq!(desk.stands(&place).await, (StatusCode::OK, "700123".to_owned()));
        let rest = desk.piece("acme", &place, 700_123, content[700_123..].to_vec()).await;
        assert_eq!(rest.status, StatusCode::NO_CONTENT);
        assert_eq!(desk.files().await[0].sha256, sha256(&content));
    }
}

#[tokio::test]
async fn a_refused_upload_says_why_each_time_and_keeps_nothing() {
    for desk in Desk::each().await {
        let content = bomb();
        let place = desk.created("bomb.docx", content.len()).await;
        for (offset, piece) in [(0, content.clone()), (content.len(), Vec::new())] {
            let answer = desk.piece("acme", &place, offset, piece).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_eq!(answer.header("content-type"), "application/problem+json");
            let problem: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
            assert_eq!(problem["title"], Lang::En.t("file-refused-archive"));
        }
        assert_eq!((desk.files().await.len(), desk.stored().len()), (0, 0));
    }
}

#[tokio::test]
async fn the_protocol_is_kept_to_and_uploads_are_their_persons_own() {
    for desk in Desk::each().await {
        let able = desk.send("", Request::options("/uploads"), Body::empty()).await;
        assert_eq!((able.status, able.header("tus-extension")), (StatusCode::NO_CONTENT, "creation,termination"));
        assert_eq!(able.header("tus-max-size"), MAX_SIZE.to_string());
        let old = desk.send("acme", Request::post("/uploads").header("upload-length", 3), Body::empty()).await;
        assert_eq!((old.status, old.header("tus-version")), (StatusCode::PRECONDITION_FAILED, "1.0.0"));
        assert_eq!(desk.create("", "a.pdf", 10).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(desk.create("acme", "a.exe", 10).await.status, StatusCode::UNPROCESSABLE_ENTITY, "before a byte is sent");
        assert_eq!(desk.create("acme", "a.pdf", 0).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let vague = desk.send("acme", Desk::tus("POST", "/uploads").header("upload-length", 3), Body::empty()).await;
        assert_eq!(vague.status, StatusCode::BAD_REQUEST, "evidence for nothing");
        let place = desk.created("a.pdf", 10).await;
        assert_eq!(desk.piece("zenith", &place, 0, "x").await.status, StatusCode::NOT_FOUND);
        let untyped = Desk::tus("PATCH", &place).header("upload-offset", 0);
        assert_eq!(desk.send("acme", untyped, "x").await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        assert_eq!(
            desk.piece("acme", &place, 0, vec![b'x'; 11]).await.status,
            StatusCode::PAYLOAD_TOO_LARGE,
            "more than declared"
        );
        assert_eq!(desk.stands(&place).await.1, "0");
        let elsewhere = Desk::tus("DELETE", &place).header("cookie", format!("{COOKIE}={}", desk.sessions["acme"]));
        let elsewhere = elsewhere.header("origin", "https://elsewhere.example").body(Body::empty()).unwrap();
        assert_eq!(desk.stage.portal.site().oneshot(elsewhere).await.unwrap().status(), StatusCode::FORBIDDEN);
        assert_eq!(desk.send("acme", Desk::tus("DELETE", &place), Body::empty()).await.status, StatusCode::NO_CONTENT);
        assert_eq!(desk.stands(&place).await.0, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn an_upload_is_forgotten_after_a_day_without_a_piece_and_with_it_its_parts() {
    for desk in Desk::each().await {
        let place = desk.created("a.pdf", 100).await;
        desk.piece("acme", &place, 0, vec![b'x'; 60]).await;
        let desk = desk.later(Duration::hours(23)).await;
        round(desk.ctx()).await.unwrap();
        assert_eq!((desk.stands(&place).await.1, desk.stored().len()), ("60".to_owned(), 1));
        desk.piece("acme", &place, 60, vec![b'x'; 20]).await;
        let desk = desk.later(Duration::hours(25)).await;
        assert_eq!(desk.stands(&place).await.0, StatusCode::NOT_FOUND);
        round(desk.ctx()).await.unwrap();
        assert_eq!(upload::Entity::find().count(desk.ctx().db.read()).await.unwrap(), 0);
        assert!(desk.stored().is_empty());
    }
}

#[tokio::test]
async fn an_upload_that_its_server_left_whole_is_settled_by_another() {
    for desk in Desk::each().await {
        let content = pdf("left");
        let place = desk.created("a.pdf", content.len()).await;
        let id = place.trim_start_matches("/uploads/").to_owned();
        desk.ctx().store.put(&format!("uploads/{id}/0-a"), content.clone().into()).await.unwrap();
        upload::Entity::update_many()
            .col_expr(upload::Column::Received, Expr::value(i64::try_from(content.len()).unwrap()))
            .col_expr(upload::Column::Parts, Expr::value("0-a"))
            .exec(desk.ctx().db.write())
            .await
            .unwrap();
        desk.ctx().clock.travel(Duration::minutes(6));
        let (a, b) = tokio::join!(round(desk.ctx()), round(desk.ctx()));
        a.unwrap();
        b.unwrap();
        assert_eq!(desk.files().await.iter().map(|f| f.sha256.clone()).collect::<Vec<_>>(), [sha256(&content)]);
        assert_eq!(desk.stored().len(), 1);
    }
}

#[tokio::test]
async fn the_scan_lets_a_file_through_refuses_it_or_makes_it_wait() {
    for mut desk in Desk::each().await {
        // Infected is what names EICAR; the file itself is on the program's standard input.
        desk.scan_with("if grep -q EICAR; then exit 1; fi; exit 0");
        assert!(desk.get("acme", &desk.page).await.text().contains(&Lang::En.t("file-scanned")));
        let refused = desk.add("acme", "bad.txt", b"EICAR", "").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains(&Lang::En.t("file-refused-infected")));
        assert_eq!(desk.added("good.txt", b"good", "").await.state, FileState::Kept);
        desk.scan_with("exit 2");
        let (later, worse) = (desk.added("later.txt", b"later", "").await, desk.added("worse.txt", b"EICAR!", "").await);
        assert_eq!(later.state, FileState::Checking);
        assert!(desk.get("acme", &desk.page).await.text().contains(&Lang::En.t("file-checking")));
        let path = format!("/files/{}", later.id);
        assert_eq!(desk.get("acme", &path).await.status, StatusCode::FORBIDDEN);
        desk.freeze().await;
        assert_eq!(desk.get("", &path).await.status, StatusCode::NOT_FOUND, "not public before the scan has spoken");
        round(desk.ctx()).await.unwrap();
        desk.ctx().clock.travel(Duration::minutes(6));
        desk.scan_with("if grep -q EICAR; then exit 1; fi; exit 0");
        round(desk.ctx()).await.unwrap();
        assert_eq!(desk.get("", &path).await.status, StatusCode::OK);
        let found = file::Entity::find().filter(file::COLUMN.id.eq(worse.id)).one(desk.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!(found.state, FileState::Infected);
        assert_eq!(desk.get("acme", &format!("/files/{}", worse.id)).await.status, StatusCode::GONE);
        assert!(!desk.stored().contains(&worse.key()), "its content is gone");
    }
}

#[tokio::test]
async fn what_the_scan_says_of_a_file_that_everyone_sees_is_told_by_the_log() {
    for mut desk in Desk::each().await {
        let Purpose::Report(id) = desk.purpose else { panic!("{}", desk.purpose) };
        desk.scan_with("exit 2");
        desk.added("later.txt", b"later", "").await;
        desk.added("worse.txt", b"EICAR!", "").await;
        let (acme, narrative) =
            (desk.stage.actor("acme").await, Texts([("en".to_owned(), "We held courses.".to_owned())].into()));
        let typed = Draft { value: "80".to_owned(), completion: "substantial".to_owned(), narrative, ..Draft::default() };
        save(desk.ctx(), &acme, id, typed).await.unwrap();
        send(desk.ctx(), &acme, id).await.unwrap();
        desk.stage.is_clean().await;
        desk.ctx().clock.travel(Duration::minutes(6));
        desk.scan_with("if grep -q EICAR; then exit 1; fi; exit 0");
        round(desk.ctx()).await.unwrap();
        round(desk.ctx()).await.unwrap();
        let told = of_subject(desk.ctx().db.read(), &id.to_string()).await.unwrap();
        assert_eq!(told.iter().filter(|entry| entry.kind == "file.scanned").count(), 2);
        desk.stage.is_clean().await;
        for (name, state) in [("later.txt", FileState::Infected), ("worse.txt", FileState::Kept)] {
            let tx = desk.ctx().db.write().begin().await.unwrap();
            let file = file::Entity::update_many().col_expr(file::Column::State, Expr::value(state.as_str()));
            file.filter(file::COLUMN.name.eq(name)).exec(&tx).await.unwrap();
            let found = audit(&tx, &desk.ctx().log_key.verifying_key()).await.unwrap();
            tx.rollback().await.unwrap();
            assert!(!found.is_empty(), "{name} as {state}");
        }
    }
}

#[tokio::test]
async fn a_download_goes_on_where_it_broke_and_is_not_sent_twice() {
    let desk = Desk::on(Portal::sqlite().await).await;
    let file = desk.added("numbers.txt", b"0123456789", "").await;
    let path = format!("/files/{}", file.id);
    let ask = |name: &'static str, value: String| desk.send("acme", Request::get(&path).header(name, value), Body::empty());
    for (range, status, content, of) in [
        ("bytes=2-4", 206, "234", "bytes 2-4/10"),
        ("bytes=7-", 206, "789", "bytes 7-9/10"),
        ("bytes=-2", 206, "89", "bytes 8-9/10"),
        ("bytes=8-99", 206, "89", "bytes 8-9/10"),
        ("bytes=10-", 416, "", "bytes */10"),
        ("bytes=0-1,3-4", 200, "0123456789", ""),
        ("lines=1-2", 200, "0123456789", ""),
    ] {
        let answer = ask("range", range.to_owned()).await;
        assert_eq!(
            (answer.status.as_u16(), answer.text().as_str(), answer.header("content-range")),
            (status, content, of),
            "{range}"
        );
    }
    let known = ask("if-none-match", format!("\"{}\"", file.sha256)).await;
    assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0));
    let compressing = ask("accept-encoding", "gzip, br".to_owned()).await;
    assert_eq!((compressing.header("content-encoding"), compressing.header("content-length")), ("", "10"));
}
