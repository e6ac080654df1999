//! `…/requests`: the organisations that ask to join, and the answer to each.

use super::join::summary;
use super::words::back;
use super::{inviting, seen};
use crate::invitations::server::access::Place;
use crate::invitations::server::entity::join_request;
use crate::invitations::server::joining::{self, Asked, NotIn, SHOWN, accept, refuse, waiting};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::JoinRequestId;
use crate::kernel::text::NonEmptyText;
use crate::pacts::members::Member;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, ErrorSummary, Notice, TextArea, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

type Of = Path<(String, String, String)>;

/// What was done a moment ago, if anything.
#[derive(Deserialize)]
pub struct Done {
    done: Option<String>,
}

/// Those who wait.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(path): Path<(String, String)>,
    Query(done): Query<Done>,
) -> Result<Page, Refusal> {
    let place = seen(&viewer, &ctx, &path).await?;
    let (rows, count) = waiting(ctx.db.read(), &place).await?;
    Ok(Page::new(&viewer, viewer.lang.t("join-requests-title"), move || {
        let done = match done.done.as_deref() {
            Some("accepted") => Some("join-was-accepted"),
            Some("refused") => Some("join-was-refused"),
            _ => None,
        };
        let done = done.map(|key| view! { <Notice tone=Tone::Good>{t(key)}</Notice> });
        view! {
            {done}
            {back(&place)}
            <h1>{t("join-requests-title")}</h1>
            <p class="lead">{t("join-requests-lead")}</p>
            {table(&place, rows, count)}
        }
    }))
}

fn table(place: &Place, rows: Vec<(join_request::Model, Member)>, count: u64) -> AnyView {
    if rows.is_empty() {
        return view! { <Empty title=t("join-requests-none-title")>{t("join-requests-none")}</Empty> }.into_any();
    }
    let more = (count > SHOWN).then(|| view! { <p class="note">{ta("join-requests-more", &[("shown", SHOWN.into())])}</p> });
    let path = place.path();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(request, member)| {
            let since = request.confirmed_at.map(|at| lang().date(at.date()));
            view! {
                <tr>
                    <th scope="row"><a href=link(&format!("{path}/requests/{}", request.id))><bdi>{member.name.to_string()}</bdi></a></th>
                    <td>{lang().country(&member.country)}</td>
                    <td><bdi>{member.contact.to_string()}</bdi></td>
                    <td>{since}</td>
                </tr>
            }
        })
        .collect();
    let head = ["members-organisation", "pacts-country", "mandates-holder", "join-since"].map(t).to_vec();
    view! {
        <DataTable caption=ta("join-requests-counted", &[("count", count.into())]) head=head>{rows}</DataTable>
        {more}
    }
    .into_any()
}

async fn load(viewer: &Viewer, ctx: &Ctx, path: &(String, String, String)) -> Result<(Place, Asked), Refusal> {
    let place = inviting(viewer, ctx, &(path.0.clone(), path.1.clone())).await?;
    let id: JoinRequestId = path.2.parse().map_err(|_| Refusal::NotFound)?;
    let asked = joining::one(ctx.db.read(), &place, id).await?;
    Ok((place, asked))
}

/// One of them, with both answers.
pub async fn one(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Of) -> Result<Page, Refusal> {
    let (place, asked) = load(&viewer, &ctx, &path).await?;
    Ok(page(&viewer, place, asked, Typed::default(), FieldErrors::default(), None))
}

/// Answers it.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Of, Form(typed): Form<Typed>) -> Result<Response, Refusal> {
    let (place, asked) = load(&viewer, &ctx, &path).await?;
    let onward = |done: &str| Redirect::to(&viewer.href(&format!("{}/requests?done={done}", place.path()))).into_response();
    if typed.get("answer") == "yes" {
        return match accept(&ctx, &place, asked.request.id).await {
            Ok(()) => Ok(onward("accepted")),
            Err(NotIn::Key(key)) => Ok(page(&viewer, place, asked, typed, FieldErrors::default(), Some(key)).into_response()),
            Err(NotIn::Error(error)) => Err(error.into()),
        };
    }
    match typed.get("reason").parse::<NonEmptyText>() {
        Ok(reason) => {
            refuse(&ctx, &place, asked.request.id, &reason).await?;
            Ok(onward("refused"))
        }
        Err(bad) => {
            let errors = FieldErrors::one("reason", bad.key());
            Ok(page(&viewer, place, asked, typed, errors, None).into_response())
        }
    }
}

/// `not_in` is the message of why it could not be brought in.
fn page(viewer: &Viewer, place: Place, asked: Asked, typed: Typed, errors: FieldErrors, not_in: Option<String>) -> Page {
    let head = Head::quiet(!errors.is_empty() || not_in.is_some());
    let title = viewer.lang.ta("join-request-title", &[("organisation", asked.member.name.as_str().into())]);
    Page::with_head(viewer, title.clone(), head, move || {
        let not_in = not_in.map(|key| view! { <Notice tone=Tone::Bad title=t("join-not-in")>{t(&key)}</Notice> });
        let action = link(&format!("{}/requests/{}", place.path(), asked.request.id));
        let vouches =
            [("association", place.association.name.as_str().into()), ("organisation", asked.member.name.as_str().into())];
        view! {
            <ErrorSummary errors=said(&errors)/>
            {not_in}
            {back(&place)}
            <h1>{title}</h1>
            {summary(&asked)}
            <form method="post" novalidate action=action.clone()>
                <h2>{t("join-yes-title")}</h2>
                <p>{ta("join-yes-what", &vouches)}</p>
                <Button kind=ButtonKind::Primary name="answer".to_owned() value="yes".to_owned()>{t("join-yes")}</Button>
            </form>
            <form method="post" novalidate action=action>
                <h2>{t("join-no-title")}</h2>
                <TextArea name="reason" label=t("join-reason") hint=t("join-reason-hint") value=typed.get("reason").to_owned()
                    error=errors.of("reason").map(t) rows=4/>
                <Button kind=ButtonKind::Secondary name="answer".to_owned() value="no".to_owned()>{t("join-no")}</Button>
            </form>
        }
    })
    .for_the_reader_alone()
}
