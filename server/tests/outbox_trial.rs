//! The trial of the outbox: ten thousand reminders fall due at once, the mail server is killed while they go out, stays away for
//! an hour, and comes back. Two portal processes on one PostgreSQL, or one on a SQLite file; the mail server is aiosmtpd, in a
//! process of its own. Each mail must arrive once.
//!
//! The portal processes run the worker as `pacthouse serve` does. Their hour passes in a second: each is this very program,
//! started again for the one test below, with a clock that stands still until the trial moves it in a file.

#![expect(clippy::unwrap_used, reason = "a trial that cannot go on has failed")]

#[path = "outbox/seed.rs"]
mod seed;

use app::platform::clock::Clock;
use app::platform::ctx::Ctx;
use app::platform::db::Db;
use app::platform::mail::Postman;
use app::platform::testing::{Portal, context};
use app::site::worker;
use sea_orm::{ConnectionTrait as _, Statement};
use std::collections::BTreeSet;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use time::OffsetDateTime;
use tokio::sync::watch;
use tracing_subscriber::EnvFilter;

/// Organisations, and people who report for each.
const REPORTERS: (usize, usize) = (2_000, 5);
/// After how many mails the mail server is killed.
const KILLED_AFTER: usize = 3_000;
/// How a portal process is told where its trial is.
const FOLDER: &str = "PACTHOUSE_TRIAL_FOLDER";
/// What stands in the clock's file when the portals are to stop.
const STOP: &str = "stop";

#[tokio::test(flavor = "multi_thread")]
async fn each_of_ten_thousand_reminders_arrives_once_from_one_portal_on_sqlite() {
    each_arrives_once(Portal::sqlite().await, 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_of_ten_thousand_reminders_arrives_once_from_two_portals_on_one_postgresql() {
    let Some(portal) = Portal::postgres().await else { return eprintln!("left out: PACTHOUSE_TEST_POSTGRES names no server") };
    each_arrives_once(portal, 2).await;
}

async fn each_arrives_once(portal: Portal, portals: usize) {
    let Ok(python) = std::env::var("PACTHOUSE_TEST_PYTHON") else {
        return eprintln!("left out: PACTHOUSE_TEST_PYTHON names no Python");
    };
    let ctx = &portal.ctx;
    let due_on = ctx.clock.today() + time::Duration::days(4);
    let mut addresses = seed::seed(ctx, REPORTERS.0, REPORTERS.1, due_on).await;
    let trial = Trial::new(ctx, python);
    let mut sink = trial.sink();
    let mut portals: Vec<_> = (0..portals).map(|_| trial.portal()).collect();
    trial.until("a round is set", async || count(ctx, "SELECT count(*) FROM reminder_rounds").await == 1).await;

    let begun = Instant::now();
    trial.go_to(ctx, (ctx.clock.today() + time::Duration::DAY).with_hms(8, 0, 0).unwrap().assume_utc());
    trial.until("mails go out", async || trial.arrived().len() >= KILLED_AFTER).await;
    sink.kill();
    sleep(Duration::from_millis(500));
    let before = (trial.arrived().len(), begun.elapsed());
    assert!(before.0 < addresses.len(), "killed while mails go out");

    trial.pass(ctx, time::Duration::HOUR, 360);
    assert_eq!(trial.arrived().len(), before.0, "nothing arrives nowhere");
    assert_eq!(count(ctx, "SELECT count(*) FROM mails WHERE attempts > 0").await, 0, "an absent server is no mail's fault");

    let back = Instant::now();
    sink = trial.sink();
    trial.pass(ctx, time::Duration::MINUTE, 60);
    trial.until("all have arrived", async || trial.arrived().len() >= addresses.len()).await;
    let after = (trial.arrived().len() - before.0, back.elapsed());
    trial.until("all are marked", async || count(ctx, "SELECT count(*) FROM mails WHERE sent_at IS NULL").await == 0).await;

    // Nothing comes later: not when leases would have run out, not the next morning.
    trial.pass(ctx, time::Duration::DAY, 100);
    sleep(Duration::from_secs(1));
    trial.stop();
    for portal in &mut portals {
        assert!(portal.0.wait().unwrap().success(), "a portal that is asked to stop does");
    }
    sink.kill();

    let arrived = trial.arrived();
    let mut recipients: Vec<_> = arrived.iter().map(|line| line.split('\t').nth(1).unwrap().to_owned()).collect();
    let ids: BTreeSet<_> = arrived.iter().map(|line| line.split('\t').next().unwrap()).collect();
    recipients.sort();
    addresses.sort();
    assert_eq!(recipients, addresses, "each recipient got one mail");
    assert_eq!(ids.len(), addresses.len(), "and each mail came once");
    assert!(arrived.iter().all(|line| line.contains("/mail/unsubscribe/")), "each can be refused");
    let rate = |(mails, time): (usize, Duration)| format!("{mails} mails in {:.1} s", time.as_secs_f64());
    eprintln!(
        "{} portal(s): {} until the kill, planning included; {} after the return",
        portals.len(),
        rate(before),
        rate(after)
    );
}

async fn count(ctx: &Ctx, sql: &str) -> i64 {
    let statement = Statement::from_string(ctx.db.backend(), sql);
    ctx.db.read().query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

/// The folder and the processes of a trial.
struct Trial {
    folder: PathBuf,
    python: String,
    database: String,
    port: u16,
}

impl Trial {
    fn new(ctx: &Ctx, python: String) -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let trial = Self { folder: ctx.config.data_dir.clone(), python, database: ctx.config.database_url.clone(), port };
        std::fs::write(trial.folder.join("arrived"), "").unwrap();
        trial.tell(&ctx.clock.now().unix_timestamp().to_string());
        trial
    }

    /// The mail server, when it answers.
    fn sink(&self) -> Process {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/smtp_sink.py");
        let mut sink = Command::new(&self.python);
        sink.arg(script).arg(self.port.to_string()).arg(self.folder.join("arrived"));
        let sink = Process(sink.spawn().unwrap());
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(20), "the mail server does not answer");
            sleep(Duration::from_millis(20));
        }
        sink
    }

    fn portal(&self) -> Process {
        let mut portal = Command::new(std::env::current_exe().unwrap());
        portal.args(["--exact", "a_portal_process"]).env(FOLDER, &self.folder).env("DATABASE_URL", &self.database);
        portal.env("SMTP_URL", format!("smtp://127.0.0.1:{}", self.port)).stdout(Stdio::null());
        Process(portal.spawn().unwrap())
    }

    /// The lines of the mails that arrived.
    fn arrived(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.folder.join("arrived")).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    /// Moves everyone's clock, in so many steps.
    fn pass(&self, ctx: &Ctx, time: time::Duration, steps: i32) {
        for _ in 0..steps {
            self.go_to(ctx, ctx.clock.now() + time / steps);
            sleep(Duration::from_millis(10));
        }
    }

    fn go_to(&self, ctx: &Ctx, at: OffsetDateTime) {
        ctx.clock.travel(at - ctx.clock.now());
        self.tell(&at.unix_timestamp().to_string());
    }

    fn stop(&self) {
        self.tell(STOP);
    }

    /// Writes the clock's file whole, so that nobody reads half a time.
    fn tell(&self, what: &str) {
        std::fs::write(self.folder.join("clock.new"), what).unwrap();
        std::fs::rename(self.folder.join("clock.new"), self.folder.join("clock")).unwrap();
    }

    async fn until(&self, what: &str, done: impl AsyncFn() -> bool) {
        let begun = Instant::now();
        while !done().await {
            assert!(begun.elapsed() < Duration::from_mins(2), "{what}: not within two minutes; {} arrived", self.arrived().len());
            sleep(Duration::from_millis(50));
        }
    }
}

