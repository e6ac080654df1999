//! Who writes a draft and who reads it. For everyone else it is not there.

use super::Error;
use super::entity::{comment, consultation, draft, draft_party, draft_version};
use crate::drafting::model::Content;
use crate::drafting::way::Way;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{ConsultationId, DraftId, PersonId};
use crate::kernel::text::Slug;
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, version as pact_version};
use crate::pacts::server::templates::carried;
use crate::pacts::version::Document;
use crate::publications::server::access::organisations_of;
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Select,
};
use std::collections::BTreeMap;

/// A draft as somebody finds it.
#[derive(Clone, Debug)]
pub struct Work {
    /// The draft.
    pub draft: draft::Model,
    /// Its newest version.
    pub content: Content,
    /// The administration that writes it.
    pub organisation: organisation::Model,
    /// Who will have a seat in it.
    pub parties: Vec<(draft_party::Model, organisation::Model)>,
    /// Where it stands.
    pub way: Way,
    /// What it amends; none where it is a pact of its own.
    pub base: Option<Base>,
    /// Whether this person writes it.
    pub writes: bool,
}

/// What an amendment begins from.
#[derive(Clone, Debug)]
pub struct Base {
    /// The pact.
    pub pact: pact::Model,
    /// Its newest version when the draft was begun.
    pub document: Document,
}

/// Organisations by their slugs, each with the role in which it is named.
pub type Parties = BTreeMap<String, PartyRole>;

impl Work {
    /// Who is named in it.
    pub fn named(&self) -> Parties {
        self.parties.iter().map(|(party, organisation)| (organisation.slug.to_string(), party.role)).collect()
    }

    /// The slug of the pact that it is, or that it amends.
    pub fn pact(&self) -> &Slug {
        self.base.as_ref().map_or(&self.draft.slug, |base| &base.pact.slug)
    }
}

/// What a draft amends.
pub async fn base(db: &impl ConnectionTrait, draft: &draft::Model) -> Result<Option<Base>, Error> {
    let Some(id) = draft.pact_id else { return Ok(None) };
    let pact = pact::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let known = pact_version::Entity::find()
        .filter(pact_version::COLUMN.pact_id.eq(id))
        .filter(pact_version::COLUMN.adopted_at.lte(draft.begun_at))
        .order_by_desc(pact_version::COLUMN.number);
    let version = known.one(db).await?.ok_or(Error::NotFound)?;
    let document = Document::read(&version.canonical).map_err(|error| DbErr::Json(error.to_string()))?;
    Ok(Some(Base { pact, document }))
}

/// What the draft of a round amends.
pub async fn amended(db: &impl ConnectionTrait, round: &consultation::Model) -> Result<Option<Base>, Error> {
    match draft::Entity::find_by_id(round.draft_id).one(db).await? {
        Some(draft) => base(db, &draft).await,
        None => Ok(None),
    }
}

/// The administrations for whose secretariat a person writes.
pub async fn offices(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<organisation::Model>, DbErr> {
    let roles = membership::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::COLUMN.role.eq(MemberRole::Secretariat))
        .order_by_asc(membership::Column::OrganisationId);
    let found = roles.all(db).await?.into_iter().filter_map(|(_, organisation)| organisation);
    Ok(found.filter(|o| matches!(o.kind, OrganisationKind::Customs | OrganisationKind::Authority)).collect())
}

