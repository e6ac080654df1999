//! Mails about rounds, each in its reader's language: who is named in a draft is told of each round, who writes it of comments, once an
//! hour at most, and who commented what becomes of it.

use super::access::Work;
use super::entity::{comment, consultation, draft};
use crate::commitments::server::access::{Reporting, reporting};
use crate::drafting::consultation::Disposition;
use crate::identity::server::entity::person;
use crate::kernel::ids::{DraftId, OrganisationId, PersonId};
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::Arg;
use crate::platform::mail::{self, Mail};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use std::collections::BTreeSet;
use time::{Duration, OffsetDateTime};

/// How long those who write a draft hear nothing of comments after they were told of some.
const PAUSE: Duration = Duration::HOUR;
/// How many organisations or people are asked about at once.
const AT_ONCE: usize = 1000;

/// Writes to everyone who reports for an organisation that is named in the draft; an amendment names everyone with a seat.
pub(super) async fn opened(ctx: &Ctx, tx: &DatabaseTransaction, work: &Work, round: &consultation::Model) -> Result<(), DbErr> {
    let of: Vec<_> = work.parties.iter().map(|(party, _)| party.organisation_id).collect();
    let mut people: BTreeSet<PersonId> = BTreeSet::new();
    for some in of.chunks(AT_ONCE) {
        let reporters = reporting(tx, &Reporting::Organisations(some), ctx.clock.today()).await?.into_iter();
        let reporters = reporters.filter(|reporter| work.draft.pact_id.is_none_or(|pact| reporter.covers(pact)));
        people.extend(reporters.map(|reporter| reporter.person));
    }
    let (people, mut mails): (Vec<PersonId>, _) = (people.into_iter().collect(), Vec::new());
    for some in people.chunks(AT_ONCE) {
        let found = person::Entity::find().filter(person::Column::Id.is_in(some.iter().copied())).all(tx).await?;
        mails.extend(found.into_iter().map(|to| letter(ctx, work, round, to)));
    }
    mail::enqueue_all(ctx, tx, mails).await
}

fn letter(ctx: &Ctx, work: &Work, round: &consultation::Model, to: person::Model) -> Mail {
    let lang = to.lang;
    let args: [Arg<'_>; 5] = [
        ("name", to.name.into()),
        ("organisation", work.organisation.name.clone().into()),
        ("pact", round.title.pick(lang).0.to_owned().into()),
        ("day", lang.date(round.closes_on).into()),
        ("url", ctx.config.url(&format!("/{lang}/consultations/{}/{}", round.slug, round.number)).into()),
    ];
    let (subject, body) = (lang.ta("mail-consultation-subject", &args), lang.ta("mail-consultation-body", &args));
    Mail { to: to.email, lang, subject, body }
}

/// Whether they may be told again.
fn is_due(told_at: Option<OffsetDateTime>, now: OffsetDateTime) -> bool {
    told_at.is_none_or(|at| at + PAUSE <= now)
}

/// Tells those who write that a comment was made in the round; where they were told within the hour, it waits for those that follow.
pub(super) async fn commented(ctx: &Ctx, tx: &DatabaseTransaction, round: &consultation::Model) -> Result<(), DbErr> {
    let Some(draft) = draft::Entity::find_by_id(round.draft_id).one(tx).await? else { return Ok(()) };
    let count = draft.untold + 1;
    if is_due(draft.told_at, ctx.clock.now()) {
        return tell(ctx, tx, round, count).await;
    }
    let waits = draft::Entity::update_many().col_expr(draft::Column::Untold, Expr::value(count));
    waits.filter(draft::COLUMN.id.eq(draft.id)).exec(tx).await.map(drop)
}