/// A process of the trial; it ends with it.
struct Process(Child);

impl Process {
    /// SIGTERM, which the mail server takes as its death.
    fn kill(&mut self) {
        assert!(Command::new("kill").arg(self.0.id().to_string()).status().unwrap().success());
        self.0.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// No test but a portal of the trial, where one is under way.
#[tokio::test(flavor = "multi_thread")]
async fn a_portal_process() {
    let Ok(folder) = std::env::var(FOLDER).map(PathBuf::from) else { return };
    tracing_subscriber::fmt().with_env_filter(EnvFilter::from_default_env()).with_writer(std::io::stderr).init();
    let told = || std::fs::read_to_string(folder.join("clock")).unwrap();
    let url = std::env::var("DATABASE_URL").unwrap();
    let clock = Clock::fixed(OffsetDateTime::from_unix_timestamp(told().parse().unwrap()).unwrap());
    let ctx = context(Db::connect(&url).await.unwrap(), &url, &folder, clock.clone());
    let ctx = ctx.configured(|config| config.smtp_url = std::env::var("SMTP_URL").ok());
    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(worker::run(ctx.clone(), Postman::new(ctx, stopped.clone()).unwrap(), stopped));
    loop {
        tokio::time::sleep(Duration::from_millis(5)).await;
        match told().as_str() {
            STOP => break,
            at => clock.travel(time::Duration::seconds(at.parse::<i64>().unwrap() - clock.now().unix_timestamp())),
        }
    }
    stop.send_replace(true);
    worker.await.unwrap();
}
