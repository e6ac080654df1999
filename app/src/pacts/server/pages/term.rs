//! The term of a pact: until when it is in force, what carries it on, who said what of its end, and what remains after it.

use super::words::{entry, organisation, record_head, role, said as texts, state};
use crate::commitments::server::bind::calendar_of;
use crate::commitments::server::zone::day_of;
use crate::organisations::server::entity::organisation as organisations;
use crate::pacts::model::PactState;
use crate::pacts::server::commands::{May, may, term_of};
use crate::pacts::server::entity::{pact, term_act};
use crate::pacts::server::queries::public_pact;
use crate::pacts::term::{Renewal, Said, Term, WITHOUT_TERM};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::signatures::server::annul::given::open_to;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, LinkButton, Notice, Tag, Tone};
use axum::extract::{Path, State};
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use time::Date;

/// From how many days before its end on the record of a pact says that it ends.
const SOON: i64 = 90;

struct Record {
    pact: pact::Model,
    term: Option<Term>,
    said: Vec<(term_act::Model, organisations::Model)>,
    /// The entries of what the reader may annul of it.
    open: Vec<i64>,
    may: Vec<May>,
}

/// The term of one pact.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let pact = public_pact(db, &slug).await?.ok_or(Refusal::NotFound)?;
    let may = match &viewer.actor {
        Some(actor) => may(&ctx, db, actor, &pact).await?,
        None => Vec::new(),
    };
    let said = said(db, &pact).await?;
    let person = viewer.actor.as_ref().map(|actor| actor.person);
    let standing = said.iter().map(|(act, _)| act).filter(|act| act.annulled_at.is_none());
    let given = standing.filter_map(|act| Some((act.log_seq, act.mandate_id?, act.organisation_id))).collect();
    let open = open_to(db, person, pact.id, given).await?;
    let record = Record { term: term_of(db, pact.id).await?, said, open, may, pact };
    let title = format!("{} – {}", viewer.lang.t("pact-term-title"), record.pact.title.pick(viewer.lang).0);
    Ok(Page::new(&viewer, title, move || body(record)))
}

/// What was said of any of a pact's terms, the newest first.
async fn said(db: &impl ConnectionTrait, pact: &pact::Model) -> Result<Vec<(term_act::Model, organisations::Model)>, DbErr> {
    let acts = term_act::Entity::find().filter(term_act::COLUMN.pact_id.eq(pact.id)).order_by_desc(term_act::COLUMN.log_seq);
    let acts = acts.all(db).await?;
    if acts.is_empty() {
        return Ok(Vec::new());
    }
    let of = organisations::Entity::find().filter(organisations::Column::Id.is_in(acts.iter().map(|a| a.organisation_id)));
    let of = of.all(db).await?;
    let named = |act: term_act::Model| {
        let organisation = of.iter().find(|o| o.id == act.organisation_id)?.clone();
        Some((act, organisation))
    };
    Ok(acts.into_iter().filter_map(named).collect())
}

fn body(record: Record) -> impl IntoView {
    let Record { pact, term, said, may, open } = record;
    let here = link(&format!("/pacts/{}", pact.slug));
    let heading = view! { <a href=here>{texts(&pact.title)}</a> }.into_any();
    let sentences: Vec<_> = sentences(&pact, term.as_ref(), &said).into_iter().map(|s| view! { <p>{s}</p> }).collect();
    let remains: Vec<_> =
        ["pact-term-remains-due", "pact-term-remains-cases", "pact-term-remains-record", "pact-term-remains-lifted"]
            .map(|key| view! { <li>{t(key)}</li> })
            .into();
    view! {
        {record_head(t("pact-term-title"), heading, state(pact.state))}
        <div class="lead">{sentences}</div>
        {doors(&pact, may)}
        {table(said, &open)}
        <section>
            <h2>{t("pact-term-remains-title")}</h2>
            <ul>{remains}</ul>
        </section>
    }
}

/// A length in months, in years where they are whole.
pub fn length(months: u32) -> String {
    if months.is_multiple_of(12) {
        ta("pact-term-years", &[("count", (months / 12).into())])
    } else {
        ta("pact-term-months", &[("count", months.into())])
    }
}

/// For how long a pact that is not in force yet will be, in a sentence.
fn lasts(term: &Term) -> String {
    ta("pact-term-from-force", &[("length", length(term.months).into())])
}

/// How things stand with the term, in plain sentences.
fn sentences(pact: &pact::Model, term: Option<&Term>, said: &[(term_act::Model, organisations::Model)]) -> Vec<String> {
    let since = || ("day", lang().date(pact.state_since.date()).into());
    match (pact.state, pact.ends_on) {
        (PactState::Expired, _) => vec![ta("pact-term-expired", &[since()])],
        (PactState::Terminated, Some(_)) => vec![ta("pact-term-terminated", &[since()])],
        (PactState::Terminated, None) => vec![ta("pact-term-never", &[since()])],
        (PactState::Superseded, _) => vec![ta("pact-term-superseded", &[since()])],
        (PactState::InForce, Some(day)) => {
            let until = ta("pact-term-until", &[("day", lang().date(day).into())]);
            let then = term.filter(|_| !pact.terminating).map(|term| then(term, day, said));
            vec![until, then.unwrap_or_else(|| t("pact-term-then-terminated"))]
        }
        _ => vec![term.map_or_else(endless, lasts)],
    }
}

