//! What must be right of the commitments of a template before a version holds them.

use super::draft::{Problem, ProblemKind};
use super::gate::hinders;
use super::template::Template;
use super::version::{LegalText, Undertaking};
use std::collections::BTreeSet;

/// Names all that is wrong with the commitments; `text` is one of the texts that they rest on.
pub(super) fn check(template: &Template, text: Option<&LegalText>, problems: &mut Vec<Problem>) {
    let mut codes = BTreeSet::new();
    for (i, c) in template.commitments.iter().enumerate() {
        let path = |field: &str| format!("commitments[{i}].{field}");
        let mut found = ranges(c);
        if !codes.insert(&c.code) {
            found.push(("id".to_owned(), ProblemKind::Twice));
        }
        if let Some(text) = text
            && !text.articles.iter().flat_map(|a| &a.paragraphs).any(|p| p.no == c.article)
        {
            found.push(("article".to_owned(), ProblemKind::NoSuchParagraph { found: c.article.clone() }));
        }
        if !template.party_roles.iter().any(|r| r.role == c.role) {
            found.push(("obliged_role".to_owned(), ProblemKind::NoSuchRole { role: c.role.as_str() }));
        }
        let lacks = hinders(c);
        if !lacks.is_empty() {
            found.push(("unverifiable_reason".to_owned(), ProblemKind::Unverifiable { code: c.code.clone(), lacks }));
        }
        problems.extend(found.into_iter().map(|(field, kind)| Problem::field(path(&field), kind)));
    }
}

/// The numbers and words that are out of their ranges. Dates are asked for even where a reason stands in for the rest: without
/// them nothing would ever be due.
fn ranges(c: &Undertaking) -> Vec<(String, ProblemKind)> {
    let days = |least| ProblemKind::Range { least, most: i64::from(i32::MAX) };
    let mut found = Vec::new();
    let mut say = |field: &str, kind| found.push((field.to_owned(), kind));
    if !(1..=10).contains(&c.factor) {
        say("arusha_factor", ProblemKind::Range { least: 1, most: 10 });
    }
    if c.frequency_days < 1 {
        say("frequency_days", days(1));
    }
    if c.first_due_after_days < 0 {
        say("first_due_after_days", days(0));
    }
    if !matches!(c.indicator.direction.as_str(), "increase" | "decrease") {
        say("indicator.direction", ProblemKind::Direction);
    }
    for (field, number) in [("target", Some(&c.indicator.target)), ("baseline", c.indicator.baseline.as_ref())] {
        if number.and_then(serde_json::Number::as_f64).is_some_and(|n| n.abs() > MOST_EXACT) {
            say(&format!("indicator.{field}"), ProblemKind::Range { least: -(1 << 53), most: 1 << 53 });
        }
    }
    for (n, milestone) in c.milestones.iter().enumerate() {
        if milestone.title.0.values().all(|text| text.trim().is_empty()) {
            say(&format!("milestones[{n}].title"), ProblemKind::NotText);
        }
        if milestone.due_after_days < 0 {
            say(&format!("milestones[{n}].due_after_days"), days(0));
        }
    }
    found
}

/// Beyond it, whole numbers are not exact in canonical JSON (RFC 8785, 3.2.2.3; 2^53).
const MOST_EXACT: f64 = 9_007_199_254_740_992.0;
