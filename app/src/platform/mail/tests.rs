//! The postman before a mail server that refuses, dies and comes back.

use super::*;
use crate::platform::testing::Portal;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The recipients whose mails a server took, in order.
type Taken = Arc<Mutex<Vec<String>>>;

/// A mail server of a few lines, which takes nothing for `nobody@…`.
struct Server {
    port: u16,
    taken: Taken,
    task: JoinHandle<()>,
}

impl Server {
    async fn on(port: u16, taken: Taken) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let all = Arc::clone(&taken);
        let task = tokio::spawn(async move {
            let mut talks = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                talks.spawn(talk(stream, Arc::clone(&all)));
            }
        });
        Self { port, taken, task }
    }

    fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }
}

async fn talk(stream: TcpStream, taken: Taken) -> Option<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 here\r\n").await.ok()?;
    let (mut to, mut in_data) = (String::new(), false);
    while let Ok(Some(line)) = lines.next_line().await {
        let answer = match line.split(' ').next().unwrap_or_default() {
            "." if in_data => {
                taken.lock().unwrap().push(to.clone());
                in_data = false;
                "250 taken"
            }
            _ if in_data => continue,
            "RCPT" => {
                to = line.split(['<', '>']).nth(1).unwrap().to_owned();
                if to.starts_with("nobody@") { "550 unknown" } else { "250 ok" }
            }
            "DATA" => {
                in_data = true;
                "354 go on"
            }
            _ => "250 ok",
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
    None
}

fn to(name: &str) -> Mail {
    let address = format!("{name}@example.org").parse().unwrap();
    Mail { to: address, lang: Lang::En, subject: "News".to_owned(), body: "None".to_owned() }
}

async fn rows(ctx: &Ctx) -> BTreeMap<String, entity::Model> {
    let rows = entity::Entity::find().all(ctx.db.read()).await.unwrap();
    rows.into_iter().map(|row| (row.recipient.to_string(), row)).collect()
}

fn by_smtp(portal: &Portal, port: u16) -> Ctx {
    portal.ctx.configured(|config| config.smtp_url = Some(format!("smtp://127.0.0.1:{port}")))
}

fn postman(ctx: &Ctx) -> Postman {
    Postman::new(ctx.clone(), tokio::sync::watch::channel(false).1).unwrap()
}

async fn all(postman: &mut Postman) {
    while postman.round().await.unwrap() {}
}

#[tokio::test]
async fn mails_wait_for_a_dead_server_as_they_are_and_go_within_a_minute_of_its_return() {
    for portal in Portal::each().await {
        let server = Server::on(0, Taken::default()).await;
        server.task.abort();
        let ctx = by_smtp(&portal, server.port);
        let mut postman = postman(&ctx);
        for n in 0..250 {
            enqueue(&ctx, ctx.db.write(), to(&format!("m{n}"))).await.unwrap();
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        for _ in 0..600 {
            all(&mut postman).await;
            ctx.clock.travel(Duration::seconds(6));
        }
        let waiting = rows(&ctx).await;
        assert!(
            waiting.values().all(|m| m.attempts == 0 && m.sent_at.is_none() && m.due_at <= ctx.clock.now()),
            "none is punished"
        );
        let server = Server::on(server.port, Taken::default()).await;
        ctx.clock.travel(Duration::MINUTE);
        all(&mut postman).await;
        let taken: std::collections::BTreeSet<_> = server.taken().into_iter().collect();
        assert_eq!((server.taken().len(), taken.len()), (250, 250), "each once");
        assert!(rows(&ctx).await.values().all(|m| m.sent_at.is_some()));
    }
}

#[tokio::test]
async fn a_mail_that_is_refused_holds_up_no_other_and_is_given_up_after_five_days() {
    for portal in Portal::each().await {
        let server = Server::on(0, Taken::default()).await;
        let ctx = by_smtp(&portal, server.port);
        let mut postman = postman(&ctx);
        for name in ["ana", "nobody", "eva"] {
            enqueue(&ctx, ctx.db.write(), to(name)).await.unwrap();
        }
        all(&mut postman).await;
        assert_eq!(server.taken().len(), 2);
        let refused = rows(&ctx).await["nobody@example.org"].clone();
        assert_eq!((refused.attempts, refused.due_at - ctx.clock.now()), (1, Duration::minutes(2)));
        for _ in 0..10 * 24 * 4 {
            ctx.clock.travel(Duration::minutes(15));
            all(&mut postman).await;
        }
        let refused = rows(&ctx).await["nobody@example.org"].clone();
        assert_eq!((refused.attempts, refused.sent_at), (ATTEMPTS, None));
        let days = (refused.due_at - refused.created_at).whole_days();
        assert!((5..=7).contains(&days), "{days}");
    }
}

#[tokio::test]
async fn what_cannot_be_refused_goes_first() {
    for portal in Portal::each().await {
        let server = Server::on(0, Taken::default()).await;
        let ctx = by_smtp(&portal, server.port);
        let many = (0..300).map(|n| (to(&format!("m{n}")), "https://example.org/refuse".to_owned())).collect();
        enqueue_refusable(&ctx, ctx.db.write(), many).await.unwrap();
        ctx.clock.travel(Duration::MINUTE);
        enqueue(&ctx, ctx.db.write(), to("code")).await.unwrap();
        let mut postman = postman(&ctx);
        postman.round().await.unwrap();
        assert!(server.taken()[..10].contains(&"code@example.org".to_owned()));
    }
}

#[tokio::test]
async fn of_several_postmen_one_carries_each_mail() {
    for portal in Portal::each().await {
        let server = Server::on(0, Taken::default()).await;
        let ctx = by_smtp(&portal, server.port);
        for n in 0..500 {
            enqueue(&ctx, ctx.db.write(), to(&format!("m{n}"))).await.unwrap();
        }
        let (mut one, mut two) = (postman(&ctx), postman(&ctx));
        tokio::join!(all(&mut one), all(&mut two));
        let taken: std::collections::BTreeSet<_> = server.taken().into_iter().collect();
        assert_eq!((server.taken().len(), taken.len()), (500, 500));
    }
}

#[tokio::test]
async fn what_a_server_had_in_hand_when_it_died_is_sent_when_its_lease_has_run_out() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        enqueue(ctx, ctx.db.write(), to("ana")).await.unwrap();
        assert_eq!(lease(ctx).await.unwrap().len(), 1, "and then it dies");
        let mut postman = postman(ctx);
        all(&mut postman).await;
        assert_eq!(rows(ctx).await["ana@example.org"].sent_at, None);
        ctx.clock.travel(LEASE);
        all(&mut postman).await;
        let sent = rows(ctx).await["ana@example.org"].clone();
        assert!(sent.sent_at.is_some() && outbox(ctx).join(format!("{}.eml", sent.id)).exists());
        assert_eq!(sent.body, "None", "the demonstration shows what it sent");
    }
}

