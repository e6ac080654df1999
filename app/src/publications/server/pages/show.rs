//! An update as those read it for whom it is; the reason in its place where it was taken down.

use super::words::{audience, kind, languages, subject, text};
use crate::files::server::entity::file;
use crate::files::server::list::list;
use crate::files::server::of_update;
use crate::images::server::check as images;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::pages::words::{entry, fact, organisation as organisation_link, record_head, said};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::publications::model::{Audience, Content, Inside};
use crate::publications::server::access::{is_reader, may_read_drafts};
use crate::publications::server::entity::{edition, update};
use crate::publications::server::public::{Whole, by_slug, editions, whole};
use crate::site::page::Head;
use crate::site::schema::{self, Article, Named};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Notice, SummaryList, Tag, Tone};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use leptos::prelude::*;
use serde::Deserialize;

/// Which edition.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    edition: String,
}

/// All that the page shows.
struct Shown {
    whole: Whole,
    audience: Audience,
    inside: Option<Inside>,
    editions: Vec<edition::Model>,
    files: Vec<file::Model>,
    /// The edition that was asked for, where it is not the newest.
    old: Option<(i32, Content)>,
    works: bool,
}

/// The update of this name, if it is for this reader.
pub async fn find(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<(update::Model, organisation::Model), Refusal> {
    let db = ctx.db.read();
    let (update, organisation) = by_slug(db, slug).await?.ok_or(Refusal::NotFound)?;
    if is_reader(db, viewer.actor.as_ref(), &update, update.audience).await? {
        Ok((update, organisation))
    } else {
        Err(Refusal::NotFound)
    }
}

/// `/updates/{slug}`
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let (update, organisation) = find(&viewer, &ctx, &slug).await?;
    let inside = match update.inside()? {
        Some(inside) if is_reader(db, viewer.actor.as_ref(), &update, inside.audience).await? => Some(inside),
        _ => None,
    };
    let works = match &viewer.actor {
        Some(actor) => may_read_drafts(db, actor.person, update.id).await?,
        None => false,
    };
    let editions = editions(db, update.id).await?;
    let number: Option<i32> = asked.edition.parse().ok();
    let old = editions.iter().find(|e| Some(e.number) == number && Some(e.number) != update.edition);
    let old = old.map(|e| Ok::<_, Refusal>((e.number, e.content()?))).transpose()?;
    let (audience, files) = (update.audience, of_update(db, update.id).await?);
    let whole = whole(db, update, organisation).await?.ok_or(Refusal::NotFound)?;
    let shown = Shown { whole, audience, inside, editions, files, old, works };
    if shown.whole.retraction.is_some() {
        let title = viewer.lang.t("update-retracted-title");
        return Ok(Page::new(&viewer, title, move || tombstone(&shown)).with_status(StatusCode::GONE));
    }
    let title = shown.whole.content.title.pick(viewer.lang).0.to_owned();
    Ok(Page::with_head(&viewer, title, head(&viewer, &shown), move || body(&shown)))
}

/// What the head says; an earlier text, and what is not for everyone, is of no lasting place.
fn head(viewer: &Viewer, shown: &Shown) -> Head {
    let (whole, o) = (&shown.whole, &shown.whole.organisation);
    let (title, language) = whole.content.title.pick(viewer.lang);
    let summary = whole.content.summary.pick(viewer.lang).0;
    let picture = images::first(whole.content.body.pick(viewer.lang).0);
    let article = Article {
        title,
        summary,
        language,
        published: whole.published_at,
        corrected: (whole.edition > 1).then_some(whole.changed_at),
        publisher: Named { slug: o.slug.as_str(), name: &o.name, kind: o.kind },
        picture: picture.as_ref(),
    };
    let unlisted = shown.old.is_some() || shown.audience != Audience::Public;
    let about = schema::article(viewer, &article);
    Head { unlisted, picture, ..Head::about(summary, about) }
}

fn body(shown: &Shown) -> AnyView {
    let whole = &shown.whole;
    let content = shown.old.as_ref().map_or(&whole.content, |(_, content)| content);
    let path = format!("/updates/{}", whole.slug);
    let states = [
        (shown.audience != Audience::Public).then(|| audience(shown.audience)).map(|who| view! { <Tag>{who}</Tag> }.into_any()),
        (whole.edition > 1).then(|| view! { <Tag tone=Tone::Soon>{t("update-corrected")}</Tag> }.into_any()),
    ];
    let works = shown.works.then(|| {
        view! { <p class="no-print"><a href=link(&format!("/desk/updates/{}", whole.id))>{t("update-to-desk")}</a></p> }
    });
    let parts = (not_in_language(content), corrected(shown), inside(shown.inside.as_ref()), editions_list(shown));
    let facts = facts(whole);
    view! {
        {record_head(kind(whole.kind), said(&content.title), states.into_iter().flatten().collect_view())}
        <div class="with-side">
            <div>
                <p class="lead">{said(&content.summary)}</p>
                {parts.0}
                {parts.1}
                {text(&content.body)}
                {parts.2}
            </div>
            <aside>
                <SummaryList>{facts}</SummaryList>
                {languages(content, &path)}
                {works}
            </aside>
        </div>
        {attachments(&shown.files)}
        {parts.3}
    }
    .into_any()
}

