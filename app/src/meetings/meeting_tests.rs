//! Meetings by their rules alone.

use super::act::{Act, ActKind};
use super::meeting::{Meeting, Moment, No, Stage, Step, Who};
use super::model::{Attendance, Call, Decision, DecisionState, Document, Item, MeetingState, Terms};
use crate::kernel::text::Slug;
use crate::pacts::model::{PartyRole, Texts};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use time::macros::{date, datetime};
use time::{Duration, OffsetDateTime};

pub fn text(words: &str) -> Texts {
    Texts([("en".to_owned(), words.to_owned())].into())
}

fn slug(word: &str) -> Slug {
    word.parse().unwrap()
}

fn parties() -> BTreeMap<Slug, PartyRole> {
    [("customs", PartyRole::Customs), ("brokers", PartyRole::Association), ("acme", PartyRole::Member)]
        .map(|(seat, role)| (slug(seat), role))
        .into()
}

fn terms() -> Terms {
    Terms {
        name: text("Committee"),
        terms: text("It meets."),
        public: true,
        frequency: None,
        seats: parties().into_keys().collect(),
        quorum: 2,
        both_sides: true,
        chair: slug("brokers"),
    }
}

pub fn call_for(starts_at: OffsetDateTime) -> Call {
    Call {
        starts_at,
        minutes: 90,
        place: "Hall 2".to_owned(),
        link: Some("https://meet.example/1".to_owned()),
        agenda: vec![Item { text: text("Queues at the gate"), asked_by: None }],
        agenda_until: date!(2026 - 12 - 01),
        documents: vec![],
    }
}

const STARTS: OffsetDateTime = datetime!(2026-12-10 14:00 UTC);

fn present(seats: &[&str]) -> BTreeMap<Slug, Attendance> {
    let is = |seat: &Slug| if seats.contains(&seat.as_str()) { Attendance::Present } else { Attendance::Excused };
    parties().into_keys().map(|seat| (seat.clone(), is(&seat))).collect()
}

/// A meeting with its clock and its people.
struct Told {
    steps: Vec<Step>,
    now: OffsetDateTime,
}

impl Told {
    fn called() -> Self {
        let step =
            Step { at: datetime!(2026-11-24 10:00 UTC), by: Some(slug("customs")), act: Act::Called { call: call_for(STARTS) } };
        Self { steps: vec![step], now: datetime!(2026-11-24 10:00 UTC) }
    }

    fn meeting(&self) -> Meeting {
        Meeting::of(&self.steps).unwrap()
    }

    fn tries(&self, who: &str, act: &Act) -> Result<(), No> {
        let (seats, chair) = (terms().seats, slug("brokers"));
        let moment = Moment { now: self.now, today: self.now.date(), seats: &seats, chair: &chair };
        let who = Who { secretariat: who == "customs", seats: [slug(who)].into() };
        let by = who.seats.first().cloned().unwrap();
        self.meeting().allows(&who, moment, &by, act)
    }

    fn does(&mut self, who: &str, act: Act) {
        self.tries(who, &act).unwrap();
        self.steps.push(Step { at: self.now, by: Some(slug(who)), act });
    }
}

fn drafted(until: time::Date) -> Act {
    Act::Drafted { minutes: text("All agreed."), until }
}

fn decided(number: u32, owner: Option<&str>) -> Act {
    let due_on = owner.map(|_| date!(2027 - 01 - 15));
    Act::Decided { decision: Decision { number, text: text("Open two lanes."), owner: owner.map(slug), due_on } }
}

