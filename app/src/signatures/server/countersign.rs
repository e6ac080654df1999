//! Countersigning: who holds a mandate for Customs states, once for one or many signatures, that Customs countersigns them, and signs that
//! statement as any other, with a code or a passkey. One act is one entry; each signature bears its number from then on.

use super::Error;
use super::entity::{countersignature, mandate, signature};
use super::mandates::in_effect;
use super::prepare::{Means, Prepared, keep, stated};
use super::sign::{asserted, broken, is_right, kept, mine, spend_attempt};
use super::standing::{chosen, mandates, term};
use crate::commitments::server::access::roles_in;
use crate::evidence::statement::{Countersigned, Presented, Statement, StatementKind, seal};
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::canonical::digest;
use crate::kernel::ids::{CountersignatureId, PactId, PersonId, PreparationId, VersionId};
use crate::kernel::locale::Lang;
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::commands::enter_into_force_if_due;
use crate::pacts::server::entity::{pact, party, version};
use crate::pacts::server::queries::{newest_version, pact_by_slug};
use crate::pacts::signing::Signing;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::signatures::model::{SignRefusal, under};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};
use time::Date;

/// How many signatures one act countersigns at most.
pub const AT_ONCE: usize = 50;

/// A signature that waits, with whom it binds and in which seat.
pub type Waiting = (signature::Model, party::Model, organisation::Model);

/// Customs before the signatures of a pact: who would countersign, or why not.
pub struct Countersigning {
    /// The pact.
    pub pact: pact::Model,
    /// Its newest version.
    pub version: version::Model,
    /// Customs.
    pub organisation: organisation::Model,
    /// Its seat.
    pub party: party::Model,
    /// The mandate to countersign under, or why not.
    pub mandate: Result<mandate::Model, SignRefusal>,
}

/// The signatures on a version that are countersigned, or wait for it: how many of either.
pub struct Counts {
    /// Countersigned, and in effect.
    pub done: u64,
    /// Not countersigned yet.
    pub waiting: u64,
}

/// The signatures in effect of others than Customs.
fn of_others(version: VersionId) -> sea_orm::Select<signature::Entity> {
    signature::Entity::find()
        .inner_join(party::Entity)
        .filter(signature::COLUMN.version_id.eq(version))
        .filter(signature::in_effect())
        .filter(party::COLUMN.role.ne(PartyRole::Customs))
}

/// How far the countersigning of a version is.
pub async fn counts(db: &impl ConnectionTrait, version: VersionId) -> Result<Counts, DbErr> {
    let all = of_others(version).count(db).await?;
    let waiting = of_others(version).filter(signature::COLUMN.countersigned_seq.is_null()).count(db).await?;
    Ok(Counts { done: all - waiting, waiting })
}

/// The signatures that wait, the oldest first, as many as one act takes.
pub async fn waiting(db: &impl ConnectionTrait, version: VersionId) -> Result<Vec<Waiting>, DbErr> {
    let rows = signature::Entity::find()
        .find_also_related(party::Entity)
        .find_also(signature::Entity, organisation::Entity)
        .filter(signature::COLUMN.version_id.eq(version))
        .filter(signature::in_effect())
        .filter(signature::COLUMN.countersigned_seq.is_null())
        .filter(party::COLUMN.role.ne(PartyRole::Customs))
        .order_by_asc(signature::COLUMN.log_seq)
        .limit(AT_ONCE as u64)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(s, party, organisation)| Some((s, party?, organisation?))).collect())
}

/// Whether, and as what, the person may countersign in the pact of this slug. `None` if there is no such pact, or the person has
/// nothing to do with Customs in it.
pub async fn countersigning(
    db: &impl ConnectionTrait,
    slug: &str,
    person: PersonId,
    today: Date,
) -> Result<Option<Countersigning>, DbErr> {
    let Some(pact) = pact_by_slug(db, slug).await? else { return Ok(None) };
    let Some(version) = newest_version(db, pact.id).await? else { return Ok(None) };
    let Some((party, organisation)) = customs_of(db, pact.id, person, today).await? else { return Ok(None) };
    let mandates = mandates(db, person, organisation.id, pact.id).await?;
    let terms: Vec<_> = mandates.iter().map(term).collect();
    let own = signature::Entity::find()
        .filter(signature::COLUMN.version_id.eq(version.id))
        .filter(signature::COLUMN.party_id.eq(party.id))
        .filter(signature::in_effect())
        .count(db)
        .await?;
    let signing = Document::signing_of(&version.canonical);
    let mandate = may(&signing, pact.state, own > 0).and_then(|()| under(&terms, today)).and_then(|id| chosen(mandates, id));
    Ok(Some(Countersigning { pact, version, organisation, party, mandate }))
}

