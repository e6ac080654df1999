//! The statements that make all figures anew; what an act adds to them is the application's.

use sea_orm_migration::sea_orm::DbBackend;

/// Counts organisations by kind and country.
pub const ORGANISATIONS: &str = "INSERT INTO figures (name, n) \
    SELECT 'organisations/' || kind || '/' || country, COUNT(*) FROM organisations GROUP BY kind, country";

/// Empties the table and counts everything again: entries by type and day, organisations by kind and country, seats and signatories
/// by role, and how soon sanctions were public.
pub fn recount(backend: DbBackend) -> [String; 6] {
    let day = match backend {
        DbBackend::Sqlite => "substr(at, 1, 10)",
        _ => "to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD')",
    };
    [
        "DELETE FROM figures".to_owned(),
        format!("INSERT INTO figures (name, n) SELECT 'log/' || kind || '/' || {day}, COUNT(*) FROM log_entries GROUP BY 1"),
        ORGANISATIONS.to_owned(),
        "INSERT INTO figures (name, n) SELECT 'seats/' || role, COUNT(*) FROM parties GROUP BY role".to_owned(),
        "INSERT INTO figures (name, n) SELECT 'signed/' || p.role, COUNT(*) FROM signatures s \
         JOIN parties p ON p.id = s.party_id WHERE s.withdrawn_at IS NULL GROUP BY p.role"
            .to_owned(),
        clock(backend),
    ]
}

/// Counts sanctions by the days from the final decision to its publication.
pub fn clock(backend: DbBackend) -> String {
    let days = match backend {
        DbBackend::Sqlite => "CAST(max(0, julianday(date(published_at)) - julianday(final_on)) AS INTEGER)",
        _ => "GREATEST(0, (published_at AT TIME ZONE 'UTC')::date - final_on)",
    };
    format!("INSERT INTO figures (name, n) SELECT 'clock/' || CAST({days} AS TEXT), COUNT(*) FROM sanctions GROUP BY 1")
}
