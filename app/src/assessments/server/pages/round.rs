//! One round on the desk: how far it is, its links and codes, closing it, and its results while they are private.

use super::figures::{answered, few, radar, table};
use super::{group, secretariat};
use crate::assessments::model::Respondents;
use crate::assessments::results::Results;
use crate::assessments::server::commands::{self, Error, close_link, make_codes, renew_link};
use crate::assessments::server::entity::{assessment, round};
use crate::assessments::server::queries::{Progress, commitments_by_factor, progress, results_of, rounds_of};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::RoundId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::pages::words::fact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, Field, LinkButton, Notice, RecordHeader, SummaryList, Tone};
use axum::extract::{Form, Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::EntityTrait as _;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What is wanted for which group: one form a group and act.
#[derive(Deserialize)]
pub struct Wanted {
    respondents: Respondents,
    #[serde(default)]
    act: String,
    #[serde(default, alias = "count-officials", alias = "count-private-sector")]
    count: String,
}

/// Whether the box was ticked.
#[derive(Deserialize)]
pub struct Confirmed {
    #[serde(default)]
    pub(super) confirm: Option<String>,
}

/// A round with all that its page shows.
pub(super) struct Shown {
    pub round: round::Model,
    pub organisation: organisation::Model,
    pub progress: BTreeMap<Respondents, Progress>,
    pub results: Option<Results>,
    pub commitments: BTreeMap<i32, u32>,
    pub is_public: bool,
}

/// Something to be shown once, because it is not kept.
#[derive(Default)]
enum Once {
    #[default]
    Nothing,
    Link(Respondents, String),
    Codes(Respondents, Vec<String>),
}

/// `/desk/assessments/{id}`
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let shown = load(&viewer, &ctx, &id).await?;
    Ok(page(&viewer, shown, Once::Nothing, FieldErrors::default()))
}

/// Renews or closes the link of a group.
pub async fn links(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(wanted): Form<Wanted>,
) -> Result<Page, Refusal> {
    let actor = viewer.signed_in()?;
    let round: RoundId = id.parse().map_err(|_| Refusal::NotFound)?;
    let once = if wanted.act == "close" {
        close_link(&ctx, actor, round, wanted.respondents).await?;
        Once::Nothing
    } else {
        let token = renew_link(&ctx, actor, round, wanted.respondents).await?;
        Once::Link(wanted.respondents, ctx.config.url(&format!("/{}/assess/{token}", viewer.lang)))
    };
    Ok(page(&viewer, load(&viewer, &ctx, &id).await?, once, FieldErrors::default()))
}

/// Makes codes for a group: a page to print, or CSV.
pub async fn codes(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(wanted): Form<Wanted>,
) -> Result<Response, Refusal> {
    let actor = viewer.signed_in()?;
    let round: RoundId = id.parse().map_err(|_| Refusal::NotFound)?;
    let of = wanted.respondents;
    let count = wanted.count.trim().parse().unwrap_or(0);
    let made = match make_codes(&ctx, actor, round, of, count).await {
        Ok(made) => made,
        Err(Error::TooManyCodes) => {
            let errors = FieldErrors::one(field(of), "assess-refused-codes");
            return Ok(page(&viewer, load(&viewer, &ctx, &id).await?, Once::Nothing, errors).into_response());
        }
        Err(error) => return Err(error.into()),
    };
    if wanted.act == "csv" {
        let rows: String = made.iter().map(|code| format!("{of},{code}\r\n")).collect();
        let name = format!("attachment; filename=\"codes-{of}.csv\"");
        let headers = [
            (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
            (header::CONTENT_DISPOSITION, name),
            (header::CACHE_CONTROL, "private, no-store".to_owned()),
        ];
        return Ok((headers, format!("respondents,code\r\n{rows}")).into_response());
    }
    let shown = load(&viewer, &ctx, &id).await?;
    Ok(page(&viewer, shown, Once::Codes(of, made), FieldErrors::default()).into_response())
}

/// Closes the round.
pub async fn close(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(confirmed): Form<Confirmed>,
) -> Result<Response, Refusal> {
    let shown = load(&viewer, &ctx, &id).await?;
    if confirmed.confirm.is_none() {
        let errors = FieldErrors::one("confirm", "assess-close-unconfirmed");
        return Ok(page(&viewer, shown, Once::Nothing, errors).into_response());
    }
    commands::close(&ctx, viewer.signed_in()?, shown.round.id).await?;
    Ok(Redirect::to(&viewer.href(&format!("/desk/assessments/{id}"))).into_response())
}

/// The round, if it is one of the reader's administrations.
pub(super) async fn load(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Shown, Refusal> {
    let id: RoundId = id.parse().map_err(|_| Refusal::NotFound)?;
    let (_, own) = secretariat(viewer, ctx).await?;
    let db = ctx.db.read();
    for organisation in own {
        if let Some(round) = rounds_of(db, organisation.id).await?.into_iter().find(|r| r.id == id) {
            let results = if round.closed_on.is_some() { Some(results_of(db, id).await?) } else { None };
            let commitments = commitments_by_factor(db, &organisation).await?;
            let is_public = assessment::Entity::find_by_id(id).one(db).await?.is_some();
            return Ok(Shown { progress: progress(db, id).await?, results, commitments, is_public, organisation, round });
        }
    }
    Err(Refusal::NotFound)
}

fn page(viewer: &Viewer, s: Shown, once: Once, errors: FieldErrors) -> Page {
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Page::with_head(viewer, s.round.title.clone(), head, move || {
        let facts = vec![
            fact("assess-administration", s.organisation.name.clone()),
            fact("assess-round", lang().number(s.round.number)),
            fact("assess-open", super::show::days(s.round.opens_on, s.round.closes_on)),
        ];
        let base = link(&format!("/desk/assessments/{}", s.round.id));
        let running = s.round.closed_on.is_none();
        let groups: Vec<_> = s.progress.iter().map(|(of, progress)| part(*of, progress, &base, running, &errors)).collect();
        let state = super::desk::state(&s.round, s.is_public);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <RecordHeader kind=t("assess-kind") name=s.round.title.clone()>{state}</RecordHeader>
            {told(once)}
            <SummaryList>{facts}</SummaryList>
            <div class="columns">{groups}</div>
            {running.then(|| closing(&base, &errors))}
            {s.results.as_ref().map(|results| private(results, &s, &base))}
            <p><a href=link("/desk/assessments")>{t("assess-desk")}</a></p>
        }
    })
}

/// What is shown once.
fn told(once: Once) -> Option<AnyView> {
    let (of, what) = match once {
        Once::Nothing => return None,
        Once::Link(of, url) => (of, view! { <p class="once"><a href=url.clone()>{url.clone()}</a></p> }.into_any()),
        Once::Codes(of, codes) => {
            let codes: Vec<_> = codes.into_iter().map(|code| view! { <li>{code}</li> }).collect();
            (of, view! { <ol class="codes" dir="ltr">{codes}</ol> }.into_any())
        }
    };
    let title = ta("assess-once-title", &[("group", group(of).into())]);
    Some(view! { <Notice tone=Tone::Soon title=title><p>{t("assess-once")}</p> {what}</Notice> }.into_any())
}

/// The name of the field for the number of codes of a group.
const fn field(of: Respondents) -> &'static str {
    match of {
        Respondents::Officials => "count-officials",
        Respondents::PrivateSector => "count-private-sector",
    }
}

