//! Reads of self-assessments and maps of risks.

use super::entity::{answer, assessment, code, edition, link, risk, round};
use crate::assessments::model::Respondents;
use crate::assessments::questionnaire::Ratings;
use crate::assessments::results::{Results, count, shown};
use crate::assessments::risk::Risk;
use crate::kernel::ids::{CommitmentId, OrganisationId, PactId, PersonId, RoundId};
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{commitment, pact, party};
use crate::pacts::server::lists::current_commitments;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
};
use std::collections::{BTreeMap, HashMap};

/// The Customs administrations whose secretariat a person belongs to, by name.
pub async fn administrations(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<organisation::Model>, DbErr> {
    let rows = membership::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::COLUMN.role.eq(MemberRole::Secretariat))
        .order_by_asc(organisation::COLUMN.name)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(_, o)| o).filter(|o| o.kind == OrganisationKind::Customs).collect())
}

/// The administration of this slug, if the person is of its secretariat.
pub async fn administration(
    db: &impl ConnectionTrait,
    person: PersonId,
    slug: &str,
) -> Result<Option<organisation::Model>, DbErr> {
    Ok(administrations(db, person).await?.into_iter().find(|o| o.slug.as_str() == slug))
}

/// Whether the person is of the secretariat of this administration.
pub async fn is_secretariat(db: &impl ConnectionTrait, person: PersonId, of: OrganisationId) -> Result<bool, DbErr> {
    Ok(administrations(db, person).await?.iter().any(|o| o.id == of))
}

/// The rounds of an administration, the newest first.
pub async fn rounds_of(db: &impl ConnectionTrait, of: OrganisationId) -> Result<Vec<round::Model>, DbErr> {
    round::Entity::find().filter(round::COLUMN.organisation_id.eq(of)).order_by_desc(round::COLUMN.number).all(db).await
}

/// How far a group is.
pub struct Progress {
    /// Whether its link is open.
    pub has_link: bool,
    /// Codes made.
    pub codes: u64,
    /// Answers, as they may be shown.
    pub answers: Option<u32>,
}

/// How far the groups of a round are.
pub async fn progress(db: &impl ConnectionTrait, round: RoundId) -> Result<BTreeMap<Respondents, Progress>, DbErr> {
    let mut all = BTreeMap::new();
    for of in Respondents::ALL.iter().copied() {
        let links = link::Entity::find().filter(link::COLUMN.round_id.eq(round)).filter(link::COLUMN.respondents.eq(of));
        let codes = code::Entity::find().filter(code::COLUMN.round_id.eq(round)).filter(code::COLUMN.respondents.eq(of));
        let answers = answer::Entity::find().filter(answer::COLUMN.round_id.eq(round)).filter(answer::COLUMN.respondents.eq(of));
        let answers = usize::try_from(answers.count(db).await?).unwrap_or(usize::MAX);
        let progress = Progress { has_link: links.count(db).await? > 0, codes: codes.count(db).await?, answers: shown(answers) };
        all.insert(of, progress);
    }
    Ok(all)
}

/// The results of a round as they may be shown. Only of a closed one may they be.
pub async fn results_of(db: &impl ConnectionTrait, round: RoundId) -> Result<Results, DbErr> {
    let answers = answer::Entity::find().filter(answer::COLUMN.round_id.eq(round)).all(db).await?;
    let answers: Vec<(Respondents, Ratings)> = answers.into_iter().map(|a| (a.respondents, a.ratings)).collect();
    Ok(count(&answers))
}

/// What an administration published, with its name.
pub type Published = (assessment::Model, organisation::Model);

/// All published rounds, the newest first.
pub async fn published(db: &impl ConnectionTrait) -> Result<Vec<Published>, DbErr> {
    let rows = assessment::Entity::find().find_also_related(organisation::Entity).order_by_desc(assessment::COLUMN.log_seq);
    Ok(rows.all(db).await?.into_iter().filter_map(|(a, o)| o.map(|o| (a, o))).collect())
}

