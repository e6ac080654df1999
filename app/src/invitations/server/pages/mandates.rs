//! `…/mandates`: the register of mandates of those whom an association brought in, or whom none did, and of Customs itself.

use super::looked_at;
use super::whose::{Whose, customs};
use crate::files::model::Purpose;
use crate::files::server::pages::path as files_of;
use crate::invitations::model::MandateState;
use crate::invitations::server::access::Place;
use crate::invitations::server::register::{Line, Sought, handed_on_by, page, unvouched};
use crate::kernel::ids::MandateId;
use crate::kernel::paging::Paged;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::pages::words::{entry, organisation as organisation_link};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, list_url, page_number};
use crate::signatures::server::entity::mandate;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Field, Pager, Select, Tag, Tone};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::HashMap;
use time::Date;

/// What the register is sifted by.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    state: String,
    page: String,
}

impl Filter {
    fn sought(&self, today: Date) -> Sought {
        Sought { state: self.state.parse().ok().map(|state| (state, today)), text: self.q.clone() }
    }

    /// Whether everything is asked for.
    fn is_empty(&self) -> bool {
        self.q.trim().is_empty() && self.state.parse::<MandateState>().is_err()
    }
}

/// The register of a place.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(path): Path<(String, String)>,
    Query(filter): Query<Filter>,
) -> Result<Page, Refusal> {
    let place = looked_at(&viewer, &ctx, &path).await?;
    register(&viewer, &ctx, Whose::Place(Box::new(place)), filter).await
}

/// The register of Customs itself.
pub async fn show_own(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(filter): Query<Filter>,
) -> Result<Page, Refusal> {
    let whose = customs(&viewer, &ctx, &slug).await?;
    register(&viewer, &ctx, whose, filter).await
}

async fn register(viewer: &Viewer, ctx: &Ctx, whose: Whose, filter: Filter) -> Result<Page, Refusal> {
    let (db, today) = (ctx.db.read(), ctx.clock.today());
    let unvouched = match &whose {
        Whose::Place(place) => unvouched(db, place).await?,
        Whose::Own(_) => Vec::new(),
    };
    let paged = page(db, whose.of(), &filter.sought(today), (page_number(&filter.page), PER_PAGE)).await?;
    let handed_on = handed_on_by(db, &paged.rows).await?;
    Ok(Page::new(viewer, viewer.lang.t("mandates-title"), move || {
        let unvouched = match &whose {
            Whose::Place(place) => to_vouch_for(place, unvouched),
            Whose::Own(_) => None,
        };
        view! {
            {whose.back()}
            <h1>{t("mandates-title")}</h1>
            <p class="lead">{t(whose.words()[0])}</p>
            {unvouched}
            {form(&whose, &filter)}
            {table(&whose, (&paged, &handed_on), &filter, today)}
        }
    }))
}

/// Those who have no mandate yet, each with the way to vouch for one.
fn to_vouch_for(place: &Place, organisations: Vec<organisation::Model>) -> Option<AnyView> {
    let path = place.path();
    let line =
        |o: organisation::Model| view! { <li><a href=link(&format!("{path}/vouch/{}", o.slug))><bdi>{o.name}</bdi></a></li> };
    (!organisations.is_empty()).then(|| {
        let lines: Vec<_> = organisations.into_iter().map(line).collect();
        view! { <h2>{t("mandates-unvouched")}</h2> <ul>{lines}</ul> }.into_any()
    })
}

