//! What a report says, and what is asked of it before it can be sent.

use crate::commitments::model::Completion;
use crate::kernel::error::FieldErrors;
use crate::pacts::model::Texts;
use serde::{Deserialize, Serialize};

/// The longest text of one field in one language, in characters.
pub const MOST_CHARACTERS: usize = 5000;

/// A report as it is typed: nothing is lost of what cannot be read yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sea_orm::FromJsonQueryResult))]
#[serde(default)]
pub struct Draft {
    /// The indicator's value.
    pub value: String,
    /// How far the commitment is kept, by the word of [`Completion`].
    pub completion: String,
    /// Percent of the process that leaves a trail.
    pub measured_share: String,
    /// What was done, by language.
    pub narrative: Texts,
    /// What stood in the way and why, by language.
    pub barriers: Texts,
    /// Figures by office: lines of `office,value,count`.
    pub offices: String,
    /// Why an earlier revision is corrected.
    pub correction: String,
}

/// A report as it is sent. Its canonical form is kept, and its salted digest stands in the log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// The indicator's value, in its unit; none where it could not be measured.
    pub value: Option<f64>,
    /// How far the commitment is kept, as the signatory sees it.
    pub completion: Completion,
    /// Percent of the process that leaves a trail, 0 to 100.
    pub measured_share: Option<f64>,
    /// What was done, by language.
    pub narrative: Texts,
    /// What stood in the way and why, by language.
    pub barriers: Texts,
    /// Figures by office, small numbers included; pages suppress these.
    pub offices: Vec<OfficeFigure>,
    /// Why an earlier revision is corrected.
    pub correction: Option<String>,
}

/// The figure of one office.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeFigure {
    /// The office's name.
    pub office: String,
    /// Its value, in the indicator's unit.
    pub value: f64,
    /// Of how many cases it speaks.
    pub count: u32,
}

/// What the obligation asks of a report.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Whether the indicator's unit is percent, and so from 0 to 100.
    pub percent: bool,
    /// Whether there is an earlier revision that this one corrects.
    pub correction: bool,
}

impl Draft {
    /// A draft that says what was sent, to be corrected.
    pub fn of(content: &Content) -> Self {
        let number = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
        let line = |o: &OfficeFigure| format!("\"{}\",{},{}", o.office.replace('"', "\"\""), o.value, o.count);
        Self {
            value: number(content.value),
            completion: content.completion.to_string(),
            measured_share: number(content.measured_share),
            narrative: content.narrative.clone(),
            barriers: content.barriers.clone(),
            offices: if content.offices.is_empty() {
                String::new()
            } else {
                std::iter::once("office,value,count".to_owned())
                    .chain(content.offices.iter().map(line))
                    .collect::<Vec<_>>()
                    .join("\n")
            },
            correction: String::new(),
        }
    }

    /// What can be sent of the draft, or what stands in its way, by field; `offices` is none where their lines cannot be read.
    pub fn check(&self, asked: Asked, offices: Option<Vec<OfficeFigure>>) -> Result<Content, FieldErrors> {
        let mut errors = FieldErrors::default();
        let mut number = |field, text: &str, percent| match number(text) {
            Ok(Some(n)) if percent && !(0.0..=100.0).contains(&n) => {
                errors.add(field, "report-not-percent");
                None
            }
            Ok(value) => value,
            Err(key) => {
                errors.add(field, key);
                None
            }
        };
        let value = number("value", &self.value, asked.percent);
        let measured_share = number("measured_share", &self.measured_share, true);
        let completion = self.completion.parse();
        if completion.is_err() {
            errors.add("completion", "report-no-completion");
        }
        let narrative = filled(&self.narrative);
        if narrative.0.is_empty() {
            errors.add("narrative", "report-no-narrative");
        }
        for (field, texts) in [("narrative", &narrative), ("barriers", &self.barriers)] {
            if texts.0.values().any(|text| text.chars().count() > MOST_CHARACTERS) {
                errors.add(field, "report-too-long");
            }
        }
        let barriers = filled(&self.barriers);
        if value.is_none() && barriers.0.is_empty() && errors.of("value").is_none() {
            errors.add("barriers", "report-no-value-no-reason");
        }
        let correction = Some(self.correction.trim().to_owned()).filter(|text| !text.is_empty());
        if asked.correction && correction.is_none() {
            errors.add("correction", "report-no-correction");
        }
        if offices.is_none() {
            errors.add("offices", "report-bad-offices");
        }
        match completion {
            Ok(completion) if errors.is_empty() => {
                let offices = offices.unwrap_or_default();
                Ok(Content { value, completion, measured_share, narrative, barriers, offices, correction })
            }
            _ => Err(errors),
        }
    }
}