/// All published editions of maps of risks, the newest first.
pub async fn editions(db: &impl ConnectionTrait) -> Result<Vec<(edition::Model, organisation::Model)>, DbErr> {
    let rows = edition::Entity::find().find_also_related(organisation::Entity).order_by_desc(edition::COLUMN.log_seq);
    Ok(rows.all(db).await?.into_iter().filter_map(|(e, o)| o.map(|o| (e, o))).collect())
}

/// The public pacts in which an organisation sits.
pub async fn pacts_of(db: &impl ConnectionTrait, of: OrganisationId) -> Result<Vec<pact::Model>, DbErr> {
    Ok(seats_of(db, of).await?.into_iter().map(|(_, p)| p).collect())
}

async fn seats_of(db: &impl ConnectionTrait, of: OrganisationId) -> Result<Vec<(PartyRole, pact::Model)>, DbErr> {
    let seats =
        party::Entity::find().find_also_related(pact::Entity).filter(party::COLUMN.organisation_id.eq(of)).all(db).await?;
    let public = seats.into_iter().filter_map(|(seat, pact)| pact.map(|p| (seat.role, p))).filter(|(_, p)| p.state.is_public());
    Ok(public.collect())
}

/// The commitments in the newest versions of an organisation's pacts: those that bind it, with their pacts.
pub async fn commitments_of(
    db: &impl ConnectionTrait,
    of: &organisation::Model,
) -> Result<Vec<(commitment::Model, pact::Model)>, DbErr> {
    let seats: HashMap<PactId, PartyRole> = seats_of(db, of.id).await?.into_iter().map(|(role, p)| (p.id, role)).collect();
    let mut all = current_commitments(db).await?;
    all.retain(|(c, p)| {
        let seat = seats.get(&p.id).is_some_and(|seat| c.role.binds(*seat));
        seat && c.organisation.as_ref().is_none_or(|slug| *slug == of.slug)
    });
    Ok(all)
}

/// How many of them serve each factor, by its number.
pub async fn commitments_by_factor(db: &impl ConnectionTrait, of: &organisation::Model) -> Result<BTreeMap<i32, u32>, DbErr> {
    let mut counts = BTreeMap::new();
    for (c, _) in commitments_of(db, of).await? {
        *counts.entry(c.factor).or_default() += 1;
    }
    Ok(counts)
}

/// The risks on an administration's map, as an edition would hold them.
pub async fn risks_of(db: &impl ConnectionTrait, of: OrganisationId) -> Result<Vec<(risk::Model, Risk)>, DbErr> {
    let rows = risk::Entity::find().filter(risk::COLUMN.organisation_id.eq(of)).order_by_asc(risk::COLUMN.id).all(db).await?;
    let pacts: HashMap<PactId, pact::Model> = pacts_of(db, of).await?.into_iter().map(|p| (p.id, p)).collect();
    let told = |r: &risk::Model| Risk {
        pact: r.pact_id.and_then(|id| pacts.get(&id)).map(|p| p.slug.clone()),
        process: r.process.clone(),
        risk: r.risk.clone(),
        likelihood: r.likelihood,
        impact: r.impact,
        controls: r.controls.clone(),
        measure: r.measure.clone(),
        owner: r.owner.clone(),
        status: r.status,
        commitment: r.commitment.clone(),
    };
    Ok(rows.into_iter().map(|row| (told(&row), row)).map(|(risk, row)| (row, risk)).collect())
}

/// The commitments that the risks of an administration name, by pact and short name; a risk without a pact may mean any of its pacts.
pub async fn commitment_ids(
    db: &impl ConnectionTrait,
    of: &organisation::Model,
) -> Result<Vec<(String, String, CommitmentId)>, DbErr> {
    let pacts: Vec<PactId> = pacts_of(db, of.id).await?.into_iter().map(|p| p.id).collect();
    let all = current_commitments(db).await?.into_iter().filter(|(_, p)| pacts.contains(&p.id));
    Ok(all.map(|(c, p)| (p.slug.to_string(), c.code, c.id)).collect())
}
