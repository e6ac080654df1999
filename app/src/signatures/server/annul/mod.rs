//! Annulling: the authority of who signed proved false. A new public event with its reason; the signature stays on the register as
//! annulled and counts no longer, and the mandate that it rested on founds no further act. What else was given under it in the pact falls
//! with it, see [`given`].
//!
//! Nobody annuls their own signature, and no organisation its own: for that there is the withdrawal.

pub mod given;

use super::Error;
use super::entity::{mandate, signature};
use super::mandates::take_back as revoke;
use super::queries::{RESTORED, Signed, bound_by, signed};
use super::sign::counting;
use crate::commitments::server::access::runs;
use crate::commitments::server::bind::{bind_one, release};
use crate::commitments::server::settle::Waiver;
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::ids::{MandateId, OrganisationId, PactId, PersonId, SignatureId};
use crate::kernel::text::NonEmptyText;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party};
use crate::platform::ctx::Ctx;
use crate::platform::figures;
use crate::platform::mail::{self, Mail};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _};
use serde_json::json;
use time::OffsetDateTime;

/// On whose authority something was done in a pact, and for whom.
#[derive(Clone, Copy, Debug)]
pub struct Rests {
    /// Who did it.
    pub person: PersonId,
    /// Under which mandate.
    pub mandate: MandateId,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// In which pact.
    pub pact: PactId,
    /// In which seat.
    pub role: PartyRole,
}

impl From<&Signed> for Rests {
    fn from(s: &Signed) -> Self {
        let (signature, organisation, pact) = (&s.signature, s.organisation.id, s.pact.id);
        Self { person: signature.person_id, mandate: signature.mandate_id, organisation, pact, role: s.party.role }
    }
}

/// What a person may annul in a pact, worked out once for whatever is asked about.
struct Judge {
    person: PersonId,
    /// As whom they run the pact, if they do.
    runs: Option<By>,
    /// The associations with a seat in it for which they are coordinators.
    coordinates: Vec<organisation::Model>,
}

impl Judge {
    async fn of(db: &impl ConnectionTrait, person: PersonId, pact: PactId) -> Result<Self, DbErr> {
        let own = Query::select()
            .column(membership::Column::OrganisationId)
            .from(membership::Entity)
            .and_where(membership::COLUMN.person_id.eq(person))
            .and_where(membership::COLUMN.role.eq(MemberRole::Coordinator))
            .take();
        let seats = party::Entity::find()
            .find_also_related(organisation::Entity)
            .filter(party::COLUMN.pact_id.eq(pact))
            .filter(party::COLUMN.role.eq(PartyRole::Association))
            .filter(party::Column::OrganisationId.in_subquery(own));
        let coordinates = seats.all(db).await?.into_iter().filter_map(|(_, association)| association).collect();
        Ok(Self { person, runs: runs(db, person, pact).await?, coordinates })
    }

    /// Whether there may be anything that they annul.
    fn may(&self) -> bool {
        self.runs.is_some() || !self.coordinates.is_empty()
    }

    /// As whom they may annul this, which was done under this mandate: the secretariat that runs the pact, or a coordinator of the
    /// association that vouched for the mandate. What Customs did may be annulled by any association of the pact, since nobody judges
    /// their own cause.
    fn annuls(&self, of: Rests, under: Option<&mandate::Model>) -> Option<By> {
        if self.person == of.person {
            return None;
        }
        let of_customs = of.role == PartyRole::Customs;
        if !of_customs && let Some(by) = &self.runs {
            return Some(by.clone());
        }
        let judges = |association: &organisation::Model| {
            let vouched = || under.is_some_and(|mandate| mandate.vouched_by == association.name);
            association.id != of.organisation && (of_customs || vouched())
        };
        let association = self.coordinates.iter().find(|association| judges(association))?;
        Some(By::new(association.slug.as_str(), PartyRole::Association.as_str()))
    }
}

/// As whom the person may annul a signature, or what else rests on a mandate.
pub async fn may_annul(db: &impl ConnectionTrait, person: PersonId, of: Rests) -> Result<Option<By>, DbErr> {
    let mandate = mandate::Entity::find_by_id(of.mandate).one(db).await?;
    Ok(Judge::of(db, person, of.pact).await?.annuls(of, mandate.as_ref()))
}

