//! Another portal over HTTP: its key, its checkpoint, its tiles, and where cosignatures are left.

use super::Trouble;
use crate::log::note::{Note, VerifierKey};
use crate::log::tile::Tile;
use reqwest::{Client, RequestBuilder, Response, StatusCode, header};
use std::time::Duration;
use url::Url;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// The most of an answer that is read, in bytes: a tile has 8,192.
const MOST: usize = 64 * 1024;

/// A portal that is watched.
pub struct Portal {
    url: String,
    client: Client,
}

impl Portal {
    /// The portal at this address.
    pub fn new(url: &Url) -> Result<Self, Trouble> {
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err(Trouble::Here(format!("`{url}` is not the address of a portal, such as https://pacts.example.org")));
        }
        // One provider for the whole process, whoever asks first.
        rustls::crypto::ring::default_provider().install_default().ok();
        let agent = concat!("pacthouse-witness/", env!("CARGO_PKG_VERSION"));
        let client = Client::builder().timeout(PATIENCE).user_agent(agent).build();
        let client = client.map_err(|error| Trouble::Here(words(&error)))?;
        Ok(Self { url: url.as_str().trim_end_matches('/').to_owned(), client })
    }

    /// Its address, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The key that its log says it has.
    pub async fn key(&self) -> Result<VerifierKey, Trouble> {
        let text = self.text("/log/key").await?;
        text.trim_end().parse().map_err(|_| Trouble::Portal(format!("{}/log/key: not the key of a log", self.url)))
    }

    /// Its newest checkpoint.
    pub async fn checkpoint(&self) -> Result<Note, Trouble> {
        let text = self.text("/log/checkpoint").await?;
        text.parse().map_err(|_| Trouble::Portal(format!("{}/log/checkpoint: not a checkpoint", self.url)))
    }

    /// The hashes of a tile; a log may have only the full one by now (C2SP tlog-tiles).
    pub async fn tile(&self, tile: Tile) -> Result<Vec<u8>, Trouble> {
        match self.get(&format!("/log/tile/{tile}")).await? {
            (StatusCode::NOT_FOUND, _) if !tile.is_full() => self.whole(&format!("/log/tile/{}", tile.full())).await,
            (StatusCode::OK, bytes) => Ok(bytes),
            (status, _) => Err(Trouble::Portal(format!("{}/log/tile/{tile}: {status}", self.url))),
        }
    }

    /// Leaves a cosigned checkpoint; answers why it was not taken, if it was not.
    pub async fn give(&self, cosigned: &Note) -> Result<Option<String>, Trouble> {
        let post = self.client.post(format!("{}/log/cosigned", self.url));
        let post = post.header(header::CONTENT_TYPE, "text/plain; charset=utf-8").body(cosigned.to_string());
        let (status, bytes) = self.ask(post).await?;
        if status.is_success() {
            return Ok(None);
        }
        if status.is_server_error() || matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT) {
            return Err(Trouble::Portal(format!("{}/log/cosigned: {status}", self.url)));
        }
        let problem: serde_json::Value = serde_json::from_slice(&bytes).unwrap_or_default();
        Ok(Some(problem["detail"].as_str().map_or_else(|| status.to_string(), str::to_owned)))
    }

    async fn text(&self, path: &str) -> Result<String, Trouble> {
        let bytes = self.whole(path).await?;
        String::from_utf8(bytes).map_err(|_| Trouble::Portal(format!("{}{path}: not text", self.url)))
    }

    async fn whole(&self, path: &str) -> Result<Vec<u8>, Trouble> {
        match self.get(path).await? {
            (StatusCode::OK, bytes) => Ok(bytes),
            (status, _) => Err(Trouble::Portal(format!("{}{path}: {status}", self.url))),
        }
    }

    async fn get(&self, path: &str) -> Result<(StatusCode, Vec<u8>), Trouble> {
        self.ask(self.client.get(format!("{}{path}", self.url)).header(header::CACHE_CONTROL, "no-cache")).await
    }

    async fn ask(&self, request: RequestBuilder) -> Result<(StatusCode, Vec<u8>), Trouble> {
        let answer = request.send().await.map_err(|error| Trouble::Portal(words(&error)))?;
        Ok((answer.status(), body(answer).await?))
    }
}

/// The body, as far as anything that is asked for here may go.
async fn body(mut answer: Response) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(|error| Trouble::Portal(words(&error)))? {
        bytes.extend_from_slice(&part);
        if bytes.len() > MOST {
            return Err(Trouble::Portal("the answer is longer than anything that was asked for".to_owned()));
        }
    }
    Ok(bytes)
}

/// An error with all that caused it: the first alone does not say why.
fn words(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
