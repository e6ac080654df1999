//! What a form begins with, and what can be chosen in it.

use super::{Desk, Typed};
use crate::pacts::procedure::Effect;
use crate::sanctions::act::{ActKind, Document, Term};
use crate::sanctions::model::Stage;
use crate::sanctions::server::documents;

/// The files that can go with an act: those that the reader added, and with a notice those of the charge.
pub fn offered(desk: &Desk, kind: ActKind) -> Vec<Document> {
    let charge = desk.file.case.charge.as_ref().filter(|_| kind == ActKind::Noticed);
    let known = charge.map(|c| c.files.clone()).unwrap_or_default();
    known.into_iter().chain(desk.added.iter().filter_map(documents::named)).collect()
}

/// What can be moved at this point.
pub fn motions(desk: &Desk) -> Vec<&'static str> {
    let case = &desk.file.case;
    let mut all = Vec::new();
    if matches!(case.stage, Stage::Decision | Stage::Appeal | Stage::Reconsideration) {
        all.push("decide");
    }
    let possible = case.rules.ladder.iter().any(|m| Effect::of(&m.code) != Effect::None);
    if matches!(case.stage, Stage::Review | Stage::Response | Stage::Decision) && possible {
        all.push("interim");
    }
    if case.interim.is_some() {
        all.push("lift-interim");
    }
    if case.stage == Stage::Final && case.force.as_ref().is_some_and(|f| f.began) {
        all.extend(["release", "prolong"]);
    }
    all
}

/// The term before this decision, than which nothing heavier can follow.
pub fn before(desk: &Desk) -> Option<&Term> {
    desk.file.case.last.as_ref().and_then(|(decision, _)| decision.term.as_ref())
}

/// What a form begins with.
pub fn begin(desk: &Desk, kind: ActKind, motion: &str) -> Typed {
    let case = &desk.file.case;
    let mut typed = Typed::default().with("seen", desk.file.rows.len());
    match kind {
        ActKind::Noticed => {
            if let Some(charge) = &case.charge {
                typed = typed.with_texts("account", &charge.account);
                typed = charge.files.iter().fold(typed, |all, d| all.with(&format!("file.{}", d.id), "yes"));
            }
        }
        ActKind::ExtensionGranted => typed = case.extension.iter().fold(typed, |all, days| all.with("days", days)),
        ActKind::Moved => typed = typed.with("motion", motion),
        _ => {}
    }
    if matches!(kind, ActKind::Moved | ActKind::SettlementOffered)
        && let Some(term) = before(desk)
    {
        typed = typed.with("measure", &term.measure).with("months", term.months);
        typed = (0..term.conditions.len()).fold(typed, |all, n| all.with(&format!("kept.{n}"), "yes"));
        let reached = case.affiliates.iter().enumerate().filter(|(_, a)| term.affiliates.contains(a));
        typed = reached.fold(typed, |all, (n, _)| all.with(&format!("reach.{n}"), "yes"));
    }
    typed
}
