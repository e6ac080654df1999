//! Updates: what an organisation tells the public, or those inside, of what was promised, decided and achieved.
//!
//! An update has editions: the first, and one for each correction. An edition is written (every save is kept), submitted, and approved
//! by somebody who did not write it; then it is published, at once or by itself at its minute. What a monitor writes needs nobody's
//! approval. Each step is sealed in the log when it is taken, and opened when the edition is published. A correction says what was
//! wrong and leaves the old text to be read; a retraction leaves a tombstone with its reason.

pub mod figures;
pub mod model;
pub mod plan;
pub mod step;

#[cfg(feature = "ssr")]
pub mod server;
