//! A trial with the real program, on both databases: 20 MB of evidence over a connection that is cut three times, at places that
//! chance chooses, arrive whole and once. The client is plain HTTP/1.1 over TCP, so that it is the bytes that decide, and not what
//! a client library does. On PostgreSQL two servers answer in turn. Once more with the files in a store that speaks S3.

use super::support::deployment::{Deployment, Kind};
use super::support::load::ORIGIN;
use app::commitments::server::access::may_report;
use app::commitments::server::entity::obligation;
use app::files::model::Purpose;
use app::files::server::entity::file;
use app::files::server::of_purpose;
use app::identity::server::actor::COOKIE;
use app::identity::server::commands::open_session;
use app::organisations::server::entity::membership;
use app::platform::clock::Clock;
use app::platform::ctx::Ctx;
use app::platform::random::Random;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sea_orm::EntityTrait as _;
use sha2::{Digest as _, Sha256};
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const SIZE: usize = 20_000_000;
const CUTS: usize = 3;
const PIECE: &str = "Content-Type: application/offset+octet-stream\r\n";

#[test]
fn evidence_over_a_line_that_is_cut_three_times_arrives_whole_once_on_sqlite() {
    evidence_arrives_whole_once(Kind::Sqlite);
}

#[test]
fn evidence_over_a_line_that_is_cut_three_times_arrives_whole_once_by_two_servers_on_one_postgresql() {
    evidence_arrives_whole_once(Kind::Postgres);
}

/// Needs a Python with moto: `PACTHOUSE_TEST_PYTHON`, which `make test` sets.
#[test]
fn evidence_over_a_line_that_is_cut_three_times_arrives_whole_once_in_a_bucket() {
    let Some(bucket) = Bucket::start() else { return };
    let mut deployment = Deployment::new(Kind::Sqlite).unwrap();
    deployment.more = bucket.environment();
    arrives_whole_once(&deployment);
    assert_eq!(bucket.count("uploads/"), 0, "the parts are gone");
    assert_eq!(bucket.count("content/"), 1);
}

fn evidence_arrives_whole_once(kind: Kind) {
    let Some(deployment) = Deployment::new(kind) else { return };
    arrives_whole_once(&deployment);
}

fn arrives_whole_once(deployment: &Deployment) {
    let (purpose, cookie) = deployment.with(Clock::System, reporter);
    let servers = deployment.serve();
    let mut client = Client { servers: servers.iter().map(|server| server.address).collect(), turn: 0, cookie };
    let content = content();

    let place = client.create(purpose);
    let lost = client.create(purpose);
    assert_ne!(place, lost, "a creation whose answer was lost is begun again");

    let mut at = 0;
    for cut in cuts() {
        client.piece_cut_off(&place, at, &content, cut);
        let begun = Instant::now();
        while client.stands(&place) != cut {
            assert!(begun.elapsed() < Duration::from_secs(20), "cut at {cut}, the upload stands at {}", client.stands(&place));
            sleep(Duration::from_millis(20));
        }
        at = cut;
    }
    assert_eq!(client.piece(&place, at, &content[at..]), (204, Some(SIZE)));
    assert_eq!(client.piece(&place, at, &content[at..]), (409, Some(SIZE)), "the last piece again");
    assert_eq!(client.piece(&place, SIZE, &[]), (204, Some(SIZE)), "its outcome can be asked for");
    assert_eq!(client.stands(&lost), 0);

    // Of a report's files all are its draft, whoever asks.
    let anyone = "00000000-0000-0000-0000-000000000000".parse().unwrap();
    let files = deployment.with(Clock::System, async |ctx| of_purpose(ctx.db.read(), purpose, anyone).await.unwrap());
    let digest = hex::encode(Sha256::digest(&content));
    assert_eq!(files.iter().map(|file| file.sha256.as_str()).collect::<Vec<_>>(), [digest.as_str()]);
    assert_eq!(hex::encode(Sha256::digest(client.download(&files[0]))), digest);
}

/// A store that speaks S3, with one bucket; killed when dropped.
struct Bucket {
    address: SocketAddr,
    store: Child,
}

impl Bucket {
    fn start() -> Option<Self> {
        let Ok(python) = std::env::var("PACTHOUSE_TEST_PYTHON") else {
            eprintln!("left out: PACTHOUSE_TEST_PYTHON is not set");
            return None;
        };
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
        let mut command = Command::new(python);
        command.args(["-m", "moto.server", "-H", "127.0.0.1", "-p", &address.port().to_string()]);
        let store = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let bucket = Self { address, store };
        let begun = Instant::now();
        while TcpStream::connect(address).is_err() {
            assert!(begun.elapsed() < Duration::from_mins(1), "the store does not answer");
            sleep(Duration::from_millis(50));
        }
        assert!(bucket.ask("PUT", "/pacts").contains(" 200 "));
        Some(bucket)
    }

