//! How the portal asks providers: over TLS by ring, with little patience, following no redirect, reading no long answer.

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use thiserror::Error;
use tokio::sync::OnceCell;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest answer that is read, in bytes.
const LONGEST: usize = 1 << 20;

/// Why there was no answer.
#[derive(Debug, Error)]
pub enum HttpError {
    /// The connection failed, or took too long.
    #[error(transparent)]
    Failed(#[from] reqwest::Error),
    /// The provider says that it is out of order.
    #[error("answered {0}")]
    OutOfOrder(http::StatusCode),
    /// Longer than any good answer.
    #[error("answered more than {LONGEST} bytes")]
    TooLong,
}

/// Asks providers. The connections are made ready when the first is needed.
#[derive(Clone, Debug, Default)]
pub struct Http(Arc<OnceCell<reqwest::Client>>);

impl Http {
    async fn client(&self) -> Result<&reqwest::Client, HttpError> {
        let make = async || {
            // A second telling changes nothing.
            rustls::crypto::ring::default_provider().install_default().ok();
            reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).timeout(PATIENCE).build()
        };
        Ok(self.0.get_or_try_init(make).await?)
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let mut answer = self.client().await?.execute(request.try_into()?).await?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        if status.is_server_error() {
            return Err(HttpError::OutOfOrder(status));
        }
        let mut body = Vec::new();
        while let Some(part) = answer.chunk().await? {
            body.extend_from_slice(&part);
            if body.len() > LONGEST {
                return Err(HttpError::TooLong);
            }
        }
        let mut response = HttpResponse::new(body);
        (*response.status_mut(), *response.headers_mut()) = (status, headers);
        Ok(response)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}
