//! Drafts and consultations through their commands and their pages, on both databases.

use super::access::{Parties, rounds, work};
use super::adopt::{adopt, open as open_pact};
use super::consult::{Made, answer, comment, open, tick};
use super::entity::{consultation, draft_version};
use super::write::{Filled, New, begin, keep, keep_particulars};
use super::{Error, make};
use crate::audit::audit;
use crate::commitments::server::tests::Stage;
use crate::drafting::consultation::Disposition;
use crate::drafting::model::{Change, Content};
use crate::drafting::way::Barred;
use crate::identity::server::actor::COOKIE;
use crate::identity::server::commands::open_session;
use crate::kernel::ids::{CommentId, ConsultationId, DraftId};
use crate::kernel::locale::Lang;
use crate::log::server::of_pact;
use crate::pacts::model::{PactKind, PactState, PartyRole};
use crate::pacts::server::commands as pacts;
use crate::pacts::server::queries::{newest_version, pact_by_slug};
use crate::pacts::server::seats::seated;
use crate::platform::mail;
use crate::platform::testing::Portal;
use axum::body::Body;
use axum::http::Request;
use sea_orm::{EntityTrait as _, PaginatorTrait as _};
use std::collections::BTreeMap;
use time::Duration;
use tower::ServiceExt as _;

mod amendment_tests;
mod commitment_tests;
mod frozen_tests;
mod give_up_tests;
mod mail_tests;
mod page_tests;
mod round_tests;

const SLUG: &str = "border-pact";

/// A stage on which the secretariat of Customs writes a second pact.
struct Desk(Stage);

impl Desk {
    async fn each() -> Vec<Self> {
        let mut desks = Vec::new();
        for portal in Portal::each().await {
            desks.push(Self(Stage::on(portal, None).await));
        }
        desks
    }

    fn blank_or_from(slug: &str, template: Option<&str>) -> New {
        New {
            organisation: "customs".to_owned(),
            template: template.map(str::to_owned),
            kind: PactKind::Memorandum,
            slug: slug.parse().unwrap(),
            title: "Border pact".to_owned(),
            lang: Lang::En,
        }
    }

    /// A draft of an integrity pact that lacks nothing.
    async fn drafted(&self) -> DraftId {
        let (ctx, customs) = (self.0.ctx(), self.0.actor("customs").await);
        let id = begin(ctx, &customs, Self::blank_or_from(SLUG, Some("integrity-pact"))).await.unwrap();
        let work = work(ctx.db.read(), &customs, id).await.unwrap();
        let example = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let places = make::template(&work).placeholders;
        let values = places.iter().map(|p| (p.key.clone(), example(&p.example))).collect();
        let parties = BTreeMap::from([("brokers".to_owned(), PartyRole::Association)]);
        let content = Box::new(Content { values, ..work.content });
        keep_particulars(ctx, &customs, id, Filled { seen: 1, named: BTreeMap::new(), content, parties }).await.unwrap();
        id
    }

    /// Names parties in a draft in which nobody is named.
    async fn names(&self, who: &str, id: DraftId, parties: Parties) -> Result<i32, Error> {
        let ctx = self.0.ctx();
        let work = work(ctx.db.read(), &self.0.actor("customs").await, id).await.unwrap();
        let filled = Filled { seen: work.draft.version, named: BTreeMap::new(), content: Box::new(work.content), parties };
        keep_particulars(ctx, &self.0.actor(who).await, id, filled).await
    }

    async fn opens(&self, id: DraftId, days: i64) -> Result<i32, Error> {
        let ctx = self.0.ctx();
        open(ctx, &self.0.actor("customs").await, id, Some(ctx.clock.today() + Duration::days(days))).await
    }

    async fn round(&self, id: DraftId) -> consultation::Model {
        rounds(self.0.ctx().db.read(), id).await.unwrap().pop().unwrap()
    }

    fn made(&self, organisation: &str, article: i32) -> Made {
        let id = self.0.ctx().random.id(self.0.ctx().clock.now());
        Made { id, organisation: organisation.to_owned(), article, comment: "Say it in hours. ".to_owned() }
    }

    async fn says(&self, who: &str, of: ConsultationId, made: Made) -> Result<i32, Error> {
        comment(self.0.ctx(), &self.0.actor(who).await, of, made).await
    }

    async fn answers(&self, who: &str, id: CommentId, disposition: Disposition) -> Result<(), Error> {
        answer(self.0.ctx(), &self.0.actor(who).await, id, disposition, "Hours cannot be kept.").await
    }

