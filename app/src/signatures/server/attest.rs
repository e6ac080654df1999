//! Attesting signatures of others: Customs countersigns them, who acts for the monitor or an observer of civil society witnesses them.
//! Whoever holds a mandate states it once for one or many signatures, and signs that statement as any other, with a code or a passkey. One
//! act is one entry; each signature bears it from then on.

use super::Error;
use super::entity::{attestation, mandate, signature, witnessing};
use super::mandates::in_effect;
use super::prepare::{Prepared, keep, stated};
use super::sign::{asserted, broken, is_right, mine, spend_attempt};
use super::standing::{chosen, mandates, term};
use crate::commitments::server::access::roles_in;
use crate::evidence::passkey::Assertion;
use crate::evidence::statement::{Countersigned, Statement, StatementKind, seal};
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::canonical::{canonical, digest};
use crate::kernel::ids::{AttestationId, PactId, PersonId, PreparationId, SignatureId, VersionId};
use crate::kernel::locale::Lang;
use crate::log::server::append;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::commands::enter_into_force_if_due;
use crate::pacts::server::entity::{pact, party, version};
use crate::pacts::server::queries::{newest_version, pact_by_slug};
use crate::pacts::signing::Signing;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::signatures::model::{AttestationKind, SignRefusal, SigningMethod, under};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, ExprTrait as _,
    PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};
use std::collections::HashMap;
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
            .filter(mandate::COLUMN.organisation_id.eq(organisation.id));
        if mine.count(db).await? > 0 {
            return Ok(Some((party, organisation)));
        }
        if !roles_in(db, person, organisation.id).await?.is_empty() {
            belongs = Some((party, organisation));
        }
    }
    Ok(belongs)
}

/// Fixes the statement that attests these signatures, by the numbers of their entries, and sends the code where it is to be signed
/// with one. What does not wait any more is left out; nothing waits: refused.
pub async fn prepare_attestation(
    ctx: &Ctx,
    actor: &Actor,
    (kind, slug): (AttestationKind, &str),
    (entries, method): (&[i64], SigningMethod),
    lang: Lang,
) -> Result<Prepared, Error> {
    let tx = ctx.db.begin().await?;
    let found = attesting(&tx, kind, slug, actor.person, ctx.clock.today()).await?.ok_or(Error::NotFound)?;
    let waiting = waiting(&tx, &found).await?;
    let mandate = found.mandate?;
    let chosen: Vec<_> = waiting.into_iter().filter(|w| entries.contains(&w.0.log_seq)).collect();
    if chosen.is_empty() {
        return Err(SignRefusal::Outdated.into());
    }
    let (pact, version, organisation) = (&found.pact, &found.version, &found.organisation);
    let mut statement = stated(ctx, &actor.name, (pact, version, organisation, &mandate, found.party.role), lang, method)?;
    let words = [("organisation", organisation.name.as_str().into()), ("count", chosen.len().into())];
    let attested = chosen
        .iter()
        .map(|(signature, _, organisation)| Countersigned {
            entry: signature.log_seq.unsigned_abs(),
            organisation: organisation.slug.to_string(),
            statement_digest: signature.statement_digest.clone(),
        })
        .collect();
    match kind {
        AttestationKind::Countersignature => {
            statement.kind = StatementKind::Countersignature;
            statement.promise = lang.ta("countersign-promise", &words);
            statement.countersigns = attested;
        }
        AttestationKind::Witness => {
            statement.kind = StatementKind::Witness;
            statement.promise = lang.ta("attest-promise", &words);
            statement.witnesses = attested;
        }
    }
    let of = (organisation.id, version.id, mandate.id);
    let prepared = keep(ctx, &tx, actor, of, (&statement, &pact.title), lang).await?;
    tx.commit().await?;
    Ok(prepared)
}

