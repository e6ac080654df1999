//! `/pacts/{slug}/seat`: the secretariat seats an organisation in an adopted pact, after a last look, and reads who asks for a seat.

mod ask;
mod refuse;

use super::words::{organisation, role, said as texts};
use crate::kernel::error::FieldErrors;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation as organisations;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::PartyRole;
use crate::pacts::server::commands;
use crate::pacts::server::entity::pact;
use crate::pacts::server::seating::{Asked, Error, ROLES, candidates, give, own, waiting};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::site::page::Head;
use crate::site::typed::{Step, Typed};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Notice, Radios, Select, Tone};
use axum::Router;
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use leptos::prelude::*;
use serde::Deserialize;

/// The pages below a language.
pub fn routes() -> Router<Ctx> {
    Router::new()
        .route("/pacts/{slug}/seat", get(form).post(act))
        .route("/pacts/{slug}/seat/ask", get(ask::form).post(ask::act))
        .route("/pacts/{slug}/seat/requests/{id}", get(refuse::form).post(refuse::act))
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::NotNow => Self::Refused("seating-refused-not-now"),
            Error::Often(wait) => Self::TooMany(wait.whole_seconds().unsigned_abs()),
            Error::Pact(error) => why(&error).map_or_else(|| Self::internal(&error), Self::Refused),
            Error::Db(error) => error.into(),
        }
    }
}

/// Why an organisation cannot have a seat, as a message key.
const fn why(error: &commands::Error) -> Option<&'static str> {
    match error {
        commands::Error::NoOrganisation => Some("pacts-refused-no-organisation"),
        commands::Error::NoRole => Some("pacts-refused-no-role"),
        commands::Error::WrongKind => Some("pacts-refused-wrong-kind"),
        commands::Error::OtherSeat => Some("pacts-refused-other-seat"),
        commands::Error::NotIndependent => Some("pacts-refused-not-independent"),
        _ => None,
    }
}

/// Whom the form begins with.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Whom {
    organisation: String,
}

struct Shown {
    pact: pact::Model,
    /// Who may be seated.
    known: Vec<organisations::Model>,
    asked: Vec<Asked>,
    typed: Typed,
    errors: FieldErrors,
}

