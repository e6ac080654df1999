//! What a passkey asserts: that its holder, verified by the device, answered this challenge.

use super::entity::passkey;
use super::{Error, broken, relying};
use crate::evidence::passkey::{Assertion, cose, cose_rsa};
use crate::kernel::ids::PersonId;
use crate::platform::ctx::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _};
use serde_json::{Value, json};
use webauthn_rs_core::proto::{
    AuthenticationState, COSEKey, COSEKeyType, Credential, PublicKeyCredential, UserVerificationPolicy,
};

/// What the browser asks of a passkey: this challenge, of one of these credentials, or of any that it knows for this site.
pub fn options(ctx: &Ctx, challenge: &[u8], credentials: &[String]) -> Value {
    let allowed: Vec<_> = credentials.iter().map(|id| json!({"type": "public-key", "id": id})).collect();
    json!({
        "challenge": URL_SAFE_NO_PAD.encode(challenge),
        "rpId": ctx.config.base_url.host_str(),
        "timeout": super::CEREMONY_LIFE.whole_seconds() * 1000,
        "userVerification": "required",
        "allowCredentials": allowed,
    })
}

/// Takes a browser's answer to a challenge: the passkey that gave it, and the assertion as evidence holds it. The person is the one
/// given, or the one whom the passkey itself names. Notes its use and its counter; one that went back is refused.
pub async fn assert(
    ctx: &Ctx,
    tx: &impl ConnectionTrait,
    answer: &str,
    challenge: &[u8],
    person: Option<PersonId>,
) -> Result<(passkey::Model, Assertion), Error> {
    let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(|_| Error::Answer)?;
    let named = answer.get_user_unique_id().map(<[u8]>::to_vec);
    let credential_id = URL_SAFE_NO_PAD.encode(&answer.raw_id);
    let known = passkey::Entity::find().filter(passkey::COLUMN.credential_id.eq(credential_id.clone()));
    let known = known.one(tx).await?.ok_or(Error::Answer)?;
    let holder = known.person_id.0.as_bytes().as_slice();
    let named_by_itself = person.is_some() || named.is_some();
    if !named_by_itself || named.is_some_and(|handle| handle != holder) || person.is_some_and(|p| p != known.person_id) {
        return Err(Error::Answer);
    }
    let mut credential: Credential = serde_json::from_str(&known.credential).map_err(broken)?;
    let result = relying(ctx)
        .authenticate_single_credential(&answer, &state(ctx, challenge)?, &credential)
        .map_err(|why| refused(&why))?;
    credential.counter = result.counter();
    credential.backup_state = result.backup_state();
    credential.backup_eligible = result.backup_eligible();
    let assertion = Assertion {
        credential: credential_id,
        public_key: public_key(&credential.cred).ok_or(Error::Answer)?,
        client_data: URL_SAFE_NO_PAD.encode(&answer.response.client_data_json),
        authenticator_data: URL_SAFE_NO_PAD.encode(&answer.response.authenticator_data),
        signature: URL_SAFE_NO_PAD.encode(&answer.response.signature),
    };
    // What a stranger will look at is looked at here too, by the same words.
    assertion.answers(challenge, &ctx.config.url("")).map_err(|_| Error::Answer)?;
    passkey::Entity::update_many()
        .col_expr(passkey::Column::Credential, Expr::value(serde_json::to_string(&credential).map_err(broken)?))
        .col_expr(passkey::Column::LastUsedAt, Expr::value(Some(ctx.clock.now())))
        .filter(passkey::COLUMN.id.eq(known.id))
        .exec(tx)
        .await?;
    Ok((known, assertion))
}

/// What the library checks an answer against, with a challenge of ours in the place of its own.
fn state(ctx: &Ctx, challenge: &[u8]) -> Result<AuthenticationState, Error> {
    let core = relying(ctx);
    let asked = core.new_challenge_authenticate_builder(Vec::new(), Some(UserVerificationPolicy::Required)).map_err(broken)?;
    let (_, state) = core.generate_challenge_authenticate(asked.allow_backup_eligible_upgrade(true)).map_err(broken)?;
    let mut state = serde_json::to_value(state).map_err(broken)?;
    state["challenge"] = URL_SAFE_NO_PAD.encode(challenge).into();
    serde_json::from_value(state).map_err(broken)
}

/// The key as COSE in base64url; none where it is neither of P-256 nor of RSA.
pub fn public_key(key: &COSEKey) -> Option<String> {
    match &key.key {
        COSEKeyType::EC_EC2(point) => cose(&point.x, &point.y),
        COSEKeyType::RSA(numbers) => cose_rsa(&numbers.n, &numbers.e),
        COSEKeyType::EC_OKP(_) => None,
    }
}

/// Why the library refused is for the operator: to the person there is one sentence.
pub fn refused(why: &webauthn_rs_core::error::WebauthnError) -> Error {
    tracing::info!(%why, "the answer of a passkey was refused");
    Error::Answer
}