#[tokio::test]
async fn what_a_mail_said_is_not_kept_once_it_was_sent() {
    for portal in Portal::each().await {
        let ctx = portal.ctx.configured(|config| config.demo = false);
        enqueue(&ctx, ctx.db.write(), to("ana")).await.unwrap();
        assert_eq!(rows(&ctx).await["ana@example.org"].body, "None");
        all(&mut self::postman(&ctx)).await;
        let sent = rows(&ctx).await["ana@example.org"].clone();
        assert!(sent.sent_at.is_some() && sent.body.is_empty());
        let file = std::fs::read_to_string(outbox(&ctx).join(format!("{}.eml", sent.id))).unwrap();
        assert!(file.contains("None"), "{file}");
    }
}

/// A letter to somebody, with a body that all share.
async fn letter(ctx: &Ctx, name: &str) {
    let body = Body::new(format!("Read on: http://x/{READER}"), format!("<p>{READER}</p>"));
    keep_body(ctx.db.write(), &body).await.unwrap();
    let letter = Letter {
        to: format!("{name}@example.org").parse().unwrap(),
        lang: Lang::Ar,
        subject: "خبر\r\nBcc: eva@example.org".to_owned(),
        body: body.digest,
        list: "letters",
        unsubscribe: format!("https://pacts.example/ar/following/unsubscribe/token-of-{name}"),
    };
    enqueue_letters(ctx, ctx.db.write(), vec![letter]).await.unwrap();
}

/// What went out, each unfolded.
fn sent(ctx: &Ctx) -> Vec<String> {
    let files = std::fs::read_dir(outbox(ctx)).unwrap();
    files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap().replace("\r\n ", " ").replace("  ", " ")).collect()
}

#[tokio::test]
async fn a_letter_is_text_and_html_and_says_where_to_refuse_it_in_one_click() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        letter(ctx, "ana").await;
        letter(ctx, "eva").await;
        assert_eq!(body::Entity::find().all(ctx.db.read()).await.unwrap().len(), 1, "one body for both");
        all(&mut postman(ctx)).await;
        let sent = sent(ctx);
        let ana = sent.iter().find(|mail| mail.contains("To: ana@example.org")).unwrap();
        for line in [
            "List-Unsubscribe: <https://pacts.example/ar/following/unsubscribe/token-of-ana>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "List-Id: <letters.localhost>",
            "Auto-Submitted: auto-generated",
            "Content-Type: multipart/alternative;",
        ] {
            assert!(ana.contains(line), "{line} in {ana}");
        }
        assert!(ana.find("text/plain").unwrap() < ana.find("text/html").unwrap(), "the text first");
        assert!(ana.contains("http://x/token-of-ana") && ana.contains("<p>token-of-ana</p>") && !ana.contains("token-of-eva"));
        assert!(!ana.contains("\nBcc:"), "no text begins another header");
    }
}

#[tokio::test]
async fn a_letter_that_is_refused_for_good_is_not_tried_again_and_its_status_is_kept() {
    for portal in Portal::each().await {
        let server = Server::on(0, Taken::default()).await;
        let ctx = by_smtp(&portal, server.port);
        letter(&ctx, "nobody").await;
        let mut postman = postman(&ctx);
        for _ in 0..100 {
            all(&mut postman).await;
            ctx.clock.travel(Duration::HOUR);
        }
        let letter = rows(&ctx).await["nobody@example.org"].clone();
        assert_eq!((letter.refused.as_deref(), letter.sent_at, server.taken().len()), (Some("550"), None, 0));
    }
}

#[tokio::test]
async fn a_mail_for_calendars_brings_what_they_take_beside_its_text() {
    let portal = Portal::sqlite().await;
    let ctx = &portal.ctx;
    let calendar = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n".to_owned();
    enqueue_for_calendars(ctx, ctx.db.write(), to("ana"), (Method::Cancel, calendar)).await.unwrap();
    all(&mut postman(ctx)).await;
    let sent = sent(ctx).swap_remove(0);
    assert!(sent.contains("Content-Type: text/calendar; method=CANCEL; charset=utf-8"), "{sent}");
    assert!(sent.contains("BEGIN:VCALENDAR") && !sent.contains("List-") && !sent.contains("Auto-Submitted"));
}
