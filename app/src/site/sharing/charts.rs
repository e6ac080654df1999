//! `/charts/{name}.{svg,png,csv}`: the public charts, to be printed and shown elsewhere.

use super::LICENCE;
use super::drawn::{Asked, Drawn, find};
use crate::kernel::locale::Lang;
use crate::platform::atom::unchanged;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::speaking;
use crate::platform::raster;
use crate::site::Refusal;
use crate::ui::chart::FORMATS;
use crate::ui::{Chart, Imprint};
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use sha2::{Digest as _, Sha256};

/// A picture's own policy: it has its styles inside, and does nothing.
const CSP: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// The file.
pub async fn file(
    State(ctx): State<Ctx>,
    Path(file): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (name, format) = file.rsplit_once('.').filter(|(_, f)| FORMATS.contains(f)).ok_or(Refusal::NotFound)?;
    let lang = asked.lang.parse().unwrap_or(Lang::En);
    let drawn = find(&ctx, name, &asked, lang).await?.ok_or(Refusal::NotFound)?;
    let text = match format {
        "csv" => csv(&drawn.chart).map_err(Refusal::internal)?,
        _ => speaking(lang, || drawn.chart.picture(&imprint(&ctx, lang, &drawn))),
    };
    let tag = format!("\"{}-{format}\"", &hex::encode(Sha256::digest(text.as_bytes()))[..24]);
    if let Some(unchanged) = unchanged(&headers, &tag) {
        return Ok(unchanged);
    }
    let (kind, body) = match format {
        "png" => ("image/png", Body::from(raster::png(text).await.map_err(Refusal::internal)?)),
        "svg" => ("image/svg+xml", Body::from(text)),
        _ => ("text/csv; charset=utf-8; header=present", Body::from(text)),
    };
    Ok(answer(kind, &format!("{name}-{lang}.{format}"), tag, body))
}

/// Source, day and licence, in the picture itself.
fn imprint(ctx: &Ctx, lang: Lang, drawn: &Drawn) -> Imprint {
    let own = if ctx.config.demo { lang.t("chart-source-demo") } else { lang.t("chart-source-own") };
    let (source, licence) = drawn.source.clone().unwrap_or_else(|| (own, LICENCE.to_owned()));
    let words = [("source", source.into()), ("day", lang.date(ctx.clock.today()).into()), ("licence", licence.into())];
    Imprint { source: lang.ta("chart-imprint", &words), address: ctx.config.url(&format!("/{lang}{}", drawn.page)) }
}

/// The table (RFC 4180). What a spreadsheet would take for a formula is kept from being one.
fn csv(chart: &Chart) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in chart.table() {
        writer.write_record(row.iter().map(|cell| cell_of(cell)))?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

fn cell_of(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && text.parse::<f64>().is_err();
    if formula { format!("'{text}") } else { text.to_owned() }
}

fn answer(kind: &'static str, name: &str, tag: String, body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "public, max-age=300".to_owned()),
        (header::ETAG, tag),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()),
        (header::CONTENT_SECURITY_POLICY, CSP.to_owned()),
    ];
    let mut answer = (headers, body).into_response();
    // It is made to stand on the pages of others.
    answer
        .headers_mut()
        .insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
    answer
}
