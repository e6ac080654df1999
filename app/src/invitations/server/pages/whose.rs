//! Whose mandates a register holds: those for whom a place vouches, or Customs' own.

use super::words::back;
use crate::invitations::server::access::Place;
use crate::invitations::server::own::{Own, own};
use crate::invitations::server::register::{of, of_organisation};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t};
use crate::signatures::server::entity::mandate;
use crate::site::{Refusal, Viewer};
use leptos::prelude::*;
use sea_orm::Select;

/// Whose mandates.
pub enum Whose {
    /// Of those whom an association brought in, or whom none did.
    Place(Box<Place>),
    /// Of Customs itself.
    Own(Own),
}

/// Those of the Customs of this slug, if this reader may look at them.
pub async fn customs(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<Whose, Refusal> {
    let actor = viewer.signed_in()?;
    own(ctx.db.read(), actor.person, slug).await?.map(Whose::Own).ok_or(Refusal::NotFound)
}

impl Whose {
    /// The mandates.
    pub fn of(&self) -> Select<mandate::Entity> {
        match self {
            Self::Place(place) => of(place),
            Self::Own(own) => of_organisation(own.customs.id),
        }
    }

    /// The register's address below a language.
    pub fn path(&self) -> String {
        match self {
            Self::Place(place) => format!("{}/mandates", place.path()),
            Self::Own(own) => own.path(),
        }
    }

    /// Where the page belongs.
    pub fn back(&self) -> AnyView {
        match self {
            Self::Place(place) => back(place),
            Self::Own(own) => {
                let (href, name) = (link(&format!("/desk/people/{}", own.customs.slug)), own.customs.name.clone());
                view! { <p class="flush"><a href=href><bdi>{name}</bdi></a></p> }.into_any()
            }
        }
    }

    /// The messages of what the register holds, and of an empty one.
    pub fn words(&self) -> [&'static str; 2] {
        match self {
            Self::Place(place) if place.is_of_association() => ["mandates-lead", "mandates-none"],
            Self::Place(_) => ["mandates-lead-customs", "mandates-none-customs"],
            Self::Own(_) => ["mandates-lead-own", "mandates-none-own"],
        }
    }

    /// Whether this reader adds documents to a mandate and takes it back.
    pub fn handles(&self, mandate: &mandate::Model) -> bool {
        match self {
            Self::Place(place) => place.invites && mandate.vouched_by == place.association.name,
            Self::Own(own) => own.acts,
        }
    }

    /// Who takes a mandate back, as the log will say.
    pub fn by(&self) -> String {
        match self {
            Self::Place(place) => place.association.name.clone(),
            Self::Own(_) => t("mandates-operator"),
        }
    }
}
