//! The postman: takes mails from the outbox and hands them over, several at a time, over connections that stay open.
//!
//! When the mail server as a whole does not answer, the postman gives back what it holds and pauses: one second, then longer, up
//! to a minute. Then it knocks without a mail, and goes on when it is let in. So a server that was away for an hour finds every
//! mail as it was, and gets them within a minute of its return.

use super::entity::Model;
use super::lists::bodies_of;
use super::message::message;
use super::{body, give_back, give_up, lease, mark_sent, outbox, put_off, status};
use crate::kernel::ids::MailId;
use crate::platform::ctx::Ctx;
use lettre::message::Message;
use lettre::transport::smtp;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use sea_orm::DbErr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration as Wait;
use time::{Duration, OffsetDateTime};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// How many mails one server hands over side by side: each connection mostly waits for answers.
const CONNECTIONS: usize = 10;
/// How long the mail server may take over one mail, beginning to end; and over one answer.
const PATIENCE: (Wait, Wait) = (Wait::from_mins(2), Wait::from_secs(30));
/// Answers that speak of the server or of our account with it, not of a mail (RFC 5321, RFC 4954).
const OF_THE_SERVER: [u16; 6] = [421, 454, 530, 534, 535, 538];
/// The shortest and the longest pause between two knocks.
const PAUSES: (Duration, Duration) = (Duration::SECOND, Duration::MINUTE);

/// Carries mails for one server. Several servers may each have theirs.
pub struct Postman {
    ctx: Ctx,
    way: Way,
    pause: Option<Pause>,
    stop: watch::Receiver<bool>,
}

#[derive(Clone)]
enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

struct Pause {
    until: OffsetDateTime,
    length: Duration,
}

/// Why a mail was not taken. The text names nobody.
enum Failure {
    /// The mail server does not answer, or takes nothing.
    Server(String),
    /// It does not take this mail; for good, where a status is given.
    Mail(String, Option<String>),
}

impl From<smtp::Error> for Failure {
    fn from(error: smtp::Error) -> Self {
        match error.status().map(u16::from) {
            Some(code) if OF_THE_SERVER.contains(&code) => Self::Server(code.to_string()),
            Some(code) => {
                let for_good = error.is_permanent().then(|| status::of_answer(code, &error.to_string()));
                Self::Mail(code.to_string(), for_good)
            }
            None if error.is_client() => Self::Mail("it cannot be said in SMTP".to_owned(), None),
            None if error.is_response() => Self::Server("an answer that is no SMTP".to_owned()),
            None => Self::Server(error.to_string()),
        }
    }
}

impl Postman {
    /// The postman of a server, who begins nothing new once `stop` says so; fails where the mail server's URL is none.
    pub fn new(ctx: Ctx, stop: watch::Receiver<bool>) -> Result<Self, smtp::Error> {
        let way = match &ctx.config.smtp_url {
            Some(url) => Way::Smtp(AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.timeout(Some(PATIENCE.1)).build()),
            None => Way::Folder(outbox(&ctx)),
        };
        Ok(Self { ctx, way, pause: None, stop })
    }

    /// Sends some of what is due, and says whether more is waiting.
    pub async fn round(&mut self) -> Result<bool, DbErr> {
        if let Some(pause) = &self.pause {
            if self.ctx.clock.now() < pause.until {
                return Ok(false);
            }
            if let Err(why) = self.way.knock().await {
                self.rest(&why);
                return Ok(false);
            }
            tracing::info!("the mail server answers again");
            self.pause = None;
        }
        let mails = lease(&self.ctx).await?;
        let some = !mails.is_empty();
        self.hand_over(mails).await?;
        Ok(some && self.pause.is_none())
    }

    /// Hands over what was leased; gives back the rest when the server fails, the lease comes to its end, or all is to stop.
    async fn hand_over(&mut self, mails: Vec<Model>) -> Result<(), DbErr> {
        let Some(leased) = mails.first().map(|mail| mail.due_at) else { return Ok(()) };
        let bodies = bodies_of(self.ctx.db.read(), &mails).await?;
        let (mut waiting, mut running) = (mails.into_iter().peekable(), JoinSet::new());
        let mut untried = Vec::new();
        loop {
            let goes_on = self.pause.is_none() && !*self.stop.borrow() && self.ctx.clock.now() + PATIENCE.0 < leased;
            while goes_on && running.len() < CONNECTIONS {
                let Some(mail) = waiting.next() else { break };
                let body = mail.body_digest.as_ref().and_then(|digest| bodies.get(digest)).cloned();
                running.spawn(deliver(self.ctx.clone(), self.way.clone(), mail, body));
            }
            let Some(first) = running.join_next().await else { break };
            let others = std::iter::from_fn(|| running.try_join_next());
            let done: Vec<_> = std::iter::once(first).chain(others).filter_map(Result::ok).collect();
            untried.extend(self.settle(done).await);
        }
        untried.extend(waiting.map(|mail| mail.id));
        if untried.is_empty() { Ok(()) } else { give_back(&self.ctx, &untried, leased).await }
    }

