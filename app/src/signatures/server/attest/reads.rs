//! Who attested which signatures.

use crate::kernel::ids::SignatureId;
use crate::organisations::server::entity::organisation;
use crate::signatures::server::entity::{attestation, witnessing};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::HashMap;

/// An act that attested, and by whom.
pub type Attested = (attestation::Model, organisation::Model);

/// The act that countersigned, by the number of its entry.
pub async fn by_entry(db: &impl ConnectionTrait, seq: i64) -> Result<Option<Attested>, DbErr> {
    let found = attestation::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(attestation::COLUMN.log_seq.eq(seq))
        .one(db)
        .await?;
    Ok(found.and_then(|(act, organisation)| Some((act, organisation?))))
}

/// The acts that witnessed a signature, in the order of the log.
pub async fn witnesses_of(db: &impl ConnectionTrait, signature: SignatureId) -> Result<Vec<Attested>, DbErr> {
    let of = Query::select()
        .column(witnessing::Column::AttestationId)
        .from(witnessing::Entity)
        .and_where(Expr::col(witnessing::Column::SignatureId).eq(signature))
        .to_owned();
    let rows = attestation::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(attestation::Column::Id.in_subquery(of))
        .order_by_asc(attestation::COLUMN.log_seq)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(act, organisation)| Some((act, organisation?))).collect())
}

/// The names of who witnessed each of these signatures; nothing is asked about none.
pub async fn witnessed_by(db: &impl ConnectionTrait, of: Vec<SignatureId>) -> Result<HashMap<SignatureId, Vec<String>>, DbErr> {
    let mut by = HashMap::<SignatureId, Vec<String>>::new();
    if of.is_empty() {
        return Ok(by);
    }
    let rows = witnessing::Entity::find()
        .find_also_related(attestation::Entity)
        .filter(witnessing::Column::SignatureId.is_in(of))
        .order_by_asc(attestation::COLUMN.log_seq);
    let rows: Vec<_> =
        rows.all(db).await?.into_iter().filter_map(|(w, act)| Some((w.signature_id, act?.organisation_id))).collect();
    let names =
        organisation::Entity::find().filter(organisation::Column::Id.is_in(rows.iter().map(|(_, id)| *id))).all(db).await?;
    let names: HashMap<_, _> = names.into_iter().map(|o| (o.id, o.name)).collect();
    for (signature, organisation) in rows {
        by.entry(signature).or_default().extend(names.get(&organisation).cloned());
    }
    Ok(by)
}
