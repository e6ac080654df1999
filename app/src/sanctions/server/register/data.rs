//! The register to take away: CSV (RFC 4180) and JSON Lines, read and sent a part at a time, so that memory stays flat.

use super::queries::state_of;
use super::whole::{Whole, after};
use crate::kernel::ids::CaseId;
use crate::kernel::instant;
use crate::log::server::size;
use crate::platform::atom::unchanged;
use crate::platform::ctx::Ctx;
use crate::site::Refusal;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream::try_unfold;
use sea_orm::DbErr;
use serde_json::{Value, json};
use time::OffsetDateTime;

/// How many sanctions are read at once.
pub(super) const AT_ONCE: u64 = 500;

/// The columns of the CSV file.
const COLUMNS: [&str; 26] = [
    "id",
    "url",
    "pact",
    "organisation",
    "organisation_name",
    "organisation_kind",
    "country",
    "article",
    "practice",
    "measure",
    "level",
    "body",
    "appeal_body",
    "is_changed",
    "is_settled",
    "told_on",
    "decided_on",
    "final_on",
    "begins_on",
    "ends_on",
    "state",
    "ending",
    "ended_on",
    "published_at",
    "log_seq",
    "changed_seq",
];

/// What a table says of one sanction.
fn fields(ctx: &Ctx, (s, o, p): &Whole) -> Value {
    let day = |day: Option<time::Date>| day.map(|d| d.to_string());
    json!({
        "id": s.id,
        "url": address(ctx, s.id),
        "pact": p.slug,
        "organisation": o.slug,
        "organisation_name": o.name,
        "organisation_kind": o.kind,
        "country": o.country,
        "article": s.article,
        "practice": s.practice,
        "measure": s.measure,
        "level": s.level,
        "body": s.body,
        "appeal_body": s.appeal_body,
        "is_changed": s.is_changed,
        "is_settled": s.is_settled,
        "told_on": day(s.told_on),
        "decided_on": day(s.decided_on),
        "final_on": s.final_on.to_string(),
        "begins_on": s.begins_on.to_string(),
        "ends_on": s.ends_on.to_string(),
        "state": state_of(s),
        "ending": s.ending,
        "ended_on": day(s.ended_on),
        "published_at": instant::format(s.published_at),
        "log_seq": s.log_seq,
        "changed_seq": s.changed_seq,
    })
}

/// The page of a sanction, whole.
pub(super) fn address(ctx: &Ctx, id: CaseId) -> String {
    format!("{}/en/sanctions/{id}", ctx.config.url(""))
}

/// `/data/sanctions.csv`
pub async fn csv(State(ctx): State<Ctx>, headers: HeaderMap) -> Result<Response, Refusal> {
    let head = format!("{}\r\n", COLUMNS.join(","));
    answer(ctx, &headers, "text/csv; charset=utf-8; header=present", "sanctions.csv", head, |ctx, rows| {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        for row in rows {
            let fields = fields(ctx, row);
            writer.write_record(COLUMNS.map(|column| cell(&fields[column]))).map_err(broken)?;
        }
        String::from_utf8(writer.into_inner().map_err(broken)?).map_err(broken)
    })
    .await
}

/// A value as a cell. What a spreadsheet would take for a formula is kept from being one.
fn cell(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

/// `/data/sanctions.jsonl`: the same, with all that is told and the salt that binds it to the log.
pub async fn json_lines(State(ctx): State<Ctx>, headers: HeaderMap) -> Result<Response, Refusal> {
    answer(ctx, &headers, "application/jsonl", "sanctions.jsonl", String::new(), |ctx, rows| {
        rows.iter()
            .map(|row| {
                let mut fields = fields(ctx, row);
                fields["content"] = serde_json::from_str(&row.0.content).map_err(broken)?;
                fields["salt"] = row.0.salt.as_str().into();
                Ok(format!("{fields}\n"))
            })
            .collect()
    })
    .await
}

pub(super) fn broken(error: impl std::fmt::Display) -> DbErr {
    DbErr::Custom(error.to_string())
}

/// Sends `head` and then what `line` makes of the sanctions, in the order of publication.
async fn answer(
    ctx: Ctx,
    headers: &HeaderMap,
    kind: &'static str,
    name: &str,
    head: String,
    line: impl Fn(&Ctx, &[Whole]) -> Result<String, DbErr> + Send + Sync + Copy + 'static,
) -> Result<Response, Refusal> {
    let tag = tag(&ctx, "").await?;
    if let Some(unchanged) = unchanged(headers, &tag) {
        return Ok(unchanged);
    }
    let parts = try_unfold(Some(Place { ctx, last: None, head }), move |place| async move {
        let Some(mut place) = place else { return Ok::<_, DbErr>(None) };
        let rows = after(place.ctx.db.read(), place.last, AT_ONCE).await?;
        let part = std::mem::take(&mut place.head) + &line(&place.ctx, &rows)?;
        place.last = rows.last().map(|(s, ..)| (s.published_at, s.id));
        let more = rows.len() as u64 == AT_ONCE;
        Ok(Some((part, more.then_some(place))))
    });
    Ok(data(kind, name, &tag, Body::from_stream(parts)))
}

/// Where the reading is.
struct Place {
    ctx: Ctx,
    last: Option<(OffsetDateTime, CaseId)>,
    head: String,
}

/// Data for programs of others.
pub(super) fn data(kind: &'static str, name: &str, tag: &str, body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "public, no-cache".to_owned()),
        (header::ETAG, tag.to_owned()),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()),
    ];
    (headers, body).into_response()
}

/// What the data depend on: the log, the release, and `of` what was asked for.
pub(super) async fn tag(ctx: &Ctx, of: &str) -> Result<String, Refusal> {
    Ok(format!("W/\"{}-{}{of}\"", size(ctx.db.read()).await?, env!("CARGO_PKG_VERSION")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(cell(&json!("=1+1")), "'=1+1");
        assert_eq!(cell(&json!("@SUM(A1)")), "'@SUM(A1)");
        assert_eq!(cell(&json!("Acme")), "Acme");
        assert_eq!((cell(&Value::Null), cell(&json!(3)), cell(&json!(true))), (String::new(), "3".to_owned(), "true".to_owned()));
    }
}
