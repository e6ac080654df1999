//! Mails between those who work on an update, each in the person's own language, and to those inside for whom it is meant.

use super::Error;
use super::access::Work;
use super::entity::{save, subject};
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::ids::{OrganisationId, PersonId};
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::membership;
use crate::pacts::server::entity::party;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::publications::model::{Audience, SubjectKind};
use crate::publications::step::StepKind;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QuerySelect as _,
};

/// Tells those whose turn it is now, and the authors what became of their work; never who did it themselves.
pub(super) async fn after(ctx: &Ctx, tx: &DatabaseTransaction, work: &Work, kind: StepKind, actor: &Actor) -> Result<(), Error> {
    let (people, words) = match kind {
        StepKind::Submit => (approvers(tx, work).await?, ("mail-update-submitted-subject", "mail-update-submitted-body")),
        StepKind::Return => (authors(tx, work).await?, ("mail-update-returned-subject", "mail-update-returned-body")),
        StepKind::Approve => (authors(tx, work).await?, ("mail-update-approved-subject", "mail-update-approved-body")),
        StepKind::Publish => return Ok(published(ctx, tx, work).await?),
        StepKind::TakeBack
        | StepKind::Comment
        | StepKind::Schedule
        | StepKind::Unschedule
        | StepKind::Drop
        | StepKind::Retract => return Ok(()),
    };
    let people: Vec<_> = people.into_iter().filter(|p| *p != actor.person).collect();
    let desk = format!("/desk/updates/{}", work.update.id);
    Ok(send(ctx, tx, work, people, &desk, words).await?)
}

/// Tells the authors that it is public, and those inside, where the update or a part of it is for them.
pub(super) async fn published(ctx: &Ctx, tx: &DatabaseTransaction, work: &Work) -> Result<(), DbErr> {
    let (authors, slug) = (authors(tx, work).await?, work.update.slug.as_ref());
    let page = slug.map(|slug| format!("/updates/{slug}")).unwrap_or_default();
    send(ctx, tx, work, authors.clone(), &page, ("mail-update-published-subject", "mail-update-published-body")).await?;
    let inside = match (work.update.audience, work.update.inside()?) {
        (Audience::Public, Some(inside)) => inside.audience,
        (Audience::Public, None) => return Ok(()),
        (audience, _) => audience,
    };
    let readers: Vec<_> = readers(tx, work, inside).await?.into_iter().filter(|p| !authors.contains(p)).collect();
    send(ctx, tx, work, readers, &page, ("mail-update-inside-subject", "mail-update-inside-body")).await
}

async fn approvers(db: &impl ConnectionTrait, work: &Work) -> Result<Vec<PersonId>, DbErr> {
    let authors = authors(db, work).await?;
    let roles = [MemberRole::Communications, MemberRole::Secretariat];
    let all = members(db, &[work.organisation.id], Some(&roles)).await?;
    Ok(all.into_iter().filter(|p| !authors.contains(p)).collect())
}

/// Who saved the edition.
async fn authors(db: &impl ConnectionTrait, work: &Work) -> Result<Vec<PersonId>, DbErr> {
    save::Entity::find()
        .select_only()
        .column(save::Column::PersonId)
        .filter(save::COLUMN.update_id.eq(work.update.id))
        .filter(save::COLUMN.number.eq(work.edition.number))
        .distinct()
        .into_tuple()
        .all(db)
        .await
}

/// The people of the organisation, or of all organisations in the pacts that the update is about.
async fn readers(db: &impl ConnectionTrait, work: &Work, audience: Audience) -> Result<Vec<PersonId>, DbErr> {
    let mut of = vec![work.organisation.id];
    if audience == Audience::Members {
        let subjects = subject::Entity::find()
            .filter(subject::COLUMN.update_id.eq(work.update.id))
            .filter(subject::COLUMN.kind.eq(SubjectKind::Pact))
            .all(db)
            .await?;
        let seats = party::Entity::find().filter(party::Column::PactId.is_in(subjects.iter().map(|s| s.subject_id)));
        of.extend(seats.all(db).await?.into_iter().map(|seat| seat.organisation_id));
    }
    members(db, &of, None).await
}

async fn members(db: &impl ConnectionTrait, of: &[OrganisationId], roles: Option<&[MemberRole]>) -> Result<Vec<PersonId>, DbErr> {
    let mut members = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::OrganisationId.is_in(of.iter().copied()))
        .distinct();
    if let Some(roles) = roles {
        members = members.filter(membership::Column::Role.is_in(roles.iter().copied()));
    }
    members.into_tuple().all(db).await
}

/// A mail to each of these people, with the way to a page.
async fn send(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    work: &Work,
    to: Vec<PersonId>,
    page: &str,
    (subject, body): (&str, &str),
) -> Result<(), DbErr> {
    let draft = work.edition.draft()?;
    for person in person::Entity::find().filter(person::Column::Id.is_in(to)).all(tx).await? {
        let lang = person.lang;
        let args = [
            ("name", person.name.into()),
            ("title", draft.title.pick(lang).0.into()),
            ("organisation", work.organisation.name.as_str().into()),
            ("url", ctx.config.url(&format!("/{lang}{page}")).into()),
        ];
        let mail = Mail { to: person.email, lang, subject: lang.ta(subject, &args[1..2]), body: lang.ta(body, &args) };
        mail::enqueue(ctx, tx, mail).await?;
    }
    Ok(())
}
