//! What the operator decides. Read from the environment by the server; here only its shape.

use super::oidc::Provider;
use std::net::SocketAddr;
use std::path::PathBuf;
use url::Url;

/// Everything that was configured.
#[derive(Clone, Debug)]
pub struct Config {
    /// The address to listen on.
    pub addr: SocketAddr,
    /// The URL under which the public reaches the portal, without a trailing slash in its use.
    pub base_url: Url,
    /// The database's URL, `sqlite://…` or `postgres://…`.
    pub database_url: String,
    /// Where files, the outbox and, by default, database and key are kept.
    pub data_dir: PathBuf,
    /// Where the content of files is kept: `file:///…` or `s3://bucket/…`.
    pub files_url: Url,
    /// The program that looks at each file for malware, with its arguments; without one, files are not scanned.
    pub scan_command: Option<String>,
    /// The file that holds the log's Ed25519 key.
    pub log_key_file: PathBuf,
    /// The mail server; without one, mails go to the outbox folder.
    pub smtp_url: Option<String>,
    /// The sender of all mails.
    pub mail_from: String,
    /// Where mail servers report what could not be delivered; without it, to the sender.
    pub mail_bounces: Option<String>,
    /// The identity providers by which people may sign in.
    pub providers: Vec<Provider>,
    /// Whether the demonstration cast may sign in without a mail.
    pub demo: bool,
    /// How many requests one address may make to a guarded door.
    pub limits: Limits,
}

/// Requests that one address may make in a minute to the doors that send mail or take codes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Per minute and address.
    pub guarded_per_minute: u32,
}

impl Config {
    /// The absolute URL of a path on this portal.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base_url.as_str().trim_end_matches('/'))
    }

    /// The origin that browsers must name when they post a form (RFC 6454).
    pub fn origin(&self) -> String {
        self.base_url.origin().ascii_serialization()
    }

    /// The name of the log in its checkpoints: the portal's host and path without the scheme (C2SP tlog-checkpoint).
    pub fn log_origin(&self) -> String {
        let url = self.url("/log");
        url.split_once("://").map_or(url.clone(), |(_, rest)| rest.to_owned())
    }
}
