//! The lists of what administrations published: self-assessments, and maps of risks.

use crate::assessments::server::queries::{Published, editions, published};
use crate::kernel::paging::Paged;
use crate::pacts::server::pages::words::{entry, organisation};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, holds, list_url, page_number};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Field, Pager};
use axum::extract::{Query, State};
use leptos::prelude::*;
use serde::Deserialize;

/// What a list is sifted by.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    page: String,
}

impl Filter {
    fn takes(&self, texts: &[&str]) -> bool {
        self.q.trim().is_empty() || texts.iter().any(|text| holds(text, &self.q))
    }
}

/// `/assessments`
pub async fn assessments(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let all = published(ctx.db.read()).await?;
    let found = all.into_iter().filter(|(a, o)| filter.takes(&[&a.title, &o.name])).collect();
    let paged = Paged::cut(found, page_number(&filter.page), PER_PAGE);
    let words = Words {
        path: "/assessments",
        title: "assess-title",
        lead: "assess-lead",
        counted: "assess-counted",
        none_title: "assess-none-title",
        none: "assess-none",
        head: &["assess-what", "assess-administration", "assess-round", "assess-published", "assess-entry"],
    };
    let rows = |paged: &Paged<Published>| paged.rows.iter().map(assessment_row).collect();
    Ok(page(&viewer, words, filter, paged, rows))
}

fn assessment_row((a, o): &Published) -> AnyView {
    let day = lang().date(a.published_at.date());
    view! {
        <tr>
            <th scope="row"><a href=link(&format!("/assessments/{}", a.id))>{a.title.clone()}</a></th>
            <td>{organisation(&o.slug, &o.name)}</td>
            <td>{lang().number(a.number)}</td>
            <td>{day}</td>
            <td>{entry(a.log_seq)}</td>
        </tr>
    }
    .into_any()
}

/// `/risks`
pub async fn risks(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let all = editions(ctx.db.read()).await?;
    let found = all.into_iter().filter(|(e, o)| filter.takes(&[&o.name, &e.risks])).collect();
    let paged = Paged::cut(found, page_number(&filter.page), PER_PAGE);
    let words = Words {
        path: "/risks",
        title: "risks-title",
        lead: "risks-lead",
        counted: "risks-counted",
        none_title: "risks-none-title",
        none: "risks-none",
        head: &["risks-edition", "assess-administration", "assess-published", "assess-entry"],
    };
    Ok(page(&viewer, words, filter, paged, |paged| paged.rows.iter().map(edition_row).collect()))
}

fn edition_row(
    (e, o): &(crate::assessments::server::entity::edition::Model, crate::organisations::server::entity::organisation::Model),
) -> AnyView {
    let day = lang().date(e.published_at.date());
    let name = ta("risks-edition-no", &[("number", e.number.into())]);
    view! {
        <tr>
            <th scope="row"><a href=link(&format!("/risks/{}", e.id))>{name}</a></th>
            <td>{organisation(&o.slug, &o.name)}</td>
            <td>{day}</td>
            <td>{entry(e.log_seq)}</td>
        </tr>
    }
    .into_any()
}

/// What one of the lists says: its path and its messages.
struct Words {
    path: &'static str,
    title: &'static str,
    lead: &'static str,
    counted: &'static str,
    none_title: &'static str,
    none: &'static str,
    head: &'static [&'static str],
}

fn page<T>(viewer: &Viewer, words: Words, filter: Filter, paged: Paged<T>, rows: impl FnOnce(&Paged<T>) -> Vec<AnyView>) -> Page {
    let head = Head { description: Some(viewer.lang.t(words.lead)), ..Head::default() };
    Page::with_head(viewer, viewer.lang.t(words.title), head, move || {
        let (page, pages, total) = (paged.page, paged.pages(), paged.total);
        let rows = rows(&paged);
        let q = filter.q.clone();
        let table = if rows.is_empty() {
            view! { <Empty title=t(words.none_title)><p>{t(words.none)}</p></Empty> }.into_any()
        } else {
            let caption = ta(words.counted, &[("count", total.into())]);
            view! { <DataTable caption=caption head=words.head.iter().map(|key| t(key)).collect()>{rows}</DataTable> }.into_any()
        };
        view! {
            <h1>{t(words.title)}</h1>
            <p class="lead">{t(words.lead)}</p>
            <form method="get" action=link(words.path) class="filters" role="search">
                <Field name="q" label=t("list-search") kind="search" value=filter.q/>
                <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
            </form>
            {table}
            <Pager page=page pages=pages href=move |n| list_url(words.path, &[("q", &q)], n)/>
        }
    })
}
