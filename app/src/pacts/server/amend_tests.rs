//! Amendments, signing anew and supersession, on both databases.

mod annul_tests;
mod replace_tests;
mod supersede_tests;

use super::commands::{Error, amend, tick};
use super::entity::{pact, version};
use super::queries::{newest_version, pact_by_slug, version_in_force};
use super::seats::seated;
use super::signed::signatories_by_pact;
use crate::commitments::server::entity::bond;
use crate::commitments::server::settle::AMENDMENT;
use crate::commitments::server::tests::Stage;
use crate::evidence::verify::{Verdict, verify};
use crate::kernel::ids::SignatureId;
use crate::kernel::locale::Lang;
use crate::kernel::text::NonEmptyText;
use crate::log::entry::By;
use crate::pacts::amendment::Resigning;
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::figures::below;
use crate::platform::mail;
use crate::platform::testing::Portal;
use crate::signatures::server::entity::signature;
use crate::signatures::server::evidence::bundle;
use crate::signatures::server::prepare::{Request, prepare};
use crate::signatures::server::standing::to_sign;
use crate::signatures::server::withdraw::withdraw;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use std::collections::BTreeSet;
use time::{Date, Duration};

/// How many days those who signed have.
const DAYS: i64 = 40;

struct Amending(Stage);

impl Amending {
    /// A pact in force that Acme, Customs and the brokers have signed.
    async fn each() -> Vec<Self> {
        let mut all = Vec::new();
        for portal in Portal::each().await {
            all.push(Self(Stage::in_force(portal).await));
        }
        all
    }

    fn ctx(&self) -> &Ctx {
        self.0.ctx()
    }

    async fn pact(&self) -> pact::Model {
        pact_by_slug(self.ctx().db.read(), &self.0.pact).await.unwrap().unwrap()
    }

    async fn newest(&self) -> version::Model {
        newest_version(self.ctx().db.read(), self.pact().await.id).await.unwrap().unwrap()
    }

    async fn number_in_force(&self) -> i32 {
        version_in_force(self.ctx().db.read(), self.pact().await.id).await.unwrap().unwrap().number
    }

    /// The next version, changed somehow.
    async fn next(&self, change: impl FnOnce(&mut Document)) -> Document {
        let mut next = Document::read(&self.newest().await.canonical).unwrap();
        next.number += 1;
        next.title.0.insert("en".to_owned(), "The pact, amended".to_owned());
        change(&mut next);
        next
    }

    async fn try_amend(&self, document: &Document) -> Result<Date, Error> {
        let (ctx, pact) = (self.ctx(), self.pact().await);
        ctx.clock.travel(Duration::SECOND);
        let day = ctx.clock.today() + Duration::days(DAYS);
        let tx = ctx.db.begin().await?;
        amend(ctx, &tx, By::new("customs", "customs"), &pact, document, day).await?;
        tx.commit().await?;
        ctx.clock.travel(Duration::SECOND);
        Ok(day)
    }

    /// An amendment that changes the target of the first commitment of Customs and drops the first of a member.
    async fn amended(&self) -> (Date, String, String) {
        let first = |d: &Document, role: PartyRole| d.commitments.iter().position(|c| c.role.binds(role)).unwrap();
        let mut codes = (String::new(), String::new());
        let next = self
            .next(|next| {
                let at = first(next, PartyRole::Customs);
                next.commitments[at].indicator.target = 77.into();
                codes.0.clone_from(&next.commitments[at].code);
                let at = first(next, PartyRole::Member);
                codes.1 = next.commitments.remove(at).code;
            })
            .await;
        (self.try_amend(&next).await.unwrap(), codes.0, codes.1)
    }

    async fn row(&self, id: SignatureId) -> signature::Model {
        signature::Entity::find_by_id(id).one(self.ctx().db.read()).await.unwrap().unwrap()
    }

    async fn signature_of(&self, slug: &str) -> signature::Model {
        let all = seated(self.ctx().db.read(), self.pact().await.id).await.unwrap();
        let seat = all.into_iter().find(|s| s.organisation.slug.as_str() == slug).unwrap();
        self.row(seat.signature.unwrap().id).await
    }

    /// How many seats of each role have a signature, as it is kept and as it is counted.
    async fn signatories(&self) -> i64 {
        let figures: i64 = below(self.ctx().db.read(), "signed/", "").await.unwrap().values().sum();
        let id = self.pact().await.id;
        let counted = signatories_by_pact(self.ctx().db.read(), vec![id]).await.unwrap()[&id];
        assert_eq!(figures, i64::from(counted));
        figures
    }

