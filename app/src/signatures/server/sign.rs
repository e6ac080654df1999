//! Signing: the right code for a prepared statement, or the assertion of a passkey over it, makes the signature, its seal, its log entry
//! and its receipt, in one act.

use super::Error;
use super::entity::{preparation, signature};
use super::prepare::code_hash;
use super::standing::{Standing, standing};
use crate::evidence::passkey::{Assertion, challenge};
use crate::evidence::statement::{Presented, Statement, StatementKind, seal};
use crate::identity::server::actor::Actor;
use crate::kernel::canonical::canonical;
use crate::kernel::ids::{OrganisationId, PartyId, PersonId, PreparationId, SignatureId};
use crate::kernel::locale::Lang;
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::commands::{enter_into_force_if_due, follow};
use crate::pacts::server::entity::{pact, version};
use crate::passkeys::server::assert::assert;
use crate::passkeys::server::commands::that_sign;
use crate::platform::ctx::Ctx;
use crate::platform::figures;
use crate::platform::mail::{self, Mail};
use crate::signatures::model::{SignRefusal, SigningMethod};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, ExprTrait as _, PaginatorTrait as _,
    QueryFilter as _, Set,
};
use time::Date;
use time::format_description::well_known::Iso8601;

/// How often one code may be tried.
pub const ATTEMPTS: i32 = 5;

/// Signs. The same preparation posted twice, late or at once gives one signature, and each time its identifier.
pub async fn sign(ctx: &Ctx, actor: &Actor, id: PreparationId, code: &str, lang: Lang) -> Result<SignatureId, Error> {
    let prepared = mine(ctx, actor, id).await?;
    spend_attempt(ctx, id).await?;
    let statement: Statement = serde_json::from_str(&prepared.statement).map_err(broken)?;
    if !is_signature(&statement) || !is_right(&prepared, &statement, code) {
        return Err(Error::WrongCode);
    }
    let tx = ctx.db.begin().await?;
    finish(ctx, tx, actor, (&statement, &prepared.statement), None, lang).await
}

/// Signs with a passkey of the person: its answer to the digest of the prepared statement. Like a code, the same answer twice gives one
/// signature.
pub async fn sign_with_passkey(
    ctx: &Ctx,
    actor: &Actor,
    id: PreparationId,
    answer: &str,
    lang: Lang,
) -> Result<SignatureId, Error> {
    let prepared = mine(ctx, actor, id).await?;
    spend_attempt(ctx, id).await?;
    let statement: Statement = serde_json::from_str(&prepared.statement).map_err(broken)?;
    if !is_signature(&statement) {
        return Err(Error::WrongAssertion);
    }
    let tx = ctx.db.begin().await?;
    if let Some(done) = signed_before(ctx, &tx, actor, (&statement, &prepared.statement)).await?.1 {
        return Ok(done);
    }
    let assertion = asserted(ctx, &tx, actor, (&statement, &prepared.statement), answer).await?;
    finish(ctx, tx, actor, (&statement, &prepared.statement), Some(Presented::Passkey(&assertion)), lang).await
}

fn is_signature(statement: &Statement) -> bool {
    statement.kind == StatementKind::Signature
}

/// Whether the code is the one that was sent for this statement; none was for a passkey's.
pub(super) fn is_right(prepared: &preparation::Model, statement: &Statement, code: &str) -> bool {
    statement.method == SigningMethod::EmailCode && code_hash(prepared.id, code.trim()) == prepared.code_hash
}

/// What a passkey of the person asserts of a statement in their name.
pub(super) async fn asserted(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    actor: &Actor,
    (statement, text): (&Statement, &str),
    answer: &str,
) -> Result<Assertion, Error> {
    if statement.method != SigningMethod::Passkey {
        return Err(Error::WrongAssertion);
    }
    let (passkey, assertion) = assert(ctx, tx, answer, &challenge(text), Some(actor.person)).await?;
    if !that_sign(tx, actor.person, &statement.person.name).await?.contains(&passkey.credential_id) {
        return Err(Error::WrongAssertion);
    }
    Ok(assertion)
}

