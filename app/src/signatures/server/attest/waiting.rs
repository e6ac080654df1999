//! What waits to be attested: by which organisation, under which mandate, and how far it is.

use crate::commitments::server::access::roles_in;
use crate::kernel::ids::{PactId, PersonId, VersionId};
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::entity::{pact, party, version};
use crate::pacts::server::queries::{newest_version, pact_by_slug};
use crate::pacts::signing::Signing;
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

/// How many signatures one act attests at most.
pub const AT_ONCE: usize = 50;

/// A signature that waits, with whom it binds and in which seat.
pub type Waiting = (signature::Model, party::Model, organisation::Model);

/// An organisation before the signatures of a pact that it may attest: who would do it, or why not.
pub struct Attesting {
    /// What they would attest.
    pub kind: AttestationKind,
    /// The pact.
    pub pact: pact::Model,
    /// Its newest version.
    pub version: version::Model,
    /// The organisation.
    pub organisation: organisation::Model,
    /// Its seat.
    pub party: party::Model,
    /// The mandate to do it under, or why not.
    pub mandate: Result<mandate::Model, SignRefusal>,
}

/// The signatures on a version that were attested, or wait for it: how many of either.
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
        Condition::all().add(signature::COLUMN.version_id.eq(self.version.id)).add(signature::in_effect()).add(others)
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

/// The signatures that wait, the oldest first, as many as one act takes.
pub async fn waiting(db: &impl ConnectionTrait, of: &Attesting) -> Result<Vec<Waiting>, DbErr> {
    let rows = signature::Entity::find()
        .find_also_related(party::Entity)
        .find_also(signature::Entity, organisation::Entity)
        .filter(of.of_others())
        .filter(of.not_yet())
        .order_by_asc(signature::COLUMN.log_seq)
        .limit(AT_ONCE as u64)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(s, party, organisation)| Some((s, party?, organisation?))).collect())
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
    let Some(version) = newest_version(db, pact.id).await? else { return Ok(None) };
    let Some((party, organisation)) = seat_of(db, kind, pact.id, person, today).await? else { return Ok(None) };
    let mandates = mandates(db, person, organisation.id, pact.id).await?;
    let terms: Vec<_> = mandates.iter().map(term).collect();
    let may = match kind {
        AttestationKind::Countersignature => {
            let signed = has_signed(db, version.id, &party).await?;
            may_countersign(&Document::signing_of(&version.canonical), pact.state, signed)
        }
        AttestationKind::Witness if pact.state.takes_signatures() => Ok(()),
        AttestationKind::Witness => Err(SignRefusal::NotOpen),
    };
    let mandate = may.and_then(|()| under(&terms, today)).and_then(|id| chosen(mandates, id));
    Ok(Some(Attesting { kind, pact, version, organisation, party, mandate }))
}

async fn has_signed(db: &impl ConnectionTrait, version: VersionId, party: &party::Model) -> Result<bool, DbErr> {
    let own = signature::Entity::find()
        .filter(signature::COLUMN.version_id.eq(version))
        .filter(signature::COLUMN.party_id.eq(party.id))
        .filter(signature::in_effect());
    Ok(own.count(db).await? > 0)
}

fn may_countersign(signing: &Signing, state: PactState, signed: bool) -> Result<(), SignRefusal> {
    if signing.countersignature.is_none() {
        Err(SignRefusal::NoCountersignature)
    } else if !state.takes_signatures() {
        Err(SignRefusal::NotOpen)
    } else if !signed {
        Err(SignRefusal::OwnFirst)
    } else {
        Ok(())
    }
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
