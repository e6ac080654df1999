//! What was given under a mandate that proved false beside signatures: countersignatures, attestations of witnesses, and what was said of
//! the end of a term. Each stays on the record as annulled, by an act of its own, and counts no longer. What came of it already stays.

use super::{Judge, Rests, may_annul, take_back};
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::ids::{MandateId, OrganisationId, PactId, PersonId};
use crate::kernel::text::NonEmptyText;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::commands::annul_word;
use crate::pacts::server::entity::{pact, party, term_act};
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::signatures::server::Error;
use crate::signatures::server::delegate::slug_of;
use crate::signatures::server::entity::{attestation, mandate, signature};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _,
};
use serde_json::json;
use std::collections::HashMap;
use time::OffsetDateTime;

/// Something that rests on a mandate and is no signature, with the records around it.
pub struct Found {
    /// When it was given.
    pub at: OffsetDateTime,
    /// Whether it counts no longer.
    pub is_annulled: bool,
    /// Whether it was said of the end of a term; else it attests signatures.
    pub is_word: bool,
    /// Under which mandate.
    pub mandate: mandate::Model,
    /// For whom.
    pub organisation: organisation::Model,
    /// In which pact.
    pub pact: pact::Model,
    /// In which seat.
    pub party: party::Model,
}

impl Found {
    /// On what it rests.
    pub const fn rests(&self) -> Rests {
        let (person, mandate, organisation) = (self.mandate.person_id, self.mandate.id, self.organisation.id);
        Rests { person, mandate, organisation, pact: self.pact.id, role: self.party.role }
    }
}

/// What was given by the act of this entry, if its mandate is known.
pub async fn found(db: &impl ConnectionTrait, seq: i64) -> Result<Option<Found>, DbErr> {
    let attested = attestation::Entity::find().filter(attestation::COLUMN.log_seq.eq(seq)).one(db).await?;
    let is_word = attested.is_none();
    let (at, annulled_at, mandate, of) = if let Some(act) = attested {
        (act.signed_at, act.annulled_at, Some(act.mandate_id), Condition::all().add(party::COLUMN.id.eq(act.party_id)))
    } else if let Some(word) = term_act::Entity::find().filter(term_act::COLUMN.log_seq.eq(seq)).one(db).await? {
        (word.at, word.annulled_at, word.mandate_id, seat(word.pact_id, word.organisation_id))
    } else {
        return Ok(None);
    };
    let Some(mandate) = mandate else { return Ok(None) };
    let mandate = mandate::Entity::find_by_id(mandate).one(db).await?;
    let seated = party::Entity::find().find_also_related(organisation::Entity).filter(of).one(db).await?;
    let (Some(mandate), Some((party, Some(organisation)))) = (mandate, seated) else { return Ok(None) };
    let pact = pact::Entity::find_by_id(party.pact_id).one(db).await?;
    let is_annulled = annulled_at.is_some();
    Ok(pact.map(|pact| Found { at, is_annulled, is_word, mandate, organisation, pact, party }))
}

fn seat(pact: PactId, organisation: OrganisationId) -> Condition {
    Condition::all().add(party::COLUMN.pact_id.eq(pact)).add(party::COLUMN.organisation_id.eq(organisation))
}

/// An act that stands: its entry, its mandate and for whom it was.
pub type Given = (i64, MandateId, OrganisationId);

/// The entries of those acts in a pact that the person may annul. The rows around the acts are read only for who may annul anything.
pub async fn open_to(
    db: &impl ConnectionTrait,
    person: Option<PersonId>,
    pact: PactId,
    of: Vec<Given>,
) -> Result<Vec<i64>, DbErr> {
    let Some(person) = person.filter(|_| !of.is_empty()) else { return Ok(Vec::new()) };
    let judge = Judge::of(db, person, pact).await?;
    let mut open = Vec::new();
    if !judge.may() {
        return Ok(open);
    }
    for some in of.chunks(1000) {
        let mandates = mandate::Entity::find().filter(mandate::Column::Id.is_in(some.iter().map(|(_, mandate, _)| *mandate)));
        let mandates: HashMap<_, _> = mandates.all(db).await?.into_iter().map(|mandate| (mandate.id, mandate)).collect();
        let seats = party::Entity::find()
            .filter(party::COLUMN.pact_id.eq(pact))
            .filter(party::Column::OrganisationId.is_in(some.iter().map(|(.., organisation)| *organisation)));
        let roles: HashMap<_, _> = seats.all(db).await?.into_iter().map(|seat| (seat.organisation_id, seat.role)).collect();
        open.extend(some.iter().filter_map(|(seq, mandate, organisation)| {
            let (under, role) = (mandates.get(mandate)?, *roles.get(organisation)?);
            let rests = Rests { person: under.person_id, mandate: under.id, organisation: *organisation, pact, role };
            judge.annuls(rests, Some(under)).map(|_| *seq)
        }));
    }
    Ok(open)
}

