//! The place of each value of a series: the entry that took it in, and its number in the order of areas and periods. Along these
//! all values are read a part at a time.

use sea_orm_migration::{prelude::*, schema::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [big_integer("log_seq").default(0).take(), integer("number").default(0).take()] {
            manager.alter_table(Table::alter().table("series_points").add_column(column).to_owned()).await?;
        }
        // Byte by byte, as the program sorts them.
        let bytewise = if manager.get_database_backend() == DbBackend::Sqlite { "" } else { " COLLATE \"C\"" };
        let place = format!(
            "UPDATE series_points SET log_seq = placed.log_seq, number = placed.number FROM \
             (SELECT p.series_id, p.area, p.period, s.log_seq, ROW_NUMBER() OVER \
             (PARTITION BY p.series_id ORDER BY p.area{bytewise}, p.period{bytewise}) AS number \
             FROM series_points p JOIN series s ON s.id = p.series_id) placed \
             WHERE placed.series_id = series_points.series_id AND placed.area = series_points.area \
             AND placed.period = series_points.period"
        );
        let index = "CREATE INDEX series_points_in_order ON series_points (log_seq, number)";
        for statement in [place.as_str(), index] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