/// What a statement attests; nothing where it is of a signature.
pub const fn kind_of(statement: StatementKind) -> Option<AttestationKind> {
    match statement {
        StatementKind::Signature => None,
        StatementKind::Countersignature => Some(AttestationKind::Countersignature),
        StatementKind::Witness => Some(AttestationKind::Witness),
    }
}

/// Attests with the right code, or with a passkey's answer where one was asked. The same again is nothing new.
pub async fn attest(ctx: &Ctx, actor: &Actor, id: PreparationId, (code, answer): (&str, &str)) -> Result<AttestationId, Error> {
    let prepared = mine(ctx, actor, id).await?;
    spend_attempt(ctx, id).await?;
    let (text, statement) = (&prepared.statement, serde_json::from_str::<Statement>(&prepared.statement).map_err(broken)?);
    let kind = kind_of(statement.kind).ok_or(Error::NotFound)?;
    if answer.is_empty() && !is_right(&prepared, &statement, code) {
        return Err(Error::WrongCode);
    }
    let tx = ctx.db.begin().await?;
    let known = attestation::Entity::find().filter(attestation::COLUMN.statement_digest.eq(digest(text)));
    if let Some(done) = known.one(&tx).await? {
        return Ok(done.id);
    }
    let passkey = match answer {
        "" => None,
        answer => Some(asserted(ctx, &tx, actor, (&statement, text), answer).await?),
    };
    let done = act(ctx, &tx, actor, (kind, &statement, text), passkey.as_ref()).await?;
    tx.commit().await?;
    Ok(done)
}

async fn act(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    actor: &Actor,
    (kind, statement, text): (AttestationKind, &Statement, &str),
    passkey: Option<&Assertion>,
) -> Result<AttestationId, Error> {
    let found = attesting(tx, kind, &statement.pact, actor.person, ctx.clock.today()).await?.ok_or(Error::NotFound)?;
    let waiting = waiting(tx, &found).await?;
    let mandate = found.mandate.as_ref().map_err(|why| *why)?;
    let is_there = |c: &Countersigned| {
        waiting.iter().find(|(s, ..)| s.log_seq.unsigned_abs() == c.entry && s.statement_digest == c.statement_digest)
    };
    let all: Option<Vec<&Waiting>> = statement.attests().iter().map(is_there).collect();
    let same = found.version.digest == statement.text_digest && found.organisation.slug.as_str() == statement.organisation.slug;
    let Some(all) = all.filter(|_| same) else { return Err(SignRefusal::Outdated.into()) };
    let now = ctx.clock.now();
    let (id, salt): (AttestationId, _) = (ctx.random.id(now), ctx.random.bytes::<32>());
    let log_seq = append(tx, statement.act(&salt, now, passkey).map_err(broken)?).await?;
    let row = attestation::ActiveModel {
        id: Set(id),
        kind: Set(kind),
        version_id: Set(found.version.id),
        party_id: Set(found.party.id),
        organisation_id: Set(found.organisation.id),
        person_id: Set(actor.person),
        mandate_id: Set(mandate.id),
        person_name: Set(statement.person.name.clone()),
        person_title: Set(statement.person.title.clone()),
        person_salt: Set(hex::encode(salt)),
        statement: Set(text.to_owned()),
        statement_digest: Set(digest(text)),
        seal: Set(seal(text, &ctx.log_key)),
        passkey: Set(passkey.map(canonical).transpose().map_err(broken)?),
        method: Set(statement.method),
        level: Set(statement.level),
        signed_at: Set(now),
        log_seq: Set(log_seq),
        erased_at: Set(None),
        erased_seq: Set(None),
    };
    attestation::Entity::insert(row).exec_without_returning(tx).await?;
    let ids: Vec<SignatureId> = all.iter().map(|(s, ..)| s.id).collect();
    match kind {
        AttestationKind::Countersignature => {
            signature::Entity::update_many()
                .col_expr(signature::Column::CountersignedAt, Expr::value(Some(now)))
                .col_expr(signature::Column::CountersignedSeq, Expr::value(Some(log_seq)))
                .filter(signature::Column::Id.is_in(ids))
                .exec(tx)
                .await?;
        }
        AttestationKind::Witness => {
            let rows = ids
                .into_iter()
                .map(|signature| witnessing::ActiveModel { signature_id: Set(signature), attestation_id: Set(id) });
            witnessing::Entity::insert_many(rows).exec_without_returning(tx).await?;
        }
    }
    for waited in all {
        tell(ctx, tx, &found, waited).await?;
    }
    if kind == AttestationKind::Countersignature {
        enter_into_force_if_due(ctx, tx, found.pact.id).await?;
    }
    Ok(id)
}

