//! Made-up data for measuring: so many obligations with their pacts, organisations, signatures, reports and findings, and a log that
//! tells all of it.
//!
//! Pacts are founded, and cases run, by the real commands; obligations arise and are missed by the clock's own acts; only reports and findings are
//! written by the hundred, each as a single one would be. Nothing is drawn but from the seed, and every instant is counted from the
//! day on which it was begun: the same scale and seed on the same day give the same rows and the same log. It is done in parts, each
//! in one transaction that also says how far it has come; so it may be cut off and begun again.

mod cases;
mod content;
mod entity;
mod found;
mod live;
mod plan;
mod rest;
#[cfg(test)]
mod tests;
mod text;
mod words;

use crate::log::server::size;
use crate::pacts::server::commands::Error as PactError;
use crate::pacts::server::load::LoadError;
use crate::platform::clock::Clock;
use crate::platform::ctx::Ctx;
use crate::platform::random::Random;
use crate::{organisations, signatures};
use found::Founding;
use plan::{IN_A_PACT, Plan};
use sea_orm::{ActiveModelTrait as _, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, EntityTrait as _};
use thiserror::Error;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// How many obligations.
    pub scale: u32,
    /// What everything is drawn from.
    pub seed: u32,
}

/// Fewer obligations than show every kind of seat.
#[derive(Debug, Error)]
#[error("--scale {scale} is too small: {least} obligations at least, so that every kind of seat is there")]
pub struct TooSmall {
    /// What was asked for.
    pub scale: u64,
    /// The fewest.
    pub least: u64,
}

