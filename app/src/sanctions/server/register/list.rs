//! The list of sanctions, and of what is withheld without a name.

use super::State;
use super::filter::{Facets, Filter, Sieve, facets};
use super::ladders::Ladders;
use super::queries::{self, Line};
use super::withheld::{Withheld, page as withheld_page};
use super::words::{key, measure, measure_word, practice, state, to, until, withholding};
use crate::kernel::paging::Paged;
use crate::pacts::server::lists::choices;
use crate::pacts::server::pages::words::{entry, organisation, said};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, Taken, Wanted, options};
use crate::sanctions::model::Practice;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer, schema};
use crate::subscriptions::model::{Feed, Topic};
use crate::subscriptions::server::pages::link_to_follow;
use crate::ui::{Button, ButtonKind, DataTable, Empty, Field, Instead, Pager, Select, Stat, Stats, TakeAway};
use axum::extract::{Query, State as Extract};
use leptos::prelude::*;

/// The orders in which the list stands.
pub const SORTS: [&str; 3] = ["newest", "oldest", "level"];

/// How many withheld decisions stand beside the others; all of them stand under their own state.
const WITHHELD_BESIDE: u64 = 5;

/// All that the page shows.
struct Shown {
    filter: Filter,
    found: Paged<Line>,
    ladders: Ladders,
    withheld: Paged<Withheld>,
    in_effect: u64,
    ended: u64,
    facets: Facets,
    /// What was searched for in place of words that nothing has.
    instead: Option<String>,
    /// What its files take.
    taken: Taken,
    pacts: Vec<(String, String)>,
}

/// `/sanctions`
pub async fn list(viewer: Viewer, Extract(ctx): Extract<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let Wanted { query, instead } = Wanted::new(db, &filter.q, viewer.lang).await?;
    let sieve = filter.sieve(db, query).await?;
    let page = (filter.page(), PER_PAGE);
    let withheld = match &sieve {
        Some(sieve) if sieve.state == Some(State::Withheld) => withheld_page(db, sieve.pact, page).await?,
        Some(sieve) if sieve.state.is_none() && !filter.narrows() => withheld_page(db, sieve.pact, (1, WITHHELD_BESIDE)).await?,
        _ => Paged { rows: Vec::new(), page: 1, total: 0, per_page: PER_PAGE },
    };
    let found = match &sieve {
        Some(sieve) => queries::page(db, sieve, &filter.sort, page).await?,
        None => Paged { rows: Vec::new(), page: 1, total: 0, per_page: PER_PAGE },
    };
    let (in_effect, ended) = queries::counts(db, &Sieve::default()).await?;
    let shown = Shown {
        ladders: Ladders::of(db, found.rows.iter().map(|line| line.id)).await?,
        facets: facets(db, sieve.as_ref()).await?,
        taken: sieve.as_ref().map_or_else(Vec::new, |sieve| filter.taken(sieve, viewer.lang)),
        instead,
        pacts: choices(db, viewer.lang, &filter.pact).await?,
        filter,
        found,
        withheld,
        in_effect,
        ended,
    };
    let (title, lead) = (viewer.lang.t("sanctions-title"), viewer.lang.t("sanctions-lead"));
    let about = schema::dataset(&viewer, &title, &lead, &FILES);
    let head = Head { feed: Some(Feed::Sanctions.in_language(viewer.lang)), ..Head::about(lead, about) };
    Ok(Page::with_head(&viewer, title, head, move || body(shown)))
}

/// The register to take away: media types and paths.
const FILES: [(&str, &str); 3] = [
    ("text/csv", "/data/sanctions.csv"),
    ("application/jsonl", "/data/sanctions.jsonl"),
    ("application/json", "/data/sanctions.ftm.json"),
];

