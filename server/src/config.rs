//! The environment, read once. A wrong value stops the start with one line that names the variable, what it held
//! and what it takes; a secret's value is not repeated.

mod providers;

use app::kernel::text::EmailAddress;
use app::platform::config::{Config, Limits};
use std::borrow::Cow;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use url::Url;

const FILES_TAKES: &str =
    "file:///an/absolute/folder, or s3://bucket and perhaps a folder in it (keys and region come from AWS_… variables)";

/// A variable that could not be used.
#[derive(Debug)]
pub struct BadVariable {
    name: Cow<'static, str>,
    held: String,
    takes: &'static str,
}

impl BadVariable {
    fn new(name: impl Into<Cow<'static, str>>, held: impl Into<String>, takes: &'static str) -> Self {
        Self { name: name.into(), held: held.into(), takes }
    }
}

impl std::fmt::Display for BadVariable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} holds {}, but takes {}", self.name, self.held, self.takes)
    }
}

impl std::error::Error for BadVariable {}

/// Reads the configuration; `demo` is the command line's word.
pub fn read(demo: bool) -> Result<Config, BadVariable> {
    let addr: SocketAddr = parsed("PACTHOUSE_ADDR", "127.0.0.1:3000", "an address and port such as 127.0.0.1:3000")?;
    let base_url: Url =
        parsed("PACTHOUSE_BASE_URL", &format!("http://localhost:{}", addr.port()), "a URL such as https://pacts.example.org")?;
    let data_dir: PathBuf = variable("PACTHOUSE_DATA_DIR").unwrap_or_else(|| "data".to_owned()).into();
    let database_url =
        variable("DATABASE_URL").unwrap_or_else(|| format!("sqlite://{}", data_dir.join("pacthouse.db").display()));
    if !["sqlite:", "postgres:", "postgresql:"].iter().any(|s| database_url.starts_with(s)) {
        return Err(secret("DATABASE_URL", "a URL that begins with sqlite:// or postgres://"));
    }
    let files_url = files_url(&data_dir)?;
    let smtp_url = variable("SMTP_URL");
    if smtp_url.as_ref().is_some_and(|url| !["smtp://", "smtps://"].iter().any(|s| url.starts_with(s))) {
        return Err(secret("SMTP_URL", "a URL that begins with smtp:// or smtps://"));
    }
    let public = variable("PACTHOUSE_ALLOW_PUBLIC_DEMO").is_some_and(|v| v == "1");
    if demo && !addr.ip().is_loopback() && !public {
        let takes = "a loopback address while --demo is given, since anyone may then sign in as anyone (PACTHOUSE_ALLOW_PUBLIC_DEMO=1 lifts this)";
        return Err(BadVariable::new("PACTHOUSE_ADDR", format!("`{addr}`"), takes));
    }
    Ok(Config {
        log_key_file: variable("PACTHOUSE_LOG_KEY_FILE").map_or_else(|| data_dir.join("log.key"), PathBuf::from),
        mail_from: variable("PACTHOUSE_MAIL_FROM").unwrap_or_else(|| format!("Pacthouse <no-reply@{}>", mail_domain(&base_url))),
        mail_bounces: bounces()?,
        limits: Limits { guarded_per_minute: parsed("PACTHOUSE_LIMIT", "20", "a number of requests a minute, from 1 up")? },
        addr,
        base_url,
        database_url,
        data_dir,
        files_url,
        scan_command: variable("PACTHOUSE_SCAN_COMMAND"),
        smtp_url,
        providers: providers::read(
            std::env::vars_os().filter_map(|(n, v)| Some((n.into_string().ok()?, v.into_string().ok()?))),
        )?,
        demo,
    })
}

/// A bare address, if one was named.
fn bounces() -> Result<Option<String>, BadVariable> {
    const NAME: &str = "PACTHOUSE_MAIL_BOUNCES";
    let Some(held) = variable(NAME) else { return Ok(None) };
    match held.parse::<EmailAddress>() {
        Ok(_) => Ok(Some(held)),
        Err(_) => Err(BadVariable::new(NAME, format!("`{held}`"), "an address such as bounces@pacts.example.org")),
    }
}

/// A folder below the data folder, unless another folder or a bucket was named.
fn files_url(data_dir: &Path) -> Result<Url, BadVariable> {
    const NAME: &str = "PACTHOUSE_FILES_URL";
    let folder = std::path::absolute(data_dir.join("files")).ok().and_then(|folder| Url::from_directory_path(folder).ok());
    let url: Url = parsed(NAME, &folder.map(String::from).unwrap_or_default(), FILES_TAKES)?;
    let good = match url.scheme() {
        "file" => url.to_file_path().is_ok_and(|folder| folder.is_absolute()),
        "s3" => url.host_str().is_some_and(|bucket| !bucket.is_empty()) && url.username().is_empty() && url.query().is_none(),
        _ => false,
    };
    match good {
        true => Ok(url),
        // It may hold a key where a bucket's name belongs.
        false if url.password().is_some() => Err(secret(NAME, FILES_TAKES)),
        false => Err(BadVariable::new(NAME, format!("`{url}`"), FILES_TAKES)),
    }
}

fn mail_domain(url: &Url) -> String {
    match url.host_str() {
        Some("localhost") | None => "localhost.localdomain".to_owned(),
        Some(host) => host.to_owned(),
    }
}

fn variable(name: &'static str) -> Option<String> {
    std::env::var(name).ok().filter(|v| !v.is_empty())
}

fn parsed<T: FromStr>(name: &'static str, default: &str, takes: &'static str) -> Result<T, BadVariable> {
    let held = variable(name).unwrap_or_else(|| default.to_owned());
    held.parse().map_err(|_| BadVariable::new(name, format!("`{held}`"), takes))
}

fn secret(name: impl Into<Cow<'static, str>>, takes: &'static str) -> BadVariable {
    BadVariable::new(name, "something else (not shown, it may hold a secret)", takes)
}
