//! How sanctions are said on every page.

use super::State;
use super::ladders::Ladders;
use super::queries::Line;
use super::whole::{Whole, one};
use crate::kernel::ids::CaseId;
use crate::kernel::locale::{Lang, dir_of};
use crate::pacts::model::Texts;
use crate::pacts::procedure::Body;
use crate::pacts::server::pages::words::said;
use crate::platform::i18n::{lang, link, t, ta};
use crate::sanctions::model::{Ending, Practice, Withholding};
use crate::ui::{Tag, Tone};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use std::fmt::Display;
use time::Date;

/// A word as message keys spell it.
pub fn key(word: impl Display) -> String {
    word.to_string().replace('_', "-")
}

/// What a decision is now, in a word with its shape.
pub fn state(state: State) -> AnyView {
    let tone = match state {
        State::InEffect => Tone::Bad,
        State::Ended => Tone::Neutral,
        State::Withheld => Tone::Pending,
    };
    view! { <Tag tone=tone>{t(&format!("sanctions-state-{}", key(state)))}</Tag> }.into_any()
}

/// The practice that was found.
pub fn practice(of: Practice, lang: Lang) -> String {
    lang.t(&format!("case-practice-{}", key(of)))
}

/// A body that decides.
pub fn body(of: Body) -> String {
    t(&format!("case-body-{}", key(of)))
}

/// How a case ended.
pub fn ending(of: Ending, lang: Lang) -> String {
    lang.t(&format!("case-ending-{}", key(of)))
}

/// Why a publication waits.
pub fn withholding(of: Withholding) -> String {
    t(&format!("case-withholding-{}", key(of)))
}

/// A measure by its name on the ladder where nothing but that is known: the names that ladders share have words of their own.
pub fn measure_word(code: &str, lang: Lang) -> String {
    lang.try_t(&format!("sanctions-measure-{}", key(code)), &[]).unwrap_or_else(|| code.replace('_', " "))
}

/// A measure as the text that was signed calls it, in one language.
pub fn measure_in(ladders: &Ladders, case: CaseId, code: &str, lang: Lang) -> String {
    match ladders.title(case, code) {
        Some(title) => title.pick(lang).0.to_owned(),
        None => measure_word(code, lang),
    }
}

/// The same for a page, marked with its language where that is not the reader's.
pub fn measure(ladders: &Ladders, case: CaseId, code: &str) -> AnyView {
    ladders.title(case, code).map_or_else(|| measure_word(code, lang()).into_any(), said)
}

/// Until when a measure lasts, or when it ended and how.
pub fn until(line: &Line) -> AnyView {
    match (line.ending, line.ended_on) {
        (Some(how), on) => ended(how, on).into_any(),
        (None, _) => lang().date(line.ends_on).into_any(),
    }
}

/// How a measure ended, and when.
pub fn ended(how: Ending, on: Option<Date>) -> String {
    let how = ending(how, lang());
    match on {
        Some(day) => ta("sanctions-ended-on", &[("how", how.into()), ("day", lang().date(day).into())]),
        None => how,
    }
}

/// What somebody wrote, set apart and marked with its language.
pub fn quoted(texts: &Texts) -> AnyView {
    let (text, tag) = texts.pick(lang());
    if text.is_empty() {
        return ().into_any();
    }
    let (text, tag) = (text.to_owned(), tag.to_owned());
    let dir = dir_of(&tag);
    view! { <blockquote class="quoted as-typed" lang=tag dir=dir>{text}</blockquote> }.into_any()
}

/// A link to one sanction.
pub fn to(id: CaseId) -> String {
    link(&format!("/sanctions/{id}"))
}

/// A sanction in a line: the measure and who.
pub fn title(ladders: &Ladders, (s, o, _): &Whole, lang: Lang) -> String {
    let measure = measure_in(ladders, s.id, &s.measure, lang);
    lang.ta("sanction-title", &[("measure", measure.into()), ("organisation", o.name.clone().into())])
}

/// A sanction in a sentence: what for, in which pact, until when.
pub fn summary((s, _, p): &Whole, lang: Lang) -> String {
    let until = match s.ending {
        Some(how) => {
            let day = lang.date(s.ended_on.unwrap_or(s.ends_on));
            lang.ta("sanctions-ended-on", &[("how", ending(how, lang).into()), ("day", day.into())])
        }
        None => lang.ta("sanction-until", &[("day", lang.date(s.ends_on).into())]),
    };
    let what = [
        ("practice", practice(s.practice, lang).into()),
        ("article", lang.digits(&s.article).into()),
        ("pact", p.title.pick(lang).0.into()),
        ("until", until.into()),
    ];
    lang.ta("sanction-summary", &what)
}

/// A sanction as other features speak of it.
pub struct Summary(Whole, Ladders);

impl Summary {
    /// The sanction of this case, if it is public.
    pub async fn of(db: &impl ConnectionTrait, id: CaseId) -> Result<Option<Self>, DbErr> {
        let Some(whole) = one(db, id).await? else { return Ok(None) };
        let ladders = Ladders::of(db, [id]).await?;
        Ok(Some(Self(whole, ladders)))
    }

    /// In a line.
    pub fn title(&self, lang: Lang) -> String {
        title(&self.1, &self.0, lang)
    }

    /// In a sentence.
    pub fn summary(&self, lang: Lang) -> String {
        summary(&self.0, lang)
    }
}