fn body(shown: Shown) -> impl IntoView {
    let only_withheld = shown.filter.state == State::Withheld.as_str();
    let (table, waiting) = ((!only_withheld).then(|| table(&shown)), withheld(&shown, only_withheld));
    view! {
        <h1>{t("sanctions-title")}</h1>
        <p class="lead">{t("sanctions-lead")}</p>
        {stats((shown.in_effect, shown.ended))}
        <p><a href=link("/sanctions/statistics")>{t("sanctions-see-statistics")}</a></p>
        {form(&shown)}
        <Instead asked=shown.filter.q.clone() instead=shown.instead.clone()/>
        {table}
        {waiting}
        {take_away()}
        {link_to_follow(&Topic::Sanctions, &Feed::Sanctions)}
    }
}

/// How many sanctions are in effect and how many have ended, each leading to the list.
pub fn stats((in_effect, ended): (u64, u64)) -> AnyView {
    let stats = [stat(State::InEffect, in_effect), stat(State::Ended, ended)];
    view! { <Stats>{stats.into_iter().collect_view()}</Stats> }.into_any()
}

fn stat(state: State, n: u64) -> AnyView {
    let words = ta(&format!("sanctions-count-{}", key(state)), &[("count", n.into())]);
    view! { <Stat value=lang().number(n) counts=words href=link(&format!("/sanctions?state={state}"))/> }.into_any()
}

