//! Random acts of everyone, permitted and not, against a written model of the procedure.
//!
//! [`Written`] is the procedure in other words: a page of prose turned into a table of who may do what when, which knows neither
//! the fold nor its gates. Each step of a walk asks both; they must say the same, and what must never be is looked for after each.

use super::act::ActKind as K;
use super::act::{Act, ActKind, Affiliate, Charge, Condition, Decision, Motion, Term};
use super::allow::{Moment, Who};
use super::bench::Ties;
use super::case::{Case, Publication, Step};
use super::model::*;
use super::rules::Rules;
use super::written_tests::Written;
use crate::commitments::calendar::WorkingCalendar;
use crate::kernel::ids::PersonId;
use crate::pacts::draft::tests::pact;
use crate::pacts::model::Texts;
use crate::pacts::procedure::{Body, Effect, Procedure};
use crate::pacts::version::Measure;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use std::collections::BTreeSet;
use time::macros::date;
use time::{Date, Duration};
use uuid::Uuid;

/// Steps of all walks together, of each of the four kinds of procedure a quarter.
const STEPS: usize = 120_000;

const fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

/// The people of a walk: what they may act as, and what ties them.
const PEOPLE: [(u128, &[Capacity], Ties); 13] = {
    const NO: Ties = Ties { respondent: false, complainant: false, party: false, monitor: false };
    const PARTY: Ties = Ties { party: true, ..NO };
    [
        (1, &[Capacity::Officer], PARTY),
        (2, &[Capacity::Officer], Ties { respondent: true, ..PARTY }),
        (3, &[Capacity::Customs], PARTY),
        (4, &[Capacity::Associations], PARTY),
        (5, &[Capacity::Respondent], Ties { respondent: true, ..PARTY }),
        (6, &[Capacity::Complainant], Ties { complainant: true, ..PARTY }),
        (7, &[], PARTY),
        (8, &[], PARTY),
        (9, &[], NO),
        (10, &[], NO),
        (11, &[], NO),
        (12, &[], Ties { monitor: true, ..NO }),
        (13, &[Capacity::Officer], Ties { complainant: true, ..PARTY }),
    ]
};

fn ties(person: PersonId) -> Ties {
    PEOPLE.iter().find(|(n, ..)| PersonId(Uuid::from_u128(*n)) == person).map(|(_, _, ties)| *ties).unwrap()
}

fn who(n: usize) -> Who {
    if n == 0 {
        return Who::clock();
    }
    let (id, capacities, ties) = PEOPLE[n - 1];
    Who { person: Some(person(id)), capacities: capacities.iter().copied().collect(), ties }
}

fn en(text: &str) -> Texts {
    Texts([("en".to_owned(), text.to_owned())].into())
}

fn measure(level: u32, code: &str, published: bool, max_months: Option<u32>) -> Measure {
    Measure { level, code: code.to_owned(), title: en(code), published, max_months, appealable: true }
}

pub fn rules(first_instance: Body, appeal: Body) -> Rules {
    let mut document = pact();
    document.sanctions_ladder = vec![
        measure(1, "reminder", false, None),
        measure(2, "warning", false, None),
        measure(3, "published_warning", true, Some(12)),
        measure(4, "suspension", true, Some(12)),
        measure(5, "exclusion", true, Some(60)),
    ];
    document.procedure = Some(Procedure { first_instance, appeal, ..Procedure::default() });
    Rules::of(&document, WorkingCalendar::default()).unwrap()
}