async fn open(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<Shown, Refusal> {
    let db = ctx.db.read();
    let (pact, _) = own(db, viewer.signed_in()?, slug).await?;
    if !pact.state.takes_seats() {
        return Err(Refusal::Refused("seating-refused-not-now"));
    }
    let (known, asked) = (candidates(db, pact.id).await?, waiting(db, pact.id).await?);
    Ok(Shown { pact, known, asked, typed: Typed::default(), errors: FieldErrors::default() })
}

/// The form, and who asks.
pub async fn form(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(whom): Query<Whom>,
) -> Result<Page, Refusal> {
    let mut shown = open(&viewer, &ctx, &slug).await?;
    if let Some(found) = shown.known.iter().find(|o| o.slug.as_str() == whom.organisation) {
        let fits = if found.kind == OrganisationKind::Association { PartyRole::Association } else { PartyRole::Observer };
        shown.typed = Typed::default().with("organisation", &found.slug).with("role", fits);
    }
    Ok(page(&viewer, shown))
}

/// Shows what it means, or does it.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let (step, slug_of) = (typed.step(), typed.get("organisation").to_owned());
    let as_role: Option<PartyRole> = typed.get("role").parse().ok();
    let mut shown = Shown { typed, ..open(&viewer, &ctx, &slug).await? };
    if step == Step::Edit {
        return Ok(page(&viewer, shown).into_response());
    }
    if slug_of.is_empty() {
        shown.errors.add("organisation", "seating-organisation-missing");
    }
    let Some(as_role) = as_role.filter(|_| shown.errors.is_empty()) else {
        if as_role.is_none() {
            shown.errors.add("role", "seating-role-missing");
        }
        return Ok(page(&viewer, shown).into_response());
    };
    match give(&ctx, viewer.signed_in()?, &slug, (&slug_of, as_role), step == Step::Act).await {
        Ok(()) if step == Step::Act => Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/signatories"))).into_response()),
        Ok(()) => {
            let organisation = by_slug(ctx.db.read(), &slug_of).await?.ok_or(Refusal::NotFound)?;
            Ok(look(&viewer, shown, (organisation.name, as_role)).into_response())
        }
        Err(Error::Pact(error)) => {
            shown.errors.add("organisation", why(&error).ok_or_else(|| Refusal::internal(&error))?);
            Ok(page(&viewer, shown).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn page(viewer: &Viewer, shown: Shown) -> Page {
    let head = Head::quiet(!shown.errors.is_empty());
    Page::with_head(viewer, viewer.lang.t("seating-title"), head, move || body(&shown))
}

fn body(Shown { pact, known, asked, typed, errors }: &Shown) -> AnyView {
    let here = link(&format!("/pacts/{}", pact.slug));
    let choose = std::iter::once((String::new(), t("join-choose")));
    let options = choose.chain(known.iter().map(|o| (o.slug.to_string(), o.name.clone()))).collect();
    let roles = ROLES.iter().map(|of| (of.to_string(), role(of))).collect();
    view! {
        <ErrorSummary errors=said(errors)/>
        <p class="flush"><a href=here.clone()>{texts(&pact.title)}</a></p>
        <h1>{t("seating-title")}</h1>
        <p class="lead">{t("seating-lead")}</p>
        {requests(&here, asked)}
        <form method="post" novalidate action=format!("{here}/seat")>
            <Select name="organisation" label=t("seating-organisation") hint=t("seating-organisation-hint") options=options
                selected=typed.get("organisation") error=errors.of("organisation").map(t)/>
            <Radios name="role" label=t("seating-role") hint=t("seating-role-hint") options=roles selected=typed.get("role")
                error=errors.of("role").map(t)/>
            <Button name="step".to_owned() value="check".to_owned()>{t("seating-check")}</Button>
        </form>
    }
    .into_any()
}

/// Those who ask for a seat, each with both answers.
fn requests(here: &str, asked: &[Asked]) -> Option<AnyView> {
    let items: Vec<_> = asked
        .iter()
        .map(|(request, of, by)| {
            let words = [("person", by.name.as_str().into()), ("day", lang().date(request.asked_at.date()).into())];
            let seat = format!("{here}/seat?organisation={}", of.slug);
            let refuse = format!("{here}/seat/requests/{}", request.id);
            view! {
                <li>
                    <p>{organisation(&of.slug, &of.name)} " – " {ta("seating-asked-by", &words)}</p>
                    <p dir="auto">{request.why.clone()}</p>
                    <p class="cluster"><a href=seat>{t("seating-yes")}</a> <a href=refuse>{t("join-no")}</a></p>
                </li>
            }
        })
        .collect();
    (!items.is_empty())
        .then(|| view! { <section id="requests"><h2>{t("seating-requests")}</h2> <ul>{items}</ul></section> }.into_any())
}

/// The last look.
fn look(viewer: &Viewer, shown: Shown, (name, as_role): (String, PartyRole)) -> Page {
    Page::with_head(viewer, viewer.lang.t("seating-title"), Head::quiet(false), move || {
        let pact = shown.pact.title.pick(lang()).0.to_owned();
        let words = [("organisation", name.into()), ("role", role(as_role).into()), ("pact", pact.into())];
        view! {
            <h1>{t("seating-title")}</h1>
            <p>{ta("seating-means", &words)}</p>
            <Notice tone=Tone::Soon title=t("pact-term-public-title")>{t("seating-public")}</Notice>
            <form method="post" novalidate action=link(&format!("/pacts/{}/seat", shown.pact.slug))>
                {shown.typed.carried()}
                <p class="cluster">
                    <Button name="step".to_owned() value="act".to_owned()>{t("seating-give")}</Button>
                    <Button kind=ButtonKind::Secondary name="step".to_owned() value="edit".to_owned()>{t("seating-change")}</Button>
                </p>
            </form>
        }
    })
}
