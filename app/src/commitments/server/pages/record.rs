//! The record of an obligation: who owes what for which period, what was said of it, and what became of it.

use super::words::{completion, late, period, status};
use crate::commitments::server::access::{may_report, may_waive};
use crate::commitments::server::entity::obligation;
use crate::commitments::server::settle::{AMENDMENT, ANNULMENT, END, WITHDRAWAL};
use crate::files::model::Purpose;
use crate::files::server::access::may_open_withheld;
use crate::kernel::ids::ObligationId;
use crate::log::server::of_subject;
use crate::log::server::words::{Told, tell};
use crate::monitoring::server::pages::beside::{self, findings_of, ways};
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{commitment, pact, party};
use crate::pacts::server::pages::words::{
    demo, fact, figure, organisation as organisation_link, record_head, role, said, target,
};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::reports::server::pages::said::{read, revisions};
use crate::sanctions::server::open::may_open;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{ButtonKind, Empty, Event, LinkButton, SummaryList, Timeline};
use axum::extract::{Path, State};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};
use time::OffsetDateTime;

/// An obligation with all that it belongs to.
#[derive(Clone, Debug)]
pub struct Owed {
    /// The obligation.
    pub obligation: obligation::Model,
    /// Its commitment.
    pub commitment: commitment::Model,
    /// Its pact.
    pub pact: pact::Model,
    /// Who owes it.
    pub organisation: organisation::Model,
    /// In which seat.
    pub party: party::Model,
}

/// Reads an obligation with all that it belongs to; all of that is public.
pub async fn owed(db: &impl ConnectionTrait, id: ObligationId) -> Result<Option<Owed>, DbErr> {
    let Some(o) = obligation::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let commitment = commitment::Entity::find_by_id(o.commitment_id).one(db).await?;
    let pact = pact::Entity::find_by_id(o.pact_id).one(db).await?;
    let organisation = organisation::Entity::find_by_id(o.organisation_id).one(db).await?;
    let party = party::Entity::find_by_id(o.party_id).one(db).await?;
    Ok(commitment.zip(pact).zip(organisation).zip(party).map(|(((commitment, pact), organisation), party)| Owed {
        obligation: o,
        commitment,
        pact,
        organisation,
        party,
    }))
}

/// One obligation.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let id: ObligationId = id.parse().map_err(|_| Refusal::NotFound)?;
    let owed = owed(db, id).await?.ok_or(Refusal::NotFound)?;
    let reports = read(db, id).await?;
    let (mut acts, mut opens_withheld) = (vec![], false);
    if let Some(actor) = &viewer.actor {
        opens_withheld = may_open_withheld(db, actor.person, Purpose::Report(id), ctx.clock.today()).await?;
        if may_report(db, actor.person, &owed.obligation, ctx.clock.today()).await? {
            acts.push(if reports.is_empty() { ("report", "obligation-report") } else { ("report", "obligation-correct") });
        }
        if owed.obligation.state.can_be_lifted() && may_waive(db, actor.person, &owed.obligation).await?.is_some() {
            acts.push(("waive", "obligation-waive"));
        }
    }
    let mut opens = false;
    if let Some(actor) = &viewer.actor {
        opens = may_open(db, actor, owed.pact.id).await?;
        acts.extend(ways(db, actor, &owed.obligation, ctx.clock.today()).await?);
    }
    let findings = findings_of(db, id).await?;
    let history = tell(db, viewer.lang, of_subject(db, &id.to_string()).await?).await?;
    let now = ctx.clock.now();
    let title = owed.commitment.title.pick(viewer.lang).0.to_owned();
    Ok(Page::new(&viewer, title, move || {
        let acts: Vec<_> = acts
            .into_iter()
            .map(|(page, key)| view! { <LinkButton href=link(&format!("/obligations/{id}/{page}"))>{t(key)}</LinkButton> })
            .collect();
        let open = opens.then(|| {
            let to = link(&format!("/cases/new?obligation={id}"));
            view! { <LinkButton href=to kind=ButtonKind::Secondary>{t("case-from-obligation")}</LinkButton> }
        });
        let states = view! {
            {status(owed.obligation.state)} " " {late(owed.obligation.days_late(now))} " " {demo(owed.pact.is_demo)}
        };
        let reports = if reports.is_empty() {
            view! { <Empty title=t("obligation-no-report-title")>{t("obligation-no-report")}</Empty> }.into_any()
        } else {
            revisions(&owed, reports, opens_withheld)
        };
        let found = (!findings.is_empty()).then(|| {
            view! {
                <section id="findings">
                    <h2>{t("findings-title")}</h2>
                    {beside::findings(findings)}
                </section>
            }
        });
        let (facts, events) = (facts(&owed, now), timeline(&owed, history).into_any());
        view! {
            {record_head(ta("obligation-kind", &[("code", owed.commitment.code.as_str().into())]), said(&owed.commitment.title), states)}
            <SummaryList>{facts}</SummaryList>
            <p class="cluster">{acts} {open}</p>
            <section id="reports">
                <h2>{t("obligation-reports-title")}</h2>
                {reports}
            </section>
            {found}
            <section id="history">
                <h2>{t("obligation-history-title")}</h2>
                {events}
            </section>
        }
    }))
}

