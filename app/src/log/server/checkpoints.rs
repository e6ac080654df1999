//! Signing the log as it stands, and proving that an entry is in it.

use super::LogError;
use super::entity::checkpoint;
use super::queries::{self, first_covering, last_checkpoint, nodes, size};
use crate::log::checkpoint::Checkpoint;
use crate::log::merkle::{Hash, Plan, root, verify_consistency};
use crate::log::note::VerifierKey;
use crate::log::proof::Proof;
use crate::platform::ctx::Ctx;
use sea_orm::{ConnectionTrait, EntityTrait as _, Set};

/// The key that checkpoints and seals are verified with.
pub fn verifier_key(ctx: &Ctx) -> Result<VerifierKey, LogError> {
    Ok(VerifierKey::new(&ctx.config.log_origin(), ctx.log_key.verifying_key())?)
}

/// The checkpoint of the log as it stands: the signed one if there is one, else it is signed now.
pub async fn current(ctx: &Ctx) -> Result<checkpoint::Model, LogError> {
    let (now, last) = (size(ctx.db.read()).await?, last_checkpoint(ctx.db.read()).await?);
    match last {
        Some(last) if last.size.cast_unsigned() == now => Ok(last),
        _ => sign(ctx).await,
    }
}

/// Signs in a turn of its own, so that of several servers each sees what the others signed.
async fn sign(ctx: &Ctx) -> Result<checkpoint::Model, LogError> {
    let tx = ctx.db.begin().await?;
    let size = size(&tx).await?;
    let last = last_checkpoint(&tx).await?;
    if let Some(last) = last.as_ref().filter(|last| last.size.cast_unsigned() == size) {
        return Ok(last.clone());
    }
    let root = root(size, &nodes(&tx, &Plan::root(size).nodes()).await?).ok_or(LogError::Hole(size))?;
    if let Some(last) = last {
        extends(&tx, &last, size, &root).await?;
    }
    let note = Checkpoint { origin: ctx.config.log_origin(), size, root }.sign(&ctx.log_key)?;
    let signed = checkpoint::Model { size: size.cast_signed(), root: root.to_vec(), note: note.to_string(), at: ctx.clock.now() };
    let row = checkpoint::ActiveModel {
        size: Set(signed.size),
        root: Set(signed.root.clone()),
        note: Set(signed.note.clone()),
        at: Set(signed.at),
    };
    checkpoint::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(signed)
}

/// Refuses a tree that does not begin with the one that was signed last.
async fn extends(db: &impl ConnectionTrait, last: &checkpoint::Model, size: u64, root: &Hash) -> Result<(), LogError> {
    let signed = last.size.cast_unsigned();
    let rewritten = LogError::Rewritten { size, signed };
    let Some(plan) = Plan::consistency(signed, size) else { return Err(rewritten) };
    let proof = plan.build(&nodes(db, &plan.nodes()).await?).ok_or(LogError::Hole(size))?;
    let Ok(old) = Hash::try_from(last.root.as_slice()) else { return Err(rewritten) };
    if verify_consistency(signed, &old, size, root, &proof) { Ok(()) } else { Err(rewritten) }
}

/// The entry of this number and the proof that it is in the log; none if there is no such entry.
/// The proof leads to the first checkpoint that covers it, and so stays the same.
pub async fn prove(ctx: &Ctx, seq: i64) -> Result<Option<(String, Proof)>, LogError> {
    let db = ctx.db.read();
    let Some(entry) = queries::entry(db, seq).await? else { return Ok(None) };
    let checkpoint = match first_covering(db, seq).await? {
        Some(checkpoint) => checkpoint,
        None => current(ctx).await?,
    };
    let (index, size) = (seq.cast_unsigned(), checkpoint.size.cast_unsigned());
    let plan = Plan::inclusion(index, size).ok_or(LogError::Hole(size))?;
    let hashes = plan.build(&nodes(db, &plan.nodes()).await?).ok_or(LogError::Hole(size))?;
    let proof = Proof { extra: None, index, hashes, checkpoint: checkpoint.note.parse()? };
    Ok(Some((entry.entry, proof)))
}
