//! What a passkey signed: a WebAuthn assertion whose challenge is the SHA-256 of the canonical statement, and the entry by which the
//! log knew the key before.
//!
//! All of it is public. Whoever has it sees, without the portal, that the key's holder was verified by the device (by a PIN, a finger,
//! a face) and signed this very statement for this very site.

use super::rs256;
use super::statement::Salt;
use crate::kernel::canonical::{NotCanonical, canonical, parse, salted_digest};
use crate::log::entry::{Act, By};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;

/// A COSE key (RFC 9053) for ES256 in the one spelling that CTAP 2 allows: what stands before each coordinate of 32 bytes.
const COSE: [&[u8]; 2] = [&[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20], &[0x22, 0x58, 0x20]];
/// The same (RFC 8812) for RS256: what stands before a modulus of 256 bytes, and before an exponent of three.
const COSE_RSA: [&[u8]; 2] = [&[0xa4, 1, 3, 3, 0x39, 1, 0, 0x20, 0x59, 1, 0], &[0x21, 0x43]];
/// The flags of the authenticator's data: somebody was there, and was verified.
const PRESENT_AND_VERIFIED: u8 = 0b101;

/// An assertion (Web Authentication Level 3) with the key that made it. Bytes are in base64url without padding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assertion {
    /// The credential's id.
    pub credential: String,
    /// Its public key, as COSE: ES256 on P-256, or RS256 with 2048 bits.
    pub public_key: String,
    /// `clientDataJSON`.
    pub client_data: String,
    /// `authenticatorData`.
    pub authenticator_data: String,
    /// ECDSA in DER, or `RSASSA-PKCS1-v1_5`, over the authenticator's data and the SHA-256 of the client's.
    pub signature: String,
}

/// What the challenge of a signature is: the SHA-256 of the canonical statement.
pub fn challenge(canonical_statement: &str) -> [u8; 32] {
    Sha256::digest(canonical_statement).into()
}

/// A P-256 key of these coordinates as COSE, in base64url; none where they are not of 32 bytes.
pub fn cose(x: &[u8], y: &[u8]) -> Option<String> {
    let whole = x.len() == 32 && y.len() == 32;
    whole.then(|| URL_SAFE_NO_PAD.encode([COSE[0], x, COSE[1], y].concat()))
}

/// An RSA key of this modulus and this exponent as COSE, in base64url; none where they are not of 256 and three bytes.
pub fn cose_rsa(n: &[u8], e: &[u8]) -> Option<String> {
    let bytes = [COSE_RSA[0], n, COSE_RSA[1], e].concat();
    rsa_key(&bytes).is_some().then(|| URL_SAFE_NO_PAD.encode(&bytes))
}

/// The entry that the registration of a passkey leaves in the log: whose it is and which key, as salted digests.
pub fn registration(salt: &Salt, person: &str, public_key: &str, at: OffsetDateTime) -> Act {
    let data = json!({"person": salted_digest(salt, person), "key": salted_digest(salt, public_key)});
    Act::new("passkey.registered", at, By::portal("passkeys")).with(data)
}

impl Assertion {
    /// What the log keeps of it: a salted digest of its canonical form.
    pub fn digest(&self, salt: &Salt) -> Result<String, NotCanonical> {
        Ok(salted_digest(salt, &canonical(self)?))
    }

    /// Whether it answers this challenge for the site at this URL, with its holder verified, under its own key. `Err` names what does
    /// not hold, by the member of the assertion.
    pub fn answers(&self, challenge: &[u8], portal: &str) -> Result<(), &'static str> {
        let (origin, host) = site(portal);
        let client = bytes(&self.client_data).ok_or("client_data")?;
        let said = std::str::from_utf8(&client).ok().and_then(|text| parse(text).ok()).ok_or("client_data")?;
        if said["type"] != "webauthn.get" || said["crossOrigin"] == true {
            return Err("client_data");
        }
        if said["challenge"] != URL_SAFE_NO_PAD.encode(challenge) {
            return Err("challenge");
        }
        if said["origin"] != origin {
            return Err("origin");
        }
        let data = bytes(&self.authenticator_data).filter(|data| data.len() >= 37).ok_or("authenticator_data")?;
        if data[..32] != *Sha256::digest(host) {
            return Err("rp_id");
        }
        if data[32] & PRESENT_AND_VERIFIED != PRESENT_AND_VERIFIED {
            return Err("user_verified");
        }
        let key = bytes(&self.public_key).ok_or("public_key")?;
        let signature = bytes(&self.signature).ok_or("signature")?;
        let signed = [data.as_slice(), &Sha256::digest(&client)].concat();
        if let Some(key) = rsa_key(&key) {
            return rs256::signed(key, &signed, &signature).ok_or("signature");
        }
        let key = p256_key(&key).ok_or("public_key")?;
        let signature = Signature::from_der(&signature).map_err(|_| "signature")?;
        key.verify(&signed, &signature).map_err(|_| "signature")
    }
}

/// Bytes have one spelling: what the decoder lets pass is looked at no further.
fn bytes(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

fn p256_key(cose: &[u8]) -> Option<VerifyingKey> {
    let (x, y) = cose.strip_prefix(COSE[0])?.split_at_checked(32)?;
    let y = y.strip_prefix(COSE[1]).filter(|y| y.len() == 32)?;
    VerifyingKey::from_sec1_bytes(&[&[4][..], x, y].concat()).ok()
}

/// The modulus and the exponent of an RSA key, neither of which begins with a zero: a number has one spelling.
fn rsa_key(cose: &[u8]) -> Option<(&[u8], &[u8])> {
    let (n, e) = cose.strip_prefix(COSE_RSA[0])?.split_at_checked(256)?;
    let e = e.strip_prefix(COSE_RSA[1]).filter(|e| e.len() == 3 && e[0] != 0)?;
    (n[0] >= 0x80).then_some((n, e))
}

/// The origin and the host of a URL; a passkey is bound to both.
fn site(url: &str) -> (String, &str) {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let authority = rest.split('/').next().unwrap_or_default();
    (format!("{scheme}://{authority}"), authority.split(':').next().unwrap_or_default())
}
