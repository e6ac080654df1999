//! What falls due when: one line for each day and commitment, with how many owe it.

use super::entity::obligation;
use crate::kernel::ids::{CommitmentId, OrganisationId, PactId};
use crate::kernel::text::Slug;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::{commitment, pact};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    RelationTrait as _,
};
use std::collections::{HashMap, HashSet};
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

impl Whose {
    /// Whether these are everyone's, of which there is no end.
    pub const fn is_everyones(self) -> bool {
        self.pact.is_none() && self.organisation.is_none()
    }
}

/// What falls due.
#[derive(Clone, Debug, Default)]
pub struct Due {
    /// By day.
    pub days: Vec<DueDay>,
    /// Whether there is more within the time that was asked for.
    pub more: bool,
}

/// A line of a calendar.
pub type Place = (Date, CommitmentId);

/// What falls due from one day to another, both included, in the order of days: all that is a pact's or an organisation's; of
/// everyone's at most so many lines after a place, read along an index as far as they go.
pub async fn between(
    db: &impl ConnectionTrait,
    whose: Whose,
    (from, to): (Date, Date),
    (after, most): (Option<Place>, u64),
) -> Result<Due, DbErr> {
    let day = || Expr::col((obligation::Entity, obligation::Column::DueOn));
    let commitment = || Expr::col((obligation::Entity, obligation::Column::CommitmentId));
    let mut found = obligation::Entity::find().filter(day().lte(to));
    found = match after {
        Some((day_of, id)) => {
            let place = Expr::tuple([Expr::val(day_of), Expr::val(id)]);
            found.filter(Expr::tuple([day(), commitment()]).gt(place))
        }
        None => found.filter(day().gte(from)),
    };
    if let Some(id) = whose.pact {
        found = found.filter(obligation::COLUMN.pact_id.eq(id));
    }
    if let Some(id) = whose.organisation {
        found = found.filter(obligation::COLUMN.organisation_id.eq(id));
    }
    // Texts are JSON, by which PostgreSQL does not group: they are read afterwards.
    let mut grouped: Vec<(Date, CommitmentId, i64)> = found
        .select_only()
        .columns([obligation::Column::DueOn, obligation::Column::CommitmentId])
        .column_as(commitment().count(), "owed_by")
        .group_by(day())
        .group_by(commitment())
        .order_by_asc(day())
        .order_by_asc(commitment())
        .limit(whose.is_everyones().then_some(most + 1))
        .into_tuple()
        .all(db)
        .await?;
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let more = whose.is_everyones() && grouped.len() > most;
    if more {
        grouped.truncate(most);
    }
    let names = names(db, grouped.iter().map(|(_, id, _)| *id).collect()).await?;
    let line = |(due_on, commitment_id, owed_by): (Date, CommitmentId, i64)| {
        let (code, title, pact, pact_title) = names.get(&commitment_id).cloned()?;
        Some(DueDay { due_on, commitment_id, code, title, pact, pact_title, owed_by })
    };
    Ok(Due { days: grouped.into_iter().filter_map(line).collect(), more })
}

type Named = (String, Texts, Slug, Texts);

async fn names(db: &impl ConnectionTrait, of: HashSet<CommitmentId>) -> Result<HashMap<CommitmentId, Named>, DbErr> {
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
