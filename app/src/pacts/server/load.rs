//! Making a pact from a template and a file of values: registers, adopts, opens and seats, all or nothing.

use super::commands::{self, Adoption, adopt, open, seat};
use crate::commitments::calendar::{RestDay, WorkingCalendar};
use crate::commitments::server::zone;
use crate::kernel::locale::Lang;
use crate::kernel::text::Slug;
use crate::log::entry::By;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::commands::{self as organisations, NewOrganisation, register};
use crate::pacts::draft::{self, Particulars, Problem, ProblemKind};
use crate::pacts::filling::{Spelling, Values};
use crate::pacts::members::identifiers::{self, is_registry_number};
use crate::pacts::model::{EntryRule, PartyRole, Texts, iso_date};
use crate::pacts::signing::Signing;
use crate::pacts::template::Template;
use crate::platform::ctx::Ctx;
use sea_orm::DbErr;
use serde::Deserialize;
use std::collections::BTreeMap;
use thiserror::Error;
use time::Date;

/// A file of values: what is particular to one pact.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValuesFile {
    /// The pact's permanent name.
    pub slug: Slug,
    /// ISO 3166-1 alpha-2
    pub country: String,
    /// Its own title by language; the template's where there is none.
    #[serde(default)]
    pub title: Option<Texts>,
    /// What it is, in plain words, by language.
    #[serde(default)]
    pub summary: Texts,
    /// The languages whose texts bind.
    #[serde(default)]
    pub authentic: Vec<String>,
    /// How many signatories of each role must have signed, and `not_before`.
    pub entry_into_force: Rule,
    /// How it is signed; as the template says where there is none.
    #[serde(default)]
    pub signing: Option<Signing>,
    /// The slug of the pact whose place it takes when it enters into force.
    #[serde(default)]
    pub supersedes: Option<Slug>,
    /// Whether to open it for signature.
    #[serde(default)]
    pub open: bool,
    /// When its parties work; in UTC, but on Saturdays and Sundays, where the file does not say.
    #[serde(default)]
    pub calendar: Option<WorkingCalendar>,
    /// Organisations to be registered first.
    #[serde(default)]
    pub organisations: Vec<Registration>,
    /// Who sits in it.
    #[serde(default)]
    pub parties: Vec<Seat>,
    /// What fills the places of the template.
    #[serde(default)]
    pub values: Values,
}

/// The rule of entry into force as the file writes it.
#[derive(Clone, Debug, Deserialize)]
pub struct Rule {
    /// The first day.
    #[serde(default, with = "iso_date")]
    pub not_before: Option<Date>,
    /// Signatures by role.
    #[serde(flatten)]
    pub signatures: BTreeMap<PartyRole, u32>,
}

/// An organisation to be registered.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// Its permanent name.
    pub slug: Slug,
    /// What it is.
    pub kind: OrganisationKind,
    /// Its name.
    pub name: String,
    /// ISO 3166-1 alpha-2
    pub country: String,
    /// Its number in its country's register.
    #[serde(default)]
    pub registry_number: Option<String>,
    /// Its Legal Entity Identifier (ISO 17442).
    #[serde(default)]
    pub lei: Option<String>,
}

impl Registration {
    /// What is registered, its identifiers in their one spelling; or what is wrong with it.
    fn read(self, is_demo: bool) -> Result<NewOrganisation, Problem> {
        let Self { slug, kind, name, country: code, registry_number, lei } = self;
        let wrong = |field: &str, kind| draft::problem(&format!("organisations.{slug}.{field}"), kind);
        if country(&code, "en").is_none() {
            return Err(wrong("country", ProblemKind::NotCountry { found: code }));
        }
        if let Some(found) = registry_number.as_ref().filter(|number| !is_registry_number(number)) {
            return Err(wrong("registry_number", ProblemKind::NotNumber { found: found.clone() }));
        }
        let spelled = |found: String| identifiers::lei(&found).ok_or_else(|| wrong("lei", ProblemKind::NotLei { found }));
        let lei = lei.map(spelled).transpose()?;
        Ok(NewOrganisation { slug, kind, name, country: code, registry_number, lei, is_demo })
    }
}

