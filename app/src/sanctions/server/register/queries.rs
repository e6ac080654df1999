//! Sanctions as lists show them: sifted, sorted and paged by the database.

use super::State;
use crate::kernel::ids::{CaseId, OrganisationId, PactId, VersionId};
use crate::kernel::paging::Paged;
use crate::kernel::text::Slug;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::{pact, version};
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::version::Measure;
use crate::platform::lists::{list_url, page_number};
use crate::sanctions::model::{Ending, Practice, Withholding};
use crate::sanctions::server::entity::{case, sanction, withholding};
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, JoinType, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _, RelationTrait as _, Select,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use time::macros::format_description;
use time::{Date, OffsetDateTime};

/// What the reader asked to see, as the URL has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Part of an organisation's name.
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

    /// What the database is asked for; none where a filter names what does not exist.
    pub async fn sieve(&self, db: &impl ConnectionTrait) -> Result<Option<Sieve>, DbErr> {
        let mut sieve = Sieve {
            words: self.q.trim().to_lowercase(),
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
}

/// A day as a form gives it; nothing where it is none.
fn day(text: &str) -> Option<Date> {
    Date::parse(text.trim(), format_description!("[year]-[month]-[day]")).ok()
}

/// What a list of sanctions is sifted by; what is not given sifts nothing.
#[derive(Clone, Debug, Default)]
pub struct Sieve {
    /// Part of an organisation's name, in small letters.
    pub words: String,
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

/// A sanction with the names of what it belongs to.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Line {
    /// Its case's identifier.
    pub id: CaseId,
    /// The paragraph that was broken.
    pub article: String,
    /// By what.
    pub practice: Practice,
    /// Its name on the ladder.
    pub measure: String,
    /// Its rung.
    pub level: i32,
    /// The first day of its effect.
    pub begins_on: Date,
    /// The first day on which it is over.
    pub ends_on: Date,
    /// How it ended, if it did.
    pub ending: Option<Ending>,
    /// When.
    pub ended_on: Option<Date>,
    /// When it was published.
    pub published_at: OffsetDateTime,
    /// Whose it is.
    pub organisation: Slug,
    /// Their name.
    pub organisation_name: String,
    /// What they are.
    pub kind: OrganisationKind,
    /// Their country.
    pub country: String,
    /// Under which pact.
    pub pact: Slug,
    /// The pact's title.
    pub pact_title: Texts,
}

impl Line {
    /// Whether its measure holds or is over.
    pub const fn state(&self) -> State {
        if self.ending.is_some() { State::Ended } else { State::InEffect }
    }
}

/// Whether a sanction's measure holds or is over.
pub const fn state_of(row: &sanction::Model) -> State {
    if row.ending.is_some() { State::Ended } else { State::InEffect }
}

/// One page of the sanctions that the sieve lets through. Of those published at one moment, those of Customs stand first.
///
/// The page is found along an index that holds all that it is sorted by; only its own rows are then joined with names.
pub async fn page(
    db: &impl ConnectionTrait,
    sieve: &Sieve,
    sort: &str,
    (page, per_page): (u64, u64),
) -> Result<Paged<Line>, DbErr> {
    let total = many(sifted(sanction::Entity::find(), sieve), db).await?;
    let found = sifted(sanction::Entity::find(), sieve).select_only().column(sanction::Column::Id);
    let ids: Vec<CaseId> =
        sorted(found, sort).offset(page.saturating_sub(1).saturating_mul(per_page)).limit(per_page).into_tuple().all(db).await?;
    let whose = select(joined()).filter(sanction::Column::Id.is_in(ids));
    let mut rows: Vec<Line> = sorted(whose, sort).into_model().all(db).await?;
    let order = |line: &Line| (if sort == "level" { line.level } else { 0 }, line.published_at);
    rows.chunk_by_mut(|a, b| order(a) == order(b))
        .for_each(|tied| tied.sort_by_key(|line| line.kind != OrganisationKind::Customs));
    Ok(Paged { rows, page: Ord::max(page, 1), total, per_page })
}

fn sorted(found: Select<sanction::Entity>, sort: &str) -> Select<sanction::Entity> {
    use sanction::Column as C;
    match sort {
        "oldest" => found.order_by_asc(C::PublishedAt).order_by_asc(C::Id),
        "level" => found.order_by_desc(C::Level).order_by_desc(C::PublishedAt).order_by_desc(C::Id),
        _ => found.order_by_desc(C::PublishedAt).order_by_desc(C::Id),
    }
}

/// How many rows there are, counted along an index: no row is opened for it.
async fn many(found: Select<sanction::Entity>, db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    let n: Option<i64> = found.select_only().expr(Expr::cust("COUNT(*)")).into_tuple().one(db).await?;
    Ok(n.map_or(0, i64::unsigned_abs))
}

/// How many sanctions are in effect and how many have ended, within a sieve. One query.
pub async fn counts(db: &impl ConnectionTrait, sieve: &Sieve) -> Result<(u64, u64), DbErr> {
    let rows: Vec<(Option<Ending>, i64)> = sifted(sanction::Entity::find(), sieve)
        .select_only()
        .column(sanction::Column::Ending)
        .expr(Expr::cust("COUNT(*)"))
        .group_by(sanction::Column::Ending)
        .into_tuple()
        .all(db)
        .await?;
    let sum = |ended: bool| rows.iter().filter(|(e, _)| e.is_some() == ended).map(|(_, n)| n.unsigned_abs()).sum();
    Ok((sum(false), sum(true)))
}

/// That an organisation has, or had, a sanction.
pub(super) fn is_sanctioned() -> Expr {
    let own =
        Expr::col((sanction::Entity, sanction::Column::OrganisationId)).equals((organisation::Entity, organisation::Column::Id));
    Expr::exists(Query::select().expr(Expr::val(1)).from(sanction::Entity).and_where(own).to_owned())
}

fn joined() -> Select<sanction::Entity> {
    sanction::Entity::find()
        .join(JoinType::InnerJoin, sanction::Relation::Organisation.def())
        .join(JoinType::InnerJoin, sanction::Relation::Pact.def())
}

fn sifted(mut found: Select<sanction::Entity>, sieve: &Sieve) -> Select<sanction::Entity> {
    if let Some(id) = sieve.organisation {
        found = found.filter(sanction::COLUMN.organisation_id.eq(id));
    }
    if let Some(id) = sieve.pact {
        found = found.filter(sanction::COLUMN.pact_id.eq(id));
    }
    if let Some(ground) = sieve.ground {
        found = found.filter(sanction::COLUMN.practice.eq(ground));
    }
    if !sieve.measure.is_empty() {
        found = found.filter(sanction::Column::Measure.eq(sieve.measure.as_str()));
    }
    found = match sieve.state {
        Some(State::InEffect) => found.filter(sanction::Column::Ending.is_null()),
        Some(State::Ended) => found.filter(sanction::Column::Ending.is_not_null()),
        Some(State::Withheld) => found.filter(Expr::val(1).eq(0)),
        None => found,
    };
    if let Some(from) = sieve.from {
        found = found.filter(sanction::Column::PublishedAt.gte(from.midnight().assume_utc()));
    }
    if let Some(after) = sieve.to.and_then(Date::next_day) {
        found = found.filter(sanction::Column::PublishedAt.lt(after.midnight().assume_utc()));
    }
    if sieve.words.is_empty() && sieve.country.is_empty() {
        return found;
    }
    let mut whose = organisation::Entity::find().select_only().column(organisation::Column::Id);
    if !sieve.words.is_empty() {
        let name = Expr::expr(Func::lower(Expr::col((organisation::Entity, organisation::Column::Name))));
        whose = whose.filter(name.like(format!("%{}%", sieve.words)));
    }
    if !sieve.country.is_empty() {
        whose = whose.filter(organisation::Column::Country.eq(sieve.country.as_str()));
    }
    found.filter(sanction::Column::OrganisationId.in_subquery(whose.into_query()))
}

fn select(found: Select<sanction::Entity>) -> Select<sanction::Entity> {
    use sanction::Column as C;
    found
        .select_only()
        .columns([
            C::Id,
            C::Article,
            C::Practice,
            C::Measure,
            C::Level,
            C::BeginsOn,
            C::EndsOn,
            C::Ending,
            C::EndedOn,
            C::PublishedAt,
        ])
        .columns([organisation::Column::Kind, organisation::Column::Country])
        .column_as(organisation::Column::Slug, "organisation")
        .column_as(organisation::Column::Name, "organisation_name")
        .column_as(pact::Column::Slug, "pact")
        .column_as(pact::Column::Title, "pact_title")
}

/// A decision that is withheld: why, until when, under which pact; about whom is not told.
#[derive(Clone, Debug)]
pub struct Withheld {
    /// Its row.
    pub row: withholding::Model,
    /// The pact.
    pub pact: pact::Model,
}

/// One page of the decisions that are withheld now, the newest first.
pub async fn withheld(
    db: &impl ConnectionTrait,
    pact: Option<PactId>,
    (page, per_page): (u64, u64),
) -> Result<Paged<Withheld>, DbErr> {
    let mut found = withholding::Entity::find().filter(withholding::Column::LiftedSeq.is_null());
    if let Some(pact) = pact {
        found = found.filter(withholding::COLUMN.pact_id.eq(pact));
    }
    let total = found.clone().count(db).await?;
    let rows = found
        .find_also_related(pact::Entity)
        .order_by_desc(withholding::Column::Since)
        .offset(page.saturating_sub(1).saturating_mul(per_page))
        .limit(per_page)
        .all(db)
        .await?;
    let rows = rows.into_iter().filter_map(|(row, pact)| pact.map(|pact| Withheld { row, pact })).collect();
    Ok(Paged { rows, page: Ord::max(page, 1), total, per_page })
}

/// How many decisions are withheld now, by ground.
pub async fn withheld_by_ground(db: &impl ConnectionTrait) -> Result<BTreeMap<Withholding, u64>, DbErr> {
    let rows: Vec<(Withholding, i64)> = withholding::Entity::find()
        .select_only()
        .column(withholding::Column::Ground)
        .column_as(withholding::Column::Id.count(), "n")
        .filter(withholding::Column::LiftedSeq.is_null())
        .group_by(withholding::Column::Ground)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(ground, n)| (ground, n.unsigned_abs())).collect())
}

