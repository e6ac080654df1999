//! `/{lang}/desk/updates`: what an organisation writes, waits to approve, and has published.

use super::words::{kind, state};
use crate::kernel::ids::{OrganisationId, PersonId};
use crate::kernel::paging::{Paged, skipped};
use crate::pacts::model::Texts;
use crate::pacts::server::pages::words::said;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::publications::server::access::{Desk, desks};
use crate::publications::server::entity::{edition, save, update};
use crate::publications::server::pages::words::key;
use crate::publications::step::EditionState;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, LinkButton, Pager, Select};
use axum::extract::{Query, State};
use leptos::prelude::*;
use sea_orm::sea_query::{Expr, Query as Sql};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait as _, ExprTrait as _, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, Select as Found,
};
use serde::Deserialize;

/// The state of the list, as its URL holds it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    state: String,
    page: String,
}

/// An edition in the list: the newest of each update.
pub struct Line {
    update: update::Model,
    edition: edition::Model,
    title: Texts,
}

/// The newest edition of each update of these organisations.
fn newest(of: &[OrganisationId]) -> Found<edition::Entity> {
    let highest = Sql::select()
        .expr(Expr::col(("other", edition::Column::Number)).max())
        .from_as(edition::Entity, "other")
        .and_where(Expr::col(("other", edition::Column::UpdateId)).equals((edition::Entity, edition::Column::UpdateId)))
        .to_owned();
    edition::Entity::find()
        .inner_join(update::Entity)
        .filter(update::Column::OrganisationId.is_in(of.iter().copied()))
        .filter(edition::Column::Number.in_subquery(highest))
}

/// How many editions wait for this person's approval.
pub async fn count(db: &impl ConnectionTrait, person: PersonId) -> Result<u64, DbErr> {
    let of = approved_for(&desks(db, person).await?);
    if of.is_empty() { Ok(0) } else { awaiting(&of, person).count(db).await }
}

fn approved_for(desks: &[Desk]) -> Vec<OrganisationId> {
    desks.iter().filter(|d| d.hand.approves && !d.hand.independent).map(|d| d.organisation.id).collect()
}

/// What was submitted and not written by this person.
fn awaiting(of: &[OrganisationId], person: PersonId) -> Found<edition::Entity> {
    let own = Sql::select()
        .column(save::Column::UpdateId)
        .from(save::Entity)
        .and_where(Expr::col(save::Column::PersonId).eq(person))
        .and_where(Expr::col((save::Entity, save::Column::Number)).equals((edition::Entity, edition::Column::Number)))
        .to_owned();
    newest(of).filter(edition::COLUMN.state.eq(EditionState::Submitted)).filter(edition::Column::UpdateId.not_in_subquery(own))
}

async fn lines(db: &impl ConnectionTrait, found: Found<edition::Entity>) -> Result<Vec<Line>, DbErr> {
    let rows = found.select_also(update::Entity).all(db).await?;
    let mut all = Vec::new();
    for (edition, update) in rows {
        if let Some(update) = update {
            all.push(Line { title: edition.draft()?.title, update, edition });
        }
    }
    Ok(all)
}

/// `/desk/updates`
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let (db, person) = (ctx.db.read(), viewer.signed_in()?.person);
    let desks = desks(db, person).await?;
    if desks.is_empty() {
        return Err(Refusal::NotFound);
    }
    let of: Vec<_> = desks.iter().map(|d| d.organisation.id).collect();
    let mut found = newest(&of);
    if let Ok(state) = filter.state.parse::<EditionState>() {
        found = found.filter(edition::COLUMN.state.eq(state));
    } else {
        found = found.filter(edition::COLUMN.state.ne(EditionState::Dropped));
    }
    let (total, page) = (found.clone().count(db).await?, page_number(&filter.page));
    let found = found.order_by_desc(edition::COLUMN.state_since).offset(skipped(page, PER_PAGE)).limit(PER_PAGE);
    let found = Paged { rows: lines(db, found).await?, page, total, per_page: PER_PAGE };
    let waiting = lines(db, awaiting(&approved_for(&desks), person).limit(PER_PAGE)).await?;
    let writes = desks.iter().any(|d| d.hand.writes);
    Ok(Page::new(&viewer, viewer.lang.t("update-desk-title"), move || {
        let (waiting, form, rows) = (waiting_part(&waiting), form(&filter), rows(found, filter));
        let ways = writes.then(ways);
        view! {
            <h1>{t("update-desk-title")}</h1>
            <p class="lead">{t("update-desk-lead")}</p>
            {ways}
            {waiting}
            <section id="all">
                <h2>{t("update-desk-all")}</h2>
                {form}
                {rows}
            </section>
        }
    }))
}

