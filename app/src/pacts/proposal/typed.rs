//! What was typed, read field by field. What is wrong is noted as it is met, and something stands in its place.

use super::Proposal;
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::kernel::text::Slug;
use crate::pacts::model::{Addressee, Frequency, Indicator, Milestone, Texts};
use crate::pacts::version::Undertaking;
use serde_json::Number;
use std::collections::BTreeMap;

impl Proposal {
    pub(super) fn undertaking(&self, lang: Lang, errors: &mut FieldErrors) -> Undertaking {
        let words = |text: &str| text.trim().to_owned();
        let frequency = self.frequency.parse::<Frequency>().ok();
        Undertaking {
            code: checked(&self.code, is_code, errors, "code", "proposal-bad-code"),
            article: checked(&self.article, is_paragraph, errors, "article", "proposal-bad-article"),
            title: Texts(said(&self.title, lang)),
            role: self.role.parse().unwrap_or_else(|_| {
                errors.add("role", "proposal-bad-role");
                Addressee::Customs
            }),
            factor: self.factor.parse().ok().filter(|n| (1..=10).contains(n)).unwrap_or_else(|| {
                errors.add("factor", "proposal-bad-factor");
                1
            }),
            description: words(&self.description),
            indicator: Indicator {
                name: words(&self.indicator),
                unit: words(&self.unit),
                direction: self.direction.clone(),
                baseline: number(&self.baseline, errors, "baseline"),
                target: number(&self.target, errors, "target").unwrap_or_else(|| 0.into()),
                formula: words(&self.formula),
                baseline_note: String::new(),
            },
            frequency: frequency.unwrap_or(Frequency::Annual),
            frequency_days: frequency.map_or(0, Frequency::days),
            first_due_after_days: days(&self.first_due, errors, "first_due"),
            evidence: self.evidence.lines().map(words).filter(|line| !line.is_empty()).collect(),
            critical: self.critical.is_some(),
            milestones: self.milestones(lang, errors),
            organisation: self.organisation(errors),
            unverifiable_reason: Some(words(&self.reason)).filter(|reason| !reason.is_empty()),
        }
    }

    fn organisation(&self, errors: &mut FieldErrors) -> Option<Slug> {
        let typed = self.organisation.trim();
        if typed.is_empty() {
            return None;
        }
        typed.parse().map_err(|_| errors.add("organisation", "error-slug")).ok()
    }

    fn milestones(&self, lang: Lang, errors: &mut FieldErrors) -> Vec<Milestone> {
        let lines = self.milestones.lines().filter(|line| !line.trim().is_empty());
        let read: Option<Vec<_>> = lines
            .map(|line| {
                let (days, words) = line.split_once(':')?;
                let due_after_days = days.trim().parse().ok().filter(|n: &i32| *n >= 0)?;
                let title = Texts(said(words, lang));
                (!title.0.is_empty()).then_some(Milestone { title, due_after_days })
            })
            .collect();
        read.unwrap_or_else(|| {
            errors.add("milestones", "proposal-bad-milestones");
            Vec::new()
        })
    }
}

/// A text under its language; nothing for a blank one.
fn said(text: &str, lang: Lang) -> BTreeMap<String, String> {
    let text = text.trim();
    if text.is_empty() { BTreeMap::new() } else { BTreeMap::from([(lang.to_string(), text.to_owned())]) }
}

fn checked(text: &str, good: fn(&str) -> bool, errors: &mut FieldErrors, field: &'static str, key: &'static str) -> String {
    let text = text.trim();
    if !good(text) {
        errors.add(field, key);
    }
    text.to_owned()
}

/// Capital letters, digits and hyphens, as `IP-01`.
fn is_code(text: &str) -> bool {
    (1..=20).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-')
}

/// Article and paragraph, as `3.1`.
fn is_paragraph(text: &str) -> bool {
    text.split_once('.').is_some_and(|(a, b)| [a, b].iter().all(|n| n.parse::<u16>().is_ok_and(|n| n > 0)))
}

/// A number; nothing for a blank, and an error for what is none.
fn number(text: &str, errors: &mut FieldErrors, field: &'static str) -> Option<Number> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let whole = text.parse::<i64>().ok().filter(|n| n.abs() < 1 << 53).map(Number::from);
    let read = whole.or_else(|| text.parse::<f64>().ok().filter(|n| n.abs() < 1e15).and_then(Number::from_f64));
    if read.is_none() {
        errors.add(field, "proposal-bad-number");
    }
    read
}

/// Days, or −1 for a blank, which the gate names.
fn days(text: &str, errors: &mut FieldErrors, field: &'static str) -> i32 {
    let text = text.trim();
    let read = text.parse().ok().filter(|n: &i32| (0..=3660).contains(n));
    if read.is_none() && !text.is_empty() {
        errors.add(field, "proposal-bad-days");
    }
    read.unwrap_or(-1)
}
