//! The list of series.

use crate::indicators::server::entity::series;
use crate::indicators::server::queries::{Reach, newest, reaches};
use crate::indicators::server::said::period;
use crate::kernel::paging::Paged;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, holds, list_url, page_number};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Field, Pager};
use axum::extract::{Query, State};
use leptos::prelude::*;
use serde::Deserialize;

/// What the list is sifted by.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    page: String,
}

impl Filter {
    fn takes(&self, s: &series::Model) -> bool {
        self.q.trim().is_empty() || [&s.name, &s.unit, &s.source].into_iter().any(|text| holds(text, &self.q))
    }
}

/// `/indicators`
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let all = newest(&ctx).await?;
    let total = all.len();
    let found = Paged::cut(all.into_iter().filter(|s| filter.takes(s)).collect(), page_number(&filter.page), PER_PAGE);
    let mut reaches = reaches(&ctx, found.rows.iter().map(|s| s.id).collect()).await?;
    let head = Head { description: Some(viewer.lang.t("indicators-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("indicators-title"), head, move || {
        let counted = ta("indicators-counted", &[("found", found.total.into()), ("total", total.into())]);
        let (page, pages) = (found.page, found.pages());
        let rows: Vec<_> = found.rows.into_iter().map(|s| row(reaches.remove(&s.id), s)).collect();
        let q = filter.q.clone();
        view! {
            <h1>{t("indicators-title")}</h1>
            <p class="lead">{t("indicators-lead")}</p>
            <p><a href=link("/methods")>{t("indicators-methods")}</a></p>
            <form method="get" action=link("/indicators") class="filters" role="search">
                <Field name="q" label=t("indicators-search") kind="search" value=filter.q/>
                <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
            </form>
            <p class="counted">{counted}</p>
            {table(total, rows)}
            <Pager page=page pages=pages href=move |n| list_url("/indicators", &[("q", &q)], n)/>
        }
    }))
}

fn table(total: usize, rows: Vec<AnyView>) -> AnyView {
    if total == 0 {
        return view! { <Empty title=t("indicators-empty-title")><p>{t("indicators-empty")}</p></Empty> }.into_any();
    }
    if rows.is_empty() {
        let all = view! { <p><a href=link("/indicators")>{t("indicators-all")}</a></p> };
        return view! { <Empty title=t("indicators-none-title")>{all}</Empty> }.into_any();
    }
    let head = ["indicators-name", "indicators-unit", "indicators-source", "indicators-areas", "indicators-periods"];
    view! { <DataTable caption=t("indicators-title") head=head.map(t).to_vec() numeric=vec![3] caption_hidden=true>{rows}</DataTable> }
        .into_any()
}

fn row(reach: Option<Reach>, s: series::Model) -> AnyView {
    let areas = lang().number(reach.as_ref().map_or(0, |r| r.areas));
    let periods = reach.map(|r| {
        ta("indicators-from-to", &[("first", period(lang(), &r.first).into()), ("last", period(lang(), &r.last).into())])
    });
    view! {
        <tr>
            <th scope="row"><a href=link(&format!("/indicators/{}", s.slug))><bdi>{s.name}</bdi></a></th>
            <td><bdi>{s.unit}</bdi></td>
            <td><bdi>{s.source}</bdi></td>
            <td>{areas}</td>
            <td>{periods}</td>
        </tr>
    }
    .into_any()
}
