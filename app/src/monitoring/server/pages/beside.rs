//! Findings as everyone reads them, each with the reply beside it.

use crate::commitments::model::{Completion, Results};
use crate::commitments::server::access::{may_judge, may_report};
use crate::commitments::server::entity::obligation;
use crate::commitments::server::pages::words::completion;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{FindingId, ObligationId};
use crate::monitoring::model::Grounds;
use crate::monitoring::server::entity::finding;
use crate::monitoring::server::queries::{draft_of, thread};
use crate::organisations::server::entity::organisation;
use crate::pacts::server::pages::words::{entry, fact, organisation as organisation_link, said};
use crate::platform::i18n::{lang, t, ta};
use crate::reports::server::entity::report;
use crate::ui::SummaryList;
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use time::{Date, OffsetDateTime};

/// A finding, ready to be shown.
#[derive(Clone, Debug)]
pub struct FindingView {
    /// Its identifier.
    pub id: FindingId,
    /// Which of the obligation's findings it is, from 1.
    pub number: i32,
    /// The revision that was judged.
    pub revision: i32,
    /// What the signatory had said.
    pub self_report: Completion,
    /// The monitor's slug and name.
    pub monitor: (String, String),
    /// How far the commitment is kept.
    pub completion: Completion,
    /// What came of it; not said where the monitor agrees with the report.
    pub results: Option<Results>,
    /// Its reasons and the reply.
    pub grounds: Grounds,
    /// When it was published.
    pub published_at: OffsetDateTime,
    /// The entry that says so.
    pub log_seq: i64,
}

/// The findings on an obligation, the newest first.
pub async fn findings_of(db: &impl ConnectionTrait, id: ObligationId) -> Result<Vec<FindingView>, DbErr> {
    let rows = finding::Entity::find()
        .find_also_related(report::Entity)
        .find_also(finding::Entity, organisation::Entity)
        .filter(finding::COLUMN.obligation_id.eq(id))
        .order_by_desc(finding::COLUMN.number);
    let mut findings = Vec::new();
    for row in rows.all(db).await? {
        let (f, Some(judged), Some(monitor)) = row else { continue };
        findings.push(FindingView {
            id: f.id,
            number: f.number,
            revision: judged.revision,
            self_report: judged.completion,
            monitor: (monitor.slug.to_string(), monitor.name),
            completion: f.completion,
            results: f.results,
            grounds: f.grounds()?,
            published_at: f.published_at,
            log_seq: f.log_seq,
        });
    }
    Ok(findings)
}

/// Findings, one under another; nothing where there are none.
pub fn findings(all: Vec<FindingView>) -> AnyView {
    let all: Vec<_> = all.into_iter().map(one).collect();
    view! { {all} }.into_any()
}

fn one(f: FindingView) -> AnyView {
    let heading =
        [("number", f.number.into()), ("revision", f.revision.into()), ("day", lang().date(f.published_at.date()).into())];
    let mut facts = vec![fact("finding-self-report", completion(f.self_report)), fact("finding-says", completion(f.completion))];
    facts.extend(f.results.map(|results| fact("finding-results", t(&format!("results-{results}")))));
    if f.grounds.reasons.0.is_empty() {
        facts.push(fact("finding-reasons", t("finding-agrees")));
    } else {
        facts.push(fact("finding-reasons", said(&f.grounds.reasons)));
        let reply = f.grounds.reply.as_ref().map_or_else(|| t("finding-no-reply").into_any(), said);
        facts.push(fact("finding-reply", reply));
    }
    facts.push(fact("finding-by", view! { {organisation_link(&f.monitor.0, &f.monitor.1)} " · " {entry(f.log_seq)} }));
    let evidence = format!("/findings/{}/evidence.json", f.id);
    view! {
        <article class="finding" id=format!("judged-{}", f.number)>
            <h3>{ta("finding-title", &heading)}</h3>
            <SummaryList>{facts}</SummaryList>
            <p><a href=evidence>{t("finding-evidence")}</a></p>
        </article>
    }
    .into_any()
}

/// The pages below an obligation on which this person has something to do or to read, each with the message that names it.
pub async fn ways(
    db: &impl ConnectionTrait,
    actor: &Actor,
    o: &obligation::Model,
    today: Date,
) -> Result<Vec<(&'static str, &'static str)>, DbErr> {
    let mut ways = Vec::new();
    let judges = may_judge(db, actor.person, o).await?.is_some();
    if judges {
        ways.push(("review", "review-way"));
    } else if !may_report(db, actor.person, o, today).await? {
        return Ok(ways);
    } else if draft_of(db, o.id).await?.is_some() {
        ways.push(("reply", "reply-way"));
    }
    if !thread(db, o.id).await?.is_empty() {
        ways.push(("thread", "thread-way"));
    }
    Ok(ways)
}
