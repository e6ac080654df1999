//! Every URL of the site, one line each.

use super::cache::Kept;
use super::{compress, refusal, sharing, viewer::Viewer};
use crate::assessments::server::pages as assessments;
use crate::commitments::server::pages as obligations;
use crate::factors::server::pages as factors;
use crate::identity::server::{demo, pages as identity};
use crate::indicators::server::pages as indicators;
use crate::invitations::server::pages as invitations;
use crate::kernel::locale::Lang;
use crate::library::server::pages as library;
use crate::meetings::server::{ical, pages as meetings};
use crate::monitoring::server::pages as monitored;
use crate::notifications::server::pages as notifications;
use crate::organisations::server::pages as organisations;
use crate::pacts::server::pages as pacts;
use crate::platform::ctx::Ctx;
use crate::platform::security;
use crate::press::server::pages as press;
use crate::publications::server::pages as updates;
use crate::reports::server::pages as reports;
use crate::sanctions::server::pages as cases;
use crate::sanctions::server::register;
use crate::signatures::model::AttestationKind;
use crate::signatures::server::{certificate, evidence, pages as signing};
use crate::subscriptions::server::{feeds, pages as following};
use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request};
use axum::http::header::ACCEPT_RANGES;
use axum::http::{Extensions, HeaderMap, HeaderName, StatusCode, Version};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Redirect;
use axum::routing::{get, post};
use std::time::Duration;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate as _};
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::trace::TraceLayer;
use tracing::{Span, info_span};

/// The largest form that is taken, in bytes.
const FORM_LIMIT: usize = 256 * 1024;

