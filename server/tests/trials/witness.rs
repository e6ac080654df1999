//! Trials of a witness, with the real program on both sides and on both databases: it watches a log while it grows, and says no to a
//! rollback, to a rewritten past and to one that was rewritten while the witness lay dead between remembering and cosigning.

use super::support::deployment::{Deployment, Kind};
use super::support::load::get;
use app::log::entry::{Act, By, Entry};
use app::log::server::append_all;
use app::log::server::entity::entry;
use app::platform::clock::Clock;
use sea_orm::{ConnectionTrait as _, DbBackend, EntityTrait as _, QueryOrder as _};
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The witness's own folder, with its key and what it remembers.
struct Watch(TempDir);

impl Watch {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// The program as a witness of the portal at this address.
    fn command(&self, portal: SocketAddr, more: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pacthouse"));
        command.env_clear().env("RUST_LOG", "off").current_dir(self.0.path());
        command
            .args(["witness", &format!("http://{portal}"), "--key", "w.key", "--name", "watch.example/w", "--json"])
            .args(more);
        command
    }

    /// Looks once; the exit code and what it told.
    fn once(&self, portal: SocketAddr) -> (Option<i32>, Value) {
        let Output { status, stdout, stderr } = self.command(portal, &["--once"]).output().unwrap();
        let told = serde_json::from_slice(&stdout).unwrap_or_else(|_| json!(String::from_utf8_lossy(&stderr)));
        (status.code(), told)
    }

    /// What it remembers, to the byte.
    fn memory(&self) -> String {
        std::fs::read_to_string(self.0.path().join("w.key.state")).unwrap()
    }

    fn size(&self) -> u64 {
        let memory: Value = serde_json::from_str(&self.memory()).unwrap();
        memory[0]["checkpoint"].as_str().unwrap().lines().nth(1).unwrap().parse().unwrap()
    }
}

fn act(n: usize) -> Act {
    Act::new("party.seated", Clock::System.now(), By::portal("clock")).on("acme").with(json!({"n": n}))
}

fn append(deployment: &Deployment, acts: Vec<Act>) {
    deployment.with(Clock::System, async |ctx| {
        let tx = ctx.db.begin().await.unwrap();
        append_all(&tx, acts).await.unwrap();
        tx.commit().await.unwrap();
    });
}

/// Every act of the log.
fn acts(deployment: &Deployment) -> Vec<Act> {
    deployment.with(Clock::System, async |ctx| {
        let rows = entry::Entity::find().order_by_asc(entry::Column::Seq).all(ctx.db.read()).await.unwrap();
        rows.iter().map(|row| Entry::parse(&row.entry).unwrap().act().unwrap().clone()).collect()
    })
}

/// Puts another log in the place of the one that is there, as if its checkpoints had never been signed.
fn rewrite(deployment: &Deployment, acts: Vec<Act>) {
    deployment.with(Clock::System, async |ctx| {
        let tx = ctx.db.begin().await.unwrap();
        // The servers run on: what they gather from the log waits.
        if ctx.db.backend() == DbBackend::Postgres {
            tx.execute_unprepared("LOCK TABLE news IN ACCESS EXCLUSIVE MODE").await.unwrap();
        }
        for table in ["news", "cosignatures", "log_checkpoints", "log_nodes", "log_entries"] {
            tx.execute_unprepared(&format!("DELETE FROM {table}")).await.unwrap();
        }
        tx.commit().await.unwrap();
    });
    append(deployment, acts);
}

fn cosignatures(deployment: &Deployment) -> usize {
    deployment.with(Clock::System, async |ctx| {
        let rows = sea_orm::Statement::from_string(ctx.db.backend(), "SELECT size FROM cosignatures");
        ctx.db.read().query_all_raw(rows).await.unwrap().len()
    })
}

#[test]
fn a_witness_follows_a_log_that_grows_and_refuses_one_that_was_rewritten_on_sqlite() {
    a_witness_follows_and_refuses(Kind::Sqlite);
}

#[test]
fn a_witness_follows_a_log_that_grows_and_refuses_one_that_was_rewritten_on_two_servers_of_one_postgresql() {
    a_witness_follows_and_refuses(Kind::Postgres);
}

fn a_witness_follows_and_refuses(kind: Kind) {
    let Some(deployment) = Deployment::new(kind) else { return };
    let servers = deployment.serve();
    let (first, last) = (servers.first().unwrap().address, servers.last().unwrap().address);
    let watch = Watch::new();

    // Before it is named the portal takes nothing, and the witness says so.
    let (code, told) = watch.once(first);
    assert_eq!(
        (code, &told["taken"], &told["first"], &told["size"]),
        (Some(2), &json!(false), &json!(true), &json!(0)),
        "{told}"
    );
    assert!(deployment.says_yes(&["admin", "witness", "add", "Port Watch", told["witness"].as_str().unwrap()]));
    let (code, told) = watch.once(last);
    assert_eq!((code, &told["taken"], &told["size"]), (Some(0), &json!(true), &json!(1)), "{told}");

    let sizes = follow(&deployment, &watch, first);
    assert!(sizes.is_sorted() && sizes.len() >= 3, "{sizes:?}");
    let (code, told) = watch.once(last);
    assert_eq!((code, &told["size"]), (Some(0), &json!(601)), "{told}");
    let line = told["cosignature"].as_str().unwrap();
    for path in ["/log/checkpoint", "/log/cosigned"] {
        assert!(get(first, path).unwrap().contains(line), "{path}");
    }
    assert!(get(last, "/en/log").unwrap().contains("Has seen every entry"));
    assert!(deployment.says_yes(&["log", "verify"]));

    // The same portal, from an older state.
    let (whole, memory) = (acts(&deployment), watch.memory());
    rewrite(&deployment, whole[..300].to_vec());
    refuses(&watch, &deployment, first, "rolled back", &memory);
    // One entry of long ago was changed, and the log goes on: at the same size, and beyond it.
    let mut forged = whole.clone();
    forged[40] = act(7777);
    rewrite(&deployment, forged);
    refuses(&watch, &deployment, last, "rewritten", &memory);
    append(&deployment, (0..300).map(act).collect());
    refuses(&watch, &deployment, first, "rewritten", &memory);
    // Put back as it was, it is good again.
    rewrite(&deployment, whole);
    let (code, told) = watch.once(first);
    assert_eq!((code, &told["size"]), (Some(0), &json!(601)), "{told}");
}

