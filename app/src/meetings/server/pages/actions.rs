//! `/meetings/actions`: what was decided and is still to be done, the longest late first.

use super::words::decision_state;
use crate::commitments::server::pages::words::late;
use crate::kernel::paging::Paged;
use crate::meetings::model::DecisionState;
use crate::meetings::server::actions::{Action, action_page};
use crate::pacts::server::lists::choices;
use crate::pacts::server::pages::words::{organisation, said};
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Pager, Select};
use axum::extract::{Query, State};
use leptos::prelude::*;
use serde::Deserialize;
use time::OffsetDateTime;

/// What the reader asked to see, as the URL has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pact: String,
    state: String,
    page: String,
}

/// The page.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let (db, now) = (ctx.db.read(), ctx.clock.now());
    let pact = if filter.pact.is_empty() { Some(None) } else { pact_by_slug(db, &filter.pact).await?.map(|p| Some(p.id)) };
    let found = match pact {
        Some(pact) => action_page(db, pact, filter.state.parse().ok(), page_number(&filter.page)).await?,
        None => Paged { rows: Vec::new(), page: 1, total: 0, per_page: PER_PAGE },
    };
    let pacts = choices(db, viewer.lang, &filter.pact).await?;
    let head = Head { description: Some(viewer.lang.t("actions-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("actions-title"), head, move || {
        let table = if found.rows.is_empty() {
            view! { <Empty title=t("actions-none-title")><p>{t("actions-none")}</p></Empty> }.into_any()
        } else {
            table(&found.rows, now, ta("actions-counted", &[("count", found.total.into())]))
        };
        let any = |key: &str, rest: Vec<(String, String)>| [vec![(String::new(), t(key))], rest].concat();
        let states = DecisionState::ALL.iter().filter(|s| **s != DecisionState::Standing);
        let states = states.map(|s| (s.to_string(), t(&format!("decision-state-{s}")))).collect();
        let (page, pages, chosen) = (found.page, found.pages(), filter.clone());
        let url = move |n| list_url("/meetings/actions", &[("pact", filter.pact.as_str()), ("state", filter.state.as_str())], n);
        view! {
            <p class="flush"><a href=link("/meetings")>{t("meetings-title")}</a></p>
            <h1>{t("actions-title")}</h1>
            <p class="lead">{t("actions-lead")}</p>
            <form method="get" action=link("/meetings/actions") class="filters" role="search">
                <Select name="pact" label=t("meeting-pact") options=any("list-any", pacts) selected=chosen.pact/>
                <Select name="state" label=t("decision-state") options=any("actions-awaited", states) selected=chosen.state/>
                <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
            </form>
            {table}
            <Pager page=page pages=pages href=url/>
        }
    }))
}

/// Action points in a table.
pub(super) fn table(actions: &[Action], now: OffsetDateTime, caption: String) -> AnyView {
    let rows: Vec<_> = actions
        .iter()
        .map(|a| {
            let to = link(&format!("/meetings/{}#decision{}", a.meeting_id, a.number));
            view! {
                <tr>
                    <th scope="row"><a href=to>{said(&a.text)}</a></th>
                    <td>{organisation(&a.owner, &a.owner_name)}</td>
                    <td><a href=link(&format!("/pacts/{}/meetings", a.pact))>{said(&a.pact_title)}</a></td>
                    <td>{a.due_on.map(|day| lang().date(day))}</td>
                    <td>{decision_state(a.state)} " " {late(a.days_late(now))}</td>
                </tr>
            }
        })
        .collect();
    let head = ["decision-what", "decision-owner", "meeting-pact", "decision-due", "decision-state"].map(t).to_vec();
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}
