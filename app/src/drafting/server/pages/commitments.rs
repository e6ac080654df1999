//! `/desk/drafts/{id}/commitments`: the commitments of a draft, what becomes of those with which it began, and the form that changes one,
//! puts one in or takes one out.

use super::draft_id;
use crate::drafting::model::Change;
use crate::drafting::server::Error;
use crate::drafting::server::access::{Work, own};
use crate::drafting::server::make::{began_with, template};
use crate::drafting::server::write::keep as save;
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::pacts::amendment::{Becomes, changes};
use crate::pacts::proposal::Proposal;
use crate::pacts::server::pages::propose::fields;
use crate::pacts::server::pages::words::{role, said as texts};
use crate::pacts::version::Undertaking;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, ErrorSummary, LinkButton, Notice, Tag, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// Which commitment; a new one without a code.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    code: String,
}

/// What was typed, of which commitment, over which version, and which button was pressed.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    of: String,
    seen: i32,
    #[serde(default)]
    step: String,
    #[serde(flatten)]
    proposal: Proposal,
}

async fn open(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Work, Refusal> {
    let work = own(ctx.db.read(), viewer.signed_in()?, draft_id(id)?).await?;
    work.way.edit().map_err(|barred| Refusal::Refused(barred.key()))?;
    Ok(work)
}

/// The language in which the commitments of the pact are described.
fn described(work: &Work) -> Lang {
    template(work).language.parse().unwrap_or(Lang::En)
}

/// The commitments.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let work = open(&viewer, &ctx, &id).await?;
    Ok(Page::new(&viewer, viewer.lang.t("amendment-commitments"), move || all(&work)))
}

