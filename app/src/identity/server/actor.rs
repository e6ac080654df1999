//! The signed-in person of a request, read from the session cookie.

use super::entity::{person, session};
use super::sessions;
use crate::kernel::ids::PersonId;
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use crate::platform::ctx::Ctx;
use sea_orm::{DbErr, EntityTrait as _};
use sha2::{Digest as _, Sha256};

/// The session's cookie. `__Host-` binds it to this host, over TLS or loopback, for all paths (RFC 6265bis).
pub const COOKIE: &str = "__Host-session";

/// A person who is signed in.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Who.
    pub person: PersonId,
    /// Their name, as mandates and signatures bear it.
    pub name: String,
    /// Where their mails go.
    pub email: EmailAddress,
    /// The language of their mails.
    pub lang: Lang,
    /// The digest of the session's token.
    pub session: String,
}

impl Actor {
    /// The actor of a request with this `Cookie` header; none without a session that is still open.
    pub async fn of(ctx: &Ctx, cookies: &str) -> Result<Option<Self>, DbErr> {
        let Some(token) = cookie(cookies, COOKIE) else { return Ok(None) };
        let hash = digest(token);
        let found = session::Entity::find_by_id(hash).find_also_related(person::Entity).one(ctx.db.read()).await?;
        Ok(match found {
            Some((session, Some(person))) if session.expires_at > ctx.clock.now() => {
                sessions::used_today(ctx, &session).await?;
                Some(Self {
                    person: person.id,
                    name: person.name,
                    email: person.email,
                    lang: person.lang,
                    session: session.token_hash,
                })
            }
            _ => None,
        })
    }
}

/// What the cookie of this name holds, in a `Cookie` header.
pub fn cookie<'a>(cookies: &'a str, name: &str) -> Option<&'a str> {
    cookies.split(';').filter_map(|c| c.trim().split_once('=')).find(|(n, _)| *n == name).map(|(_, value)| value)
}

/// The SHA-256 of a token in hexadecimal: what the database keeps of it.
pub fn digest(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}