/// What the filters offer.
pub struct Facets {
    /// The measures that there are.
    pub measures: Vec<String>,
    /// The codes of the countries whose organisations have a sanction.
    pub countries: Vec<String>,
}

/// Reads what the filters offer: each measure is found by one step along its index.
pub async fn facets(db: &impl ConnectionTrait) -> Result<Facets, DbErr> {
    let mut measures: Vec<String> = Vec::new();
    loop {
        let last = measures.last().cloned().unwrap_or_default();
        let next: Option<Option<String>> = sanction::Entity::find()
            .select_only()
            .column_as(sanction::Column::Measure.min(), "measure")
            .filter(sanction::Column::Measure.gt(last))
            .into_tuple()
            .one(db)
            .await?;
        match next.flatten() {
            Some(measure) => measures.push(measure),
            None => break,
        }
    }
    let countries = organisation::Entity::find()
        .select_only()
        .column(organisation::Column::Country)
        .distinct()
        .filter(is_sanctioned())
        .order_by_asc(organisation::Column::Country)
        .into_tuple()
        .all(db)
        .await?;
    Ok(Facets { measures, countries })
}

/// The names of measures in the texts that were signed, by case and the measure's name on the ladder.
#[derive(Clone, Debug, Default)]
pub struct Ladders {
    versions: BTreeMap<CaseId, VersionId>,
    titles: BTreeMap<(VersionId, String), Texts>,
}

