//! What waits to be attested: by which organisation, under which mandate, and how far it is.

use crate::commitments::server::access::roles_in;
use crate::invitations::server::queries::is_in;
use crate::kernel::ids::{PactId, PartyId, PersonId};
use crate::kernel::paging::Paged;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::pacts::procedure::Effect;
use crate::pacts::server::entity::{pact, party, version};
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::server::rights::effect_on;
use crate::pacts::version::Document;
use crate::signatures::model::{AttestationKind, SignRefusal, under};
use crate::signatures::server::entity::{attestation, mandate, signature, witnessing};
use crate::signatures::server::mandates::in_effect;
use crate::signatures::server::standing::{chosen, mandates, term};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use time::Date;

/// How many signatures one act attests at most, and a page of the list shows.
pub const AT_ONCE: usize = 50;

/// A signature that waits, with whom it binds and in which seat.
pub type Waiting = (signature::Model, party::Model, organisation::Model);

/// An organisation before the signatures of a pact that it may attest: who would do it, or why not.
pub struct Attesting {
    /// What they would attest.
    pub kind: AttestationKind,
    /// The pact.
    pub pact: pact::Model,
    /// Its versions whose signatures are attested, the oldest first.
    pub versions: Vec<version::Model>,
    /// The organisation.
    pub organisation: organisation::Model,
    /// Its seat.
    pub party: party::Model,
    /// The number of the newest of these versions on which a signature of its own is in effect.
    pub own: Option<i32>,
    /// The mandate to do it under, or why not.
    pub mandate: Result<mandate::Model, SignRefusal>,
}

/// The signatures that were attested, or wait for it: how many of either.
pub struct Counts {
    /// Attested, and in effect.
    pub done: u64,
    /// Not attested yet.
    pub waiting: u64,
}

impl Attesting {
    /// The signatures in effect that it may attest, those that it has attested included: those of others than Customs, or of others
    /// than itself.
    fn of_others(&self) -> Condition {
        let others = match self.kind {
            AttestationKind::Countersignature => party::COLUMN.role.ne(PartyRole::Customs),
            AttestationKind::Witness => party::COLUMN.id.ne(self.party.id),
        };
        let on_these = signature::Column::VersionId.is_in(self.versions.iter().map(|version| version.id));
        Condition::all().add(on_these).add(signature::in_effect()).add(others)
    }

    /// The version that a signature is on.
    pub fn version_of(&self, of: &signature::Model) -> Option<&version::Model> {
        self.versions.iter().find(|version| version.id == of.version_id)
    }

    /// Whether signatures on a version can be attested now: Customs has signed it itself, or a later one.
    pub fn takes(&self, version: &version::Model) -> Result<(), SignRefusal> {
        match self.kind {
            AttestationKind::Countersignature if self.own.is_none_or(|own| own < version.number) => Err(SignRefusal::OwnFirst),
            AttestationKind::Countersignature | AttestationKind::Witness => Ok(()),
        }
    }

    /// The version that all of these signatures are on, since a statement is of one.
    pub(super) fn one_version(&self, of: &[Waiting]) -> Result<&version::Model, SignRefusal> {
        let (first, ..) = of.first().ok_or(SignRefusal::Outdated)?;
        if of.iter().any(|(other, ..)| other.version_id != first.version_id) {
            return Err(SignRefusal::SeveralVersions);
        }
        let version = self.version_of(first).ok_or(SignRefusal::Outdated)?;
        self.takes(version).map(|()| version)
    }

    /// That a signature was not attested yet: by Customs, or by this witness.
    fn not_yet(&self) -> Condition {
        match self.kind {
            AttestationKind::Countersignature => Condition::all().add(signature::COLUMN.countersigned_seq.is_null()),
            AttestationKind::Witness => {
                let of = |column: witnessing::Column| Expr::col((witnessing::Entity, column));
                let attested = |column: attestation::Column| Expr::col((attestation::Entity, column));
                let seen = Query::select()
                    .expr(Expr::val(1))
                    .from(witnessing::Entity)
                    .inner_join(
                        attestation::Entity,
                        attested(attestation::Column::Id).equals((witnessing::Entity, witnessing::Column::AttestationId)),
                    )
                    .and_where(of(witnessing::Column::SignatureId).equals((signature::Entity, signature::Column::Id)))
                    .and_where(attested(attestation::Column::OrganisationId).eq(self.organisation.id))
                    .and_where(attested(attestation::Column::AnnulledAt).is_null())
                    .to_owned();
                Condition::all().add(Expr::exists(seen).not())
            }
        }
    }
}

/// How far the attesting is.
pub async fn counts(db: &impl ConnectionTrait, of: &Attesting) -> Result<Counts, DbErr> {
    let others = || signature::Entity::find().inner_join(party::Entity).filter(of.of_others());
    let all = others().count(db).await?;
    let waiting = others().filter(of.not_yet()).count(db).await?;
    Ok(Counts { done: all - waiting, waiting })
}

/// A page of the signatures that wait, the oldest first, of organisations whose name holds a text.
pub async fn waiting(db: &impl ConnectionTrait, of: &Attesting, (text, page): (&str, u64)) -> Result<Paged<Waiting>, DbErr> {
    let per_page = AT_ONCE as u64;
    let found = signature::Entity::find().inner_join(party::Entity).filter(of.of_others()).filter(of.not_yet());
    let total = found.filter(named(text)).count(db).await?;
    // What was attested waits no more: a later page may be gone.
    let page = page.clamp(1, Ord::max(total.div_ceil(per_page), 1));
    Ok(Paged { rows: rows(db, of, named(text), (page - 1) * per_page).await?, page, total, per_page })
}

