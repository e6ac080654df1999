//! What an update is about: records of this portal, named by the addresses of their pages, one a line.

use super::entity::subject;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::UpdateId;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::{commitment, pact};
use crate::pacts::server::queries::{commitment_with_pact, public_pact};
use crate::publications::model::SubjectKind;
use crate::sanctions::server::register;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The most records that one update is about.
const MOST: usize = 50;

/// A record that an update is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    /// What it is.
    pub kind: SubjectKind,
    /// Its id.
    pub id: Uuid,
    /// As the log and the address of its page name it: a slug or an id.
    pub name: String,
    /// As people call it, by language.
    pub title: Texts,
}

impl Subject {
    /// Where its page is, below a language.
    pub fn path(&self) -> String {
        format!("/{}/{}", room(self.kind), self.name)
    }
}

const fn room(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Pact => "pacts",
        SubjectKind::Organisation => "organisations",
        SubjectKind::Commitment => "commitments",
        SubjectKind::Sanction => "sanctions",
    }
}

/// What the log tells of an update's subjects: slugs of pacts and organisations, ids of commitments and cases.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The slugs of pacts.
    pub pacts: Vec<String>,
    /// The slugs of organisations.
    pub organisations: Vec<String>,
    /// The ids of commitments.
    pub commitments: Vec<String>,
    /// The ids of cases whose sanctions are public.
    pub cases: Vec<String>,
}

impl Named {
    /// The names of these records, in a fixed order.
    pub fn of(subjects: &[Subject]) -> Self {
        let names = |kind: SubjectKind| {
            let mut names: Vec<_> = subjects.iter().filter(|s| s.kind == kind).map(|s| s.name.clone()).collect();
            names.sort();
            names
        };
        Self {
            pacts: names(SubjectKind::Pact),
            organisations: names(SubjectKind::Organisation),
            commitments: names(SubjectKind::Commitment),
            cases: names(SubjectKind::Sanction),
        }
    }
}

/// The records that these lines name, in the order in which they were typed, and the lines that name none.
pub async fn read(db: &impl ConnectionTrait, typed: &str) -> Result<(Vec<Subject>, Vec<String>), DbErr> {
    let (mut found, mut lost) = (Vec::new(), Vec::new());
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match one(db, line).await? {
            Some(subject) if !found.contains(&subject) => found.push(subject),
            Some(_) => {}
            None => lost.push(line.to_owned()),
        }
    }
    Ok((found, lost))
}

/// The same, for what is about to be submitted.
pub async fn whole(db: &impl ConnectionTrait, typed: &str) -> Result<Result<Vec<Subject>, FieldErrors>, DbErr> {
    let (found, lost) = read(db, typed).await?;
    Ok(match () {
        () if !lost.is_empty() => Err(FieldErrors::one("about", "update-about-unknown")),
        () if found.len() > MOST => Err(FieldErrors::one("about", "update-about-many")),
        () => Ok(found),
    })
}

/// A record of the public, by the address of its page, with or without the portal's own and a language.
async fn one(db: &impl ConnectionTrait, line: &str) -> Result<Option<Subject>, DbErr> {
    let path = line.split(['?', '#']).next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let place = |kind: &SubjectKind| parts.iter().rposition(|part| *part == room(*kind));
    let Some((kind, name)) = SubjectKind::ALL.iter().find_map(|kind| Some((*kind, *parts.get(place(kind)? + 1)?))) else {
        return Ok(None);
    };
    Ok(match kind {
        SubjectKind::Pact => public_pact(db, name).await?.map(of_pact),
        SubjectKind::Organisation => by_slug(db, name).await?.map(of_organisation),
        SubjectKind::Commitment => match name.parse() {
            Ok(id) => commitment_with_pact(db, id).await?.map(|(c, _, _)| of_commitment(c)),
            Err(_) => None,
        },
        SubjectKind::Sanction => match name.parse() {
            Ok(id) => register::whole::one(db, id).await?.map(of_sanction),
            Err(_) => None,
        },
    })
}

fn of_pact(p: pact::Model) -> Subject {
    Subject { kind: SubjectKind::Pact, id: p.id.0, name: p.slug.to_string(), title: p.title }
}

fn of_organisation(o: organisation::Model) -> Subject {
    let title = Texts([("und".to_owned(), o.name)].into());
    Subject { kind: SubjectKind::Organisation, id: o.id.0, name: o.slug.to_string(), title }
}

fn of_commitment(c: commitment::Model) -> Subject {
    Subject { kind: SubjectKind::Commitment, id: c.id.0, name: c.id.to_string(), title: c.title }
}

fn of_sanction((s, o, _): register::whole::Whole) -> Subject {
    let title = Texts([("und".to_owned(), o.name)].into());
    Subject { kind: SubjectKind::Sanction, id: s.id.0, name: s.id.to_string(), title }
}

/// What published updates are about: their subjects, by update, in a fixed order.
pub async fn of(db: &impl ConnectionTrait, id: UpdateId) -> Result<Vec<Subject>, DbErr> {
    let rows = subject::Entity::find().filter(subject::COLUMN.update_id.eq(id)).all(db).await?;
    let mut subjects = Vec::new();
    for kind in SubjectKind::ALL {
        let ids = || rows.iter().filter(|row| row.kind == *kind).map(|row| row.subject_id);
        if ids().next().is_none() {
            continue;
        }
        match kind {
            SubjectKind::Pact => {
                subjects
                    .extend(pact::Entity::find().filter(pact::Column::Id.is_in(ids())).all(db).await?.into_iter().map(of_pact));
            }
            SubjectKind::Organisation => subjects.extend(
                organisation::Entity::find()
                    .filter(organisation::Column::Id.is_in(ids()))
                    .all(db)
                    .await?
                    .into_iter()
                    .map(of_organisation),
            ),
            SubjectKind::Commitment => subjects.extend(
                commitment::Entity::find()
                    .filter(commitment::Column::Id.is_in(ids()))
                    .all(db)
                    .await?
                    .into_iter()
                    .map(of_commitment),
            ),
            SubjectKind::Sanction => {
                for id in ids() {
                    subjects.extend(register::whole::one(db, id.into()).await?.map(of_sanction));
                }
            }
        }
    }
    subjects.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    Ok(subjects)
}

/// Puts on record what an update is about, in place of what it was about before.
pub(super) async fn put(tx: &DatabaseTransaction, id: UpdateId, subjects: &[Subject]) -> Result<(), DbErr> {
    subject::Entity::delete_many().filter(subject::COLUMN.update_id.eq(id)).exec(tx).await?;
    let rows = subjects.iter().map(|s| subject::ActiveModel { update_id: Set(id), kind: Set(s.kind), subject_id: Set(s.id) });
    if subjects.is_empty() { Ok(()) } else { subject::Entity::insert_many(rows).exec_without_returning(tx).await.map(drop) }
}
