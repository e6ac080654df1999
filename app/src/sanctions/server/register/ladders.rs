//! The names of measures, as the texts that were signed have them.

use crate::kernel::ids::{CaseId, VersionId};
use crate::pacts::model::Texts;
use crate::pacts::server::entity::version;
use crate::pacts::version::Measure;
use crate::sanctions::server::entity::case;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The names of measures in the texts that were signed, by case and the measure's name on the ladder.
#[derive(Clone, Debug, Default)]
pub struct Ladders {
    versions: BTreeMap<CaseId, VersionId>,
    titles: BTreeMap<(VersionId, String), Texts>,
}

impl Ladders {
    /// Reads the ladders by which these cases were judged: two queries, whatever their number.
    pub async fn of(db: &impl ConnectionTrait, cases: impl IntoIterator<Item = CaseId>) -> Result<Self, DbErr> {
        #[derive(Deserialize)]
        struct Ladder {
            sanctions_ladder: Vec<Measure>,
        }
        let cases: Vec<(CaseId, VersionId)> = case::Entity::find()
            .select_only()
            .columns([case::Column::Id, case::Column::VersionId])
            .filter(case::Column::Id.is_in(cases))
            .into_tuple()
            .all(db)
            .await?;
        let wanted: BTreeSet<VersionId> = cases.iter().map(|(_, version)| *version).collect();
        let mut titles = BTreeMap::new();
        for v in version::Entity::find().filter(version::Column::Id.is_in(wanted)).all(db).await? {
            let ladder: Ladder = serde_json::from_str(&v.canonical).map_err(|error| DbErr::Json(error.to_string()))?;
            titles.extend(ladder.sanctions_ladder.into_iter().map(|m| ((v.id, m.code), m.title)));
        }
        Ok(Self { versions: cases.into_iter().collect(), titles })
    }

    /// The name of a measure in the text by which a case was judged.
    pub fn title(&self, case: CaseId, measure: &str) -> Option<&Texts> {
        let version = self.versions.get(&case)?;
        self.titles.get(&(*version, measure.to_owned()))
    }
}
