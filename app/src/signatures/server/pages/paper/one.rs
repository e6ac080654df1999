//! `/paper/{id}`: a record on its way to its witness, as each of those who may know of it sees it, and what they can do about it.

use super::super::{digest, row};
use super::state;
use crate::files::server::entity::file;
use crate::files::server::list::list;
use crate::files::server::scan_of;
use crate::identity::server::entity::person;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::PaperId;
use crate::kernel::text::NonEmptyText;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::signatures::paper::PaperState;
use crate::signatures::server::paper::access::may_open;
use crate::signatures::server::paper::confirm::confirm;
use crate::signatures::server::paper::{Recorded, acts, whole};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, LinkButton, Notice, RecordHeader, SummaryList, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::EntityTrait as _;

/// What the page shows.
struct Shown {
    of: Recorded,
    scan: Option<file::Model>,
    /// The names of who recorded it and of its witness.
    people: [String; 2],
    /// Whether the reader recorded it, and whether they are its witness.
    is: (bool, bool),
}

async fn load(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Shown, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let id: PaperId = id.parse().map_err(|_| Refusal::NotFound)?;
    if !may_open(db, actor.person, id).await? {
        return Err(Refusal::NotFound);
    }
    let of = whole(db, id).await?.ok_or(Refusal::NotFound)?;
    let name = async |id| person::Entity::find_by_id(id).one(db).await.map(|p| p.map(|p| p.name).unwrap_or_default());
    let people = [name(of.paper.person_id).await?, name(of.paper.witness_id).await?];
    let is = (of.paper.person_id == actor.person, of.paper.witness_id == actor.person);
    Ok(Shown { scan: scan_of(db, id).await?, of, people, is })
}

/// The record.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let shown = load(&viewer, &ctx, &id).await?;
    Ok(page(&viewer, shown, String::new(), FieldErrors::default()))
}

/// Does what the button says.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let shown = load(&viewer, &ctx, &id).await?;
    let (actor, id) = (viewer.signed_in()?, shown.of.paper.id);
    let refused = |shown, field, key| {
        Ok(page(&viewer, shown, typed.get("reason").to_owned(), FieldErrors::one(field, key)).into_response())
    };
    let mut to = format!("/paper/{id}");
    match typed.get("act") {
        "send" => acts::send(&ctx, actor, id).await?,
        "take-back" => acts::take_back(&ctx, actor, id).await?,
        "refuse" => match typed.get("reason").parse::<NonEmptyText>() {
            Ok(reason) => acts::refuse(&ctx, actor, id, &reason).await?,
            Err(bad) => return refused(shown, "reason", bad.key()),
        },
        "confirm" if !typed.has("confirm") => return refused(shown, "confirm", "paper-confirm-missing"),
        "confirm" => to = format!("/signatures/{}", confirm(&ctx, actor, id).await?),
        _ => return Err(Refusal::BadRequest),
    }
    Ok(Redirect::to(&viewer.href(&to)).into_response())
}

fn page(viewer: &Viewer, shown: Shown, reason: String, errors: FieldErrors) -> Page {
    Page::with_head(viewer, viewer.lang.t("paper-one-title"), Head::quiet(!errors.is_empty()), move || {
        let (paper, pact) = (&shown.of.paper, &shown.of.pact);
        let (rows, status, since) = (summary(&shown), state(paper.state), lang().moment(paper.state_since));
        let why = paper.reason.clone().map(|why| {
            view! { <Notice tone=Tone::Bad title=t("paper-refused-title")><bdi>{why}</bdi></Notice> }
        });
        let scan = shown.scan.clone().map(|scan| list(vec![scan], true, None));
        let form = match (paper.state, shown.is) {
            (PaperState::Draft, (true, _)) => draft(&shown),
            (PaperState::Waiting, (true, _)) => waiting(&shown),
            (PaperState::Waiting, (_, true)) => asked(&shown, reason, &errors),
            _ => ().into_any(),
        };
        let signature = paper.signature_id.map(|id| {
            view! { <p><a href=link(&format!("/signatures/{id}"))>{t("paper-signature")}</a></p> }
        });
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&format!("/pacts/{}/signatories", pact.slug))>{pact.title.pick(lang()).0.to_owned()}</a></p>
            <RecordHeader kind=t("paper-one-title") name=shown.of.organisation.name.clone()>
                {status} " " {since}
            </RecordHeader>
            {why}
            <SummaryList>{rows}</SummaryList>
            <h2>{t("paper-scan")}</h2>
            <p class="note">{t("paper-scan-who")}</p>
            {scan}
            {form}
            {signature}
        }
    })
}

