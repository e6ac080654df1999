//! What a coordinator sees of the invitations of an association to a pact: each organisation by its newest.

use super::access::Place;
use super::entity::{invitation, link};
use super::send::{answered, signed_since};
use crate::identity::server::entity::person;
use crate::invitations::model::{Answer, InvitationState};
use crate::kernel::ids::{InvitationId, OrganisationId, PactId};
use crate::kernel::paging::{Paged, skipped};
use crate::kernel::text::Slug;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::party;
use sea_orm::sea_query::{Condition, Expr, Func, LikeExpr, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, FromQueryResult, JoinType, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, RelationTrait as _, Select,
};
use std::collections::{BTreeMap, HashMap};
use time::OffsetDateTime;

/// What the list is sifted by.
#[derive(Clone, Debug, Default)]
pub struct Sieve {
    /// Where the invitation stands.
    pub answer: Option<Answer>,
    /// What the organisation, its contact or their address holds.
    pub text: String,
}

/// An invitation as its inviter sees it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Line {
    /// Which.
    pub id: InvitationId,
    /// The organisation's permanent name.
    pub slug: Slug,
    /// The organisation's name.
    pub name: String,
    /// Who was written to.
    pub contact: String,
    /// Their address.
    pub email: String,
    /// What became of it in public.
    pub state: InvitationState,
    /// When it was sent.
    pub invited_at: OffsetDateTime,
    /// When it lapses.
    pub lapses_at: OffsetDateTime,
    /// When it was declined or lapsed.
    pub ended_at: Option<OffsetDateTime>,
    /// Why it was declined.
    pub reason: Option<String>,
    /// When it was opened.
    pub opened_at: Option<OffsetDateTime>,
    /// How many reminders went.
    pub reminders: i32,
    /// When the last went.
    pub reminded_at: Option<OffsetDateTime>,
    /// Whether the organisation has signed since, and the signature counts.
    pub signed: bool,
    /// Whether it has signed since, whatever became of that.
    pub answered: bool,
}

impl Line {
    /// Where it stands.
    pub const fn answer(&self) -> Answer {
        match self.state {
            _ if self.signed => Answer::Signed,
            _ if self.answered => Answer::Ended,
            InvitationState::Declined => Answer::Declined,
            InvitationState::Lapsed | InvitationState::Misdirected => Answer::Lapsed,
            InvitationState::Invited if self.opened_at.is_some() => Answer::Opened,
            InvitationState::Invited => Answer::Invited,
        }
    }
}

fn of(place: &Place) -> Select<invitation::Entity> {
    invitation::Entity::find()
        .join(JoinType::InnerJoin, invitation::Relation::Organisation.def())
        .join(JoinType::InnerJoin, invitation::Relation::Person.def())
        .join(JoinType::InnerJoin, invitation::Relation::Link.def())
        .filter(invitation::COLUMN.invited_by_id.eq(place.association.id))
        .filter(invitation::COLUMN.pact_id.eq(place.pact.id))
        .filter(link::COLUMN.newest.eq(true))
}

/// The condition of standing there; the same as [`Line::answer`].
fn stands(answer: Answer) -> Condition {
    let (state, signed, was) = (invitation::COLUMN.state, Expr::exists(signed_since()), Expr::exists(answered()));
    let unsigned = || Condition::all().add(Expr::exists(answered()).not());
    match answer {
        Answer::Signed => Condition::all().add(signed),
        Answer::Ended => Condition::all().add(was).add(signed.not()),
        Answer::Declined => unsigned().add(state.eq(InvitationState::Declined)),
        Answer::Lapsed => {
            unsigned().add(invitation::Column::State.is_in([InvitationState::Lapsed, InvitationState::Misdirected]))
        }
        Answer::Opened => unsigned().add(state.eq(InvitationState::Invited)).add(link::COLUMN.opened_at.is_not_null()),
        Answer::Invited => unsigned().add(state.eq(InvitationState::Invited)).add(link::COLUMN.opened_at.is_null()),
    }
}

/// That a column holds a text, whatever the case.
pub fn is_in(column: Expr, text: &str) -> Expr {
    let text = text.trim().to_lowercase();
    let escaped = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    Func::lower(column).like(LikeExpr::new(format!("%{escaped}%")).escape('\\'))
}

fn holds(text: &str) -> Condition {
    if text.trim().is_empty() {
        return Condition::all();
    }
    let holds = |column: Expr| is_in(column, text);
    Condition::any()
        .add(holds(Expr::col((organisation::Entity, organisation::Column::Name))))
        .add(holds(Expr::col((person::Entity, person::Column::Name))))
        .add(holds(Expr::col((person::Entity, person::Column::Email))))
}

