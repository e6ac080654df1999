//! `/pacts/{slug}/monitor`: who the monitor of a pact is, for how long, what it declares, what it did and what it published.

use crate::commitments::server::access::{judges, runs};
use crate::commitments::server::entity::obligation;
use crate::commitments::server::pages::words::period;
use crate::kernel::paging::{Paged, skipped};
use crate::monitoring::server::appoint::monitor_of;
use crate::monitoring::server::office::{declaration, publication, publication_draft, task, term};
use crate::monitoring::server::texts_of;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::{commitment, pact};
use crate::pacts::server::pages::words::{entry, fact, organisation as organisation_link, record_head, said};
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{ButtonKind, DataTable, Empty, LinkButton, Pager, SummaryList, Tag, Tone};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use serde::Deserialize;
use std::collections::HashMap;

/// Which page of the tasks.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub(super) page: String,
}

/// A task with the code of the commitment that it was done on, if on one.
pub(super) struct Done {
    task: task::Model,
    what: Texts,
    code: Option<String>,
}

struct Office {
    pact: pact::Model,
    monitor: organisation::Model,
    terms: Vec<term::Model>,
    declarations: Vec<(declaration::Model, Texts)>,
    tasks: Paged<Done>,
    publications: Vec<(publication::Model, Texts)>,
    /// What the reader may do here: pages below this one, with the messages that name them.
    ways: Vec<(String, String)>,
}

/// The records of one kind of a monitor's office, the newest first.
macro_rules! of_office {
    ($table:ident, $db:expr, $pact:expr, $monitor:expr) => {
        $table::Entity::find()
            .filter($table::COLUMN.pact_id.eq($pact.id))
            .filter($table::COLUMN.organisation_id.eq($monitor.id))
            .order_by_desc($table::COLUMN.log_seq)
            .all($db)
            .await?
    };
}
/// The page.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let pact = public_pact(db, &slug).await?.ok_or(Refusal::NotFound)?;
    let title = viewer.lang.ta("monitor-title", &[("pact", pact.title.pick(viewer.lang).0.into())]);
    let Some(monitor) = monitor_of(db, pact.id).await? else {
        return Ok(Page::new(&viewer, title.clone(), move || {
            view! {
                <h1>{title}</h1>
                <Empty title=t("monitor-none-title")>{t("monitor-none")}</Empty>
            }
        }));
    };
    let office = Office {
        terms: of_office!(term, db, pact, monitor),
        declarations: texts(of_office!(declaration, db, pact, monitor), |d| texts_of(&d.content))?,
        tasks: tasks(db, &[(pact.id, monitor.id)], page_number(&asked.page)).await?,
        publications: texts(of_office!(publication, db, pact, monitor), |p| Ok(p.writing()?.title))?,
        ways: ways(&viewer, &ctx, &pact, &monitor).await?,
        pact,
        monitor,
    };
    Ok(Page::new(&viewer, title, move || body(office)))
}

fn texts<R>(rows: Vec<R>, of: impl Fn(&R) -> Result<Texts, DbErr>) -> Result<Vec<(R, Texts)>, DbErr> {
    rows.into_iter().map(|row| of(&row).map(|text| (row, text))).collect()
}