/// Tells of the comments that wait, where the hour is over. Several servers may do it at once: one of them tells.
pub(super) async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let waiting = draft::Entity::find().filter(draft::Column::Untold.gt(0)).all(ctx.db.read()).await?;
    for waiting in waiting.into_iter().filter(|draft| is_due(draft.told_at, now)) {
        let tx = ctx.db.begin().await?;
        let found = draft::Entity::find_by_id(waiting.id).one(&tx).await?;
        let Some(draft) = found.filter(|draft| draft.untold > 0 && is_due(draft.told_at, now)) else { continue };
        if let Some(round) = last_commented(&tx, draft.id).await? {
            tell(ctx, &tx, &round, draft.untold).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

/// The round of the newest comment on a draft.
async fn last_commented(db: &impl ConnectionTrait, of: DraftId) -> Result<Option<consultation::Model>, DbErr> {
    let comments = comment::Entity::find().find_also_related(consultation::Entity);
    let newest = comments.filter(consultation::COLUMN.draft_id.eq(of)).order_by_desc(comment::COLUMN.log_seq).one(db).await?;
    Ok(newest.and_then(|(_, round)| round))
}

/// Writes to those who write the draft of the round that so many comments came.
async fn tell(ctx: &Ctx, tx: &DatabaseTransaction, round: &consultation::Model, count: i32) -> Result<(), DbErr> {
    draft::Entity::update_many()
        .col_expr(draft::Column::ToldAt, Expr::value(Some(ctx.clock.now())))
        .col_expr(draft::Column::Untold, Expr::value(0))
        .filter(draft::COLUMN.id.eq(round.draft_id))
        .exec(tx)
        .await?;
    for to in writers(tx, round.organisation_id).await? {
        let lang = to.lang;
        let page = format!("/{lang}/consultations/{}/{}#comments", round.slug, round.number);
        let args: [Arg<'_>; 5] = [
            ("name", to.name.into()),
            ("pact", round.title.pick(lang).0.to_owned().into()),
            ("number", round.number.into()),
            ("count", count.into()),
            ("url", ctx.config.url(&page).into()),
        ];
        let (subject, body) = (lang.ta("mail-comments-subject", &args), lang.ta("mail-comments-body", &args));
        mail::enqueue(ctx, tx, Mail { to: to.email, lang, subject, body }).await?;
    }
    Ok(())
}

/// The secretariat of the administration that wrote the text.
async fn writers(db: &impl ConnectionTrait, of: OrganisationId) -> Result<Vec<person::Model>, DbErr> {
    let people: Vec<PersonId> = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::COLUMN.organisation_id.eq(of))
        .filter(membership::COLUMN.role.eq(MemberRole::Secretariat))
        .into_tuple()
        .all(db)
        .await?;
    person::Entity::find().filter(person::Column::Id.is_in(people)).filter(person::Column::ErasedAt.is_null()).all(db).await
}

/// Tells who commented what becomes of the comment, and why.
pub(super) async fn answered(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (round, comment): (&consultation::Model, &comment::Model),
    by: &organisation::Model,
    (disposition, why): (Disposition, &str),
) -> Result<(), DbErr> {
    let found = person::Entity::find_by_id(comment.person_id).one(tx).await?;
    let Some(to) = found.filter(|person| person.erased_at.is_none()) else { return Ok(()) };
    let lang = to.lang;
    let (article, number) = (comment.article, comment.number);
    let page = format!("/{lang}/consultations/{}/{}?article={article}#comment-{number}", round.slug, round.number);
    let args: [Arg<'_>; 7] = [
        ("name", to.name.into()),
        ("organisation", by.name.clone().into()),
        ("pact", round.title.pick(lang).0.to_owned().into()),
        ("number", number.into()),
        ("disposition", lang.t(&format!("consultation-disposition-{disposition}")).into()),
        ("why", why.to_owned().into()),
        ("url", ctx.config.url(&page).into()),
    ];
    let (subject, body) = (lang.ta("mail-answered-subject", &args), lang.ta("mail-answered-body", &args));
    mail::enqueue(ctx, tx, Mail { to: to.email, lang, subject, body }).await.map(drop)
}
