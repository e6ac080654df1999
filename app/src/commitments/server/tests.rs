//! Obligations through their commands, over simulated time, on both databases.

mod right_tests;
mod slept_tests;
mod tally_tests;
mod template_tests;

use super::entity::{bond, obligation, standing};
use super::settle::WITHDRAWAL;
use super::standing::{Step, depart, of, restore};
use super::tick;
use crate::audit::audit;
use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::model::{ObligationState, StandingStatus};
use crate::identity::server::actor::Actor;
use crate::identity::server::commands::register;
use crate::kernel::ids::{ObligationId, OrganisationId, PersonId, SignatureId};
use crate::kernel::locale::Lang;
use crate::log::entry::By;
use crate::log::server::of_pact;
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::commands::{NewOrganisation, join, register as register_organisation};
use crate::pacts::draft::tests::pact as document;
use crate::pacts::model::{PartyRole, Texts};
use crate::pacts::server::commands::{Adoption, adopt, open, seat};
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::testing::Portal;
use crate::reports::model::Draft;
use crate::reports::server::draft::save;
use crate::reports::server::send::send;
use crate::signatures::server::mandates::{NewMandate, record};
use crate::signatures::server::prepare::{Request, prepare};
use crate::signatures::server::sign::sign;
use crate::signatures::server::withdraw::withdraw;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::BTreeMap;
use time::Duration;

/// A pact of Customs, an association, two members and a monitor; Customs and the association bring it into force.
pub struct Stage {
    pub portal: Portal,
    pub pact: String,
}

/// The cast by organisation: slug, kind, seat, role of its person.
const CAST: [(&str, OrganisationKind, PartyRole, MemberRole); 5] = [
    ("customs", OrganisationKind::Customs, PartyRole::Customs, MemberRole::Secretariat),
    ("brokers", OrganisationKind::Association, PartyRole::Association, MemberRole::Coordinator),
    ("acme", OrganisationKind::Company, PartyRole::Member, MemberRole::Representative),
    ("zenith", OrganisationKind::Company, PartyRole::Member, MemberRole::Representative),
    ("watch", OrganisationKind::Monitor, PartyRole::Monitor, MemberRole::Monitor),
];

impl Stage {
    pub async fn on(portal: Portal, calendar: Option<WorkingCalendar>) -> Self {
        Self::with(portal, document(), calendar).await
    }

    /// The same under a text of its own.
    pub async fn with(portal: Portal, mut text: Document, calendar: Option<WorkingCalendar>) -> Self {
        let ctx = portal.ctx.clone();
        let tx = ctx.db.begin().await.unwrap();
        text.entry_into_force.signatures = [(PartyRole::Customs, 1), (PartyRole::Association, 1)].into();
        text.entry_into_force.not_before = None;
        let pact = text.pact.to_string();
        let by = || By::portal("operator");
        let adoption = Adoption { document: text, summary: Texts::default(), country: "UY".to_owned(), is_demo: false, calendar };
        adopt(&ctx, &tx, by(), adoption).await.unwrap();
        for (slug, kind, role, member) in CAST {
            let organisation = organisation(&ctx, &tx, slug, kind).await;
            seat(&ctx, &tx, by(), (&pact, slug, role)).await.unwrap();
            let email = format!("{slug}@example.org").parse().unwrap();
            let person = register(&ctx, &tx, &email, slug, Lang::En).await.unwrap();
            join(&ctx, &tx, person, organisation, member).await.unwrap();
            record(&ctx, &tx, mandate(person, organisation)).await.unwrap();
        }
        open(&ctx, &tx, by(), &pact).await.unwrap();
        tx.commit().await.unwrap();
        Self { portal, pact }
    }

    pub fn ctx(&self) -> &Ctx {
        &self.portal.ctx
    }

    /// The person of an organisation of the cast.
    pub async fn actor(&self, slug: &str) -> Actor {
        use crate::identity::server::entity::person;
        let email = format!("{slug}@example.org");
        let found = person::Entity::find().filter(person::COLUMN.email.eq(email.as_str())).one(self.ctx().db.read()).await;
        let p = found.unwrap().unwrap();
        Actor { person: p.id, name: p.name, email: p.email, lang: p.lang, session: String::new() }
    }

    pub async fn signs(&self, slug: &str) {
        self.signs_version(slug, 1).await;
    }

    pub async fn signs_version(&self, slug: &str, version: i32) -> SignatureId {
        let actor = self.actor(slug).await;
        let request = Request { pact: &self.pact, version, organisation: slug, lang: Lang::En };
        let prepared = prepare(self.ctx(), &actor, request).await.unwrap();
        sign(self.ctx(), &actor, prepared.id, &prepared.code, Lang::En).await.unwrap()
    }