/// Annuls the signature and what else was given under its mandate, takes that back, lifts what is not due yet, and tells who signed.
pub async fn annul(ctx: &Ctx, actor: &Actor, id: SignatureId, reason: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let signed = signed(&tx, id).await?.ok_or(Error::NotFound)?;
    let by = may_annul(&tx, actor.person, (&signed).into()).await?.ok_or(Error::NotFound)?;
    if signed.signature.annulled_at.is_some() {
        return Err(Error::Annulled);
    }
    let now = ctx.clock.now();
    let act = Act::new("signature.annulled", now, by.clone())
        .in_pact(signed.pact.slug.as_str())
        .on(signed.organisation.slug.as_str())
        .with(json!({ "signature": signed.signature.log_seq, "reason": reason }));
    let seq = append(&tx, act).await?;
    signature::Entity::update_many()
        .col_expr(signature::Column::AnnulledAt, Expr::value(Some(now)))
        .col_expr(signature::Column::AnnulmentReason, Expr::value(Some(reason.to_string())))
        .col_expr(signature::Column::AnnulledBy, Expr::value(Some(by.organisation.clone())))
        .col_expr(signature::Column::AnnulledSeq, Expr::value(Some(seq)))
        .col_expr(signature::Column::ChangedSeq, Expr::value(seq))
        .filter(signature::COLUMN.id.eq(id))
        .exec(&tx)
        .await?;
    take_back(ctx, &tx, (signed.signature.mandate_id, &signed.pact), reason, by.clone()).await?;
    given::fall(ctx, &tx, (signed.signature.mandate_id, &signed.pact), (&by, reason)).await?;
    bring_back(ctx, &tx, &signed, &by).await?;
    if signed.signature.is_in_effect() {
        if counting(&tx, signed.party.id).await? == 0 {
            figures::add(&tx, &format!("signed/{}", signed.party.role), -1).await?;
        }
        if bound_by(&tx, signed.party.id).await?.is_none() {
            release(ctx, &tx, by, signed.party.id, Waiver::Annulment).await?;
        }
    }
    tell(ctx, &tx, &signed, reason).await?;
    tx.commit().await?;
    Ok(())
}

/// What a false signature took the place of was never validly replaced: it counts again, and binds. That is an act of its own for each.
async fn bring_back(ctx: &Ctx, tx: &DatabaseTransaction, s: &Signed, by: &By) -> Result<(), Error> {
    let (replaced, now) = (replaced_by(tx, &s.signature).await?, ctx.clock.now());
    for old in &replaced {
        let act = Act::new(RESTORED, now, by.clone())
            .in_pact(s.pact.slug.as_str())
            .on(s.organisation.slug.as_str())
            .with(json!({ "signature": old.log_seq, "annulled": s.signature.log_seq }));
        let seq = append(tx, act).await?;
        signature::Entity::update_many()
            .col_expr(signature::Column::SupersededAt, Expr::value(None::<OffsetDateTime>))
            .col_expr(signature::Column::SupersededBy, Expr::value(None::<i64>))
            .col_expr(signature::Column::SupersededSeq, Expr::value(None::<i64>))
            .col_expr(signature::Column::RestoredAt, Expr::value(Some(now)))
            .col_expr(signature::Column::RestoredSeq, Expr::value(Some(seq)))
            .col_expr(signature::Column::ChangedSeq, Expr::value(seq))
            .filter(signature::COLUMN.id.eq(old.id))
            .exec(tx)
            .await?;
    }
    if !replaced.is_empty()
        && let Some((_, version)) = bound_by(tx, s.party.id).await?
    {
        bind_one(ctx, tx, &s.pact, &s.party, version.id).await?;
    }
    Ok(())
}

/// What a signature in effect took the place of, also by way of others that were annulled. Nothing of one that is not: where its own
/// place was taken, what took it stands; where it was withdrawn, the organisation has left.
async fn replaced_by(db: &impl ConnectionTrait, s: &signature::Model) -> Result<Vec<signature::Model>, DbErr> {
    let mut by: Vec<i64> = s.is_in_effect().then_some(s.log_seq).into_iter().collect();
    let mut replaced = Vec::new();
    while let Some(seq) = by.pop() {
        let of_seat = signature::Entity::find().filter(signature::COLUMN.party_id.eq(s.party_id));
        for old in of_seat.filter(signature::COLUMN.superseded_by.eq(seq)).all(db).await? {
            if old.annulled_at.is_some() {
                by.push(old.log_seq);
            } else {
                replaced.push(old);
            }
        }
    }
    replaced.sort_by_key(|old| old.log_seq);
    Ok(replaced)
}

/// The mandate, the role that came with it and what was handed on of it are taken back, unless that was done before.
async fn take_back(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (mandate, pact): (MandateId, &pact::Model),
    reason: &NonEmptyText,
    by: By,
) -> Result<(), Error> {
    let holds = mandate::Entity::find_by_id(mandate).filter(mandate::COLUMN.revoked_at.is_null());
    let Some(mandate) = holds.one(tx).await? else { return Ok(()) };
    Ok(revoke(ctx, tx, &mandate, (by, Some(pact.slug.as_str())), Some(reason.as_str())).await?)
}

/// Tells the person who signed, in their language.
async fn tell(ctx: &Ctx, tx: &DatabaseTransaction, s: &Signed, reason: &NonEmptyText) -> Result<(), DbErr> {
    let Some(person) = person::Entity::find_by_id(s.signature.person_id).one(tx).await? else { return Ok(()) };
    let lang = person.lang;
    let words = [
        ("name", person.name.into()),
        ("organisation", s.organisation.name.as_str().into()),
        ("pact", s.pact.title.pick(lang).0.into()),
        ("reason", reason.as_str().into()),
        ("url", ctx.config.url(&format!("/{lang}/signatures/{}", s.signature.id)).into()),
    ];
    let (subject, body) = (lang.ta("mail-annulled-subject", &words), lang.ta("mail-annulled-body", &words));
    mail::enqueue(ctx, tx, Mail { to: person.email, lang, subject, body }).await.map(drop)
}