impl Ladders {
    /// Reads the ladders by which these cases were judged: two queries, whatever their number.
    pub async fn of(db: &impl ConnectionTrait, cases: impl IntoIterator<Item = CaseId>) -> Result<Self, DbErr> {
        #[derive(Deserialize)]
        struct Ladder {
            sanctions_ladder: Vec<Measure>,
        }
        let cases: Vec<(CaseId, VersionId)> = case::Entity::find()
            .select_only()
            .columns([case::Column::Id, case::Column::VersionId])
            .filter(case::Column::Id.is_in(cases))
            .into_tuple()
            .all(db)
            .await?;
        let wanted: std::collections::BTreeSet<VersionId> = cases.iter().map(|(_, version)| *version).collect();
        let mut titles = BTreeMap::new();
        for v in version::Entity::find().filter(version::Column::Id.is_in(wanted)).all(db).await? {
            let ladder: Ladder = serde_json::from_str(&v.canonical).map_err(|error| DbErr::Json(error.to_string()))?;
            titles.extend(ladder.sanctions_ladder.into_iter().map(|m| ((v.id, m.code), m.title)));
        }
        Ok(Self { versions: cases.into_iter().collect(), titles })
    }

    /// The name of a measure in the text by which a case was judged.
    pub fn title(&self, case: CaseId, measure: &str) -> Option<&Texts> {
        let version = self.versions.get(&case)?;
        self.titles.get(&(*version, measure.to_owned()))
    }
}

/// A sanction with what it belongs to.
pub type Whole = (sanction::Model, organisation::Model, pact::Model);

/// So many sanctions after this one, in the order of publication, each with what it belongs to: how all are read, a part at a time.
pub async fn after(db: &impl ConnectionTrait, last: Option<(OffsetDateTime, CaseId)>, most: u64) -> Result<Vec<Whole>, DbErr> {
    use sanction::Column as C;
    let mut found = sanction::Entity::find()
        .find_also_related(organisation::Entity)
        .find_also(sanction::Entity, pact::Entity)
        .order_by_asc(C::PublishedAt)
        .order_by_asc(C::Id)
        .limit(most);
    if let Some((at, id)) = last {
        found = found.filter(C::PublishedAt.gt(at).or(C::PublishedAt.eq(at).and(C::Id.gt(id))));
    }
    let rows = found.all(db).await?;
    Ok(rows.into_iter().filter_map(|(s, o, p)| Some((s, o?, p?))).collect())
}

/// The sanctions that changed last, each with what it belongs to.
pub async fn newest(db: &impl ConnectionTrait, most: u64) -> Result<Vec<Whole>, DbErr> {
    let found = sanction::Entity::find()
        .find_also_related(organisation::Entity)
        .find_also(sanction::Entity, pact::Entity)
        .order_by_desc(sanction::Column::ChangedSeq)
        .order_by_desc(sanction::Column::Id)
        .limit(most);
    let rows = found.all(db).await?;
    Ok(rows.into_iter().filter_map(|(s, o, p)| Some((s, o?, p?))).collect())
}

/// One sanction with what it belongs to.
pub async fn one(db: &impl ConnectionTrait, id: CaseId) -> Result<Option<Whole>, DbErr> {
    let found =
        sanction::Entity::find_by_id(id).find_also_related(organisation::Entity).find_also(sanction::Entity, pact::Entity);
    Ok(found.one(db).await?.and_then(|(s, o, p)| Some((s, o?, p?))))
}