/// By which an answer is found again in the logs; a page that is kept was made for nobody in particular and has none.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The pages under one language.
fn pages() -> Router<Ctx> {
    Router::new()
        .route("/", get(super::home::home))
        .route("/pacts", get(pacts::list::list))
        .route("/pacts/{slug}", get(pacts::show::show))
        .route("/pacts/{slug}/text", get(pacts::text::text))
        .route("/pacts/{slug}/signatories", get(pacts::signatories::signatories))
        .route("/pacts/{slug}/certificate.pdf", get(certificate::of_pact))
        .route("/signatures/{id}/certificate.pdf", get(certificate::in_language))
        .route("/pacts/{slug}/commitments", get(pacts::commitments::of_pact))
        .route("/pacts/{slug}/term", get(pacts::term::show))
        .route("/pacts/{slug}/amendment", get(pacts::amendment::show))
        .merge(pacts::seating::routes())
        .route("/pacts/{slug}/term/{said}", get(pacts::term_say::ask).post(pacts::term_say::act))
        .route("/commitments", get(pacts::commitments::list))
        .route("/commitments/new", get(pacts::propose::new).post(pacts::propose::check))
        .route("/commitments/{id}", get(pacts::commitment::show))
        .route("/obligations", get(obligations::list::list))
        .route("/obligations/{id}", get(obligations::record::show))
        .route("/obligations/{id}/waive", get(obligations::waive::ask).post(obligations::waive::act))
        .route("/obligations/{id}/report", get(reports::form::write).post(reports::form::keep))
        .route("/obligations/{id}/report/check", get(reports::check::look).post(reports::check::act))
        .route("/calendar", get(obligations::calendar::show))
        .route("/board/pacts", get(super::board::whole::pacts))
        .route("/board/countries", get(super::board::whole::countries))
        .route("/organisations", get(organisations::list::list))
        .route("/organisations/{slug}", get(organisations::show::show))
        .route("/organisations/{slug}/history", get(following::history::of_organisation))
        .route("/pacts/{slug}/history", get(following::history::of_pact))
        .route("/desk", get(super::desk::desk))
        .merge(monitoring())
        .merge(of_meetings())
        .merge(register::pages())
        .merge(crate::compare::pages())
        .merge(crate::images::server::pages::pages())
        .route("/desk/updates/{id}/files", crate::files::server::pages::of_update())
        .route("/desk/updates/{id}/files/{file}/remove", post(crate::files::server::pages::take_from_update))
        .merge(updates::pages())
        .merge(of_cases())
        .route("/data", get(crate::open_data::page::show))
        .route("/press", get(sharing::press::show))
        .route("/share", get(sharing::share::share))
        .merge(organisations::people::routes())
        .route("/desk/press", get(press::list))
        .route("/desk/press/{slug}", get(press::ask).post(press::act))
        .route("/desk/press/{slug}/end", get(press::ask_end).post(press::act_end))
        .merge(following::routes())
        .merge(crate::drafting::server::pages::pages())
        .merge(invitations::routes())
        .merge(crate::passkeys::server::pages::routes())
        .route("/accessibility", get(super::accessibility::accessibility))
        .route("/styleguide", get(super::styleguide::styleguide))
        .route("/log", get(crate::log::server::pages::list))
        .route("/log/{seq}", get(crate::log::server::pages::entry))
        .route("/verify", get(crate::evidence::server::pages::page))
        .route("/sign-in", get(identity::sign_in).post(identity::send_link))
        .route("/sign-in/sent", get(identity::link_sent))
        .route("/sign-in/{token}", get(identity::link_page).post(identity::use_link))
        .route("/sign-out", post(identity::sign_out))
        .route("/sign-out/everywhere", post(identity::sign_out_everywhere))
        .route("/account", get(identity::account))
        .merge(crate::identity::server::providers::pages())
        .merge(crate::identity::server::security::pages())
        .merge(crate::erasure::pages::pages())
        .route("/account/mail", post(notifications::choose))
        .route(&format!("/mail{}", security::ONE_CLICK), get(notifications::ask).post(notifications::refuse))
        .route("/demo/cast", get(demo::cast).post(demo::sign_in_as))
        .route("/pacts/{slug}/sign", get(signing::read::read))
        .route("/pacts/{slug}/sign/check", get(signing::check::check).post(signing::check::ask_for_code))
        .route("/pacts/{slug}/sign/decline", get(signing::decline::ask).post(signing::decline::act))
        .route("/pacts/{slug}/sign/{preparation}", get(signing::code::code_page).post(signing::code::sign_now))
        .route("/pacts/{slug}/sign/{preparation}/provider", post(signing::provider::go))
        .route("/signatures/{id}", get(signing::record::record))
        .route("/pacts/{slug}/countersign", signing::attest::pages(AttestationKind::Countersignature))
        .route("/pacts/{slug}/witness", signing::attest::pages(AttestationKind::Witness))
        .merge(signing::paper::routes())
        .merge(signing::mandates::routes())
        .route("/signatures/{id}/annul", get(signing::annul::ask).post(signing::annul::act))
        .route("/acts/{seq}/annul", get(signing::annul_given::ask).post(signing::annul_given::act))
        .route("/signatures/{id}/withdraw", get(signing::withdraw::ask).post(signing::withdraw::act))
        .route("/obligations/{id}/evidence", crate::files::server::pages::evidence())
        .route("/obligations/{id}/evidence/{file}/remove", post(crate::files::server::pages::take_away))
        .merge(assessed())
        .route("/factors", get(factors::list))
        .route("/factors/{n}", get(factors::show))
        .route("/commitments/{id}/reviews", get(indicators::reviews::show).post(indicators::reviews::act))
        .route("/indicators", get(indicators::list::list))
        .route("/indicators/{slug}", get(indicators::show::show))
        .route("/methods", get(indicators::methods::methods))
        .route("/library", get(library::list))
        .route("/library/{id}", get(library::show))
}

