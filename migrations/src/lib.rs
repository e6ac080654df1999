//! The database's history: one change a file, in order, never edited once released (see README.md).
#![expect(clippy::too_many_lines, reason = "a migration is a table's definition, written in the builder's words")]

pub use sea_orm_migration::prelude::MigratorTrait;
use sea_orm_migration::prelude::{DbErr, MigrationName, MigrationTrait, SchemaManager};

pub mod figures;
mod m20261124_000001_create_people;
mod m20261124_000002_create_log;
mod m20261124_000003_create_organisations;
mod m20261124_000004_create_pacts;
mod m20261124_000005_create_signatures;
mod m20261124_000006_create_mails;
mod m20261124_000007_create_initiatives;
mod m20261124_000008_create_obligations;
mod m20261124_000009_create_files;
mod m20261124_000010_create_indicators;
mod m20261124_000011_create_assessments;
mod m20261124_000011_mark_commitments;
mod m20261124_000012_create_reminders;
mod m20261124_000013_create_reports;
mod m20261124_000014_create_findings;
mod m20261124_000015_create_cases;
mod m20261124_000016_index_sanctions;
mod m20261127_000017_create_updates;
mod m20261127_000018_create_meetings;
mod m20261127_000019_create_subscriptions;
mod m20261127_000020_create_press;
mod m20261127_000021_create_images;
mod m20261129_000022_tally_obligations;
mod m20261129_000023_create_search;
mod m20261129_000024_create_figures;
mod m20261129_000030_create_synthetic_data;
mod m20261129_000031_order_lists;
mod m20261129_000032_follow_the_clock;
mod m20261129_000033_create_passkeys;
mod m20261129_000034_create_provider_links;
mod m20261129_000035_create_witnesses;
mod m20261129_000036_create_invitations;
mod m20261129_000037_revoke_mandates;
mod m20261129_000038_create_drafts;
mod m20261129_000039_create_consultations;
mod m20261129_000040_end_pacts;
mod m20261129_000041_annul_signatures;
mod m20261129_000042_countersign;
mod m20261129_000044_erase_people;
mod m20261129_000045_tell_of_mandates;
mod m20261129_000046_ask_to_join;
mod m20261129_000047_amend_pacts;
mod m20261129_000048_supersede_pacts;
mod m20261130_000050_sign_on_paper;
mod m20261130_000051_hand_mandates_on;
mod m20261130_000053_sign_by_provider;
mod m20261130_000054_order_comments;
mod m20261130_000055_attest;
mod m20261130_000056_find_arrivals;
mod m20261130_000057_create_operators;
mod m20261130_000060_give_drafts_up;
mod m20261130_000061_restore_signatures;
mod m20261130_000062_decline_seats;
mod m20261130_000063_annul_acts;
mod m20261130_000065_keep_last_changes;
mod m20261130_000068_search_records;
mod m20261130_000069_count_on_time;
mod m20261130_000070_walk_due_days;
mod m20261130_000071_count_organisations;
mod m20261130_000073_ask_for_seats;
mod m20261130_000074_order_series;
mod m20261130_000075_find_within_pacts;
mod m20261201_000076_count_within_pacts;
pub mod tallies;

pub use m20261129_000031_order_lists::ORGANISATIONS_BY_KIND;

