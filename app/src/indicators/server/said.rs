//! How areas, periods, values and flags are said on every page.

use crate::indicators::checks::{Check, Flag};
use crate::indicators::series::{alpha2, day};
use crate::kernel::locale::Lang;

/// An area's name: a country's in the reader's language, else as the file has it.
pub fn area(lang: Lang, is_country: bool, code: &str, given: &str) -> String {
    let country = is_country.then(|| alpha2(code)).flatten();
    country.and_then(|code| lang.try_t(&format!("country-{code}"), &[])).unwrap_or_else(|| given.to_owned())
}

/// A year, a month or a day in words.
pub fn period(lang: Lang, period: &str) -> String {
    match (period.len(), day(period)) {
        (7, Some(day)) => lang.month(day),
        (10, Some(day)) => lang.date(day),
        _ => lang.digits(period),
    }
}

/// A value with four decimal places at most.
pub fn value(lang: Lang, value: f64) -> String {
    let text = format!("{value:.4}");
    let short = text.trim_end_matches('0').trim_end_matches('.');
    lang.decimal(if short == "-0" { "0" } else { short })
}

/// A change with its sign.
pub fn change(lang: Lang, change: f64) -> String {
    let shown = value(lang, change);
    if change > 0.0 && shown != value(lang, 0.0) { lang.ta("indicators-rise", &[("value", shown.into())]) } else { shown }
}

/// What a check found, in one sentence.
pub fn flag(lang: Lang, flag: &Flag) -> String {
    let share = |x: f64| value(lang, (x * 100.0).round());
    let statistic = match flag.check {
        Check::Bunching | Check::Jump => value(lang, (flag.statistic * 10.0).round() / 10.0),
        Check::Heaping => value(lang, flag.statistic.round()),
        Check::Revision | Check::Missing => share(flag.statistic),
    };
    let args = [("count", flag.rows.len().into()), ("of", flag.of.into()), ("statistic", statistic.into())];
    lang.ta(&format!("checks-{}-flag", flag.check), &args)
}