/// A page of the tasks done in these pacts, the newest first.
pub(super) async fn tasks(
    db: &impl ConnectionTrait,
    scope: &[(crate::kernel::ids::PactId, crate::kernel::ids::OrganisationId)],
    page: u64,
) -> Result<Paged<Done>, DbErr> {
    let found = || {
        task::Entity::find()
            .filter(task::Column::PactId.is_in(scope.iter().map(|(pact, _)| *pact)))
            .filter(task::Column::OrganisationId.is_in(scope.iter().map(|(_, monitor)| *monitor)))
    };
    let total = found().count(db).await?;
    let rows = found().order_by_desc(task::COLUMN.done_on).order_by_desc(task::COLUMN.log_seq);
    let rows = rows.offset(skipped(page, PER_PAGE)).limit(PER_PAGE).all(db).await?;
    let on = obligation::Entity::find().filter(obligation::Column::Id.is_in(rows.iter().filter_map(|t| t.obligation_id)));
    let on = on.find_also_related(commitment::Entity).all(db).await?;
    let codes: HashMap<_, _> = on.into_iter().filter_map(|(o, c)| Some((o.id, c?.code))).collect();
    let done = |task: task::Model| {
        let code = task.obligation_id.and_then(|id| codes.get(&id).cloned());
        texts_of(&task.content).map(|what| Done { task, what, code })
    };
    Ok(Paged { rows: rows.into_iter().map(done).collect::<Result<_, _>>()?, page, total, per_page: PER_PAGE })
}

async fn ways(
    viewer: &Viewer,
    ctx: &Ctx,
    pact: &pact::Model,
    monitor: &organisation::Model,
) -> Result<Vec<(String, String)>, Refusal> {
    let Some(actor) = &viewer.actor else { return Ok(Vec::new()) };
    let (db, mut ways) = (ctx.db.read(), Vec::new());
    let below = |page: &str| format!("/pacts/{}/monitor/{page}", pact.slug);
    if runs(db, actor.person, pact.id).await?.is_some() {
        ways.push((below("term"), viewer.lang.t("term-way")));
    }
    if judges(db, actor.person, pact.id).await?.is_some_and(|(_, own)| own == monitor.id) {
        ways.push((below("new"), viewer.lang.t("writing-way")));
        ways.push((below("declaration"), viewer.lang.t("declaration-way")));
        ways.push(("/desk/tasks".to_owned(), viewer.lang.t("tasks-way")));
        let drafts = publication_draft::Entity::find()
            .filter(publication_draft::COLUMN.pact_id.eq(pact.id))
            .filter(publication_draft::COLUMN.organisation_id.eq(monitor.id))
            .order_by_desc(publication_draft::COLUMN.saved_at);
        for draft in drafts.all(db).await? {
            let saved = viewer.lang.moment(draft.saved_at);
            ways.push((below(&format!("drafts/{}", draft.id)), viewer.lang.ta("writing-resume", &[("at", saved.into())])));
        }
    }
    Ok(ways)
}

fn body(o: Office) -> impl IntoView {
    let pact = link(&format!("/pacts/{}", o.pact.slug));
    let mut facts = vec![
        fact("monitor-who", organisation_link(&o.monitor.slug, &o.monitor.name)),
        fact("obligation-pact", view! { <a href=pact>{said(&o.pact.title)}</a> }),
    ];
    facts.extend(term_facts(&o.terms));
    let acts: Vec<_> = o
        .ways
        .iter()
        .cloned()
        .map(|(to, words)| view! { <LinkButton href=link(&to) kind=ButtonKind::Secondary>{words}</LinkButton> })
        .collect();
    let name = o.monitor.name.clone();
    let name = view! { <bdi>{name}</bdi> }.into_any();
    let (declared, published) = (declared(&o.declarations), published(&o));
    let path = format!("/pacts/{}/monitor", o.pact.slug);
    view! {
        {record_head(t("party-role-monitor"), name, ())}
        <p class="lead">{t("monitor-lead")}</p>
        <SummaryList>{facts}</SummaryList>
        <p class="cluster">{acts}</p>
        <section id="publications">
            <h2>{t("publications-title")}</h2>
            {published}
        </section>
        <section id="declarations">
            <h2>{t("declaration-title")}</h2>
            {declared}
        </section>
        <section id="tasks">
            <h2>{t("tasks-title")}</h2>
            {table(o.tasks, path)}
        </section>
    }
}

