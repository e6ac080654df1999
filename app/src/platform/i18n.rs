//! The messages of the interface (Project Fluent), and dates and numbers by locale (Unicode CLDR through ICU4X).

use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use flate2::read::GzDecoder;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{YM, YMD, YMDT};
use icu_datetime::{FixedCalendarDateTimeFormatter, input};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use leptos::prelude::{Owner, provide_context, use_context};
use std::io::Read as _;
use std::sync::LazyLock;
use time::{Date, OffsetDateTime, PrimitiveDateTime, UtcOffset};
use unic_langid::langid;

static MESSAGES: LazyLock<[FluentBundle<FluentResource>; 4]> =
    LazyLock::new(|| [Lang::En, Lang::Fr, Lang::Es, Lang::Ar].map(messages));

#[expect(clippy::expect_used, reason = "the messages are compiled in; tests read each of them")]
fn messages(lang: Lang) -> FluentBundle<FluentResource> {
    let (id, packed): (_, &[u8]) = match lang {
        Lang::En => (langid!("en"), include_bytes!(concat!(env!("OUT_DIR"), "/en.ftl.gz"))),
        Lang::Fr => (langid!("fr"), include_bytes!(concat!(env!("OUT_DIR"), "/fr.ftl.gz"))),
        Lang::Es => (langid!("es"), include_bytes!(concat!(env!("OUT_DIR"), "/es.ftl.gz"))),
        Lang::Ar => (langid!("ar"), include_bytes!(concat!(env!("OUT_DIR"), "/ar.ftl.gz"))),
    };
    let mut text = String::new();
    GzDecoder::new(packed).read_to_string(&mut text).expect("packed messages");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Arguments are set apart from right-to-left text by Unicode isolates, elsewhere they would only be noise.
    bundle.set_use_isolating(lang == Lang::Ar);
    bundle.set_formatter(Some(match lang {
        Lang::En => |value, _| number(Lang::En, value),
        Lang::Fr => |value, _| number(Lang::Fr, value),
        Lang::Es => |value, _| number(Lang::Es, value),
        Lang::Ar => |value, _| number(Lang::Ar, value),
    }));
    bundle.add_resource(FluentResource::try_new(text).expect("well-formed messages")).expect("messages of different names");
    bundle
}

/// A number given to a message as a number chooses its plural and is still written as the language writes numbers.
fn number(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    if let FluentValue::Number(n) = value { Some(lang.decimal(&n.as_string())) } else { None }
}

/// Reads the messages of all languages: some tens of milliseconds, which the first page would wait for.
pub fn read_messages() {
    LazyLock::force(&MESSAGES);
}

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// A message's argument: its name in the message and its value.
pub type Arg<'a> = (&'static str, FluentValue<'a>);

impl Lang {
    /// The message `key` in this language.
    pub fn t(self, key: &str) -> String {
        self.ta(key, &[])
    }

