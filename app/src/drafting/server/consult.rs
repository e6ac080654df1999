//! Rounds of consultation: opened on a frozen text, commented on by organisations, answered comment by comment, closed by the clock.
//! Each is a public act.

use super::Error;
use super::access::own;
use super::entity::{comment, consultation, draft};
use super::letters;
use super::make::frozen;
use crate::drafting::consultation::{Disposition, Frozen, MOST_OF_ANSWER, MOST_OF_COMMENT, last_day, takes_comments};
use crate::identity::server::actor::Actor;
use crate::kernel::canonical::{canonical, digest};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::{CommentId, ConsultationId, DraftId, PersonId};
use crate::kernel::text::Slug;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::meetings::server::access::speaks_for;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::pact;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set,
};
use serde_json::json;
use time::Date;

/// Opens a round on the newest version until the end of a day, and tells those who are named in it. A round that is open until the
/// same day already, on the same text, is the same.
pub async fn open(ctx: &Ctx, actor: &Actor, id: DraftId, until: Option<Date>) -> Result<i32, Error> {
    let tx = ctx.db.begin().await?;
    let work = own(&tx, actor, id).await?;
    work.way.consult()?;
    let closes_on = last_day(until, ctx.clock.today()).map_err(|key| FieldErrors::one("until", key))?;
    let number = i32::try_from(work.way.rounds).unwrap_or(i32::MAX - 1) + 1;
    let text = frozen(&work, number).map_err(Error::Problems)?;
    let content = written(&text)?;
    let (now, digest) = (ctx.clock.now(), digest(&content));
    let slug = work.draft.slug.clone();
    let languages: Vec<&String> = text.texts.keys().collect();
    let act = Act::new("consultation.opened", now, by(&work.organisation)).in_pact(work.pact().as_str()).on(slug.as_str()).with(
        json!({
            "organisation": work.organisation.slug,
            "number": number,
            "title": text.title,
            "digest": digest,
            "languages": languages,
            "closes_on": closes_on.to_string(),
        }),
    );
    let log_seq = append(&tx, act).await?;
    let row = consultation::Model {
        id: ctx.random.id(now),
        draft_id: id,
        organisation_id: work.organisation.id,
        slug,
        number,
        title: text.title,
        content,
        digest,
        opened_at: now,
        closes_on,
        log_seq,
        closed_at: None,
        closed_seq: None,
        given_up_at: None,
        given_up_why: None,
        given_up_seq: None,
    };
    consultation::Entity::insert(consultation::ActiveModel::from(row.clone())).exec_without_returning(&tx).await?;
    letters::opened(ctx, &tx, &work, &row).await?;
    tx.commit().await?;
    Ok(number)
}

/// The slug of the pact that a round is about.
async fn pact_of(db: &impl ConnectionTrait, round: &consultation::Model) -> Result<Slug, DbErr> {
    let draft = draft::Entity::find_by_id(round.draft_id).one(db).await?;
    let pact = match draft.and_then(|draft| draft.pact_id) {
        Some(id) => pact::Entity::find_by_id(id).one(db).await?,
        None => None,
    };
    Ok(pact.map_or_else(|| round.slug.clone(), |pact| pact.slug))
}

fn written(text: &Frozen) -> Result<String, DbErr> {
    let value = serde_json::to_value(text).map_err(|error| DbErr::Json(error.to_string()))?;
    canonical(&value).map_err(|error| DbErr::Custom(error.to_string()))
}

/// As whom the secretariat acts.
pub(super) fn by(organisation: &organisation::Model) -> By {
    By::new(organisation.slug.as_str(), "customs")
}

/// Closes the rounds whose last day is over, and tells of comments that wait to be told. Several servers may do it at once: each round is
/// closed by one of them.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    for round in over(ctx.db.read(), ctx.clock.today()).await? {
        let tx = ctx.db.begin().await?;
        let Some(round) = consultation::Entity::find_by_id(round.id).one(&tx).await?.filter(|r| r.closed_at.is_none()) else {
            continue;
        };
        close(ctx, &tx, &round, By::portal("clock")).await?;
        tx.commit().await?;
    }
    letters::tick(ctx).await
}

