//! Which records are good: every rule beyond the shape, each breach with its remedy, as the command line prints them.

use super::model::{Metric, Record};

/// One thing that is wrong with a record: the field, what is wrong and what to do.
pub type Fault = (&'static str, String);

/// The most characters of a name or title, and of a summary or note.
const LINE: usize = 300;
const PARAGRAPH: usize = 2000;

/// All that is wrong with a record; `is_country` knows the codes.
pub fn faults(record: &Record, is_country: impl Fn(&str) -> bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut need = |good: bool, field: &'static str, remedy: String| {
        if !good {
            faults.push((field, remedy));
        }
    };
    need(is_id(&record.id), "id", format!("`{}` is no id; give capitals, a hyphen and digits, as INI-001", record.id));
    for (field, text, most) in [
        ("name", &record.name, LINE),
        ("summary", &record.summary, PARAGRAPH),
        ("source_title", &record.source_title, LINE),
        ("source_url", &record.source_url, PARAGRAPH),
    ] {
        need(is_text(text, most), field, format!("is empty, padded or longer than {most} characters; give trimmed text"));
    }
    need(
        record.note.is_empty() || is_text(&record.note, PARAGRAPH),
        "note",
        format!("is padded or longer than {PARAGRAPH} characters; trim it"),
    );
    for code in &record.countries {
        need(is_country(code), "countries", format!("`{code}` is no country; give ISO 3166-1 alpha-2 codes in capitals, as UY"));
    }
    let once = record.countries.iter().enumerate().all(|(i, code)| !record.countries[..i].contains(code));
    need(once, "countries", "name each country once".to_owned());
    for party in &record.parties {
        need(
            is_text(party, LINE),
            "parties",
            format!("`{party}` is empty, padded or longer than {LINE} characters; give trimmed text"),
        );
    }
    let years = 1900..=2100;
    for (field, year) in [("year", record.year), ("year_end", record.year_end)] {
        need(
            year.is_none_or(|y| years.contains(&y)),
            field,
            "is out of reach; give a year from 1900 to 2100, or null".to_owned(),
        );
    }
    let ordered = record.year_end.is_none_or(|end| record.year.is_some_and(|year| year <= end));
    need(ordered, "year_end", "needs a year that is not after it; correct the two".to_owned());
    let dated =
        record.date.as_ref().is_none_or(|d| is_date(d) && record.year.is_some_and(|year| d.starts_with(&format!("{year:04}"))));
    need(dated, "date", "must be 2011, 2011-10 or 2011-10-05 and lie in the record's year, or be null".to_owned());
    let factors = record.arusha_factors.iter().all(|f| (1..=10).contains(f)) && is_sorted_set(&record.arusha_factors);
    need(factors, "arusha_factors", "give numbers from 1 to 10, each once and in order".to_owned());
    let web = ["https://", "http://"].iter().any(|scheme| record.source_url.starts_with(scheme));
    need(
        web && !record.source_url.contains(char::is_whitespace),
        "source_url",
        "give a URL that begins with https:// or http://".to_owned(),
    );
    for (i, metric) in record.metrics.iter().enumerate() {
        if let Some(remedy) = metric_fault(metric) {
            need(false, "metrics", remedy);
        }
        let twice = record.metrics.iter().take(i).any(|m| m.is_of_the_same(metric));
        need(!twice, "metrics", format!("`{}` of {} stands twice; keep one", metric.indicator, metric.period));
    }
    faults
}

/// What is wrong with a figure, if anything.
pub fn metric_fault(metric: &Metric) -> Option<String> {
    if !is_text(&metric.indicator, LINE) || !is_text(&metric.unit, 40) {
        return Some(format!("`{}` needs an indicator and a unit, trimmed and short", metric.indicator));
    }
    if !is_period(&metric.period) {
        return Some(format!("`{}` is no period; begin with a year, or write `to date` or `n.d.`", metric.period));
    }
    (!metric.value.is_finite()).then(|| format!("`{}` has no finite value; give a number", metric.indicator))
}

