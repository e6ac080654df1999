//! Obligations carry what they are counted and found by, and their state says when they have fallen due; tallies keep the counts.

use crate::tallies;
use sea_orm_migration::{prelude::*, schema::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        for column in [
            big_integer("ordinal").default(0).take(),
            string("role").default("").take(),
            string("country").default("").take(),
            integer("factor").default(0).take(),
            timestamp_with_time_zone_null("falls_due_at"),
            string_null("completion"),
            string_null("found"),
        ] {
            manager.alter_table(Table::alter().table("obligations").add_column(column).to_owned()).await?;
        }
        for statement in fill(manager.get_database_backend()) {
            db.execute_unprepared(&statement).await?;
        }
        manager.create_table(table()).await?;
        for statement in tallies::recount(manager.get_database_backend()) {
            db.execute_unprepared(&statement).await?;
        }
        for statement in INDEXES {
            db.execute_unprepared(statement).await?;
        }
        Ok(())
    }
}

/// Lists of obligations by their day: all, within each facet, and within each facet of one state. `ordinal` settles the order of
/// one day.
const INDEXES: [&str; 16] = [
    "DROP INDEX obligations_open_idx",
    "DROP INDEX obligations_missed_idx",
    "DROP INDEX obligations_organisation_idx",
    "DROP INDEX obligations_pact_idx",
    "DROP INDEX obligations_commitment_idx",
    "CREATE UNIQUE INDEX obligations_in_order ON obligations (ordinal)",
    "CREATE INDEX obligations_by_day ON obligations (due_on, ordinal)",
    "CREATE INDEX obligations_by_state ON obligations (state, due_on, ordinal)",
    "CREATE INDEX obligations_by_pact ON obligations (pact_id, due_on, ordinal)",
    "CREATE INDEX obligations_by_organisation ON obligations (organisation_id, due_on, ordinal)",
    "CREATE INDEX obligations_by_commitment ON obligations (commitment_id, due_on, ordinal)",
    "CREATE INDEX obligations_by_role ON obligations (role, due_on, ordinal)",
    "CREATE INDEX obligations_by_country ON obligations (country, due_on, ordinal)",
    "CREATE INDEX obligations_by_factor ON obligations (factor, due_on, ordinal)",
    // What the clock changes next.
    "CREATE INDEX obligations_by_clock ON obligations (state, falls_due_at, due_at)",
    // Who signed a text, the first at the top.
    "CREATE INDEX signatures_by_version ON signatures (version_id, log_seq)",
];

/// What the columns hold for obligations that are there already.
fn fill(backend: DbBackend) -> Vec<String> {
    let falls_due = match backend {
        DbBackend::Sqlite => {
            "min(strftime('%Y-%m-%dT%H:%M:%SZ', due_at, '-14 days'), strftime('%Y-%m-%dT00:00:00Z', period_to, '+1 day'))"
        }
        _ => "LEAST(due_at - interval '14 days', (period_to + 1)::timestamp AT TIME ZONE 'UTC')",
    };
    let newest = |column: &str, table: &str, order: &str| {
        format!(
            "{column} = (SELECT {table}.completion FROM {table} WHERE {table}.obligation_id = obligations.id \
             ORDER BY {table}.{order} DESC LIMIT 1)"
        )
    };
    vec![format!(
        "UPDATE obligations SET state = CASE state WHEN 'open' THEN 'upcoming' ELSE state END, \
             ordinal = (SELECT o.n FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY log_seq, id) AS n FROM obligations) o \
             WHERE o.id = obligations.id), \
             role = (SELECT role FROM parties WHERE parties.id = obligations.party_id), \
             country = (SELECT country FROM organisations WHERE organisations.id = obligations.organisation_id), \
             factor = (SELECT factor FROM commitments WHERE commitments.id = obligations.commitment_id), \
             falls_due_at = {falls_due}, {}, {}",
        newest("completion", "reports", "revision"),
        newest("found", "findings", "number"),
    )]
}

fn table() -> TableCreateStatement {
    let mut table = Table::create()
        .table("tallies")
        .col(small_integer("grouping_by"))
        .col(uuid("pact_id"))
        .col(string("role"))
        .col(string("country"))
        .col(integer("factor"))
        .col(integer("year"))
        .col(uuid("organisation_id"))
        .col(uuid("commitment_id"))
        .to_owned();
    for (measure, _) in tallies::MEASURES {
        table.col(big_integer(measure));
    }
    let mut key = Index::create().name("tallies_key").to_owned();
    for column in tallies::KEY {
        key.col(column);
    }
    table.primary_key(&mut key).to_owned()
}
