//! `bare PORT FILE ENCODING`: a bare axum handler that answers the bytes of a file; the yardstick of `make bench`.

use axum::Router;
use axum::body::Bytes;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::routing::get;
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(port), Some(file), Some(encoding)) = (args.next(), args.next(), args.next()) else {
        return Err("usage: bare PORT FILE ENCODING".into());
    };
    let body = Bytes::from(std::fs::read(file)?);
    let page =
        get(move || async move { ([(CONTENT_TYPE, "text/html; charset=utf-8".to_owned()), (CONTENT_ENCODING, encoding)], body) });
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port.parse()?)).await?;
    axum::serve(listener, Router::new().route("/", page)).await?;
    Ok(())
}
