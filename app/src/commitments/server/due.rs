//! What falls due when: one line for each day and commitment, with how many owe it.

use super::entity::obligation;
use crate::kernel::ids::{CommitmentId, OrganisationId, PactId};
use crate::kernel::text::Slug;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::{commitment, pact};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    RelationTrait as _,
};
use time::Date;

/// A day on which a commitment falls due.
#[derive(Clone, Debug)]
pub struct DueDay {
    /// The day.
    pub due_on: Date,
    /// The commitment.
    pub commitment_id: CommitmentId,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: Texts,
    /// The pact.
    pub pact: Slug,
    /// The pact's title.
    pub pact_title: Texts,
    /// How many owe it.
    pub owed_by: i64,
}

/// Whose due days.
#[derive(Clone, Copy, Debug, Default)]
pub struct Whose {
    /// Those of one pact.
    pub pact: Option<PactId>,
    /// Those of one organisation.
    pub organisation: Option<OrganisationId>,
}

/// The most lines that one calendar holds.
const MOST: u64 = 2000;

/// What falls due from one day to another, both included, by day.
pub async fn between(db: &impl ConnectionTrait, whose: Whose, (from, to): (Date, Date)) -> Result<Vec<DueDay>, DbErr> {
    let mut found =
        obligation::Entity::find().filter(obligation::COLUMN.due_on.gte(from)).filter(obligation::COLUMN.due_on.lte(to));
    if let Some(id) = whose.pact {
        found = found.filter(obligation::COLUMN.pact_id.eq(id));
    }
    if let Some(id) = whose.organisation {
        found = found.filter(obligation::COLUMN.organisation_id.eq(id));
    }
    // Texts are JSON, by which PostgreSQL does not group: they are read afterwards.
    let grouped: Vec<(Date, CommitmentId, i64)> = found
        .select_only()
        .columns([obligation::Column::DueOn, obligation::Column::CommitmentId])
        .column_as(obligation::Column::Id.count(), "owed_by")
        .group_by(obligation::Column::DueOn)
        .group_by(obligation::Column::CommitmentId)
        .order_by_asc(obligation::COLUMN.due_on)
        .limit(MOST)
        .into_tuple()
        .all(db)
        .await?;
    let names = names(db, grouped.iter().map(|(_, id, _)| *id).collect()).await?;
    Ok(grouped
        .into_iter()
        .filter_map(|(due_on, id, owed_by)| {
            let (code, title, pact, pact_title) = names.iter().find(|n| n.0 == id).map(|n| n.1.clone())?;
            Some(DueDay { due_on, commitment_id: id, code, title, pact, pact_title, owed_by })
        })
        .collect())
}

type Named = (CommitmentId, (String, Texts, Slug, Texts));

async fn names(db: &impl ConnectionTrait, of: Vec<CommitmentId>) -> Result<Vec<Named>, DbErr> {
    let rows: Vec<(CommitmentId, String, Texts, Slug, Texts)> = commitment::Entity::find()
        .select_only()
        .columns([commitment::Column::Id, commitment::Column::Code, commitment::Column::Title])
        .columns([pact::Column::Slug, pact::Column::Title])
        .join(JoinType::InnerJoin, commitment::Relation::Version.def())
        .join(JoinType::InnerJoin, crate::pacts::server::entity::version::Relation::Pact.def())
        .filter(commitment::Column::Id.is_in(of))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, code, title, pact, pact_title)| (id, (code, title, pact, pact_title))).collect())
}