fn form(whose: &Whose, filter: &Filter) -> impl IntoView + use<> {
    let states = MandateState::ALL.iter().map(|state| (state.to_string(), t(named(*state).1)));
    let states = std::iter::once((String::new(), t("list-any"))).chain(states).collect();
    view! {
        <form method="get" action=link(&whose.path()) class="filters" role="search">
            <Field name="q" label=t("list-search") kind="search" value=filter.q.clone()/>
            <Select name="state" label=t("mandates-state") options=states selected=filter.state.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

/// Who handed on which mandate.
type HandedOn = HashMap<MandateId, String>;

fn table(whose: &Whose, (paged, handed_on): (&Paged<Line>, &HandedOn), filter: &Filter, today: Date) -> AnyView {
    if paged.rows.is_empty() && !filter.is_empty() {
        return view! { <Empty title=t("mandates-not-found-title")>{t("mandates-not-found")}</Empty> }.into_any();
    }
    if paged.rows.is_empty() {
        let none = whose.words()[1];
        return view! { <Empty title=t("mandates-none-title")>{t(none)}</Empty> }.into_any();
    }
    let (page, pages, path) = (paged.page, paged.pages(), whose.path());
    let caption = ta("mandates-counted", &[("count", paged.total.into())]);
    let head =
        ["members-organisation", "mandates-holder", "mandates-document", "mandates-vouched", "mandates-term", "mandates-state"];
    let rows: Vec<_> = paged.rows.iter().map(|line| row(whose, line, handed_on, today)).collect();
    let filter = filter.clone();
    view! {
        <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable>
        <Pager page=page pages=pages href=move |n| list_url(&path, &[("q", &filter.q), ("state", &filter.state)], n)/>
    }
    .into_any()
}

fn row(whose: &Whose, (mandate, o, person): &Line, handed_on: &HandedOn, today: Date) -> impl IntoView + use<> {
    let name = person.as_ref().map(|p| p.name.clone()).unwrap_or_default();
    let day = |day: Date| lang().date(day);
    let term = match mandate.valid_until {
        Some(until) => ta("mandates-from-until", &[("from", day(mandate.valid_from).into()), ("until", day(until).into())]),
        None => ta("mandates-from", &[("from", day(mandate.valid_from).into())]),
    };
    let by = handed_on.get(&mandate.id).map(|name| {
        view! { <p class="note">{ta("mandates-handed-on", &[("name", name.as_str().into())])}</p> }
    });
    view! {
        <tr>
            <th scope="row">{organisation_link(&o.slug, &o.name)}</th>
            <td><bdi>{name}</bdi> <br/> <bdi class="note">{mandate.title.clone()}</bdi></td>
            <td><bdi>{mandate.document.clone()}</bdi> {by}</td>
            <td><bdi>{mandate.vouched_by.clone()}</bdi></td>
            <td>{term}</td>
            <td>{state(mandate, today)} {acts(whose, mandate, o.slug.as_str())}</td>
        </tr>
    }
}

/// Where a mandate stands, as a tone and the key of a word.
const fn named(state: MandateState) -> (Tone, &'static str) {
    match state {
        MandateState::Valid => (Tone::Good, "mandates-valid"),
        MandateState::NotYet => (Tone::Pending, "mandates-not-yet"),
        MandateState::Expired => (Tone::Neutral, "mandates-expired"),
        MandateState::Revoked => (Tone::Bad, "mandates-revoked"),
    }
}

/// Where a mandate stands today.
fn state(mandate: &mandate::Model, today: Date) -> AnyView {
    let of = (mandate.valid_from, mandate.valid_until, mandate.revoked_at.is_some());
    let (tone, key) = named(MandateState::of(of, today));
    let since = mandate.revoked_at.map(|at| view! { <p class="note">{lang().date(at.date())}</p> });
    let proof = mandate.revoked_seq.map(|seq| view! { <p class="note">{entry(seq)}</p> });
    let why = mandate.revocation_reason.clone().map(|why| view! { <p class="note"><bdi>{why}</bdi></p> });
    view! { <Tag tone=tone>{t(key)}</Tag> {since} {why} {proof} }.into_any()
}

/// What may be done about it.
fn acts(whose: &Whose, mandate: &mandate::Model, slug: &str) -> AnyView {
    let (path, handles) = (whose.path(), whose.handles(mandate));
    let revoke = (handles && mandate.revoked_at.is_none()).then(|| {
        let href = link(&format!("{path}/{}/revoke", mandate.id));
        view! { <p><a href=href>{t("mandates-revoke")}</a></p> }
    });
    let files = handles.then(|| {
        let href = link(&files_of(Purpose::Mandate(mandate.id)));
        view! { <p><a href=href>{t("mandates-files")}</a></p> }
    });
    let vouch = match whose {
        Whose::Place(place) if place.invites => {
            let href = link(&format!("{}/vouch/{slug}", place.path()));
            Some(view! { <p><a href=href>{t("mandates-vouch")}</a></p> })
        }
        Whose::Place(_) | Whose::Own(_) => None,
    };
    view! { {files} {revoke} {vouch} }.into_any()
}
