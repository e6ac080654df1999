//! `/pacts/{slug}/amend`: the secretariat begins an amendment, after a look at what that means.

use crate::drafting::server::amend::{Door, begin, door};
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::words::said as texts;
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::Button;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

async fn open(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<(pact::Model, Door), Refusal> {
    let (db, actor) = (ctx.db.read(), viewer.signed_in()?);
    let pact = public_pact(db, slug).await?.ok_or(Refusal::NotFound)?;
    let door = door(db, actor.person, &pact, ctx.clock.today()).await?.ok_or(Refusal::NotFound)?;
    Ok((pact, door))
}

/// What it means; straight to the draft where there is one.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Response, Refusal> {
    let (pact, door) = open(&viewer, &ctx, &slug).await?;
    match door {
        Door::Draft(id) => Ok(Redirect::to(&viewer.href(&format!("/desk/drafts/{id}"))).into_response()),
        Door::Wait => Err(Refusal::Refused("amendment-refused-on-its-way")),
        Door::Begin => {
            let title = viewer.lang.t("amendment-begin");
            Ok(Page::with_head(&viewer, title, Head::quiet(false), move || body(&pact)).into_response())
        }
    }
}

fn body(pact: &pact::Model) -> AnyView {
    let here = link(&format!("/pacts/{}", pact.slug));
    let means: Vec<_> =
        ["amendment-means-draft", "amendment-means-consultation", "amendment-means-adoption", "amendment-means-force"]
            .map(|key| view! { <li>{t(key)}</li> })
            .into();
    view! {
        <p class="flush"><a href=here.clone()>{texts(&pact.title)}</a></p>
        <h1>{t("amendment-begin")}</h1>
        <ul>{means}</ul>
        <form method="post" novalidate action=format!("{here}/amend")>
            <Button>{t("amendment-begin")}</Button>
        </form>
        <p><a href=here>{t("sign-back-to-pact")}</a></p>
    }
    .into_any()
}

/// Begins it.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Redirect, Refusal> {
    let id = begin(&ctx, viewer.signed_in()?, &slug).await?;
    Ok(Redirect::to(&viewer.href(&format!("/desk/drafts/{id}"))))
}