    /// Brings the pact into force, with Acme among its signatories.
    pub async fn in_force(portal: Portal) -> Self {
        let stage = Self::on(portal, None).await;
        for slug in ["acme", "customs", "brokers"] {
            stage.signs(slug).await;
        }
        stage
    }

    pub async fn passes(&self, days: i64) {
        for _ in 0..days {
            self.ctx().clock.travel(Duration::DAY);
            tick(self.ctx()).await.unwrap();
        }
    }

    /// The obligations of an organisation, by due day.
    pub async fn obligations(&self, slug: &str) -> Vec<obligation::Model> {
        let organisation = crate::organisations::server::queries::by_slug(self.ctx().db.read(), slug).await.unwrap().unwrap();
        obligation::Entity::find()
            .filter(obligation::COLUMN.organisation_id.eq(organisation.id))
            .order_by_asc(obligation::COLUMN.due_on)
            .all(self.ctx().db.read())
            .await
            .unwrap()
    }

    /// Reports on an obligation, as the person of its organisation.
    pub async fn reports(&self, slug: &str, id: ObligationId) {
        let actor = self.actor(slug).await;
        let narrative = Texts([("en".to_owned(), "Done.".to_owned())].into());
        let (completion, correction) = ("complete".to_owned(), "Counted again.".to_owned());
        let typed = Draft { value: "90".to_owned(), completion, narrative, correction, ..Draft::default() };
        save(self.ctx(), &actor, id, typed).await.unwrap();
        send(self.ctx(), &actor, id).await.unwrap();
    }

    pub async fn kinds(&self) -> Vec<String> {
        of_pact(self.ctx().db.read(), &self.pact, 10_000).await.unwrap().into_iter().map(|e| e.kind).collect()
    }

    /// The log and the tables say the same.
    pub async fn is_clean(&self) {
        assert_eq!(audit(self.ctx().db.read(), &self.ctx().log_key.verifying_key()).await.unwrap(), []);
    }
}

pub async fn organisation(ctx: &Ctx, tx: &sea_orm::DatabaseTransaction, slug: &str, kind: OrganisationKind) -> OrganisationId {
    let new = NewOrganisation {
        slug: slug.parse().unwrap(),
        kind,
        name: slug.to_owned(),
        country: "UY".to_owned(),
        registry_number: None,
        lei: None,
        is_demo: false,
    };
    register_organisation(ctx, tx, By::portal("operator"), new).await.unwrap()
}

pub fn mandate(person: PersonId, organisation: OrganisationId) -> NewMandate<'static> {
    NewMandate {
        person,
        organisation,
        pact: None,
        title: "Director",
        document: "Resolution 1",
        vouched_by: "The office",
        valid_from: time::macros::date!(2026 - 01 - 01),
        valid_until: None,
    }
}

