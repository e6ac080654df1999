//! What becomes public, by itself and on time: the sanction's row, its steps opened in the log, and what must wait, with its ground.

use super::broken;
use super::entity::{sanction, step, withholding};
use super::load::File;
use super::register::searched::searched;
use crate::kernel::canonical::{canonical, salted_digest};
use crate::log::entry::{Act as Entry, By};
use crate::log::server::append;
use crate::platform::ctx::Ctx;
use crate::sanctions::act::{Act, ActKind};
use crate::sanctions::case::{Publication, Step};
use crate::sanctions::public::{Told, is_changed};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set};
use serde_json::{Value, json};
use time::Date;

/// Brings what is public to what the case says now.
pub(super) async fn follow(ctx: &Ctx, tx: &DatabaseTransaction, file: &mut File) -> Result<(), DbErr> {
    withhold(ctx, tx, file).await?;
    if matches!(file.case.publication, Publication::Published(_)) {
        show(ctx, tx, file).await?;
        open(ctx, tx, file).await?;
    }
    Ok(())
}

/// A final decision that must wait is shown as such, without saying about whom.
async fn withhold(ctx: &Ctx, tx: &DatabaseTransaction, file: &File) -> Result<(), DbErr> {
    let shown = withholding::Entity::find_by_id(file.row.id).one(tx).await?;
    let (now, id) = (ctx.clock.now(), file.row.id.to_string());
    let by = By::new(file.pact.slug.as_str(), "officer");
    let act = |kind| Entry::new(kind, now, by.clone()).in_pact(file.pact.slug.as_str()).on(id.clone());
    let lasting = shown.as_ref().filter(|s| s.lifted_seq.is_none());
    let wanted = match file.case.publication {
        Publication::Withheld { ground, until, due: Some(_) } => Some((ground, until)),
        Publication::Withheld { .. } | Publication::Never | Publication::Due(_) | Publication::Published(_) => None,
    };
    if wanted == lasting.map(|s| (s.ground, s.until_on)) {
        return Ok(());
    }
    let Some((ground, until)) = wanted else {
        let seq = append(tx, act("sanction.no_longer_withheld")).await?;
        withholding::Entity::update_many()
            .col_expr(withholding::Column::LiftedSeq, Expr::value(Some(seq)))
            .filter(withholding::COLUMN.id.eq(file.row.id))
            .exec(tx)
            .await?;
        return Ok(());
    };
    let seq = append(tx, act("sanction.withheld").with(json!({ "ground": ground, "until_on": until.to_string() }))).await?;
    withholding::Entity::delete_by_id(file.row.id).exec(tx).await?;
    let row = withholding::ActiveModel {
        id: Set(file.row.id),
        pact_id: Set(file.row.pact_id),
        ground: Set(ground),
        until_on: Set(until),
        since: Set(now),
        log_seq: Set(seq),
        lifted_seq: Set(None),
    };
    row.insert(tx).await.map(drop)
}

/// Writes the sanction's row, or changes it; where it says the same as before nothing happens.
async fn show(ctx: &Ctx, tx: &DatabaseTransaction, file: &File) -> Result<(), DbErr> {
    let before = sanction::Entity::find_by_id(file.row.id).one(tx).await?;
    let Some(mut row) = row(ctx, file)? else { return Ok(()) };
    if let Some(before) = &before {
        (row.published_at, row.log_seq, row.changed_seq) = (before.published_at, before.log_seq, before.changed_seq);
        if row.content == before.content {
            row.salt.clone_from(&before.salt);
        }
        if *before == row {
            return Ok(());
        }
    }
    let kind = if before.is_none() { "sanction.published" } else { "sanction.changed" };
    let by = By::new(file.pact.slug.as_str(), file.case.first.body.as_str());
    let act = Entry::new(kind, ctx.clock.now(), by).in_pact(file.pact.slug.as_str()).on(file.row.id.to_string());
    let seq = append(tx, act.with(public_columns(&row, file.respondent.slug.as_str())?)).await?;
    row.changed_seq = seq;
    if before.is_none() {
        row.log_seq = seq;
    }
    searched(tx, &row, &file.respondent, &file.pact).await?;
    if before.is_none() {
        sanction::ActiveModel::from(row).reset_all().insert(tx).await?;
    } else {
        sanction::ActiveModel::from(row).reset_all().update(tx).await?;
    }
    Ok(())
}

