//! The entry of the last change of a pact, a version, a signature and an obligation, by which those are read that changed since.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What changes what is told of a pact.
const OF_PACTS: &str = "'pact.adopted', 'pact.opened', 'pact.entered_into_force', 'pact.expired', 'pact.terminated', \
    'pact.superseded', 'pact.renewed', 'pact.termination_given', 'version.entered_into_force'";

/// The numbers of later entries of a signature.
const OF_SIGNATURES: [&str; 7] = [
    "withdrawn_seq",
    "erased_seq",
    "annulled_seq",
    "countersigned_seq",
    "countersignature_annulled_seq",
    "superseded_seq",
    "restored_seq",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["pacts", "pact_versions", "signatures", "obligations"] {
            let column = big_integer("changed_seq").default(0).take();
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        let mut statements = vec![
            format!(
                "UPDATE pacts SET changed_seq = COALESCE((SELECT MAX(e.seq) FROM log_entries e WHERE e.pact = pacts.slug AND \
                 (e.kind IN ({OF_PACTS}) OR (e.kind = 'version.adopted' AND e.entry LIKE '%\"effective\":true%') \
                 OR (e.kind = 'pact.word_annulled' AND e.entry LIKE '%\"ends_on\":%'))), log_seq)"
            ),
            "UPDATE pact_versions SET changed_seq = COALESCE((SELECT MAX(e.seq) FROM log_entries e \
             JOIN pacts p ON p.slug = e.pact WHERE p.id = pact_versions.pact_id AND e.kind = 'version.entered_into_force' \
             AND e.subject = CAST(pact_versions.number AS text)), log_seq)"
                .to_owned(),
            "UPDATE signatures SET changed_seq = log_seq".to_owned(),
            "UPDATE obligations SET changed_seq = state_seq".to_owned(),
            "UPDATE obligations SET changed_seq = (SELECT MAX(f.log_seq) FROM findings f WHERE f.obligation_id = obligations.id) \
             WHERE id IN (SELECT f.obligation_id FROM findings f JOIN obligations o ON o.id = f.obligation_id \
             WHERE f.log_seq > o.state_seq)"
                .to_owned(),
            "CREATE INDEX obligations_changed ON obligations (changed_seq, ordinal)".to_owned(),
        ];
        let newer = |seq| format!("UPDATE signatures SET changed_seq = {seq} WHERE {seq} > changed_seq");
        statements.extend(OF_SIGNATURES.map(newer));
        statements.push("CREATE INDEX signatures_changed ON signatures (changed_seq, id)".to_owned());
        for statement in statements {
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        Ok(())
    }
}
