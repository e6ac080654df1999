//! `/data/catalog.jsonld`: the tables as a catalogue (DCAT 3), each file with the digest (SPDX) of its bytes.

use super::LICENCE;
use super::api::ROOT;
use super::files::{Format, parts};
use super::problem::Problem;
use super::state::State as Log;
use super::table::{TABLES, Table};
use crate::kernel::instant;
use crate::platform::ctx::Ctx;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use futures_util::TryStreamExt as _;
use sea_orm::DbErr;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use tokio::sync::Mutex;

/// The digest of a file, in hexadecimal, and its length in bytes.
type Sum = (String, u64);
/// The state that they are of, and those of each table in each format.
type Sums = Option<(String, Vec<[Sum; 2]>)>;

/// `/data/catalog.jsonld`
pub fn routes() -> Router<Ctx> {
    // The same state gives the same bytes, so they are read once for it.
    let sums: Arc<Mutex<Sums>> = Arc::default();
    Router::new().route("/data/catalog.jsonld", get(move |ctx, headers| catalogue(sums, ctx, headers)))
}

async fn catalogue(sums: Arc<Mutex<Sums>>, State(ctx): State<Ctx>, headers: HeaderMap) -> Result<Response, Problem> {
    let log = Log::now(&ctx).await?;
    if let Some(unchanged) = log.unchanged(&headers) {
        return Ok(unchanged);
    }
    let mut known = sums.lock().await;
    let sums = match known.take().filter(|(tag, _)| *tag == log.tag()) {
        Some((_, sums)) => sums,
        None => count(&ctx, log).await?,
    };
    let body = described(&ctx, log, &sums).to_string();
    *known = Some((log.tag(), sums));
    drop(known);
    Ok(log.mark(([(header::CONTENT_TYPE, "application/ld+json")], body).into_response()))
}

async fn count(ctx: &Ctx, log: Log) -> Result<Vec<[Sum; 2]>, DbErr> {
    let mut sums = Vec::new();
    for table in TABLES.iter() {
        let [csv, lines] = Format::ALL;
        sums.push([sum(ctx, log, table, csv).await?, sum(ctx, log, table, lines).await?]);
    }
    Ok(sums)
}

async fn sum(ctx: &Ctx, log: Log, table: &'static Table, format: Format) -> Result<Sum, DbErr> {
    let parts = parts(table, format, ctx.db.read().clone(), log.teller(ctx));
    let (digest, length) = parts
        .try_fold((Sha256::new(), 0), |(digest, length), part| async move {
            Ok((digest.chain_update(&part), length + part.len() as u64))
        })
        .await?;
    Ok((hex::encode(digest.finalize()), length))
}

fn described(ctx: &Ctx, log: Log, sums: &[[Sum; 2]]) -> Value {
    let url = |path: &str| ctx.config.url(path);
    let iri = |iri: &str| json!({ "@id": iri });
    let day = |at| json!({ "@type": "xsd:dateTime", "@value": instant::format(at) });
    let publisher =
        json!({ "@id": url("/#portal"), "@type": "foaf:Agent", "foaf:name": "Pacthouse", "foaf:homepage": iri(&url("/")) });
    let datasets: Vec<_> = TABLES.iter().zip(sums).map(|(table, sums)| dataset(ctx, log, table, sums)).collect();
    json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
            "spdx": "http://spdx.org/rdf/terms#", "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": url("/data/catalog.jsonld"),
        "@type": "dcat:Catalog",
        "dct:title": { "@language": "en", "@value": "Pacthouse" },
        "dct:description": { "@language": "en", "@value": "Integrity pacts: who signed, who keeps their word, who was sanctioned." },
        "dct:publisher": publisher,
        "dct:license": iri(LICENCE.1),
        "dct:modified": day(log.at),
        "foaf:homepage": iri(&url("/en/data")),
        "dcat:service": {
            "@id": url(ROOT), "@type": "dcat:DataService",
            "dct:title": { "@language": "en", "@value": "Pacthouse API" },
            "dcat:endpointURL": iri(&url(ROOT)),
            "dcat:endpointDescription": iri(&url("/api/openapi.json")),
        },
        "dcat:dataset": datasets,
    })
}

fn dataset(ctx: &Ctx, log: Log, table: &Table, sums: &[Sum; 2]) -> Value {
    let url = |path: &str| ctx.config.url(path);
    let iri = |iri: &str| json!({ "@id": iri });
    let files: Vec<_> = Format::ALL
        .iter()
        .zip(sums)
        .map(|(format, (digest, length))| {
            let file = url(&format!("/data/{}.{}", table.name, format.ending()));
            json!({
                "@id": file, "@type": "dcat:Distribution",
                "dct:title": { "@language": "en", "@value": format!("{}.{}", table.name, format.ending()) },
                "dcat:accessURL": iri(&url("/en/data")),
                "dcat:downloadURL": iri(&file),
                "dcat:mediaType": iri(&format!("https://www.iana.org/assignments/media-types/{}", format.media_type())),
                "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": length.to_string() },
                "dct:license": iri(LICENCE.1),
                "dct:conformsTo": iri(&url(&format!("/data/{}.schema.json", table.name))),
                "spdx:checksum": {
                    "@type": "spdx:Checksum",
                    "spdx:algorithm": iri("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                    "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": digest },
                },
            })
        })
        .collect();
    json!({
        "@id": url(&format!("/data/catalog.jsonld#{}", table.name)),
        "@type": "dcat:Dataset",
        "dct:title": { "@language": "en", "@value": table.name },
        "dct:description": { "@language": "en", "@value": table.says },
        "dct:identifier": table.name,
        "dct:publisher": iri(&url("/#portal")),
        "dct:license": iri(LICENCE.1),
        "dct:modified": { "@type": "xsd:dateTime", "@value": instant::format(log.changed) },
        "dcat:version": log.size.to_string(),
        "dcat:distribution": files,
    })
}