/// How the organisation of a statement stands, and its signature if it was signed with these very words.
async fn signed_before(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    actor: &Actor,
    (statement, text): (&Statement, &str),
) -> Result<(Standing, Option<SignatureId>), Error> {
    let which = (statement.pact.as_str(), i32::try_from(statement.version).ok());
    let standing =
        standing(tx, which, &statement.organisation.slug, actor.person, ctx.clock.today()).await?.ok_or(Error::NotFound)?;
    let done = standing.signature.as_ref().filter(|done| done.statement == text).map(|done| done.id);
    Ok((standing, done))
}

/// The signature, its receipt, and all that follows, at once.
pub(super) async fn finish(
    ctx: &Ctx,
    tx: DatabaseTransaction,
    actor: &Actor,
    stated: (&Statement, &str),
    presented: Option<Presented<'_>>,
    lang: Lang,
) -> Result<SignatureId, Error> {
    let (standing, done) = signed_before(ctx, &tx, actor, stated).await?;
    if let Some(done) = done {
        return Ok(done);
    }
    let signature = sign_stated(ctx, &tx, actor.person, &standing, stated, presented).await?;
    mail::enqueue(ctx, &tx, receipt(ctx, actor, lang, &standing, signature)).await?;
    tx.commit().await?;
    Ok(signature)
}

/// Signs what was stated, in the words of its canonical form: the signature, its entry, and what follows for the pact. That the
/// person meant it, the caller has seen.
pub async fn sign_stated(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    person: PersonId,
    standing: &Standing,
    stated: (&Statement, &str),
    presented: Option<Presented<'_>>,
) -> Result<SignatureId, Error> {
    let signature = record(ctx, tx, person, standing, stated, presented).await?;
    if !enter_into_force_if_due(ctx, tx, standing.pact.id).await?
        && let Some(party) = &standing.party
    {
        follow(ctx, tx, &standing.pact, party, &standing.version).await?;
    }
    Ok(signature)
}

/// The preparation, if it is this person's and there still.
pub async fn mine(ctx: &Ctx, actor: &Actor, id: PreparationId) -> Result<preparation::Model, Error> {
    let found = preparation::Entity::find_by_id(id).filter(preparation::COLUMN.person_id.eq(actor.person));
    found.one(ctx.db.read()).await?.ok_or(Error::NotFound)
}

/// Counts a try before the code is looked at, so that tries at once count too.
pub(super) async fn spend_attempt(ctx: &Ctx, id: PreparationId) -> Result<(), Error> {
    let spent = preparation::Entity::update_many()
        .col_expr(preparation::Column::Attempts, Expr::col("attempts").add(1))
        .filter(preparation::COLUMN.id.eq(id))
        .filter(preparation::COLUMN.attempts.lt(ATTEMPTS))
        .filter(preparation::COLUMN.expires_at.gt(ctx.clock.now()))
        .exec(ctx.db.write())
        .await?;
    if spent.rows_affected == 1 { Ok(()) } else { Err(Error::DeadCode) }
}

