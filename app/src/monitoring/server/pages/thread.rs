//! `/obligations/{id}/thread`: what the monitor and a signatory write to each other about a report. Nobody else finds it.

use super::{Typed, obligation_id};
use crate::commitments::model::ObligationState;
use crate::commitments::server::pages::record::{Owed, facts, owed};
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::ObligationId;
use crate::monitoring::model::Side;
use crate::monitoring::server::entity::message;
use crate::monitoring::server::queries::thread;
use crate::monitoring::server::thread::{Words, side, write};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Empty, ErrorSummary, Foreign, LinkButton, Notice, SummaryList, TextArea};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _};
use std::collections::HashMap;
use time::OffsetDateTime;

/// A message with the name of who wrote it.
pub struct Message {
    message: message::Model,
    by: String,
}

/// Reads a thread, the oldest message first.
pub async fn read(db: &impl ConnectionTrait, id: ObligationId) -> Result<Vec<Message>, DbErr> {
    let all = thread(db, id).await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(all.iter().map(|m| m.person_id))).all(db).await?;
    let names: HashMap<_, _> = people.into_iter().map(|p| (p.id, p.name)).collect();
    let named = |message: message::Model| Message { by: names.get(&message.person_id).cloned().unwrap_or_default(), message };
    Ok(all.into_iter().map(named).collect())
}

/// The messages, one under another.
pub fn messages(all: &[Message]) -> AnyView {
    let all: Vec<_> = all
        .iter()
        .map(|Message { message: m, by }| {
            let body = m.body.clone();
            let body = if m.lang == lang() {
                body.into_any()
            } else {
                view! { <Foreign lang=m.lang.as_str()>{body}</Foreign> }.into_any()
            };
            view! {
                <li class=format!("message message-{}", m.side)>
                    <p class="note">
                        {t(&format!("thread-side-{}", m.side))} " · " <bdi>{by.clone()}</bdi> " · " {lang().moment(m.sent_at)}
                    </p>
                    <p class="as-typed">{body}</p>
                </li>
            }
        })
        .collect();
    view! { <ol class="messages">{all}</ol> }.into_any()
}

struct Desk {
    actor: Actor,
    owed: Owed,
    side: Side,
    thread: Vec<Message>,
    now: OffsetDateTime,
}

async fn desk(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Desk, Refusal> {
    let actor = viewer.signed_in()?.clone();
    let db = ctx.db.read();
    let owed = owed(db, obligation_id(id)?).await?.ok_or(Refusal::NotFound)?;
    let side = side(ctx, db, &actor, &owed.obligation).await?.ok_or(Refusal::NotFound)?;
    let thread = read(db, owed.obligation.id).await?;
    Ok(Desk { actor, owed, side, thread, now: ctx.clock.now() })
}

/// The thread.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let desk = desk(&viewer, &ctx, &id).await?;
    Ok(page(&viewer, desk, Typed::default(), FieldErrors::default()))
}

/// Writes on it.
pub async fn add(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let desk = desk(&viewer, &ctx, &id).await?;
    match Words::read("body", typed.get("body"), viewer.lang) {
        Err(errors) => Ok(page(&viewer, desk, typed, errors).into_response()),
        Ok(words) => {
            write(&ctx, &desk.actor, desk.owed.obligation.id, words).await?;
            Ok(Redirect::to(&viewer.href(&format!("/obligations/{id}/thread#messages"))).into_response())
        }
    }
}

fn page(viewer: &Viewer, desk: Desk, typed: Typed, errors: FieldErrors) -> Page {
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Page::with_head(viewer, viewer.lang.t("thread-title"), head, move || {
        let o = &desk.owed.obligation;
        let here = format!("/obligations/{}", o.id);
        let back = if desk.side == Side::Monitor { format!("{here}/review") } else { here.clone() };
        let open = !desk.thread.is_empty() && matches!(o.state, ObligationState::Reported | ObligationState::Returned);
        let thread = if desk.thread.is_empty() {
            view! { <Empty title=t("thread-empty-title")>{t("thread-empty")}</Empty> }.into_any()
        } else {
            messages(&desk.thread)
        };
        let form = open.then(|| {
            view! {
                <form method="post" novalidate action=link(&format!("{here}/thread"))>
                    <TextArea name="body" label=t("thread-body") hint=t("thread-body-hint") value=typed.get("body") rows=6
                        error=errors.of("body").map(t)/>
                    <Button kind=ButtonKind::Primary>{t("thread-send")}</Button>
                </form>
            }
        });
        let closed = (!open && !desk.thread.is_empty()).then(|| view! { <Notice>{t("thread-closed")}</Notice> });
        let correct = (open && desk.side == Side::Party).then(|| {
            view! {
                <p>
                    <LinkButton href=link(&format!("{here}/report")) kind=ButtonKind::Secondary>{t("thread-correct")}</LinkButton>
                </p>
            }
        });
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&back)>{t("report-back")}</a></p>
            <h1>{t("thread-title")}</h1>
            <p class="lead">{t("thread-lead")}</p>
            <SummaryList>{facts(&desk.owed, desk.now)}</SummaryList>
            <section id="messages">
                <h2>{t("thread-messages")}</h2>
                {thread}
                {closed}
                {form}
                {correct}
            </section>
        }
    })
}
