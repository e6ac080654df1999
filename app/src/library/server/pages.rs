//! The pages of the library: the list with its filters, and one case with its source and figures.

use super::case;
use super::entity::Model;
use super::queries::{self, Filter, Listing};
use crate::factors::FACTORS;
use crate::factors::server::numbered;
use crate::library::model::InitiativeKind;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Field, Foreign, Pager, Select};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;

/// `/library`
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let listing = queries::list(&ctx, &filter, viewer.lang).await?.ok_or(Refusal::NotFound)?;
    let head = Head { description: Some(viewer.lang.t("library-what")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("library-title"), head, move || {
        let counted = if filter.is_open() {
            ta("library-counted", &[("total", listing.total.into())])
        } else {
            ta("library-found", &[("found", listing.found.total.into()), ("total", listing.total.into())])
        };
        view! {
            <h1>{t("library-title")}</h1>
            <p>{t("library-what")}</p>
            {filters(&filter, &listing.countries)}
            <p class="counted">{counted}</p>
            {cases(listing, filter)}
        }
    }))
}

/// `/library/{id}`
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let case = queries::case(&ctx, &id).await?.ok_or(Refusal::NotFound)?;
    let head = Head { description: Some(case.summary.clone()), ..Head::default() };
    Ok(Page::with_head(&viewer, case.name.clone(), head, move || case::body(case)))
}

fn filters(filter: &Filter, countries: &[String]) -> impl IntoView + use<> {
    let kinds = InitiativeKind::ALL.iter().map(|kind| (kind.to_string(), t(&format!("initiative-kind-{kind}"))));
    let kinds = options("library-any-kind", kinds);
    let factors = options("library-any-factor", (1..=FACTORS).map(|n| (n.to_string(), numbered(n))));
    let countries = options("library-any-country", countries.iter().map(|code| (code.clone(), lang().country(code))));
    let customs = options("library-customs-any", ["yes", "no"].map(|w| (w.to_owned(), t(&format!("library-customs-{w}")))));
    let sorts = options("library-sort-newest", ["oldest", "name"].map(|w| (w.to_owned(), t(&format!("library-sort-{w}")))));
    view! {
        <form class="filters" method="get" action=link("/library")>
            <Field name="q" label=t("library-search") kind="search" value=filter.q.clone()/>
            <Select name="type" label=t("library-kind") options=kinds selected=filter.kind.clone()/>
            <Select name="country" label=t("library-country") options=countries selected=filter.country.clone()/>
            <Select name="factor" label=t("library-factor") options=factors selected=filter.factor.clone()/>
            <Select name="customs" label=t("library-customs") options=customs selected=filter.customs.clone()/>
            <Select name="sort" label=t("library-sort") options=sorts selected=filter.sort.clone()/>
            <Button kind=ButtonKind::Secondary>{t("library-show")}</Button>
        </form>
    }
}

/// What a list offers, after the choice that leaves nothing out.
fn options(any: &str, words: impl IntoIterator<Item = (String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), t(any))).chain(words).collect()
}

fn cases(listing: Listing, filter: Filter) -> AnyView {
    if listing.total == 0 {
        return view! { <Empty title=t("library-empty-title")><p>{t("library-empty")}</p></Empty> }.into_any();
    }
    if listing.found.rows.is_empty() {
        return view! {
            <Empty title=t("library-none-title")>
                <p><a href=link("/library")>{t("library-none")}</a></p>
            </Empty>
        }
        .into_any();
    }
    let (page, pages) = (listing.found.page, listing.found.pages());
    let head =
        ["library-name", "library-kind", "library-where", "library-when", "library-customs", "library-factors"].map(t).to_vec();
    let rows: Vec<_> = listing.found.rows.into_iter().map(row).collect();
    view! {
        <DataTable caption=t("library-title") head=head caption_hidden=true>{rows}</DataTable>
        <Pager page=page pages=pages href=move |n| filter.url(n)/>
    }
    .into_any()
}

fn row(case: Model) -> impl IntoView {
    let factors: Vec<_> = case.factors.0.iter().map(|n| lang().number(*n)).collect();
    let (name, places, years) = (case.name, case::places(&case.countries.0, case.scope), case::years(case.year, case.year_end));
    view! {
        <tr>
            <th scope="row">
                <a href=link(&format!("/library/{}", case.id))><Foreign lang="en">{name}</Foreign></a>
            </th>
            <td>{t(&format!("initiative-kind-{}", case.kind))}</td>
            <td>{places}</td>
            <td>{years}</td>
            <td>{t(if case.customs_related { "library-customs-yes" } else { "library-customs-no" })}</td>
            <td>{factors.join(&t("list-comma"))}</td>
        </tr>
    }
}