fn summary(shown: &Shown) -> Vec<AnyView> {
    let (of, [recorder, witness]) = (&shown.of, shown.people.clone());
    let two = |first: &str, second: &str| {
        let (first, second) = (first.to_owned(), second.to_owned());
        view! { <bdi>{first}</bdi> <br/> <bdi>{second}</bdi> }
    };
    vec![
        row("sign-version", lang().number(of.version.number)),
        row("sign-digest", digest(&of.version.digest)),
        row("sign-person", two(&of.paper.name, &of.paper.title)),
        row("mandates-document", view! { <bdi>{of.paper.document.clone()}</bdi> }),
        row("paper-signed-on", lang().date(of.paper.signed_on)),
        row("paper-recorded-by", two(&recorder, &of.recorded_by.name)),
        row("paper-witnessed-by", two(&witness, &of.witnessed_by.name)),
    ]
}

fn button(id: PaperId, act: &'static str, words: String, kind: ButtonKind) -> AnyView {
    view! {
        <form method="post" novalidate action=link(&format!("/paper/{id}"))>
            <input type="hidden" name="act" value=act/>
            <Button kind=kind>{words}</Button>
        </form>
    }
    .into_any()
}

/// What who records it can do before it goes to its witness.
fn draft(shown: &Shown) -> AnyView {
    let (id, of) = (shown.of.paper.id, &shown.of);
    let scan = link(&format!("/paper/{id}/scan"));
    let change = link(&format!("/pacts/{}/paper?organisation={}", of.pact.slug, of.organisation.slug));
    let words = [("witness", shown.people[1].as_str().into()), ("organisation", of.witnessed_by.name.as_str().into())];
    let send = if shown.scan.is_some() {
        view! { <p>{ta("paper-send-what", &words)}</p> {button(id, "send", t("paper-send"), ButtonKind::Primary)} }.into_any()
    } else {
        view! { <p>{t("paper-scan-none")}</p> <LinkButton href=scan.clone() kind=ButtonKind::Primary>{t("paper-scan-add")}</LinkButton> }
            .into_any()
    };
    let other = shown.scan.is_some().then(|| view! { <p><a href=scan>{t("paper-scan-change")}</a></p> });
    view! {
        <p><a href=change>{t("paper-change")}</a></p>
        {other}
        {send}
        {button(id, "take-back", t("paper-take-back"), ButtonKind::Danger)}
    }
    .into_any()
}

/// What who recorded it can do while it waits.
fn waiting(shown: &Shown) -> AnyView {
    view! {
        <p>{t("paper-waits")}</p>
        {button(shown.of.paper.id, "take-back", t("paper-take-back"), ButtonKind::Danger)}
    }
    .into_any()
}

/// What its witness is asked.
fn asked(shown: &Shown, reason: String, errors: &FieldErrors) -> AnyView {
    let (here, of) = (link(&format!("/paper/{}", shown.of.paper.id)), &shown.of);
    let public = ta("paper-asked-public", &[("organisation", of.witnessed_by.name.as_str().into())]);
    view! {
        <h2>{t("paper-asked-title")}</h2>
        <p>{t("paper-asked-what")}</p>
        <Notice tone=Tone::Soon title=t("withdraw-public-title")>{public}</Notice>
        <form method="post" novalidate action=here.clone()>
            <input type="hidden" name="act" value="confirm"/>
            <Checkbox name="confirm" label=t("paper-confirm") error=errors.of("confirm").map(t)/>
            <Button kind=ButtonKind::Primary>{t("paper-confirm-now")}</Button>
        </form>
        <h2>{t("paper-refuse-title")}</h2>
        <form method="post" novalidate action=here>
            <input type="hidden" name="act" value="refuse"/>
            <TextArea name="reason" label=t("paper-refuse-reason") hint=t("paper-refuse-hint") value=reason
                error=errors.of("reason").map(t)/>
            <Button kind=ButtonKind::Danger>{t("paper-refuse-now")}</Button>
        </form>
    }
    .into_any()
}