/// Closes a round: the clock after its last day, or who gives its draft up.
pub(super) async fn close(ctx: &Ctx, tx: &DatabaseTransaction, round: &consultation::Model, by: By) -> Result<(), DbErr> {
    let (now, slug, pact) = (ctx.clock.now(), round.slug.as_str(), pact_of(tx, round).await?);
    let office = organisation::Entity::find_by_id(round.organisation_id).one(tx).await?;
    let comments = comment::Entity::find().filter(comment::COLUMN.consultation_id.eq(round.id)).count(tx).await?;
    let act = Act::new("consultation.closed", now, by).in_pact(pact.as_str()).on(slug).with(json!({
        "organisation": office.map(|o| o.slug),
        "number": round.number,
        "comments": comments,
    }));
    let closed_seq = append(tx, act).await?;
    consultation::Entity::update_many()
        .col_expr(consultation::Column::ClosedAt, Expr::value(Some(now)))
        .col_expr(consultation::Column::ClosedSeq, Expr::value(Some(closed_seq)))
        .filter(consultation::COLUMN.id.eq(round.id))
        .exec(tx)
        .await
        .map(drop)
}

async fn over(db: &impl ConnectionTrait, today: Date) -> Result<Vec<consultation::Model>, DbErr> {
    let open = consultation::Entity::find().filter(consultation::COLUMN.closed_at.is_null());
    open.filter(consultation::COLUMN.closes_on.lt(today)).all(db).await
}

/// A comment that somebody makes.
#[derive(Clone, Debug)]
pub struct Made {
    /// Chosen by who sends it, so that the same form sent twice is one comment.
    pub id: CommentId,
    /// The organisation for which it is made, by its slug.
    pub organisation: String,
    /// The number of the article; 0 for the whole text.
    pub article: i32,
    /// What is said.
    pub comment: String,
}

/// The organisations for which a person may comment: those for which they report, but for the one that wrote the text.
pub async fn commenting(
    ctx: &Ctx,
    db: &impl ConnectionTrait,
    person: PersonId,
    round: &consultation::Model,
) -> Result<Vec<organisation::Model>, DbErr> {
    let of = speaks_for(ctx, db, person).await?;
    let pact = draft::Entity::find_by_id(round.draft_id).one(db).await?.and_then(|draft| draft.pact_id);
    let of = of.into_iter().filter(|reporter| pact.is_none_or(|pact| reporter.covers(pact)));
    let others = of.map(|reporter| reporter.organisation).filter(|id| *id != round.organisation_id);
    organisation::Entity::find().filter(organisation::Column::Id.is_in(others)).all(db).await
}

/// What is wrong with a comment on this text.
pub fn check(made: &Made, text: &Frozen) -> FieldErrors {
    let mut errors = FieldErrors::default();
    if usize::try_from(made.article).map_or(true, |no| no > text.articles()) {
        errors.add("article", "consultation-no-article");
    }
    match made.comment.trim().chars().count() {
        0 => errors.add("comment", "consultation-comment-missing"),
        1..=MOST_OF_COMMENT => {}
        _ => errors.add("comment", "consultation-comment-long"),
    }
    errors
}

