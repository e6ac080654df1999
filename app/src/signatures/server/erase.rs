//! Taking a person out of what they signed, countersigned and witnessed. The acts stand; who did them is said no more.

use super::entity::{attestation, paper, signature};
use super::paper::speaks_of;
use crate::files::model::Purpose;
use crate::files::server as files;
use crate::identity::server::entity::person;
use crate::kernel::ids::{OrganisationId, PersonId, VersionId};
use crate::log::entry::{Act, By};
use crate::log::server::{LogError, append};
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{pact, version};
use crate::platform::ctx::Ctx;
use crate::signatures::paper::PaperState;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, ExprTrait as _,
    QueryFilter as _, Set,
};
use serde_json::{Value, json};

/// What stands in place of the digest of a statement that was erased; no two have the same.
pub fn no_digest(log_seq: i64) -> String {
    format!("erased {log_seq}")
}

/// Destroys the name, the title, the statement with everything that was made of it, and the salt of the log's digests.
pub async fn erase(ctx: &Ctx, tx: &DatabaseTransaction, person: PersonId) -> Result<(), LogError> {
    let signed =
        signature::Entity::find().filter(signature::COLUMN.person_id.eq(person)).filter(signature::COLUMN.erased_seq.is_null());
    for s in signed.all(tx).await? {
        let said = json!({"signature": s.log_seq});
        empty(ctx, tx, ("signatures", s.log_seq), (s.version_id, s.organisation_id), said).await?;
    }
    let attested = attestation::Entity::find()
        .filter(attestation::COLUMN.person_id.eq(person))
        .filter(attestation::COLUMN.erased_seq.is_null());
    for c in attested.all(tx).await? {
        let said = json!({(c.kind.as_str()): c.log_seq});
        empty(ctx, tx, ("attestations", c.log_seq), (c.version_id, c.organisation_id), said).await?;
    }
    erase_paper(ctx, tx, person).await?;
    Ok(())
}

/// Takes the person out of what was signed on paper: as who signed, with the scan, and as who recorded or witnessed, whose names the salt
/// of their digests opens. What is no signature yet becomes none.
async fn erase_paper(ctx: &Ctx, tx: &DatabaseTransaction, person: PersonId) -> Result<(), DbErr> {
    let Some(person) = person::Entity::find_by_id(person).one(tx).await? else { return Ok(()) };
    let signed = signature::Entity::find().filter(signature::COLUMN.person_id.eq(person.id)).all(tx).await?;
    let signed: Vec<_> = signed.into_iter().map(|signature| signature.id).collect();
    let of = paper::Entity::find().filter(speaks_of(person.id, person.email.as_str(), signed.clone()));
    for found in of.all(tx).await? {
        let signatory = found.email == person.email || found.signature_id.is_some_and(|id| signed.contains(&id));
        let mut row = paper::ActiveModel { id: Set(found.id), salt: Set(String::new()), ..Default::default() };
        if matches!(found.state, PaperState::Draft | PaperState::Waiting) {
            row.state = Set(PaperState::TakenBack);
        }
        if signatory {
            (row.name, row.title, row.document) = (Set("—".to_owned()), Set("—".to_owned()), Set("—".to_owned()));
            row.email =
                Set(format!("{}@erased.invalid", person.id).parse().map_err(|_| DbErr::Custom("no address".to_owned()))?);
        }
        if signatory || row.state.is_set() {
            files::destroy(ctx, tx, Purpose::Paper(found.id)).await.map_err(|error| DbErr::Custom(error.to_string()))?;
        }
        row.update(tx).await?;
    }
    Ok(())
}

/// Empties one row, with the entry that says so.
async fn empty(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (table, log_seq): (&'static str, i64),
    (version, organisation): (VersionId, OrganisationId),
    said: Value,
) -> Result<(), LogError> {
    let whole = || DbErr::RecordNotFound("what was signed, and by whom".to_owned());
    let organisation = organisation::Entity::find_by_id(organisation).one(tx).await?.ok_or_else(whole)?;
    let version = version::Entity::find_by_id(version).one(tx).await?.ok_or_else(whole)?;
    let pact = pact::Entity::find_by_id(version.pact_id).one(tx).await?.ok_or_else(whole)?;
    let now = ctx.clock.now();
    let act = Act::new("signature.erased", now, By::portal("accounts"))
        .in_pact(pact.slug.as_str())
        .on(organisation.slug.as_str())
        .with(said);
    let seq = append(tx, act).await?;
    let mut row = Query::update().table(table).to_owned();
    for column in ["person_name", "person_title", "person_salt", "statement", "seal"] {
        row.value(column, "");
    }
    row.value("statement_digest", no_digest(log_seq))
        .value("passkey", None::<String>)
        .value("oidc", None::<String>)
        .value("erased_at", now)
        .value("erased_seq", seq)
        .and_where(Expr::col("log_seq").eq(log_seq));
    if table == "signatures" {
        row.value("changed_seq", seq);
    }
    tx.execute(&row).await?;
    Ok(())
}
