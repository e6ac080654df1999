//! What a provider answered: whether its token counts, and what it means when it does not answer.

use super::http::HttpError;
use super::{Client, Failure, Secrets};
use openidconnect::core::*;
use openidconnect::{
    AccessTokenHash, ClaimsVerificationError, DiscoveryError, Nonce, OAuth2TokenResponse as _, RequestTokenError,
    SignatureVerificationError, StandardErrorResponse, TokenResponse as _, UserInfoError,
};
use time::OffsetDateTime;

/// The signatures that count: those that only the provider can make, so none under our own secret.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// Why a token does not count.
pub(super) enum Unverified {
    /// It may count by newer keys
    UnknownKey,
    Otherwise(Failure),
}

impl From<Unverified> for Failure {
    fn from(error: Unverified) -> Self {
        match error {
            Unverified::UnknownKey => Self::untrusted("a token signed by no key of the provider"),
            Unverified::Otherwise(failure) => failure,
        }
    }
}

impl From<ClaimsVerificationError> for Unverified {
    fn from(error: ClaimsVerificationError) -> Self {
        match error {
            ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey) => Self::UnknownKey,
            other => Self::Otherwise(Failure::untrusted(other)),
        }
    }
}

/// A token that counts: what it claims, and the key that signed it (RFC 7517).
pub(super) struct Counted {
    pub claims: CoreIdTokenClaims,
    pub key: serde_json::Value,
}

/// The token, if it counts.
pub(super) fn verified(
    client: &Client,
    tokens: &CoreTokenResponse,
    secrets: &Secrets,
    now: OffsetDateTime,
) -> Result<Counted, Unverified> {
    let token = tokens.id_token().ok_or_else(|| Unverified::Otherwise(Failure::untrusted("no ID token")))?;
    let now = chrono::DateTime::from_timestamp(now.unix_timestamp(), 0).unwrap_or_default();
    let verifier = client.id_token_verifier().set_allowed_algs(SIGNATURES).set_time_fn(move || now);
    let claims = token.claims(&verifier, &Nonce::new(secrets.nonce.clone()))?;
    let key =
        token.signing_key(&verifier).map_err(|error| Unverified::from(ClaimsVerificationError::SignatureVerification(error)))?;
    if let Some(expected) = claims.access_token_hash() {
        let algorithm = token.signing_alg().ok();
        let actual = algorithm.and_then(|a| AccessTokenHash::from_token(tokens.access_token(), a, key).ok());
        if actual.as_ref() != Some(expected) {
            return Err(Unverified::Otherwise(Failure::untrusted("the access token is another's")));
        }
    }
    let key = serde_json::to_value(key).map_err(|error| Unverified::Otherwise(Failure::untrusted(error)))?;
    Ok(Counted { claims: claims.clone(), key })
}

pub(super) fn undiscovered(error: DiscoveryError<HttpError>) -> Failure {
    match error {
        DiscoveryError::Request(error) => Failure::Unreachable(error.to_string()),
        DiscoveryError::Response(status, ..) => Failure::Unreachable(format!("answered {status}")),
        other => Failure::untrusted(other),
    }
}

pub(super) fn refused(error: RequestTokenError<HttpError, StandardErrorResponse<CoreErrorResponseType>>) -> Failure {
    match error {
        RequestTokenError::Request(error) => Failure::Unreachable(error.to_string()),
        RequestTokenError::ServerResponse(answer) if *answer.error() == CoreErrorResponseType::InvalidGrant => Failure::Expired,
        other => Failure::untrusted(other),
    }
}

pub(super) fn unknown(error: UserInfoError<HttpError>) -> Failure {
    match error {
        UserInfoError::Request(error) => Failure::Unreachable(error.to_string()),
        other => Failure::untrusted(other),
    }
}