    /// The codes of the commitments by which an organisation is bound, each with the number of its version.
    async fn bound(&self, slug: &str) -> BTreeSet<(i32, String)> {
        use super::entity::commitment;
        let of = self.signature_of(slug).await.party_id;
        let bonds = bond::Entity::find()
            .find_also_related(commitment::Entity)
            .filter(bond::COLUMN.party_id.eq(of))
            .filter(bond::COLUMN.ended_at.is_null());
        let versions = version::Entity::find().all(self.ctx().db.read()).await.unwrap();
        let bonds = bonds.all(self.ctx().db.read()).await.unwrap();
        bonds
            .into_iter()
            .filter_map(|(_, c)| c)
            .map(|c| (versions.iter().find(|v| v.id == c.version_id).unwrap().number, c.code))
            .collect()
    }

    async fn lifted(&self, slug: &str) -> usize {
        self.0.obligations(slug).await.iter().filter(|o| o.waived_because.as_deref() == Some(AMENDMENT)).count()
    }
}

fn reason(text: &str) -> NonEmptyText {
    text.parse().unwrap()
}

#[tokio::test]
async fn the_earlier_version_stays_in_force_until_the_rule_of_the_later_one_is_met() {
    for stage in Amending::each().await {
        let ctx = stage.ctx();
        let before = stage.pact().await;
        stage.amended().await;
        assert_eq!((stage.newest().await.number, stage.number_in_force().await), (2, 1));
        assert_eq!(stage.pact().await, before, "nothing of the pact changes with the adoption");
        let acme = stage.0.actor("acme").await;
        let old = Request { pact: &stage.0.pact, version: 1, organisation: "acme", lang: Lang::En };
        assert!(prepare(ctx, &acme, old).await.is_err(), "only the newest is signed");
        let waiting = to_sign(ctx.db.read(), acme.person, ctx.clock.today()).await.unwrap();
        assert_eq!(waiting.len(), 1, "it is asked to sign again");

        let signed = stage.0.signs_version("acme", 2).await;
        assert!(stage.row(signed).await.is_in_effect());
        assert!(stage.bound("acme").await.iter().all(|(version, _)| *version == 1), "bound by the earlier one still");
        assert_eq!((stage.signatories().await, stage.lifted("acme").await), (3, 0), "it counts once");
        assert!(to_sign(ctx.db.read(), acme.person, ctx.clock.today()).await.unwrap().is_empty());
        tick(ctx).await.unwrap();
        stage.0.signs_version("customs", 2).await;
        assert_eq!(stage.number_in_force().await, 1);
        stage.0.is_clean().await;

        stage.0.signs_version("brokers", 2).await;
        assert_eq!(stage.number_in_force().await, 2);
        assert_eq!(stage.pact().await.title.pick(Lang::En).0, "The pact, amended");
        assert_eq!((stage.pact().await.state, stage.pact().await.state_since), (before.state, before.state_since));
        for slug in ["acme", "customs", "brokers"] {
            assert!(stage.bound(slug).await.iter().all(|(version, _)| *version == 2), "{slug}");
        }
        assert_eq!(stage.signatories().await, 3);
        let kinds = stage.0.kinds().await;
        assert_eq!(kinds.iter().filter(|kind| *kind == "signature.superseded").count(), 3);
        assert_eq!(kinds.iter().filter(|kind| *kind == "version.entered_into_force").count(), 1);
        tick(ctx).await.unwrap();
        stage.0.is_clean().await;
    }
}

#[tokio::test]
async fn what_is_the_same_goes_on_what_changed_begins_anew_and_who_does_not_sign_owes_as_before() {
    for stage in Amending::each().await {
        let ctx = stage.ctx();
        stage.0.passes(10).await;
        let (_, changed, dropped) = stage.amended().await;
        let (customs, acme) = (stage.0.obligations("customs").await, stage.0.obligations("acme").await);
        stage.0.signs_version("customs", 2).await;
        stage.0.signs_version("brokers", 2).await;
        assert_eq!(stage.0.obligations("acme").await, acme, "who has not signed owes as before");
        assert!(stage.bound("acme").await.contains(&(1, dropped.clone())));
        let (now, lifted) = (stage.0.obligations("customs").await, stage.lifted("customs").await);
        assert_eq!(lifted, 1, "that of the changed commitment");
        assert_eq!(now.len(), customs.len() + 1, "and it begins anew");
        assert!(stage.bound("customs").await.contains(&(2, changed)));
        assert!(!stage.bound("acme").await.iter().any(|(version, _)| *version == 2));

        ctx.clock.travel(Duration::DAY);
        stage.0.signs_version("acme", 2).await;
        assert_eq!(stage.lifted("acme").await, 1, "that of the dropped one");
        assert!(!stage.bound("acme").await.iter().any(|(_, code)| *code == dropped));
        assert_eq!(stage.0.obligations("acme").await.len(), acme.len(), "nothing is owed twice");
        stage.0.passes(200).await;
        for slug in ["acme", "customs"] {
            let owed = stage.0.obligations(slug).await;
            let periods: BTreeSet<_> = owed.iter().map(|o| (o.commitment_id, o.period_from)).collect();
            assert_eq!(periods.len(), owed.len(), "{slug}: each period once");
        }
        stage.0.is_clean().await;
    }
}