#[tokio::test]
async fn obligations_arise_with_the_entry_into_force_and_with_each_later_signature() {
    for portal in Portal::each().await {
        let stage = Stage::on(portal, None).await;
        stage.signs("acme").await;
        stage.signs("customs").await;
        assert_eq!(obligation::Entity::find().count(stage.ctx().db.read()).await.unwrap(), 0, "the pact is not in force");
        stage.signs("brokers").await;
        for slug in ["acme", "customs", "brokers"] {
            assert!(!stage.obligations(slug).await.is_empty(), "{slug} owes what its seat owes");
        }
        assert!(stage.obligations("zenith").await.is_empty());
        stage.ctx().clock.travel(Duration::days(10));
        stage.signs("zenith").await;
        let (acme, zenith) = (stage.obligations("acme").await, stage.obligations("zenith").await);
        assert_eq!(zenith.len(), acme.len());
        assert!(zenith.iter().zip(&acme).all(|(z, a)| z.period_from == a.period_from + Duration::days(10)));
        tick(stage.ctx()).await.unwrap();
        assert_eq!(stage.obligations("zenith").await.len(), zenith.len(), "nothing arises twice");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn an_obligation_is_upcoming_due_and_missed_by_the_clock_and_the_report_brings_good_standing_back() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let first = stage.obligations("acme").await[0].clone();
        let now = || stage.ctx().clock.now();
        assert_eq!(first.state, ObligationState::Upcoming);
        stage.ctx().clock.travel(first.due_at - now() - Duration::DAY);
        tick(stage.ctx()).await.unwrap();
        assert_eq!(stage.obligations("acme").await[0].state, ObligationState::Due);
        stage.passes(2).await;
        let missed = stage.obligations("acme").await[0].clone();
        assert_eq!((missed.state, missed.missed_at.is_some()), (ObligationState::Missed, true));
        assert_eq!(missed.days_late(now()), 2);
        let departures = || async { standing::Entity::find().all(stage.ctx().db.read()).await.unwrap() };
        let of_acme: Vec<_> = departures().await.into_iter().filter(|s| s.party_id == missed.party_id).collect();
        assert_eq!(of_acme.len(), 1);
        assert_eq!((of_acme[0].status, of_acme[0].until), (StandingStatus::NonCommunicating, None));
        for o in stage.obligations("acme").await.into_iter().filter(|o| o.state == ObligationState::Missed) {
            stage.reports("acme", o.id).await;
        }
        let back = departures().await.into_iter().find(|s| s.party_id == missed.party_id).unwrap();
        assert!(back.until.is_some(), "active again");
        let late = stage.obligations("acme").await[0].clone();
        assert_eq!((late.state, late.days_late(now() + Duration::days(30))), (ObligationState::Reported, 2));
        assert!(late.missed_at.is_some(), "that it was missed stays");
        let kinds = stage.kinds().await;
        for kind in ["obligations.arose", "obligation.missed", "obligation.reported", "standing.departed", "standing.restored"] {
            assert!(kinds.iter().any(|k| k == kind), "{kind}");
        }
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_suspension_by_decision_holds_for_customs_too_and_no_report_ends_it() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let first = stage.obligations("customs").await[0].clone();
        let step = |status| Step { status, reason: "Decision 1 of the panel", obligation: None };
        let tx = stage.ctx().db.begin().await.unwrap();
        let by = || By::new("watch", "monitor");
        depart(stage.ctx(), &tx, by(), first.party_id, step(StandingStatus::Suspended)).await.unwrap();
        depart(stage.ctx(), &tx, by(), first.party_id, step(StandingStatus::Suspended)).await.unwrap();
        tx.commit().await.unwrap();
        stage.ctx().clock.travel(first.due_at - stage.ctx().clock.now() + Duration::DAY);
        tick(stage.ctx()).await.unwrap();
        for o in stage.obligations("customs").await.into_iter().filter(|o| o.state == ObligationState::Missed) {
            stage.reports("customs", o.id).await;
        }
        let lasting = of(stage.ctx().db.read(), first.party_id).await.unwrap().unwrap();
        assert_eq!(lasting.status, StandingStatus::Suspended, "a report does not end a decision");
        let tx = stage.ctx().db.begin().await.unwrap();
        restore(stage.ctx(), &tx, by(), first.party_id, "Decision 2 of the panel").await.unwrap();
        restore(stage.ctx(), &tx, by(), first.party_id, "Decision 2 of the panel").await.unwrap();
        tx.commit().await.unwrap();
        assert!(of(stage.ctx().db.read(), first.party_id).await.unwrap().is_none());
        assert_eq!(stage.kinds().await.iter().filter(|k| *k == "standing.departed").count(), 1);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn who_withdraws_owes_nothing_new_and_what_was_missed_stays() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let first = stage.obligations("acme").await[0].clone();
        stage.ctx().clock.travel(first.due_at - stage.ctx().clock.now() - Duration::DAY);
        tick(stage.ctx()).await.unwrap();
        // Its day passes, and the clock has not said so when it withdraws.
        stage.ctx().clock.travel(Duration::days(2));
        let signature = crate::signatures::server::entity::signature::Entity::find()
            .filter(crate::signatures::server::entity::signature::COLUMN.organisation_id.eq(first.organisation_id))
            .one(stage.ctx().db.read())
            .await
            .unwrap()
            .unwrap();
        withdraw(stage.ctx(), &stage.actor("acme").await, signature.id, &"We stop importing".parse().unwrap()).await.unwrap();
        let count = stage.obligations("acme").await.len();
        stage.passes(400).await;
        let after = stage.obligations("acme").await;
        assert_eq!(after.len(), count, "nothing arises any more");
        let missed = after.iter().find(|o| o.id == first.id).unwrap();
        assert!(missed.state == ObligationState::Missed && missed.missed_at.is_some(), "{missed:?}");
        assert!(after.iter().all(|o| !ObligationState::OPEN.contains(&o.state)));
        assert!(after.iter().any(|o| o.waived_because.as_deref() == Some(WITHDRAWAL)));
        assert!(bond::Entity::find().all(stage.ctx().db.read()).await.unwrap().iter().any(|b| b.ended_at.is_some()));
        stage.is_clean().await;
    }
}
