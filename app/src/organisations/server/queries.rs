//! Reads of organisations.

use super::entity::organisation;
use super::spread::Spread;
use crate::kernel::ids::{OrganisationId, PartyId};
use crate::kernel::paging::{Paged, skipped};
use crate::kernel::words;
use crate::organisations::model::OrganisationKind;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party};
use crate::pacts::server::outcomes::{Ended, outcome};
use crate::platform::search::Kind;
use crate::platform::search::find::{Query, is_record};
use crate::signatures::server::entity::signature;
use migrations::ORGANISATIONS_BY_KIND;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _,
};
use std::collections::{BTreeSet, HashMap};

/// The names of organisations by slug.
pub async fn names(db: &impl ConnectionTrait, slugs: BTreeSet<String>) -> Result<HashMap<String, String>, DbErr> {
    let rows: Vec<(String, String)> = organisation::Entity::find()
        .select_only()
        .columns([organisation::Column::Slug, organisation::Column::Name])
        .filter(organisation::Column::Slug.is_in(slugs))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// The organisation of this slug.
pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<organisation::Model>, DbErr> {
    organisation::Entity::find().filter(organisation::COLUMN.slug.eq(slug)).one(db).await
}

/// All organisations: Customs first, then the other kinds in their order, by name.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<organisation::Model>, DbErr> {
    let mut all = organisation::Entity::find().order_by_asc(organisation::COLUMN.name).all(db).await?;
    all.sort_by_key(|o| o.kind);
    Ok(all)
}

words! {
    /// In which order organisations are listed, but by kind.
    Sort {
        /// All by name
        Name = "name",
        /// Those registered last at the top
        Newest = "newest",
    }
}

/// What a list of organisations is sifted and sorted by; what is not given sifts nothing.
#[derive(Clone, Debug, Default)]
pub struct Sieve {
    /// Of this kind.
    pub kind: Option<OrganisationKind>,
    /// With this seat in a pact.
    pub seat: Option<PartyRole>,
    /// Of this country.
    pub country: Option<String>,
    /// With these words in their name, or this number.
    pub words: Option<Query>,
    /// In this order; else Customs first, then the other kinds in their order, by name.
    pub sort: Option<Sort>,
}

/// One page of the organisations that the sieve lets through.
pub async fn page(db: &impl ConnectionTrait, sieve: &Sieve, at: (u64, u64)) -> Result<Paged<organisation::Model>, DbErr> {
    page_of(db, sieve, &Spread::of(db, sieve).await?, at).await
}

/// The same by whom it is known how many there are.
pub async fn page_of(
    db: &impl ConnectionTrait,
    sieve: &Sieve,
    spread: &Spread,
    (page, per_page): (u64, u64),
) -> Result<Paged<organisation::Model>, DbErr> {
    let mut found = organisation::Entity::find();
    if let Some(kind) = sieve.kind {
        found = found.filter(organisation::COLUMN.kind.eq(kind));
    }
    if let Some(seat) = sieve.seat {
        found = found.filter(is_seated(seat));
    }
    if let Some(country) = &sieve.country {
        found = found.filter(organisation::COLUMN.country.eq(country.as_str()));
    }
    if let Some(words) = &sieve.words {
        found = found.filter(is_record(db.get_database_backend(), Kind::Organisation, words));
    }
    // What is kept counts nobody by seat.
    let total = if sieve.seat.is_some() { found.clone().count(db).await? } else { spread.total(sieve) };
    // Those of one kind are in the order of its index; all are in that of the index of the list.
    if sieve.kind.is_none() && sieve.sort.is_none() {
        found = found.order_by_asc(Expr::cust(ORGANISATIONS_BY_KIND));
    }
    let found = match sieve.sort {
        None | Some(Sort::Name) => found.order_by_asc(organisation::COLUMN.name).order_by_asc(organisation::COLUMN.slug),
        Some(Sort::Newest) => found.order_by_desc(organisation::COLUMN.log_seq).order_by_desc(organisation::COLUMN.id),
    };
    let rows = found.offset(skipped(page, per_page)).limit(per_page).all(db).await?;
    Ok(Paged { rows, page, total, per_page })
}

/// That an organisation has this seat in a pact.
pub(crate) fn is_seated(seat: PartyRole) -> Expr {
    let seated = party::Entity::find().select_only().column(party::Column::OrganisationId);
    organisation::Column::Id.in_subquery(seated.filter(party::COLUMN.role.eq(seat)).into_query())
}

/// How many seats each of these organisations has in pacts; nothing is asked about none.
pub async fn seats_by_organisation(
    db: &impl ConnectionTrait,
    of: Vec<OrganisationId>,
) -> Result<HashMap<OrganisationId, i64>, DbErr> {
    if of.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(OrganisationId, i64)> = party::Entity::find()
        .select_only()
        .column(party::Column::OrganisationId)
        .column_as(party::Column::Id.count(), "seats")
        .filter(party::Column::OrganisationId.is_in(of))
        .group_by(party::Column::OrganisationId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// What an organisation has sat in and signed.
pub struct Doings {
    /// Its seats with their pacts, those that are public.
    pub seats: Vec<(party::Model, pact::Model)>,
    /// Its signatures, the newest first.
    pub signatures: Vec<signature::Model>,
    /// How the last that asked it to sign ended, of those seats where nothing came since.
    pub ended: HashMap<PartyId, Ended>,
}

/// Reads the seats and signatures of an organisation.
pub async fn doings(db: &impl ConnectionTrait, of: OrganisationId) -> Result<Doings, DbErr> {
    let seats = party::Entity::find()
        .find_also_related(pact::Entity)
        .filter(party::COLUMN.organisation_id.eq(of))
        .order_by_desc(party::COLUMN.log_seq)
        .all(db)
        .await?;
    let signatures = signature::Entity::find()
        .filter(signature::COLUMN.organisation_id.eq(of))
        .order_by_desc(signature::COLUMN.log_seq)
        .all(db)
        .await?;
    let public = seats.into_iter().filter_map(|(party, pact)| pact.filter(|p| p.state.is_public()).map(|p| (party, p)));
    let (seats, mut ended): (Vec<_>, _) = (public.collect(), HashMap::new());
    let bound = |party: PartyId| signatures.iter().any(|s| s.party_id == party && s.is_in_effect());
    for (party, _) in seats.iter().filter(|(party, _)| party.declined_seq.is_some() || !bound(party.id)) {
        ended.extend(outcome(db, party).await?.map(|how| (party.id, how)));
    }
    Ok(Doings { seats, signatures, ended })
}
