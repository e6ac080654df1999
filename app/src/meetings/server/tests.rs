//! Committees and meetings through their commands, as named actors, on both databases.

mod calendar_tests;
mod page_tests;

use super::act::{act, call, tick};
use super::actions::due_actions;
use super::committee::{close, found, of_pact, reform};
use super::entity::{committee, decision, meeting};
use super::load::load;
use super::queries::{Awaited, awaiting};
use super::{Error, access};
use crate::commitments::server::tests::Stage;
use crate::kernel::ids::{CommitteeId, MeetingId};
use crate::kernel::text::Slug;
use crate::meetings::act::Act;
use crate::meetings::meeting_tests::{call_for, text};
use crate::meetings::model::{Attendance, Call, Decision, DecisionState, Item, MeetingState, Terms};
use crate::pacts::model::Texts;
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::mail;
use crate::platform::testing::Portal;
use sea_orm::{EntityTrait as _, PaginatorTrait as _};
use std::collections::BTreeMap;
use time::macros::{date, datetime};
use time::{Date, Duration, OffsetDateTime};

/// The day of the first meeting.
const STARTS: OffsetDateTime = datetime!(2026-12-10 14:00 UTC);

fn slug(word: &str) -> Slug {
    word.parse().unwrap()
}

fn terms(public: bool) -> Terms {
    Terms {
        name: text("Gate committee"),
        terms: text("It meets **once** a month."),
        public,
        frequency: None,
        seats: ["customs", "brokers", "acme"].map(slug).into(),
        quorum: 2,
        both_sides: true,
        chair: slug("brokers"),
    }
}

fn present(seats: &[&str]) -> BTreeMap<Slug, Attendance> {
    let is = |seat: &str| if seats.contains(&seat) { Attendance::Present } else { Attendance::Absent };
    ["customs", "brokers", "acme"].map(|seat| (slug(seat), is(seat))).into()
}

fn decided(number: u32, owner: Option<&str>) -> Act {
    let due_on = owner.map(|_| date!(2027 - 01 - 15));
    Act::Decided { decision: Decision { number, text: text("Open two lanes."), owner: owner.map(slug), due_on } }
}

impl Stage {
    /// A committee of the pact.
    async fn committee(&self, public: bool) -> CommitteeId {
        found(self.ctx(), &self.actor("customs").await, &self.pact, terms(public)).await.unwrap()
    }

    async fn calls(&self, committee: CommitteeId) -> MeetingId {
        call(self.ctx(), &self.actor("customs").await, committee, call_for(STARTS)).await.unwrap()
    }

    async fn tries(&self, who: &str, id: MeetingId, what: Act) -> Result<(), Error> {
        act(self.ctx(), &self.actor(who).await, id, None, what).await
    }

    async fn does(&self, who: &str, id: MeetingId, what: Act) {
        self.tries(who, id, what.clone()).await.unwrap();
        self.tries(who, id, what).await.unwrap();
    }

    fn it_is(&self, at: OffsetDateTime) {
        self.ctx().clock.travel(at - self.ctx().clock.now());
    }

    async fn holds(&self, id: MeetingId) {
        self.it_is(STARTS + Duration::hours(2));
        self.does("customs", id, Act::Held { attendance: present(&["customs", "brokers"]), quorum: true }).await;
    }

    async fn drafts(&self, id: MeetingId, until: Date) {
        self.does("customs", id, Act::Drafted { minutes: text("All **agreed**."), until }).await;
    }

    async fn stands(&self, id: MeetingId) -> MeetingState {
        meeting::Entity::find_by_id(id).one(self.ctx().db.read()).await.unwrap().unwrap().state
    }

    async fn point(&self, id: MeetingId, number: i32) -> DecisionState {
        decision::Entity::find_by_id((id, number)).one(self.ctx().db.read()).await.unwrap().unwrap().state
    }

