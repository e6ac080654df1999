//! What a table of the open data is, and how it is read: one flat query a part, in an order that never changes.

use super::asked::Filter;
use super::fields::{Field, fields};
use super::files::Format;
use super::state::{Source, entry_since};
use super::{cells, records};
use futures_util::TryStreamExt as _;
use sea_orm::sea_query::{Expr, ExprTrait as _, Value};
use sea_orm::{
    Condition, DatabaseConnection, DbErr, EntityTrait, FromQueryResult, PaginatorTrait as _, PartialModelTrait, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Select,
};
use serde::Serialize;
use std::future::Future;
use std::pin::Pin;
use std::sync::LazyLock;
use time::OffsetDateTime;
use utoipa::ToSchema;
use utoipa::openapi::{RefOr, Schema};
use uuid::Uuid;

/// A record of a table. Its fields, their order, types and definitions are those of the struct.
pub trait Record: PartialModelTrait + FromQueryResult + Serialize + ToSchema + Send + Sync + 'static {
    /// Of what it is read.
    type Entity: EntityTrait<Model: Send + Sync>;
    /// The table's name in addresses.
    const NAME: &'static str;
    /// What the table holds, in a sentence.
    const SAYS: &'static str;
    /// The types of the log's entries that change what it tells.
    const ACTS: &'static [&'static str];
    /// Whether what it tells also turns with the day.
    const TURNS: bool = false;
    /// How many records are read at once for a file: few where they are long, so that memory stays flat.
    const AT_ONCE: u64 = 1000;
    /// All that is public, joined with what the fields name.
    fn public() -> Select<Self::Entity>;
    /// What orders the records for ever: two columns that never change, of which no two records have the same.
    fn order() -> [Expr; 2];
    /// The number of the log entry of a record's last change; of the one that orders it, where nothing changes it later.
    fn changed() -> Expr {
        let [first, _] = Self::order();
        first
    }
    /// Where a record stands in the order.
    fn place(&self) -> Place;
    /// The number of [`Record::changed`].
    fn last_change(&self) -> i64 {
        self.place().0
    }
    /// The values of [`Record::order`] at a place: a number of the log and an id, unless it is said otherwise.
    fn at(place: Place) -> [Value; 2] {
        [place.0.into(), Uuid::from_u128(place.1).into()]
    }
    /// What a reader may narrow the table to.
    fn filters() -> Vec<Filter>;
    /// By what one record is found, where it has an address of its own.
    fn key() -> Option<Filter> {
        None
    }
    /// How many there are.
    fn count(db: DatabaseConnection) -> Reading<u64> {
        Box::pin(async move { Self::public().count(&db).await })
    }
    /// Fills in what does not stand in the database.
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr>;
}

/// A place in the order of a table; `7-0192…` in addresses, the second part being 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(pub i64, pub u128);

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{:032x}", self.0, self.1)
    }
}

impl Place {
    /// The place, if the text is the one spelling of it.
    pub fn parse(text: &str) -> Option<Self> {
        let (first, second) = text.split_once('-')?;
        let place = Self(first.parse().ok()?, u128::from_str_radix(second, 16).ok()?);
        (place.to_string() == text && (0..1_000_000_000_000_000_000).contains(&place.0)).then_some(place)
    }
}

/// What a part of a table is asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The conditions of the filters.
    pub sieve: Condition,
    /// After which place.
    pub after: Option<Place>,
    /// Changed then or later.
    pub since: Option<OffsetDateTime>,
    /// At most so many records.
    pub most: u64,
    /// How they are written.
    pub format: Format,
}

impl Asked {
    /// All, a part at a time.
    pub fn all(most: u64, format: Format) -> Self {
        Self { sieve: Condition::all(), after: None, since: None, most, format }
    }
}

/// A part of a table.
#[derive(Debug, Default)]
pub struct Part {
    /// A JSON object a record, each ended by a line feed, which no object holds elsewhere; or rows of CSV.
    pub lines: Vec<u8>,
    /// How many.
    pub records: u64,
    /// The last one's place.
    pub last: Option<Place>,
}

/// What records are told with.
#[derive(Clone, Debug)]
pub struct Teller {
    /// The portal's address.
    pub base: String,
    /// By this clock.
    pub now: OffsetDateTime,
}

impl Teller {
    /// The address of a page.
    pub fn page(&self, path: std::fmt::Arguments<'_>) -> String {
        format!("{}/en{path}", self.base)
    }
}

/// What a database is still being asked for.
pub type Reading<T> = Pin<Box<dyn Future<Output = Result<T, DbErr>> + Send>>;

