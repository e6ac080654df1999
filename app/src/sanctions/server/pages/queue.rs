//! `/desk/cases`: the cases that a person may read, the most urgent first.

use super::words;
use crate::kernel::paging::Paged;
use crate::pacts::server::pages::words::said;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{list_url, page_number};
use crate::sanctions::model::Stage;
use crate::sanctions::server::queue::{self, Line, Sieve};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, DataTable, Empty, LinkButton, Pager, Select};
use axum::extract::{Query, State};
use leptos::prelude::*;
use serde::Deserialize;

/// What the list is sifted by, as the URL says it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    stage: String,
    mine: String,
    page: String,
}

impl Filter {
    fn url(&self, page: u64) -> String {
        list_url("/desk/cases", &[("stage", &self.stage), ("mine", &self.mine)], page)
    }
}

/// The list.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let (db, person) = (ctx.db.read(), viewer.signed_in()?.person);
    let scope = queue::scope(db, person, ctx.clock.today()).await?;
    let sieve = Sieve { stage: filter.stage.parse().ok(), mine: !filter.mine.is_empty() };
    let found = queue::page(db, &scope, sieve, page_number(&filter.page)).await?;
    let (opens, keeps) = (scope.may_open(), scope.keeps_list());
    Ok(Page::new(&viewer, viewer.lang.t("cases-title"), move || {
        let open = opens.then(|| view! { <LinkButton href=link("/cases/new")>{t("case-new-way")}</LinkButton> });
        let keep = keeps.then(|| {
            view! { <LinkButton href=link("/desk/appeal-list") kind=ButtonKind::Secondary>{t("appeal-list-way")}</LinkButton> }
        });
        view! {
            <h1>{t("cases-title")}</h1>
            <p class="lead">{t("cases-lead")}</p>
            <p class="cluster">{open} {keep}</p>
            {form(&filter)}
            {results(found, filter)}
        }
    }))
}

fn form(filter: &Filter) -> impl IntoView + use<> {
    let stages = Stage::ALL.iter().map(|s| (s.to_string(), words::stage(*s)));
    let stages = std::iter::once((String::new(), t("list-any"))).chain(stages).collect();
    view! {
        <form method="get" action=link("/desk/cases") class="filters" role="search">
            <Select name="stage" label=t("cases-stage") options=stages selected=filter.stage.clone()/>
            <Checkbox name="mine" label=t("cases-mine") checked=!filter.mine.is_empty()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

fn results(found: Paged<Line>, filter: Filter) -> AnyView {
    if found.rows.is_empty() {
        return view! { <Empty title=t("cases-empty-title")>{t("cases-empty")}</Empty> }.into_any();
    }
    let (page, pages) = (found.page, found.pages());
    view! {
        {table(&found.rows, ta("cases-counted", &[("count", found.total.into())]))}
        <Pager page=page pages=pages href=move |n| filter.url(n)/>
    }
    .into_any()
}

/// Cases, one a row.
pub fn table(lines: &[Line], caption: String) -> AnyView {
    let rows: Vec<_> = lines
        .iter()
        .map(|line| {
            let case = &line.case;
            let awaits = case.awaits.map(words::capacity);
            let due = case.due_on.map(|day| lang().date(day));
            let name = line.respondent.name.clone();
            view! {
                <tr>
                    <th scope="row"><a href=link(&format!("/cases/{}", case.id))><bdi>{name}</bdi></a></th>
                    <td>{words::state(case.stage, case.ending)}</td>
                    <td>{awaits}</td>
                    <td>{due}</td>
                    <td>{said(&line.pact.title)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["case-fact-respondent", "cases-stage", "cases-awaits", "cases-due", "case-fact-pact"].map(t).to_vec();
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}