/// Draws what an act says, sensible or not.
fn any_act(rng: &mut StdRng, case: &Case, today: Date, kind: ActKind) -> Act {
    let text = |rng: &mut StdRng| if rng.random_ratio(1, 20) { en(" ") } else { en("Words.") };
    let soon = |rng: &mut StdRng| today + Duration::days(rng.random_range(-5..120));
    match kind {
        K::Alleged => Act::Alleged { charge: charge(rng) },
        K::Opened => Act::Opened { charge: charge(rng) },
        K::TakenUp => Act::TakenUp,
        K::Supplemented => Act::Supplemented { account: text(rng), files: vec![] },
        K::Declined => Act::Declined { reasons: text(rng) },
        K::Named => Act::Named { seat: *Seat::ALL.choose(rng).unwrap(), person: person(rng.random_range(1..=13)) },
        K::Declared => Act::Declared,
        K::Recused => Act::Recused { reason: if rng.random_ratio(1, 3) { "A cousin.".to_owned() } else { String::new() } },
        K::Noticed => Act::Noticed { account: text(rng), affiliates: affiliates(rng), files: vec![] },
        K::Delivered => Act::Delivered,
        K::Read => Act::Read,
        K::ExtensionAsked => Act::ExtensionAsked { days: rng.random_range(0..40), reason: "Papers abroad.".to_owned() },
        K::ExtensionGranted => Act::ExtensionGranted { days: rng.random_range(0..40) },
        K::ExtensionRefused => Act::ExtensionRefused { reason: "No.".to_owned() },
        K::Responded => Act::Responded { reply: text(rng), files: vec![] },
        K::HearingAsked => Act::HearingAsked,
        K::HearingWaived => Act::HearingWaived,
        K::HearingHeld => {
            Act::HearingHeld { on: soon(rng), minutes: "Heard.".to_owned(), present: "Two.".to_owned(), files: vec![] }
        }
        K::Moved => Act::Moved { motion: any_motion(rng, case, today) },
        K::Voted => Act::Voted { vote: *Vote::ALL.choose(rng).unwrap(), dissent: None },
        K::Carried => Act::Carried { motion: any_motion(rng, case, today) },
        K::Lost => Act::Lost,
        K::Appealed => Act::Appealed { grounds: text(rng), files: vec![] },
        K::AppealWithdrawn => Act::AppealWithdrawn,
        K::SettlementOffered => Act::SettlementOffered { decision: any_decision(rng) },
        K::SettlementAccepted => Act::SettlementAccepted,
        K::SettlementRefused => Act::SettlementRefused,
        K::Withheld => Act::Withheld { ground: Withholding::CourtOrder, reference: "Order 7".to_owned(), until: soon(rng) },
        K::WithholdingLifted => Act::WithholdingLifted,
        K::Reopened => Act::Reopened { ground: ReopeningGround::Acquittal, reasons: text(rng), files: vec![] },
        K::ConditionShown => Act::ConditionShown { condition: rng.random_range(0..3), account: text(rng), files: vec![] },
        K::ConditionMet => Act::ConditionMet { condition: rng.random_range(0..3) },
        K::Disciplined => Act::Disciplined { outcome: Discipline::Transfer, officials: 1, account: text(rng) },
        K::ResponseOver => Act::ResponseOver,
        K::DeadlineMissed => Act::DeadlineMissed { stage: *Stage::ALL.choose(rng).unwrap() },
        K::AppealOver => Act::AppealOver,
        K::InterimOver => Act::InterimOver,
        K::Began => Act::Began,
        K::Expired => Act::Expired,
        K::Published => Act::Published,
    }
}

fn charge(rng: &mut StdRng) -> Charge {
    let source = *Source::ALL.choose(rng).unwrap();
    Charge { source, article: "3.1".to_owned(), practice: Practice::Corrupt, account: en("A payment."), files: vec![] }
}

fn affiliates(rng: &mut StdRng) -> Vec<Affiliate> {
    let all = [("north", Relation::Controlled), ("south", Relation::Successor)];
    all.iter()
        .filter(|_| rng.random_ratio(1, 3))
        .map(|(slug, relation)| Affiliate { organisation: slug.parse().unwrap(), relation: *relation })
        .collect()
}

fn any_decision(rng: &mut StdRng) -> Decision {
    let measure = *["reminder", "warning", "published_warning", "suspension", "exclusion", "gallows"].choose(rng).unwrap();
    let conditions = (0..rng.random_range(0..3))
        .map(|n| Condition { kind: ConditionKind::Training, text: en(&format!("Condition {n}.")) })
        .collect();
    let term = Term {
        measure: measure.to_owned(),
        months: rng.random_range(0..14),
        at_once: rng.random_ratio(1, 5).then(|| en("Evidence is at risk.")),
        conditions,
        affiliates: if rng.random_ratio(1, 4) { affiliates(rng) } else { vec![] },
    };
    Decision { term: (!rng.random_ratio(1, 4)).then_some(term), reasons: en("Weighed.") }
}

