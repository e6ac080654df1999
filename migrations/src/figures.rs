//! The statements that make all figures anew; what an act adds to them is the application's.

use sea_orm_migration::sea_orm::DbBackend;

/// Counts organisations by kind and country.
pub const ORGANISATIONS: &str = "INSERT INTO figures (name, n) \
    SELECT 'organisations/' || kind || '/' || country, COUNT(*) FROM organisations GROUP BY kind, country";

/// Empties the table and counts everything again: entries by type and day, organisations by kind and country, seats and signatories
/// by role.
pub fn recount(backend: DbBackend) -> [String; 5] {
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
    ]
}
