//! The words that names and reports are put together from, in four languages, so that searching finds something in each.

use crate::kernel::locale::Lang;
use crate::kernel::text::Slug;
use crate::pacts::members::identifiers::slugify;
use crate::pacts::model::Texts;
use crate::platform::ctx::Ctx;
use sea_orm::DbErr;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The words of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// ISO 3166-1 alpha-2
    pub countries: Vec<String>,
    places: Vec<String>,
    first: Vec<String>,
    second: Vec<String>,
    customs: String,
    association: String,
    company: String,
    monitor: String,
    observer: String,
    given: Vec<String>,
    family: Vec<String>,
    /// What a signatory is.
    pub title: String,
    /// What their mandate rests on.
    pub document: String,
    pact: String,
    /// What a pact is.
    pub summary: String,
    /// What reports say was done.
    pub narrative: Vec<String>,
    /// What they say stood in the way.
    pub barriers: String,
    /// Why the monitor rates otherwise.
    pub reasons: String,
    /// What it asks.
    pub question: String,
    /// Why it lifts an obligation.
    pub waiver: String,
    /// What is alleged in a case.
    pub charge: String,
    /// What the respondent answers.
    pub reply: String,
    /// Why the panel decides as it does.
    pub decision: String,
}

/// What an organisation's name says that it is.
#[derive(Clone, Copy)]
pub enum Named {
    /// Customs of a place.
    Customs,
    /// An association of a trade.
    Association,
    /// A company.
    Company,
    /// A monitor.
    Monitor,
    /// An observer.
    Observer,
}

impl Named {
    const fn word(self) -> &'static str {
        match self {
            Self::Customs => "customs",
            Self::Association => "association",
            Self::Company => "company",
            Self::Monitor => "monitor",
            Self::Observer => "observer",
        }
    }
}

/// The words that the program carries, by language.
pub fn carried() -> Result<BTreeMap<String, Words>, DbErr> {
    serde_json::from_str(include_str!("../../data/synthetic_words.json")).map_err(|error| DbErr::Json(error.to_string()))
}

impl Words {
    /// A place.
    pub fn place(&self, ctx: &Ctx) -> &str {
        one(ctx, &self.places)
    }

    /// The title of a pact.
    pub fn pact(&self, place: &str) -> String {
        self.pact.replace("{place}", place)
    }

    /// A name for an organisation.
    pub fn organisation(&self, ctx: &Ctx, named: Named, place: &str) -> String {
        let pattern = match named {
            Named::Customs => &self.customs,
            Named::Association => &self.association,
            Named::Company => &self.company,
            Named::Monitor => &self.monitor,
            Named::Observer => &self.observer,
        };
        let (first, second) = (one(ctx, &self.first), one(ctx, &self.second));
        pattern.replace("{place}", place).replace("{first}", first).replace("{second}", second)
    }

    /// A name for a person.
    pub fn person(&self, ctx: &Ctx) -> String {
        format!("{} {}", one(ctx, &self.given), one(ctx, &self.family))
    }
}

/// The slug of the organisation of this number in the pact of this number: its name, if that has Latin letters, and both numbers.
pub fn slug(name: &str, named: Named, (pact, number): (u64, usize)) -> Result<Slug, DbErr> {
    let name = slugify(name);
    let name = if name.is_empty() { named.word() } else { &name };
    format!("{name}-{}-{}", pact + 1, number + 1).parse().map_err(|error| DbErr::Custom(format!("{name}: {error}")))
}

/// A text in every language.
pub fn texts(words: &BTreeMap<String, Words>, text: impl Fn(&Words) -> &str) -> Texts {
    Texts(words.iter().map(|(lang, of)| (lang.clone(), text(of).to_owned())).collect())
}

/// One of these words; nothing of none.
pub fn one<'a>(ctx: &Ctx, words: &'a [String]) -> &'a str {
    ctx.random.one_of(words).map_or("", String::as_str)
}

/// A language, and its words.
pub fn any<'a>(ctx: &Ctx, words: &'a BTreeMap<String, Words>) -> Result<(Lang, &'a Words), DbErr> {
    let missing = || DbErr::Custom("a language has no words".to_owned());
    let lang = *ctx.random.one_of(Lang::ALL).ok_or_else(missing)?;
    Ok((lang, words.get(lang.as_str()).ok_or_else(missing)?))
}