/// A seat to be given.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// The organisation's slug.
    pub organisation: Slug,
    /// Its role.
    pub role: PartyRole,
}

/// Why nothing was loaded.
#[derive(Debug, Error)]
pub enum LoadError {
    /// The template or the values are not right.
    #[error("{} problems", .0.len())]
    Problems(Vec<Problem>),
    /// The pact was refused.
    #[error(transparent)]
    Pact(#[from] commands::Error),
    /// An organisation was refused.
    #[error("{slug}: {why}")]
    Organisation {
        /// Which.
        slug: Slug,
        /// Why.
        why: organisations::Error,
    },
    /// A seat was refused.
    #[error("{organisation}: {why}")]
    Seat {
        /// Whose.
        organisation: Slug,
        /// Why.
        why: commands::Error,
    },
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Loads a pact; returns whether it is new. The same content again is nothing new.
pub async fn load(
    ctx: &Ctx,
    template: &Template,
    texts: &BTreeMap<String, String>,
    file: ValuesFile,
    is_demo: bool,
) -> Result<bool, LoadError> {
    let particulars = Particulars {
        slug: file.slug.clone(),
        title: file.title,
        authentic: file.authentic,
        entry: EntryRule { signatures: file.entry_into_force.signatures, not_before: file.entry_into_force.not_before },
        signing: file.signing,
        supersedes: file.supersedes,
        values: file.values,
    };
    let document = draft::document(template, texts, particulars, &spelling()).map_err(LoadError::Problems)?;
    if country(&file.country, "en").is_none() {
        return Err(LoadError::Problems(vec![draft::problem("country", ProblemKind::NotCountry { found: file.country })]));
    }
    if let Some(problem) = file.calendar.as_ref().and_then(wrong_calendar) {
        return Err(LoadError::Problems(vec![problem]));
    }
    let by = || By::portal("operator");
    let tx = ctx.db.begin().await?;
    for o in file.organisations {
        let slug = o.slug.clone();
        let new = o.read(is_demo).map_err(|problem| LoadError::Problems(vec![problem]))?;
        register(ctx, &tx, by(), new).await.map_err(|why| LoadError::Organisation { slug, why })?;
    }
    let adoption = Adoption { document, summary: file.summary, country: file.country, is_demo, calendar: file.calendar };
    let (_, is_new) = adopt(ctx, &tx, by(), adoption).await?;
    for Seat { organisation, role } in file.parties {
        let wanted = (file.slug.as_str(), organisation.as_str(), role);
        seat(ctx, &tx, by(), wanted).await.map_err(|why| LoadError::Seat { organisation: organisation.clone(), why })?;
    }
    if file.open {
        open(ctx, &tx, by(), file.slug.as_str()).await?;
    }
    tx.commit().await?;
    Ok(is_new)
}

fn wrong_calendar(calendar: &WorkingCalendar) -> Option<Problem> {
    if !zone::is_known(&calendar.time_zone) {
        let kind = ProblemKind::NotTimeZone { found: calendar.time_zone.clone() };
        return Some(draft::problem("calendar.time_zone", kind));
    }
    (calendar.weekend.len() == RestDay::ALL.len()).then(|| draft::problem("calendar.weekend", ProblemKind::NoWorkingDay))
}

/// How dates and countries are written in the languages that the portal knows; in others as data.
pub fn spelling() -> Spelling<'static> {
    Spelling { date: &date, country: &country }
}

fn date(day: Date, lang: &str) -> String {
    lang.parse::<Lang>().map_or_else(|_| day.to_string(), |lang| lang.date(day))
}

/// A country's name; none for what is no code.
pub fn country(code: &str, lang: &str) -> Option<String> {
    let known = code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
    if known { lang.parse().unwrap_or(Lang::En).try_t(&format!("country-{code}"), &[]) } else { None }
}
