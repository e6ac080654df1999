//! The past of the airport's pact: most of a year, told by the commands themselves.

use super::{DemoError, cast, pact};
use crate::commitments::server::tick;
use crate::log::server::size;
use crate::pacts::server::load::ValuesFile;
use crate::platform::clock::Clock;
use crate::platform::ctx::Ctx;
use time::Duration;

/// The pact that has a past.
const PACT: &str = "demo-airport-pact";
/// How long it is, in days.
const DAYS: i64 = 300;

/// Loads the pact and lives through its past; on a portal that has acts already it begins today, for a log runs forward.
pub async fn load(ctx: &Ctx) -> Result<(), DemoError> {
    let days = if size(ctx.db.read()).await? == 0 { DAYS } else { 0 };
    let then = ctx.by_clock(Clock::fixed(ctx.clock.now() - Duration::days(days)));
    let file: ValuesFile = serde_json::from_str(include_str!("../../demo/airport-pact.json"))?;
    if !pact(&then, "integrity-pact", file).await? {
        return Ok(());
    }
    cast::load(&then, &[PACT]).await?;
    for _ in 0..days {
        then.clock.travel(Duration::DAY);
        tick(&then).await?;
    }
    Ok(())
}
