//! The context: everything a command or a page needs, handed in, never reached for.

use super::{clock::Clock, config::Config, db::Db, limits::Limiter, oidc::Providers, random::Random, store::Store};
use ed25519_dalek::SigningKey;
use std::ops::Deref;
use std::sync::Arc;

/// Shared by all requests; cheap to clone.
#[derive(Clone)]
pub struct Ctx(Arc<Inner>);

/// What the context holds.
pub struct Inner {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Randomness.
    pub random: Random,
    /// What the operator decided.
    pub config: Config,
    /// The portal's key: signs checkpoints and seals statements.
    pub log_key: SigningKey,
    /// The file names of style, hydration module and wasm, as the pages must name them.
    pub assets: Assets,
    /// Where the content of files is.
    pub store: Store,
    /// Counts knocks at guarded doors.
    pub limiter: Limiter,
    /// Speaks with identity providers.
    pub providers: Providers,
}

/// Paths, from the root, of the built files that pages refer to.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The style sheet.
    pub css: String,
    /// The style sheet of cards that others frame.
    pub embed: String,
    /// The module that wakes islands; only on pages that have one.
    pub islands: String,
    /// The module that asks passkeys; only on pages that have a form for one.
    pub passkeys: String,
}

impl Ctx {
    /// Wraps what was set up at the start.
    pub fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Whether the other is a clone of this one.
    #[cfg(any(test, feature = "testing"))]
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The same portal by another clock: how the demonstration tells what happened before it was loaded.
    #[must_use]
    pub fn by_clock(&self, clock: Clock) -> Self {
        self.other(clock, self.random.clone(), self.config.clone())
    }

    /// The same portal by another chance: how data that are made up come out the same again.
    #[must_use]
    pub fn by_chance(&self, random: Random) -> Self {
        self.other(self.clock.clone(), random, self.config.clone())
    }

    /// The same portal, configured otherwise.
    #[cfg(any(test, feature = "testing"))]
    #[must_use]
    pub fn configured(&self, change: impl FnOnce(&mut Config)) -> Self {
        let mut config = self.config.clone();
        change(&mut config);
        self.other(self.clock.clone(), self.random.clone(), config)
    }

    fn other(&self, clock: Clock, random: Random, config: Config) -> Self {
        let (db, log_key, assets) = (self.db.clone(), self.log_key.clone(), self.assets.clone());
        let (store, limiter) = (self.store.clone(), Limiter::new(config.limits.guarded_per_minute));
        Self::new(Inner { db, clock, random, config, log_key, assets, store, limiter, providers: self.providers.clone() })
    }
}

impl Deref for Ctx {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}
