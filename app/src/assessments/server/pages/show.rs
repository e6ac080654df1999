//! A published self-assessment.

use super::figures::{answered, over_time, questionnaire, radar, table, uncovered};
use crate::assessments::server::entity::assessment;
use crate::assessments::server::queries::{Published, commitments_by_factor, published};
use crate::kernel::ids::RoundId;
use crate::organisations::server::entity::organisation as organisations;
use crate::pacts::server::pages::words::{entry, fact, organisation};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{RecordHeader, SummaryList, Tag, Tone};
use axum::extract::{Path, State};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// How many rounds are compared, this one included.
const COMPARED: usize = 5;

/// `/assessments/{id}`
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let id: RoundId = id.parse().map_err(|_| Refusal::NotFound)?;
    let all = published(ctx.db.read()).await?;
    let (assessment, organisation) = all.iter().find(|(a, _)| a.id == id).cloned().ok_or(Refusal::NotFound)?;
    let rounds = compared(&all, &assessment);
    let commitments = commitments_by_factor(ctx.db.read(), &organisation).await?;
    let head = Head { description: Some(viewer.lang.t("assess-lead")), ..Head::default() };
    let title = format!("{}: {}", organisation.name, assessment.title);
    Ok(Page::with_head(&viewer, title, head, move || body(assessment, organisation, &rounds, &commitments)))
}

/// This round and those of the same administration and questionnaire before it, the oldest first.
fn compared(all: &[Published], this: &assessment::Model) -> Vec<assessment::Model> {
    let mut rounds: Vec<_> = all
        .iter()
        .map(|(a, _)| a)
        .filter(|a| a.organisation_id == this.organisation_id && a.questionnaire == this.questionnaire && a.number <= this.number)
        .cloned()
        .collect();
    rounds.sort_by_key(|a| a.number);
    rounds.split_off(rounds.len().saturating_sub(COMPARED))
}

fn body(
    a: assessment::Model,
    o: organisations::Model,
    rounds: &[assessment::Model],
    commitments: &BTreeMap<i32, u32>,
) -> impl IntoView + use<> {
    let published = ta("assess-published-on", &[("day", lang().date(a.published_at.date()).into())]);
    let facts = vec![
        fact("assess-administration", organisation(&o.slug, &o.name)),
        fact("assess-round", lang().number(a.number)),
        fact("assess-open", days(a.opened_on, a.closed_on)),
        fact("assess-answered", answered(&a.results)),
        fact("assess-entry", entry(a.log_seq)),
    ];
    let before = (rounds.len() > 1).then(|| view! { <h2>{t("assess-over-time")}</h2> {over_time(rounds)} });
    view! {
        <RecordHeader kind=t("assess-kind") name=a.title.clone()>
            <Tag tone=Tone::Good>{published}</Tag>
        </RecordHeader>
        <SummaryList>{facts}</SummaryList>
        {radar(&a.results).with_files(&format!("assessment?of={}", a.id))}
        {table(&a.results, commitments)}
        <p class="note">{t("assess-method")}</p>
        {uncovered(commitments)}
        {before}
        {questionnaire()}
        <p><a href=link("/assessments")>{t("assess-all")}</a></p>
    }
}

/// From the first day to the last.
pub(super) fn days(from: time::Date, to: time::Date) -> String {
    ta("assess-days", &[("from", lang().date(from).into()), ("to", lang().date(to).into())])
}