fn form(shown: &Shown) -> impl IntoView + use<> {
    let any = |rest: Vec<(String, String)>| [vec![(String::new(), t("list-any"))], rest].concat();
    let filter = shown.filter.clone();
    let grounds = Practice::ALL.iter().map(|p| (p.to_string(), practice(*p, lang()))).collect();
    let state: Option<State> = filter.state.parse().ok();
    // What is withheld is not counted within filters that would tell of it.
    let many = |s: State| (s != State::Withheld).then(|| shown.facets.count(&filter.measure, Some(s)));
    let states = State::ALL.iter().map(|s| (s.to_string(), t(&format!("sanctions-state-{}", key(s))), many(*s)));
    let states = options(states, &filter.state, str::to_owned);
    let measures = shown.facets.measures.iter().map(|m| (m.clone(), measure_word(m, lang()), Some(shown.facets.count(m, state))));
    let measures = options(measures, &filter.measure, |m| measure_word(m, lang()));
    let countries = shown.facets.countries.iter().map(|c| (c.clone(), lang().country(c))).collect();
    let sorts = SORTS.iter().map(|s| ((*s).to_owned(), t(&format!("sanctions-sort-{s}")))).collect();
    let sort = if filter.sort.is_empty() { SORTS[0].to_owned() } else { filter.sort };
    let organisation =
        (!filter.organisation.is_empty()).then(|| view! { <input type="hidden" name="organisation" value=filter.organisation/> });
    view! {
        <form method="get" action=link("/sanctions") class="filters" role="search">
            {organisation}
            <Field name="q" label=t("sanctions-search") kind="search" value=filter.q/>
            <Select name="state" label=t("sanctions-state") options=states selected=filter.state/>
            <Select name="pact" label=t("sanctions-pact") options=any(shown.pacts.clone()) selected=filter.pact/>
            <Select name="ground" label=t("sanctions-ground") options=any(grounds) selected=filter.ground/>
            <Select name="measure" label=t("sanctions-measure") options=measures selected=filter.measure/>
            <Select name="country" label=t("organisations-country") options=any(countries) selected=filter.country/>
            <Field name="from" label=t("sanctions-published-from") kind="date" value=filter.from/>
            <Field name="to" label=t("sanctions-published-to") kind="date" value=filter.to/>
            <Select name="sort" label=t("sanctions-sort") options=sorts selected=sort/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

fn table(shown: &Shown) -> AnyView {
    if shown.found.rows.is_empty() {
        let any = shown.in_effect + shown.ended > 0;
        let (title, why) =
            if any { ("sanctions-not-found-title", "sanctions-not-found") } else { ("sanctions-none-title", "sanctions-none") };
        return view! { <Empty title=t(title)><p>{t(why)}</p></Empty> }.into_any();
    }
    let caption = ta("sanctions-counted", &[("count", shown.found.total.into())]);
    let (page, pages, filter, taken) = (shown.found.page, shown.found.pages(), shown.filter.clone(), shown.taken.clone());
    view! {
        {lines(caption, &shown.found.rows, &shown.ladders)}
        <Pager page=page pages=pages href=move |n| filter.url(n)/>
        <TakeAway table="sanctions" filters=taken/>
    }
    .into_any()
}

/// Sanctions in a table.
pub(super) fn lines(caption: String, lines: &[Line], ladders: &Ladders) -> AnyView {
    let rows: Vec<_> = lines.iter().map(|line| row(line, ladders)).collect();
    let head =
        ["sanctions-who", "sanctions-what-for", "sanctions-measure", "sanctions-from", "sanctions-until", "sanctions-state"];
    view! { <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable> }.into_any()
}

fn row(line: &Line, ladders: &Ladders) -> AnyView {
    let what = format!("{} · {}", t(&format!("organisation-kind-{}", line.kind)), lang().country(&line.country));
    let pact = link(&format!("/pacts/{}", line.pact));
    let article = ta("sanctions-article-of", &[("article", lang().digits(&line.article).into())]);
    let level = ta("sanctions-level", &[("level", line.level.into())]);
    view! {
        <tr>
            <th scope="row">{organisation(&line.organisation, &line.organisation_name)} <br/> <span class="soft">{what}</span></th>
            <td>
                {practice(line.practice, lang())} <br/> <span class="soft">{article}</span> " "
                <a href=pact>{said(&line.pact_title)}</a>
            </td>
            <td><a href=to(line.id)>{measure(ladders, line.id, &line.measure)}</a> <br/> <span class="soft">{level}</span></td>
            <td>{lang().date(line.begins_on)}</td>
            <td>{until(line)}</td>
            <td>{state(line.state())}</td>
        </tr>
    }
    .into_any()
}

/// What is decided and may not be told yet: its ground and its end, without a name.
fn withheld(shown: &Shown, only: bool) -> Option<AnyView> {
    if shown.withheld.rows.is_empty() {
        let none = || view! { <Empty title=t("sanctions-none-withheld-title")><p>{t("sanctions-none-withheld")}</p></Empty> };
        return only.then(|| none().into_any());
    }
    let rows: Vec<_> = shown
        .withheld
        .rows
        .iter()
        .map(|w| {
            let pact = link(&format!("/pacts/{}", w.pact.slug));
            view! {
                <tr>
                    <th scope="row"><a href=to(w.row.id)>{withholding(w.row.ground)}</a></th>
                    <td><a href=pact>{said(&w.pact.title)}</a></td>
                    <td>{lang().date(w.row.until_on)}</td>
                    <td>{state(State::Withheld)} " " {entry(w.row.log_seq)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["sanctions-withheld-ground", "sanctions-pact", "sanctions-withheld-until", "sanctions-state"];
    let caption = ta("sanctions-withheld-counted", &[("count", shown.withheld.total.into())]);
    let more = !only && shown.withheld.total > WITHHELD_BESIDE;
    let all = more.then(|| view! { <p><a href=link("/sanctions?state=withheld")>{t("sanctions-withheld-all")}</a></p> });
    let (page, pages, filter) = (shown.withheld.page, if only { shown.withheld.pages() } else { 1 }, shown.filter.clone());
    let table = view! {
        <section id="withheld">
            <h2>{t("sanctions-withheld-title")}</h2>
            <p>{t("sanctions-withheld-what")}</p>
            <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable>
            {all}
            <Pager page=page pages=pages href=move |n| filter.url(n)/>
        </section>
    };
    Some(table.into_any())
}

/// How to take the whole register away, as investigators do.
fn take_away() -> impl IntoView {
    let name = "FollowTheMoney";
    view! {
        <section id="data">
            <h2>{t("sanctions-data-title")}</h2>
            <p>{t("sanctions-data-what")}</p>
            <p class="take-away"><a href="/data/sanctions.ftm.json"><bdi>{name}</bdi></a></p>
        </section>
    }
}
