//! What may be chosen: who there is to be named, and the pacts whose place a new one may take.

use crate::drafting::server::access::Work;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party};
use crate::platform::i18n::t;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};

/// The pacts that the same Customs runs and that have not ended.
pub(super) async fn replaceable(db: &impl ConnectionTrait, work: &Work) -> Result<Vec<pact::Model>, DbErr> {
    let seats = party::Entity::find()
        .find_also_related(pact::Entity)
        .filter(party::COLUMN.organisation_id.eq(work.organisation.id))
        .filter(party::COLUMN.role.eq(PartyRole::Customs))
        .order_by_desc(party::COLUMN.log_seq);
    let pacts = seats.all(db).await?.into_iter().filter_map(|(_, pact)| pact);
    Ok(pacts.filter(|p| p.state.may_be_superseded() && p.slug != work.draft.slug).collect())
}

/// The associations of the country and those that are named, and all who may be monitors.
pub(super) async fn known(db: &impl ConnectionTrait, work: &Work) -> Result<Vec<organisation::Model>, DbErr> {
    use OrganisationKind as Kind;
    let kinds = [Kind::Association, Kind::Monitor, Kind::CivilSociety];
    let found =
        organisation::Entity::find().filter(organisation::Column::Kind.is_in(kinds)).order_by_asc(organisation::COLUMN.name);
    let named = |o: &organisation::Model| work.parties.iter().any(|(party, _)| party.organisation_id == o.id);
    let near = |o: &organisation::Model| o.kind != Kind::Association || o.country == work.draft.country || named(o);
    Ok(found.all(db).await?.into_iter().filter(near).collect())
}

/// Nobody yet, and all who may be monitors.
pub fn monitors(known: &[organisation::Model]) -> Vec<(String, String)> {
    let all = known.iter().filter(|o| PartyRole::Monitor.admits(o.kind)).map(|o| (o.slug.to_string(), o.name.clone()));
    std::iter::once((String::new(), t("draft-monitor-none"))).chain(all).collect()
}
