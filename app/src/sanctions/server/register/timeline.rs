//! The steps of a case that are open to everyone, each as it was sealed in its moment and opened later.

use super::words::key;
use crate::kernel::ids::CaseId;
use crate::pacts::procedure::Body;
use crate::pacts::server::pages::words::entry;
use crate::platform::i18n::{lang, t, ta};
use crate::sanctions::act::{Act, ActKind, Motion};
use crate::sanctions::model::Capacity;
use crate::sanctions::server::entity::step;
use crate::ui::{Event, Timeline};
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde_json::Value;

/// The steps that are open, in their order.
pub async fn opened(db: &impl ConnectionTrait, id: CaseId) -> Result<Vec<step::Model>, DbErr> {
    step::Entity::find()
        .filter(step::COLUMN.case_id.eq(id))
        .filter(step::Column::OpenedSeq.is_not_null())
        .order_by_asc(step::COLUMN.number)
        .all(db)
        .await
}

/// The step with which the respondent was told, and the one that decided first.
pub fn notice_and_decision(steps: &[step::Model]) -> Option<(&step::Model, &step::Model)> {
    let notice = steps.iter().find(|s| s.kind == ActKind::Noticed)?;
    Some((notice, steps.iter().find(|s| decides(s))?))
}

/// Whether a step decides the case. A body also carries other things: an interim suspension, an early end.
fn decides(step: &step::Model) -> bool {
    match step.kind {
        ActKind::SettlementAccepted => true,
        ActKind::Carried => {
            let act = serde_json::from_str::<Act>(&step.content);
            matches!(act, Ok(Act::Carried { motion: Motion::Decide(_) }))
        }
        _ => false,
    }
}

/// The steps one under another.
pub fn timeline(steps: &[step::Model]) -> AnyView {
    let events: Vec<_> = steps.iter().map(event).collect();
    view! { <Timeline>{events}</Timeline> }.into_any()
}

fn event(step: &step::Model) -> AnyView {
    let act = t(&format!("case-act-{}", key(step.kind)));
    let opened = step.opened_seq.map(|seq| view! { <span>{t("sanctions-step-opened")} " " {entry(seq)}</span> });
    let (by, at, seal) = (by(step), lang().moment(step.at), entry(step.sealed_seq));
    view! {
        <Event at=lang().date(step.on_day)>
            <p>{act} <br/> <span class="soft">{by}</span></p>
            <p class="event-entry cluster">
                <span>{ta("sanctions-step-sealed", &[("at", at.into())])} " " {seal}</span>
                {opened}
            </p>
        </Event>
    }
    .into_any()
}

/// By which body or side, as it was sealed.
fn by(step: &step::Model) -> String {
    let sealed: Value = serde_json::from_str(&step.sealed).unwrap_or_default();
    let word = sealed["by"].as_str().unwrap_or_default();
    match (step.capacity, word.parse::<Body>()) {
        (Capacity::Bench | Capacity::AppealBench, Ok(body)) => super::words::body(body),
        (capacity, _) => t(&format!("case-capacity-{}", key(capacity))),
    }
}