fn is_text(text: &str, most: usize) -> bool {
    !text.is_empty() && text.trim() == text && text.chars().count() <= most && !text.chars().any(char::is_control)
}

fn is_id(id: &str) -> bool {
    let Some((letters, digits)) = id.split_once('-') else { return false };
    (1..=12).contains(&letters.len())
        && (1..=9).contains(&digits.len())
        && letters.bytes().all(|b| b.is_ascii_uppercase())
        && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_sorted_set(items: &[i32]) -> bool {
    items.is_sorted_by(|a, b| a < b)
}

/// A year, a month or a day (ISO 8601), that is in the calendar.
fn is_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    time::Date::parse(&whole, &time::format_description::well_known::Iso8601::DATE).is_ok() && whole.len() == 10
}

fn is_period(text: &str) -> bool {
    let year = text.get(..4).is_some_and(|y| y.bytes().all(|b| b.is_ascii_digit()));
    matches!(text, "to date" | "n.d.")
        || (year && text.len() <= 21 && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'H' | b'Q')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::model::{Confidence, InitiativeKind, InitiativeScope};

    fn good() -> Record {
        Record {
            id: "INI-001".to_owned(),
            name: "A memorandum".to_owned(),
            kind: InitiativeKind::CustomsBusinessMou,
            countries: vec!["AR".to_owned(), "UY".to_owned()],
            scope: InitiativeScope::Regional,
            year: Some(2011),
            year_end: None,
            date: Some("2011-10".to_owned()),
            customs_related: true,
            parties: vec!["Aduanas".to_owned()],
            summary: "Both promised.".to_owned(),
            arusha_factors: vec![7, 10],
            metrics: vec![Metric {
                indicator: "Members".to_owned(),
                unit: "members".to_owned(),
                period: "2010-H1".to_owned(),
                value: 1.0,
            }],
            source_title: "A newspaper".to_owned(),
            source_url: "https://example.org/a".to_owned(),
            source_seen: true,
            confidence: Confidence::High,
            note: String::new(),
        }
    }

    fn fields_at_fault(change: impl Fn(&mut Record)) -> Vec<&'static str> {
        let mut record = good();
        change(&mut record);
        faults(&record, |code| ["AR", "UY"].contains(&code)).into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn a_good_record_has_no_fault() {
        assert!(fields_at_fault(|_| {}).is_empty());
    }

    #[test]
    fn each_breach_names_its_field() {
        assert_eq!(fields_at_fault(|r| r.id = "ini 1".to_owned()), ["id"]);
        assert_eq!(fields_at_fault(|r| r.name = " padded".to_owned()), ["name"]);
        assert_eq!(fields_at_fault(|r| r.summary = String::new()), ["summary"]);
        assert_eq!(fields_at_fault(|r| r.countries = vec!["XX".to_owned()]), ["countries"]);
        assert_eq!(fields_at_fault(|r| r.countries.push("AR".to_owned())), ["countries"]);
        assert_eq!(fields_at_fault(|r| r.year_end = Some(2010)), ["year_end"]);
        assert_eq!(fields_at_fault(|r| r.date = Some("2011-13".to_owned())), ["date"]);
        assert_eq!(fields_at_fault(|r| r.date = Some("2012-01".to_owned())), ["date"]);
        assert_eq!(fields_at_fault(|r| r.arusha_factors = vec![10, 7]), ["arusha_factors"]);
        assert_eq!(fields_at_fault(|r| r.arusha_factors = vec![11]), ["arusha_factors"]);
        assert_eq!(fields_at_fault(|r| r.source_url = "javascript:alert(1)".to_owned()), ["source_url"]);
        assert_eq!(fields_at_fault(|r| r.metrics[0].period = "last year".to_owned()), ["metrics"]);
        assert_eq!(fields_at_fault(|r| r.metrics.push(r.metrics[0].clone())), ["metrics"]);
    }
}
