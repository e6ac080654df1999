//! What waits for a person on either side, and what was concluded.

use super::entity::{draft_finding, finding, message};
use super::queue::{self, Turn};
use crate::commitments::model::ObligationState;
use crate::commitments::server::access::{Reporting, judges, reporting, within};
use crate::commitments::server::entity::obligation;
use crate::kernel::ids::{ObligationId, OrganisationId, PactId, PersonId};
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::{PartyRole, Texts};
use crate::pacts::server::entity::{commitment, party};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, JoinType, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, RelationTrait as _, Select,
};
use time::OffsetDateTime;

/// An obligation on which somebody is waited for.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Awaited {
    /// Which.
    pub id: ObligationId,
    /// The name of who owes it.
    pub organisation: String,
    /// The title of its commitment.
    pub commitment: Texts,
    /// Since when somebody is waited for.
    pub since: OffsetDateTime,
    /// Until when there is time, where there is an end to it.
    pub due: Option<OffsetDateTime>,
}

/// The pacts that the person monitors, each with the organisation that sits there as its monitor.
pub async fn monitored(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<(PactId, OrganisationId)>, DbErr> {
    let of: Vec<OrganisationId> = membership::Entity::find()
        .select_only()
        .column(membership::Column::OrganisationId)
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::COLUMN.role.eq(MemberRole::Monitor))
        .into_tuple()
        .all(db)
        .await?;
    let seats = party::Entity::find()
        .filter(party::Column::OrganisationId.is_in(of))
        .filter(party::COLUMN.role.eq(PartyRole::Monitor))
        .order_by_asc(party::COLUMN.log_seq);
    let mut monitored = Vec::new();
    for seat in seats.all(db).await? {
        monitored.extend(judges(db, person, seat.pact_id).await?.map(|(_, own)| (seat.pact_id, own)));
    }
    Ok(monitored)
}

/// Reports that wait for this monitor, also those whose question was answered and those whose draft finding may be published.
pub async fn awaiting_review(db: &impl ConnectionTrait, person: PersonId, now: OffsetDateTime) -> Result<Vec<Awaited>, DbErr> {
    let scope = monitored(db, person).await?;
    if scope.is_empty() {
        return Ok(Vec::new());
    }
    let found = queue::within(&scope).filter(queue::turn(Turn::Monitor, now));
    let since = (obligation::Entity, obligation::Column::StateSince);
    awaited(found, Expr::col(since), Expr::value(None::<OffsetDateTime>)).all(db).await
}

/// Reports that were sent back and wait for this person's answer or another revision.
pub async fn awaiting_answer(db: &impl ConnectionTrait, person: PersonId, now: OffsetDateTime) -> Result<Vec<Awaited>, DbErr> {
    let found = with_names()
        .filter(reported(db, person, now).await?)
        .filter(obligation::COLUMN.state.eq(ObligationState::Returned))
        .filter(queue::last_word_is("monitor"));
    let since = (obligation::Entity, obligation::Column::StateSince);
    awaited(found, Expr::col(since), Expr::value(None::<OffsetDateTime>)).all(db).await
}

/// Draft findings that this person may reply to.
pub async fn awaiting_reply(db: &impl ConnectionTrait, person: PersonId, now: OffsetDateTime) -> Result<Vec<Awaited>, DbErr> {
    let found = with_names()
        .join(JoinType::InnerJoin, draft_finding::Relation::Obligation.def().rev())
        .filter(reported(db, person, now).await?)
        .filter(draft_finding::COLUMN.replied_at.is_null());
    let of = |column| Expr::col((draft_finding::Entity, column));
    awaited(found, of(draft_finding::Column::SentAt), of(draft_finding::Column::ReplyEndsAt)).all(db).await
}

fn with_names() -> Select<obligation::Entity> {
    obligation::Entity::find()
        .join(JoinType::InnerJoin, obligation::Relation::Commitment.def())
        .join(JoinType::InnerJoin, obligation::Relation::Organisation.def())
}

fn awaited(found: Select<obligation::Entity>, since: Expr, due: Expr) -> sea_orm::Selector<sea_orm::SelectModel<Awaited>> {
    found
        .select_only()
        .column(obligation::Column::Id)
        .column_as(organisation::Column::Name, "organisation")
        .column_as(commitment::Column::Title, "commitment")
        .column_as(since.clone(), "since")
        .column_as(due, "due")
        .order_by_asc(since)
        .order_by_asc(obligation::COLUMN.id)
        .into_model()
}

/// What the person reports on today.
async fn reported(db: &impl ConnectionTrait, person: PersonId, now: OffsetDateTime) -> Result<Condition, DbErr> {
    let of = reporting(db, &Reporting::People(&[person]), now.date()).await?;
    Ok(within(&of, obligation::Column::OrganisationId, obligation::Column::PactId))
}

/// The findings on an obligation, the newest first.
pub async fn findings(db: &impl ConnectionTrait, id: ObligationId) -> Result<Vec<finding::Model>, DbErr> {
    finding::Entity::find().filter(finding::COLUMN.obligation_id.eq(id)).order_by_desc(finding::COLUMN.number).all(db).await
}

/// The draft that the signatory may reply to.
pub async fn draft_of(db: &impl ConnectionTrait, id: ObligationId) -> Result<Option<draft_finding::Model>, DbErr> {
    draft_finding::Entity::find_by_id(id).one(db).await
}

/// The thread on an obligation, the oldest message first.
pub async fn thread(db: &impl ConnectionTrait, id: ObligationId) -> Result<Vec<message::Model>, DbErr> {
    message::Entity::find().filter(message::COLUMN.obligation_id.eq(id)).order_by_asc(message::COLUMN.number).all(db).await
}
