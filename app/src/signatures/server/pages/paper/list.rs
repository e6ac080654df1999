//! `/pacts/{slug}/paper`: the form by which a signature on paper is recorded, and what the reader recorded before.

use super::state;
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::kernel::text::{BadText, NonEmptyText};
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::pact;
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::signatures::paper::{PaperRefused, PaperState};
use crate::signatures::server::Error;
use crate::signatures::server::entity::paper;
use crate::signatures::server::paper::access::{Recorder, recorder};
use crate::signatures::server::paper::acts::{NewPaper, begin as record};
use crate::signatures::server::paper::made_by;
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, ErrorSummary, Field, Select};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;
use time::Date;
use time::format_description::well_known::Iso8601;

/// What the page shows.
struct Shown {
    pact: pact::Model,
    by: Recorder,
    /// The organisations that may be bound.
    open: Vec<organisation::Model>,
    /// What the reader recorded.
    made: Vec<(paper::Model, organisation::Model)>,
}

async fn load(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<Shown, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let pact = public_pact(db, slug).await?.ok_or(Refusal::NotFound)?;
    let by = recorder(db, actor.person, pact.id).await?.ok_or(Refusal::Forbidden("paper-refused-not-yours"))?;
    let open = by.open(db, pact.id).await?;
    let made = made_by(db, actor.person, pact.id).await?;
    Ok(Shown { pact, by, open, made })
}

/// Which of the reader's drafts is to be corrected.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    organisation: String,
}

/// The form.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let shown = load(&viewer, &ctx, &slug).await?;
    let empty = Typed::default().with("organisation", &asked.organisation).with("language", viewer.lang);
    let draft = shown.made.iter().find(|(p, o)| p.state == PaperState::Draft && o.slug.as_str() == asked.organisation);
    let typed = draft.map_or(empty.clone(), |(p, _)| {
        let day = p.signed_on.format(&Iso8601::DATE).unwrap_or_default();
        empty
            .with("name", &p.name)
            .with("title", &p.title)
            .with("document", &p.document)
            .with("email", &p.email)
            .with("language", p.lang)
            .with("day", day)
    });
    Ok(page(&viewer, shown, typed, FieldErrors::default()))
}

/// Records it, and leads to the scan.
pub async fn begin(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let shown = load(&viewer, &ctx, &slug).await?;
    let new = match read(&typed) {
        Ok(new) => new,
        Err(errors) => return Ok(page(&viewer, shown, typed, errors).into_response()),
    };
    match record(&ctx, viewer.signed_in()?, &slug, &new).await {
        Ok(id) => Ok(Redirect::to(&viewer.href(&format!("/paper/{id}/scan"))).into_response()),
        Err(error) => {
            let (field, key) = match error {
                Error::Paper(why @ PaperRefused::Day) => ("day", why.as_str()),
                Error::Paper(why @ PaperRefused::Witness) => ("witness", why.as_str()),
                Error::Paper(why) => ("organisation", why.as_str()),
                Error::May(why) => ("organisation", why.key()),
                other => return Err(other.into()),
            };
            Ok(page(&viewer, shown, typed, FieldErrors::one(field, key)).into_response())
        }
    }
}

fn read(typed: &Typed) -> Result<NewPaper, FieldErrors> {
    let mut errors = FieldErrors::default();
    let mut text = |field: &'static str| {
        let read = typed.get(field).parse::<NonEmptyText>();
        read.map_err(|bad| errors.add(field, bad.key())).ok()
    };
    let (name, title, document) = (text("name"), text("title"), text("document"));
    let mut address = |field: &'static str| typed.get(field).parse().map_err(|bad: BadText| errors.add(field, bad.key())).ok();
    let (email, witness) = (address("email"), address("witness"));
    let signed_on = Date::parse(typed.get("day").trim(), &Iso8601::DATE).map_err(|_| errors.add("day", "members-row-date")).ok();
    let lang = typed.get("language").parse::<Lang>().map_err(|_| errors.add("language", "members-row-language")).ok();
    let organisation = typed.get("organisation").to_owned();
    if organisation.is_empty() {
        errors.add("organisation", "paper-organisation-missing");
    }
    match (name, title, document, email, witness, signed_on, lang) {
        (Some(name), Some(title), Some(document), Some(email), Some(witness), Some(signed_on), Some(lang))
            if errors.is_empty() =>
        {
            Ok(NewPaper { organisation, name, title, document, email, lang, signed_on, witness })
        }
        _ => Err(errors),
    }
}