/// Those of assessments and risks.
fn assessed() -> Router<Ctx> {
    Router::new()
        .route("/assessments", get(assessments::list::assessments))
        .route("/assessments/{id}", get(assessments::show::show))
        .route("/assess/thanks", get(assessments::answer::thanks))
        .route("/assess/{token}", get(assessments::answer::form).post(assessments::answer::send))
        .route("/risks", get(assessments::list::risks))
        .route("/risks/{id}", get(assessments::edition::show))
        .route("/desk/assessments", get(assessments::desk::list).post(assessments::desk::open_round))
        .route("/desk/assessments/{id}", get(assessments::round::show))
        .route("/desk/assessments/{id}/links", post(assessments::round::links))
        .route("/desk/assessments/{id}/codes", post(assessments::round::codes))
        .route("/desk/assessments/{id}/close", post(assessments::round::close))
        .route("/desk/assessments/{id}/publish", get(assessments::publish::ask).post(assessments::publish::act))
        .route("/desk/risks", get(assessments::risks::desk))
        .route("/desk/risks/publish", post(assessments::risks::publish))
        .route("/desk/risks/new", get(assessments::risk::new).post(assessments::risk::add))
        .route("/desk/risks/{id}", get(assessments::risk::edit).post(assessments::risk::change))
        .route("/desk/risks/{id}/commitment", get(assessments::measure::ask).post(assessments::measure::check))
}

/// Those of monitoring.
fn monitoring() -> Router<Ctx> {
    Router::new()
        .route("/desk/review", get(monitored::queue::list))
        .route("/desk/tasks", get(monitored::tasks::show).post(monitored::tasks::add))
        .route("/obligations/{id}/review", get(monitored::review::show))
        .route("/obligations/{id}/review/accept", get(monitored::accept::ask).post(monitored::accept::act))
        .route("/obligations/{id}/review/return", get(monitored::ask::ask).post(monitored::ask::act))
        .route("/obligations/{id}/review/rate", get(monitored::rate::ask).post(monitored::rate::act))
        .route("/obligations/{id}/review/publish", get(monitored::publish::ask).post(monitored::publish::act))
        .route("/obligations/{id}/thread", get(monitored::thread::show).post(monitored::thread::add))
        .route("/obligations/{id}/reply", get(monitored::reply::show).post(monitored::reply::act))
        .route("/pacts/{slug}/monitor", get(monitored::monitor::show))
        .route("/pacts/{slug}/monitor/term", get(monitored::term::ask).post(monitored::term::act))
        .route("/pacts/{slug}/monitor/declaration", get(monitored::declaration::ask).post(monitored::declaration::act))
        .route("/pacts/{slug}/monitor/new", get(monitored::writing::new).post(monitored::writing::create))
        .route("/pacts/{slug}/monitor/drafts/{draft}", get(monitored::writing::edit).post(monitored::writing::keep))
        .route("/pacts/{slug}/monitor/drafts/{draft}/preview", get(monitored::writing::preview).post(monitored::writing::act))
        .route("/pacts/{slug}/monitor/{publication}", get(monitored::publication::show))
        .route("/pacts/{slug}/monitor/{publication}/retract", get(monitored::publication::ask).post(monitored::publication::act))
}

/// Those of committees and meetings.
fn of_meetings() -> Router<Ctx> {
    Router::new()
        .route("/meetings", get(meetings::list::list))
        .route("/meetings/actions", get(meetings::actions::list))
        .route("/meetings/{id}", get(meetings::show::show))
        .route("/meetings/{id}/{way}", get(meetings::act::ask).post(meetings::act::act))
        .route("/pacts/{slug}/meetings", get(meetings::of_pact::show))
        .route("/pacts/{slug}/committees/new", get(meetings::committee::new).post(meetings::committee::create))
        .route("/committees/{id}/change", get(meetings::committee::edit).post(meetings::committee::change))
        .route("/committees/{id}/close", get(meetings::close::ask).post(meetings::close::act))
        .route("/committees/{id}/call", get(meetings::call::ask).post(meetings::call::act))
}

/// Those of cases, for who may read them.
fn of_cases() -> Router<Ctx> {
    Router::new()
        .route("/desk/cases", get(cases::queue::list))
        .route("/desk/appeal-list", get(cases::list::show).post(cases::list::act))
        .route("/cases/new", get(cases::new::ask).post(cases::new::act))
        .route("/cases/{id}", get(cases::show::show))
        .route("/desk/mandates/{id}/files", crate::files::server::pages::of_mandate())
        .route("/desk/mandates/{id}/files/{file}/remove", post(crate::files::server::pages::take_from_mandate))
        .route("/cases/{id}/evidence", crate::files::server::pages::evidence_of_case())
        .route("/cases/{id}/evidence/{file}/remove", post(crate::files::server::pages::take_from_case))
        .route("/cases/{id}/file.zip", get(cases::zip::download))
        .route("/cases/{id}/{act}", get(cases::act::ask).post(cases::act::act))
}

