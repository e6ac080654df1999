//! What a list of sanctions is sifted by: as the URL has it, as the database is asked, and what the form offers.

use super::State;
use super::queries::by_measure;
use crate::kernel::ids::{OrganisationId, PactId};
use crate::kernel::instant;
use crate::kernel::locale::Lang;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::lists::{Taken, list_url, page_number, values, worded};
use crate::platform::search::find::Query as Words;
use crate::sanctions::model::Practice;
use crate::sanctions::server::entity::sanction;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use serde::Deserialize;
use time::Date;

/// What the reader asked to see, as the URL has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Words.
    pub q: String,
    /// An organisation's slug.
    pub organisation: String,
    /// A pact's slug.
    pub pact: String,
    /// A practice.
    pub ground: String,
    /// A measure, by its name on the ladder.
    pub measure: String,
    /// A [`State`].
    pub state: String,
    /// A country's code.
    pub country: String,
    /// The first day of publication.
    pub from: String,
    /// The last day of publication.
    pub to: String,
    /// `oldest`, `level`, or by default the newest first.
    pub sort: String,
    /// From 1.
    pub page: String,
}

impl Filter {
    fn pairs(&self) -> [(&'static str, &str); 10] {
        [
            ("q", &self.q),
            ("organisation", &self.organisation),
            ("pact", &self.pact),
            ("ground", &self.ground),
            ("measure", &self.measure),
            ("state", &self.state),
            ("country", &self.country),
            ("from", &self.from),
            ("to", &self.to),
            ("sort", &self.sort),
        ]
    }

    /// The URL of another page of the same list.
    pub fn url(&self, page: u64) -> String {
        list_url("/sanctions", &self.pairs(), page)
    }

    /// Whether something could be said of whom a withheld decision is about: then none is shown.
    pub fn narrows(&self) -> bool {
        [&self.q, &self.organisation, &self.ground, &self.measure, &self.country, &self.from, &self.to]
            .into_iter()
            .any(|word| !word.trim().is_empty())
    }

    /// The number of the page, from 1.
    pub fn page(&self) -> u64 {
        page_number(&self.page)
    }

    /// What the database is asked for, with these words; none where a filter names what does not exist.
    pub async fn sieve(&self, db: &impl ConnectionTrait, words: Option<Words>) -> Result<Option<Sieve>, DbErr> {
        let mut sieve = Sieve {
            words,
            measure: self.measure.clone(),
            country: self.country.clone(),
            from: day(&self.from),
            to: day(&self.to),
            ..Sieve::default()
        };
        if !self.pact.is_empty() {
            let Some(pact) = pact_by_slug(db, &self.pact).await? else { return Ok(None) };
            sieve.pact = Some(pact.id);
        }
        if !self.organisation.is_empty() {
            let Some(organisation) = by_slug(db, &self.organisation).await? else { return Ok(None) };
            sieve.organisation = Some(organisation.id);
        }
        if !self.ground.is_empty() {
            let Ok(ground) = self.ground.parse() else { return Ok(None) };
            sieve.ground = Some(ground);
        }
        if !self.state.is_empty() {
            let Ok(state) = self.state.parse() else { return Ok(None) };
            sieve.state = Some(state);
        }
        Ok(Some(sieve))
    }

    /// What the files of the list take.
    pub fn taken(&self, sieve: &Sieve, lang: Lang) -> Taken {
        let mut taken = worded(sieve.words.as_ref(), lang);
        taken.extend([
            ("organisation", Some(self.organisation.clone())),
            ("pact", Some(self.pact.clone())),
            ("ground", sieve.ground.map(|ground| ground.to_string())),
            ("measure", Some(sieve.measure.clone())),
            ("state", sieve.state.map(|state| state.to_string())),
            ("country", Some(sieve.country.clone())),
            ("from", sieve.from.map(|day| day.to_string())),
            ("to", sieve.to.map(|day| day.to_string())),
        ]);
        taken
    }
}

/// A day as a form gives it; nothing where it is none.
fn day(text: &str) -> Option<Date> {
    instant::day(text.trim())
}

/// What a list of sanctions is sifted by; what is not given sifts nothing.
#[derive(Clone, Debug, Default)]
pub struct Sieve {
    /// With these words.
    pub words: Option<Words>,
    /// Of one organisation.
    pub organisation: Option<OrganisationId>,
    /// Under one pact.
    pub pact: Option<PactId>,
    /// For one practice.
    pub ground: Option<Practice>,
    /// One measure.
    pub measure: String,
    /// In effect or ended.
    pub state: Option<State>,
    /// Of organisations in this country.
    pub country: String,
    /// Published on this day or later.
    pub from: Option<Date>,
    /// Published on this day or earlier.
    pub to: Option<Date>,
}

/// That an organisation has, or had, a sanction.
pub(super) fn is_sanctioned() -> Expr {
    let own =
        Expr::col((sanction::Entity, sanction::Column::OrganisationId)).equals((organisation::Entity, organisation::Column::Id));
    Expr::exists(Query::select().expr(Expr::val(1)).from(sanction::Entity).and_where(own).to_owned())
}

/// What the filters offer.
pub struct Facets {
    /// How many there are of each measure, and whether they ended, within the other filters.
    pub counts: Vec<(String, State, u64)>,
    /// The measures that there are.
    pub measures: Vec<String>,
    /// The codes of the countries whose organisations have a sanction.
    pub countries: Vec<String>,
}

impl Facets {
    /// How many of these measures and states there are; what is not given holds nothing out.
    pub fn count(&self, measure: &str, state: Option<State>) -> u64 {
        let of_measure = self.counts.iter().filter(|(m, ..)| measure.is_empty() || m == measure);
        of_measure.filter(|(_, s, _)| state.is_none_or(|only| only == *s)).map(|(.., n)| n).sum()
    }
}

/// Reads what the filters offer within a sieve; none of it is counted where that lets nothing through.
pub async fn facets(db: &impl ConnectionTrait, sieve: Option<&Sieve>) -> Result<Facets, DbErr> {
    let counts = match sieve {
        Some(sieve) => by_measure(db, sieve).await?,
        None => Vec::new(),
    };
    let measures = values(db, &sanction::Entity::find(), sanction::Column::Measure).await?;
    // From the sanctions, which are few, to whose they are.
    let whose = Query::select().column(sanction::Column::OrganisationId).from(sanction::Entity).to_owned();
    let countries = organisation::Entity::find()
        .select_only()
        .column(organisation::Column::Country)
        .distinct()
        .filter(organisation::Column::Id.in_subquery(whose))
        .order_by_asc(organisation::Column::Country)
        .into_tuple()
        .all(db)
        .await?;
    Ok(Facets { counts, measures, countries })
}