fn page(viewer: &Viewer, shown: Shown, typed: Typed, errors: FieldErrors) -> Page {
    let head = Head::quiet(!errors.is_empty());
    Page::with_head(viewer, viewer.lang.t("paper-title"), head, move || {
        let Shown { pact, by, open, made } = shown;
        let words = [("organisation", by.organisation.name.as_str().into())];
        let form = form(&pact, open, &typed, &errors);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&format!("/pacts/{}/signatories", pact.slug))>{pact.title.pick(lang()).0.to_owned()}</a></p>
            <h1>{t("paper-title")}</h1>
            <p class="lead">{ta("paper-lead", &words)}</p>
            {form}
            {(!made.is_empty()).then(|| table(made))}
        }
    })
}

fn form(pact: &pact::Model, open: Vec<organisation::Model>, typed: &Typed, errors: &FieldErrors) -> AnyView {
    let field = |name: &'static str| (typed.get(name).to_owned(), errors.of(name).map(t));
    let ((of, bad_of), (name, bad_name), (title, bad_title)) = (field("organisation"), field("name"), field("title"));
    let ((document, bad_document), (email, bad_email)) = (field("document"), field("email"));
    let ((day, bad_day), (witness, bad_witness), (language, bad_language)) = (field("day"), field("witness"), field("language"));
    let choices = open.into_iter().map(|o| (o.slug.to_string(), o.name));
    let choices = std::iter::once((String::new(), t("paper-organisation-choose"))).chain(choices).collect();
    let languages = Lang::ALL.iter().map(|lang| (lang.to_string(), lang.endonym().to_owned())).collect();
    view! {
        <form method="post" novalidate action=link(&format!("/pacts/{}/paper", pact.slug))>
            <Select name="organisation" label=t("paper-organisation") options=choices selected=of error=bad_of/>
            <Field name="name" label=t("paper-name") value=name error=bad_name/>
            <Field name="title" label=t("vouch-capacity") value=title error=bad_title/>
            <Field name="document" label=t("mandates-document") hint=t("vouch-document-hint") value=document error=bad_document/>
            <Field name="day" kind="date" label=t("paper-signed-on") hint=t("paper-day-hint") value=day error=bad_day/>
            <Field name="email" kind="email" label=t("paper-email") hint=t("paper-email-hint") value=email error=bad_email/>
            <Select name="language" label=t("vouch-language") options=languages selected=language error=bad_language/>
            <Field name="witness" kind="email" label=t("paper-witness") hint=t("paper-witness-hint") value=witness error=bad_witness/>
            <Button kind=ButtonKind::Primary>{t("paper-go-on")}</Button>
        </form>
    }
    .into_any()
}

fn table(made: Vec<(paper::Model, organisation::Model)>) -> AnyView {
    let caption = ta("paper-made-counted", &[("count", made.len().into())]);
    let head = ["paper-of", "sign-person", "paper-signed-on", "pacts-state"].map(t).to_vec();
    let rows: Vec<_> = made
        .into_iter()
        .map(|(paper, organisation)| {
            view! {
                <tr>
                    <th scope="row"><a href=link(&format!("/paper/{}", paper.id))><bdi>{organisation.name}</bdi></a></th>
                    <td><bdi>{paper.name}</bdi></td>
                    <td>{lang().date(paper.signed_on)}</td>
                    <td>{state(paper.state)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <h2>{t("paper-made")}</h2>
        <DataTable caption=caption head=head>{rows}</DataTable>
    }
    .into_any()
}