/// What can be begun.
fn ways() -> AnyView {
    view! {
        <p class="cluster">
            <LinkButton href=link("/desk/updates/new")>{t("update-new")}</LinkButton>
            <LinkButton href=link("/desk/updates/bulletin") kind=ButtonKind::Secondary>{t("bulletin-new")}</LinkButton>
            <a href=link("/updates/plan")>{t("plan-way")}</a>
        </p>
    }
    .into_any()
}

/// What waits for this person's approval; nothing where nothing does.
fn waiting_part(waiting: &[Line]) -> Option<AnyView> {
    if waiting.is_empty() {
        return None;
    }
    let table = table(waiting, ta("update-waiting-counted", &[("count", waiting.len().into())]));
    Some(view! { <section id="waiting"><h2>{t("update-waiting")}</h2>{table}</section> }.into_any())
}

fn form(filter: &Filter) -> AnyView {
    let states = EditionState::ALL.iter().map(|s| (s.to_string(), t(&format!("update-state-{}", key(s)))));
    let options = std::iter::once((String::new(), t("list-any"))).chain(states).collect();
    view! {
        <form method="get" action=link("/desk/updates") class="filters">
            <Select name="state" label=t("update-state") options=options selected=filter.state.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
    .into_any()
}

fn rows(found: Paged<Line>, filter: Filter) -> AnyView {
    if found.rows.is_empty() {
        return view! { <Empty title=t("update-desk-none-title")><p>{t("update-desk-none")}</p></Empty> }.into_any();
    }
    let (page, pages) = (found.page, found.pages());
    let table = table(&found.rows, ta("update-desk-counted", &[("count", found.total.into())]));
    view! { {table} <Pager page=page pages=pages href=move |n| list_url("/desk/updates", &[("state", &filter.state)], n)/> }
        .into_any()
}

fn table(lines: &[Line], caption: String) -> AnyView {
    let rows: Vec<_> = lines
        .iter()
        .map(|line| {
            let href = link(&format!("/desk/updates/{}", line.update.id));
            let title = if line.title.0.is_empty() { t("update-untitled").into_any() } else { said(&line.title) };
            let correction =
                (line.edition.number > 1).then(|| view! { " " <span class="soft">{t("update-a-correction")}</span> });
            let due = line.edition.due_at.map(|at| view! { <br/> <span class="soft">{lang().moment(at)}</span> });
            view! {
                <tr>
                    <th scope="row"><a href=href>{title}</a> {correction}</th>
                    <td>{kind(line.update.kind)}</td>
                    <td>{state(line.edition.state)} {due}</td>
                    <td>{lang().moment(line.edition.state_since)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["update-title", "update-kind", "update-state", "update-since"].map(t).to_vec();
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}

/// What waits on the desk of this person, for the desk's front page; nothing where nothing does.
pub async fn section(db: &DatabaseConnection, person: PersonId) -> Result<Option<impl FnOnce() -> AnyView + use<>>, DbErr> {
    let desks = desks(db, person).await?;
    if desks.is_empty() {
        return Ok(None);
    }
    let waiting = lines(db, awaiting(&approved_for(&desks), person).limit(PER_PAGE)).await?;
    Ok(Some(move || {
        let (list, way) = (waiting_part(&waiting), link("/desk/updates"));
        view! { {list} <section id="communications"><h2>{t("update-desk-title")}</h2><p><a href=way>{t("update-desk-way")}</a></p></section> }
            .into_any()
    }))
}
