//! The way to a provider and back.
//!
//! Both doors are forms, so that only pages of this portal open them. What answers is a page that goes on by itself, since browsers
//! follow no redirect from a form to another site under our policy (`form-action`, CSP Level 3).

use super::Stop;
use super::ceremony::{self, Aim, COOKIE, Error, LIFE};
use super::link;
use crate::identity::server::actor::cookie;
use crate::identity::server::browser::Browser;
use crate::identity::server::entity::ceremony::Model as Ceremony;
use crate::identity::server::pages::{Onward, welcome};
use crate::kernel::ids::PersonId;
use crate::passkeys::server::register::is_recent;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link as href, t, ta};
use crate::platform::limits::Knocker;
use crate::platform::oidc::{Code, Failure, Provider};
use crate::signatures::server::pages::provider as signing;
use crate::signatures::server::pages::provider::unsigned;
use crate::signatures::server::step_up::Unsigned;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, LinkButton};
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// The security page, below a language.
const SECURITY: &str = "/account/security";

/// A button for each provider; nothing where there is none.
pub fn buttons(ctx: &Ctx, next: &str) -> Option<impl Fn() -> AnyView + use<>> {
    let (providers, next) = (ctx.config.providers.clone(), next.to_owned());
    (!providers.is_empty()).then_some(move || {
        let forms: Vec<_> = providers
            .iter()
            .map(|provider| {
                let words = ta("provider-sign-in", &[("provider", provider.label.as_str().into())]);
                view! {
                    <form method="post" novalidate action=href(&format!("/sign-in/with/{}", provider.name))>
                        <input type="hidden" name="next" value=next.clone()/>
                        <Button kind=ButtonKind::Secondary>{words}</Button>
                    </form>
                }
            })
            .collect();
        view! {
            <section class="providers" aria-labelledby="providers">
                <h2 id="providers">{t("provider-or")}</h2>
                {forms}
            </section>
        }
        .into_any()
    })
}

fn named<'a>(ctx: &'a Ctx, name: &str) -> Result<&'a Provider, Refusal> {
    ctx.config.providers.iter().find(|provider| provider.name == name).ok_or(Refusal::NotFound)
}

/// To the provider, to sign in.
pub async fn begin(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(name): Path<String>,
    Form(onward): Form<Onward>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let aim = Aim { lang: viewer.lang, next: onward.path(viewer.lang), person: None, signs: None };
    leave(&viewer, named(&ctx, &name)?, aim).await
}

/// To the provider, to connect one's account there: soon after a sign-in, since it is a way in for good.
pub async fn connect(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(name): Path<String>,
) -> Result<Response, Refusal> {
    let actor = viewer.signed_in()?;
    knocker.knock(&ctx)?;
    if !is_recent(&ctx, actor).await? {
        return Err(Refusal::Refused("passkey-refused-stale"));
    }
    let person = actor.person;
    let aim = Aim { lang: viewer.lang, next: viewer.href(&format!("{SECURITY}#providers")), person: Some(person), signs: None };
    leave(&viewer, named(&ctx, &name)?, aim).await
}

/// The page that goes on to the provider by itself, or when its link is followed.
pub async fn leave(viewer: &Viewer, provider: &Provider, aim: Aim) -> Result<Response, Refusal> {
    let (person, statement) = (aim.person, aim.signs.is_some().then(|| aim.next.clone()));
    let begun = match ceremony::begin(&viewer.ctx, provider, aim).await {
        Ok(begun) => begun,
        Err(Error::Provider(failure)) => {
            let why = told(provider, &failure);
            return Ok(match statement {
                Some(statement) => unsigned(viewer, provider, why.into(), statement),
                None => stop(viewer, provider, why, person),
            });
        }
        Err(Error::Db(error)) => return Err(error.into()),
    };
    let (label, address) = (provider.label.clone(), begun.address.to_string());
    let refresh = format!("0; url={address}");
    let words = move |key: &str| ta(key, &[("provider", label.as_str().into())]);
    let title = viewer.lang.ta("provider-leave", &[("provider", provider.label.as_str().into())]);
    let page = Page::with_head(&standing(viewer), title, Head::quiet(false), move || {
        view! {
            <h1>{words("provider-leave")}</h1>
            <p>{t("provider-leave-how")}</p>
            <p><LinkButton href=address kind=ButtonKind::Primary>{words("provider-leave-now")}</LinkButton></p>
        }
    });
    let kept = format!("{COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={}", begun.browser, LIFE.whole_seconds());
    let mut response = page.for_the_reader_alone().into_response();
    for (name, value) in [(header::SET_COOKIE, kept), (HeaderName::from_static("refresh"), refresh)] {
        response.headers_mut().insert(name, HeaderValue::from_str(&value).map_err(Refusal::internal)?);
    }
    Ok(response)
}

/// What the provider sends back with the browser.
#[derive(Deserialize)]
pub struct Answer {
    #[serde(default)]
    state: String,
    code: Option<String>,
    iss: Option<String>,
    error: Option<String>,
}