fn may(signing: &Signing, state: PactState, signed: bool) -> Result<(), SignRefusal> {
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

/// The Customs of the pact for which the person acts, one that they may bind before others.
async fn customs_of(
    db: &impl ConnectionTrait,
    pact: PactId,
    person: PersonId,
    today: Date,
) -> Result<Option<(party::Model, organisation::Model)>, DbErr> {
    let seats = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(party::COLUMN.pact_id.eq(pact))
        .filter(party::COLUMN.role.eq(PartyRole::Customs));
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

/// Fixes the statement that countersigns these signatures, by the numbers of their entries, and sends the code where it is to be signed
/// with one. What does not wait any more is left out; nothing waits: refused.
pub async fn prepare_countersignature(
    ctx: &Ctx,
    actor: &Actor,
    slug: &str,
    (entries, means): (&[i64], Means),
    lang: Lang,
) -> Result<Prepared, Error> {
    let tx = ctx.db.begin().await?;
    let found = countersigning(&tx, slug, actor.person, ctx.clock.today()).await?.ok_or(Error::NotFound)?;
    let mandate = found.mandate?;
    let chosen: Vec<_> = waiting(&tx, found.version.id).await?.into_iter().filter(|w| entries.contains(&w.0.log_seq)).collect();
    if chosen.is_empty() {
        return Err(SignRefusal::Outdated.into());
    }
    let (pact, version, organisation) = (&found.pact, &found.version, &found.organisation);
    let mut statement =
        stated(ctx, &actor.name, (pact, version, organisation, &mandate, PartyRole::Customs), lang, means.method())?;
    means.of(&mut statement);
    statement.kind = StatementKind::Countersignature;
    let words = [("organisation", organisation.name.as_str().into()), ("count", chosen.len().into())];
    statement.promise = lang.ta("countersign-promise", &words);
    statement.countersigns = chosen
        .iter()
        .map(|(signature, _, organisation)| Countersigned {
            entry: signature.log_seq.unsigned_abs(),
            organisation: organisation.slug.to_string(),
            statement_digest: signature.statement_digest.clone(),
        })
        .collect();
    let of = (organisation.id, version.id, mandate.id);
    let prepared = keep(ctx, &tx, actor, of, (&statement, &pact.title), lang).await?;
    tx.commit().await?;
    Ok(prepared)
}

/// Countersigns with the right code, or with a passkey's answer where one was asked. The same again is nothing new.
pub async fn countersign(
    ctx: &Ctx,
    actor: &Actor,
    id: PreparationId,
    (code, answer): (&str, &str),
) -> Result<CountersignatureId, Error> {
    let prepared = mine(ctx, actor, id).await?;
    spend_attempt(ctx, id).await?;
    let (text, statement) = (&prepared.statement, serde_json::from_str::<Statement>(&prepared.statement).map_err(broken)?);
    if statement.kind != StatementKind::Countersignature {
        return Err(Error::NotFound);
    }
    if answer.is_empty() && !is_right(&prepared, &statement, code) {
        return Err(Error::WrongCode);
    }
    let tx = ctx.db.begin().await?;
    if let Some(done) = known(&tx, text).await? {
        return Ok(done);
    }
    let passkey = match answer {
        "" => None,
        answer => Some(asserted(ctx, &tx, actor, (&statement, text), answer).await?),
    };
    finish(ctx, tx, actor, (&statement, text), passkey.as_ref().map(Presented::Passkey)).await
}

/// The countersignature, and all that follows, at once. The same again is nothing new.
pub(super) async fn finish(
    ctx: &Ctx,
    tx: DatabaseTransaction,
    actor: &Actor,
    stated: (&Statement, &str),
    presented: Option<Presented<'_>>,
) -> Result<CountersignatureId, Error> {
    if let Some(done) = known(&tx, stated.1).await? {
        return Ok(done);
    }
    let done = act(ctx, &tx, actor, stated, presented).await?;
    tx.commit().await?;
    Ok(done)
}

/// The act that signed these very words, if one did.
pub async fn known(db: &impl ConnectionTrait, text: &str) -> Result<Option<CountersignatureId>, DbErr> {
    let found = countersignature::Entity::find().filter(countersignature::COLUMN.statement_digest.eq(digest(text)));
    Ok(found.one(db).await?.map(|act| act.id))
}

async fn act(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    actor: &Actor,
    (statement, text): (&Statement, &str),
    presented: Option<Presented<'_>>,
) -> Result<CountersignatureId, Error> {
    let found = countersigning(tx, &statement.pact, actor.person, ctx.clock.today()).await?.ok_or(Error::NotFound)?;
    let mandate = found.mandate.as_ref().map_err(|why| *why)?;
    let waiting = waiting(tx, found.version.id).await?;
    let is_there = |c: &Countersigned| {
        waiting.iter().find(|(s, ..)| s.log_seq.unsigned_abs() == c.entry && s.statement_digest == c.statement_digest)
    };
    let all: Option<Vec<&Waiting>> = statement.countersigns.iter().map(is_there).collect();
    let same = found.version.digest == statement.text_digest && found.organisation.slug.as_str() == statement.organisation.slug;
    let Some(all) = all.filter(|_| same) else { return Err(SignRefusal::Outdated.into()) };
    let now = ctx.clock.now();
    let (id, salt): (CountersignatureId, _) = (ctx.random.id(now), ctx.random.bytes::<32>());
    let log_seq = append(tx, statement.act(&salt, now, presented).map_err(broken)?).await?;
    let kept = kept(presented)?;
    let row = countersignature::ActiveModel {
        id: Set(id),
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
        passkey: Set(kept.0),
        oidc: Set(kept.1),
        method: Set(statement.method),
        level: Set(statement.level),
        signed_at: Set(now),
        log_seq: Set(log_seq),
        erased_at: Set(None),
        erased_seq: Set(None),
    };
    countersignature::Entity::insert(row).exec_without_returning(tx).await?;
    signature::Entity::update_many()
        .col_expr(signature::Column::CountersignedAt, Expr::value(Some(now)))
        .col_expr(signature::Column::CountersignedSeq, Expr::value(Some(log_seq)))
        .filter(signature::Column::Id.is_in(all.iter().map(|(s, ..)| s.id)))
        .exec(tx)
        .await?;
    for waited in all {
        tell(ctx, tx, &found.pact, waited).await?;
    }
    enter_into_force_if_due(ctx, tx, found.pact.id).await?;
    Ok(id)
}

/// Tells who signed, in their language.
async fn tell(ctx: &Ctx, tx: &DatabaseTransaction, pact: &pact::Model, (s, _, organisation): &Waiting) -> Result<(), DbErr> {
    let Some(person) = person::Entity::find_by_id(s.person_id).one(tx).await? else { return Ok(()) };
    let lang = person.lang;
    let words = [
        ("name", person.name.into()),
        ("organisation", organisation.name.as_str().into()),
        ("pact", pact.title.pick(lang).0.into()),
        ("url", ctx.config.url(&format!("/{lang}/signatures/{}", s.id)).into()),
    ];
    let (subject, body) = (lang.ta("mail-countersigned-subject", &words), lang.ta("mail-countersigned-body", &words));
    mail::enqueue(ctx, tx, Mail { to: person.email, lang, subject, body }).await.map(drop)
}

/// The act that countersigned, by the number of its entry.
pub async fn by_entry(
    db: &impl ConnectionTrait,
    seq: i64,
) -> Result<Option<(countersignature::Model, organisation::Model)>, DbErr> {
    let found = countersignature::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(countersignature::COLUMN.log_seq.eq(seq))
        .one(db)
        .await?;
    Ok(found.and_then(|(act, organisation)| Some((act, organisation?))))
}