    /// The last day passes, and nobody has closed the round yet.
    fn late(&self) {
        self.0.ctx().clock.travel(Duration::days(15));
    }

    async fn kinds(&self) -> Vec<String> {
        let mut rows = of_pact(self.0.ctx().db.read(), SLUG, 100).await.unwrap();
        rows.reverse();
        rows.into_iter().map(|row| row.kind).collect()
    }

    async fn is_whole(&self) {
        let ctx = self.0.ctx();
        assert_eq!(audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap(), []);
    }

    /// Asks the site for a page as somebody, or posts a form; nobody where the name is empty.
    async fn asks(&self, who: &str, path: &str, form: Option<&str>) -> (u16, String) {
        let mut request = match form {
            Some(_) => Request::post(path).header("content-type", "application/x-www-form-urlencoded"),
            None => Request::get(path),
        };
        request = request.header("origin", "http://localhost:3000");
        let ctx = self.0.ctx();
        if !who.is_empty() {
            let session = open_session(ctx, ctx.db.write(), self.0.actor(who).await.person).await.unwrap();
            request = request.header("cookie", format!("{COOKIE}={session}"));
        }
        let request = request.body(Body::from(form.unwrap_or_default().to_owned())).unwrap();
        let answer = self.0.portal.site().oneshot(request).await.unwrap();
        let status = answer.status().as_u16();
        if let Some(to) = answer.headers().get("location") {
            return (status, to.to_str().unwrap().to_owned());
        }
        let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8_lossy(&body).into_owned())
    }
}

fn text(said: &str) -> String {
    format!("# A\n\n**Parties.** B.\n\n**Preamble.** C.\n\n## Article 1 — Purpose\n\n1.1 {said}\n")
}

#[tokio::test]
async fn a_draft_is_begun_once_by_a_secretariat_and_read_by_those_who_are_named() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let acme = desk.0.actor("acme").await;
        assert!(matches!(begin(ctx, &acme, Desk::blank_or_from(SLUG, None)).await, Err(Error::NotFound)), "no secretariat");
        let id = begin(ctx, &customs, Desk::blank_or_from(SLUG, None)).await.unwrap();
        assert_eq!(begin(ctx, &customs, Desk::blank_or_from(SLUG, None)).await.unwrap(), id);
        let other = begin(ctx, &customs, Desk::blank_or_from(SLUG, Some("integrity-pact"))).await;
        assert!(matches!(other, Err(Error::Taken)));
        assert!(
            matches!(begin(ctx, &customs, Desk::blank_or_from(&desk.0.pact, None)).await, Err(Error::Taken)),
            "a pact has it"
        );

        let brokers = desk.0.actor("brokers").await;
        assert!(matches!(work(ctx.db.read(), &brokers, id).await, Err(Error::NotFound)));
        let named = |slug: &str, role| BTreeMap::from([(slug.to_owned(), role)]);
        for (slug, role) in [("brokers", PartyRole::Monitor), ("nobody", PartyRole::Member), ("customs", PartyRole::Customs)] {
            let refused = desk.names("customs", id, named(slug, role)).await;
            assert!(matches!(refused, Err(Error::Fields(_))), "{slug}");
        }
        assert!(matches!(desk.names("acme", id, BTreeMap::new()).await, Err(Error::NotFound)));
        desk.names("customs", id, named("brokers", PartyRole::Association)).await.unwrap();
        assert!(!work(ctx.db.read(), &brokers, id).await.unwrap().writes);
        let change = Change::Text(Lang::En, text("x"));
        assert!(matches!(keep(ctx, &brokers, id, 1, change).await, Err(Error::NotFound)), "reading is not writing");
        assert!(desk.kinds().await.is_empty(), "nothing of a draft is in the log");
    }
}

#[tokio::test]
async fn each_save_that_changes_something_is_a_version_and_none_overwrites_another_unseen() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = begin(ctx, &customs, Desk::blank_or_from(SLUG, None)).await.unwrap();
        let save = async |seen, lang, said: &str| keep(ctx, &customs, id, seen, Change::Text(lang, text(said))).await;
        assert_eq!(save(1, Lang::En, "one").await.unwrap(), 2);
        assert_eq!(save(1, Lang::En, "one").await.unwrap(), 2, "the same again is nothing new");
        assert!(matches!(save(1, Lang::En, "two").await, Err(Error::Newer)));
        assert_eq!(save(1, Lang::Fr, "un").await.unwrap(), 3, "another language stands in nobody's way");
        assert!(matches!(save(9, Lang::En, "two").await, Err(Error::NotFound)));
        let (a, b) = tokio::join!(save(3, Lang::Es, "uno"), save(3, Lang::Es, "dos"));
        assert!(a.is_ok() != b.is_ok(), "one of two at once: {a:?} {b:?}");
        assert_eq!(draft_version::Entity::find().count(ctx.db.read()).await.unwrap(), 4);
        let content = work(ctx.db.read(), &customs, id).await.unwrap().content;
        assert!(content.texts["en"].contains("one") && content.texts["fr"].contains("un"));
    }
}

