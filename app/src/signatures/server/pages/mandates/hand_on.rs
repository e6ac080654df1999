//! `/desk/mandates/{id}/hand-on`: to whom, for what and until when; a last look; then the act.

use super::super::row;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::MandateId;
use crate::kernel::locale::Lang;
use crate::kernel::text::{BadText, NonEmptyText};
use crate::pacts::server::entity::pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::signatures::delegation::DelegationRefused;
use crate::signatures::server::Error;
use crate::signatures::server::delegate::{Held, NewDelegation, basis, delegate, own, pacts_of};
use crate::site::page::Head;
use crate::site::typed::{Step, Typed};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, Notice, Select, SummaryList, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use time::Date;
use time::format_description::well_known::Iso8601;

/// The mandate, and the pacts that it covers.
struct Shown {
    held: Held,
    pacts: Vec<pact::Model>,
}

async fn load(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<(MandateId, Shown), Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let id: MandateId = id.parse().map_err(|_| Refusal::NotFound)?;
    let held = own(db, actor.person, id).await?.ok_or(Refusal::NotFound)?;
    basis(&held.0).may_be_handed_on(ctx.clock.today()).map_err(|why| Refusal::Refused(why.as_str()))?;
    let pacts = pacts_of(db, &held.0).await?.into_iter().map(|(_, pact)| pact).collect();
    Ok((id, Shown { held, pacts }))
}

/// The form.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let (_, shown) = load(&viewer, &ctx, &id).await?;
    let typed = Typed::default().with("language", viewer.lang).with("title", &shown.held.0.title);
    Ok(page(&viewer, shown, typed, FieldErrors::default(), None))
}

