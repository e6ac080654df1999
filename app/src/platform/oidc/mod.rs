//! The portal as a client of identity providers (OpenID Connect Core 1.0, Discovery 1.0): the authorisation code flow with PKCE
//! (RFC 7636), `state`, `nonce`, and the issuer in the answer (RFC 9207).
//!
//! What a provider says of itself is asked for when it is first needed and believed for an hour. A token counts only with a good
//! signature by a key of the provider, its issuer, our name as its audience, and the nonce of this very browser.

mod answer;
mod http;

use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use answer::{Counted, Unverified, refused, undiscovered, unknown, verified};
use http::Http;
use openidconnect::core::*;
use openidconnect::{
    AdditionalProviderMetadata, AuthType, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EmptyAdditionalClaims,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, LanguageTag, Nonce, OAuth2TokenResponse as _, PkceCodeChallenge,
    PkceCodeVerifier, ProviderMetadata, RedirectUrl, Scope, TokenResponse as _, UserInfoClaims,
};
use quick_cache::sync::Cache;
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::{Duration, Instant};
use thiserror::Error;
use time::OffsetDateTime;
use url::Url;

/// How long is believed what a provider said of itself.
const BELIEVED: Duration = Duration::from_hours(1);
/// Of how many providers it is remembered.
const REMEMBERED: usize = 100;

/// A provider that the operator chose.
#[derive(Clone, Debug)]
pub struct Provider {
    /// Its name in our addresses: small letters, digits, hyphens.
    pub name: String,
    /// What people call it.
    pub label: String,
    /// Its issuer identifier, to the letter.
    pub issuer: String,
    /// Our name there.
    pub client_id: String,
    /// What proves that we are who we say.
    pub client_secret: SecretString,
}

/// Why a provider told us nothing that counts.
#[derive(Clone, Debug, Error)]
pub enum Failure {
    /// It does not answer, or says that it is out of order.
    #[error("the provider does not answer: {0}")]
    Unreachable(String),
    /// What it says cannot be believed.
    #[error("the provider says what cannot be believed: {0}")]
    Untrusted(String),
    /// What it gave to the browser is no longer good, or was used (`invalid_grant` of RFC 6749, 5.2).
    #[error("the provider takes its code no more")]
    Expired,
}

impl Failure {
    fn untrusted(what: impl ToString) -> Self {
        Self::Untrusted(what.to_string())
    }
}

/// Whom a provider has signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Who says so.
    pub issuer: String,
    /// The person's identifier there, which never changes.
    pub subject: String,
    /// Their address, as the provider has it.
    pub email: Option<EmailAddress>,
    /// Whether the provider knows that the address is theirs.
    pub verified: bool,
}

/// What a person goes to a provider for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    /// To be known: who they are, and under which address
    Identity,
    /// To authenticate afresh, whoever they are signed in as there; their address is not asked for
    FreshAuthentication,
}

/// A token that counts, as it was received, and the key that signed it.
#[derive(Clone, Debug)]
pub struct Token {
    /// Whom it names.
    pub subject: String,
    /// The token, in the compact form (RFC 7515).
    pub compact: String,
    /// The provider's public key (RFC 7517).
    pub key: serde_json::Value,
}

/// What belongs to one attempt and comes back or is asked for again at its end.
#[derive(Clone, Debug)]
pub struct Secrets {
    /// Comes back with the answer.
    pub state: String,
    /// Stands in the token.
    pub nonce: String,
    /// The secret behind the challenge (RFC 7636).
    pub verifier: String,
    /// Where the provider sends the browser.
    pub redirect: String,
}

/// What came back with the browser.
#[derive(Clone, Debug)]
pub struct Code {
    /// The code.
    pub code: String,
    /// Who says that it made it (RFC 9207).
    pub iss: Option<String>,
}

/// What a provider says of itself beyond what the library knows.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct More {
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for More {}

type Metadata = ProviderMetadata<
    More,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;
type Client = CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

/// Speaks with providers, and remembers what they said of themselves.
#[derive(Clone)]
pub struct Providers {
    http: Http,
    known: Arc<Cache<String, (Instant, Arc<Metadata>)>>,
}

impl Default for Providers {
    fn default() -> Self {
        Self { http: Http::default(), known: Arc::new(Cache::new(REMEMBERED)) }
    }
}

