//! The one source of randomness: identifiers, tokens, codes, salts.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::rngs::{StdRng, SysRng};
use rand::{Rng as _, SeedableRng as _, TryRng as _};
use sha2::{Digest as _, Sha256};
use std::sync::{Arc, Mutex, PoisonError};
use time::OffsetDateTime;
use uuid::Uuid;

/// Draws from the operating system, or for data that are made up from a seed.
#[derive(Clone, Debug, Default)]
pub enum Random {
    /// The operating system's.
    #[default]
    System,
    /// The same again from the same seed: nothing that it draws is secret.
    Seeded(Arc<Mutex<StdRng>>),
}

impl Random {
    /// Draws that follow from these words alone.
    pub fn seeded(words: &str) -> Self {
        Self::Seeded(Arc::new(Mutex::new(StdRng::from_seed(Sha256::digest(words).into()))))
    }

    /// `N` unpredictable bytes.
    ///
    /// # Panics
    /// When the operating system has no randomness to give, since nothing here is safe without it.
    #[expect(clippy::expect_used, reason = "no token may be made without randomness")]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match self {
            Self::System => SysRng.try_fill_bytes(&mut bytes).expect("the operating system gives randomness"),
            Self::Seeded(rng) => rng.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes),
        }
        bytes
    }

    /// A UUID version 7 (RFC 9562) of the moment `at`.
    pub fn id<T: From<Uuid>>(&self, at: OffsetDateTime) -> T {
        let millis = u64::try_from(at.unix_timestamp()).unwrap_or(0) * 1000;
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid().into()
    }

    /// A token of 256 bits for a cookie or a link, in 43 URL-safe characters.
    pub fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes::<32>())
    }

    /// One of these, each equally likely; none of none.
    pub fn one_of<'a, T>(&self, of: &'a [T]) -> Option<&'a T> {
        // The remainder's bias is below 10^-13 for a million.
        let place = u64::from_le_bytes(self.bytes()).checked_rem(of.len() as u64)?;
        of.get(usize::try_from(place).ok()?)
    }

    /// A code of six decimal digits, each equally likely.
    pub fn code(&self) -> String {
        // 2^64 is so much larger than 10^6 that the remainder's bias is below 10^-13.
        format!("{:06}", u64::from_le_bytes(self.bytes()) % 1_000_000)
    }
}
