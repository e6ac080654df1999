//! Figures about pacts for the pages that gather them. Each is one flat query over what is public.

use crate::pacts::model::{Addressee, PactState};
use crate::platform::ctx::Ctx;
use sea_orm::{DbErr, FromQueryResult, Statement};
use std::collections::BTreeMap;

/// The states in which the public may know of a pact, as SQL.
pub fn public_states() -> String {
    let states: Vec<_> = PactState::ALL.iter().filter(|s| s.is_public()).map(|s| format!("'{s}'")).collect();
    states.join(", ")
}

#[derive(FromQueryResult)]
struct Counted<T: sea_orm::TryGetable> {
    word: T,
    count: i64,
}

/// How many pacts are in each state.
pub async fn pacts_by_state(ctx: &Ctx) -> Result<BTreeMap<PactState, u64>, DbErr> {
    let states = public_states();
    grouped(ctx, format!("SELECT state AS word, COUNT(*) AS count FROM pacts WHERE state IN ({states}) GROUP BY state")).await
}

/// How many commitments in the texts of public pacts touch each factor, by its number and to whom they are addressed.
pub async fn commitments_by_factor(ctx: &Ctx) -> Result<BTreeMap<(i32, Addressee), u64>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        factor: i32,
        role: Addressee,
        count: i64,
    }
    // The texts first, and the commitments of each along an index that holds what is counted.
    let sql = format!(
        "SELECT c.factor, c.role, COUNT(*) AS count FROM commitments c WHERE c.version_id IN \
         (SELECT v.id FROM pacts p JOIN pact_versions v ON v.pact_id = p.id WHERE p.state IN ({}) AND v.number = \
         (SELECT MAX(w.number) FROM pact_versions w WHERE w.pact_id = p.id AND (w.amends IS NULL OR w.effective_at IS NOT NULL))) \
         GROUP BY c.factor, c.role",
        public_states()
    );
    let rows = Row::find_by_statement(Statement::from_string(ctx.db.backend(), sql)).all(ctx.db.read()).await?;
    Ok(rows.into_iter().map(|row| ((row.factor, row.role), row.count.cast_unsigned())).collect())
}

async fn grouped<T: sea_orm::TryGetable + Ord>(ctx: &Ctx, sql: String) -> Result<BTreeMap<T, u64>, DbErr> {
    let rows = Counted::<T>::find_by_statement(Statement::from_string(ctx.db.backend(), sql)).all(ctx.db.read()).await?;
    Ok(rows.into_iter().map(|row| (row.word, row.count.cast_unsigned())).collect())
}
