//! The list of organisations, Customs first.

use crate::compare::{Of, link_to_compare};
use crate::kernel::locale::Lang;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity;
use crate::organisations::server::queries::{Sieve, Sort, page_of, seats_by_organisation};
use crate::organisations::server::spread::Spread;
use crate::pacts::model::PartyRole;
use crate::pacts::server::pages::words::{organisation, role};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, Taken, Wanted, left_out, list_url, options, page_number, sorts, worded};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Field, Instead, LeftOut, Pager, Select, Tag, TakeAway};
use axum::extract::{Query, State};
use leptos::prelude::*;
use serde::Deserialize;

/// What the list is sifted by.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    kind: String,
    seat: String,
    country: String,
    sort: String,
    page: String,
}

impl Filter {
    fn pairs(&self) -> [(&'static str, &str); 5] {
        [("q", &self.q), ("kind", &self.kind), ("seat", &self.seat), ("country", &self.country), ("sort", &self.sort)]
    }
}

/// All organisations.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let (db, lang) = (ctx.db.read(), viewer.lang);
    let Wanted { query, instead } = Wanted::new(db, &filter.q, lang).await?;
    let country = (!filter.country.is_empty()).then(|| filter.country.clone());
    let sieve = Sieve {
        kind: filter.kind.parse().ok(),
        seat: filter.seat.parse().ok(),
        country,
        words: query,
        sort: filter.sort.parse().ok(),
    };
    let spread = Spread::of(db, &sieve).await?;
    let paged = page_of(db, &sieve, &spread, (page_number(&filter.page), PER_PAGE)).await?;
    let unknown = left_out(&[
        ("organisations-kind", &filter.kind, sieve.kind.is_some()),
        ("organisations-seat", &filter.seat, sieve.seat.is_some()),
        ("list-sort", &filter.sort, sieve.sort.is_some()),
    ]);
    let seats = seats_by_organisation(db, paged.rows.iter().map(|o| o.id).collect()).await?;
    let head = Head { description: Some(lang.t("organisations-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, lang.t("organisations-title"), head, move || {
        let rows: Vec<_> = paged.rows.iter().map(|o| row(o, seats.get(&o.id).copied().unwrap_or(0))).collect();
        view! {
            <h1>{t("organisations-title")}</h1>
            <p class="lead">{t("organisations-lead")}</p>
            {form(&filter, &sieve, &spread)}
            <LeftOut filters=unknown/>
            <Instead asked=filter.q.clone() instead=instead/>
            {table(rows, (paged.page, paged.pages(), paged.total), filter, taken(&sieve, lang))}
            <p>{link_to_compare(Of::Organisations, None)}</p>
        }
    }))
}

/// What the files of the list take.
fn taken(sieve: &Sieve, lang: Lang) -> Taken {
    let mut taken = worded(sieve.words.as_ref(), lang);
    taken.extend([
        ("kind", sieve.kind.map(|kind| kind.to_string())),
        ("seat", sieve.seat.map(|seat| seat.to_string())),
        ("country", sieve.country.clone()),
    ]);
    taken
}

fn form(filter: &Filter, sieve: &Sieve, spread: &Spread) -> impl IntoView + use<> {
    let kind = |kind: &str| t(&format!("organisation-kind-{kind}"));
    // How many have a seat is not kept.
    let count = |n: u64| sieve.seat.is_none().then_some(n);
    let kinds = spread.kinds(sieve).into_iter().map(|(k, n)| (k.to_string(), kind(k.as_str()), count(n)));
    let seats = PartyRole::ALL.iter().map(|seat| (seat.to_string(), role(seat), None));
    // What is not known is not offered either.
    let chosen = sieve.kind.map(OrganisationKind::as_str).unwrap_or_default();
    let seat = sieve.seat.map(PartyRole::as_str).unwrap_or_default();
    let countries = spread.countries(sieve).into_iter().map(|(code, n)| (code.clone(), lang().country(&code), count(n)));
    let mut countries: Vec<_> = countries.collect();
    countries.sort_by(|a, b| a.1.cmp(&b.1));
    let orders = sorts("organisations-sort-kind", Sort::ALL.iter().map(|s| (s.as_str(), format!("list-sort-{s}"))));
    view! {
        <form method="get" action=link("/organisations") class="filters" role="search">
            <Field name="q" label=t("list-search") kind="search" value=filter.q.clone()/>
            <Select name="kind" label=t("organisations-kind") options=options(kinds, chosen, kind) selected=chosen/>
            <Select name="seat" label=t("organisations-seat") options=options(seats, seat, str::to_owned) selected=seat/>
            <Select name="country" label=t("organisations-country") options=options(countries, &filter.country, |c| lang().country(c)) selected=filter.country.clone()/>
            <Select name="sort" label=t("list-sort") options=orders selected=filter.sort.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

fn table(rows: Vec<AnyView>, (page, pages, total): (u64, u64, u64), filter: Filter, taken: Taken) -> AnyView {
    if rows.is_empty() {
        return view! { <Empty title=t("organisations-none-title")>{t("organisations-none")}</Empty> }.into_any();
    }
    let caption = ta("organisations-counted", &[("count", total.into())]);
    let head = ["organisations-name", "organisations-kind", "organisations-country", "organisations-seats"];
    view! {
        <DataTable caption=caption head=head.map(t).to_vec() numeric=vec![3]>{rows}</DataTable>
        <Pager
            page=page
            pages=pages
            href=move |n| list_url("/organisations", &filter.pairs(), n)
        />
        <TakeAway table="organisations" filters=taken/>
    }
    .into_any()
}

fn row(o: &entity::organisation::Model, seats: i64) -> AnyView {
    let demo = o.is_demo.then(|| view! { <Tag>{t("organisations-demo")}</Tag> });
    view! {
        <tr>
            <th scope="row">{organisation(&o.slug, &o.name)} " " {demo}</th>
            <td>{t(&format!("organisation-kind-{}", o.kind))}</td>
            <td>{lang().country(&o.country)}</td>
            <td>{lang().number(seats)}</td>
        </tr>
    }
    .into_any()
}
