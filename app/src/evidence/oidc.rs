//! What an identity provider said of a signature: an ID token (OpenID Connect Core 1.0) whose `nonce` is the SHA-256 of the canonical
//! statement, and the key of the provider that signed it.
//!
//! Whoever has both sees, without the portal, that this key signed, for this portal and for this very statement, that somebody had just
//! authenticated. That the key is the provider's, one sees by comparing it with those that the provider publishes; that the somebody is
//! the person named, rests on the portal's word.

use super::rs256;
use super::statement::{Salt, StatedProvider};
use crate::kernel::canonical::{NotCanonical, canonical, parse, salted_digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Verifier as _;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use time::{Duration, OffsetDateTime};

/// How far the provider's clock may be from the portal's.
pub const LEEWAY: Duration = Duration::seconds(30);

/// An ID token as it was received, with the key that signed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authentication {
    /// The token, in the compact form (RFC 7515).
    pub id_token: String,
    /// The provider's public key.
    pub key: ProviderKey,
}

/// A public key (RFC 7517, 8037), of those members alone that make it: RSA for RS256, P-256 for ES256, Ed25519 for `EdDSA`. Bytes are in
/// base64url without padding.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderKey {
    /// Its kind: `RSA`, `EC`, `OKP`.
    pub kty: String,
    /// The curve, if it is of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crv: Option<String>,
    /// The exponent of an RSA key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub e: Option<String>,
    /// Its modulus.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<String>,
    /// A coordinate, or the whole of an Ed25519 key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// The other coordinate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
}

/// What a token says that counts here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Whom the provider authenticated, by its own identifier.
    pub subject: String,
    /// When it did.
    pub at: OffsetDateTime,
}

impl ProviderKey {
    /// The key out of what a provider publishes of it; nothing where it is of another kind.
    pub fn of(published: &Value) -> Option<Self> {
        let text = |name: &str| published[name].as_str().map(str::to_owned);
        let kty = text("kty")?;
        match kty.as_str() {
            "RSA" => Some(Self { kty, e: text("e"), n: text("n"), ..Self::default() }),
            "EC" => Some(Self { kty, crv: text("crv"), x: text("x"), y: text("y"), ..Self::default() }),
            "OKP" => Some(Self { kty, crv: text("crv"), x: text("x"), ..Self::default() }),
            _ => None,
        }
    }

    /// The key's thumbprint (RFC 7638), by which it is compared with those that the provider publishes.
    pub fn thumbprint(&self) -> String {
        // A key has no other members than those that the thumbprint is made of.
        URL_SAFE_NO_PAD.encode(Sha256::digest(canonical(self).unwrap_or_default()))
    }

    /// Whether the key made this signature in this way; nothing where it cannot have.
    fn signed(&self, algorithm: &str, message: &[u8], signature: &[u8]) -> Option<()> {
        let member = |member: &Option<String>| bytes(member.as_deref()?);
        let coordinate = |of: &Option<String>| member(of).filter(|bytes| bytes.len() == 32);
        match (algorithm, self.kty.as_str(), self.crv.as_deref()) {
            ("RS256", "RSA", None) => {
                let (n, e) = (member(&self.n)?, member(&self.e)?);
                rs256::signed((n.as_slice(), e.as_slice()), message, signature)
            }
            ("ES256", "EC", Some("P-256")) => {
                let point = [&[4][..], &coordinate(&self.x)?, &coordinate(&self.y)?].concat();
                let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(&point).ok()?;
                key.verify(message, &p256::ecdsa::Signature::from_slice(signature).ok()?).ok()
            }
            ("EdDSA" | "Ed25519", "OKP", Some("Ed25519")) => {
                let key = ed25519_dalek::VerifyingKey::from_bytes(&<[u8; 32]>::try_from(member(&self.x)?).ok()?).ok()?;
                key.verify_strict(message, &ed25519_dalek::Signature::from_slice(signature).ok()?).ok()
            }
            _ => None,
        }
    }
}

impl Authentication {
    /// What the log keeps of it: a salted digest of its canonical form.
    pub fn digest(&self, salt: &Salt) -> Result<String, NotCanonical> {
        Ok(salted_digest(salt, &canonical(self)?))
    }

