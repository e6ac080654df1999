//! Finding records by words, and words by their slips.

use super::Kind;
use super::index::CORRECTED;
use super::schema::key;
pub use super::schema::{Query, mark};
use super::words::trigrams;
use crate::kernel::locale::Lang;
use sea_orm::sea_query::{Expr, ExprTrait as _, Order, SelectStatement};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement, Value};
use strsim::damerau_levenshtein;

/// How many obligations are found at most, the latest.
pub const MOST: u64 = 1_000;

/// What asks for `name` of the records of a kind that have all words.
pub(super) fn asking(name: &str, backend: DbBackend, kind: Kind, query: &Query) -> (String, [Value; 2]) {
    let (condition, asked) = query.condition(backend, "search_words", &mark(backend, 1));
    // CROSS JOIN keeps SQLite from walking the records first.
    let join = if backend == DbBackend::Sqlite { "CROSS JOIN" } else { "JOIN" };
    let sql = format!(
        "SELECT {name} FROM search_words {join} search_records r ON r.id = search_words.{} WHERE {condition} AND r.kind = {}",
        key(backend),
        mark(backend, 2)
    );
    (sql, [asked, kind.as_str().into()])
}

/// That a record is one of those of its kind that have all words; by the column that names it.
pub fn is_record(backend: DbBackend, kind: Kind, query: &Query) -> Expr {
    let id = if backend == DbBackend::Sqlite { "unhex(r.name, '-')" } else { "CAST(r.name AS uuid)" };
    let (column, name) = match kind {
        Kind::Organisation => ("organisations.slug", "r.name"),
        Kind::Pact => ("pacts.slug", "r.name"),
        Kind::Commitment => ("commitments.id", id),
        Kind::Sanction => ("sanctions.id", id),
        Kind::Update => ("updates.id", id),
    };
    let (sql, values) = asking(name, backend, kind, query);
    Expr::cust_with_values(format!("{column} IN ({sql})"), values)
}

/// That an obligation is one of the latest [`MOST`] that have all words, of those that `narrow` leaves.
pub fn is_obligation(backend: DbBackend, query: &Query, narrow: impl FnOnce(&mut SelectStatement)) -> Expr {
    let (condition, asked) = query.condition(backend, "obligation_words", &mark(backend, 1));
    let (ordinal, words) = (Expr::col(("obligations", "ordinal")), ("obligation_words", key(backend)));
    let mut latest = SelectStatement::new();
    // CROSS JOIN, as below.
    latest
        .expr(ordinal.clone())
        .from("obligation_words")
        .cross_join("obligations")
        .and_where(ordinal.clone().equals(words))
        .and_where(Expr::cust_with_values(condition, [asked]))
        .order_by(words, Order::Desc)
        .limit(MOST);
    narrow(&mut latest);
    ordinal.in_subquery(latest)
}

/// Matches of which PostgreSQL finds all sooner than it walks past all else, by their index, which knows no order.
const FEW: u64 = 5000;

/// `FROM … WHERE …` with obligations called `o` that have all words, its one parameter being the first, and in which order the latest
/// come first. Matches are walked in that order, so that a limit ends the work; where they are few, on PostgreSQL, they are sorted.
pub async fn obligations(db: &impl ConnectionTrait, query: &Query) -> Result<(String, Value, &'static str), DbErr> {
    let backend = db.get_database_backend();
    let (condition, asked) = query.condition(backend, "obligation_words", &mark(backend, 1));
    if backend == DbBackend::Sqlite {
        // CROSS JOIN keeps SQLite from walking the obligations first.
        let from = format!("obligation_words CROSS JOIN obligations o ON o.ordinal = obligation_words.rowid WHERE {condition}");
        return Ok((from, asked, "obligation_words.rowid DESC"));
    }
    let first = format!("SELECT count(*) FROM (SELECT 1 FROM obligation_words WHERE {condition} LIMIT {FEW}) few");
    let first = db.query_one_raw(Statement::from_sql_and_values(backend, first, [asked.clone()])).await?;
    let many = first.map_or(Ok(0), |row| row.try_get_by_index::<i64>(0))?;
    let from = if many.unsigned_abs() < FEW {
        format!(
            "(SELECT id FROM obligation_words WHERE {condition} OFFSET 0) few JOIN obligations o ON o.ordinal = few.id WHERE TRUE"
        )
    } else {
        format!("obligation_words JOIN obligations o ON o.ordinal = obligation_words.id WHERE {condition}")
    };
    Ok((from, asked, "o.ordinal DESC"))
}

/// How many words are weighed in place of one.
const WEIGHED: u64 = 20;

/// The query with the words corrected that nothing has: each becomes the likest of those that share its trigrams. None where there is
/// nothing to correct, or nothing like it.
pub async fn corrected(db: &impl ConnectionTrait, query: &Query, lang: Lang) -> Result<Option<String>, DbErr> {
    let (mut words, mut changed) = (Vec::new(), false);
    for word in query.words() {
        let likest = if is_known(db, word, lang).await? { None } else { likest(db, word).await? };
        changed |= likest.is_some();
        words.push(likest.unwrap_or_else(|| word.to_owned()));
    }
    Ok(changed.then(|| words.join(" ")))
}

pub(super) async fn is_known(db: &impl ConnectionTrait, word: &str, lang: Lang) -> Result<bool, DbErr> {
    let Some(query) = Query::new(word, lang) else { return Ok(true) };
    let backend = db.get_database_backend();
    let (condition, asked) = query.condition(backend, "search_words", &mark(backend, 1));
    let sql = format!("SELECT {} FROM search_words WHERE {condition} LIMIT 1", key(backend));
    Ok(db.query_one_raw(Statement::from_sql_and_values(backend, sql, [asked])).await?.is_some())
}

/// The word that differs least from a word that may be a slip: by one letter, or by two where it is long.
async fn likest(db: &impl ConnectionTrait, word: &str) -> Result<Option<String>, DbErr> {
    let length = word.chars().count();
    if length < CORRECTED {
        return Ok(None);
    }
    let (backend, grams) = (db.get_database_backend(), trigrams(word));
    let marks: Vec<_> = (1..=grams.len()).map(|n| mark(backend, n)).collect();
    let sql = format!(
        "SELECT word FROM search_trigrams WHERE gram IN ({}) GROUP BY word ORDER BY COUNT(*) DESC, word LIMIT {WEIGHED}",
        marks.join(", ")
    );
    let rows = db.query_all_raw(Statement::from_sql_and_values(backend, sql, grams.into_iter().map(Value::from))).await?;
    let known: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
    let most = if length > 6 { 2 } else { 1 };
    let weighed = known.into_iter().map(|known| (damerau_levenshtein(word, &known), known));
    Ok(weighed.filter(|(distance, _)| *distance <= most).min().map(|(_, known)| known))
}
