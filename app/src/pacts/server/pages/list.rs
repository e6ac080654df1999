//! The list of pacts.

use super::words::{demo, said, state};
use crate::compare::{Of, link_to_compare};
use crate::kernel::ids::PactId;
use crate::kernel::locale::Lang;
use crate::kernel::paging::Paged;
use crate::pacts::model::{PactKind, PactState};
use crate::pacts::server::counts::pacts_by_state;
use crate::pacts::server::entity::pact;
use crate::pacts::server::lists::{Sieve, Sort, facets, page};
use crate::pacts::server::signed::signatories_by_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, Taken, Wanted, left_out, list_url, options, page_number, sorts, worded};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Field, Instead, LeftOut, Pager, Select, Stat, Stats, TakeAway};
use axum::extract::{Query, State};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// What the list is sifted by.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    kind: String,
    state: String,
    country: String,
    sort: String,
    page: String,
}

impl Filter {
    fn pairs(&self) -> [(&'static str, &str); 5] {
        [("q", &self.q), ("kind", &self.kind), ("state", &self.state), ("country", &self.country), ("sort", &self.sort)]
    }
}

/// All pacts that are public.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let (db, lang) = (ctx.db.read(), viewer.lang);
    let Wanted { query, instead } = Wanted::new(db, &filter.q, lang).await?;
    let country = (!filter.country.is_empty()).then(|| filter.country.clone());
    let sort = filter.sort.parse::<Sort>().ok().map(|sort| (sort, lang));
    let sieve = Sieve { kind: filter.kind.parse().ok(), state: filter.state.parse().ok(), country, words: query, sort };
    let unknown = left_out(&[
        ("pacts-kind", &filter.kind, sieve.kind.is_some()),
        ("pacts-state", &filter.state, sieve.state.is_some()),
        ("list-sort", &filter.sort, sort.is_some()),
    ]);
    let paged = page(db, &sieve, (page_number(&filter.page), PER_PAGE)).await?;
    let signed = signatories_by_pact(db, paged.rows.iter().map(|p| p.id).collect()).await?;
    let counts = facets(db, &sieve).await?;
    let states = pacts_by_state(&ctx).await?;
    let taken = taken(&sieve, lang);
    let head = Head { description: Some(lang.t("pacts-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, lang.t("pacts-title"), head, move || {
        let count = |state| states.get(&state).copied().unwrap_or(0);
        let stat = move |n: u64, key: &str, word: &str| {
            let counts = ta(key, &[("count", n.into())]);
            view! { <Stat value=lang.number(n) counts=counts href=list_url("/pacts", &[("state", word)], 1)/> }
        };
        let stats = vec![
            stat(states.values().sum(), "pacts-count-all", ""),
            stat(count(PactState::InForce), "pacts-count-in-force", PactState::InForce.as_str()),
            stat(count(PactState::Open), "pacts-count-open", PactState::Open.as_str()),
        ];
        view! {
            <h1>{t("pacts-title")}</h1>
            <p class="lead">{t("pacts-lead")}</p>
            <Stats>{stats}</Stats>
            {form(&filter, counts)}
            <LeftOut filters=unknown/>
            <Instead asked=filter.q.clone() instead=instead/>
            {table(paged, &signed, filter, taken)}
            <p class="cluster">{link_to_compare(Of::Pacts, None)} <a href=link("/consultations")>{t("consultations-title")}</a></p>
        }
    }))
}

/// What the files of the list take.
fn taken(sieve: &Sieve, lang: Lang) -> Taken {
    let mut taken = worded(sieve.words.as_ref(), lang);
    taken.extend([
        ("kind", sieve.kind.map(|kind| kind.to_string())),
        ("state", sieve.state.map(|state| state.to_string())),
        ("country", sieve.country.clone()),
    ]);
    taken
}

fn form(filter: &Filter, (states, countries): (BTreeMap<PactState, u64>, BTreeMap<String, u64>)) -> impl IntoView + use<> {
    let any = |rest: Vec<(String, String)>| [vec![(String::new(), t("list-any"))], rest].concat();
    let kinds = PactKind::ALL.iter().map(|k| (k.to_string(), t(&format!("pact-kind-{k}")))).collect();
    let named = |state: PactState| t(&format!("pact-state-{state}"));
    let chosen: Option<PactState> = filter.state.parse().ok();
    let states = states.into_iter().map(|(state, n)| (state.to_string(), named(state), Some(n)));
    let word = chosen.map(PactState::as_str).unwrap_or_default();
    let states = options(states, word, |_| chosen.map(named).unwrap_or_default());
    let mut countries: Vec<_> = countries.into_iter().map(|(c, n)| (c.clone(), lang().country(&c), Some(n))).collect();
    countries.sort_by(|a, b| a.1.cmp(&b.1));
    let countries = options(countries, &filter.country, |c| lang().country(c));
    let others = [(Sort::Name, "list-sort-name"), (Sort::Force, "pacts-sort-force")];
    let orders = sorts("list-sort-newest", others.map(|(sort, key)| (sort.as_str(), key.to_owned())));
    view! {
        <form method="get" action=link("/pacts") class="filters" role="search">
            <Field name="q" label=t("list-search") kind="search" value=filter.q.clone()/>
            <Select name="kind" label=t("pacts-kind") options=any(kinds) selected=filter.kind.clone()/>
            <Select name="state" label=t("pacts-state") options=states selected=filter.state.clone()/>
            <Select name="country" label=t("pacts-country") options=countries selected=filter.country.clone()/>
            <Select name="sort" label=t("list-sort") options=orders selected=filter.sort.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

fn table(paged: Paged<pact::Model>, signed: &HashMap<PactId, u32>, filter: Filter, taken: Taken) -> impl IntoView + use<> {
    if paged.rows.is_empty() {
        return view! { <Empty title=t("pacts-none-title")>{t("pacts-none")}</Empty> }.into_any();
    }
    let (page, pages) = (paged.page, paged.pages());
    let caption = ta("pacts-counted", &[("count", paged.total.into())]);
    let head = ["pacts-name", "pacts-kind", "pacts-state", "pacts-country", "pacts-signatories", "pacts-in-force-since"];
    let rows: Vec<_> = paged
        .rows
        .into_iter()
        .map(|p| {
            let n = signed.get(&p.id).copied().unwrap_or(0);
            row(p, n)
        })
        .collect();
    view! {
        <DataTable caption=caption head=head.map(t).to_vec() numeric=vec![4]>{rows}</DataTable>
        <Pager page=page pages=pages href=move |n| list_url("/pacts", &filter.pairs(), n)/>
        <TakeAway table="pacts" filters=taken/>
    }
    .into_any()
}

fn row(pact: pact::Model, signed: u32) -> impl IntoView {
    let since = (pact.state == PactState::InForce).then(|| lang().date(pact.state_since.date()));
    view! {
        <tr>
            <th scope="row">
                <a href=link(&format!("/pacts/{}", pact.slug))>{said(&pact.title)}</a>
                " "
                {demo(pact.is_demo)}
            </th>
            <td>{t(&format!("pact-kind-{}", pact.kind))}</td>
            <td>{state(pact.state)}</td>
            <td>{lang().country(&pact.country)}</td>
            <td>{lang().number(signed)}</td>
            <td>{since}</td>
        </tr>
    }
}
