//! The log through its database and its URLs, on both databases.

use super::entity::{checkpoint, entry, node};
use super::verify::{Finding, verify};
use super::{LogError, append, append_all, current, prove, verifier_key};
use crate::log::checkpoint::Checkpoint;
use crate::log::entry::{Act, By, Sealed};
use crate::log::merkle::{Node, Nodes, Plan, leaf_hash, root};
use crate::log::proof::Proof;
use crate::log::tile::unbundle;
use crate::platform::testing::Portal;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, QueryFilter as _};
use serde_json::json;
use std::collections::BTreeSet;
use tower::ServiceExt as _;

fn numbered(portal: &Portal, n: u64) -> Act {
    let by = By::new("acme", "member");
    let act = Act::new("party.seated", portal.ctx.clock.now(), by).in_pact("port-pact").on("acme");
    act.with(json!({"n": n}))
}

async fn act(portal: &Portal, n: u64) -> i64 {
    let tx = portal.ctx.db.begin().await.unwrap();
    let seq = append(&tx, numbered(portal, n)).await.unwrap();
    tx.commit().await.unwrap();
    seq
}

async fn portal_with(entries: u64, portals: Vec<Portal>) -> Vec<Portal> {
    for portal in &portals {
        for n in 0..entries {
            assert_eq!(act(portal, n).await, n.cast_signed());
        }
    }
    portals
}

async fn get(portal: &Portal, path: &str) -> (StatusCode, axum::http::HeaderMap, Vec<u8>) {
    let response = portal.site().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
    let (status, headers) = (response.status(), response.headers().clone());
    (status, headers, to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec())
}

async fn found(portal: &Portal) -> Vec<Finding> {
    verify(&portal.ctx.db, &verifier_key(&portal.ctx).unwrap()).await.unwrap().findings
}

#[tokio::test]
async fn many_acts_at_once_leave_the_same_log_as_one_after_the_other() {
    for (one, many) in Portal::each().await.into_iter().zip(Portal::each().await) {
        for already in [0, 1, 6, 13] {
            let acts: Vec<_> = (0..already + 7).map(|n| numbered(&many, n)).collect();
            let tx = many.ctx.db.begin().await.unwrap();
            let first = append_all(&tx, acts).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(first, act(&one, 0).await);
            for n in 1..already + 7 {
                act(&one, n).await;
            }
            let root = async |portal: &Portal| verify(&portal.ctx.db, &verifier_key(&portal.ctx).unwrap()).await.unwrap();
            let (one, many) = (root(&one).await, root(&many).await);
            assert_eq!((one.root, one.nodes), (many.root, many.nodes));
            assert_eq!(many.findings, []);
        }
    }
}