/// Those of these entries that wait.
pub(super) async fn among(db: &impl ConnectionTrait, of: &Attesting, entries: &[i64]) -> Result<Vec<Waiting>, DbErr> {
    rows(db, of, Condition::all().add(signature::Column::LogSeq.is_in(entries.iter().copied())), 0).await
}

async fn rows(db: &impl ConnectionTrait, of: &Attesting, such: Condition, skip: u64) -> Result<Vec<Waiting>, DbErr> {
    let rows = signature::Entity::find()
        .find_also_related(party::Entity)
        .find_also(signature::Entity, organisation::Entity)
        .filter(of.of_others())
        .filter(of.not_yet())
        .filter(such)
        .order_by_asc(signature::COLUMN.log_seq)
        .offset(skip)
        .limit(AT_ONCE as u64)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(s, party, organisation)| Some((s, party?, organisation?))).collect())
}

/// That the name of an organisation holds a text.
fn named(text: &str) -> Condition {
    if text.trim().is_empty() {
        return Condition::all();
    }
    let organisations = Query::select()
        .column(organisation::Column::Id)
        .from(organisation::Entity)
        .and_where(is_in(Expr::col(organisation::Column::Name), text))
        .to_owned();
    Condition::all().add(signature::Column::OrganisationId.in_subquery(organisations))
}

/// Whether, and as what, the person may attest signatures in the pact of this slug. `None` if there is no such pact, or the person has
/// nothing to do with an organisation that attests in it.
pub async fn attesting(
    db: &impl ConnectionTrait,
    kind: AttestationKind,
    slug: &str,
    person: PersonId,
    today: Date,
) -> Result<Option<Attesting>, DbErr> {
    let Some(pact) = pact_by_slug(db, slug).await? else { return Ok(None) };
    let Some((party, organisation)) = seat_of(db, kind, pact.id, person, today).await? else { return Ok(None) };
    let mandates = mandates(db, person, organisation.id, pact.id).await?;
    let terms: Vec<_> = mandates.iter().map(term).collect();
    let versions = versions(db, kind, pact.id).await?;
    let own = signed_last(db, &versions, party.id).await?;
    let may = if versions.is_empty() {
        Err(SignRefusal::NoCountersignature)
    } else if !pact.state.takes_signatures() {
        Err(SignRefusal::NotOpen)
    } else if effect_on(db, party.id).await? != Effect::None {
        Err(SignRefusal::Barred)
    } else if kind == AttestationKind::Countersignature && own.is_none() {
        Err(SignRefusal::OwnFirst)
    } else {
        Ok(())
    };
    let mandate = may.and_then(|()| under(&terms, today)).and_then(|id| chosen(mandates, id));
    Ok(Some(Attesting { kind, pact, versions, organisation, party, own, mandate }))
}

/// The versions of a pact whose signatures are attested: for Customs, those whose text asks for it.
async fn versions(db: &impl ConnectionTrait, kind: AttestationKind, pact: PactId) -> Result<Vec<version::Model>, DbErr> {
    let all = version::Entity::find().filter(version::COLUMN.pact_id.eq(pact)).order_by_asc(version::COLUMN.number);
    let attested = |version: &version::Model| match kind {
        AttestationKind::Countersignature => Document::signing_of(&version.canonical).countersignature.is_some(),
        AttestationKind::Witness => true,
    };
    Ok(all.all(db).await?.into_iter().filter(attested).collect())
}

/// The number of the newest of these versions on which a signature of the seat is in effect.
async fn signed_last(db: &impl ConnectionTrait, of: &[version::Model], party: PartyId) -> Result<Option<i32>, DbErr> {
    let own = signature::Entity::find().filter(signature::COLUMN.party_id.eq(party)).filter(signature::in_effect());
    let own = own.all(db).await?;
    Ok(of.iter().filter(|version| own.iter().any(|s| s.version_id == version.id)).map(|version| version.number).max())
}

/// The organisation of the pact for which the person would attest, one that they may bind before others: its Customs, or its monitor and
/// its observers of civil society.
async fn seat_of(
    db: &impl ConnectionTrait,
    kind: AttestationKind,
    pact: PactId,
    person: PersonId,
    today: Date,
) -> Result<Option<(party::Model, organisation::Model)>, DbErr> {
    let attests = match kind {
        AttestationKind::Countersignature => Condition::all().add(party::COLUMN.role.eq(PartyRole::Customs)),
        AttestationKind::Witness => Condition::any().add(party::COLUMN.role.eq(PartyRole::Monitor)).add(
            Condition::all()
                .add(party::COLUMN.role.eq(PartyRole::Observer))
                .add(organisation::COLUMN.kind.eq(OrganisationKind::CivilSociety)),
        ),
    };
    let seats = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(party::COLUMN.pact_id.eq(pact))
        .filter(attests)
        .order_by_asc(party::COLUMN.log_seq);
    let mut belongs = None;
    for (party, organisation) in seats.all(db).await? {
        let Some(organisation) = organisation else { continue };
        let mine = in_effect(today)
            .filter(mandate::COLUMN.person_id.eq(person))
            .filter(mandate::COLUMN.organisation_id.eq(organisation.id))
            .filter(mandate::covers(pact));
        if mine.count(db).await? > 0 {
            return Ok(Some((party, organisation)));
        }
        if !roles_in(db, person, organisation.id).await?.is_empty() {
            belongs = Some((party, organisation));
        }
    }
    Ok(belongs)
}
