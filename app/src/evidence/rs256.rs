//! `RSASSA-PKCS1-v1_5` with SHA-256 (RFC 8017, 8.2): how many identity providers sign, and the passkeys of older computers.

use p256::ecdsa::signature::Verifier as _;
use rsa::{BoxedUint, RsaPublicKey, pkcs1v15};
use sha2::Sha256;

/// The shortest key that counts, in bits (RFC 7518, 3.3; RFC 8812, 2).
const SHORTEST: usize = 2048;

/// Whether the key of this modulus and this exponent made the signature; nothing where it cannot have.
pub(super) fn signed((n, e): (&[u8], &[u8]), message: &[u8], signature: &[u8]) -> Option<()> {
    let long = n.len() * 8 >= SHORTEST && n.first().is_some_and(|first| *first >= 0x80);
    if !long || signature.len() != n.len() {
        return None;
    }
    let key = RsaPublicKey::new(BoxedUint::from_be_slice_vartime(n), BoxedUint::from_be_slice_vartime(e)).ok()?;
    let signature = pkcs1v15::Signature::try_from(signature).ok()?;
    pkcs1v15::VerifyingKey::<Sha256>::new(key).verify(message, &signature).ok()
}