#[tokio::test]
async fn an_act_that_is_not_done_leaves_nothing_and_no_gap() {
    for portal in portal_with(3, Portal::each().await).await {
        let tx = portal.ctx.db.begin().await.unwrap();
        append(&tx, Act::new("party.seated", portal.ctx.clock.now(), By::portal("clock"))).await.unwrap();
        drop(tx);
        assert_eq!(act(&portal, 9).await, 3);
        let tx = portal.ctx.db.begin().await.unwrap();
        assert_eq!(super::seal(&tx, Sealed::new(portal.ctx.clock.now(), &[1; 32], "later")).await.unwrap(), 4);
        tx.commit().await.unwrap();
        assert_eq!(found(&portal).await, []);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn acts_of_many_writers_stand_in_one_order_without_gap_or_double() {
    for portal in Portal::each().await {
        let portal = std::sync::Arc::new(portal);
        let writers = (0..8).map(|writer| {
            let portal = portal.clone();
            tokio::spawn(async move {
                let mut seqs = Vec::new();
                for n in 0..10 {
                    seqs.push(act(&portal, writer * 100 + n).await);
                    current(&portal.ctx).await.unwrap();
                }
                seqs
            })
        });
        let mut all = BTreeSet::new();
        for writer in writers.collect::<Vec<_>>() {
            for seq in writer.await.unwrap() {
                assert!(all.insert(seq), "{seq} twice");
            }
        }
        assert_eq!(all, (0..80).collect());
        current(&portal.ctx).await.unwrap();
        let done = verify(&portal.ctx.db, &verifier_key(&portal.ctx).unwrap()).await.unwrap();
        assert_eq!((done.entries, done.findings), (80, vec![]));
        assert!(done.checkpoints >= 1);
    }
}

#[tokio::test]
async fn a_checkpoint_is_signed_once_for_a_size_and_says_the_same_to_all() {
    for portal in portal_with(5, Portal::each().await).await {
        let first = current(&portal.ctx).await.unwrap();
        assert_eq!((first.size, current(&portal.ctx).await.unwrap()), (5, first.clone()));
        let (status, headers, body) = get(&portal, "/log/checkpoint").await;
        assert_eq!((status, body), (StatusCode::OK, first.note.clone().into_bytes()));
        assert_eq!(headers[header::CONTENT_TYPE], "text/plain; charset=utf-8");
        assert_eq!(headers[header::CACHE_CONTROL], "public, max-age=5");
        let (_, _, key) = get(&portal, "/log/key").await;
        assert_eq!(String::from_utf8(key).unwrap(), format!("{}\n", verifier_key(&portal.ctx).unwrap()));
        let opened = Checkpoint::open(&first.note.parse().unwrap(), &verifier_key(&portal.ctx).unwrap()).unwrap();
        assert_eq!((opened.origin.as_str(), opened.size), ("localhost:3000/log", 5));
    }
}

#[tokio::test]
async fn a_tree_that_does_not_extend_the_signed_one_is_never_signed() {
    for portal in portal_with(5, Portal::each().await).await {
        current(&portal.ctx).await.unwrap();
        node::Entity::update_many()
            .col_expr(node::Column::Hash, Expr::value(vec![0_u8; 32]))
            .filter(node::Column::Level.eq(2))
            .exec(portal.ctx.db.write())
            .await
            .unwrap();
        act(&portal, 5).await;
        assert!(matches!(current(&portal.ctx).await, Err(LogError::Rewritten { size: 6, signed: 5 })));
        entry::Entity::delete_many().filter(entry::Column::Seq.gte(4)).exec(portal.ctx.db.write()).await.unwrap();
        assert!(matches!(current(&portal.ctx).await, Err(LogError::Rewritten { size: 4, signed: 5 })));
    }
}

#[tokio::test]
async fn tiles_are_there_as_far_as_the_log_goes_and_make_up_its_root() {
    let portals = portal_with(258, vec![Portal::sqlite().await]).await;
    let portal = &portals[0];
    let signed = current(&portal.ctx).await.unwrap();
    let (status, headers, full) = get(portal, "/log/tile/0/000").await;
    assert_eq!((status, full.len()), (StatusCode::OK, 8192));
    assert_eq!(headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
    assert_eq!(headers[header::CONTENT_TYPE], "application/octet-stream");
    let (_, _, partial) = get(portal, "/log/tile/0/001.p/2").await;
    let (_, _, above) = get(portal, "/log/tile/1/000.p/1").await;
    let hash = |bytes: &[u8]| <[u8; 32]>::try_from(bytes).unwrap();
    let mut nodes = Nodes::from([(Node { level: 8, index: 0 }, hash(&above))]);
    nodes.insert(Node { level: 1, index: 128 }, crate::log::merkle::node_hash(&hash(&partial[..32]), &hash(&partial[32..])));
    assert_eq!(root(258, &nodes).unwrap().to_vec(), signed.root);
    let (_, _, bundle) = get(portal, "/log/tile/entries/000").await;
    let entries = unbundle(&bundle).unwrap();
    assert_eq!(entries.len(), 256);
    for (entry, leaf) in entries.iter().zip(full.chunks(32)) {
        assert_eq!(leaf_hash(entry), hash(leaf));
    }
    let (_, _, rest) = get(portal, "/log/tile/entries/001.p/2").await;
    assert_eq!(unbundle(&rest).unwrap().len(), 2);
    for nothing in [
        "/log/tile/0/001",
        "/log/tile/0/001.p/3",
        "/log/tile/0/002.p/1",
        "/log/tile/1/000",
        "/log/tile/1/000.p/2",
        "/log/tile/8/000",
        "/log/tile/2/000.p/1",
        "/log/tile/entries/001",
        "/log/tile/0/0",
        "/log/tile/x",
        "/log/tile/0/x018/x446/x744/x073/x709/x551/615",
    ] {
        assert_eq!(get(portal, nothing).await.0, StatusCode::NOT_FOUND, "{nothing}");
    }
}

#[tokio::test]
async fn every_entry_has_a_proof_that_stays_the_same() {
    for portal in portal_with(7, Portal::each().await).await {
        let key = verifier_key(&portal.ctx).unwrap();
        let mut before = Vec::new();
        for seq in 0..7 {
            let (entry, proof) = prove(&portal.ctx, seq).await.unwrap().unwrap();
            assert_eq!(proof.verify(entry.as_bytes(), &key).unwrap().size, 7);
            before.push(proof.to_string());
        }
        act(&portal, 7).await;
        current(&portal.ctx).await.unwrap();
        for (seq, text) in before.iter().enumerate() {
            let (status, _, body) = get(&portal, &format!("/log/proof/{seq}")).await;
            assert_eq!((status, std::str::from_utf8(&body).unwrap()), (StatusCode::OK, text.as_str()));
            assert!(text.parse::<Proof>().is_ok());
        }
        for nothing in ["/log/proof/8", "/log/proof/-1", "/log/proof/x", "/en/log/8", "/en/log/x"] {
            assert_eq!(get(&portal, nothing).await.0, StatusCode::NOT_FOUND, "{nothing}");
        }
    }
}

#[tokio::test]
async fn whatever_is_changed_in_the_log_is_found() {
    for portal in portal_with(9, Portal::each().await).await {
        current(&portal.ctx).await.unwrap();
        let db = portal.ctx.db.write();
        let run = |sql: &'static str| async move { db.execute_unprepared(sql).await.unwrap() };
        let is = |f: &Finding, what: &str| f.to_string().contains(what);
        assert_eq!(found(&portal).await, []);
        for (change, undo, expected) in [
            (
                "UPDATE log_entries SET kind = 'x.y' WHERE seq = 3",
                "UPDATE log_entries SET kind = 'party.seated' WHERE seq = 3",
                "kind",
            ),
            (
                "UPDATE log_entries SET pact = NULL WHERE seq = 3",
                "UPDATE log_entries SET pact = 'port-pact' WHERE seq = 3",
                "pact",
            ),
            (
                "UPDATE log_entries SET subject = 'b' WHERE seq = 3",
                "UPDATE log_entries SET subject = 'acme' WHERE seq = 3",
                "subject",
            ),
            (
                "UPDATE log_entries SET entry = REPLACE(entry, 'acme', 'acne') WHERE seq = 3",
                "UPDATE log_entries SET entry = REPLACE(entry, 'acne', 'acme') WHERE seq = 3",
                "level 0, position 3",
            ),
            (
                "UPDATE log_entries SET entry = entry || ' ' WHERE seq = 8",
                "UPDATE log_entries SET entry = TRIM(entry)",
                "canonical",
            ),
            (
                "UPDATE log_nodes SET position = 77 WHERE level = 1 AND position = 2",
                "UPDATE log_nodes SET position = 2 WHERE position = 77",
                "level 1, position 2 is missing",
            ),
            ("UPDATE log_checkpoints SET size = 8", "UPDATE log_checkpoints SET size = 9", "of 8 entries"),
            ("UPDATE log_checkpoints SET size = 10", "UPDATE log_checkpoints SET size = 9", "of 10 entries"),
            (
                "UPDATE log_checkpoints SET note = REPLACE(note, 'localhost', 'lokalhost')",
                "UPDATE log_checkpoints SET note = REPLACE(note, 'lokalhost', 'localhost')",
                "not signed",
            ),
        ] {
            run(change).await;
            let findings = found(&portal).await;
            assert!(findings.iter().any(|f| is(f, expected)), "{change}: {findings:?}");
            run(undo).await;
            assert_eq!(found(&portal).await, [], "{undo}");
        }
        run("INSERT INTO log_nodes SELECT 9, 9, hash FROM log_nodes WHERE level = 3").await;
        assert_eq!(found(&portal).await, [Finding::Surplus(1)]);
        run("DELETE FROM log_nodes WHERE level = 9").await;
        run("DELETE FROM log_entries WHERE seq = 4").await;
        assert!(found(&portal).await.contains(&Finding::Gap(4)));
    }
}

#[tokio::test]
async fn the_pages_tell_the_log_in_plain_words() {
    let portals = portal_with(30, vec![Portal::sqlite().await]).await;
    let portal = &portals[0];
    let page = |path: &'static str| async move {
        let (status, _, body) = get(portal, path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        String::from_utf8(body).unwrap()
    };
    let list = page("/en/log").await;
    assert!(
        list.contains("acme was given a seat in “port-pact”.") && list.contains("/en/log/29") && !list.contains("/en/log/4\"")
    );
    assert!(!list.contains("<script"));
    assert!(page("/fr/log?page=2").await.contains("/fr/log/4"));
    assert!(page("/en/log?type=signature.signed").await.contains("No entry"));
    assert!(page("/ar/log?pact=port-pact&type=").await.contains("مُنحت"));
    let entry = page("/es/log/3").await;
    assert!(entry.contains("/log/proof/3") && entry.contains("sha256:"));
    let verify = page("/ar/verify").await;
    assert!(verify.contains("leptos-island") && verify.contains("pacthouse verify FILE"));
    checkpoint::Entity::find().all(portal.ctx.db.read()).await.map(|all| assert_eq!(all.len(), 1)).unwrap();
}

/// Entries that somebody else's tree is given.
const SIZE: u64 = 37;

/// Needs a Python with pymerkle and cryptography: `PACTHOUSE_TEST_PYTHON`, which `make test` sets.
#[tokio::test]
async fn a_merkle_tree_of_somebody_else_accepts_our_proofs_and_checkpoints() {
    let Ok(python) = std::env::var("PACTHOUSE_TEST_PYTHON") else {
        return eprintln!("skipped: PACTHOUSE_TEST_PYTHON is not set");
    };
    let portal = Portal::sqlite().await;
    let db = portal.ctx.db.read();
    let (mut checkpoints, mut inclusion, mut consistency) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..SIZE {
        act(&portal, n).await;
        checkpoints.push(current(&portal.ctx).await.unwrap().note);
    }
    let hashes = |plan: Plan| async move {
        let known = super::queries::nodes(db, &plan.nodes()).await.unwrap();
        plan.build(&known).unwrap().iter().map(hex::encode).collect::<Vec<_>>()
    };
    for size in [1, 2, 3, 8, 21, SIZE] {
        for n in 0..size {
            inclusion.push(json!({"index": n, "size": size, "path": hashes(Plan::inclusion(n, size).unwrap()).await}));
            let path = hashes(Plan::consistency(n + 1, size).unwrap()).await;
            consistency.push(json!({"old": n + 1, "new": size, "path": path}));
        }
    }
    let counts = format!("{} {} {}\n", checkpoints.len(), inclusion.len(), consistency.len());
    let given = json!({
        "key": verifier_key(&portal.ctx).unwrap().to_string(),
        "entries": super::queries::row_of_entries(db, 0, SIZE).await.unwrap(),
        "checkpoints": checkpoints,
        "inclusion": inclusion,
        "consistency": consistency,
    });
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../server/tests/log_interop.py");
    let mut child = std::process::Command::new(python)
        .arg(script)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), given.to_string().as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    assert!(done.status.success());
    assert_eq!(String::from_utf8(done.stdout).unwrap(), counts);
}
