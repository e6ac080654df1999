//! `…/vouch/{organisation}`: a new mandate for which the association vouches.

use super::held;
use super::words::back;
use crate::files::model::Purpose;
use crate::files::server::pages::path as files_of;
use crate::invitations::server::Error;
use crate::invitations::server::access::Place;
use crate::invitations::server::vouch::{Vouched, brought, vouch};
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::organisations::server::entity::organisation;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, Select};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use time::Date;
use time::format_description::well_known::Iso8601;

type Of = Path<(String, String, String)>;

async fn load(viewer: &Viewer, ctx: &Ctx, path: &(String, String, String)) -> Result<(Place, organisation::Model), Refusal> {
    let place = held(viewer, ctx, &(path.0.clone(), path.1.clone())).await?;
    let organisation = brought(ctx.db.read(), &place, &path.2).await?;
    Ok((place, organisation))
}

/// The form.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Of) -> Result<Page, Refusal> {
    let (place, organisation) = load(&viewer, &ctx, &path).await?;
    let typed = Typed::default().with("language", viewer.lang);
    Ok(page(&viewer, place, organisation, typed, FieldErrors::default()))
}

/// Records it.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Of, Form(typed): Form<Typed>) -> Result<Response, Refusal> {
    let (place, organisation) = load(&viewer, &ctx, &path).await?;
    let new = match read(&typed, ctx.clock.today()) {
        Ok(new) => new,
        Err(errors) => return Ok(page(&viewer, place, organisation, typed, errors).into_response()),
    };
    match vouch(&ctx, &place, &path.2, &new).await {
        // The document itself is added next.
        Ok(id) => Ok(Redirect::to(&viewer.href(&files_of(Purpose::Mandate(id)))).into_response()),
        Err(why @ (Error::NotIndependent | Error::Own)) => {
            let own = matches!(why, Error::Own);
            let errors = FieldErrors::one("email", if own { "vouch-refused-own" } else { "pacts-refused-not-independent" });
            Ok(page(&viewer, place, organisation, typed, errors).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn read(typed: &Typed, today: Date) -> Result<Vouched, FieldErrors> {
    let mut errors = FieldErrors::default();
    let text = |field: &'static str, errors: &mut FieldErrors| {
        typed.get(field).parse().map_err(|bad: crate::kernel::text::BadText| errors.add(field, bad.key())).ok()
    };
    let name = text("name", &mut errors);
    let email = typed.get("email").parse().map_err(|bad: crate::kernel::text::BadText| errors.add("email", bad.key())).ok();
    let title = text("title", &mut errors);
    let document = text("document", &mut errors);
    let lang = typed.get("language").parse::<Lang>().map_err(|_| errors.add("language", "members-row-language")).ok();
    let from = match typed.get("from").trim() {
        "" => Some(today),
        day => Date::parse(day, &Iso8601::DATE).map_err(|_| errors.add("from", "members-row-date")).ok(),
    };
    let until = match typed.get("until").trim() {
        "" => Some(None),
        day => match Date::parse(day, &Iso8601::DATE) {
            Ok(day) if day >= today && from.is_none_or(|from| day >= from) => Some(Some(day)),
            Ok(_) => {
                errors.add("until", "members-row-past");
                None
            }
            Err(_) => {
                errors.add("until", "members-row-date");
                None
            }
        },
    };
    match (name, email, title, document, lang, from.zip(until)) {
        (Some(name), Some(email), Some(title), Some(document), Some(lang), Some((from, until))) => {
            Ok(Vouched { name, email, lang, title, document, from, until })
        }
        _ => Err(errors),
    }
}

fn page(viewer: &Viewer, place: Place, o: organisation::Model, typed: Typed, errors: FieldErrors) -> Page {
    let head = Head::quiet(!errors.is_empty());
    Page::with_head(viewer, viewer.lang.t("vouch-title"), head, move || {
        let field = |name: &'static str| (typed.get(name).to_owned(), errors.of(name).map(t));
        let ((name, bad_name), (email, bad_email), (title, bad_title)) = (field("name"), field("email"), field("title"));
        let ((document, bad_document), (until, bad_until)) = (field("document"), field("until"));
        let ((language, bad_language), (from, bad_from)) = (field("language"), field("from"));
        let languages = Lang::ALL.iter().map(|lang| (lang.to_string(), lang.endonym().to_owned())).collect();
        let words = [("organisation", o.name.as_str().into()), ("association", place.association.name.as_str().into())];
        view! {
            <ErrorSummary errors=said(&errors)/>
            {back(&place)}
            <h1>{t("vouch-title")}</h1>
            <p>{ta("vouch-what", &words)}</p>
            <form method="post" novalidate action=link(&format!("{}/vouch/{}", place.path(), o.slug))>
                <Field name="name" label=t("vouch-name") value=name error=bad_name/>
                <Field name="email" kind="email" label=t("vouch-email") value=email error=bad_email/>
                <Field name="title" label=t("vouch-capacity") value=title error=bad_title/>
                <Select name="language" label=t("vouch-language") options=languages selected=language error=bad_language/>
                <Field name="document" label=t("mandates-document") hint=t("vouch-document-hint") value=document error=bad_document/>
                <Field name="from" kind="date" label=t("vouch-from") hint=t("vouch-from-hint") value=from error=bad_from/>
                <Field name="until" kind="date" label=t("vouch-until") hint=t("vouch-until-hint") value=until error=bad_until/>
                <Button kind=ButtonKind::Primary>{t("vouch-now")}</Button>
            </form>
        }
    })
}