/// That a pact does not end by itself, and who can end it.
fn endless() -> String {
    ta("pact-term-none", &[("length", length(WITHOUT_TERM).into())])
}

/// What happens when the term has run that ends on this day.
fn then(term: &Term, day: Date, said: &[(term_act::Model, organisations::Model)]) -> String {
    let counts = |act: &term_act::Model| act.of_term == day && act.annulled_at.is_none();
    let current = |of: Said| said.iter().filter(|(act, _)| counts(act) && act.said == of).count();
    let long = length(term.months);
    match term.renewal {
        Renewal::Tacit if current(Said::Notice) > 0 => t("pact-term-then-noticed"),
        Renewal::Tacit => {
            let last = term.notice_until(day).map(|last| lang().date(last)).unwrap_or_default();
            ta("pact-term-then-tacit", &[("length", long.into()), ("day", last.into())])
        }
        Renewal::Agreement => ta("pact-term-then-agreement", &[("length", long.into()), ("count", current(Said::Agreed).into())]),
        Renewal::None => t("pact-term-then-none"),
    }
}

/// What the reader may say, for each organisation that they may bind.
fn doors(pact: &pact::Model, may: Vec<May>) -> AnyView {
    let here = format!("/pacts/{}/term", pact.slug);
    may.into_iter()
        .map(|May { organisation, role: seat, said, barred, .. }| {
            if barred {
                let why = t("pact-term-refused-barred");
                return view! { <Notice tone=Tone::Bad title=organisation.name>{why}</Notice> }.into_any();
            }
            let button = |said: Said| {
                let to = link(&format!("{here}/{said}?organisation={}", organisation.slug));
                view! { <LinkButton href=to>{t(&format!("pact-term-say-{said}"))}</LinkButton> " " }
            };
            let buttons: Vec<_> = said.into_iter().map(button).collect();
            let what = ta("pact-term-may", &[("organisation", organisation.name.into()), ("role", role(seat).into())]);
            view! {
                <Notice tone=Tone::Neutral title=t("pact-term-may-title")>
                    <p>{what}</p>
                    <p class="cluster">{buttons}</p>
                </Notice>
            }
            .into_any()
        })
        .collect_view()
        .into_any()
}

fn table(said: Vec<(term_act::Model, organisations::Model)>, open: &[i64]) -> AnyView {
    let rows: Vec<_> = said
        .into_iter()
        .map(|(act, of)| {
            let annulled = act.annulled_at.zip(act.annulled_seq).map(|(at, seq)| {
                let why = act.annulment_reason.unwrap_or_default();
                let why = ta("signatories-annulled-why", &[("day", lang().date(at.date()).into()), ("why", why.into())]);
                view! { <Tag tone=Tone::Bad>{t("signature-state-annulled")}</Tag> <p class="note">{why} " " {entry(seq)}</p> }
            });
            let annul = open.contains(&act.log_seq).then(|| {
                view! { <p><a href=link(&format!("/acts/{}/annul", act.log_seq))>{t("annul-given")}</a></p> }
            });
            let reason = act.reason.map(|reason| view! { <bdi>{reason}</bdi> });
            view! {
                <tr>
                    <th scope="row">{organisation(&of.slug, &of.name)}</th>
                    <td>{t(&format!("pact-term-said-{}", act.said))} {annulled} {annul}</td>
                    <td>{lang().date(act.of_term)}</td>
                    <td>{lang().date(act.at.date())}</td>
                    <td class="prose">{reason}</td>
                    <td>{entry(act.log_seq)}</td>
                </tr>
            }
        })
        .collect();
    if rows.is_empty() {
        return view! { <section><h2>{t("pact-term-said-title")}</h2> <p>{t("pact-term-said-nothing")}</p></section> }.into_any();
    }
    let head =
        ["pact-term-who", "pact-term-what", "pact-term-of", "pact-term-when", "pact-term-why", "pact-term-entry"].map(t).to_vec();
    view! { <section><h2>{t("pact-term-said-title")}</h2> <DataTable caption=t("pact-term-said-title") caption_hidden=true head=head>{rows}</DataTable></section> }
        .into_any()
}

/// What the record of a pact says of its term: the last day, and beside it what is near.
pub fn until(ctx: &Ctx, pact: &pact::Model) -> Result<Option<(Date, bool)>, DbErr> {
    let Some(day) = pact.ends_on.filter(|_| pact.state == PactState::InForce) else { return Ok(None) };
    let today = day_of(ctx.clock.now(), &calendar_of(pact))?;
    Ok(Some((day, (day - today).whole_days() <= SOON)))
}