fn part(of: Respondents, p: &Progress, base: &str, running: bool, errors: &FieldErrors) -> AnyView {
    let answers = p.answers.map_or_else(few, |n| ta("assess-answers", &[("count", n.into())]));
    let facts = vec![
        fact("assess-answered", answers),
        fact("assess-codes", lang().number(p.codes)),
        fact("assess-link", t(if p.has_link { "assess-link-open" } else { "assess-link-closed" })),
    ];
    let forms = running.then(|| doors(of, p.has_link, base, errors));
    view! { <section><h2>{group(of)}</h2> <SummaryList>{facts}</SummaryList> {forms}</section> }.into_any()
}

fn doors(of: Respondents, has_link: bool, base: &str, errors: &FieldErrors) -> impl IntoView + use<> {
    let name = field(of);
    let renew = t(if has_link { "assess-link-renew" } else { "assess-link-make" });
    let shut = has_link.then(|| {
        view! {
            <form method="post" novalidate action=format!("{base}/links")>
                <input type="hidden" name="respondents" value=of.as_str()/>
                <Button kind=ButtonKind::Danger name="act".to_owned() value="close".to_owned()>{t("assess-link-close")}</Button>
            </form>
        }
    });
    view! {
        <form method="post" novalidate action=format!("{base}/links")>
            <input type="hidden" name="respondents" value=of.as_str()/>
            <Button kind=ButtonKind::Secondary>{renew}</Button>
        </form>
        {shut}
        <form method="post" novalidate action=format!("{base}/codes")>
            <input type="hidden" name="respondents" value=of.as_str()/>
            <Field name=name label=t("assess-codes-count") value="20" inputmode="numeric" error=errors.of(name).map(t)/>
            <div class="cluster">
                <Button kind=ButtonKind::Secondary>{t("assess-codes-make")}</Button>
                <Button kind=ButtonKind::Secondary name="act".to_owned() value="csv".to_owned()>{t("assess-codes-csv")}</Button>
            </div>
        </form>
    }
}

fn closing(base: &str, errors: &FieldErrors) -> impl IntoView + use<> {
    view! {
        <h2>{t("assess-close")}</h2>
        <p>{t("assess-close-what")}</p>
        <form method="post" novalidate action=format!("{base}/close")>
            <Checkbox name="confirm" label=t("assess-close-confirm") error=errors.of("confirm").map(t)/>
            <Button>{t("assess-close-now")}</Button>
        </form>
    }
}

fn private(results: &Results, s: &Shown, base: &str) -> AnyView {
    let onward = match (s.is_public, results.says_nothing()) {
        (true, _) => {
            let public = link(&format!("/assessments/{}", s.round.id));
            view! { <p><a href=public>{t("assess-see-published")}</a></p> }.into_any()
        }
        (false, true) => view! { <Notice title=t("assess-too-few-title")>{t("assess-refused-too-few")}</Notice> }.into_any(),
        (false, false) => view! { <LinkButton href=format!("{base}/publish")>{t("assess-publish")}</LinkButton> }.into_any(),
    };
    view! {
        <h2>{t(if s.is_public { "assess-results" } else { "assess-results-private" })}</h2>
        {answered(results)}
        {radar(results).figure()}
        {table(results, &s.commitments)}
        <p class="note">{t("assess-method")}</p>
        {onward}
    }
    .into_any()
}