fn any_motion(rng: &mut StdRng, case: &Case, today: Date) -> Motion {
    let until = today + Duration::days(rng.random_range(-5..200));
    match rng.random_range(0..8) {
        0 => Motion::Interim { until, reasons: en("Now.") },
        1 => Motion::LiftInterim { reasons: en("No longer.") },
        2 => Motion::Release { reasons: en("Done.") },
        3 => Motion::Prolong { until, reasons: en("Not done.") },
        // What was decided before, as it was: an appeal that upholds.
        4 | 5 => case.last.as_ref().map_or_else(|| Motion::Decide(any_decision(rng)), |(d, _)| Motion::Decide(d.clone())),
        _ => Motion::Decide(any_decision(rng)),
    }
}

/// What ends or turns a case, and is drawn seldom, so that walks also reach what lies beyond.
const DISRUPTIVE: [ActKind; 6] = [
    ActKind::Declined,
    ActKind::Recused,
    ActKind::SettlementOffered,
    ActKind::SettlementAccepted,
    ActKind::Appealed,
    ActKind::AppealWithdrawn,
];

/// Draws who acts and what: mostly something for which it is time, so that walks go far, else anything by anybody.
fn draw(rng: &mut StdRng, case: &Case, today: Date) -> (usize, Act) {
    let anyone = || 0..=PEOPLE.len();
    if !rng.random_ratio(1, 4) {
        let disruptive = rng.random_ratio(1, 8);
        let possible: Vec<_> = anyone()
            .flat_map(|n| ActKind::ALL.iter().map(move |kind| (n, *kind)))
            .filter(|(_, kind)| disruptive || !DISRUPTIVE.contains(kind))
            .filter(|(n, kind)| *n > 0 && case.may(&who(*n), *kind, today).is_ok())
            .collect();
        if let Some((actor, kind)) = possible.choose(rng) {
            let mut act = any_act(rng, case, today, *kind);
            for _ in 0..6 {
                if case.attempt(&who(*actor), moment(today, &act), act.clone()).is_ok() {
                    break;
                }
                act = any_act(rng, case, today, *kind);
            }
            return (*actor, act);
        }
    }
    let kind = *ActKind::ALL.choose(rng).unwrap();
    (rng.random_range(anyone()), any_act(rng, case, today, kind))
}

/// What must never be, whatever was done.
fn never(case: &Case, steps: &[Step], today: Date) {
    let sitting: BTreeSet<_> = case.first.ever.intersection(&case.appeal.ever).collect();
    assert!(sitting.is_empty(), "somebody sat in both instances");
    for bench in [&case.first, &case.appeal] {
        assert!(bench.ever.iter().all(|p| ties(*p).are_none()), "a party or the monitor has a seat");
    }
    if let Some(chair) = case.first.seats.get(&Seat::Chair) {
        assert!(!ties(*chair).party, "the chair is not neutral");
    }
    if case.first.body == Body::Panel {
        assert!(case.first.ever.is_disjoint(&case.officers), "who brought the case decides it");
    }
    assert!(case.appeal.ever.is_disjoint(&case.officers), "who brought the case hears the appeal");
    if let (Some((first, _)), Some((last, _))) = (&case.decided, &case.last)
        && let Some(last) = &last.term
    {
        let first = first.term.as_ref().expect("nothing follows from a dismissal");
        let level = |t: &Term| case.rules.measure(&t.measure).unwrap().level;
        assert!(level(last) <= level(first) && last.months <= first.months, "an appeal made it heavier");
    }
    if let Some(force) = &case.force {
        assert!(force.ends > force.begins && force.ends < Date::MAX, "a measure without an end");
        let longest = Rules::longest(case.rules.measure(&force.term.measure).unwrap());
        assert!(force.ends <= force.begins + Duration::days(i64::from(longest) * 31), "longer than the ladder allows");
    }
    if case.ending.is_some() {
        assert_eq!((case.stage, case.effect()), (Stage::Closed, Effect::None), "what is over has an effect");
    }
    let public = matches!(case.publication, Publication::Published(_));
    assert_eq!(public, steps.iter().any(|s| s.act == Act::Published));
    assert!(steps.iter().filter(|s| s.act == Act::Published).count() <= 1, "published twice");
    // After the clock has done what is due, nothing whose day has passed is left unsaid.
    assert!(case.wakes_on().is_none_or(|day| day > today), "the clock is silent on {:?}", case.stage);
}

