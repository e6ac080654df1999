//! The trial of a list of members: a coordinator posts five thousand rows with two bad ones to the real program by the form, sees which they
//! are, and lets the good ones of such a list be invited. While that goes on, pages are read, links to sign in are asked for and signatures
//! are given; no request waits for the list, and in the end each good row was invited once. On PostgreSQL two servers answer in turn.

use super::support::deployment::{Deployment, Kind};
use super::support::load::{Answer, ORIGIN, Prepared, load};
use super::support::sized;
use app::identity::server::actor::COOKIE;
use app::identity::server::commands::{open_session, register as register_person};
use app::kernel::locale::Lang;
use app::log::entry::By;
use app::organisations::model::{MemberRole, OrganisationKind};
use app::organisations::server::commands::{NewOrganisation, join, register};
use app::pacts::model::PartyRole;
use app::pacts::server::commands::seat;
use app::platform::clock::Clock;
use app::platform::ctx::Ctx;
use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How many rows a list has.
const ROWS: usize = 5_000;
/// The lines of the bad rows.
const BAD: [usize; 2] = [18, 422];
/// No request may take longer than one part in so many of the whole: one that waited for the list would take what is left of it.
const PARTS: u32 = 10;
/// Longer than this all of it may not take.
const PATIENCE: Duration = Duration::from_mins(20);
/// How many signatures wait to be given meanwhile.
const SIGNATURES: usize = 20;

#[test]
fn a_list_goes_out_while_one_server_on_sqlite_answers() {
    goes_out_while_others_are_served(Kind::Sqlite);
}

#[test]
fn a_list_goes_out_while_two_servers_on_one_postgresql_answer() {
    goes_out_while_others_are_served(Kind::Postgres);
}

fn goes_out_while_others_are_served(kind: Kind) {
    let Some(deployment) = Deployment::new(kind) else { return };
    let prepared = deployment.seed(SIGNATURES);
    let cookie = deployment.with(Clock::System, coordinator);
    let servers = deployment.serve();
    let mut client = Client { servers: servers.iter().map(|server| server.address).collect(), turn: 0, cookie };

    let (list, taken) = client.uploads(&csv(ROWS));
    eprintln!("{ROWS} rows posted, read, checked and kept in {taken:?}");
    let check = client.ask("GET", &list, "", b"").said(200);
    for line in BAD {
        assert!(check.contains(&format!("Line {line}")), "{check}");
    }
    let rows = sized(ROWS);
    let (list, _) = client.uploads(&csv(rows));
    let begun = Instant::now();
    let answer = client.ask("POST", &list, FORM, b"act=good");
    assert!(answer.head.starts_with("HTTP/1.1 303 "), "{}", answer.head);
    let served = meanwhile(&mut client, &list, &prepared);
    let whole = begun.elapsed();
    eprintln!("{} rows invited in {whole:?}", rows - BAD.len());
    eprintln!("{} requests meanwhile, {} of them signatures; the slowest took {:?}", served.count, served.signed, served.slowest);
    assert!(served.count >= 10 && served.signed > 0, "something was asked for meanwhile");
    assert!(served.slowest < whole / PARTS, "{:?} of {whole:?}", served.slowest);

    let register = deployment.register();
    assert_eq!(register.entries_of("signature.invited").count(), rows - BAD.len(), "each once");
    assert_eq!(register.signatures.len(), served.signed);
    register.assert_whole();
    assert!(deployment.says_yes(&["log", "verify"]));
    assert!(deployment.says_yes(&["audit"]));
}

/// What was asked for while the invitations went out.
#[derive(Default)]
struct Served {
    count: usize,
    signed: usize,
    slowest: Duration,
}

impl Served {
    fn note(&mut self, taken: Duration) {
        self.count += 1;
        self.slowest = self.slowest.max(taken);
    }
}

