//! `/desk/drafts/{id}/{way}`: a step that cannot be taken back, with what it means: a round is opened, the text is adopted, the pact
//! is opened for signature.

use super::words::{languages, problems};
use super::{draft_id, particulars, why};
use crate::commitments::server::access::has_monitor;
use crate::drafting::server::access::{Work, own};
use crate::drafting::server::{Error, adopt, consult};
use crate::drafting::way::Barred;
use crate::kernel::error::FieldErrors;
use crate::kernel::words;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::all;
use crate::pacts::draft::Problem;
use crate::pacts::model::PactState;
use crate::pacts::server::commands as pacts;
use crate::pacts::server::pages::words::{fact, role, said as texts};
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, Checkbox, ErrorSummary, Field, Notice, Select, SummaryList, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use time::Date;
use time::format_description::well_known::Iso8601;

words! {
    /// A step on the way of a draft.
    Going {
        /// To the public
        Consult = "consult",
        /// To a text that cannot change
        Adopt = "adopt",
        /// To its signature
        Open = "open",
    }
}

struct Shown {
    work: Work,
    going: Going,
    typed: Typed,
    errors: FieldErrors,
    problems: Vec<Problem>,
    /// Who may be named as monitor now, where none is.
    monitors: Option<Vec<organisation::Model>>,
}

async fn open(viewer: &Viewer, ctx: &Ctx, id: &str, going: &str) -> Result<Shown, Refusal> {
    let going: Going = going.parse().map_err(|_| Refusal::NotFound)?;
    let db = ctx.db.read();
    let work = own(db, viewer.signed_in()?, draft_id(id)?).await?;
    let barred = |barred: Barred| Refusal::Refused(barred.key());
    let mut monitors = None;
    match going {
        Going::Consult => work.way.consult().map_err(barred)?,
        Going::Adopt => work.way.adopt().map_err(barred)?,
        Going::Open => {
            let pact =
                pact_by_slug(db, work.draft.slug.as_str()).await?.filter(|p| work.way.adopted && p.state == PactState::Adopted);
            let pact = pact.filter(|_| work.base.is_none());
            let pact = pact.ok_or(Refusal::Refused("pacts-refused-not-adopted"))?;
            if !has_monitor(db, pact.id).await? {
                monitors = Some(all(db).await?);
            }
        }
    }
    Ok(Shown { work, going, typed: Typed::default(), errors: FieldErrors::default(), problems: Vec::new(), monitors })
}

/// What the step means.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path((id, going)): Path<(String, String)>) -> Result<Page, Refusal> {
    let shown = open(&viewer, &ctx, &id, &going).await?;
    Ok(page(&viewer, shown))
}

