//! A commitment as a form holds it, before it stands in any pact: read into an [`Undertaking`], and written as templates write it.

mod typed;

use super::gate::{Lack, lacks};
use super::model::{Indicator, Milestone, Texts};
use super::version::Undertaking;
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use serde::Deserialize;
use serde_json::Value;

/// What was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Proposal {
    /// Its short name within the pact.
    pub code: String,
    /// The paragraph that it rests on.
    pub article: String,
    /// What is undertaken.
    pub title: String,
    /// To whom it is addressed.
    pub role: String,
    /// The slug of the one organisation that owes it.
    pub organisation: String,
    /// The Arusha factor.
    pub factor: String,
    /// What it consists of.
    pub description: String,
    /// What is measured.
    pub indicator: String,
    /// In which unit.
    pub unit: String,
    /// Which way is better.
    pub direction: String,
    /// The value at the start.
    pub baseline: String,
    /// The value to reach.
    pub target: String,
    /// How the value is calculated.
    pub formula: String,
    /// How often it is reported.
    pub frequency: String,
    /// Days from a signature to the first report.
    pub first_due: String,
    /// What is shown as evidence, one piece a line.
    pub evidence: String,
    /// Steps on the way, one a line: days, a colon, words.
    pub milestones: String,
    /// Whether the box was ticked that says it is critical.
    pub critical: Option<String>,
    /// Why it should be adopted although it cannot be verified.
    pub reason: String,
}

impl Proposal {
    /// The commitment, described in `lang`; or what is wrong and what it lacks, by field.
    pub fn read(&self, lang: Lang) -> Result<Undertaking, FieldErrors> {
        let mut errors = FieldErrors::default();
        let undertaking = self.undertaking(lang, &mut errors);
        let mut lacking = lacks(&undertaking);
        if self.target.trim().is_empty() {
            lacking.push(Lack::Target);
        }
        if undertaking.unverifiable_reason.is_some() {
            // A reason stands in for a measure or for evidence, but a version holds nothing without dates and a direction.
            lacking.retain(|lack| matches!(lack, Lack::Title | Lack::Direction | Lack::Rhythm | Lack::FirstDue));
        }
        for lack in lacking.into_iter().filter(|lack| errors.of(lack.field()).is_none()).collect::<Vec<_>>() {
            errors.add(lack.field(), lack.why());
        }
        errors.0.sort_by_key(|e| FIELDS.iter().position(|field| *field == e.field));
        if errors.is_empty() { Ok(undertaking) } else { Err(errors) }
    }

    /// A commitment as the form shows it, in `lang`.
    pub fn of(c: &Undertaking, lang: Lang) -> Self {
        let words = |texts: &Texts| texts.pick(lang).0.to_owned();
        Self {
            code: c.code.clone(),
            article: c.article.clone(),
            title: words(&c.title),
            role: c.role.to_string(),
            organisation: c.organisation.as_ref().map(ToString::to_string).unwrap_or_default(),
            factor: c.factor.to_string(),
            description: c.description.clone(),
            indicator: c.indicator.name.clone(),
            unit: c.indicator.unit.clone(),
            direction: c.indicator.direction.clone(),
            baseline: c.indicator.baseline.as_ref().map(ToString::to_string).unwrap_or_default(),
            target: c.indicator.target.to_string(),
            formula: c.indicator.formula.clone(),
            frequency: c.frequency.to_string(),
            first_due: c.first_due_after_days.to_string(),
            evidence: c.evidence.join("\n"),
            milestones: c.milestones.iter().map(|m| format!("{}: {}\n", m.due_after_days, words(&m.title))).collect(),
            critical: c.critical.then(|| "yes".to_owned()),
            reason: c.unverifiable_reason.clone().unwrap_or_default(),
        }
    }
}

/// The fields in the order of the form.
const FIELDS: [&str; 18] = [
    "code",
    "title",
    "description",
    "role",
    "organisation",
    "factor",
    "article",
    "indicator",
    "unit",
    "direction",
    "baseline",
    "target",
    "formula",
    "frequency",
    "first_due",
    "evidence",
    "milestones",
    "reason",
];

