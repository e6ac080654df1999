//! Telling of a withdrawal: the secretariat that runs the pact, and the coordinators of the association that invited the organisation into
//! it, each once and in their language.

use crate::identity::server::entity::person;
use crate::invitations::server::entity::invitation;
use crate::kernel::ids::{OrganisationId, PactId, PersonId, SignatureId};
use crate::kernel::text::NonEmptyText;
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party};
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
};
use std::collections::BTreeSet;

/// Tells them, but not who withdrew it.
pub(super) async fn tell(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (pact, organisation): (&pact::Model, &organisation::Model),
    (id, reason): (SignatureId, &NonEmptyText),
    by: PersonId,
) -> Result<(), DbErr> {
    for to in concerned(tx, pact.id, organisation.id).await?.into_iter().filter(|to| to.id != by) {
        let lang = to.lang;
        let words = [
            ("name", to.name.into()),
            ("organisation", organisation.name.as_str().into()),
            ("pact", pact.title.pick(lang).0.into()),
            ("reason", reason.as_str().into()),
            ("url", ctx.config.url(&format!("/{lang}/signatures/{id}")).into()),
        ];
        let (subject, body) = (lang.ta("mail-withdrawn-subject", &words), lang.ta("mail-withdrawn-body", &words));
        mail::enqueue(ctx, tx, Mail { to: to.email, lang, subject, body }).await?;
    }
    Ok(())
}

/// Those who run the pact, and those who last brought the organisation into it.
async fn concerned(db: &impl ConnectionTrait, pact: PactId, of: OrganisationId) -> Result<Vec<person::Model>, DbErr> {
    let customs = party::Entity::find().filter(party::COLUMN.pact_id.eq(pact)).filter(party::COLUMN.role.eq(PartyRole::Customs));
    let customs = customs.all(db).await?.into_iter().map(|seat| seat.organisation_id).collect();
    let invited = invitation::Entity::find()
        .filter(invitation::COLUMN.pact_id.eq(pact))
        .filter(invitation::COLUMN.organisation_id.eq(of))
        .order_by_desc(invitation::COLUMN.log_seq);
    let inviter = invited.one(db).await?.map(|invitation| invitation.invited_by_id).into_iter().collect();
    let holds = |of: Vec<OrganisationId>, role: MemberRole| {
        Condition::all().add(membership::Column::OrganisationId.is_in(of)).add(membership::Column::Role.eq(role))
    };
    let either = Condition::any().add(holds(customs, MemberRole::Secretariat)).add(holds(inviter, MemberRole::Coordinator));
    let them: BTreeSet<PersonId> =
        membership::Entity::find().filter(either).all(db).await?.into_iter().map(|m| m.person_id).collect();
    person::Entity::find().filter(person::Column::Id.is_in(them)).all(db).await
}
