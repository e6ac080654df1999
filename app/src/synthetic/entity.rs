//! What was made up, and how far it has come. Not public.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "synthetic_data")]
pub struct Model {
    /// Always 1: a portal holds such data once
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i32,
    /// How many obligations
    pub scale: i64,
    pub seed: i64,
    /// The day on which they end
    pub day: TimeDate,
    /// How many parts are done
    pub done: i64,
    /// How many there are
    pub parts: i64,
    /// How many entries the log had then
    pub entries: i64,
}

impl ActiveModelBehavior for ActiveModel {}