/// Why nothing, or not all, was made up.
#[derive(Debug, Error)]
pub enum Error {
    /// The scale is too small.
    #[error(transparent)]
    TooSmall(#[from] TooSmall),
    /// The database holds data of others.
    #[error("the database holds {0} entries of its own: name an empty database in DATABASE_URL")]
    NotEmpty(u64),
    /// The database holds other made-up data.
    #[error(
        "the database holds generated data of scale {scale} and seed {seed}: ask for these, or name an empty database in DATABASE_URL"
    )]
    Other {
        /// Their scale.
        scale: i64,
        /// Their seed.
        seed: i64,
    },
    /// Somebody else wrote before all was made up.
    #[error(
        "the log grew by other means before all was generated: name an empty database in DATABASE_URL, and serve it afterwards"
    )]
    Disturbed,
    /// A pact was refused.
    #[error("a pact: {0}")]
    Pact(#[from] PactError),
    /// A template was refused.
    #[error("a template: {0:?}")]
    Load(#[from] LoadError),
    /// An organisation was refused.
    #[error("an organisation: {0}")]
    Organisation(#[from] organisations::server::commands::Error),
    /// What is done in a case was refused.
    #[error("a case: {0}")]
    Case(#[from] crate::sanctions::server::Error),
    /// A signature was refused.
    #[error("a signature: {0}")]
    Signature(#[from] signatures::server::Error),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Makes up what is not there yet, and says whether anything was; `tell` hears how much of how much is done.
pub async fn generate(ctx: &Ctx, asked: Asked, tell: impl Fn(i64, i64) + Send + Sync) -> Result<bool, Error> {
    generate_in(ctx, asked, IN_A_PACT, tell).await
}

async fn generate_in(ctx: &Ctx, asked: Asked, in_a_pact: u64, tell: impl Fn(i64, i64) + Send + Sync) -> Result<bool, Error> {
    let row = begun(ctx, asked, in_a_pact).await?;
    if row.done == row.parts {
        return Ok(false);
    }
    if ctx.db.backend() == DbBackend::Sqlite {
        // So many rows touch every part of the indexes: 256 MiB of them stay in memory.
        ctx.db.write().execute_unprepared("PRAGMA cache_size = -262144").await?;
    }
    let work = Work { plan: Plan::new(asked.scale.into(), in_a_pact, row.day)?, words: words::carried()?, asked };
    // The last part takes about half as long as all before it.
    let (before, last) = (row.parts - 1, row.parts / 2);
    for part in row.done..row.parts {
        work.part(ctx, part, |read, of| tell(before + last * read / of, before + last)).await?;
        tell(if part < before { part + 1 } else { before + last }, before + last);
    }
    Ok(true)
}

/// What was begun before, or is begun now.
async fn begun(ctx: &Ctx, asked: Asked, in_a_pact: u64) -> Result<entity::Model, Error> {
    let tx = ctx.db.begin().await?;
    let (scale, seed) = (i64::from(asked.scale), i64::from(asked.seed));
    if let Some(row) = entity::Entity::find_by_id(1).one(&tx).await? {
        let same = (row.scale, row.seed) == (scale, seed);
        return if same { Ok(row) } else { Err(Error::Other { scale: row.scale, seed: row.seed }) };
    }
    let entries = size(&tx).await?;
    if entries > 0 {
        return Err(Error::NotEmpty(entries));
    }
    let day = ctx.clock.today();
    let plan = Plan::new(asked.scale.into(), in_a_pact, day)?;
    // The last part brings the portal to rest.
    let parts = i64::try_from(plan.sizes().len() + plan.days().len() + 1).map_err(|e| DbErr::Custom(e.to_string()))?;
    let row = entity::Model { id: 1, scale, seed, day, done: 0, parts, entries: 0 };
    entity::ActiveModel::from(row.clone()).reset_all().insert(&tx).await?;
    tx.commit().await?;
    Ok(row)
}

struct Work {
    plan: Plan,
    words: std::collections::BTreeMap<String, words::Words>,
    asked: Asked,
}

impl Work {
    async fn part(&self, ctx: &Ctx, part: i64, tell: impl Fn(i64, i64) + Send) -> Result<(), Error> {
        let number = usize::try_from(part).map_err(|e| DbErr::Custom(e.to_string()))?;
        let pacts = self.plan.sizes().len();
        let drawn = |at| {
            let chance = Random::seeded(&format!("{} {} {part}", self.asked.scale, self.asked.seed));
            ctx.by_clock(Clock::fixed(at)).by_chance(chance)
        };
        if number < pacts {
            let ctx = drawn(self.plan.founded(number as u64));
            let tx = turn(&ctx, part).await?;
            Founding { plan: &self.plan, words: &self.words }.found(&ctx, &tx, number as u64).await?;
            return done(tx, part).await;
        }
        // The clock begins early, and goes from one moment to the next.
        let ctx = drawn(self.plan.founded(0));
        let Some(day) = self.plan.days().get(number - pacts) else {
            rest::rest(&ctx, self.plan.end(), self.asked, tell).await?;
            return done(ctx.db.begin().await?, part).await;
        };
        let tx = turn(&ctx, part).await?;
        for cell in day {
            cases::wake(&ctx, &tx, cell.at).await?;
            live::happen(&ctx, &tx, (&self.plan, &self.words), *cell).await?;
        }
        done(tx, part).await
    }
}

/// Begins a part, unless another process did it or wrote something else since the last one.
async fn turn(ctx: &Ctx, part: i64) -> Result<DatabaseTransaction, Error> {
    let tx = ctx.db.begin().await?;
    let (row, entries) = (state(&tx).await?, size(&tx).await?);
    if (row.done, row.entries) == (part, entries.cast_signed()) { Ok(tx) } else { Err(Error::Disturbed) }
}

async fn state(db: &impl ConnectionTrait) -> Result<entity::Model, Error> {
    entity::Entity::find_by_id(1).one(db).await?.ok_or(Error::Disturbed)
}

/// Says with the part itself that it is done.
async fn done(tx: DatabaseTransaction, part: i64) -> Result<(), Error> {
    let row = state(&tx).await?;
    let entries = size(&tx).await?.cast_signed();
    entity::ActiveModel::from(entity::Model { done: part + 1, entries, ..row }).reset_all().update(&tx).await?;
    Ok(tx.commit().await?)
}

/// Whether something happens that happens so many times in a hundred.
fn chance(ctx: &Ctx, percent: u64) -> bool {
    u64::from_le_bytes(ctx.random.bytes()) % 100 < percent
}