/// The drafts that a person reads: those of their secretariat, and those in which an organisation of theirs is named.
pub async fn readable(db: &impl ConnectionTrait, person: PersonId) -> Result<Select<draft::Entity>, DbErr> {
    let of = organisations_of(db, person).await?;
    let named: Vec<DraftId> = draft_party::Entity::find()
        .select_only()
        .column(draft_party::Column::DraftId)
        .filter(draft_party::Column::OrganisationId.is_in(of.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    // Of its own administration the secretariat alone reads it.
    let own: Vec<_> = offices(db, person).await?.into_iter().map(|o| o.id).collect();
    let any = Condition::any().add(draft::Column::OrganisationId.is_in(own)).add(draft::Column::Id.is_in(named));
    Ok(draft::Entity::find().filter(any))
}

/// The draft, if this person may read it.
pub async fn work(db: &impl ConnectionTrait, actor: &Actor, id: DraftId) -> Result<Work, Error> {
    let draft = readable(db, actor.person).await?.filter(draft::COLUMN.id.eq(id)).one(db).await?.ok_or(Error::NotFound)?;
    let organisation = organisation::Entity::find_by_id(draft.organisation_id).one(db).await?.ok_or(Error::NotFound)?;
    let writes = offices(db, actor.person).await?.iter().any(|o| o.id == organisation.id);
    let parties = draft_party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(draft_party::COLUMN.draft_id.eq(id))
        .order_by_asc(draft_party::Column::Role)
        .all(db)
        .await?;
    let parties = parties.into_iter().filter_map(|(party, o)| Some((party, o?))).collect();
    let content = version(db, id, draft.version).await?.ok_or(Error::NotFound)?;
    Ok(Work { way: way(db, &draft).await?, base: base(db, &draft).await?, content, organisation, parties, writes, draft })
}

/// The same, if this person writes it.
pub async fn own(db: &impl ConnectionTrait, actor: &Actor, id: DraftId) -> Result<Work, Error> {
    work(db, actor, id).await.and_then(|work| if work.writes { Ok(work) } else { Err(Error::NotFound) })
}

/// What a version of a draft holds.
pub async fn version(db: &impl ConnectionTrait, id: DraftId, number: i32) -> Result<Option<Content>, DbErr> {
    let Some(found) = draft_version::Entity::find_by_id((id, number)).one(db).await? else { return Ok(None) };
    let mut content: Content = serde_json::from_str(&found.content).map_err(|error| DbErr::Json(error.to_string()))?;
    if !Content::says_commitments(&found.content) {
        let template = draft::Entity::find_by_id(id).one(db).await?.and_then(|draft| draft.template);
        content.commitments = template.as_deref().and_then(carried).map(|(t, _)| t.commitments).unwrap_or_default();
    }
    Ok(Some(content))
}

/// Where a draft stands.
pub async fn way(db: &impl ConnectionTrait, draft: &draft::Model) -> Result<Way, DbErr> {
    let rounds = rounds(db, draft.id).await?;
    let ids: Vec<ConsultationId> = rounds.iter().map(|r| r.id).collect();
    Ok(Way {
        adopted: draft.adopted_at.is_some(),
        given_up: draft.given_up_at.is_some(),
        rounds: rounds.len() as u64,
        consulting: rounds.iter().any(|r| r.closed_at.is_none()),
        unanswered: unanswered(ids).count(db).await?,
    })
}

/// The rounds of a draft, the first one first.
pub async fn rounds(db: &impl ConnectionTrait, id: DraftId) -> Result<Vec<consultation::Model>, DbErr> {
    let all = consultation::Entity::find().filter(consultation::COLUMN.draft_id.eq(id));
    all.order_by_asc(consultation::COLUMN.number).all(db).await
}

/// The comments of these rounds that have no answer.
fn unanswered(of: Vec<ConsultationId>) -> Select<comment::Entity> {
    let comments = comment::Entity::find().filter(comment::Column::ConsultationId.is_in(of));
    comments.filter(comment::COLUMN.disposition.is_null())
}

/// How many comments await an answer of this person; those on what was given up have theirs in its reason.
pub async fn awaiting(db: &impl ConnectionTrait, person: PersonId) -> Result<u64, DbErr> {
    let own: Vec<_> = offices(db, person).await?.into_iter().map(|o| o.id).collect();
    if own.is_empty() {
        return Ok(0);
    }
    let given_up: Vec<DraftId> = draft::Entity::find()
        .select_only()
        .column(draft::Column::Id)
        .filter(draft::Column::OrganisationId.is_in(own.iter().copied()))
        .filter(draft::Column::GivenUpAt.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    let rounds: Vec<ConsultationId> = consultation::Entity::find()
        .select_only()
        .column(consultation::Column::Id)
        .filter(consultation::Column::OrganisationId.is_in(own))
        .filter(consultation::Column::DraftId.is_not_in(given_up))
        .into_tuple()
        .all(db)
        .await?;
    unanswered(rounds).count(db).await
}