    /// What awaits the person of an organisation.
    async fn awaits(&self, who: &str) -> Vec<Awaited> {
        let ctx = self.ctx();
        let actor = self.actor(who).await;
        let of = access::speaks_for(ctx, ctx.db.read(), actor.person).await.unwrap();
        let pact = pact_by_slug(ctx.db.read(), &self.pact).await.unwrap().unwrap();
        let runs = if who == "customs" { vec![pact.id] } else { vec![] };
        awaiting(ctx.db.read(), &of, &runs, ctx.clock.now()).await.unwrap().into_iter().map(|(what, _)| what).collect()
    }

    async fn count(&self, kind: &str) -> usize {
        self.kinds().await.iter().filter(|k| *k == kind).count()
    }
}

#[tokio::test]
async fn a_committee_is_founded_changed_and_closed_by_the_secretariat_alone() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (ctx, pact, customs) = (stage.ctx(), stage.pact.clone(), stage.actor("customs").await);
        let id = stage.committee(true).await;
        assert_eq!(stage.committee(true).await, id, "twice is once");
        for who in ["brokers", "acme", "watch"] {
            let actor = stage.actor(who).await;
            assert!(matches!(found(ctx, &actor, &pact, terms(true)).await, Err(Error::NotFound)), "{who}");
            assert!(matches!(reform(ctx, &actor, id, terms(true)).await, Err(Error::NotFound)), "{who}");
            assert!(matches!(close(ctx, &actor, id, text("No.")).await, Err(Error::NotFound)), "{who}");
            assert!(matches!(call(ctx, &actor, id, call_for(STARTS)).await, Err(Error::NotFound)), "{who}");
        }
        assert!(matches!(found(ctx, &customs, "nothing", terms(true)).await, Err(Error::NotFound)));
        let stranger = Terms { seats: ["customs", "stranger"].map(slug).into(), ..terms(true) };
        assert!(matches!(found(ctx, &customs, &pact, stranger).await, Err(Error::Incomplete(_))));
        let wider = Terms { seats: ["customs", "brokers", "acme", "zenith"].map(slug).into(), quorum: 3, ..terms(true) };
        for _ in 0..2 {
            reform(ctx, &customs, id, wider.clone()).await.unwrap();
        }
        let secret = Terms { public: false, ..wider.clone() };
        assert!(matches!(reform(ctx, &customs, id, secret).await, Err(Error::Incomplete(_))), "what is public stays so");
        let row = committee::Entity::find_by_id(id).one(ctx.db.read()).await.unwrap().unwrap();
        assert_eq!((row.version, row.is_public, row.terms), (2, true, wider.clone()));
        let meeting = stage.calls(id).await;
        assert!(matches!(close(ctx, &customs, id, text("Over.")).await, Err(Error::NotNow)), "a meeting is ahead");
        stage.does("customs", meeting, Act::Cancelled { why: text("Nobody can.") }).await;
        for _ in 0..2 {
            close(ctx, &customs, id, text("Over.")).await.unwrap();
        }
        assert!(matches!(call(ctx, &customs, id, call_for(STARTS)).await, Err(Error::NotNow)));
        assert!(matches!(reform(ctx, &customs, id, terms(true)).await, Err(Error::NotNow)));
        for kind in ["committee.founded", "committee.changed", "committee.closed"] {
            assert_eq!(stage.count(kind).await, 1, "{kind}");
        }
        assert_eq!(of_pact(ctx.db.read(), row.pact_id).await.unwrap().len(), 1);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_meeting_is_called_answered_changed_and_held_and_its_seats_are_told() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let id = stage.calls(stage.committee(true).await).await;
        assert_eq!(stage.calls(stage.committee(true).await).await, id, "twice is once");
        let told: Vec<_> = mail::newest(stage.ctx(), 100)
            .await
            .unwrap()
            .into_iter()
            .filter(|m| m.body.contains("/answer"))
            .map(|m| m.recipient.to_string())
            .collect();
        for who in ["customs", "brokers", "acme"] {
            assert_eq!(told.iter().filter(|to| **to == format!("{who}@example.org")).count(), 1, "{who} is invited once");
        }
        assert_eq!(stage.awaits("acme").await, [Awaited::Answer]);
        stage.does("acme", id, Act::Answered { comes: true, with: "Ana".to_owned() }).await;
        assert!(stage.awaits("acme").await.is_empty());
        for who in ["zenith", "watch"] {
            let refused = stage.tries(who, id, Act::Answered { comes: true, with: String::new() }).await;
            assert!(matches!(refused, Err(Error::NotFound)), "{who}");
        }
        stage.does("brokers", id, Act::Asked { item: Item { text: text("Fees"), asked_by: Some(slug("brokers")) } }).await;
        let later = Call { starts_at: STARTS + Duration::HOUR, ..call_for(STARTS) };
        assert!(matches!(
            stage.tries("acme", id, Act::Changed { call: later.clone(), why: text("No.") }).await,
            Err(Error::NotFound)
        ));
        stage.does("customs", id, Act::Changed { call: later, why: text("The hall is taken.") }).await;
        assert_eq!(stage.awaits("acme").await, [Awaited::Answer], "another hour asks again");
        let early = Act::Held { attendance: present(&["customs"]), quorum: false };
        assert!(matches!(stage.tries("customs", id, early).await, Err(Error::TooEarly)));
        stage.it_is(STARTS + Duration::hours(4));
        assert_eq!(stage.awaits("customs").await, [Awaited::Attendance]);
        stage.does("customs", id, Act::Held { attendance: present(&["customs", "brokers"]), quorum: true }).await;
        assert_eq!(stage.stands(id).await, MeetingState::Held);
        for kind in ["meeting.called", "invitation.answered", "agenda.asked", "meeting.changed", "meeting.held"] {
            assert_eq!(stage.count(kind).await, 1, "{kind}");
        }
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn minutes_are_between_the_seats_until_the_chair_or_the_next_meeting_adopts_them() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let committee = stage.committee(true).await;
        let (id, later) = (stage.calls(committee).await, {
            let call_of = call_for(STARTS + Duration::days(30));
            call(stage.ctx(), &stage.actor("customs").await, committee, call_of).await.unwrap()
        });
        stage.holds(id).await;
        stage.drafts(id, date!(2026 - 12 - 20)).await;
        assert_eq!((stage.count("minutes.drafted").await, stage.stands(id).await), (0, MeetingState::Held), "sealed");
        assert_eq!(stage.awaits("acme").await, [Awaited::Comment, Awaited::Answer]);
        stage.does("acme", id, Act::Commented { comment: "We said three lanes.".to_owned() }).await;
        assert!(!stage.awaits("acme").await.contains(&Awaited::Comment));
        let outsider = stage.tries("zenith", id, Act::Commented { comment: "And we?".to_owned() }).await;
        assert!(matches!(outsider, Err(Error::NotFound)));
        let adopted = |meeting| Act::Adopted { minutes: text("All **agreed**."), meeting };
        assert!(matches!(stage.tries("brokers", id, adopted(None)).await, Err(Error::TooEarly)));
        stage.it_is(datetime!(2026-12-22 10:00 UTC));
        assert!(stage.awaits("customs").await.contains(&Awaited::Adoption));
        assert!(matches!(stage.tries("acme", id, Act::Commented { comment: "Late.".to_owned() }).await, Err(Error::TooLate)));
        assert!(matches!(stage.tries("customs", id, adopted(Some(later))).await, Err(Error::Incomplete(_))), "not held yet");
        assert!(matches!(stage.tries("acme", id, adopted(None)).await, Err(Error::NotFound)));
        stage.it_is(STARTS + Duration::days(31));
        stage.does("customs", later, Act::Held { attendance: present(&["customs", "brokers"]), quorum: true }).await;
        stage.does("customs", id, adopted(Some(later))).await;
        assert_eq!(stage.stands(id).await, MeetingState::Adopted);
        stage.does("customs", later, decided(1, None)).await;
        stage.drafts(later, date!(2027 - 01 - 12)).await;
        stage.it_is(datetime!(2027-01-14 10:00 UTC));
        stage.does("brokers", later, adopted(None)).await;
        assert_eq!(stage.count("minutes.adopted").await, 2);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_decision_with_an_owner_is_late_by_the_clock_done_by_its_owner_or_dropped_with_a_reason() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let id = stage.calls(stage.committee(true).await).await;
        stage.holds(id).await;
        for (number, owner) in [(1, Some("acme")), (2, None), (3, Some("brokers"))] {
            stage.does("customs", id, decided(number, owner)).await;
        }
        assert!(matches!(stage.tries("customs", id, decided(7, None)).await, Err(Error::Incomplete(_))), "numbers follow");
        assert!(matches!(stage.tries("customs", id, decided(4, Some("watch"))).await, Err(Error::Incomplete(_))));
        assert!(matches!(stage.tries("acme", id, decided(4, None)).await, Err(Error::NotFound)));
        let done = |number| Act::Done { number, note: text("Both are open.") };
        for who in ["customs", "zenith"] {
            assert!(matches!(stage.tries(who, id, done(1)).await, Err(Error::NotFound)), "{who}");
        }
        assert!(matches!(stage.tries("acme", id, done(2)).await, Err(Error::NotFound)));
        stage.it_is(datetime!(2027-01-15 23:00 UTC));
        tick(stage.ctx()).await.unwrap();
        assert_eq!(stage.point(id, 1).await, DecisionState::Open, "the day is not over");
        stage.it_is(datetime!(2027-01-17 10:00 UTC));
        for _ in 0..2 {
            tick(stage.ctx()).await.unwrap();
        }
        assert_eq!(stage.count("action.late").await, 2);
        assert_eq!(stage.point(id, 2).await, DecisionState::Standing);
        let acme = stage.actor("acme").await;
        let of = access::speaks_for(stage.ctx(), stage.ctx().db.read(), acme.person).await.unwrap();
        let due = due_actions(stage.ctx().db.read(), &of, date!(2027 - 01 - 31)).await.unwrap();
        assert_eq!((due.len(), due[0].days_late(stage.ctx().clock.now())), (1, 2));
        stage.does("acme", id, done(1)).await;
        let why = |number| Act::Dropped { number, why: text("The gate was closed for good.") };
        assert!(matches!(stage.tries("brokers", id, why(3)).await, Err(Error::NotFound)));
        stage.does("customs", id, why(3)).await;
        assert_eq!((stage.point(id, 1).await, stage.point(id, 3).await), (DecisionState::Done, DecisionState::Dropped));
        assert!(matches!(stage.tries("customs", id, why(1)).await, Err(Error::NotNow)));
        for (kind, n) in [("decision.recorded", 3), ("action.done", 1), ("action.dropped", 1)] {
            assert_eq!(stage.count(kind).await, n, "{kind}");
        }
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn what_a_committee_that_is_not_public_does_stays_sealed_and_unknown_to_strangers() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let id = stage.calls(stage.committee(false).await).await;
        stage.does("acme", id, Act::Answered { comes: false, with: String::new() }).await;
        stage.holds(id).await;
        stage.does("customs", id, decided(1, Some("acme"))).await;
        let kinds = stage.kinds().await;
        assert!(kinds.iter().all(|k| !k.starts_with("meeting.") && !k.starts_with("committee.") && !k.starts_with("decision.")));
        let stranger = stage.tries("zenith", id, Act::Cancelled { why: Texts::default() }).await;
        assert!(matches!(stranger, Err(Error::NotFound)));
        assert_eq!(load(stage.ctx().db.read(), id).await.unwrap().unwrap().meeting.points.len(), 1);
        assert_eq!(meeting::Entity::find().count(stage.ctx().db.read()).await.unwrap(), 1);
        stage.is_clean().await;
    }
}