    fn environment(&self) -> Vec<(&'static str, String)> {
        let [url, endpoint] = ["s3://pacts/evidence".to_owned(), format!("http://{}", self.address)];
        let variables = [("PACTHOUSE_FILES_URL", url), ("AWS_ENDPOINT_URL", endpoint), ("AWS_ALLOW_HTTP", "true".to_owned())];
        let keys = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].map(|name| (name, "trial".to_owned()));
        variables.into_iter().chain(keys).collect()
    }

    /// How many objects are in a folder.
    fn count(&self, folder: &str) -> usize {
        self.ask("GET", &format!("/pacts?list-type=2&prefix=evidence/{folder}")).matches("<Key>").count()
    }

    fn ask(&self, method: &str, path: &str) -> String {
        let mut stream = TcpStream::connect(self.address).unwrap();
        let head =
            format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", self.address);
        stream.write_all(head.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Bucket {
    fn drop(&mut self) {
        self.store.kill().ok();
        self.store.wait().ok();
    }
}

/// Who reports on some obligation of the demonstration, and for what.
async fn reporter(ctx: &Ctx) -> (Purpose, String) {
    app::demo::load(ctx).await.unwrap();
    let owed = obligation::Entity::find().all(ctx.db.read()).await.unwrap().pop().unwrap();
    for role in membership::Entity::find().all(ctx.db.read()).await.unwrap() {
        if may_report(ctx.db.read(), role.person_id, &owed, ctx.clock.today()).await.unwrap() {
            let session = open_session(ctx, ctx.db.write(), role.person_id).await.unwrap();
            return (Purpose::Report(owed.id), format!("{COOKIE}={session}"));
        }
    }
    panic!("nobody reports for an organisation that owes something");
}

/// A PDF by its beginning; the rest is what a scanner could have made of any page.
fn content() -> Vec<u8> {
    let mut content = b"%PDF-1.7\n".to_vec();
    while content.len() < SIZE {
        content.extend(Random::System.bytes::<4096>());
    }
    content.truncate(SIZE);
    content
}

/// Where the line is cut: places in order, none at the beginning or the end.
fn cuts() -> Vec<usize> {
    let mut cuts: Vec<_> = (0..CUTS).map(|_| 1 + usize::from_le_bytes(Random::System.bytes()) % (SIZE - 2)).collect();
    cuts.sort_unstable();
    cuts.dedup();
    eprintln!("the line is cut at {cuts:?}");
    cuts
}

/// A client that asks the servers in turn.
struct Client {
    servers: Vec<SocketAddr>,
    turn: usize,
    cookie: String,
}

impl Client {
    /// Connects to the next server and sends the head of a request.
    fn begin(&mut self, method: &str, path: &str, headers: &str, length: usize) -> TcpStream {
        self.turn += 1;
        let mut stream = TcpStream::connect(self.servers[self.turn % self.servers.len()]).unwrap();
        stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost:3000\r\nOrigin: {ORIGIN}\r\nCookie: {}\r\nTus-Resumable: 1.0.0\r\n\
             Connection: close\r\nContent-Length: {length}\r\n{headers}\r\n",
            self.cookie
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream
    }

    fn ask(&mut self, method: &str, path: &str, headers: &str, body: &[u8]) -> Answer {
        let mut stream = self.begin(method, path, headers, body.len());
        // A server that refuses a piece may answer before it has read it.
        stream.write_all(body).ok();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).ok();
        Answer::read(&bytes)
    }

    fn create(&mut self, purpose: Purpose) -> String {
        let [purpose, name] = [purpose.to_string(), "../evidence.pdf".to_owned()].map(|value| STANDARD.encode(value));
        let headers = format!("Upload-Length: {SIZE}\r\nUpload-Metadata: purpose {purpose},filename {name}\r\n");
        let answer = self.ask("POST", "/uploads", &headers, &[]);
        assert_eq!(answer.status, 201, "{}", answer.head);
        answer.header("location").unwrap()
    }

    fn stands(&mut self, place: &str) -> usize {
        let answer = self.ask("HEAD", place, "", &[]);
        assert_eq!(answer.status, 200, "{}", answer.head);
        answer.offset().unwrap()
    }

    fn piece(&mut self, place: &str, at: usize, piece: &[u8]) -> (u16, Option<usize>) {
        let answer = self.ask("PATCH", place, &format!("{PIECE}Upload-Offset: {at}\r\n"), piece);
        (answer.status, answer.offset())
    }

    /// Announces all that is left, sends it as far as the cut, and is gone.
    fn piece_cut_off(&mut self, place: &str, at: usize, content: &[u8], cut: usize) {
        let mut stream = self.begin("PATCH", place, &format!("{PIECE}Upload-Offset: {at}\r\n"), SIZE - at);
        stream.write_all(&content[at..cut]).unwrap();
        stream.shutdown(Shutdown::Both).unwrap();
    }

    fn download(&mut self, file: &file::Model) -> Vec<u8> {
        let answer = self.ask("GET", &format!("/files/{}", file.id), "", &[]);
        assert_eq!(answer.status, 200, "{}", answer.head);
        answer.body
    }
}

struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn read(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|end| end == b"\r\n\r\n").expect("an answer");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Self { status, head, body: bytes[end + 4..].to_vec() }
    }

    fn header(&self, name: &str) -> Option<String> {
        self.head.lines().find_map(|line| line.strip_prefix(&format!("{name}: "))).map(str::to_owned)
    }

    fn offset(&self) -> Option<usize> {
        self.header("upload-offset")?.parse().ok()
    }
}
