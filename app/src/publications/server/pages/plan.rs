//! `/{lang}/updates/plan`: what should be published, by when and by whom, in sight of everyone; for who is responsible, with the
//! way to draft it.

use super::new::{chosen, kinds, publisher, writing};
use super::words::kind;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::PlannedId;
use crate::kernel::paging::{Paged, skipped};
use crate::kernel::text::NonEmptyText;
use crate::log::server::words::tell;
use crate::pacts::server::lists::choices;
use crate::pacts::server::pages::words::{organisation as organisation_link, said};
use crate::pacts::server::queries::{public_pact, public_pacts};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::publications::model::{Audience, Draft, UpdateKind, day};
use crate::publications::server::access::{Desk, desks};
use crate::publications::server::bulletin::period;
use crate::publications::server::plan::{self, Item, What};
use crate::publications::server::planned;
use crate::publications::server::write::{New, begin};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, ErrorSummary, Field, LinkButton, Pager, Select, Tag, Tone};
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;
use time::Date;

/// The state of the list, as its URL holds it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pact: String,
    page: String,
}

/// All that the page shows.
struct Shown {
    filter: Filter,
    items: Paged<(Item, String)>,
    overdue: usize,
    pacts: Vec<(String, String)>,
    desks: Vec<Desk>,
    today: Date,
    typed: Typed,
    errors: FieldErrors,
}

/// `/updates/plan`
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    page(&viewer, &ctx, filter, Typed::default(), FieldErrors::default()).await
}

async fn page(viewer: &Viewer, ctx: &Ctx, filter: Filter, typed: Typed, errors: FieldErrors) -> Result<Page, Refusal> {
    let (db, today) = (ctx.db.read(), ctx.clock.today());
    let of = match filter.pact.as_str() {
        "" => None,
        slug => Some(public_pact(db, slug).await?.ok_or(Refusal::NotFound)?.id),
    };
    let all = plan::plan(db, of, today).await?;
    let (total, page) = (all.len() as u64, page_number(&filter.page));
    let overdue = all.iter().filter(|item| item.due_on < today).count();
    let first = usize::try_from(skipped(page, PER_PAGE)).unwrap_or(usize::MAX);
    let mut rows = Vec::new();
    for item in all.into_iter().skip(first).take(usize::try_from(PER_PAGE).unwrap_or(usize::MAX)) {
        let words = match &item.what {
            What::Bulletin(from, to) => viewer.lang.ta("plan-bulletin", &[("period", period(viewer.lang, (*from, *to)).into())]),
            What::Notice(entry) => {
                tell(db, viewer.lang, vec![entry.clone()]).await?.pop().map(|t| t.sentence).unwrap_or_default()
            }
            What::Own(_, title) => title.clone(),
        };
        rows.push((item, words));
    }
    let desks = match &viewer.actor {
        Some(actor) => desks(db, actor.person).await?.into_iter().filter(|d| d.hand.writes).collect(),
        None => Vec::new(),
    };
    let pacts = choices(db, viewer.lang, &filter.pact).await?;
    let items = Paged { rows, page, total, per_page: PER_PAGE };
    let shown = Shown { filter, items, overdue, pacts, desks, today, typed, errors };
    let head = Head { description: Some(viewer.lang.t("plan-lead")), refused: !shown.errors.is_empty(), ..Head::default() };
    Ok(Page::with_head(viewer, viewer.lang.t("plan-title"), head, move || body(shown)))
}

fn body(shown: Shown) -> AnyView {
    let any = [vec![(String::new(), t("list-any"))], shown.pacts.clone()].concat();
    let chosen = shown.filter.pact.clone();
    let adding = (!shown.desks.is_empty()).then(|| adding(&shown));
    let errors = crate::platform::i18n::said(&shown.errors);
    view! {
        <ErrorSummary errors=errors/>
        <p class="flush"><a href=link("/updates")>{t("updates-title")}</a></p>
        <h1>{t("plan-title")}</h1>
        <p class="lead">{t("plan-lead")}</p>
        <form method="get" action=link("/updates/plan") class="filters">
            <Select name="pact" label=t("sanctions-pact") options=any selected=chosen/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
        {table(shown)}
        {adding}
    }
    .into_any()
}