#[test]
fn a_meeting_is_called_held_drafted_commented_and_adopted() {
    let mut told = Told::called();
    assert_eq!(told.tries("customs", &Act::Held { attendance: present(&["customs"]), quorum: false }), Err(No::TooEarly));
    told.does("acme", Act::Answered { comes: true, with: "Ana".to_owned() });
    told.does("brokers", Act::Asked { item: Item { text: text("Fees"), asked_by: Some(slug("brokers")) } });
    assert_eq!(told.meeting().call.agenda.len(), 2);
    told.now = STARTS + Duration::hours(2);
    assert_eq!(told.tries("acme", &Act::Answered { comes: false, with: String::new() }), Err(No::TooLate));
    told.does("customs", Act::Held { attendance: present(&["customs", "brokers"]), quorum: true });
    told.does("customs", decided(1, Some("acme")));
    told.does("customs", decided(2, None));
    told.does("customs", drafted(date!(2026 - 12 - 20)));
    assert_eq!(told.meeting().state(), MeetingState::Held, "nobody outside knows of the draft");
    told.does("acme", Act::Commented { comment: "We said three lanes.".to_owned() });
    let adopted = Act::Adopted { minutes: text("All agreed."), meeting: None };
    told.now = datetime!(2026-12-20 12:00 UTC);
    assert_eq!(told.tries("brokers", &adopted), Err(No::TooEarly));
    told.now = datetime!(2026-12-21 12:00 UTC);
    assert_eq!(told.tries("acme", &adopted), Err(No::NotYours));
    assert!(matches!(told.tries("customs", &adopted), Err(No::Incomplete(_))), "the secretariat has not the chair");
    let other = Act::Adopted { minutes: text("Nobody agreed."), meeting: None };
    assert!(matches!(told.tries("brokers", &other), Err(No::Incomplete(_))), "what is adopted is the draft");
    told.does("brokers", adopted);
    assert_eq!(told.tries("customs", &decided(3, None)), Err(No::NotNow));
    let done = |number| Act::Done { number, note: text("Two lanes are open.") };
    assert_eq!(told.tries("brokers", &done(1)), Err(No::NotYours));
    assert_eq!(told.tries("acme", &done(2)), Err(No::NotYours));
    told.does("acme", done(1));
    assert_eq!(told.meeting().points[&1].state, DecisionState::Done);
    assert!(told.tries("acme", &done(1)).is_err() && told.tries("customs", &Act::Dropped { number: 1, why: text("x") }).is_err());
}

#[test]
fn a_change_of_the_hour_asks_again_and_a_cancelled_meeting_stays_so() {
    let mut told = Told::called();
    told.does("acme", Act::Answered { comes: true, with: String::new() });
    let more = Call { agenda: vec![Item { text: text("Fees"), asked_by: None }], ..call_for(STARTS) };
    told.does("customs", Act::Changed { call: more, why: text("One more item.") });
    assert_eq!((told.meeting().answers.len(), told.meeting().sequence), (1, 1));
    told.does("customs", Act::Changed { call: call_for(STARTS + Duration::HOUR), why: text("The hall is taken.") });
    assert_eq!((told.meeting().answers.len(), told.meeting().sequence), (0, 2));
    told.does("customs", Act::Cancelled { why: text("A strike.") });
    assert_eq!((told.meeting().state(), told.meeting().sequence), (MeetingState::Cancelled, 3));
    for act in [Act::Cancelled { why: text("Again.") }, drafted(date!(2026 - 12 - 20)), decided(1, None)] {
        assert_eq!(told.tries("customs", &act), Err(No::NotNow));
    }
}

#[test]
fn what_is_wrong_is_named_by_field() {
    let told = Told::called();
    let refused = |who: &str, act: Act| match told.tries(who, &act) {
        Err(No::Incomplete(errors)) => errors.0[0].field,
        other => panic!("{other:?}"),
    };
    let changed = |call: Call| Act::Changed { call, why: text("Why.") };
    assert_eq!(refused("customs", changed(call_for(datetime!(2026-11-01 10:00 UTC)))), "day");
    assert_eq!(refused("customs", changed(Call { minutes: 0, ..call_for(STARTS) })), "minutes");
    assert_eq!(refused("customs", changed(Call { place: String::new(), ..call_for(STARTS) })), "place");
    assert_eq!(refused("customs", changed(Call { agenda: vec![], ..call_for(STARTS) })), "item_1");
    for link in ["javascript:alert(1)", "ftp://a.example", "https://a b.example", "https://nowhere"] {
        assert_eq!(refused("customs", changed(Call { link: Some(link.to_owned()), ..call_for(STARTS) })), "link", "{link}");
    }
    let document = Document { title: String::new(), url: "https://a.example/x.pdf".to_owned() };
    assert_eq!(refused("customs", changed(Call { documents: vec![document], ..call_for(STARTS) })), "documents");
    assert_eq!(refused("customs", Act::Cancelled { why: Texts::default() }), "why");
    assert_eq!(refused("acme", Act::Asked { item: Item { text: Texts::default(), asked_by: None } }), "item_1");
    let no_day = Decision { number: 1, text: text("x"), owner: Some(slug("acme")), due_on: None };
    assert_eq!(no_day.check().unwrap_err().of("due_on"), Some("decision-no-day"));
    let no_owner = Decision { owner: None, due_on: Some(date!(2027 - 01 - 15)), ..no_day };
    assert_eq!(no_owner.check().unwrap_err().of("owner"), Some("decision-no-owner"));
}

