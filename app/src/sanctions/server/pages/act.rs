//! `/cases/{id}/{act}`: the form of one act, the last look at it, and the act.

use super::begin::{begin, motions};
use super::fields::{Form as Fields, is_plain};
use super::meant::{Meant, meant, refused};
use super::{Desk, Step, Typed, desk, told, why, words};
use crate::identity::server::entity::person;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::PersonId;
use crate::organisations::server::queries::all as organisations;
use crate::pacts::server::pages::words::fact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::sanctions::act::{Act, ActKind};
use crate::sanctions::allow::Moment;
use crate::sanctions::bench::Ties;
use crate::sanctions::server::access::{reading, ties, who};
use crate::sanctions::server::act::{Named, act as take, name};
use crate::sanctions::server::{Error, load::load};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, LinkButton, Notice, SummaryList, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use serde::Deserialize;

/// What is put to the vote, where several things can be.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    motion: String,
}

fn kind(word: &str) -> Result<ActKind, Refusal> {
    word.replace('-', "_").parse().map_err(|_| Refusal::NotFound)
}

/// The form, for who may do it now.
pub async fn ask(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((id, word)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let (kind, desk) = (kind(&word)?, desk(&viewer, &ctx, &id).await?);
    desk.file.case.may(&desk.who, kind, desk.today).map_err(|no| Refusal::Forbidden(why(no)))?;
    let all = motions(&desk);
    let motion = match (all.as_slice(), all.iter().find(|m| **m == asked.motion)) {
        (_, Some(motion)) | ([motion], None) => motion,
        ([], None) if kind == ActKind::Moved => return Err(Refusal::Forbidden("case-refused-not-now")),
        _ if kind == ActKind::Moved => return Ok(choose(&viewer, id, all)),
        _ => "",
    };
    let typed = begin(&desk, kind, motion);
    page(&viewer, &ctx, desk, kind, typed, FieldErrors::default()).await
}

/// What can be put to the vote.
fn choose(viewer: &Viewer, id: String, all: Vec<&'static str>) -> Page {
    Page::with_head(viewer, viewer.lang.t("case-do-moved"), Head::quiet(false), move || {
        let ways: Vec<_> = all
            .into_iter()
            .map(|motion| {
                let to = link(&format!("/cases/{id}/moved?motion={motion}"));
                view! { <li><LinkButton href=to kind=ButtonKind::Secondary>{t(&format!("case-motion-{motion}"))}</LinkButton></li> }
            })
            .collect();
        view! {
            <p class="flush"><a href=link(&format!("/cases/{id}"))>{t("case-back")}</a></p>
            <h1>{t("case-do-moved")}</h1>
            <p>{t("case-choose-motion")}</p>
            <ul class="case-acts">{ways}</ul>
        }
    })
}

/// The last look, and the act. The same act again is no error.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((id, word)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let (kind, desk) = (kind(&word)?, desk(&viewer, &ctx, &id).await?);
    let meant = match (typed.step(), meant(&desk, kind, &typed, viewer.lang)) {
        (Step::Edit, _) => {
            let page = page(&viewer, &ctx, desk, kind, typed, FieldErrors::default()).await?;
            return Ok(page.into_response());
        }
        (_, Err(errors)) => return Ok(page(&viewer, &ctx, desk, kind, typed, errors).await?.into_response()),
        (_, Ok(meant)) => meant,
    };
    if typed.step() == Step::Check {
        return match foresee(&ctx, &desk, &meant).await? {
            Ok(()) => Ok(look(&viewer, desk, kind, typed, meant).into_response()),
            Err(no) => Ok(page(&viewer, &ctx, desk, kind, typed, refused(kind, no)).await?.into_response()),
        };
    }
    let (case, seen) = (desk.file.row.id, typed.get("seen").parse().unwrap_or(0));
    let done = match &meant {
        Meant::Act(act) => take(&ctx, &desk.actor, case, seen, act.clone()).await,
        Meant::Seat { seat, email, name: called, lang } => {
            let named = Named { seat: *seat, email, name: called, lang: *lang };
            name(&ctx, &desk.actor, case, seen, named).await
        }
    };
    match done {
        Ok(()) => Ok(Redirect::to(&viewer.href(&onward(&ctx, &desk).await?)).into_response()),
        Err(Error::No(no)) => Ok(page(&viewer, &ctx, desk, kind, typed, refused(kind, no)).await?.into_response()),
        Err(error) => Err(error.into()),
    }
}

