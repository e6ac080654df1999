//! Obligations through their commands, over simulated time, on both databases.

use super::due::{Whose, between};
use super::entity::{bond, obligation, standing};
use super::settle::{WITHDRAWAL, waive};
use super::standing::{Step, depart, of, restore};
use super::{access, tick};
use crate::audit::audit;
use crate::commitments::calendar::tests::diary;
use crate::commitments::calendar::{Rhythm, WorkingCalendar};
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
use crate::pacts::model::{PactKind, PartyRole, Texts};
use crate::pacts::server::commands::{Adoption, adopt, enter_into_force_if_due, open, seat};
use crate::pacts::server::entity::commitment;
use crate::pacts::server::load::{ValuesFile, load};
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::server::templates::carried;
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
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _, Set};
use std::collections::BTreeMap;
use time::Duration;
use time::macros::date;

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

#[tokio::test]
async fn only_the_monitor_lifts_an_obligation_and_nobody_their_own() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let o = stage.obligations("acme").await[0].clone();
        let because = || "The port was closed by a storm".parse().unwrap();
        for slug in ["acme", "customs", "brokers", "zenith"] {
            let refused = waive(stage.ctx(), &stage.actor(slug).await, o.id, because()).await.unwrap_err();
            assert_eq!(refused.to_string(), "obligations-refused-own-cause", "{slug}");
        }
        let monitor = stage.actor("watch").await;
        waive(stage.ctx(), &monitor, o.id, because()).await.unwrap();
        let again = waive(stage.ctx(), &monitor, o.id, because()).await.unwrap_err();
        assert_eq!(again.to_string(), "obligations-refused-settled");
        stage.passes(200).await;
        let lifted = obligation::Entity::find_by_id(o.id).one(stage.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!((lifted.state, lifted.missed_at), (ObligationState::Waived, None), "what is lifted is not missed");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn who_reports_and_who_judges() {
    let stage = Stage::in_force(Portal::sqlite().await).await;
    let (db, today) = (stage.ctx().db.read(), stage.ctx().clock.today());
    let o = stage.obligations("acme").await[0].clone();
    for (slug, reports, judges) in [
        ("acme", true, false),
        ("zenith", false, false),
        ("customs", false, false),
        ("brokers", false, false),
        ("watch", false, true),
    ] {
        let person = stage.actor(slug).await.person;
        assert_eq!(access::may_report(db, person, &o, today).await.unwrap(), reports, "{slug}");
        assert_eq!(access::may_judge(db, person, &o).await.unwrap().is_some(), judges, "{slug}");
    }
}

/// Line after line, everyone's calendar holds each day and commitment once, and as many obligations as there are; a pact's own is whole.
async fn every_due_day_is_walked(stage: &Stage, all: &[obligation::Model]) {
    let (db, span) = (stage.ctx().db.read(), (date!(2020 - 01 - 01), date!(2040 - 01 - 01)));
    let (mut walked, mut after) = (BTreeMap::new(), None);
    loop {
        let due = between(db, Whose::default(), span, (after, 1)).await.unwrap();
        assert!(due.days.len() <= 1);
        walked.extend(due.days.iter().map(|day| ((day.due_on, day.commitment_id), day.owed_by)));
        after = walked.keys().next_back().copied();
        if !due.more {
            break;
        }
    }
    let mut counted = BTreeMap::new();
    all.iter().for_each(|o| *counted.entry((o.due_on, o.commitment_id)).or_insert(0) += 1);
    assert!(counted.len() > 2 && walked == counted);
    let pact = pact_by_slug(db, &stage.pact).await.unwrap().map(|pact| pact.id);
    let whole = between(db, Whose { pact, organisation: None }, span, (None, 1)).await.unwrap();
    assert!(whole.days.len() == counted.len() && !whole.more);
    let file = stage.portal.get("/calendar.ics").await.1;
    assert!(file.contains("X-WR-CALDESC:What falls due from"), "{file}");
}

#[tokio::test]
async fn a_portal_that_slept_for_a_year_catches_up_once_with_two_of_it_awake() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        stage.ctx().clock.travel(Duration::days(365));
        let (a, b) = (stage.ctx().clone(), stage.ctx().clone());
        let (one, two) = tokio::join!(tick(&a), tick(&b));
        one.unwrap();
        two.unwrap();
        let all = obligation::Entity::find().all(stage.ctx().db.read()).await.unwrap();
        let missed = stage.kinds().await.iter().filter(|k| *k == "obligation.missed").count();
        assert_eq!(missed, all.iter().filter(|o| o.state == ObligationState::Missed).count());
        assert!(all.iter().all(|o| o.state == ObligationState::Missed || o.due_at > stage.ctx().clock.now()));
        every_due_day_is_walked(&stage, &all).await;
        stage.is_clean().await;
    }
}

