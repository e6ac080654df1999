//! Who is to be told of what: each person's own obligations, or those of others that they answer for.

use super::entity::reminder;
use super::{letter, preferences};
use crate::commitments::model::ObligationState;
use crate::commitments::server::access::{self, Reporting};
use crate::commitments::server::entity::obligation;
use crate::identity::server::entity::person;
use crate::kernel::ids::{ObligationId, OrganisationId, PactId, PersonId};
use crate::notifications::model::{DAYS, MailKind, Stage};
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::{PactState, PartyRole, Texts};
use crate::pacts::server::entity::{commitment, pact, party};
use crate::platform::ctx::Ctx;
use crate::platform::mail::Mail;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, JoinType, QueryFilter as _, QuerySelect as _,
    RelationTrait as _, Select,
};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use time::{Date, Duration};

/// A mail that is to be written, and what it tells.
pub struct Letter {
    /// To whom.
    pub person: PersonId,
    /// Of which kind.
    pub kind: MailKind,
    /// The stages that it tells for the first time.
    pub news: Vec<(ObligationId, Stage)>,
    /// The mail itself.
    pub mail: Mail,
    /// Where its recipient refuses mails of this kind.
    pub refuse: String,
}

/// An obligation that is owed, in the words of a mail.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Matter {
    /// The obligation.
    pub id: ObligationId,
    /// Its day.
    pub due_on: Date,
    /// What was promised.
    pub commitment: Texts,
    /// By whom.
    pub organisation: String,
    /// In which pact.
    pub pact: Texts,
    organisation_id: OrganisationId,
    pact_id: PactId,
    role: PartyRole,
}

/// What each is to be told of, most urgent first.
type Matters = BTreeMap<PersonId, BTreeMap<(Date, ObligationId), Arc<Matter>>>;

/// The mails of a kind to these people on a day: to those for whom there is news, with all that is owed.
pub async fn plan(ctx: &Ctx, kind: MailKind, people: &[PersonId], day: Date) -> Result<Vec<Letter>, DbErr> {
    let db = ctx.db.read();
    let mut matters = match kind {
        MailKind::Reminder => own(db, people, day).await?,
        MailKind::Escalation => answered_for(db, people, day).await?,
    };
    for refused in preferences::refused(db, kind, people).await? {
        matters.remove(&refused);
    }
    let told = told(db, matters.keys().copied().collect(), day).await?;
    let readers = person::Entity::find().filter(person::Column::Id.is_in(matters.keys().copied())).all(db).await?;
    let mut letters = Vec::new();
    for reader in readers {
        let matters: Vec<_> = matters.remove(&reader.id).unwrap_or_default().into_values().collect();
        let stages = matters.iter().filter_map(|m| Some((m.id, Stage::current(kind, (day - m.due_on).whole_days())?)));
        let news: Vec<_> = stages.filter(|(id, stage)| !told.contains(&(reader.id, *id, *stage))).collect();
        if !news.is_empty() {
            let refuse = preferences::address(ctx, reader.lang, reader.id, kind);
            let mail = letter::mail(ctx, &reader, kind, (&matters, day), &refuse);
            letters.push(Letter { person: reader.id, kind, news, mail, refuse });
        }
    }
    Ok(letters)
}

/// What the organisations owe for which the people report.
async fn own(db: &impl ConnectionTrait, people: &[PersonId], day: Date) -> Result<Matters, DbErr> {
    let reporting = access::reporting(db, &Reporting::People(people), day).await?;
    let organisations: HashSet<_> = reporting.iter().map(|reporter| reporter.organisation).collect();
    let owed = owed(day, DAYS).filter(obligation::Column::OrganisationId.is_in(organisations));
    let mut by_organisation: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for matter in owed.into_model::<Matter>().all(db).await? {
        by_organisation.entry(matter.organisation_id).or_default().push(Arc::new(matter));
    }
    let mut matters = Matters::new();
    for reporter in reporting {
        let theirs = by_organisation.get(&reporter.organisation).into_iter().flatten();
        for matter in theirs.filter(|matter| reporter.covers(matter.pact_id)) {
            matters.entry(reporter.person).or_default().insert((matter.due_on, matter.id), Arc::clone(matter));
        }
    }
    Ok(matters)
}

/// What others are late with, of which the people are told for their associations, their secretariat or the monitor.
async fn answered_for(db: &impl ConnectionTrait, people: &[PersonId], day: Date) -> Result<Matters, DbErr> {
    let members = membership::Entity::find().filter(membership::Column::PersonId.is_in(people.iter().copied())).all(db).await?;
    let organisations: HashSet<_> = members.iter().map(|m| m.organisation_id).collect();
    let watching = [PartyRole::Association, PartyRole::Customs, PartyRole::Monitor];
    let seats = party::Entity::find()
        .filter(party::Column::OrganisationId.is_in(organisations))
        .filter(party::Column::Role.is_in(watching))
        .all(db)
        .await?;
    let pacts: HashSet<_> = seats.iter().map(|seat| seat.pact_id).collect();
    let days = (Stage::Association.day(), DAYS.1);
    let late = owed(day, days).filter(obligation::Column::PactId.is_in(pacts)).into_model::<Matter>().all(db).await?;
    let mut matters = Matters::new();
    for matter in late.into_iter().map(Arc::new) {
        let stage = Stage::current(MailKind::Escalation, (day - matter.due_on).whole_days());
        let Some((seat, role)) = stage.and_then(|stage| stage.audience(matter.role)) else { continue };
        let told = seats.iter().filter(|s| s.pact_id == matter.pact_id && s.role == seat);
        for m in told.flat_map(|s| members.iter().filter(move |m| m.organisation_id == s.organisation_id && m.role == role)) {
            matters.entry(m.person_id).or_default().insert((matter.due_on, matter.id), Arc::clone(&matter));
        }
    }
    Ok(matters)
}

/// What is owed in pacts in force, with a due day so many days before `day`.
fn owed(day: Date, days: (i64, i64)) -> Select<obligation::Entity> {
    let owed = ObligationState::ALL.iter().copied().filter(|state| state.is_owed());
    obligation::Entity::find()
        .select_only()
        .columns([
            obligation::Column::Id,
            obligation::Column::DueOn,
            obligation::Column::OrganisationId,
            obligation::Column::PactId,
        ])
        .column(party::Column::Role)
        .column_as(commitment::Column::Title, "commitment")
        .column_as(organisation::Column::Name, "organisation")
        .column_as(pact::Column::Title, "pact")
        .join(JoinType::InnerJoin, obligation::Relation::Party.def())
        .join(JoinType::InnerJoin, obligation::Relation::Commitment.def())
        .join(JoinType::InnerJoin, obligation::Relation::Organisation.def())
        .join(JoinType::InnerJoin, obligation::Relation::Pact.def())
        .filter(pact::COLUMN.state.eq(PactState::InForce))
        .filter(obligation::Column::State.is_in(owed))
        .filter(obligation::Column::DueOn.between(day - Duration::days(days.1), day - Duration::days(days.0)))
}

/// The stages that these people were told of already.
async fn told(
    db: &impl ConnectionTrait,
    people: Vec<PersonId>,
    day: Date,
) -> Result<HashSet<(PersonId, ObligationId, Stage)>, DbErr> {
    let rows = reminder::Entity::find()
        .filter(reminder::Column::PersonId.is_in(people))
        .filter(reminder::COLUMN.day.gte(day - Duration::days(DAYS.1 - DAYS.0)))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|r| (r.person_id, r.obligation_id, r.stage)).collect())
}