    /// What the token says, if it answers this challenge for who stated this provider, of an authentication between two moments, and was
    /// good at the later one. `Err` names what does not hold, by the member of the token.
    pub fn answers(
        &self,
        challenge: &[u8],
        provider: &StatedProvider,
        (prepared, signed): (OffsetDateTime, OffsetDateTime),
    ) -> Result<Said, &'static str> {
        let claims = self.claims().ok_or("signature")?;
        if claims["iss"] != provider.issuer {
            return Err("iss");
        }
        let ours = |audience: &Value| *audience == provider.client_id;
        if !ours(&claims["aud"]) && !claims["aud"].as_array().is_some_and(|all| all.len() == 1 && ours(&all[0])) {
            return Err("aud");
        }
        if claims["nonce"] != nonce(challenge) {
            return Err("nonce");
        }
        let moment = |name: &str| OffsetDateTime::from_unix_timestamp(claims[name].as_i64()?).ok();
        let at = moment("auth_time").filter(|at| (prepared - LEEWAY..=signed + LEEWAY).contains(at)).ok_or("auth_time")?;
        moment("exp").filter(|end| *end + LEEWAY > signed).ok_or("exp")?;
        let subject = claims["sub"].as_str().filter(|subject| !subject.is_empty()).ok_or("sub")?;
        Ok(Said { subject: subject.to_owned(), at })
    }

    /// What the token claims, if the key signed it.
    fn claims(&self) -> Option<Value> {
        let (message, signature) = self.id_token.rsplit_once('.')?;
        let (header, payload) = message.split_once('.')?;
        let read = |part: &str| parse(std::str::from_utf8(&bytes(part)?).ok()?).ok();
        let header = read(header)?;
        // What a signer wants to be understood beyond this is not.
        if header.get("crit").is_some() || header.get("b64").is_some() {
            return None;
        }
        self.key.signed(header["alg"].as_str()?, message.as_bytes(), &bytes(signature)?)?;
        read(payload)
    }
}

/// The nonce that a token is to bear: the challenge in base64url.
pub fn nonce(challenge: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(challenge)
}