/// Annuls what was given by the act of this entry, with all else that was given under its mandate in the pact, and takes that back.
pub async fn annul_given(ctx: &Ctx, actor: &Actor, seq: i64, reason: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let found = found(&tx, seq).await?.ok_or(Error::NotFound)?;
    let by = may_annul(&tx, actor.person, found.rests()).await?.ok_or(Error::NotFound)?;
    if found.is_annulled {
        return Err(Error::Annulled);
    }
    let of = (found.mandate.id, &found.pact);
    fall(ctx, &tx, of, (&by, reason)).await?;
    take_back(ctx, &tx, of, reason, by).await?;
    tx.commit().await?;
    Ok(())
}

/// Annuls what was given in a pact under a false mandate, and under those that were handed on of it; tells each who gave it.
pub(super) async fn fall(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (mandate, pact): (MandateId, &pact::Model),
    (by, reason): (&By, &NonEmptyText),
) -> Result<(), Error> {
    let of = Condition::any().add(mandate::COLUMN.id.eq(mandate)).add(mandate::COLUMN.rests_on_id.eq(mandate));
    for mandate in mandate::Entity::find().filter(of).order_by_asc(mandate::COLUMN.id).all(tx).await? {
        let seats = party::Entity::find().select_only().column(party::Column::Id).filter(party::COLUMN.pact_id.eq(pact.id));
        let attested = attestation::Entity::find()
            .filter(attestation::COLUMN.mandate_id.eq(mandate.id))
            .filter(attestation::Column::PartyId.in_subquery(seats.into_query()))
            .filter(attestation::COLUMN.annulled_at.is_null())
            .order_by_asc(attestation::COLUMN.log_seq);
        let attested = attested.all(tx).await?;
        let said = term_act::Entity::find()
            .filter(term_act::COLUMN.mandate_id.eq(mandate.id))
            .filter(term_act::COLUMN.pact_id.eq(pact.id))
            .filter(term_act::COLUMN.annulled_at.is_null())
            .order_by_asc(term_act::COLUMN.log_seq);
        let said = said.all(tx).await?;
        for act in &attested {
            annul_attestation(ctx, tx, (act, pact), (by, reason)).await?;
        }
        for word in &said {
            annul_word(ctx, tx, (word, pact), (by, reason)).await?;
        }
        if !attested.is_empty() || !said.is_empty() {
            tell(ctx, tx, (&mandate, pact), reason).await?;
        }
    }
    Ok(())
}

/// What was countersigned by it waits for another countersignature.
async fn annul_attestation(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (of, pact): (&attestation::Model, &pact::Model),
    (by, reason): (&By, &NonEmptyText),
) -> Result<(), Error> {
    let now = ctx.clock.now();
    let act = Act::new("signature.annulled", now, by.clone())
        .in_pact(pact.slug.as_str())
        .on(slug_of(tx, of.organisation_id).await?)
        .with(json!({ "signature": of.log_seq, "of": of.kind, "reason": reason }));
    let seq = append(tx, act).await?;
    attestation::Entity::update_many()
        .col_expr(attestation::Column::AnnulledAt, Expr::value(Some(now)))
        .col_expr(attestation::Column::AnnulmentReason, Expr::value(Some(reason.to_string())))
        .col_expr(attestation::Column::AnnulledBy, Expr::value(Some(by.organisation.clone())))
        .col_expr(attestation::Column::AnnulledSeq, Expr::value(Some(seq)))
        .filter(attestation::COLUMN.id.eq(of.id))
        .exec(tx)
        .await?;
    signature::Entity::update_many()
        .col_expr(signature::Column::CountersignedAt, Expr::value(None::<OffsetDateTime>))
        .col_expr(signature::Column::CountersignedSeq, Expr::value(None::<i64>))
        .col_expr(signature::Column::CountersignatureAnnulledAt, Expr::value(Some(now)))
        .col_expr(signature::Column::CountersignatureAnnulledSeq, Expr::value(Some(seq)))
        .col_expr(signature::Column::ChangedSeq, Expr::value(seq))
        .filter(signature::COLUMN.countersigned_seq.eq(of.log_seq))
        .exec(tx)
        .await?;
    Ok(())
}

/// Tells who acted under the mandate, in their language.
async fn tell(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (mandate, pact): (&mandate::Model, &pact::Model),
    reason: &NonEmptyText,
) -> Result<(), DbErr> {
    let Some(person) = person::Entity::find_by_id(mandate.person_id).one(tx).await? else { return Ok(()) };
    let organisation = organisation::Entity::find_by_id(mandate.organisation_id).one(tx).await?;
    let lang = person.lang;
    let words = [
        ("name", person.name.into()),
        ("organisation", organisation.map(|o| o.name).unwrap_or_default().into()),
        ("pact", pact.title.pick(lang).0.into()),
        ("reason", reason.as_str().into()),
        ("url", ctx.config.url(&format!("/{lang}/pacts/{}/history", pact.slug)).into()),
    ];
    let (subject, body) = (lang.ta("mail-annulled-given-subject", &words), lang.ta("mail-annulled-given-body", &words));
    mail::enqueue(ctx, tx, Mail { to: person.email, lang, subject, body }).await.map(drop)
}