/// Back from the provider.
pub async fn back(
    viewer: Viewer,
    knocker: Knocker,
    browser: Browser,
    headers: HeaderMap,
    State(ctx): State<Ctx>,
    Path(name): Path<String>,
    Query(answer): Query<Answer>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let provider = named(&ctx, &name)?;
    let cookies = headers.get(header::COOKIE).and_then(|cookies| cookies.to_str().ok()).unwrap_or_default();
    let secret = cookie(cookies, COOKIE).unwrap_or_default();
    let Some(ceremony) = ceremony::take(&ctx, provider, &answer.state, secret).await? else {
        let onward = match ceremony::signs(&answer.state) {
            Some(preparation) => signing::after(&viewer, preparation).await?,
            None => None,
        };
        let over = || stop(&viewer, provider, Stop::Spent, None);
        return Ok(onward.map_or_else(over, |to| Redirect::to(&to).into_response()));
    };
    let viewer = Viewer { lang: ceremony.lang, ..viewer };
    let signs = ceremony::signs(&answer.state).is_some();
    match arrive(&viewer, provider, (&ceremony, secret), answer, browser).await? {
        Ok(response) => Ok(response),
        Err(Unarrived::Signing(why)) => Ok(unsigned(&viewer, provider, why, ceremony.next)),
        Err(Unarrived::In(why)) if signs => Ok(unsigned(&viewer, provider, why.into(), ceremony.next)),
        Err(Unarrived::In(why)) => Ok(stop(&viewer, provider, why, ceremony.person_id)),
    }
}

/// Why somebody who came back did not come to what they were there for.
enum Unarrived {
    /// They did not come in, or were not connected.
    In(Stop),
    /// They signed nothing.
    Signing(Unsigned),
}

impl From<Stop> for Unarrived {
    fn from(why: Stop) -> Self {
        Self::In(why)
    }
}

impl From<Stop> for Unsigned {
    fn from(why: Stop) -> Self {
        match why {
            Stop::Denied => Self::Denied,
            Stop::Spent => Self::Spent,
            Stop::Unreachable => Self::Unreachable,
            Stop::Untrusted => Self::Untrusted,
            Stop::Unknown | Stop::Taken => Self::Other,
        }
    }
}

/// Finds out who it is, and lets them in, connects them, or signs what they prepared.
async fn arrive(
    viewer: &Viewer,
    provider: &Provider,
    (ceremony, secret): (&Ceremony, &str),
    answer: Answer,
    browser: Browser,
) -> Result<Result<Response, Unarrived>, Refusal> {
    let ctx = &viewer.ctx;
    if answer.iss.as_ref().is_some_and(|iss| *iss != provider.issuer) {
        return Ok(Err(told(provider, &Failure::Untrusted("an answer of another issuer".to_owned())).into()));
    }
    let code = match (answer.code, answer.error.as_deref()) {
        (Some(code), None) => Code { code, iss: answer.iss },
        (_, Some("access_denied")) => return Ok(Err(Stop::Denied.into())),
        (_, Some("server_error" | "temporarily_unavailable")) => return Ok(Err(Stop::Unreachable.into())),
        _ => return Ok(Err(told(provider, &Failure::Untrusted("an answer without a code".to_owned())).into())),
    };
    // Who signed out on the way, or in as somebody else, connects nothing and signs nothing.
    let is_here = ceremony.person_id.is_none_or(|person| viewer.actor.as_ref().is_some_and(|actor| actor.person == person));
    if !is_here {
        return Ok(Err(Stop::Spent.into()));
    }
    let secrets = ceremony::secrets(ctx, provider, &answer.state, secret);
    if let Some(preparation) = ceremony::signs(&answer.state) {
        return Ok(signing::back(viewer, preparation, (provider, secrets), code).await?.map_err(Unarrived::Signing));
    }
    let subject = match ctx.providers.redeem(provider, &secrets, code, ctx.clock.now()).await {
        Ok(subject) => subject,
        Err(failure) => return Ok(Err(told(provider, &failure).into())),
    };
    Ok(match ceremony.person_id {
        None => link::arrive(ctx, provider, &subject, browser)
            .await?
            .map(|session| welcome(&session, &ceremony.next))
            .ok_or(Stop::Unknown.into()),
        Some(person) => {
            let free = link::connect(ctx, person, provider, &subject, browser).await?;
            free.then(|| Redirect::to(&ceremony.next).into_response()).ok_or(Stop::Taken.into())
        }
    })
}

/// Writes a failure into the logs; the page says less.
pub fn told(provider: &Provider, failure: &Failure) -> Stop {
    tracing::warn!(provider = provider.name, %failure, "nobody came in through a provider");
    match failure {
        Failure::Unreachable(_) => Stop::Unreachable,
        Failure::Untrusted(_) => Stop::Untrusted,
        Failure::Expired => Stop::Spent,
    }
}

/// The reader, standing where the other languages of the page can be asked for: the way itself cannot be walked twice.
fn standing(viewer: &Viewer) -> Viewer {
    Viewer { path: "/sign-in".to_owned(), ..viewer.clone() }
}

/// The page that says why nobody came in, and what to do now.
fn stop(viewer: &Viewer, provider: &Provider, why: Stop, connecting: Option<PersonId>) -> Response {
    let status = match why {
        Stop::Denied | Stop::Unknown => StatusCode::FORBIDDEN,
        Stop::Spent => StatusCode::UNPROCESSABLE_ENTITY,
        Stop::Unreachable => StatusCode::SERVICE_UNAVAILABLE,
        Stop::Untrusted => StatusCode::BAD_GATEWAY,
        Stop::Taken => StatusCode::CONFLICT,
    };
    let label = provider.label.clone();
    let words = move |key: String| ta(&key, &[("provider", label.as_str().into())]);
    let (onward, onward_words) = match connecting {
        Some(_) => (SECURITY, "provider-onward-security"),
        None => ("/sign-in", "provider-onward-sign-in"),
    };
    let title = viewer.lang.ta(&format!("provider-stop-{why}-title"), &[("provider", provider.label.as_str().into())]);
    Page::with_head(&standing(viewer), title, Head::quiet(false), move || {
        view! {
            <h1>{words(format!("provider-stop-{why}-title"))}</h1>
            <p>{words(format!("provider-stop-{why}"))}</p>
            <p><LinkButton href=href(onward) kind=ButtonKind::Primary>{t(onward_words)}</LinkButton></p>
        }
    })
    .for_the_reader_alone()
    .with_status(status)
    .into_response()
}