    /// Notes what became of some mails; returns those that count as not tried.
    async fn settle(&mut self, done: Vec<(Model, Result<(), Failure>)>) -> Vec<MailId> {
        let (mut taken, mut refused, mut untried) = (Vec::new(), Vec::new(), Vec::new());
        for (mail, outcome) in done {
            match outcome {
                Ok(()) => taken.push(mail.id),
                Err(Failure::Mail(why, for_good)) => refused.push((mail, why, for_good)),
                Err(Failure::Server(why)) => {
                    untried.push(mail.id);
                    self.rest(&why);
                }
            }
        }
        // What was taken must not be sent again: nothing else happens before that is on record.
        while let Err(error) = mark_sent(&self.ctx, &taken).await {
            tracing::error!(%error, "mails that were sent could not be marked; trying again");
            tokio::time::sleep(Wait::from_secs(1)).await;
        }
        for (mail, why, for_good) in refused {
            if let Err(error) = self.note(&mail, &why, for_good).await {
                tracing::error!(%error, "it is tried again when its lease has run out");
            }
        }
        untried
    }

    /// Notes that a mail was refused. Letters that were refused for good are not tried again: what that says of their readers is for
    /// others to draw.
    async fn note(&self, mail: &Model, why: &str, for_good: Option<String>) -> Result<(), DbErr> {
        if let (Some(status), Some(_)) = (&for_good, &mail.list) {
            tracing::warn!(mail = %mail.id, status, "a letter was refused for good");
            return give_up(&self.ctx, mail, status).await;
        }
        tracing::warn!(mail = %mail.id, attempt = mail.attempts + 1, why, "a mail was not taken; it is tried again later");
        put_off(&self.ctx, mail).await
    }

    /// Pauses, longer than the last time; mails that fail together are one reason.
    fn rest(&mut self, why: &str) {
        let now = self.ctx.clock.now();
        let length = match &self.pause {
            Some(pause) if now < pause.until => return,
            Some(pause) => (pause.length + pause.length).min(PAUSES.1),
            None => PAUSES.0,
        };
        tracing::warn!(why, seconds = length.whole_seconds(), "the mail server does not answer; mails wait");
        self.pause = Some(Pause { until: now + length, length });
    }
}

impl Way {
    /// Whether mails would be taken.
    async fn knock(&self) -> Result<(), String> {
        match self {
            Self::Smtp(server) => match server.test_connection().await {
                Ok(true) => Ok(()),
                Ok(false) => Err("it takes no commands".to_owned()),
                Err(error) => Err(error.status().map_or_else(|| error.to_string(), |code| code.to_string())),
            },
            Self::Folder(folder) => tokio::fs::create_dir_all(folder).await.map_err(|error| error.to_string()),
        }
    }

    async fn take(&self, mail: &Model, message: Message) -> Result<(), Failure> {
        match self {
            Self::Smtp(server) => {
                let sent = tokio::time::timeout(PATIENCE.0, server.send(message)).await;
                sent.map_err(|_| Failure::Server("it takes too long".to_owned()))?.map(drop).map_err(Failure::from)
            }
            Self::Folder(folder) => write(folder, mail, message).await.map_err(|error| Failure::Server(error.to_string())),
        }
    }
}

async fn deliver(ctx: Ctx, way: Way, mail: Model, body: Option<Arc<body::Model>>) -> (Model, Result<(), Failure>) {
    let outcome = match message(&ctx, &mail, body.as_deref()) {
        Ok(message) => way.take(&mail, message).await,
        Err(_) => Err(Failure::Mail("it cannot be written".to_owned(), None)),
    };
    (mail, outcome)
}

async fn write(folder: &std::path::Path, mail: &Model, message: Message) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let part = folder.join(format!("{}.part", mail.id));
    tokio::fs::write(&part, message.formatted()).await?;
    tokio::fs::rename(&part, folder.join(format!("{}.eml", mail.id))).await
}
