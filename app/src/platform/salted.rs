//! Texts that the log knows by a salted digest alone: whoever holds salt and text proves what was said, and when the salt is
//! destroyed the digest says nothing.

use super::ctx::Ctx;
use crate::kernel::canonical::salted_digest;
use sea_orm::DbErr;
use serde::Serialize;

/// A text as its table keeps it, and as the log knows it.
pub struct Salted {
    /// The canonical form (RFC 8785).
    pub text: String,
    /// In hexadecimal.
    pub salt: String,
    /// `sha256(salt || text)`, with its prefix.
    pub digest: String,
}

/// The canonical form of what is said, a fresh salt, and the digest of both.
pub fn salted(ctx: &Ctx, said: &impl Serialize) -> Result<Salted, DbErr> {
    let text = serde_json_canonicalizer::to_string(said).map_err(|error| DbErr::Json(error.to_string()))?;
    let salt = ctx.random.bytes::<32>();
    Ok(Salted { digest: salted_digest(&salt, &text), salt: hex::encode(salt), text })
}

/// A salt from its hexadecimal form; one that was touched is another.
pub fn salt_of(hexadecimal: &str) -> [u8; 32] {
    hex::decode(hexadecimal).ok().and_then(|bytes| bytes.try_into().ok()).unwrap_or_default()
}