/// Looks at it once more, or hands it on.
pub async fn act(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let (id, shown) = load(&viewer, &ctx, &id).await?;
    let new = match read(&typed) {
        Ok(new) => new,
        Err(errors) => return Ok(page(&viewer, shown, typed, errors, None).into_response()),
    };
    match typed.step() {
        Step::Edit => return Ok(page(&viewer, shown, typed, FieldErrors::default(), None).into_response()),
        Step::Check => return Ok(page(&viewer, shown, typed, FieldErrors::default(), Some(new)).into_response()),
        Step::Act => {}
    }
    match delegate(&ctx, viewer.signed_in()?, id, &new).await {
        Ok(_) => Ok(Redirect::to(&viewer.href("/desk/mandates")).into_response()),
        Err(Error::Delegation(why)) => {
            let field = match why {
                DelegationRefused::Until => "until",
                DelegationRefused::Pact => "pact",
                DelegationRefused::Oneself | DelegationRefused::NotIndependent => "email",
                DelegationRefused::Ended | DelegationRefused::Delegated => return Err(Refusal::Refused(why.as_str())),
            };
            Ok(page(&viewer, shown, typed, FieldErrors::one(field, why.as_str()), None).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn read(typed: &Typed) -> Result<NewDelegation, FieldErrors> {
    let mut errors = FieldErrors::default();
    let mut text = |field: &'static str| {
        let read = typed.get(field).parse::<NonEmptyText>();
        read.map_err(|bad| errors.add(field, bad.key())).ok()
    };
    let (name, title) = (text("name"), text("title"));
    let email = typed.get("email").parse().map_err(|bad: BadText| errors.add("email", bad.key())).ok();
    let lang = typed.get("language").parse::<Lang>().map_err(|_| errors.add("language", "members-row-language")).ok();
    let until = match typed.get("until").trim() {
        "" => Some(None),
        day => Date::parse(day, &Iso8601::DATE).map(Some).map_err(|_| errors.add("until", "members-row-date")).ok(),
    };
    let pact = Some(typed.get("pact").to_owned()).filter(|slug| !slug.is_empty());
    match (name, title, email, lang, until) {
        (Some(name), Some(title), Some(email), Some(lang), Some(until)) => {
            Ok(NewDelegation { name, email, lang, title, pact, until })
        }
        _ => Err(errors),
    }
}

fn page(viewer: &Viewer, shown: Shown, typed: Typed, errors: FieldErrors, looked_at: Option<NewDelegation>) -> Page {
    Page::with_head(viewer, viewer.lang.t("delegate-title"), Head::quiet(!errors.is_empty()), move || {
        let (mandate, organisation) = &shown.held;
        let words = [
            ("organisation", organisation.name.as_str().into()),
            ("document", mandate.document.as_str().into()),
            ("by", mandate.vouched_by.as_str().into()),
        ];
        let form = match &looked_at {
            Some(new) => last_look(&shown, &typed, new),
            None => form(&shown, &typed, &errors),
        };
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link("/desk/mandates")>{t("delegate-mine-title")}</a></p>
            <h1>{t("delegate-title")}</h1>
            <p class="lead">{ta("delegate-what", &words)}</p>
            {form}
        }
    })
}

fn here(shown: &Shown) -> String {
    link(&format!("/desk/mandates/{}/hand-on", shown.held.0.id))
}

fn form(shown: &Shown, typed: &Typed, errors: &FieldErrors) -> AnyView {
    let field = |name: &'static str| (typed.get(name).to_owned(), errors.of(name).map(t));
    let ((name, bad_name), (email, bad_email), (title, bad_title)) = (field("name"), field("email"), field("title"));
    let ((pact, bad_pact), (until, bad_until), (language, bad_language)) = (field("pact"), field("until"), field("language"));
    let languages = Lang::ALL.iter().map(|lang| (lang.to_string(), lang.endonym().to_owned())).collect();
    let each = shown.pacts.iter().map(|p| (p.slug.to_string(), p.title.pick(lang()).0.to_owned()));
    let all = shown.held.0.pact_id.is_none().then(|| (String::new(), t("delegate-all-pacts")));
    let pacts = all.into_iter().chain(each).collect();
    let hint = match shown.held.0.valid_until {
        Some(day) => ta("delegate-until-hint", &[("day", lang().date(day).into())]),
        None => t("delegate-until-open-hint"),
    };
    view! {
        <form method="post" novalidate action=here(shown)>
            <Field name="name" label=t("vouch-name") value=name error=bad_name/>
            <Field name="email" kind="email" label=t("vouch-email") value=email error=bad_email/>
            <Select name="language" label=t("vouch-language") options=languages selected=language error=bad_language/>
            <Field name="title" label=t("vouch-capacity") value=title error=bad_title/>
            <Select name="pact" label=t("delegate-for") options=pacts selected=pact error=bad_pact/>
            <Field name="until" kind="date" label=t("vouch-until") hint=hint value=until error=bad_until/>
            <Button kind=ButtonKind::Primary>{t("delegate-go-on")}</Button>
        </form>
    }
    .into_any()
}

fn last_look(shown: &Shown, typed: &Typed, new: &NewDelegation) -> AnyView {
    let pact = shown.pacts.iter().find(|p| Some(p.slug.as_str()) == new.pact.as_deref() || Some(p.id) == shown.held.0.pact_id);
    let covers = pact.map_or_else(|| t("delegate-all-pacts"), |p| p.title.pick(lang()).0.to_owned());
    let until = new.until.or(shown.held.0.valid_until).map_or_else(|| t("delegate-open"), |day| lang().date(day));
    let (name, title) = (new.name.to_string(), new.title.to_string());
    let rows = vec![
        row("vouch-name", view! { <bdi>{name}</bdi> <br/> <bdi>{title}</bdi> }),
        row("vouch-email", new.email.to_string()),
        row("delegate-for", covers),
        row("vouch-until", until),
    ];
    view! {
        <SummaryList>{rows}</SummaryList>
        <Notice tone=Tone::Soon title=t("withdraw-public-title")>{t("delegate-public")}</Notice>
        <form method="post" novalidate action=here(shown)>
            {typed.carried()}
            <div class="cluster">
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Act.to_string()>{t("delegate-now")}</Button>
                <Button kind=ButtonKind::Secondary name="step".to_owned() value=Step::Edit.to_string()>{t("delegate-change")}</Button>
            </div>
        </form>
    }
    .into_any()
}
