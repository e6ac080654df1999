//! Who acts in a random walk, and what: drawn from thirteen people and all acts, sensible or not.

use super::act::ActKind as K;
use super::act::{Act, ActKind, Affiliate, Charge, Condition, Decision, Motion, Term};
use super::allow::{Moment, Who};
use super::bench::Ties;
use super::case::Case;
use super::model::*;
use crate::kernel::ids::PersonId;
use crate::pacts::model::Texts;
use rand::RngExt as _;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use time::{Date, Duration};
use uuid::Uuid;

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

pub fn ties(person: PersonId) -> Ties {
    PEOPLE.iter().find(|(n, ..)| PersonId(Uuid::from_u128(*n)) == person).map(|(_, _, ties)| *ties).unwrap()
}

pub fn who(n: usize) -> Who {
    if n == 0 {
        return Who::clock();
    }
    let (id, capacities, ties) = PEOPLE[n - 1];
    Who { person: Some(person(id)), capacities: capacities.iter().copied().collect(), ties }
}

pub fn en(text: &str) -> Texts {
    Texts([("en".to_owned(), text.to_owned())].into())
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
pub fn draw(rng: &mut StdRng, case: &Case, today: Date) -> (usize, Act) {
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

pub fn moment(today: Date, act: &Act) -> Moment {
    let candidate = if let Act::Named { person, .. } = act { ties(*person) } else { Ties::default() };
    Moment { today, candidate }
}
