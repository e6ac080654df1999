//! What the log says of the files that go with a report or an update, and what the audit compares it with.

use super::entity::file;
use crate::files::model::{FileState, Ground};
use crate::kernel::canonical::salted_digest;
use crate::kernel::ids::ReportId;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde::Serialize;
use serde_json::json;
use std::collections::{BTreeMap, HashMap};

/// Files as an entry tells them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Their digests, in their order.
    pub evidence: Vec<String>,
    /// On which ground the public may not open some of them, by their digests.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub withheld: BTreeMap<String, Ground>,
    /// Those that the scan has not let through, by their digests.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub unopened: BTreeMap<String, FileState>,
    /// The salted digest of all that is shown of them: a name may be somebody's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<String>,
}

impl Shown {
    /// What is told of these files; the salt is that of what they go with.
    pub fn of(files: &[file::Model], salt: &[u8; 32]) -> Result<Self, DbErr> {
        if files.is_empty() {
            return Ok(Self::default());
        }
        let shown = files
            .iter()
            .map(|f| json!({ "name": f.name, "sha256": f.sha256, "size": f.size, "type": f.media_type, "withheld": f.withheld }));
        let shown: Vec<_> = shown.collect();
        let shown = serde_json_canonicalizer::to_string(&shown).map_err(|error| DbErr::Json(error.to_string()))?;
        Ok(Self {
            evidence: files.iter().map(|f| f.sha256.clone()).collect(),
            withheld: files.iter().filter_map(|f| Some((f.sha256.clone(), f.withheld?))).collect(),
            unopened: files.iter().filter(|f| f.state != FileState::Kept).map(|f| (f.sha256.clone(), f.state)).collect(),
            files: Some(salted_digest(salt, &shown)),
        })
    }
}

/// The files of all reports, each report's oldest first.
pub async fn of_reports(db: &impl ConnectionTrait) -> Result<HashMap<ReportId, Vec<file::Model>>, DbErr> {
    let files = file::Entity::find().filter(file::COLUMN.report_id.is_not_null());
    let mut of = HashMap::<ReportId, Vec<file::Model>>::new();
    for file in files.order_by_asc(file::COLUMN.created_at).order_by_asc(file::COLUMN.id).all(db).await? {
        if let Some(report) = file.report_id {
            of.entry(report).or_default().push(file);
        }
    }
    Ok(of)
}