fn table(shown: Shown) -> AnyView {
    if shown.items.rows.is_empty() {
        return view! { <Empty title=t("plan-none-title")><p>{t("plan-none")}</p></Empty> }.into_any();
    }
    let rows: Vec<_> = shown.items.rows.iter().map(|(item, words)| row(&shown, item, words)).collect();
    let mut head = ["plan-what", "sanctions-pact", "plan-due", "plan-by"].map(t).to_vec();
    if !shown.desks.is_empty() {
        head.push(t("desk-act"));
    }
    let caption = ta("plan-counted", &[("count", shown.items.total.into()), ("overdue", shown.overdue.into())]);
    let (page, pages, filter) = (shown.items.page, shown.items.pages(), shown.filter);
    view! {
        <DataTable caption=caption head=head>{rows}</DataTable>
        <Pager page=page pages=pages href=move |n| list_url("/updates/plan", &[("pact", &filter.pact)], n)/>
    }
    .into_any()
}

fn row(shown: &Shown, item: &Item, words: &str) -> AnyView {
    let late = (shown.today - item.due_on).whole_days();
    let due = match late {
        late if late > 0 => view! { <Tag tone=Tone::Bad>{ta("plan-late", &[("days", late.into())])}</Tag> }.into_any(),
        late if late > -8 => view! { <Tag tone=Tone::Soon>{t("plan-soon")}</Tag> }.into_any(),
        _ => ().into_any(),
    };
    let by = match &item.by {
        Some(by) => organisation_link(&by.slug, &by.name),
        None => view! { <Tag tone=Tone::Bad>{t("plan-nobody")}</Tag> }.into_any(),
    };
    let pact = item.pact.as_ref().map(|p| view! { <a href=link(&format!("/pacts/{}", p.slug))>{said(&p.title)}</a> });
    let act = (!shown.desks.is_empty()).then(|| {
        let own = item.by.as_ref().is_some_and(|by| shown.desks.iter().any(|d| d.organisation.id == by.id));
        view! { <td>{own.then(|| act(item))}</td> }
    });
    view! {
        <tr>
            <th scope="row">{words.to_owned()} <br/> <span class="soft">{kind(item.kind)}</span></th>
            <td>{pact}</td>
            <td>{lang().date(item.due_on)} " " {due}</td>
            <td>{by}</td>
            {act}
        </tr>
    }
    .into_any()
}

/// The way to draft it, for who is responsible.
fn act(item: &Item) -> AnyView {
    let by = item.by.as_ref().map(|o| o.slug.to_string()).unwrap_or_default();
    let pact = item.pact.as_ref().map(|p| p.slug.to_string()).unwrap_or_default();
    match &item.what {
        What::Bulletin(from, to) => {
            let href = link(&format!("/desk/updates/bulletin?pact={pact}&organisation={by}&from={from}&to={to}"));
            view! { <LinkButton kind=ButtonKind::Secondary href=href>{t("plan-draft")}</LinkButton> }.into_any()
        }
        What::Notice(entry) => view! {
            <form method="post" novalidate action=link("/desk/updates/notice")>
                <input type="hidden" name="organisation" value=by/>
                <input type="hidden" name="entry" value=entry.seq/>
                <Button kind=ButtonKind::Secondary>{t("plan-draft")}</Button>
            </form>
        }
        .into_any(),
        What::Own(id, _) => view! {
            <form method="post" novalidate action=link("/desk/updates/planned") class="cluster">
                <input type="hidden" name="planned" value=id.to_string()/>
                <Button kind=ButtonKind::Secondary name="step".to_owned() value="begin".to_owned()>{t("plan-draft")}</Button>
                <Button kind=ButtonKind::Secondary name="step".to_owned() value="drop".to_owned()>{t("plan-drop")}</Button>
            </form>
        }
        .into_any(),
    }
}

