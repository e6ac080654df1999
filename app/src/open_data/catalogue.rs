//! `/data/catalog.jsonld`: the tables as a catalogue (DCAT 3), each file with the digest (SPDX) of its bytes.

use super::LICENCE;
use super::api::ROOT;
use super::edition::{Edition, editions, modified};
use super::files::{Format, parts};
use super::problem::Problem;
use super::state::{Source, State as Log};
use super::table::{Asked, TABLES, Table, broken};
use crate::kernel::instant;
use crate::platform::ctx::Ctx;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use futures_util::{Stream, TryStreamExt as _};
use sea_orm::DbErr;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use time::{Duration, OffsetDateTime};
use tokio::sync::{Mutex, watch};

/// For each second that the tables were read, they are not read again for so many.
const REST: i32 = 9;

/// The digest of a file, in hexadecimal, and its length in bytes.
type Sum = (String, u64);

/// A table as it was counted: its version, and the sum of its file in each format.
type Counted = (Option<Edition>, [Sum; 2]);

/// What is known of all tables, and the state that it is of.
struct Known {
    log: Log,
    tables: Vec<Counted>,
}

/// What was counted last, kept for everyone who asks.
///
/// To count is to read every table to its end, and anyone may ask, at each growth of the log. So it is done beside the requests,
/// by one at a time, for a tenth of the time at most; until it is done the catalogue tells the state that was counted last, with
/// its date and its versions. Only the first request after a start waits.
#[derive(Clone)]
struct Counts {
    known: Arc<watch::Sender<Option<Arc<Known>>>>,
    /// Who holds it counts; before the moment in it nobody does.
    turn: Arc<Mutex<OffsetDateTime>>,
}

/// `/data/catalog.jsonld`
pub fn routes() -> Router<Ctx> {
    let counts = Counts::new();
    Router::new().route("/data/catalog.jsonld", get(move |ctx, headers| catalogue(counts, ctx, headers)))
}

async fn catalogue(counts: Counts, State(ctx): State<Ctx>, headers: HeaderMap) -> Result<Response, Problem> {
    let log = Log::now(&ctx).await?;
    let mut known = counts.last();
    if known.as_ref().is_none_or(|known| known.log.tag() != log.tag()) {
        counts.begin(&ctx);
    }
    if known.is_none() {
        drop(counts.turn.lock().await);
        known = counts.last();
    }
    let known = known.ok_or_else(|| broken("the tables could not be counted"))?;
    if let Some(unchanged) = known.log.unchanged(&headers) {
        return Ok(unchanged);
    }
    let body = described(&ctx, &known).to_string();
    Ok(known.log.mark(([(header::CONTENT_TYPE, "application/ld+json")], body).into_response()))
}

impl Counts {
    /// Nothing was counted yet.
    fn new() -> Self {
        Self { known: Arc::new(watch::channel(None).0), turn: Arc::new(Mutex::new(OffsetDateTime::UNIX_EPOCH)) }
    }

    fn last(&self) -> Option<Arc<Known>> {
        self.known.borrow().clone()
    }

    /// Counts, unless somebody does or did just now.
    fn begin(&self, ctx: &Ctx) {
        let Ok(mut turn) = self.turn.clone().try_lock_owned() else { return };
        let begun = ctx.clock.now();
        if begun < *turn {
            return;
        }
        let (ctx, known) = (ctx.clone(), self.known.clone());
        tokio::spawn(async move {
            let counted = count(&ctx).await;
            // What fails at once would be begun at once by the next request.
            let least = if counted.is_err() { Duration::SECOND } else { Duration::ZERO };
            let now = ctx.clock.now();
            *turn = now + Ord::max(now - begun, least) * REST;
            match counted {
                Ok(counted) => drop(known.send_replace(Some(Arc::new(counted)))),
                Err(error) => tracing::error!(%error, "the tables could not be counted"),
            }
        });
    }
}

/// Counts the files of all tables in one state.
async fn count(ctx: &Ctx) -> Result<Known, DbErr> {
    let (log, tx) = Log::snapshot(ctx).await?;
    let (source, teller) = (Source::Snapshot(tx.clone()), log.teller(ctx));
    let mut tables = Vec::new();
    for (table, edition) in TABLES.iter().zip(editions(tx.as_ref()).await?) {
        let file = |format| parts(table, Asked::all(table.at_once, format), source.clone(), teller.clone());
        let [csv, lines] = Format::ALL;
        tables.push((edition, [sum(file(csv)).await?, sum(file(lines)).await?]));
    }
    Ok(Known { log, tables })
}

async fn sum(parts: impl Stream<Item = Result<Vec<u8>, DbErr>> + Send) -> Result<Sum, DbErr> {
    let (digest, length) = parts
        .try_fold((Sha256::new(), 0), |(digest, length), part| async move {
            Ok((digest.chain_update(&part), length + part.len() as u64))
        })
        .await?;
    Ok((hex::encode(digest.finalize()), length))
}

fn described(ctx: &Ctx, Known { log, tables }: &Known) -> Value {
    let url = |path: &str| ctx.config.url(path);
    let iri = |iri: &str| json!({ "@id": iri });
    let day = |at| json!({ "@type": "xsd:dateTime", "@value": instant::format(at) });
    let publisher =
        json!({ "@id": url("/#portal"), "@type": "foaf:Agent", "foaf:name": "Pacthouse", "foaf:homepage": iri(&url("/")) });
    let datasets: Vec<_> = TABLES.iter().zip(tables).map(|(table, counted)| dataset(ctx, *log, table, counted)).collect();
    json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
            "adms": "http://www.w3.org/ns/adms#",
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

fn dataset(ctx: &Ctx, log: Log, table: &Table, (edition, sums): &Counted) -> Value {
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
    let mut dataset = json!({
        "@id": url(&format!("/data/catalog.jsonld#{}", table.name)),
        "@type": "dcat:Dataset",
        "dct:title": { "@language": "en", "@value": table.name },
        "dct:description": { "@language": "en", "@value": table.says },
        "dct:identifier": table.name,
        "dct:publisher": iri(&url("/#portal")),
        "dct:license": iri(LICENCE.1),
        "dct:modified": { "@type": "xsd:dateTime", "@value": instant::format(modified(table, *edition, log)) },
        // The number of the log's entry that last changed it.
        "dcat:version": edition.map_or_else(|| "empty".to_owned(), |edition| edition.seq.to_string()),
        "dcat:distribution": files,
    });
    if let Some(edition) = edition {
        let notes = format!("Entry {} of the log, {}.", edition.seq, instant::format(edition.at));
        dataset["adms:versionNotes"] = json!({ "@language": "en", "@value": notes });
        dataset["foaf:page"] = iri(&url(&format!("/en{}", edition.since())));
    }
    dataset
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::testing::Portal;
    use sea_orm::ConnectionTrait as _;

    #[tokio::test]
    async fn a_count_that_failed_is_not_begun_again_by_the_next_request() {
        for portal in Portal::each().await {
            portal.ctx.db.write().execute_unprepared("ALTER TABLE updates RENAME TO gone").await.unwrap();
            let counts = Counts::new();
            counts.begin(&portal.ctx);
            assert!(*counts.turn.lock().await > portal.ctx.clock.now() && counts.last().is_none());
        }
    }
}
