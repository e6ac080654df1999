//! `/{lang}/compare/organisations` and `/{lang}/compare/pacts`.

use super::read::{Comparison, Name, One, read};
use super::{Asked, MOST, Of};
use crate::commitments::model::{Completion, ObligationState};
use crate::commitments::tally::{Measure, found, said};
use crate::pacts::server::pages::words::said as title;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::list_url;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, DataTable, Empty, Field, Notice, Tone};
use axum::Router;
use axum::extract::{RawQuery, State};
use axum::routing::get;
use leptos::prelude::*;

/// The pages.
pub fn pages() -> Router<Ctx> {
    [Of::Organisations, Of::Pacts].into_iter().fold(Router::new(), |pages, of| {
        let page = get(move |viewer: Viewer, ctx: State<Ctx>, query: RawQuery| show(of, viewer, ctx, query));
        pages.route(&format!("/compare/{}", of.as_str()), page)
    })
}

/// A link from a record, or from the list of all, to its comparison with others.
pub fn link_to_compare(of: Of, slug: Option<&str>) -> impl IntoView + use<> {
    let to = address(of, slug.into_iter());
    view! { <a href=to>{t(&format!("compare-link-{}", of.as_str()))}</a> }
}

fn address<'a>(of: Of, slugs: impl Iterator<Item = &'a str>) -> String {
    let named: Vec<_> = slugs.map(|slug| ("of", slug)).collect();
    list_url(&format!("/compare/{}", of.as_str()), &named, 1)
}

async fn show(of: Of, viewer: Viewer, State(ctx): State<Ctx>, RawQuery(query): RawQuery) -> Result<Page, Refusal> {
    let asked = Asked::parse(&query.unwrap_or_default());
    let comparison = read(ctx.db.read(), of, &asked, viewer.lang).await?;
    let words = format!("compare-{}", of.as_str());
    let head = Head { description: Some(viewer.lang.t("compare-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t(&words), head, move || {
        let missing = (!comparison.unknown.is_empty()).then(|| {
            let names = comparison.unknown.join(", ");
            view! { <Notice tone=Tone::Soon>{ta("compare-unknown", &[("names", names.into())])}</Notice> }
        });
        view! {
            <h1>{t(&words)}</h1>
            <p class="lead">{t("compare-lead")}</p>
            {missing}
            {tables(of, &comparison.all)}
            {others(of, asked, &comparison)}
        }
    }))
}

fn tables(of: Of, all: &[One]) -> AnyView {
    if all.is_empty() {
        return view! { <Empty title=t("compare-none-title")>{t("compare-none")}</Empty> }.into_any();
    }
    let head: Vec<String> =
        [t("compare-figure")].into_iter().chain(all.iter().map(|one| one.name.pick(lang()).to_owned())).collect();
    let table = |key: &str, rows: Vec<AnyView>| {
        let columns = (1..=all.len()).collect();
        view! {
            <h2>{t(key)}</h2>
            <DataTable caption=t(key) head=head.clone() numeric=columns caption_hidden=true>{rows}</DataTable>
        }
    };
    view! {
        <div class="compared">
            {table("compare-who", who(of, all))}
            {table("compare-kept", kept(of, all))}
            {table("board-said", completions(all, said))}
            {table("board-found", completions(all, found))}
        </div>
    }
    .into_any()
}

/// A row of the same figure of each.
fn row(name: String, cells: impl Iterator<Item = AnyView>) -> AnyView {
    let cells: Vec<_> = cells.map(|cell| view! { <td>{cell}</td> }).collect();
    view! {
        <tr>
            <th scope="row">{name}</th>
            {cells}
        </tr>
    }
    .into_any()
}