/// What else an organisation means to publish.
fn adding(shown: &Shown) -> AnyView {
    let (typed, errors) = (&shown.typed, &shown.errors);
    let none = [vec![(String::new(), t("plan-no-pact"))], shown.pacts.clone()].concat();
    view! {
        <section id="add" class="no-print">
            <h2>{t("plan-add-title")}</h2>
            <form method="post" novalidate action=link("/desk/updates/planned") class="narrow">
                {publisher(&shown.desks, typed.get("organisation"))}
                {kinds(typed.get("kind").parse().unwrap_or(UpdateKind::Progress))}
                <Field name="title" label=t("plan-in-words") value=typed.get("title") error=errors.of("title").map(t)/>
                <Select name="pact" label=t("sanctions-pact") options=none selected=typed.get("pact").to_owned()/>
                <Field name="due" label=t("plan-due") kind="date" value=typed.get("due") error=errors.of("due").map(t)/>
                <Button name="step".to_owned() value="add".to_owned()>{t("plan-add")}</Button>
            </form>
        </section>
    }
    .into_any()
}

/// Adds to the plan, takes off it, or begins what is on it.
pub async fn change(viewer: Viewer, State(ctx): State<Ctx>, Form(typed): Form<Typed>) -> Result<Response, Refusal> {
    let actor = viewer.signed_in()?;
    let back = Redirect::to(&viewer.href("/updates/plan"));
    if typed.get("step") == "add" {
        return add(&viewer, &ctx, typed).await;
    }
    let id: PlannedId = typed.get("planned").parse().map_err(|_| Refusal::BadRequest)?;
    if typed.get("step") == "drop" {
        planned::give_up(&ctx, actor, id).await?;
        return Ok(back.into_response());
    }
    let own = planned::mine(&ctx, actor, id).await?;
    if let Some(update) = own.update_id {
        return Ok(Redirect::to(&viewer.href(&format!("/desk/updates/{update}"))).into_response());
    }
    let mut draft = Draft::default();
    draft.title.0.insert(viewer.lang.to_string(), own.title);
    let pact = own.pact_id;
    if let Some(pact) = public_pacts(ctx.db.read()).await?.into_iter().find(|p| Some(p.id) == pact) {
        draft.about = format!("/pacts/{}", pact.slug);
    }
    let new = New { organisation: own.organisation_id, kind: own.kind, audience: Audience::Public, draft };
    let update = begin(&ctx, actor, new).await?;
    planned::begun(&ctx, id, update).await?;
    Ok(Redirect::to(&viewer.href(&format!("/desk/updates/{update}/edit"))).into_response())
}

async fn add(viewer: &Viewer, ctx: &Ctx, typed: Typed) -> Result<Response, Refusal> {
    let desks = writing(ctx.db.read(), viewer).await?;
    let mut errors = FieldErrors::default();
    let title = typed.get("title").parse::<NonEmptyText>().map_err(|bad| errors.add("title", bad.key()));
    let due = day(typed.get("due")).ok_or(()).map_err(|()| errors.add("due", "monitor-no-day"));
    let (Ok(title), Ok(due_on)) = (title, due) else {
        return Ok(page(viewer, ctx, Filter::default(), typed, errors).await?.into_response());
    };
    let pact = match typed.get("pact") {
        "" => None,
        slug => Some(public_pact(ctx.db.read(), slug).await?.ok_or(Refusal::NotFound)?.id),
    };
    let organisation = chosen(&desks, typed.get("organisation"))?.organisation.id;
    let kind = typed.get("kind").parse().map_err(|_| Refusal::BadRequest)?;
    planned::add(ctx, viewer.signed_in()?, planned::New { organisation, pact, kind, title, due_on }).await?;
    Ok(Redirect::to(&viewer.href("/updates/plan")).into_response())
}
