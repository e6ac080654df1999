//! Figures about signatures for the dashboard. Each is one flat query over what is public.

use crate::pacts::model::PartyRole;
use crate::pacts::server::counts::public_states;
use crate::platform::ctx::Ctx;
use sea_orm::{DbBackend, DbErr, FromQueryResult, Statement};
use std::collections::BTreeMap;

/// The seats of one role in all pacts, and how many of them have a signature in effect.
#[derive(Debug, FromQueryResult)]
pub struct Seats {
    /// The role.
    pub role: PartyRole,
    /// Seats there are.
    pub seats: i64,
    /// Seats with a signature in effect.
    pub signed: i64,
}

#[derive(FromQueryResult)]
struct Month {
    month: String,
    count: i64,
}

/// Seats and signatories of each role.
pub async fn seats_by_role(ctx: &Ctx) -> Result<Vec<Seats>, DbErr> {
    let sql = format!(
        "SELECT p.role AS role, COUNT(DISTINCT p.id) AS seats, COUNT(DISTINCT s.party_id) AS signed FROM parties p \
         JOIN pacts a ON a.id = p.pact_id LEFT JOIN signatures s ON s.party_id = p.id AND s.withdrawn_at IS NULL \
         WHERE a.state IN ({}) GROUP BY p.role",
        public_states()
    );
    let mut seats = Seats::find_by_statement(Statement::from_string(ctx.db.backend(), sql)).all(ctx.db.read()).await?;
    seats.sort_by_key(|s| s.role);
    Ok(seats)
}

/// Signatures made in each month that had some, as `2026-11`, withdrawn ones included.
pub async fn signatures_by_month(ctx: &Ctx) -> Result<BTreeMap<String, u64>, DbErr> {
    let backend = ctx.db.backend();
    let month = match backend {
        DbBackend::Sqlite => "strftime('%Y-%m', signed_at)",
        _ => "to_char(signed_at AT TIME ZONE 'UTC', 'YYYY-MM')",
    };
    let sql = format!("SELECT {month} AS month, COUNT(*) AS count FROM signatures GROUP BY 1");
    let rows = Month::find_by_statement(Statement::from_string(backend, sql)).all(ctx.db.read()).await?;
    Ok(rows.into_iter().map(|row| (row.month, row.count.cast_unsigned())).collect())
}
