//! The demonstration's witness: an invented network of observers, which cosigned once and has the evening off since.

use super::Error;
use super::entity::witness;
use crate::kernel::text::NonEmptyText;
use crate::log::cosignature::Cosigner;
use crate::log::note::Note;
use crate::log::server::current;
use crate::platform::ctx::Ctx;
use ed25519_dalek::SigningKey;
use sea_orm::{DbErr, EntityTrait as _};
use sha2::{Digest as _, Sha256};

/// The name of its key.
const KEY_NAME: &str = "watch.example/demo";
/// Its name.
const NAME: &str = "Port Watch Network (demonstration)";

/// Names it if no witness ever was, and cosigns the log as it stands. Its secret is none: everyone reads it here.
pub async fn load(ctx: &Ctx) -> Result<(), Error> {
    if witness::Entity::find().one(ctx.db.read()).await?.is_some() {
        return Ok(());
    }
    let custom = |error: &dyn std::fmt::Display| DbErr::Custom(error.to_string());
    let name: NonEmptyText = NAME.parse().map_err(|error| custom(&error))?;
    let secret = SigningKey::from_bytes(&Sha256::digest(NAME).into());
    let cosigner = Cosigner::new(KEY_NAME, secret).map_err(|error| custom(&error))?;
    super::name(ctx, &name, &cosigner.key()).await?;
    let note: Note = current(ctx).await?.note.parse().map_err(|error| custom(&error))?;
    let line = cosigner.cosign(&note, ctx.clock.now()).map_err(|error| custom(&error))?;
    super::take(ctx, &note.with([line]).to_string()).await?;
    Ok(())
}
