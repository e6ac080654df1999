//! Trials of the worker: portal processes on one database, and a mail server, aiosmtpd, in a process of its own.
//!
//! The portal processes run the worker as `pacthouse serve` does. Each is the trial's very program, started again for its test
//! [`a_portal_process`], with a clock that stands still until the trial moves it in a file.

use app::platform::clock::Clock;
use app::platform::ctx::Ctx;
use app::platform::db::Db;
use app::platform::mail::Postman;
use app::platform::testing::context;
use app::site::worker;
use sea_orm::{ConnectionTrait as _, Statement};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use time::OffsetDateTime;
use tokio::sync::watch;

/// How a portal process is told where its trial is.
const FOLDER: &str = "PACTHOUSE_TRIAL_FOLDER";
/// What stands in the clock's file when the portals are to stop.
const STOP: &str = "stop";

/// What a query counts.
pub async fn count(ctx: &Ctx, sql: &str) -> i64 {
    let statement = Statement::from_string(ctx.db.backend(), sql);
    ctx.db.read().query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

/// The folder and the processes of a trial.
pub struct Trial {
    /// Where its files are.
    pub folder: PathBuf,
    python: String,
    database: String,
    port: u16,
}

impl Trial {
    /// A trial on this portal's database, with its mail server's port chosen.
    pub fn new(ctx: &Ctx, python: String) -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let trial = Self { folder: ctx.config.data_dir.clone(), python, database: ctx.config.database_url.clone(), port };
        std::fs::write(trial.folder.join("arrived"), "").unwrap();
        std::fs::create_dir_all(trial.folder.join("mails")).unwrap();
        trial.tell(&ctx.clock.now().unix_timestamp().to_string());
        trial
    }

    /// The mail server, when it answers.
    pub fn sink(&self) -> Process {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/smtp_sink.py");
        let mut sink = Command::new(&self.python);
        sink.arg(script).arg(self.port.to_string()).arg(self.folder.join("arrived")).arg(self.folder.join("mails"));
        let sink = Process(sink.spawn().unwrap());
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(20), "the mail server does not answer");
            sleep(Duration::from_millis(20));
        }
        sink
    }

    /// A portal process.
    pub fn portal(&self) -> Process {
        let mut portal = Command::new(std::env::current_exe().unwrap());
        portal
            .args(["--exact", "support::portals::a_portal_process"])
            .env(FOLDER, &self.folder)
            .env("DATABASE_URL", &self.database);
        portal.env("SMTP_URL", format!("smtp://127.0.0.1:{}", self.port)).stdout(Stdio::null());
        Process(portal.spawn().unwrap())
    }

    /// The lines of the mails that arrived.
    pub fn arrived(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.folder.join("arrived")).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    /// Moves everyone's clock, in so many steps.
    pub fn pass(&self, ctx: &Ctx, time: time::Duration, steps: i32) {
        for _ in 0..steps {
            self.go_to(ctx, ctx.clock.now() + time / steps);
            sleep(Duration::from_millis(10));
        }
    }

    /// Moves everyone's clock at once.
    pub fn go_to(&self, ctx: &Ctx, at: OffsetDateTime) {
        ctx.clock.travel(at - ctx.clock.now());
        self.tell(&at.unix_timestamp().to_string());
    }

    /// Asks the portal processes to stop.
    pub fn stop(&self) {
        self.tell(STOP);
    }

    /// Writes the clock's file whole, so that nobody reads half a time.
    fn tell(&self, what: &str) {
        std::fs::write(self.folder.join("clock.new"), what).unwrap();
        std::fs::rename(self.folder.join("clock.new"), self.folder.join("clock")).unwrap();
    }

    /// Waits until something is done.
    pub async fn until(&self, what: &str, done: impl AsyncFn() -> bool) {
        let begun = Instant::now();
        while !done().await {
            assert!(
                begun.elapsed() < Duration::from_mins(15),
                "{what}: not within a quarter of an hour; {} arrived",
                self.arrived().len()
            );
            // To look reads all that has arrived.
            sleep(Duration::from_millis(500));
        }
    }
}

/// A process of the trial; it ends with it.
pub struct Process(Child);

impl Process {
    /// Whether it ends by itself, as asked.
    pub fn ends_well(&mut self) -> bool {
        self.0.wait().unwrap().success()
    }

    /// SIGTERM, which the mail server takes as its death.
    pub fn kill(&mut self) {
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

/// No test but a portal of the trial, until it is told to stop; nothing where no trial is under way.
#[tokio::test(flavor = "multi_thread")]
async fn a_portal_process() {
    let Ok(folder) = std::env::var(FOLDER).map(PathBuf::from) else { return };
    tracing_subscriber::fmt().with_max_level(tracing::Level::ERROR).with_writer(std::io::stderr).init();
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
