//! What is read of each that is compared.

use super::{Asked, MOST, OFFERED, Of};
use crate::commitments::server::tallies::{self, Within};
use crate::commitments::tally::Tally;
use crate::kernel::locale::Lang;
use crate::organisations::server::queries as organisations;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::pact;
use crate::pacts::server::signed::signatories_by_pact;
use crate::pacts::server::{lists, queries as pacts};
use crate::platform::lists::Wanted;
use crate::sanctions::server::register::{filter, queries as sanctions};
use sea_orm::{ConnectionTrait, DbErr};

/// How something is called.
#[derive(Clone, Debug)]
pub enum Name {
    /// An organisation's, in its own language.
    Own(String),
    /// A pact's title.
    Title(Texts),
}

impl Name {
    /// In a reader's language, where it has one.
    pub fn pick(&self, lang: Lang) -> &str {
        match self {
            Self::Own(name) => name,
            Self::Title(texts) => texts.pick(lang).0,
        }
    }
}

/// One that is compared.
pub struct One {
    /// Its permanent name.
    pub slug: String,
    /// How it is called.
    pub name: Name,
    /// The message that names its kind.
    pub kind: String,
    /// The code of its country.
    pub country: String,
    /// An organisation's seats in pacts, or a pact's signatories.
    pub seats: i64,
    /// Its obligations.
    pub tally: Tally,
    /// Its public sanctions: in effect, and ended.
    pub sanctions: (u64, u64),
    /// Where it stands among the others.
    order: (bool, String),
}

/// Everything that a comparison shows.
pub struct Comparison {
    /// Those that are compared: Customs first, then by name.
    pub all: Vec<One>,
    /// What was named and is not there.
    pub unknown: Vec<String>,
    /// What others may stand beside them.
    pub offered: Vec<(String, Name)>,
}

/// Reads a comparison: a few queries for each.
pub async fn read(db: &impl ConnectionTrait, of: Of, asked: &Asked, lang: Lang) -> Result<Comparison, DbErr> {
    let (mut all, mut unknown) = (Vec::new(), Vec::new());
    for slug in &asked.of {
        match one(db, of, slug, lang).await? {
            Some(one) => all.push(one),
            None => unknown.push(slug.clone()),
        }
    }
    all.sort_by(|a, b| a.order.cmp(&b.order));
    let mut offered = if all.len() < MOST { offered(db, of, &asked.words, lang).await? } else { Vec::new() };
    offered.retain(|(slug, _)| !asked.of.contains(slug));
    offered.truncate(OFFERED);
    Ok(Comparison { all, unknown, offered })
}

async fn one(db: &impl ConnectionTrait, of: Of, slug: &str, lang: Lang) -> Result<Option<One>, DbErr> {
    match of {
        Of::Organisations => organisation(db, slug).await,
        Of::Pacts => match pacts::public_pact(db, slug).await? {
            Some(row) => pact(db, row, lang).await.map(Some),
            None => Ok(None),
        },
    }
}

async fn organisation(db: &impl ConnectionTrait, slug: &str) -> Result<Option<One>, DbErr> {
    let Some(row) = organisations::by_slug(db, slug).await? else { return Ok(None) };
    let within = Within { organisation: Some(row.id), ..Within::default() };
    let sieve = filter::Sieve { organisation: Some(row.id), ..filter::Sieve::default() };
    Ok(Some(One {
        kind: format!("organisation-kind-{}", row.kind),
        seats: organisations::seats_by_organisation(db, vec![row.id]).await?.remove(&row.id).unwrap_or(0),
        tally: tallies::total(db, &within).await?.unwrap_or_default(),
        sanctions: sanctions::counts(db, &sieve).await?,
        order: (row.kind != crate::organisations::model::OrganisationKind::Customs, row.name.to_lowercase()),
        slug: row.slug.to_string(),
        name: Name::Own(row.name),
        country: row.country,
    }))
}

async fn pact(db: &impl ConnectionTrait, row: pact::Model, lang: Lang) -> Result<One, DbErr> {
    let within = Within { pact: Some(row.id), ..Within::default() };
    let sieve = filter::Sieve { pact: Some(row.id), ..filter::Sieve::default() };
    let signatories = signatories_by_pact(db, vec![row.id]).await?.remove(&row.id).unwrap_or(0);
    Ok(One {
        kind: format!("pact-kind-{}", row.kind),
        seats: signatories.into(),
        tally: tallies::total(db, &within).await?.unwrap_or_default(),
        sanctions: sanctions::counts(db, &sieve).await?,
        order: (false, row.title.pick(lang).0.to_lowercase()),
        slug: row.slug.to_string(),
        name: Name::Title(row.title),
        country: row.country,
    })
}

/// The first of the list of all, or of what the words find.
async fn offered(db: &impl ConnectionTrait, of: Of, words: &str, lang: Lang) -> Result<Vec<(String, Name)>, DbErr> {
    let Wanted { query: words, .. } = Wanted::new(db, words, lang).await?;
    // As many more as may stand there already.
    let first = (1, (OFFERED + MOST) as u64);
    Ok(match of {
        Of::Organisations => {
            let found = organisations::page(db, &organisations::Sieve { words, ..Default::default() }, first).await?;
            found.rows.into_iter().map(|o| (o.slug.to_string(), Name::Own(o.name))).collect()
        }
        Of::Pacts => {
            let found = lists::page(db, &lists::Sieve { words, ..Default::default() }, first).await?;
            found.rows.into_iter().map(|p| (p.slug.to_string(), Name::Title(p.title))).collect()
        }
    })
}