fn take(case: &mut Case, steps: &mut Vec<Step>, written: &mut Written, step: Step) {
    assert!(written.has_room_for(&step.act, step.on), "the text does not allow {:?} in {:?}", step.act, case.stage);
    written.note(case, &step.act, step.on);
    case.apply(&step);
    steps.push(step);
}

/// Walks until the case is over, or long enough; returns how many acts were tried and how many were taken.
fn walk(rng: &mut StdRng, rules: &Rules) -> (usize, Vec<Step>) {
    let (mut case, mut steps, mut written) = (Case::new(rules.clone()), Vec::new(), Written::default());
    let (mut today, mut tried) = (date!(2027 - 01 - 04), 0);
    while tried < 400 && !(case.ending.is_some() && tried > 40) {
        tried += 1;
        if rng.random_ratio(1, 6) {
            today += Duration::days(rng.random_range(1..=30));
        }
        // A server may be asleep when the day turns: who comes late then is late all the same.
        while let Some(act) = case.due(today).filter(|_| !rng.random_ratio(1, 4)) {
            let (by, acts) = case.attempt(&Who::clock(), moment(today, &act), act.clone()).expect("what is due is allowed");
            assert_eq!(acts, std::slice::from_ref(&act));
            take(&mut case, &mut steps, &mut written, Step { on: today, by, person: None, act });
        }
        let (actor, act) = draw(rng, &case, today);
        let who = who(actor);
        let before = steps.len();
        match case.attempt(&who, moment(today, &act), act.clone()) {
            Ok((by, acts)) => {
                for act in acts {
                    // What follows from a vote is the body's, not the voter's.
                    let own = !matches!(act, Act::Carried { .. } | Act::Lost);
                    let person = who.person.filter(|_| own);
                    take(&mut case, &mut steps, &mut written, Step { on: today, by, person, act });
                }
                assert!((1..=2).contains(&(steps.len() - before)), "an act is one step, with a verdict at most");
                assert_eq!(steps.iter().skip(before).filter(|s| s.act == act).count(), 1, "logged once");
            }
            Err(_) => assert_eq!(steps.len(), before),
        }
        while let Some(act) = case.due(today) {
            take(&mut case, &mut steps, &mut written, Step { on: today, by: Capacity::Clock, person: None, act });
        }
        never(&case, &steps, today);
    }
    (tried, steps)
}

fn moment(today: Date, act: &Act) -> Moment {
    let candidate = if let Act::Named { person, .. } = act { ties(*person) } else { Ties::default() };
    Moment { today, candidate }
}

#[test]
fn whatever_anyone_does_the_procedure_holds() {
    let mut rng = StdRng::seed_from_u64(20_261_124);
    let mut seen = BTreeSet::new();
    for (first, appeal) in [
        (Body::Panel, Body::AppealOfficer),
        (Body::Officer, Body::Board),
        (Body::Panel, Body::Board),
        (Body::Officer, Body::AppealOfficer),
    ] {
        let (rules, mut tried) = (rules(first, appeal), 0);
        while tried < STEPS / 4 {
            let (more, steps) = walk(&mut rng, &rules);
            tried += more;
            // Folded again from the beginning, the steps give the same case.
            let again = Case::of(rules.clone(), &steps);
            assert_eq!(again.ending.is_some(), again.stage == Stage::Closed);
            seen.extend(steps.iter().map(|s| s.act.kind()));
        }
    }
    let unseen: Vec<_> = ActKind::ALL.iter().filter(|kind| !seen.contains(kind)).collect();
    assert!(unseen.is_empty(), "the walks never came to {unseen:?}");
}