fn sifted(place: &Place, sieve: &Sieve) -> Select<invitation::Entity> {
    let found = of(place).filter(holds(&sieve.text));
    sieve.answer.map_or_else(|| found.clone(), |answer| found.clone().filter(stands(answer)))
}

/// How many stand where, whatever is searched for.
pub async fn counts(db: &impl ConnectionTrait, place: &Place) -> Result<BTreeMap<Answer, u64>, DbErr> {
    let mut counts = BTreeMap::new();
    for answer in Answer::ALL {
        counts.insert(*answer, of(place).filter(stands(*answer)).count(db).await?);
    }
    Ok(counts)
}

/// One page of the list, by name.
pub async fn page(
    db: &impl ConnectionTrait,
    place: &Place,
    sieve: &Sieve,
    (page, per_page): (u64, u64),
) -> Result<Paged<Line>, DbErr> {
    let total = sifted(place, sieve).count(db).await?;
    let rows = sifted(place, sieve).offset(skipped(page, per_page)).limit(per_page);
    Ok(Paged { rows: lines(db, rows).await?, page, total, per_page })
}

/// All of the list, by name.
pub async fn all(db: &impl ConnectionTrait, place: &Place, sieve: &Sieve) -> Result<Vec<Line>, DbErr> {
    lines(db, sifted(place, sieve)).await
}

async fn lines(db: &impl ConnectionTrait, found: Select<invitation::Entity>) -> Result<Vec<Line>, DbErr> {
    use invitation::Column as I;
    found
        .select_only()
        .columns([I::Id, I::State, I::InvitedAt, I::LapsesAt, I::EndedAt, I::Reason])
        .columns([organisation::Column::Slug, organisation::Column::Name])
        .column_as(person::Column::Name, "contact")
        .column(person::Column::Email)
        .columns([link::Column::OpenedAt, link::Column::Reminders, link::Column::RemindedAt])
        .expr_as(Expr::exists(signed_since()), "signed")
        .expr_as(Expr::exists(answered()), "answered")
        .order_by_asc(organisation::COLUMN.name)
        .order_by_asc(invitation::COLUMN.id)
        .into_model()
        .all(db)
        .await
}

/// What became of the newest invitations of a pact that were declined or lapsed, for its public register: by organisation, of
/// those that have `such` a seat.
pub async fn ended(
    db: &impl ConnectionTrait,
    pact: PactId,
    such: Expr,
) -> Result<HashMap<OrganisationId, invitation::Model>, DbErr> {
    by_organisation(db, newest_of(pact, such).filter(invitation::COLUMN.state.ne(InvitationState::Invited))).await
}

/// The newest invitations of a pact, whatever became of them: by organisation, of those that have `such` a seat.
pub async fn newest(
    db: &impl ConnectionTrait,
    pact: PactId,
    such: Expr,
) -> Result<HashMap<OrganisationId, invitation::Model>, DbErr> {
    by_organisation(db, newest_of(pact, such)).await
}

fn newest_of(pact: PactId, such: Expr) -> Select<invitation::Entity> {
    let seats = Query::select().column(party::Column::OrganisationId).from(party::Entity).and_where(such).take();
    invitation::Entity::find()
        .inner_join(link::Entity)
        .filter(invitation::Column::OrganisationId.in_subquery(seats))
        .filter(invitation::COLUMN.pact_id.eq(pact))
        .filter(link::COLUMN.newest.eq(true))
}

async fn by_organisation(
    db: &impl ConnectionTrait,
    found: Select<invitation::Entity>,
) -> Result<HashMap<OrganisationId, invitation::Model>, DbErr> {
    Ok(found.all(db).await?.into_iter().map(|row| (row.organisation_id, row)).collect())
}

/// The newest invitation of an organisation to a pact that is open: neither ended nor answered by a signature, whatever became of
/// that.
pub async fn open(db: &impl ConnectionTrait, pact: PactId, organisation: OrganisationId) -> Result<Option<InvitationId>, DbErr> {
    let open = invitation::Entity::find()
        .filter(invitation::COLUMN.organisation_id.eq(organisation))
        .filter(invitation::COLUMN.pact_id.eq(pact))
        .filter(invitation::COLUMN.state.eq(InvitationState::Invited))
        .filter(Expr::exists(answered()).not())
        .order_by_desc(invitation::COLUMN.log_seq);
    Ok(open.one(db).await?.map(|found| found.id))
}
