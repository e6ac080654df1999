//! Commitments: those of one pact, and all of them.

use super::by_party::by_party;
use super::words::{factor, rhythm, role, said, target, unverifiable};
use crate::kernel::locale::Lang;
use crate::kernel::paging::Paged;
use crate::pacts::model::Addressee;
use crate::pacts::server::entity::{commitment, pact};
use crate::pacts::server::lists::{Undertakings, choices, countries, undertakings};
use crate::pacts::server::queries::{commitments_of, public_pact, version_in_force};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, Taken, Wanted, countries_named, left_out, list_url, options, page_number, sorts, worded};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Field, Instead, LeftOut, Pager, Select, TakeAway};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;

/// The commitments of a pact by those who owe them.
pub async fn of_pact(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let pact = public_pact(ctx.db.read(), &slug).await?.ok_or(Refusal::NotFound)?;
    let version = version_in_force(ctx.db.read(), pact.id).await?.ok_or(Refusal::NotFound)?;
    let commitments = commitments_of(ctx.db.read(), version.id).await?;
    let language = Document::language_of(&version.canonical);
    let title = viewer.lang.ta("commitments-of", &[("pact", pact.title.pick(viewer.lang).0.into())]);
    Ok(Page::new(&viewer, title, move || {
        let count = commitments.len();
        view! {
            <p class="flush"><a href=link(&format!("/pacts/{slug}"))>{said(&pact.title)}</a></p>
            <h1>{t("commitments-title")}</h1>
            <p class="counted">{ta("commitments-counted", &[("count", count.into())])}</p>
            {by_party(commitments, &language)}
        }
    }))
}

/// What the list is sifted by.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    role: String,
    factor: String,
    pact: String,
    organisation: String,
    country: String,
    sort: String,
    page: String,
}

impl Filter {
    fn pairs(&self) -> [(&'static str, &str); 7] {
        [
            ("q", &self.q),
            ("role", &self.role),
            ("factor", &self.factor),
            ("pact", &self.pact),
            ("organisation", &self.organisation),
            ("country", &self.country),
            ("sort", &self.sort),
        ]
    }
}

/// The commitments of all public pacts.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let (db, lang) = (ctx.db.read(), viewer.lang);
    let Wanted { query, instead } = Wanted::new(db, &filter.q, lang).await?;
    let pact = (!filter.pact.is_empty()).then(|| filter.pact.clone());
    let sieve = Undertakings {
        role: filter.role.parse().ok(),
        factor: filter.factor.parse().ok().filter(|no| (1..=10).contains(no)),
        pact,
        organisation: (!filter.organisation.is_empty()).then(|| filter.organisation.clone()),
        country: (!filter.country.is_empty()).then(|| filter.country.clone()),
        words: query,
        oldest_first: filter.sort == "oldest",
    };
    let unknown = left_out(&[
        ("commitments-who", &filter.role, sieve.role.is_some()),
        ("commitments-factor", &filter.factor, sieve.factor.is_some()),
        ("list-sort", &filter.sort, sieve.oldest_first),
    ]);
    let paged = undertakings(db, &sieve, (page_number(&filter.page), PER_PAGE)).await?;
    let (pacts, countries) = (choices(db, lang, &filter.pact).await?, countries(db).await?);
    let taken = taken(sieve, lang);
    let head = Head { description: Some(viewer.lang.t("commitments-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("commitments-title"), head, move || {
        view! {
            <h1>{t("commitments-title")}</h1>
            <p class="lead">{t("commitments-lead")}</p>
            <p><a href=link("/commitments/new")>{t("proposal-page")}</a></p>
            {form(&filter, pacts, countries)}
            <LeftOut filters=unknown/>
            <Instead asked=filter.q.clone() instead=instead/>
            {table(paged, filter, taken)}
        }
    }))
}

/// What the files of the list take: of all texts of a pact, the list shows the one that it has now.
fn taken(sieve: Undertakings, lang: Lang) -> Taken {
    let mut taken = worded(sieve.words.as_ref(), lang);
    taken.extend([
        ("version", Some("current".to_owned())),
        ("role", sieve.role.map(|role| role.to_string())),
        ("factor", sieve.factor.map(|no| no.to_string())),
        ("pact", sieve.pact),
        ("organisation", sieve.organisation),
        ("country", sieve.country),
    ]);
    taken
}

fn form(filter: &Filter, pacts: Vec<(String, String)>, countries: Vec<String>) -> impl IntoView + use<> {
    let any = |rest: Vec<(String, String)>| [vec![(String::new(), t("list-any"))], rest].concat();
    let roles = Addressee::ALL.iter().map(|r| (r.to_string(), role(r))).collect();
    let countries = countries_named(countries).into_iter().map(|(code, name)| (code, name, None));
    let countries = options(countries, &filter.country, |code| lang().country(code));
    let orders = sorts("list-sort-newest", [("oldest", "list-sort-oldest".to_owned())]);
    let factors = (1..=10).map(|no| (no.to_string(), t(&format!("factor-{no}-name")))).collect();
    let organisation = (!filter.organisation.is_empty()).then(|| {
        let slug = filter.organisation.clone();
        view! { <input type="hidden" name="organisation" value=slug/> }
    });
    view! {
        <form method="get" action=link("/commitments") class="filters" role="search">
            {organisation}
            <Field name="q" label=t("list-search") kind="search" value=filter.q.clone()/>
            <Select name="role" label=t("commitments-who") options=any(roles) selected=filter.role.clone()/>
            <Select name="factor" label=t("commitments-factor") options=any(factors) selected=filter.factor.clone()/>
            <Select name="pact" label=t("commitments-pact") options=any(pacts) selected=filter.pact.clone()/>
            <Select name="country" label=t("list-country") options=countries selected=filter.country.clone()/>
            <Select name="sort" label=t("list-sort") options=orders selected=filter.sort.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

fn table(paged: Paged<(commitment::Model, pact::Model)>, filter: Filter, taken: Taken) -> AnyView {
    if paged.rows.is_empty() {
        return view! { <Empty title=t("commitments-none-title")>{t("commitments-none")}</Empty> }.into_any();
    }
    let (page, pages) = (paged.page, paged.pages());
    let caption = ta("commitments-counted", &[("count", paged.total.into())]);
    let head = [
        "commitments-what",
        "commitments-who",
        "commitments-pact",
        "commitments-factor",
        "commitments-target",
        "commitments-rhythm",
    ];
    let rows: Vec<_> = paged.rows.iter().map(row).collect();
    view! {
        <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable>
        <Pager
            page=page
            pages=pages
            href=move |n| list_url("/commitments", &filter.pairs(), n)
        />
        <TakeAway table="commitments" filters=taken/>
    }
    .into_any()
}

fn row((c, p): &(commitment::Model, pact::Model)) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row"><a href=link(&format!("/commitments/{}", c.id))>{said(&c.title)}</a> {unverifiable(c.unverifiable_reason.as_ref())}</th>
            <td>{role(c.role)}</td>
            <td><a href=link(&format!("/pacts/{}", p.slug))>{said(&p.title)}</a></td>
            <td>{factor(c.factor)}</td>
            <td>{target(&c.indicator)}</td>
            <td>{rhythm(c.frequency)}</td>
        </tr>
    }
}
