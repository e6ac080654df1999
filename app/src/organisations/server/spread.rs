//! How many organisations there are of each kind in each country: what their list counts by.

use super::entity::organisation;
use super::queries::Sieve;
use crate::organisations::model::OrganisationKind;
use crate::platform::figures;
use crate::platform::search::Kind;
use crate::platform::search::find::is_record;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QuerySelect as _,
};
use std::collections::BTreeMap;

/// The counts, within the words of a sieve.
pub struct Spread(Vec<(OrganisationKind, String, u64)>);

/// One more of this kind in this country, in the transaction that registers it.
pub async fn keep(tx: &DatabaseTransaction, kind: OrganisationKind, country: &str) -> Result<(), DbErr> {
    figures::add(tx, &format!("organisations/{kind}/{country}"), 1).await
}

impl Spread {
    /// As it is kept; counted anew only among those that words find.
    pub async fn of(db: &impl ConnectionTrait, sieve: &Sieve) -> Result<Self, DbErr> {
        let Some(words) = &sieve.words else {
            let kept = figures::below(db, "organisations/", "").await?;
            let rows = kept.iter().filter_map(|(name, n)| {
                let (kind, country) = name.split_once('/')?;
                Some((kind.parse().ok()?, country.to_owned(), n.unsigned_abs()))
            });
            return Ok(Self(rows.collect()));
        };
        let rows: Vec<(OrganisationKind, String, i64)> = organisation::Entity::find()
            .select_only()
            .columns([organisation::Column::Kind, organisation::Column::Country])
            .column_as(organisation::Column::Id.count(), "n")
            .filter(is_record(db.get_database_backend(), Kind::Organisation, words))
            .group_by(organisation::Column::Kind)
            .group_by(organisation::Column::Country)
            .into_tuple()
            .all(db)
            .await?;
        Ok(Self(rows.into_iter().map(|(kind, country, n)| (kind, country, n.unsigned_abs())).collect()))
    }

    /// How many the sieve lets through.
    pub fn total(&self, sieve: &Sieve) -> u64 {
        self.kinds(sieve).into_iter().filter(|(kind, _)| sieve.kind.is_none_or(|only| only == *kind)).map(|(_, n)| n).sum()
    }

    /// By kind, within the country that is asked for.
    pub fn kinds(&self, sieve: &Sieve) -> BTreeMap<OrganisationKind, u64> {
        let mut kinds: BTreeMap<_, u64> = BTreeMap::new();
        let within = self.0.iter().filter(|(_, country, _)| sieve.country.as_ref().is_none_or(|only| only == country));
        within.for_each(|(kind, _, n)| *kinds.entry(*kind).or_default() += n);
        kinds
    }

    /// By country, within the kind that is asked for.
    pub fn countries(&self, sieve: &Sieve) -> BTreeMap<String, u64> {
        let mut countries: BTreeMap<_, u64> = BTreeMap::new();
        let within = self.0.iter().filter(|(kind, ..)| sieve.kind.is_none_or(|only| only == *kind));
        within.for_each(|(_, country, n)| *countries.entry(country.clone()).or_default() += n);
        countries
    }
}
