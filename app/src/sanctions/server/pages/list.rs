//! `/desk/appeal-list`: from whom those are drawn who hear appeals. Somebody is on it once Customs and an association agree.

use super::Typed;
use crate::identity::server::entity::person;
use crate::kernel::error::FieldErrors;
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::words::said as in_words;
use crate::pacts::server::queries::{pact_by_slug, public_pacts};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::sanctions::model::Capacity;
use crate::sanctions::server::access::capacities;
use crate::sanctions::server::entity::listed;
use crate::sanctions::server::list::{all, propose, strike};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, ErrorSummary, Field, LinkButton};
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// Of which pact.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pact: String,
}

/// The pact, if the reader stands on one of its two sides; and on which.
async fn mine(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<(pact::Model, bool, bool), Refusal> {
    let (db, actor) = (ctx.db.read(), viewer.signed_in()?);
    let pact = pact_by_slug(db, slug).await?.ok_or(Refusal::NotFound)?;
    let sides = capacities(db, pact.id, actor.person).await?;
    let (customs, associations) = (sides.contains(&Capacity::Customs), sides.contains(&Capacity::Associations));
    if customs || associations { Ok((pact, customs, associations)) } else { Err(Refusal::NotFound) }
}

/// The list of a pact; first the choice of the pact, where there are several.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Query(asked): Query<Asked>) -> Result<Page, Refusal> {
    if !asked.pact.is_empty() {
        return page(&viewer, &ctx, &asked.pact, Typed::default(), FieldErrors::default()).await;
    }
    let mut pacts = vec![];
    for pact in public_pacts(ctx.db.read()).await? {
        if mine(&viewer, &ctx, pact.slug.as_str()).await.is_ok() {
            pacts.push(pact);
        }
    }
    match pacts.as_slice() {
        [] => Err(Refusal::NotFound),
        [only] => page(&viewer, &ctx, only.slug.as_str(), Typed::default(), FieldErrors::default()).await,
        _ => Ok(choose(&viewer, pacts)),
    }
}

fn choose(viewer: &Viewer, pacts: Vec<pact::Model>) -> Page {
    Page::new(viewer, viewer.lang.t("appeal-list-title"), move || {
        let ways: Vec<_> = pacts
            .into_iter()
            .map(|pact| {
                let to = link(&format!("/desk/appeal-list?pact={}", pact.slug));
                view! { <li><LinkButton href=to kind=ButtonKind::Secondary>{in_words(&pact.title)}</LinkButton></li> }
            })
            .collect();
        view! { <h1>{t("appeal-list-title")}</h1> <p>{t("case-new-which")}</p> <ul class="case-acts">{ways}</ul> }
    })
}

/// Proposes or agrees, or takes the agreement back.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Form(typed): Form<Typed>) -> Result<Response, Refusal> {
    let (actor, slug) = (viewer.signed_in()?, typed.get("pact").to_owned());
    mine(&viewer, &ctx, &slug).await?;
    if let Ok(person) = typed.get("strike").parse() {
        strike(&ctx, actor, &slug, person).await?;
    } else {
        let mut errors = FieldErrors::default();
        let (email, name) = (typed.get("email").parse().ok(), typed.get("name").parse().ok());
        if email.is_none() {
            errors.add("email", "case-no-email");
        }
        if name.is_none() {
            errors.add("name", "case-no-name");
        }
        let (Some(email), Some(name)) = (email, name) else {
            return Ok(page(&viewer, &ctx, &slug, typed, errors).await?.into_response());
        };
        propose(&ctx, actor, &slug, &email, &name).await?;
    }
    Ok(Redirect::to(&viewer.href(&format!("/desk/appeal-list?pact={slug}"))).into_response())
}

async fn page(viewer: &Viewer, ctx: &Ctx, slug: &str, typed: Typed, errors: FieldErrors) -> Result<Page, Refusal> {
    let (pact, customs, associations) = mine(viewer, ctx, slug).await?;
    let listed = all(ctx.db.read(), pact.id).await?;
    let listed: Vec<_> = listed.into_iter().filter(|(row, _)| row.customs || row.associations).collect();
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Ok(Page::with_head(viewer, viewer.lang.t("appeal-list-title"), head, move || {
        let slug = pact.slug.to_string();
        let agreed = |row: &listed::Model| (!customs || row.customs) && (!associations || row.associations);
        let rows: Vec<_> = listed.iter().map(|(row, person)| line(row, person, &slug, agreed(row))).collect();
        let head = ["case-fact-person", "appeal-list-customs", "appeal-list-associations", "desk-act"].map(t).to_vec();
        let caption = ta("appeal-list-counted", &[("count", rows.len().into())]);
        let table = if rows.is_empty() {
            view! { <Empty title=t("appeal-list-empty-title")>{t("appeal-list-empty")}</Empty> }.into_any()
        } else {
            view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
        };
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link("/desk/cases")>{t("case-back-all")}</a></p>
            <h1>{t("appeal-list-title")}</h1>
            <p class="note">{in_words(&pact.title)}</p>
            <p class="lead">{t("appeal-list-lead")}</p>
            {table}
            <h2>{t("appeal-list-propose")}</h2>
            <form method="post" novalidate action=link("/desk/appeal-list")>
                <input type="hidden" name="pact" value=slug/>
                <Field name="email" kind="email" label=t("case-seat-email") hint=t("case-seat-email-hint")
                    value=typed.get("email") error=errors.of("email").map(t)/>
                <Field name="name" label=t("case-seat-name") hint=t("case-seat-name-hint") value=typed.get("name")
                    error=errors.of("name").map(t)/>
                <Button kind=ButtonKind::Primary>{t("appeal-list-propose-now")}</Button>
            </form>
        }
    }))
}

fn line(row: &listed::Model, person: &person::Model, slug: &str, agreed: bool) -> AnyView {
    let said = |yes| t(if yes { "appeal-list-agrees" } else { "appeal-list-not-yet" });
    let (name, id) = (person.name.clone(), person.id);
    let button = if agreed {
        let named = ta("appeal-list-strike-named", &[("name", name.clone().into())]);
        view! {
            <input type="hidden" name="strike" value=id.to_string()/>
            <Button kind=ButtonKind::Danger>{named}</Button>
        }
        .into_any()
    } else {
        let named = ta("appeal-list-agree-named", &[("name", name.clone().into())]);
        view! {
            <input type="hidden" name="email" value=person.email.to_string()/>
            <input type="hidden" name="name" value=name.clone()/>
            <Button kind=ButtonKind::Secondary>{named}</Button>
        }
        .into_any()
    };
    let (customs, associations, slug) = (said(row.customs), said(row.associations), slug.to_owned());
    view! {
        <tr>
            <th scope="row"><bdi>{name}</bdi></th>
            <td>{customs}</td>
            <td>{associations}</td>
            <td>
                <form method="post" novalidate action=link("/desk/appeal-list")>
                    <input type="hidden" name="pact" value=slug/>
                    {button}
                </form>
            </td>
        </tr>
    }
    .into_any()
}
