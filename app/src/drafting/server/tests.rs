//! Drafts and consultations through their commands and their pages, on both databases.

use super::access::{Parties, rounds, work};
use super::adopt::{adopt, open as open_pact};
use super::consult::{Made, answer, comment, open, tick};
use super::entity::{comment as comments, consultation, draft_version};
use super::write::{Filled, New, begin, keep, keep_particulars};
use super::{Error, make};
use crate::audit::audit;
use crate::commitments::server::tests::Stage;
use crate::drafting::consultation::Disposition;
use crate::drafting::model::{Change, Content, MOST_OF_TEXT};
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
async fn a_round_is_opened_once_on_a_text_that_can_be_read() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = desk.drafted().await;
        let tomorrow = Some(ctx.clock.today() + Duration::DAY);
        for (who, until) in [("brokers", tomorrow), ("acme", tomorrow)] {
            assert!(matches!(open(ctx, &desk.0.actor(who).await, id, until).await, Err(Error::NotFound)), "{who}");
        }
        for until in [None, ctx.clock.today().previous_day(), Some(ctx.clock.today() + Duration::days(400))] {
            assert!(matches!(open(ctx, &customs, id, until).await, Err(Error::Fields(_))), "{until:?}");
        }
        let work = work(ctx.db.read(), &customs, id).await.unwrap();
        let broken = Change::Text(Lang::Fr, "# Sans articles".to_owned());
        keep(ctx, &customs, id, work.draft.version, broken).await.unwrap();
        assert!(matches!(desk.opens(id, 14).await, Err(Error::Problems(_))));
        keep(ctx, &customs, id, work.draft.version + 1, Change::Text(Lang::Fr, String::new())).await.unwrap();
        assert_eq!(desk.opens(id, 14).await.unwrap(), 1);
        assert!(matches!(desk.opens(id, 14).await, Err(Error::Barred(Barred::Consulting))));
        let told: Vec<_> = mail::newest(ctx, 10).await.unwrap().into_iter().map(|m| m.recipient.to_string()).collect();
        assert_eq!(told, ["brokers@example.org"], "who is named is told");
        let frozen = desk.round(id).await.content;
        keep(ctx, &customs, id, work.draft.version + 2, Change::Text(Lang::Es, text("otro"))).await.unwrap();
        assert_eq!(desk.round(id).await.content, frozen, "writing goes on, and the round keeps its text");
        assert_eq!(desk.kinds().await, ["consultation.opened"]);
        desk.is_whole().await;
    }
}

