//! The mandates of Customs itself, for which no other vouches here: who runs the portal records them at its command line, adds
//! their documents and takes them back; those who look after the people of that Customs see them.

use super::Error;
use super::register::{Line, of_organisation, one};
use crate::identity::server::actor::Actor;
use crate::identity::server::operators::is_operator;
use crate::kernel::ids::{MandateId, PersonId};
use crate::kernel::text::NonEmptyText;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::people::manages;
use crate::organisations::server::queries::by_slug;
use crate::platform::ctx::Ctx;
use crate::signatures::server::entity::mandate;
use crate::signatures::server::founding::take_one_back;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};

/// A Customs as somebody may look at its mandates.
#[derive(Clone, Debug)]
pub struct Own {
    /// Which.
    pub customs: organisation::Model,
    /// Whether they run the portal: who does adds documents and takes mandates back, and all others look.
    pub acts: bool,
}

impl Own {
    /// Its register's address below a language.
    pub fn path(&self) -> String {
        format!("/desk/people/{}/mandates", self.customs.slug)
    }
}

/// The Customs of this slug, if this person may look at its mandates.
pub async fn own(db: &impl ConnectionTrait, person: PersonId, slug: &str) -> Result<Option<Own>, DbErr> {
    let Some(customs) = by_slug(db, slug).await?.filter(|found| found.kind == OrganisationKind::Customs) else { return Ok(None) };
    let sees = manages(db, person, customs.id).await?;
    let acts = is_operator(db, person).await?;
    Ok(sees.then_some(Own { customs, acts }))
}

/// The mandate of a Customs by its id, if this person may look at it.
pub async fn mandate_of(db: &impl ConnectionTrait, person: PersonId, id: MandateId) -> Result<Option<(Own, Line)>, DbErr> {
    let found = mandate::Entity::find_by_id(id).find_also_related(organisation::Entity).one(db).await?;
    let Some((_, Some(organisation))) = found else { return Ok(None) };
    let Some(own) = own(db, person, organisation.slug.as_str()).await? else { return Ok(None) };
    Ok(one(db, of_organisation(organisation.id), id).await?.map(|line| (own, line)))
}

/// Takes back a mandate of Customs as who runs the portal, as its command line does.
pub async fn revoke(ctx: &Ctx, actor: &Actor, slug: &str, id: MandateId, reason: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let own = own(&tx, actor.person, slug).await?.filter(|own| own.acts).ok_or(Error::NotFound)?;
    let (mandate, ..) = one(&tx, of_organisation(own.customs.id), id).await?.ok_or(Error::NotFound)?;
    if mandate.revoked_at.is_some() {
        return Err(Error::Revoked);
    }
    take_one_back(ctx, &tx, (&mandate, &own.customs), reason).await?;
    tx.commit().await?;
    Ok(())
}
