//! Where who speaks for an organisation says how its service is reached.

use super::Error;
use super::commands::{designate, end};
use super::queries::{Service, service_of, speaks_for, spoken_for};
use crate::kernel::error::FieldErrors;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::pages::words::{entry, fact, organisation as organisation_link, said as said_in};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t};
use crate::press::model::{Contact, Written};
use crate::site::look::{Look, look};
use crate::site::page::Head;
use crate::site::typed::{Step, Typed, in_languages};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, Empty, ErrorSummary, Field, SummaryList};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// `/desk/press`
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let mut services = Vec::new();
    for organisation in spoken_for(db, actor.person).await? {
        let service = service_of(db, organisation.id).await?;
        services.push((organisation, service));
    }
    Ok(Page::new(&viewer, viewer.lang.t("press-desk-title"), move || {
        let nobody =
            services.is_empty().then(|| view! { <Empty title=t("press-desk-none-title")>{t("press-desk-none")}</Empty> });
        let services: Vec<_> = services.into_iter().map(|(o, service)| of_one(&o, service)).collect();
        view! {
            <h1>{t("press-desk-title")}</h1>
            <p class="lead">{t("press-desk-lead")}</p>
            {nobody}
            {services}
            <p><a href=link("/press")>{t("press-see")}</a></p>
        }
    }))
}

fn of_one(o: &organisation::Model, service: Option<Service>) -> impl IntoView + use<> {
    let to = link(&format!("/desk/press/{}", o.slug));
    let (change, ending) = match service {
        Some(_) => ("press-change", Some(view! { <a href=format!("{to}/end")>{t("press-end")}</a> })),
        None => ("press-designate", None),
    };
    view! {
        <section>
            <h2>{organisation_link(&o.slug, &o.name)}</h2>
            {shown(service)}
            <p class="cluster"><a href=to>{t(change)}</a> {ending}</p>
        </section>
    }
}

/// A service as everyone sees it, or that there is none.
pub fn shown(service: Option<Service>) -> AnyView {
    match service {
        Some(Service { contact, since, log_seq }) => {
            let mut facts = facts(&contact);
            facts.push(fact("press-since", view! { {lang().date(since.date())} " · " {entry(log_seq)} }));
            view! { <SummaryList>{facts}</SummaryList> }.into_any()
        }
        None => view! { <p>{t("press-no-service")}</p> }.into_any(),
    }
}

/// How a service is reached.
fn facts(contact: &Contact) -> Vec<AnyView> {
    let Contact { service, email, form, telephone, hours, person } = contact.clone();
    let email =
        email.map(|email| fact("press-email", view! { <a href=format!("mailto:{email}")><bdi>{email.to_string()}</bdi></a> }));
    let form = form.map(|url| fact("press-form", view! { <a href=url.clone() rel="noopener"><bdi>{url.clone()}</bdi></a> }));
    let telephone = telephone.map(|number| {
        let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        fact("press-telephone", view! { <a href=format!("tel:{dialled}")><bdi dir="ltr">{number}</bdi></a> })
    });
    let hours = (!hours.0.is_empty()).then(|| fact("press-hours", said_in(&hours)));
    let person = person.map(|name| fact("press-person", view! { <bdi>{name}</bdi> }));
    [Some(fact("press-service", said_in(&service))), email, form, telephone, hours, person].into_iter().flatten().collect()
}

/// The organisation, if this reader speaks for it.
async fn mine(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<organisation::Model, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let organisation = by_slug(db, slug).await?.ok_or(Refusal::NotFound)?;
    speaks_for(db, actor.person, organisation.id).await?.ok_or(Refusal::NotFound)?;
    Ok(organisation)
}

/// `/desk/press/{slug}`: the form, with what stands.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let organisation = mine(&viewer, &ctx, &slug).await?;
    let known = service_of(ctx.db.read(), organisation.id).await?.map(|service| service.contact).unwrap_or_default();
    let Contact { service, email, form, telephone, hours, person } = known;
    let typed = Typed::default()
        .with_texts("service", &service)
        .with_texts("hours", &hours)
        .with("email", email.map(|e| e.to_string()).unwrap_or_default())
        .with("form", form.unwrap_or_default())
        .with("telephone", telephone.unwrap_or_default());
    let named = person.is_some_and(|name| viewer.actor.as_ref().is_some_and(|actor| actor.name == name));
    let typed = if named { typed.with("named", "yes") } else { typed };
    Ok(page(&viewer, &organisation, typed, FieldErrors::default()))
}

