//! `/data/{table}.csv`, `.jsonl` and `.schema.json`: each table, whole or what its filters let through, read and sent a part at a
//! time, so that memory stays flat.

use super::asked::selected;
use super::problem::Problem;
use super::state::{Source, State as Log};
use super::table::{Asked, Place, TABLES, Table, Teller, broken};
use super::{api, cells, package};
use crate::platform::ctx::Ctx;
use axum::Router;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use futures_util::Stream;
use futures_util::stream::try_unfold;
use sea_orm::DbErr;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 4180, UTF-8, with a header row.
    Csv,
    /// A JSON object a line.
    JsonLines,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Csv, Self::JsonLines];

    /// The ending of its file's name.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::JsonLines => "jsonl",
        }
    }

    /// Its name among people.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::JsonLines => "JSON Lines",
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv",
            Self::JsonLines => "application/jsonl",
        }
    }
}

/// The files of all tables.
pub fn routes() -> Router<Ctx> {
    TABLES.iter().fold(Router::new(), |routes, table| {
        let routes = Format::ALL.into_iter().fold(routes, |routes, format| {
            let path = format!("/data/{}.{}", table.name, format.ending());
            routes.route(&path, get(move |ctx, headers, query| file(table, format, ctx, headers, query)))
        });
        routes.route(&format!("/data/{}.schema.json", table.name), get(async move || schema(table)))
    })
}

async fn file(
    table: &'static Table,
    format: Format,
    State(ctx): State<Ctx>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let query = query.unwrap_or_default();
    let asked = selected(table, format, &query, ctx.db.backend())?;
    let log = Log::now(&ctx).await?.narrowed(&query);
    if let Some(unchanged) = log.unchanged(&headers) {
        return Ok(unchanged);
    }
    let kind = match format {
        Format::Csv => "text/csv; charset=utf-8; header=present",
        Format::JsonLines => "application/jsonl",
    };
    let parts = parts(table, asked, ctx.db.read().into(), log.teller(&ctx));
    let mut answer = ([(header::CONTENT_TYPE, kind)], Body::from_stream(parts)).into_response();
    let selection = if query.is_empty() { "" } else { "-selection" };
    let name = format!("inline; filename=\"{}{selection}.{}\"", table.name, format.ending());
    if let Ok(name) = HeaderValue::try_from(name) {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(log.mark(answer))
}

/// All that is asked for as the bytes of a file, a part at a time; the next part is read while one is written. A file by itself
/// is read as it is from part to part, so that a slow reader holds no connection.
pub fn parts(
    table: &'static Table,
    asked: Asked,
    source: Source,
    teller: Teller,
) -> impl Stream<Item = Result<Vec<u8>, DbErr>> + Send {
    let (most, format) = (asked.most, asked.format);
    let read = move |after: Option<Place>| {
        let (source, teller, asked) = (source.clone(), teller.clone(), Asked { after, ..asked.clone() });
        tokio::spawn(async move { table.read(source, asked, &teller).await })
    };
    let head = match format {
        Format::Csv => cells::head(table.fields.iter().map(|f| f.name.as_str())),
        Format::JsonLines => Vec::new(),
    };
    try_unfold((Some(read(None)), head, read), move |(reading, mut bytes, read)| async move {
        let Some(reading) = reading else { return Ok(None) };
        let part = reading.await.map_err(broken)??;
        let full = part.records == most;
        let next = part.last.filter(|_| full).map(|place| read(Some(place)));
        bytes.extend(part.lines);
        Ok(Some((bytes, (next, Vec::new(), read))))
    })
}

fn schema(table: &'static Table) -> Response {
    api::sent(package::schema(table).to_string().into_bytes())
}
