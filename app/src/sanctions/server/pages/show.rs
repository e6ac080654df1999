//! `/cases/{id}`: the file. For the respondent it is their desk: what they are accused of, who decides, what they can do and until
//! when. For others, as much of it as they may read.

use super::parts::{bodies, filed, measure, offered, received, served, voted_on};
use super::words;
use super::{Desk, Step, desk, told};
use crate::pacts::server::pages::words::{demo, entry, fact, organisation, record_head, said};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::sanctions::act::{Act, ActKind};
use crate::sanctions::case::Publication;
use crate::sanctions::model::Capacity;
use crate::sanctions::server::access::{Reading, reads};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Event, LinkButton, Notice, SummaryList, Timeline, Tone};
use axum::extract::{Path, State};
use leptos::prelude::*;

/// The page.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let desk = desk(&viewer, &ctx, &id).await?;
    let title = viewer.lang.ta("case-title", &[("organisation", desk.file.respondent.name.clone().into())]);
    Ok(Page::new(&viewer, title, move || body(&desk)))
}

/// What the reader may do now.
pub fn may(desk: &Desk) -> Vec<ActKind> {
    let people = ActKind::ALL.iter().copied().filter(|kind| !matches!(kind, ActKind::Alleged | ActKind::Opened));
    people.filter(|kind| desk.file.case.may(&desk.who, *kind, desk.today).is_ok()).collect()
}

/// The paragraph that is said to be broken, leading to it.
pub fn article(desk: &Desk, no: &str) -> AnyView {
    let to = link(&format!("/pacts/{}/text#p-{no}", desk.file.pact.slug));
    view! { <a href=to>{lang().digits(no)}</a> }.into_any()
}

fn body(desk: &Desk) -> AnyView {
    let case = &desk.file.case;
    let name = desk.file.respondent.name.clone();
    let since = desk.file.steps.last().map(|s| ta("case-last-step", &[("day", lang().date(s.on).into())]));
    let states = view! { {words::state(case.stage, case.ending)} " " {since} " " {demo(desk.file.pact.is_demo)} };
    let head = record_head(t("case-kind"), view! { <bdi>{name}</bdi> }.into_any(), states);
    let own = desk.reading == Reading::Respondent;
    let whole = desk.reading >= Reading::Respondent;
    let facts = facts(desk);
    view! {
        <p class="flush"><a href=link("/desk/cases")>{t("case-back-all")}</a></p>
        {head}
        {turn(desk)}
        {own.then(|| accused(desk))}
        {acts(desk)}
        <section id="facts">
            <h2>{t("case-facts-title")}</h2>
            <SummaryList>{facts}</SummaryList>
        </section>
        {whole.then(|| served(desk))}
        {whole.then(|| bodies(desk))}
        {(desk.reading == Reading::All).then(|| voted_on(desk))}
        {whole.then(|| offered(desk))}
        {whole.then(|| measure(desk))}
        {whole.then(|| filed(desk))}
        {(desk.reading != Reading::Name).then(|| history(desk))}
    }
    .into_any()
}

/// Whose turn it is, and until when.
fn turn(desk: &Desk) -> AnyView {
    let case = &desk.file.case;
    let Some(awaited) = case.awaits() else {
        let (title, next) = (words::stage(case.stage), words::next(case.stage));
        return view! { <Notice title=title>{next}</Notice> }.into_any();
    };
    let day = case.deadline.map(|day| lang().date(day)).unwrap_or_default();
    let who = waited_for(desk, awaited);
    let (tone, words) = match (desk.is_awaited(), case.is_late) {
        (_, true) => (Tone::Bad, ta("case-turn-late", &[("who", who.into()), ("day", day.into())])),
        (true, false) if awaited == Capacity::Respondent && case.stage == crate::sanctions::model::Stage::Appealable => {
            (Tone::Soon, ta("case-turn-appeal", &[("day", day.into())]))
        }
        (true, false) if awaited == Capacity::Respondent => (Tone::Soon, ta("case-turn-reply", &[("day", day.into())])),
        (true, false) => (Tone::Soon, ta("case-turn-yours", &[("day", day.into())])),
        (false, false) => (Tone::Neutral, ta("case-turn-other", &[("who", who.into()), ("day", day.into())])),
    };
    let next = words::next(case.stage);
    view! { <Notice tone=tone title=words>{next}</Notice> }.into_any()
}

/// Who is waited for, as a body or a party.
pub(super) fn waited_for(desk: &Desk, awaited: Capacity) -> String {
    match awaited {
        Capacity::Respondent => desk.file.respondent.name.clone(),
        Capacity::Bench => words::body(desk.file.case.first.body),
        Capacity::AppealBench => words::body(desk.file.case.appeal.body),
        other => words::capacity(other),
    }
}