fn term_facts(terms: &[term::Model]) -> Vec<AnyView> {
    let Some(holds) = terms.first() else { return vec![fact("term-title", t("term-none"))] };
    let days = |t: &term::Model| period(t.since, t.until);
    let mut facts = vec![
        fact("term-title", view! { {days(holds)} " · " {entry(holds.log_seq)} }),
        fact("term-appointed", holds.appointed.clone()),
    ];
    let earlier: Vec<_> = terms[1..].iter().map(|t| view! { <li>{days(t)} " · " {entry(t.log_seq)}</li> }).collect();
    if !earlier.is_empty() {
        facts.push(fact("term-earlier", view! { <ul>{earlier}</ul> }));
    }
    facts
}

fn declared(all: &[(declaration::Model, Texts)]) -> AnyView {
    let one = |(d, text): &(declaration::Model, Texts)| {
        let day = lang().date(d.declared_at.date());
        view! {
            <p class="note">{ta("declaration-on", &[("day", day.into())])} " · " {entry(d.log_seq)}</p>
            <p class="as-typed">{said(text)}</p>
        }
        .into_any()
    };
    let Some(newest) = all.first() else {
        return view! { <Empty title=t("declaration-none-title")>{t("declaration-none")}</Empty> }.into_any();
    };
    let earlier: Vec<_> = all[1..].iter().map(one).collect();
    let earlier = (!earlier.is_empty()).then(|| {
        view! {
            <details>
                <summary>{t("declaration-earlier")}</summary>
                {earlier}
            </details>
        }
    });
    view! { {one(newest)} {earlier} }.into_any()
}

fn published(o: &Office) -> AnyView {
    if o.publications.is_empty() {
        return view! { <Empty title=t("publications-none-title")>{t("publications-none")}</Empty> }.into_any();
    }
    let rows: Vec<_> = o
        .publications
        .iter()
        .map(|(p, title)| {
            let to = link(&format!("/pacts/{}/monitor/{}", o.pact.slug, p.slug));
            let period = period(p.period_from, p.period_to);
            // What was taken down is not named by a title that may have been the reason for it.
            let (name, state) = match p.retracted_at {
                Some(_) => (
                    t("publication-untitled").into_any(),
                    Some(view! { <Tag tone=Tone::Neutral>{t("publication-retracted")}</Tag> }),
                ),
                None => (said(title), None),
            };
            view! {
                <tr>
                    <th scope="row"><a href=to>{name}</a> " " {state}</th>
                    <td>{period}</td>
                    <td>{lang().date(p.published_at.date())}</td>
                    <td>{entry(p.log_seq)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["publication-name", "obligation-period-title", "publication-published", "commitments-source"].map(t).to_vec();
    let caption = ta("publications-counted", &[("count", rows.len().into())]);
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}

/// Tasks in a table, with the way through them; `path` is that of the page.
pub(super) fn table(tasks: Paged<Done>, path: String) -> AnyView {
    if tasks.rows.is_empty() {
        return view! { <Empty title=t("tasks-none-title")>{t("tasks-none")}</Empty> }.into_any();
    }
    let (page, pages) = (tasks.page, tasks.pages());
    let caption = ta("tasks-counted", &[("count", tasks.total.into())]);
    let rows: Vec<_> = tasks
        .rows
        .into_iter()
        .map(|Done { task, what, code }| {
            let on = task.obligation_id.zip(code);
            let on = on.map(|(id, code)| view! { <a href=link(&format!("/obligations/{id}"))>{code}</a> });
            view! {
                <tr>
                    <th scope="row">{said(&what)}</th>
                    <td>{t(&format!("task-kind-{}", task.kind))}</td>
                    <td>{lang().date(task.done_on)}</td>
                    <td>{on}</td>
                    <td>{entry(task.log_seq)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["task-what", "task-kind", "task-done", "task-on", "commitments-source"].map(t).to_vec();
    view! {
        <DataTable caption=caption head=head>{rows}</DataTable>
        <Pager page=page pages=pages href=move |n| list_url(&path, &[], n)/>
    }
    .into_any()
}
