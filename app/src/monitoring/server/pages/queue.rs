//! `/desk/review`: the reports that wait for the monitor, and those on which it waits for a signatory.

use crate::commitments::server::pages::words::period;
use crate::kernel::paging::Paged;
use crate::monitoring::server::queries::monitored;
use crate::monitoring::server::queue::{self, Sieve, Turn, Waiting};
use crate::organisations::model::OrganisationKind;
use crate::pacts::model::Texts;
use crate::pacts::server::pages::words::{organisation, said};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{list_url, page_number};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, DataTable, Empty, Field, Pager, Select, Stat, Stats, Tag, Tone};
use axum::extract::{Query, State};
use leptos::prelude::*;
use serde::Deserialize;
use time::OffsetDateTime;

/// What the queue is sifted by, as the URL says it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    turn: String,
    pact: String,
    kind: String,
    commitment: String,
    flagged: String,
    page: String,
}

impl Filter {
    fn url(&self, page: u64) -> String {
        let filters = [
            ("q", &*self.q),
            ("turn", &self.turn),
            ("pact", &self.pact),
            ("kind", &self.kind),
            ("commitment", &self.commitment),
            ("flagged", &self.flagged),
        ];
        list_url("/desk/review", &filters, page)
    }

    fn sieve(&self) -> Sieve {
        Sieve {
            turn: self.turn.parse().unwrap_or(Turn::Monitor),
            pact: self.pact.clone(),
            kind: self.kind.parse().ok(),
            commitment: self.commitment.clone(),
            flagged: !self.flagged.is_empty(),
            words: self.q.clone(),
        }
    }
}

/// What the queue offers and counts.
struct Offered {
    pacts: Vec<(String, Texts)>,
    codes: Vec<String>,
    /// Reports on which it is the monitor's turn, those of them that a check flags, and those on which it is a signatory's.
    counts: [u64; 3],
}

/// The queue of whoever monitors a pact; there is none for others.
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(filter): Query<Filter>) -> Result<Page, Refusal> {
    let (db, now) = (ctx.db.read(), ctx.clock.now());
    let scope = monitored(db, viewer.signed_in()?.person).await?;
    if scope.is_empty() {
        return Err(Refusal::NotFound);
    }
    let sieve = filter.sieve();
    let found = queue::page(db, &scope, &sieve, now, page_number(&filter.page)).await?;
    let (pacts, codes) = queue::offered(db, &scope).await?;
    let all = Sieve::of(Turn::Monitor);
    let counts = [
        queue::count(db, &scope, &all, now).await?,
        queue::count(db, &scope, &Sieve { flagged: true, ..Sieve::of(Turn::Monitor) }, now).await?,
        queue::count(db, &scope, &Sieve::of(Turn::Party), now).await?,
    ];
    let offered = Offered { pacts, codes, counts };
    Ok(Page::new(&viewer, viewer.lang.t("queue-title"), move || {
        view! {
            <h1>{t("queue-title")}</h1>
            <p class="lead">{t("queue-lead")}</p>
            {stats(&offered)}
            {form(&filter, &offered)}
            {table(found, sieve.turn, filter, now)}
            <p><a href=link("/desk/tasks")>{t("queue-to-tasks")}</a></p>
        }
    }))
}

fn stats(offered: &Offered) -> impl IntoView + use<> {
    let filters = [Filter::default(), flagged(), Filter { turn: Turn::Party.to_string(), ..Filter::default() }];
    let keys = ["queue-count-monitor", "queue-count-flagged", "queue-count-party"];
    let stats: Vec<_> = offered
        .counts
        .iter()
        .zip(keys)
        .zip(filters)
        .map(|((n, key), filter)| {
            view! { <Stat value=lang().number(*n) counts=ta(key, &[("count", (*n).into())]) href=filter.url(1)/> }
        })
        .collect();
    view! { <Stats>{stats}</Stats> }
}

fn flagged() -> Filter {
    Filter { flagged: "yes".to_owned(), ..Filter::default() }
}

