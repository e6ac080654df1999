//! Random acts of everyone, permitted and not, against a written model of the procedure.
//!
//! [`Written`] is the procedure in other words: a page of prose turned into a table of who may do what when, which knows neither
//! the fold nor its gates. Each step of a walk asks both; they must say the same, and what must never be is looked for after each.

use super::act::{Act, ActKind, Term};
use super::allow::Who;
use super::case::{Case, Publication, Step};
use super::drawn_tests::{draw, en, moment, ties, who};
use super::model::*;
use super::rules::Rules;
use super::written_tests::Written;
use crate::commitments::calendar::WorkingCalendar;
use crate::pacts::draft::tests::pact;
use crate::pacts::procedure::{Body, Effect, Procedure};
use crate::pacts::version::Measure;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use std::collections::BTreeSet;
use time::macros::date;
use time::{Date, Duration};

/// Steps of all walks together, of each of the four kinds of procedure a quarter.
const STEPS: usize = 120_000;

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