/// A table, whatever its records.
pub struct Table {
    /// Its name in addresses.
    pub name: &'static str,
    /// What it holds, in a sentence.
    pub says: &'static str,
    /// The name of its record among the schemas.
    pub record: String,
    /// How many records are read at once for a file.
    pub at_once: u64,
    /// The types of the log's entries that change what it tells.
    pub acts: &'static [&'static str],
    /// Whether what it tells also turns with the day.
    pub turns: bool,
    /// Its fields, in order.
    pub fields: Vec<Field>,
    /// The schema of its record and of all that it names.
    pub schemas: Vec<(String, RefOr<Schema>)>,
    /// What a reader may narrow it to.
    pub filters: Vec<Filter>,
    /// By what one record is found.
    pub key: Option<Filter>,
    /// The number of the log entry of a record's last change.
    pub changed: fn() -> Expr,
    read: fn(Source, Asked, Teller) -> Reading<Part>,
    count: fn(DatabaseConnection) -> Reading<u64>,
}

impl Table {
    fn of<R: Record>() -> Self {
        let mut schemas = Vec::new();
        R::schemas(&mut schemas);
        schemas.push((R::name().into_owned(), R::schema()));
        Self {
            name: R::NAME,
            says: R::SAYS,
            acts: R::ACTS,
            turns: R::TURNS,
            at_once: R::AT_ONCE,
            record: R::name().into_owned(),
            fields: fields(&R::schema(), &schemas),
            schemas,
            filters: R::filters(),
            key: R::key(),
            changed: R::changed,
            read: |source, asked, teller| Box::pin(read::<R>(source, asked, teller)),
            count: R::count,
        }
    }

    /// A part of it.
    pub async fn read(&self, source: impl Into<Source>, asked: Asked, teller: &Teller) -> Result<Part, DbErr> {
        (self.read)(source.into(), asked, teller.clone()).await
    }

    /// How many records it has.
    pub async fn count(&self, db: &DatabaseConnection) -> Result<u64, DbErr> {
        (self.count)(db.clone()).await
    }
}

/// The table of this name.
pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

/// Every table.
pub static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    use records::*;
    vec![
        Table::of::<Pact>(),
        Table::of::<Version>(),
        Table::of::<Consultation>(),
        Table::of::<Comment>(),
        Table::of::<Signature>(),
        Table::of::<Organisation>(),
        Table::of::<Commitment>(),
        Table::of::<Obligation>(),
        Table::of::<Report>(),
        Table::of::<Finding>(),
        Table::of::<Sanction>(),
        Table::of::<Update>(),
        Table::of::<Meeting>(),
        Table::of::<Indicator>(),
        Table::of::<IndicatorValue>(),
    ]
});

async fn read<R: Record>(source: Source, asked: Asked, teller: Teller) -> Result<Part, DbErr> {
    let since = match (asked.since, &source) {
        (Some(since), Source::Latest(db)) => Some(entry_since(db, since).await?),
        (Some(since), Source::Snapshot(tx)) => Some(entry_since(tx.as_ref(), since).await?),
        (None, _) => None,
    };
    let [mut first, second] = R::order();
    let mut found = R::public().filter(asked.sieve);
    if since.is_some() {
        // In the order of changes, along its index: what changes while pages are read comes later, so that nothing is missed.
        first = R::changed();
    }
    match (asked.after.filter(|place| since.is_none_or(|since| place.0 >= since)), since) {
        (Some(place), _) => {
            let [at, then] = R::at(place);
            let at = if since.is_some() { place.0.into() } else { at };
            // Compared as a pair, so that an index in this order leads straight to the place.
            let place = Expr::tuple([at, then].map(Expr::val));
            found = found.filter(Expr::tuple([first.clone(), second.clone()]).gt(place));
        }
        (None, Some(since)) => found = found.filter(first.clone().gte(since)),
        (None, None) => {}
    }
    // SQLite reads in a thread of its own: while a row is written, it finds the next ones.
    let found = found.order_by_asc(first).order_by_asc(second).limit(asked.most).into_partial_model::<R>();
    let mut rows = match &source {
        Source::Latest(db) => found.stream(db).await?,
        Source::Snapshot(tx) => found.stream(tx.as_ref()).await?,
    };
    let (mut part, mut room) = (Part::default(), Vec::new());
    while let Some(mut row) = rows.try_next().await? {
        row.tell(&teller)?;
        match asked.format {
            Format::Csv => cells::row(&row, &mut room, &mut part.lines).map_err(broken)?,
            Format::JsonLines => {
                serde_json::to_writer(&mut part.lines, &row).map_err(broken)?;
                part.lines.push(b'\n');
            }
        }
        part.records += 1;
        let place = row.place();
        part.last = Some(if since.is_some() { Place(row.last_change(), place.1) } else { place });
    }
    Ok(part)
}

/// What cannot be written or read as JSON.
pub fn broken(error: impl std::fmt::Display) -> DbErr {
    DbErr::Custom(error.to_string())
}
