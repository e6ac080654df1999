//! The pages of committees and meetings: what everyone reads, and the forms of the secretariat and of the seats.

pub mod act;
pub mod actions;
pub mod call;
pub mod close;
pub mod committee;
pub mod desk;
mod fields;
pub mod list;
mod meant;
pub mod of_pact;
mod parts;
pub mod show;
mod told;
pub mod words;

use super::Error;
use super::access::{belongs, who};
use super::load::{File, load};
use crate::commitments::server::zone;
use crate::kernel::ids::CommitteeId;
use crate::kernel::text::Slug;
use crate::meetings::act::ActKind;
use crate::meetings::meeting::Who;
use crate::organisations::server::queries::names;
use crate::platform::ctx::Ctx;
use crate::site::typed::{Step, Typed, in_languages};
use crate::site::{Refusal, Viewer};
use sea_orm::DbErr;
use std::collections::HashMap;
use time::{Date, OffsetDateTime, PrimitiveDateTime};

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::NotNow => Self::Refused("meeting-refused-not-now"),
            Error::TooEarly => Self::Refused("meeting-refused-too-early"),
            Error::TooLate => Self::Refused("meeting-refused-too-late"),
            Error::Incomplete(_) => Self::Refused("meeting-refused-incomplete"),
            Error::Db(error) => error.into(),
        }
    }
}

/// What is done in a meeting, by the last part of its page's URL.
pub const WAYS: [(&str, ActKind); 11] = [
    ("answer", ActKind::Answered),
    ("ask", ActKind::Asked),
    ("comment", ActKind::Commented),
    ("attendance", ActKind::Held),
    ("decide", ActKind::Decided),
    ("minutes", ActKind::Drafted),
    ("adopt", ActKind::Adopted),
    ("change", ActKind::Changed),
    ("cancel", ActKind::Cancelled),
    ("done", ActKind::Done),
    ("drop", ActKind::Dropped),
];

/// A meeting before a reader who may read of it.
pub struct Open {
    /// The meeting.
    pub file: File,
    /// What the reader is to it.
    pub who: Who,
    /// Whether the reader belongs to the committee.
    pub belongs: bool,
    /// The moment.
    pub now: OffsetDateTime,
    /// The day where the pact is.
    pub today: Date,
    names: HashMap<String, String>,
}

/// The meeting of this id, for this reader.
pub async fn open(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Open, Refusal> {
    let (db, id) = (ctx.db.read(), id.parse().map_err(|_| Refusal::NotFound)?);
    let file = load(db, id).await?.ok_or(Refusal::NotFound)?;
    let who = match &viewer.actor {
        Some(actor) => who(ctx, db, actor.person, &file.committee).await?,
        None => Who::default(),
    };
    let belongs = belongs(&who, &file.committee.row.terms.seats);
    let owns = file.meeting.points.values().any(|p| p.decision.owner.as_ref().is_some_and(|o| who.seats.contains(o)));
    if !file.row.is_public && !belongs && !owns {
        return Err(Refusal::NotFound);
    }
    let owners = file.meeting.points.values().filter_map(|p| p.decision.owner.as_ref());
    let items = file.meeting.call.agenda.iter().filter_map(|item| item.asked_by.as_ref());
    let mut slugs: std::collections::BTreeSet<String> = owners.chain(items).map(ToString::to_string).collect();
    slugs.extend(file.committee.row.terms.seats.iter().map(ToString::to_string));
    slugs.extend(file.steps.iter().filter_map(|s| s.by.as_ref()).map(ToString::to_string));
    let (now, today) = (ctx.clock.now(), file.committee.today(ctx)?);
    Ok(Open { names: names(db, slugs).await?, file, who, belongs, now, today })
}

impl Open {
    /// An organisation's name.
    pub fn name(&self, slug: &Slug) -> String {
        self.names.get(slug.as_str()).cloned().unwrap_or_else(|| slug.to_string())
    }

    /// What clocks show where the pact is.
    pub fn local(&self, at: OffsetDateTime) -> Result<PrimitiveDateTime, DbErr> {
        zone::local(at, &self.file.committee.calendar)
    }

    /// The seats of the committee for which the reader speaks.
    pub fn own_seats(&self) -> Vec<Slug> {
        self.file.committee.row.terms.seats.iter().filter(|seat| self.who.seats.contains(*seat)).cloned().collect()
    }

    /// Whether the reader may do such an act now.
    pub fn may(&self, kind: ActKind) -> Result<(), Refusal> {
        let moment = self.file.committee.moment(self.now)?;
        self.file.meeting.may(&self.who, moment, kind).map_err(|no| Error::from(no).into())
    }

    /// What the reader can do now, by the last part of the page's URL. What concerns one decision stands beside it.
    pub fn ways(&self) -> Vec<&'static str> {
        let ways = WAYS.iter().filter(|(_, kind)| !matches!(kind, ActKind::Done | ActKind::Dropped));
        ways.filter(|(_, kind)| self.may(*kind).is_ok()).map(|(way, _)| *way).collect()
    }
}

/// A committee's identifier from a path.
fn committee_id(id: &str) -> Result<CommitteeId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}

/// The committee that this reader runs.
async fn run_by(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<super::load::Committee, Refusal> {
    let actor = viewer.signed_in()?;
    let committee = super::load::committee(ctx.db.read(), committee_id(id)?).await?.ok_or(Refusal::NotFound)?;
    let runs = crate::commitments::server::access::runs(ctx.db.read(), actor.person, committee.pact.id).await?;
    runs.map(|_| committee).ok_or(Refusal::NotFound)
}