/// Takes it.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((id, going)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let shown = Shown { typed, ..open(&viewer, &ctx, &id, &going).await? };
    if !shown.typed.has("confirm") {
        let errors = FieldErrors::one("confirm", "draft-confirm-missing");
        return Ok(page(&viewer, Shown { errors, ..shown }).into_response());
    }
    let (actor, draft) = (viewer.signed_in()?, &shown.work.draft);
    let done = match shown.going {
        Going::Consult => {
            let until = Date::parse(shown.typed.get("until").trim(), &Iso8601::DATE).ok();
            let opened = consult::open(&ctx, actor, draft.id, until).await;
            opened.map(|round| format!("/consultations/{}/{round}", draft.slug))
        }
        Going::Adopt => {
            let seen = shown.typed.get("seen").parse().map_err(|_| Refusal::BadRequest)?;
            let resign_by = Date::parse(shown.typed.get("resign_by").trim(), &Iso8601::DATE).ok();
            adopt::adopt(&ctx, actor, draft.id, seen, resign_by).await.map(|_| format!("/desk/drafts/{}", draft.id))
        }
        Going::Open => {
            let monitor = Some(shown.typed.get("monitor")).filter(|slug| !slug.is_empty());
            adopt::open(&ctx, actor, draft.id, monitor).await.map(|slug| format!("/pacts/{slug}"))
        }
    };
    match done {
        Ok(path) => Ok(Redirect::to(&viewer.href(&path)).into_response()),
        Err(Error::Fields(errors)) => Ok(page(&viewer, Shown { errors, ..shown }).into_response()),
        Err(Error::Problems(problems)) => {
            let errors = FieldErrors::one("confirm", "draft-refused-incomplete");
            Ok(page(&viewer, Shown { errors, problems, ..shown }).into_response())
        }
        Err(Error::Pact(error @ (pacts::Error::NoMonitor | pacts::Error::WrongKind | pacts::Error::NotIndependent))) => {
            let field = if shown.monitors.is_some() { "monitor" } else { "confirm" };
            Ok(page(&viewer, Shown { errors: FieldErrors::one(field, why(&error)), ..shown }).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn page(viewer: &Viewer, shown: Shown) -> Page {
    let title = viewer.lang.t(&format!("draft-do-{}", shown.going));
    Page::with_head(viewer, title, Head::quiet(!shown.errors.is_empty()), move || body(&shown))
}

fn body(shown: &Shown) -> AnyView {
    let Shown { work, going, typed, errors, problems: faults, monitors } = shown;
    let (here, title) = (link(&format!("/desk/drafts/{}", work.draft.id)), t(&format!("draft-do-{going}")));
    let named = work.parties.iter().filter(|_| work.base.is_none());
    let parties: Vec<_> =
        named.map(|(party, o)| view! { <li><bdi>{o.name.clone()}</bdi> " – " {role(party.role)}</li> }).collect();
    let mut facts = vec![
        fact("pacts-name", texts(&work.content.title)),
        fact("draft-version", ta("draft-version-number", &[("number", work.draft.version.into())])),
        fact("draft-texts", languages(work.content.texts.keys())),
        fact("draft-authentic", languages(&work.content.authentic)),
        fact("amendment-commitments", lang().number(work.content.commitments.len() as u64)),
    ];
    facts.extend(work.base.is_none().then(|| fact("draft-parties", view! { <ul class="plain">{parties}</ul> })));
    let until = (*going == Going::Consult).then(|| {
        view! {
            <Field name="until" kind="date" label=t("draft-until") hint=t("draft-until-hint") value=typed.get("until")
                error=errors.of("until").map(t)/>
        }
    });
    let resign_by = (*going == Going::Adopt && work.base.is_some()).then(|| {
        view! {
            <Field name="resign_by" kind="date" label=t("amendment-until-label") hint=t("amendment-until-hint")
                value=typed.get("resign_by") error=errors.of("resign_by").map(t)/>
        }
    });
    let means = if resign_by.is_some() { t("amendment-adopt-means") } else { t(&format!("draft-do-{going}-means")) };
    let monitor = monitors.as_ref().map(|known| {
        view! {
            <Select name="monitor" label=role("monitor") hint=t("draft-monitor-now") options=particulars::monitors(known)
                selected=typed.get("monitor") error=errors.of("monitor").map(t)/>
        }
    });
    view! {
        <ErrorSummary errors=said(errors)/>
        <h1>{title.clone()}</h1>
        <p>{means}</p>
        {problems(faults)}
        <SummaryList>{facts}</SummaryList>
        <Notice tone=Tone::Soon title=t("pact-term-public-title")>{t("draft-public")}</Notice>
        <form method="post" novalidate action=format!("{here}/{going}")>
            <input type="hidden" name="seen" value=work.draft.version/>
            {until}
            {resign_by}
            {monitor}
            <Checkbox name="confirm" label=t("draft-confirm") checked=typed.has("confirm") error=errors.of("confirm").map(t)/>
            <Button>{title}</Button>
        </form>
        <p><a href=here>{t("draft-back")}</a></p>
    }
    .into_any()
}
