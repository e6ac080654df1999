//! Every cosignature that is kept, verified again.

use super::entity::{cosignature, witness};
use crate::log::note::Note;
use crate::log::server::entity::checkpoint;
use crate::log::server::verify::Finding;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use std::collections::HashMap;

/// How many are read at a time.
const CHUNK: u64 = 500;

/// Verifies what each witness cosigned, also those who watch no more; says how many, and what is wrong.
pub async fn verify(db: &impl ConnectionTrait) -> Result<(u64, Vec<Finding>), DbErr> {
    let (mut count, mut findings) = (0, Vec::new());
    for witness in witness::Entity::find().order_by_asc(witness::COLUMN.log_seq).all(db).await? {
        let mut after = -1_i64;
        loop {
            let of = cosignature::Entity::find().filter(cosignature::COLUMN.witness.eq(witness.log_seq));
            let next = of.filter(cosignature::COLUMN.size.gt(after)).order_by_asc(cosignature::COLUMN.size).limit(CHUNK);
            let rows = next.all(db).await?;
            let Some(last) = rows.last() else { break };
            after = last.size;
            let sizes = rows.iter().map(|row| row.size);
            let found = checkpoint::Entity::find().filter(checkpoint::COLUMN.size.is_in(sizes)).all(db).await?;
            let checkpoints: HashMap<_, _> = found.into_iter().map(|found| (found.size, found)).collect();
            for row in rows {
                count += 1;
                if !holds(&witness, &row, checkpoints.get(&row.size)) {
                    findings.push(Finding::Cosignature(row.size.cast_unsigned(), witness.key_name.clone()));
                }
            }
        }
    }
    Ok((count, findings))
}

/// Whether the line is the witness's own, of this checkpoint, made when the row says.
fn holds(witness: &witness::Model, row: &cosignature::Model, checkpoint: Option<&checkpoint::Model>) -> bool {
    let note = checkpoint.and_then(|checkpoint| checkpoint.note.parse::<Note>().ok());
    let (Some(note), Ok(key), Ok(line)) = (note, witness.key(), row.line.parse()) else { return false };
    key.verify(note.text(), &line) == Ok(row.at)
}
