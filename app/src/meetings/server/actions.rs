//! Action points as lists show them: sifted, sorted and paged by the database.

use super::entity::decision;
use crate::commitments::server::access::{Reporter, within};
use crate::kernel::ids::{MeetingId, PactId};
use crate::kernel::paging::{Paged, skipped};
use crate::kernel::text::Slug;
use crate::meetings::model::DecisionState;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::pact;
use crate::platform::lists::PER_PAGE;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, JoinType, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, RelationTrait as _, Select,
};
use time::{Date, OffsetDateTime};

/// An action point with the names of what it belongs to.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Action {
    /// Its meeting.
    pub meeting_id: MeetingId,
    /// Its number there.
    pub number: i32,
    /// What was decided.
    pub text: Texts,
    /// The last day for it.
    pub due_on: Option<Date>,
    /// The end of that day.
    pub due_at: Option<OffsetDateTime>,
    /// What became of it.
    pub state: DecisionState,
    /// Since when.
    pub state_since: OffsetDateTime,
    /// Who has to act.
    pub owner: Slug,
    /// Their name.
    pub owner_name: String,
    /// The pact.
    pub pact: Slug,
    /// The pact's title.
    pub pact_title: Texts,
}

impl Action {
    /// By how many days it is late.
    pub fn days_late(&self, now: OffsetDateTime) -> i64 {
        days_late(self.state, self.due_at, self.state_since, now)
    }
}

/// By how many days something is late, or was when it was done.
pub fn days_late(state: DecisionState, due_at: Option<OffsetDateTime>, since: OffsetDateTime, now: OffsetDateTime) -> i64 {
    let until = match state {
        DecisionState::Open | DecisionState::Late => now,
        DecisionState::Done => since,
        DecisionState::Standing | DecisionState::Dropped => return 0,
    };
    due_at.filter(|due| *due <= until).map_or(0, |due| (until - due).whole_days() + 1)
}

fn actions() -> Select<decision::Entity> {
    decision::Entity::find()
        .join(JoinType::InnerJoin, decision::Relation::Organisation.def())
        .join(JoinType::InnerJoin, decision::Relation::Pact.def())
}

fn as_actions(found: Select<decision::Entity>) -> sea_orm::Selector<sea_orm::SelectModel<Action>> {
    use decision::Column as D;
    found
        .select_only()
        .columns([D::MeetingId, D::Number, D::Text, D::DueOn, D::DueAt, D::State, D::StateSince])
        .column_as(organisation::Column::Slug, "owner")
        .column_as(organisation::Column::Name, "owner_name")
        .column_as(pact::Column::Slug, "pact")
        .column_as(pact::Column::Title, "pact_title")
        .order_by_asc(decision::COLUMN.due_on)
        .order_by_asc(decision::COLUMN.meeting_id)
        .order_by_asc(decision::COLUMN.number)
        .into_model()
}

/// One page of the public action points: those that are awaited, the longest late first, or all in this state.
pub async fn action_page(
    db: &impl ConnectionTrait,
    pact: Option<PactId>,
    state: Option<DecisionState>,
    page: u64,
) -> Result<Paged<Action>, DbErr> {
    let mut found = actions().filter(decision::COLUMN.is_public.eq(true));
    found = match state {
        Some(state) => found.filter(decision::COLUMN.state.eq(state)),
        None => found.filter(decision::Column::State.is_in([DecisionState::Open, DecisionState::Late])),
    };
    if let Some(id) = pact {
        found = found.filter(decision::COLUMN.pact_id.eq(id));
    }
    let total = found.clone().count(db).await?;
    let rows = as_actions(found.offset(skipped(page, PER_PAGE)).limit(PER_PAGE)).all(db).await?;
    Ok(Paged { rows, page: Ord::max(page, 1), total, per_page: PER_PAGE })
}

/// The action points of these organisations that are late, or due until this day.
pub async fn due_actions(db: &impl ConnectionTrait, of: &[Reporter], until: Date) -> Result<Vec<Action>, DbErr> {
    let found = actions()
        .filter(within(of, decision::Column::OwnerId, decision::Column::PactId))
        .filter(decision::Column::State.is_in([DecisionState::Open, DecisionState::Late]))
        .filter(decision::COLUMN.due_on.lte(until));
    as_actions(found).all(db).await
}