fn form(filter: &Filter, offered: &Offered) -> impl IntoView + use<> {
    let any = |rest: Vec<(String, String)>| [vec![(String::new(), t("list-any"))], rest].concat();
    let turns = vec![(String::new(), t("queue-turn-monitor")), (Turn::Party.to_string(), t("queue-turn-party"))];
    let pacts = offered.pacts.iter().map(|(slug, title)| (slug.clone(), title.pick(lang()).0.to_owned())).collect();
    let kinds = OrganisationKind::ALL.iter().map(|k| (k.to_string(), t(&format!("organisation-kind-{k}")))).collect();
    let codes = offered.codes.iter().map(|code| (code.clone(), code.clone())).collect();
    view! {
        <form method="get" action=link("/desk/review") class="filters" role="search">
            <Field name="q" label=t("list-search") kind="search" value=filter.q.clone()/>
            <Select name="turn" label=t("queue-turn") options=turns selected=filter.turn.clone()/>
            <Select name="pact" label=t("commitments-pact") options=any(pacts) selected=filter.pact.clone()/>
            <Select name="kind" label=t("organisations-kind") options=any(kinds) selected=filter.kind.clone()/>
            <Select name="commitment" label=t("commitments-what") options=any(codes) selected=filter.commitment.clone()/>
            <Checkbox name="flagged" label=t("queue-flagged") checked=!filter.flagged.is_empty()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

fn table(found: Paged<Waiting>, turn: Turn, filter: Filter, now: OffsetDateTime) -> AnyView {
    if found.rows.is_empty() {
        return view! { <Empty title=t("queue-empty-title")>{t("queue-empty")}</Empty> }.into_any();
    }
    let (page, pages) = (found.page, found.pages());
    let caption = ta("queue-counted", &[("count", found.total.into())]);
    let head = ["commitments-what", "queue-who", "obligation-period-title", "commitments-pact", "queue-waits-for", "queue-days"];
    let rows: Vec<_> = found.rows.iter().map(|w| row(w, turn, now)).collect();
    view! {
        <DataTable caption=caption head=head.map(t).to_vec() numeric=vec![5]>{rows}</DataTable>
        <Pager page=page pages=pages href=move |n| filter.url(n)/>
    }
    .into_any()
}

fn row(w: &Waiting, turn: Turn, now: OffsetDateTime) -> impl IntoView + use<> {
    let days = (now - w.state_since).whole_days().max(0);
    let flags = w.flags.filter(|n| *n > 0);
    let flags = flags.map(|n| view! { <Tag tone=Tone::Soon>{ta("queue-flags", &[("count", n.into())])}</Tag> });
    view! {
        <tr>
            <th scope="row">
                <a href=link(&format!("/obligations/{}/review", w.id))>{w.code.clone()} " " {said(&w.title)}</a> " " {flags}
            </th>
            <td>{organisation(&w.organisation, &w.organisation_name)}</td>
            <td>{period(w.period_from, w.period_to)}</td>
            <td>{said(&w.pact_title)}</td>
            <td>{waits_for(w, turn)}</td>
            <td>{lang().number(days)}</td>
        </tr>
    }
}

/// What is waited for, in a word.
fn waits_for(w: &Waiting, turn: Turn) -> AnyView {
    let (tone, words) = match (turn, w.reply_until) {
        (Turn::Monitor, Some(_)) => (Tone::Soon, t("queue-waits-publication")),
        (Turn::Monitor, None) if w.state == crate::commitments::model::ObligationState::Returned => {
            (Tone::Pending, t("queue-waits-answered"))
        }
        (Turn::Monitor, None) => (Tone::Pending, t("queue-waits-review")),
        (Turn::Party, Some(day)) => (Tone::Neutral, ta("queue-waits-reply", &[("day", lang().date(day).into())])),
        (Turn::Party, None) => (Tone::Neutral, t("queue-waits-answer")),
    };
    view! { <Tag tone=tone>{words}</Tag> }.into_any()
}
