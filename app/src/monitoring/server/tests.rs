//! Monitoring through its commands and its pages, as named actors, on both databases: Watch monitors what Acme, Customs and the
//! brokers report.

mod findings_tests;
mod mute_tests;
mod office_tests;

use super::conclude::{accept, draft};
use super::publish::{Typed, publish, save};
use super::thread::{Words, send_back};
use crate::commitments::model::{Completion, ObligationState, Results};
use crate::commitments::server::entity::obligation;
use crate::commitments::server::tests::Stage;
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::commands::open_session;
use crate::kernel::ids::{ObligationId, PublicationId, ReportId};
use crate::kernel::locale::Lang;
use crate::monitoring::model::Rating;
use crate::pacts::model::Texts;
use crate::platform::mail;
use crate::reports::server::queries::newest;
use axum::body::Body;
use axum::http::Request;
use sea_orm::EntityTrait as _;
use tower::ServiceExt as _;

fn in_english(text: &str) -> Texts {
    Texts([("en".to_owned(), text.to_owned())].into())
}

fn words(text: &str) -> Words {
    Words::read("body", text, Lang::En).unwrap()
}

fn lower() -> Rating {
    Rating { completion: Completion::Limited, results: Results::Limited, reasons: in_english("Two offices showed nothing.") }
}

impl Stage {
    /// Acme's first report, and its obligation.
    async fn reported(&self) -> (ObligationId, ReportId) {
        let id = self.obligations("acme").await[0].id;
        self.reports("acme", id).await;
        (id, self.seen(id).await)
    }

    /// The newest revision.
    async fn seen(&self, id: ObligationId) -> ReportId {
        newest(self.ctx().db.read(), id).await.unwrap().unwrap().id
    }

    async fn state(&self, id: ObligationId) -> ObligationState {
        obligation::Entity::find_by_id(id).one(self.ctx().db.read()).await.unwrap().unwrap().state
    }

    /// A draft of the monitor's report on the first half-year.
    async fn writes(&self, actor: &Actor) -> Result<PublicationId, super::Error> {
        let (title, body) = (in_english("The first half-year"), in_english("**Most** of it was kept.<script>x</script>"));
        let typed = Typed { title, body, period_from: "2026-01-01".to_owned(), period_to: "2026-06-30".to_owned() };
        save(self.ctx(), actor, &self.pact, None, typed).await
    }

    /// Asks the site for a page as somebody, or posts a form; nobody where the name is empty.
    pub async fn asks(&self, who: &str, path: &str, form: Option<&str>) -> (u16, String) {
        let mut request = match form {
            Some(_) => Request::post(path).header("content-type", "application/x-www-form-urlencoded"),
            None => Request::get(path),
        };
        request = request.header("origin", "http://localhost:3000");
        if !who.is_empty() {
            let person = self.actor(who).await.person;
            let session = open_session(self.ctx(), self.ctx().db.write(), person).await.unwrap();
            request = request.header("cookie", format!("{COOKIE}={session}"));
        }
        let answer =
            self.portal.site().oneshot(request.body(Body::from(form.unwrap_or_default().to_owned())).unwrap()).await.unwrap();
        let status = answer.status().as_u16();
        let to = answer.headers().get("location").map(|v| v.to_str().unwrap().to_owned());
        let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        (status, to.unwrap_or_else(|| String::from_utf8_lossy(&body).into_owned()))
    }

    /// To whom the newest mails went, and about what.
    async fn mails(&self) -> Vec<(String, String)> {
        let mails = mail::newest(self.ctx(), 100).await.unwrap();
        mails.into_iter().map(|m| (m.recipient.to_string(), m.subject)).collect()
    }
}
