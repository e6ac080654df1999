//! Sealed tokens: what an address in a mail may do, under a seal that only this portal makes (HMAC, RFC 2104). They ask for no
//! session and do not grow old. What is sealed for one purpose opens for no other.

use super::ctx::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// How many bytes of the seal are kept, of 32.
const SEAL: usize = 16;

/// What was said, with its seal, as an address takes it.
pub fn seal(ctx: &Ctx, purpose: &str, said: &[u8]) -> String {
    let seal = mac(ctx, purpose, said).finalize().into_bytes();
    URL_SAFE_NO_PAD.encode([said, &seal[..SEAL]].concat())
}

/// What a token says; none where this portal did not seal it for this purpose.
pub fn open(ctx: &Ctx, purpose: &str, token: &str) -> Option<Vec<u8>> {
    let mut said = URL_SAFE_NO_PAD.decode(token).ok()?;
    let given = said.split_off(said.len().checked_sub(SEAL)?);
    mac(ctx, purpose, &said).verify_truncated_left(&given).ok()?;
    Some(said)
}

#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
fn mac(ctx: &Ctx, purpose: &str, said: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::new_from_slice(ctx.log_key.as_bytes()).expect("a key");
    mac.update(format!("pacthouse {purpose} 1\n").as_bytes());
    mac.update(said);
    mac
}
