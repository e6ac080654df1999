//! `floor PORT DATABASE ROWS`: the least that a list of obligations costs; the floor of `make bench`.
//!
//! One hand-written query on the portal's own SQLite file, the first `ROWS` obligations by due day. `/list` writes them as a
//! plain HTML table with the columns and links of the portal's list, `/list.json` as JSON; both are compressed on the way, as
//! the portal's answers are. Nothing is translated, counted, filtered or kept.

mod html;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions, SqliteRow};
use sqlx::{Error, Row as _};
use tower_http::compression::CompressionLayer;
use uuid::Uuid;

/// English titles; the newest revision of the report and the newest finding, where there are any.
const LIST: &str = "
SELECT o.id, o.commitment_id, o.period_from, o.period_to, o.due_on, o.state, p.slug, p.title ->> 'en', g.slug, g.name,
       y.role, c.code, c.title ->> 'en', c.indicator ->> 'unit',
       (SELECT completion FROM reports r WHERE r.obligation_id = o.id ORDER BY revision DESC LIMIT 1),
       (SELECT value FROM reports r WHERE r.obligation_id = o.id ORDER BY revision DESC LIMIT 1),
       (SELECT completion FROM findings f WHERE f.obligation_id = o.id ORDER BY number DESC LIMIT 1)
FROM obligations o
JOIN commitments c ON c.id = o.commitment_id
JOIN organisations g ON g.id = o.organisation_id
JOIN parties y ON y.id = o.party_id
JOIN pacts p ON p.id = o.pact_id
ORDER BY o.due_on, o.ordinal LIMIT ?";

/// An obligation with what a list says of it.
#[derive(Serialize)]
struct Line {
    id: Uuid,
    commitment_id: Uuid,
    period_from: String,
    period_to: String,
    due_on: String,
    state: String,
    pact: String,
    pact_title: Option<String>,
    organisation: String,
    organisation_name: String,
    role: String,
    code: String,
    title: Option<String>,
    unit: Option<String>,
    completion: Option<String>,
    value: Option<f64>,
    found: Option<String>,
}

impl Line {
    fn read(row: &SqliteRow) -> Result<Self, Error> {
        Ok(Self {
            id: row.try_get(0)?,
            commitment_id: row.try_get(1)?,
            period_from: row.try_get(2)?,
            period_to: row.try_get(3)?,
            due_on: row.try_get(4)?,
            state: row.try_get(5)?,
            pact: row.try_get(6)?,
            pact_title: row.try_get(7)?,
            organisation: row.try_get(8)?,
            organisation_name: row.try_get(9)?,
            role: row.try_get(10)?,
            code: row.try_get(11)?,
            title: row.try_get(12)?,
            unit: row.try_get(13)?,
            completion: row.try_get(14)?,
            value: row.try_get(15)?,
            found: row.try_get(16)?,
        })
    }
}

#[derive(Clone)]
struct Floor {
    pool: SqlitePool,
    rows: i64,
}

impl Floor {
    async fn list(&self) -> Result<Vec<Line>, (StatusCode, String)> {
        let told = |error: Error| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string());
        let rows = sqlx::query(LIST).bind(self.rows).fetch_all(&self.pool).await.map_err(told)?;
        rows.iter().map(Line::read).collect::<Result<_, _>>().map_err(told)
    }
}

async fn as_html(State(floor): State<Floor>) -> Result<Html<String>, (StatusCode, String)> {
    Ok(Html(html::page(&floor.list().await?)))
}

async fn as_json(State(floor): State<Floor>) -> Result<Json<Vec<Line>>, (StatusCode, String)> {
    floor.list().await.map(Json)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(port), Some(database), Some(rows)) = (args.next(), args.next(), args.next()) else {
        return Err("usage: floor PORT DATABASE ROWS".into());
    };
    let options = SqliteConnectOptions::new().filename(database).read_only(true);
    // As many connections as the portal reads with.
    let pool = SqlitePoolOptions::new().max_connections(8).connect_with(options).await?;
    let routes = Router::new()
        .route("/list", get(as_html))
        .route("/list.json", get(as_json))
        .layer(CompressionLayer::new())
        .with_state(Floor { pool, rows: rows.parse()? });
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port.parse()?)).await?;
    axum::serve(listener, routes).await?;
    Ok(())
}