/// Where it goes on: to the case, as long as the person may read it.
async fn onward(ctx: &Ctx, desk: &Desk) -> Result<String, Refusal> {
    let (db, id) = (ctx.db.read(), desk.file.row.id);
    let file = load(db, id).await?.ok_or(Refusal::NotFound)?;
    let who = who(ctx, db, &file, desk.actor.person).await?;
    Ok(if reading(&file, &who).is_some() { format!("/cases/{id}") } else { "/desk/cases".to_owned() })
}

/// Whether it will be allowed, as far as that can be known before.
async fn foresee(ctx: &Ctx, desk: &Desk, meant: &Meant) -> Result<Result<(), crate::sanctions::allow::No>, Refusal> {
    let (act, candidate) = match meant {
        Meant::Act(act) => (act.clone(), Ties::default()),
        Meant::Seat { seat, email, .. } => {
            let found = person::Entity::find().filter(person::Column::Email.eq(email.clone())).one(ctx.db.read()).await?;
            let ties = match &found {
                Some(person) => ties(ctx.db.read(), &desk.file, person.id).await?,
                None => Ties::default(),
            };
            let nobody = PersonId(uuid::Uuid::nil());
            (Act::Named { seat: *seat, person: found.map_or(nobody, |p| p.id) }, ties)
        }
    };
    let moment = Moment { today: desk.today, candidate };
    Ok(desk.file.case.attempt(&desk.who, moment, act).map(drop))
}

/// The last look before an act that cannot be undone.
fn look(viewer: &Viewer, desk: Desk, kind: ActKind, typed: Typed, meant: Meant) -> Page {
    let here = viewer.href(viewer.path.split('?').next().unwrap_or_default());
    let title = viewer.lang.t(&format!("case-do-{}", words::dashed(kind)));
    Page::with_head(viewer, title, Head::quiet(false), move || {
        let rows = match &meant {
            Meant::Act(act) => told::facts(act, &desk),
            Meant::Seat { seat, email, name, lang } => vec![
                fact("case-fact-seat", words::seat(*seat)),
                fact("case-fact-person", view! { <bdi>{name.to_string()}</bdi> }),
                fact("case-seat-email", view! { <bdi>{email.to_string()}</bdi> }),
                fact("case-seat-language", t(&format!("language-{lang}"))),
            ],
        };
        view! {
            <h1>{words::to_do(kind)}</h1>
            <SummaryList>{rows}</SummaryList>
            <Notice tone=Tone::Soon title=t("look-title")>{t("case-look")}</Notice>
            <form method="post" novalidate action=here>
                {typed.carried()}
                <p class="cluster">
                    <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Act.to_string()>{words::to_do(kind)}</Button>
                    <Button kind=ButtonKind::Secondary name="step".to_owned() value=Step::Edit.to_string()>{t("look-edit")}</Button>
                </p>
            </form>
        }
    })
}

async fn page(viewer: &Viewer, ctx: &Ctx, desk: Desk, kind: ActKind, typed: Typed, errors: FieldErrors) -> Result<Page, Refusal> {
    let known = if kind == ActKind::Noticed { organisations(ctx.db.read()).await? } else { vec![] };
    let known: Vec<_> =
        known.into_iter().filter(|o| o.id != desk.file.row.organisation_id).map(|o| (o.slug.to_string(), o.name)).collect();
    let title = viewer.lang.t(&format!("case-do-{}", words::dashed(kind)));
    let head = Head::quiet(!errors.is_empty());
    Ok(Page::with_head(viewer, title, head, move || {
        let here = link(&format!("/cases/{}", desk.file.row.id));
        let form = Fields { desk: &desk, kind, typed: &typed, errors: &errors, organisations: &known };
        let fields = form.fields();
        let (step, words) = if is_plain(kind) { (Step::Act, words::to_do(kind)) } else { (Step::Check, t("look-go-on")) };
        let seen = typed.get("seen").to_owned();
        let about = crate::platform::i18n::ta("case-about", &[("organisation", desk.file.respondent.name.clone().into())]);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=here.clone()>{t("case-back")}</a></p>
            <h1>{words::to_do(kind)}</h1>
            <p class="note">{about}</p>
            <p class="lead">{words::to_do_means(kind)}</p>
            <form id="form" method="post" novalidate action=format!("{here}/{}", words::dashed(kind))>
                <input type="hidden" name="seen" value=seen/>
                {fields}
                <Button kind=ButtonKind::Primary name="step".to_owned() value=step.to_string()>{words}</Button>
            </form>
        }
    }))
}
