//! A case with all that it is judged by.

use super::broken;
use super::entity::{case, step};
use crate::commitments::server::bind::calendar_of;
use crate::kernel::ids::CaseId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{pact, version};
use crate::pacts::version::Document;
use crate::sanctions::case::{Case, Step};
use crate::sanctions::rules::Rules;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};

/// The file of a case.
pub struct File {
    /// Its row.
    pub row: case::Model,
    /// The pact.
    pub pact: pact::Model,
    /// The version that the respondent signed.
    pub document: Document,
    /// The respondent.
    pub respondent: organisation::Model,
    /// Its steps as they lie in the table, by number.
    pub rows: Vec<step::Model>,
    /// The same, read.
    pub steps: Vec<Step>,
    /// What they make together.
    pub case: Case,
}

/// The file of this case; none where there is none.
pub async fn load(db: &impl ConnectionTrait, id: CaseId) -> Result<Option<File>, DbErr> {
    let missing = || DbErr::RecordNotFound("what a case belongs to".to_owned());
    let Some(row) = case::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let pact = pact::Entity::find_by_id(row.pact_id).one(db).await?.ok_or_else(missing)?;
    let version = version::Entity::find_by_id(row.version_id).one(db).await?.ok_or_else(missing)?;
    let respondent = organisation::Entity::find_by_id(row.organisation_id).one(db).await?.ok_or_else(missing)?;
    let document = Document::read(&version.canonical).map_err(broken)?;
    let rules = Rules::of(&document, calendar_of(&pact)).ok_or_else(missing)?;
    let rows = step::Entity::find().filter(step::COLUMN.case_id.eq(id)).order_by_asc(step::COLUMN.number).all(db).await?;
    let steps = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let case = Case::of(rules, &steps);
    Ok(Some(File { row, pact, document, respondent, rows, steps, case }))
}

fn read(row: &step::Model) -> Result<Step, DbErr> {
    let act = serde_json::from_str(&row.content).map_err(|error| DbErr::Json(error.to_string()))?;
    Ok(Step { on: row.on_day, by: row.capacity, person: row.person_id, act })
}