/// The columns as the log tells them: names for ids, a digest for the content.
pub(super) fn public_columns(row: &sanction::Model, respondent: &str) -> Result<Value, DbErr> {
    let mut value = serde_json::to_value(row).map_err(|error| DbErr::Json(error.to_string()))?;
    let salt = hex::decode(&row.salt).ok().and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
    value["content"] = salted_digest(&salt, &row.content).into();
    value["organisation"] = respondent.into();
    let mut day = |name: &str, day: Option<Date>| value[name] = day.map(|d| d.to_string()).into();
    day("told_on", row.told_on);
    day("decided_on", row.decided_on);
    day("final_on", Some(row.final_on));
    day("begins_on", Some(row.begins_on));
    day("ends_on", Some(row.ends_on));
    day("ended_on", row.ended_on);
    if let Some(columns) = value.as_object_mut() {
        let private = ["id", "pact_id", "organisation_id", "salt", "published_at", "log_seq", "changed_seq"];
        private.iter().for_each(|name| drop(columns.remove(*name)));
    }
    Ok(value)
}

/// What is public of the case now; nothing where it has no measure and had none.
fn row(ctx: &Ctx, file: &File) -> Result<Option<sanction::Model>, DbErr> {
    let case = &file.case;
    let (Some(force), Some(charge), Some((_, last_on))) = (&case.force, &case.charge, &case.last) else { return Ok(None) };
    let day_of = |wanted: &dyn Fn(&Act) -> bool| file.steps.iter().find(|s| wanted(&s.act)).map(|s| s.on);
    let final_on = file
        .steps
        .iter()
        .find(|s| matches!(s.act.kind(), ActKind::AppealOver | ActKind::AppealWithdrawn | ActKind::SettlementAccepted))
        .map_or(*last_on, |s| s.on.max(*last_on));
    let content = canonical(&Told::of(case, &file.steps)).map_err(broken)?;
    let level = case.rules.measure(&force.term.measure).map_or(0, |m| m.level);
    Ok(Some(sanction::Model {
        id: file.row.id,
        pact_id: file.row.pact_id,
        organisation_id: file.row.organisation_id,
        article: charge.article.clone(),
        practice: charge.practice,
        measure: force.term.measure.clone(),
        level: i32::try_from(level).map_err(broken)?,
        body: case.first.body,
        appeal_body: case.was_appealed.then_some(case.appeal.body),
        is_changed: is_changed(case),
        is_settled: case.was_settled,
        told_on: day_of(&|act| matches!(act, Act::Noticed { .. })),
        decided_on: case.decided.as_ref().map(|(_, on)| *on),
        final_on,
        begins_on: force.begins,
        ends_on: force.ends,
        ending: case.ending,
        ended_on: case.ending.and_then(|_| ended_on(&file.steps)),
        content,
        salt: hex::encode(ctx.random.bytes::<32>()),
        published_at: ctx.clock.now(),
        log_seq: 0,
        changed_seq: 0,
    }))
}

/// The day of the step that ended it.
fn ended_on(steps: &[Step]) -> Option<Date> {
    steps.iter().rev().find(|s| matches!(s.act.kind(), ActKind::Expired | ActKind::Carried)).map(|s| s.on)
}

/// Opens in the log each sealed step that everyone may read now.
async fn open(ctx: &Ctx, tx: &DatabaseTransaction, file: &mut File) -> Result<(), DbErr> {
    let (id, pact, now) = (file.row.id.to_string(), file.pact.slug.to_string(), ctx.clock.now());
    for row in file.rows.iter_mut().filter(|row| row.opened_seq.is_none() && row.kind.is_public()) {
        let act = Entry::new("case.step_opened", now, By::portal("clock")).in_pact(pact.as_str()).on(id.as_str());
        let data = json!({ "sealed": row.sealed_seq, "salt": row.salt, "text": row.sealed });
        let seq = append(tx, act.with(data)).await?;
        row.opened_seq = Some(seq);
        step::Entity::update_many()
            .col_expr(step::Column::OpenedSeq, Expr::value(Some(seq)))
            .filter(step::COLUMN.case_id.eq(row.case_id))
            .filter(step::COLUMN.number.eq(row.number))
            .exec(tx)
            .await?;
    }
    Ok(())
}