fn who(of: Of, all: &[One]) -> Vec<AnyView> {
    let seats = match of {
        Of::Organisations => "organisations-seats",
        Of::Pacts => "pacts-signatories",
    };
    let sanctions = |one: &One, state: &str, n: u64| {
        let to = list_url("/sanctions", &[(of.facet(), &one.slug), ("state", state)], 1);
        view! { <a href=to>{lang().number(n)}</a> }.into_any()
    };
    let record = |one: &One| {
        let to = link(&format!("/{}/{}", of.as_str(), one.slug));
        view! { <a href=to>{called(&one.name)}</a> }.into_any()
    };
    vec![
        row(t("compare-record"), all.iter().map(record)),
        row(t("organisations-kind"), all.iter().map(|one| t(&one.kind).into_any())),
        row(t("organisations-country"), all.iter().map(|one| lang().country(&one.country).into_any())),
        row(t(seats), all.iter().map(|one| lang().number(one.seats).into_any())),
        row(t("compare-sanctions-in-effect"), all.iter().map(|one| sanctions(one, "in_effect", one.sanctions.0))),
        row(t("compare-sanctions-ended"), all.iter().map(|one| sanctions(one, "ended", one.sanctions.1))),
    ]
}

fn kept(of: Of, all: &[One]) -> Vec<AnyView> {
    let leads = |one: &One, status: &str, n: u64| {
        let to = list_url("/obligations", &[(of.facet(), &one.slug), ("status", status)], 1);
        view! { <a href=to>{lang().number(n)}</a> }.into_any()
    };
    let everything = row(t("progress-obligations"), all.iter().map(|one| leads(one, "", one.tally.total())));
    let states = ObligationState::ALL.iter().map(|state| {
        let name = t(&format!("obligation-status-{state}"));
        row(name, all.iter().map(|one| leads(one, state.as_str(), one.tally.get(*state))))
    });
    let late = row(t("board-ever-late"), all.iter().map(|one| lang().number(one.tally.get(Measure::Late)).into_any()));
    [everything].into_iter().chain(states).chain([late]).collect()
}

fn completions(all: &[One], by: fn(Completion) -> Measure) -> Vec<AnyView> {
    let counted = |completion: &Completion| {
        let name = t(&format!("completion-{completion}"));
        row(name, all.iter().map(|one| lang().number(one.tally.get(by(*completion))).into_any()))
    };
    Completion::ALL.iter().map(counted).collect()
}

fn called(name: &Name) -> AnyView {
    match name {
        Name::Own(name) => {
            let name = name.clone();
            view! { <bdi>{name}</bdi> }.into_any()
        }
        Name::Title(texts) => title(texts),
    }
}

/// Who stands there, to be left out; and who else might.
fn others(of: Of, asked: Asked, comparison: &Comparison) -> impl IntoView + use<> {
    let here = || comparison.all.iter().map(|one| one.slug.as_str());
    let without: Vec<_> = comparison
        .all
        .iter()
        .map(|one| {
            let to = address(of, here().filter(|slug| *slug != one.slug));
            let name = one.name.pick(lang()).to_owned();
            view! { <li><a href=to>{ta("compare-leave-out", &[("name", name.into())])}</a></li> }
        })
        .collect();
    let without = (!without.is_empty()).then(|| view! { <ul>{without}</ul> });
    let hidden: Vec<_> = here().map(|slug| view! { <input type="hidden" name="of" value=slug.to_owned()/> }).collect();
    let add = if comparison.all.len() < MOST {
        let offered: Vec<_> = comparison
            .offered
            .iter()
            .map(|(slug, name)| {
                let to = address(of, here().chain([slug.as_str()]));
                let name = name.pick(lang()).to_owned();
                view! { <li><a href=to>{ta("compare-add", &[("name", name.into())])}</a></li> }
            })
            .collect();
        let found = if offered.is_empty() {
            view! { <p>{t("compare-nobody")}</p> }.into_any()
        } else {
            view! { <ul>{offered}</ul> }.into_any()
        };
        view! {
            <form method="get" action=link(&format!("/compare/{}", of.as_str())) class="filters" role="search">
                {hidden}
                <Field name="q" label=t("compare-look-for") kind="search" value=asked.words/>
                <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
            </form>
            {found}
        }
        .into_any()
    } else {
        view! { <p>{t("compare-full")}</p> }.into_any()
    };
    view! {
        <section id="others">
            <h2>{t("compare-others")}</h2>
            {without}
            {add}
        </section>
    }
}
