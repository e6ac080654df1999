//! The rows that acts make: the same acts always make the same rows, which is what the audit counts on.

use super::broken;
use super::entity::{committee, decision, meeting, seat, step};
use super::load::act_of;
use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::server::zone;
use crate::kernel::ids::{CommitteeId, OrganisationId, PactId};
use crate::kernel::text::Slug;
use crate::meetings::act::Act;
use crate::meetings::meeting::{Meeting, Stage};
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    Set,
};
use std::collections::HashMap;

/// The row of a committee after these acts of its own; none where it was never founded.
pub(super) fn committee_row(id: CommitteeId, pact: PactId, rows: &[step::Model]) -> Result<Option<committee::Model>, DbErr> {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Ok(None) };
    let Act::Founded { terms } = act_of(first)? else { return Ok(None) };
    let mut row = committee::Model {
        id,
        pact_id: pact,
        version: 1,
        is_public: terms.public,
        is_closed: false,
        search: String::new(),
        terms,
        log_seq: first.log_seq,
        changed_seq: last.log_seq,
    };
    for step in &rows[1..] {
        match act_of(step)? {
            Act::Reformed { terms } => (row.terms, row.version) = (terms, row.version + 1),
            Act::Closed { .. } => row.is_closed = true,
            _ => {}
        }
    }
    row.search = small([&row.terms.name]);
    Ok(Some(row))
}

/// The row of a meeting after these acts.
pub(super) fn meeting_row(
    committee: &committee::Model,
    rows: &[step::Model],
    meeting: &Meeting,
) -> Result<meeting::Model, DbErr> {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Err(broken("a meeting without acts")) };
    let call = &meeting.call;
    let agenda = small(call.agenda.iter().map(|item| &item.text));
    Ok(meeting::Model {
        id: first.meeting_id.ok_or_else(|| broken("an act of no meeting"))?,
        committee_id: committee.id,
        pact_id: committee.pact_id,
        is_public: committee.is_public,
        state: meeting.state(),
        starts_at: call.starts_at,
        ends_at: call.ends_at(),
        comments_until: match &meeting.stage {
            Stage::Commenting { until, .. } => Some(*until),
            Stage::Called | Stage::Cancelled { .. } | Stage::Held | Stage::Adopted { .. } => None,
        },
        search: format!("{}\n{agenda}", call.place.to_lowercase()),
        log_seq: first.log_seq,
        changed_seq: last.log_seq,
    })
}

/// All languages of some texts, in small letters.
fn small<'a>(texts: impl IntoIterator<Item = &'a Texts>) -> String {
    let all: Vec<_> = texts.into_iter().flat_map(|t| t.0.values()).map(|text| text.to_lowercase()).collect();
    all.join("\n")
}

/// The rows of a meeting's decisions; `owners` are the organisations that they name.
pub(super) fn decision_rows(
    row: &meeting::Model,
    meeting: &Meeting,
    owners: &HashMap<Slug, OrganisationId>,
    calendar: &WorkingCalendar,
) -> Result<Vec<decision::Model>, DbErr> {
    let decided = meeting.points.values().map(|point| {
        let ends = |day: time::Date| day.next_day().map(|next| zone::start_of(next, calendar));
        Ok(decision::Model {
            meeting_id: row.id,
            number: i32::try_from(point.decision.number).map_err(broken)?,
            pact_id: row.pact_id,
            is_public: row.is_public,
            text: point.decision.text.clone(),
            owner_id: point.decision.owner.as_ref().and_then(|slug| owners.get(slug).copied()),
            due_on: point.decision.due_on,
            due_at: point.decision.due_on.and_then(ends).transpose()?,
            state: point.state,
            state_since: point.since,
        })
    });
    decided.collect()
}

/// The organisations that a meeting's decisions name.
pub(super) async fn owners(db: &impl ConnectionTrait, meeting: &Meeting) -> Result<HashMap<Slug, OrganisationId>, DbErr> {
    let slugs: Vec<_> = meeting.points.values().filter_map(|p| p.decision.owner.clone()).collect();
    if slugs.is_empty() {
        return Ok(HashMap::new());
    }
    let all = organisation::Entity::find().filter(organisation::Column::Slug.is_in(slugs)).all(db).await?;
    Ok(all.into_iter().map(|o| (o.slug, o.id)).collect())
}

/// Puts a committee and its seats on record.
pub(super) async fn save_committee(
    db: &impl ConnectionTrait,
    row: &committee::Model,
    seats: impl Iterator<Item = OrganisationId>,
) -> Result<(), DbErr> {
    use committee::Column as C;
    let changed =
        OnConflict::column(C::Id).update_columns([C::Version, C::IsClosed, C::Terms, C::Search, C::ChangedSeq]).to_owned();
    let model = row.clone().into_active_model().reset_all();
    committee::Entity::insert(model).on_conflict(changed).exec_without_returning(db).await?;
    seat::Entity::delete_many().filter(seat::COLUMN.committee_id.eq(row.id)).exec(db).await?;
    let seats = seats.map(|id| seat::ActiveModel { committee_id: Set(row.id), organisation_id: Set(id) });
    seat::Entity::insert_many(seats).exec_without_returning(db).await.map(drop)
}

/// Puts a meeting and its decisions on record.
pub(super) async fn save_meeting(
    db: &impl ConnectionTrait,
    row: &meeting::Model,
    decisions: Vec<decision::Model>,
) -> Result<(), DbErr> {
    use decision::Column as D;
    use meeting::Column as C;
    let changed = OnConflict::column(C::Id)
        .update_columns([C::State, C::StartsAt, C::EndsAt, C::CommentsUntil, C::Search, C::ChangedSeq])
        .to_owned();
    let model = row.clone().into_active_model().reset_all();
    meeting::Entity::insert(model).on_conflict(changed).exec_without_returning(db).await?;
    if decisions.is_empty() {
        return Ok(());
    }
    let changed = OnConflict::columns([D::MeetingId, D::Number]).update_columns([D::State, D::StateSince]).to_owned();
    let rows = decisions.into_iter().map(|d| d.into_active_model().reset_all());
    decision::Entity::insert_many(rows).on_conflict(changed).exec_without_returning(db).await.map(drop)
}
