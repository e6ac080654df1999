//! Attesting signatures of others: Customs countersigns them, who acts for the monitor or an observer of civil society witnesses them.
//! Whoever holds a mandate states it once for one or many signatures on one version, whichever of the pact, and signs that statement as
//! any other. One act is one entry; each signature bears it from then on.

mod reads;
mod waiting;

pub use reads::{Attested, attested, witnessed_by, witnesses_of};
pub use waiting::{AT_ONCE, Attesting, Counts, Waiting, attesting, counts, waiting};

use super::Error;
use super::entity::{attestation, signature, witnessing};
use super::prepare::{Means, Prepared, keep, stated};
use super::sign::{asserted, broken, is_right, kept, mine, spend_attempt};
use crate::evidence::statement::{Countersigned, Presented, Statement, StatementKind, seal};
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::canonical::digest;
use crate::kernel::ids::{AttestationId, PreparationId, SignatureId};
use crate::kernel::locale::Lang;
use crate::log::server::append;
use crate::pacts::server::commands::enter_into_force_if_due;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::signatures::model::{AttestationKind, SignRefusal};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set};
use waiting::among;

/// Fixes the statement that attests these signatures, by the numbers of their entries, and sends the code where it is to be signed
/// with one. What does not wait any more is left out; refused where nothing waits, or they are too many, or not all on one version.
pub async fn prepare_attestation(
    ctx: &Ctx,
    actor: &Actor,
    (kind, slug): (AttestationKind, &str),
    (entries, means): (&[i64], Means),
    lang: Lang,
) -> Result<Prepared, Error> {
    let tx = ctx.db.begin().await?;
    let found = attesting(&tx, kind, slug, actor.person, ctx.clock.today()).await?.ok_or(Error::NotFound)?;
    let mandate = found.mandate.as_ref().map_err(|why| *why)?;
    if entries.len() > AT_ONCE {
        return Err(SignRefusal::TooMany.into());
    }
    let chosen = among(&tx, &found, entries).await?;
    let (pact, version, organisation) = (&found.pact, found.one_version(&chosen)?, &found.organisation);
    let of = (pact, version, organisation, mandate, found.party.role);
    let mut statement = stated(ctx, &actor.name, of, lang, means.method())?;
    means.of(&mut statement);
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

/// Where who has attested goes on to, below a language.
pub fn done(pact: &str, kind: AttestationKind) -> String {
    format!("/pacts/{pact}/{}?done=1", kind.path())
}

/// Attests with the right code, or with a passkey's answer where one was asked. The same again is nothing new.
pub async fn attest(ctx: &Ctx, actor: &Actor, id: PreparationId, (code, answer): (&str, &str)) -> Result<AttestationId, Error> {
    let prepared = mine(ctx, actor, id).await?;
    spend_attempt(ctx, id).await?;
    let (text, statement) = (&prepared.statement, serde_json::from_str::<Statement>(&prepared.statement).map_err(broken)?);
    kind_of(statement.kind).ok_or(Error::NotFound)?;
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

/// The attestation, and all that follows, at once. The same again is nothing new.
pub(super) async fn finish(
    ctx: &Ctx,
    tx: DatabaseTransaction,
    actor: &Actor,
    stated: (&Statement, &str),
    presented: Option<Presented<'_>>,
) -> Result<AttestationId, Error> {
    if let Some(done) = known(&tx, stated.1).await? {
        return Ok(done);
    }
    let done = act(ctx, &tx, actor, stated, presented).await?;
    tx.commit().await?;
    Ok(done)
}

/// The act that signed these very words, if one did.
pub async fn known(db: &impl ConnectionTrait, text: &str) -> Result<Option<AttestationId>, DbErr> {
    let found = attestation::Entity::find().filter(attestation::COLUMN.statement_digest.eq(digest(text)));
    Ok(found.one(db).await?.map(|act| act.id))
}

async fn act(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    actor: &Actor,
    (statement, text): (&Statement, &str),
    presented: Option<Presented<'_>>,
) -> Result<AttestationId, Error> {
    let kind = kind_of(statement.kind).ok_or(Error::NotFound)?;
    let found = attesting(tx, kind, &statement.pact, actor.person, ctx.clock.today()).await?.ok_or(Error::NotFound)?;
    let mandate = found.mandate.as_ref().map_err(|why| *why)?;
    let entries: Vec<i64> = statement.attests().iter().filter_map(|c| i64::try_from(c.entry).ok()).collect();
    let waiting = among(tx, &found, &entries).await?;
    let version = found.one_version(&waiting)?;
    let is_there = |c: &Countersigned| {
        waiting.iter().find(|(s, ..)| s.log_seq.unsigned_abs() == c.entry && s.statement_digest == c.statement_digest)
    };
    let all: Option<Vec<&Waiting>> = statement.attests().iter().map(is_there).collect();
    let same = version.digest == statement.text_digest
        && found.organisation.slug.as_str() == statement.organisation.slug
        && statement.mandate.id == mandate.id.to_string();
    let Some(all) = all.filter(|_| same) else { return Err(SignRefusal::Outdated.into()) };
    let now = ctx.clock.now();
    let (id, salt): (AttestationId, _) = (ctx.random.id(now), ctx.random.bytes::<32>());
    let log_seq = append(tx, statement.act(&id.to_string(), &salt, now, presented).map_err(broken)?).await?;
    let kept = kept(presented)?;
    let row = attestation::ActiveModel {
        id: Set(id),
        kind: Set(kind),
        version_id: Set(version.id),
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
        ..Default::default()
    };
    attestation::Entity::insert(row).exec_without_returning(tx).await?;
    let ids: Vec<SignatureId> = all.iter().map(|(s, ..)| s.id).collect();
    match kind {
        AttestationKind::Countersignature => {
            signature::Entity::update_many()
                .col_expr(signature::Column::CountersignedAt, Expr::value(Some(now)))
                .col_expr(signature::Column::CountersignedSeq, Expr::value(Some(log_seq)))
                .col_expr(signature::Column::ChangedSeq, Expr::value(log_seq))
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
