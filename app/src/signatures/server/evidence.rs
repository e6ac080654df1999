//! The evidence bundle of a signature: everything a stranger needs to verify it offline.

use super::attest::witnesses_of;
use super::entity::{attestation, signature};
use super::queries::{replacements, signed};
use crate::evidence::bundle::{Afterwards, Bundle, LoggedEntry, Parts, PasskeyAct, Registration};
use crate::evidence::passkey::Assertion;
use crate::evidence::statement::Salt;
use crate::kernel::ids::{AttestationId, SignatureId};
use crate::log::server::{prove, verifier_key};
use crate::passkeys::server::entity::binding;
use crate::platform::ctx::Ctx;
use crate::site::Refusal;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use sea_orm::{EntityTrait as _, QueryFilter as _};

/// The bundle, to be kept as a file.
pub async fn download(State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: SignatureId = id.parse().map_err(|_| Refusal::NotFound)?;
    let signed = signed(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    if signed.signature.erased_seq.is_some() {
        return Err(Refusal::Gone);
    }
    let name = format!("attachment; filename=\"{}-{}.evidence.json\"", signed.pact.slug, signed.organisation.slug);
    let json = bundle(&ctx, &signed.signature).await?.to_json().map_err(Refusal::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_DISPOSITION, name)], json).into_response())
}

/// The bundle of what countersigned or witnessed signatures.
pub async fn download_attestation(State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: AttestationId = id.parse().map_err(|_| Refusal::NotFound)?;
    let found = attestation::Entity::find_by_id(id).one(ctx.db.read()).await?.ok_or(Refusal::NotFound)?;
    if found.erased_seq.is_some() {
        return Err(Refusal::Gone);
    }
    let name = format!("attachment; filename=\"{}-{}.evidence.json\"", found.kind, found.log_seq);
    let attestation::Model { statement, person_salt, seal, passkey, oidc, log_seq, annulled_seq, .. } = found;
    let act = Stated { statement, person_salt, seal, passkey, oidc, log_seq, since: annulled_seq.into_iter().collect() };
    let json = put_together(&ctx, &act).await?.to_json().map_err(Refusal::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_DISPOSITION, name)], json).into_response())
}

/// A stated act as a bundle needs it.
struct Stated {
    statement: String,
    person_salt: String,
    seal: String,
    passkey: Option<String>,
    oidc: Option<String>,
    log_seq: i64,
    /// The entries that speak of it since.
    since: Vec<i64>,
}

/// The bundle of a signature; of what was attested of it, what stands.
pub async fn bundle(ctx: &Ctx, signature: &signature::Model) -> Result<Bundle, Refusal> {
    let s = signature.clone();
    let mut since: Vec<i64> = [s.countersigned_seq, s.withdrawn_seq, s.annulled_seq].into_iter().flatten().collect();
    since.extend(replacements(ctx.db.read(), &s).await?.iter().map(|(seq, _)| seq));
    let witnesses = witnesses_of(ctx.db.read(), s.id).await?;
    since.extend(witnesses.iter().filter(|(act, _)| act.annulled_seq.is_none()).map(|(act, _)| act.log_seq));
    since.sort_unstable();
    let signature::Model { statement, person_salt, seal, passkey, oidc, log_seq, .. } = s;
    put_together(ctx, &Stated { statement, person_salt, seal, passkey, oidc, log_seq, since }).await
}

async fn put_together(ctx: &Ctx, signature: &Stated) -> Result<Bundle, Refusal> {
    let (entry, proof) = prove(ctx, signature.log_seq).await.map_err(Refusal::internal)?.ok_or(Refusal::Internal)?;
    let mut salt = Salt::default();
    hex::decode_to_slice(&signature.person_salt, &mut salt).map_err(Refusal::internal)?;
    let passkey = match &signature.passkey {
        Some(assertion) => Some(passkey(ctx, assertion).await?),
        None => None,
    };
    let parts = Parts {
        statement: &signature.statement,
        salt: &salt,
        seal: &signature.seal,
        key: &verifier_key(ctx).map_err(Refusal::internal)?.to_string(),
        seq: signature.log_seq.unsigned_abs(),
        entry: &entry,
        proof: &proof.to_string(),
        passkey,
        oidc: signature.oidc.as_deref().map(serde_json::from_str).transpose().map_err(Refusal::internal)?,
        afterwards: afterwards(ctx, &signature.since).await?,
    };
    Bundle::new(parts).map_err(Refusal::internal)
}

/// What became of the signature since, in the order of the log.
async fn afterwards(ctx: &Ctx, since: &[i64]) -> Result<Vec<Afterwards>, Refusal> {
    let mut told = Vec::new();
    for &seq in since {
        let (json, proof) = prove(ctx, seq).await.map_err(Refusal::internal)?.ok_or(Refusal::Internal)?;
        told.push(Afterwards { entry: LoggedEntry { seq: seq.into(), json }, proof: proof.to_string() });
    }
    Ok(told)
}

/// What a passkey signed, and the entry by which the log knew its key.
async fn passkey(ctx: &Ctx, assertion: &str) -> Result<PasskeyAct, Refusal> {
    let assertion: Assertion = serde_json::from_str(assertion).map_err(Refusal::internal)?;
    let bound = binding::Entity::find().filter(binding::COLUMN.public_key.eq(assertion.public_key.clone()));
    let bound = bound.one(ctx.db.read()).await?.ok_or(Refusal::Internal)?;
    let (json, proof) = prove(ctx, bound.log_seq).await.map_err(Refusal::internal)?.ok_or(Refusal::Internal)?;
    let entry = LoggedEntry { seq: bound.log_seq.into(), json };
    Ok(PasskeyAct { assertion, registration: Registration { salt: bound.salt, entry, proof: proof.to_string() } })
}