/// Tells who signed, in their language.
async fn tell(ctx: &Ctx, tx: &DatabaseTransaction, by: &Attesting, (s, _, organisation): &Waiting) -> Result<(), DbErr> {
    let Some(person) = person::Entity::find_by_id(s.person_id).one(tx).await? else { return Ok(()) };
    let lang = person.lang;
    let [subject, body] = match by.kind {
        AttestationKind::Countersignature => ["mail-countersigned-subject", "mail-countersigned-body"],
        AttestationKind::Witness => ["mail-attested-subject", "mail-attested-body"],
    };
    let words = [
        ("name", person.name.into()),
        ("by", by.organisation.name.as_str().into()),
        ("organisation", organisation.name.as_str().into()),
        ("pact", by.pact.title.pick(lang).0.into()),
        ("url", ctx.config.url(&format!("/{lang}/signatures/{}", s.id)).into()),
    ];
    let (subject, body) = (lang.ta(subject, &words), lang.ta(body, &words));
    mail::enqueue(ctx, tx, Mail { to: person.email, lang, subject, body }).await.map(drop)
}

/// An act that attested, and by whom.
pub type Attested = (attestation::Model, organisation::Model);

/// The act that countersigned, by the number of its entry.
pub async fn by_entry(db: &impl ConnectionTrait, seq: i64) -> Result<Option<Attested>, DbErr> {
    let found = attestation::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(attestation::COLUMN.log_seq.eq(seq))
        .one(db)
        .await?;
    Ok(found.and_then(|(act, organisation)| Some((act, organisation?))))
}

/// The acts that witnessed a signature, in the order of the log.
pub async fn witnesses_of(db: &impl ConnectionTrait, signature: SignatureId) -> Result<Vec<Attested>, DbErr> {
    let of = Query::select()
        .column(witnessing::Column::AttestationId)
        .from(witnessing::Entity)
        .and_where(Expr::col(witnessing::Column::SignatureId).eq(signature))
        .to_owned();
    let rows = attestation::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(attestation::Column::Id.in_subquery(of))
        .order_by_asc(attestation::COLUMN.log_seq)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(act, organisation)| Some((act, organisation?))).collect())
}

/// The names of who witnessed each of these signatures; nothing is asked about none.
pub async fn witnessed_by(db: &impl ConnectionTrait, of: Vec<SignatureId>) -> Result<HashMap<SignatureId, Vec<String>>, DbErr> {
    let mut by = HashMap::<SignatureId, Vec<String>>::new();
    if of.is_empty() {
        return Ok(by);
    }
    let rows = witnessing::Entity::find()
        .find_also_related(attestation::Entity)
        .filter(witnessing::Column::SignatureId.is_in(of))
        .order_by_asc(attestation::COLUMN.log_seq);
    let rows: Vec<_> =
        rows.all(db).await?.into_iter().filter_map(|(w, act)| Some((w.signature_id, act?.organisation_id))).collect();
    let names =
        organisation::Entity::find().filter(organisation::Column::Id.is_in(rows.iter().map(|(_, id)| *id))).all(db).await?;
    let names: HashMap<_, _> = names.into_iter().map(|o| (o.id, o.name)).collect();
    for (signature, organisation) in rows {
        by.entry(signature).or_default().extend(names.get(&organisation).cloned());
    }
    Ok(by)
}