/// Adds 600 acts while a witness looks every second; returns the sizes that it cosigned.
fn follow(deployment: &Deployment, watch: &Watch, portal: SocketAddr) -> Vec<u64> {
    let mut child = watch.command(portal, &["--every", "1s"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut sizes = Vec::new();
    for part in 0..6 {
        append(deployment, (0..100).map(|n| act(part * 100 + n)).collect());
        let told: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
        assert_eq!((&told["result"], &told["taken"]), (&json!("cosigned"), &json!(true)), "{told}");
        sizes.push(told["size"].as_u64().unwrap());
    }
    end(&mut child);
    sizes
}

fn end(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

/// The witness says no, shows both checkpoints, keeps them, remembers what it remembered and cosigns nothing.
fn refuses(watch: &Watch, deployment: &Deployment, portal: SocketAddr, why: &str, memory: &str) {
    let (code, told) = watch.once(portal);
    assert_eq!((code, &told["result"]), (Some(1), &json!("refused")), "{told}");
    assert!(told["why"].as_str().unwrap().contains(why), "{told}");
    let kept = std::fs::read_to_string(watch.0.path().join(told["evidence"].as_str().unwrap())).unwrap();
    for checkpoint in [&told["known"], &told["served"]] {
        assert!(kept.contains(checkpoint.as_str().unwrap()), "{kept}");
    }
    assert_ne!(told["known"], told["served"]);
    assert!(!told.to_string().contains("cosignature\""));
    assert_eq!((watch.memory().as_str(), cosignatures(deployment)), (memory, 0));
}

#[test]
fn a_witness_that_died_between_remembering_and_cosigning_does_not_cosign_a_fork() {
    let Some(deployment) = Deployment::new(Kind::Sqlite) else { return };
    let server = deployment.start();
    let watch = Watch::new();
    let (_, told) = watch.once(server.address);
    assert!(deployment.says_yes(&["admin", "witness", "add", "Port Watch", told["witness"].as_str().unwrap()]));
    append(&deployment, (0..20).map(act).collect());

    // In front of the portal stands somebody who kills the witness (SIGKILL) in the moment in which it hands over.
    let front = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let mut child = watch.command(front.local_addr().unwrap(), &["--once"]).stdout(Stdio::null()).spawn().unwrap();
    until_post(&front, server.address);
    end(&mut child);
    assert_eq!((watch.size(), cosignatures(&deployment)), (21, 0), "remembered, and handed to nobody");

    // What was remembered binds: another tree of the same size is a fork, though nobody ever saw a cosignature of the first.
    let (whole, memory) = (acts(&deployment), watch.memory());
    let mut forged = whole.clone();
    forged[20] = act(7777);
    rewrite(&deployment, forged);
    refuses(&watch, &deployment, server.address, "rewritten", &memory);
    rewrite(&deployment, whole);
    let (code, told) = watch.once(server.address);
    assert_eq!((code, &told["size"], cosignatures(&deployment)), (Some(0), &json!(21), 1), "{told}");
}

/// Passes questions on to the portal until something is posted.
fn until_post(front: &TcpListener, portal: SocketAddr) {
    let begun = Instant::now();
    loop {
        assert!(begun.elapsed() < Duration::from_mins(1), "nothing is posted");
        let (mut asked, _) = front.accept().unwrap();
        let mut head = String::new();
        BufReader::new(&asked).read_line(&mut head).unwrap();
        if head.starts_with("POST ") {
            return;
        }
        let path = head.split(' ').nth(1).unwrap();
        let mut to = TcpStream::connect(portal).unwrap();
        to.write_all(format!("GET {path} HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n\r\n").as_bytes()).unwrap();
        let mut answer = Vec::new();
        to.read_to_end(&mut answer).unwrap();
        asked.write_all(&answer).unwrap();
    }
}

#[test]
fn wrong_use_is_told_and_nothing_is_begun() {
    let watch = Watch::new();
    let nowhere: SocketAddr = (Ipv4Addr::LOCALHOST, 9).into();
    for wrong in [&["--every", "10"][..], &["--every", "0m"], &["--once", "--every", "10m"], &["--log-key", "none"]] {
        assert_eq!(watch.command(nowhere, wrong).output().unwrap().status.code(), Some(2), "{wrong:?}");
    }
    let bad =
        Command::new(env!("CARGO_BIN_EXE_pacthouse")).args(["witness", "ftp://example.com", "--key", "k"]).output().unwrap();
    assert_eq!(bad.status.code(), Some(2));
    assert!(!Path::new("k").exists());
    let (code, told) = watch.once(nowhere);
    assert_eq!(code, Some(2), "a portal that is not there: {told}");
    assert!(told.as_str().unwrap().contains("trying again"), "{told}");
}
