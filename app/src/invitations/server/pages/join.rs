//! `/pacts/{slug}/join`: an organisation asks an association to bring it in; `/join/{token}`: its contact confirms the address.

use super::words::key;
use crate::invitations::server::joining::{ANSWER_LIFE, Asked, LINK_LIFE, ask as keep, associations, behind, confirm as affirm};
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::organisations::server::entity::organisation;
use crate::pacts::members::{COLUMNS, Member, read};
use crate::pacts::server::entity::pact;
use crate::pacts::server::load::country;
use crate::pacts::server::pages::words::said as title_of;
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::platform::lists::countries_named;
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Empty, ErrorSummary, Field, Notice, Select, SummaryList, SummaryRow, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The form.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let (pact, to) = load(&ctx, &slug).await?;
    let typed = Typed::default().with("language", viewer.lang).with("country", &pact.country);
    let typed = match &viewer.actor {
        Some(actor) => typed.with("contact_name", &actor.name).with("contact_email", &actor.email),
        None => typed,
    };
    Ok(form(&viewer, pact, to, typed, FieldErrors::default()))
}

async fn load(ctx: &Ctx, slug: &str) -> Result<(pact::Model, Vec<organisation::Model>), Refusal> {
    let pact = public_pact(ctx.db.read(), slug).await?.ok_or(Refusal::NotFound)?;
    let to = associations(ctx.db.read(), pact.id).await?;
    Ok((pact, to))
}

/// Keeps what was asked and sends the link that confirms it; says the same whatever the address.
pub async fn send(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let (pact, to) = load(&ctx, &slug).await?;
    let member = written(&typed, &ctx);
    let asked = to.iter().find(|association| association.slug.as_str() == typed.get("association")).cloned();
    match (member, asked) {
        (Ok(member), Some(association)) => {
            keep(&ctx, &pact, &association, &member).await?;
            Ok(Redirect::to(&viewer.href("/join/sent")).into_response())
        }
        (member, asked) => {
            let mut errors = member.err().unwrap_or_default();
            if asked.is_none() {
                errors.0.insert(0, FieldErrors::one("association", "join-error-association").0.remove(0));
            }
            Ok(form(&viewer, pact, to, typed, errors).into_response())
        }
    }
}

/// What was typed, read as the one row of a list of members.
fn written(typed: &Typed, ctx: &Ctx) -> Result<Member, FieldErrors> {
    let failed = |_| FieldErrors::one("name", "members-row-text");
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(COLUMNS.map(|(column, _)| column)).map_err(failed)?;
    csv.write_record(COLUMNS.map(|(column, _)| typed.get(column))).map_err(failed)?;
    let rows = csv.into_inner().unwrap_or_default();
    let rows = String::from_utf8_lossy(&rows);
    let (mut members, problems) = read(&rows, ctx.clock.today(), &|code| country(code, "en").is_some());
    if let (Some(member), true) = (members.pop(), problems.is_empty()) {
        return Ok(member);
    }
    let mut errors = FieldErrors::default();
    for problem in problems {
        // A name of which no permanent one can be made is told at the name.
        let column = if problem.column == "slug" { "name" } else { &problem.column };
        let field = COLUMNS.iter().map(|(field, _)| *field).find(|field| *field == column).unwrap_or("name");
        if errors.of(field).is_none() {
            errors.add(field, key(&problem.kind));
        }
    }
    Err(errors)
}

fn form(viewer: &Viewer, pact: pact::Model, to: Vec<organisation::Model>, typed: Typed, errors: FieldErrors) -> Page {
    let head = Head { refused: !errors.is_empty(), description: Some(viewer.lang.t("join-lead")), ..Head::default() };
    Page::with_head(viewer, viewer.lang.t("join-title"), head, move || {
        let closed = !pact.state.takes_signatures() || to.is_empty();
        let inner = if closed {
            view! { <Empty title=t("join-closed-title")>{t("join-closed")}</Empty> }.into_any()
        } else {
            fields(&pact, &to, &typed, &errors)
        };
        let seat = link(&format!("/pacts/{}/seat/ask", pact.slug));
        let seat = pact.state.takes_seats().then(|| view! { <p><a href=seat>{t("seating-ask-way")}</a></p> });
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&format!("/pacts/{}", pact.slug))>{title_of(&pact.title)}</a></p>
            <h1>{t("join-title")}</h1>
            <p class="lead">{t("join-lead")}</p>
            {seat}
            {inner}
        }
    })
}

