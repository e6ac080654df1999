//! One deployment of the portal: a fresh database, a folder, a key, and the real program serving from them.

use super::load::{ORIGIN, Prepared, get};
use super::register::Register;
use super::seed;
use app::platform::clock::Clock;
use app::platform::ctx::Ctx;
use app::platform::db::Db;
use app::platform::mail::{self, Postman};
use app::platform::random::Random;
use app::platform::testing;
use sea_orm::ConnectionTrait as _;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::watch;

/// On which database.
#[derive(Clone, Copy)]
pub enum Kind {
    /// A file, one server.
    Sqlite,
    /// The PostgreSQL of the tests, two servers.
    Postgres,
}

/// A database, a folder and a key.
pub struct Deployment {
    dir: TempDir,
    url: String,
    servers: usize,
    runtime: Runtime,
    /// What else stands in the environment of its program.
    pub more: Vec<(&'static str, String)>,
}

impl Deployment {
    /// A fresh deployment; none on PostgreSQL where the tests were given no server.
    pub fn new(kind: Kind) -> Option<Self> {
        let runtime = Runtime::new().unwrap();
        let dir = tempfile::tempdir().unwrap();
        let (url, servers) = match kind {
            Kind::Sqlite => (format!("sqlite://{}", dir.path().join("pacthouse.db").display()), 1),
            Kind::Postgres => (runtime.block_on(fresh_database())?, 2),
        };
        let deployment = Self { dir, url, servers, runtime, more: Vec::new() };
        let key = deployment.with(Clock::System, async |ctx| hex::encode(ctx.log_key.as_bytes()));
        std::fs::write(deployment.dir.path().join("log.key"), key).unwrap();
        Some(deployment)
    }

    /// What a thief has of it: a copy of the database in a folder of their own, and not the key. Nobody may be connected meanwhile.
    pub fn stolen(&self) -> Self {
        let (runtime, dir) = (Runtime::new().unwrap(), tempfile::tempdir().unwrap());
        let url = if let Some(file) = self.url.strip_prefix("sqlite://") {
            let copy = dir.path().join("pacthouse.db").display().to_string();
            for end in ["", "-wal"].iter().filter(|end| Path::new(&format!("{file}{end}")).exists()) {
                std::fs::copy(format!("{file}{end}"), format!("{copy}{end}")).unwrap();
            }
            format!("sqlite://{copy}")
        } else {
            runtime.block_on(copied(&self.url))
        };
        Self { dir, url, servers: self.servers, runtime, more: Vec::new() }
    }

    /// Runs `work` on the deployment's database, beside its servers, and leaves no connection open.
    pub fn with<T>(&self, clock: Clock, work: impl AsyncFnOnce(&Ctx) -> T) -> T {
        self.runtime.block_on(async {
            let db = Db::connect(&self.url).await.unwrap();
            db.migrate().await.unwrap();
            let ctx = testing::context(db, &self.url, self.dir.path(), clock);
            let done = work(&ctx).await;
            ctx.db.read().clone().close().await.unwrap();
            ctx.db.write().clone().close().await.unwrap();
            done
        })
    }

    /// An open pact with `count` organisations, each with a signatory, and a statement that waits for the code.
    pub fn seed(&self, count: usize) -> Vec<Prepared> {
        self.with(Clock::System, async |ctx| seed::prepared(ctx, count).await)
    }

    /// What the database holds of signatures and log.
    pub fn register(&self) -> Register {
        self.with(Clock::System, async |ctx| Register::read(ctx.db.read(), &mail::outbox(ctx)).await)
    }

