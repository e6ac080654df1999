//! How often one address may knock at a guarded door: sign-in, codes. Counted in memory with the generic cell rate algorithm.

use super::ctx::Ctx;
use crate::site::Refusal;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroU32;

/// Counts knocks by address.
pub struct Limiter {
    knocks: DefaultKeyedRateLimiter<IpAddr>,
}

impl Limiter {
    /// Allows each address `per_minute` knocks a minute, in a burst of as many.
    pub fn new(per_minute: u32) -> Self {
        let quota = Quota::per_minute(NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN));
        Self { knocks: DefaultKeyedRateLimiter::keyed(quota) }
    }

    /// Counts a knock; `Err` holds the seconds to wait.
    pub fn knock(&self, who: IpAddr) -> Result<(), u64> {
        let result =
            self.knocks.check_key(&who).map_err(|until| until.wait_time_from(DefaultClock::default().now()).as_secs() + 1);
        if self.knocks.len() > 10_000 {
            self.knocks.retain_recent();
        }
        result
    }
}

/// The address from which a guarded door is knocked at.
#[derive(Clone, Copy, Debug)]
pub struct Knocker(IpAddr);

impl Knocker {
    /// Counts the knock, or refuses with the seconds to wait.
    pub fn knock(self, ctx: &Ctx) -> Result<(), Refusal> {
        ctx.limiter.knock(self.0).map_err(Refusal::TooMany)
    }
}

impl FromRequestParts<Ctx> for Knocker {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Ctx) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(addr)| addr.ip());
        Ok(Self(peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))))
    }
}