#[tokio::test]
async fn who_has_not_signed_again_is_shown_as_such_from_the_last_day_on_and_reminded_before() {
    for stage in Amending::each().await {
        let ctx = stage.ctx();
        let asked = mail::newest(ctx, 100).await.unwrap().len();
        let (day, ..) = stage.amended().await;
        assert_eq!(mail::newest(ctx, 100).await.unwrap().len() - asked, 3, "everyone who signed is written to");
        stage.0.signs_version("customs", 2).await;
        let standing = async || {
            let newest = stage.newest().await;
            let all = seated(ctx.db.read(), stage.pact().await.id).await.unwrap();
            let how = |s: &super::seats::Seated| s.resigning((newest.number, newest.resign_by), ctx.clock.today());
            all.iter().filter_map(|s| Some((s.organisation.slug.to_string(), how(s)?))).collect::<Vec<_>>()
        };
        let both = |how: Resigning| vec![("brokers".to_owned(), how), ("acme".to_owned(), how)];
        assert_eq!(standing().await, both(Resigning::Asked(day)));
        for (left, announced) in [(31, None), (30, Some(30)), (20, Some(30)), (7, Some(7)), (1, Some(1)), (0, Some(1))] {
            ctx.clock.travel(day.midnight().assume_utc() + Duration::hours(12) - Duration::days(left) - ctx.clock.now());
            let before = mail::newest(ctx, 1000).await.unwrap().len();
            let was = stage.newest().await.announced;
            tick(ctx).await.unwrap();
            tick(ctx).await.unwrap();
            assert_eq!(stage.newest().await.announced, announced, "{left} days before");
            let told = if was == announced { 0 } else { 2 };
            assert_eq!(mail::newest(ctx, 1000).await.unwrap().len() - before, told, "those two, once, {left} days before");
        }
        assert_eq!(standing().await, both(Resigning::Asked(day)), "until the day is over");
        ctx.clock.travel(Duration::DAY);
        tick(ctx).await.unwrap();
        assert_eq!(standing().await, both(Resigning::Late(day)));
        assert_eq!(stage.number_in_force().await, 1);
        stage.0.signs_version("brokers", 2).await;
        assert_eq!(stage.number_in_force().await, 2, "it stays open for signature");
        assert_eq!(stage.0.kinds().await.iter().filter(|kind| *kind == "version.reminded").count(), 3);
        stage.0.is_clean().await;
    }
}

#[tokio::test]
async fn an_amendment_of_a_pact_that_is_not_in_force_takes_its_place_at_once() {
    for portal in Portal::each().await {
        let stage = Amending(Stage::on(portal, None).await);
        let ctx = stage.ctx();
        stage.0.signs("acme").await;
        stage.0.signs("customs").await;
        let next = stage.next(|next| next.entry_into_force.signatures = [(PartyRole::Customs, 1)].into()).await;
        stage.try_amend(&next).await.unwrap();
        assert_eq!(stage.number_in_force().await, 2);
        assert_eq!(stage.pact().await.entry_rule, next.entry_into_force);
        tick(ctx).await.unwrap();
        assert_eq!(stage.pact().await.state, PactState::Open, "signatures on the earlier text do not count");
        stage.0.signs_version("customs", 2).await;
        assert_eq!(stage.pact().await.state, PactState::InForce);
        assert!(stage.bound("acme").await.is_empty(), "what it signed never entered into force");
        assert!(stage.bound("customs").await.iter().all(|(version, _)| *version == 2));
        assert_eq!(stage.signatories().await, 2);
        stage.0.signs_version("acme", 2).await;
        assert!(!stage.bound("acme").await.is_empty());
        stage.0.is_clean().await;
    }
}

#[tokio::test]
async fn an_amendment_is_the_next_version_of_a_pact_that_takes_signatures_and_the_same_is_adopted_once() {
    for stage in Amending::each().await {
        let ctx = stage.ctx();
        let next = stage.next(|_| {}).await;
        for wrong in [Document { number: 3, ..next.clone() }, Document { pact: "other".parse().unwrap(), ..next.clone() }] {
            assert!(matches!(stage.try_amend(&wrong).await, Err(Error::NotAmendable)));
        }
        stage.try_amend(&next).await.unwrap();
        stage.try_amend(&next).await.unwrap();
        assert_eq!(version::Entity::find().count(ctx.db.read()).await.unwrap(), 2);
        let third = stage.next(|_| {}).await;
        stage.try_amend(&third).await.unwrap();
        assert_eq!(stage.newest().await.amends, Some(1), "the second never took effect");
        stage.0.is_clean().await;
    }
}