/// What has no language: data, log, health.
fn bare() -> Router<Ctx> {
    Router::new()
        .route("/", get(choose_language))
        .route("/demo/mail", get(demo::mails))
        .merge(crate::identity::server::providers::bare())
        .merge(crate::identity::server::security::bare())
        .route("/signatures/{id}/evidence.json", get(evidence::download))
        .route("/signatures/{id}/certificate.pdf", get(certificate::in_theirs))
        .route("/countersignatures/{id}/evidence.json", get(evidence::download_attestation))
        .route("/witnessings/{id}/evidence.json", get(evidence::download_attestation))
        .route("/pacts/{slug}/versions/{file}", get(pacts::text::canonical))
        .route("/badge/organisations/{file}", get(super::badge::organisation))
        .route("/charts/{file}", get(sharing::charts::file))
        .route("/embed/pacts/{slug}", get(sharing::card::pact))
        .route("/pacts/{slug}/calendar.ics", get(obligations::calendar::of_pact))
        .route("/calendar.ics", get(obligations::calendar::file))
        .route("/meetings/{file}", get(ical::file))
        .merge(super::health::routes())
        .merge(crate::log::server::routes())
        .merge(crate::files::server::routes())
        .merge(register::bare())
        .merge(crate::open_data::routes())
        .merge(crate::images::server::bare())
        .merge(feeds::routes())
        .merge(updates::bare())
}

async fn choose_language(viewer: Viewer) -> Redirect {
    Redirect::to(&viewer.href("/"))
}

/// The whole site with its guards, before which its pages are kept; `files` serves the built assets.
pub fn site(ctx: Ctx, files: Router<Ctx>) -> Kept<Router> {
    Kept::new(ctx.clone(), guarded(ctx, files))
}

/// The whole site with its guards.
pub fn guarded(ctx: Ctx, files: Router<Ctx>) -> Router {
    // A nested router answers `/en` but not `/en/`, to which the links of the home page lead.
    let site = Lang::ALL.iter().fold(bare().merge(files), |site, lang| {
        site.nest(&format!("/{lang}"), pages()).route(&format!("/{lang}/"), get(super::home::home))
    });
    // One stack, the outermost first, so that each route is wrapped once.
    let guards = ServiceBuilder::new()
        .layer(SetRequestIdLayer::new(REQUEST_ID, MakeRequestUuid))
        .layer(PropagateRequestIdLayer::new(REQUEST_ID))
        .layer(TraceLayer::new_for_http().make_span_with(span).on_response(answered).on_failure(()))
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(is_no_file)))
        .layer(from_fn(compress::whole))
        .layer(from_fn(security::headers))
        .layer(from_fn_with_state(ctx.clone(), refusal::pages))
        .layer(CatchPanicLayer::new())
        .layer(from_fn(refusal::no_nul))
        .layer(from_fn_with_state(ctx.clone(), security::same_origin))
        .layer(DefaultBodyLimit::max(FORM_LIMIT));
    site.fallback(|| async { refusal::Refusal::NotFound }).layer(guards).with_state(ctx)
}

/// What can be asked for in ranges is sent as it is: most of it is compressed already, and its digest is its name.
fn is_no_file(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    !headers.contains_key(ACCEPT_RANGES)
}

/// What every line in the logs says of its request: its id and the route, never the path itself, which may hold a token.
fn span(request: &Request) -> Span {
    let id = request.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or_default();
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
    info_span!("request", id, method = %request.method(), route)
}

fn answered<B>(response: &axum::http::Response<B>, took: Duration, _: &Span) {
    tracing::info!(status = response.status().as_u16(), microseconds = took.as_micros(), "answered");
}

#[cfg(test)]
#[path = "routes_tests.rs"]
mod tests;
