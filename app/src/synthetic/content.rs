//! What made-up reports and findings say.

use super::chance;
use super::words::{Words, any, one, texts};
use crate::commitments::model::{Completion, Results};
use crate::commitments::server::entity::obligation;
use crate::monitoring::model::Grounds;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::commitment;
use crate::platform::ctx::Ctx;
use crate::reports::model::{Asked, Content, Draft};
use sea_orm::DbErr;
use std::collections::BTreeMap;

/// A report that comes nearer to the target from period to period; a few could not measure and say why.
pub fn content(
    ctx: &Ctx,
    words: &BTreeMap<String, Words>,
    c: &commitment::Model,
    o: &obligation::Model,
) -> Result<Content, DbErr> {
    let (lang, of) = any(ctx, words)?;
    let text = |text: &str| Texts([(lang.to_string(), text.to_owned())].into());
    let measured = !chance(ctx, 3);
    let completion = match o.number {
        1 => Completion::Limited,
        2 | 3 => Completion::Substantial,
        _ => Completion::Complete,
    };
    let draft = Draft {
        value: if measured { value(ctx, c, o.number) } else { String::new() },
        completion: completion.to_string(),
        measured_share: (55 + 5 * o.number + below(ctx, 10)).to_string(),
        narrative: text(one(ctx, &of.narrative)),
        barriers: if measured { Texts::default() } else { text(&of.barriers) },
        ..Draft::default()
    };
    let asked = Asked { percent: c.indicator.unit == "%", correction: false };
    draft.check(asked, Some(Vec::new())).map_err(|wrong| DbErr::Custom(format!("{}: {wrong:?}", c.code)))
}

fn value(ctx: &Ctx, c: &commitment::Model, number: i32) -> String {
    let target = c.indicator.target.as_f64().unwrap_or_default();
    let from = c.indicator.baseline.as_ref().and_then(serde_json::Number::as_f64).unwrap_or(target / 2.0);
    let way = f64::from(10 * number.min(5) + below(ctx, 10)) / 60.0;
    format!("{:.1}", from + (target - from) * way)
}

/// A whole number from 0 to before `most`, each equally likely.
pub fn below(ctx: &Ctx, most: u8) -> i32 {
    i32::from(ctx.random.bytes::<2>()[0] % most)
}

/// What the monitor says of a report.
pub struct Judged {
    pub completion: Completion,
    pub results: Option<Results>,
    pub grounds: Grounds,
}

/// It agrees with nine reports in ten, and rates the tenth lower with its reasons.
pub fn judged(ctx: &Ctx, words: &BTreeMap<String, Words>, reported: Completion) -> Judged {
    if !chance(ctx, 10) {
        return Judged { completion: reported, results: None, grounds: Grounds::default() };
    }
    let completion = if reported == Completion::Limited { Completion::NotStarted } else { Completion::Limited };
    let reasons = texts(words, |of| &of.reasons);
    Judged { completion, results: Some(Results::Limited), grounds: Grounds { reasons, reply: None } }
}
