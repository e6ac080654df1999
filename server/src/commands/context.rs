//! Sets up what commands work with: folders, database, key.

use crate::{assets, config};
use app::platform::clock::Clock;
use app::platform::config::Config;
use app::platform::ctx::{Ctx, Inner};
use app::platform::db::Db;
use app::platform::key;
use app::platform::limits::Limiter;
use app::platform::oidc::Providers;
use app::platform::random::Random;
use app::platform::store::Store;
use app::site::reindex::reindex;

type Failure = Box<dyn std::error::Error>;

/// The context of a command that finds the database brought up to date.
pub async fn ready(demo: bool) -> Result<Ctx, Failure> {
    let config = config::read(demo)?;
    let db = connect(&config).await?;
    db.migrate().await?;
    reindex(&db).await?;
    let log_key = key::load_or_create(&config.log_key_file, &Random::System)?;
    let limiter = Limiter::new(config.limits.guarded_per_minute);
    let store =
        Store::open(&config.files_url).map_err(|error| format!("PACTHOUSE_FILES_URL: the store does not open: {error}"))?;
    Ok(Ctx::new(Inner {
        db,
        clock: Clock::System,
        random: Random::System,
        log_key,
        assets: assets::names(),
        store,
        limiter,
        providers: Providers::default(),
        config,
    }))
}

/// Opens the database; for SQLite its folder is made first.
pub async fn connect(config: &Config) -> Result<Db, Failure> {
    std::fs::create_dir_all(&config.data_dir)?;
    Db::connect(&config.database_url).await.map_err(|error| format!("DATABASE_URL: the database does not open: {error}").into())
}