fn fields(pact: &pact::Model, to: &[organisation::Model], typed: &Typed, errors: &FieldErrors) -> AnyView {
    let error = |field: &str| errors.of(field).map(t);
    let value = |field: &str| typed.get(field).to_owned();
    let choose = vec![(String::new(), t("join-choose"))];
    let associations = to.iter().map(|o| (o.slug.to_string(), o.name.clone())).collect();
    let codes = iso3166_1::all().into_iter().map(|c| c.alpha2.to_owned()).filter(|code| country(code, "en").is_some()).collect();
    let languages = Lang::ALL.iter().map(|lang| (lang.to_string(), lang.endonym().to_owned())).collect();
    view! {
        <form method="post" novalidate action=link(&format!("/pacts/{}/join", pact.slug))>
            <Select name="association" label=t("join-association") hint=t("join-association-hint")
                options=[choose.clone(), associations].concat() selected=value("association") error=error("association")/>
            <h2>{t("join-organisation")}</h2>
            <Field name="name" label=t("members-column-name") autocomplete="organization" value=value("name") error=error("name")/>
            <Select name="country" label=t("pacts-country") options=[choose, countries_named(codes)].concat()
                selected=value("country") error=error("country")/>
            <Field name="registry_number" label=t("members-column-registry_number") value=value("registry_number") error=error("registry_number")/>
            <Field name="lei" label=t("members-column-lei") value=value("lei") error=error("lei")/>
            <h2>{t("join-person")}</h2>
            <Field name="contact_name" label=t("vouch-name") autocomplete="name" value=value("contact_name") error=error("contact_name")/>
            <Field name="contact_email" kind="email" label=t("vouch-email") autocomplete="email" value=value("contact_email") error=error("contact_email")/>
            <Field name="contact_title" label=t("vouch-capacity") value=value("contact_title") error=error("contact_title")/>
            <Field name="mandate_document" label=t("mandates-document") hint=t("vouch-document-hint") value=value("mandate_document") error=error("mandate_document")/>
            <Field name="mandate_until" kind="date" label=t("vouch-until") hint=t("vouch-until-hint") value=value("mandate_until") error=error("mandate_until")/>
            <Select name="language" label=t("vouch-language") options=languages selected=value("language") error=error("language")/>
            <p class="note">{ta("join-privacy", &[("days", ANSWER_LIFE.whole_days().into())])}</p>
            <Button kind=ButtonKind::Primary>{t("join-send")}</Button>
        </form>
    }
    .into_any()
}

/// `/join/sent`
pub async fn sent(viewer: Viewer) -> Page {
    Page::with_head(&viewer, viewer.lang.t("join-sent-title"), Head::quiet(false), move || {
        view! {
            <h1>{t("join-sent-title")}</h1>
            <p class="lead">{ta("join-sent", &[("days", LINK_LIFE.whole_days().into())])}</p>
            <p>{t("join-sent-nothing")}</p>
        }
    })
}

/// What is confirmed, and the button that does.
pub async fn look(viewer: Viewer, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    let asked = behind(&ctx, ctx.db.read(), &token).await?.ok_or(Refusal::Gone)?;
    Ok(Page::with_head(&viewer, viewer.lang.t("join-confirm-title"), Head::quiet(false), move || {
        let to_do = if asked.request.confirmed_at.is_some() {
            view! { <Notice tone=Tone::Soon>{t("join-waits")}</Notice> }.into_any()
        } else {
            view! {
                <form method="post" novalidate action=link(&format!("/join/{token}"))>
                    <Button kind=ButtonKind::Primary>{t("join-confirm")}</Button>
                </form>
                <p class="note">{t("join-not-you")}</p>
            }
            .into_any()
        };
        view! {
            <h1>{t("join-confirm-title")}</h1>
            {summary(&asked)}
            {to_do}
        }
    })
    .for_the_reader_alone())
}

/// Confirms it.
pub async fn confirm(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(token): Path<String>,
) -> Result<Redirect, Refusal> {
    knocker.knock(&ctx)?;
    affirm(&ctx, &token).await?;
    Ok(Redirect::to(&viewer.href(&format!("/join/{token}"))))
}

/// What was asked, as both sides see it.
pub fn summary(asked: &Asked) -> AnyView {
    let m = &asked.member;
    let optional = |value: &Option<String>| value.clone().unwrap_or_default();
    let rows = [
        ("members-pact", asked.pact.title.pick(lang()).0.to_owned()),
        ("members-association", asked.association.name.clone()),
        ("members-column-name", m.name.to_string()),
        ("pacts-country", lang().country(&m.country)),
        ("members-column-registry_number", optional(&m.registry_number)),
        ("members-column-lei", optional(&m.lei)),
        ("vouch-name", m.contact.to_string()),
        ("vouch-email", m.email.to_string()),
        ("vouch-capacity", m.title.to_string()),
        ("mandates-document", m.document.to_string()),
        ("vouch-until", m.until.map(|day| lang().date(day)).unwrap_or_default()),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(term, value)| view! { <SummaryRow term=t(term)><bdi>{value}</bdi></SummaryRow> })
        .collect();
    view! { <SummaryList>{rows}</SummaryList> }.into_any()
}
