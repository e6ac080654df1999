//! The pages of cases, each only for those who may read it: the list, the file, the form of each act, the whole file to take away,
//! and the list from which appeals are heard.

pub mod act;
mod begin;
mod decisions;
pub mod desk;
pub mod fields;
pub mod list;
pub mod meant;
pub mod new;
mod offered;
mod parts;
pub mod queue;
pub mod show;
pub mod told;
pub mod words;
pub mod zip;

#[cfg(test)]
mod tests;

use super::access::{Reading, reading, who};
use super::load::{File, load};
use super::{Error, act::today};
use crate::files::model::Purpose;
use crate::files::server::entity::file;
use crate::files::server::of_purpose;
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::ids::PersonId;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::names;
use crate::platform::ctx::Ctx;
use crate::sanctions::act::Act;
use crate::sanctions::allow::{No, Who};
use crate::site::typed::{Step, Typed, in_languages};
use crate::site::{Refusal, Viewer};
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};
use std::collections::HashMap;
use time::Date;

/// The message that says why something is refused.
pub const fn why(no: No) -> &'static str {
    match no {
        No::NotYours => "case-refused-not-yours",
        No::NotNow => "case-refused-not-now",
        No::Party => "case-refused-party",
        No::OtherInstance => "case-refused-other-instance",
        No::NotNeutral => "case-refused-not-neutral",
        No::Bench => "case-refused-bench",
        No::HearingOwed => "case-refused-hearing",
        No::TooLate => "case-refused-too-late",
        No::Done => "case-refused-done",
        No::Motion => "case-refused-motion",
        No::Measure => "case-refused-measure",
        No::Months => "case-refused-months",
        No::Heavier => "case-refused-heavier",
        No::Affiliate => "case-refused-affiliate",
        No::Reasons => "case-refused-reasons",
        No::Period => "case-refused-period",
        No::Condition => "case-refused-condition",
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::No(no) => Self::Refused(why(no)),
            Error::NoLadder => Self::Refused("case-refused-no-ladder"),
            Error::NoSignatory => Self::Refused("case-refused-no-signatory"),
            Error::Db(error) => error.into(),
        }
    }
}

/// A case before somebody who may read it.
pub struct Desk {
    /// Who reads.
    pub actor: Actor,
    /// The case.
    pub file: File,
    /// Who they are to it.
    pub who: Who,
    /// How much of it they read.
    pub reading: Reading,
    /// The day that it is for the case.
    pub today: Date,
    /// The names of everybody in it.
    pub people: HashMap<PersonId, String>,
    /// The names of the organisations in it, by slug.
    pub organisations: HashMap<String, String>,
    /// Who alleges, if a party does.
    pub complainant: Option<organisation::Model>,
    /// What the reader added and has not sent.
    pub added: Vec<file::Model>,
}

/// Reads the case, if the reader may; for others there is none.
pub async fn desk(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Desk, Refusal> {
    let (actor, db) = (viewer.signed_in()?.clone(), ctx.db.read());
    let id = id.parse().map_err(|_| Refusal::NotFound)?;
    let file = load(db, id).await?.ok_or(Refusal::NotFound)?;
    let who = who(ctx, db, &file, actor.person).await?;
    let reading = reading(&file, &who).ok_or(Refusal::NotFound)?;
    let slugs = file.case.affiliates.iter().map(|a| a.organisation.to_string()).collect();
    let complainant = match file.row.complainant_id {
        Some(id) => organisation::Entity::find_by_id(id).one(db).await?,
        None => None,
    };
    Ok(Desk {
        people: people(ctx, &file).await?,
        organisations: names(db, slugs).await?,
        added: of_purpose(db, Purpose::Case(id), actor.person).await?,
        today: today(ctx, &file)?,
        complainant,
        actor,
        file,
        who,
        reading,
    })
}

async fn people(ctx: &Ctx, file: &File) -> Result<HashMap<PersonId, String>, DbErr> {
    let named = file.steps.iter().filter_map(|s| if let Act::Named { person, .. } = &s.act { Some(*person) } else { None });
    let ids: Vec<_> = file.steps.iter().filter_map(|s| s.person).chain(named).collect();
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids)).all(ctx.db.read()).await?;
    Ok(people.into_iter().map(|p| (p.id, p.name)).collect())
}

impl Desk {
    /// A person's name.
    pub fn name(&self, person: PersonId) -> String {
        self.people.get(&person).cloned().unwrap_or_default()
    }

    /// An organisation's name.
    pub fn organisation(&self, slug: &str) -> String {
        self.organisations.get(slug).cloned().unwrap_or_else(|| slug.to_owned())
    }

    /// Whether the case waits for the reader.
    pub fn is_awaited(&self) -> bool {
        use crate::sanctions::model::Capacity as C;
        self.file.case.awaits().is_some_and(|awaited| match awaited {
            C::Bench => self.file.case.first.has(self.actor.person),
            C::AppealBench => self.file.case.appeal.has(self.actor.person),
            other => self.who.capacities.contains(&other),
        })
    }
}