#[tokio::test]
async fn a_text_is_adopted_when_every_comment_has_its_answer_and_opened_when_its_monitor_is_named() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = desk.drafted().await;
        let version = work(ctx.db.read(), &customs, id).await.unwrap().draft.version;
        let barred = async |seen| match adopt(ctx, &customs, id, seen, None).await {
            Err(Error::Barred(barred)) => Some(barred),
            _ => None,
        };
        assert_eq!(barred(version).await, Some(Barred::NeverConsulted));
        desk.opens(id, 14).await.unwrap();
        assert_eq!(barred(version).await, Some(Barred::Consulting));
        let said = desk.made("brokers", 3);
        desk.says("brokers", desk.round(id).await.id, said.clone()).await.unwrap();
        desk.late();
        tick(ctx).await.unwrap();
        assert_eq!(barred(version).await, Some(Barred::Unanswered));
        desk.answers("customs", said.id, Disposition::Partly).await.unwrap();
        assert!(matches!(open_pact(ctx, &customs, id, None).await, Err(Error::Pact(pacts::Error::NotAdopted))));
        assert!(matches!(adopt(ctx, &desk.0.actor("brokers").await, id, version, None).await, Err(Error::NotFound)));
        assert!(
            matches!(adopt(ctx, &customs, id, version - 1, None).await, Err(Error::Newer)),
            "another text than was looked at"
        );
        let (a, b) = tokio::join!(adopt(ctx, &customs, id, version, None), adopt(ctx, &customs, id, version, None));
        assert!(a.is_ok() != b.is_ok(), "once: {a:?} {b:?}");
        assert_eq!(barred(version).await, Some(Barred::Adopted));
        let late = keep(ctx, &customs, id, version, Change::Text(Lang::En, text("late"))).await;
        assert!(matches!(late, Err(Error::Barred(Barred::Adopted))));
        assert!(matches!(desk.opens(id, 14).await, Err(Error::Barred(Barred::Adopted))));

        let pact = pact_by_slug(ctx.db.read(), SLUG).await.unwrap().unwrap();
        assert_eq!((pact.state, pact.kind), (PactState::Adopted, PactKind::IntegrityPact));
        assert_eq!(newest_version(ctx.db.read(), pact.id).await.unwrap().unwrap().number, 1);
        assert_eq!(seated(ctx.db.read(), pact.id).await.unwrap().len(), 2);
        for (monitor, is) in [(None, "no-monitor"), (Some("acme"), "wrong-kind"), (Some("nobody"), "no-organisation")] {
            let Err(Error::Pact(refused)) = open_pact(ctx, &customs, id, monitor).await else { panic!("{is}") };
            assert_eq!(refused.to_string(), format!("pacts-refused-{is}"));
        }
        assert!(matches!(open_pact(ctx, &desk.0.actor("acme").await, id, Some("watch")).await, Err(Error::NotFound)));
        open_pact(ctx, &customs, id, Some("watch")).await.unwrap();
        open_pact(ctx, &customs, id, None).await.unwrap();
        let kinds = desk.kinds().await;
        let after = ["pact.adopted", "version.adopted", "party.seated", "party.seated", "party.seated", "pact.opened"];
        assert_eq!(kinds[4..], after, "{kinds:?}");
        desk.is_whole().await;
    }
}

#[tokio::test]
async fn what_is_missing_keeps_a_text_from_being_adopted() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = begin(ctx, &customs, Desk::blank_or_from(SLUG, Some("integrity-pact"))).await.unwrap();
        desk.opens(id, 1).await.unwrap();
        desk.late();
        tick(ctx).await.unwrap();
        let Err(Error::Problems(problems)) = adopt(ctx, &customs, id, 1, None).await else { panic!("places are empty") };
        assert_eq!(problems.len(), 16);
        assert!(pact_by_slug(ctx.db.read(), SLUG).await.unwrap().is_none());
    }
}
