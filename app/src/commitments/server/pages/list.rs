//! The list of obligations: who owes what, who is late and since when, Customs and companies alike.

use super::table::{Known, table};
use super::words::{measure, stats};
use crate::commitments::server::facets::{self, Facets};
use crate::commitments::server::found::found;
use crate::commitments::server::lines::{self, DEEPEST, Line, Sieve, Sort};
use crate::commitments::server::said::{Said, said};
use crate::commitments::server::tallies::{self, Within};
use crate::commitments::tally::Tally;
use crate::kernel::ids::ObligationId;
use crate::kernel::locale::Lang;
use crate::kernel::paging::Paged;
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::pages::words::role;
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{Taken, left_out, list_url, options, page_number, worded};
use crate::platform::search::find::{MOST, Query as Words, corrected};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Empty, Field, Instead, LeftOut, Pager, Select, TakeAway};
use axum::extract::{Query, State};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use serde::Deserialize;
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// Rows a page.
const ROWS: u64 = 50;

/// What the list is sifted by, as the URL says it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    status: String,
    pact: String,
    organisation: String,
    role: String,
    country: String,
    factor: String,
    year: String,
    sort: String,
    page: String,
}

impl Filter {
    fn pairs(&self) -> [(&'static str, &str); 9] {
        [
            ("q", &self.q),
            ("status", &self.status),
            ("pact", &self.pact),
            ("organisation", &self.organisation),
            ("role", &self.role),
            ("country", &self.country),
            ("factor", &self.factor),
            ("year", &self.year),
            ("sort", &self.sort),
        ]
    }

    /// None where a filter names something that does not exist: nothing can be there.
    async fn sieve(&self, db: &impl ConnectionTrait) -> Result<Option<Sieve>, DbErr> {
        let mut within = Within {
            role: self.role.parse().ok(),
            country: (!self.country.is_empty()).then(|| self.country.clone()),
            factor: self.factor.parse().ok().filter(|no| (1..=10).contains(no)),
            year: self.year.parse().ok().filter(|year| (1900..3000).contains(year)),
            ..Within::default()
        };
        if !self.pact.is_empty() {
            let Some(pact) = pact_by_slug(db, &self.pact).await? else { return Ok(None) };
            within.pact = Some(pact.id);
        }
        if !self.organisation.is_empty() {
            let Some(organisation) = by_slug(db, &self.organisation).await? else { return Ok(None) };
            within.organisation = Some(organisation.id);
        }
        Ok(Some(Sieve { within, measure: self.status.parse().ok() }))
    }

    /// Those that say nothing that is known, by the keys of their labels.
    fn unknown(&self, sieve: &Sieve) -> Vec<&'static str> {
        left_out(&[
            ("obligation-status", &self.status, sieve.measure.is_some()),
            ("obligation-role", &self.role, sieve.within.role.is_some()),
            ("commitments-factor", &self.factor, sieve.within.factor.is_some()),
            ("list-year", &self.year, sieve.within.year.is_some()),
            ("obligations-sort", &self.sort, self.sort() == Sort::DueLast),
        ])
    }

    /// What the files of the list take.
    fn taken(&self, Sieve { within, measure }: Sieve, words: Option<&Words>, lang: Lang) -> Taken {
        let mut taken = worded(words, lang);
        taken.extend([
            ("status", measure.map(|measure| measure.to_string())),
            ("pact", Some(self.pact.clone())),
            ("organisation", Some(self.organisation.clone())),
            ("role", within.role.map(|role| role.to_string())),
            ("country", within.country),
            ("factor", within.factor.map(|no| no.to_string())),
            ("year", within.year.map(|year| year.to_string())),
        ]);
        taken
    }

    fn sort(&self) -> Sort {
        if self.sort == "last" { Sort::DueLast } else { Sort::DueFirst }
    }
}

/// What the page shows.
struct Shown {
    filter: Filter,
    all: Tally,
    paged: Paged<Line>,
    said: BTreeMap<ObligationId, Said>,
    facets: Facets,
    /// Whether more was found than is listed.
    has_more: bool,
    /// What was searched for in place of words that nothing has.
    instead: Option<String>,
    /// The filters that say nothing that is known.
    unknown: Vec<&'static str>,
    /// What its files take.
    taken: Taken,
    now: OffsetDateTime,
}

