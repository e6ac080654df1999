//! `/desk/members`: the pacts into which the reader's associations bring their members.

use crate::invitations::model::Answer;
use crate::invitations::server::access::{Place, places, vouching};
use crate::invitations::server::queries::counts;
use crate::pacts::server::pages::words::said;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, Empty};
use axum::extract::State;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The list of places.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let mut rows = Vec::new();
    for place in places(db, actor.person).await? {
        let counts = counts(db, &place).await?;
        rows.push((place, counts));
    }
    let vouching = vouching(db, actor.person).await?;
    Ok(Page::new(&viewer, viewer.lang.t("members-desk-title"), move || {
        view! {
            <h1>{t("members-desk-title")}</h1>
            <p class="lead">{t("members-desk-lead")}</p>
            {mandates(vouching)}
            {table(rows)}
        }
    }))
}

/// Where the secretariat vouches for those whom no association brought in.
fn mandates(places: Vec<Place>) -> Option<AnyView> {
    (!places.is_empty()).then(|| {
        let line = |place: Place| {
            let href = link(&format!("{}/mandates", place.path()));
            view! { <li><a href=href>{said(&place.pact.title)}</a></li> }
        };
        let lines: Vec<_> = places.into_iter().map(line).collect();
        view! {
            <h2>{t("members-desk-mandates")}</h2>
            <p>{t("members-desk-mandates-what")}</p>
            <ul>{lines}</ul>
        }
        .into_any()
    })
}

fn table(rows: Vec<(Place, BTreeMap<Answer, u64>)>) -> AnyView {
    if rows.is_empty() {
        return view! { <Empty title=t("members-desk-none-title")>{t("members-desk-none")}</Empty> }.into_any();
    }
    let answers = Answer::ALL.iter().map(|answer| t(&format!("invitation-answer-{answer}")));
    let head = [t("members-pact"), t("members-association")].into_iter().chain(answers).collect();
    let rows: Vec<_> = rows.into_iter().map(row).collect();
    view! { <DataTable caption=t("members-desk-caption") head=head numeric=vec![2, 3, 4, 5, 6, 7]>{rows}</DataTable> }.into_any()
}

fn row((place, counts): (Place, BTreeMap<Answer, u64>)) -> impl IntoView {
    let cells: Vec<_> = Answer::ALL
        .iter()
        .map(|answer| view! { <td>{lang().number(counts.get(answer).copied().unwrap_or_default())}</td> })
        .collect();
    view! {
        <tr>
            <th scope="row"><a href=link(&place.path())>{said(&place.pact.title)}</a></th>
            <td><bdi>{place.association.name}</bdi></td>
            {cells}
        </tr>
    }
}
