//! `/{lang}/updates`: everything that was published, by year, kind, language, pact and words.

use super::latest;
use super::words::kind;
use crate::kernel::locale::Lang;
use crate::kernel::paging::Paged;
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::lists::choices;
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, Taken, Wanted, left_out, list_url, page_number, sorts, worded};
use crate::platform::search::find::Query as Words;
use crate::publications::model::UpdateKind;
use crate::publications::server::public::{Line, Sieve, page, years};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::subscriptions::model::{Feed, Topic};
use crate::subscriptions::server::pages::link_to_follow;
use crate::ui::{Button, ButtonKind, Empty, Field, Instead, LeftOut, Pager, Select, TakeAway};
use axum::extract::{Query, State};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use serde::Deserialize;

/// The state of the list, as its URL holds it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    kind: String,
    language: String,
    year: String,
    pact: String,
    organisation: String,
    commitment: String,
    sort: String,
    page: String,
}

impl Filter {
    fn url(&self, page: u64) -> String {
        let filters = [
            ("q", self.q.as_str()),
            ("kind", &self.kind),
            ("language", &self.language),
            ("year", &self.year),
            ("pact", &self.pact),
            ("organisation", &self.organisation),
            ("commitment", &self.commitment),
            ("sort", &self.sort),
        ];
        list_url("/updates", &filters, page)
    }

    /// What it narrows the list to, with these words; none where it names what is not there.
    async fn sieve(&self, db: &impl ConnectionTrait, words: Option<Words>) -> Result<Option<Sieve>, DbErr> {
        let mut sieve = Sieve {
            words,
            kind: self.kind.parse().ok(),
            lang: self.language.parse().ok(),
            year: self.year.parse().ok().filter(|year| (1900..3000).contains(year)),
            oldest_first: self.sort == "oldest",
            ..Sieve::default()
        };
        if !self.pact.is_empty() {
            let Some(pact) = public_pact(db, &self.pact).await? else { return Ok(None) };
            sieve.subject = Some(pact.id.0);
        }
        if !self.commitment.is_empty() {
            let Ok(id) = self.commitment.parse() else { return Ok(None) };
            sieve.subject = Some(id);
        }
        if !self.organisation.is_empty() {
            let Some(organisation) = by_slug(db, &self.organisation).await? else { return Ok(None) };
            sieve.concerns = Some(organisation.id);
        }
        Ok(Some(sieve))
    }

    /// What the files of the list take.
    fn taken(&self, sieve: &Sieve, lang: Lang) -> Taken {
        // Of a pact and a commitment, the list takes the commitment.
        let (pact, commitment) = match sieve.subject {
            Some(subject) if !self.commitment.is_empty() => (None, Some(subject.to_string())),
            _ => (Some(self.pact.clone()), None),
        };
        let mut taken = worded(sieve.words.as_ref(), lang);
        taken.extend([
            ("kind", sieve.kind.map(|kind| kind.to_string())),
            ("language", sieve.lang.map(|lang| lang.to_string())),
            ("year", sieve.year.map(|year| year.to_string())),
            ("pact", pact),
            ("commitment", commitment),
            ("organisation", Some(self.organisation.clone())),
        ]);
        taken
    }

    fn unknown(&self, sieve: &Sieve) -> Vec<&'static str> {
        left_out(&[
            ("update-kind", &self.kind, sieve.kind.is_some()),
            ("updates-language", &self.language, sieve.lang.is_some()),
            ("updates-year", &self.year, sieve.year.is_some()),
            ("list-sort", &self.sort, sieve.oldest_first),
        ])
    }
}

/// All that the page shows.
struct Shown {
    filter: Filter,
    found: Paged<Line>,
    years: Vec<i32>,
    pacts: Vec<(String, String)>,
    /// What was searched for in place of words that nothing has.
    instead: Option<String>,
    /// The filters that say nothing that is known.
    unknown: Vec<&'static str>,
    /// What its files take.
    taken: Taken,
}

/// `/updates`
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let Wanted { query, instead } = Wanted::new(db, &filter.q, viewer.lang).await?;
    let sieve = filter.sieve(db, query).await?;
    let unknown = sieve.as_ref().map_or_else(Vec::new, |sieve| filter.unknown(sieve));
    let taken = sieve.as_ref().map_or_else(Vec::new, |sieve| filter.taken(sieve, viewer.lang));
    let found = match sieve {
        Some(sieve) => page(db, &sieve, page_number(&filter.page), PER_PAGE).await?,
        None => Paged { rows: Vec::new(), page: 1, total: 0, per_page: PER_PAGE },
    };
    let pacts = choices(db, viewer.lang, &filter.pact).await?;
    let shown = Shown { years: years(db).await?, filter, found, pacts, instead, unknown, taken };
    let feed = Some(Feed::Updates.in_language(viewer.lang));
    let head = Head { description: Some(viewer.lang.t("updates-lead")), feed, ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("updates-title"), head, move || {
        let (form, asked, instead) = (form(&shown), shown.filter.q.clone(), shown.instead.clone());
        let unknown = shown.unknown.clone();
        let rows = rows(shown);
        view! {
            <h1>{t("updates-title")}</h1>
            <p class="lead">{t("updates-lead")}</p>
            <p><a href=link("/updates/plan")>{t("plan-way")}</a></p>
            {link_to_follow(&Topic::Updates, &Feed::Updates)}
            {form}
            <LeftOut filters=unknown/>
            <Instead asked=asked instead=instead/>
            {rows}
        }
    }))
}

fn form(shown: &Shown) -> AnyView {
    let any = |rest: Vec<(String, String)>| [vec![(String::new(), t("list-any"))], rest].concat();
    let f = shown.filter.clone();
    let kinds = UpdateKind::ALL.iter().map(|k| (k.to_string(), kind(*k))).collect();
    let languages = Lang::ALL.iter().map(|l| (l.to_string(), t(&format!("language-{l}")))).collect();
    let years = shown.years.iter().map(|y| (y.to_string(), lang().digits(&y.to_string()))).collect();
    let orders = sorts("list-sort-newest", [("oldest", "list-sort-oldest".to_owned())]);
    let hidden = [("organisation", f.organisation), ("commitment", f.commitment)];
    let hidden: Vec<_> = hidden
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect();
    view! {
        <form method="get" action=link("/updates") class="filters" role="search">
            {hidden}
            <Field name="q" label=t("updates-search") kind="search" value=f.q/>
            <Select name="kind" label=t("update-kind") options=any(kinds) selected=f.kind/>
            <Select name="year" label=t("updates-year") options=any(years) selected=f.year/>
            <Select name="language" label=t("updates-language") options=any(languages) selected=f.language/>
            <Select name="pact" label=t("sanctions-pact") options=any(shown.pacts.clone()) selected=f.pact/>
            <Select name="sort" label=t("list-sort") options=orders selected=f.sort/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
    .into_any()
}

fn rows(shown: Shown) -> AnyView {
    if shown.found.rows.is_empty() {
        let any = !shown.years.is_empty();
        let (title, why) =
            if any { ("updates-not-found-title", "updates-not-found") } else { ("updates-none-title", "updates-none") };
        return view! { <Empty title=t(title)><p>{t(why)}</p></Empty> }.into_any();
    }
    let (list, page, pages) = (latest::list(&shown.found.rows), shown.found.page, shown.found.pages());
    view! {
        <p class="counted">{ta("updates-counted", &[("count", shown.found.total.into())])}</p>
        {list}
        <Pager page=page pages=pages href=move |n| shown.filter.url(n)/>
        <TakeAway table="updates" filters=shown.taken/>
    }
    .into_any()
}
