//! The demonstration's doors: sign in as one of its cast, read every mail. They exist only while the site runs as a demonstration.

use super::browser::Browser;
use super::entity::person;
use super::pages::welcome;
use super::sessions::{Entry, enter};
use crate::identity::model::Way;
use crate::kernel::ids::PersonId;
use crate::organisations::server::entity::{membership, organisation};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t};
use crate::platform::mail;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Empty};
use axum::extract::{Form, State};
use axum::response::Response;
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use serde::Deserialize;
use std::collections::BTreeMap;

fn only_in_demo(ctx: &Ctx) -> Result<(), Refusal> {
    if ctx.config.demo { Ok(()) } else { Err(Refusal::NotFound) }
}

/// One of the cast: who, and in which organisations in which roles.
struct Player {
    person: person::Model,
    parts: Vec<(organisation::Model, membership::Model)>,
}

async fn players(ctx: &Ctx) -> Result<Vec<Player>, DbErr> {
    let db = ctx.db.read();
    let rows = membership::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(organisation::COLUMN.is_demo.eq(true))
        .order_by_asc(membership::COLUMN.since)
        .limit(500)
        .all(db)
        .await?;
    let mut parts: BTreeMap<PersonId, Vec<_>> = BTreeMap::new();
    for (membership, organisation) in rows {
        parts.entry(membership.person_id).or_default().extend(organisation.map(|o| (o, membership)));
    }
    let people = person::Entity::find().filter(person::COLUMN.id.is_in(parts.keys().copied())).order_by_asc(person::COLUMN.name);
    let people = people.all(db).await?;
    Ok(people.into_iter().map(|person| Player { parts: parts.remove(&person.id).unwrap_or_default(), person }).collect())
}

/// The cast, each with a button to sign in as them.
pub async fn cast(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    only_in_demo(&ctx)?;
    let players = players(&ctx).await?;
    Ok(Page::new(&viewer, viewer.lang.t("cast-title"), move || {
        let rows: Vec<_> = players.into_iter().map(row).collect();
        let empty = rows.is_empty().then(|| view! { <Empty title=t("cast-empty-title")>{t("cast-empty")}</Empty> });
        view! {
            <h1>{t("cast-title")}</h1>
            <p>{t("cast-what")}</p>
            {empty}
            <ul class="cast">{rows}</ul>
            <p><a href="/demo/mail">{t("cast-mail")}</a></p>
        }
    }))
}

fn row(player: Player) -> impl IntoView {
    let parts: Vec<_> = player
        .parts
        .into_iter()
        .map(|(o, m)| view! { <li>{t(&format!("member-role-{}", m.role))} ", " <a href=link(&format!("/organisations/{}", o.slug))>{o.name}</a></li> })
        .collect();
    let name = player.person.name.clone();
    view! {
        <li>
            <form method="post" novalidate action=link("/demo/cast")>
                <input type="hidden" name="person" value=player.person.id.to_string()/>
                <Button kind=ButtonKind::Secondary>{name}</Button>
            </form>
            <ul>{parts}</ul>
        </li>
    }
}

/// Whom to sign in as.
#[derive(Deserialize)]
pub struct As {
    person: String,
}

/// Signs in as one of the cast, and as nobody else.
pub async fn sign_in_as(
    viewer: Viewer,
    browser: Browser,
    State(ctx): State<Ctx>,
    Form(form): Form<As>,
) -> Result<Response, Refusal> {
    only_in_demo(&ctx)?;
    let id: PersonId = form.person.parse().map_err(|_| Refusal::NotFound)?;
    let player = players(&ctx).await?.into_iter().find(|p| p.person.id == id).ok_or(Refusal::NotFound)?;
    let entry = Entry { way: Way::Demo, provider: None, browser };
    let session = enter(&ctx, ctx.db.write(), player.person.id, entry).await?;
    Ok(welcome(&session, &viewer.href("/account")))
}

/// The newest mails, as they were sent.
pub async fn mails(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    only_in_demo(&ctx)?;
    let mails = mail::newest(&ctx, 50).await?;
    Ok(Page::new(&viewer, viewer.lang.t("demo-mail-title"), move || {
        let empty = mails.is_empty().then(|| view! { <Empty title=t("demo-mail-empty-title")>{t("demo-mail-empty")}</Empty> });
        let rows: Vec<_> = mails
            .into_iter()
            .map(|m| {
                view! {
                    <article class="mail">
                        <h2 lang=m.lang.as_str() dir=m.lang.dir()>{m.subject}</h2>
                        <p class="note"><bdi>{m.recipient.to_string()}</bdi> " · " {lang().moment(m.created_at)}</p>
                        <div class="mail-body" lang=m.lang.as_str() dir=m.lang.dir()>{linked(&m.body, ctx.config.url("").as_str())}</div>
                    </article>
                }
            })
            .collect();
        view! {
            <h1>{t("demo-mail-title")}</h1>
            <p>{t("demo-mail-what")}</p>
            {empty}
            {rows}
        }
    })
    .for_the_reader_alone())
}

/// Paragraphs of a mail; a line that is a URL of this portal is a link.
fn linked(body: &str, base: &str) -> Vec<AnyView> {
    body.split("\n\n")
        .map(|p| match p.strip_prefix(base) {
            Some(path) => view! { <p><a href=path.to_owned()>{p.to_owned()}</a></p> }.into_any(),
            None => view! { <p>{p.to_owned()}</p> }.into_any(),
        })
        .collect()
}