    /// The message `key` with its arguments.
    pub fn ta(self, key: &str, args: &[Arg<'_>]) -> String {
        self.try_t(key, args).unwrap_or_else(|| {
            tracing::error!(key, lang = self.as_str(), "no such message");
            key.to_owned()
        })
    }

    /// The message `key`, if there is one.
    pub fn try_t(self, key: &str, args: &[Arg<'_>]) -> Option<String> {
        let bundle = &MESSAGES[self as usize];
        let pattern = bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        let mut errors = Vec::new();
        let message = bundle.format_pattern(pattern, Some(&args), &mut errors);
        if !errors.is_empty() {
            return None;
        }
        // An isolate takes its direction from its first strong letter outside of isolates within it: give it one.
        Some(if message.starts_with(FIRST_STRONG_ISOLATE) {
            format!("{RIGHT_TO_LEFT_MARK}{message}")
        } else {
            message.into_owned()
        })
    }

    /// A country's name, by its ISO 3166-1 alpha-2 code; the code itself where there is none.
    pub fn country(self, code: &str) -> String {
        self.try_t(&format!("country-{code}"), &[]).unwrap_or_else(|| code.to_owned())
    }

    /// A whole number with this language's digits and grouping.
    pub fn number(self, n: impl Into<i128>) -> String {
        FORMATS[self as usize].number.format(&Decimal::from(n.into())).to_string()
    }

    /// A decimal number given as text (`12.5`) with this language's digits and signs; other text stays as it is.
    pub fn decimal(self, n: &str) -> String {
        n.parse::<Decimal>().map_or_else(|_| n.to_owned(), |d| FORMATS[self as usize].number.format(&d).to_string())
    }

    /// A date in words: 24 November 2026.
    pub fn date(self, date: Date) -> String {
        FORMATS[self as usize].date.format(&gregorian(date)).to_string()
    }

    /// A month in words: November 2026.
    pub fn month(self, any_day: Date) -> String {
        FORMATS[self as usize].month.format(&gregorian(any_day)).to_string()
    }

    /// Text whose digits are to stay as they are, such as a year or a code, with this language's digits.
    pub fn digits(self, text: &str) -> String {
        let own = |c: char| match (self, c.to_digit(10)) {
            (Self::Ar, Some(d)) => char::from_u32(u32::from('٠') + d).unwrap_or(c),
            _ => c,
        };
        text.chars().map(own).collect()
    }

    /// A moment in words, in UTC and saying so.
    pub fn moment(self, at: OffsetDateTime) -> String {
        let at = at.to_offset(UtcOffset::UTC);
        self.ta("moment-utc", &[("moment", self.clock(PrimitiveDateTime::new(at.date(), at.time())).into())])
    }

    /// A day and an hour in words, of whatever time zone.
    pub fn clock(self, at: PrimitiveDateTime) -> String {
        let time = input::Time::try_new(at.hour(), at.minute(), at.second(), 0).unwrap_or(input::Time::start_of_day());
        FORMATS[self as usize].moment.format(&input::DateTime { date: gregorian(at.date()), time }).to_string()
    }
}

struct Formats {
    number: DecimalFormatter,
    date: InGregorian<YMD>,
    month: InGregorian<YM>,
    moment: InGregorian<YMDT>,
}

/// Knows one calendar: the names of all others, in all languages, would be a megabyte of the program.
type InGregorian<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

static FORMATS: LazyLock<[Formats; 4]> = LazyLock::new(|| [Lang::En, Lang::Fr, Lang::Es, Lang::Ar].map(formats));

#[expect(clippy::expect_used, reason = "the data of the four locales is compiled in; a test makes each formatter")]
fn formats(lang: Lang) -> Formats {
    let locale: icu_locale_core::Locale = match lang {
        Lang::En => "en-GB",
        Lang::Fr => "fr",
        Lang::Es => "es",
        Lang::Ar => "ar-EG",
    }
    .parse()
    .expect("a well-formed tag");
    Formats {
        number: DecimalFormatter::try_new(locale.clone().into(), icu_decimal::options::DecimalFormatterOptions::default())
            .expect("decimal data"),
        date: InGregorian::try_new(locale.clone().into(), YMD::long()).expect("date data"),
        month: InGregorian::try_new(locale.clone().into(), YM::long()).expect("month data"),
        moment: InGregorian::try_new(
            locale.into(),
            YMDT::long().with_time_precision(icu_datetime::options::TimePrecision::Minute),
        )
        .expect("date and time data"),
    }
}

fn gregorian(date: Date) -> input::Date<Gregorian> {
    input::Date::try_new_gregorian(date.year(), u8::from(date.month()), date.day())
        .unwrap_or_else(|_| input::Date::from_rata_die(icu_calendar::types::RataDie::new(719_163), Gregorian))
}

/// The reader's language, inside a view.
pub fn lang() -> Lang {
    use_context::<Lang>().unwrap_or(Lang::En)
}

/// The message `key` in the reader's language, inside a view.
pub fn t(key: &str) -> String {
    lang().t(key)
}

/// The message `key` with arguments in the reader's language, inside a view.
pub fn ta(key: &str, args: &[Arg<'_>]) -> String {
    lang().ta(key, args)
}

/// Makes something in a language, outside of a page.
pub fn speaking<T>(lang: Lang, make: impl FnOnce() -> T) -> T {
    let owner = Owner::new();
    let made = owner.with(|| {
        provide_context(lang);
        make()
    });
    owner.cleanup();
    made
}

/// What was wrong with a form, as the error summary takes it: the field's id and the sentence.
pub fn said(errors: &FieldErrors) -> Vec<(String, String)> {
    errors.0.iter().map(|e| (e.field.to_owned(), t(e.key))).collect()
}

/// A path of this site in the reader's language: `link("/pacts")` is `/en/pacts`.
pub fn link(path: &str) -> String {
    format!("/{}{path}", lang())
}

#[cfg(test)]
mod messages;
#[cfg(test)]
pub mod put_together;
#[cfg(test)]
pub mod sources;

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn dates_and_numbers_are_written_as_each_language_writes_them() {
        assert_eq!(Lang::En.date(date!(2026 - 11 - 24)), "24 November 2026");
        assert_eq!(Lang::Fr.date(date!(2026 - 11 - 24)), "24 novembre 2026");
        assert_eq!(Lang::Es.date(date!(2026 - 11 - 24)), "24 de noviembre de 2026");
        assert_eq!(Lang::Ar.date(date!(2026 - 11 - 24)), "٢٤ نوفمبر ٢٠٢٦");
        assert_eq!(Lang::Fr.month(date!(2026 - 11 - 24)), "novembre 2026");
        assert_eq!(Lang::Ar.digits("2017–2021"), "٢٠١٧–٢٠٢١");
        assert_eq!(Lang::En.number(1_234_567), "1,234,567");
        assert_eq!(Lang::Ar.number(1_234), "١٬٢٣٤");
        assert!(Lang::En.moment(datetime!(2026-11-24 10:05:00 UTC)).contains("10:05"));
    }
}