/// What the respondent is told, and the receipt.
fn accused(desk: &Desk) -> Option<AnyView> {
    let notice = desk.file.steps.iter().rev().find(|s| matches!(s.act, Act::Noticed { .. }))?;
    let charge = desk.file.case.charge.as_ref()?;
    let mut rows = vec![
        fact("case-fact-practice", view! { {words::practice(charge.practice)} ". " {words::practice_means(charge.practice)} }),
        fact("case-fact-article", article(desk, &charge.article)),
    ];
    rows.extend(told::facts(&notice.act, desk));
    let receive = received(desk).is_none().then(|| {
        view! {
            <form method="post" novalidate action=link(&format!("/cases/{}/read", desk.file.row.id))>
                <input type="hidden" name="seen" value=desk.file.rows.len().to_string()/>
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Act.to_string()>{words::to_do(ActKind::Read)}</Button>
            </form>
        }
    });
    Some(
        view! {
            <section id="accused">
                <h2>{t("case-accused-title")}</h2>
                <p class="lead">{t("case-accused-lead")}</p>
                <SummaryList>{rows}</SummaryList>
                {receive}
            </section>
        }
        .into_any(),
    )
}

/// What the reader can do, each a link to its form.
fn acts(desk: &Desk) -> Option<AnyView> {
    let may: Vec<_> = may(desk).into_iter().filter(|kind| *kind != ActKind::Read).collect();
    if may.is_empty() {
        return None;
    }
    let items: Vec<_> = may
        .into_iter()
        .enumerate()
        .map(|(n, kind)| {
            let to = link(&format!("/cases/{}/{}", desk.file.row.id, words::dashed(kind)));
            let look = if n == 0 { ButtonKind::Primary } else { ButtonKind::Secondary };
            view! { <li><LinkButton href=to kind=look>{words::to_do(kind)}</LinkButton></li> }
        })
        .collect();
    Some(
        view! {
            <section id="acts">
                <h2>{t("case-acts-title")}</h2>
                <ul class="case-acts">{items}</ul>
            </section>
        }
        .into_any(),
    )
}

/// What the case is about, as far as the reader may know.
fn facts(desk: &Desk) -> Vec<AnyView> {
    let (file, case) = (&desk.file, &desk.file.case);
    let pact = link(&format!("/pacts/{}", file.pact.slug));
    let mut rows = vec![
        fact("case-fact-respondent", organisation(&file.respondent.slug, &file.respondent.name)),
        fact("case-fact-pact", view! { <a href=pact>{said(&file.pact.title)}</a> }),
    ];
    if desk.reading == Reading::Name {
        return rows;
    }
    if let Some(charge) = &case.charge {
        rows.push(fact("case-fact-article", article(desk, &charge.article)));
        rows.push(fact("case-fact-practice", words::practice(charge.practice)));
    }
    if desk.reading == Reading::Outcome {
        return rows;
    }
    if desk.reading == Reading::All {
        rows.push(fact("case-fact-source", words::source(file.row.source)));
        let by = desk.complainant.as_ref();
        rows.extend(by.map(|o| fact("case-capacity-complainant", organisation(&o.slug, &o.name))));
        let owed = file.row.obligation_id.map(|id| link(&format!("/obligations/{id}")));
        rows.extend(owed.map(|to| fact("case-fact-obligation", view! { <a href=to>{t("case-obligation-link")}</a> })));
    }
    rows.push(fact("case-fact-effect", words::effect(case.effect())));
    rows.extend(case.interim.map(|day| fact("case-fact-interim", lang().date(day))));
    rows.extend(publication(&case.publication, file.row.id.to_string()));
    rows
}

fn publication(publication: &Publication, id: String) -> Option<AnyView> {
    let day = |key: &str, day: time::Date| ta(key, &[("day", lang().date(day).into())]);
    let words = match publication {
        Publication::Never => return None,
        Publication::Due(on) => day("case-public-due", *on).into_any(),
        Publication::Withheld { ground, until, .. } => {
            view! { {words::withholding(*ground)} ". " {day("case-public-withheld", *until)} }.into_any()
        }
        Publication::Published(on) => {
            view! { <a href=link(&format!("/sanctions/{id}"))>{day("case-public-since", *on)}</a> }.into_any()
        }
    };
    Some(fact("case-fact-publication", words))
}

/// By whom a step was taken, as far as the reader may know.
fn by(desk: &Desk, n: usize) -> AnyView {
    let step = &desk.file.steps[n];
    let body = waited_for(desk, step.by);
    let name = step.person.filter(|_| desk.reading == Reading::All).map(|p| desk.name(p));
    let name = name.map(|name| view! { " · " <bdi>{name}</bdi> });
    view! { <p class="note"><bdi>{body}</bdi> {name}</p> }.into_any()
}

/// All steps that the reader may read, the newest last.
fn history(desk: &Desk) -> AnyView {
    let events: Vec<_> = desk
        .file
        .rows
        .iter()
        .enumerate()
        .filter(|(_, row)| reads(desk.reading, row.kind))
        .map(|(n, row)| {
            let facts = told::facts(&desk.file.steps[n].act, desk);
            let facts = (!facts.is_empty()).then(|| view! { <SummaryList>{facts}</SummaryList> });
            let opened = row.opened_seq.map(|seq| view! { <p class="note">{t("case-opened-by")} " " {entry(seq)}</p> });
            let (at, entry, title, by) =
                (lang().moment(row.at), u64::try_from(row.sealed_seq).ok(), words::happened(row.kind), by(desk, n));
            view! {
                <Event at=at entry=entry>
                    <h3>{title}</h3>
                    {by}
                    {facts}
                    {opened}
                </Event>
            }
        })
        .collect();
    view! {
        <section id="history">
            <h2>{t("case-history-title")}</h2>
            <p>{t("case-history-lead")}</p>
            <Timeline>{events}</Timeline>
        </section>
    }
    .into_any()
}