async fn read(ctx: &Ctx, viewer: &Viewer, filter: Filter) -> Result<Shown, DbErr> {
    let db = ctx.db.read();
    let at = (page_number(&filter.page), ROWS);
    let mut shown = Shown {
        all: tallies::total(db, &Within::default()).await?.unwrap_or_default(),
        paged: Paged { rows: Vec::new(), page: 1, total: 0, per_page: ROWS },
        said: BTreeMap::new(),
        facets: Facets::default(),
        has_more: false,
        instead: None,
        unknown: Vec::new(),
        taken: Vec::new(),
        now: ctx.clock.now(),
        filter,
    };
    let Some(sieve) = shown.filter.sieve(db).await? else { return Ok(shown) };
    shown.unknown = shown.filter.unknown(&sieve);
    let mut words = Words::new(&shown.filter.q, viewer.lang);
    if let Some(asked) = &words {
        let mut matches = found(db, &sieve, asked).await?;
        if matches.rows.is_empty()
            && let Some(instead) = corrected(db, asked, viewer.lang).await?
            && let Some(other) = Words::new(&instead, viewer.lang)
        {
            matches = found(db, &sieve, &other).await?;
            shown.instead = Some(instead);
            words = Some(other);
        }
        shown.facets = facets::among(db, &matches).await?;
        shown.paged = matches.page(db, shown.filter.sort(), at).await?;
        shown.has_more = matches.has_more;
    } else {
        let is_all = sieve.within == Within::default();
        let tally = if is_all { Some(shown.all) } else { tallies::total(db, &sieve.within).await? };
        shown.facets = facets::kept(db, &sieve, tally.as_ref()).await?;
        shown.paged = lines::page_of(db, &sieve, tally, shown.filter.sort(), at).await?;
        shown.has_more = shown.paged.total > DEEPEST;
    }
    shown.taken = shown.filter.taken(sieve, words.as_ref(), viewer.lang);
    shown.said = said(db, shown.paged.rows.iter().map(|line| line.id).collect()).await?;
    Ok(shown)
}

/// All obligations.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let shown = read(&ctx, &viewer, filter).await?;
    Ok(Page::new(&viewer, viewer.lang.t("obligations-title"), move || {
        view! {
            <h1>{t("obligations-title")}</h1>
            <p class="lead">{t("obligations-lead")}</p>
            {stats(&shown.all, &[])}
            {form(&shown)}
            <LeftOut filters=shown.unknown.clone()/>
            <Instead asked=shown.filter.q.clone() instead=shown.instead.clone()/>
            {rows(shown)}
        }
    }))
}

fn rows(shown: Shown) -> AnyView {
    if shown.paged.rows.is_empty() {
        return view! { <Empty title=t("obligations-none-title")>{t("obligations-none")}</Empty> }.into_any();
    }
    let caption = if shown.has_more && shown.paged.total == MOST {
        ta("obligations-latest-counted", &[("count", MOST.into())])
    } else {
        ta("obligations-counted", &[("count", shown.paged.total.into())])
    };
    let (page, pages, filter) = (shown.paged.page, shown.paged.pages().min(DEEPEST / ROWS), shown.filter);
    let deep = shown.has_more.then(|| view! { <p>{t("list-deep")}</p> });
    view! {
        {table(caption, &shown.paged.rows, &shown.said, Known::default(), shown.now)}
        <Pager page=page pages=pages href=move |n| list_url("/obligations", &filter.pairs(), n)/>
        {deep}
        <TakeAway table="obligations" filters=shown.taken/>
    }
    .into_any()
}

fn form(shown: &Shown) -> impl IntoView + use<> {
    let (filter, facets) = (&shown.filter, &shown.facets);
    let factor_name = |n: &str| t(&format!("factor-{n}-name"));
    let states = facets.measures.iter().map(|(m, n)| (m.to_string(), measure(*m), *n));
    let measured = |word: &str| word.parse().map_or_else(|_| word.to_owned(), measure);
    let pacts = facets.pacts.iter().map(|(slug, title, n)| (slug.to_string(), title.pick(lang()).0.to_owned(), *n));
    let roles = facets.roles.iter().map(|(r, n)| (r.to_string(), role(r), *n));
    let mut countries: Vec<_> = facets.countries.iter().map(|(c, n)| (c.clone(), lang().country(c), *n)).collect();
    countries.sort_by(|a, b| a.1.cmp(&b.1));
    let factors = facets.factors.iter().map(|(no, n)| (no.to_string(), factor_name(&no.to_string()), *n));
    let years = facets.years.iter().rev().map(|(year, n)| (year.to_string(), year.to_string(), *n));
    let sorts = vec![(String::new(), t("obligations-sort-first")), ("last".to_owned(), t("obligations-sort-last"))];
    let organisation = (!filter.organisation.is_empty()).then(|| {
        let slug = filter.organisation.clone();
        view! { <input type="hidden" name="organisation" value=slug/> }
    });
    let as_is = |word: &str| word.to_owned();
    view! {
        <form method="get" action=link("/obligations") class="filters" role="search">
            {organisation}
            <Field name="q" label=t("list-search") kind="search" value=filter.q.clone()/>
            <Select name="status" label=t("obligation-status") options=options(states, &filter.status, measured) selected=filter.status.clone()/>
            <Select name="pact" label=t("obligation-pact") options=options(pacts, &filter.pact, as_is) selected=filter.pact.clone()/>
            <Select name="role" label=t("obligation-role") options=options(roles, &filter.role, as_is) selected=filter.role.clone()/>
            <Select name="country" label=t("list-country") options=options(countries, &filter.country, |c| lang().country(c)) selected=filter.country.clone()/>
            <Select name="factor" label=t("commitments-factor") options=options(factors, &filter.factor, as_is) selected=filter.factor.clone()/>
            <Select name="year" label=t("list-year") options=options(years, &filter.year, as_is) selected=filter.year.clone()/>
            <Select name="sort" label=t("obligations-sort") options=sorts selected=filter.sort.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}