/// That it cannot be read in the reader's language: an update is never translated by a machine unseen.
fn not_in_language(content: &Content) -> Option<AnyView> {
    let missing = !content.title.0.contains_key(lang().as_str());
    missing.then(|| {
        let words = ta("update-not-in-language", &[("languages", super::words::named(&content.languages()).into())]);
        view! { <Notice>{words}</Notice> }.into_any()
    })
}

/// What was wrong, in plain sight, and the way to the earlier text; or that this is an earlier text.
fn corrected(shown: &Shown) -> Option<AnyView> {
    let (path, whole) = (format!("/updates/{}", shown.whole.slug), &shown.whole);
    if shown.old.is_some() {
        let now = view! { <a href=link(&path)>{t("update-old-now")}</a> };
        return Some(
            view! { <Notice tone=Tone::Bad title=t("update-old-title")>{t("update-old")} " " {now}</Notice> }.into_any(),
        );
    }
    let wrong: Texts = whole.wrong.clone()?;
    let before = link(&format!("{path}?edition={}", whole.edition - 1));
    let title = ta("update-corrected-on", &[("day", lang().date(whole.changed_at.date()).into())]);
    Some(
        view! {
            <Notice tone=Tone::Soon title=title>
                <p>{said(&wrong)}</p>
                <p>
                    <a href=before>{t("update-before")}</a> " · " <a href=link(&format!("{path}/changes"))>{t("update-changes")}</a>
                </p>
            </Notice>
        }
        .into_any(),
    )
}

fn inside(inside: Option<&Inside>) -> Option<AnyView> {
    inside.map(|inside| {
        let (title, text) = (t(&format!("update-inside-{}", inside.audience)), text(&inside.body));
        let label = title.clone();
        view! {
            <section class="update-inside" aria-label=label>
                <p class="kind">{title}</p>
                {text}
            </section>
        }
        .into_any()
    })
}

fn facts(whole: &Whole) -> Vec<AnyView> {
    let proof = |seq: Option<i64>| seq.map(|seq| view! { " · " {entry(seq)} });
    let mut facts = vec![
        fact("update-by", organisation_link(&whole.organisation.slug, &whole.organisation.name)),
        fact("update-published", view! { {lang().moment(whole.published_at)} {proof(whole.entries.0)} }),
    ];
    if whole.edition > 1 && whole.retraction.is_none() {
        facts.push(fact("update-corrected-at", view! { {lang().moment(whole.changed_at)} {proof(whole.entries.1)} }));
    }
    if !whole.subjects.is_empty() {
        let items: Vec<_> = whole.subjects.iter().map(|s| view! { <li>{subject(s)}</li> }).collect();
        facts.push(fact("update-about", view! { <ul class="plain">{items}</ul> }));
    }
    if whole.entries.0.is_some() {
        let evidence = whole.retraction.is_none().then(|| {
            let href = format!("/updates/{}/evidence.json", whole.slug);
            view! { " " <a href=href>{t("update-evidence")}</a> " · " <a href=link("/verify")>{t("footer-verify")}</a> }
        });
        facts.push(fact("update-four-eyes", view! { {t("update-four-eyes-what")} {evidence} }));
    }
    facts
}

/// The files that go with it; nothing where there are none.
fn attachments(files: &[file::Model]) -> Option<AnyView> {
    if files.is_empty() {
        return None;
    }
    let list = list(files.to_vec(), false, None);
    Some(view! { <section id="files"><h2>{t("update-files")}</h2>{list}</section> }.into_any())
}

/// The editions, where there is more than one: each stays to be read.
fn editions_list(shown: &Shown) -> Option<AnyView> {
    if shown.editions.len() < 2 {
        return None;
    }
    let items: Vec<_> = shown
        .editions
        .iter()
        .map(|e| {
            let href = link(&format!("/updates/{}?edition={}", shown.whole.slug, e.number));
            let at = e.published_at.map(|at| lang().moment(at)).unwrap_or_default();
            let proof = e.log_seq.map(|seq| view! { " · " {entry(seq)} });
            view! { <li><a href=href>{ta("update-edition", &[("number", e.number.into())])}</a> " · " {at} {proof}</li> }
        })
        .collect();
    Some(view! { <section id="editions"><h2>{t("update-editions")}</h2><ul>{items}</ul></section> }.into_any())
}

fn tombstone(shown: &Shown) -> AnyView {
    let whole = &shown.whole;
    let mut facts = facts(whole);
    let proof = whole.entries.1.map(|seq| view! { " · " {entry(seq)} });
    facts.push(fact("update-retracted-at", view! { {lang().moment(whole.changed_at)} {proof} }));
    facts.push(fact("retract-reason", whole.retraction.clone().unwrap_or_default()));
    view! {
        <p class="kind">{kind(whole.kind)}</p>
        <h1>{t("update-retracted-title")}</h1>
        <p class="lead">{t("update-retracted-what")}</p>
        <SummaryList>{facts}</SummaryList>
        <p><a href=link("/updates")>{t("updates-all")}</a></p>
    }
    .into_any()
}
