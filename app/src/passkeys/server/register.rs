//! Registering a passkey: soon after a sign-in, in the session that asked for it, and on the record of the log.

use super::assert::{public_key, refused};
use super::entity::{binding, ceremony, passkey};
use super::{CEREMONY_LIFE, Error, broken, relying};
use crate::evidence::passkey::registration;
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::session;
use crate::kernel::ids::{CeremonyId, PasskeyId};
use crate::kernel::locale::Lang;
use crate::log::server::append;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set};
use serde_json::Value;
use time::Duration;
use webauthn_rs_core::proto::{COSEAlgorithm, RegisterPublicKeyCredential, RegistrationState, UserVerificationPolicy};

/// How long ago the sign-in may be.
pub const RECENT: Duration = Duration::minutes(15);
/// How many passkeys a person may have.
pub const MOST: usize = 20;

/// Whether the session of this person began a moment ago.
pub async fn is_recent(ctx: &Ctx, actor: &Actor) -> Result<bool, DbErr> {
    let since = ctx.clock.now() - RECENT;
    let found = session::Entity::find_by_id(actor.session.clone()).filter(session::COLUMN.created_at.gt(since));
    Ok(found.count(ctx.db.read()).await? > 0)
}

/// Begins: the ceremony, and what the browser asks of the device.
pub async fn begin(ctx: &Ctx, actor: &Actor) -> Result<(CeremonyId, Value), Error> {
    if !is_recent(ctx, actor).await? {
        return Err(Error::Stale);
    }
    let known = passkey::Entity::find().filter(passkey::COLUMN.person_id.eq(actor.person)).all(ctx.db.read()).await?;
    if known.len() >= MOST {
        return Err(Error::TooMany);
    }
    let known = known.iter().filter_map(|p| URL_SAFE_NO_PAD.decode(&p.credential_id).ok()).collect();
    let core = relying(ctx);
    let asked = core
        .new_challenge_register_builder(actor.person.0.as_bytes(), actor.email.as_str(), &actor.name)
        .map_err(broken)?
        .user_verification_policy(UserVerificationPolicy::Required)
        .require_resident_key(true)
        .credential_algorithms(vec![COSEAlgorithm::ES256, COSEAlgorithm::RS256])
        .exclude_credentials(Some(known));
    let (options, state) = core.generate_challenge_register(asked).map_err(broken)?;
    let state = serde_json::to_string(&state).map_err(broken)?;
    let id = keep(ctx, ctx.db.write(), Some(&actor.session), state).await?;
    let mut options = serde_json::to_value(options).map_err(broken)?;
    Ok((id, options["publicKey"].take()))
}

/// Finishes: the passkey under this name, its entry in the log, and a notice to its person.
pub async fn finish(ctx: &Ctx, actor: &Actor, id: CeremonyId, answer: &str, name: &str, lang: Lang) -> Result<PasskeyId, Error> {
    if !is_recent(ctx, actor).await? {
        return Err(Error::Stale);
    }
    let state = take(ctx, id, Some(&actor.session)).await?;
    let state: RegistrationState = serde_json::from_str(&state).map_err(broken)?;
    let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).map_err(|_| Error::Answer)?;
    let credential = relying(ctx).register_credential(&answer, &state, None).map_err(|why| refused(&why))?;
    let public_key = public_key(&credential.cred).ok_or(Error::Answer)?;
    let credential_id = URL_SAFE_NO_PAD.encode(&credential.cred_id);
    let tx = ctx.db.begin().await?;
    let taken = passkey::Entity::find().filter(passkey::COLUMN.credential_id.eq(credential_id.clone())).count(&tx).await?;
    let bound = binding::Entity::find().filter(binding::COLUMN.public_key.eq(public_key.clone())).count(&tx).await?;
    if taken + bound > 0 {
        return Err(Error::Known);
    }
    let (now, salt) = (ctx.clock.now(), ctx.random.bytes::<32>());
    let log_seq = append(&tx, registration(&salt, &actor.name, &public_key, now)).await?;
    let bound = binding::ActiveModel {
        log_seq: Set(log_seq),
        person_id: Set(actor.person),
        person_name: Set(actor.name.clone()),
        public_key: Set(public_key),
        salt: Set(hex::encode(salt)),
        registered_at: Set(now),
        removed_at: Set(None),
        removed_seq: Set(None),
        erased_seq: Set(None),
    };
    binding::Entity::insert(bound).exec_without_returning(&tx).await?;
    let id = ctx.random.id(now);
    let row = passkey::ActiveModel {
        id: Set(id),
        person_id: Set(actor.person),
        binding_seq: Set(log_seq),
        credential_id: Set(credential_id),
        credential: Set(serde_json::to_string(&credential).map_err(broken)?),
        name: Set(name.to_owned()),
        added_at: Set(now),
        last_used_at: Set(None),
    };
    passkey::Entity::insert(row).exec_without_returning(&tx).await?;
    mail::enqueue(ctx, &tx, notice(ctx, actor, lang, "added", name)).await?;
    tx.commit().await?;
    Ok(id)
}

/// What a person is told of a change to their passkeys, where it is to be undone if it was not theirs.
pub fn notice(ctx: &Ctx, actor: &Actor, lang: Lang, what: &str, name: &str) -> Mail {
    Mail {
        to: actor.email.clone(),
        lang,
        subject: lang.t(&format!("mail-passkey-{what}-subject")),
        body: lang.ta(
            &format!("mail-passkey-{what}-body"),
            &[
                ("name", actor.name.as_str().into()),
                ("passkey", name.into()),
                ("url", ctx.config.url(&format!("/{lang}/account/passkeys")).into()),
            ],
        ),
    }
}

/// Keeps a ceremony.
pub async fn keep(ctx: &Ctx, db: &impl ConnectionTrait, session: Option<&str>, state: String) -> Result<CeremonyId, DbErr> {
    let now = ctx.clock.now();
    let id = ctx.random.id(now);
    let row = ceremony::ActiveModel {
        id: Set(id),
        session: Set(session.map(str::to_owned)),
        state: Set(state),
        expires_at: Set(now + CEREMONY_LIFE),
    };
    ceremony::Entity::insert(row).exec_without_returning(db).await?;
    Ok(id)
}

/// Uses a ceremony up, in the session that began it: whatever becomes of the answer, it can be given once.
pub async fn take(ctx: &Ctx, id: CeremonyId, session: Option<&str>) -> Result<String, Error> {
    let found = ceremony::Entity::find_by_id(id).one(ctx.db.write()).await?.ok_or(Error::Ceremony)?;
    let gone = ceremony::Entity::delete_by_id(id).exec(ctx.db.write()).await?.rows_affected;
    let good = gone == 1 && found.expires_at > ctx.clock.now() && found.session.as_deref() == session;
    if good { Ok(found.state) } else { Err(Error::Ceremony) }
}