/// Reads, asks for links and signs until all rows have been invited.
fn meanwhile(client: &mut Client, list: &str, prepared: &[Prepared]) -> Served {
    let (begun, mut served, mut signatures) = (Instant::now(), Served::default(), prepared.iter());
    loop {
        assert!(begun.elapsed() < PATIENCE, "the invitations are still going out");
        let page = client.ask("GET", list, "", b"");
        served.note(page.taken);
        if page.said(200).contains("The invitations have gone out") {
            return served;
        }
        for path in ["/en/pacts/trial", "/log/checkpoint"] {
            let read = client.ask("GET", path, "", b"");
            served.note(read.taken);
            read.said(200);
        }
        let form = format!("email=signatory%40company-{:03}.example&next=", served.count % SIGNATURES);
        let link = client.ask("POST", "/en/sign-in", FORM, form.as_bytes());
        served.note(link.taken);
        assert!(link.head.contains("/en/sign-in/sent"), "{}", link.head);
        if let Some(statement) = signatures.next() {
            let asked = Instant::now();
            let answers = load(&client.servers, &[statement], |_| ());
            let [one, other] = &answers[0];
            assert!(matches!(one, Answer::Signed(_)) && one == other, "{answers:?}");
            served.signed += 1;
            served.note(asked.elapsed());
        }
        sleep(Duration::from_millis(200));
    }
}

/// An association with a seat in the pact, and its coordinator's cookie.
async fn coordinator(ctx: &Ctx) -> String {
    let tx = ctx.db.begin().await.unwrap();
    let new = NewOrganisation {
        slug: "chamber".parse().unwrap(),
        kind: OrganisationKind::Association,
        name: "Chamber of Importers".to_owned(),
        country: "UY".to_owned(),
        registry_number: None,
        lei: None,
        is_demo: false,
    };
    let organisation = register(ctx, &tx, By::portal("operator"), new).await.unwrap();
    seat(ctx, &tx, By::portal("operator"), ("trial", "chamber", PartyRole::Association)).await.unwrap();
    let email = "coordinator@chamber.example".parse().unwrap();
    let person = register_person(ctx, &tx, &email, "Olga Paz", Lang::En).await.unwrap();
    join(ctx, &tx, person, organisation, MemberRole::Coordinator).await.unwrap();
    let session = open_session(ctx, &tx, person).await.unwrap();
    tx.commit().await.unwrap();
    format!("{COOKIE}={session}")
}

/// The list, a row below the other; the first line is its header.
fn csv(rows: usize) -> String {
    let mut csv = "name,country,contact_name,contact_email,contact_title,language,mandate_document\n".to_owned();
    for line in 2..rows + 2 {
        let (at, country) = match BAD.iter().position(|bad| *bad == line) {
            Some(0) => (" at ", "UY"),
            Some(_) => ("@", "XX"),
            None => ("@", "UY"),
        };
        writeln!(csv, "Member {line},{country},Contact {line},contact{at}member{line}.example,Director,en,Resolution {line}")
            .unwrap();
    }
    csv
}

const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\n";
const BOUNDARY: &str = "the-end-of-a-part";

/// A coordinator's browser, as plain HTTP/1.1, that asks the servers in turn.
struct Client {
    servers: Vec<SocketAddr>,
    turn: usize,
    cookie: String,
}

impl Client {
    fn ask(&mut self, method: &str, path: &str, headers: &str, body: &[u8]) -> Got {
        self.turn += 1;
        let asked = Instant::now();
        let mut stream = TcpStream::connect(self.servers[self.turn % self.servers.len()]).unwrap();
        stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost:3000\r\nOrigin: {ORIGIN}\r\nCookie: {}\r\nConnection: close\r\n\
             Content-Length: {}\r\n{headers}\r\n",
            self.cookie,
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").expect("an answer");
        Got { head: head.to_owned(), body: body.to_owned(), taken: asked.elapsed() }
    }

    /// Posts a file to the form; the address of its check, and how long it took.
    fn uploads(&mut self, csv: &str) -> (String, Duration) {
        let part = "Content-Disposition: form-data; name=\"file\"; filename=\"members.csv\"\r\nContent-Type: text/csv";
        let body = format!("--{BOUNDARY}\r\n{part}\r\n\r\n{csv}\r\n--{BOUNDARY}--\r\n");
        let headers = format!("Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n");
        let got = self.ask("POST", "/en/desk/members/trial/chamber/upload", &headers, body.as_bytes());
        assert!(got.head.starts_with("HTTP/1.1 303 "), "{}\n{}", got.head, got.body);
        let to = got.head.lines().find_map(|line| line.strip_prefix("location: ")).unwrap();
        (to.to_owned(), got.taken)
    }
}

/// What was answered, and after how long.
struct Got {
    head: String,
    body: String,
    taken: Duration,
}

impl Got {
    /// The body, where this was the status.
    fn said(self, status: u16) -> String {
        assert!(self.head.starts_with(&format!("HTTP/1.1 {status} ")), "{}", self.head);
        self.body
    }
}
