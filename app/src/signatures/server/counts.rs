//! Figures about signatures for the dashboard, as their acts keep them.

use crate::pacts::model::PartyRole;
use crate::platform::ctx::Ctx;
use crate::platform::figures::{below, on_day};
use sea_orm::DbErr;
use std::collections::BTreeMap;
use time::Date;

/// The seats of one role in all pacts, and how many of them have a signature in effect.
#[derive(Debug)]
pub struct Seats {
    /// The role.
    pub role: PartyRole,
    /// Seats there are.
    pub seats: i64,
    /// Seats with a signature in effect.
    pub signed: i64,
}

/// Seats and signatories of each role.
pub async fn seats_by_role(ctx: &Ctx) -> Result<Vec<Seats>, DbErr> {
    let (seats, signed) = (below(ctx.db.read(), "seats/", "").await?, below(ctx.db.read(), "signed/", "").await?);
    let of = |role: &PartyRole| {
        let seats = *seats.get(role.as_str())?;
        Some(Seats { role: *role, seats, signed: signed.get(role.as_str()).copied().unwrap_or(0) })
    };
    Ok(PartyRole::ALL.iter().filter_map(of).collect())
}

/// Signatures made in each month that had some, as `2026-11`, from the first day on, withdrawn ones included.
pub async fn signatures_by_month(ctx: &Ctx, first: Date) -> Result<BTreeMap<String, u64>, DbErr> {
    let (kind, mut months) = ("signature.signed", BTreeMap::new());
    let from = on_day(kind, first);
    let prefix = from.trim_end_matches(&first.to_string());
    for (day, n) in below(ctx.db.read(), prefix, &first.to_string()).await? {
        *months.entry(day.chars().take(7).collect()).or_default() += n.unsigned_abs();
    }
    Ok(months)
}