#[test]
fn terms_name_parties_a_chair_and_a_quorum_that_can_be_reached() {
    assert_eq!(terms().check(&parties()), Ok(()));
    let wrong = |terms: Terms| terms.check(&parties()).unwrap_err().0[0].field;
    assert_eq!(wrong(Terms { seats: [slug("customs"), slug("stranger")].into(), ..terms() }), "seats");
    assert_eq!(wrong(Terms { seats: [slug("customs"), slug("acme")].into(), chair: slug("acme"), ..terms() }), "seats");
    assert_eq!(wrong(Terms { quorum: 4, ..terms() }), "quorum");
    assert_eq!(wrong(Terms { quorum: 0, ..terms() }), "quorum");
    assert_eq!(wrong(Terms { chair: slug("watch"), ..terms() }), "chair");
    assert_eq!(wrong(Terms { name: Texts::default(), ..terms() }), "name");
}

#[test]
fn a_quorum_asks_for_enough_seats_and_for_both_sides_where_the_terms_do() {
    let has = |terms: &Terms, seats: &[&str]| terms.has_quorum(&present(seats), &parties());
    assert!(has(&terms(), &["customs", "brokers"]));
    assert!(!has(&terms(), &["customs", "acme"]), "no association");
    assert!(!has(&terms(), &["brokers"]));
    assert!(has(&Terms { both_sides: false, ..terms() }, &["customs", "acme"]));
}

fn any_act() -> impl Strategy<Value = (usize, Act)> {
    let acts = vec![
        Act::Changed { call: call_for(STARTS + Duration::DAY), why: text("Why.") },
        Act::Cancelled { why: text("Why.") },
        Act::Asked { item: Item { text: text("Fees"), asked_by: Some(slug("acme")) } },
        Act::Answered { comes: true, with: String::new() },
        Act::Held { attendance: present(&["customs"]), quorum: false },
        drafted(date!(2027 - 12 - 31)),
        drafted(date!(2026 - 12 - 12)),
        Act::Commented { comment: "A comment.".to_owned() },
        decided(1, Some("acme")),
        decided(2, None),
        Act::Adopted { minutes: text("All agreed."), meeting: None },
        Act::Done { number: 1, note: text("Done.") },
        Act::Dropped { number: 1, why: text("Why.") },
    ];
    (0..3_usize, prop::sample::select(acts))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_tried_a_meeting_goes_one_way_and_what_is_adopted_stays(tried in prop::collection::vec((any_act(), 0..4_i64), 0..40)) {
        let mut told = Told::called();
        let mut reached: Vec<MeetingState> = vec![MeetingState::Called];
        for ((who, act), days) in tried {
            told.now += Duration::days(days);
            let who = ["customs", "brokers", "acme"][who];
            let before = told.meeting();
            if told.tries(who, &act).is_err() {
                continue;
            }
            told.does(who, act.clone());
            let after = told.meeting();
            prop_assert!(after.sequence >= before.sequence);
            if let Stage::Adopted { .. } | Stage::Cancelled { .. } = before.stage {
                prop_assert_eq!(&before.stage, &after.stage);
                prop_assert!(matches!(act.kind(), ActKind::Done | ActKind::Dropped));
            }
            if after.state() != before.state() {
                reached.push(after.state());
            }
        }
        let ways: BTreeSet<&[MeetingState]> = [
            &[MeetingState::Called][..],
            &[MeetingState::Called, MeetingState::Cancelled][..],
            &[MeetingState::Called, MeetingState::Held][..],
            &[MeetingState::Called, MeetingState::Held, MeetingState::Adopted][..],
        ].into();
        prop_assert!(ways.contains(reached.as_slice()), "{reached:?}");
    }
}
