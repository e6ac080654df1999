//! Clients that post signatures, as plain HTTP/1.1 over one connection a post: whether a post was acknowledged is then
//! decided by the bytes that came back before the server died, and by nothing that a client library does.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::Duration;

/// How many clients post at once; each has two posts in hand.
const CLIENTS: usize = 16;
/// The origin that the servers are configured with, and browsers would name.
pub const ORIGIN: &str = "http://localhost:3000";

/// A statement that waits for its code, with all that its signatory's browser knows.
pub struct Prepared {
    /// The slug of the organisation that it binds.
    pub organisation: String,
    /// The path of the page that takes the code.
    pub path: String,
    /// The signatory's cookie.
    pub cookie: String,
    /// The code that was sent.
    pub code: String,
}

/// What came back from a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It was acknowledged; the signature's identifier.
    Signed(String),
    /// Something else was answered.
    Other(String),
    /// The connection ended without an answer.
    Nothing,
}

/// Posts each statement twice at the same moment, to one server or to two of them, and returns the answers in the order
/// of the statements. `meanwhile` runs beside the clients and hears of each acknowledged post as soon as its client does.
pub fn load(servers: &[SocketAddr], prepared: &[&Prepared], meanwhile: impl FnOnce(&mpsc::Receiver<()>)) -> Vec<[Answer; 2]> {
    let next = AtomicUsize::new(0);
    let answers = Mutex::new(vec![[Answer::Nothing, Answer::Nothing]; prepared.len()]);
    let (signed, heard) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..CLIENTS {
            let (signed, next, answers) = (signed.clone(), &next, &answers);
            scope.spawn(move || {
                while let Some((i, statement)) = take(next, prepared) {
                    let pair = post_twice(servers, i, statement, &signed);
                    answers.lock().unwrap()[i] = pair;
                }
            });
        }
        drop(signed);
        meanwhile(&heard);
    });
    answers.into_inner().unwrap()
}

/// What a server answers to a reader who asks for a path.
pub fn get(server: SocketAddr, path: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(server)?;
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n\r\n").as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

fn take<'a>(next: &AtomicUsize, prepared: &[&'a Prepared]) -> Option<(usize, &'a Prepared)> {
    let i = next.fetch_add(1, Ordering::Relaxed);
    prepared.get(i).map(|statement| (i, *statement))
}

/// Both requests are on their way before the first answer is read.
fn post_twice(servers: &[SocketAddr], i: usize, statement: &Prepared, signed: &mpsc::Sender<()>) -> [Answer; 2] {
    [i, i + 1].map(|n| post(servers[n % servers.len()], statement)).map(|sent| {
        let answer = sent.map_or(Answer::Nothing, answer);
        if matches!(answer, Answer::Signed(_)) {
            signed.send(()).ok();
        }
        answer
    })
}

fn post(server: SocketAddr, statement: &Prepared) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(server)?;
    stream.set_read_timeout(Some(Duration::from_mins(1)))?;
    let Prepared { path, cookie, code, .. } = statement;
    let form = format!("code={code}");
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: localhost:3000\r\nOrigin: {ORIGIN}\r\nCookie: {cookie}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    stream.write_all(request.as_bytes())?;
    Ok(stream)
}

/// Reads until the head of the answer is whole: then the client knows. A connection that breaks off before is no answer.
fn answer(mut stream: TcpStream) -> Answer {
    let (mut bytes, mut part) = (Vec::new(), [0; 4096]);
    while !bytes.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut part) {
            Ok(0) | Err(_) => return Answer::Nothing,
            Ok(n) => bytes.extend_from_slice(&part[..n]),
        }
    }
    let head = String::from_utf8_lossy(&bytes).into_owned();
    let location = head.lines().find_map(|line| line.strip_prefix("location: ")).unwrap_or_default();
    match location.strip_prefix("/en/signatures/").and_then(|rest| rest.strip_suffix("?receipt=1")) {
        Some(id) if head.starts_with("HTTP/1.1 303 ") => Answer::Signed(id.to_owned()),
        _ => Answer::Other(head),
    }
}
