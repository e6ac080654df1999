//! The evidence bundles of a sanction and of a finding: everything that a stranger needs to verify them offline.

use super::timeline::{notice_and_decision, opened};
use super::whole::one;
use crate::evidence::record::{FINDING, Opening, Proven, RecordBundle, SANCTION};
use crate::kernel::canonical::parse;
use crate::kernel::ids::{CaseId, FindingId};
use crate::log::server::{prove, verifier_key};
use crate::monitoring::server::entity::finding;
use crate::platform::ctx::Ctx;
use crate::site::Refusal;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use sea_orm::EntityTrait as _;

/// `/sanctions/{id}/evidence.json`
pub async fn download(State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: CaseId = id.parse().map_err(|_| Refusal::NotFound)?;
    let (sanction, organisation, pact) = one(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    let steps = opened(ctx.db.read(), id).await?;
    let decision = notice_and_decision(&steps).map(|(_, decision)| decision.sealed_seq.unsigned_abs().into());
    let mut openings = Vec::with_capacity(steps.len());
    for step in &steps {
        let Some(seq) = step.opened_seq else { continue };
        openings.push(Opening { sealed: proven(&ctx, step.sealed_seq).await?, opened: proven(&ctx, seq).await? });
    }
    let mut entries = vec![proven(&ctx, sanction.log_seq).await?];
    if sanction.changed_seq != sanction.log_seq {
        entries.push(proven(&ctx, sanction.changed_seq).await?);
    }
    let bundle = RecordBundle {
        v: 1.into(),
        kind: SANCTION.to_owned(),
        key: verifier_key(&ctx)?.to_string(),
        content: parse(&sanction.content).map_err(Refusal::internal)?,
        salt: sanction.salt,
        entries,
        steps: openings,
        decision,
    };
    file(&bundle, &format!("{}-{}-sanction", pact.slug, organisation.slug))
}

/// `/findings/{id}/evidence.json`
pub async fn download_finding(State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: FindingId = id.parse().map_err(|_| Refusal::NotFound)?;
    let finding = finding::Entity::find_by_id(id).one(ctx.db.read()).await?.ok_or(Refusal::NotFound)?;
    let bundle = RecordBundle {
        v: 1.into(),
        kind: FINDING.to_owned(),
        key: verifier_key(&ctx)?.to_string(),
        content: parse(&finding.content).map_err(Refusal::internal)?,
        salt: finding.salt,
        entries: vec![proven(&ctx, finding.log_seq).await?],
        steps: Vec::new(),
        decision: None,
    };
    file(&bundle, &format!("{id}.finding"))
}

/// An entry with its proof.
pub async fn proven(ctx: &Ctx, seq: i64) -> Result<Proven, Refusal> {
    let (json, proof) = prove(ctx, seq).await?.ok_or(Refusal::Internal)?;
    Ok(Proven { seq: seq.unsigned_abs().into(), json, proof: proof.to_string() })
}

/// The bundle, to be kept as a file.
pub fn file(bundle: &RecordBundle, name: &str) -> Result<Response, Refusal> {
    let name = format!("attachment; filename=\"{name}.evidence.json\"");
    let json = bundle.to_json().map_err(Refusal::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_DISPOSITION, name)], json).into_response())
}
