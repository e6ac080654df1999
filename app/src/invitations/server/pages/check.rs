//! `/desk/member-lists/{id}`: what is good and what is not, before anything goes out; then how far the invitations are.

use super::words::{back, cell, reason};
use crate::invitations::model::{ListState, RowState};
use crate::invitations::server::Error;
use crate::invitations::server::access::Place;
use crate::invitations::server::lists::{KEPT, counts, faults, mine, start, throw_away};
use crate::kernel::ids::MemberListId;
use crate::kernel::locale::Lang;
use crate::kernel::paging::Paged;
use crate::pacts::members::RowProblem;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Notice, Pager, Stat, Stats, SummaryList, SummaryRow, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;
use time::OffsetDateTime;

type Counts = BTreeMap<RowState, u64>;

/// Which page of the faults.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
}

/// The check, or the progress.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    page(&viewer, &ctx, read_id(&id)?, (page_number(&asked.page), None)).await
}

/// All faults as CSV (RFC 4180): the line, the field, and what is wrong and what to do about it in the reader's language.
pub async fn csv(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let (actor, db, id) = (viewer.signed_in()?, ctx.db.read(), read_id(&id)?);
    mine(db, actor, id).await?.ok_or(Refusal::NotFound)?;
    let body = written(viewer.lang, &faults(db, id).await?).map_err(Refusal::internal)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"faults.csv\""),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, body).into_response())
}

fn written(lang: Lang, faults: &[RowProblem]) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(["line", "field", "reason"])?;
    for fault in faults {
        writer.write_record([fault.line.to_string(), cell(&fault.column), reason(lang, fault)])?;
    }
    Ok(writer.into_inner()?)
}

fn read_id(id: &str) -> Result<MemberListId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}

/// Which button was pressed.
#[derive(Deserialize)]
pub struct Pressed {
    act: String,
}

