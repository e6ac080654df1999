//! Feeds before a reader of others: those of the demonstration, and one with an update that was corrected and one that was taken down.

use super::support::desk::Desk;
use app::kernel::locale::Lang;
use app::platform::testing::Portal;
use app::publications::server::act::{Taken, take};
use app::publications::step::StepKind;
use app::site::worker::round;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What the reader says of a feed.
fn judge(python: &str, feed: &str) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/feeds.py");
    let mut judge = Command::new(python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    judge.stdin.take().unwrap().write_all(feed.as_bytes()).unwrap();
    let said = judge.wait_with_output().unwrap();
    assert!(said.status.success(), "{feed}");
    String::from_utf8(said.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_of_others_takes_each_feed_and_sees_what_was_corrected_and_what_is_gone() {
    let Ok(python) = std::env::var("PACTHOUSE_TEST_PYTHON") else {
        return eprintln!("left out: PACTHOUSE_TEST_PYTHON names no Python");
    };
    let portal = Portal::sqlite().await;
    let ctx = &portal.ctx;
    let desk = Desk::new(ctx).await;
    let mut updates = Vec::new();
    for _ in 0..3 {
        updates.push(desk.scheduled(ctx).await);
        ctx.clock.travel(time::Duration::MINUTE);
        while round(ctx).await.unwrap() {}
    }
    ctx.clock.travel(time::Duration::DAY);
    desk.corrected(ctx, updates[0]).await;
    let taken = Taken { comment: "It was not ours to say.".to_owned(), ..Taken::default() };
    take(ctx, &desk.officer, updates[1], StepKind::Retract, taken).await.unwrap();
    while round(ctx).await.unwrap() {}
    let (_, feed) = portal.get("/feeds/updates.atom").await;
    assert_eq!(judge(&python, &feed).trim(), r#"{"entries": 2, "stones": 1, "corrected": 1, "lang": "en"}"#);
    assert!(feed.contains("It was 4 percent, not 40.") && feed.contains("It was not ours to say."));
    app::demo::load(ctx).await.unwrap();
    while round(ctx).await.unwrap() {}
    for path in ["updates", "sanctions", "pacts/demo-integrity-pact", "organisations/customs-andina", "organisations/customs"] {
        for lang in Lang::ALL {
            let (status, feed) = portal.get(&format!("/feeds/{path}.atom?lang={lang}")).await;
            assert_eq!(status, 200);
            assert!(judge(&python, &feed).contains(&format!("\"lang\": \"{lang}\"")), "{path}");
        }
    }
}
