//! The pages of the factors: all ten, and one with the commitments and the cases that touch it.

use super::coverage::Coverage;
use super::numbered;
use crate::factors::FACTORS;
use crate::kernel::paging::Paged;
use crate::library::server::{CaseTitle, count_by_factor, titles_in_factor};
use crate::pacts::server::entity::{commitment, pact};
use crate::pacts::server::lists::{Undertakings, undertakings};
use crate::pacts::server::pages::words::{role, said};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{list_url, page_number};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, Empty, Foreign, Pager, RecordHeader};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;

/// `/factors`: three queries.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let coverage = Coverage::read(&ctx).await?;
    let cases = count_by_factor(&ctx).await?;
    let head = Head { description: Some(viewer.lang.t("factors-what")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("factors-title"), head, move || {
        let items: Vec<_> = (1..=FACTORS).zip(cases).map(|(n, cases)| item(n, coverage.promised(n, |_| true), cases)).collect();
        view! {
            <h1>{t("factors-title")}</h1>
            <p>{t("factors-what")}</p>
            <p>{t("factors-source")}</p>
            <p><a href=link("/assessments")>{t("factors-assessments")}</a></p>
            {coverage.matrix().with_files("factors")}
            {coverage.table()}
            <h2>{t("factors-explained")}</h2>
            <ol class="record-list">{items}</ol>
        }
    }))
}

fn item(n: u8, commitments: u64, cases: u64) -> impl IntoView {
    view! {
        <li>
            <h3><a href=link(&format!("/factors/{n}"))>{numbered(n)}</a></h3>
            <p>{t(&format!("factor-{n}-what"))}</p>
            <p class="facts">
                <a href=link(&format!("/commitments?factor={n}"))>{ta("factor-commitments", &[("count", commitments.into())])}</a>
                <a href=link(&format!("/library?factor={n}"))>{ta("factor-cases", &[("count", cases.into())])}</a>
            </p>
        </li>
    }
}

/// Commitments a page.
const ROWS: u64 = 50;

/// Which page of the commitments.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
}

/// `/factors/{n}`: three queries.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(n): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let n = (1..=FACTORS).find(|number| number.to_string() == n).ok_or(Refusal::NotFound)?;
    let sieve = Undertakings { factor: Some(i32::from(n)), ..Undertakings::default() };
    let commitments = undertakings(ctx.db.read(), &sieve, (page_number(&asked.page), ROWS)).await?;
    let cases = titles_in_factor(&ctx, i32::from(n)).await?;
    let what = viewer.lang.t(&format!("factor-{n}-what"));
    let head = Head { description: Some(what.clone()), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t(&format!("factor-{n}-name")), head, move || {
        view! {
            <RecordHeader kind=ta("factor-kind", &[("number", lang().number(n).into())]) name=t(&format!("factor-{n}-name"))/>
            <p>{what}</p>
            <h2 id="commitments">{t("factor-commitments-title")}</h2>
            {commitments_table(n, commitments)}
            <h2 id="cases">{t("factor-cases-title")}</h2>
            {cases_list(n, cases)}
            <p><a href=link("/factors")>{t("factors-all")}</a></p>
        }
    }))
}

fn commitments_table(n: u8, found: Paged<(commitment::Model, pact::Model)>) -> AnyView {
    if found.rows.is_empty() {
        return view! { <Empty title=t("factor-no-commitments-title")><p>{t("factor-no-commitments")}</p></Empty> }.into_any();
    }
    let head = ["factor-commitment", "factor-addressee", "factor-pact"].map(t).to_vec();
    let (page, pages) = (found.page, found.pages());
    let rows: Vec<_> = found.rows.iter().map(commitment_row).collect();
    view! {
        <DataTable caption=t("factor-commitments-title") head=head caption_hidden=true>{rows}</DataTable>
        <Pager page=page pages=pages href=move |page| list_url(&format!("/factors/{n}"), &[], page)/>
        <p>
            <a href=link(&format!("/commitments?factor={n}"))>{ta("factor-commitments", &[("count", found.total.into())])}</a>
        </p>
    }
    .into_any()
}

fn commitment_row((c, p): &(commitment::Model, pact::Model)) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row"><a href=link(&format!("/commitments/{}", c.id))>{said(&c.title)}</a></th>
            <td>{role(c.role)}</td>
            <td><a href=link(&format!("/pacts/{}", p.slug))>{said(&p.title)}</a></td>
        </tr>
    }
}

fn cases_list(n: u8, cases: Vec<CaseTitle>) -> AnyView {
    if cases.is_empty() {
        return view! { <Empty title=t("factor-no-cases-title")><p>{t("factor-no-cases")}</p></Empty> }.into_any();
    }
    let items: Vec<_> = cases
        .into_iter()
        .map(|c| view! { <li><a href=link(&format!("/library/{}", c.id))><Foreign lang="en">{c.name}</Foreign></a></li> })
        .collect();
    view! {
        <ul>{items}</ul>
        <p><a href=link(&format!("/library?factor={n}"))>{t("factor-cases-sift")}</a></p>
    }
    .into_any()
}
