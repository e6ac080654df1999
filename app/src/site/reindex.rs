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
use crate::platform::search::{Kind, index};
use crate::publications::model::Audience;
use crate::publications::server::entity::update;
use crate::publications::server::searched as update_searched;
use crate::sanctions::server::register::searched::searched as sanction_searched;
use crate::sanctions::server::register::whole;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, FromQueryResult, JoinType, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, RelationTrait as _, Statement,
};

/// How many obligations are read at once.
const AT_ONCE: u64 = 500;

/// Indexes every record of the kinds of which none is indexed yet; else does nothing.
pub async fn reindex(db: &Db) -> Result<(), DbErr> {
    let tx = db.begin().await?;
    if organisation::Entity::find().one(&tx).await?.is_none() {
        return Ok(());
    }
    if !is_indexed(&tx, Kind::Organisation).await? {
        tracing::info!("making the index for search");
        promised(&tx).await?;
    }
    if !is_indexed(&tx, Kind::Sanction).await? {
        sanctions(&tx).await?;
    }
    if !is_indexed(&tx, Kind::Update).await? {
        updates(&tx).await?;
    }
    tx.commit().await
}

async fn is_indexed(db: &impl ConnectionTrait, kind: Kind) -> Result<bool, DbErr> {
    let any = format!("SELECT id FROM search_records WHERE kind = '{kind}' LIMIT 1");
    Ok(db.query_one_raw(Statement::from_string(db.get_database_backend(), any)).await?.is_some())
}

/// Organisations, pacts, commitments and obligations.
async fn promised(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    for o in organisation::Entity::find().order_by_asc(organisation::COLUMN.log_seq).all(tx).await? {
        organisations::searched(tx, &o.slug, &o.name, o.registry_number.as_deref()).await?;
    }
    let versions = version::Entity::find().find_also_related(pact::Entity).order_by_asc(version::COLUMN.log_seq);
    for (v, pact) in versions.all(tx).await? {
        let (Some(pact), Ok(document)) = (pact, Document::read(&v.canonical)) else { continue };
        // One that waits for its effect is not the pact's own yet.
        if v.amends.is_none() || v.effective_at.is_some() {
            searched::pact(tx, &document, &pact.summary).await?;
        }
        for (c, undertaking) in commitments_of(tx, v.id).await?.iter().zip(&document.commitments) {
            searched::commitment(tx, c.id, undertaking, &document.language).await?;
        }
    }
    obligations(tx).await
}

async fn sanctions(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    let mut last = None;
    loop {
        let found = whole::after(tx, last, AT_ONCE).await?;
        let Some((end, ..)) = found.last() else { return Ok(()) };
        last = Some((end.published_at, end.id));
        for (s, whose, pact) in &found {
            sanction_searched(tx, s, whose, pact).await?;
        }
    }
}

/// Those for everyone that stand.
async fn updates(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    let standing = update::Entity::find()
        .filter(update::COLUMN.audience.eq(Audience::Public))
        .filter(update::Column::PublishedAt.is_not_null())
        .filter(update::Column::Retraction.is_null())
        .order_by_asc(update::COLUMN.log_seq);
    for u in standing.all(tx).await? {
        update_searched(tx, u.id, &u.content()?).await?;
    }
    Ok(())
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
            let pages = ["obligations?q=andes", "sanctions?q=sierra", "updates?q=customs"].map(|list| format!("/en/{list}"));
            let mut before = Vec::new();
            for page in &pages {
                before.push(portal.get(page).await.1);
            }
            for table in ["search_words", "search_records", "search_trigrams", "obligation_words"] {
                portal.ctx.db.write().execute_unprepared(&format!("DELETE FROM {table}")).await.unwrap();
            }
            for (page, before) in pages.iter().zip(&before) {
                assert_ne!(&portal.get(page).await.1, before, "nothing is found without it: {page}");
            }
            reindex(&portal.ctx.db).await.unwrap();
            for (page, before) in pages.iter().zip(&before) {
                assert_eq!(&portal.get(page).await.1, before, "{page}");
            }
            assert_eq!(portal.get("/en/obligations?q=andez").await.0, 200);
            reindex(&portal.ctx.db).await.unwrap();
        }
    }
}
