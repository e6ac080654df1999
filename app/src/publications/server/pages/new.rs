//! `/{lang}/desk/updates/new`: who publishes, what it tells and for whom; then the writing begins.

use super::words::{audience, kind};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t};
use crate::publications::model::{Audience, Draft, UpdateKind};
use crate::publications::server::access::{Desk, desks};
use crate::publications::server::write::{New, begin};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, Radios, Select};
use axum::extract::{Form, Query, State};
use axum::response::Redirect;
use leptos::prelude::*;
use sea_orm::ConnectionTrait;

/// The organisations for which this person writes.
pub async fn writing(db: &impl ConnectionTrait, viewer: &Viewer) -> Result<Vec<Desk>, Refusal> {
    let mut desks = desks(db, viewer.signed_in()?.person).await?;
    desks.retain(|d| d.hand.writes);
    if desks.is_empty() { Err(Refusal::NotFound) } else { Ok(desks) }
}

/// The organisation among several, or the only one, unseen.
pub fn publisher(desks: &[Desk], chosen: &str) -> AnyView {
    if let [only] = desks {
        return view! { <input type="hidden" name="organisation" value=only.organisation.slug.to_string()/> }.into_any();
    }
    let options = desks.iter().map(|d| (d.organisation.slug.to_string(), d.organisation.name.clone())).collect();
    view! { <Select name="organisation" label=t("update-by") options=options selected=chosen.to_owned()/> }.into_any()
}

/// The one of this name among them.
pub fn chosen<'a>(desks: &'a [Desk], slug: &str) -> Result<&'a Desk, Refusal> {
    desks.iter().find(|d| d.organisation.slug.as_str() == slug).ok_or(Refusal::NotFound)
}

/// The form; `about` in its address names a record that the update is about.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Query(typed): Query<Typed>) -> Result<Page, Refusal> {
    let desks = writing(ctx.db.read(), &viewer).await?;
    Ok(Page::with_head(&viewer, viewer.lang.t("update-new"), Head::quiet(false), move || {
        let publisher = publisher(&desks, typed.get("organisation"));
        view! {
            <p class="flush"><a href=link("/desk/updates")>{t("update-desk-back")}</a></p>
            <h1>{t("update-new")}</h1>
            <form method="post" novalidate action=link("/desk/updates/new")>
                <input type="hidden" name="about" value=typed.get("about").to_owned()/>
                {publisher}
                {kinds(UpdateKind::Progress)}
                {audiences(Audience::Public)}
                <Button>{t("update-begin")}</Button>
            </form>
        }
    }))
}

/// What it tells.
pub fn kinds(selected: UpdateKind) -> AnyView {
    let options = UpdateKind::ALL.iter().map(|k| (k.to_string(), kind(*k))).collect();
    view! { <Select name="kind" label=t("update-kind") options=options selected=selected.to_string()/> }.into_any()
}

/// For whom it is.
pub fn audiences(selected: Audience) -> AnyView {
    let options = Audience::ALL.iter().map(|a| (a.to_string(), audience(*a))).collect();
    view! {
        <Radios name="audience" label=t("update-audience") hint=t("update-audience-hint") options=options selected=selected.to_string()/>
    }
    .into_any()
}

/// Begins it.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Form(typed): Form<Typed>) -> Result<Redirect, Refusal> {
    let desks = writing(ctx.db.read(), &viewer).await?;
    let new = New {
        organisation: chosen(&desks, typed.get("organisation"))?.organisation.id,
        kind: typed.get("kind").parse().map_err(|_| Refusal::BadRequest)?,
        audience: typed.get("audience").parse().map_err(|_| Refusal::BadRequest)?,
        draft: Draft { about: typed.get("about").to_owned(), ..Draft::default() },
    };
    let id = begin(&ctx, viewer.signed_in()?, new).await?;
    Ok(Redirect::to(&viewer.href(&format!("/desk/updates/{id}/edit"))))
}
