//! The program as a stranger uses it: evidence verified from a file, the log verified from a database.

use app::monitoring::server::entity::finding;
use app::platform::testing::Portal;
use app::sanctions::server::entity::sanction;
use app::signatures::server::entity::signature;
use sea_orm::{ConnectionTrait as _, EntityTrait as _};
use std::path::Path;
use std::process::{Command, Output};

fn pacthouse(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pacthouse"));
    command.args(args).env_clear().env("RUST_LOG", "off");
    command
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

/// The evidence of the demonstration's first signature, as its page gives it away.
async fn evidence(portal: &Portal) -> String {
    app::demo::load(&portal.ctx).await.unwrap();
    let id = signature::Entity::find().one(portal.ctx.db.read()).await.unwrap().unwrap().id;
    let (status, text) = portal.get(&format!("/signatures/{id}/evidence.json")).await;
    assert_eq!(status, 200);
    text
}

fn verify(file: &Path, text: &str, more: &[&str]) -> Output {
    std::fs::write(file, text).unwrap();
    pacthouse(&["verify"]).arg(file).args(more).output().unwrap()
}

#[tokio::test]
async fn evidence_is_good_false_or_unreadable_and_the_exit_code_says_which() {
    let portal = Portal::sqlite().await;
    let good = evidence(&portal).await;
    let (_, key) = portal.get("/log/key").await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.evidence.json");

    let output = verify(&file, &good, &["--key", key.trim()]);
    let said = String::from_utf8(output.stdout.clone()).unwrap();
    assert_eq!(code(&output), Some(0), "{said}");
    assert_eq!(said.matches("good ").count(), 11, "{said}");

    let output = verify(&file, &good.replacen("\"SES\"", "\"AES\"", 1), &[]);
    assert_eq!(code(&output), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().contains("FALSE"));

    let json = verify(&file, &good, &["--json"]);
    let report: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((code(&json), report["verdict"].as_str()), (Some(0), Some("good")));
    assert_eq!((report["whose"].as_str(), report["key"].as_str()), (Some("unknown"), Some(key.trim())));
    let alone = String::from_utf8(verify(&file, &good, &[]).stdout).unwrap();
    let last: Vec<_> = alone.lines().rev().take(3).collect();
    assert!(last[2].starts_with("Good if") && last[1].trim() == key.trim() && last[0].contains("--key"), "{alone}");

    for unreadable in ["", "{}", "\u{0}", "not json"] {
        assert_eq!(code(&verify(&file, unreadable, &[])), Some(2), "{unreadable:?}");
    }
    let other = "pacts.example/log+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    assert_eq!(code(&verify(&file, &good, &["--key", other])), Some(2), "no key at all");
    let other = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    assert_eq!(code(&verify(&file, &good, &["--key", other])), Some(1), "another key");
    assert_eq!(code(&pacthouse(&["verify", "/nowhere/at/all"]).output().unwrap()), Some(2));
}

#[tokio::test]
async fn a_sanction_and_a_finding_are_verified_from_their_files_and_a_changed_reply_is_found() {
    let portal = Portal::sqlite().await;
    app::demo::load(&portal.ctx).await.unwrap();
    let (db, folder) = (portal.ctx.db.read(), tempfile::tempdir().unwrap());
    let (file, key) = (folder.path().join("b.evidence.json"), portal.get("/log/key").await.1);
    let mut bundles = Vec::new();
    for sanction in sanction::Entity::find().all(db).await.unwrap() {
        bundles.push((format!("/sanctions/{}/evidence.json", sanction.id), 8, "reasons"));
    }
    for finding in finding::Entity::find().all(db).await.unwrap() {
        bundles.push((format!("/findings/{}/evidence.json", finding.id), 6, "reasons"));
    }
    assert!(bundles.iter().any(|(_, lines, _)| *lines == 8) && bundles.iter().any(|(_, lines, _)| *lines == 6));
    for (path, lines, changed) in bundles {
        let (status, good) = portal.get(&path).await;
        assert_eq!(status, 200, "{path}");
        let output = verify(&file, &good, &["--key", key.trim()]);
        let said = String::from_utf8(output.stdout.clone()).unwrap();
        assert_eq!((code(&output), said.matches("good ").count()), (Some(0), lines), "{path}: {said}");
        let mut forged: serde_json::Value = serde_json::from_str(&good).unwrap();
        forged["content"][changed]["en"] = "Otherwise.".into();
        assert_eq!(code(&verify(&file, &forged.to_string(), &[])), Some(1), "{path}");
    }
}

#[tokio::test]
async fn the_log_of_a_database_is_verified_and_a_changed_entry_is_named() {
    for portal in Portal::each().await {
        evidence(&portal).await;
        let folder = tempfile::tempdir().unwrap();
        let key: String = portal.ctx.log_key.to_bytes().iter().map(|b| format!("{b:02x}")).collect();
        std::fs::write(folder.path().join("log.key"), key).unwrap();
        let log_verify = || {
            pacthouse(&["log", "verify"])
                .env("DATABASE_URL", &portal.ctx.config.database_url)
                .env("PACTHOUSE_DATA_DIR", folder.path())
                .env("PACTHOUSE_BASE_URL", portal.ctx.config.base_url.as_str())
                .output()
                .unwrap()
        };
        let output = log_verify();
        assert_eq!(code(&output), Some(0), "{output:?}");
        let change = r#"UPDATE log_entries SET entry = REPLACE(entry, '"at":"2', '"at":"3') WHERE seq = 0"#;
        portal.ctx.db.write().execute_unprepared(change).await.unwrap();
        let output = log_verify();
        assert_eq!(code(&output), Some(1), "{output:?}");
        assert!(String::from_utf8(output.stdout).unwrap().contains("level 0, position 0"));
    }
}