/// Bytes have one spelling.
fn bytes(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    /// What another program (OpenSSL, by Node.js) signed with keys of its own: the key, and the token.
    const RS256: [&str; 2] = [
        concat!(
            r#"{"kty":"RSA","n":"tXLIkC57iP7oV8-lbPY8s2sNAeEz28wxxBzRn9W9a9rTGhc-KmTItDW20noTm0yKUOevH3P12Mp_HlZVKW"#,
            r#"38kiRmxDuvTag6b4MobGKdOd5Wr0PLwy5ZP6yBHw_pB0dOfzJjVk9pyi4TJn9-rD2JoBZJh1hPW2s6HIIwUs7bWZMizj80zM7lWG"#,
            r#"hH0iPbWWqLFooZ72Gxin31Tr_YiQRaYSrMFmbGzkzMGuD8WTnfyIgJT-75Nrhoywsp30xbX-w56i91oWH_KskpLQC5eOGyq9rIO4"#,
            r#"lJJcjzN_7FK5JerVqhSzx-t_aAIOHgNOTgKDkRCPZtMsnWUwPAikbEO9BQuQ","e":"AQAB"}"#
        ),
        concat!(
            r#"eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUiLCJhdWQiOlsicGFjdGhvdXNlI"#,
            r#"l0sInN1YiI6ImFuYSIsIm5vbmNlIjoiQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3YyIsImF1dGhfd"#,
            r#"GltZSI6MTc2NDUwNDAwMCwiZXhwIjoxNzY0NTA3NjAwfQ.GDVXmELeKJrMjJZOFqzDo6Tj8pqWP3L-w_7C5eLKImUexcjhszVGNc"#,
            r#"dAXsiRjpsPl_-_cWumB-dksBeHA_EfE8fS7iJ79Y2HWyxEaS3Dr2mwP2XJa8HIzMBUP1TWDpnYCneF1zObzWD0BI4fSKdxIUYnww"#,
            r#"8XbMWW3z0_aFaS-oDMYEBMwz1N-MD2E-jLK352OS6LiQVfkUTE3GY72W4bc5DXbQ4SDyTpa3_LZRlJBI7z8jQwjepEjmoJrxVw53"#,
            r#"WcL-LRvz6D9O7rPYMnnsxetRrLSk8zVE2131Bk4ZY-Vyltgimauz-5wOUP-f2iBIdTv-kgHJYLSr-NOZQP8zT3cg"#
        ),
    ];
    const ES256: [&str; 2] = [
        concat!(
            r#"{"kty":"EC","x":"OJ9VjgCB5rFw352UJRISKUkj_q5kqeU37gHS9jnrla0","y":"wyT_3sEjHO0VZhl5oqccQRzSBSElm4lQv"#,
            r#"oR0naNOFJ8","crv":"P-256"}"#
        ),
        concat!(
            r#"eyJhbGciOiJFUzI1NiIsImtpZCI6ImsifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUiLCJhdWQiOlsicGFjdGhvdXNlI"#,
            r#"l0sInN1YiI6ImFuYSIsIm5vbmNlIjoiQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3YyIsImF1dGhfd"#,
            r#"GltZSI6MTc2NDUwNDAwMCwiZXhwIjoxNzY0NTA3NjAwfQ.Wcl1IaTZ3-S-9BfkUOA-qvqKFtk5tZlumoEJPF3YTUpy2ioJtdhqdy"#,
            r#"MMI-dSeqgS9Wn4Ax2BT1VSesgdde7zjw"#
        ),
    ];
    /// With a key of 1024 bits.
    const WEAK: [&str; 2] = [
        concat!(
            r#"{"kty":"RSA","n":"ou3sRnmhWYegALh5hqYiANGVTAXcHkF7tCqkbG5yG7ROq4oPTb5boLYpWxvZsKSMEp9k80RuDnhjhoTdTG"#,
            r#"y6gN7n9_7zZFrWP3vasZEvel0SXi0LQO58mhTGjADKUd6NkjNVqeSiXqFs-Y8c23GAD4UbeE_wz9q7-9MWPwkcauc","e":"AQAB"#,
            r#""}"#
        ),
        concat!(
            r#"eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUiLCJhdWQiOlsicGFjdGhvdXNlI"#,
            r#"l0sInN1YiI6ImFuYSIsIm5vbmNlIjoiQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3YyIsImF1dGhfd"#,
            r#"GltZSI6MTc2NDUwNDAwMCwiZXhwIjoxNzY0NTA3NjAwfQ.MoP2TJHIY3-Uys8bx6hU5-5ZJoXJCQdWs3XLSOmklshvGf0SbmZ5bT"#,
            r#"TXyhaJHIzOLnMcQrhIbbPT6sF4cBNhB19SrtbjKXSQkod7TtaY28pAJh1owTGVxqQ1_DpfqtuuTlG-Z7Lp9Bt8nboVgBcpW1CthN"#,
            r#"YLqzPE-3MGeW1LMgM"#
        ),
    ];

    fn read([key, token]: [&str; 2]) -> Authentication {
        let key = ProviderKey::of(&serde_json::from_str(key).unwrap()).unwrap();
        Authentication { id_token: token.to_owned(), key }
    }

    fn provider() -> StatedProvider {
        StatedProvider { issuer: "https://login.example".to_owned(), client_id: "pacthouse".to_owned() }
    }

    const AT: OffsetDateTime = datetime!(2025-11-30 12:00:00 UTC);

    fn answer(authentication: &Authentication) -> Result<Said, &'static str> {
        authentication.answers(&[7; 32], &provider(), (AT, AT + Duration::minutes(1)))
    }

    #[test]
    fn what_others_signed_is_verified_by_rs256_and_by_es256_and_not_with_a_short_key() {
        for good in [RS256, ES256] {
            assert_eq!(answer(&read(good)), Ok(Said { subject: "ana".to_owned(), at: AT }));
        }
        assert_eq!(answer(&read(WEAK)), Err("signature"));
        let crossed = Authentication { key: read(ES256).key, ..read(RS256) };
        assert_eq!(answer(&crossed), Err("signature"));
    }

    #[test]
    fn a_token_of_another_provider_portal_statement_or_time_is_no_answer() {
        let token = read(RS256);
        let times = (AT, AT + Duration::minutes(1));
        let elsewhere = StatedProvider { issuer: "https://login.example/".to_owned(), ..provider() };
        assert_eq!(token.answers(&[7; 32], &elsewhere, times), Err("iss"));
        let of_others = StatedProvider { client_id: "another".to_owned(), ..provider() };
        assert_eq!(token.answers(&[7; 32], &of_others, times), Err("aud"));
        assert_eq!(token.answers(&[8; 32], &provider(), times), Err("nonce"));
        let second = Duration::SECOND;
        let at = |prepared, signed| token.answers(&[7; 32], &provider(), (prepared, signed)).err();
        assert_eq!(at(AT + LEEWAY, AT + LEEWAY), None, "their clocks may differ a little");
        assert_eq!(at(AT + LEEWAY + second, AT + LEEWAY + second), Some("auth_time"), "before the statement was prepared");
        assert_eq!(at(AT - Duration::HOUR, AT - LEEWAY - second), Some("auth_time"), "after it was signed");
        assert_eq!(at(AT, AT + Duration::hours(2)), Some("exp"));
    }

    #[test]
    fn the_thumbprint_is_that_of_rfc_7638() {
        // The example of RFC 7638, section 3.1.
        let n = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhM\
                 stn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n9\
                 1CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
        let key = ProviderKey::of(&serde_json::json!({"kty": "RSA", "e": "AQAB", "n": n, "kid": "2011-04-29"})).unwrap();
        assert_eq!(key.thumbprint(), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    }
}