/// Comments on an article, in public; returns the comment's number. The same form again is nothing new.
pub async fn comment(ctx: &Ctx, actor: &Actor, round: ConsultationId, made: Made) -> Result<i32, Error> {
    let tx = ctx.db.begin().await?;
    let round = consultation::Entity::find_by_id(round).one(&tx).await?.ok_or(Error::NotFound)?;
    let own = commenting(ctx, &tx, actor.person, &round).await?;
    let organisation = own.into_iter().find(|o| o.slug.as_str() == made.organisation).ok_or(Error::Nobody)?;
    if let Some(known) = comment::Entity::find_by_id(made.id).one(&tx).await? {
        let same = known.person_id == actor.person && known.consultation_id == round.id;
        return if same { Ok(known.number) } else { Err(Error::NotFound) };
    }
    if !takes_comments(round.closes_on, round.closed_at.is_some(), ctx.clock.today()) {
        return Err(Error::Closed);
    }
    let errors = check(&made, &text_of(&round)?);
    if !errors.is_empty() {
        return Err(errors.into());
    }
    let before = comment::Entity::find().filter(comment::COLUMN.consultation_id.eq(round.id)).count(&tx).await?;
    let number = i32::try_from(before).unwrap_or(i32::MAX - 1) + 1;
    let (now, said, slug) = (ctx.clock.now(), made.comment.trim().to_owned(), round.slug.as_str());
    let by = By::new(organisation.slug.as_str(), organisation.kind.as_str());
    let pact = pact_of(&tx, &round).await?;
    let act = Act::new("comment.made", now, by).in_pact(pact.as_str()).on(slug).with(json!({
        "organisation": organisation.slug,
        "round": round.number,
        "number": number,
        "article": made.article,
        "comment": said,
    }));
    let log_seq = append(&tx, act).await?;
    let row = comment::ActiveModel {
        id: Set(made.id),
        consultation_id: Set(round.id),
        number: Set(number),
        article: Set(made.article),
        organisation_id: Set(organisation.id),
        person_id: Set(actor.person),
        comment: Set(said),
        made_at: Set(now),
        log_seq: Set(log_seq),
        disposition: Set(None),
        answer: Set(None),
        answered_at: Set(None),
        answered_seq: Set(None),
    };
    comment::Entity::insert(row).exec_without_returning(&tx).await?;
    letters::commented(ctx, &tx, &round).await?;
    tx.commit().await?;
    Ok(number)
}

/// The text of a round.
pub fn text_of(round: &consultation::Model) -> Result<Frozen, DbErr> {
    serde_json::from_str(&round.content).map_err(|error| DbErr::Json(error.to_string()))
}

/// What is wrong with an answer.
pub fn check_answer(disposition: Option<Disposition>, why: &str) -> FieldErrors {
    let mut errors = FieldErrors::default();
    if disposition.is_none() {
        errors.add("disposition", "consultation-disposition-missing");
    }
    match why.trim().chars().count() {
        0 => errors.add("why", "consultation-why-missing"),
        1..=MOST_OF_ANSWER => {}
        _ => errors.add("why", "consultation-why-long"),
    }
    errors
}

/// Says in public what becomes of a comment and why; once. The same again is nothing new.
pub async fn answer(ctx: &Ctx, actor: &Actor, id: CommentId, disposition: Disposition, why: &str) -> Result<(), Error> {
    let errors = check_answer(Some(disposition), why);
    if !errors.is_empty() {
        return Err(errors.into());
    }
    let tx = ctx.db.begin().await?;
    let found = comment::Entity::find_by_id(id).find_also_related(consultation::Entity).one(&tx).await?;
    let Some((found, Some(round))) = found else { return Err(Error::NotFound) };
    let work = own(&tx, actor, round.draft_id).await?;
    let why = why.trim();
    if found.disposition.is_some() {
        let same = found.disposition == Some(disposition) && found.answer.as_deref() == Some(why);
        return if same { Ok(()) } else { Err(Error::Answered) };
    }
    let (now, slug) = (ctx.clock.now(), round.slug.as_str());
    let act = Act::new("comment.answered", now, by(&work.organisation)).in_pact(work.pact().as_str()).on(slug).with(json!({
        "organisation": work.organisation.slug,
        "round": round.number,
        "number": found.number,
        "disposition": disposition,
        "answer": why,
    }));
    let answered_seq = append(&tx, act).await?;
    comment::Entity::update_many()
        .col_expr(comment::Column::Disposition, Expr::value(Some(disposition)))
        .col_expr(comment::Column::Answer, Expr::value(Some(why)))
        .col_expr(comment::Column::AnsweredAt, Expr::value(Some(now)))
        .col_expr(comment::Column::AnsweredSeq, Expr::value(Some(answered_seq)))
        .filter(comment::COLUMN.id.eq(id))
        .exec(&tx)
        .await?;
    letters::answered(ctx, &tx, (&round, &found), &work.organisation, (disposition, why)).await?;
    tx.commit().await?;
    Ok(())
}