async fn record(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    person: PersonId,
    s: &Standing,
    (statement, text): (&Statement, &str),
    presented: Option<Presented<'_>>,
) -> Result<SignatureId, Error> {
    let mandate = s.mandate.as_ref().map_err(|why| *why)?;
    if statement.mandate.id != mandate.id.to_string() {
        return Err(SignRefusal::Outdated.into());
    }
    let party = s.party.as_ref().ok_or(SignRefusal::NoSeat)?;
    let now = ctx.clock.now();
    let (signed_on, recorded_by, witnessed_by) = on_paper(tx, statement).await?;
    let (id, salt): (SignatureId, _) = (ctx.random.id(now), ctx.random.bytes::<32>());
    let log_seq = append(tx, statement.act(&id.to_string(), &salt, now, presented).map_err(broken)?).await?;
    let kept = kept(presented)?;
    let row = signature::ActiveModel {
        id: Set(id),
        version_id: Set(s.version.id),
        party_id: Set(party.id),
        organisation_id: Set(s.organisation.id),
        person_id: Set(person),
        mandate_id: Set(mandate.id),
        person_name: Set(statement.person.name.clone()),
        person_title: Set(statement.person.title.clone()),
        person_salt: Set(hex::encode(salt)),
        statement: Set(text.to_owned()),
        statement_digest: Set(statement.digest().map_err(broken)?),
        seal: Set(seal(text, &ctx.log_key)),
        passkey: Set(kept.0),
        oidc: Set(kept.1),
        method: Set(statement.method),
        level: Set(statement.level),
        signed_at: Set(now),
        log_seq: Set(log_seq),
        changed_seq: Set(log_seq),
        signed_on: Set(signed_on),
        scan_digest: Set(statement.paper.as_ref().map(|paper| paper.scan.clone())),
        recorded_by_id: Set(recorded_by),
        witnessed_by_id: Set(witnessed_by),
        ..Default::default()
    };
    // A seat that signs a later version counts once.
    let counts = counting(tx, party.id).await? == 0;
    signature::Entity::insert(row).exec_without_returning(tx).await?;
    if counts {
        figures::add(tx, &format!("signed/{}", party.role), 1).await?;
    }
    Ok(id)
}

/// How many signatures of a seat are in effect: more than one while an amendment that it signed waits for its effect.
pub(super) async fn counting(db: &impl ConnectionTrait, party: PartyId) -> Result<u64, DbErr> {
    let own = signature::Entity::find().filter(signature::COLUMN.party_id.eq(party));
    own.filter(signature::in_effect()).count(db).await
}

/// When it was signed with pen and ink, who recorded it and who saw the original, if it was.
async fn on_paper(
    tx: &DatabaseTransaction,
    statement: &Statement,
) -> Result<(Option<Date>, Option<OrganisationId>, Option<OrganisationId>), Error> {
    let Some(paper) = &statement.paper else { return Ok((None, None, None)) };
    let of = async |slug: &str| by_slug(tx, slug).await.map(|found| found.map(|organisation| organisation.id));
    let day = Date::parse(&paper.signed_on, &Iso8601::DATE).map_err(broken)?;
    Ok((Some(day), of(&paper.recorded_by).await?, of(&paper.witnessed_by).await?))
}

/// What was presented, as the columns of passkeys and of providers keep it.
pub(super) fn kept(presented: Option<Presented<'_>>) -> Result<(Option<String>, Option<String>), DbErr> {
    Ok(match presented {
        Some(Presented::Passkey(assertion)) => (Some(canonical(assertion).map_err(broken)?), None),
        Some(Presented::Oidc(authentication)) => (None, Some(canonical(authentication).map_err(broken)?)),
        None => (None, None),
    })
}

pub(super) fn broken(error: impl std::fmt::Display) -> DbErr {
    DbErr::Custom(error.to_string())
}

fn receipt(ctx: &Ctx, actor: &Actor, lang: Lang, s: &Standing, id: SignatureId) -> Mail {
    let (pact, organisation): (&pact::Model, &organisation::Model) = (&s.pact, &s.organisation);
    let version: &version::Model = &s.version;
    Mail {
        to: actor.email.clone(),
        lang,
        subject: lang.ta("mail-receipt-subject", &[("pact", pact.title.pick(lang).0.into())]),
        body: lang.ta(
            "mail-receipt-body",
            &[
                ("name", actor.name.as_str().into()),
                ("organisation", organisation.name.as_str().into()),
                ("pact", pact.title.pick(lang).0.into()),
                ("version", version.number.into()),
                ("digest", version.digest.as_str().into()),
                ("url", ctx.config.url(&format!("/{lang}/signatures/{id}")).into()),
                ("evidence", ctx.config.url(&format!("/signatures/{id}/evidence.json")).into()),
            ],
        ),
    }
}

/// Forgets preparations whose time is over.
pub async fn forget_expired(ctx: &Ctx) -> Result<(), DbErr> {
    preparation::Entity::delete_many()
        .filter(preparation::COLUMN.expires_at.lt(ctx.clock.now() - time::Duration::days(1)))
        .exec(ctx.db.write())
        .await
        .map(drop)
}
