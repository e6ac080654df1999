//! The list of organisations, Customs first.

use crate::compare::{Of, link_to_compare};
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity;
use crate::organisations::server::queries::{Sieve, countries, page, seats_by_organisation};
use crate::pacts::model::PartyRole;
use crate::pacts::server::pages::words::{organisation, role};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, Wanted, countries_named, list_url, page_number};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Field, Instead, Pager, Select, Tag};
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
    page: String,
}

/// All organisations.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let (db, lang) = (ctx.db.read(), viewer.lang);
    let Wanted { query, instead } = Wanted::new(db, &filter.q, lang).await?;
    let country = (!filter.country.is_empty()).then(|| filter.country.clone());
    let sieve = Sieve { kind: filter.kind.parse().ok(), seat: filter.seat.parse().ok(), country, words: query };
    let paged = page(db, &sieve, (page_number(&filter.page), PER_PAGE)).await?;
    let countries = countries(db).await?;
    let seats = seats_by_organisation(db, paged.rows.iter().map(|o| o.id).collect()).await?;
    let head = Head { description: Some(lang.t("organisations-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, lang.t("organisations-title"), head, move || {
        let rows: Vec<_> = paged.rows.iter().map(|o| row(o, seats.get(&o.id).copied().unwrap_or(0))).collect();
        view! {
            <h1>{t("organisations-title")}</h1>
            <p class="lead">{t("organisations-lead")}</p>
            {form(&filter, countries_named(countries))}
            <Instead asked=filter.q.clone() instead=instead/>
            {table(rows, (paged.page, paged.pages(), paged.total), filter)}
            <p>{link_to_compare(Of::Organisations, None)}</p>
        }
    }))
}

fn form(filter: &Filter, countries: Vec<(String, String)>) -> impl IntoView + use<> {
    let any = |rest: Vec<(String, String)>| [vec![(String::new(), t("list-any"))], rest].concat();
    let kinds = OrganisationKind::ALL.iter().map(|k| (k.to_string(), t(&format!("organisation-kind-{k}")))).collect();
    let seats = PartyRole::ALL.iter().map(|seat| (seat.to_string(), role(seat))).collect();
    view! {
        <form method="get" action=link("/organisations") class="filters" role="search">
            <Field name="q" label=t("list-search") kind="search" value=filter.q.clone()/>
            <Select name="kind" label=t("organisations-kind") options=any(kinds) selected=filter.kind.clone()/>
            <Select name="seat" label=t("organisations-seat") options=any(seats) selected=filter.seat.clone()/>
            <Select name="country" label=t("organisations-country") options=any(countries) selected=filter.country.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

fn table(rows: Vec<AnyView>, (page, pages, total): (u64, u64, u64), filter: Filter) -> AnyView {
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
            href=move |n| {
                let filters = [("q", &*filter.q), ("kind", &filter.kind), ("seat", &filter.seat), ("country", &filter.country)];
                list_url("/organisations", &filters, n)
            }
        />
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