fn read(viewer: &Viewer, typed: &Typed) -> Result<Contact, FieldErrors> {
    let person = viewer.actor.as_ref().filter(|_| typed.has("named")).map(|actor| actor.name.clone());
    Contact::read(Written {
        service: typed.texts("service"),
        email: typed.get("email"),
        form: typed.get("form"),
        telephone: typed.get("telephone"),
        hours: typed.texts("hours"),
        person,
    })
}

/// The last look, and the act.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let organisation = mine(&viewer, &ctx, &slug).await?;
    match (typed.step(), read(&viewer, &typed)) {
        (Step::Edit, _) => Ok(page(&viewer, &organisation, typed, FieldErrors::default()).into_response()),
        (Step::Check | Step::Act, Err(errors)) => Ok(page(&viewer, &organisation, typed, errors).into_response()),
        (Step::Check, Ok(new)) => {
            let (title, act) = ("press-form-title", "press-designate-now");
            let what = Look { title, what: viewer.lang.t("press-designate-what"), act, editable: true };
            Ok(look(&viewer, what, typed, move || facts(&new)).into_response())
        }
        (Step::Act, Ok(new)) => match designate(&ctx, viewer.signed_in()?, &slug, new).await {
            Err(Error::Incomplete(errors)) => Ok(page(&viewer, &organisation, typed, errors).into_response()),
            done => {
                done?;
                Ok(Redirect::to(&viewer.href("/desk/press")).into_response())
            }
        },
    }
}

fn page(viewer: &Viewer, o: &organisation::Model, typed: Typed, errors: FieldErrors) -> Page {
    let (here, name) = (format!("/desk/press/{}", o.slug), o.name.clone());
    Page::with_head(viewer, viewer.lang.t("press-form-title"), Head::quiet(!errors.is_empty()), move || {
        let field = |name: &'static str| (typed.get(name), errors.of(name).map(t));
        let ((email, bad_email), (form, bad_form), (telephone, bad_telephone)) =
            (field("email"), field("form"), field("telephone"));
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link("/desk/press")>{t("press-desk-title")}</a></p>
            <h1>{t("press-form-title")}</h1>
            <p><bdi>{name}</bdi></p>
            <form method="post" novalidate action=link(&here)>
                {in_languages("service", "press-service", "press-service-hint", &typed, &errors, 1)}
                <Field name="email" label=t("press-email") hint=t("press-email-hint") kind="email" value=email error=bad_email/>
                <Field name="form" label=t("press-form") hint=t("press-form-hint") kind="url" value=form error=bad_form/>
                <Field name="telephone" label=t("press-telephone") kind="tel" value=telephone error=bad_telephone/>
                {in_languages("hours", "press-hours", "press-hours-hint", &typed, &errors, 1)}
                <Checkbox name="named" label=t("press-named") hint=t("press-named-hint") checked=typed.has("named")/>
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Check.to_string()>{t("look-go-on")}</Button>
            </form>
        }
    })
}

/// `/desk/press/{slug}/end`: the last look before the service is no more.
pub async fn ask_end(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let organisation = mine(&viewer, &ctx, &slug).await?;
    let service = service_of(ctx.db.read(), organisation.id).await?.ok_or(Refusal::NotFound)?;
    let name = [("organisation", organisation.name.into())];
    let what = Look { title: "press-end", what: viewer.lang.ta("press-end-what", &name), act: "press-end-now", editable: false };
    Ok(look(&viewer, what, Typed::default(), move || facts(&service.contact)))
}

/// Ends it.
pub async fn act_end(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Redirect, Refusal> {
    end(&ctx, viewer.signed_in()?, &slug).await?;
    Ok(Redirect::to(&viewer.href("/desk/press")))
}
