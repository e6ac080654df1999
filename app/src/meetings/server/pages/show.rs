//! `/meetings/{id}`: a meeting as everyone reads it, and what its seats and the secretariat can do in it.

use super::parts::{agenda, decisions, documents, minutes, seats};
use super::words::{state, when};
use super::{Open, open};
use crate::meetings::meeting::Stage;
use crate::meetings::server::pages::parts::timeline;
use crate::pacts::server::pages::words::{fact, organisation, record_head, said};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::site::page::Head;
use crate::site::schema::{Event, Happening, Named};
use crate::site::{Page, Refusal, Viewer, schema};
use crate::ui::{ButtonKind, LinkButton, Notice, SummaryList, Tone};
use axum::extract::{Path, State};
use leptos::prelude::*;

/// The page.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let open = open(&viewer, &ctx, &id).await?;
    let day = viewer.lang.date(open.local(open.file.row.starts_at)?.date());
    let committee = open.file.committee.row.terms.name.pick(viewer.lang).0.to_owned();
    let title = viewer.lang.ta("meeting-title", &[("committee", committee.into()), ("day", day.into())]);
    let head = if open.file.row.is_public {
        Head::about(title.clone(), about(&viewer, &open, &title))
    } else {
        Head { unlisted: true, ..Head::default() }
    };
    Ok(Page::with_head(&viewer, title.clone(), head, move || body(&open, title)))
}

/// The meeting in the words of schema.org.
fn about(viewer: &Viewer, open: &Open, title: &str) -> serde_json::Value {
    let (meeting, call) = (&open.file.meeting, &open.file.meeting.call);
    let happening = match (&meeting.stage, &meeting.why) {
        (Stage::Cancelled { .. }, _) => Happening::Cancelled,
        (_, Some(_)) => Happening::Moved,
        (_, None) => Happening::AsCalled,
    };
    let caller = open.file.committee.seats.first().map(|p| &p.organisation);
    let caller = caller.map(|o| Named { slug: o.slug.as_str(), name: &o.name, kind: o.kind });
    let event = Event {
        name: title,
        begins: call.starts_at,
        ends: Some(call.ends_at()),
        place: Some(&call.place),
        online: call.link.as_deref(),
        happening,
        organisers: caller.into_iter().collect(),
    };
    schema::event(viewer, &event)
}

fn body(open: &Open, title: String) -> impl IntoView + use<> {
    let file = &open.file;
    let kind = t("meeting-kind");
    let (ways, told, facts) = (ways(open), notice(open), facts(open));
    let secret = (!file.row.is_public).then(|| view! { <p class="note">{t("meeting-not-public")}</p> });
    view! {
        {record_head(kind, title.into_any(), state(file.row.state))}
        {told}
        {secret}
        {ways}
        <div class="with-side">
            <div>
                {agenda(open)}
                {documents(open)}
                {seats(open)}
                {decisions(open)}
                {minutes(open)}
            </div>
            <aside>
                <SummaryList>{facts}</SummaryList>
                <p><a href=format!("/meetings/{}.ics?lang={}", file.row.id, lang())>{t("meeting-calendar-file")}</a></p>
            </aside>
        </div>
        <section id="history">
            <h2>{t("meeting-history")}</h2>
            {timeline(open)}
        </section>
    }
}

/// What the reader must know first: that it does not take place, or that it was changed.
fn notice(open: &Open) -> Option<AnyView> {
    let meeting = &open.file.meeting;
    match (&meeting.stage, &meeting.why) {
        (Stage::Cancelled { why }, _) => {
            let why = said(why);
            Some(view! { <Notice tone=Tone::Bad title=t("meeting-cancelled-title")>{why}</Notice> }.into_any())
        }
        (Stage::Called, Some(why)) => {
            let why = said(why);
            Some(view! { <Notice tone=Tone::Soon title=t("meeting-changed-title")>{why}</Notice> }.into_any())
        }
        _ => None,
    }
}

fn ways(open: &Open) -> Option<AnyView> {
    let all: Vec<_> = open
        .ways()
        .into_iter()
        .map(|way| {
            let to = link(&format!("/meetings/{}/{way}", open.file.row.id));
            view! { <LinkButton href=to kind=ButtonKind::Secondary>{t(&format!("meeting-do-{way}"))}</LinkButton> }
        })
        .collect();
    (!all.is_empty()).then(|| {
        view! {
            <section id="ways" aria-label=t("meeting-ways")>
                <p class="cluster">{all}</p>
            </section>
        }
        .into_any()
    })
}

fn facts(open: &Open) -> Vec<AnyView> {
    let (file, call) = (&open.file, &open.file.meeting.call);
    let (committee, terms) = (&file.committee, &file.committee.row.terms);
    let of_pact = link(&format!("/pacts/{}/meetings", committee.pact.slug));
    let pact = link(&format!("/pacts/{}", committee.pact.slug));
    let mut facts = vec![
        fact("meeting-begins", when(call.starts_at, &committee.calendar)),
        fact("meeting-length", ta("meeting-minutes", &[("count", call.minutes.into())])),
        fact("meeting-place", view! { <bdi>{call.place.clone()}</bdi> }),
    ];
    if let Some(link) = &call.link {
        let shown = link.clone();
        facts.push(fact("meeting-link", view! { <a href=link.clone() rel="nofollow noopener"><bdi>{shown}</bdi></a> }));
    }
    facts.extend([
        fact("meeting-committee", view! { <a href=of_pact>{said(&terms.name)}</a> }),
        fact("meeting-pact", view! { <a href=pact>{said(&committee.pact.title)}</a> }),
        fact("committee-chair", organisation(&terms.chair, &open.name(&terms.chair))),
    ]);
    facts
}
