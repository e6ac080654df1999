//! Who ends a pact, through its pages, on both databases: in force with a term or without, or before it is in force.

use super::commands::{Adoption, Error, adopt, open, say, seat, tick};
use super::entity::pact;
use super::queries::pact_by_slug;
use crate::commitments::server::tests::Stage;
use crate::identity::server::actor::COOKIE;
use crate::identity::server::commands::open_session;
use crate::kernel::ids::SignatureId;
use crate::kernel::locale::Lang;
use crate::log::entry::By;
use crate::pacts::draft::tests::pact as document;
use crate::pacts::model::{PactState, PartyRole, Texts};
use crate::pacts::term::{Renewal, Said, Term};
use crate::platform::mail;
use crate::platform::testing::Portal;
use crate::signatures::model::SignRefusal;
use crate::signatures::server::Error as SignError;
use crate::signatures::server::prepare::{Request, prepare};
use crate::signatures::server::withdraw::withdraw;
use time::macros::date;
use time::{Date, Duration};

const REASON: &str = "&reason=The+port+was+closed.";

/// A stage whose pact has this term.
async fn each(term: Option<Term>) -> Vec<Stage> {
    let mut stages = Vec::new();
    for portal in Portal::each().await {
        let mut text = document();
        text.term = term.clone();
        stages.push(Stage::with(portal, text, None).await);
    }
    stages
}

impl Stage {
    async fn row(&self) -> pact::Model {
        pact_by_slug(self.ctx().db.read(), &self.pact).await.unwrap().unwrap()
    }

    /// Asks for a page below that of the term as somebody, or posts a form to it.
    async fn term(&self, who: &str, page: &str, form: Option<&str>) -> (u16, String) {
        let session = open_session(self.ctx(), self.ctx().db.write(), self.actor(who).await.person).await.unwrap();
        let (cookie, path) = (format!("{COOKIE}={session}"), format!("/en/pacts/{}/term{page}", self.pact));
        let method = if form.is_some() { "POST" } else { "GET" };
        let (status, _, body) = self.portal.visit(&cookie, method, &path, form.unwrap_or_default()).await;
        (status.as_u16(), body)
    }

    async fn signed(&self) -> [SignatureId; 2] {
        [self.signs_version("customs", 1).await, self.signs_version("brokers", 1).await]
    }

    async fn leaps_to(&self, day: Date) {
        self.ctx().clock.travel(day.with_hms(12, 0, 0).unwrap().assume_utc() - self.ctx().clock.now());
        tick(self.ctx()).await.unwrap();
    }
}