impl Providers {
    /// Where the browser goes to be signed in by a provider.
    pub async fn address(&self, provider: &Provider, secrets: &Secrets, lang: Lang, errand: Errand) -> Result<Url, Failure> {
        let client = client(provider, &*self.metadata(provider).await?, &secrets.redirect)?;
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(secrets.verifier.clone()));
        let (state, nonce) = (secrets.state.clone(), secrets.nonce.clone());
        let request = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, || CsrfToken::new(state), || Nonce::new(nonce))
            .set_pkce_challenge(challenge)
            .add_ui_locale(LanguageTag::new(lang.to_string()));
        let request = match errand {
            Errand::Identity => request.add_scope(Scope::new("email".to_owned())),
            Errand::FreshAuthentication => request.set_max_age(Duration::ZERO).add_prompt(CoreAuthPrompt::Login),
        };
        Ok(request.url().0)
    }

    /// Whom the provider has signed in, by the code that came back.
    pub async fn redeem(
        &self,
        provider: &Provider,
        secrets: &Secrets,
        answer: Code,
        now: OffsetDateTime,
    ) -> Result<Subject, Failure> {
        let (client, tokens, counted) = self.exchange(provider, secrets, answer, now).await?;
        let claims = counted.claims;
        let subject = claims.subject().clone();
        let mut email = (claims.email().cloned(), claims.email_verified());
        if email.0.is_none() && client.user_info_url().is_some() {
            // Many tell the address here alone (Core 1.0, 5.4).
            let request = client.user_info(tokens.access_token().clone(), Some(subject.clone())).map_err(Failure::untrusted)?;
            let more: UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim> =
                request.request_async(&self.http).await.map_err(unknown)?;
            email = (more.email().cloned(), more.email_verified());
        }
        Ok(Subject {
            issuer: provider.issuer.clone(),
            subject: subject.to_string(),
            email: email.0.and_then(|email| email.parse().ok()),
            verified: email.1 == Some(true),
        })
    }

    /// The token itself, by the code that came back; what it says of when and for what, the caller looks at.
    pub async fn token(
        &self,
        provider: &Provider,
        secrets: &Secrets,
        answer: Code,
        now: OffsetDateTime,
    ) -> Result<Token, Failure> {
        let (_, tokens, counted) = self.exchange(provider, secrets, answer, now).await?;
        let compact = tokens.id_token().map(ToString::to_string).unwrap_or_default();
        Ok(Token { subject: counted.claims.subject().to_string(), compact, key: counted.key })
    }

    /// The tokens for a code, of which the ID token counts.
    async fn exchange(
        &self,
        provider: &Provider,
        secrets: &Secrets,
        answer: Code,
        now: OffsetDateTime,
    ) -> Result<(Client, CoreTokenResponse, Counted), Failure> {
        let metadata = self.metadata(provider).await?;
        if metadata.additional_metadata().authorization_response_iss_parameter_supported && answer.iss.is_none() {
            return Err(Failure::untrusted("the answer does not name its issuer"));
        }
        let client = client(provider, &metadata, &secrets.redirect)?;
        let request = client.exchange_code(AuthorizationCode::new(answer.code)).map_err(Failure::untrusted)?;
        let request = request.set_pkce_verifier(PkceCodeVerifier::new(secrets.verifier.clone()));
        let tokens = request.request_async(&self.http).await.map_err(refused)?;
        let counted = match verified(&client, &tokens, secrets, now) {
            Err(Unverified::UnknownKey) => {
                // The provider may have changed its keys within the hour.
                self.known.remove(&provider.issuer);
                let newer = self::client(provider, &*self.metadata(provider).await?, &secrets.redirect)?;
                verified(&newer, &tokens, secrets, now)
            }
            first => first,
        };
        let counted = counted.map_err(Failure::from)?;
        Ok((client, tokens, counted))
    }

    /// What the provider says of itself, asked for once by all who wait for it.
    async fn metadata(&self, provider: &Provider) -> Result<Arc<Metadata>, Failure> {
        let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(Failure::untrusted)?;
        self.known.remove_if(&provider.issuer, |(asked, _)| asked.elapsed() > BELIEVED);
        let ask = async {
            let said = Metadata::discover_async(issuer, &self.http).await.map_err(undiscovered)?;
            Ok((Instant::now(), Arc::new(said)))
        };
        self.known.get_or_insert_async(&provider.issuer, ask).await.map(|(_, said)| said)
    }
}

/// Ourselves, as a provider knows us.
fn client(provider: &Provider, metadata: &Metadata, redirect: &str) -> Result<Client, Failure> {
    let secret = ClientSecret::new(provider.client_secret.expose_secret().to_owned());
    let posts = metadata.token_endpoint_auth_methods_supported().is_some_and(|ways| {
        ways.contains(&CoreClientAuthMethod::ClientSecretPost) && !ways.contains(&CoreClientAuthMethod::ClientSecretBasic)
    });
    let client = CoreClient::from_provider_metadata(metadata.clone(), ClientId::new(provider.client_id.clone()), Some(secret));
    let redirect = RedirectUrl::new(redirect.to_owned()).map_err(Failure::untrusted)?;
    Ok(client.set_redirect_uri(redirect).set_auth_type(if posts { AuthType::RequestBody } else { AuthType::BasicAuth }))
}