    /// The program with this deployment's environment and no other.
    fn pacthouse(&self, address: SocketAddr) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pacthouse"));
        command
            .env_clear()
            .env("DATABASE_URL", &self.url)
            .env("PACTHOUSE_DATA_DIR", self.dir.path())
            .env("PACTHOUSE_ADDR", address.to_string())
            .env("PACTHOUSE_BASE_URL", ORIGIN)
            .env("PACTHOUSE_LIMIT", "1000000")
            .env("RUST_LOG", "error")
            .envs(self.more.iter().map(|(name, value)| (name, value)))
            .current_dir(self.dir.path());
        command
    }

    /// How a command of the program ends.
    pub fn ends(&self, args: &[&str]) -> Output {
        let address = (Ipv4Addr::LOCALHOST, 3000).into();
        self.pacthouse(address).args(args).output().unwrap()
    }

    /// Whether a command of the program ends with yes.
    pub fn says_yes(&self, args: &[&str]) -> bool {
        let output = self.ends(args);
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(0), "{args:?}\n{said}{}", String::from_utf8_lossy(&output.stderr));
        true
    }

    /// Starts all servers of the deployment at once.
    pub fn serve(&self) -> Vec<Server> {
        thread::scope(|scope| {
            let starting = (0..self.servers).map(|_| scope.spawn(|| self.start())).collect::<Vec<_>>();
            starting.into_iter().map(|server| server.join().unwrap()).collect()
        })
    }

    /// Starts one server and waits until it answers.
    pub fn start(&self) -> Server {
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
        let child = self.pacthouse(address).arg("serve").stdout(Stdio::null()).spawn().unwrap();
        let mut server = Server { address, child };
        let begun = Instant::now();
        while !server.answers() {
            assert!(server.child.try_wait().unwrap().is_none(), "the server did not start");
            assert!(begun.elapsed() < Duration::from_mins(1), "the server does not answer");
            thread::sleep(Duration::from_millis(20));
        }
        server
    }

    /// No receipt is lost: those that a killed server had in hand are tried again when their lease has run out, and then
    /// all are in the outbox folder.
    pub fn assert_receipts_arrive(&self) {
        let later = Clock::fixed(Clock::System.now() + time::Duration::DAY);
        let outbox = self.with(later, async |ctx| {
            let here = ctx.configured(|config| config.demo = false);
            let mut postman = Postman::new(here, watch::channel(false).1).unwrap();
            while postman.round().await.unwrap() {}
            mail::outbox(ctx)
        });
        let register = self.register();
        for receipt in register.signatures.iter().flat_map(|signature| register.receipts(signature)) {
            assert!(receipt.sent && outbox.join(format!("{}.eml", receipt.id)).exists(), "receipt {}", receipt.id);
        }
    }
}

/// A fresh database on the PostgreSQL of the tests, if there is one.
async fn fresh_database() -> Option<String> {
    let Ok(server) = std::env::var("PACTHOUSE_TEST_POSTGRES") else {
        eprintln!("left out: PACTHOUSE_TEST_POSTGRES names no server");
        return None;
    };
    let admin = Db::connect(&server).await.unwrap();
    let name = format!("t{}", hex::encode(Random::System.bytes::<8>()));
    admin.write().execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    let (before, _) = server.rsplit_once('/').unwrap();
    Some(format!("{before}/{name}"))
}

/// A copy of a database, on the PostgreSQL of the tests.
async fn copied(url: &str) -> String {
    let admin = Db::connect(&std::env::var("PACTHOUSE_TEST_POSTGRES").unwrap()).await.unwrap();
    let (before, of) = url.rsplit_once('/').unwrap();
    let name = format!("t{}", hex::encode(Random::System.bytes::<8>()));
    admin.write().execute_unprepared(&format!("CREATE DATABASE {name} TEMPLATE {of}")).await.unwrap();
    format!("{before}/{name}")
}

/// A running server; killed when dropped.
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    child: Child,
}

impl Server {
    /// Ends it at once, without a chance to finish anything (SIGKILL).
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn answers(&self) -> bool {
        get(self.address, "/log/key").is_ok_and(|answer| answer.starts_with("HTTP/1.1 200 "))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