fn all(work: &Work) -> AnyView {
    let (here, before) = (format!("/desk/drafts/{}", work.draft.id), began_with(work));
    let changed = changes(&before, &work.content.commitments);
    let becomes = |c: &Undertaking| changed.iter().find(|(_, other)| other.code == c.code).map(|(what, _)| *what);
    let gone = changed.iter().filter(|(what, _)| *what == Becomes::Dropped).map(|(_, c)| *c);
    let rows: Vec<_> = work
        .content
        .commitments
        .iter()
        .chain(gone)
        .map(|c| {
            let what = becomes(c);
            let edit = link(&format!("{here}/commitment?code={}", c.code));
            let code = || [("code", c.code.as_str().into())];
            let way = if what == Some(Becomes::Dropped) {
                let words = ta("amendment-restore", &code());
                view! {
                    <form method="post" novalidate action=link(&format!("{here}/commitment"))>
                        <input type="hidden" name="of" value=c.code.clone()/>
                        <input type="hidden" name="seen" value=work.draft.version/>
                        <Button kind=ButtonKind::Secondary name="step".to_owned() value="restore".to_owned()>
                            {words}
                        </Button>
                    </form>
                }
                .into_any()
            } else {
                view! { <a href=edit>{ta("amendment-change", &code())}</a> }.into_any()
            };
            view! {
                <tr>
                    <th scope="row"><bdi>{c.code.clone()}</bdi> " – " {texts(&c.title)}</th>
                    <td>{role(c.role)}</td>
                    <td>{word(what)}</td>
                    <td>{way}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let lead = match (&work.base, before.is_empty()) {
        (Some(_), _) => "amendment-commitments-lead",
        (None, false) => "draft-commitments-lead-template",
        (None, true) => "draft-commitments-lead",
    };
    view! {
        <p class="flush"><a href=link(&here)>{t("draft-back")}</a></p>
        <h1>{t("amendment-commitments")}</h1>
        <p class="lead">{t(lead)}</p>
        <p><LinkButton kind=ButtonKind::Secondary href=link(&format!("{here}/commitment"))>{t("amendment-add")}</LinkButton></p>
        {table(rows)}
    }
    .into_any()
}

fn table(rows: Vec<AnyView>) -> AnyView {
    if rows.is_empty() {
        return view! { <Empty title=t("draft-commitments-none-title")><p>{t("draft-commitments-none")}</p></Empty> }.into_any();
    }
    let head = ["commitments-what", "commitments-who", "pacts-state", "desk-act"].map(t).to_vec();
    view! { <DataTable caption=t("amendment-commitments") caption_hidden=true head=head>{rows}</DataTable> }.into_any()
}

/// What becomes of a commitment, in a word.
pub fn word(what: Option<Becomes>) -> AnyView {
    let (tone, key) = match what {
        None => (Tone::Neutral, "amendment-same"),
        Some(Becomes::Added) => (Tone::Good, "amendment-added"),
        Some(Becomes::Changed) => (Tone::Soon, "amendment-changed"),
        Some(Becomes::Dropped) => (Tone::Bad, "amendment-dropped"),
    };
    view! { <Tag tone=tone>{t(key)}</Tag> }.into_any()
}

struct Shown {
    work: Work,
    of: String,
    seen: i32,
    lang: Lang,
    proposal: Proposal,
    errors: FieldErrors,
}

/// The form with what was saved last.
pub async fn form(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Query(which): Query<Which>,
) -> Result<Page, Refusal> {
    let work = open(&viewer, &ctx, &id).await?;
    let lang = described(&work);
    let proposal = match work.content.commitments.iter().find(|c| c.code == which.code) {
        Some(c) => Proposal::of(c, lang),
        None if which.code.is_empty() => Proposal::default(),
        None => return Err(Refusal::NotFound),
    };
    let seen = work.draft.version;
    Ok(page(&viewer, Shown { work, of: which.code, seen, lang, proposal, errors: FieldErrors::default() }))
}

/// Saves it, takes it out, or puts back what was taken out.
pub async fn keep(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let work = open(&viewer, &ctx, &id).await?;
    let lang = described(&work);
    let was = |of: &[Undertaking]| of.iter().find(|c| c.code == typed.of).cloned();
    let read = match typed.step.as_str() {
        "drop" => Ok((typed.of.clone(), None)),
        "restore" => {
            let was = was(&began_with(&work)).ok_or(Refusal::NotFound)?;
            Ok((typed.of.clone(), Some(Box::new(was))))
        }
        _ => typed.proposal.read(lang).and_then(|now| {
            // The code by which it is known stays; a new one has a code of its own.
            let taken = typed.of.is_empty() && work.content.commitments.iter().any(|c| c.code == now.code);
            if taken || (!typed.of.is_empty() && typed.of != now.code) {
                return Err(FieldErrors::one("code", "amendment-code-wrong"));
            }
            let now = match was(&work.content.commitments) {
                Some(was) => now.in_place_of(&was, lang),
                None => now,
            };
            Ok((now.code.clone(), Some(Box::new(now))))
        }),
    };
    let errors = match read {
        Err(errors) => errors,
        Ok((code, new)) => {
            match save(&ctx, viewer.signed_in()?, work.draft.id, typed.seen, Change::Commitment(code, new)).await {
                Ok(_) => {
                    let to = viewer.href(&format!("/desk/drafts/{}/commitments", work.draft.id));
                    return Ok(Redirect::to(&to).into_response());
                }
                Err(Error::Newer) => FieldErrors::one("code", "draft-refused-newer"),
                Err(error) => return Err(error.into()),
            }
        }
    };
    // What somebody else saved is what is seen from here on.
    let seen = work.draft.version;
    Ok(page(&viewer, Shown { work, of: typed.of, seen, lang, proposal: typed.proposal, errors }).into_response())
}

fn page(viewer: &Viewer, shown: Shown) -> Page {
    let key = if shown.of.is_empty() { "amendment-add" } else { "amendment-edit" };
    let head = Head { refused: !shown.errors.is_empty(), ..Head::default() };
    Page::with_head(viewer, viewer.lang.t(key), head, move || body(&shown, key))
}

fn body(shown: &Shown, key: &'static str) -> AnyView {
    let Shown { work, of, seen, lang, proposal, errors } = shown;
    let here = link(&format!("/desk/drafts/{}", work.draft.id));
    let drop = (!of.is_empty()).then(|| {
        view! {
            <Button kind=ButtonKind::Secondary name="step".to_owned() value="drop".to_owned()>{t("amendment-drop")}</Button>
        }
    });
    let newer = errors.0.iter().any(|e| e.key == "draft-refused-newer").then(|| {
        view! { <Notice tone=Tone::Bad title=t("draft-newer-title")>{t("draft-newer")}</Notice> }
    });
    let language = t(&format!("language-{lang}"));
    view! {
        <ErrorSummary errors=said(errors)/>
        <p class="flush"><a href=format!("{here}/commitments")>{t("amendment-commitments")}</a></p>
        <h1>{t(key)}</h1>
        {newer}
        <p>{ta("amendment-described-in", &[("language", language.into())])}</p>
        <form method="post" novalidate action=format!("{here}/commitment")>
            <input type="hidden" name="of" value=of.clone()/>
            <input type="hidden" name="seen" value=*seen/>
            {fields(proposal, errors)}
            <p class="cluster">
                <Button name="step".to_owned() value="act".to_owned()>{t("draft-save")}</Button>
                {drop}
            </p>
        </form>
    }
    .into_any()
}