#[tokio::test]
async fn organisations_comment_once_until_the_end_of_the_last_day_and_are_answered_once() {
    for desk in Desk::each().await {
        let ctx = desk.0.ctx();
        let id = desk.drafted().await;
        desk.opens(id, 14).await.unwrap();
        let round = desk.round(id).await;
        let first = desk.made("brokers", 3);
        assert_eq!(desk.says("brokers", round.id, first.clone()).await.unwrap(), 1);
        assert_eq!(desk.says("brokers", round.id, first.clone()).await.unwrap(), 1, "the same form twice");
        let (a, b) = tokio::join!(
            desk.says("acme", round.id, desk.made("acme", 0)),
            desk.says("zenith", round.id, desk.made("zenith", 0))
        );
        assert_eq!(a.unwrap() + b.unwrap(), 5, "numbers 2 and 3");
        assert!(matches!(desk.says("customs", round.id, desk.made("customs", 1)).await, Err(Error::Nobody)), "its own text");
        assert!(matches!(desk.says("acme", round.id, desk.made("brokers", 1)).await, Err(Error::Nobody)), "for others");
        for made in [desk.made("acme", 99), Made { comment: " ".to_owned(), ..desk.made("acme", 1) }] {
            assert!(matches!(desk.says("acme", round.id, made).await, Err(Error::Fields(_))));
        }
        desk.late();
        assert!(matches!(desk.says("acme", round.id, desk.made("acme", 1)).await, Err(Error::Closed)), "late");
        assert_eq!(desk.says("brokers", round.id, first.clone()).await.unwrap(), 1, "what was said in time stands");
        let (a, b) = tokio::join!(tick(ctx), tick(ctx));
        assert!(a.is_ok() && b.is_ok());
        assert!(matches!(desk.answers("acme", first.id, Disposition::Accepted).await, Err(Error::NotFound)));
        desk.answers("customs", first.id, Disposition::Rejected).await.unwrap();
        desk.answers("customs", first.id, Disposition::Rejected).await.unwrap();
        assert!(matches!(desk.answers("customs", first.id, Disposition::Accepted).await, Err(Error::Answered)));
        let empty = answer(ctx, &desk.0.actor("customs").await, first.id, Disposition::Partly, " ").await;
        assert!(matches!(empty, Err(Error::Fields(_))));
        let told =
            ["consultation.opened", "comment.made", "comment.made", "comment.made", "consultation.closed", "comment.answered"];
        assert_eq!(desk.kinds().await, told);
        assert_eq!(comments::Entity::find_by_id(first.id).one(ctx.db.read()).await.unwrap().unwrap().comment, "Say it in hours.");
        desk.is_whole().await;
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

#[tokio::test]
async fn the_pages_of_a_draft_are_for_those_who_have_a_part_in_it_and_lose_nothing() {
    for desk in Desk::each().await {
        let ctx = desk.0.ctx();
        let form = "organisation=customs&template=&kind=memorandum&title=Border+pact&slug=Border";
        let (status, page) = desk.asks("customs", "/en/desk/drafts/new", Some(form)).await;
        assert!(status == 422 && page.contains("value=\"Border pact\""), "{page}");
        let (status, to) = desk
            .asks(
                "customs",
                "/en/desk/drafts/new",
                Some(&form.replace("Border&", "border-pact&").replace("slug=Border", "slug=border-pact")),
            )
            .await;
        assert!(status == 303 && to.starts_with("/en/desk/drafts/"), "{to}");
        let id: DraftId = to.rsplit('/').next().unwrap().parse().unwrap();
        assert_eq!(desk.asks("acme", "/en/desk/drafts/new", None).await.0, 403);
        for path in ["", "/edit?text=fr", "/particulars", "/compare?from=1&to=1", "/consult"] {
            let path = format!("{to}{path}");
            let (status, page) = desk.asks("customs", &path, None).await;
            assert_eq!((status, page.matches("<h1").count()), (200, 1), "{path}: {page}");
            assert_eq!(desk.asks("brokers", &path, None).await.0, 404, "{path}");
            assert_eq!(desk.asks("", &path, None).await.0, 303, "{path}");
        }
        assert_eq!(desk.asks("customs", &format!("{to}/adopt"), None).await.0, 422, "not before a consultation");

        let written = |seen: i32, said: &str, step: &str| {
            let text: String = form_urlencoded(&text(said));
            format!("seen={seen}&lang=en&step={step}&text={text}")
        };
        let edit = format!("{to}/edit");
        let (status, page) = desk.asks("customs", &edit, Some(&written(1, "**Bold** words", "check"))).await;
        assert!(status == 200 && page.contains("<strong>Bold</strong> words"), "a preview: {page}");
        let (_, page) = desk.asks("customs", &edit, Some("seen=1&lang=en&step=check&text=%23+A")).await;
        assert!(page.contains("there is no article"), "{page}");
        assert_eq!(desk.asks("customs", &edit, Some(&written(1, "One word", "act"))).await.0, 303);
        let (status, page) = desk.asks("customs", &edit, Some(&written(1, "Mine alone", "act"))).await;
        assert_eq!(status, 422);
        for kept in ["1.1 Mine alone", "<ins>One", "name=\"seen\" value=\"2\""] {
            assert!(page.contains(kept), "{kept} in {page}");
        }
        let (_, page) = desk.asks("customs", &format!("{to}/compare?from=1&to=2&text=en"), None).await;
        assert!(page.contains("<del>") && page.contains("<details>"), "{page}");

        let particulars = "seen=2&title.en=&authentic.en=yes&needed.customs=many&members=&monitor=";
        let (status, page) = desk.asks("customs", &format!("{to}/particulars"), Some(particulars)).await;
        assert!(status == 422 && page.contains("value=\"many\""), "{page}");
        let good = "seen=2&title.en=Border+pact&summary.en=Short&authentic.en=yes&needed.customs=1&association.brokers=yes";
        assert_eq!(desk.asks("customs", &format!("{to}/particulars"), Some(good)).await.0, 303);
        let (_, page) = desk.asks("customs", &format!("{to}/compare?from=2&to=3"), None).await;
        assert!(page.contains("Beside the text") && page.contains("plain words (English)") && page.contains("Short"), "{page}");
        let (_, page) = desk.asks("customs", &format!("{to}/compare?from=3&to=3"), None).await;
        assert!(page.contains("Nothing has changed between these two versions") && !page.contains("Beside the text"), "{page}");
        let beside = "title.en=Border+pact&authentic.en=yes&needed.customs=1";
        for stale in ["seen=3&members=acme", "seen=2&named=brokers:association&association.brokers=yes&members=acme"] {
            let (status, page) = desk.asks("customs", &format!("{to}/particulars"), Some(&format!("{stale}&{beside}"))).await;
            assert!(status == 422 && page.contains("name=\"named\" value=\"brokers:association\""), "{stale}: {page}");
            assert_eq!(desk.asks("acme", &to, None).await.0, 404, "{stale}: nothing is saved by half");
        }
        assert_eq!(desk.asks("customs", &format!("{to}/particulars"), Some(&format!("seen=3&{beside}"))).await.0, 303);
        let (status, page) = desk.asks("brokers", &to, None).await;
        assert!(status == 200 && page.contains("because your organisation is named"), "who is not changed stays: {page}");
        assert_eq!(desk.asks("brokers", &edit, None).await.0, 404);
        let (_, page) = desk.asks("brokers", "/en/desk/drafts", None).await;
        assert!(page.contains("Border pact"));
        let (_, page) = desk.asks("acme", "/en/desk/drafts", None).await;
        assert!(!page.contains("Border pact"));
        let longest = form_urlencoded(&"ع".repeat(MOST_OF_TEXT));
        let written = |more: &str| format!("seen=4&lang=ar&step=act&text={longest}{more}");
        assert_eq!(desk.asks("customs", &edit, Some(&written("x"))).await.0, 422, "one letter too many");
        assert_eq!(desk.asks("customs", &edit, Some(&written(""))).await.0, 303);
        assert_eq!(rounds(ctx.db.read(), id).await.unwrap().len(), 0);
    }
}

fn form_urlencoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[tokio::test]
async fn a_consultation_is_read_by_everyone_and_told_of_from_the_first_comment_to_the_adopted_text() {
    for desk in Desk::each().await {
        let ctx = desk.0.ctx();
        assert!(desk.asks("", "/en/consultations", None).await.1.contains("No consultation yet"));
        let id = desk.drafted().await;
        let draft = format!("/en/desk/drafts/{id}");
        let until = ctx.clock.today() + Duration::days(14);
        let (status, page) = desk.asks("customs", &format!("{draft}/consult"), Some(&format!("until={until}"))).await;
        assert!(status == 422 && page.contains(&format!("value=\"{until}\"")), "{page}");
        let (status, round) =
            desk.asks("customs", &format!("{draft}/consult"), Some(&format!("until={until}&confirm=yes"))).await;
        assert_eq!((status, round.as_str()), (303, "/en/consultations/border-pact/1"));
        for lang in Lang::ALL {
            for path in ["/consultations", "/consultations/border-pact/1", "/consultations/border-pact/1?article=3&page=2"] {
                let (status, page) = desk.asks("", &format!("/{lang}{path}"), None).await;
                assert_eq!((status, page.matches("<h1").count()), (200, 1), "/{lang}{path}");
            }
        }
        for nothing in ["/en/consultations/border-pact/2", "/en/consultations/other/1", "/en/consultations/border-pact/1/changes"]
        {
            assert_eq!(desk.asks("", nothing, None).await.0, 404, "{nothing}");
        }
        assert_eq!(desk.asks("", "/en/pacts/border-pact", None).await.0, 404, "it is no pact yet");

        let comment = format!("{round}/comment");
        assert_eq!(desk.asks("", &comment, None).await.0, 303, "sign in first");
        assert_eq!(desk.asks("customs", &comment, None).await.0, 403);
        let (_, form) = desk.asks("brokers", &comment, None).await;
        let key = form.split("name=\"key\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let typed = format!("key={key}&organisation=brokers&article=3&comment=Say+%3Cb%3Ehours%3C%2Fb%3E");
        let (status, page) =
            desk.asks("brokers", &comment, Some(&format!("{typed}&step=check").replace("article=3", "article=99"))).await;
        assert!(status == 422 && page.contains("Say &lt;b&gt;hours"), "{page}");
        let (status, page) = desk.asks("brokers", &comment, Some(&format!("{typed}&step=check"))).await;
        assert!(status == 200 && page.contains("Publish the comment"), "{page}");
        for _ in 0..2 {
            assert_eq!(desk.asks("brokers", &comment, Some(&format!("{typed}&step=act"))).await.0, 303);
        }
        let (_, page) = desk.asks("", &round, None).await;
        assert!(page.contains("Say &lt;b&gt;hours") && page.matches("id=\"comment-").count() == 1, "{page}");
        assert!(desk.asks("customs", "/en/desk", None).await.1.contains("One comment awaits an answer"));

        let one = format!("{round}/comments/1");
        assert_eq!(desk.asks("brokers", &one, None).await.0, 404);
        assert_eq!(desk.asks("customs", &one, Some("disposition=accepted&why=&step=check")).await.0, 422);
        let (status, page) = desk.asks("customs", &one, Some("disposition=accepted&why=Article+3+says+so.&step=check")).await;
        assert!(status == 200 && page.contains("Publish the answer"), "{page}");
        assert_eq!(desk.asks("customs", &one, Some("disposition=accepted&why=Article+3+says+so.&step=act")).await.0, 303);
        assert_eq!(desk.asks("customs", &one, Some("disposition=rejected&why=No.&step=act")).await.0, 422, "it stands");
        desk.late();
        tick(ctx).await.unwrap();
        let (status, page) = desk
            .asks("brokers", &comment, Some(&format!("{typed}&step=act").replace(&key, &uuid::Uuid::from_u128(9).to_string())))
            .await;
        assert!(status == 422 && page.contains("takes no comments any more"), "{page}");
        let (_, page) = desk.asks("", &round, None).await;
        assert!(page.contains("Article 3 says so.") && page.contains("Closed"));

        let version = work(ctx.db.read(), &desk.0.actor("customs").await, id).await.unwrap().draft.version;
        let changed = work(ctx.db.read(), &desk.0.actor("customs").await, id).await.unwrap().content.texts["en"].replacen(
            "1.1 ",
            "1.1 Indeed ",
            1,
        );
        keep(ctx, &desk.0.actor("customs").await, id, version, Change::Text(Lang::En, changed)).await.unwrap();
        assert_eq!(
            desk.asks("customs", &format!("{draft}/adopt"), Some(&format!("seen={version}&confirm=yes"))).await.0,
            422,
            "newer"
        );
        let seen = version + 1;
        assert_eq!(
            desk.asks("customs", &format!("{draft}/adopt"), Some(&format!("seen={seen}&confirm=yes"))).await,
            (303, draft.clone())
        );
        let (status, page) = desk.asks("customs", &format!("{draft}/open"), Some("monitor=&confirm=yes")).await;
        assert!(status == 422 && page.contains("before its monitor is named"), "{page}");
        assert_eq!(desk.asks("customs", &format!("{draft}/open"), Some("monitor=watch&confirm=yes")).await.0, 303);
        let (_, page) = desk.asks("", "/en/pacts/border-pact", None).await;
        assert!(page.contains("/en/consultations/border-pact/1") && page.contains("Sign the pact"), "{page}");
        let (_, page) = desk.asks("", &format!("{round}/changes"), None).await;
        assert!(page.contains("<ins>Indeed") && page.contains("to the adopted text"), "{page}");
        desk.is_whole().await;
    }
}
