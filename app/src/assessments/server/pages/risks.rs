//! The map of risks on the desk, and publishing it.

use super::{heat, secretariat};
use crate::assessments::risk::Risk;
use crate::assessments::server::commands::publish_risks;
use crate::assessments::server::entity::risk;
use crate::assessments::server::queries::{commitment_ids, editions, risks_of};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::{CommitmentId, EditionId};
use crate::organisations::server::entity::organisation;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, Empty, ErrorSummary, LinkButton};
use axum::extract::{Form, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// Whose map to publish, and whether the box was ticked.
#[derive(Deserialize)]
pub struct Publishing {
    organisation: String,
    #[serde(default)]
    confirm: Option<String>,
}

/// The map of one administration.
struct Map {
    organisation: organisation::Model,
    risks: Vec<(Option<risk::Model>, Risk)>,
    commitments: Vec<(String, String, CommitmentId)>,
    editions: Vec<(EditionId, i32)>,
}

/// `/desk/risks`
pub async fn desk(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    page(&viewer, &ctx, FieldErrors::default()).await
}

/// Publishes the map of an administration as it stands.
pub async fn publish(viewer: Viewer, State(ctx): State<Ctx>, Form(form): Form<Publishing>) -> Result<Response, Refusal> {
    let (actor, _) = secretariat(&viewer, &ctx).await?;
    if form.confirm.is_none() {
        return Ok(page(&viewer, &ctx, FieldErrors::one("confirm", "risks-publish-unconfirmed")).await?.into_response());
    }
    let id = publish_risks(&ctx, actor, &form.organisation).await?;
    Ok(Redirect::to(&viewer.href(&format!("/risks/{id}"))).into_response())
}

async fn page(viewer: &Viewer, ctx: &Ctx, errors: FieldErrors) -> Result<Page, Refusal> {
    let (_, own) = secretariat(viewer, ctx).await?;
    let db = ctx.db.read();
    let published = editions(db).await?;
    let mut maps = Vec::new();
    for organisation in own {
        let mut risks: Vec<_> = risks_of(db, organisation.id).await?.into_iter().map(|(row, risk)| (Some(row), risk)).collect();
        risks.sort_by_key(|(_, risk)| std::cmp::Reverse(risk.score()));
        let commitments = commitment_ids(db, &organisation).await?;
        let editions = published.iter().filter(|(_, o)| o.id == organisation.id).map(|(e, _)| (e.id, e.number)).collect();
        maps.push(Map { organisation, risks, commitments, editions });
    }
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Ok(Page::with_head(viewer, viewer.lang.t("risks-desk"), head, move || {
        let maps: Vec<_> = maps.iter().map(|map| shown(map, &errors)).collect();
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("risks-desk")}</h1>
            <p class="lead">{t("risks-desk-lead")}</p>
            {maps}
            <p><a href=link("/desk/assessments")>{t("assess-desk")}</a></p>
        }
    }))
}

fn shown(map: &Map, errors: &FieldErrors) -> AnyView {
    let name = map.organisation.name.clone();
    let add = link(&format!("/desk/risks/new?organisation={}", map.organisation.slug));
    let editions: Vec<_> = map
        .editions
        .iter()
        .map(|(id, number)| {
            let words = ta("risks-edition-no", &[("number", (*number).into())]);
            view! { <li><a href=link(&format!("/risks/{id}"))>{words}</a></li> }
        })
        .collect();
    let body = if map.risks.is_empty() {
        view! { <Empty title=t("risks-desk-none-title")><p>{t("risks-desk-none")}</p></Empty> }.into_any()
    } else {
        let risks: Vec<Risk> = map.risks.iter().map(|(_, risk)| risk.clone()).collect();
        view! {
            {heat::map(&risks)}
            {heat::list(&map.risks, &map.commitments)}
            {publishing(map, errors)}
        }
        .into_any()
    };
    view! {
        <h2><bdi>{name}</bdi></h2>
        <p><LinkButton href=add kind=ButtonKind::Secondary>{t("risks-add")}</LinkButton></p>
        {body}
        <ul>{editions}</ul>
    }
    .into_any()
}

fn publishing(map: &Map, errors: &FieldErrors) -> impl IntoView + use<> {
    view! {
        <h3>{t("risks-publish")}</h3>
        <p>{t("risks-publish-what")}</p>
        <form method="post" novalidate action=link("/desk/risks/publish")>
            <input type="hidden" name="organisation" value=map.organisation.slug.to_string()/>
            <Checkbox name="confirm" label=t("risks-publish-confirm") error=errors.of("confirm").map(t)/>
            <Button>{t("risks-publish-now")}</Button>
        </form>
    }
}