impl Undertaking {
    /// This commitment, typed in `lang`, in place of another: what the form does not show stays, and the other languages of a text that
    /// says the same.
    #[must_use]
    pub fn in_place_of(self, was: &Self, lang: Lang) -> Self {
        let kept = |now: Texts, was: &Texts| if now.pick(lang).0 == was.pick(lang).0 { was.clone() } else { now };
        let step = |(at, m): (usize, Milestone)| match was.milestones.get(at) {
            Some(other) => Milestone { title: kept(m.title, &other.title), ..m },
            None => m,
        };
        Self {
            title: kept(self.title, &was.title),
            indicator: Indicator { baseline_note: was.indicator.baseline_note.clone(), ..self.indicator },
            frequency_days: if self.frequency == was.frequency { was.frequency_days } else { self.frequency_days },
            milestones: self.milestones.into_iter().enumerate().map(step).collect(),
            ..self
        }
    }
}

/// The commitment in the spelling of a template's `commitments[]`.
pub fn entry(undertaking: &Undertaking) -> Value {
    let mut value = serde_json::to_value(undertaking).unwrap_or_default();
    if let Some(members) = value.as_object_mut() {
        for (ours, theirs) in
            [("code", "id"), ("role", "obliged_role"), ("factor", "arusha_factor"), ("evidence", "evidence_expected")]
        {
            if let Some(found) = members.remove(ours) {
                members.insert(theirs.to_owned(), found);
            }
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pacts::template;

    /// A proposal that lacks nothing.
    pub fn whole() -> Proposal {
        serde_json::from_value(serde_json::json!({
            "code": "C-01", "article": "3.1", "title": "Publish every fee", "role": "customs", "factor": "3",
            "indicator": "Fees published", "unit": "%", "direction": "increase", "target": "100", "baseline": "12.5",
            "formula": "fees published / fees charged × 100", "frequency": "quarterly", "first_due": "90",
            "evidence": "link to the page\n\nextract of the ledger", "milestones": "30: The ledger is complete",
        }))
        .unwrap()
    }

    #[test]
    fn a_whole_proposal_becomes_an_entry_that_a_template_takes() {
        let undertaking = whole().read(Lang::En).unwrap();
        assert_eq!((undertaking.frequency_days, undertaking.evidence.len(), undertaking.milestones.len()), (91, 2, 1));
        let entry = entry(&undertaking);
        assert!(entry["id"] == "C-01" && entry["indicator"]["target"] == 100 && entry.get("code").is_none());
        let mut whole: Value = serde_json::from_str(include_str!("../../../templates/integrity-pact.json")).unwrap();
        whole["commitments"] = Value::Array(vec![entry]);
        assert_eq!(template::read(&whole.to_string()).unwrap().commitments, [undertaking]);
    }

    #[test]
    fn a_commitment_that_is_shown_and_saved_again_is_the_same() {
        for c in crate::pacts::draft::tests::pact().commitments {
            let lang = Lang::En;
            assert_eq!(Proposal::of(&c, lang).read(lang).unwrap().in_place_of(&c, lang), c);
        }
    }

    #[test]
    fn an_empty_proposal_is_told_all_that_it_lacks_each_once_and_in_the_order_of_the_form() {
        let errors = Proposal::default().read(Lang::Fr).unwrap_err();
        let fields: Vec<_> = errors.0.iter().map(|e| e.field).collect();
        let lacking = ["indicator", "unit", "direction", "target", "formula", "frequency", "first_due", "evidence"];
        assert_eq!(fields, [&["code", "title", "role", "factor", "article"][..], &lacking[..]].concat());
    }

    #[test]
    fn what_cannot_be_read_is_refused_where_it_stands() {
        let wrong = Proposal {
            code: "ip 1".to_owned(),
            article: "3".to_owned(),
            target: "many".to_owned(),
            first_due: "-3".to_owned(),
            milestones: "soon: something".to_owned(),
            organisation: "Not A Slug".to_owned(),
            ..whole()
        };
        let fields: Vec<_> = wrong.read(Lang::En).unwrap_err().0.iter().map(|e| e.field).collect();
        assert_eq!(fields, ["code", "organisation", "article", "target", "first_due", "milestones"]);
    }

    #[test]
    fn a_reason_stands_in_for_a_measure_but_not_for_dates() {
        let bare = Proposal { indicator: String::new(), unit: String::new(), target: String::new(), ..whole() };
        let bare = Proposal { formula: String::new(), evidence: String::new(), reason: "Agreed on later.".to_owned(), ..bare };
        assert!(bare.read(Lang::En).unwrap().unverifiable_reason.is_some());
        let undated = Proposal { frequency: String::new(), first_due: String::new(), ..bare };
        let fields: Vec<_> = undated.read(Lang::En).unwrap_err().0.iter().map(|e| e.field).collect();
        assert_eq!(fields, ["frequency", "first_due"]);
    }
}
