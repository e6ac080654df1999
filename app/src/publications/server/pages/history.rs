//! What became of a text: the saves of a draft for those who write it, the editions of an update for those who read it, each
//! beside the one before with what was taken out and put in.

use super::show::find;
use super::update_id;
use crate::identity::server::entity::person;
use crate::kernel::ids::PersonId;
use crate::kernel::locale::Lang;
use crate::pacts::model::Texts;
use crate::pacts::server::pages::words::said;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::publications::model::{Content, Draft};
use crate::publications::server::access::work;
use crate::publications::server::entity::save;
use crate::publications::server::public::editions;
use crate::publications::server::write;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, Redline};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use sea_orm::{DbErr, EntityTrait as _};
use serde::Deserialize;

/// Which save, or edition; it is shown beside the one before.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    of: String,
}

/// The name of a person; nothing for the clock.
pub async fn name_of(ctx: &Ctx, person: Option<PersonId>) -> Result<String, DbErr> {
    let Some(id) = person else { return Ok(String::new()) };
    Ok(person::Entity::find_by_id(id).one(ctx.db.read()).await?.map(|p| p.name).unwrap_or_default())
}

/// The saves of the edition that is being written.
pub async fn saves(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let id = update_id(&id)?;
    let work = work(ctx.db.read(), viewer.signed_in()?, id).await?;
    let saves = write::saves(&ctx, &work.edition).await?;
    let mut named = Vec::new();
    for save in saves {
        let name = name_of(&ctx, Some(save.person_id)).await?;
        named.push((save, name));
    }
    let number = asked.of.parse().unwrap_or(work.edition.save);
    let text = |number: i32| named.iter().find(|(s, _)| s.save == number).map(|(s, _)| content(s)).transpose();
    let (after, before) = (text(number)?.unwrap_or_default(), text(number - 1)?.unwrap_or_default());
    Ok(Page::new(&viewer, viewer.lang.t("update-history"), move || {
        let here = link(&format!("/desk/updates/{id}"));
        let table = table(&named, number, &format!("{here}/history"));
        let title = ta("update-save-compared", &[("number", number.into())]);
        view! {
            <p class="flush"><a href=here>{t("update-edit-back")}</a></p>
            <h1>{t("update-history")}</h1>
            <p class="lead">{t("update-history-lead")}</p>
            {table}
            <h2>{title}</h2>
            {redline(&before, &after)}
        }
    }))
}

fn content(save: &save::Model) -> Result<Content, DbErr> {
    let draft: Draft = serde_json::from_str(&save.draft).map_err(|error| DbErr::Json(error.to_string()))?;
    Ok(Content { title: draft.title, summary: draft.summary, body: draft.body })
}

fn table(saves: &[(save::Model, String)], shown: i32, here: &str) -> AnyView {
    let rows: Vec<_> = saves
        .iter()
        .map(|(s, name)| {
            let current = (s.save == shown).then_some("true");
            view! {
                <tr>
                    <th scope="row">
                        <a href=format!("{here}?of={}", s.save) aria-current=current>{ta("update-save-number", &[("number", s.save.into())])}</a>
                    </th>
                    <td>{lang().moment(s.saved_at)}</td>
                    <td><bdi>{name.clone()}</bdi></td>
                </tr>
            }
        })
        .collect();
    let head = ["update-save", "update-saved-at", "update-saved-by"].map(t).to_vec();
    let caption = ta("update-saves-counted", &[("count", saves.len().into())]);
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}

/// `/updates/{slug}/changes`: what each correction changed.
pub async fn changes(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let (update, _) = find(&viewer, &ctx, &slug).await?;
    if update.retraction.is_some() {
        return Err(Refusal::NotFound);
    }
    let mut all = Vec::new();
    for e in editions(ctx.db.read(), update.id).await? {
        all.push((e.number, e.published_at, e.content()?, e.wrong()?));
    }
    Ok(Page::new(&viewer, viewer.lang.t("update-changes-title"), move || {
        let parts: Vec<_> = all
            .windows(2)
            .rev()
            .filter_map(|pair| match pair {
                [(_, _, before, _), (number, at, after, wrong)] => {
                    let day = at.map(|at| lang().date(at.date())).unwrap_or_default();
                    let title = ta("update-change", &[("number", (*number).into()), ("day", day.into())]);
                    Some(view! { <section><h2>{title}</h2><p class="lead">{said(wrong)}</p>{redline(before, after)}</section> })
                }
                _ => None,
            })
            .collect();
        let none = parts.is_empty().then(|| view! { <p>{t("update-never-changed")}</p> });
        view! {
            <p class="flush"><a href=link(&format!("/updates/{slug}"))>{t("update-changes-back")}</a></p>
            <h1>{t("update-changes-title")}</h1>
            {none}
            {parts}
        }
    }))
}

/// What was taken out and what was put in, language after language; a language in which nothing changed is left out.
fn redline(before: &Content, after: &Content) -> AnyView {
    let fields = [
        ("update-title", &before.title, &after.title),
        ("update-summary", &before.summary, &after.summary),
        ("update-text", &before.body, &after.body),
    ];
    let text = |texts: &Texts, l: Lang| texts.0.get(l.as_str()).cloned().unwrap_or_default();
    let parts: Vec<_> = Lang::ALL
        .iter()
        .filter_map(|l| {
            let changed: Vec<_> = fields
                .iter()
                .map(|(label, before, after)| (*label, text(before, *l), text(after, *l)))
                .filter(|(_, before, after)| before != after)
                .map(|(label, before, after)| view! { <p class="kind">{t(label)}</p> <Redline before=before after=after lang=l.as_str()/> })
                .collect();
            (!changed.is_empty()).then(|| view! { <section><h3>{l.endonym()}</h3>{changed}</section> })
        })
        .collect();
    if parts.is_empty() { view! { <p>{t("update-nothing-changed")}</p> }.into_any() } else { view! { {parts} }.into_any() }
}
