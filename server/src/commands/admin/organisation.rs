//! `pacthouse admin organisation SLUG --name NAME --kind KIND --country CODE [--registry-number NUMBER] [--lei LEI]`

use super::{done, looked_at, refused};
use crate::commands::import::words::{NO_LEI, NO_NUMBER};
use crate::commands::{Outcome, context};
use app::kernel::text::{NonEmptyText, Slug};
use app::log::entry::By;
use app::organisations::model::OrganisationKind;
use app::organisations::server::commands::{Error, NewOrganisation, register};
use app::organisations::server::queries::by_slug;
use app::pacts::members::identifiers;
use app::pacts::server::load::country;

#[derive(clap::Args)]
pub struct Args {
    /// Its permanent name in addresses: small letters, digits and single hyphens
    #[arg(value_parser = looked_at::<Slug>)]
    slug: Slug,
    /// Its name
    #[arg(long, value_parser = looked_at::<NonEmptyText>)]
    name: NonEmptyText,
    /// customs, association, company, `civil_society`, monitor or authority
    #[arg(long)]
    kind: OrganisationKind,
    /// The country of its seat: two capital letters (ISO 3166-1), such as UY
    #[arg(long, value_parser = a_country)]
    country: String,
    /// Its number in its country's register
    #[arg(long, value_parser = a_number)]
    registry_number: Option<String>,
    /// Its Legal Entity Identifier (ISO 17442)
    #[arg(long, value_parser = a_lei)]
    lei: Option<String>,
}

pub async fn run(args: Args) -> Outcome {
    let Args { slug, name, kind, country, registry_number, lei } = args;
    let ctx = context::ready(false).await?;
    let said = format!("{slug}: registered");
    let tx = ctx.db.begin().await?;
    let is_new = by_slug(&tx, slug.as_str()).await?.is_none();
    let new = NewOrganisation { slug, kind, name: name.to_string(), country, registry_number, lei, is_demo: false };
    let argument = match register(&ctx, &tx, By::portal("operator"), new).await {
        Ok(_) => {
            tx.commit().await?;
            return Ok(done(is_new, &said));
        }
        Err(Error::Db(error)) => return Err(error.into()),
        Err(why @ Error::Taken) => ("SLUG", why),
        Err(why @ Error::LeiHeld) => ("--lei", why),
        Err(why @ Error::NumberHeld) => ("--registry-number", why),
    };
    Ok(refused(argument.0, &argument.1.to_string()))
}

fn a_country(given: &str) -> Result<String, String> {
    let known = country(given, "en").map(|_| given.to_owned());
    known.ok_or_else(|| "not the code of a country; give one of two capital letters (ISO 3166-1), such as UY".to_owned())
}

fn a_number(given: &str) -> Result<String, String> {
    if identifiers::is_registry_number(given) { Ok(given.to_owned()) } else { Err(NO_NUMBER.to_owned()) }
}

fn a_lei(given: &str) -> Result<String, String> {
    identifiers::lei(given).ok_or_else(|| NO_LEI.to_owned())
}
