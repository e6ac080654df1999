//! `/consultations`: the rounds in which organisations say what they think of a text, the newest first.

use super::words::given_up;
use crate::drafting::consultation::{over_on, takes_comments};
use crate::drafting::server::entity::consultation;
use crate::drafting::server::queries;
use crate::kernel::paging::Paged;
use crate::organisations::server::entity::organisation as organisations;
use crate::pacts::server::pages::words::{organisation, said};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{list_url, page_number};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, Empty, Pager, Tag, Tone};
use axum::extract::{Query, State};
use leptos::prelude::*;
use serde::Deserialize;
use time::Date;

/// Which page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
}

/// The page.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(asked): Query<Asked>) -> Result<Page, Refusal> {
    let (paged, today) = (queries::page(ctx.db.read(), page_number(&asked.page)).await?, ctx.clock.today());
    let head = Head { description: Some(viewer.lang.t("consultations-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("consultations-title"), head, move || {
        view! {
            <h1>{t("consultations-title")}</h1>
            <p class="lead">{t("consultations-lead")}</p>
            {table(&paged, today)}
            <Pager page=paged.page pages=paged.pages() href=|n| list_url("/consultations", &[], n)/>
        }
    }))
}

/// Whether a round is open, or its draft was given up after it, in a word.
pub fn state(round: &consultation::Model, today: Date) -> AnyView {
    if round.given_up_at.is_some() {
        given_up()
    } else if takes_comments(round.closes_on, round.closed_at.is_some(), today) {
        view! { <Tag tone=Tone::Soon>{t("consultation-open")}</Tag> }.into_any()
    } else {
        view! { <Tag>{t("consultation-closed")}</Tag> }.into_any()
    }
}

fn table(paged: &Paged<(consultation::Model, organisations::Model, u64)>, today: Date) -> AnyView {
    if paged.rows.is_empty() {
        return view! { <Empty title=t("consultations-none-title")><p>{t("consultations-none")}</p></Empty> }.into_any();
    }
    let rows: Vec<_> = paged
        .rows
        .iter()
        .map(|(round, of, comments)| {
            let to = link(&format!("/consultations/{}/{}", round.slug, round.number));
            view! {
                <tr>
                    <th scope="row"><a href=to>{said(&round.title)}</a></th>
                    <td>{lang().number(round.number)}</td>
                    <td>{organisation(&of.slug, &of.name)}</td>
                    <td>{state(round, today)}</td>
                    <td>{lang().date(over_on(round.closes_on, round.closed_at))}</td>
                    <td>{lang().number(*comments)}</td>
                </tr>
            }
        })
        .collect();
    let head = [
        "pacts-name",
        "consultation-number",
        "draft-organisation",
        "pacts-state",
        "consultation-last-day",
        "consultation-comments",
    ];
    let caption = ta("consultations-counted", &[("count", paged.total.into())]);
    view! { <DataTable caption=caption head=head.map(t).to_vec() numeric=vec![1, 5]>{rows}</DataTable> }.into_any()
}