fn filled(texts: &Texts) -> Texts {
    let said = |text: &str| text.trim().to_owned();
    Texts(texts.0.iter().map(|(lang, text)| (lang.clone(), said(text))).filter(|(_, text)| !text.is_empty()).collect())
}

/// Reads a number as people type it: a decimal point or comma, and the digits of the reader's script. Nothing is guessed: what
/// could be thousands or decimals is refused. The error is a message key.
pub fn number(text: &str) -> Result<Option<f64>, &'static str> {
    let plain: String = text.trim().chars().map(latin).collect();
    if plain.is_empty() {
        return Ok(None);
    }
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    let parts: Vec<&str> = digits.split(['.', ',']).collect();
    let all_digits = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    match parts.len() {
        _ if !all_digits => Err("report-not-number"),
        2 if digits.contains(',') && parts[1].len() == 3 && parts[0] != "0" => Err("report-thousands"),
        1 | 2 => plain.replace(',', ".").parse().map(Some).map_err(|_| "report-not-number"),
        _ => Err("report-thousands"),
    }
}

/// The Latin sign for a digit, decimal separator or minus of the Arabic script.
fn latin(c: char) -> char {
    match c {
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10).unwrap_or(c),
        '۰'..='۹' => char::from_digit(u32::from(c) - u32::from('۰'), 10).unwrap_or(c),
        '٫' => '.',
        '−' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            value: "72,5".to_owned(),
            completion: "limited".to_owned(),
            narrative: Texts([("en".to_owned(), "We trained half of the staff.".to_owned())].into()),
            ..Draft::default()
        }
    }

    const ASKED: Asked = Asked { percent: true, correction: false };

    fn refused(draft: Draft, asked: Asked) -> Vec<&'static str> {
        draft.check(asked, Some(Vec::new())).unwrap_err().0.into_iter().map(|e| e.key).collect()
    }

    #[test]
    fn a_whole_draft_becomes_a_report() {
        let content = draft().check(ASKED, Some(Vec::new())).unwrap();
        assert_eq!((content.value, content.completion), (Some(72.5), Completion::Limited));
    }

    #[test]
    fn what_is_missing_or_wrong_is_named() {
        assert_eq!(
            refused(Draft::default(), ASKED),
            ["report-no-completion", "report-no-narrative", "report-no-value-no-reason"]
        );
        assert_eq!(refused(Draft { value: "120".to_owned(), ..draft() }, ASKED)[0], "report-not-percent");
        assert_eq!(refused(Draft { value: "many".to_owned(), ..draft() }, ASKED)[0], "report-not-number");
        assert_eq!(refused(draft(), Asked { correction: true, ..ASKED }), ["report-no-correction"]);
        assert!(draft().check(ASKED, None).unwrap_err().of("offices").is_some());
    }

    #[test]
    fn a_figure_that_cannot_be_measured_needs_its_reason() {
        let barriers = Texts([("fr".to_owned(), "Le système est en panne.".to_owned())].into());
        let content = Draft { value: String::new(), barriers, ..draft() }.check(ASKED, Some(Vec::new())).unwrap();
        assert_eq!(content.value, None);
    }

    #[test]
    fn numbers_are_read_as_people_write_them_and_nothing_is_guessed() {
        for (text, value) in
            [("12", 12.0), ("12.5", 12.5), ("12,5", 12.5), ("-3", -3.0), ("٣٫٥", 3.5), ("0,125", 0.125), ("1.234", 1.234)]
        {
            assert_eq!(number(text), Ok(Some(value)), "{text}");
        }
        assert_eq!(number("  "), Ok(None));
        for text in ["1,234", "1.234.567", "1,234,567.0"] {
            assert_eq!(number(text), Err("report-thousands"), "{text}");
        }
        for text in ["1e9", "NaN", "inf", "12 %", "-", ".5", "1 000"] {
            assert_eq!(number(text), Err("report-not-number"), "{text}");
        }
    }
}
