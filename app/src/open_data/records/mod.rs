//! The records of each table.

mod bound;
mod consulted;
mod judged;
mod made;
mod measured;
mod sanctioned;
mod signed;
mod told;

pub use bound::{Commitment, Obligation};
pub use consulted::{Comment, Consultation};
pub use judged::{Finding, Report};
pub use made::{Organisation, Pact, Version};
pub use measured::{Indicator, IndicatorValue};
pub use sanctioned::Sanction;
pub use signed::Signature;
pub use told::{Meeting, Update};

use super::asked::{Filter, Sift, Takes};
use crate::kernel::locale::Lang;
use crate::log::server::entity::entry;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::pact;
use crate::platform::search::find::Query;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, LikeExpr, SelectStatement, Value};
use sea_orm::{ColumnTrait, Condition, DbBackend};
use std::str::FromStr;
use time::{Date, Duration, OffsetDateTime};

/// The table that is read below its pact.
pub const VERSIONS: &str = "versions";

/// A column of a table, named whole.
fn of(column: impl ColumnTrait) -> Expr {
    Expr::col(column.as_column_ref())
}

/// When the entry of this number was written.
fn written(seq: Expr) -> Expr {
    let mut moment = SelectStatement::new();
    moment.expr(of(entry::Column::At)).from(entry::Entity).and_where(of(entry::Column::Seq).eq(seq));
    Expr::from(moment)
}

fn all(words: &[impl ToString]) -> Takes {
    Takes::Word(words.iter().map(ToString::to_string).collect())
}

fn only(expr: Expr, value: Value) -> Condition {
    Condition::all().add(expr.eq(value))
}

/// Whether one of these holds the text, whatever the case.
fn holds(columns: impl IntoIterator<Item = Expr>, text: &Value) -> Condition {
    let Value::String(Some(text)) = text else { return Condition::any() };
    let escape = |c: char| matches!(c, '%' | '_' | '!').then_some('!').into_iter().chain([c]);
    let escaped: String = text.to_lowercase().chars().flat_map(escape).collect();
    columns.into_iter().fold(Condition::any(), |any, column| {
        any.add(Expr::expr(Func::lower(column.cast_as("text"))).like(LikeExpr::new(format!("%{escaped}%")).escape('!')))
    })
}

/// What words let through.
const WORDS: &str = "Those with all these words, in any form, or with words that begin so.";

/// The filters of a table whose records the index finds by their words.
fn words(says: &'static str, sift: fn(&Query, DbBackend, Condition) -> Condition) -> [Filter; 2] {
    let language = "In this language the words of `q` are read, as the pages in it do; else in all of them.";
    [
        Filter { name: "q", takes: Takes::Text, says, sift: Sift::Words(sift) },
        Filter { name: "lang", takes: all(Lang::ALL), says: language, sift: Sift::Language },
    ]
}

/// What a word that was looked at lets through.
fn by_word<W: FromStr>(word: &Value, lets: impl FnOnce(W) -> Expr) -> Condition {
    let Value::String(Some(word)) = word else { return Condition::any() };
    Condition::all().add_option(word.parse().ok().map(lets))
}

/// The years that filters take.
fn years() -> Takes {
    Takes::Number(1900, 2999)
}

/// Whether a column lies in this year; `bound` makes its values of days.
fn in_year(column: Expr, year: &Value, bound: fn(Date) -> Value) -> Condition {
    let Value::Int(Some(year)) = *year else { return Condition::any() };
    let edge = |year| Date::from_ordinal_date(year, 1).ok().map(bound);
    let within = |(first, next): (Value, Value)| column.clone().gte(first).and(column.clone().lt(next));
    Condition::all().add_option(edge(year).zip(edge(year + 1)).map(within))
}

/// The beginning (UTC) of so many days after a day.
fn moment(day: &Value, later: i64) -> Option<OffsetDateTime> {
    let Value::TimeDate(Some(day)) = day else { return None };
    day.checked_add(Duration::days(later)).map(|day| day.midnight().assume_utc())
}

/// Those of the pact of this slug.
pub fn of_pact(value: Value, _: DbBackend) -> Condition {
    only(of(pact::Column::Slug), value)
}

fn of_organisation(value: Value, _: DbBackend) -> Condition {
    only(of(organisation::Column::Slug), value)
}

fn pact_filter() -> Filter {
    Filter::new("pact", Takes::Slug, "Those of the pact with this slug.", of_pact)
}

fn organisation_filter() -> Filter {
    Filter::new("organisation", Takes::Slug, "Those of the organisation with this slug.", of_organisation)
}