#[tokio::test]
async fn a_pact_without_a_term_ends_three_months_after_a_signatory_says_so_and_no_company_says_it() {
    for stage in each(None).await {
        stage.signed().await;
        stage.signs("acme").await;
        assert_eq!((stage.row().await.state, stage.row().await.ends_on), (PactState::InForce, None));
        let (_, page) = stage.term("brokers", "", None).await;
        assert!(page.contains("after saying so") && page.contains("/term/termination?"), "{page}");
        assert!(!stage.term("acme", "", None).await.1.contains("/term/termination"), "no company decides");
        let form = |of: &str| format!("organisation={of}&confirm=yes{REASON}");
        for (who, of) in [("acme", "acme"), ("acme", "brokers"), ("customs", "brokers")] {
            assert_eq!(stage.term(who, "/termination", Some(&form(of))).await.0, 422, "{who} for {of}");
        }
        let (status, page) = stage.term("brokers", "/termination?organisation=brokers", None).await;
        assert!(status == 200 && page.contains("24 February 2027"), "{page}");
        for lacking in ["organisation=brokers&confirm=yes", "organisation=brokers&reason=The+port+was+closed."] {
            let (status, page) = stage.term("brokers", "/termination", Some(lacking)).await;
            assert!(status == 422 && page.contains("href=\"#"), "{lacking}: {page}");
        }
        assert_eq!(stage.term("brokers", "/termination", Some(&form("brokers"))).await.0, 303);
        assert_eq!(stage.term("customs", "/termination", Some(&form("customs"))).await.0, 422, "it ends already");
        let last = date!(2027 - 02 - 24);
        assert_eq!((stage.row().await.ends_on, stage.row().await.terminating), (Some(last), true));
        stage.leaps_to(last).await;
        assert_eq!(stage.row().await.state, PactState::InForce, "its last day is a day in force");
        stage.leaps_to(last + Duration::days(2)).await;
        assert_eq!(stage.row().await.state, PactState::Terminated);
        assert!(stage.term("acme", "", None).await.1.contains("The port was closed."));
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_pact_goes_on_when_all_who_remain_have_agreed_and_not_when_nobody_remains() {
    for stage in each(Some(Term { months: 12, renewal: Renewal::Agreement, notice_months: 0, terminable_months: None })).await {
        let [customs, brokers] = stage.signed().await;
        assert_eq!(stage.term("customs", "/agreed", Some("organisation=customs")).await.0, 422, "it is confirmed");
        for status in [303, 422] {
            assert_eq!(stage.term("customs", "/agreed", Some("organisation=customs&confirm=yes")).await.0, status, "once");
        }
        assert_eq!(stage.row().await.ends_on, Some(date!(2027 - 11 - 23)), "not before the other has agreed");
        let reason = "We leave.".parse().unwrap();
        withdraw(stage.ctx(), &stage.actor("brokers").await, brokers, &reason).await.unwrap();
        stage.leaps_to(date!(2027 - 11 - 24)).await;
        assert_eq!((stage.row().await.state, stage.row().await.ends_on), (PactState::InForce, Some(date!(2028 - 11 - 23))));
        withdraw(stage.ctx(), &stage.actor("customs").await, customs, &reason).await.unwrap();
        stage.leaps_to(date!(2028 - 11 - 24)).await;
        assert_eq!(stage.row().await.state, PactState::Expired);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn the_secretariat_ends_a_pact_that_is_not_in_force_and_nobody_signs_it_any_more() {
    for stage in each(None).await {
        let ctx = stage.ctx();
        stage.signs("acme").await;
        let form = format!("organisation=customs&confirm=yes{REASON}");
        for other in ["brokers", "acme", "watch"] {
            assert_eq!(stage.term(other, "/termination", Some(&form)).await.0, 422, "{other}");
        }
        let (status, page) = stage.term("customs", "/termination?organisation=customs", None).await;
        assert!(status == 200 && page.contains("not in force yet"), "{page}");
        let (status, page) = stage.term("customs", "/termination", Some("organisation=customs&reason=")).await;
        assert!(status == 422 && page.contains("href=\"#reason\"") && page.contains("href=\"#confirm\""), "{page}");
        assert_eq!(stage.row().await.state, PactState::Open);
        assert_eq!(stage.term("customs", "/termination", Some(&form)).await.0, 303);
        assert_eq!(stage.term("customs", "/termination", Some(&form)).await.0, 422, "once");
        assert_eq!((stage.row().await.state, stage.row().await.ends_on), (PactState::Terminated, None));
        assert_eq!(stage.kinds().await[..2], ["pact.terminated", "pact.termination_given"], "the newest first");
        let told: Vec<_> = mail::newest(ctx, 1000).await.unwrap().into_iter().map(|m| m.recipient.to_string()).collect();
        for seat in ["zenith", "brokers"] {
            assert!(told.contains(&format!("{seat}@example.org")), "who has not signed is told too: {told:?}");
        }
        let request = Request { pact: &stage.pact, version: 1, organisation: "zenith", lang: Lang::En };
        let late = prepare(ctx, &stage.actor("zenith").await, request).await.map(drop);
        assert!(matches!(late, Err(SignError::May(SignRefusal::NotOpen))), "{late:?}");
        for lang in Lang::ALL {
            let (status, page) = stage.portal.get(&format!("/{lang}/pacts/{}/term", stage.pact)).await;
            assert!(status == 200 && page.contains("The port was closed."), "{page}");
        }
        assert!(stage.portal.get(&format!("/en/pacts/{}/term", stage.pact)).await.1.contains("never entered into force"));
        adopted_is_ended(&stage).await;
        stage.is_clean().await;
    }
}

/// A pact that was adopted and never opened ends the same way, and is not opened afterwards.
async fn adopted_is_ended(stage: &Stage) {
    let (ctx, by) = (stage.ctx(), || By::portal("operator"));
    let mut text = document();
    text.pact = "other-pact".parse().unwrap();
    let adoption =
        Adoption { document: text, summary: Texts::default(), country: "UY".to_owned(), is_demo: false, calendar: None };
    let tx = ctx.db.begin().await.unwrap();
    adopt(ctx, &tx, by(), adoption).await.unwrap();
    seat(ctx, &tx, by(), ("other-pact", "customs", PartyRole::Customs)).await.unwrap();
    tx.commit().await.unwrap();
    let customs = stage.actor("customs").await;
    let reason = || Some("The port was closed.".parse().unwrap());
    say(ctx, &customs, ("other-pact", "customs"), Said::Termination, reason()).await.unwrap();
    let again = say(ctx, &customs, ("other-pact", "customs"), Said::Termination, reason()).await;
    assert!(matches!(again, Err(Error::NotNow)), "{again:?}");
    let tx = ctx.db.begin().await.unwrap();
    let opened = open(ctx, &tx, by(), "other-pact").await;
    assert!(matches!(opened, Err(Error::NotAdopted)), "{opened:?}");
}