/// All changes, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        let steps: Vec<Box<dyn MigrationTrait>> = vec![
            Box::new(m20261124_000001_create_people::Migration),
            Box::new(m20261124_000002_create_log::Migration),
            Box::new(m20261124_000003_create_organisations::Migration),
            Box::new(m20261124_000004_create_pacts::Migration),
            Box::new(m20261124_000005_create_signatures::Migration),
            Box::new(m20261124_000006_create_mails::Migration),
            Box::new(m20261124_000007_create_initiatives::Migration),
            Box::new(m20261124_000008_create_obligations::Migration),
            Box::new(m20261124_000009_create_files::Migration),
            Box::new(m20261124_000010_create_indicators::Migration),
            Box::new(m20261124_000011_mark_commitments::Migration),
            Box::new(m20261124_000011_create_assessments::Migration),
            Box::new(m20261124_000012_create_reminders::Migration),
            Box::new(m20261124_000013_create_reports::Migration),
            Box::new(m20261124_000014_create_findings::Migration),
            Box::new(m20261124_000015_create_cases::Migration),
            Box::new(m20261124_000016_index_sanctions::Migration),
            Box::new(m20261127_000017_create_updates::Migration),
            Box::new(m20261127_000018_create_meetings::Migration),
            Box::new(m20261127_000019_create_subscriptions::Migration),
            Box::new(m20261127_000020_create_press::Migration),
            Box::new(m20261127_000021_create_images::Migration),
            Box::new(m20261129_000022_tally_obligations::Migration),
            Box::new(m20261129_000023_create_search::Migration),
            Box::new(m20261129_000024_create_figures::Migration),
            Box::new(m20261129_000030_create_synthetic_data::Migration),
            Box::new(m20261129_000031_order_lists::Migration),
            Box::new(m20261129_000032_follow_the_clock::Migration),
            Box::new(m20261129_000033_create_passkeys::Migration),
            Box::new(m20261129_000034_create_provider_links::Migration),
            Box::new(m20261129_000035_create_witnesses::Migration),
            Box::new(m20261129_000036_create_invitations::Migration),
            Box::new(m20261129_000037_revoke_mandates::Migration),
            Box::new(m20261129_000038_create_drafts::Migration),
            Box::new(m20261129_000039_create_consultations::Migration),
            Box::new(m20261129_000040_end_pacts::Migration),
            Box::new(m20261129_000041_annul_signatures::Migration),
            Box::new(m20261129_000042_countersign::Migration),
            Box::new(m20261129_000044_erase_people::Migration),
            Box::new(m20261129_000045_tell_of_mandates::Migration),
            Box::new(m20261129_000046_ask_to_join::Migration),
            Box::new(m20261129_000047_amend_pacts::Migration),
            Box::new(m20261129_000048_supersede_pacts::Migration),
            Box::new(m20261130_000050_sign_on_paper::Migration),
            Box::new(m20261130_000051_hand_mandates_on::Migration),
            Box::new(m20261130_000053_sign_by_provider::Migration),
            Box::new(m20261130_000054_order_comments::Migration),
            Box::new(m20261130_000055_attest::Migration),
            Box::new(m20261130_000056_find_arrivals::Migration),
            Box::new(m20261130_000057_create_operators::Migration),
            Box::new(m20261130_000060_give_drafts_up::Migration),
            Box::new(m20261130_000061_restore_signatures::Migration),
            Box::new(m20261130_000062_decline_seats::Migration),
            Box::new(m20261130_000063_annul_acts::Migration),
            Box::new(m20261130_000065_keep_last_changes::Migration),
            Box::new(m20261130_000068_search_records::Migration),
            Box::new(m20261130_000069_count_on_time::Migration),
            Box::new(m20261130_000070_walk_due_days::Migration),
            Box::new(m20261130_000071_count_organisations::Migration),
            Box::new(m20261130_000073_ask_for_seats::Migration),
            Box::new(m20261130_000074_order_series::Migration),
            Box::new(m20261130_000075_find_within_pacts::Migration),
            Box::new(m20261201_000076_count_within_pacts::Migration),
        ];
        steps.into_iter().map(|step| Box::new(Whole(step)) as Box<dyn MigrationTrait>).collect()
    }
}

/// A step that happens whole or not at all, on SQLite too, where it would not by itself: who is stopped in the middle of it begins it
/// again.
struct Whole(Box<dyn MigrationTrait>);

impl MigrationName for Whole {
    fn name(&self) -> &str {
        self.0.name()
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Whole {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        self.0.up(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        self.0.down(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