/// The two templates' commitments for one Customs, two associations and 500 members, over three years: what the software lets
/// arise is what the rhythm says for each seat, no more and no less.
#[tokio::test]
async fn the_templates_produce_the_right_obligations_over_three_years() {
    for portal in Portal::each().await {
        let ctx = portal.ctx.clone();
        let mut expected = 0_usize;
        for template in ["integrity-pact", "cooperation-mou"] {
            let slug = filled(&ctx, template).await;
            let pact = pact_by_slug(ctx.db.read(), &slug).await.unwrap().unwrap();
            let tx = ctx.db.begin().await.unwrap();
            sign_for_all(&ctx, &tx, &slug).await;
            assert!(enter_into_force_if_due(&ctx, &tx, pact.id).await.unwrap());
            tx.commit().await.unwrap();
        }
        let since = ctx.clock.today();
        for _ in 0..3 * 52 {
            ctx.clock.travel(Duration::WEEK);
            tick(&ctx).await.unwrap();
        }
        let today = ctx.clock.today();
        let seats: BTreeMap<PartyRole, usize> =
            [(PartyRole::Customs, 1), (PartyRole::Association, 2), (PartyRole::Member, 500)].into();
        for c in commitment::Entity::find().all(ctx.db.read()).await.unwrap() {
            let rhythm = Rhythm {
                since,
                first_due_after_days: c.first_due_after_days,
                frequency: c.frequency,
                frequency_days: c.frequency_days,
            };
            let calendar = WorkingCalendar::default();
            let periods: Vec<_> = diary(&rhythm, &calendar, 6).into_iter().filter(|p| p.from <= today).collect();
            let bound: usize = seats.iter().filter(|(role, _)| c.role.binds(**role)).map(|(_, n)| n).sum();
            let arisen = obligation::Entity::find().filter(obligation::COLUMN.commitment_id.eq(c.id));
            let arisen = arisen.order_by_asc(obligation::COLUMN.number).all(ctx.db.read()).await.unwrap();
            assert_eq!(arisen.len(), periods.len() * bound, "{}", c.code);
            for o in &arisen {
                let p = periods[usize::try_from(o.number - 1).unwrap()];
                assert_eq!((o.period_from, o.period_to, o.due_on), (p.from, p.to, p.due_on), "{} {}", c.code, o.number);
                assert_eq!(o.state == ObligationState::Missed, o.due_at <= ctx.clock.now(), "{} {}", c.code, o.number);
            }
            expected += arisen.len();
        }
        assert_eq!(obligation::Entity::find().count(ctx.db.read()).await.unwrap(), expected as u64);
        assert!(expected > 9000, "{expected}");
    }
}

/// A pact of a carried template, open for signature, with the demonstration's values and no seats yet.
async fn filled(ctx: &Ctx, template: &str) -> String {
    let values = match template {
        "integrity-pact" => include_str!("../../../demo/integrity-pact.json"),
        _ => include_str!("../../../demo/cooperation-mou.json"),
    };
    let mut file: ValuesFile = serde_json::from_str(values).unwrap();
    (file.organisations, file.parties) = (Vec::new(), Vec::new());
    let slug = file.slug.to_string();
    let (mut template, texts) = carried(template).unwrap();
    // One that opens without a monitor.
    template.kind = PactKind::Memorandum;
    load(ctx, &template, &texts, file, true).await.unwrap();
    slug
}

/// Seats one Customs, two associations and 500 members, and lets each sign. The signatures are written as rows: that signing
/// makes them is tested elsewhere, and a thousand mailed codes would tell nothing of calendars.
async fn sign_for_all(ctx: &Ctx, tx: &sea_orm::DatabaseTransaction, slug: &str) {
    use crate::pacts::server::queries::newest_version;
    use crate::signatures::model::{SignatureLevel, SigningMethod};
    use crate::signatures::server::entity::signature;
    let pact = pact_by_slug(tx, slug).await.unwrap().unwrap();
    let version = newest_version(tx, pact.id).await.unwrap().unwrap();
    let person = register(ctx, tx, &"all@example.org".parse().unwrap(), "One for all", Lang::En).await.unwrap();
    let members = (0..500).map(|n| (format!("member-{n}"), OrganisationKind::Company, PartyRole::Member));
    let associations = (0..2).map(|n| (format!("association-{n}"), OrganisationKind::Association, PartyRole::Association));
    let customs = std::iter::once(("customs".to_owned(), OrganisationKind::Customs, PartyRole::Customs));
    for (name, kind, role) in customs.chain(associations).chain(members) {
        let organisation = organisation(ctx, tx, &name, kind).await;
        let party = seat(ctx, tx, By::portal("operator"), (slug, &name, role)).await.unwrap();
        let mandate = record(ctx, tx, mandate(person, organisation)).await.unwrap();
        let row = signature::ActiveModel {
            id: Set(ctx.random.id(ctx.clock.now())),
            version_id: Set(version.id),
            party_id: Set(party),
            organisation_id: Set(organisation),
            person_id: Set(person),
            mandate_id: Set(mandate),
            person_name: Set("One for all".to_owned()),
            person_title: Set(String::new()),
            person_salt: Set(String::new()),
            statement: Set(String::new()),
            statement_digest: Set(String::new()),
            seal: Set(String::new()),
            passkey: Set(None),
            oidc: Set(None),
            method: Set(SigningMethod::EmailCode),
            level: Set(SignatureLevel::ALL[0]),
            signed_at: Set(ctx.clock.now()),
            log_seq: Set(0),
            withdrawn_at: Set(None),
            withdrawal_reason: Set(None),
            withdrawn_seq: Set(None),
            erased_at: Set(None),
            erased_seq: Set(None),
            annulled_at: Set(None),
            annulment_reason: Set(None),
            annulled_by: Set(None),
            annulled_seq: Set(None),
            countersigned_at: Set(None),
            countersigned_seq: Set(None),
            ..Default::default()
        };
        signature::Entity::insert(row).exec_without_returning(tx).await.unwrap();
    }
}