/// Lets the invitations go out, or throws the list away.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(pressed): Form<Pressed>,
) -> Result<Response, Refusal> {
    let (actor, id) = (viewer.signed_in()?, read_id(&id)?);
    if pressed.act == "throw-away" {
        let (_, place) = mine(ctx.db.read(), actor, id).await?.ok_or(Refusal::NotFound)?;
        throw_away(&ctx, actor, id).await?;
        return Ok(Redirect::to(&viewer.href(&format!("{}/upload", place.path()))).into_response());
    }
    match start(&ctx, actor, id, pressed.act == "good").await {
        Ok(()) => Ok(Redirect::to(&viewer.href(&format!("/desk/member-lists/{id}"))).into_response()),
        Err(why @ (Error::BadRows | Error::Nothing)) => {
            Ok(page(&viewer, &ctx, id, (1, Some(why.to_string()))).await?.into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn page(viewer: &Viewer, ctx: &Ctx, id: MemberListId, (number, refused): (u64, Option<String>)) -> Result<Page, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let (list, place) = mine(db, actor, id).await?.ok_or(Refusal::NotFound)?;
    let counts = counts(db, id).await?;
    let faults = Paged::cut(faults(db, id).await?, number, PER_PAGE);
    let title = match list.state {
        ListState::Waiting => "members-check-title",
        ListState::Sending => "members-sending-title",
        ListState::Done => "members-done-title",
    };
    let head = Head { refused: refused.is_some(), unlisted: true, ..Head::default() };
    Ok(Page::with_head(viewer, viewer.lang.t(title), head, move || {
        let refused = refused.map(|why| view! { <Notice tone=Tone::Bad title=t("refused-refused-title")>{t(&why)}</Notice> });
        let body = match list.state {
            ListState::Waiting => check(&place, id, &counts),
            ListState::Sending | ListState::Done => progress(&place, id, list.state, &counts),
        };
        view! {
            {refused}
            {back(&place)}
            <h1>{t(title)}</h1>
            {body}
            {table(id, &faults)}
            {kept(list.uploaded_at)}
        }
    }))
}

fn n(counts: &Counts, state: RowState) -> u64 {
    counts.get(&state).copied().unwrap_or_default()
}

fn figure(n: u64, key: &str) -> impl IntoView + use<> {
    view! { <Stat value=lang().number(n) counts=ta(key, &[("count", n.into())])/> }
}

fn check(place: &Place, id: MemberListId, counts: &Counts) -> AnyView {
    let (good, bad, known) = (n(counts, RowState::Waiting), n(counts, RowState::Bad), n(counts, RowState::Known));
    let known_too = (known > 0).then(|| figure(known, "members-check-known"));
    let send = |act: &'static str, words: String| {
        view! { <Button kind=ButtonKind::Primary name="act".to_owned() value=act.to_owned()>{words}</Button> }
    };
    let sends = match (good, bad) {
        (0, _) => None,
        (_, 0) => Some(send("all", ta("members-send-all", &[("count", good.into())]))),
        (_, _) => Some(send("good", ta("members-send-good", &[("count", good.into())]))),
    };
    let again = link(&format!("{}/upload", place.path()));
    let what = match (good, bad) {
        (0, 0) => view! { <Notice tone=Tone::Neutral>{t("members-check-nothing")}</Notice> }.into_any(),
        (_, 0) => view! { <Notice tone=Tone::Good>{t("members-check-good")}</Notice> }.into_any(),
        (_, _) => view! {
            <Notice tone=Tone::Bad title=ta("members-check-bad-title", &[("count", bad.into())])>
                <p>{t("members-check-bad")}</p>
                <p><a href=again>{t("members-check-again")}</a></p>
            </Notice>
        }
        .into_any(),
    };
    let sent = sends.is_some().then(|| view! { <p>{t("members-check-what")}</p> });
    view! {
        <Stats>
            {figure(good, "members-check-rows-good")}
            {figure(bad, "members-check-rows-bad")}
            {known_too}
        </Stats>
        {what}
        {sent}
        <form method="post" novalidate action=link(&format!("/desk/member-lists/{id}"))>
            <p class="cluster">
                {sends}
                <Button kind=ButtonKind::Secondary name="act".to_owned() value="throw-away".to_owned()>{t("members-throw-away")}</Button>
            </p>
        </form>
    }
    .into_any()
}

fn progress(place: &Place, id: MemberListId, state: ListState, counts: &Counts) -> AnyView {
    let (waiting, invited) = (n(counts, RowState::Waiting), n(counts, RowState::Invited));
    let (known, left_out) = (n(counts, RowState::Known), n(counts, RowState::Bad) + n(counts, RowState::Refused));
    let fact = |key: &str, n: u64| view! { <SummaryRow term=t(key)>{lang().number(n)}</SummaryRow> };
    let onward = if state == ListState::Sending {
        view! { <p><a href=link(&format!("/desk/member-lists/{id}"))>{t("members-look-again")}</a></p> }.into_any()
    } else {
        view! { <p><a href=link(&place.path())>{t("members-see-list")}</a></p> }.into_any()
    };
    let (tone, words) = match state {
        ListState::Done => (Tone::Good, "members-done"),
        ListState::Waiting | ListState::Sending => (Tone::Soon, "members-sending"),
    };
    view! {
        <Notice tone=tone>{ta(words, &[("count", invited.into())])}</Notice>
        <SummaryList>
            {fact("members-progress-invited", invited)}
            {fact("members-progress-waiting", waiting)}
            {fact("members-progress-known", known)}
            {fact("members-progress-left-out", left_out)}
        </SummaryList>
        {onward}
    }
    .into_any()
}

/// Every fault by its line: where, what, and the remedy.
fn table(id: MemberListId, faults: &Paged<RowProblem>) -> Option<AnyView> {
    if faults.total == 0 {
        return None;
    }
    let rows: Vec<_> = faults
        .rows
        .iter()
        .map(|problem| {
            let column = if problem.column.is_empty() { t("members-row-whole") } else { problem.column.clone() };
            view! {
                <tr>
                    <th scope="row">{ta("members-row-line", &[("line", problem.line.into())])}</th>
                    <td><bdi>{column}</bdi></td>
                    <td>{reason(lang(), problem)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["members-row", "members-row-field", "members-row-reason"].map(t).to_vec();
    let caption = ta("members-rows-counted", &[("count", faults.total.into())]);
    let (page, pages, path) = (faults.page, faults.pages(), format!("/desk/member-lists/{id}"));
    let file = link(&format!("{path}/faults.csv"));
    Some(
        view! {
            <section id="rows">
                <h2>{t("members-rows-title")}</h2>
                <DataTable caption=caption head=head>{rows}</DataTable>
                <Pager page=page pages=pages href=move |n| list_url(&path, &[], n)/>
                <p class="take-away"><a href=file>{t("members-faults-csv")}</a></p>
            </section>
        }
        .into_any(),
    )
}

fn kept(uploaded: OffsetDateTime) -> impl IntoView {
    let day = lang().date((uploaded + KEPT).date());
    view! { <p class="note">{ta("members-kept-until", &[("day", day.into())])}</p> }
}
