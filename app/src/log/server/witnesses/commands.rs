//! Naming witnesses, ending that, and taking what they cosigned.

use super::entity::{cosignature, witness};
use super::queries::named;
use super::{Error, MOST, Refused};
use crate::kernel::text::NonEmptyText;
use crate::log::checkpoint::Checkpoint;
use crate::log::cosignature::WitnessKey;
use crate::log::entry::{Act, By};
use crate::log::note::Note;
use crate::log::server::entity::checkpoint;
use crate::log::server::{append, verifier_key};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{EntityTrait as _, Set};
use serde_json::json;
use time::Duration;

/// How far a witness's clock may be from ours when its cosignature comes: it makes a new one each time it tries.
const APART: Duration = Duration::minutes(10);

/// Makes known that this witness watches.
pub async fn name(ctx: &Ctx, name: &NonEmptyText, key: &WitnessKey) -> Result<(), Error> {
    if *key.key() == ctx.log_key.verifying_key() {
        return Err(Refused::OwnKey.into());
    }
    let tx = ctx.db.begin().await?;
    let watching = named(&tx).await?;
    if watching.iter().any(|(_, known)| known.name() == key.name() || known.key() == key.key()) {
        return Err(Refused::Named.into());
    }
    if watching.len() >= MOST {
        return Err(Refused::Many.into());
    }
    let now = ctx.clock.now();
    let told = json!({"name": name.as_str(), "key": key.to_string()});
    let log_seq = append(&tx, Act::new("witness.named", now, By::portal("operator")).on(key.name()).with(told)).await?;
    let row = witness::ActiveModel {
        log_seq: Set(log_seq),
        key_name: Set(key.name().to_owned()),
        name: Set(name.to_string()),
        key: Set(key.to_string()),
        named_at: Set(now),
        ended_at: Set(None),
        ended_seq: Set(None),
    };
    witness::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes known that the witness whose key has this name watches no more. What it cosigned stays.
pub async fn end(ctx: &Ctx, key_name: &str) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let found = named(&tx).await?.into_iter().find(|(_, key)| key.name() == key_name);
    let (known, _) = found.ok_or(Refused::Nobody)?;
    let now = ctx.clock.now();
    let act = Act::new("witness.ended", now, By::portal("operator")).on(key_name).with(json!({"named": known.log_seq}));
    let ended_seq = append(&tx, act).await?;
    let mut row: witness::ActiveModel = known.into();
    row.ended_at = Set(Some(now));
    row.ended_seq = Set(Some(ended_seq));
    witness::Entity::update(row).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes the lines of named witnesses under a checkpoint of this log; the same again is nothing new. Lines of others are passed over,
/// a false one spoils all. Returns the checkpoint.
pub async fn take(ctx: &Ctx, text: &str) -> Result<checkpoint::Model, Error> {
    let note: Note = text.parse().map_err(|_| Refused::Form)?;
    let signed = Checkpoint::open(&note, &verifier_key(ctx)?).map_err(|_| Refused::Checkpoint)?;
    let size = i64::try_from(signed.size).map_err(|_| Refused::Checkpoint)?;
    let held = checkpoint::Entity::find_by_id(size).one(ctx.db.read()).await?;
    let held = held.filter(|held| held.root == signed.root).ok_or(Refused::Checkpoint)?;
    let (watching, now) = (named(ctx.db.read()).await?, ctx.clock.now());
    let (mut rows, mut refused) = (Vec::new(), Refused::Unknown);
    for line in note.signatures() {
        let Some((witness, key)) = watching.iter().find(|(_, key)| key.made(line)) else { continue };
        let at = key.verify(note.text(), line).map_err(|_| Refused::False)?;
        if (now - at).abs() > APART {
            refused = Refused::Clock;
            continue;
        }
        let (witness, size, line) = (Set(witness.log_seq), Set(size), Set(line.to_string()));
        rows.push(cosignature::ActiveModel { witness, size, at: Set(at), line });
    }
    if rows.is_empty() {
        return Err(refused.into());
    }
    for row in rows {
        keep(ctx, row).await?;
    }
    Ok(held)
}

/// Keeps a line unless a newer one is there.
async fn keep(ctx: &Ctx, row: cosignature::ActiveModel) -> Result<(), Error> {
    let newer = Expr::col((cosignature::Entity, cosignature::Column::At)).lt(Expr::cust("excluded.at"));
    let replaced = OnConflict::columns([cosignature::Column::Witness, cosignature::Column::Size])
        .update_columns([cosignature::Column::At, cosignature::Column::Line])
        .action_and_where(newer)
        .to_owned();
    cosignature::Entity::insert(row).on_conflict(replaced).exec_without_returning(ctx.db.write()).await?;
    Ok(())
}