/// What is known of an obligation at `now`.
pub fn facts(owed: &Owed, now: OffsetDateTime) -> Vec<AnyView> {
    let Owed { obligation: o, commitment: c, pact, organisation, party } = owed;
    let calendar = super::super::bind::calendar_of(pact);
    let (to_commitment, to_pact) = (link(&format!("/commitments/{}", c.id)), link(&format!("/pacts/{}", pact.slug)));
    let due = ta("obligation-due-in-zone", &[("day", lang().date(o.due_on).into()), ("zone", calendar.time_zone.into())]);
    let mut facts = vec![
        fact("obligation-who", view! { {organisation_link(&organisation.slug, &organisation.name)} " · " {role(party.role)} }),
        fact("obligation-pact", view! { <a href=to_pact>{said(&pact.title)}</a> }),
        fact("obligation-what", view! { <a href=to_commitment>{c.code.clone()} " " {said(&c.title)}</a> }),
        fact("obligation-period-title", period(o.period_from, o.period_to)),
        fact("obligation-due", due),
        fact("commitments-target", target(&c.indicator)),
    ];
    if let Some(reported) = o.reported_at {
        facts.push(fact("obligation-reported-on", lang().moment(reported)));
    }
    if let Some(reason) = &o.waived_because {
        let reason = match reason.as_str() {
            WITHDRAWAL => t("obligation-waived-withdrawal"),
            AMENDMENT => t("obligation-waived-amendment"),
            ANNULMENT => t("obligation-waived-annulment"),
            END => t("obligation-waived-end"),
            _ => reason.clone(),
        };
        facts.push(fact("obligation-waived-because", reason));
    }
    if o.days_late(now) > 0 {
        facts.push(fact("obligation-lateness", ta("obligation-late", &[("count", o.days_late(now).into())])));
    }
    facts
}

fn timeline(owed: &Owed, history: Vec<Told>) -> impl IntoView + use<> {
    let arose = view! {
        <Event at=lang().date(owed.obligation.period_from) entry=u64::try_from(owed.obligation.log_seq).ok()>
            {t("obligation-event-arose")}
        </Event>
    };
    let events: Vec<_> = history
        .into_iter()
        .rev()
        .map(|told| {
            let at = lang().moment(told.row.at);
            view! { <Event at=at entry=u64::try_from(told.row.seq).ok()>{told.sentence}</Event> }
        })
        .collect();
    view! { <Timeline>{events} {arose}</Timeline> }
}

/// A value of the indicator with how far the commitment is kept.
pub fn value_and_completion(
    c: &commitment::Model,
    value: Option<f64>,
    how_far: crate::commitments::model::Completion,
) -> AnyView {
    let value = value.map_or_else(|| t("report-no-value"), |value| figure(value, &c.indicator.unit));
    view! { {value} " · " {completion(how_far)} }.into_any()
}
