//! The index for search, for a database that was filled before there was one.

use crate::commitments::server::arise::found_by;
use crate::commitments::server::entity::obligation;
use crate::organisations::server::commands as organisations;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::commands::searched;
use crate::pacts::server::entity::{commitment, pact, version};
use crate::pacts::server::queries::commitments_of;
use crate::pacts::version::Document;
use crate::platform::db::Db;
use crate::platform::search::index;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, FromQueryResult, JoinType, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, RelationTrait as _, Statement,
};

/// How many obligations are read at once.
const AT_ONCE: u64 = 500;

/// Indexes every record, if none is indexed yet; else does nothing.
pub async fn reindex(db: &Db) -> Result<(), DbErr> {
    let tx = db.begin().await?;
    if is_indexed(&tx).await? || organisation::Entity::find().count(&tx).await? == 0 {
        return Ok(());
    }
    tracing::info!("making the index for search");
    for o in organisation::Entity::find().order_by_asc(organisation::COLUMN.log_seq).all(&tx).await? {
        organisations::searched(&tx, &o.slug, &o.name, o.registry_number.as_deref()).await?;
    }
    let versions = version::Entity::find().find_also_related(pact::Entity).order_by_asc(version::COLUMN.log_seq);
    for (v, pact) in versions.all(&tx).await? {
        let (Some(pact), Ok(document)) = (pact, Document::read(&v.canonical)) else { continue };
        // One that waits for its effect is not the pact's own yet.
        if v.amends.is_none() || v.effective_at.is_some() {
            searched::pact(&tx, &document, &pact.summary).await?;
        }
        for (c, undertaking) in commitments_of(&tx, v.id).await?.iter().zip(&document.commitments) {
            searched::commitment(&tx, c.id, undertaking, &document.language).await?;
        }
    }
    obligations(&tx).await?;
    tx.commit().await
}

async fn is_indexed(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let any = Statement::from_string(db.get_database_backend(), "SELECT id FROM search_records LIMIT 1");
    Ok(db.query_one_raw(any).await?.is_some())
}

/// An obligation with the words by which it is found.
#[derive(FromQueryResult)]
struct Named {
    ordinal: i64,
    name: String,
    code: String,
    title: Texts,
    pact: Texts,
}

async fn obligations(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    let mut last = 0;
    loop {
        let found: Vec<Named> = obligation::Entity::find()
            .select_only()
            .column(obligation::Column::Ordinal)
            .column(organisation::Column::Name)
            .columns([commitment::Column::Code, commitment::Column::Title])
            .column_as(pact::Column::Title, "pact")
            .join(JoinType::InnerJoin, obligation::Relation::Organisation.def())
            .join(JoinType::InnerJoin, obligation::Relation::Commitment.def())
            .join(JoinType::InnerJoin, obligation::Relation::Pact.def())
            .filter(obligation::COLUMN.ordinal.gt(last))
            .order_by_asc(obligation::COLUMN.ordinal)
            .limit(AT_ONCE)
            .into_model()
            .all(tx)
            .await?;
        let Some(end) = found.last() else { return Ok(()) };
        last = end.ordinal;
        let rows: Vec<_> = found.iter().map(|o| (o.ordinal, found_by(&o.name, &o.code, &o.title, &o.pact))).collect();
        index::obligations(tx, &rows).await?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_portal_that_was_filled_before_there_was_an_index_finds_all_the_same() {
        for portal in crate::demo::each().await {
            let before = portal.get("/en/obligations?q=andes").await.1;
            for table in ["search_words", "search_records", "search_trigrams", "obligation_words"] {
                portal.ctx.db.write().execute_unprepared(&format!("DELETE FROM {table}")).await.unwrap();
            }
            assert_ne!(portal.get("/en/obligations?q=andes").await.1, before, "nothing is found without it");
            reindex(&portal.ctx.db).await.unwrap();
            assert_eq!(portal.get("/en/obligations?q=andes").await.1, before);
            assert_eq!(portal.get("/en/obligations?q=andez").await.0, 200);
            reindex(&portal.ctx.db).await.unwrap();
        }
    }
}
