//! `/desk/tasks`: what the monitor did, recorded by itself and public at once.

use super::Typed;
use super::monitor::{Asked, Done, table, tasks};
use crate::commitments::server::entity::obligation;
use crate::identity::server::actor::Actor;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::{OrganisationId, PactId};
use crate::kernel::paging::Paged;
use crate::monitoring::model::TaskKind;
use crate::monitoring::server::Error;
use crate::monitoring::server::appoint::{NewTask, record_task};
use crate::monitoring::server::publish::day;
use crate::monitoring::server::queries::monitored;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::{commitment, pact};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::platform::lists::page_number;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, Notice, Radios, Select, TextArea};
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

/// How many reports are offered to be named with a task, the newest.
const OFFERED: u64 = 200;

struct Desk {
    actor: Actor,
    pacts: Vec<pact::Model>,
    /// What was reported: the obligation's identifier, its commitment's code, and whose it is.
    reported: Vec<(String, String, String)>,
    tasks: Paged<Done>,
}

async fn desk(viewer: &Viewer, ctx: &Ctx, page: u64) -> Result<Desk, Refusal> {
    let (actor, db) = (viewer.signed_in()?.clone(), ctx.db.read());
    let scope = monitored(db, actor.person).await?;
    if scope.is_empty() {
        return Err(Refusal::NotFound);
    }
    let pacts = pact::Entity::find().filter(pact::Column::Id.is_in(scope.iter().map(|(pact, _)| *pact)));
    let pacts = pacts.order_by_asc(pact::COLUMN.slug).all(db).await?;
    Ok(Desk { reported: reported(ctx, &scope).await?, tasks: tasks(db, &scope, page).await?, actor, pacts })
}

async fn reported(ctx: &Ctx, scope: &[(PactId, OrganisationId)]) -> Result<Vec<(String, String, String)>, DbErr> {
    let rows = obligation::Entity::find()
        .filter(obligation::Column::PactId.is_in(scope.iter().map(|(pact, _)| *pact)))
        .filter(obligation::COLUMN.reported_at.is_not_null())
        .order_by_desc(obligation::COLUMN.reported_at)
        .limit(OFFERED)
        .find_also_related(commitment::Entity)
        .find_also(obligation::Entity, organisation::Entity);
    let rows = rows.all(ctx.db.read()).await?;
    let named = |(o, c, by): (obligation::Model, Option<commitment::Model>, Option<organisation::Model>)| {
        Some((o.id.to_string(), format!("{}/{}", c?.code, o.number), by?.name))
    };
    Ok(rows.into_iter().filter_map(named).collect())
}

/// The form, and what was done so far.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Query(asked): Query<Asked>) -> Result<Page, Refusal> {
    let desk = desk(&viewer, &ctx, page_number(&asked.page)).await?;
    let typed = Typed::default().with("done_on", ctx.clock.today());
    Ok(page(&viewer, desk, typed, FieldErrors::default()))
}

/// Records a task.
pub async fn add(viewer: Viewer, State(ctx): State<Ctx>, Form(typed): Form<Typed>) -> Result<Response, Refusal> {
    let desk = desk(&viewer, &ctx, 1).await?;
    let slug = match (typed.get("pact"), desk.pacts.as_slice()) {
        ("", [only]) => only.slug.to_string(),
        (slug, _) => slug.to_owned(),
    };
    let done = match read(&viewer, &typed) {
        Ok(new) => record_task(&ctx, &desk.actor, &slug, new).await,
        Err(errors) => Err(Error::Incomplete(errors)),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&viewer.href("/desk/tasks#done")).into_response()),
        Err(Error::Incomplete(errors)) => Ok(page(&viewer, desk, typed, errors).into_response()),
        Err(error) => Err(error.into()),
    }
}

fn read(viewer: &Viewer, typed: &Typed) -> Result<NewTask, FieldErrors> {
    let mut errors = FieldErrors::default();
    let kind = typed.get("kind").parse::<TaskKind>().map_err(|_| errors.add("kind", "tasks-no-kind"));
    let done_on = day(typed.get("done_on")).ok_or_else(|| errors.add("done_on", "monitor-no-day"));
    let what = Some(typed.get("what").trim()).filter(|text| !text.is_empty());
    let what = what.ok_or_else(|| errors.add("what", "error-text-empty"));
    let obligation = match typed.get("obligation") {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| errors.add("obligation", "tasks-no-obligation")),
    };
    match (kind, done_on, what, obligation) {
        (Ok(kind), Ok(done_on), Ok(what), Ok(obligation)) => {
            let what = Texts([(viewer.lang.to_string(), what.to_owned())].into());
            Ok(NewTask { kind, done_on, what, obligation })
        }
        _ => Err(errors),
    }
}

fn page(viewer: &Viewer, desk: Desk, typed: Typed, errors: FieldErrors) -> Page {
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Page::with_head(viewer, viewer.lang.t("tasks-form-title"), head, move || {
        let pacts: Vec<_> = desk.pacts.iter().map(|p| (p.slug.to_string(), p.title.pick(lang()).0.to_owned())).collect();
        let pact = (pacts.len() > 1).then(|| {
            view! { <Select name="pact" label=t("obligation-pact") options=pacts selected=typed.get("pact")/> }
        });
        let kinds = TaskKind::ALL.iter().map(|k| (k.to_string(), t(&format!("task-kind-{k}")))).collect();
        let named = |(id, code, by): &(String, String, String)| {
            (id.clone(), ta("task-on-report", &[("code", code.clone().into()), ("organisation", by.clone().into())]))
        };
        let none = (String::new(), t("task-on-none"));
        let reported = std::iter::once(none).chain(desk.reported.iter().map(named)).collect();
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link("/desk/review")>{t("review-back")}</a></p>
            <h1>{t("tasks-form-title")}</h1>
            <p>{t("tasks-lead")}</p>
            <form method="post" novalidate action=link("/desk/tasks")>
                {pact}
                <Radios name="kind" label=t("task-kind") options=kinds selected=typed.get("kind") error=errors.of("kind").map(t)/>
                <Field name="done_on" label=t("task-done") kind="date" value=typed.get("done_on") error=errors.of("done_on").map(t)/>
                <TextArea name="what" label=t("task-what") hint=t("task-what-hint") value=typed.get("what")
                    error=errors.of("what").map(t)/>
                <Select name="obligation" label=t("task-on") options=reported selected=typed.get("obligation")
                    error=errors.of("obligation").map(t)/>
                <Notice>{t("tasks-public")}</Notice>
                <Button kind=ButtonKind::Primary>{t("tasks-record")}</Button>
            </form>
            <section id="done">
                <h2>{t("tasks-title")}</h2>
                {table(desk.tasks, "/desk/tasks".to_owned())}
            </section>
        }
    })
}
