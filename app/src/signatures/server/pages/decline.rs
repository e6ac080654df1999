//! `/pacts/{slug}/sign/decline`: no, and why; everyone may read it. Once it is said, the same page says so.

use super::read::ForWhom;
use crate::kernel::error::FieldErrors;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::signatures::server::decline::{Declining, decline, declining};
use crate::signatures::server::standing::organisations_of;
use crate::site::page::Head;
use crate::site::why::Why;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, Notice, TextArea, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The page that asks why, or says that it was said; where it is not clear for whom, the page that asks that.
pub async fn ask(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(whom): Query<ForWhom>,
) -> Result<Response, Refusal> {
    let Some(of) = mine(&viewer, &ctx, &slug, &whom).await? else {
        return Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/sign"))).into_response());
    };
    let page = if of.declined { done(&viewer, of) } else { page(&viewer, of, Why::default(), FieldErrors::default()) };
    Ok(page.into_response())
}

/// Declines.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(whom): Query<ForWhom>,
    Form(why): Form<Why>,
) -> Result<Response, Refusal> {
    let of = mine(&viewer, &ctx, &slug, &whom).await?.ok_or(Refusal::NotFound)?;
    let to = viewer.href(&path(&of));
    if !of.declined {
        let reason = match why.given("decline-confirm-missing") {
            Ok(reason) => reason,
            Err(errors) => return Ok(page(&viewer, of, why, errors).into_response()),
        };
        decline(&ctx, viewer.signed_in()?, (&slug, of.organisation.slug.as_str()), &reason).await?;
    }
    Ok(Redirect::to(&to).into_response())
}

/// The seat, if the reader may decline for it; where none is named, the only one for which they may.
async fn mine(viewer: &Viewer, ctx: &Ctx, slug: &str, whom: &ForWhom) -> Result<Option<Declining>, Refusal> {
    let (actor, db, today) = (viewer.signed_in()?, ctx.db.read(), ctx.clock.today());
    if let Some(organisation) = &whom.organisation {
        let of = declining(db, (slug, organisation), actor.person, today).await?.ok_or(Refusal::NotFound)?;
        return match of.may {
            Ok(()) => Ok(Some(of)),
            Err(why) => Err(Refusal::Refused(why.key())),
        };
    }
    let mut seats = Vec::new();
    for organisation in organisations_of(db, actor.person).await? {
        let of = declining(db, (slug, organisation.slug.as_str()), actor.person, today).await?;
        seats.extend(of.filter(|of| of.may.is_ok()));
    }
    let only = seats.pop();
    Ok(only.filter(|_| seats.is_empty()))
}

/// Its address below a language.
fn path(of: &Declining) -> String {
    format!("/pacts/{}/sign/decline?organisation={}", of.pact.slug, of.organisation.slug)
}

/// What is said of a seat that has signed nothing, or of one whose signature on an earlier version stands.
fn told(viewer: &Viewer, of: &Declining, [first, again]: [&str; 2]) -> String {
    let words = [
        ("organisation", of.organisation.name.as_str().into()),
        ("pact", of.pact.title.pick(viewer.lang).0.into()),
        ("number", of.number.into()),
        ("signed", of.signed.unwrap_or_default().into()),
    ];
    viewer.lang.ta(if of.signed.is_some() { again } else { first }, &words)
}

fn page(viewer: &Viewer, of: Declining, why: Why, errors: FieldErrors) -> Page {
    let words = told(viewer, &of, ["sign-decline-what", "resign-decline-what"]);
    Page::with_head(viewer, viewer.lang.t("sign-decline-title"), Head::quiet(!errors.is_empty()), move || {
        let back = link(&format!("/pacts/{}/sign?organisation={}", of.pact.slug, of.organisation.slug));
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("sign-decline-title")}</h1>
            <p>{words}</p>
            <Notice tone=Tone::Soon title=t("decline-public-title")>{t("decline-public")}</Notice>
            <form method="post" novalidate action=link(&path(&of))>
                <TextArea name="reason" label=t("decline-reason") hint=t("decline-reason-hint") value=why.reason
                    error=errors.of("reason").map(t)/>
                <Checkbox name="confirm" label=t("decline-confirm") checked=why.confirm.is_some() error=errors.of("confirm").map(t)/>
                <Button kind=ButtonKind::Danger>{t("decline-now")}</Button>
            </form>
            <p><a href=back>{t("sign-decline-back")}</a></p>
        }
    })
}

fn done(viewer: &Viewer, of: Declining) -> Page {
    let words = told(viewer, &of, ["declined-what", "resign-declined-what"]);
    Page::with_head(viewer, viewer.lang.t("declined-title"), Head::quiet(false), move || {
        let slug = &of.pact.slug;
        view! {
            <h1>{t("declined-title")}</h1>
            <p>{words}</p>
            <p>{t("sign-declined-later")}</p>
            <p><a href=link(&format!("/pacts/{slug}/signatories?state=declined"))>{t("declined-register")}</a></p>
            <p><a href=link(&format!("/pacts/{slug}/sign?organisation={}", of.organisation.slug))>{t("sign-decline-back")}</a></p>
        }
    })
}
