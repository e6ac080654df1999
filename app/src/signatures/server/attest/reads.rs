//! Who attested which signatures.

use crate::kernel::ids::SignatureId;
use crate::organisations::server::entity::organisation;
use crate::signatures::server::entity::{attestation, signature, witnessing};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::HashMap;

/// An act that attested, and by whom.
pub type Attested = (attestation::Model, organisation::Model);

/// The acts that countersigned and witnessed a signature, in the order of the log, also those that were annulled; of countersignatures the
/// one that stands and the last that does not.
pub async fn attested(db: &impl ConnectionTrait, s: &signature::Model) -> Result<Vec<Attested>, DbErr> {
    let mut all = witnesses_of(db, s.id).await?;
    if let Some(seq) = s.countersignature_annulled_seq {
        all.extend(one(db, attestation::COLUMN.annulled_seq.eq(seq)).await?);
    }
    if let Some(seq) = s.countersigned_seq {
        all.extend(one(db, attestation::COLUMN.log_seq.eq(seq)).await?);
    }
    all.sort_by_key(|(act, _)| act.log_seq);
    Ok(all)
}

async fn one(db: &impl ConnectionTrait, which: Expr) -> Result<Option<Attested>, DbErr> {
    let found = attestation::Entity::find().find_also_related(organisation::Entity).filter(which).one(db).await?;
    Ok(found.and_then(|(act, organisation)| Some((act, organisation?))))
}

/// The acts that witnessed a signature, in the order of the log, also those that were annulled.
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

/// The names of who witnessed each of these signatures and whose word stands; nothing is asked about none.
pub async fn witnessed_by(db: &impl ConnectionTrait, of: Vec<SignatureId>) -> Result<HashMap<SignatureId, Vec<String>>, DbErr> {
    let mut by = HashMap::<SignatureId, Vec<String>>::new();
    if of.is_empty() {
        return Ok(by);
    }
    let rows = witnessing::Entity::find()
        .find_also_related(attestation::Entity)
        .filter(witnessing::Column::SignatureId.is_in(of))
        .filter(attestation::COLUMN.annulled_at.is_null())
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
