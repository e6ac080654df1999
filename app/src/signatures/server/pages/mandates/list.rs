//! `/desk/mandates`: under which mandates the reader acts today, and what they handed on of them.

use super::{covered, covers, holds};
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::words::organisation as organisation_link;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::signatures::server::delegate::{HandedOn, Held, basis, handed_on, held};
use crate::signatures::server::entity::mandate;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, Empty, Tag, Tone};
use axum::extract::State;
use leptos::prelude::*;
use std::collections::HashMap;
use time::Date;

/// The list.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let (actor, db, today) = (viewer.signed_in()?, ctx.db.read(), ctx.clock.today());
    let mine = held(db, actor.person, today).await?;
    let handed_on = handed_on(db, mine.iter().map(|(m, _)| m.id).collect()).await?;
    let all: Vec<&mandate::Model> = mine.iter().map(|(m, _)| m).chain(handed_on.iter().map(|(m, _)| m)).collect();
    let pacts = covered(db, &all).await?;
    Ok(Page::new(&viewer, viewer.lang.t("delegate-mine-title"), move || {
        let own = if mine.is_empty() {
            view! { <Empty title=t("delegate-mine-none-title")>{t("delegate-mine-none")}</Empty> }.into_any()
        } else {
            own(&mine, &pacts, today)
        };
        let others = (!handed_on.is_empty()).then(|| others(&handed_on, &mine, &pacts, today));
        view! {
            <p class="flush"><a href=link("/desk")>{t("desk-title")}</a></p>
            <h1>{t("delegate-mine-title")}</h1>
            <p class="lead">{t("delegate-mine-lead")}</p>
            {own}
            {others}
        }
    }))
}

fn own(mine: &[Held], pacts: &HashMap<String, pact::Model>, today: Date) -> AnyView {
    let head = ["members-organisation", "delegate-covers", "mandates-document", "mandates-term", "desk-act"].map(t).to_vec();
    let rows: Vec<_> = mine
        .iter()
        .map(|(m, o)| {
            let act = if basis(m).may_be_handed_on(today).is_ok() {
                view! { <a href=link(&format!("/desk/mandates/{}/hand-on", m.id))>{t("delegate-hand-on")}</a> }.into_any()
            } else {
                view! { <span class="note">{t("delegate-not-further")}</span> }.into_any()
            };
            view! {
                <tr>
                    <th scope="row">{organisation_link(&o.slug, &o.name)} <br/> <bdi class="note">{m.title.clone()}</bdi></th>
                    <td>{covers(m, pacts)}</td>
                    <td><bdi>{m.document.clone()}</bdi></td>
                    <td>{holds(m.valid_from, m.valid_until)}</td>
                    <td>{act}</td>
                </tr>
            }
        })
        .collect();
    let caption = ta("mandates-counted", &[("count", mine.len().into())]);
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}

fn others(handed_on: &[HandedOn], mine: &[Held], pacts: &HashMap<String, pact::Model>, today: Date) -> AnyView {
    let head = ["mandates-holder", "members-organisation", "delegate-covers", "mandates-term", "mandates-state"].map(t).to_vec();
    let rows: Vec<_> = handed_on
        .iter()
        .map(|(m, person)| {
            let of = mine.iter().find(|(own, _)| Some(own.id) == m.rests_on_id).map(|(_, o)| o.name.clone());
            let name = person.as_ref().map(|p| p.name.clone()).unwrap_or_default();
            let act = m.revoked_at.is_none().then(|| {
                let words = ta("delegate-take-back-named", &[("name", name.as_str().into())]);
                view! { <p><a href=link(&format!("/desk/mandates/{}/take-back", m.id))>{words}</a></p> }
            });
            view! {
                <tr>
                    <th scope="row"><bdi>{name.clone()}</bdi> <br/> <bdi class="note">{m.title.clone()}</bdi></th>
                    <td><bdi>{of}</bdi></td>
                    <td>{covers(m, pacts)}</td>
                    <td>{holds(m.valid_from, m.valid_until)}</td>
                    <td>{state(m, today)} {act}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <section id="handed-on">
            <h2>{t("delegate-handed-on")}</h2>
            <DataTable caption=ta("mandates-counted", &[("count", handed_on.len().into())]) head=head>{rows}</DataTable>
        </section>
    }
    .into_any()
}

fn state(m: &mandate::Model, today: Date) -> AnyView {
    let (tone, key) = match (m.revoked_at, m.valid_until) {
        (Some(_), _) => (Tone::Bad, "mandates-revoked"),
        (None, Some(until)) if until < today => (Tone::Neutral, "mandates-expired"),
        (None, _) => (Tone::Good, "mandates-valid"),
    };
    let proof = m.revoked_seq.or(m.delegated_seq).map(|seq| {
        let words = ta("ui-log-entry", &[("seq", lang().number(seq).into())]);
        view! { <p class="note"><a href=link(&format!("/log/{seq}"))>{words}</a></p> }
    });
    view! { <Tag tone=tone>{t(key)}</Tag> {proof} }.into_any()
}
